"""The words between client and child: one line of JSON, then as many bytes as it announces. Knows neither side."""

from __future__ import annotations

from typing import IO, Literal

import msgspec

from jurydesk.render import limits

Point = tuple[float, float]
Unit = Literal["letter", "word", "line"]


class Attach(msgspec.Struct, frozen=True, tag="attach"):
    """The child opens the shared memory of this name."""

    segment: str
    size: int


class Open(msgspec.Struct, frozen=True, tag="open"):
    """The document follows as bytes. Answered by a DocumentInfo."""

    follows: int
    password: str = ""


class Render(msgspec.Struct, frozen=True, tag="render"):
    """The page, turned by so many quarters clockwise, in pixels; or of that a tile (x, y, width, height)."""

    page: int
    width: int
    height: int
    turn: int = 0
    clip: tuple[int, int, int, int] | None = None


class Text(msgspec.Struct, frozen=True, tag="text"):
    """Answered by the text of a page."""

    page: int


class Search(msgspec.Struct, frozen=True, tag="search"):
    """Answered by the hits on a page."""

    page: int
    needle: str


class Select(msgspec.Struct, frozen=True, tag="select"):
    """Answered by a Selection; None stands for the begin and the end of the page."""

    page: int
    start: Point | None = None
    end: Point | None = None
    unit: Unit = "letter"


class Links(msgspec.Struct, frozen=True, tag="links"):
    """Answered by the links of a page."""

    page: int


class Sizes(msgspec.Struct, frozen=True, tag="sizes"):
    """Answered by the sizes of the pages from this one on, so many as are measured at once."""

    first: int


class Outline(msgspec.Struct, frozen=True, tag="outline"):
    """Answered by the headings of the document."""


class Repair(msgspec.Struct, frozen=True, tag="repair"):
    """The document follows as bytes. Answered by the bytes of one that can be shown."""

    follows: int
    password: str = ""


OfPage = Text | Search | Select | Links
Request = Attach | Open | Render | Text | Search | Select | Links | Sizes | Outline | Repair


class Reply(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of it: a value, bytes that follow, or why not (one of the kinds in client/trouble.py)."""

    why: str = ""
    follows: int = 0
    value: msgspec.Raw = msgspec.Raw(b"null")


_encoder = msgspec.json.Encoder()
_requests = msgspec.json.Decoder(Request)
_replies = msgspec.json.Decoder(Reply)


def write_request(stream: IO[bytes], request: Request, body: bytes = b"") -> None:
    """Sends the request and what follows it."""
    _write(stream, _encoder.encode(request), body)


def write_reply(stream: IO[bytes], *, value: object = None, why: str = "", body: bytes = b"") -> None:
    """Sends an answer; the value is anything msgspec can write."""
    reply = Reply(why=why, follows=len(body), value=msgspec.Raw(_encoder.encode(value)))
    _write(stream, _encoder.encode(reply), body)


def read_request(stream: IO[bytes]) -> Request | None:
    """The next request, or None when the client has gone. Raises ValueError for anything else."""
    line = stream.readline(limits.MAX_REPLY)
    return _requests.decode(line) if line else None


def read_reply(stream: IO[bytes]) -> Reply:
    """The next answer. Raises EOFError when the child has gone, ValueError when it speaks nonsense."""
    line = stream.readline(limits.MAX_REPLY)
    if not line.endswith(b"\n"):
        raise EOFError
    return _replies.decode(line)


def read_bytes(stream: IO[bytes], count: int, limit: int) -> bytes:
    """Exactly so many bytes. Raises ValueError above the limit, EOFError when fewer come."""
    if not 0 <= count <= limit:
        raise ValueError(count)
    data = stream.read(count)
    if len(data) != count:
        raise EOFError
    return data


def _write(stream: IO[bytes], line: bytes, body: bytes) -> None:
    stream.write(line + b"\n")
    if body:
        stream.write(body)
    stream.flush()
