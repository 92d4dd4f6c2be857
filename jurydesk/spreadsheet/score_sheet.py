"""An empty score sheet as a protected workbook: only marks and comments can be typed, and only marks of the scale.

What comes back is read like any table of marks. The protection is against slips; it has no password and seals nothing.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from jurydesk.domain.plain import decimal_text
from jurydesk.spreadsheet.write import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from jurydesk.domain.rubric import Scale

MARK, COMMENT = 5, 6
_WIDTHS = (12, 42, 34, 16, 10, 70)
_TYPED = PatternFill("solid", fgColor="FFF8E1")
_HEAD = PatternFill("solid", fgColor="EFEEEA")
_THIN = Side(style="thin", color="DEDCD7")


@dataclass(frozen=True)
class SheetLine:
    """One mark to give: of which proposal, on which criterion, on which scale; the scale in words beside it."""

    proposal: str
    title: str
    criterion: str
    scale: Scale
    scale_words: str


@dataclass(frozen=True)
class SheetWords:
    """The texts of the workbook: the six heads, the name of the page, what is typed where nothing can be assessed.

    `cannot_assess` is empty where the rules do not offer it; `refusal` is said of what is no mark.
    """

    heads: tuple[str, str, str, str, str, str]
    page: str
    cannot_assess: str
    refusal: str


def write_score_sheet(lines: Sequence[SheetLine], words: SheetWords) -> bytes:
    """Return the workbook."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = words.page[:31]
    page.freeze_panes = "A2"
    for place, (head, width) in enumerate(zip(words.heads, _WIDTHS, strict=True), 1):
        cell = page.cell(1, place, head)
        cell.font, cell.fill = Font(bold=True), _HEAD
        page.column_dimensions[get_column_letter(place)].width = width
    for row, line in enumerate(lines, 2):
        _write_line(page, row, line)
    for scale in dict.fromkeys(line.scale for line in lines):
        page.add_data_validation(_validation(lines, scale, words))
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write_line(page: Worksheet, row: int, line: SheetLine) -> None:
    for place, text in enumerate((line.proposal, line.title, line.criterion, line.scale_words), 1):
        cell = page.cell(row, place)
        cell.value, cell.data_type = text[:LONGEST_TEXT], "s"  # a text stays a text, whatever it begins with
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    for place in (MARK, COMMENT):
        cell = page.cell(row, place)
        cell.protection, cell.fill = Protection(locked=False), _TYPED
        cell.border = Border(_THIN, _THIN, _THIN, _THIN)
        cell.alignment = Alignment(vertical="top", wrap_text=place == COMMENT)


def _validation(lines: Sequence[SheetLine], scale: Scale, words: SheetWords) -> DataValidation:
    """Return the rule that refuses what is no mark of the scale, for all lines that have it."""
    column = get_column_letter(MARK)
    rows = [row for row, line in enumerate(lines, 2) if line.scale == scale]
    cell = f"{column}{rows[0]}"
    low, high, step = (decimal_text(value) for value in (scale.minimum, scale.maximum, scale.step))
    steps = f"({cell}-({low}))/{step}"
    formula = f"AND(ISNUMBER({cell}),{cell}>={low},{cell}<={high},ROUND({steps},6)=ROUND({steps},0))"
    if words.cannot_assess:
        formula = f'OR({formula},{cell}="{words.cannot_assess}")'
    rule = DataValidation(type="custom", formula1=formula, allow_blank=True, showErrorMessage=True)
    rule.error = words.refusal
    for row in rows:
        rule.add(f"{column}{row}")
    return rule
