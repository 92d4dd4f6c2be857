"""What goes into one juror's pack, dossier or roster, and how it is sealed. Never what its juror must not have."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.actions import wanted
from jurydesk.actions.chartering import names_of, public_panel_keys
from jurydesk.actions.desks import panel_keys
from jurydesk.domain.call import Mode
from jurydesk.domain.charter import name_entry, rules_part_bytes
from jurydesk.domain.conflict import Access, Answer, KnownConflict, Ruling, access
from jurydesk.domain.facts import FactKind
from jurydesk.exchange.keys import PublicKeys, enrolment_secret
from jurydesk.exchange.pack_contents import PackContents
from jurydesk.exchange.packs import pack_parts, seal_pack
from jurydesk.exchange.rosters import RosterContents, seal_roster
from jurydesk.exchange.word_code import word_code
from jurydesk.store.queries import HandInVerdict, Pack, PackWay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from jurydesk.domain.panel import Juror
    from jurydesk.exchange.envelope import Attachment
    from jurydesk.exchange.parts import Place
    from jurydesk.exchange.signed import Signed
    from jurydesk.store.queries import HandIn, Queries
    from jurydesk.store.unit import UnitOfWork

ROSTER = "roster"


class Way(Enum):
    """How a pack is sealed: to a code with a new secret, to a code with the one sent before, or to the juror's key."""

    NEW_SECRET = "new secret"  # noqa: S105 - the name of a way
    SAME_SECRET = "same secret"  # noqa: S105 - the name of a way
    OWN_KEY = "own key"


@dataclass(frozen=True)
class Draft:
    """A pack about to be written: its place in the juror's sequence, its code (empty: none), and its contents.

    `seals` write its files, one for each part.
    """

    juror: int
    kind: str
    sequence: int
    supersedes: str
    code: str
    secret: str
    charter: str
    seals: tuple[Callable[[BinaryIO], Signed], ...]


def way_for(queries: Queries, juror: int, *, anew: bool) -> Way:
    """Return how a pack for that juror is sealed; `anew`: for a new desk, so that what was sent before is void."""
    if juror in queries.juror_keys() and not anew:
        return Way.OWN_KEY
    enrolment = queries.enrolment(juror)
    return Way.SAME_SECRET if not anew and enrolment is not None and enrolment.open else Way.NEW_SECRET


