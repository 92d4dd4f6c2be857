"""The expected kind of trouble, as a sentence and a next step. Must never carry a bug: those stay what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk import words

if TYPE_CHECKING:
    from jurydesk.words import Phrase, Speaker


class DeskError(Exception):
    """Something a person can understand and act on: what happened, what to do next, and the values for both."""

    def __init__(self, message: Phrase, hint: Phrase, /, **values: object) -> None:
        super().__init__(message, hint)  # as args, so that the error survives the way back from a child process
        self.message = message
        self.hint = hint
        self.values = values

    def __str__(self) -> str:
        """The sentence and the hint in English, for logs and tracebacks."""
        return " ".join(part for part in explain(self, words.Speaker("en")) if part)


def explain(err: DeskError, speaker: Speaker | None = None) -> tuple[str, str]:
    """What happened and what to do next, in the speaker's language (the installed one when none is given)."""
    chosen = speaker or words.speaker()
    return chosen.say(err.message, **err.values), chosen.say(err.hint, **err.values)
