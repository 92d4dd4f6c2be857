from __future__ import annotations

import contextlib
import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk import words
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.money import parse_cents
from jurydesk.spreadsheet.numbers import NotANumber, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7,5", "7.5"),
        ("7.5", "7.5"),
        ("7.500", "7.500"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567", "1234567"),
        ("1 234,5", "1234.5"),
        ("1'234.5", "1234.5"),
        (",5", "0.5"),
        ("-3", "-3"),
        ("\N{MINUS SIGN}3,5", "-3.5"),
        ("+3", "3"),
        ("45 %", "0.45"),
        ("12,5%", "0.125"),
    ],
)
def test_numbers_as_people_type_them(text, number):
    assert parse_number(text, thousands=False) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "1,2,3",
        "1.23.4",
        "7..5",
        "1e5",
        "NaN",
        "Infinity",
        "٣",
        "1 2",
        "0x10",
        "1.234,567,8",
        "9" * 50,
        "1_000",
    ],
)
def test_what_is_no_number_is_refused(text):
    with pytest.raises(NotANumber):
        parse_number(text, thousands=False)


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        (None, None),
        ("-", None),
        ("3.900.000 €", 390_000_000),
        ("3,900,000", 390_000_000),
        ("3 900 000 €", 390_000_000),
        ("3.900.000,50 EUR", 390_000_050),
        ("3.9 M EUR", 390_000_000),
        ("3,9 Mio. €", 390_000_000),
        ("3,125 Mio. €", 312_500_000),
        ("€3.9 million", 390_000_000),
        ("450 T€", 45_000_000),
        ("450 Tsd. Euro", 45_000_000),
        ("EUR 120000.50", 12_000_050),
        ("€ 1,500.-", 150_000),
        ("1.500,- €", 150_000),
        ("1.500,-- €", 150_000),
        ("3.900", 390_000),
        ("3,900", 390_000),
        ("3.90", 390),
        ("0.500", 50),
        ("120000.500", 12_000_050),
        ("0", 0),
        (Decimal("120000.5"), 12_000_050),
        (Decimal(3900000), 390_000_000),
    ],
)
def test_sums_of_money(cell, cents):
    assert parse_cents(cell, row=2, column="Summe") == cents


@pytest.mark.parametrize(
    "cell",
    [
        "ca. 3 Mio.",
        "3.9.0",
        "12,34,567",
        "1.005",
        "-500",
        "3-4 Mio.",
        "120000.505",
        Decimal("0.001"),
        Decimal(-1),
        dt.date(2026, 5, 3),
        "9" * 30,
        "$300",
        "300 CHF",
        "=1+1",
    ],
)
def test_what_can_be_misread_is_refused_with_row_and_column(cell):
    if cell == "1.005":
        assert parse_cents(cell, row=7, column="F") == 100_500
        return
    with pytest.raises(DeskError, match="Row 7, column F") as caught:
        parse_cents(cell, row=7, column="F")
    assert caught.value.hint.text


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from(["en", "de"]))
def test_what_the_program_writes_it_reads(cents, language):
    assert parse_cents(words.Speaker(language).money(cents), row=1, column="x") == cents


@given(st.text(max_size=60))
def test_any_text_is_a_sum_or_a_sentence(text):
    with contextlib.suppress(DeskError):
        assert isinstance(parse_cents(text, row=1, column="x"), int | None)
