"""How far a strict call is on the way to its dossiers, counted from its jurors' steps; none in simple calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.rosters import Step, steps
from jurydesk.actions.ruling import conflict_rows
from jurydesk.domain.call import Mode
from jurydesk.gui.parts.state import State
from jurydesk.gui.parts.stepline import StepCell
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk


@dataclass(frozen=True)
class StrictSteps:
    """The jurors' steps, how many conflicts there are and how many are ruled on, whether the charter is frozen."""

    rows: tuple[Step, ...]
    conflicts: int
    ruled: int
    frozen: bool

    @property
    def without_roster(self) -> tuple[int, ...]:
        """Jurors who were sent nothing yet."""
        return tuple(row.juror for row in self.rows if not row.roster and not row.declared)

    @property
    def awaited(self) -> tuple[int, ...]:
        """Jurors from whom no declaration file has come."""
        return tuple(row.juror for row in self.rows if not row.declared)

    @property
    def keyless(self) -> tuple[int, ...]:
        """Jurors who have declared and whose key is not in the frozen charter."""
        return tuple(row.juror for row in self.rows if row.declared and not row.in_charter) if self.frozen else ()

    @property
    def without_dossier(self) -> tuple[int, ...]:
        """Jurors whose key is in the charter and who have not the newest dossier."""
        return tuple(row.juror for row in self.rows if row.in_charter and not row.dossier)

    def step(self, juror: int) -> Step | None:
        """One juror's step, or None for somebody without proposals."""
        return next((row for row in self.rows if row.juror == juror), None)


def load_steps(desk: OpenDesk) -> StrictSteps | None:
    """The steps as of now; None in a simple call."""
    with desk.read() as queries:
        call = queries.call()
        frozen = queries.charter() is not None
    if call is None or call.mode is not Mode.STRICT:
        return None
    conflicts = conflict_rows(desk)
    return StrictSteps(steps(desk), len(conflicts), sum(row.ruled for row in conflicts), frozen)


def step_cells(facts: StrictSteps | None) -> tuple[StepCell, ...]:
    """Six steps for the eye: rosters, declarations, rulings, the charter, dossiers, keys pending."""
    if facts is None or not facts.rows:
        return ()
    everybody = len(facts.rows)
    rosters = sum(row.roster or row.declared for row in facts.rows)
    dossiers = sum(row.dossier for row in facts.rows)
    pending = sum(not row.in_charter for row in facts.rows) if facts.frozen else 0
    return (
        _counted(rosters, everybody, say(phrase("Strict steps", "rosters issued"))),
        _counted(everybody - len(facts.awaited), everybody, say(phrase("Strict steps", "declaration files taken in"))),
        _counted(facts.ruled, facts.conflicts, say(phrase("Strict steps", "conflicts ruled on"))),
        StepCell(
            State.COMPLETE if facts.frozen else State.OPEN,
            say(phrase("Strict steps", "frozen")) if facts.frozen else say(phrase("Strict steps", "not yet")),
            say(phrase("Strict steps", "the charter")),
        ),
        _counted(dossiers, everybody, say(phrase("Strict steps", "newest dossiers issued"))),
        StepCell(
            State.LOOK if pending else State.COMPLETE if facts.frozen else State.OPEN,
            str(pending),
            say(phrase("Strict steps", "keys pending")),
        ),
    )


def _counted(done: int, of: int, words: str) -> StepCell:
    state = State.COMPLETE if done == of else State.BEGUN if done else State.OPEN
    return StepCell(state, say(phrase("Strict steps", "{done} of {of}"), done=done, of=of), words)
