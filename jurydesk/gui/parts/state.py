"""The six states of LOOK.md, each always with the same sign, word and colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from jurydesk.gui.parts.colours import Tone
from jurydesk.words import Phrase, phrase, say


class State(Enum):
    """How far something is, or what is to be looked at."""

    COMPLETE = "complete"
    BEGUN = "begun"
    OPEN = "open"
    RECUSED = "recused"
    LOOK = "look"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Badge:
    """Sign, word and colour: what a chip shows."""

    text: str
    tone: Tone = Tone.GREY
    sign: str = ""


_LOOKS: dict[State, tuple[str, Tone, Phrase]] = {
    State.COMPLETE: ("check", Tone.GREEN, phrase("State", "complete")),
    State.BEGUN: ("circle-half", Tone.AMBER, phrase("State", "begun")),
    State.OPEN: ("circle", Tone.GREY, phrase("State", "open")),
    State.RECUSED: ("ban", Tone.VIOLET, phrase("State", "recused")),
    State.LOOK: ("triangle-up", Tone.AMBER, phrase("State", "look here")),
    State.BELOW: ("triangle-down", Tone.RED, phrase("State", "below threshold")),
}


def sign(state: State) -> str:
    """The name of the state's sign in the icon set."""
    return _LOOKS[state][0]


def tone(state: State) -> Tone:
    """The state's colour."""
    return _LOOKS[state][1]


def word(state: State) -> str:
    """The state's word in the person's language."""
    return say(_LOOKS[state][2])


def badge(state: State, text: str = "") -> Badge:
    """The state as a chip; its own word unless a more telling one is given ("3 of 5")."""
    return Badge(text or word(state), tone(state), sign(state))
