"""Files are opened while the one before is being written: each in its turn, and never more than one ahead."""

from __future__ import annotations

import threading

import pytest

from jurydesk.actions import coming_back
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import generate_keys


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"{number}.juryhandin" for number in range(5)]
    for path in paths:
        path.write_bytes(path.name.encode())
    return paths


@pytest.fixture
def opened(monkeypatch):
    """What was opened so far, and a way to wait until there are so many."""
    names, moved = [], threading.Condition()

    def open_returned(source, *, identities):
        with moved:
            source.seek(0)
            names.append(source.read().decode())
            moved.notify_all()
        return names[-1]

    def wait_for(count):
        with moved:
            assert moved.wait_for(lambda: len(names) >= count, 10)

    monkeypatch.setattr(coming_back, "open_returned", open_returned)
    return names, wait_for


def test_each_file_comes_in_its_turn_and_at_most_one_is_opened_ahead(files, opened):
    names, wait_for = opened
    given = coming_back.opened_ahead(files, generate_keys())
    for turn, (file, take) in enumerate(given, 1):
        assert file == files[turn - 1]
        assert take() == file.name
        wait_for(min(turn + 1, len(files)))
        assert len(names) == min(turn + 1, len(files))
    assert names == [file.name for file in files]


@pytest.mark.usefixtures("opened")
def test_trouble_with_one_file_is_said_at_its_own_turn(files):
    files[2].unlink()
    said = []
    for _, take in coming_back.opened_ahead(files, generate_keys()):
        try:
            said.append(take())
        except DeskError as trouble:
            said.append(trouble.values["path"])
    assert said == [files[0].name, files[1].name, files[2], files[3].name, files[4].name]


def test_of_no_files_none_is_opened():
    assert list(coming_back.opened_ahead([], generate_keys())) == []
