"""Checking a signed list, with its record or without, as a recipient does who has no desk. It must never write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.packs import cannot_read
from jurydesk.record.verdict import State
from jurydesk.record.verify import verify as verify_bytes
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from jurydesk.record.verdict import VerifyReport

SIGNS = {State.HOLDS: "✓", State.FAILS: "✗", State.NOT_CHECKED: "?", State.ON_WORD: "○"}
STATES = {
    State.HOLDS: phrase("record", "holds"),
    State.FAILS: phrase("record", "fails"),
    State.NOT_CHECKED: phrase("record", "not checked"),
    State.ON_WORD: phrase("record", "rests on the word of named people"),
}


def verify(*, list_file: Path, record_file: Path | None = None, trusted: Sequence[Path] = ()) -> VerifyReport:
    """Return what holds of a list. Raises DeskError only where a file cannot be read at all."""
    record = _read(record_file) if record_file is not None else None
    return verify_bytes(_read(list_file), record, roots=[_read(path) for path in trusted])


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
