"""The people of the panel and what each is asked to judge. It must never hold a private key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a person on the panel is."""

    JUROR = "juror"
    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy chair"
    SUBSTITUTE = "substitute"
    MINUTE_TAKER = "minute-taker"
    GUEST = "guest"
    LEFT = "left"


MARKING_ROLES = frozenset({Role.JUROR, Role.CHAIR, Role.DEPUTY_CHAIR, Role.SUBSTITUTE})
VOTING_ROLES = frozenset({Role.JUROR, Role.CHAIR, Role.DEPUTY_CHAIR})


class WorkingAs(Enum):
    """Who works on the panel desk now."""

    OFFICE = "office"
    CHAIR = "chair"


@dataclass(frozen=True)
class Juror:
    """A person on the panel, known everywhere by `number` (from 1). Only marking roles get packs."""

    number: int
    name: str
    organisation: str = ""
    mail: str = ""
    role: Role = Role.JUROR

    @property
    def marks(self) -> bool:
        """Whether this person marks proposals."""
        return self.role in MARKING_ROLES

    @property
    def votes(self) -> bool:
        """Whether this person has a vote in the meeting."""
        return self.role in VOTING_ROLES


@dataclass(frozen=True)
class JurorKeys:
    """A juror's public keys: Ed25519 as 64 hexadecimal digits, age as its `age1…` text."""

    signing: str
    age: str


@dataclass(frozen=True)
class Assignment:
    """One proposal given to one juror; a rapporteur introduces it in the meeting."""

    juror: int
    proposal: str
    rapporteur: bool = False
