"""Quorum, votes and decisions of the panel's meeting. Source: VwVfG sections 20, 90 and 91.

It must never count a vote of somebody who had to leave.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from jurydesk.domain.panel import Juror
from jurydesk.domain.rules import MeetingRules
from jurydesk.errors import DeskError
from jurydesk.words import phrase


class Presence(Enum):
    """How a person takes part."""

    ROOM = "room"
    VIDEO = "video"
    PHONE = "phone"
    ABSENT = "absent"


class Outcome(Enum):
    """What became of a motion."""

    CARRIED = "carried"
    FAILED = "failed"


class Ground(Enum):
    """Why a motion was carried or failed: by majority of the votes cast, by the chair on a tie, or as tied."""

    MAJORITY = "majority of the votes cast"
    CHAIR = "tie, decided by the chair's vote"
    TIE = "tie"


class ChairVote(Enum):
    """How the chair voted, as far as it is said (in a secret vote only if disclosed)."""

    YES = "yes"
    NO = "no"
    ABSTAINED = "abstained"
    NOT_SAID = "not said"


@dataclass(frozen=True)
class Attendance:
    """Who takes part in the meeting and how."""

    juror: int
    presence: Presence


@dataclass(frozen=True)
class PanelScore:
    """The panel's own score of one criterion, in marks; it replaces the aggregate, and both are kept."""

    proposal: str
    criterion: str
    score: Decimal
    reason: str
    at: datetime


@dataclass(frozen=True)
class Vote:
    """A vote on a motion: counts of votes, how many had to leave, how many voting members were present and entitled.

    `proposal` is empty for a motion that is about none.
    """

    proposal: str
    motion: str
    yes: int
    no: int
    abstained: int
    present: int
    recused: int
    at: datetime
    secret: bool = False
    chair: ChairVote = ChairVote.NOT_SAID


@dataclass(frozen=True)
class Verdict:
    """The outcome of a vote and its ground."""

    outcome: Outcome
    ground: Ground


def quorum(voting_members: int, rules: MeetingRules) -> int:
    """Return how many voting members must be present: more than half, at least three (VwVfG section 90 (1))."""
    return max(voting_members // 2 + 1, rules.quorum_minimum)


def voting_members(jurors: Iterable[Juror]) -> int:
    """Return how many persons of the panel have a vote."""
    return sum(1 for juror in jurors if juror.votes)


def is_quorate(*, members: int, present: int, rules: MeetingRules, second_invitation: bool = False) -> bool:
    """Return whether the panel may decide with `present` voting members who are entitled to vote on the item.

    After a second invitation that says so, whoever comes is enough (VwVfG section 90 (1)). Those who had to leave do
    not count as present, and the number asked for is still that of the whole panel: the stricter reading.
    """
    return present > 0 if second_invitation else present >= quorum(members, rules)


def check_vote(vote: Vote, *, members: int) -> None:
    """Raise DeskError where a vote's counts cannot be true; return nothing where they can."""
    counts = (vote.yes, vote.no, vote.abstained, vote.present, vote.recused)
    cast = vote.yes + vote.no + vote.abstained
    if min(counts) < 0 or cast > vote.present or vote.present + vote.recused > members:
        raise DeskError(
            phrase(
                "domain", "{cast} votes do not go with {present} present and {recused} recused of {members} members."
            ),
            phrase("domain", "Count yes, no and abstentions again, and who was in the room."),
            cast=cast,
            present=vote.present,
            recused=vote.recused,
            members=members,
        )
    said = {ChairVote.YES: vote.yes, ChairVote.NO: vote.no, ChairVote.ABSTAINED: vote.abstained}
    if said.get(vote.chair, 1) == 0:
        raise DeskError(
            phrase("domain", "The chair's vote is not among the votes counted."),
            phrase("domain", "Correct the count, or how the chair voted."),
        )


def verdict(vote: Vote, rules: MeetingRules) -> Verdict:
    """Return what became of the motion (VwVfG section 91).

    The majority of the votes cast decides; abstentions are no votes cast. On a tie the chair's vote decides where the
    rules say so and the chair voted; a tied secret vote fails unless the chair discloses the own vote.
    """
    if vote.yes > vote.no:
        return Verdict(Outcome.CARRIED, Ground.MAJORITY)
    if vote.no > vote.yes:
        return Verdict(Outcome.FAILED, Ground.MAJORITY)
    if rules.chair_decides_ties and vote.yes > 0 and vote.chair in (ChairVote.YES, ChairVote.NO):
        carried = vote.chair is ChairVote.YES
        return Verdict(Outcome.CARRIED if carried else Outcome.FAILED, Ground.CHAIR)
    return Verdict(Outcome.FAILED, Ground.TIE)
