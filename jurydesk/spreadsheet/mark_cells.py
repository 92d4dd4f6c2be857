"""What stands in a mark's cell: a mark in figures or words, a word for cannot assess or recused, or nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, RECUSED, Mark, read_mark
from jurydesk.domain.rules import CannotAssess
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.mark_words import bare_mark
from jurydesk.spreadsheet.texts import cell_text
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.grid import Cell

_DATE = phrase("spreadsheet", "Row {row}, column {column}: the spreadsheet has turned a mark into a date.")
_NOT_OFFERED = phrase("spreadsheet", "Row {row}, column {column}: the rules do not offer to leave a criterion out.")
_NO_MARK = phrase("spreadsheet", "Row {row}, column {column}: “{mark}” is no mark of “{criterion}”: {scale}.")
_SCALE = phrase("spreadsheet", "{minimum} to {maximum} in steps of {step}")

_CANNOT = frozenset(
    normalised(text)
    for text in (
        "k. A.", "keine Angabe", "n/a", "n.a.", "na", "not applicable", "cannot assess", "can't assess", "cannot judge",
        "unable to assess", "not assessed", "no opinion", "nicht beurteilbar", "nicht bewertbar",
        "kann ich nicht beurteilen",
        "keine Bewertung", "entfällt", "enthaltung", "abstain", "abstention", "no evaluable", "non évaluable",
    )
)  # fmt: skip
_RECUSED = frozenset(
    normalised(text)
    for text in (
        "recused", "recusal", "conflict", "conflict of interest", "coi", "excluded", "befangen", "Befangenheit",
        "ausgeschlossen", "Ausschluss", "Interessenkonflikt", "conflit d'intérêts", "conflicto de interés",
    )
)  # fmt: skip
_MISSING = frozenset({"", "missing", "fehlt", "marked", "open", "offen", "pending", "ausstehend"})
_APART = _CANNOT | _RECUSED | _MISSING
_DASHES = frozenset("-\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}/")


def mark_of(cell: Cell, criterion: Criterion, rules: Rules, *, row: int, column: str) -> Mark:
    """Return the mark in a cell: a number on the scale, a word such as "k. A." or "befangen", or empty for missing.

    A number may stand as people write it ("4/5", "4 - good", "3½"), and a mark by the name that the rules give it.

    A dash is no mark, like an empty cell: whether it means *cannot assess* nobody can tell. Raises DeskError with row
    and column.
    """
    text = cell_text(cell)
    if isinstance(cell, date):
        raise _refused(row, column, _DATE)
    if text[:1].isdigit() or bare_mark(text, criterion, _APART) != text:
        return _number(cell, text, criterion, row, column)
    plain = normalised(text)
    if plain in _RECUSED:
        return RECUSED
    if is_dash(cell):
        return MISSING
    if plain in _CANNOT:
        if rules.cannot_assess is CannotAssess.NOT_OFFERED:
            raise _refused(row, column, _NOT_OFFERED)
        return NOT_ASSESSED
    if plain in _MISSING:
        return MISSING
    return _number(cell, text, criterion, row, column)


def is_dash(cell: Cell) -> bool:
    """Tell whether nothing but a dash stands in a cell."""
    return cell_text(cell) in _DASHES


def _number(cell: Cell, text: str, criterion: Criterion, row: int, column: str) -> Mark:
    try:
        return read_mark(
            format(cell, "f") if isinstance(cell, Decimal) else bare_mark(text, criterion, _APART), criterion
        )
    except DeskError as problem:
        limits = {name: problem.values[name] for name in ("minimum", "maximum", "step")}
        told = {"row": row, "column": column, "scale": say(_SCALE, **limits)}
        raise DeskError(_NO_MARK, problem.hint, **{**problem.values, **told}) from problem


def _refused(row: int, column: str, message: Phrase) -> DeskError:
    return DeskError(
        message,
        phrase("spreadsheet", "Correct the cell and import the table again."),
        row=row,
        column=column,
    )
