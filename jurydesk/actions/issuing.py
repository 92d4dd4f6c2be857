"""Freezing the charter and writing the packs. It must never put into a pack what its juror must not have."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.chartering import assigned, freeze_charter, names_of, ready
from jurydesk.actions.desks import need, panel_keys
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
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
    from jurydesk.domain.charter import Charter
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
    """What was issued: charter and panel key as people compare them, and the packs with their codes."""

    charter: str
    charter_short: str
    panel_key_short: str
    packs: tuple[IssuedPack, ...]


class IssueStopped(DeskError):
    """Not all packs could be written. Those in `issued` are valid, so their codes must be shown all the same."""

    def __init__(self, why: DeskError, issued: Issued) -> None:
        super().__init__(why.message, why.hint, **why.values)
        self.issued = issued


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

    A pack that is issued anew has a new code and a new secret; the old ones are void. Raises DeskError, and changes
    nothing, where nothing is ready to be issued or the folder cannot be used; IssueStopped with the packs written so
    far where a file is in the way, the disk is full or somebody cancels later on.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        ready(queries)
        chosen = _chosen(queries, jurors)
    _make(folder)
    charter = freeze_charter(desk, at=at)
    with desk.read() as queries:
        attachments = _attachments(desk, queries)
        key = panel_keys(queries).public.fingerprint()
    packs: list[IssuedPack] = []
    for done, juror in enumerate(chosen):
        if progress is not None:
            progress(done, len(chosen))
        try:
            packs.append(_write_pack(desk, juror, folder, attachments, at=at, cancelled=cancelled))
        except DeskError as trouble:
            raise IssueStopped(trouble, _issued(charter, key, packs)) from trouble
    return _issued(charter, key, packs)


def _issued(charter: Charter, key: str, packs: Sequence[IssuedPack]) -> Issued:
    short = short_fingerprint(charter.fingerprint)
    return Issued(charter.fingerprint, short, short_fingerprint(key), tuple(packs))


def need_free(path: Path) -> None:
    """Raise DeskError where a new file cannot be made at `path`; return nothing where it can."""
    if path.exists() or not path.parent.is_dir():
        raise cannot_write(path)


def write_codes(issued: Issued, *, path: Path) -> None:
    """Write the codes to a text file that nobody else may read. Raises DeskError where it exists or cannot be."""
    lines = [f"{pack.juror}\t{pack.name}\t{pack.path.name}\t{pack.code}" for pack in issued.packs]
    heading = say(
        phrase("actions", "Panel key {key}, charter {charter}"),
        key=issued.panel_key_short,
        charter=issued.charter_short,
    )
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
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


def _chosen(queries: Queries, numbers: Sequence[int] | None) -> list[Juror]:
    tasks = assigned(queries)
    if not numbers:
        return [juror for juror in queries.jurors() if juror.number in tasks]
    chosen = [wanted.juror(queries, number) for number in dict.fromkeys(numbers)]
    for juror in chosen:
        if juror.number not in tasks:
            raise DeskError(
                phrase("actions", "Juror {juror} has no proposals to judge, so there is no pack to issue."),
                phrase("actions", "Leave this juror out, or assign proposals before the packs are issued."),
                juror=juror.number,
            )
    return chosen


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise cannot_write(folder) from trouble
    if not os.access(folder, os.W_OK):
        raise cannot_write(folder)
