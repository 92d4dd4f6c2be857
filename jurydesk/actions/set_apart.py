"""What came in and waits, or does not count: why, and what lies beside it. It must never show a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.deciding import Clash, clashes
from jurydesk.actions.desks import need
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.exchange.verdict_words import DECLARATION_SENTENCES, SENTENCES
from jurydesk.store.queries import DeskKind, HandInVerdict
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.assessment import Mark
    from jurydesk.store.queries import HandIn, Queries

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
    """A file that was kept and does not count: whose, why, what to do next; with its clash where one is decided on."""

    juror: int
    name: str
    sequence: int
    digest: str
    received_at: datetime
    sentence: str
    hint: str
    clash: Clash | None = None

    @property
    def short(self) -> str:
        """Its fingerprint as people compare it."""
        return short_fingerprint(self.digest)


@dataclass(frozen=True)
class Side:
    """One of two hand-ins that clash: its number, when it came, how many marks it holds, what became of it."""

    sequence: int
    digest: str
    received_at: datetime
    marks: int
    verdict: HandInVerdict

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
    differing: int


def set_apart(desk: OpenDesk) -> tuple[SetApart, ...]:
    """Return the hand-ins that wait for a decision, then the declaration files that were set apart, as they came."""
    need(desk, DeskKind.PANEL)
    waiting = [_of_clash(clash) for clash in clashes(desk)]
    with desk.read() as queries:
        names = {juror.number: juror.name for juror in queries.jurors()}
        files = [one for one in queries.declaration_files() if one.verdict is HandInVerdict.QUARANTINED]
    for file in files:
        message, hint = DECLARATION_SENTENCES[file.why]
        values = {"juror": file.juror, "sequence": file.sequence}
        waiting.append(
            SetApart(
                file.juror,
                names.get(file.juror, ""),
                file.sequence,
                file.digest,
                file.received_at,
                say(message, **values),
                say(hint, **values),
            )
        )
    return tuple(waiting)


def _of_clash(clash: Clash) -> SetApart:
    _, hint = SENTENCES[clash.rule]
    told = say(hint, juror=clash.juror, sequence=clash.sequence)
    return SetApart(
        clash.juror, clash.name, clash.sequence, clash.digest, clash.received_at, clash.sentence, told, clash
    )


def both_sides(desk: OpenDesk, *, clash: Clash) -> Sides | None:
    """Return both sides of a clash; None where the hand-in is not there any more."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        this, other = queries.hand_in(clash.digest), queries.hand_in(clash.other) if clash.other else None
        if this is None:
            return None
        mine, theirs = _marks(queries, clash.digest), _marks(queries, clash.other) if clash.other else {}
    differing = sum(mine.get(place) != theirs.get(place) for place in {*mine, *theirs}) if other else 0
    return Sides(_side(this, len(mine)), _side(other, len(theirs)) if other else None, differing)


def _side(found: HandIn, marks: int) -> Side:
    return Side(found.sequence, found.digest, found.received_at, marks, found.verdict)


def _marks(queries: Queries, digest: str) -> dict[tuple[str, str], Mark]:
    return {
        (assessment.proposal, criterion): mark
        for assessment in queries.assessments_in(digest)
        for criterion, mark in assessment.marks.items()
    }
