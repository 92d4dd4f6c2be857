"""Desks at every station of the way as fixtures: each is made once in a session and copied for a test.

The conftest of a folder takes them in by importing them.
"""

from __future__ import annotations

import pytest

from tests.actions import stage as stages
from tests.actions import strict_stage as strict


@pytest.fixture(scope="session")
def prepared_once(tmp_path_factory):
    return stages.prepared(tmp_path_factory.mktemp("prepared"))


@pytest.fixture(scope="session")
def issued_once(prepared_once, tmp_path_factory):
    return stages.issued(prepared_once.copied(tmp_path_factory.mktemp("issued")))


@pytest.fixture(scope="session")
def handed_in_once(issued_once, tmp_path_factory):
    return stages.all_handed_in(issued_once.copied(tmp_path_factory.mktemp("handed-in")))


@pytest.fixture(scope="session")
def taken_in_once(handed_in_once, tmp_path_factory):
    return stages.all_taken_in(handed_in_once.copied(tmp_path_factory.mktemp("taken-in")))


@pytest.fixture(scope="session")
def rosters_once(tmp_path_factory):
    return strict.with_rosters(strict.prepared(tmp_path_factory.mktemp("rosters")))


@pytest.fixture(scope="session")
def charter_once(rosters_once, tmp_path_factory):
    return strict.with_charter(rosters_once.copied(tmp_path_factory.mktemp("charter")))


@pytest.fixture
def prepared(prepared_once, tmp_path):
    """Before the charter is frozen."""
    return prepared_once.copied(tmp_path / "prepared")


@pytest.fixture
def issued(issued_once, tmp_path):
    """The packs are out, and every juror has a desk."""
    return issued_once.copied(tmp_path / "issued")


@pytest.fixture
def handed_in(handed_in_once, tmp_path):
    """Every juror has handed in; nothing is taken in."""
    return handed_in_once.copied(tmp_path / "handed-in")


@pytest.fixture
def taken_in(taken_in_once, tmp_path):
    """Everything is taken in; the meeting can begin."""
    return taken_in_once.copied(tmp_path / "taken-in")


@pytest.fixture
def with_rosters(rosters_once, tmp_path):
    """A strict call whose rosters are out; every juror has a desk made from one."""
    return rosters_once.copied(tmp_path / "stage")


@pytest.fixture
def with_charter(charter_once, tmp_path):
    """A strict call with its charter and dossiers; one juror's key is pending."""
    return charter_once.copied(tmp_path / "stage")
