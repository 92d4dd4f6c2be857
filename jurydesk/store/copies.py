"""Copies of a desk that become desks: moved, handed over, brought back. They must never replace a desk unkept."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.store import backup
from jurydesk.store.desk import open_desk
from jurydesk.store.key import recovery_code as code_of
from jurydesk.store.lock import DeskLock, not_writable
from jurydesk.store.precheck import log_beside, read_salt
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from jurydesk.store.opened import Desk

_LOG = "-wal"


@contextlib.contextmanager
def copied_to(desk: Desk, target: Path, *, progress: Callable[[int, int], None] | None = None) -> Iterator[Desk]:
    """Give an open copy of the desk, under the same key; it gets its name when the block has ended well.

    Raises DeskError where something lies at `target`, the disk has no room or the desk does not hold together.
    """
    target = target.absolute()
    need_free(target)
    with _workshop(target) as new:
        desk._copy(new, progress)  # noqa: SLF001 - the same room
        with open_desk(new, recovery_code=code_of(desk._key)) as copy:  # noqa: SLF001 - the same room
            yield copy
        need_free(target)
        _rename(new, target)


@contextlib.contextmanager
def brought_back(
    source: Path,
    target: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    at: datetime,
) -> Iterator[tuple[Desk, Path | None]]:
    """Give a backup as an open desk, and where the present desk will lie: kept beside under another name, or None.

    When the block has ended well the desk stands at `target`; the backup stays as it is. Raises DeskError for a
    backup that does not open or does not hold together, and where the present desk is open elsewhere.
    """
    source, target = source.absolute(), target.absolute()
    _need_another(source, target)
    read_salt(source)
    with contextlib.ExitStack() as held:
        there = os.path.lexists(target)
        if there:
            held.enter_context(DeskLock(target))
        new = held.enter_context(_workshop(target))
        _copy_file(source, new)
        kept = aside_name(target, at) if there else None
        with open_desk(new, passphrase, recovery_code=recovery_code) as desk:
            if not desk.check():
                raise _damaged(source)
            yield desk, kept
        if kept is not None:
            _rename(target, kept)
        _rename(new, target)


def aside_name(path: Path, at: datetime) -> Path:
    """Return the name under which a desk is kept that another one takes the place of."""
    return path.with_name(f"{path.stem}-replaced-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}{path.suffix}")


def need_free(path: Path) -> None:
    """Raise DeskError where no new desk can be made at `path`; return nothing where one can."""
    if not path.parent.is_dir():
        raise DeskError(
            phrase("store", "There is no folder {folder}."),
            phrase("store", "Make the folder first, or choose another one."),
            folder=path.parent,
        )
    if os.path.lexists(path):
        raise DeskError(
            phrase("store", "There is already a file {name}."),
            phrase("store", "Open it, or choose another name for the new desk."),
            name=path.name,
        )


def remove_all(path: Path) -> tuple[Path, ...]:
    """Delete a closed desk with what lies beside it under its name, backups and all; return what could not be.

    Raises DeskError where the desk is open somewhere.
    """
    path = path.absolute()
    with DeskLock(path):
        # The desk last: what a crash leaves behind can then still be found by its name.
        found = [*all_backups(path), *(path.with_name(path.name + ending) for ending in (_LOG, "-shm")), path]
        left = [file for file in found if not _gone(file)]
    with contextlib.suppress(OSError):
        backup.default_folder(path).rmdir()
    return tuple(left)


def all_backups(path: Path) -> tuple[Path, ...]:
    """Return all copies of a desk that the program made beside it: dated, before an upgrade, replaced, half-made."""
    folder = backup.default_folder(path)
    inside = [file for file in folder.iterdir() if file.name.startswith(path.stem)] if folder.is_dir() else []
    return tuple(sorted([*inside, *path.parent.glob(f"{_plain(path.stem)}-replaced-*{_plain(path.suffix)}")]))


def _plain(text: str) -> str:
    """Return a text in which nothing is a pattern to glob."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)


def _gone(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """Give a path of the same name in a folder of its own beside the target, which goes away in the end."""
    try:
        folder = tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.stem}-", ignore_cleanup_errors=True)
    except OSError as trouble:
        raise not_writable(target.parent) from trouble
    with folder as place:
        yield Path(place) / target.name


def _copy_file(source: Path, new: Path) -> None:
    """Copy a desk that nobody has open, with its log where a crash left one."""
    with DeskLock(source):
        backup.check_room(source, new.parent)
        try:
            shutil.copyfile(source, new)
            if log_beside(source):
                shutil.copyfile(source.with_name(source.name + _LOG), new.with_name(new.name + _LOG))
            new.chmod(0o600)
        except OSError as trouble:
            raise not_writable(new.parent) from trouble


def _rename(old: Path, new: Path) -> None:
    """Give a closed desk another name, its log with it. The log first: alone it does no harm."""
    try:
        log = old.with_name(old.name + _LOG)
        if log.exists():
            log.rename(new.with_name(new.name + _LOG))
        old.rename(new)
    except OSError as trouble:
        raise not_writable(new.parent) from trouble


def _need_another(source: Path, target: Path) -> None:
    if target.exists() and source.exists() and source.samefile(target):
        raise DeskError(
            phrase("store", "{name} is the desk itself, not a backup of it."),
            phrase("store", "Name a file of the folder {backups}."),
            name=source.name,
            backups=backup.default_folder(target),
        )


def _damaged(source: Path) -> DeskError:
    return DeskError(
        phrase("store", "The backup {name} is damaged; nothing was changed."),
        phrase("store", "Take the backup before it."),
        name=source.name,
    )
