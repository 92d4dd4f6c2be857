"""The stages of the panel's desk, from the call to the recommendation, and the dialog that amends the charter."""

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
        "call": lambda: _amends(CallScreen(seat), seat),
        "proposals": lambda: _amends(ProposalsScreen(seat), seat),
        "panel": lambda: _amends(PanelScreen(seat), seat),
        "issue": lambda: _amends(IssueScreen(seat), seat),
        "intake": lambda: IntakeScreen(seat),
        "standings": lambda: StandingsScreen(seat),
        "meeting": lambda: MeetingScreen(seat),
        "recommendation": lambda: RecommendationScreen(seat),
    }


def _amends(screen: CallScreen | ProposalsScreen | PanelScreen | IssueScreen, seat: Seat) -> Screen:
    """Let the screen open the dialog that amends the charter, which leads on to the new packs."""

    def ask(subject: object) -> None:
        from jurydesk.gui.amend.model import wish_of  # noqa: PLC0415 - only once somebody amends
        from jurydesk.gui.amend.view import AmendDialog  # noqa: PLC0415 - as above

        dialog = AmendDialog(seat, wish_of(subject), screen)
        dialog.lead_on.connect(lambda: screen.go.emit("issue", None))
        dialog.open()

    screen.amend.connect(ask)
    return screen
