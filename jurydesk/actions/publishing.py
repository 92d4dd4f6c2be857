"""Writing and signing the recommendation list, and its record. It must never write a list that lacks a reason."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from jurydesk.actions import cautions, wanted
from jurydesk.actions.chartering import names_of
from jurydesk.actions.desks import need, panel_keys
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.meeting import chair_of
from jurydesk.actions.packs import cannot_read
from jurydesk.actions.record_privacy import told_by
from jurydesk.actions.standings import view_of
from jurydesk.domain.canonical import digest
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Role
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import is_age_key
from jurydesk.record import write as record
from jurydesk.record.contents import FactTextEntry, LeftOut, PanelFacts, RecordContents, SignedHandIn
from jurydesk.report.certificate import Kind, make_certificate
from jurydesk.report.list_data import list_data
from jurydesk.report.list_model import HandIns, JournalHead, SignerRow, result_json
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.list_source import ListSource
from jurydesk.report.signing import SigningKey, load_pkcs12, sign
from jurydesk.store.queries import DeskKind, HandInGround, HandInVerdict, KeyState
from jurydesk.words import Phrase, Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.record_privacy import Told
    from jurydesk.store.queries import Queries

_LOOK, _DER_SEQUENCE = 64, b"\x30"  # every PKCS#12 file is one sequence in DER or BER
CHAIR_FIELD = "chair"
SELF_MADE = "self-made certificate"
SELF_MADE_PASSWORD = "self-made certificate's password"  # noqa: S105 - the name under which the desk keeps it

SIGNED_SIMPLE = phrase(
    "actions", "Signed with a self-made certificate: a simple electronic signature, and the page says so."
)
SIGNED_ISSUED = phrase("actions", "Signed with a certificate of an authority.")


@dataclass(frozen=True)
class Written:
    """A list that was written: its version, file, the digest of its result, and what kind of signature it has.

    `cautions` are sentences on what it lacks: a vote, a quorum, the money for all that it recommends.
    """

    version: int
    path: Path
    result_digest: str
    signature: Phrase
    cautions: tuple[str, ...] = ()


def write_list(
    desk: OpenDesk,
    *,
    path: Path,
    certificate: Path | None = None,
    password: str = "",
    self_made: str = "",
    reason: str = "",
    meeting: str = "",
    at: datetime,
) -> Written:
    """Write the list to `path`, signed with a PKCS#12 file or with a certificate made for the name `self_made`.

    A list after the first one supersedes it and needs a `reason`. Raises DeskError where something is undecided, no
    way of signing is named, the password is wrong or `path` is in the way; then nothing was written.
    """
    need(desk, DeskKind.PANEL)
    if path.exists():
        raise cannot_write(path)
    key = _signing_key(desk, certificate=certificate, password=password, self_made=self_made, at=at)
    with desk.read() as queries:
        wanted.charter(queries)
        source = list_source(queries, key=key, reason=reason, meeting=meeting, at=at)
        lacks = cautions.of_list(queries)
    result = result_json(list_data(source))
    signed = sign(list_pdf(result), field=CHAIR_FIELD, key=key, at=at, language=source.language)
    with written_whole(path, signed), desk.unit(at) as unit:
        unit.store_document(BytesIO(signed))
        version = unit.add_list(reason=reason.strip(), result=result, pdf_sha256=digest(signed), signed=True)
        unit.note(
            FactKind.LIST_SIGNED,
            {"version": version, "result": digest(result), "certificate": key.facts.sha256},
            texts={"reason": reason.strip()},
        )
    simple = key.facts.kind is Kind.SELF_MADE
    return Written(version, path, digest(result), SIGNED_SIMPLE if simple else SIGNED_ISSUED, lacks)


def list_source(queries: Queries, *, key: SigningKey, reason: str, meeting: str, at: datetime) -> ListSource:
    """Return everything that goes into the list, as the desk has it at this moment."""
    call = wanted.call(queries)
    view = view_of(queries)
    before = queries.lists()
    last = queries.last_fact()
    if last is None:
        message = "a desk with a charter has a journal"
        raise AssertionError(message)
    return ListSource(
        charter=wanted.charter(queries).charter,
        proposals=queries.proposals(),
        jurors=queries.jurors(),
        result=view.result,
        decisions=queries.decisions(),
        votes=queries.votes(),
        panel_scores=queries.panel_scores(),
        attendance=queries.attendance(),
        declarations=queries.declarations(),
        rulings=queries.rulings(),
        known_conflicts=queries.known_conflicts(),
        hand_ins=_hand_ins(queries),
        journal=JournalHead(last.sequence, last.hash),
        signers=(SignerRow(CHAIR_FIELD, Role.CHAIR, chair_of(queries) or key.facts.holder, key.facts.sha256),),
        rekeyed=tuple(
            sorted({found.juror for found in queries.juror_key_history() if found.state is KeyState.REPLACED})
        ),
        language=call.language,
        office=call.office,
        meeting=meeting,
        version=len(before) + 1,
        supersedes=digest(before[-1].result) if before else "",
        why=reason,
        made_at=at,
        made_shown=Speaker(call.language).time(at, at.astimezone().tzinfo),
    )


def _hand_ins(queries: Queries) -> HandIns:
    counted = [found for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED]

    def on(ground: HandInGround) -> int:
        return sum(1 for found in counted if found.ground is ground)

    return HandIns(
        digests=tuple(sorted(found.digest for found in counted)),
        charter_key=on(HandInGround.CHARTER_KEY),
        pinned_key=on(HandInGround.PINNED_KEY),
        attested=on(HandInGround.ATTESTED),
    )


def certificate_bytes(file: Path) -> bytes:
    """Return what a certificate file holds. Raises DeskError where it cannot be read, or is of another format."""
    try:
        data = file.read_bytes()
    except OSError as trouble:
        raise cannot_read(file) from trouble
    if data[:_LOOK].lstrip().startswith(b"-----BEGIN ") or not data.startswith(_DER_SEQUENCE):
        raise DeskError(
            phrase("actions", "“{name}” is not in the format PKCS#12, which holds certificate and key in one file."),
            phrase(
                "actions",
                "Export both together as a .p12 or .pfx file; from PEM files: openssl pkcs12 -export -in CERTIFICATE "
                "-inkey KEY -out FILE.p12",
            ),
            name=file.name,
        )
    return data


def _signing_key(
    desk: OpenDesk, *, certificate: Path | None, password: str, self_made: str, at: datetime
) -> SigningKey:
    if certificate is not None:
        return load_pkcs12(certificate_bytes(certificate), password.encode("utf-8"))
    if not self_made.strip():
        raise DeskError(
            phrase("actions", "Nothing is named to sign the list with."),
            phrase("actions", "Name a certificate file, or have a certificate made for the chair's name."),
        )
    return _self_made_key(desk, self_made.strip(), at)


def _self_made_key(desk: OpenDesk, name: str, at: datetime) -> SigningKey:
    """Return the desk's own certificate for that name, made now if there is none yet."""
    kept_as = f"{SELF_MADE}: {name}"
    with desk.unit(at) as unit:
        kept, secret = unit.queries.own_key(kept_as), unit.queries.own_key(SELF_MADE_PASSWORD)
        if secret is None:
            secret = secrets.token_hex(16).encode("ascii")
            unit.put_own_key(SELF_MADE_PASSWORD, secret)
        if kept is None:
            kept = make_certificate(name=name, password=secret, at=at)
            unit.put_own_key(kept_as, kept)
    return load_pkcs12(kept, secret)


