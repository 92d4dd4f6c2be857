"""A document and whichever child holds it at the moment. One thread works here; any thread may cut it short."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING, Protocol, TypeVar

from jurydesk.render import limits, protocol
from jurydesk.render.client.process import ChildGone, ChildProcess, Refused
from jurydesk.render.client.trouble import Kind, RenderTrouble
from jurydesk.render.values import DocumentInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")

OPENING = "opening"


class ChildSource(Protocol):
    """Where children come from."""

    def take(self) -> ChildProcess:
        """A child that is attached. Raises ChildGone."""


class Session:
    """Gives work to the child, replaces a lost one, and remembers which pages ended it."""

    def __init__(self, data: bytes, source: ChildSource, password: str) -> None:
        self._data, self._source, self._password = data, source, password
        self._kills: Counter[Hashable] = Counter()
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._info: DocumentInfo | None = None
        self._interrupted = False
        self._ended = False

    def info(self) -> DocumentInfo:
        """What is known of the opened document; a locked one has no pages. Raises RenderTrouble."""
        return self._open()[1]

    def unlock(self, password: str) -> DocumentInfo:
        """Opens a locked document. Raises RenderTrouble when the password does not."""
        self.close()
        before, self._password = self._password, password
        info = self._open()[1]
        if info.locked:
            self._password = before
            raise RenderTrouble(Kind.WRONG_PASSWORD)
        return info

    def run(self, work: Callable[[ChildProcess], T], blame: Hashable, unless: Hashable = None) -> T:
        """The answer of the child. Raises RenderTrouble.

        What ended the child twice is not tried a third time, nor what is named to go wrong together with it.
        """
        if self._kills[blame] >= limits.KILLS_PER_PAGE or self._kills[unless]:
            raise RenderTrouble(Kind.PAGE)
        child, info = self._open()
        if info.locked:
            raise RenderTrouble(Kind.LOCKED)
        try:
            return work(child)
        except Refused as err:
            raise RenderTrouble(_kind(err)) from err
        except ChildGone as err:
            raise RenderTrouble(self._lost(blame, Kind.PAGE)) from err

    def interrupt(self) -> None:
        """Cuts the present work off, without blaming it. The next work gets another child."""
        with self._lock:
            if self._child:
                self._interrupted = True
                self._child.kill()

    def end(self) -> None:
        """Cuts the present work off for good."""
        with self._lock:
            self._ended = True
            if self._child:
                self._child.kill()

    def close(self) -> None:
        """Gives the child back. For the thread that works here."""
        with self._lock:
            child, self._child = self._child, None
            self._info = None
        if child:
            child.close()

    def _open(self) -> tuple[ChildProcess, DocumentInfo]:
        if self._child and self._info and self._child.alive:
            return self._child, self._info
        self.close()
        if len(self._data) > limits.MAX_DOCUMENT:
            raise RenderTrouble(Kind.TOO_LARGE)
        if self._kills[OPENING] >= limits.KILLS_PER_PAGE:
            raise RenderTrouble(Kind.DAMAGED)
        child = self._new_child()
        self._info = self._opened(child)
        return child, self._info

    def _new_child(self) -> ChildProcess:
        try:
            child = self._source.take()
        except ChildGone as err:
            raise RenderTrouble(Kind.NO_CHILD) from err
        with self._lock:
            self._child = child
            self._interrupted = False
            if self._ended:
                child.kill()
        child.allow(len(self._data))
        return child

    def _opened(self, child: ChildProcess) -> DocumentInfo:
        request = protocol.Open(len(self._data), self._password)
        try:
            return child.ask(request, DocumentInfo, seconds=limits.OPEN_SECONDS, body=self._data)
        except Refused as err:
            if _kind(err) is Kind.LOCKED:
                return DocumentInfo((), locked=True)
            raise RenderTrouble(_kind(err)) from err
        except ChildGone as err:
            raise RenderTrouble(self._lost(OPENING, Kind.DAMAGED)) from err

    def _lost(self, blame: Hashable, kind: Kind) -> Kind:
        """Buries the child and says what its end means."""
        self.close()
        with self._lock:
            if self._ended:
                return Kind.CLOSED
            if self._interrupted:
                self._interrupted = False
                return Kind.ABANDONED
        self._kills[blame] += 1
        return kind


def _kind(err: Refused) -> Kind:
    """What the child said, or PAGE for a word that is none of the kinds."""
    try:
        return Kind(str(err))
    except ValueError:
        return Kind.PAGE
