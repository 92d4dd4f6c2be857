"""Makes and opens desk files. It must never leave a file half made, nor change one that it then refuses to open."""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING

from sqlalchemy import insert

from jurydesk.errors import DeskError
from jurydesk.store import backup, sqlite_only, tables, upgrade
from jurydesk.store.key import SALT_BYTES, check_passphrase, derive_key, key_from_code
from jurydesk.store.key import recovery_code as code_of
from jurydesk.store.lock import DeskLock, not_writable
from jurydesk.store.opened import Desk
from jurydesk.store.precheck import FolderWarning, log_beside, read_salt
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

__all__ = ["Desk", "DeskKind", "FolderWarning", "create_desk", "open_desk"]


def create_desk(path: Path, passphrase: str, *, kind: DeskKind, at: datetime) -> tuple[Desk, str]:
    """Make a desk file and return it open, with its recovery code to be printed.

    Raises DeskError for a short passphrase, a path where there is something already, and a folder that cannot hold it.
    """
    check_passphrase(passphrase)
    path = path.resolve()
    if not path.parent.is_dir():
        raise DeskError(
            phrase("store", "There is no folder {folder}."),
            phrase("store", "Make the folder first, or choose another one."),
            folder=path.parent,
        )
    with contextlib.ExitStack() as undo:
        lock = undo.enter_context(DeskLock(path))
        if os.path.lexists(path):
            raise DeskError(
                phrase("store", "There is already a file {name}."),
                phrase("store", "Open it, or choose another name for the new desk."),
                name=path.name,
            )
        salt = os.urandom(SALT_BYTES)
        key = derive_key(passphrase, salt)
        _write_new(path, key, salt, kind, at)
        desk = Desk(path, key, salt, lock, unclean_end=False)
        undo.pop_all()
    return desk, code_of(key)


def _write_new(path: Path, key: bytes, salt: bytes, kind: DeskKind, at: datetime) -> None:
    """Make the file under another name first, so that a crash leaves no desk rather than half a one."""
    part = path.with_name(path.name + ".new")
    _remove(part)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as trouble:
        raise not_writable(path.parent) from trouble
    engine = sqlite_only.make_engine(
        part,
        lambda: sqlite_only.open_raw(part, key, salt),
        writer=True,
        explain=lambda error: sqlite_only.trouble_of(error, path.name, str(backup.default_folder(path))),
    )
    try:
        upgrade.migrate(engine)
        with engine.begin() as connection:
            connection.execute(insert(tables.desk), {"id": secrets.token_hex(16), "kind": kind, "made_at": at})
        engine.dispose()
        part.rename(path)
    finally:
        engine.dispose()
        _remove(part)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def open_desk(path: Path, passphrase: str | None = None, *, recovery_code: str | None = None) -> Desk:
    """Open a desk by its passphrase or by its recovery code, and bring it to the newest format (a backup first).

    Raises DeskError: no such file, no right, foreign, cut off or damaged file, open elsewhere, wrong passphrase or
    code, newer format. ValueError if not exactly one of the two is given.
    """
    if (passphrase is None) == (recovery_code is None):
        raise ValueError("a desk is opened by its passphrase or by its recovery code")
    path = path.resolve()
    salt = read_salt(path)
    with contextlib.ExitStack() as undo:
        lock = undo.enter_context(DeskLock(path))
        unclean_end = log_beside(path)
        key = derive_key(passphrase, salt) if passphrase is not None else key_from_code(recovery_code or "")
        number = _try_key(path, key, salt, by_code=recovery_code is not None)
        desk = Desk(path, key, salt, lock, unclean_end=unclean_end)
        undo.enter_context(desk)
        if number < upgrade.NEWEST:
            _bring_up(desk, number)
        if unclean_end:
            desk.sweep()
        undo.pop_all()
    return desk


def _try_key(path: Path, key: bytes, salt: bytes, *, by_code: bool) -> int:
    """Return the file's format number. Raises DeskError where the key does not fit, or the file is none of ours."""
    try:
        with contextlib.closing(sqlite_only.open_raw(path, key, salt)) as raw:
            application, number = sqlite_only.stamps(raw)
    except Exception as trouble:
        if sqlite_only.is_wrong_key(trouble):
            raise (_wrong_code(path) if by_code else _wrong_passphrase(path)) from trouble
        explained = sqlite_only.trouble_of(trouble, path.name, str(backup.default_folder(path)))
        raise (explained or trouble) from trouble
    upgrade.check_format(application, number, path.name)
    return number


def _wrong_passphrase(path: Path) -> DeskError:
    return DeskError(
        phrase("store", "The passphrase does not open {name}; or the beginning of the file is damaged."),
        phrase("store", "Type it again, minding capitals. If you are sure of it, open the newest backup in {backups}."),
        name=path.name,
        backups=backup.default_folder(path),
    )


def _wrong_code(path: Path) -> DeskError:
    return DeskError(
        phrase("store", "This recovery code does not open {name}; or the beginning of the file is damaged."),
        phrase("store", "Take the code printed last for this desk. If you are sure of it, try a backup in {backups}."),
        name=path.name,
        backups=backup.default_folder(path),
    )


def _bring_up(desk: Desk, number: int) -> None:
    desk.backup_before_upgrade(number)
    upgrade.migrate(desk._writer)  # noqa: SLF001 - the same room; nobody else may migrate
