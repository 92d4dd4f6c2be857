"""Criteria and scales: what a juror marks, and which marks exist. It must never forgive a mark off the scale."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from jurydesk.errors import DeskError
from jurydesk.words import phrase

MOST_BUTTONS = 11
MOST_STEPS = 100_000
MOST_PLACES = 30


@dataclass(frozen=True)
class Text:
    """One text in the two languages of the program; the German may be empty and then falls back to the English."""

    en: str
    de: str = ""

    def in_language(self, language: str) -> str:
        """Return the text in `language` (`de` or `en`), or in the other one where it is missing."""
        return (self.de or self.en) if language == "de" else (self.en or self.de)


NO_TEXT = Text("")


class Best(Enum):
    """Which end of a scale is the best one."""

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True)
class Scale:
    """The marks that exist: from `minimum` to `maximum` in steps of `step`, all in marks."""

    minimum: Decimal
    maximum: Decimal
    step: Decimal = Decimal(1)
    best: Best = Best.HIGH

    def __post_init__(self) -> None:
        """Refuse a scale without room, without step, with too many steps, or whose step misses its end."""
        if not self._holds_together():
            raise DeskError(
                phrase("domain", "A scale from {minimum} to {maximum} in steps of {step} does not exist."),
                phrase("domain", "Choose a lowest mark, a highest mark and a step that leads from one to the other."),
                minimum=_sayable(self.minimum),
                maximum=_sayable(self.maximum),
                step=_sayable(self.step),
            )

    def _holds_together(self) -> bool:
        if not all(_countable(value) for value in (self.minimum, self.maximum, self.step)) or self.step <= 0:
            return False
        steps = (Fraction(self.maximum) - Fraction(self.minimum)) / Fraction(self.step)
        return 0 < steps <= MOST_STEPS and steps.denominator == 1

    @property
    def best_end(self) -> Decimal:
        """The best mark."""
        return self.maximum if self.best is Best.HIGH else self.minimum

    @property
    def worst_end(self) -> Decimal:
        """The worst mark."""
        return self.minimum if self.best is Best.HIGH else self.maximum

    def has(self, mark: Decimal) -> bool:
        """Return whether `mark` is one of the scale's marks; NaN and infinity never are.

        In fractions, because decimal arithmetic would round a mark of very many digits onto the scale.
        """
        if not _countable(mark) or not self.minimum <= mark <= self.maximum:
            return False
        return (Fraction(mark) - Fraction(self.minimum)) % Fraction(self.step) == 0

    def steps(self) -> int:
        """Return how many different marks there are."""
        return int((Fraction(self.maximum) - Fraction(self.minimum)) / Fraction(self.step)) + 1

    def marks(self) -> tuple[Decimal, ...]:
        """Return all marks, lowest first."""
        return tuple(self.minimum + self.step * place for place in range(self.steps()))

    def suits_buttons(self) -> bool:
        """Return whether the marks are few enough for a button each."""
        return self.steps() <= MOST_BUTTONS


def _countable(value: Decimal) -> bool:
    """Whether a number is finite and of a size that can be counted with; 1e-999999999 is not."""
    _, digits, exponent = value.as_tuple()
    return isinstance(exponent, int) and abs(exponent) <= MOST_PLACES and len(digits) <= 2 * MOST_PLACES


def _sayable(value: Decimal) -> Decimal | str:
    """What can stand in a sentence: a number that nobody could read out is named as it was written."""
    return value if _countable(value) else str(value)[:MOST_PLACES]


@dataclass(frozen=True)
class Level:
    """What a mark means, in the call's words."""

    mark: Decimal
    text: Text


@dataclass(frozen=True)
class Criterion:
    """One criterion: its scale and weight, its threshold in marks, and what the sheet asks for beside the mark.

    A criterion that does not count (`counts = false`) is marked and shown, and can have a threshold, but is not part
    of the total nor of the ranking key.
    """

    id: str
    title: Text
    scale: Scale
    weight: Decimal = Decimal(1)
    threshold: Decimal | None = None
    counts: bool = True
    guidance: Text = NO_TEXT
    levels: tuple[Level, ...] = ()
    comment_words: int = 0
