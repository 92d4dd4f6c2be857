"""The official result: from marks to ranks, exact in fractions, the same for screen, table, PDF and verification.

It must never use a float, never give a proposal without score a 0, and never let the order of its input show.

A proposal below a threshold keeps the rank that its ranking key gives it, so that the list shows how it compares; it is
marked `passes=False` with the thresholds it fails, and never lies above the funding line. A proposal is *not ranked*
where a criterion that counts, or one with a threshold, has no score or fewer marks than the rules ask.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.domain.proposal import number_order
from jurydesk.domain.recommendation import Section
from jurydesk.domain.rubric import Best
from jurydesk.errors import DeskError
from jurydesk.ranking import aggregate, gather, order
from jurydesk.ranking.rounding import round_half_up
from jurydesk.ranking.standing import CriterionScore, Out, Reason, ReasonKind, Result, Standing
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from jurydesk.domain.assessment import CastMark
    from jurydesk.domain.meeting import PanelScore
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules


@dataclass(frozen=True)
class _Ground:
    """What every proposal is counted on: the rules, their exact figures, and the panel's scores by place."""

    rules: Rules
    columns: Mapping[str, gather.Column]
    exact: aggregate.Shares
    panel: Mapping[tuple[str, str], Decimal]


def consolidate(
    *,
    rules: Rules,
    proposals: Iterable[Proposal],
    marks: Iterable[CastMark],
    panel_scores: Iterable[PanelScore] = (),
) -> Result:
    """Return the official result of a call by its rules.

    Recused and missing marks never count; a juror who is recused on one criterion of a proposal is so on all of it. Of
    several panel scores for one place the latest counts. Raises DeskError for what cannot be counted: a mark off its
    scale, for an unknown proposal or criterion, or twice in one place.
    """
    ordered = sorted(proposals, key=lambda proposal: number_order(proposal.number))
    _refuse_twice(ordered)
    cast = gather.by_proposal(marks, (proposal.number for proposal in ordered))
    columns = {criterion.id: gather.column_of(criterion) for criterion in rules.criteria}
    panel = _latest(panel_scores, cast, rules)
    ground = _Ground(rules, columns, aggregate.shares(rules, columns), panel)
    rows = [_standing(proposal, cast[proposal.number], ground) for proposal in ordered if proposal.eligible]
    return Result(
        standings=order.in_order((row for row in rows if row.key is not None), rules),
        not_ranked=tuple(row for row in rows if row.key is None),
        out=tuple(_out(proposal) for proposal in ordered if not proposal.eligible),
    )


def _refuse_twice(proposals: Iterable[Proposal]) -> None:
    for number, times in Counter(proposal.number for proposal in proposals).items():
        if times > 1:
            raise DeskError(
                phrase("ranking", "Proposal number {proposal} stands there more than once."),
                phrase("ranking", "Give each proposal a number of its own."),
                proposal=number,
            )


def _out(proposal: Proposal) -> Out:
    if proposal.not_eligible:
        return Out(proposal.number, Section.NOT_ELIGIBLE, proposal.not_eligible)
    return Out(proposal.number, Section.WITHDRAWN, proposal.withdrawn)


def _latest(
    panel_scores: Iterable[PanelScore], numbers: Mapping[str, object], rules: Rules
) -> dict[tuple[str, str], Decimal]:
    """Return the panel's score that counts for each place. Raises DeskError for an impossible one."""
    scales = {criterion.id: criterion.scale for criterion in rules.criteria}
    possible = []
    for given in panel_scores:
        scale = scales.get(given.criterion)
        on_scale = scale is not None and given.score.is_finite() and scale.minimum <= given.score <= scale.maximum
        if given.proposal not in numbers or not on_scale:
            raise DeskError(
                phrase("ranking", "The panel's score {score} for “{criterion}” of proposal {proposal} cannot be."),
                phrase("ranking", "Correct it in the meeting: the score lies on the scale of one of the criteria."),
                score=str(given.score),
                criterion=given.criterion,
                proposal=given.proposal,
            )
        possible.append(given)
    possible.sort(key=lambda given: (given.at, given.score))
    return {(given.proposal, given.criterion): given.score for given in possible}


