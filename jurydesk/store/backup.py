"""Dated backups of a desk by SQLite's backup API, thinned out. It must never replace the last good one by a bad one."""

from __future__ import annotations

import contextlib
import re
import shutil
from datetime import UTC
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.store import sqlite_only
from jurydesk.store.lock import not_writable
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

KEEP_NEWEST = 3
KEEP_DAYS = 7
KEEP_MONTHS = 6
_MEGABYTE = 1_000_000
_STAMP = re.compile(r"-([0-9]{8})T[0-9]{6}Z\Z")


def default_folder(path: Path) -> Path:
    """Return the folder for a desk's backups: beside the desk, under its name."""
    return path.with_name(f"{path.stem}-backups")


def dated_name(path: Path, at: datetime) -> str:
    """Return the file name of a backup made at a moment, in UTC."""
    return f"{path.stem}-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{path.suffix}"


def format_name(path: Path, number: int) -> str:
    """Return the file name of the backup made before a desk of that format was upgraded."""
    return f"{path.stem}-format-{number:d}{path.suffix}"


def list_backups(path: Path, folder: Path | None = None) -> tuple[Path, ...]:
    """Return a desk's dated backups, newest first."""
    place = folder or default_folder(path)
    if not place.is_dir():
        return ()
    found = [file for file in place.iterdir() if file.suffix == path.suffix and _stamp_of(file, path)]
    return tuple(sorted(found, key=lambda file: file.name, reverse=True))


def _stamp_of(file: Path, path: Path) -> str:
    """Return the day of a backup as eight digits, empty where the file is no dated backup of this desk."""
    if not file.stem.startswith(path.stem):
        return ""
    found = _STAMP.fullmatch(file.stem.removeprefix(path.stem))
    return found[1] if found else ""


def check_room(path: Path, folder: Path) -> None:
    """Raise DeskError where the folder's disk has no room for a second file like the desk at `path`."""
    log = path.with_name(path.name + "-wal")  # what is not yet folded into the file
    needed = path.stat().st_size + (log.stat().st_size if log.exists() else 0)
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # whoever writes there will say what is wrong
    if free < needed:
        raise DeskError(
            phrase("store", "There is too little room on the disk: {needed} MB are needed, {free} MB are free."),
            phrase("store", "Free some room on the disk, then do it again. Nothing was changed."),
            needed=needed // _MEGABYTE + 1,
            free=free // _MEGABYTE,
        )


def copy_desk(
    source_path: Path,
    target: Path,
    *,
    connect: Callable[[Path | None], sqlite_only.Raw],
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Check the desk, then copy it to `target` under another name first. `connect` opens the desk, or a path given.

    Raises DeskError where the desk does not hold together, the disk has too little room or the folder cannot be
    written; the driver's errors else.
    """
    part = target.with_name(target.name + ".part")
    check_room(source_path, target.parent if target.parent.is_dir() else target.parent.parent)
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
    except OSError as trouble:
        raise not_writable(target.parent) from trouble
    try:
        with contextlib.closing(connect(None)) as source:
            if not sqlite_only.quick_check(source):
                raise _not_whole(target.parent)
            with contextlib.closing(connect(part)) as copy:
                sqlite_only.copy_database(source, copy, progress)
        with contextlib.closing(connect(part)) as copy:
            sqlite_only.stamps(copy)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _not_whole(folder: Path) -> DeskError:
    return DeskError(
        phrase("store", "No backup was made, because the desk itself is damaged; the earlier backups are kept."),
        phrase("store", "Keep the file as it is, and open the newest backup in the folder {backups}."),
        backups=folder,
    )


def thin(path: Path, folder: Path | None = None) -> None:
    """Delete the dated backups that `kept` does not name."""
    found = list_backups(path, folder)
    stay = kept([_stamp_of(file, path) for file in found])
    for place, file in enumerate(found):
        if place not in stay:
            with contextlib.suppress(OSError):  # one that is held open goes the next time
                file.unlink()


def kept(days: Sequence[str]) -> frozenset[int]:
    """Return the places of backups to keep, given their days as YYYYMMDD, newest first.

    The newest three stay, and the last of each of the newest seven days and six months that have any.
    """
    stay = set(range(min(KEEP_NEWEST, len(days))))
    for letters, most in ((8, KEEP_DAYS), (6, KEEP_MONTHS)):
        first: dict[str, int] = {}
        for place, day in enumerate(days):
            first.setdefault(day[:letters], place)
        stay.update(list(first.values())[:most])
    return frozenset(stay)