def draft_pack(
    queries: Queries,
    juror: Juror,
    way: Way,
    *,
    documents: Mapping[str, Attachment],
    part_size: int = 0,
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Draft:
    """Return the pack for one juror as the desk has it now, to be written by its `seals`.

    With a `part_size` in bytes in as many parts as are needed. Raises Refusal for a document larger than that.
    """
    keys, known = panel_keys(queries), queries.juror_keys().get(juror.number)
    code, secret = _code_and_secret(queries, juror.number, way)
    contents = _contents(queries, juror, secret)
    sequence, supersedes = _next(queries, juror.number)
    recipient = PublicKeys(known.signing, known.age) if way is Way.OWN_KEY and known else None
    withheld = _withheld(queries, contents)

    places: tuple[Place | None, ...] = (None,)
    if part_size:
        places = pack_parts(contents, documents=documents, already=withheld, size=part_size, at=at)

    def seal(place: Place | None, target: BinaryIO) -> Signed:
        return seal_pack(
            target,
            contents,
            keys=keys,
            documents=documents,
            at=at,
            code=code,
            recipient=recipient,
            sequence=sequence,
            supersedes=supersedes,
            already=withheld,
            place=place,
            progress=progress,
            cancelled=cancelled,
        )

    kind = "dossier" if recipient is not None else "pack"
    fingerprint = contents.charter.fingerprint
    seals = tuple(partial(seal, place) for place in places)
    return Draft(juror.number, kind, sequence, supersedes, code, secret, fingerprint, seals)


def draft_roster(queries: Queries, juror: Juror, way: Way, *, at: datetime) -> Draft:
    """Return the roster for one juror of a strict call, to be written by its `seal`."""
    call, frozen, keys = wanted.call(queries), queries.charter(), panel_keys(queries)
    code, secret = _code_and_secret(queries, juror.number, way)
    rules = frozen.charter.rules_bytes if frozen else rules_part_bytes(call, wanted.rules(queries))
    contents = RosterContents(
        rules_bytes=rules,
        proposals=tuple(one for one in queries.proposals() if one.eligible),
        juror=juror.number,
        panel=public_panel_keys(queries),
        assignments=queries.assignments(juror.number),
        enrolment_secret=secret,
        names=(names_of(queries).get(juror.number) or name_entry(juror, secrets.token_hex(16)),),
        closes_at=call.closes_at,
        language=call.language,
        office=call.office,
    )
    sequence, supersedes = _next(queries, juror.number)

    def seal(target: BinaryIO) -> Signed:
        return seal_roster(target, contents, keys=keys, code=code, at=at, sequence=sequence, supersedes=supersedes)

    return Draft(juror.number, ROSTER, sequence, supersedes, code, secret, contents.rules, (seal,))


def note_pack(unit: UnitOfWork, draft: Draft, files: Mapping[str, str], way: Way) -> None:
    """Write into the desk that a pack is there, and which secret its juror's next file proves.

    `files` are the names of its files by the digests of what they say, in the order of the parts.
    """
    if way is Way.NEW_SECRET:
        unit.issue_enrolment(draft.juror, bytes.fromhex(draft.secret))
    for digest, name in files.items():
        unit.add_pack(
            Pack(PackWay.ISSUED, draft.kind, draft.juror, draft.sequence, digest, draft.charter, unit.at, name)
        )
    first, *others = files
    data: dict[str, object] = {"juror": draft.juror, "sequence": draft.sequence, "pack": first}
    data |= {"charter": draft.charter} | ({"kind": draft.kind} if draft.kind != "pack" else {})
    unit.note(FactKind.PACK_ISSUED, data | ({"more_parts": others} if others else {}))


def newest_hand_in(queries: Queries, juror: int) -> HandIn | None:
    """Return the newest hand-in that was taken in from a juror, withdrawn or not: the next one follows it."""
    out = (HandInVerdict.QUARANTINED, HandInVerdict.SENT)
    return max(
        (found for found in queries.hand_ins(juror) if found.verdict not in out),
        key=lambda found: found.sequence,
        default=None,
    )


def _code_and_secret(queries: Queries, juror: int, way: Way) -> tuple[str, str]:
    if way is Way.OWN_KEY:
        return "", ""
    enrolment, code = queries.enrolment(juror), word_code(language=wanted.call(queries).language)
    if way is Way.SAME_SECRET and enrolment is not None:
        return code, enrolment.secret.hex()
    return code, enrolment_secret()


def _next(queries: Queries, juror: int) -> tuple[int, str]:
    before = [pack for pack in queries.packs(juror) if pack.way is PackWay.ISSUED]
    return max((pack.sequence for pack in before), default=0) + 1, before[-1].digest if before else ""


def _contents(queries: Queries, juror: Juror, secret: str) -> PackContents:
    call = wanted.call(queries)
    entry = names_of(queries).get(juror.number)
    conflicts, rulings = _shut(queries, juror.number)
    last = newest_hand_in(queries, juror.number)
    return PackContents(
        charter=wanted.charter(queries).charter,
        juror=juror.number,
        assignments=queries.assignments(juror.number),
        names=(entry,) if entry else (),
        conflicts=conflicts,
        rulings=rulings,
        enrolment_secret=secret,
        hand_in_sequence=last.sequence if last else 0,
        hand_in_digest=last.digest if last else "",
        closes_at=call.closes_at,
        language=call.language,
        office=call.office,
    )


def _shut(queries: Queries, juror: int) -> tuple[tuple[KnownConflict, ...], tuple[Ruling, ...]]:
    """Return the conflicts and rulings for a pack, so that it keeps shut what is shut here, declared conflicts too."""
    declared = queries.declarations(juror)
    rulings = [found for found in queries.rulings() if found.juror == juror]
    known = {found.proposal: found for found in queries.known_conflicts() if found.juror == juror}
    for answer in declared:
        state = access(juror, answer.proposal, declarations=declared, rulings=rulings, known=known.values())
        if answer.answer is Answer.CONFLICT and state is Access.RECUSED:
            known.setdefault(answer.proposal, KnownConflict(juror, answer.proposal, answer.category, answer.statement))
            rulings = [found for found in rulings if found.excluded or found.proposal != answer.proposal]
    return tuple(known.values()), tuple(rulings)


def _withheld(queries: Queries, contents: PackContents) -> frozenset[str]:
    """Return the documents that a dossier leaves out because its juror has not declared on their proposals yet."""
    if wanted.call(queries).mode is not Mode.STRICT:
        return frozenset()
    told = {answer.proposal for answer in queries.declarations(contents.juror)}
    proposals = contents.charter.proposals()
    opened = {document.sha256 for one in proposals if one.number in told for document in one.documents}
    return frozenset(document.sha256 for one in proposals for document in one.documents) - opened
