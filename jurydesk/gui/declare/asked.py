"""What the declaration screen asks of the desk, all at one moment. It changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring import declaration_rows
from jurydesk.gui.declare import sending

if TYPE_CHECKING:
    from jurydesk.actions.declaring import DeclarationRow
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.rules import ConflictCategory


@dataclass(frozen=True)
class Asked:
    """What the screen shows: the rows, what counts as a conflict, and in strict calls the declaration file."""

    rows: tuple[DeclarationRow, ...]
    categories: tuple[ConflictCategory, ...]
    sending: sending.Sending | None


def ask(desk: OpenDesk) -> Asked:
    """The answers as they are declared now."""
    with desk.read() as queries:
        categories = wanted.rules(queries).conflicts
    return Asked(declaration_rows(desk), categories, sending.load(desk))
