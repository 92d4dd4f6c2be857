"""Two panels, made once, and whoever attacks their files."""

from __future__ import annotations

import pytest

from tests.exchange.attacker import Attacker
from tests.exchange.panel_kit import Panel, make_panel
from tests.exchange.strict_kit import Strict
from tests.light_codes import light  # noqa: F401 - a fixture, which pytest finds here


@pytest.fixture(scope="session")
def panel() -> Panel:
    return make_panel()


@pytest.fixture(scope="session")
def other_panel() -> Panel:
    return make_panel()


@pytest.fixture(scope="session")
def attacker():
    return Attacker


@pytest.fixture(scope="module")
def strict(panel):
    """The same panel, run strictly."""
    return Strict(panel)
