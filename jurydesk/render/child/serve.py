"""The child's one loop: a request in, an answer out. Knows one document; everything it says is a value or a kind."""

from __future__ import annotations

import os
import sys
from multiprocessing.shared_memory import SharedMemory
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory

from jurydesk.render import limits, protocol
from jurydesk.render.child import confine, draw, load, reading, warm

if TYPE_CHECKING:
    from jurydesk.render.values import DocumentInfo, OutlineEntry


class Child:
    """The open document and the memory through which its pictures go."""

    def __init__(self, requests: IO[bytes], replies: IO[bytes]) -> None:
        self._requests, self._replies = requests, replies
        self._segment: SharedMemory | None = None
        self._loaded: load.Loaded | None = None
        self._reading: reading.Reading | None = None

    def run(self) -> None:
        """Answers until the client goes."""
        while (request := protocol.read_request(self._requests)) is not None:
            document = isinstance(request, protocol.Open | protocol.Repair)
            with confine.alarm(limits.OPEN_SECONDS if document else limits.PAGE_SECONDS):
                self._answer(request)

    def _answer(self, request: protocol.Request) -> None:
        try:
            match request:
                case protocol.Repair():
                    protocol.write_reply(self._replies, body=self._repair(request))
                case _:
                    protocol.write_reply(self._replies, value=self._value(request))
        except load.CannotOpen as err:
            protocol.write_reply(self._replies, why=str(err))
        except draw.CannotDraw:
            protocol.write_reply(self._replies, why="page")

    def _value(self, request: protocol.Request) -> object:
        match request:
            case protocol.Attach():
                return self._attach(request)
            case protocol.Open():
                return self._open(request)
            case protocol.Sizes():
                loaded = self._opened()
                return loaded.sizes(range(request.first, request.first + limits.SIZES_AT_ONCE))
            case protocol.Outline():
                return self._outline()
            case protocol.Render() | protocol.Text() | protocol.Search() | protocol.Select() | protocol.Links():
                loaded = self._opened()
                if not 0 <= request.page < len(loaded.info.pages):
                    raise draw.CannotDraw
                return self._of_page(request, loaded)
        raise load.CannotOpen("damaged")

    def _of_page(self, request: protocol.Request, loaded: load.Loaded) -> object:
        assert self._reading is not None  # noqa: S101 - set together with the document
        match request:
            case protocol.Render():
                return self._render(request, loaded)
            case protocol.Text():
                return self._reading.text(request.page)
            case protocol.Search():
                return self._reading.hits(request.page, request.needle)
            case protocol.Select():
                return self._reading.select(request.page, request.start, request.end, request.unit)
            case protocol.Links():
                return self._reading.links(request.page)
        raise draw.CannotDraw

    def _attach(self, request: protocol.Attach) -> bool:
        self._segment = SharedMemory(request.segment)
        whole = self._segment.buf
        return whole is not None and len(whole) >= request.size and warm.warm(whole)

    def _open(self, request: protocol.Open) -> DocumentInfo:
        data = protocol.read_bytes(self._requests, request.follows, limits.MAX_DOCUMENT)
        confine.limit_memory(len(data))
        self._loaded = self._reading = None
        self._loaded = load.load(data, request.password)
        self._reading = reading.Reading(self._loaded.document, self._loaded.factor)
        return self._loaded.info

    def _repair(self, request: protocol.Repair) -> bytes:
        from jurydesk.render.child import rewrite  # noqa: PLC0415 - loaded only for files that need it

        data = protocol.read_bytes(self._requests, request.follows, limits.MAX_DOCUMENT)
        confine.limit_memory(len(data))
        try:
            return rewrite.rewrite(data, request.password)
        except rewrite.CannotRewrite as err:
            raise load.CannotOpen("locked" if err.locked else "damaged") from err

    def _outline(self) -> list[OutlineEntry]:
        from jurydesk.render.child import rewrite  # noqa: PLC0415 - costs a tenth of a second, asked for after a page

        loaded = self._opened()
        return rewrite.outline(loaded.data, loaded.password)

    def _opened(self) -> load.Loaded:
        if self._loaded is None:
            raise load.CannotOpen("locked")
        return self._loaded

    def _render(self, request: protocol.Render, loaded: load.Loaded) -> tuple[int, int]:
        image = draw.draw(loaded.document, request)
        bits = image.constBits()
        if self._segment is None or self._segment.buf is None or len(bits) > self._segment.size:
            raise draw.CannotDraw
        self._segment.buf[: len(bits)] = bits
        return image.width(), image.height()


def serve() -> None:
    """Takes the pipes, lets nothing else write into them, and runs the loop until the client goes."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    QLoggingCategory.setFilterRules("*=false")
    application = QCoreApplication(sys.argv[:1])
    Child(requests, replies).run()
    del application
