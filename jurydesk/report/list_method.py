"""How the ranks were counted, in sentences for people who did not read the rules. It must never count itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from jurydesk.domain.rubric import Best
from jurydesk.report.list_words import AGGREGATIONS, CANNOT, KEYS, LINES, TOTALS, decimal, tie_name
from jurydesk.report.page import Heading
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.report.list_model import ListData
    from jurydesk.words import Speaker


def method_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return how the ranks were counted, in words, and the criteria."""
    rules = data.call.rules
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "Criterion")), 0),
            Column(speaker.say(phrase("report", "Scale")), 110),
            Column(speaker.say(phrase("report", "Weight")), 60, right=True),
            Column(speaker.say(phrase("report", "Threshold")), 70, right=True),
        ]
    )
    return [
        Heading(speaker.say(phrase("report", "How it was counted")), "method"),
        paragraph(" ".join(method(rules, speaker)), "text"),
        Spacer(1, 4),
        *table(columns, [_criterion_row(one, speaker) for one in rules.criteria]),
    ]


def _criterion_row(criterion: Criterion, speaker: Speaker) -> list[Cell]:
    scale = criterion.scale
    not_counted = phrase("report", "not part of the total")
    return [
        Cell(criterion.title.in_language(speaker.language), "" if criterion.counts else speaker.say(not_counted)),
        Cell(
            speaker.say(
                phrase("report", "{minimum} to {maximum}, {best} is best"),
                minimum=decimal(scale.minimum, speaker),
                maximum=decimal(scale.maximum, speaker),
                best=decimal(scale.best_end, speaker),
            )
        ),
        Cell(decimal(criterion.weight, speaker) if criterion.counts else "\N{EN DASH}"),
        Cell("\N{EN DASH}" if criterion.threshold is None else decimal(criterion.threshold, speaker)),
    ]


def method(rules: Rules, speaker: Speaker) -> list[str]:
    """Return how the ranks were counted, as sentences."""
    said = [speaker.say(AGGREGATIONS[rules.aggregation]), speaker.say(TOTALS[rules.total.kind])]
    if rules.total.factor != 1:
        factor = phrase("report", "The total is multiplied by {factor}.")
        said.append(speaker.say(factor, factor=decimal(rules.total.factor, speaker)))
    if rules.total.threshold is not None:
        reach = phrase("report", "The total must reach {threshold}.")
        at_most = phrase("report", "The total must not exceed {threshold}.")
        wanted = reach if rules.counting()[0].scale.best is Best.HIGH else at_most
        said.append(speaker.say(wanted, threshold=decimal(rules.total.threshold, speaker)))
    said += [speaker.say(KEYS[rules.ranking]), *_ties(rules, speaker), speaker.say(CANNOT[rules.cannot_assess])]
    if rules.minimum_marks > 1:
        fewest = phrase("report", "Each criterion needs at least {count} marks; a proposal with fewer is not ranked.")
        said.append(speaker.say(fewest, count=rules.minimum_marks))
    panel = phrase("report", "Where the panel gave a score of its own, it replaces that of the jurors; both are shown.")
    return [*said, _rounding(rules, speaker), speaker.say(panel), speaker.say(LINES[rules.funding_line])]


def _ties(rules: Rules, speaker: Speaker) -> list[str]:
    order = phrase("report", "Equals are put in order by, one after the other: {keys}.")
    shared = phrase("report", "What is equal in all of this shares a rank, and the next rank is skipped.")
    names = ", ".join(tie_name(key, rules, speaker) for key in rules.tie_order)
    return [*([speaker.say(order, keys=names)] if names else []), speaker.say(shared)]


def _rounding(rules: Rules, speaker: Speaker) -> str:
    rounding = rules.rounding
    parts = (
        (rounding.criterion, phrase("report", "criterion scores to {digits} places")),
        (rounding.weighted, phrase("report", "weighted scores to {digits} places")),
        (rounding.total, phrase("report", "the total to {digits} places")),
    )
    named = [speaker.say(text, digits=digits) for digits, text in parts if digits is not None]
    if not named:
        exact = phrase("report", "It was counted exactly, in fractions; printed figures are rounded half up.")
        return speaker.say(exact)
    by_rule = phrase("report", "Rounded half up as a rule of the call: {parts}. All else was counted exactly.")
    return speaker.say(by_rule, parts=", ".join(named))
