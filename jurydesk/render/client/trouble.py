"""What can go wrong with an untrusted PDF, in words. The kinds are all that the child may say about it."""

from __future__ import annotations

from enum import StrEnum

from jurydesk.errors import DeskError
from jurydesk.words import Phrase, phrase


class Kind(StrEnum):
    """Why something cannot be shown."""

    PAGE = "page"
    DAMAGED = "damaged"
    EMPTY = "empty"
    LOCKED = "locked"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - the name of a kind
    TOO_LARGE = "too-large"
    NO_CHILD = "no-child"
    ABANDONED = "abandoned"
    CLOSED = "closed"


_READ_ON = phrase("render", "The other pages can still be read.")
_NEW_COPY = phrase("render", "Ask whoever sent it for a new copy.")

_WORDS: dict[Kind, tuple[Phrase, Phrase]] = {
    Kind.PAGE: (phrase("render", "This page cannot be shown."), _READ_ON),
    Kind.DAMAGED: (phrase("render", "This document is damaged or is not a PDF."), _NEW_COPY),
    Kind.EMPTY: (phrase("render", "This document has no pages."), _NEW_COPY),
    Kind.LOCKED: (
        phrase("render", "This document is protected by a password."),
        phrase("render", "Type the password that came with it."),
    ),
    Kind.WRONG_PASSWORD: (
        phrase("render", "The password does not open this document."),
        phrase("render", "Look at capital and small letters and type it again."),
    ),
    Kind.TOO_LARGE: (
        phrase("render", "This document is larger than 512 MB and is not opened here."),
        phrase("render", "Ask whoever sent it for a smaller copy."),
    ),
    Kind.NO_CHILD: (
        phrase("render", "The part of the program that shows documents does not start."),
        phrase("render", "Close the program and start it again."),
    ),
    Kind.ABANDONED: (
        phrase("render", "The page was left before it was drawn."),
        phrase("render", "Go back to it to see it."),
    ),
    Kind.CLOSED: (phrase("render", "The document was closed."), phrase("render", "Open it again to read on.")),
}


class RenderTrouble(DeskError):
    """A document or a page that cannot be shown, with the kind of it for whoever must tell one from another."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(*_WORDS[kind])
        self.kind = kind
        self.args = (kind,)  # so that it survives being sent to another process
