"""Desks at every station of the way, each made once in a session and copied for every test."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from jurydesk.errors import DeskError, explain
from tests.actions import stage as stages
from tests.actions.stations import (  # noqa: F401 - fixtures, which pytest finds here
    charter_once,
    handed_in,
    handed_in_once,
    issued,
    issued_once,
    prepared,
    prepared_once,
    rosters_once,
    taken_in,
    taken_in_once,
    with_charter,
    with_rosters,
)
from tests.light_codes import light  # noqa: F401 - a fixture, which pytest finds here


@pytest.fixture
def refused():
    """Expects a refusal with that piece of its sentence, and that the desks named are as they were."""

    @contextmanager
    def expect(sentence, *desks):
        before = [stages.everything_in(desk) for desk in desks]
        with pytest.raises(DeskError) as caught:
            yield caught
        told = explain(caught.value)
        assert sentence in told[0]
        assert all(part and "{" not in part for part in told), told
        assert [stages.everything_in(desk) for desk in desks] == before

    return expect
