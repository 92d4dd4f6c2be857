"""Whether a hand-in counts: the acceptance rules, in order, as data. Pure: it opens, stores and changes nothing.

The first rule that has something to say decides; its name and its sentence are the verdict.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import still_open
from jurydesk.domain.conflict import Access, access
from jurydesk.domain.rules import CannotAssess
from jurydesk.exchange.keys import PublicKeys, proof_holds
from jurydesk.exchange.known import KnownHandIn, KnownJuror, KnownState, Outcome, Verdict
from jurydesk.exchange.refusals import shown
from jurydesk.exchange.verdict_words import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from decimal import Decimal

    from jurydesk.domain.assessment import Assessment
    from jurydesk.domain.conflict import Declaration, Ruling
    from jurydesk.domain.rubric import Scale
    from jurydesk.exchange.hand_ins import OpenedHandIn


@dataclass(frozen=True)
class _Case:
    """The hand-in under judgement with what is known about its juror."""

    hand_in: OpenedHandIn
    known: KnownState
    received_at: datetime

    @property
    def juror(self) -> KnownJuror:
        return self.known.jurors[self.hand_in.juror]

    @property
    def late(self) -> bool:
        return self.known.closes_at is not None and self.received_at > self.known.closes_at

    @cached_property
    def declared(self) -> Mapping[str, list[Declaration]]:
        found: dict[str, list[Declaration]] = {}
        for declaration in self.hand_in.declarations:
            found.setdefault(declaration.proposal, []).append(declaration)
        return found

    def access(self, proposal: str, rulings: Iterable[Ruling]) -> Access:
        """Return what the juror could do with a proposal by the hand-in's own declarations and these rulings."""
        return access(self.hand_in.juror, proposal, declarations=self.declared.get(proposal, ()), rulings=rulings)

    def others(self) -> tuple[KnownHandIn, ...]:
        return tuple(
            sorted(
                (one for one in self.known.accepted if one.juror == self.hand_in.juror), key=lambda one: one.sequence
            )
        )


_Finding = tuple[Outcome, str, dict[str, object]] | None
Rule = Callable[[_Case], "_Finding"]


def judge(hand_in: OpenedHandIn, known: KnownState, *, received_at: datetime) -> Verdict:
    """Return what becomes of a hand-in whose signature already holds; the same question has the same answer."""
    case = _Case(hand_in, known, received_at)
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return _verdict(case, *found)
    raise AssertionError("the last rule always speaks")


def _verdict(case: _Case, outcome: Outcome, rule: str, values: dict[str, object]) -> Verdict:
    message, hint = SENTENCES[rule]
    said = {"juror": case.hand_in.juror, "sequence": case.hand_in.sequence, **values}
    counts = outcome in {Outcome.ACCEPTED, Outcome.SUPERSEDED}
    return Verdict(
        outcome,
        rule,
        message,
        hint,
        {name: shown(value) for name, value in said.items()},
        late=case.late,
        gap=_gap(case) if counts else (),
        pin=case.hand_in.keys if counts and _is_new_key(case) else None,
    )


def _refused(rule: str, **values: object) -> _Finding:
    return Outcome.REFUSED, rule, values


def _quarantined(rule: str, **values: object) -> _Finding:
    return Outcome.QUARANTINED, rule, values


def _call_is_known(case: _Case) -> _Finding:
    header = case.hand_in.payload.header
    if header.call != case.known.call:
        return _refused("call.known")
    if header.recipient.age not in {case.known.panel.age, *case.known.former_panels}:
        return _refused("panel.own")
    return None


def _juror_is_known(case: _Case) -> _Finding:
    return None if case.hand_in.juror in case.known.jurors else _refused("juror.known")


def _is_no_duplicate(case: _Case) -> _Finding:
    if any(one.digest == case.hand_in.digest for one in case.others()):
        return Outcome.DUPLICATE, "sequence.duplicate", {}
    return None


def _key_is_pinned_or_proven(case: _Case) -> _Finding:
    """A key counts if it is the pinned one, or if the open enrolment secret proves it; a former one needs a person."""
    if case.juror.keys == case.hand_in.keys:
        return None
    if case.hand_in.keys in case.juror.former_keys:
        return _quarantined("key.former")
    if _is_proven(case):
        return None
    return _quarantined("key.changed") if case.juror.keys is not None else _refused("key.proof")


def _is_proven(case: _Case) -> bool:
    secret, payload, keys = case.juror.secret, case.hand_in.payload, case.hand_in.keys
    public = PublicKeys(keys.signing, keys.age)
    return bool(secret and payload.enrolment_proof and public.is_sound()) and proof_holds(
        payload.enrolment_proof, secret, call=case.known.call, juror=case.hand_in.juror, public=public
    )


def _is_new_key(case: _Case) -> bool:
    return case.juror.keys != case.hand_in.keys


def _rules_are_unchanged(case: _Case) -> _Finding:
    """Rules and entries must be those in force, whichever version of the charter the hand-in names (DESIGN.md 7)."""
    payload, current = case.hand_in.payload, case.known.charters[-1]
    named = next((one for one in case.known.charters if one.fingerprint == payload.header.charter), None)
    if named is not None and named.rules != payload.rules:
        return _refused("charter.named")
    if payload.rules != current.rules:
        return _refused("charter.rules")
    for assessed in payload.assessments:
        if assessed.proposal not in current.entries:
            return _refused("proposal.known", proposal=assessed.proposal)
        if named is not None and named.entries.get(assessed.proposal) != assessed.entry:
            return _refused("charter.named")
        if assessed.entry != current.entries[assessed.proposal]:
            return _refused("charter.proposal", proposal=assessed.proposal)
    return None


