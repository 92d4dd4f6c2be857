"""What a sealed file says: one strict type per kind, with one header for all. Must never guess or leave a byte unread.

The kinds of strict calls (roster, declaration, dossier) share header and parts with those of simple calls, so that
amendments, re-issues and splitting need no other format: a re-issue is a pack with a higher sequence that supersedes.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Raw, Struct

FORMAT = 1
MOST_ITEMS = 20_000

ID_PATTERN = r"\A[A-Za-z0-9][A-Za-z0-9._:-]{0,79}\Z"
LINE_PATTERN = r"\A[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]*\Z"
LINES_PATTERN = r"\A[^\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]*\Z"

Digest = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
MaybeDigest = Annotated[str, Meta(pattern=r"\A(?:[0-9a-f]{64})?\Z")]
Salt = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32,64}\Z")]
AgeKey = Annotated[str, Meta(pattern=r"\Aage1[02-9ac-hj-np-z]{58}\Z")]
MaybeAgeKey = Annotated[str, Meta(pattern=r"\A(?:age1[02-9ac-hj-np-z]{58})?\Z")]
Id = Annotated[str, Meta(pattern=ID_PATTERN)]
Choice = Annotated[str, Meta(pattern=r"\A(?:[a-z0-9][a-z0-9 _-]{0,39})?\Z")]
Time = Annotated[
    str, Meta(pattern=r"\A20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]{6})?Z\Z")
]
MaybeTime = Annotated[
    str, Meta(pattern=r"\A(?:20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]{6})?Z)?\Z")
]
Line = Annotated[str, Meta(pattern=LINE_PATTERN, max_length=500)]
Lines = Annotated[str, Meta(pattern=LINES_PATTERN, max_length=50_000)]
ProposalNumber = Annotated[str, Meta(pattern=LINE_PATTERN, min_length=1, max_length=100)]
JurorNumber = Annotated[int, Meta(ge=1, le=9_999)]
Count = Annotated[int, Meta(ge=1, le=100_000)]
Size = Annotated[int, Meta(ge=0, le=2**40)]
MARK_PATTERN = r"\A(?:cannot assess|0|-?[1-9][0-9]{0,4}|-?(?:0|[1-9][0-9]{0,4})\.[0-9]{0,4}[1-9])\Z"
"""A mark in plain digits without needless zeros, or the words `cannot assess`; a mark left out is missing."""


class _Strict(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a payload: every field is there, and no other."""


class Document(_Strict, frozen=True):
    """A document in the file: its name for people, its SHA-256 (its member's name too) and its size in bytes."""

    name: Annotated[str, Meta(pattern=LINE_PATTERN, min_length=1, max_length=255)]
    sha256: Digest
    size: Size


class Sender(_Strict, frozen=True):
    """Who signed: a juror by number or the panel (number 0), with both public keys."""

    role: Literal["panel", "juror"]
    number: Annotated[int, Meta(ge=0, le=9_999)]
    signing: Digest
    age: AgeKey


class Recipient(_Strict, frozen=True):
    """Whom it is for; `age` is empty where the file is sealed to a word code."""

    role: Literal["panel", "juror"]
    number: Annotated[int, Meta(ge=0, le=9_999)]
    age: MaybeAgeKey


class Header(_Strict, frozen=True):
    """What every sealed file says of itself.

    `charter` is the charter's fingerprint, of the rules alone in rosters and declarations. `sequence` counts from 1
    for sender and recipient; `supersedes` is the digest of the payload before. A file may be one of several parts.
    """

    kind: Literal["pack", "dossier", "roster", "declaration", "hand-in"]
    format: int
    call: Id
    charter: Digest
    sender: Sender
    recipient: Recipient
    sequence: Count
    supersedes: MaybeDigest
    part: Count
    parts: Count
    salt: Salt
    made_at: Time
    documents: Annotated[list[Document], Meta(max_length=3_990)]


class CharterParts(_Strict, frozen=True):
    """A charter's version: its parts as they were frozen, each canonical JSON."""

    version: Count
    previous: MaybeDigest
    reason: Lines
    rules: Raw
    proposals: Raw
    panel: Raw


class Name(_Strict, frozen=True):
    """The key to one salted name digest in the charter."""

    number: JurorNumber
    salt: Salt
    name: Line
    organisation: Line
    mail: Line


