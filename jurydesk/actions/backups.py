"""Backups of a desk: on demand, one a day by themselves, and back again. None must ever keep a desk from closing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from jurydesk.actions import copies, witness
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import WorkingAs
from jurydesk.domain.plain import to_plain
from jurydesk.errors import DeskError, explain
from jurydesk.store import backup as store
from jurydesk.store import copies as store_copies
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk

DUE = "backup due"
NO_BACKUP = phrase(
    "actions",
    "What you did is saved. Only the day's backup could not be written; it is tried again at the next closing.",
)
_STAMP = re.compile(r"-([0-9]{8}T[0-9]{6}Z)\Z")


@dataclass(frozen=True)
class BackupRow:
    """A backup beside a desk: its file, when it was made, its size in bytes."""

    path: Path
    at: datetime
    size: int


@dataclass(frozen=True)
class Restored:
    """A desk that was brought back; `kept` is where the desk lies that stood there, `missing` what it had taken in.

    `missing` are (juror, sequence, short fingerprint) of hand-ins that this computer saw after the backup.
    """

    path: Path
    kind: DeskKind
    kept: Path | None
    made_at: datetime | None
    missing: tuple[tuple[int, int, str], ...]


def back_up(
    desk: OpenDesk, *, folder: Path | None = None, at: datetime, progress: Callable[[int, int], None] | None = None
) -> Path:
    """Write a dated backup, beside the desk or into `folder`, and return its path; older ones there are thinned out.

    Raises DeskError where the desk does not hold together or the disk has no room; earlier backups then stay.
    """
    return desk.store.backup(at=at, folder=folder, progress=progress)


def backup_rows(desk: Path, *, folder: Path | None = None) -> tuple[BackupRow, ...]:
    """Return the dated backups of a desk, newest first; needs no passphrase, and the desk may be gone."""
    found = []
    for path in store.list_backups(desk, folder):
        made = made_at(path)
        if made is not None:
            found.append(BackupRow(path, made, path.stat().st_size))
    return tuple(found)


def made_at(backup: Path) -> datetime | None:
    """Return when a backup was made, by its name; None where the name does not tell."""
    found = _STAMP.search(backup.stem)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def before_closing(desk: OpenDesk, *, at: datetime) -> tuple[str, ...]:
    """Write the day's backup where something changed since the last one; return why it could not be, if so.

    What changes after the day's backup is remembered, so that the first closing on another day backs it up.
    """
    if desk.store.handed_over is not None:
        return ()
    with desk.read() as queries:
        due = desk.changed or desk.store.unclean_end or bool(queries.setting(DUE, False))
    if not due:
        return ()
    rows = backup_rows(desk.path)
    if rows and rows[0].at.date() == at.astimezone(UTC).date():
        _remember_due(desk, at, due=True)
        return ()
    _remember_due(desk, at, due=False)
    try:
        back_up(desk, at=at)
    except DeskError as trouble:
        _remember_due(desk, at, due=True)
        return (say(NO_BACKUP), explain(trouble)[0])  # its hint is for somebody who asked for a backup
    return ()


def _remember_due(desk: OpenDesk, at: datetime, *, due: bool) -> None:
    with desk.read() as queries:
        before = bool(queries.setting(DUE, False))
    if before is not due:
        with desk.store.unit(desk.actor(), at) as unit:
            unit.put_setting(DUE, due)


def restore(
    *,
    backup: Path,
    desk: Path,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    as_chair: bool = False,
    at: datetime,
) -> Restored:
    """Put a backup in the place of the desk at `desk`, which is kept beside it under another name.

    The journal says so, and the next intakes name the hand-ins that are missing. Raises DeskError for a backup that is
    damaged or does not open, and where the desk is open; then nothing was changed.
    """
    from jurydesk.actions.desks import OpenDesk  # which closes desks with a backup from here

    made = made_at(backup)
    if backup.exists() and not desk.parent.is_dir():
        raise DeskError(
            phrase("actions", "There is no folder {folder}."),
            phrase("actions", "Make the folder first, or name another place for the desk."),
            folder=desk.parent,
        )
    opening = store_copies.brought_back(backup, desk, passphrase=passphrase, recovery_code=recovery_code, at=at)
    with opening as (found, kept):
        if found.handed_over is None:
            witness.opened(found)
            who = OpenDesk(found, WorkingAs.CHAIR if as_chair else WorkingAs.OFFICE)
            with found.unit(who.actor(), at) as unit:
                last = unit.queries.last_fact()
                head = {"journal": last.sequence, "head": last.hash} if last is not None else {}
                unit.note(FactKind.DESK_RESTORED, {**head, "made_at": to_plain(made)})
            if found.kind is DeskKind.PANEL:
                copies.keep_notice(found, copies.RESTORED)
        missing = witness.missing_here(found)
    listed = sorted((juror, sequence, short_fingerprint(digest)) for digest, (juror, sequence) in missing.items())
    return Restored(desk, found.kind, kept, made, tuple(listed))
