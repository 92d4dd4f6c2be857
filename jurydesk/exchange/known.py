"""What the panel's desk knows when a hand-in arrives, and what the intake says of it: values only, no rule."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.domain.conflict import Ruling
    from jurydesk.domain.panel import JurorKeys
    from jurydesk.domain.rules import Rules
    from jurydesk.exchange.keys import PublicKeys
    from jurydesk.words import Phrase


class Outcome(Enum):
    """What becomes of a hand-in or a declaration file; `set aside`: kept, but judged before an amendment."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    SUPERSEDED = "superseded"
    SET_ASIDE = "set aside"
    QUARANTINED = "quarantined"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KnownCharter:
    """A version of the charter as hand-ins name it: fingerprint, digest of its rules, digests of its proposals.

    `content` are those rules, None where only the digest is known; `aside` the proposals no longer before the panel;
    `assigned` who was asked to judge what in this version.
    """

    fingerprint: str
    rules: str
    entries: Mapping[str, str]
    content: Rules | None = None
    aside: frozenset[str] = frozenset()
    assigned: Mapping[int, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnownJuror:
    """A juror as the panel knows it: proposals to judge, keys that count, the open enrolment secret, keys of before.

    In strict calls the keys that count are those in the charter. `rosters` are the digests of the rules in the rosters
    that this juror was sent.
    """

    number: int
    assigned: frozenset[str]
    keys: JurorKeys | None = None
    secret: str = field(default="", repr=False)
    former_keys: tuple[JurorKeys, ...] = ()
    shut: frozenset[str] = frozenset()
    rosters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class KnownHandIn:
    """A hand-in or declaration file that was taken in before, as superseded, set aside or withdrawn since too."""

    juror: int
    sequence: int
    digest: str
    supersedes: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownState:
    """What the panel's desk knows when a hand-in arrives. The last charter is the one in force, `rules` its rules.

    `shut` of a juror are proposals whose documents the pack left out. `strict`: keys come with declaration files and
    stand in the charter, so that no enrolment proof opens the way for a hand-in.
    """

    call: str
    panel: PublicKeys
    charters: tuple[KnownCharter, ...]
    rules: Rules
    jurors: Mapping[int, KnownJuror]
    accepted: tuple[KnownHandIn, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    closes_at: datetime | None = None
    former_panels: frozenset[str] = frozenset()
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a hand-in, by which rule, in a sentence and a next step, with the values for both.

    `late`: it arrived after the closing date. `gap`: sequence numbers before it that never arrived. `pin`: keys that
    are to be pinned to the juror with it.
    """

    outcome: Outcome
    rule: str
    message: Phrase
    hint: Phrase
    values: Mapping[str, object]
    late: bool = False
    gap: tuple[int, ...] = ()
    pin: JurorKeys | None = None
