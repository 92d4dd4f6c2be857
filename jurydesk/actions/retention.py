"""How long the panel's desk is kept, and how a juror's desk goes: with its backups, against a receipt.

Nothing may be deleted before the name of the desk was typed, and nothing be called deleted that is still there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from jurydesk.actions import wanted, witness
from jurydesk.actions.copies import MOVED_TO
from jurydesk.actions.desks import juror_keys, need
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.packs import cannot_read
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange import receipts
from jurydesk.store.copies import all_backups, remove_all
from jurydesk.store.queries import DeskKind, PackWay
from jurydesk.words import Phrase, Speaker, phrase, say

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries

UNTIL = "keep until"
KEEP_UNTIL = phrase("actions", "This desk is kept until {until}.")
OVER = phrase(
    "actions", "This desk was to be kept until {until}. Anonymise it, or hand it to the archive and delete it."
)
NO_DATE = phrase("actions", "No date is set until which this desk is kept.")

PACKS = phrase(
    "actions",
    "Packs and hand-ins as files ({names}): in downloads, on sticks, in mail. Without this desk no one reads them.",
)
COPIES = phrase("actions", "Backups that you or your computer put elsewhere, and copies of the whole disk.")
PAPER = phrase("actions", "The printed recovery code and the letter with the pack's code: destroy them.")
SAVED = phrase("actions", "Documents, notes or prints that you saved outside of the desk.")
TRACES = phrase("actions", "Traces on the disk itself: the desk was encrypted, so they tell nothing without the code.")
SECOND = phrase("actions", "The copy of this desk that you made as {target}: delete it there in the same way.")


@dataclass(frozen=True)
class Doomed:
    """What deleting a desk takes away: file names, and in sentences what it cannot reach."""

    name: str
    files: tuple[str, ...]
    out_of_reach: tuple[str, ...]


@dataclass(frozen=True)
class Closed:
    """A juror's desk that is gone: the receipt to send, its short fingerprint, and files that could not be deleted."""

    receipt: Path
    short: str
    left: tuple[Path, ...]


def doomed(desk: OpenDesk, said: Speaker | None = None) -> Doomed:
    """Return what closing the round would delete, and what it cannot reach, in the call's language or in `said`."""
    with desk.read() as queries:
        call = queries.call()
        speaker = said or Speaker(call.language if call is not None else "en")
        names = sorted({pack.file_name for pack in queries.packs() if pack.way is PackWay.OPENED and pack.file_name})
        moved = queries.setting(MOVED_TO)
    sentences: list[tuple[Phrase, dict[str, object]]] = [
        (PACKS, {"names": wanted.some(names, 4) or "*.jurypack"}),
        (COPIES, {}),
        (SAVED, {}),
        (PAPER, {}),
        (TRACES, {}),
    ]
    if isinstance(moved, dict):
        sentences.append((SECOND, {"target": moved.get("target", "")}))
    files = [desk.path, *all_backups(desk.path)]
    return Doomed(
        desk.path.stem,
        receipts.clean([file.name for file in files]),
        tuple(speaker.say(sentence, **values) for sentence, values in sentences),
    )


def close_round(desk: OpenDesk, *, name: str, receipt: Path, at: datetime) -> Closed:
    """Delete a juror's desk, open as it is, with its backups, and write the signed receipt to `receipt`.

    `name` is the desk's file name without its ending, typed by the person. What could not be deleted stands in the
    receipt and comes back. Raises DeskError, and deletes nothing, for another name or where the receipt is in the way.
    """
    need(desk, DeskKind.JUROR)
    need_name(desk, name)
    going = doomed(desk)
    partial = receipt.with_name(receipt.name + ".part")
    _need_room_for(receipt, partial, desk)
    with desk.read() as queries:
        keys, prepared = juror_keys(queries), _receipt(queries, desk, going, at)
    path, desk_id = desk.path, desk.store.info.id
    desk.store.close()
    left = remove_all(path)
    witness.forget(desk_id)
    written = receipts.told(prepared, left=[file.name for file in left])
    try:
        partial.write_bytes(receipts.receipt_bytes(written, sign=keys.sign))
        partial.replace(receipt)
    except OSError as trouble:
        raise cannot_write(receipt) from trouble
    return Closed(receipt, short_fingerprint(written.digest), left)