def write_record(desk: OpenDesk, *, path: Path, sealed_to: str = "", names: bool = True, at: datetime) -> Told:
    """Write the record of the newest list, and return what it and the list tell of persons together.

    Sealed to an age key it holds names and texts, unless `names` is False; not sealed it never does. Raises DeskError
    where no list is written yet, for what is no age key, and where `path` is in the way.
    """
    need(desk, DeskKind.PANEL)
    if sealed_to and not is_age_key(sealed_to):
        raise DeskError(
            phrase("actions", "“{key}” is no age key."),
            phrase("actions", "Ask the recipient for the public key that begins with age1."),
            key=sealed_to[:80],
        )
    with desk.read() as queries:
        contents, sign_with = record_contents(queries), panel_keys(queries).sign
    target, recipients, full = BytesIO(), [sealed_to] if sealed_to else [], bool(sealed_to) and names
    write = record.write_full_record if full else record.write_record
    written = write(contents, target, sign=sign_with, recipients=recipients)
    if path.exists():
        raise cannot_write(path)
    with written_whole(path, target.getvalue()), desk.unit(at) as unit:
        unit.note(FactKind.RECORD_WRITTEN, {"record": written, "full": full})
    return told_by(contents)


def record_contents(queries: Queries) -> RecordContents:
    """Return all that the record holds, names and texts included. Raises DeskError where no list is written yet."""
    lists = queries.lists()
    if not lists:
        raise DeskError(
            phrase("actions", "There is no list yet, so there is nothing to record."),
            phrase("actions", "Write and sign the list first."),
        )
    journal = queries.journal()
    taken = {str(fact.data.get("hand_in")) for fact in journal if fact.kind is FactKind.TAKEN_IN}
    declared = {str(fact.data.get("declaration")) for fact in journal if fact.kind is FactKind.DECLARATION_TAKEN_IN}
    return RecordContents(
        charters=tuple(frozen.charter for frozen in queries.charters()),
        hand_ins=tuple(
            SignedHandIn(found.payload, found.signature, found.texts)
            for found in queries.hand_ins()
            if found.digest in taken and found.verdict is not HandInVerdict.QUARANTINED
        ),
        facts=PanelFacts(
            rulings=queries.rulings(),
            known_conflicts=queries.known_conflicts(),
            declarations=queries.declarations(),
            panel_scores=queries.panel_scores(),
            votes=queries.votes(),
            decisions=queries.decisions(),
            attendance=queries.attendance(),
            left_out=_left_out(queries),
        ),
        journal=journal,
        result=lists[-1].result,
        names=tuple(names_of(queries).values()),
        declared=tuple(
            SignedHandIn(file.payload, file.signature, file.texts)
            for file in queries.declaration_files()
            if file.digest in declared
        ),
        texts=tuple(FactTextEntry(text.sequence, text.name, text.salt, text.text) for text in queries.fact_texts()),
    )


def _left_out(queries: Queries) -> tuple[LeftOut, ...]:
    """Return the proposals that were set aside after the charter in force was frozen."""
    frozen = {proposal.number: proposal for proposal in wanted.charter(queries).charter.proposals()}
    found = []
    for proposal in queries.proposals():
        if proposal.eligible or not frozen[proposal.number].eligible:
            continue
        section = Section.NOT_ELIGIBLE if proposal.not_eligible else Section.WITHDRAWN
        found.append(LeftOut(proposal.number, section, proposal.not_eligible or proposal.withdrawn))
    return tuple(found)


@contextmanager
def written_whole(path: Path, data: bytes) -> Iterator[None]:
    """Write the bytes beside `path`, let the act take place, and only then give them their name. Raises DeskError."""
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_bytes(data)
        yield
        partial.replace(path)
    except OSError as trouble:
        raise cannot_write(path) from trouble
    finally:
        partial.unlink(missing_ok=True)
