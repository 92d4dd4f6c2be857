"""The column types: what goes in comes out, and nothing loose gets in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import CheckConstraint
from sqlalchemy.dialects import sqlite

from jurydesk.domain.panel import Role
from jurydesk.store.columns import DecimalText, EnumText, JsonText, UtcTime
from jurydesk.store.tables import ONLY_GROWING, metadata

DIALECT = sqlite.dialect()
TIMES = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


@given(first=TIMES, second=TIMES)
def test_times_sort_as_their_texts(first, second):
    kind = UtcTime()
    texts = [kind.process_bind_param(moment, DIALECT) for moment in (first, second)]
    assert (texts[0] < texts[1]) == (first < second)
    assert [kind.process_result_value(text, DIALECT) for text in texts] == [first, second]


def test_a_time_elsewhere_is_the_same_moment():
    there = datetime(2026, 5, 4, 11, 30, tzinfo=timezone(timedelta(hours=2)))
    assert UtcTime().process_bind_param(there, DIALECT) == "2026-05-04T09:30:00.000000Z"


def test_a_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="without zone"):
        UtcTime().process_bind_param(datetime(2026, 5, 4), DIALECT)  # noqa: DTZ001 - that is the point


@given(value=st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**9), max_value=10**9))
def test_decimals_stay_exact(value):
    kind = DecimalText()
    assert Fraction(kind.process_result_value(kind.process_bind_param(value, DIALECT), DIALECT)) == Fraction(value)


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ValueError, match="finite"):
        DecimalText().process_bind_param(value, DIALECT)


def test_an_enum_stands_as_its_value():
    kind = EnumText(Role)
    assert kind.process_bind_param(Role.DEPUTY_CHAIR, DIALECT) == "deputy chair"
    assert kind.process_result_value("deputy chair", DIALECT) is Role.DEPUTY_CHAIR
    with pytest.raises(ValueError, match="stranger"):
        kind.process_bind_param("stranger", DIALECT)


def test_a_float_is_refused():
    with pytest.raises(TypeError):
        JsonText().process_bind_param({"x": 0.1}, DIALECT)


def test_every_constraint_has_a_name():
    for table in metadata.tables.values():
        for constraint in table.constraints:
            assert isinstance(constraint, CheckConstraint) or constraint.name, constraint
        assert all(index.name for index in table.indexes)


def test_no_column_could_hold_a_float_or_a_local_time():
    kinds = {
        str(column.type.compile(DIALECT)).split("(")[0] for table in metadata.tables.values() for column in table.c
    }
    assert kinds <= {"INTEGER", "BIGINT", "VARCHAR", "TEXT", "BLOB", "BOOLEAN"}
    names = {column.name: column.type for table in metadata.tables.values() for column in table.c}
    assert all(isinstance(kind, UtcTime) for name, kind in names.items() if name == "at" or name.endswith("_at"))
    assert all(kind.python_type is int for name, kind in names.items() if name.endswith("_cents"))


def test_tables_that_only_grow_exist():
    assert set(ONLY_GROWING) <= set(metadata.tables)
