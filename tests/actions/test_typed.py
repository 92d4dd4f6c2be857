from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jurydesk.actions.typed import read_cents, read_closing
from jurydesk.errors import DeskError, explain


@pytest.mark.parametrize(
    ("text", "cents"),
    [("", None), ("3900000", 390_000_000), ("3.900.000 €", 390_000_000), ("3.9 M EUR", 390_000_000), ("12,50", 1250)],
)
def test_sums_as_people_write_them(text, cents):
    assert read_cents(text) == cents


@pytest.mark.parametrize("text", ["viel", "1.2.3", "-5", "100 $", "12,345,6", "9" * 60])
def test_what_is_no_sum(text):
    with pytest.raises(DeskError) as caught:
        read_cents(text)
    sentence, hint = explain(caught.value)
    assert "cannot be read as a sum" in sentence
    assert len(sentence) < 100
    assert "3900000" in hint


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("", None),
        ("2026-06-30", datetime(2026, 6, 30, 21, 59, 59, tzinfo=UTC)),
        ("30.06.2026", datetime(2026, 6, 30, 21, 59, 59, tzinfo=UTC)),
        ("2026-01-30", datetime(2026, 1, 30, 22, 59, 59, tzinfo=UTC)),
        (" 2026-06-30T14:00 ", datetime(2026, 6, 30, 12, 0, tzinfo=UTC)),
        ("30.06.2026 14:00", datetime(2026, 6, 30, 12, 0, tzinfo=UTC)),
        ("2026-06-30 14:00:05", datetime(2026, 6, 30, 12, 0, 5, tzinfo=UTC)),
    ],
)
def test_a_day_without_time_means_its_end_on_this_clock(text, moment):
    assert read_closing(text) == moment


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "30/06/2026", "2026-06-30 25:00", "31.06.2026"])
def test_what_is_no_date(text):
    with pytest.raises(DeskError) as caught:
        read_closing(text)
    assert "cannot be read as a date" in explain(caught.value)[0]
