"""Remarks about a table that a person should read, kept as data until a screen or the command line says them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk import words

if TYPE_CHECKING:
    from jurydesk.words import Phrase


@dataclass(frozen=True)
class Note:
    """One remark: a translatable sentence and the values in it."""

    message: Phrase
    values: tuple[tuple[str, object], ...] = ()

    def text(self) -> str:
        """Return the sentence in the current language."""
        return words.say(self.message, **dict(self.values))

    def __str__(self) -> str:
        return self.text()


def note(message: Phrase, **values: object) -> Note:
    """Return a remark whose placeholders are filled from ``values``."""
    return Note(message, tuple(sorted(values.items())))
