"""Who handed in and what it holds, and what became of each file. Asks nobody and decides nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.standings import marks_in_force
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.intake import TakenIn


@dataclass(frozen=True)
class JurorRow:
    """One juror's hand-in that counts, and how the marks stand; version 0 where none was taken in."""

    juror: int
    name: str
    version: int
    late: bool
    received_at: datetime | None
    fingerprint: str
    marked: int
    cannot_assess: int
    recused: int
    missing: int


@dataclass(frozen=True)
class IntakeFacts:
    """All jurors with proposals, and whether packs were issued at all."""

    rows: tuple[JurorRow, ...]
    frozen: bool


def load(desk: OpenDesk) -> IntakeFacts:
    """The intake as of now."""
    with desk.read() as queries:
        frozen = queries.charter() is not None
        assigned = {found.juror for found in queries.assignments()}
        accepted = {found.juror: found for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        states = Counter((mark.juror, mark.mark.state) for mark in marks_in_force(queries)) if frozen else Counter()
        jurors = [juror for juror in queries.jurors() if juror.number in assigned]
    rows = []
    for juror in jurors:
        found = accepted.get(juror.number)
        rows.append(
            JurorRow(
                juror=juror.number,
                name=juror.name,
                version=found.sequence if found else 0,
                late=found.late if found else False,
                received_at=found.received_at if found else None,
                fingerprint=short_fingerprint(found.digest) if found else "",
                marked=states[juror.number, MarkState.MARKED],
                cannot_assess=states[juror.number, MarkState.CANNOT_ASSESS],
                recused=states[juror.number, MarkState.RECUSED],
                missing=states[juror.number, MarkState.MISSING],
            )
        )
    return IntakeFacts(tuple(rows), frozen)


def juror_columns() -> Sequence[Column[JurorRow]]:
    """Juror, hand-in, fingerprint, and the four states of the marks."""
    return (
        Column("", lambda row: str(row.juror), number=True),
        Column(say(phrase("Intake", "Juror")), lambda row: row.name, badges=_badges, stretch=True),
        Column(
            say(phrase("Intake", "Received")),
            lambda row: speaker().time(row.received_at) if row.received_at else NOTHING,
            quiet=True,
        ),
        Column(say(phrase("Intake", "Fingerprint")), lambda row: row.fingerprint or NOTHING, quiet=True),
        Column(say(phrase("Intake", "Marked")), lambda row: str(row.marked), number=True),
        Column(say(phrase("Intake", "Cannot assess")), lambda row: str(row.cannot_assess), number=True),
        Column(say(phrase("Intake", "Recused")), lambda row: str(row.recused), number=True),
        Column(say(phrase("Intake", "Missing")), lambda row: str(row.missing), number=True),
    )


def _badges(row: JurorRow) -> tuple[Badge, ...]:
    if not row.version:
        return (badge(State.OPEN, say(phrase("Intake", "not handed in"))),)
    done = badge(State.COMPLETE, say(phrase("Intake", "version {version}"), version=row.version))
    late = badge(State.LOOK, say(phrase("Intake", "late")))
    return (done, late) if row.late else (done,)


def file_columns() -> Sequence[Column[TakenIn]]:
    """File, what became of it, and what to do next."""
    return (
        Column(say(phrase("Intake", "File")), lambda row: row.file.name, width=240),
        Column(
            say(phrase("Intake", "What became of it")),
            lambda row: row.sentence,
            second=lambda row: row.hint,
            stretch=True,
        ),
        Column("", lambda _row: "", badges=lambda row: (verdict_badge(row),), width=160),
    )


def verdict_badge(row: TakenIn) -> Badge:
    """The verdict on one file as a chip."""
    words = {
        "accepted": (State.COMPLETE, phrase("Intake", "taken in")),
        "superseded": (State.OPEN, phrase("Intake", "an older version")),
        "quarantined": (State.LOOK, phrase("Intake", "set apart")),
        "refused": (State.BELOW, phrase("Intake", "refused")),
    }
    state, word = words.get(row.outcome.value, (State.OPEN, phrase("Intake", "known already")))
    return badge(state, say(word))
