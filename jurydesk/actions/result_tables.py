"""Standings as table, JSON, CSV and sentences. It must never compute a figure: it writes down what ranking found."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.domain.plain import decimal_text
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.write import write_csv
from jurydesk.words import phrase, say, speaker, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.actions.standings import StandingsView
    from jurydesk.ranking.standing import Counts, CriterionScore, Reason, Standing
    from jurydesk.spreadsheet.write import Value

STANDINGS_FORMAT = "jurydesk standings 1"
NOTHING = "\N{EN DASH}"


@dataclass(frozen=True)
class Shown:
    """A table for people: headings, rows, which columns stand right-aligned, and sentences below it."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int]
    notes: tuple[str, ...]


def as_table(view: StandingsView) -> Shown:
    """Return the standings as a table in the language of the program, rounded for display only."""
    criteria = [criterion.title.in_language(speaker().language) for criterion in view.rules.criteria]
    headings = (
        translate("standings", "Rank"),
        translate("standings", "Proposal"),
        translate("standings", "Title"),
        *criteria,
        translate("standings", "Total"),
        translate("standings", "State"),
    )
    rows = [_row(view, row) for row in (*view.result.standings, *view.result.not_ranked)]
    right = frozenset({0, *range(3, 4 + len(criteria))})
    return Shown(headings, tuple(rows), right, tuple(_notes(view)))


def _row(view: StandingsView, row: Standing) -> tuple[str, ...]:
    seen = row.proposal not in view.hidden
    display = view.rules.display
    scores = [_figure(score.score, display.criterion) if seen else NOTHING for score in row.scores]
    return (
        rank_text(row),
        row.proposal,
        _shortened(view.proposals[row.proposal].title),
        *scores,
        _figure(row.total, display.total) if seen else NOTHING,
        state_words(view, row) if seen else translate("standings", "recused"),
    )


def state_words(view: StandingsView, row: Standing) -> str:
    """Return why a proposal is not ranked or does not pass, in few words; empty where it is ranked and passes."""
    if row.rank is None and not any(score.marks or score.panel_score is not None for score in row.scores):
        return translate("standings", "no marks")
    return "; ".join(reason_words(view, reason) for reason in row.reasons)


def rank_text(row: Standing) -> str:
    """Return the rank as people write it: `11 =` where it is shared, a dash where there is none."""
    if row.rank is None:
        return NOTHING
    return f"{row.rank} =" if row.shared else str(row.rank)


def _shortened(title: str, most: int = 48) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"


def _figure(value: Fraction | None, digits: int) -> str:
    return NOTHING if value is None else speaker().number(value, digits)


def reason_words(view: StandingsView, reason: Reason) -> str:
    """Return why a proposal is not ranked or below a threshold, in a few words."""
    title = view.rules.criterion(reason.criterion).title.in_language(speaker().language) if reason.criterion else ""
    return say(REASONS[reason.kind.value], criterion=title)


REASONS = {
    "no marks": phrase("standings", "no marks on {criterion}"),
    "too few marks": phrase("standings", "too few marks on {criterion}"),
    "below threshold": phrase("standings", "below threshold on {criterion}"),
    "total below threshold": phrase("standings", "total below threshold"),
}

SECTIONS = {
    Section.RECOMMENDED: phrase("standings", "recommended"),
    Section.RESERVE: phrase("standings", "reserve list"),
    Section.NOT_RECOMMENDED: phrase("standings", "not recommended"),
    Section.NOT_RANKED: phrase("standings", "not ranked"),
    Section.NOT_ELIGIBLE: phrase("standings", "not eligible"),
    Section.WITHDRAWN: phrase("standings", "withdrawn"),
}


def _notes(view: StandingsView) -> Iterable[str]:
    for out in view.result.out:
        yield f"{out.proposal}: {say(SECTIONS[out.section])}: {out.reason}"
    sums = any(one.requested_cents is not None for one in view.proposals.values())
    if view.envelope_cents is not None and sums:
        yield say(
            phrase("standings", "Funding line: {count} proposals, {spent} of {envelope}."),
            count=len(view.line.within),
            spent=speaker().money(view.line.spent_cents),
            envelope=speaker().money(view.envelope_cents),
        )
    if view.line.tie_across:
        numbers = ", ".join(view.line.tie_across)
        yield say(phrase("standings", "A tie lies across the line ({numbers}): the panel decides."), numbers=numbers)


