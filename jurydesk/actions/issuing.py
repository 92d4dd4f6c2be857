"""Freezing the charter and writing the packs. It must never put into a pack what its juror must not have."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.amending import void_keys
from jurydesk.actions.chartering import freeze_charter, ready
from jurydesk.actions.desks import need, panel_keys
from jurydesk.actions.pack_documents import PackDocuments
from jurydesk.actions.pack_writing import ROSTER, Draft, Way, draft_pack, draft_roster, note_pack, way_for
from jurydesk.actions.recipients import chosen_jurors, is_anew, with_keys
from jurydesk.domain.call import Mode
from jurydesk.domain.canonical import digest, short_fingerprint
from jurydesk.domain.charter import rules_part_bytes
from jurydesk.errors import DeskError
from jurydesk.exchange.refusals import refuse
from jurydesk.spreadsheet.write import harmless
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.panel import Juror
    from jurydesk.store.queries import Queries

PACK_ENDING = ".jurypack"


@dataclass(frozen=True)
class IssuedPack:
    """A pack that was written: for whom, where it lies, and the code that goes another way. Shown once.

    A pack in parts has its other parts in `more_parts`; one code opens all.
    """

    juror: int
    name: str
    path: Path
    code: str
    more_parts: tuple[Path, ...] = ()

    @property
    def files(self) -> str:
        """The names of its files, all parts, as one text."""
        return ", ".join(file.name for file in (self.path, *self.more_parts))


@dataclass(frozen=True)
class Issued:
    """What was issued: charter and panel key as people compare them, and the packs with their codes.

    With rosters, and before there is a charter, `charter` is the digest of the rules, and `rules_only` says so: that
    is what a roster shows. `pending` are jurors of a strict call who get no dossier yet because the charter has no key
    of theirs.
    """

    charter: str
    charter_short: str
    panel_key_short: str
    packs: tuple[IssuedPack, ...]
    pending: tuple[int, ...] = ()
    rules_only: bool = False


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
    new_desk: bool = False,
    reason: str = "",
    part_size: int = 0,
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    written: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Issued:
    """Freeze the charter if it is not yet, and write a pack into `folder` for each juror who needs one, or is named.

    Who needs one: whoever has none of the charter in force, or of a ruling since. To a juror whose key is known the
    pack is sealed with it; else it has a code. A pack for a `new_desk` (in simple calls also one for a juror named who
    has the newest pack) has a new secret, what was sent before is void, and a key that was known counts no longer: the
    charter is amended with the `reason`. In strict calls a new desk begins with a roster. With a `part_size` in bytes
    each pack is written in as many parts as are needed, none larger; a document larger than that stops the writing.
    `progress` is told packs done and packs in all, `written` bytes done and in all of the file under way.

    Raises DeskError, and changes nothing, where nothing is ready to be issued or the folder cannot be used;
    IssueStopped with the packs written so far where a file is in the way, the disk is full or somebody cancels.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        ready(queries)
        strict = wanted.call(queries).mode is Mode.STRICT
        chosen = chosen_jurors(queries, jurors)
        anew = {one.number for one in chosen if jurors and is_anew(queries, one.number, new_desk=new_desk)}
    make_folder(folder)
    freeze_charter(desk, at=at)
    void_keys(desk, jurors=anew, reason=reason, at=at)
    with desk.read() as queries:
        if not (strict and new_desk):
            chosen, pending = with_keys(queries, chosen, named=bool(jurors))
        else:
            pending = ()
        documents = PackDocuments(desk, queries, cancelled)

    def draft(queries: Queries, juror: Juror, way: Way) -> Draft:
        if strict and new_desk:
            return draft_roster(queries, juror, way, at=at)
        return draft_pack(
            queries, juror, way, documents=documents, part_size=part_size, at=at, progress=written, cancelled=cancelled
        )

    return write_all(
        desk,
        chosen,
        draft,
        anew=anew,
        pending=pending,
        folder=folder,
        at=at,
        progress=progress,
        cancelled=cancelled,
    )


