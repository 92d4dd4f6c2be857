"""Votes, panel scores, decisions, rulings, attendance: the list, the record and the journal must tell the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import decimal_text
from jurydesk.domain.recommendation import DECIDED_BY_THE_PANEL
from jurydesk.record.verdict import Check, State
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jurydesk.domain.meeting import Vote
    from jurydesk.record.contents import RecordContents
    from jurydesk.report.list_model import ListData
    from jurydesk.words import Phrase

    _Wrong = tuple[Phrase, Mapping[str, object]]

FACTS: Final = phrase("record", "Votes, decisions and journal")
_VOTE: Final = ("proposal", "yes", "no", "abstained", "present", "recused", "secret", "chair")
_RULING: Final = ("juror", "proposal", "excluded", "by_panel")


def fact_check(data: ListData, contents: RecordContents) -> Check:
    """Return whether list, record and journal tell the same of the meeting."""
    for said, values in (*_list_and_record(data, contents), *_record_and_journal(contents)):
        return Check("facts", FACTS, State.FAILS, said, values)
    said = phrase("record", "Votes, panel scores, decisions, rulings and attendance are the same in list and journal.")
    return Check("facts", FACTS, State.HOLDS, said)


def _list_and_record(data: ListData, contents: RecordContents) -> Iterator[_Wrong]:
    facts = contents.facts
    printed = Counter(
        (number, vote.yes, vote.no, vote.abstained, vote.present, vote.recused, vote.secret, vote.chair, vote.at)
        for number, votes in [("", data.votes), *((entry.number, entry.votes) for entry in data.entries)]
        for vote in votes
    )
    if printed != Counter((*_counts(vote), vote.at) for vote in facts.votes):
        yield phrase("record", "The votes on the list are not those of the record."), {}
    decided = {one.proposal: one for one in facts.decisions}
    for entry in data.entries:
        one = decided.get(entry.number)
        if entry.section not in DECIDED_BY_THE_PANEL:
            continue
        if one is None or (one.section, one.sum_cents) != (entry.section, entry.recommended_cents):
            yield phrase("record", "The record has another decision on {proposal}."), {"proposal": entry.number}
        elif contents.full and (one.reason.strip(), one.remark.strip()) != (entry.reason, entry.remark):
            yield phrase("record", "The record has another reason for {proposal}."), {"proposal": entry.number}
    presence = Counter(one.presence for one in facts.attendance)
    if presence != Counter(person.presence for person in data.people if person.presence is not None):
        yield phrase("record", "The attendance on the list is not that of the record."), {}
    roles = Counter(entry.role for entry in contents.charters[-1].panel().jurors)
    if roles != Counter(person.role for person in data.people):
        yield phrase("record", "The people on the list are not the panel of the charter."), {}


def _counts(vote: Vote) -> tuple[object, ...]:
    return (
        vote.proposal,
        vote.yes,
        vote.no,
        vote.abstained,
        vote.present,
        vote.recused,
        vote.secret,
        vote.chair,
    )


def _record_and_journal(contents: RecordContents) -> Iterator[_Wrong]:
    facts = contents.facts
    voted = Counter(tuple(told.get(key) for key in _VOTE) for told in _told(contents, FactKind.VOTED))
    if voted != Counter((*_counts(vote)[:-1], vote.chair.value) for vote in facts.votes):
        yield phrase("record", "The journal tells of other votes."), {}
    ruled = Counter(tuple(told.get(key) for key in _RULING) for told in _told(contents, FactKind.RULED))
    if ruled != Counter((one.juror, one.proposal, one.excluded, one.by_panel) for one in facts.rulings):
        yield phrase("record", "The journal tells of other rulings."), {}
    scored = _last(_told(contents, FactKind.PANEL_SCORED), ("proposal", "criterion"), ("score",))
    latest = {(one.proposal, one.criterion): one for one in sorted(facts.panel_scores, key=lambda one: one.at)}
    if scored != {place: (decimal_text(one.score),) for place, one in latest.items()}:
        yield phrase("record", "The journal tells of other panel scores."), {}
    decided = _last(_told(contents, FactKind.RECOMMENDED), ("proposal",), ("section", "sum_cents"))
    if decided != {(one.proposal,): (one.section.value, one.sum_cents) for one in facts.decisions}:
        yield phrase("record", "The journal tells of other decisions."), {}
    there = _last(_told(contents, FactKind.ATTENDANCE), ("juror",), ("presence",))
    if there != {(one.juror,): (one.presence.value,) for one in facts.attendance}:
        yield phrase("record", "The journal tells of another attendance."), {}


def _told(contents: RecordContents, kind: FactKind) -> list[Mapping[str, object]]:
    return [fact.data for fact in contents.journal if fact.kind is kind]


def _last(
    told: Iterable[Mapping[str, object]], keys: tuple[str, ...], values: tuple[str, ...]
) -> dict[tuple[object, ...], tuple[object, ...]]:
    """What was told last of each place."""
    return {tuple(one.get(key) for key in keys): tuple(one.get(value) for value in values) for one in told}
