"""The panel's decisions from a table, all of them or none; a word that names no section is refused, never guessed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.labels import proposal_labels
from jurydesk.spreadsheet.mark_fields import DECISION_FIELDS
from jurydesk.spreadsheet.rows import RowView, view_of
from jurydesk.spreadsheet.sum_columns import cents_in, with_sums
from jurydesk.spreadsheet.total_rows import without_totals
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jurydesk.spreadsheet.grid import Table

_SECTION_NAMES = {
    Section.RECOMMENDED: """recommended|recommend|recommended for funding|fund|funded|yes|empfohlen|empfehlen
        |zur Förderung|zur Förderung empfohlen|Förderung empfohlen|fördern|Förderung|gefördert|förderwürdig|ja|fundable
        |accept|accepted|approve|approved|support|supported|recommandé|recomendado|recomendada""",
    Section.RESERVE: """reserve list|reserve|waiting list|waitlist|wait list|on reserve|Nachrückliste
        |auf der Nachrückliste|Nachrücker|Reserve|Reserveliste
        |Warteliste|liste de réserve|lista de reserva""",
    Section.NOT_RECOMMENDED: """not recommended|do not fund|not funded|unfunded|not fundable|not accepted|not approved
        |not supported|do not recommend|rejected|reject|decline|declined|no|nicht empfohlen|nein
        |nicht fördern|nicht gefördert|nicht förderwürdig|Ablehnung empfohlen|zur Ablehnung
        |nicht zur Förderung empfohlen|abgelehnt|ablehnen|Ablehnung
        |non recommandé|no recomendado""",
}
_TWICE = phrase("spreadsheet", "Row {row}: proposal {label} is decided twice.")
_LACKING = phrase("spreadsheet", "Row {row} has no proposal or no reason.")
_UNKNOWN = phrase("spreadsheet", "Row {row}: “{label}” is no decision that is known.")
_SECTIONS = {normalised(name): section for section, names in _SECTION_NAMES.items() for name in names.split("|")}


@dataclass(frozen=True)
class DecisionRow:
    """One proposal's decision; the sum is in cents, None where the table names none."""

    proposal: str
    section: Section
    reason: str
    sum_cents: int | None = None
    remark: str = ""


def read_decisions(
    table: Table, *, overrides: Mapping[str, str] | None = None, proposals: Iterable[str] | None = None
) -> tuple[DecisionRow, ...]:
    """Return the decisions of a table in its order, rows of totals left out; `proposals` are those that may be named.

    Raises DeskError with the row for the first unclear one.
    """
    view = view_of(table, DECISION_FIELDS, overrides)
    view = replace(view, table=without_totals(table, view.heading("proposal")))
    known = None if proposals is None else proposal_labels((), proposals)
    found: dict[str, DecisionRow] = {}
    for row in with_sums(view, ("sum",)).rows():
        decision = _decision(row)
        if known is not None:
            decision = replace(decision, proposal=known.find(decision.proposal, row.number))
        if decision.proposal.casefold() in found:
            raise _refused(row, _TWICE, decision.proposal)
        found[decision.proposal.casefold()] = decision
    return tuple(found.values())


def _decision(row: RowView) -> DecisionRow:
    if not row.line("proposal") or not row.text("reason"):
        raise _refused(row, _LACKING, "")
    section = _SECTIONS.get(normalised(row.line("section")))
    if section is None:
        raise _refused(row, _UNKNOWN, row.line("section"))
    return DecisionRow(row.line("proposal"), section, row.text("reason"), cents_in(row, "sum"), row.text("remark"))


def _refused(row: RowView, message: Phrase, label: str) -> DeskError:
    return DeskError(
        message,
        phrase("spreadsheet", "Decisions are: recommended, reserve list, not recommended; each once, with its reason."),
        row=row.number,
        label=label or "\N{EN DASH}",
    )
