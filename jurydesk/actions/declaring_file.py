"""Writing the declaration file of a strict call: answers and keys for the panel. Never a private key or the secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring import declaration_rows
from jurydesk.actions.desks import juror_keys, need
from jurydesk.actions.filling import ENROLMENT, PANEL_PUBLIC, ROSTER_RULES
from jurydesk.actions.handing_in import Receipt
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.undertaking import undertaken_at
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.charter import PanelKeys
from jurydesk.domain.conflict import Access
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import from_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.declarations import seal_declarations
from jurydesk.store.queries import DeclarationFile, DeskKind, HandInVerdict
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.exchange.signed import Signed
    from jurydesk.store.queries import Queries

DECLARATION_ENDING = ".jurydeclaration"


def write_declarations(desk: OpenDesk, *, path: Path, at: datetime) -> Receipt:
    """Write the declaration file to `path` and return its receipt.

    Raises DeskError in simple calls, before a roster was opened, where something is undeclared, and where `path` is in
    the way.
    """
    need(desk, DeskKind.JUROR)
    with desk.read() as queries:
        _need_roster(queries)
    undeclared = [row.proposal for row in declaration_rows(desk) if row.access is Access.UNDECLARED]
    if undeclared:
        raise DeskError(
            phrase("actions", "Not declared yet: {proposals}"),
            phrase("actions", "Declare on each proposal first, conflict or none."),
            proposals=wanted.some(undeclared),
        )
    me, partial = desk.juror_number(), path.with_name(path.name + ".part")
    with desk.read() as queries:
        sequence, before = _next(queries, me)
        try:
            if path.exists():
                raise FileExistsError(path)
            signed = _seal(queries, me, partial, sequence=sequence, before=before, at=at)
            _remember(desk, me, signed, at=at)
            partial.replace(path)
        except OSError as trouble:
            raise cannot_write(path) from trouble
        finally:
            partial.unlink(missing_ok=True)
    return Receipt(sequence, path, signed.digest, short_fingerprint(signed.digest), ())


def _need_roster(queries: Queries) -> None:
    if not queries.setting(ROSTER_RULES, ""):
        raise DeskError(
            phrase("actions", "This desk was not made from a roster, so there is no declaration file to write."),
            phrase("actions", "Declare, mark and hand in: the declarations go with the hand-in."),
        )


def _seal(queries: Queries, me: int, path: Path, *, sequence: int, before: str, at: datetime) -> Signed:
    with path.open("w+b") as target:
        return seal_declarations(
            target,
            call=wanted.call(queries).id,
            rules=str(queries.setting(ROSTER_RULES, "")),
            panel=from_plain(PanelKeys, queries.setting(PANEL_PUBLIC)),
            juror=me,
            keys=juror_keys(queries),
            declarations=queries.declarations(me),
            at=at,
            enrolment_secret=(queries.own_key(ENROLMENT) or b"").decode("ascii"),
            sequence=sequence,
            supersedes=before,
            undertaking_at=undertaken_at(queries),
        )


def _remember(desk: OpenDesk, me: int, signed: Signed, *, at: datetime) -> None:
    header = signed.payload.header
    with desk.unit(at) as unit:
        unit.put_declaration_file(
            DeclarationFile(
                digest=signed.digest,
                juror=me,
                sequence=header.sequence,
                supersedes=header.supersedes,
                rules=header.charter,
                signing=header.sender.signing,
                payload=signed.payload_bytes,
                signature=signed.signature,
                texts=signed.texts_bytes,
                verdict=HandInVerdict.SENT,
                received_at=at,
            )
        )
        data = {"juror": me, "sequence": header.sequence, "declaration": signed.digest}
        unit.note(FactKind.DECLARATION_SENT, data)


def _next(queries: Queries, me: int) -> tuple[int, str]:
    sent = sorted(queries.declaration_files(me), key=lambda found: found.sequence)
    return (sent[-1].sequence + 1, sent[-1].digest) if sent else (1, "")
