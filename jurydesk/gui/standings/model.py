"""The standings as rows to show, and why one proposal stands where it stands. It must never compute a score."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.actions.result_tables import rank_text, reason_words
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.dots import Dots
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.actions.standings import StandingsView
    from jurydesk.domain.rules import Rules

_SHORT = 14
_SCORE = 64


@dataclass(frozen=True)
class StandingRow:
    """One line of the table: a proposal, or a band across it (the funding line, a section's head)."""

    key: str
    band: str = ""
    number: str = ""
    title: str = ""
    theme: str = ""
    rank: str = ""
    scores: tuple[str, ...] = ()
    total: str = ""
    dots: Dots | None = None
    badges: tuple[Badge, ...] = ()

    @property
    def name(self) -> str:
        """Number and title."""
        return f"{self.number} {self.title}"


def rows_from(view: StandingsView, theme: str = "") -> tuple[StandingRow, ...]:
    """Ranked proposals with the funding line among them, then those not ranked, then those out."""
    chosen = [row for row in _all(view) if row.band or not theme or row.theme == theme]
    return tuple(row for row in chosen if not theme or not row.band)


def _all(view: StandingsView) -> list[StandingRow]:
    within = set(view.line.within)
    found: list[StandingRow] = []
    last = max((at for at, row in enumerate(view.result.standings) if row.proposal in within), default=-1)
    limits = _limits(view)
    for at, row in enumerate(view.result.standings):
        found.append(_row(view, row.proposal, limits))
        if at == last and view.envelope_cents is not None and sums_known(view):
            found.append(StandingRow("line", band=line_words(view)))
    if view.result.not_ranked:
        found.append(StandingRow("not ranked", band=say(phrase("Standings", "Not ranked"))))
        found += [_row(view, row.proposal, limits) for row in view.result.not_ranked]
    if view.result.out:
        found.append(StandingRow("out", band=say(phrase("Standings", "Not before the jury"))))
        found += [_out(view, out.proposal, out.reason) for out in view.result.out]
    return found


def _limits(view: StandingsView) -> tuple[Fraction, Fraction]:
    """The ends between which the jurors' totals are drawn, a little wider than what was marked."""
    totals = [total for row in view.result.standings for total in row.juror_totals]
    return (min(totals), max(totals)) if totals else (Fraction(0), Fraction(1))


def _row(view: StandingsView, number: str, limits: tuple[Fraction, Fraction]) -> StandingRow:
    row = view.result.standing(number)
    proposal = view.proposals[number]
    if row is None:
        return StandingRow(number, number=number, title=proposal.title)
    hidden = number in view.hidden
    display = view.rules.display
    low, high = limits
    badges = [badge(State.RECUSED)] if hidden else []
    if not hidden:
        badges += [badge(State.BELOW, reason_words(view, each)) for each in row.reasons[:1]]
        if row.reasons and row.rank is None:
            badges = [badge(State.LOOK, reason_words(view, row.reasons[0]))]
        if any(score.panel_score is not None for score in row.scores):
            badges.append(Badge(say(phrase("Standings", "panel's score")), Tone.BLUE, "gavel"))
        if number in view.line.tie_across:
            badges.append(badge(State.LOOK, say(phrase("Standings", "tie across the line"))))
    return StandingRow(
        key=number,
        number=number,
        title=proposal.title,
        theme=proposal.theme,
        rank=rank_text(row),
        scores=tuple(NOTHING if hidden else figure(score.score, display.criterion) for score in row.scores),
        total=NOTHING if hidden else figure(row.total, display.total),
        dots=None if hidden or not row.juror_totals else Dots(low, high, row.juror_totals, display.total),
        badges=tuple(badges),
    )


def _out(view: StandingsView, number: str, reason: str) -> StandingRow:
    proposal = view.proposals[number]
    return StandingRow(
        number,
        number=number,
        title=proposal.title,
        theme=proposal.theme,
        rank=NOTHING,
        scores=tuple(NOTHING for _ in view.rules.criteria),
        total=NOTHING,
        badges=(Badge(reason, Tone.GREY, "x"),),
    )


def figure(value: Fraction | None, digits: int) -> str:
    """A score with as many digits as the rules show."""
    return NOTHING if value is None else speaker().number(value, digits)


def sums_known(view: StandingsView) -> int:
    """How many of the proposals above the funding line name the sum they ask for."""
    return sum(view.proposals[number].requested_cents is not None for number in view.line.within)


def line_words(view: StandingsView) -> str:
    """The funding line in words."""
    text = say(
        phrase("Standings", "Funding line · {count} proposals, {spent} of {envelope}"),
        count=len(view.line.within),
        spent=speaker().money(view.line.spent_cents),
        envelope=speaker().money(view.envelope_cents or 0),
    )
    if view.line.tie_across:
        text += " · " + say(phrase("Standings", "a tie lies across the line: the panel decides"))
    return text


def columns(rules: Rules) -> Sequence[Column[StandingRow]]:
    """Rank, proposal, theme, a column for each criterion, total, the jurors' totals as dots."""
    language = speaker().language
    scores = [_score_column(at, each.title.in_language(language)) for at, each in enumerate(rules.criteria)]
    return (
        Column(say(phrase("Standings", "Rank")), lambda row: row.rank, number=True, strong=True),
        Column(
            say(phrase("Standings", "Proposal")),
            lambda row: row.name,
            second=lambda row: row.theme or " ",
            badges=lambda row: row.badges,
            below=True,
            wrap=True,
            stretch=True,
        ),
        *scores,
        Column(say(phrase("Standings", "Total")), lambda row: row.total, number=True, strong=True),
        Column(say(phrase("Standings", "Marks")), lambda _row: "", dots=lambda row: row.dots),
    )


def _score_column(at: int, title: str) -> Column[StandingRow]:
    def text(row: StandingRow) -> str:
        return row.scores[at] if at < len(row.scores) else ""

    return Column(_shortened(title), text, number=True, width=_SCORE, tip=title)


def _shortened(title: str) -> str:
    """The first word of a long title; the whole one is the head's tip."""
    return title if len(title) <= _SHORT else title.split(" ", maxsplit=1)[0].rstrip(",;:")
