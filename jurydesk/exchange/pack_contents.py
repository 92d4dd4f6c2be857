"""What a pack says, as domain values, to and from its payload. Must never let a shut proposal's documents through."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Raw

from jurydesk.domain.call import Mode
from jurydesk.domain.charter import Charter, NameEntry, name_entry_digest
from jurydesk.domain.conflict import Access, KnownConflict, Ruling, access
from jurydesk.domain.panel import MARKING_ROLES, Assignment
from jurydesk.errors import DeskError
from jurydesk.exchange import payloads
from jurydesk.exchange.keys import PublicKeys
from jurydesk.exchange.parts import check_part
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.texts import clean_line, clean_text, new_salt, read_maybe_time, read_time, time_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.domain.charter import JurorEntry, PanelPart
    from jurydesk.domain.proposal import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContents:
    """What one juror gets: the charter, the own name's key, conflicts that keep proposals shut, and what to judge.

    `conflicts` and `rulings` are this juror's only. `enrolment_secret` is empty where the charter holds the key.
    `hand_in_sequence` and `hand_in_digest` are of the last hand-in that the panel accepted, for a re-issued pack.
    """

    charter: Charter
    juror: int
    assignments: tuple[Assignment, ...]
    names: tuple[NameEntry, ...] = ()
    conflicts: tuple[KnownConflict, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    enrolment_secret: str = field(default="", repr=False)
    hand_in_sequence: int = 0
    hand_in_digest: str = ""
    closes_at: datetime | None = None
    language: str = "de"
    office: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)

    def is_shut(self, proposal: str) -> bool:
        """Return whether a known conflict or a ruling keeps the proposal shut, whatever the juror declares."""
        found = access(self.juror, proposal, declarations=(), rulings=self.rulings, known=self.conflicts)
        return found is Access.RECUSED

    def open_documents(self) -> dict[str, str]:
        """Return the documents that this juror may have: their names by SHA-256, in the order of the proposals."""
        assigned = {assignment.proposal for assignment in self.assignments}
        return {
            document.sha256: document.name
            for proposal in self.charter.proposals()
            if proposal.number in assigned and not self.is_shut(proposal.number)
            for document in proposal.documents
        }


def to_payload(
    contents: PackContents,
    *,
    kind: str,
    sender: PublicKeys,
    recipient_age: str,
    sequence: int,
    supersedes: str,
    part: int,
    parts: int,
    documents: list[payloads.Document],
    at: datetime,
    salt: str = "",
) -> payloads.Pack:
    """Return the payload for these contents, its texts cleaned; not checked yet."""
    charter = contents.charter
    header = payloads.Header(
        kind="dossier" if kind == "dossier" else "pack",
        format=payloads.FORMAT,
        call=charter.rules_part().call_id,
        charter=charter.fingerprint,
        sender=payloads.Sender("panel", 0, sender.signing, sender.age),
        recipient=payloads.Recipient("juror", contents.juror, recipient_age),
        sequence=sequence,
        supersedes=supersedes,
        part=part,
        parts=parts,
        salt=salt or new_salt(),
        made_at=time_text(at),
        documents=documents,
    )
    raw = (Raw(charter.rules_bytes), Raw(charter.proposals_bytes), Raw(charter.panel_bytes))
    return payloads.Pack(
        header=header,
        charter=payloads.CharterParts(charter.version, charter.previous, charter.reason, *raw),
        names=[payloads.Name(n.number, n.salt, n.name, n.organisation, n.mail) for n in contents.names],
        conflicts=[
            payloads.KnownConflict(c.proposal, c.category, clean_text(c.statement))
            for c in contents.conflicts
            if c.juror == contents.juror
        ],
        rulings=[
            payloads.Ruling(r.proposal, r.excluded, clean_text(r.reason), time_text(r.at), r.by_panel)
            for r in contents.rulings
            if r.juror == contents.juror
        ],
        assignments=[
            payloads.Assignment(a.proposal, a.rapporteur)
            for a in sorted(contents.assignments, key=lambda assignment: assignment.proposal)
            if a.juror == contents.juror
        ],
        enrolment_secret=contents.enrolment_secret,
        hand_in_sequence=contents.hand_in_sequence,
        hand_in_digest=contents.hand_in_digest,
        closes_at=time_text(contents.closes_at),
        language="de" if contents.language == "de" else "en",
        office=clean_line(contents.office),
        texts={name: clean_text(text) for name, text in contents.texts.items()},
    )


def from_payload(
    pack: payloads.Pack, *, own: PublicKeys | None = None, declared: frozenset[str] | None = None
) -> PackContents:
    """Return what a signed pack says, if it agrees with itself, with its charter and with the desk's own keys.

    `declared` are the digests of the declaration files that the desk sent: in strict calls the charter must name one
    of them, and the desk's own keys. Raises Refusal by the rule that it breaks.
    """
    header, juror = pack.header, pack.header.recipient.number
    charter = _charter(pack)
    contents = PackContents(
        charter=charter,
        juror=juror,
        names=tuple(NameEntry(n.number, n.salt, n.name, n.organisation, n.mail) for n in pack.names),
        conflicts=tuple(KnownConflict(juror, c.proposal, c.category, c.statement) for c in pack.conflicts),
        rulings=tuple(
            Ruling(juror, r.proposal, r.excluded, r.reason, read_time(r.at), r.by_panel) for r in pack.rulings
        ),
        assignments=tuple(Assignment(juror, a.proposal, a.rapporteur) for a in pack.assignments),
        enrolment_secret=pack.enrolment_secret,
        hand_in_sequence=pack.hand_in_sequence,
        hand_in_digest=pack.hand_in_digest,
        closes_at=read_maybe_time(pack.closes_at),
        language=pack.language,
        office=pack.office,
        texts=dict(pack.texts),
    )
    read_time(header.made_at)
    check_part(header.part, header.parts)
    panel, proposals = _read(charter, header)
    _check_juror(contents, panel, own, declared)
    known = {proposal.number for proposal in proposals}
    if not {assignment.proposal for assignment in contents.assignments} <= known:
        raise refuse("pack.assigned")
    allowed = contents.open_documents()
    for document in header.documents:
        if document.sha256 not in allowed:
            raise refuse("pack.documents", name=document.name)
    return contents


def _charter(pack: payloads.Pack) -> Charter:
    """Return the charter in the pack, if it is the one that the header names."""
    if pack.header.sender.role != "panel" or pack.header.sender.number or pack.header.recipient.role != "juror":
        raise refuse("pack.sender")
    parts = pack.charter
    raw = (bytes(parts.rules), bytes(parts.proposals), bytes(parts.panel))
    charter = Charter(parts.version, parts.previous, parts.reason, *raw)
    if charter.fingerprint != pack.header.charter:
        raise refuse("pack.charter")
    return charter


def _read(charter: Charter, header: payloads.Header) -> tuple[PanelPart, tuple[Proposal, ...]]:
    """Return the charter's panel and proposals, if all of it can be read and belongs to this panel and call."""
    try:
        rules, proposals, panel = charter.rules_part(), charter.proposals(), charter.panel()
        same_call = rules.call_id == header.call
    except (DeskError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError):
        raise refuse("pack.charter") from None  # whatever hostile bytes make of a charter, it is none
    if not same_call or (panel.keys.signing, panel.keys.age) != (header.sender.signing, header.sender.age):
        raise refuse("pack.panel")
    return panel, proposals


def _check_juror(
    contents: PackContents, panel: PanelPart, own: PublicKeys | None, declared: frozenset[str] | None
) -> None:
    """Refuse a charter that is not this juror's: number, keys, name and proposals must be those of the pack."""
    entry = panel.juror(contents.juror)
    if entry is None or entry.role not in MARKING_ROLES:
        raise refuse("pack.nobody", juror=contents.juror)
    in_charter = PublicKeys(entry.keys.signing, entry.keys.age) if entry.keys is not None else None
    strict = panel.mode is Mode.STRICT
    if own is not None and in_charter != own and (strict or in_charter is not None):
        raise refuse("pack.keys")
    if strict and declared is not None and entry.declared not in declared:
        raise refuse("pack.declared")
    if not all(_is_named(panel.juror(name.number), name) for name in contents.names):
        raise refuse("pack.name")
    assigned = [assignment.proposal for assignment in contents.assignments]
    if len(set(assigned)) < len(assigned) or set(assigned) != set(entry.proposals):
        raise refuse("pack.assigned")


def _is_named(entry: JurorEntry | None, name: NameEntry) -> bool:
    return entry is not None and entry.name_digest == name_entry_digest(name)
