"""What the child gives up before it sees a document: memory, files, other programs, the network, core dumps.

Every step is best effort, because systems differ; the client's own watch over time and memory never depends on them.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING

from jurydesk.render import limits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sized

_NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "os.startfile")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def confine() -> None:
    """Closes every door that the work behind it does not need."""
    sys.dont_write_bytecode = True
    _leave_network()
    limit_memory(0)
    _limit_files()
    _keep_tracker_out()
    sys.addaudithook(_refuse)


def limit_memory(document: int) -> None:
    """Sets how many bytes the child may hold: the fixed part, and a document of so many bytes four times over."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows, where the client's job object does this

        resource.setrlimit(resource.RLIMIT_DATA, (limits.MAX_MEMORY + 4 * document, resource.RLIM_INFINITY))


@contextlib.contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Ends the process by the system's own hand when the work takes longer, even if the client is no longer there."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds + limits.ALARM_GRACE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _leave_network() -> None:
    """On Linux: a network of its own, with nothing in it. Where the system refuses, nothing else opens a connection."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).unshare(_NEW_USER_AND_NETWORK)


def _limit_files() -> None:
    """No core dumps (they would hold the document), nothing written, few files open."""
    with contextlib.suppress(ImportError):
        import resource  # noqa: PLC0415 - not on Windows

        for name, most in (("RLIMIT_CORE", 0), ("RLIMIT_FSIZE", 0), ("RLIMIT_NOFILE", 128)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (most, most))


def _keep_tracker_out() -> None:
    """The segment belongs to the client; before Python 3.13 attaching would start a process that removes it."""

    def leave_alone(_name: Sized, _kind: str) -> None: ...

    resource_tracker.register = leave_alone  # type: ignore[assignment] # names of arguments differ, none is used


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
    if event == "open" and not isinstance(args[0], int) and isinstance(args[2], int) and args[2] & _WRITING:
        raise PermissionError(event)
