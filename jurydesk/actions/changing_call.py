"""Correcting the call, its title, dates and money, while nobody was told of it. It must never do so afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.preparing import new_call, refuse_when_frozen
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind, PackWay
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Phase
    from jurydesk.store.queries import Queries


def change_call(
    desk: OpenDesk,
    *,
    title: str,
    round_: str,
    phase: Phase,
    file_number: str,
    envelope: str,
    closes_at: datetime | None,
    language: str,
    office: str,
    at: datetime,
) -> None:
    """Put what a person typed in place of what the call says; how packs go out stays as it is.

    The envelope is read as euros. Raises DeskError for what cannot be read, and once anything was issued.
    """
    need(desk, DeskKind.PANEL)
    typed = new_call(
        title=title,
        round_=round_,
        phase=phase,
        file_number=file_number,
        envelope=envelope,
        closes_at=closes_at,
        language=language,
        office=office,
    )
    with desk.unit(at) as unit:
        _refuse_when_told(unit.queries)
        before = wanted.call(unit.queries)
        unit.put_call(replace(typed, id=before.id, mode=before.mode))
        unit.note(FactKind.CALL_CHANGED, {"call": before.id})


def may_change(queries: Queries) -> bool:
    """Return whether the call can still be changed: nothing is frozen, and nothing was issued."""
    return queries.charter() is None and not any(pack.way is PackWay.ISSUED for pack in queries.packs())


def _refuse_when_told(queries: Queries) -> None:
    refuse_when_frozen(queries)
    if not may_change(queries):
        raise DeskError(
            phrase("actions", "Rosters are out: the jurors were told what the call is called and until when it runs."),
            phrase("actions", "Go on with the call as it stands, or prepare the panel anew."),
        )