def _standing(proposal: Proposal, casts: Iterable[CastMark], ground: _Ground) -> Standing:
    rules = ground.rules
    cells = gather.cells_of(casts, ground.columns, rules)
    counted = {name: gather.counted(cell, rules.cannot_assess) for name, cell in cells.items()}
    scores = tuple(_score(proposal.number, name, cell, counted[name], ground) for name, cell in cells.items())
    lacking = _lacking(scores, rules)
    row = Standing(
        proposal=proposal.number,
        scores=scores,
        jurors=gather.counts_of_jurors(cells),
        juror_totals=aggregate.juror_totals(counted, ground.exact),
        reasons=(*lacking, *_below(scores)),
    )
    return row if lacking else _with_total(row, proposal, rules)


def _with_total(row: Standing, proposal: Proposal, rules: Rules) -> Standing:
    total = aggregate.total_of(row.scores, rules)
    asked = rules.total.threshold
    reasons = row.reasons
    if asked is not None and not _reaches(total, asked, order.direction(rules)):
        reasons = (*reasons, Reason(ReasonKind.TOTAL_BELOW_THRESHOLD, "", total, Fraction(asked)))
    return replace(
        row,
        total=total,
        key=aggregate.ranking_key(row.scores, total, rules),
        tie_values=order.tie_values(proposal, row.scores, rules),
        passes=not reasons,
        reasons=reasons,
    )


def _score(proposal: str, name: str, cell: gather.Cell, counted: Mapping[int, int], ground: _Ground) -> CriterionScore:
    column, rules, exact = ground.columns[name], ground.rules, ground.exact
    criterion = column.criterion
    panel_score = ground.panel.get((proposal, name))
    marks = sorted(counted.values())
    found = aggregate.aggregate(marks, column.unit, rules.aggregation)
    used = found if panel_score is None else Fraction(panel_score)
    score = None if used is None else round_half_up(used, rules.rounding.criterion)
    weighted = None if score is None else aggregate.weighted_score(score, name, exact, rules)
    return CriterionScore(
        criterion=name,
        marks=aggregate.shown_marks(marks, column),
        counts=gather.counts_of_criterion(cell),
        weight=criterion.weight,
        aggregate=found,
        panel_score=panel_score,
        score=score,
        weighted=weighted,
        contribution=aggregate.contribution(score, weighted, name, exact, rules),
        threshold=criterion.threshold,
        meets=_meets(score, criterion),
    )


def _meets(score: Fraction | None, criterion: Criterion) -> bool | None:
    if score is None or criterion.threshold is None:
        return None
    return _reaches(score, criterion.threshold, criterion.scale.best)


def _reaches(value: Fraction, asked: Decimal, best: Best) -> bool:
    return value >= Fraction(asked) if best is Best.HIGH else value <= Fraction(asked)


def _lacking(scores: Iterable[CriterionScore], rules: Rules) -> tuple[Reason, ...]:
    """Return why a proposal cannot be ranked: a needed criterion without score, or with fewer marks than asked.

    The panel's score stands in for marks altogether: it counts where there are none.
    """
    found = []
    needed = {c.id for c in rules.criteria if c.counts or c.threshold is not None}
    for score in scores:
        n = len(score.marks)
        if score.criterion in needed and score.panel_score is None and n < rules.minimum_marks:
            kind = ReasonKind.TOO_FEW_MARKS if n else ReasonKind.NO_MARKS
            found.append(Reason(kind, score.criterion, Fraction(n), Fraction(rules.minimum_marks)))
    return tuple(found)


def _below(scores: Iterable[CriterionScore]) -> tuple[Reason, ...]:
    """Return the criteria whose score fails its threshold."""
    return tuple(
        Reason(ReasonKind.BELOW_THRESHOLD, score.criterion, score.score, Fraction(score.threshold))
        for score in scores
        if score.meets is False and score.score is not None and score.threshold is not None
    )
