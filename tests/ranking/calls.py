"""Small calls for the tests of the ranking: rules, proposals and marks, written as short as they can be said."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, RECUSED, CastMark, marked
from jurydesk.domain.meeting import PanelScore
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Best, Criterion, Scale, Text
from jurydesk.domain.rules import Rules, Total, TotalKind
from jurydesk.ranking.consolidate import consolidate

STATES = {"?": NOT_ASSESSED, "x": RECUSED, "-": MISSING}
AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def criterion(name, scale=(0, 10, 1), best=Best.HIGH, **given):
    """A criterion; weight and threshold may be written as text."""
    exact = {key: Decimal(str(value)) if key in {"weight", "threshold"} else value for key, value in given.items()}
    return Criterion(name, Text(name.title()), Scale(*(Decimal(str(part)) for part in scale), best), **exact)


def rules(*criteria, **given):
    """Rules with these criteria, and a plain sum as total where nothing else is said."""
    given.setdefault("total", Total(TotalKind.SUM))
    return Rules("test", Text("Test"), criteria or (criterion("one"),), **given)


def cast(proposal, **marks):
    """Marks by criterion: `cast("A", one="7 8 ? x -")` gives those of jurors 1 to 5."""
    return [
        CastMark(juror, proposal, name, STATES[said] if said in STATES else marked(said))
        for name, text in marks.items()
        for juror, said in enumerate(text.split(), 1)
    ]


def result(by, given, proposals=None, panel=()):
    """The result of marks given as {"A": {"one": "7 8"}}, with plain proposals of these numbers."""
    known = proposals or [Proposal(number, number) for number in given]
    marks = [mark for number, texts in given.items() for mark in cast(number, **texts)]
    return consolidate(rules=by, proposals=known, marks=marks, panel_scores=panel)


def panel_score(proposal, name, score, at=AT):
    """The panel's own score."""
    return PanelScore(proposal, name, Decimal(str(score)), "agreed", at)


def ranks(found):
    """The ranks by proposal number."""
    return {standing.proposal: standing.rank for standing in found.standings}
