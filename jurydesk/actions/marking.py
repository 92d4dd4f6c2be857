"""Giving marks on a juror's own desk. It must never take a mark off the scale, nor one on a shut proposal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.changed_marks import note_change
from jurydesk.actions.declaring import access_of_all, need_open
from jurydesk.actions.desks import need
from jurydesk.domain.assessment import (
    MISSING,
    NOT_ASSESSED,
    Assessment,
    CastMark,
    Mark,
    MarkState,
    Progress,
    StillOpen,
    progress,
    read_mark,
    still_open,
)
from jurydesk.domain.conflict import Access
from jurydesk.domain.rules import CannotAssess
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.store.queries import Queries

STATES = {
    Progress.OPEN: phrase("actions", "open"),
    Progress.BEGUN: phrase("actions", "begun"),
    Progress.COMPLETE: phrase("actions", "complete"),
}


@dataclass(frozen=True)
class ProgressRow:
    """How far one proposal of this juror is; `open` names what is still lacking."""

    proposal: str
    title: str
    theme: str
    countries: tuple[str, ...]
    access: Access
    progress: Progress
    open: tuple[StillOpen, ...]
    marked: int
    criteria: int
    rapporteur: bool

    @property
    def state(self) -> Phrase:
        """The state in one or two words."""
        if self.access is Access.RECUSED:
            return phrase("actions", "recused")
        if self.access is Access.UNDECLARED:
            return phrase("actions", "not declared yet")
        return STATES[self.progress]

    @property
    def words(self) -> str:
        """The state in words, with what is still lacking."""
        lacking = "; ".join(
            f"{item.criterion}: {say(item.what)}" if item.criterion else say(item.what) for item in self.open
        )
        state = say(self.state)
        return f"{state} ({lacking})" if lacking and self.access is Access.OPEN else state

    def as_plain(self) -> dict[str, object]:
        """Return the row for JSON."""
        return {
            "proposal": self.proposal,
            "title": self.title,
            "access": self.access.value,
            "progress": self.progress.value,
            "open": [{"criterion": item.criterion, "what": item.what.text} for item in self.open],
        }


def give(
    desk: OpenDesk,
    *,
    proposal: str,
    criterion: str = "",
    text: str = "",
    comment: str | None = None,
    overall: str | None = None,
    strengths: str | None = None,
    weaknesses: str | None = None,
    recommendation: str | None = None,
    confidence: str | None = None,
    reason: str = "",
    at: datetime,
) -> None:
    """Give one mark as typed, its comment, and what the sheet asks of the whole; what is None or empty stays as it is.

    Raises DeskError for unknown names, a mark off the scale or without criterion, nothing to save, a shut proposal,
    and a change after a hand-in without reason.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    sheet = (overall, strengths, weaknesses, recommendation, confidence)
    _something_given(criterion, text, comment, sheet)
    with desk.unit(at) as unit:
        need_mine(unit.queries, me, proposal)
        rules = wanted.rules(unit.queries)
        note_change(unit, me, proposal, reason)
        if criterion:
            place = wanted.criterion(rules, criterion)
            if text.strip():
                unit.save_mark(CastMark(me, proposal, place.id, mark_from(text, place, rules)))
            if comment is not None:
                unit.save_comment(me, proposal, place.id, comment)
        _known_recommendation(rules, recommendation)
        if any(part is not None for part in sheet):
            unit.save_sheet(
                me,
                proposal,
                overall=overall,
                strengths=strengths,
                weaknesses=weaknesses,
                recommendation=recommendation,
                confidence=confidence,
            )


def _something_given(criterion: str, text: str, comment: str | None, sheet: tuple[str | None, ...]) -> None:
    if (text.strip() or comment is not None) and not criterion.strip():
        raise DeskError(
            phrase("actions", "A mark or comment is given, but not for which criterion."),
            phrase("actions", "Name the criterion."),
        )
    if not text.strip() and comment is None and all(part is None for part in sheet):
        raise DeskError(
            phrase("actions", "There is nothing to save."),
            phrase("actions", "Give a mark, a comment on a criterion, or an overall comment."),
        )