def _receipt(queries: Queries, desk: OpenDesk, going: Doomed, at: datetime) -> receipts.Receipt:
    call = queries.call()
    me = desk.juror_number()
    return receipts.Receipt(
        kind=receipts.KIND,
        format=receipts.FORMAT,
        call=call.id if call is not None else "",
        juror=me,
        desk=desk.store.info.id,
        signing=juror_keys(queries).public.signing,
        at=at,
        hand_ins=tuple(found.digest for found in queries.hand_ins(me)),
        deleted=going.files,
        left=(),
        out_of_reach=going.out_of_reach,
    )


def _need_room_for(receipt: Path, partial: Path, desk: OpenDesk) -> None:
    """Raise DeskError where the receipt could not be written: found out before anything is deleted."""
    try:
        if receipt.exists() or receipt.absolute() in {desk.path, *all_backups(desk.path)}:
            raise FileExistsError(receipt)
        partial.write_bytes(bytes(1 << 16))
    except OSError as trouble:
        raise cannot_write(receipt) from trouble


def need_name(desk: OpenDesk, name: str) -> None:
    """Raise DeskError where somebody did not type the desk's name before something is deleted for good."""
    if name.strip() != desk.path.stem:
        raise DeskError(
            phrase("actions", "This deletes for good, so the name of the desk is asked for: {name}."),
            phrase("actions", "Type the name exactly, if you are sure."),
            name=desk.path.stem,
        )


def take_receipt(desk: OpenDesk, *, file: Path, at: datetime) -> receipts.Receipt:
    """Note in the panel's journal that a juror has deleted the own desk, and return the receipt.

    Raises DeskError for a receipt of another call, and for one that is not signed with the juror's own key.
    """
    need(desk, DeskKind.PANEL)
    try:
        data = file.read_bytes()
    except OSError as trouble:
        raise cannot_read(file) from trouble
    found = receipts.read_receipt(data)
    with desk.unit(at) as unit:
        if found.call != wanted.call(unit.queries).id:
            raise DeskError(
                phrase("actions", "The receipt belongs to another call."),
                phrase("actions", "Take it in on the desk of that call."),
            )
        known = {key.signing for key in unit.queries.juror_key_history() if key.juror == found.juror}
        if found.signing not in known:
            raise DeskError(
                phrase("actions", "The receipt is not signed with a key that juror {juror} has used here."),
                phrase("actions", "Ask juror {juror} on the phone whether this receipt is the right one."),
                juror=found.juror,
            )
        if found.digest not in confirmed(unit.queries):
            told = {"juror": found.juror, "receipt": found.digest, "whole": not found.left}
            unit.note(FactKind.DELETION_CONFIRMED, told)
    return found


def confirmed(queries: Queries) -> dict[str, int]:
    """Return the receipts that came: the juror by the receipt's digest."""
    facts = (fact for fact in queries.journal() if fact.kind is FactKind.DELETION_CONFIRMED)
    return {str(fact.data["receipt"]): int(str(fact.data["juror"])) for fact in facts}


def set_retention(desk: OpenDesk, *, until: date, at: datetime) -> None:
    """Keep until when the panel's desk is kept. Raises DeskError on a juror's desk and for a day that is over."""
    need(desk, DeskKind.PANEL)
    if until < at.date():
        raise DeskError(
            phrase("actions", "{until} is over already."),
            phrase("actions", "Name the day until which the file rules ask you to keep this round."),
            until=until,
        )
    with desk.unit(at) as unit:
        unit.put_setting(UNTIL, until.isoformat())
        unit.note(FactKind.RETENTION_SET, {"until": until.isoformat()})


def retention(desk: OpenDesk) -> date | None:
    """Return the day until which the desk is kept; None where none is set."""
    with desk.read() as queries:
        found = queries.setting(UNTIL)
    return date.fromisoformat(found) if isinstance(found, str) else None


def retention_sentence(desk: OpenDesk, *, today: date) -> str:
    """Return in one sentence how long the desk is kept, or that the day is over."""
    until = retention(desk)
    if until is None:
        return say(NO_DATE)
    return say(OVER if until < today else KEEP_UNTIL, until=until)
