"""Texts on the way into and out of sealed files: cleaned, salted; times read. Must never drop a visible letter."""

from __future__ import annotations

import secrets
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from jurydesk.domain.canonical import salted_digest
from jurydesk.domain.plain import NotPlain, from_plain, to_plain
from jurydesk.exchange.payloads import SaltedText
from jurydesk.exchange.refusals import is_plain, refuse

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_TEXT = 50_000
SALT_BYTES = 16


def clean_text(text: str) -> str:
    """Return a text as sealed files take it: line ends as one line feed, no control or bidi characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    lines = lines.replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(letter for letter in lines if letter in "\n\t" or is_plain(letter))


def clean_line(text: str) -> str:
    """Return a text on one line, without control or bidi characters."""
    return " ".join(clean_text(text).split())


def new_salt() -> str:
    """Return 128 random bits in hexadecimal digits."""
    return secrets.token_hex(SALT_BYTES)


class Salter:
    """Turns texts into salted digests and keeps the texts, for the member `texts.json`."""

    def __init__(self, salt: Callable[[], str] = new_salt) -> None:
        self._salt = salt
        self.texts: dict[str, SaltedText] = {}

    def digest(self, text: str, proposal: str) -> str:
        """Return the digest that stands for the text; nothing for a text without letters. Raises Refusal."""
        clean = clean_text(text)
        if not clean.strip():
            return ""
        if len(clean) > LONGEST_TEXT:
            raise refuse("hand-in.long", proposal=proposal, length=len(clean), most=LONGEST_TEXT)
        salt = self._salt()
        key = salted_digest(salt, clean)
        self.texts[key] = SaltedText(salt, clean)
        return key


def time_text(moment: datetime | None) -> str:
    """Return a time as sealed files write it, in UTC; nothing for None."""
    return "" if moment is None else str(to_plain(moment))


def read_time(text: str) -> datetime:
    """Return the time that a sealed file names. Raises Refusal for a day that does not exist."""
    try:
        return _moment(text)
    except NotPlain:
        raise refuse("envelope.time") from None


@lru_cache(maxsize=1024)  # all answers of a file often stand under one moment
def _moment(text: str) -> datetime:
    return from_plain(datetime, text)


def read_maybe_time(text: str) -> datetime | None:
    """Return the time, or None where the file names none."""
    return read_time(text) if text else None
