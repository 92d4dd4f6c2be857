"""Word codes that cost little to try, for tests that are about something else; what a code costs, exchange tests."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from jurydesk.exchange import code_lock

LITTLE = 4


@contextmanager
def light_codes():
    """Until its end, codes are made with as little work as a code can ask for in a test."""
    before, code_lock.WORK = code_lock.WORK, LITTLE
    try:
        yield
    finally:
        code_lock.WORK = before


@pytest.fixture
def light():
    """Light codes for one test."""
    with light_codes():
        yield
