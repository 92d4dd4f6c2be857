"""Roster packs of strict calls: rules, proposals and the juror's tasks, to declare on before there is a charter.

Must never hold a document, nor name one: writer and reader both see to it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Raw

from jurydesk.domain.canonical import digest
from jurydesk.domain.charter import NameEntry, PanelKeys, proposals_part_bytes, read_proposals_part, read_rules_part
from jurydesk.domain.panel import Assignment
from jurydesk.errors import DeskError
from jurydesk.exchange import payloads
from jurydesk.exchange.code_pack import write_code_pack
from jurydesk.exchange.envelope import read_envelope, write_envelope
from jurydesk.exchange.keys import PublicKeys, is_age_key
from jurydesk.exchange.pack_contents import from_payload
from jurydesk.exchange.packs import PACK_KINDS, OpenedPack, need_recipient, opened_pack, opening
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.texts import clean_line, clean_text, new_salt, read_maybe_time, read_time, time_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from pyrage import x25519

    from jurydesk.domain.charter import RulesPart
    from jurydesk.domain.proposal import Proposal
    from jurydesk.exchange.age_file import Writable
    from jurydesk.exchange.keys import Keys
    from jurydesk.exchange.package import Part
    from jurydesk.exchange.signed import Signed

ROSTER = frozenset({"roster"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterContents:
    """What one juror of a strict call gets first: `rules_bytes` are the charter's first part as it stands now.

    `panel` are the panel's keys, to which the declaration file is sealed.
    """

    rules_bytes: bytes
    proposals: tuple[Proposal, ...]
    juror: int
    panel: PanelKeys
    assignments: tuple[Assignment, ...]
    enrolment_secret: str = field(repr=False)
    names: tuple[NameEntry, ...] = ()
    closes_at: datetime | None = None
    language: str = "de"
    office: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def rules(self) -> str:
        """The digest of the rules, which declaration files name."""
        return digest(self.rules_bytes)

    def part(self) -> RulesPart:
        """Return the rules read, with the call that they are for. Raises NotCanonical or NotPlain."""
        return read_rules_part(self.rules_bytes)


@dataclass(frozen=True, slots=True)
class OpenedRoster:
    """A roster that was checked whole, with the panel's keys and its place in the juror's sequence of packs."""

    contents: RosterContents
    signed: Signed
    panel: PublicKeys
    sequence: int
    supersedes: str

    @property
    def panel_fingerprint(self) -> str:
        """The fingerprint of the panel's keys, to be compared with the letter (short_fingerprint shows it)."""
        return self.panel.fingerprint()


def seal_roster(
    target: BinaryIO,
    contents: RosterContents,
    *,
    keys: Keys,
    code: str,
    at: datetime,
    sequence: int = 1,
    supersedes: str = "",
) -> Signed:
    """Write the roster for one juror, sealed to the word code, and return it as signed. Raises Refusal."""
    payload = _payload(contents, keys.public, at=at, sequence=sequence, supersedes=supersedes)
    from_roster(payload)
    sealed: list[Signed] = []

    def write_sealed(inner: Writable, age: str) -> None:
        sealed.append(write_envelope(payload, inner, keys=keys, recipients=[age]))

    write_code_pack(target, code, write_sealed)
    return sealed[0]


