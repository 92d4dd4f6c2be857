"""One desk is open in one program at a time: a lock of the operating system on a small file beside the desk.

A crash frees the lock by itself, so it must never be told from what the file says or whether it is there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

if sys.platform == "win32":  # pragma: no cover - tests run on Linux
    import msvcrt
else:
    import fcntl

_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_TRIES = 100


class DeskLock:
    """The lock of one desk file. Taken on making; `release` gives it back and removes the small file."""

    def __init__(self, desk: Path) -> None:
        self._path = desk.with_name(desk.name + ".lock")
        self._handle = _take(self._path, desk.name)

    def release(self) -> None:
        """Give the lock back. Does nothing the second time."""
        if self._handle < 0:
            return
        handle, self._handle = self._handle, -1
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(handle)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:  # removed while it is still held, so that nobody locks a file that is about to go
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _take(path: Path, name: str) -> int:
    for _ in range(_TRIES):
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as trouble:
            raise not_writable(path.parent) from trouble
        try:
            _lock(handle)
        except OSError as trouble:
            os.close(handle)
            raise _refusal(trouble, name) from trouble
        if _still_there(handle, path):
            return handle
        os.close(handle)  # the last holder removed the file between our opening and our locking it
    raise _already_open(name)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _still_there(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _refusal(trouble: OSError, name: str) -> DeskError:
    if trouble.errno in _HELD:
        return _already_open(name)
    return DeskError(
        phrase("store", "The folder of the desk {name} cannot hold a file open safely; it may be a network drive."),
        phrase("store", "Move the desk to a folder on this computer and open it there."),
        name=name,
    )


def _already_open(name: str) -> DeskError:
    return DeskError(
        phrase("store", "The desk {name} is already open in another window or program."),
        phrase("store", "Close it there, then open it here."),
        name=name,
    )


def not_writable(folder: Path) -> DeskError:
    """Return the error for a folder in which nothing can be written."""
    return DeskError(
        phrase("store", "Nothing can be written in the folder {folder}."),
        phrase("store", "Move the desk to a folder of your own, or have the right to write there given to you."),
        folder=folder,
    )
