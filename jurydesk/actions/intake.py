"""Taking in hand-ins: in any order, twice, old after new, with one result. A refusal must never change anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring_file import DECLARATION_ENDING
from jurydesk.actions.desks import need, panel_keys
from jurydesk.actions.handing_in import HAND_IN_ENDING
from jurydesk.actions.issuing import PACK_ENDING
from jurydesk.actions.knowing import declaration_state, keys_in_charter, known_state
from jurydesk.actions.packs import cannot_read
from jurydesk.domain.call import Mode
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.code_pack import is_pack
from jurydesk.exchange.declaration_intake import judge_declarations
from jurydesk.exchange.declarations import OpenedDeclarations
from jurydesk.exchange.intake import judge
from jurydesk.exchange.known import Outcome, Verdict
from jurydesk.exchange.returned import open_returned
from jurydesk.store.queries import DeclarationFile, DeskKind, HandIn, HandInGround, HandInVerdict, KeyState
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path
    from typing import TypeAlias

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.exchange.keys import Keys
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

    Opened: TypeAlias = OpenedHandIn | OpenedDeclarations

KEPT = {
    Outcome.ACCEPTED: HandInVerdict.ACCEPTED,
    Outcome.SUPERSEDED: HandInVerdict.SUPERSEDED,
    Outcome.SET_ASIDE: HandInVerdict.SET_ASIDE,
    Outcome.QUARANTINED: HandInVerdict.QUARANTINED,
}
COUNTED = frozenset({HandInVerdict.ACCEPTED, HandInVerdict.SUPERSEDED})
ENDINGS = (HAND_IN_ENDING, DECLARATION_ENDING)


@dataclass(frozen=True)
class TakenIn:
    """What became of one file: outcome, the rule that decided, a sentence and a next step. Juror 0 if not known."""

    file: Path
    outcome: Outcome
    rule: str
    sentence: str
    hint: str
    juror: int = 0
    short: str = ""
    kind: str = "hand-in"

    @property
    def refused(self) -> bool:
        """Whether the file does not count and was not kept as an earlier version either."""
        return self.outcome in {Outcome.REFUSED, Outcome.QUARANTINED}


@dataclass(frozen=True)
class MissingJuror:
    """A juror with assigned proposals from whom nothing was taken in."""

    juror: int
    name: str


def hand_ins_among(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files to take in: each one named, and for a folder the hand-ins and declaration files in it, by name.

    A pattern that the system's own command line did not resolve (as on Windows) is resolved here.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(one for one in path.iterdir() if one.name.endswith(ENDINGS)))
        elif "*" in path.name and path.parent.is_dir():
            found.extend(sorted(path.parent.glob(path.name)))
        else:
            found.append(path)
    if not found:
        raise DeskError(
            phrase("actions", "There is no hand-in among what was named."),
            phrase("actions", "Name the files that the jurors sent; they end in {ending}."),
            ending=HAND_IN_ENDING,
        )
    return tuple(found)


def take_in(
    desk: OpenDesk,
    *,
    files: Sequence[Path],
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[TakenIn, ...]:
    """Take in hand-ins and declaration files, told apart by what is in them; return what became of each, in order.

    Raises DeskError only in a simple call before the freeze.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        if wanted.call(queries).mode is Mode.SIMPLE:
            wanted.charter(queries)
        keys = panel_keys(queries)
    results = []
    for done, file in enumerate(files, 1):
        results.append(_take_one(desk, file, keys, at))
        if progress is not None:
            progress(done, len(files))
    return tuple(results)


def _take_one(desk: OpenDesk, file: Path, keys: Keys, at: datetime) -> TakenIn:
    try:
        returned = _opened(file, keys)
        with desk.unit(at) as unit:
            verdict = _judged(unit, returned, keys, at)
            if verdict.outcome in KEPT:
                _keep(unit, returned, verdict)
    except DeskError as trouble:
        sentence, hint = explain(trouble)
        return TakenIn(file, Outcome.REFUSED, getattr(trouble, "rule", "file"), sentence, hint)
    return taken(file, returned, verdict)


def taken(file: Path, returned: Opened, verdict: Verdict) -> TakenIn:
    """Return in words what became of a file that could be opened."""
    return TakenIn(
        file=file,
        outcome=verdict.outcome,
        rule=verdict.rule,
        sentence=say(verdict.message, **verdict.values),
        hint=say(verdict.hint, **verdict.values) if verdict.rule != "accepted" else "",
        juror=returned.juror,
        short=short_fingerprint(returned.digest),
        kind=returned.payload.header.kind,
    )


def _opened(file: Path, keys: Keys) -> Opened:
    try:
        with file.open("rb") as source:
            if is_pack(source, named=file.name.endswith(PACK_ENDING)):
                raise DeskError(A_PACK, BACK, ending=HAND_IN_ENDING)
            return open_returned(source, identities=[keys.identity])
    except OSError as trouble:
        raise cannot_read(file) from trouble


A_PACK = phrase("actions", "This is a pack: it goes to a juror and does not come back.")
BACK = phrase("actions", "Take in the files that the jurors send; they end in {ending}.")


def _judged(unit: UnitOfWork, returned: Opened, keys: Keys, at: datetime) -> Verdict:
    if isinstance(returned, OpenedDeclarations):
        return judge_declarations(returned, declaration_state(unit.queries, returned), received_at=at)
    return judge(returned, known_state(unit.queries, returned.juror, keys.public), received_at=at)