def open_for_juror(
    source: BinaryIO,
    *,
    code: str = "",
    identities: Sequence[x25519.Identity] = (),
    juror: int | None = None,
    own: PublicKeys | None = None,
    declared: frozenset[str] | None = None,
    panel: str | None = None,
    sink: Callable[[payloads.Document], Part] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> OpenedPack | OpenedRoster:
    """Return what a file for a juror says, pack, dossier or roster, checked whole.

    Its documents go to the sink, in a second pass over the file; what the sink took must be dropped if this raises.
    `juror` and `own` are the desk's, where it has them already; `panel` is the fingerprint of the panel's keys, where
    it is known. Raises Refusal by the rule that the file breaks.
    """
    span, identities = opening(source, code, identities)
    found: list[RosterContents] = []

    def check(signed: Signed) -> None:
        need_recipient(signed, juror)
        if isinstance(signed.payload, payloads.Roster):
            found.append(from_roster(signed.payload))
        elif isinstance(signed.payload, payloads.Pack):
            from_payload(signed.payload, own=own, declared=declared)

    signed = read_envelope(
        span,
        identities,
        PACK_KINDS | ROSTER,
        sender=panel,
        sink=sink,
        check=check,
        progress=progress,
        cancelled=cancelled,
    )
    if isinstance(signed.payload, payloads.Pack):
        return opened_pack(from_payload(signed.payload, own=own, declared=declared), signed)
    header = signed.payload.header
    sender = PublicKeys(header.sender.signing, header.sender.age)
    return OpenedRoster(found[0], signed, sender, header.sequence, header.supersedes)


def _payload(
    contents: RosterContents, sender: PublicKeys, *, at: datetime, sequence: int, supersedes: str
) -> payloads.Roster:
    bare = proposals_part_bytes(replace(proposal, documents=()) for proposal in contents.proposals)
    return payloads.Roster(
        header=payloads.Header(
            kind="roster",
            format=payloads.FORMAT,
            call=contents.part().call_id,
            charter=contents.rules,
            sender=payloads.Sender("panel", 0, sender.signing, sender.age),
            recipient=payloads.Recipient("juror", contents.juror, ""),
            sequence=sequence,
            supersedes=supersedes,
            part=1,
            parts=1,
            salt=new_salt(),
            made_at=time_text(at),
            documents=[],
        ),
        rules=Raw(contents.rules_bytes),
        proposals=Raw(bare),
        panel_recovery=contents.panel.recovery_age,
        names=[payloads.Name(n.number, n.salt, n.name, n.organisation, n.mail) for n in contents.names],
        assignments=[
            payloads.Assignment(a.proposal, a.rapporteur)
            for a in sorted(contents.assignments, key=lambda assignment: assignment.proposal)
        ],
        enrolment_secret=contents.enrolment_secret,
        closes_at=time_text(contents.closes_at),
        language="de" if contents.language == "de" else "en",
        office=clean_line(contents.office),
        texts={name: clean_text(text) for name, text in contents.texts.items()},
    )


def from_roster(roster: payloads.Roster) -> RosterContents:
    """Return what a signed roster says, if it agrees with itself. Raises Refusal by the rule that it breaks."""
    header, juror = roster.header, roster.header.recipient.number
    if header.sender.role != "panel" or header.sender.number or header.recipient.role != "juror" or not juror:
        raise refuse("pack.sender")
    if header.documents:
        raise refuse("roster.documents")
    if (header.part, header.parts) != (1, 1):
        raise refuse("part.number", part=header.part, parts=header.parts)
    proposals = _proposals(roster)
    read_time(header.made_at)
    contents = RosterContents(
        rules_bytes=bytes(roster.rules),
        proposals=proposals,
        juror=juror,
        panel=PanelKeys(header.sender.signing, header.sender.age, roster.panel_recovery),
        assignments=tuple(Assignment(juror, a.proposal, a.rapporteur) for a in roster.assignments),
        enrolment_secret=roster.enrolment_secret,
        names=tuple(NameEntry(n.number, n.salt, n.name, n.organisation, n.mail) for n in roster.names),
        closes_at=read_maybe_time(roster.closes_at),
        language=roster.language,
        office=roster.office,
        texts=dict(roster.texts),
    )
    if any(name.number != juror for name in contents.names):
        raise refuse("pack.name")
    assigned = [assignment.proposal for assignment in contents.assignments]
    if len(set(assigned)) < len(assigned) or not set(assigned) <= {proposal.number for proposal in proposals}:
        raise refuse("pack.assigned")
    if contents.rules != header.charter or not _is_sealable(contents.panel):
        raise refuse("roster.content")
    return contents


def _proposals(roster: payloads.Roster) -> tuple[Proposal, ...]:
    """Return the proposals, if they and the rules can be read, belong to the call and name no document."""
    try:
        proposals = read_proposals_part(bytes(roster.proposals))
        same_call = read_rules_part(bytes(roster.rules)).call_id == roster.header.call
    except (DeskError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError):
        raise refuse("roster.content") from None  # whatever hostile bytes make of it, it is none
    if not same_call:
        raise refuse("roster.content")
    if any(proposal.documents for proposal in proposals):
        raise refuse("roster.documents")
    return proposals


def _is_sealable(panel: PanelKeys) -> bool:
    return is_age_key(panel.age) and (not panel.recovery_age or is_age_key(panel.recovery_age))
