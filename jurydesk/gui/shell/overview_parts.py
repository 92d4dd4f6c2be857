"""What the overviews of a juror's desk and of a panel's are made of. It reads and never writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.call import Phase
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.state import Badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.gui.parts.rail import Stage
    from jurydesk.store.queries import Queries

THIS_DESK = "this desk"

PHASES = {
    Phase.CONCEPT: phrase("Overview", "Concept phase"),
    Phase.IMPLEMENTATION: phrase("Overview", "Implementation phase"),
}


@dataclass(frozen=True)
class Overview:
    """One desk at a glance; `progress` is what the start page will say of it, `stage` where the person belongs now."""

    title: str
    under: str
    person: Badge | None
    right: tuple[Badge, ...]
    stages: tuple[Stage, ...]
    foot: str
    progress: str
    stage: str


def under(call: Call, *more: str) -> str:
    """Round and phase of the call, and what else is said there."""
    phase = say(PHASES[call.phase]) if call.phase in PHASES else ""
    round_ = call.round.strip()
    if round_.isdigit():
        round_ = say(phrase("Overview", "Round {number}"), number=round_)
    return " · ".join(filter(None, (round_, phase, *more)))


def closing(call: Call) -> tuple[Badge, ...]:
    """The day on which the call closes; nothing where none is set."""
    if call.closes_at is None:
        return ()
    day = speaker().date(call.closes_at.astimezone().date())
    return (Badge(say(phrase("Overview", "closes {day}"), day=day)),)


def fingerprint(queries: Queries, *, named: bool) -> tuple[Badge, ...]:
    """The charter's short fingerprint; jurors meet the words for it on one page only, so there it stands alone."""
    frozen = queries.charter()
    if frozen is None:
        return ()
    charter = frozen.charter
    form = phrase("Overview", "charter v{version} · {code}") if named else phrase("Overview", "v{version} · {code}")
    return (Badge(say(form, version=charter.version, code=short_fingerprint(charter.fingerprint))),)


def old_copy(desk: OpenDesk) -> tuple[Badge, ...]:
    """That the desk was handed over and is only read here; nothing on any other."""
    if desk.store.handed_over is None:
        return ()
    return (Badge(say(phrase("Overview", "read only")), Tone.AMBER, "lock"),)
