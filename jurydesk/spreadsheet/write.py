"""Writing tables of results as CSV (RFC 4180) or XLSX. No text ever becomes a formula; no number becomes a text."""

from __future__ import annotations

import csv
import io
import math
import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from jurydesk.domain.plain import decimal_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Value: TypeAlias = str | int | Decimal | Fraction | date | None

LONGEST_TEXT = 32_767
_FORMULA = re.compile("^[\\s\"'\u200b\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
# A table opened with another separator than it was written with starts a new cell at that separator.
_HIDDEN_FORMULA = re.compile("([;,\t|\r\n][\\s\"']*)([=@+\\-\uff1d\uff0b\uff0d\uff20])(?=\\S)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_SHARE_DIGITS = 15
_WIDEST = 60


def write_csv(
    headings: Sequence[str], rows: Iterable[Sequence[Value]], *, delimiter: str = ",", decimal_comma: bool = False
) -> bytes:
    """Return the table as UTF-8 with byte order mark and CRLF; a text that would act as a formula gets an apostrophe.

    `decimal_comma` writes 7,5 instead of 7.5 (German spreadsheet programs; use it with ";").
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow([harmless(heading) for heading in headings])
    for row in rows:
        writer.writerow([_csv_cell(value, decimal_comma=decimal_comma) for value in row])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode()


def _csv_cell(value: Value, *, decimal_comma: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, date):
        return value.isoformat(" ", "minutes") if isinstance(value, datetime) else value.isoformat()
    text = decimal_text(_exact(value))
    return text.replace(".", ",") if decimal_comma else text


def harmless(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula; texts that are plain numbers stay as they are."""
    plain = _UNPRINTABLE.sub("", text)
    if _NUMBER.fullmatch(plain):
        return plain
    plain = _HIDDEN_FORMULA.sub(r"\1'\2", plain)
    return f"'{plain}" if _FORMULA.match(plain) else plain


def _exact(value: Decimal | Fraction | int) -> Decimal:
    if isinstance(value, Fraction):
        scaled = math.floor(abs(value) * 10**_SHARE_DIGITS + Fraction(1, 2))
        return Decimal(scaled if value >= 0 else -scaled).scaleb(-_SHARE_DIGITS)
    return Decimal(value)


def write_xlsx(
    headings: Sequence[str], rows: Iterable[Sequence[Value]], *, sheet: str = "Table", digits: int | None = None
) -> bytes:
    """Return the table as a workbook: texts as texts, numbers as numbers, headings fixed and bold.

    `digits` are the decimal places shown of numbers that are not whole; the numbers themselves are kept.
    """
    import openpyxl  # noqa: PLC0415 - it brings numpy, which no command waits for in vain
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above

    workbook = openpyxl.Workbook(write_only=True)
    page = workbook.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", sheet)[:31].strip("' ") or "Table")
    page.freeze_panes = "A2"
    body = [list(row) for row in rows]
    for index, heading in enumerate(headings):
        longest = max([len(heading), *(len(_shown(row[index])) for row in body if index < len(row))])
        page.column_dimensions[get_column_letter(index + 1)].width = min(longest + 2, _WIDEST)
    page.append([_text_cell(page, heading, bold=True) for heading in headings])
    for row in body:
        page.append([_xlsx_cell(page, value, digits) for value in row])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def _shown(value: Value) -> str:
    return "" if value is None else str(value).split("\n", 1)[0]


def _xlsx_cell(page: object, value: Value, digits: int | None) -> object:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above

    if value is None:
        return None
    if isinstance(value, str):
        return _text_cell(page, value)
    if isinstance(value, date):
        # A spreadsheet knows no time zones: what is written is the time as given.
        return value.replace(tzinfo=None) if isinstance(value, datetime) else value
    number = _exact(value)
    cell = WriteOnlyCell(page, number)
    if number != number.to_integral_value():
        cell.number_format = f"0.{'0' * digits}" if digits else "General"
    return cell


def _text_cell(page: object, text: str, *, bold: bool = False) -> object:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - as above

    cell = WriteOnlyCell(page, None)
    cell.value = _UNPRINTABLE.sub("", text)[:LONGEST_TEXT]
    # openpyxl takes "=..." for a formula; here every text stays a text, also after somebody edits the cell.
    cell.data_type = "s"
    if _FORMULA.match(text):
        cell.quotePrefix = True
    if len(text) > _WIDEST or "\n" in text:
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    if bold:
        cell.font = Font(bold=True)
    return cell
