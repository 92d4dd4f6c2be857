"""The charter: rules, proposals and panel, frozen and fingerprinted before the first mark.

Its three parts are canonical bytes with a digest each; its fingerprint covers the three, the version and the version
before. It must never hold a juror's name in clear: names are salted digests, with the key to them in a part of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from jurydesk.domain.call import Call, Mode, Phase
from jurydesk.domain.canonical import canonical_json, digest, digest_of, object_of, parse_canonical
from jurydesk.domain.panel import Juror, JurorKeys, Role
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.proposal import Proposal, proposal_entry
from jurydesk.domain.rules import Rules, rules_from_plain, rules_to_plain


@dataclass(frozen=True)
class PanelKeys:
    """The panel's public keys: Ed25519 (64 hexadecimal digits), age, and the age recovery key (empty: none yet)."""

    signing: str
    age: str
    recovery_age: str = ""


@dataclass(frozen=True)
class JurorEntry:
    """A juror in the charter: number, role, salted digest of the name, keys where known, proposals to judge.

    `declared` is the digest of the declaration file that the office took in (strict calls), empty where none came.
    """

    number: int
    role: Role
    name_digest: str
    proposals: tuple[str, ...]
    keys: JurorKeys | None = None
    declared: str = ""


@dataclass(frozen=True)
class NameEntry:
    """The key to one name digest: the random salt (hexadecimal) and what was salted."""

    number: int
    salt: str
    name: str
    organisation: str
    mail: str


@dataclass(frozen=True)
class RulesPart:
    """The charter's first part: the call as far as it decides the result, and its rules."""

    call_id: str
    title: str
    round: str
    phase: Phase
    file_number: str
    envelope_cents: int | None
    rules: Rules

    def call(self, mode: Mode, closes_at: datetime | None, *, language: str = "de", office: str = "") -> Call:
        """Return the call as a desk made from this charter holds it, with what the charter does not fix."""
        return Call(
            id=self.call_id,
            title=self.title,
            round=self.round,
            phase=self.phase,
            file_number=self.file_number,
            envelope_cents=self.envelope_cents,
            closes_at=closes_at,
            mode=mode,
            language=language,
            office=office,
        )


@dataclass(frozen=True)
class PanelPart:
    """The charter's third part: who judges, in which mode, with which keys."""

    mode: Mode
    keys: PanelKeys
    jurors: tuple[JurorEntry, ...]

    def juror(self, number: int) -> JurorEntry | None:
        """Return the entry of that juror, None if there is none."""
        return next((entry for entry in self.jurors if entry.number == number), None)


@dataclass(frozen=True)
class Charter:
    """One version of the charter: its parts' canonical bytes. `previous` is the fingerprint it amends, or empty."""

    version: int
    previous: str
    reason: str
    rules_bytes: bytes
    proposals_bytes: bytes
    panel_bytes: bytes

    @property
    def digests(self) -> dict[str, str]:
        """The digests of the parts, by name: `rules`, `proposals`, `panel`."""
        parts = {"rules": self.rules_bytes, "proposals": self.proposals_bytes, "panel": self.panel_bytes}
        return {name: digest(data) for name, data in parts.items()}

    @property
    def fingerprint(self) -> str:
        """The digest that stands for the whole charter."""
        return digest_of(
            {"parts": self.digests, "previous": self.previous, "reason": self.reason, "version": self.version}
        )

    def rules_part(self) -> RulesPart:
        """Return the first part read. Raises NotCanonical or NotPlain."""
        return read_rules_part(self.rules_bytes)

    def proposals(self) -> tuple[Proposal, ...]:
        """Return the proposals, without the imported extra columns. Raises NotCanonical or NotPlain."""
        return read_proposals_part(self.proposals_bytes)

    def panel(self) -> PanelPart:
        """Return the third part read. Raises NotCanonical or NotPlain."""
        return from_plain(PanelPart, parse_canonical(self.panel_bytes))


def name_entry_digest(entry: NameEntry) -> str:
    """Return the salted digest that stands for a juror's name in the charter."""
    return digest_of(to_plain(entry))


def name_entry(juror: Juror, salt: str) -> NameEntry:
    """Return the key entry for a juror's name; `salt` is random hexadecimal."""
    return NameEntry(juror.number, salt, juror.name, juror.organisation, juror.mail)


def freeze(
    *,
    call: Call,
    rules: Rules,
    proposals: Iterable[Proposal],
    jurors: Iterable[Juror],
    assigned: Mapping[int, Iterable[str]],
    salts: Mapping[int, str],
    juror_keys: Mapping[int, JurorKeys],
    panel_keys: PanelKeys,
    declared: Mapping[int, str] | None = None,
    previous: Charter | None = None,
    reason: str = "",
) -> Charter:
    """Return the charter of a call as it stands; `previous` and `reason` make it an amendment.

    Proposals stand in order of number, jurors in order of number: the order of import never shows.
    """
    entries = tuple(
        JurorEntry(
            number=juror.number,
            role=juror.role,
            name_digest=name_entry_digest(name_entry(juror, salts[juror.number])),
            proposals=tuple(sorted(assigned.get(juror.number, ()))),
            keys=juror_keys.get(juror.number),
            declared=(declared or {}).get(juror.number, ""),
        )
        for juror in sorted(jurors, key=lambda juror: juror.number)
    )
    return Charter(
        version=previous.version + 1 if previous else 1,
        previous=previous.fingerprint if previous else "",
        reason=reason,
        rules_bytes=rules_part_bytes(call, rules),
        proposals_bytes=proposals_part_bytes(proposals),
        panel_bytes=canonical_json(to_plain(PanelPart(call.mode, panel_keys, entries))),
    )


def rules_part_bytes(call: Call, rules: Rules) -> bytes:
    """Return the canonical bytes of the first part; rosters hold them before there is a charter."""
    part = RulesPart(call.id, call.title, call.round, call.phase, call.file_number, call.envelope_cents, rules)
    return canonical_json(to_plain(part))


def read_rules_part(data: bytes) -> RulesPart:
    """Return the first part from its bytes. Raises NotCanonical or NotPlain."""
    plain = dict(object_of(parse_canonical(data)))
    plain["rules"] = rules_to_plain(rules_from_plain(plain.get("rules")))
    return from_plain(RulesPart, plain)


def proposals_part_bytes(proposals: Iterable[Proposal]) -> bytes:
    """Return the canonical bytes of the second part, in order of number."""
    ordered = sorted(proposals, key=lambda proposal: proposal.number)
    return canonical_json([proposal_entry(proposal) for proposal in ordered])


def read_proposals_part(data: bytes) -> tuple[Proposal, ...]:
    """Return the second part from its bytes. Raises NotCanonical or NotPlain."""
    return from_plain(tuple[Proposal, ...], parse_canonical(data))


def proposal_digests(charter: Charter) -> dict[str, str]:
    """Return the digest of each proposal's entry by number: a hand-in counts as long as its own are unchanged."""
    entries = parse_canonical(charter.proposals_bytes)
    found: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else ():
        found[str(object_of(entry).get("number"))] = digest_of(entry)
    return found
