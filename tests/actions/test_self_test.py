from __future__ import annotations

import pytest

from jurydesk.actions import self_test as self_tests
from jurydesk.words import say
from tests.actions.stage import AT


def test_everything_is_there():
    found = self_tests.self_test(at=AT)
    missing = [check for check in found if not check.holds and "jurydesk_de.ts" not in check.why]
    assert not missing, missing
    assert len(found) == 7
    assert all("{" not in say(check.sentence, **check.values) for check in found)


@pytest.fixture
def short(monkeypatch):
    """Leaves out what takes long."""
    for name in ("_desk", "_render", "_signature"):
        monkeypatch.setattr(self_tests, name, lambda _at: None)


@pytest.mark.usefixtures("short")
def test_what_is_missing_is_named_and_the_rest_is_checked(monkeypatch, tmp_path):
    monkeypatch.setattr(self_tests.places, "resource", tmp_path.joinpath)
    found = self_tests.self_test(at=AT)
    assert not found[0].holds
    assert "fonts" in found[0].why
    assert found[4].holds


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("name", ["_keys", "_desk", "_signature"])
def test_a_part_that_falls_over_counts_as_missing(monkeypatch, name):
    def fall(_at):
        raise RuntimeError("gone")

    monkeypatch.setattr(self_tests, name, fall)
    assert "RuntimeError: gone" in {check.why for check in self_tests.self_test(at=AT)}
