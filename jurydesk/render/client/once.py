"""For acts that look into a document once: is it one, how many pages, what text. Waits for the answers."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from jurydesk.render import limits, protocol
from jurydesk.render.client.pool import RenderPool
from jurydesk.render.client.process import ChildGone, Refused
from jurydesk.render.client.trouble import Kind, RenderTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jurydesk.render.values import DocumentInfo


def examine(data: bytes, *, password: str = "", pool: RenderPool | None = None) -> DocumentInfo:
    """What opening the document tells. Raises RenderTrouble when it cannot be opened; a locked one says so."""
    with _or_own(pool) as used, used.open(data, password=password) as document:
        return document.info.result()


def page_texts(data: bytes, *, password: str = "", pool: RenderPool | None = None) -> Iterator[str]:
    """The text of one page after the other, "" for a page that gives none. Raises RenderTrouble."""
    with _or_own(pool) as used, used.open(data, password=password) as document:
        info = document.info.result()
        if info.locked:
            raise RenderTrouble(Kind.LOCKED)
        for page in range(len(info.pages)):
            try:
                yield document.text(page).result()
            except RenderTrouble:
                yield ""


def repaired(data: bytes, *, password: str = "", command: Sequence[str] | None = None) -> bytes:
    """A sound file with the same pages, for viewing only. Raises RenderTrouble when nothing can be read of it."""
    if len(data) > limits.MAX_DOCUMENT:
        raise RenderTrouble(Kind.TOO_LARGE)
    request = protocol.Repair(len(data), password)
    with RenderPool(command, keep_warm=False) as pool:
        try:
            with pool.take() as child:
                child.allow(len(data))
                return child.ask_bytes(request, seconds=limits.OPEN_SECONDS, body=data)
        except Refused as err:
            raise RenderTrouble(Kind.LOCKED if str(err) == Kind.LOCKED else Kind.DAMAGED) from err
        except ChildGone as err:
            raise RenderTrouble(Kind.DAMAGED) from err


@contextlib.contextmanager
def _or_own(pool: RenderPool | None) -> Iterator[RenderPool]:
    """The pool given (which stays open), or one for this act alone."""
    if pool is not None:
        yield pool
        return
    with RenderPool(keep_warm=False) as own:
        yield own