class KnownConflict(_Strict, frozen=True):
    """A conflict known before: the proposal stays shut, its documents are not in the file."""

    proposal: ProposalNumber
    category: Choice
    statement: Lines


class Ruling(_Strict, frozen=True):
    """What was decided on a conflict of this juror."""

    proposal: ProposalNumber
    excluded: bool
    reason: Lines
    at: Time
    by_panel: bool


class Assignment(_Strict, frozen=True):
    """A proposal that this juror is asked to judge."""

    proposal: ProposalNumber
    rapporteur: bool


class Pack(_Strict, frozen=True):
    """The file to a juror; a dossier in strict calls, without enrolment secret. `texts` are the office's notices.

    `hand_in_sequence` and `hand_in_digest` are those of the juror's last accepted hand-in, which the next one follows.
    """

    header: Header
    charter: CharterParts
    names: Annotated[list[Name], Meta(max_length=MOST_ITEMS)]
    conflicts: Annotated[list[KnownConflict], Meta(max_length=MOST_ITEMS)]
    rulings: Annotated[list[Ruling], Meta(max_length=MOST_ITEMS)]
    assignments: Annotated[list[Assignment], Meta(max_length=MOST_ITEMS)]
    enrolment_secret: MaybeDigest
    hand_in_sequence: Annotated[int, Meta(ge=0, le=100_000)]
    hand_in_digest: MaybeDigest
    closes_at: MaybeTime
    language: Literal["de", "en"]
    office: Line
    texts: dict[Choice, Lines]


class Roster(_Strict, frozen=True):
    """The first file to a juror in strict calls: rules, titles, partners and people; never a document."""

    header: Header
    rules: Raw
    proposals: Raw
    panel_recovery: MaybeAgeKey
    names: Annotated[list[Name], Meta(max_length=MOST_ITEMS)]
    assignments: Annotated[list[Assignment], Meta(max_length=MOST_ITEMS)]
    enrolment_secret: Digest
    closes_at: MaybeTime
    language: Literal["de", "en"]
    office: Line
    texts: dict[Choice, Lines]


class Declared(_Strict, frozen=True):
    """One answer about one proposal; `statement` and `reason` are salted digests of texts, or empty."""

    proposal: ProposalNumber
    answer: Literal["no conflict", "conflict"]
    category: Choice
    statement: MaybeDigest
    reason: MaybeDigest
    at: Time


class Assessed(_Strict, frozen=True):
    """One assessment. `entry` is the digest of the proposal's entry in the charter; texts are salted digests.

    Marks are by ID_PATTERN and as MARK_PATTERN says; the decoding holds them to it, each different one once.
    """

    proposal: ProposalNumber
    entry: Digest
    marks: dict[str, str]
    comments: dict[Id, Digest]
    overall: MaybeDigest
    strengths: MaybeDigest
    weaknesses: MaybeDigest
    recommendation: Choice
    confidence: Choice


class Declarations(_Strict, frozen=True):
    """The file that comes back in strict calls before the charter: keys (in the header) and declarations."""

    header: Header
    enrolment_proof: MaybeDigest
    undertaking_at: MaybeTime
    declarations: Annotated[list[Declared], Meta(max_length=MOST_ITEMS)]


class HandIn(_Strict, frozen=True):
    """The file back from a juror: declarations and assessments. `rules` is the digest of the rules they follow."""

    header: Header
    rules: Digest
    enrolment_proof: MaybeDigest
    undertaking_at: MaybeTime
    declarations: Annotated[list[Declared], Meta(max_length=MOST_ITEMS)]
    assessments: Annotated[list[Assessed], Meta(max_length=MOST_ITEMS)]


Payload: TypeAlias = Pack | Roster | Declarations | HandIn

KINDS: dict[str, type[Payload]] = {
    "pack": Pack,
    "dossier": Pack,
    "roster": Roster,
    "declaration": Declarations,
    "hand-in": HandIn,
}
WITH_TEXTS = frozenset({"declaration", "hand-in"})
"""The kinds that carry a member `texts.json` beside the payload."""


class SaltedText(_Strict, frozen=True):
    """A text with the salt that makes its digest unguessable."""

    salt: Salt
    text: Lines
