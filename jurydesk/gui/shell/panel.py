"""The stages of the panel's desk, from the call to the recommendation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.call.view import CallScreen
from jurydesk.gui.intake.view import IntakeScreen
from jurydesk.gui.issue.view import IssueScreen
from jurydesk.gui.meeting.view import MeetingScreen
from jurydesk.gui.panel.view import PanelScreen
from jurydesk.gui.proposals.view import ProposalsScreen
from jurydesk.gui.recommendation.view import RecommendationScreen
from jurydesk.gui.standings.view import StandingsScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.seat import Seat


def panel_stages(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """Eight stages in the order they happen."""
    return {
        "call": lambda: CallScreen(seat),
        "proposals": lambda: ProposalsScreen(seat),
        "panel": lambda: PanelScreen(seat),
        "issue": lambda: IssueScreen(seat),
        "intake": lambda: IntakeScreen(seat),
        "standings": lambda: StandingsScreen(seat),
        "meeting": lambda: MeetingScreen(seat),
        "recommendation": lambda: RecommendationScreen(seat),
    }