def _proposals_are_assigned(case: _Case) -> _Finding:
    for assessment in case.hand_in.assessments:
        if assessment.proposal not in case.juror.assigned:
            return _refused("proposal.assigned", proposal=assessment.proposal)
    return None


def _declarations_are_about_known(case: _Case) -> _Finding:
    categories = {category.id for category in case.known.rules.conflicts} | {""}
    for declaration in case.hand_in.declarations:
        if declaration.proposal not in case.known.charters[-1].entries:
            return _refused("proposal.known", proposal=declaration.proposal)
        if declaration.category not in categories:
            return _refused("declaration.category", proposal=declaration.proposal, category=declaration.category)
    return None


def _marks_are_on_the_scale(case: _Case) -> _Finding:
    scales = {criterion.id: criterion.scale for criterion in case.known.rules.criteria}
    offered = case.known.rules.cannot_assess is not CannotAssess.NOT_OFFERED
    seen: set[tuple[str, Decimal]] = set()
    for assessment in case.hand_in.assessments:
        if not (assessment.marks.keys() | assessment.comments.keys()) <= scales.keys():
            return _unknown_criterion(assessment, scales)
        for criterion, mark in assessment.marks.items():
            value = mark.value
            if value is None:
                if not offered:
                    return _refused("mark.offered", proposal=assessment.proposal, criterion=criterion)
            elif (criterion, value) not in seen:
                if not _has(scales[criterion], value):
                    return _refused("mark.scale", mark=value, proposal=assessment.proposal, criterion=criterion)
                seen.add((criterion, value))
    return None


@lru_cache(maxsize=4096)
def _has(scale: Scale, mark: Decimal) -> bool:
    """Return whether the mark is on the scale; remembered, for few marks exist and exact arithmetic takes its time."""
    return scale.has(mark)


def _unknown_criterion(assessment: Assessment, scales: Mapping[str, Scale]) -> _Finding:
    named = (*assessment.marks, *assessment.comments)
    criterion = next(name for name in named if name not in scales)
    return _refused("criterion.known", proposal=assessment.proposal, criterion=criterion)


def _recommendations_are_known(case: _Case) -> _Finding:
    known = {choice.id for choice in case.known.rules.sheet.recommendations} | {""}
    for assessment in case.hand_in.assessments:
        if assessment.recommendation not in known:
            return _refused("recommendation.known", proposal=assessment.proposal)
    return None


def _no_marks_on_conflicts(case: _Case) -> _Finding:
    """What the juror declared, and the pack kept shut, holds; a later ruling takes marks out without refusing them."""
    opening = [ruling for ruling in case.known.rulings if not ruling.excluded]
    for assessment in case.hand_in.assessments:
        found = case.access(assessment.proposal, opening)
        if found is Access.UNDECLARED:
            return _refused("conflict.undeclared", proposal=assessment.proposal)
        if found is Access.RECUSED or assessment.proposal in case.juror.shut:
            return _refused("conflict.recused", proposal=assessment.proposal)
    return None


def _is_in_time(case: _Case) -> _Finding:
    if case.late and not case.known.rules.late_hand_ins:
        return _refused("late", closed=case.known.closes_at)
    return None


def _is_complete(case: _Case) -> _Finding:
    """Where the rules take no incomplete hand-ins, every open proposal of the juror must be complete."""
    if case.known.rules.incomplete_hand_ins:
        return None
    by_proposal: dict[str, Assessment] = {one.proposal: one for one in case.hand_in.assessments}
    for proposal in sorted(case.juror.assigned - case.juror.shut):
        found = access(case.hand_in.juror, proposal, declarations=case.hand_in.declarations, rulings=case.known.rulings)
        if found is Access.RECUSED:
            continue
        if proposal not in by_proposal or still_open(by_proposal[proposal], case.known.rules):
            return _refused("complete", proposal=proposal)
    return None


def _chain_holds(case: _Case) -> _Finding:
    """The neighbours in the sequence must name each other; the same number twice with other contents is a clash."""
    hand_in = case.hand_in
    for one in case.others():
        if one.sequence == hand_in.sequence:
            return _quarantined("sequence.clash")
        if one.sequence == hand_in.sequence - 1 and hand_in.supersedes != one.digest:
            return _quarantined("sequence.chain")
        if one.sequence == hand_in.sequence + 1 and one.supersedes != hand_in.digest:
            return _quarantined("sequence.chain")
    return None


def _accepted(case: _Case) -> _Finding:
    if any(one.sequence > case.hand_in.sequence for one in case.others()):
        return Outcome.SUPERSEDED, "sequence.superseded", {}
    if _gap(case):
        return Outcome.ACCEPTED, "accepted.gap", {"missing": ", ".join(str(number) for number in _gap(case))}
    return Outcome.ACCEPTED, "accepted.late" if case.late else "accepted", {}


def _gap(case: _Case) -> tuple[int, ...]:
    there = {one.sequence for one in case.others()}
    return tuple(number for number in range(1, case.hand_in.sequence) if number not in there)


RULES: tuple[Rule, ...] = (
    _call_is_known,
    _juror_is_known,
    _is_no_duplicate,
    _key_is_pinned_or_proven,
    _rules_are_unchanged,
    _proposals_are_assigned,
    _declarations_are_about_known,
    _marks_are_on_the_scale,
    _recommendations_are_known,
    _no_marks_on_conflicts,
    _is_in_time,
    _is_complete,
    _chain_holds,
    _accepted,
)
