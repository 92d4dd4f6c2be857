"""A verdict as rows to show: each check, how it ended, what was found. It checks nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.rows import Column
from jurydesk.gui.parts.state import Badge
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_LOOKS = {
    "holds": (Tone.GREEN, "check"),
    "fails": (Tone.RED, "circle-x"),
    "on_word": (Tone.BLUE, "user-check"),
    "missing": (Tone.AMBER, "triangle-up"),
}
_OTHER = (Tone.GREY, "circle-help")


@dataclass(frozen=True)
class CheckRow:
    """One check: its id, what was looked at, how it ended, and what was found in a sentence."""

    id: str
    title: str
    state: Badge
    found: str


@dataclass(frozen=True)
class Answer:
    """The verdict as a whole (holds, qualified, fails), its one sentence, the checks, and all of it as plain text."""

    state: str
    sentence: str
    rows: tuple[CheckRow, ...]
    text: str


def look_at(list_file: Path, record_file: Path | None) -> Answer:
    """Verify the files and return what holds. Raises DeskError where one cannot be read or is of another kind."""
    from jurydesk.actions import checking  # noqa: PLC0415 - takes its time to load

    report = checking.verify(list_file=list_file, record_file=record_file)
    lines = list(checking.sentences(report))
    rows = tuple(
        CheckRow(
            check.id,
            say(check.title, **check.values),
            Badge(say(checking.STATES[check.state]), *_LOOKS.get(check.state.name.lower(), _OTHER)),
            say(check.found, **check.values),
        )
        for check in report.checks
    )
    state = "holds" if report.unqualified else "fails" if report.failed else "qualified"
    return Answer(state, lines[0] if lines else "", rows, "\n".join(lines))


def columns() -> Sequence[Column[CheckRow]]:
    """What was looked at with what was found, and how it ended."""
    return (
        Column(
            say(phrase("Verify", "What was checked")),
            lambda row: row.title,
            second=lambda row: row.found,
            hint=lambda row: row.found or row.title,
            strong=True,
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Verify", "Result")), lambda _row: "", badges=lambda row: (row.state,)),
    )
