"""Why a list could not be checked with the record that was given, although the list itself may be good.

It must never excuse a record that contradicts its list: same call, same version, other contents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jurydesk.domain.canonical import digest
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.file_kind import LOOK, WHAT, FileKind, file_kind
from jurydesk.record.read import OtherFormat, SealedRecord
from jurydesk.record.record_checks import RECORD
from jurydesk.record.verdict import Check, State
from jurydesk.report.list_model import read_result
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.record.contents import RecordContents
    from jurydesk.report.list_model import ListData
    from jurydesk.words import Phrase

_ITSELF: Final = (
    phrase("record", "What was given as the record is the list itself."),
    phrase("record", "The list is signed and agrees with itself; what was given as its record is the list once more."),
)
_NO_RECORD: Final = (
    phrase("record", "What was given as the record is no record, but {what}."),
    phrase(
        "record", "The list is signed and agrees with itself; what was given as its record is no record, but {what}."
    ),
)
_SEALED: Final = (
    phrase("record", "The record is sealed, and the key to it is not here. Ask for one that is not sealed."),
    phrase(
        "record",
        "The list is signed and agrees with itself; the record that was given is sealed, so nothing was checked with "
        "it.",
    ),
)
_SEALED_FILE: Final = (
    phrase(
        "record",
        "What was given as the record is sealed, and its name does not say what it is: a record, a hand-in or a pack.",
    ),
    phrase(
        "record",
        "The list is signed and agrees with itself; what was given as its record is sealed, so nothing was checked "
        "with it.",
    ),
)
_NEWER_FORMAT: Final = (
    phrase("record", "The record cannot be read here: {why}"),
    phrase(
        "record",
        "The list is signed and agrees with itself; the record that was given is not one that this version of the "
        "program reads.",
    ),
)
_DAMAGED: Final = (
    phrase("record", "The record is damaged; ask whoever sent it for it again. {why}"),
    phrase(
        "record",
        "The list is signed and agrees with itself; the record that was given is damaged, so nothing was checked with "
        "it.",
    ),
)
_OTHER_CALL: Final = (
    phrase("record", "The record belongs to another call: {call}."),
    phrase("record", "The list is signed and agrees with itself; the record that was given belongs to another call."),
)
_NEWER: Final = (
    phrase("record", "The record belongs to version {version}, which replaced this list."),
    phrase(
        "record",
        "The list is signed and agrees with itself, but was replaced: the record that was given belongs to version "
        "{version}.",
    ),
)
_OLDER: Final = (
    phrase("record", "The record belongs to version {version}, an earlier one than this list."),
    phrase(
        "record",
        "The list is signed and agrees with itself; the record that was given belongs to version {version}, an earlier "
        "one.",
    ),
)


def unreadable(record: bytes, pdf: bytes, name: str, trouble: Exception) -> Check:
    """Return what to say of a record that could not be read: what it is instead, or that it is damaged."""
    kind = file_kind(record[:LOOK], name, len(record))
    if record == pdf:
        return _unfit(_ITSELF)
    if isinstance(trouble, SealedRecord) and kind in (FileKind.SEALED, FileKind.RECORD):
        return _unfit(_SEALED if kind is FileKind.RECORD else _SEALED_FILE)
    if kind is not FileKind.RECORD:
        return _unfit(_NO_RECORD, what=WHAT[kind])
    why: object = explain(trouble)[0] if isinstance(trouble, DeskError) else _UNLIKE
    return _unfit(_NEWER_FORMAT if isinstance(trouble, OtherFormat) else _DAMAGED, why=why)


_UNLIKE: Final = phrase("record", "It is not written the way JuryDesk writes records.")


def of_another_list(data: ListData, result: bytes, contents: RecordContents) -> Check | None:
    """Return what to say of a record that was read and belongs to another call or version; None where it is this one's.

    None too where the record tells otherwise of this very list: that is a contradiction and no mistake of the reader.
    """
    call = contents.charters[-1].rules_part()
    if call.call_id != data.call.call_id:
        return _unfit(_OTHER_CALL, call=", ".join(part for part in (call.title, call.round) if part))
    try:
        other = read_result(contents.result)
    except DeskError:
        return None
    if other.version > data.version and _knows(contents, data, result):
        return _unfit(_NEWER, version=other.version)
    follows = other.version + 1 < data.version or data.supersedes == digest(contents.result)
    return _unfit(_OLDER, version=other.version) if other.version < data.version and follows else None


def _knows(contents: RecordContents, data: ListData, result: bytes) -> bool:
    """Whether the record's journal has exactly this list as signed in its version, under a charter that it holds."""
    signed = [
        fact.data.get("result")
        for fact in contents.journal
        if fact.kind is FactKind.LIST_SIGNED and fact.data.get("version") == data.version
    ]
    return signed == [digest(result)] and data.charter.fingerprint in {one.fingerprint for one in contents.charters}


def _unfit(said: tuple[Phrase, Phrase], **values: object) -> Check:
    found, lead = said
    return Check("record", RECORD, State.UNUSABLE, found, values, lead)
