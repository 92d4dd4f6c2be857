"""Who handed in and what it holds, and what became of each file. Asks nobody and decides nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.set_apart import VERDICTS, SetApart, set_apart
from jurydesk.actions.standings import marks_in_force
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.strict_steps import StrictSteps, load_steps
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.intake import TakenIn
    from jurydesk.actions.rosters import Step
    from jurydesk.store.queries import HandIn


@dataclass(frozen=True)
class JurorRow:
    """One juror's hand-in that counts, and how the marks stand; version 0 where none was taken in.

    `kept` are all hand-ins of this juror that came, `step` is how far a juror of a strict call is.
    """

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
    kept: tuple[HandIn, ...] = ()
    step: Step | None = None


@dataclass(frozen=True)
class IntakeFacts:
    """All jurors with proposals, whether the charter is frozen, what waits, and the steps of a strict call."""

    rows: tuple[JurorRow, ...]
    frozen: bool
    waiting: tuple[SetApart, ...] = ()
    strict: StrictSteps | None = None

    @property
    def takes_files(self) -> bool:
        """Whether anything can come back: packs are out, or in a strict call rosters."""
        return self.frozen or (self.strict is not None and any(row.roster for row in self.strict.rows))


def load(desk: OpenDesk) -> IntakeFacts:
    """The intake as of now."""
    strict, waiting = load_steps(desk), set_apart(desk)
    with desk.read() as queries:
        frozen = queries.charter() is not None
        assigned = {found.juror for found in queries.assignments()}
        came = queries.hand_ins()
        states = Counter((mark.juror, mark.mark.state) for mark in marks_in_force(queries)) if frozen else Counter()
        jurors = [juror for juror in queries.jurors() if juror.number in assigned]
    rows = []
    for juror in jurors:
        kept = tuple(one for one in came if one.juror == juror.number)
        found = next((one for one in kept if one.verdict is HandInVerdict.ACCEPTED), None)
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
                kept=kept,
                step=strict.step(juror.number) if strict else None,
            )
        )
    return IntakeFacts(tuple(rows), frozen, waiting, strict)


def juror_columns() -> Sequence[Column[JurorRow]]:
    """Juror, hand-in, when it came with its fingerprint, and the four states of the marks."""
    return (
        Column("", lambda row: str(row.juror), number=True),
        Column(say(phrase("Intake", "Juror")), lambda row: row.name, stretch=True),
        Column(say(phrase("Intake", "Hand-in")), lambda _row: "", badges=_badges, width=186),
        Column(
            say(phrase("Intake", "Received")),
            lambda row: speaker().date(row.received_at.astimezone().date()) if row.received_at else NOTHING,
            second=lambda row: f"{row.received_at.astimezone():%H:%M} · {row.fingerprint}" if row.received_at else "",
            hint=lambda row: speaker().time(row.received_at) if row.received_at else "",
            quiet=True,
            width=146,
        ),
        Column(say(phrase("Intake", "Marked")), lambda row: str(row.marked), number=True),
        Column(say(phrase("Intake", "Cannot assess")), lambda row: str(row.cannot_assess), number=True),
        Column(say(phrase("Intake", "Recused")), lambda row: str(row.recused), number=True),
        Column(say(phrase("Intake", "Missing")), lambda row: str(row.missing), number=True),
    )


def _badges(row: JurorRow) -> tuple[Badge, ...]:
    if row.version:
        done = badge(State.COMPLETE, say(phrase("Intake", "version {version}"), version=row.version))
        late = badge(State.LOOK, say(phrase("Intake", "late")))
        return (done, late) if row.late else (done,)
    if any(found.verdict is HandInVerdict.SET_ASIDE for found in row.kept):
        return (badge(State.LOOK, say(VERDICTS[HandInVerdict.SET_ASIDE])),)
    step = row.step
    if step is not None and not step.dossier:
        state = State.BEGUN if step.declared else State.OPEN
        return (badge(state, say(step.state) if not step.declared else say(phrase("Intake", "declared"))),)
    return (badge(State.OPEN, say(phrase("Intake", "not handed in"))),)


def waiting_columns() -> Sequence[Column[SetApart]]:
    """Whose file, why it waits and what to do next, when it came."""
    return (
        Column("", lambda row: str(row.juror), number=True),
        Column(
            say(phrase("Intake", "Waits for a decision")),
            lambda row: row.sentence,
            second=lambda row: row.hint,
            badges=lambda row: (badge(State.LOOK, row.short),),
            stretch=True,
        ),
        Column(say(phrase("Intake", "Received")), lambda row: speaker().time(row.received_at), quiet=True, width=184),
    )


def kept_columns() -> Sequence[Column[HandIn]]:
    """One juror's hand-ins: number, when it came, its fingerprint, what became of it."""
    return (
        Column(say(phrase("Intake", "Hand-in")), lambda row: str(row.sequence), number=True),
        Column(say(phrase("Intake", "Received")), lambda row: speaker().time(row.received_at), quiet=True),
        Column(say(phrase("Intake", "Fingerprint")), lambda row: short_fingerprint(row.digest)),
        Column(
            say(phrase("Intake", "What became of it")), lambda _row: "", badges=lambda row: (_kept(row),), stretch=True
        ),
    )


def _kept(row: HandIn) -> Badge:
    states = {
        HandInVerdict.ACCEPTED: State.COMPLETE,
        HandInVerdict.QUARANTINED: State.LOOK,
        HandInVerdict.SET_ASIDE: State.LOOK,
    }
    return badge(states.get(row.verdict, State.OPEN), say(VERDICTS[row.verdict]))


def file_columns() -> Sequence[Column[TakenIn]]:
    """File, what became of it, and what to do next."""
    return (
        Column(say(phrase("Intake", "File")), lambda row: row.file.name, width=240),
        Column(
            say(phrase("Intake", "What became of it")),
            lambda row: row.sentence,
            second=lambda row: row.hint,
            wrap=True,
            stretch=True,
        ),
        Column("", lambda _row: "", badges=lambda row: (verdict_badge(row),), width=160),
    )


VERDICT_WORDS = {
    "accepted": (State.COMPLETE, phrase("Intake", "taken in")),
    "duplicate": (State.OPEN, phrase("Intake", "known already")),
    "superseded": (State.OPEN, phrase("Intake", "an older version")),
    "set aside": (State.LOOK, phrase("Intake", "kept, does not count")),
    "quarantined": (State.LOOK, phrase("Intake", "set apart")),
    "refused": (State.BELOW, phrase("Intake", "refused")),
}


def verdict_badge(row: TakenIn) -> Badge:
    """The verdict on one file as a chip."""
    if row.rule == "sequence.withdrawn":
        return badge(State.OPEN, say(VERDICTS[HandInVerdict.WITHDRAWN]))
    state, word = VERDICT_WORDS[row.outcome.value]
    return badge(state, say(word))
