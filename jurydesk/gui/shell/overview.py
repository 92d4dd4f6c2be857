"""What bar and rail say of an open desk: whose it is, how far each stage is. Read from the desk, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.shell.overview_juror import juror_overview
from jurydesk.gui.shell.overview_panel import panel_overview
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.shell.overview_parts import Overview


def overview(desk: OpenDesk) -> Overview:
    """The desk at a glance, as of now."""
    return juror_overview(desk) if desk.kind is DeskKind.JUROR else panel_overview(desk)
