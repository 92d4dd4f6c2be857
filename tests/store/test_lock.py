"""One desk, one program: the second is told, a crash frees the lock by itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from jurydesk.errors import DeskError
from jurydesk.store import lock
from jurydesk.store.desk import create_desk, open_desk
from jurydesk.store.lock import DeskLock
from jurydesk.store.queries import DeskKind

HOLD = """
import sys
from pathlib import Path
from jurydesk.store.desk import open_desk
desk = open_desk(Path(sys.argv[1]), recovery_code=sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(path, code, project):
    """Another program that has the desk open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=project,
    ) as other:
        assert other.stdout.readline() == "held\n"
        yield other
        other.kill()


def test_a_second_opening_in_the_same_program_is_refused(desk, code):
    with pytest.raises(DeskError, match="already open in another window or program"):
        open_desk(desk.path, recovery_code=code)
    assert desk.check()


def test_a_second_program_is_refused(holder, path, code):
    with pytest.raises(DeskError, match="already open"):
        open_desk(path, recovery_code=code)


def test_a_killed_program_frees_the_desk(holder, path, code):
    holder.kill()
    holder.wait()
    assert path.with_name(path.name + ".lock").exists()
    with open_desk(path, recovery_code=code) as desk:
        assert desk.check()


def test_a_lock_file_left_behind_is_no_lock(path, code):
    path.with_name(path.name + ".lock").write_text("4711")
    with open_desk(path, recovery_code=code) as desk:
        assert desk.kind


def test_the_way_to_the_file_does_not_matter(desk, code, tmp_path):
    link = tmp_path / "link.jurydesk"
    link.symlink_to(desk.path)
    with pytest.raises(DeskError, match="already open"):
        open_desk(link, recovery_code=code)


def test_a_refused_opening_gives_the_lock_back(path, code):
    for _ in range(2):
        with pytest.raises(DeskError, match="does not open"):
            open_desk(path, "a wrong passphrase")
    with open_desk(path, recovery_code=code):
        pass
    assert not path.with_name(path.name + ".lock").exists()


def test_a_lock_whose_file_was_removed_is_taken_anew(tmp_path):
    with DeskLock(tmp_path / "x") as first:
        first._path.unlink()
        with DeskLock(tmp_path / "x"):
            first.release()
            assert not first._path.exists()


def test_a_file_that_goes_between_opening_and_locking_is_not_the_lock(tmp_path, monkeypatch):
    path, locked, real = tmp_path / "x.lock", [], lock._lock

    def late(handle):
        if not locked:  # the last holder leaves just now
            path.unlink()
        locked.append(handle)
        real(handle)

    monkeypatch.setattr(lock, "_lock", late)
    with DeskLock(tmp_path / "x"):
        assert len(locked) == 2
        assert path.exists()


def test_a_folder_that_cannot_be_written(nobody, passphrase, at):
    place = nobody / "sealed"
    place.mkdir(mode=0o500)
    with pytest.raises(DeskError, match="Nothing can be written in the folder"):
        create_desk(place / "x.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    desk, code = create_desk(nobody / "x.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    desk.close()
    nobody.chmod(0o500)
    with pytest.raises(DeskError, match="Nothing can be written in the folder"):
        open_desk(nobody / "x.jurydesk", recovery_code=code)
    nobody.chmod(0o755)


def test_a_file_that_cannot_be_written(nobody, passphrase, at):
    desk, code = create_desk(nobody / "x.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    desk.close()
    for mode in (0o400, 0o000):
        (nobody / "x.jurydesk").chmod(mode)
        with pytest.raises(DeskError, match="cannot be opened for writing"):
            open_desk(nobody / "x.jurydesk", recovery_code=code)


def test_a_new_desk_is_nobody_elses_to_read(path, desk, at):
    with desk.unit("office", at) as unit:
        unit.put_setting("x", 1)
    for file in path.parent.iterdir():
        if os.name == "posix":
            assert file.stat().st_mode & 0o077 == 0, file
