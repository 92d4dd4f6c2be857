"""Checking a signed list, with its record or without, as a recipient does who has no desk. It must never write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.packs import cannot_read
from jurydesk.errors import DeskError
from jurydesk.exchange.file_kind import LOOK, WHAT, FileKind, file_kind
from jurydesk.record.verdict import State
from jurydesk.record.verify import verify as verify_bytes
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from jurydesk.record.verdict import VerifyReport

SIGNS = {
    State.HOLDS: "✓",
    State.FAILS: "✗",
    State.NOT_CHECKED: "?",
    State.ON_WORD: "○",
    State.UNUSABLE: "?",
    State.MISSING: "!",
}
STATES = {
    State.HOLDS: phrase("record", "holds"),
    State.FAILS: phrase("record", "fails"),
    State.NOT_CHECKED: phrase("record", "not checked"),
    State.ON_WORD: phrase("record", "rests on the word of named people"),
    State.UNUSABLE: phrase("record", "not checked"),
    State.MISSING: phrase("record", "not there"),
}


_TAIL = 2048
_LIST_FIRST = phrase("record", "Name the signed list, a PDF file; this file goes beside it, as its record.")
_EXCHANGED = phrase("record", "The two files are exchanged: name the list, a PDF file, first, and then its record.")
_HINTS = {
    FileKind.DESK: phrase("record", "Open it as a desk; what is checked here is the signed list, a PDF file."),
    FileKind.PACK: phrase("record", "Open it as a pack; what is checked here is the signed list, a PDF file."),
    FileKind.HAND_IN: phrase(
        "record", "The panel's desk takes it in; what is checked here is the signed list, a PDF file."
    ),
    FileKind.DECLARATION: phrase(
        "record", "The panel's desk takes it in; what is checked here is the signed list, a PDF file."
    ),
}
_OTHERWISE = phrase("record", "Name the signed list, a PDF file.")


def verify(*, list_file: Path, record_file: Path | None = None, trusted: Sequence[Path] = ()) -> VerifyReport:
    """Return what holds of a list.

    Raises DeskError only where a file cannot be read at all, or what is named as the list is a file of another kind.
    """
    record = _read(record_file) if record_file is not None else None
    pdf = _read(list_file)
    _need_list(list_file, pdf, record)
    name = record_file.name if record_file is not None else ""
    return verify_bytes(pdf, record, roots=[_read(path) for path in trusted], record_name=name)


def _need_list(path: Path, data: bytes, record: bytes | None) -> None:
    """Raise DeskError for a file that is plainly no PDF, so that nobody takes a slip for a list that fails."""
    kind = file_kind(data[:LOOK], path.name, len(data))
    if kind is FileKind.PDF or b"startxref" in data[-_TAIL:]:
        return
    hint = _HINTS.get(kind, _OTHERWISE)
    if kind is FileKind.RECORD:
        swapped = record is not None and file_kind(record[:LOOK]) is FileKind.PDF
        hint = _EXCHANGED if swapped else _LIST_FIRST
    raise DeskError(phrase("record", "“{name}” is {what}, not a list."), hint, name=path.name, what=WHAT[kind])


def sentences(report: VerifyReport) -> Iterable[str]:
    """Return the verdict: one sentence first, then a line a check."""
    yield say(report.sentence, **report.values)
    yield ""
    for check in report.checks:
        yield f"{SIGNS[check.state]} {say(check.title, **check.values)}: {say(STATES[check.state])}"
        found = say(check.found, **check.values)
        if found:
            yield f"    {found}"


def as_plain(report: VerifyReport) -> dict[str, object]:
    """Return the verdict for JSON, with the checks by id."""
    return {
        "verdict": report.state.value,
        "sentence": say(report.sentence, **report.values),
        "checks": [
            {
                "id": check.id,
                "title": say(check.title, **check.values),
                "state": check.state.value,
                "found": say(check.found, **check.values),
            }
            for check in report.checks
        ],
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise cannot_read(path) from trouble
