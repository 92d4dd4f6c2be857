"""The rows of the declaration table and what was answered but not yet declared. Asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.hints import to_the_juror
from jurydesk.domain.conflict import Access
from jurydesk.gui.parts.rows import Column
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.actions.declaring import DeclarationRow
    from jurydesk.domain.rules import ConflictCategory

_MOST_COUNTRIES = 4


class Stand(Enum):
    """Where one answer stands."""

    OPEN = "open"
    HINTED = "open, with a likely conflict"
    CHOSEN = "chosen, not declared"
    NO_CONFLICT = "no conflict"
    CONFLICT = "conflict"
    KNOWN = "known to the office"


@dataclass(frozen=True)
class AnswerRow:
    """One proposal with its answer as the table shows it."""

    proposal: str
    title: str
    applicant: str
    partners: tuple[str, ...]
    countries: tuple[str, ...]
    stand: Stand
    category: str = ""
    statement: str = ""
    hints: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Number and title."""
        return f"{self.proposal} {self.title}"


def rows_from(
    found: tuple[DeclarationRow, ...], categories: tuple[ConflictCategory, ...], chosen: frozenset[str], language: str
) -> tuple[AnswerRow, ...]:
    """What the desk knows, with what was chosen here and is not declared yet."""
    titles = {category.id: category.title.in_language(language) for category in categories}
    return tuple(
        AnswerRow(
            proposal=row.proposal,
            title=row.title,
            applicant=row.applicant,
            partners=row.partners,
            countries=row.countries,
            stand=_stand(row, chosen),
            category=titles.get(row.category, row.category),
            statement=row.statement,
            people=row.people,
            hints=tuple(say(to_the_juror(hint), ours=hint.ours, theirs=hint.theirs) for hint in row.hints),
        )
        for row in found
    )


def _stand(row: DeclarationRow, chosen: frozenset[str]) -> Stand:
    if row.access is Access.RECUSED:
        return Stand.KNOWN if row.known else Stand.CONFLICT
    if row.access is Access.OPEN:
        return Stand.NO_CONFLICT
    if row.needs_own_answer:
        return Stand.HINTED
    return Stand.CHOSEN if row.proposal in chosen else Stand.OPEN


def columns() -> tuple[Column[AnswerRow], ...]:
    """Proposal, who is behind it, and the answer (its cell holds the buttons)."""
    return (
        Column(say(phrase("Declare", "Proposal")), lambda row: row.name, wrap=True, stretch=True),
        Column(
            say(phrase("Declare", "Applicant and partners")),
            _behind,
            second=_second,
            warning=_warning,
            hint=_who,
            stretch=True,
            fold=True,
        ),
        Column(say(phrase("Declare", "Your answer")), lambda _row: "", width=384),
    )


def _behind(row: AnswerRow) -> str:
    parts = [row.applicant]
    if row.partners:
        parts.append(say(phrase("Declare", "%n partners"), n=len(row.partners)))
    named = ", ".join(row.countries[:_MOST_COUNTRIES])
    parts.append(named + (" …" if len(row.countries) > _MOST_COUNTRIES else ""))
    return " · ".join(filter(None, parts))


def _who(row: AnswerRow) -> str:
    """Everybody behind the proposal, for the tip over a cell that is too narrow."""
    return "\n".join(filter(None, (*row.hints, row.applicant, *row.people, *row.partners)))


def _second(row: AnswerRow) -> str:
    if row.stand is Stand.KNOWN:
        return say(phrase("Declare", "The office noted this conflict; the documents are not in your pack."))
    stated = say(phrase("Declare", "“{statement}”"), statement=row.statement) if row.statement else ""
    said = ": ".join(filter(None, (row.category if row.stand is Stand.CONFLICT else "", stated)))
    return said or ", ".join(_alone(row))


def _alone(row: AnswerRow) -> tuple[str, ...]:
    """The people without an organisation that stands in the line above them already."""
    return tuple(dict.fromkeys(name.removesuffix(f" ({row.applicant})") for name in row.people))


def _warning(row: AnswerRow) -> str:
    """What is pointed out while it is not answered; afterwards the answer says enough."""
    return "\n".join(row.hints) if row.stand is Stand.HINTED else ""


def counts(rows: tuple[AnswerRow, ...]) -> Mapping[Stand, int]:
    """How many rows stand where."""
    return {stand: sum(row.stand is stand for row in rows) for stand in Stand}