def as_plain(view: StandingsView, proposal: str = "") -> dict[str, object]:
    """Return the standings for JSON, or one proposal's row: every figure exact as a fraction's text, and as displayed.

    Raises DeskError for a proposal that has no row.
    """
    if proposal:
        row = view.result.standing(proposal)
        if row is None:
            raise nothing_to_explain(proposal)
        return _plain_row(view, row)
    return {
        "format": STANDINGS_FORMAT,
        "title": view.title,
        "rules": view.rules.name,
        "ranked": [_plain_row(view, row) for row in view.result.standings],
        "not_ranked": [_plain_row(view, row) for row in view.result.not_ranked],
        "out": [
            {"proposal": out.proposal, "section": out.section.value, "reason": out.reason} for out in view.result.out
        ],
        "funding_line": {
            "within": list(view.line.within),
            "spent_cents": view.line.spent_cents,
            "envelope_cents": view.envelope_cents,
            "tie_across": list(view.line.tie_across),
        },
    }


def nothing_to_explain(proposal: str) -> DeskError:
    """Return what is said of a proposal without a row, or one whose marks the viewer must not see."""
    return DeskError(
        phrase("actions", "There is nothing to explain for proposal “{number}”."),
        phrase("actions", "Choose one of the proposals in the standings that you may see."),
        number=proposal,
    )


def _plain_row(view: StandingsView, row: Standing) -> dict[str, object]:
    hidden = row.proposal in view.hidden
    proposal = view.proposals[row.proposal]
    plain: dict[str, object] = {
        "proposal": row.proposal,
        "title": proposal.title,
        "theme": proposal.theme,
        "rank": row.rank,
        "shared": row.shared,
        "hidden": hidden,
    }
    if not hidden:
        plain |= {
            "total": _exact(row.total, view.rules.display.total),
            "key": _exact(row.key, view.rules.display.total),
            "passes": row.passes,
            "reasons": [
                {"kind": r.kind.value, "criterion": r.criterion, "found": str(r.found), "asked": str(r.asked)}
                for r in row.reasons
            ],
            "jurors": _counts(row.jurors),
            "tie_keys_used": list(row.tie_keys_used),
            "criteria": [_plain_score(score, view.rules.display.criterion) for score in row.scores],
        }
    return plain


def _plain_score(score: CriterionScore, digits: int) -> dict[str, object]:
    return {
        "criterion": score.criterion,
        "marks": [decimal_text(mark) for mark in score.marks],
        "counts": _counts(score.counts),
        "aggregate": _exact(score.aggregate, digits),
        "panel_score": None if score.panel_score is None else decimal_text(score.panel_score),
        "score": _exact(score.score, digits),
        "contribution": _exact(score.contribution, digits),
        "threshold": None if score.threshold is None else decimal_text(score.threshold),
        "meets": score.meets,
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {
        "marked": counts.marked,
        "cannot_assess": counts.cannot_assess,
        "recused": counts.recused,
        "missing": counts.missing,
    }


def _exact(value: Fraction | None, digits: int) -> dict[str, str] | None:
    """Return a figure twice: exact as `31/4`, and rounded half up with a decimal point."""
    if value is None:
        return None
    scaled = int(abs(value) * 10**digits + Fraction(1, 2))
    whole, rest = divmod(scaled, 10**digits)
    shown = f"{whole}.{rest:0{digits}d}" if digits else str(whole)
    return {"exact": str(value), "shown": f"-{shown}" if value < 0 and scaled else shown}


def as_csv(view: StandingsView) -> bytes:
    """Return the standings as CSV for a spreadsheet: figures as numbers.

    The exact total is a fraction in two columns of whole numbers: a spreadsheet takes a text such as 15/2 for a date.
    """
    language = speaker().language
    criteria = [criterion.title.in_language(language) for criterion in view.rules.criteria]
    headings = (
        translate("standings", "Rank"),
        translate("standings", "Proposal"),
        translate("standings", "Title"),
        translate("standings", "Theme"),
        *criteria,
        translate("standings", "Total"),
        translate("standings", "Total, exact: numerator"),
        translate("standings", "Total, exact: denominator"),
        translate("standings", "State"),
    )
    rows = [_csv_row(view, row) for row in (*view.result.standings, *view.result.not_ranked)]
    german = language == "de"
    return write_csv(headings, rows, delimiter=";" if german else ",", decimal_comma=german)


def _csv_row(view: StandingsView, row: Standing) -> tuple[Value, ...]:
    proposal = view.proposals[row.proposal]
    seen = row.proposal not in view.hidden
    display = view.rules.display
    return (
        row.rank,
        row.proposal,
        proposal.title,
        proposal.theme,
        *(_rounded(score.score, display.criterion) if seen else None for score in row.scores),
        _rounded(row.total, display.total) if seen else None,
        *((row.total.numerator, row.total.denominator) if seen and row.total is not None else (None, None)),
        state_words(view, row) if seen else translate("standings", "recused"),
    )


def _rounded(value: Fraction | None, digits: int) -> Decimal | None:
    shown = _exact(value, digits)
    return None if shown is None else Decimal(shown["shown"])