def set_mark(desk: OpenDesk, *, proposal: str, criterion: str, mark: Mark, at: datetime) -> None:
    """Save one mark as the score sheet gives it; *missing* takes it away.

    Raises DeskError on a shut proposal, and for a change after a hand-in of which no reason was given.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.unit(at) as unit:
        need_mine(unit.queries, me, proposal)
        note_change(unit, me, proposal, "")
        rules = wanted.rules(unit.queries)
        place = wanted.criterion(rules, criterion)
        if mark.value is not None:
            read_mark(str(mark.value), place)
        if mark.state is MarkState.CANNOT_ASSESS:
            _offered(rules)
        unit.save_mark(CastMark(me, proposal, place.id, mark))


def write_texts(
    desk: OpenDesk,
    *,
    proposal: str,
    comments: Mapping[str, str] | None = None,
    overall: str | None = None,
    strengths: str | None = None,
    weaknesses: str | None = None,
    recommendation: str | None = None,
    confidence: str | None = None,
    at: datetime,
) -> None:
    """Save texts of the score sheet; None leaves one as it is.

    Raises DeskError on a shut proposal, for a recommendation that the rules do not have, and for a change after a
    hand-in of which no reason was given.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.unit(at) as unit:
        need_mine(unit.queries, me, proposal)
        note_change(unit, me, proposal, "")
        rules = wanted.rules(unit.queries)
        _known_recommendation(rules, recommendation)
        for criterion, comment in (comments or {}).items():
            unit.save_comment(me, proposal, wanted.criterion(rules, criterion).id, comment)
        unit.save_sheet(
            me,
            proposal,
            overall=overall,
            strengths=strengths,
            weaknesses=weaknesses,
            recommendation=recommendation,
            confidence=confidence,
        )


def _known_recommendation(rules: Rules, recommendation: str | None) -> None:
    known = [choice.id for choice in rules.sheet.recommendations]
    if recommendation and recommendation not in known:
        raise DeskError(
            phrase("actions", "“{recommendation}” is no recommendation in these rules."),
            phrase("actions", "Known are: {known}"),
            recommendation=recommendation,
            known=", ".join(known) or "\N{EN DASH}",
        )


CANNOT_ASSESS_WORDS = frozenset({"cannot assess", "nicht beurteilbar", "n/a", "k. a.", "k.a."})


def mark_from(text: str, criterion: Criterion, rules: Rules) -> Mark:
    """Return the mark that a person typed, *cannot assess* included. Raises DeskError for anything else."""
    if text.strip().casefold() in CANNOT_ASSESS_WORDS:
        _offered(rules)
        return NOT_ASSESSED
    return read_mark(text, criterion) if text.strip() else MISSING


def need_mine(queries: Queries, juror: int, proposal: str) -> None:
    """Raise DeskError where the proposal is shut to the juror or not in the juror's pack."""
    need_open(queries, juror, proposal)
    if proposal not in {found.proposal for found in queries.assignments(juror)}:
        raise _not_assigned(proposal)


def _not_assigned(proposal: str) -> DeskError:
    return DeskError(
        phrase("actions", "Proposal {proposal} is not assigned to you."),
        phrase("actions", "Mark the proposals of your own pack."),
        proposal=proposal,
    )


def assessment(desk: OpenDesk, proposal: str) -> Assessment:
    """Return what this juror has said on a proposal so far. Raises DeskError where it is shut."""
    me = desk.juror_number()
    with desk.read() as queries:
        need_open(queries, me, proposal)
        return queries.draft(me, proposal)


def progress_rows(desk: OpenDesk) -> tuple[ProgressRow, ...]:
    """Return a row for each proposal of this juror, recused ones included, in the pack's order."""
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.read() as queries:
        rules = wanted.rules(queries)
        states = access_of_all(queries, me)
        reports = {found.proposal: found.rapporteur for found in queries.assignments(me)}
        shut = {known.proposal for known in queries.known_conflicts() if known.juror == me}
        drafts = {draft.proposal: draft for draft in queries.drafts(me)}
        rows = []
        for proposal in queries.proposals():
            if proposal.number not in reports and proposal.number not in shut:
                continue
            draft = drafts.get(proposal.number, Assessment(me, proposal.number))
            given = sum(1 for criterion in rules.criteria if draft.mark(criterion.id).state is not MarkState.MISSING)
            rows.append(
                ProgressRow(
                    proposal=proposal.number,
                    title=proposal.title,
                    theme=proposal.theme,
                    countries=proposal.partner_countries(),
                    access=states[proposal.number],
                    progress=progress(draft, rules),
                    open=still_open(draft, rules),
                    marked=given,
                    criteria=len(rules.criteria),
                    rapporteur=reports.get(proposal.number, False),
                )
            )
        return tuple(rows)


def progress_row(desk: OpenDesk, proposal: str) -> ProgressRow:
    """Return the row of one proposal. Raises DeskError where there is none."""
    for row in progress_rows(desk):
        if row.proposal == proposal:
            return row
    with desk.read() as queries:
        wanted.proposal(queries, proposal)
    raise _not_assigned(proposal)


def _offered(rules: Rules) -> None:
    if rules.cannot_assess is CannotAssess.NOT_OFFERED:
        raise DeskError(
            phrase("actions", "These rules do not offer “cannot assess”."),
            phrase("actions", "Give a mark, or leave the criterion open."),
        )