def _keep(unit: UnitOfWork, returned: Opened, verdict: Verdict) -> None:
    """Write what was accepted, superseded, set aside or quarantined, with what follows from it."""
    if isinstance(returned, OpenedDeclarations):
        keep_declarations(unit, returned, verdict)
    else:
        keep_hand_in(unit, returned, verdict)


def keep_hand_in(unit: UnitOfWork, hand_in: OpenedHandIn, verdict: Verdict) -> None:
    """Write a hand-in by its verdict, with the key that it pins and the declarations that it brings."""
    kept = KEPT[verdict.outcome]
    before = unit.queries.hand_in(hand_in.digest)
    if before is None:
        _add(unit, hand_in, verdict)
    elif before.verdict is kept:
        return
    else:
        unit.set_hand_in_verdict(hand_in.digest, kept, why="" if kept in COUNTED else verdict.rule)
    if kept is HandInVerdict.QUARANTINED:
        unit.note(FactKind.NOT_TAKEN_IN, _fact(hand_in, verdict))
        return
    # Nothing comes before a first one: it is not worth a look through hundreds of hand-ins.
    aside = unit.queries.hand_ins(hand_in.juror, verdict=HandInVerdict.SET_ASIDE) if hand_in.sequence > 1 else ()
    for other in aside:
        if other.sequence < hand_in.sequence:
            unit.set_hand_in_verdict(other.digest, HandInVerdict.SUPERSEDED)
    pin_and_declare(unit, hand_in, verdict)
    unit.note(FactKind.TAKEN_IN, _fact(hand_in, verdict))


def keep_declarations(unit: UnitOfWork, file: OpenedDeclarations, verdict: Verdict) -> None:
    """Write a declaration file by its verdict, with the keys and the declarations that it brings."""
    kept = KEPT[verdict.outcome]
    before, header = unit.queries.declaration_file(file.digest), file.payload.header
    if before is not None and before.verdict is kept:
        return
    unit.put_declaration_file(
        DeclarationFile(
            digest=file.digest,
            juror=file.juror,
            sequence=file.sequence,
            supersedes=file.supersedes,
            rules=header.charter,
            signing=file.keys.signing,
            payload=file.signed.payload_bytes,
            signature=file.signed.signature,
            texts=file.signed.texts_bytes,
            verdict=kept,
            received_at=unit.at,
            why=verdict.rule if kept is HandInVerdict.QUARANTINED else "",
        )
    )
    fact = {
        "juror": file.juror,
        "sequence": file.sequence,
        "declaration": file.digest,
        "outcome": verdict.outcome.value,
        "rule": verdict.rule,
        "signing": file.keys.signing,
    }
    if kept is HandInVerdict.QUARANTINED:
        unit.note(FactKind.DECLARATION_NOT_TAKEN_IN, fact)
        return
    pin_and_declare(unit, file, verdict)
    unit.note(FactKind.DECLARATION_TAKEN_IN, fact)


def pin_and_declare(unit: UnitOfWork, returned: Opened, verdict: Verdict) -> None:
    """Write the keys that a file pins and the declarations in it that were not there before."""
    if verdict.pin is not None:
        unit.add_juror_key(returned.juror, verdict.pin, KeyState.PINNED)
        unit.use_enrolment(returned.juror)
    had = set(unit.queries.declarations(returned.juror))
    unit.declare_all([one for one in returned.declarations if one not in had] if had else returned.declarations)


def _add(unit: UnitOfWork, hand_in: OpenedHandIn, verdict: Verdict) -> None:
    kept = KEPT[verdict.outcome]
    unit.add_hand_in(
        HandIn(
            digest=hand_in.digest,
            juror=hand_in.juror,
            sequence=hand_in.sequence,
            supersedes=hand_in.supersedes,
            charter=hand_in.payload.header.charter,
            payload=hand_in.signed.payload_bytes,
            signature=hand_in.signed.signature,
            texts=hand_in.signed.texts_bytes,
            verdict=kept,
            ground=_ground(unit.queries, hand_in),
            received_at=unit.at,
            late=verdict.late,
            why="" if kept in COUNTED else verdict.rule,
        ),
        hand_in.assessments,
    )


def _ground(queries: Queries, hand_in: OpenedHandIn) -> HandInGround:
    """Return what the hand-in stands on: its key in the charter that it names, or only pinned when a file came in."""
    named = keys_in_charter(queries, hand_in.payload.header.charter)
    return HandInGround.CHARTER_KEY if named.get(hand_in.juror) == hand_in.keys else HandInGround.PINNED_KEY


def _fact(hand_in: OpenedHandIn, verdict: Verdict) -> dict[str, object]:
    return {
        "juror": hand_in.juror,
        "sequence": hand_in.sequence,
        "hand_in": hand_in.digest,
        "outcome": verdict.outcome.value,
        "rule": verdict.rule,
        "signing": hand_in.keys.signing,
        "late": verdict.late,
    }


def who_is_missing(desk: OpenDesk) -> tuple[MissingJuror, ...]:
    """Return the jurors with assigned proposals from whom nothing was taken in yet."""
    with desk.read() as queries:
        assigned = {found.juror for found in queries.assignments()}
        there = {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        return tuple(
            MissingJuror(juror.number, juror.name) for juror in queries.jurors() if juror.number in assigned - there
        )
