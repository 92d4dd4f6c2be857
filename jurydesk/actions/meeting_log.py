"""The log of the meeting in sentences, from the journal: who was there from when, what was decided. It adds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.standings import hidden_from
from jurydesk.domain.facts import Fact, FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk

PRESENT: Mapping[str, Phrase] = {
    Presence.ROOM.value: phrase("actions", "{name} is in the room."),
    Presence.VIDEO.value: phrase("actions", "{name} takes part by video."),
    Presence.PHONE.value: phrase("actions", "{name} takes part by phone."),
    Presence.ABSENT.value: phrase("actions", "{name} is absent."),
}
DECIDED: Mapping[str, Phrase] = {
    Section.RECOMMENDED.value: phrase("actions", "{proposal}: recommended."),
    Section.RESERVE.value: phrase("actions", "{proposal}: on the reserve list."),
    Section.NOT_RECOMMENDED.value: phrase("actions", "{proposal}: not recommended."),
}
EXCLUDED = phrase("actions", "The panel decided: {name} is excluded from {proposal}.")
ADMITTED = phrase("actions", "The panel decided: {name} may judge {proposal}.")
VOTED = phrase("actions", "{proposal}: vote, {yes} yes, {no} no, {abstained} abstained; {present} present.")
SCORED = phrase("actions", "{proposal}: the panel's own score of “{criterion}” is {score}.")
SIGNED = phrase("actions", "The list was signed, version {version}.")
OTHERWISE = phrase("actions", "{proposal}: decided.")


@dataclass(frozen=True)
class LogLine:
    """One line of the log: when, what happened, and who worked at the desk."""

    at: datetime
    sentence: str
    actor: str


def log_of(desk: OpenDesk) -> tuple[LogLine, ...]:
    """Return the log of the meeting, the first line first; without the panel's scores of what the chair must not see.

    Raises DeskError where a chair may not see marks yet.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        names = {juror.number: juror.name for juror in queries.jurors()}
        titles = {c.id: c.title for c in wanted.rules(queries).criteria}
        hidden = hidden_from(queries, desk.working_as)
        facts = [fact for fact in queries.journal() if fact.kind in _SAY and _belongs(fact, hidden)]
        language = wanted.call(queries).language
    values = [
        dict(fact.data)
        | {
            "name": names.get(_number(fact), str(fact.data.get("juror", ""))),
            "criterion": titles[str(fact.data["criterion"])].in_language(language)
            if str(fact.data.get("criterion", "")) in titles
            else "",
        }
        for fact in facts
    ]
    return tuple(
        LogLine(fact.at, say(_SAY[fact.kind](fact), **told), fact.actor)
        for fact, told in zip(facts, values, strict=True)
    )


def _number(fact: Fact) -> int:
    found = fact.data.get("juror", 0)
    return found if isinstance(found, int) else 0


def _belongs(fact: Fact, hidden: Collection[str]) -> bool:
    """Rulings of the chair alone come before the meeting; what is hidden stays hidden."""
    if fact.kind is FactKind.PANEL_SCORED and fact.data.get("proposal") in hidden:
        return False
    return fact.kind is not FactKind.RULED or bool(fact.data.get("by_panel"))


_SAY: Mapping[FactKind, Callable[[Fact], Phrase]] = {
    FactKind.ATTENDANCE: lambda fact: PRESENT[str(fact.data["presence"])],
    FactKind.RULED: lambda fact: EXCLUDED if fact.data.get("excluded") else ADMITTED,
    FactKind.VOTED: lambda _fact: VOTED,
    FactKind.PANEL_SCORED: lambda _fact: SCORED,
    FactKind.RECOMMENDED: lambda fact: DECIDED.get(str(fact.data["section"]), OTHERWISE),
    FactKind.LIST_SIGNED: lambda _fact: SIGNED,
}
