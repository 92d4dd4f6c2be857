"""Tells whose number is whose for somebody who holds list and record: the list has names, the record numbers.

It must never be weaker than a curious reader: whatever both files say of a person is compared.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from jurydesk.domain.facts import FactKind
from jurydesk.record.hand_in_checks import examine_hand_ins, recused_in
from jurydesk.report.list_people import by_ground

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeVar

    from jurydesk.record.contents import RecordContents
    from jurydesk.report.list_model import ListData

    T = TypeVar("T")

_Traits: TypeAlias = tuple[object, ...]


def named_by(data: ListData, contents: RecordContents) -> dict[int, str]:
    """Return number → name of the jurors with hand-ins whom list and record together name beyond doubt.

    Both say of each person the role, the way of taking part, for which proposals and why the person left, and whether
    there were new keys. Who is alone in what both say is found; names and texts of a full record are not looked at.
    Raises Refusal where a hand-in cannot be read.
    """
    numbers, names = _by_traits(_of_numbers(contents)), _by_traits(_of_names(data))
    handed_in = {one.juror for one in examine_hand_ins(contents).all}
    return {
        found[0]: names[traits][0]
        for traits, found in numbers.items()
        if len(found) == 1 and len(names[traits]) == 1 and found[0] in handed_in
    }


def _by_traits(given: Iterable[tuple[T, _Traits]]) -> defaultdict[_Traits, list[T]]:
    found: defaultdict[_Traits, list[T]] = defaultdict(list)
    for who, traits in given:
        found[traits].append(who)
    return found


def _of_numbers(contents: RecordContents) -> list[tuple[int, _Traits]]:
    findings = examine_hand_ins(contents)
    facts = contents.facts
    declarations = [*facts.declarations, *(one for found in findings.all for one in found.declarations)]
    left: dict[int, set[str]] = defaultdict(set)
    for juror, proposal in recused_in(contents, findings):
        left[juror].add(proposal)
    presence = {one.juror: one.presence for one in facts.attendance}
    voided = {fact.data.get("juror") for fact in contents.journal if fact.kind is FactKind.KEY_VOIDED}
    found: list[tuple[int, _Traits]] = []
    for entry in contents.charters[-1].panel().jurors:
        number = entry.number
        gone = by_ground(
            number,
            left[number],
            declarations=declarations,
            rulings=facts.rulings,
            known_conflicts=facts.known_conflicts,
        )
        traits = (entry.role, presence.get(number), gone, number in voided)
        found.append((number, traits))
    return found


def _of_names(data: ListData) -> list[tuple[str, _Traits]]:
    left: dict[str, _Traits] = defaultdict(tuple)
    for row in data.left:
        left[row.name] += ((row.proposals, row.because),)
    return [(one.name, (one.role, one.presence, left[one.name], one.name in data.rekeyed)) for one in data.people]
