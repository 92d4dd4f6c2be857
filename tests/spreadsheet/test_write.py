# ruff: noqa: RUF001 - signs that only look harmless
from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.spreadsheet.tables import read_table
from jurydesk.spreadsheet.write import harmless, write_csv, write_xlsx

HEADINGS = ("Proposal", "Score", "Share", "Day", "Note")
ROW = ("OG-01", Decimal("7.50"), Fraction(1, 3), dt.date(2026, 5, 3), 'Größe: "gut";\nsonst nichts')


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1+1", '"=1+1', "'=1+1", "  \"' @x", "＝1+1",
        "-2+3+cmd|' /C calc'!A0", '=HYPERLINK("http://x")', "\u200b=1",
    ],
)  # fmt: skip
def test_no_text_becomes_a_formula(text):
    assert harmless(text).startswith("'")
    (cell,) = list(csv.reader(io.StringIO(write_csv(["a"], [[text]]).decode("utf-8-sig"), newline="")))[1]
    assert cell.startswith("'")
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(["a"], [[text]]))).active
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].quotePrefix
    assert sheet["A2"].value == text


def test_headings_are_texts_too():
    assert write_csv(["=x"], []) == b"\xef\xbb\xbf'=x\r\n"


@pytest.mark.parametrize(
    "text", ["-5", "+3,5", "7.5", "a - b", "A-B", "mail@uni.example", "1, 2 - 3", "x=1", "Anna, – und Tim"]
)
def test_harmless_texts_stay_as_they_are(text):
    assert harmless(text) == text


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_cell_that_starts_inside_a_text_is_no_formula_either(separator):
    written = write_csv(["n", "t"], [[1, "x;=1+1"], [2, "x,@y"], [3, "x\t+1+1"], [4, 'x;"=1']]).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
        for cell in row:
            assert cell.strip(' "')[:1] not in {"=", "@", "+", "-"}


def test_numbers_stay_numbers_exactly():
    text = write_csv(HEADINGS, [ROW, ("x", -3, None, dt.datetime(2026, 5, 3, 14, 0, tzinfo=dt.UTC), None)]).decode()
    assert text.startswith("\ufeffProposal,Score,Share,Day,Note\r\nOG-01,7.5,0.333333333333333,2026-05-03,")
    assert "x,-3,,2026-05-03 14:00+00:00,\r\n" in text
    german = write_csv(HEADINGS, [ROW], delimiter=";", decimal_comma=True).decode()
    assert "OG-01;7,5;0,333333333333333;" in german


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_what_was_written_as_csv_is_read_back(delimiter):
    table = read_table(write_csv(HEADINGS, [ROW], delimiter=delimiter))
    assert table.headings == HEADINGS
    assert table.rows == (("OG-01", "7.5", "0.333333333333333", "2026-05-03", ROW[4]),)


def test_what_was_written_as_xlsx_is_read_back():
    table = read_table(write_xlsx(HEADINGS, [ROW], sheet="Results: 2026/1", digits=2))
    assert table.headings == HEADINGS
    assert table.rows == (("OG-01", Decimal("7.5"), Decimal("0.333333333333333"), dt.date(2026, 5, 3), ROW[4]),)


def test_the_headings_of_a_workbook_stay_in_sight():
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(HEADINGS, [ROW], digits=2))).active
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert sheet["B2"].number_format == "0.00"


def test_signs_that_a_workbook_cannot_hold_are_left_out():
    assert read_table(write_xlsx(["a", "b"], [["x\x00\x0by", "z" * 40_000]])).rows == (("xy", "z" * 32_767),)


@given(st.text(max_size=50))
def test_any_text_is_written_and_read(text):
    for data in (write_csv(["a", "b"], [["x", text]]), write_xlsx(["a", "b"], [["x", text]])):
        assert read_table(data).rows[0][0] == "x"
