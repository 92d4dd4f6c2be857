"""Seals and opens age files as streams; the only place that gives bytes from outside to pyrage.

Nothing but a Refusal may leave for hostile bytes, and nothing that came out may be used before unseal() has returned:
only then is the end of the file known to be genuine.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO, Protocol

import pyrage

from jurydesk.exchange.refusals import refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MAGIC = b"age-encryption.org/v1\n"
LONGEST_HEADER = 1 << 14


class Readable(Protocol):
    """What a sealed file is read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""


class Writable(Protocol):
    """What a sealed file is written to."""

    def write(self, data: bytes, /) -> int:
        """Take all of the bytes."""

    def flush(self) -> None:
        """Keep nothing back."""


class Watch:
    """Tells a caller how far a long act has come, in bytes, and lets the caller stop it (Refusal `cancelled`)."""

    def __init__(
        self, total: int, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self.total = total
        self.done = 0
        self._progress = progress
        self._cancelled = cancelled
        self._told = 0

    def add(self, count: int) -> None:
        """Count so many bytes more; told about once a megabyte, and at the end."""
        self.done += count
        if self.done - self._told < 1 << 20 and self.done < self.total:
            return
        self._told = self.done
        if self._cancelled is not None and self._cancelled():
            raise refuse("cancelled")
        if self._progress is not None:
            self._progress(min(self.done, self.total), self.total)


class Window(io.RawIOBase):
    """A part of a file, readable as if it were a file of its own."""

    def __init__(self, source: BinaryIO, offset: int, size: int, watch: Watch | None = None) -> None:
        super().__init__()
        self._source = source
        self._left = size
        self._watch = watch
        source.seek(offset)

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes; none at the end of the window."""
        try:
            data = self._source.read(self._left if size < 0 else min(size, self._left))
        except OSError:
            raise refuse("file.unreadable") from None
        self._left -= len(data)
        if self._watch is not None:
            self._watch.add(len(data))
        return data


def seal(chunks: Iterable[bytes], target: Writable, recipients: Sequence[str]) -> None:
    """Write the chunks as one age file that each of the `age1...` recipients can open, a chunk in memory at a time."""
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    reader = _Chunks(iter(chunks))
    try:
        pyrage.encrypt_io(reader, target, keys)
    except (pyrage.EncryptError, OSError):
        if reader.trouble is None:
            raise refuse("file.unwritable") from None
    if reader.trouble is not None:
        raise reader.trouble


def unseal(source: Readable, take: Callable[[bytes], object], identities: Sequence[pyrage.x25519.Identity]) -> None:
    """Give the age file's contents to `take`, piece by piece, and return when its end was found genuine.

    Raises Refusal `age.form`, `age.key` or `age.damaged`, or whatever `take` or reading raised.
    """
    reader = _Guarded(source, _checked_header(source))
    writer = _Taker(take)
    try:
        pyrage.decrypt_io(reader, writer, list(identities))
    except BaseException as problem:
        own = writer.trouble or reader.trouble
        if own is not None:
            raise own from None
        if isinstance(problem, (KeyboardInterrupt, SystemExit, MemoryError)):
            raise
        # OSError: a chunk is not genuine. DecryptError: the header is not, or is for other keys.
        # PanicException, which is no Exception: the library gave up on hostile bytes.
        foreign = isinstance(problem, pyrage.DecryptError) and "No matching keys" in str(problem)
        raise refuse("age.key" if foreign else "age.damaged") from None


def _checked_header(source: Readable) -> bytes:
    """Return the first bytes of an age file, up to the end of its header at least. Raises Refusal `age.form`."""
    start = b""
    while len(start) < LONGEST_HEADER and (more := source.read(LONGEST_HEADER - len(start))):
        start += more
    if not start.startswith(MAGIC) or b"\n--- " not in start:
        raise refuse("age.form")
    return start


class _Chunks(io.RawIOBase):
    """Reads an iterator of chunks; keeps what it raised, because the library would make a text of it."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        super().__init__()
        self._chunks = chunks
        self._rest = memoryview(b"")
        self.trouble: BaseException | None = None

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        try:
            while not len(self._rest):
                self._rest = memoryview(next(self._chunks))
        except StopIteration:
            return b""
        except BaseException as trouble:
            self.trouble = trouble
            raise
        data = bytes(self._rest[:size] if size >= 0 else self._rest)
        self._rest = self._rest[len(data) :]
        return data


class _Guarded(io.RawIOBase):
    """Reads a source whose first bytes were read already; keeps what reading it raised."""

    def __init__(self, source: Readable, start: bytes) -> None:
        super().__init__()
        self._source = source
        self._start = memoryview(start)
        self.trouble: BaseException | None = None

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        if len(self._start):
            data = bytes(self._start[:size] if size >= 0 else self._start)
            self._start = self._start[len(data) :]
            return data
        try:
            return self._source.read(size)
        except BaseException as trouble:
            self.trouble = trouble
            raise


class _Taker:
    """Writes to a function; keeps what it raised first. The library writes what it still holds after that, too."""

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take
        self.trouble: BaseException | None = None

    def write(self, data: bytes, /) -> int:
        if self.trouble is not None:
            raise self.trouble
        try:
            self._take(data)
        except BaseException as trouble:
            self.trouble = trouble
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing waits here."""
