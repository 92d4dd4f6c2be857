"""Opening a pack on a juror's own desk. It must never take anything from a pack that was not checked whole."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from os import SEEK_END
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from jurydesk.actions.desks import (
    MY_NUMBER,
    OpenDesk,
    create_juror_desk,
    juror_keys,
    need,
    open_desk,
    remove_desk,
)
from jurydesk.actions.filling import PANEL_FINGERPRINT, fill, refuse_older, summary
from jurydesk.actions.pack_parts import PartCame, add_part, is_another_part, missing_sentence, note_parts
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.errors import DeskError
from jurydesk.exchange.code_pack import is_code_pack
from jurydesk.exchange.file_kind import LOOK, WHAT, FileKind, file_kind
from jurydesk.exchange.rosters import OpenedRoster, open_for_juror
from jurydesk.store.queries import DeskKind, HandInVerdict
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.exchange.packs import OpenedPack as Checked
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

    Progress: TypeAlias = Callable[[int, int], None]
    Cancelled: TypeAlias = Callable[[], bool]

_MAY_BE_PACKS = frozenset({FileKind.PACK, FileKind.SEALED})


@dataclass(frozen=True)
class OpenedPack:
    """A desk after a pack was opened on it; `recovery_code` only for a new desk, shown once.

    `kind` is a pack, a dossier or a roster, for which `charter_short` stands for the rules alone. `dropped` is how many
    marks of drafts the rules no longer have a place for; `missing` says which parts of the pack have not come.
    """

    desk: OpenDesk
    juror: int
    call_title: str
    proposals: int
    panel_key_short: str
    charter_short: str
    recovery_code: str = ""
    kind: str = "pack"
    dropped: int = 0
    missing: str = ""


def open_pack(
    *,
    pack: Path,
    code: str,
    desk: Path,
    passphrase: str = "",
    recovery_code: str = "",
    at: datetime,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> OpenedPack:
    """Open a pack into the desk at `desk`, which is made where there is none. Raises DeskError.

    A pack that is refused, or whose opening is cancelled, leaves no new desk behind, and an old one as it was. A desk
    that is there may be opened by its recovery code instead. Progress is told in bytes, of reading the file twice.
    """
    if not desk.exists() and not needs_code(pack):
        raise DeskError(
            phrase("actions", "This file is sealed to the key of a desk, so a new desk cannot open it."),
            phrase("actions", "Name the desk that you declared with."),
        )
    if desk.exists():
        opened = open_desk(
            path=desk, passphrase=None if recovery_code else passphrase, recovery_code=recovery_code or None
        )
        try:
            return renew(opened, pack=pack, code=code, at=at, progress=progress, cancelled=cancelled)
        except BaseException:
            opened.close()
            raise
    made = create_juror_desk(path=desk, passphrase=passphrase, at=at)
    try:
        found = renew(made.desk, pack=pack, code=code, at=at, progress=progress, cancelled=cancelled)
    except BaseException:
        made.desk.close()
        remove_desk(desk)
        raise
    return replace(found, recovery_code=made.recovery_code)


def open_packs(
    *,
    files: Sequence[Path],
    code: str,
    desk: Path,
    passphrase: str = "",
    recovery_code: str = "",
    at: datetime,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> OpenedPack:
    """Open one pack, or the parts of one in any order, as open_pack does; return the desk after the last of them.

    Parts that came before are passed over where another one is new. Raises DeskError at the first that is refused; what
    was opened before it stays. Progress is told for each file anew.
    """
    found: OpenedPack | None = None
    again: PartCame | None = None
    made = ""
    for file in files:
        try:
            if found is None:
                found = open_pack(
                    pack=file,
                    code=code,
                    desk=desk,
                    passphrase=passphrase,
                    recovery_code=recovery_code,
                    at=at,
                    progress=progress,
                    cancelled=cancelled,
                )
                made = found.recovery_code
            else:
                found = renew(found.desk, pack=file, code=code, at=at, progress=progress, cancelled=cancelled)
        except PartCame as came:
            again = came
        except BaseException:
            if found is not None:
                found.desk.close()
            raise
    if found is None:
        raise again or ValueError("no file was named")
    return replace(found, recovery_code=made)


def renew(
    desk: OpenDesk,
    *,
    pack: Path,
    code: str,
    at: datetime,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> OpenedPack:
    """Take a pack into this juror's desk, the first one or a newer one. Raises DeskError; then nothing was changed.

    Documents come in a few mebibytes at a time, so that others can read and write meanwhile. Progress is in bytes.
    """
    need(desk, DeskKind.JUROR)
    with desk.read() as queries:
        number = queries.setting(MY_NUMBER, 0)
        panel = queries.setting(PANEL_FINGERPRINT, "")
        own = juror_keys(queries)
        sent = sent_declarations(queries)
    with _source(pack) as source, desk.store.staging(at) as staged:
        checked = open_for_juror(
            source,
            code=code,
            identities=[own.identity],
            juror=number if isinstance(number, int) and number else None,
            own=own.public,
            declared=sent,
            panel=str(panel) or None,
            sink=lambda document: staged.document(document.sha256),
            progress=progress,
            cancelled=cancelled,
        )
        with desk.unit(at) as unit:
            unit.adopt(staged)
            dropped = _take(unit, checked, pack.name)
    with desk.read() as queries:
        missing = missing_sentence(queries)
    contents = checked.contents
    rules, shown = summary(checked)
    return OpenedPack(
        desk=desk,
        juror=contents.juror,
        call_title=rules.title,
        proposals=len(contents.assignments),
        panel_key_short=short_fingerprint(checked.panel_fingerprint),
        charter_short=short_fingerprint(shown),
        kind=checked.signed.payload.header.kind,
        dropped=dropped,
        missing=missing,
    )


def _take(unit: UnitOfWork, checked: Checked | OpenedRoster, file_name: str) -> int:
    """Fill the desk, or note a further part of what filled it; return how many marks the rules have no place for."""
    if isinstance(checked, OpenedRoster):
        refuse_older(unit.queries, checked)
        return fill(unit, checked, file_name)
    dropped = 0
    if is_another_part(unit.queries, checked):
        add_part(unit, checked, file_name)
    else:
        refuse_older(unit.queries, checked)
        dropped = fill(unit, checked, file_name)
    note_parts(unit, checked)
    return dropped


def needs_code(pack: Path) -> bool:
    """Return whether the file opens with a code; else it is sealed to the key of a desk.

    Raises DeskError where it cannot be read, or is plainly no pack.
    """
    with _source(pack) as source:
        kind = file_kind(source.read(LOOK), pack.name, source.seek(0, SEEK_END))
        coded = is_code_pack(source)
    if kind not in _MAY_BE_PACKS and not (coded and kind is FileKind.OTHER):
        raise DeskError(
            phrase("actions", "“{name}” is no pack, but {what}."),
            phrase("actions", "Choose the file that the panel's office sent you; its name ends in .jurypack."),
            name=pack.name,
            what=WHAT[kind],
        )
    return coded


def sent_declarations(queries: Queries) -> frozenset[str]:
    """Return the digests of the declaration files that this desk wrote: what a charter may name as its own."""
    return frozenset(file.digest for file in queries.declaration_files() if file.verdict is HandInVerdict.SENT)


def need_readable(path: Path) -> None:
    """Raise DeskError where there is no file to read, before anybody types a code; return nothing where there is."""
    with _source(path):
        pass


@contextmanager
def _source(path: Path) -> Iterator[BinaryIO]:
    try:
        source = path.open("rb")
    except OSError as trouble:
        raise cannot_read(path) from trouble
    with source:
        yield source


def cannot_read(path: Path) -> DeskError:
    """Return what is said when a file is not there or cannot be read."""
    return DeskError(
        phrase("actions", "“{path}” cannot be read: it is not there, or access is not allowed."),
        phrase("actions", "Choose the file as you received it."),
        path=path,
    )
