"""Adjusted scores: what proposals would have, had every juror been as strict as the others. Advisory only.

It must never change the official list, and is labelled so wherever it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.ranking.grades import Grade, NotComputable, Table, Why, table_of
from jurydesk.ranking.mixed_model import fit

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class AdjustedScore:
    """A proposal's adjusted score and its plain mean, in points, and from how many marks."""

    proposal: str
    score: float
    mean: float
    n: int


@dataclass(frozen=True)
class JurorEffect:
    """How far a juror's marks lie above (lenient, where high is best) or below the others', in points."""

    juror: int
    effect: float
    n: int


@dataclass(frozen=True)
class Adjustment:
    """The fitted model: overall mean, variances in squared points, scores and juror effects, by number.

    A variance of 0 is a result: the marks show no such differences. `complete` says that every juror marked every
    proposal, in which case adjusting cannot change the order of the means. More than one part in `parts` means that
    the graph of jurors and proposals falls apart, and only the model's assumption compares across the parts.
    """

    n: int
    mean: float
    var_proposal: float
    var_juror: float
    var_rest: float
    scores: tuple[AdjustedScore, ...]
    jurors: tuple[JurorEffect, ...]
    complete: bool
    parts: tuple[tuple[str, ...], ...]


def adjust(grades: Iterable[Grade]) -> Adjustment | NotComputable:
    """Return the adjusted scores by a mixed model fitted by REML, best linear unbiased predictors; or why not."""
    table = table_of(grades)
    why = _why_not(table)
    if why is not None:
        return NotComputable(why, table.n)
    found = fit(table)
    scores = []
    for at, proposal in enumerate(table.proposals):
        own = table.value[table.row == at]
        effect = float(found.proposal_effects[at])
        scores.append(AdjustedScore(proposal, found.mean + effect, float(own.mean()), len(own)))
    jurors = tuple(
        JurorEffect(juror, float(found.juror_effects[at]), int((table.column == at).sum()))
        for at, juror in enumerate(table.jurors)
    )
    return Adjustment(
        n=table.n,
        mean=found.mean,
        var_proposal=found.var_proposal,
        var_juror=found.var_juror,
        var_rest=found.var_rest,
        scores=tuple(scores),
        jurors=jurors,
        complete=table.complete(),
        parts=parts_of(table),
    )


def _why_not(table: Table) -> Why | None:
    if not table.n:
        return Why.NOTHING
    if len(table.proposals) == 1:
        return Why.ONE_PROPOSAL
    if len(table.jurors) == 1:
        return Why.ONE_JUROR
    # With as many marks as effects nothing is left to tell the rest from them.
    return Why.TOO_FEW if table.n < len(table.proposals) + len(table.jurors) - len(parts_of(table)) + 1 else None


def parts_of(table: Table) -> tuple[tuple[str, ...], ...]:
    """Return the proposals in groups that share no juror, directly or through others; one group is the rule."""
    group: dict[object, object] = {}

    def root(name: object) -> object:
        while group.setdefault(name, name) != name:
            name = group[name]
        return name

    for row, column in zip(table.row, table.column, strict=True):
        group[root(("juror", table.jurors[column]))] = root(table.proposals[row])
    found: dict[object, list[str]] = {}
    for proposal in table.proposals:
        found.setdefault(root(proposal), []).append(proposal)
    return tuple(tuple(part) for part in found.values())
