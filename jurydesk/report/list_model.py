"""The recommendation list as data: everything that is printed, and what verifying it needs; `result.json` is this.

No juror's number or name must ever stand beside a mark here, nor a juror's number beside a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - read at run time by from_plain
from decimal import Decimal  # noqa: TC003 - read at run time by from_plain
from enum import Enum
from fractions import Fraction  # noqa: TC003 - read at run time by from_plain
from typing import Final

from jurydesk.domain.canonical import NotCanonical, canonical_json, parse_canonical
from jurydesk.domain.charter import RulesPart  # noqa: TC001 - read at run time by from_plain
from jurydesk.domain.meeting import ChairVote, Ground, Outcome, Presence  # noqa: TC001 - read at run time
from jurydesk.domain.panel import Role  # noqa: TC001 - read at run time by from_plain
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.recommendation import Section  # noqa: TC001 - read at run time by from_plain
from jurydesk.domain.rules import check_rules
from jurydesk.errors import DeskError
from jurydesk.words import phrase

FORMAT: Final = 1
KIND: Final = "jurydesk recommendation list"


@dataclass(frozen=True)
class Figure:
    """A figure: its exact value, and as it is printed."""

    exact: Fraction
    shown: str


@dataclass(frozen=True)
class CriterionRow:
    """One criterion of one proposal. `marks` are the counted ones, sorted, the best first, without anybody's name."""

    criterion: str
    marks: tuple[Decimal, ...]
    cannot_assess: int
    missing: int
    aggregate: Figure | None
    panel_score: Decimal | None
    panel_reason: str
    score: Figure | None
    meets: bool | None


@dataclass(frozen=True)
class VoteRow:
    """A vote with what became of it. `quorum` is how many voting members had to be present."""

    motion: str
    yes: int
    no: int
    abstained: int
    present: int
    recused: int
    quorum: int
    secret: bool
    chair: ChairVote
    outcome: Outcome
    ground: Ground
    at: datetime


@dataclass(frozen=True)
class Entry:
    """One proposal on the list. Sums in cents; `below` names what fails a threshold (empty text: the total)."""

    number: str
    title: str
    applicant: str
    theme: str
    countries: tuple[str, ...]
    requested_cents: int | None
    recommended_cents: int | None
    sme_share: Figure | None
    section: Section
    rank: int | None
    shared: bool
    total: Figure | None
    key: Figure | None
    ties: tuple[str, ...]
    below: tuple[str, ...]
    criteria: tuple[CriterionRow, ...]
    jurors: int
    votes: tuple[VoteRow, ...]
    reason: str
    remark: str


class DeviationKind(Enum):
    """How a decision departs from the order of rank."""

    PASSED_OVER = "passed over"
    BELOW_THRESHOLD = "recommended below a threshold"


@dataclass(frozen=True)
class Deviation:
    """A proposal that was decided on against the order of rank."""

    proposal: str
    kind: DeviationKind


@dataclass(frozen=True)
class Line:
    """Where the money ends by the rules: who lies within, and which equals lie across. Sums in cents."""

    envelope_cents: int | None
    recommended_cents: int
    within: tuple[str, ...]
    tie_across: tuple[str, ...]


class LeftBecause(Enum):
    """Why a person took no part in a proposal."""

    KNOWN = "known before"
    DECLARED = "declared"
    RULED_BY_CHAIR = "ruled by the chair"
    RULED_BY_PANEL = "ruled by the panel"


@dataclass(frozen=True)
class LeftRow:
    """The conflicts register: who left for which proposals, by name, and why; a person may have several rows."""

    name: str
    proposals: tuple[str, ...]
    because: tuple[LeftBecause, ...]


@dataclass(frozen=True)
class PersonRow:
    """A person of the panel and how the person took part; None where nothing is noted."""

    name: str
    role: Role
    votes: bool
    presence: Presence | None


@dataclass(frozen=True)
class CharterFacts:
    """The charter: version, fingerprint, and what the fingerprint is made of (digests in hexadecimal)."""

    version: int
    fingerprint: str
    previous: str
    reason: str
    rules: str
    proposals: str
    panel: str


@dataclass(frozen=True)
class HandIns:
    """The fingerprints of the hand-ins that count, sorted; and how many stand on which ground."""

    digests: tuple[str, ...]
    charter_key: int
    pinned_key: int
    attested: int


@dataclass(frozen=True)
class JournalHead:
    """The last journal entry when the list was made."""

    sequence: int
    hash: str


@dataclass(frozen=True)
class SignerRow:
    """Who is to sign: the field, the role, the name, and the certificate's digest where it is known beforehand."""

    field: str
    role: Role
    name: str
    certificate: str = ""


@dataclass(frozen=True)
class ListData:
    """The recommendation list. `supersedes` is the digest of the result of the version before, `why` says why.

    `call` and rules stand as in the charter, so that their digest can be recomputed; `made_shown` is the printed time.
    """

    kind: str
    format: int
    language: str
    version: int
    supersedes: str
    why: str
    made_at: datetime
    made_shown: str
    meeting: str
    office: str
    call: RulesPart
    charter: CharterFacts
    entries: tuple[Entry, ...]
    deviations: tuple[Deviation, ...]
    line: Line
    members: int
    quorum: int
    votes: tuple[VoteRow, ...]
    people: tuple[PersonRow, ...]
    left: tuple[LeftRow, ...]
    rekeyed: tuple[str, ...]
    hand_ins: HandIns
    journal: JournalHead
    signers: tuple[SignerRow, ...]


def result_json(data: ListData) -> bytes:
    """Return the canonical bytes of the list: what is attached to the document, and what it is drawn from."""
    return canonical_json(to_plain(data))


def read_result(result: bytes) -> ListData:
    """Return the list that exactly these bytes say. Raises DeskError (NotCanonical, NotPlain) for anything else."""
    data = from_plain(ListData, parse_canonical(result))
    if data.kind != KIND or result_json(data) != result:
        raise NotCanonical("it is no recommendation list, or says a thing in another way than JuryDesk does")
    if data.format != FORMAT:
        raise DeskError(
            phrase("report", "The list has format {found}; this JuryDesk reads format {known}."),
            phrase("report", "Install the newest JuryDesk and open the list again."),
            found=data.format,
            known=FORMAT,
        )
    check_rules(data.call.rules)
    return data
