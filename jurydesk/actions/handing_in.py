"""Handing in: one signed, sealed file for the panel. It must never change a mark, and never lose an earlier version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.changed_marks import HELD_PROPOSALS
from jurydesk.actions.desks import juror_keys, need
from jurydesk.actions.filling import ENROLMENT, LAST_TAKEN_IN, need_dossier
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.marking import progress_rows
from jurydesk.actions.undertaking import undertaken_at
from jurydesk.domain.assessment import Progress, fitting, progress
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.conflict import Access
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange.hand_ins import seal_hand_in
from jurydesk.store.queries import DeskKind, HandIn, HandInGround, HandInVerdict
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.marking import ProgressRow
    from jurydesk.exchange.signed import Signed
    from jurydesk.store.queries import Queries
    from jurydesk.words import Phrase

HAND_IN_ENDING = ".juryhandin"


@dataclass(frozen=True)
class Receipt:
    """What a hand-in was: version, file, its digest and the short form, and which proposals were not complete."""

    sequence: int
    path: Path
    digest: str
    short: str
    open: tuple[str, ...]


def hand_in(desk: OpenDesk, *, path: Path, incomplete: bool = False, at: datetime) -> Receipt:
    """Write the hand-in to `path` and return its receipt; what is open is left out.

    Raises DeskError where something is undeclared, where something is open and `incomplete` is not said or not
    allowed by the rules, where the closing date is over and late ones are not taken, and where `path` is in the way.
    """
    need(desk, DeskKind.JUROR)
    rows = progress_rows(desk)
    with desk.read() as queries:
        need_dossier(queries)
        rules, call = wanted.rules(queries), wanted.call(queries)
    still = tuple(row.proposal for row in rows if row.access is Access.OPEN and row.progress is not Progress.COMPLETE)
    _all_declared(rows)
    if still and not rules.incomplete_hand_ins:
        raise _open(still, phrase("actions", "Complete them first; these rules take no incomplete hand-in."))
    if still and not incomplete:
        raise _open(still, phrase("actions", "Complete them, or say that you hand in all the same."))
    if call.closes_at is not None and at > call.closes_at and not rules.late_hand_ins:
        raise DeskError(
            phrase("actions", "The closing date is over: {closes}."),
            phrase("actions", "These rules take no late hand-in; speak to the office."),
            closes=call.closes_at,
        )
    me = desk.juror_number()
    with desk.read() as queries:
        sequence, before = _next(queries, me)
        partial = path.with_name(path.name + ".part")
        try:
            if path.exists():
                raise FileExistsError(path)
            signed = _seal(queries, me, partial, sequence=sequence, before=before, at=at)
            _remember(desk, me, signed, sequence=sequence, before=before, at=at)
            partial.replace(path)
        except OSError as trouble:
            raise cannot_write(path) from trouble
        finally:
            partial.unlink(missing_ok=True)
    return Receipt(sequence, path, signed.digest, short_fingerprint(signed.digest), still)


def handed_in(desk: OpenDesk) -> tuple[HandIn, ...]:
    """Return this juror's own hand-ins, the first one first."""
    need(desk, DeskKind.JUROR)
    with desk.read() as queries:
        return queries.hand_ins(desk.juror_number())


def _seal(queries: Queries, me: int, path: Path, *, sequence: int, before: str, at: datetime) -> Signed:
    """Seal what the desk has for the charter in force; drafts on tasks or criteria that are gone stay behind."""
    charter = wanted.charter(queries).charter
    rules, mine = charter.rules_part().rules, {task.proposal for task in queries.assignments(me)}
    with path.open("w+b") as target:
        return seal_hand_in(
            target,
            charter=charter,
            juror=me,
            keys=juror_keys(queries),
            declarations=queries.declarations(me),
            assessments=[fitting(draft, rules) for draft in queries.drafts(me) if draft.proposal in mine],
            at=at,
            enrolment_secret=(queries.own_key(ENROLMENT) or b"").decode("ascii"),
            sequence=sequence,
            supersedes=before,
            undertaking_at=undertaken_at(queries),
            rulings=queries.rulings(),
            conflicts=queries.known_conflicts(),
        )


def _remember(desk: OpenDesk, me: int, signed: Signed, *, sequence: int, before: str, at: datetime) -> None:
    with desk.unit(at) as unit:
        entry = wanted.charter(unit.queries).charter.panel().juror(me)
        keyed = entry is not None and entry.keys is not None
        ground = HandInGround.CHARTER_KEY if keyed else HandInGround.PINNED_KEY
        kept = HandIn(
            digest=signed.digest,
            juror=me,
            sequence=sequence,
            supersedes=before,
            charter=signed.payload.header.charter,
            payload=signed.payload_bytes,
            signature=signed.signature,
            texts=signed.texts_bytes,
            verdict=HandInVerdict.SENT,
            ground=ground,
            received_at=at,
        )
        unit.add_hand_in(kept, ())
        data = {"juror": me, "sequence": sequence, "hand_in": signed.digest, HELD_PROPOSALS: _held(unit.queries, me)}
        unit.note(FactKind.HANDED_IN, data)


def _held(queries: Queries, me: int) -> list[str]:
    """Return the proposals of which the hand-in holds something: a change of these needs a reason from now on."""
    rules, mine = wanted.rules(queries), {task.proposal for task in queries.assignments(me)}
    found = (fitting(draft, rules) for draft in queries.drafts(me) if draft.proposal in mine)
    return sorted(draft.proposal for draft in found if progress(draft, rules) is not Progress.OPEN)


def _next(queries: Queries, me: int) -> tuple[int, str]:
    """Return number and predecessor of the next hand-in: it follows the last one sent, or the last one taken in.

    What the office took in comes with each pack; it may be from a desk before this one, or from a second computer.
    """
    taken = queries.setting(LAST_TAKEN_IN)
    last = (int(taken["sequence"]), str(taken["digest"])) if isinstance(taken, dict) else (0, "")
    sent = max(((found.sequence, found.digest) for found in queries.hand_ins(me)), default=(0, ""))
    number, digest = sent if sent[0] > last[0] else last
    return number + 1, digest


def _all_declared(rows: tuple[ProgressRow, ...]) -> None:
    undeclared = [row.proposal for row in rows if row.access is Access.UNDECLARED]
    if undeclared:
        raise DeskError(
            phrase("actions", "Not declared yet: {proposals}"),
            phrase("actions", "Declare on each proposal first, conflict or none."),
            proposals=wanted.some(undeclared),
        )


def _open(still: tuple[str, ...], hint: Phrase) -> DeskError:
    return DeskError(phrase("actions", "Still open: {proposals}"), hint, proposals=wanted.some(list(still)))