def write_all(
    desk: OpenDesk,
    chosen: Sequence[Juror],
    draft: Callable[[Queries, Juror, Way], Draft],
    *,
    anew: Collection[int],
    pending: tuple[int, ...] = (),
    folder: Path,
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Issued:
    """Write a pack for each juror; return them with their codes. Raises IssueStopped with those written before."""
    packs: list[IssuedPack] = []
    roster = False
    for done, juror in enumerate(chosen):
        if progress is not None:
            progress(done, len(chosen))
        try:
            if cancelled is not None and cancelled():
                raise refuse("cancelled")
            with desk.read() as queries:
                way = way_for(queries, juror.number, anew=juror.number in anew)
                drafted = draft(queries, juror, way)
            roster = drafted.kind == ROSTER
            packs.append(write_pack(desk, drafted, way, name=juror.name, folder=folder, at=at))
        except DeskError as trouble:
            raise IssueStopped(trouble, _issued(desk, packs, pending, roster=roster)) from trouble
    return _issued(desk, packs, pending, roster=roster)


def _issued(desk: OpenDesk, packs: Sequence[IssuedPack], pending: tuple[int, ...], *, roster: bool) -> Issued:
    with desk.read() as queries:
        frozen = queries.charter()
        rules = frozen.charter.rules_bytes if frozen else rules_part_bytes(wanted.call(queries), wanted.rules(queries))
        key = panel_keys(queries).public.fingerprint()
    only = roster or frozen is None
    shown = digest(rules) if only or frozen is None else frozen.charter.fingerprint
    return Issued(shown, short_fingerprint(shown), short_fingerprint(key), tuple(packs), pending, only)


def need_free(path: Path) -> None:
    """Raise DeskError where a new file cannot be made at `path`; return nothing where it can."""
    if path.exists() or not path.parent.is_dir():
        raise cannot_write(path)


def write_codes(issued: Issued, *, path: Path) -> None:
    """Write the codes to a text file that nobody else may read. Raises DeskError where it exists or cannot be.

    No name acts as a formula in it, because people open such files in spreadsheet programs.
    """
    coded = [pack for pack in issued.packs if pack.code]
    lines = [f"{pack.juror}\t{harmless(pack.name)}\t{pack.files}\t{pack.code}" for pack in coded]
    with_charter = phrase("actions", "Panel key {key}, charter {charter}")
    heading = say(
        phrase("actions", "Panel key {key}, rules {charter}") if issued.rules_only else with_charter,
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


def write_pack(desk: OpenDesk, draft: Draft, way: Way, *, name: str, folder: Path, at: datetime) -> IssuedPack:
    """Write one pack, all parts, beside its name first, so that a half one never looks whole; the desk knows it before.

    Raises DeskError where a file is in the way or the disk is full.
    """
    paths = [folder / file for file in _file_names(draft)]
    partials = [path.with_suffix(".part") for path in paths]
    files: dict[str, str] = {}
    path = paths[0]
    try:
        for path, partial, seal in zip(paths, partials, draft.seals, strict=True):
            if path.exists():
                raise FileExistsError(path)
            with partial.open("w+b") as target:
                files[seal(target).digest] = path.name
        with desk.unit(at) as unit:
            note_pack(unit, draft, files, way)
        for path, partial in zip(paths, partials, strict=True):
            partial.replace(path)
    except OSError as trouble:
        raise cannot_write(path) from trouble
    finally:
        for partial in partials:
            partial.unlink(missing_ok=True)
    return IssuedPack(draft.juror, name, paths[0], draft.code, tuple(paths[1:]))


def _file_names(draft: Draft) -> list[str]:
    start, parts = f"juror-{draft.juror:02d}-{draft.sequence}", len(draft.seals)
    if parts == 1:
        return [f"{start}{PACK_ENDING}"]
    return [f"{start}-part-{part}-of-{parts}{PACK_ENDING}" for part in range(1, parts + 1)]


def make_folder(folder: Path) -> None:
    """Make the folder where it is not there yet. Raises DeskError where it cannot be written to."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise cannot_write(folder) from trouble
    if not os.access(folder, os.W_OK):
        raise cannot_write(folder)
