"""Frozen rows of the desk that have no value of their own in the domain. They must never hold an open connection."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.domain.charter import Charter
    from jurydesk.domain.rules import Rules


class DeskKind(Enum):
    """Whose desk it is: the panel's (office and chair), or one juror's."""

    PANEL = "panel"
    JUROR = "juror"


@dataclass(frozen=True)
class DeskInfo:
    """What a desk says of itself; `id` is random hexadecimal, `format` the number of its newest migration."""

    id: str
    kind: DeskKind
    made_at: datetime
    format: int


@dataclass(frozen=True)
class RulesVersion:
    """One version of the rules, from 1 on, with the reason of its change."""

    version: int
    rules: Rules
    reason: str
    at: datetime


@dataclass(frozen=True)
class StoredDocument:
    """A document whose bytes lie in the desk: SHA-256 and size in bytes. `known` if they lay there before."""

    sha256: str
    size: int
    known: bool = False


class KeyState(Enum):
    """What a juror's public keys rest on, or what became of them."""

    CHARTER = "in the charter"
    PINNED = "pinned at intake"
    QUARANTINED = "quarantined"
    REPLACED = "replaced"


COUNTING_KEYS = (KeyState.CHARTER, KeyState.PINNED)
"""Keys of a juror that count."""


@dataclass(frozen=True)
class JurorKey:
    """A juror's public keys as they came, and their state; at most one of them is in the charter or pinned."""

    juror: int
    signing: str
    age: str
    state: KeyState
    at: datetime


@dataclass(frozen=True)
class Enrolment:
    """A one-time secret that a pack carried to a juror; void after a re-issue, used once keys came back with it."""

    juror: int
    secret: bytes
    issued_at: datetime
    used_at: datetime | None = None
    void_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether the secret may still be used."""
        return self.used_at is None and self.void_at is None


class HandInVerdict(Enum):
    """What became of a hand-in or a declaration file; `sent` is the juror's own copy on the juror's desk.

    `set aside`: rules or a proposal were changed since. `withdrawn`: taken out by a decision, with its reason.
    """

    SENT = "sent"
    ACCEPTED = "accepted"
    SUPERSEDED = "superseded"
    QUARANTINED = "quarantined"
    SET_ASIDE = "set aside"
    WITHDRAWN = "withdrawn"


class HandInGround(Enum):
    """What a hand-in stands on."""

    CHARTER_KEY = "signed, key in the charter"
    PINNED_KEY = "signed, key pinned at intake"
    ATTESTED = "attested by two people"


@dataclass(frozen=True)
class HandIn:
    """A hand-in as it came: the signed payload's exact bytes, signature, and the texts that stand beside it.

    `digest` is the payload's. `supersedes` is the digest of the juror's hand-in before, or empty; `charter` the
    fingerprint it was made under; `why` the rule of a quarantine or setting aside, or empty.
    """

    digest: str
    juror: int
    sequence: int
    supersedes: str
    charter: str
    payload: bytes
    signature: bytes
    texts: bytes
    verdict: HandInVerdict
    ground: HandInGround
    received_at: datetime
    late: bool = False
    why: str = ""


@dataclass(frozen=True)
class DeclarationFile:
    """A declaration file of a strict call as it came, or as it was sent: the signed payload's bytes, and the texts.

    `digest` is the payload's; `rules` the digest of the rules in the roster it answers; `signing` the key it names.
    """

    digest: str
    juror: int
    sequence: int
    supersedes: str
    rules: str
    signing: str
    payload: bytes
    signature: bytes
    texts: bytes
    verdict: HandInVerdict
    received_at: datetime
    why: str = ""


@dataclass(frozen=True)
class FrozenCharter:
    """A charter as it was frozen, with the bytes of the key to its names (empty on a juror's desk)."""

    charter: Charter
    names: bytes
    frozen_at: datetime


class PackWay(Enum):
    """Whether a pack was issued from this desk or opened in it."""

    ISSUED = "issued"
    OPENED = "opened"


@dataclass(frozen=True)
class Pack:
    """A pack that left or came: digest of its signed payload, number in the juror's sequence, charter fingerprint."""

    way: PackWay
    kind: str
    juror: int
    sequence: int
    digest: str
    charter: str
    at: datetime
    file_name: str = ""


@dataclass(frozen=True)
class LogEntry:
    """A line of the meeting's log; it only grows. `juror` is 0 and `proposal` empty where none is meant."""

    at: datetime
    kind: str
    juror: int = 0
    proposal: str = ""
    text: str = ""


@dataclass(frozen=True)
class ListVersion:
    """A version of the recommendation list: result.json's bytes, the PDF's digest (its bytes are a document)."""

    version: int
    reason: str
    result: bytes
    pdf_sha256: str
    signed: bool
    at: datetime


@dataclass(frozen=True)
class FactText:
    """A text that stands beside a fact as a salted digest; `name` is its field in the fact's data."""

    sequence: int
    name: str
    salt: str
    text: str


class TextState(Enum):
    """What came of looking for a document's text."""

    READ = "read"
    LOCKED = "locked"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class ReadDocument:
    """A document whose text was looked for; without letters on any page it is read all the same."""

    sha256: str
    state: TextState
    pages: int
    read_at: datetime


@dataclass(frozen=True)
class FoundPage:
    """A page that the search found; `page` counts from 1."""

    sha256: str
    page: int
    text: str


@dataclass(frozen=True)
class Changes:
    """What a unit of work changed: subjects such as `proposals`, and (subject, id) where single ones are meant."""

    subjects: frozenset[str] = frozenset()
    ids: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.subjects)

    def touch(self, *subjects: str) -> bool:
        """Return whether one of the subjects changed."""
        return not self.subjects.isdisjoint(subjects)

    def ids_of(self, subject: str) -> frozenset[str]:
        """Return the ids changed of a subject; empty also where all of it may have changed."""
        return frozenset(found for name, found in self.ids if name == subject)
