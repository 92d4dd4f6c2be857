"""Freezing the charter and writing the packs. It must never put into a pack what its juror must not have."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import RECOVERY_AGE, need, panel_keys
from jurydesk.domain.canonical import canonical_json, object_of, parse_canonical, short_fingerprint
from jurydesk.domain.charter import Charter, NameEntry, PanelKeys, freeze, name_entry
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.envelope import measure_document
from jurydesk.exchange.keys import enrolment_secret
from jurydesk.exchange.pack_contents import PackContents
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.word_code import word_code
from jurydesk.store.queries import DeskKind, Pack, PackWay
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.panel import Juror
    from jurydesk.exchange.envelope import Attachment
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

PACK_ENDING = ".jurypack"
PIECE = 1 << 20


@dataclass(frozen=True)
class IssuedPack:
    """A pack that was written: for whom, where it lies, and the code that goes another way. Shown once."""

    juror: int
    name: str
    path: Path
    code: str


@dataclass(frozen=True)
class Issued:
    """What was issued: charter and panel key as people compare them, and the packs."""

    charter: str
    charter_short: str
    panel_key_short: str
    packs: tuple[IssuedPack, ...]


@dataclass(frozen=True)
class CharterVersion:
    """One version of the charter with its fingerprint, the short one included, and the digests of its parts."""

    version: int
    fingerprint: str
    short: str
    digests: dict[str, str]
    reason: str
    at: datetime


def issue(
    desk: OpenDesk,
    *,
    folder: Path,
    jurors: Sequence[int] | None = None,
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Issued:
    """Freeze the charter if it is not yet, and write a pack for each juror (or for those named) into `folder`.

    A pack that is issued anew has a new code and a new secret; the old ones are void. Raises DeskError where nothing is
    ready to be issued, and where a file is in the way or the disk is full; packs written before then stay valid.
    """
    need(desk, DeskKind.PANEL)
    charter = freeze_charter(desk, at=at)
    with desk.read() as queries:
        chosen = _chosen(queries, jurors)
        attachments = _attachments(desk, queries)
    _make(folder)
    packs = []
    for done, juror in enumerate(chosen):
        if progress is not None:
            progress(done, len(chosen))
        packs.append(_write_pack(desk, juror, folder, attachments, at=at, cancelled=cancelled))
    with desk.read() as queries:
        key = panel_keys(queries).public.fingerprint()
    return Issued(charter.fingerprint, short_fingerprint(charter.fingerprint), short_fingerprint(key), tuple(packs))


def freeze_charter(desk: OpenDesk, *, at: datetime) -> Charter:
    """Return the charter in force, frozen now if there was none. Raises DeskError where something is missing."""
    with desk.read() as queries:
        frozen = queries.charter()
    if frozen is not None:
        return frozen.charter
    with desk.unit(at) as unit:
        _ready(unit.queries)
        jurors = unit.queries.jurors()
        names = {juror.number: name_entry(juror, secrets.token_hex(16)) for juror in jurors}
        charter = freeze(
            call=wanted.call(unit.queries),
            rules=wanted.rules(unit.queries),
            proposals=unit.queries.proposals(),
            jurors=jurors,
            assigned=_assigned(unit.queries),
            salts={number: entry.salt for number, entry in names.items()},
            juror_keys=unit.queries.juror_keys(),
            panel_keys=public_panel_keys(unit.queries),
        )
        unit.add_charter(charter, names=canonical_json([to_plain(entry) for entry in names.values()]))
        unit.note(FactKind.CHARTER_FROZEN, {"charter": charter.fingerprint, "version": charter.version})
    return charter


def public_panel_keys(queries: Queries) -> PanelKeys:
    """Return the panel's public keys, the recovery key for hand-ins included."""
    public = panel_keys(queries).public
    return PanelKeys(public.signing, public.age, str(queries.setting(RECOVERY_AGE, "")))


def names_of(queries: Queries) -> dict[int, NameEntry]:
    """Return the key to the charter's names by juror's number; empty before the freeze and on a juror's desk."""
    frozen = queries.charter()
    if frozen is None or not frozen.names:
        return {}
    listed = parse_canonical(frozen.names)
    entries = (from_plain(NameEntry, object_of(item)) for item in (listed if isinstance(listed, list) else ()))
    return {entry.number: entry for entry in entries}


def charter_versions(desk: OpenDesk) -> tuple[CharterVersion, ...]:
    """Return the charter's versions, the first one first."""
    with desk.read() as queries:
        return tuple(
            CharterVersion(
                version=frozen.charter.version,
                fingerprint=frozen.charter.fingerprint,
                short=short_fingerprint(frozen.charter.fingerprint),
                digests=frozen.charter.digests,
                reason=frozen.charter.reason,
                at=frozen.frozen_at,
            )
            for frozen in queries.charters()
        )


