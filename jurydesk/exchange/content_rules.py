"""What a hand-in may say: marks on the scale, of proposals that are the juror's own and open. Pure; changes nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import still_open
from jurydesk.domain.conflict import Access, access
from jurydesk.domain.rules import CannotAssess
from jurydesk.exchange.case import Case, Finding, refused
from jurydesk.exchange.hand_ins import OpenedHandIn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from jurydesk.domain.assessment import Assessment
    from jurydesk.domain.rubric import Scale

HandInCase = Case[OpenedHandIn]


def charter_is_as_named(case: HandInCase) -> Finding:
    """Rules and entries must be those of the version that the hand-in names; of an unknown one, those in force."""
    payload, current, named = case.hand_in.payload, case.known.charters[-1], case.named
    if payload.rules != (named or current).rules:
        return refused("charter.named" if named else "charter.rules")
    for assessed in payload.assessments:
        if assessed.proposal not in current.entries:
            return refused("proposal.known", proposal=assessed.proposal)
        if (named or current).entries.get(assessed.proposal) != assessed.entry:
            return refused("charter.named" if named else "charter.proposal", proposal=assessed.proposal)
    return None


def proposals_are_assigned(case: HandInCase) -> Finding:
    """Every proposal must be the juror's own, now or in the version that the hand-in names, or judged by nobody."""
    current, named = case.known.charters[-1], case.named
    mine = case.juror.assigned | current.aside
    if named is not None and case.juror.assigned:  # who has nothing to judge any more has left
        mine |= named.assigned.get(case.hand_in.juror, frozenset())
    for assessment in case.hand_in.assessments:
        if assessment.proposal not in mine:
            return refused("proposal.assigned", proposal=assessment.proposal)
    return None


def marks_are_on_the_scale(case: HandInCase) -> Finding:
    """Marks must be of criteria that there are, on their scales; *cannot assess* only where it is offered."""
    scales = {criterion.id: criterion.scale for criterion in case.rules.criteria}
    offered = case.rules.cannot_assess is not CannotAssess.NOT_OFFERED
    seen: set[tuple[str, Decimal]] = set()
    for assessment in case.hand_in.assessments:
        if not (assessment.marks.keys() <= scales.keys() and assessment.comments.keys() <= scales.keys()):
            return _unknown_criterion(assessment, scales)
        for criterion, mark in assessment.marks.items():
            value = mark.value
            if value is None:
                if not offered:
                    return refused("mark.offered", proposal=assessment.proposal, criterion=criterion)
            elif (criterion, value) not in seen:
                if not _has(scales[criterion], value):
                    return refused("mark.scale", mark=value, proposal=assessment.proposal, criterion=criterion)
                seen.add((criterion, value))
    return None


@lru_cache(maxsize=4096)
def _has(scale: Scale, mark: Decimal) -> bool:
    """Return whether the mark is on the scale; remembered, for few marks exist and exact arithmetic takes its time."""
    return scale.has(mark)


def _unknown_criterion(assessment: Assessment, scales: Mapping[str, Scale]) -> Finding:
    named = (*assessment.marks, *assessment.comments)
    criterion = next(name for name in named if name not in scales)
    return refused("criterion.known", proposal=assessment.proposal, criterion=criterion)


def recommendations_are_known(case: HandInCase) -> Finding:
    """Recommendations must be among those of the rules."""
    known = {choice.id for choice in case.rules.sheet.recommendations} | {""}
    for assessment in case.hand_in.assessments:
        if assessment.recommendation not in known:
            return refused("recommendation.known", proposal=assessment.proposal)
    return None


def no_marks_on_conflicts(case: HandInCase) -> Finding:
    """What the juror declared, and the pack kept shut, holds; a later ruling takes marks out without refusing them."""
    opening = [ruling for ruling in case.known.rulings if not ruling.excluded]
    for assessment in case.hand_in.assessments:
        found = case.access(assessment.proposal, opening)
        if found is Access.UNDECLARED:
            return refused("conflict.undeclared", proposal=assessment.proposal)
        if found is Access.RECUSED or assessment.proposal in case.juror.shut:
            return refused("conflict.recused", proposal=assessment.proposal)
    return None


def is_in_time(case: HandInCase) -> Finding:
    """Where the rules take no late hand-ins, it must have come before the closing date."""
    if case.late and not case.known.rules.late_hand_ins:
        return refused("late", closed=case.known.closes_at)
    return None


def is_complete(case: HandInCase) -> Finding:
    """Where the rules take no incomplete hand-ins, every open proposal of the juror must be complete."""
    if case.rules.incomplete_hand_ins:
        return None
    by_proposal: dict[str, Assessment] = {one.proposal: one for one in case.hand_in.assessments}
    for proposal in sorted(case.juror.assigned - case.juror.shut - case.known.charters[-1].aside):
        found = access(case.hand_in.juror, proposal, declarations=case.hand_in.declarations, rulings=case.known.rulings)
        if found is Access.RECUSED:
            continue
        if proposal not in by_proposal or still_open(by_proposal[proposal], case.rules):
            return refused("complete", proposal=proposal)
    return None
