from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from jurydesk.actions.kept_copies import Why, desk_of, kept_copies


@pytest.fixture
def desk(tmp_path):
    path = tmp_path / "panel.jurydesk"
    path.touch()
    folder = tmp_path / "panel-backups"
    folder.mkdir()
    return path


def keep(path, size=10):
    path.write_bytes(bytes(size))
    os.utime(path, (0, 1_770_000_000))
    return path


def test_copies_say_since_when_they_are_and_what_for(desk, tmp_path):
    backups = tmp_path / "panel-backups"
    keep(backups / "panel-20260504T093000Z.jurydesk", 4096)
    keep(tmp_path / "panel-replaced-20260505T080000Z.jurydesk")
    keep(backups / "panel-format-3.jurydesk")
    found = kept_copies(desk)
    assert [(copy.why, copy.at) for copy in found] == [
        (Why.REPLACED, datetime(2026, 5, 5, 8, tzinfo=UTC)),
        (Why.DATED, datetime(2026, 5, 4, 9, 30, tzinfo=UTC)),
        (Why.UPGRADE, datetime.fromtimestamp(1_770_000_000, UTC)),
    ]
    assert found[1].size == 4096


def test_what_is_half_made_or_something_else_is_no_copy(desk, tmp_path):
    backups = tmp_path / "panel-backups"
    keep(backups / "panel-20260504T093000Z.jurydesk.part")
    keep(backups / "panel-notes.txt")
    keep(backups / "panel-old.jurydesk")
    keep(backups / "other-20260504T093000Z.jurydesk")
    assert kept_copies(desk) == ()


def test_a_desk_without_backups_has_none(tmp_path):
    assert kept_copies(tmp_path / "gone.jurydesk") == ()


def test_a_copy_tells_whose_it_is(tmp_path):
    desk = tmp_path / "panel.jurydesk"
    backups = tmp_path / "panel-backups"
    assert desk_of(backups / "panel-20260504T093000Z.jurydesk") == desk
    assert desk_of(backups / "panel-format-3.jurydesk") == desk
    assert desk_of(tmp_path / "panel-replaced-20260505T080000Z.jurydesk") == desk
    assert desk_of(tmp_path / "panel-20260504T093000Z.jurydesk") is None
    assert desk_of(backups / "other.jurydesk") is None
