"""One child process: started, asked, watched over, killed. It is never waited for longer than its time limit."""

from __future__ import annotations

import contextlib
import mmap
import os
import subprocess
import sys
import threading
import time
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

import msgspec

from jurydesk.render import limits, protocol
from jurydesk.render.client import memory

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

# A document that took over the child finds no secret in its environment: passphrases may stand in JURYDESK_*.
_KEPT = ("PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "LANG", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME")
_KEPT_BEGINS = ("_PYI", "_MEI")  # how a bundled program finds its own unpacked files again
_WATCH_SECONDS = 0.1
_REAP_SECONDS = 5.0
_COPY_STEP = 1 << 19
_PIPE_BYTES = 1 << 20


class ChildGone(Exception):
    """The child crashed, took too long, grew too large or spoke nonsense. It is dead when this is raised."""


class Refused(Exception):
    """The child is well and answered that it cannot; the argument is the kind."""


def default_command() -> list[str]:
    """How this program starts itself as the child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "render-child"]
    return [sys.executable, "-m", "jurydesk", "render-child"]


class ChildProcess:
    """A running child. One thread owns it, asks and closes; any thread may kill."""

    def __init__(self, command: Sequence[str]) -> None:
        self._watched = threading.Condition()
        self._deadline: float | None = None
        self._closed = False
        self._segment = _new_segment()
        try:
            self._process = _started(command)
        except OSError as err:
            _remove(self._segment)
            raise ChildGone from err
        assert self._process.stdin is not None  # noqa: S101 - asked for
        assert self._process.stdout is not None  # noqa: S101 - asked for
        self._requests, self._replies = self._process.stdin, self._process.stdout
        _widen(self._requests.fileno())
        self._job = memory.confine(self._process)
        self._limit = memory.LIMIT
        threading.Thread(target=self._watch, name="render-watch", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return not self._closed and self._process.poll() is None

    def attach(self) -> None:
        """Waits until the child is there and holds the shared memory, whose name is then removed. Raises ChildGone."""
        request = protocol.Attach(self._segment.name, self._segment.size)
        if not self.ask(request, bool, seconds=limits.START_SECONDS):
            self.close()
            raise ChildGone
        with contextlib.suppress(FileNotFoundError):
            self._segment.unlink()

    def ask(self, request: protocol.Request, kind: type[T], *, seconds: float, body: bytes = b"") -> T:
        """The value that answers the request. Raises Refused, or ChildGone with the child dead."""
        reply, _ = self._exchange(request, seconds, body)
        try:
            return msgspec.json.decode(reply.value, type=kind)
        except ValueError as err:
            self.close()
            raise ChildGone from err

    def ask_bytes(self, request: protocol.Request, *, seconds: float, body: bytes = b"") -> bytes:
        """The bytes that answer the request. Raises Refused, or ChildGone with the child dead."""
        return self._exchange(request, seconds, body)[1]

    def pixels(self, count: int) -> memoryview:
        """A copy of the first bytes of the shared memory. Raises ChildGone when it is not that large.

        Copied in steps, because one long copy would keep the main thread from running.
        """
        if not 0 < count <= limits.MAX_SEGMENT:
            self.close()
            raise ChildGone
        source, copy = self._segment.buf, mmap.mmap(-1, count)
        assert source is not None  # noqa: S101 - it is until the child is closed
        for begin in range(0, count, _COPY_STEP):
            end = min(count, begin + _COPY_STEP)
            copy[begin:end] = source[begin:end]
        return memoryview(copy).toreadonly()

    def allow(self, document: int) -> None:
        """Lets the child grow with a document of so many bytes."""
        self._limit = memory.LIMIT + 4 * document

    def kill(self) -> None:
        """Ends the child at once; whoever waits for an answer gets ChildGone. Any thread, any number of times."""
        self._process.kill()

    def close(self) -> None:
        """Kills the child and gives back all that belonged to it. For the thread that owns it; twice does no harm."""
        with self._watched:
            if self._closed:
                return
            self._closed = True
            self._watched.notify_all()
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_REAP_SECONDS)
        for pipe in (self._requests, self._replies):
            with contextlib.suppress(OSError):
                pipe.close()
        _remove(self._segment)
        memory.release(self._job)

    def _exchange(self, request: protocol.Request, seconds: float, body: bytes) -> tuple[protocol.Reply, bytes]:
        if self._closed:
            raise ChildGone
        self._set_deadline(time.monotonic() + seconds)
        try:
            protocol.write_request(self._requests, request, body)
            reply = protocol.read_reply(self._replies)
            follows = protocol.read_bytes(self._replies, reply.follows, 2 * limits.MAX_DOCUMENT)
        except (OSError, EOFError, ValueError) as err:
            self.close()
            raise ChildGone from err
        finally:
            self._set_deadline(None)
        if reply.why:
            raise Refused(reply.why)
        return reply, follows

    def _set_deadline(self, moment: float | None) -> None:
        with self._watched:
            self._deadline = moment
            self._watched.notify_all()

    def _watch(self) -> None:
        """Kills the child when an answer is late or when it has grown too large while it was asked."""
        with self._watched:
            while not self._closed:
                if self._deadline is None:
                    self._watched.wait()
                elif time.monotonic() > self._deadline or memory.resident(self.pid) > self._limit:
                    self._process.kill()
                    self._deadline = None
                else:
                    self._watched.wait(_WATCH_SECONDS)


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _widen(pipe: int) -> None:
    """On Linux: room for a megabyte, so that a document does not go through in hundreds of small steps."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - not on Windows

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _environment() -> dict[str, str]:
    """As little as the program needs to start, and where this package lies."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(_KEPT_BEGINS)}
    if not getattr(sys, "frozen", False):
        here = str(Path(__file__).resolve().parents[3])
        kept["PYTHONPATH"] = os.pathsep.join(part for part in (here, kept.get("PYTHONPATH", "")) if part)
    return kept


def _new_segment() -> SharedMemory:
    """Shared memory that this process owns; only pages that were written to take room."""
    if sys.version_info >= (3, 13):
        return SharedMemory(create=True, size=limits.MAX_SEGMENT, track=False)
    return SharedMemory(create=True, size=limits.MAX_SEGMENT)


def _remove(segment: SharedMemory) -> None:
    segment.close()
    with contextlib.suppress(FileNotFoundError):
        segment.unlink()
