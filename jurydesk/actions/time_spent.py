"""How long each proposal was in front of the juror, and how long the rest may take. It must never leave the desk.

What counts as in front of the juror: the window is active, and something was done within the last two minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from jurydesk.actions.desks import need
from jurydesk.actions.marking import progress_rows
from jurydesk.domain.assessment import Progress
from jurydesk.domain.conflict import Access
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk

IDLE_SECONDS = 120
FEWEST_COMPLETE = 3  # below that a median says nothing
_MINUTE, _HOUR = 60, 3600
SAID_FROM_SECONDS = _MINUTE
_COARSE = 10 * _MINUTE  # an estimate to the minute would promise too much

SO_FAR = phrase("actions", "{time} so far")
TO_GO = phrase("actions", "%n proposals to go")
ALL_DONE = phrase("actions", "everything is marked")
ABOUT = phrase("actions", "about {time} left")
HOURS = phrase("actions", "{hours} h {minutes}")
MINUTES = phrase("actions", "{minutes} min")
ABOUT_THIS = phrase(
    "actions",
    "Counted while the window is in front and you did something in the last two minutes. It stays on this desk. "
    "What is left is reckoned from the middle one of those you completed.",
)


class Watch:
    """Counts the time of one proposal at a time from signs of life; it knows no clock, every moment is handed in."""

    def __init__(self) -> None:
        self._proposal = ""
        self._last: datetime | None = None
        self._counted: dict[str, float] = {}

    def open_at(self, proposal: str, at: datetime) -> None:
        """Another proposal is in front of the juror; "" for none that can be read."""
        self.notice(at)
        self._proposal = proposal

    def notice(self, at: datetime) -> None:
        """The juror did something: the time since the last sign of life counts, two minutes of it at most."""
        if self._last is None:
            return
        gap = (at - self._last).total_seconds()
        if self._proposal and gap > 0:
            self._counted[self._proposal] = self._counted.get(self._proposal, 0.0) + min(gap, IDLE_SECONDS)
        self._last = at

    def look_away(self, at: datetime) -> None:
        """The window is not in front any more."""
        self.notice(at)
        self._last = None

    def look_back(self, at: datetime) -> None:
        """The window is in front again: time counts from now."""
        self.notice(at)
        self._last = at

    def counted(self) -> float:
        """Return how many seconds were counted and not taken yet."""
        return sum(self._counted.values())

    def take(self) -> dict[str, int]:
        """Return the whole seconds by proposal; what is left of a second counts on."""
        taken = {proposal: int(seconds) for proposal, seconds in self._counted.items() if seconds >= 1}
        for proposal, seconds in taken.items():
            self._counted[proposal] -= seconds
        return taken


@dataclass(frozen=True)
class TimeSpent:
    """Seconds so far, by proposal and in all, how many proposals are to go, and seconds left where that can be said."""

    by_proposal: Mapping[str, int]
    to_go: int
    left: int | None

    @property
    def so_far(self) -> int:
        """All seconds together."""
        return sum(self.by_proposal.values())


def add_time(desk: OpenDesk, seconds: Mapping[str, int], *, at: datetime) -> None:
    """Add to the time spent, in seconds by proposal; what the desk does not know is passed over."""
    need(desk, DeskKind.JUROR)
    with desk.unit(at) as unit:
        for proposal, spent in seconds.items():
            if spent > 0 and unit.queries.proposal(proposal) is not None:
                unit.add_time(proposal, spent)


def time_spent(desk: OpenDesk) -> TimeSpent:
    """Return the time spent and, from the third complete proposal on, an estimate of what is left."""
    rows = [row for row in progress_rows(desk) if row.access is not Access.RECUSED]
    with desk.read() as queries:
        spent = queries.time_spent()
    complete = [row.proposal for row in rows if row.progress is Progress.COMPLETE]
    going = [row.proposal for row in rows if row.progress is not Progress.COMPLETE]
    return TimeSpent(spent, len(going), _left(spent, complete, going))


def _left(spent: Mapping[str, int], complete: list[str], going: list[str]) -> int | None:
    """The median of the complete ones for each that is to go, less what it has had already."""
    taken = [spent[number] for number in complete if spent.get(number)]
    if len(taken) < FEWEST_COMPLETE or not going:
        return None
    usual = median(taken)
    return int(sum(max(usual - spent.get(number, 0), 0) for number in going))


def time_words(found: TimeSpent) -> tuple[str, ...]:
    """Return in words: time so far where there is any, proposals to go, about how much time is left."""
    words = [say(SO_FAR, time=duration(found.so_far))] if found.so_far >= SAID_FROM_SECONDS else []
    words.append(say(TO_GO, n=found.to_go) if found.to_go else say(ALL_DONE))
    if found.left:
        words.append(say(ABOUT, time=duration(-(-found.left // _COARSE) * _COARSE)))
    return tuple(words)


def duration(seconds: int) -> str:
    """Return a time as people say it: hours and minutes, under an hour minutes alone."""
    hours, minutes = seconds // _HOUR, seconds % _HOUR // _MINUTE
    return say(HOURS, hours=hours, minutes=f"{minutes:02}") if hours else say(MINUTES, minutes=minutes)
