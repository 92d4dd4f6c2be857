"""Opening a pack on a juror's own desk. It must never take anything from a pack that was not checked whole."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.actions.desks import (
    MY_NUMBER,
    OpenDesk,
    create_juror_desk,
    juror_keys,
    need,
    open_desk,
    remove_desk,
)
from jurydesk.domain.call import Call
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Juror, Role
from jurydesk.errors import DeskError
from jurydesk.exchange import packs as exchange
from jurydesk.store.queries import DeskKind, Pack, PackWay
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from jurydesk.domain.charter import PanelPart
    from jurydesk.exchange.pack_contents import PackContents
    from jurydesk.exchange.packs import OpenedPack as Checked
    from jurydesk.store.unit import UnitOfWork

PANEL_FINGERPRINT = "panel key fingerprint"
ENROLMENT = "enrolment secret"


@dataclass(frozen=True)
class OpenedPack:
    """A desk after a pack was opened on it; `recovery_code` only for a new desk, shown once."""

    desk: OpenDesk
    juror: int
    call_title: str
    proposals: int
    panel_key_short: str
    charter_short: str
    recovery_code: str = ""


def open_pack(*, pack: Path, code: str, desk: Path, passphrase: str, at: datetime) -> OpenedPack:
    """Open a pack into the desk at `desk`, which is made where there is none. Raises DeskError.

    A pack that is refused leaves no new desk behind, and an old one as it was.
    """
    if desk.exists():
        opened = open_desk(path=desk, passphrase=passphrase)
        try:
            return renew(opened, pack=pack, code=code, at=at)
        except BaseException:
            opened.close()
            raise
    made = create_juror_desk(path=desk, passphrase=passphrase, at=at)
    try:
        found = renew(made.desk, pack=pack, code=code, at=at)
    except BaseException:
        made.desk.close()
        remove_desk(desk)
        raise
    return replace(found, recovery_code=made.recovery_code)


def renew(desk: OpenDesk, *, pack: Path, code: str, at: datetime) -> OpenedPack:
    """Take a pack into this juror's desk, the first one or a newer one. Raises DeskError; then nothing was changed."""
    need(desk, DeskKind.JUROR)
    with desk.read() as queries:
        number = queries.setting(MY_NUMBER, 0)
        panel = queries.setting(PANEL_FINGERPRINT, "")
        own = juror_keys(queries)
        latest = max((found.sequence for found in queries.packs()), default=0)
    with _source(pack) as source, desk.unit(at) as unit:
        checked = exchange.open_pack(
            source,
            code=code,
            identities=[own.identity],
            juror=number if isinstance(number, int) and number else None,
            own=own.public,
            panel=str(panel) or None,
            sink=lambda document: _Sink(unit, document.sha256),
        )
        _refuse_older(checked, latest)
        _fill(unit, checked, pack.name)
    contents = checked.contents
    return OpenedPack(
        desk=desk,
        juror=contents.juror,
        call_title=contents.charter.rules_part().title,
        proposals=len(contents.assignments),
        panel_key_short=short_fingerprint(checked.panel_fingerprint),
        charter_short=short_fingerprint(contents.charter.fingerprint),
    )


class _Sink:
    """Takes one document's bytes as they are unsealed, and stores them when all have come."""

    def __init__(self, unit: UnitOfWork, sha256: str) -> None:
        self._unit, self._sha256 = unit, sha256
        self._bytes = io.BytesIO()

    def write(self, data: bytes, /) -> None:
        """Take the next bytes."""
        self._bytes.write(data)

    def close(self) -> None:
        """Store the document; the desk checks its digest once more."""
        self._bytes.seek(0)
        self._unit.store_document(self._bytes, expected=self._sha256)
        self._bytes.close()


def _fill(unit: UnitOfWork, checked: Checked, file_name: str) -> None:
    """Write what the pack says into the desk: charter, call, rules, proposals, the own number, what is shut."""
    contents = checked.contents
    part = contents.charter.rules_part()
    panel = contents.charter.panel()
    unit.put_call(
        Call(
            id=part.call_id,
            title=part.title,
            round=part.round,
            phase=part.phase,
            file_number=part.file_number,
            envelope_cents=part.envelope_cents,
            closes_at=contents.closes_at,
            mode=panel.mode,
            language=contents.language,
            office=contents.office,
        )
    )
    unit.put_rules(part.rules)
    unit.put_proposals(contents.charter.proposals())
    unit.put_juror(_me(contents, panel))
    for conflict in contents.conflicts:
        unit.note_conflict(conflict)
    had = set(unit.queries.rulings())
    for ruling in contents.rulings:
        if ruling not in had:
            unit.rule(ruling)
    unit.replace_assignments(contents.assignments)
    if contents.charter.fingerprint not in {frozen.charter.fingerprint for frozen in unit.queries.charters()}:
        unit.add_charter(contents.charter)
    unit.put_setting(MY_NUMBER, contents.juror)
    unit.put_setting(PANEL_FINGERPRINT, checked.panel_fingerprint)
    if contents.enrolment_secret:
        unit.put_own_key(ENROLMENT, contents.enrolment_secret.encode("ascii"))
    digest, fingerprint = checked.signed.digest, contents.charter.fingerprint
    unit.add_pack(
        Pack(PackWay.OPENED, "pack", contents.juror, checked.sequence, digest, fingerprint, unit.at, file_name)
    )
    unit.note(FactKind.PACK_OPENED, {"juror": contents.juror, "pack": digest, "charter": fingerprint})


def _me(contents: PackContents, panel: PanelPart) -> Juror:
    """Return the juror of the pack; the name comes with the key to it, the role from the charter."""
    entry = panel.juror(contents.juror)
    role = entry.role if entry is not None else Role.JUROR
    for name in contents.names:
        if name.number == contents.juror:
            return Juror(name.number, name.name, name.organisation, name.mail, role)
    return Juror(contents.juror, "", role=role)


def _refuse_older(checked: Checked, latest: int) -> None:
    if checked.sequence <= latest:
        raise DeskError(
            phrase("actions", "This pack is no newer than the one that this desk was filled from."),
            phrase("actions", "There is nothing to do: your desk is up to date."),
        )


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
