"""An open desk: units of work, readings, documents, backup. Nothing that hangs on a connection must ever leave it."""

from __future__ import annotations

import contextlib
import hmac
import threading
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy.exc import PendingRollbackError

from jurydesk.errors import DeskError
from jurydesk.store import backup, documents, sqlite_only, staging
from jurydesk.store.gate import Gate
from jurydesk.store.handed_over import HANDED_OVER, HandedOver, from_setting, to_setting
from jurydesk.store.key import check_passphrase, derive_key, recovery_code
from jurydesk.store.precheck import folder_warning
from jurydesk.store.queries import DeskInfo, DeskKind, Queries
from jurydesk.store.unit import UnitOfWork
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from typing import Self

    from sqlalchemy import Connection

    from jurydesk.store.lock import DeskLock


class Desk:
    """An open desk, made by `create_desk` and `open_desk` only; safe from several threads; closed by `close`.

    `unclean_end` says that a crash ended its last use; `folder_warning` that a cloud client may copy it.
    """

    def __init__(self, path: Path, key: bytes, salt: bytes, lock: DeskLock, *, unclean_end: bool) -> None:
        self.path = path
        self.unclean_end = unclean_end
        self.folder_warning = folder_warning(path)
        self._key = key
        self._salt = salt
        self._lock = lock
        self._gate = Gate(path.name)
        engine = partial(sqlite_only.make_engine, path, self._raw, explain=self._explain)
        self._writer, self._reader = engine(writer=True), engine(writer=False)
        self._info: DeskInfo | None = None
        self._handed_over: HandedOver | None = None
        self._asked = False
        self._staging = threading.Lock()

    def _raw(self, path: Path | None = None) -> sqlite_only.Raw:
        return sqlite_only.open_raw(path or self.path, self._key, self._salt)

    def _explain(self, error: BaseException) -> DeskError | None:
        return sqlite_only.trouble_of(error, self.path.name, str(backup.default_folder(self.path)))

    @property
    def info(self) -> DeskInfo:
        """What the desk says of itself."""
        if self._info is None:
            with self.read() as queries:
                self._info = queries.info()
        return self._info

    @property
    def kind(self) -> DeskKind:
        """Whose desk it is."""
        return self.info.kind

    @contextlib.contextmanager
    def unit(self, actor: str, at: datetime) -> Iterator[UnitOfWork]:
        """Give a unit of work: committed to the disk at the end, rolled back on any exception. Others wait meanwhile.

        Raises DeskError where the desk is closed or was handed over, or disk or file do not do as they should.
        """
        with self._writing() as connection:
            yield UnitOfWork(connection, actor=actor, at=at)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._refuse_old_copy()
        try:
            with self._gate.writing(), self._writer.connect() as connection, connection.begin():
                yield connection
        except PendingRollbackError as trouble:  # it failed before, and whoever wrote went on all the same
            raise DeskError(
                phrase("store", "The disk failed the desk {name} in the middle; nothing of this was kept."),
                phrase("store", "See that the disk has room and is still connected, then do it again."),
                name=self.path.name,
            ) from trouble

    def staging(self, at: datetime) -> contextlib.AbstractContextManager[staging.Staging]:
        """Give a staging for large documents: others may write meanwhile, and what no unit adopts is gone at its end.

        Raises DeskError like `unit`.
        """
        return staging.staging(self._writing, self._staging, at)

    def sweep(self) -> None:
        """Delete what an act that was cut off has left staged; nothing happens on a copy that was handed over."""
        with self._reading() as connection:
            left = staging.left_over(connection) is not None
        if left and self.handed_over is None:
            staging.sweep(self._writing)

    @property
    def is_closed(self) -> bool:
        """Whether the file is closed."""
        return self._gate.is_shut

    @property
    def handed_over(self) -> HandedOver | None:
        """When and where the desk went on as another copy, so that this one can only be read; None where it did not."""
        if not self._asked:
            with self.read() as queries:
                self._handed_over = from_setting(queries.setting(HANDED_OVER))
            self._asked = True
        return self._handed_over

    def make_read_only(self, told: HandedOver, *, actor: str) -> None:
        """Let nobody write in this copy any more, from now on and for ever."""
        with self.unit(actor, told.at) as unit:
            unit.put_setting(HANDED_OVER, to_setting(told))
        self._asked = False

    def _refuse_old_copy(self) -> None:
        found = self.handed_over
        if found is not None:
            raise DeskError(
                phrase("store", "This copy of the desk was handed over on {at}; it can only be read."),
                phrase("store", "Go on in the new copy, {target}. What is here can still be read and exported."),
                at=found.at,
                target=found.target,
            )

    @contextlib.contextmanager
    def read(self) -> Iterator[Queries]:
        """Give a reading of the desk as of one moment; it never waits for a writer. Raises DeskError like `unit`."""
        with self._reading() as connection:
            yield Queries(connection)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._gate.reading(), self._reader.connect() as connection, connection.begin():
            yield connection

    def open_document(self, sha256: str) -> documents.DocumentReader:
        """Return a stored document as a binary file. Raises DeskError where its bytes are not in the desk."""
        with self._reading() as connection:
            number, size = documents.find_document(connection, sha256)

        def fetch(place: int) -> bytes:
            with self._reading() as connection:
                return documents.read_piece(connection, number, place)

        return documents.DocumentReader(size, fetch)

    def document_bytes(self, sha256: str) -> bytes:
        """Return a stored document's bytes, checked. Raises DeskError."""
        with self.read() as queries:
            return queries.document_bytes(sha256)

    def matches(self, passphrase: str) -> bool:
        """Return whether this is the desk's passphrase; takes about 0.2 s."""
        return hmac.compare_digest(derive_key(passphrase, self._salt), self._key)

    def change_passphrase(self, passphrase: str) -> str:
        """Write the whole file anew under another passphrase and return the new recovery code.

        Needs as much free room on the disk as the desk is large. Backups made before keep the old passphrase and code.
        """
        self._refuse_old_copy()
        check_passphrase(passphrase)
        backup.check_room(self.path, self.path.parent)
        key = derive_key(passphrase, self._salt)
        with self._gate.alone(shut=False):
            self._dispose()
            with contextlib.closing(self._raw()) as raw:
                try:
                    sqlite_only.change_key(raw, key)
                except Exception as trouble:
                    raise (self._explain(trouble) or trouble) from trouble
            self._key = key
        return recovery_code(key)

    def compact(self) -> None:
        """Write the whole file anew, so that nothing that was deleted is left in it; needs as much free room."""
        backup.check_room(self.path, self.path.parent)
        with self._gate.alone(shut=False):
            self._dispose()
            with contextlib.closing(self._raw()) as raw:
                try:
                    sqlite_only.compact(raw)
                except Exception as trouble:
                    raise (self._explain(trouble) or trouble) from trouble

    def check(self, *, every_page: bool = False) -> bool:
        """Return whether the file holds together; a second per 400 MB, so in the background after an unclean end.

        With `every_page` also whether each page carries the code under which it was written; slower.
        """
        with self._gate.reading(), contextlib.closing(self._raw()) as raw:
            return sqlite_only.full_check(raw) if every_page else sqlite_only.quick_check(raw)

    def backup(
        self, *, at: datetime, folder: Path | None = None, progress: Callable[[int, int], None] | None = None
    ) -> Path:
        """Write a dated backup and return its path; older ones are thinned out. `progress` is told pages done and all.

        Raises DeskError where the desk does not hold together, and then leaves all backups as they are.
        """
        target = (folder or backup.default_folder(self.path)) / backup.dated_name(self.path, at)
        self._copy(target, progress)
        backup.thin(self.path, folder)
        return target

    def backup_before_upgrade(self, number: int) -> Path:
        """Write a backup that is never thinned out, named after the format that the desk has had so far."""
        target = backup.default_folder(self.path) / backup.format_name(self.path, number)
        self._copy(target, None)
        return target

    def _copy(self, target: Path, progress: Callable[[int, int], None] | None) -> None:
        with self._gate.reading():
            try:
                backup.copy_desk(self.path, target, connect=self._raw, progress=progress)
            except Exception as trouble:
                raise (self._explain(trouble) or trouble) from trouble

    def backups(self, folder: Path | None = None) -> tuple[Path, ...]:
        """Return the desk's dated backups, newest first."""
        return backup.list_backups(self.path, folder)

    def close(self) -> None:
        """Close the file and let others open it. Does nothing the second time."""
        if not self._gate.is_shut:
            with self._gate.alone(shut=True):
                self._dispose()
                self._lock.release()

    def _dispose(self) -> None:
        self._reader.dispose()
        self._writer.dispose()  # the last connection folds the log into the file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