def write_codes(issued: Issued, *, path: Path) -> None:
    """Write the codes of the packs to a text file of their own. Raises DeskError where it exists or cannot be."""
    lines = [f"{pack.juror}\t{pack.name}\t{pack.path.name}\t{pack.code}" for pack in issued.packs]
    heading = say(
        phrase("actions", "Panel key {key}, charter {charter}"),
        key=issued.panel_key_short,
        charter=issued.charter_short,
    )
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("\n".join([heading, *lines, ""]))
    except OSError as trouble:
        raise cannot_write(path) from trouble


def cannot_write(path: Path) -> DeskError:
    """Return what is said when a file cannot be written."""
    return DeskError(
        phrase("actions", "“{path}” cannot be written: it exists already, the folder is missing, or the disk is full."),
        phrase("actions", "Choose another name or folder."),
        path=path,
    )


def _write_pack(
    desk: OpenDesk,
    juror: Juror,
    folder: Path,
    attachments: dict[str, Attachment],
    *,
    at: datetime,
    cancelled: Callable[[], bool] | None,
) -> IssuedPack:
    """Write one pack beside its name first, so that a half one never looks whole; the desk learns of it before."""
    code, secret = word_code(), enrolment_secret()
    with desk.read() as queries:
        contents = _contents(queries, juror, secret)
        keys = panel_keys(queries)
        before = [pack for pack in queries.packs(juror.number) if pack.way is PackWay.ISSUED]
    sequence = max((pack.sequence for pack in before), default=0) + 1
    path = folder / f"juror-{juror.number:02d}-{sequence}{PACK_ENDING}"
    partial = path.with_suffix(".part")
    try:
        if path.exists():
            raise FileExistsError(path)
        with partial.open("w+b") as target:
            signed = seal_pack(
                target,
                contents,
                keys=keys,
                documents=attachments,
                at=at,
                code=code,
                sequence=sequence,
                supersedes=before[-1].digest if before else "",
                cancelled=cancelled,
            )
        with desk.unit(at) as unit:
            _note_pack(unit, sequence, signed.digest, contents, path.name)
        partial.replace(path)
    except OSError as trouble:
        raise cannot_write(path) from trouble
    finally:
        partial.unlink(missing_ok=True)
    return IssuedPack(juror.number, juror.name, path, code)


def _note_pack(unit: UnitOfWork, sequence: int, digest: str, contents: PackContents, name: str) -> None:
    juror = contents.juror
    unit.issue_enrolment(juror, bytes.fromhex(contents.enrolment_secret))
    fingerprint = contents.charter.fingerprint
    unit.add_pack(Pack(PackWay.ISSUED, "pack", juror, sequence, digest, fingerprint, unit.at, name))
    unit.note(FactKind.PACK_ISSUED, {"juror": juror, "sequence": sequence, "pack": digest, "charter": fingerprint})


def _contents(queries: Queries, juror: Juror, secret: str) -> PackContents:
    call = wanted.call(queries)
    entry = names_of(queries).get(juror.number)
    return PackContents(
        charter=wanted.charter(queries).charter,
        juror=juror.number,
        assignments=queries.assignments(juror.number),
        names=(entry,) if entry else (),
        conflicts=tuple(found for found in queries.known_conflicts() if found.juror == juror.number),
        rulings=tuple(found for found in queries.rulings() if found.juror == juror.number),
        enrolment_secret=secret,
        closes_at=call.closes_at,
        language=call.language,
        office=call.office,
    )


def _attachments(desk: OpenDesk, queries: Queries) -> dict[str, Attachment]:
    found: dict[str, Attachment] = {}
    for proposal in queries.proposals():
        for document in proposal.documents:
            if document.sha256 not in found:
                found[document.sha256] = measure_document(document.name, _reader(desk, document.sha256))
    return found


def _reader(desk: OpenDesk, sha256: str) -> Callable[[], Iterable[bytes]]:
    def pieces() -> Iterator[bytes]:
        with desk.store.open_document(sha256) as source:
            while piece := source.read(PIECE):
                yield piece

    return pieces


def _assigned(queries: Queries) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for assignment in queries.assignments():
        found.setdefault(assignment.juror, []).append(assignment.proposal)
    return found


def _chosen(queries: Queries, numbers: Sequence[int] | None) -> list[Juror]:
    if numbers:
        return [wanted.juror(queries, number) for number in numbers]
    assigned = _assigned(queries)
    return [juror for juror in queries.jurors() if juror.marks and juror.number in assigned]


def _ready(queries: Queries) -> None:
    """Raise DeskError where proposals, jurors or assignments are missing; return nothing where packs can be issued."""
    if not queries.proposals() or not queries.jurors():
        raise DeskError(
            phrase("actions", "There are no proposals or no jurors yet."),
            phrase("actions", "Import both tables first."),
        )
    if not queries.assignments():
        raise DeskError(
            phrase("actions", "No proposal is assigned to anybody."),
            phrase("actions", "Assign the proposals first, by hand or automatically."),
        )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise cannot_write(folder) from trouble
