"""What came in and waits for a decision: why, and what lies beside it. It must never show a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.deciding import Clash, clashes
from jurydesk.actions.deciding_declarations import WaitingDeclarations, waiting_declarations
from jurydesk.actions.desks import need
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.exchange.verdict_words import DECLARATION_SENTENCES, SENTENCES
from jurydesk.store.queries import DeskKind, HandInVerdict
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.assessment import Mark
    from jurydesk.store.queries import DeclarationFile, HandIn, Queries

VERDICTS = {
    HandInVerdict.ACCEPTED: phrase("actions", "counts"),
    HandInVerdict.SUPERSEDED: phrase("actions", "an older version"),
    HandInVerdict.QUARANTINED: phrase("actions", "waits for a decision"),
    HandInVerdict.SET_ASIDE: phrase("actions", "kept, does not count"),
    HandInVerdict.WITHDRAWN: phrase("actions", "withdrawn"),
    HandInVerdict.SENT: phrase("actions", "sent"),
}


@dataclass(frozen=True)
class SetApart:
    """A file that was kept and waits: whose, why, what to do next, and what lies beside it (`other`, or empty).

    `decidable` is false for a key that nobody ever proved. `declaration` says that it is a declaration file.
    """

    juror: int
    name: str
    sequence: int
    digest: str
    received_at: datetime
    sentence: str
    hint: str
    decidable: bool
    other: str = ""
    declaration: bool = False

    @property
    def short(self) -> str:
        """Its fingerprint as people compare it."""
        return short_fingerprint(self.digest)


@dataclass(frozen=True)
class Side:
    """One of two files that clash: when it came, what became of it, and how many marks it holds (None: it has none)."""

    sequence: int
    digest: str
    received_at: datetime
    verdict: HandInVerdict
    marks: int | None = None

    @property
    def short(self) -> str:
        """Its fingerprint as people compare it."""
        return short_fingerprint(self.digest)

    @property
    def state(self) -> Phrase:
        """What became of it, in words."""
        return VERDICTS[self.verdict]


@dataclass(frozen=True)
class Sides:
    """Both sides of a clash, the other one None where nothing lies beside it, and in how many marks they differ."""

    this: Side
    other: Side | None
    differing: int | None = None


def set_apart(desk: OpenDesk) -> tuple[SetApart, ...]:
    """Return the declaration files that wait for a decision, then the hand-ins, as they came."""
    need(desk, DeskKind.PANEL)
    declared = [_waiting(one, DECLARATION_SENTENCES[one.rule][1]) for one in waiting_declarations(desk)]
    return (*declared, *(_waiting(clash, SENTENCES[clash.rule][1]) for clash in clashes(desk)))


def _waiting(found: Clash | WaitingDeclarations, hint: Phrase) -> SetApart:
    return SetApart(
        juror=found.juror,
        name=found.name,
        sequence=found.sequence,
        digest=found.digest,
        received_at=found.received_at,
        sentence=found.sentence,
        hint=say(hint, juror=found.juror, sequence=found.sequence),
        decidable=found.decidable,
        other=found.other,
        declaration=isinstance(found, WaitingDeclarations),
    )


def both_sides(desk: OpenDesk, *, waits: SetApart) -> Sides | None:
    """Return both sides of a clash; None where the file is not there any more."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        if waits.declaration:
            return _declared(queries, waits)
        this, other = queries.hand_in(waits.digest), queries.hand_in(waits.other) if waits.other else None
        if this is None:
            return None
        mine, theirs = _marks(queries, waits.digest), _marks(queries, waits.other) if other else {}
    differing = sum(mine.get(place) != theirs.get(place) for place in {*mine, *theirs}) if other else None
    return Sides(_side(this, len(mine)), _side(other, len(theirs)) if other else None, differing)


def _declared(queries: Queries, waits: SetApart) -> Sides | None:
    this = queries.declaration_file(waits.digest)
    other = queries.declaration_file(waits.other) if waits.other else None
    return None if this is None else Sides(_side(this), _side(other) if other else None)


def _side(found: HandIn | DeclarationFile, marks: int | None = None) -> Side:
    return Side(found.sequence, found.digest, found.received_at, found.verdict, marks)


def _marks(queries: Queries, digest: str) -> dict[tuple[str, str], Mark]:
    return {
        (assessment.proposal, criterion): mark
        for assessment in queries.assessments_in(digest)
        for criterion, mark in assessment.marks.items()
    }
