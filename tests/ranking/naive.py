"""The official result a second time, slowly and simply, straight from the rulebook: what ours is compared with."""

from __future__ import annotations

from fractions import Fraction

from jurydesk.domain.assessment import MarkState
from jurydesk.domain.rubric import Best
from jurydesk.domain.rules import Aggregation, CannotAssess, RankingKey, TotalKind


def half_up(value, digits):
    """The nearest multiple of so many decimal places; of two equally near the one further from zero."""
    if digits is None:
        return value
    step = Fraction(1, 10**digits)
    below = value // step * step
    return min((below, below + step), key=lambda near: (abs(near - value), -abs(near)))


def sign(criterion):
    """1 where high is best, -1 where low is."""
    return 1 if criterion.scale.best is Best.HIGH else -1


def score_of(rules, criterion, marks, panel):
    """A criterion score as one would do it on paper; None where there is none."""
    values = sorted(Fraction(mark.mark.value) for mark in marks if mark.mark.state is MarkState.MARKED)
    if rules.cannot_assess is CannotAssess.COUNT_AS_WORST:
        unable = [mark for mark in marks if mark.mark.state is MarkState.CANNOT_ASSESS]
        values = sorted(values + [Fraction(criterion.scale.worst_end)] * len(unable))
    if panel:
        return half_up(Fraction(panel[0].score), rules.rounding.criterion)
    if len(values) < rules.minimum_marks:
        return None
    if rules.aggregation is Aggregation.MEDIAN:
        middle = len(values) // 2
        found = values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
    elif rules.aggregation is Aggregation.TRIMMED_MEAN and len(values) >= 5:
        found = sum(values[1:-1]) / (len(values) - 2)
    else:
        found = sum(values) / len(values)
    return half_up(found, rules.rounding.criterion)


def scores_of(rules, number, marks, panel):
    """All criterion scores of a proposal, without the marks of recused jurors."""
    mine = [mark for mark in marks if mark.proposal == number]
    recused = {mark.juror for mark in mine if mark.mark.state is MarkState.RECUSED}
    return {
        criterion.id: score_of(
            rules,
            criterion,
            [mark for mark in mine if mark.criterion == criterion.id and mark.juror not in recused],
            [said for said in panel if (said.proposal, said.criterion) == (number, criterion.id)],
        )
        for criterion in rules.criteria
    }


def total_and_key(rules, scores):
    """The total and what is ranked by."""
    weighted = {c.id: half_up(Fraction(c.weight) * scores[c.id], rules.rounding.weighted) for c in rules.counting()}
    plain = {c.id: scores[c.id] for c in rules.counting()}
    total = sum((plain if rules.total.kind is TotalKind.SUM else weighted).values())
    if rules.total.kind is TotalKind.WEIGHTED_MEAN:
        total /= sum(Fraction(c.weight) for c in rules.counting())
    total = half_up(total * Fraction(rules.total.factor), rules.rounding.total)
    return total, total if rules.ranking is RankingKey.TOTAL else sum(weighted.values())


def passes(rules, scores, total):
    """Whether every threshold is met."""
    asked = [(c, scores[c.id], c.threshold) for c in rules.criteria if c.threshold is not None]
    if rules.total.threshold is not None:
        asked.append((rules.counting()[0], total, rules.total.threshold))
    return all((found - Fraction(threshold)) * sign(c) >= 0 for c, found, threshold in asked)


def place_of(rules, proposal, scores, key):
    """What sorts: smaller is better, unknown is last."""
    place = [-sign(rules.counting()[0]) * key]
    for tie in rules.tie_order:
        if tie == "requested_sum":
            value = proposal.requested_cents
        elif tie == "partner_countries":
            value = -len(proposal.countries) or None
        else:
            criterion = rules.criterion(tie.partition(":")[2])
            score = scores[criterion.id]
            value = None if score is None else -sign(criterion) * score
        place.append((value is None, value or 0))
    return place


def naive(call):
    """The whole result: a dict of number to (rank, total, key, passes), None where not ranked."""
    rules, proposals, marks, panel = call
    found, places = {}, {}
    for proposal in proposals:
        if proposal.withdrawn:
            continue
        scores = scores_of(rules, proposal.number, marks, panel)
        found[proposal.number] = None
        if all(scores[c.id] is not None for c in rules.criteria if c.counts or c.threshold is not None):
            total, key = total_and_key(rules, scores)
            found[proposal.number] = (total, key, passes(rules, scores, total))
            places[proposal.number] = place_of(rules, proposal, scores, key)
    return {
        number: None if row is None else (1 + sum(places[other] < places[number] for other in places), *row)
        for number, row in found.items()
    }
