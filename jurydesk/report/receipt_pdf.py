"""The receipt of a hand-in on paper: what was handed in when, and the fingerprint. It must never name a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable, Spacer

from jurydesk.report import look
from jurydesk.report.page import Heading
from jurydesk.report.paper import Paper, print_paper
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

_STATE: Final = 120
_GROUP: Final = 8


@dataclass(frozen=True)
class ReceiptRow:
    """One proposal and whether it was in the hand-in, in words."""

    proposal: str
    title: str
    state: str


@dataclass(frozen=True)
class Fingerprint:
    """The short form that stands on the signed list, and the whole digest of the hand-in."""

    short: str
    digest: str


def receipt_pdf(paper: Paper, fingerprint: Fingerprint, rows: Sequence[ReceiptRow]) -> bytes:
    """Return the PDF. Raises DeskError for letters that no embedded font has."""
    speaker = Speaker(paper.language)
    groups = " ".join(fingerprint.digest[start : start + _GROUP] for start in range(0, len(fingerprint.digest), _GROUP))
    said = speaker.say(
        phrase("report", "The same fingerprint stands beside your number on the signed recommendation list.")
    )
    story: list[Flowable] = [
        Heading(speaker.say(phrase("report", "Fingerprint of the hand-in")), "fingerprint"),
        paragraph(fingerprint.short, "figure"),
        paragraph(groups, "small"),
        Spacer(0, 4),
        paragraph(said, "text"),
        Heading(speaker.say(phrase("report", "What it held")), "held"),
        *_table(rows, speaker),
    ]
    return print_paper(paper, story, texts=(text for row in rows for text in (row.proposal, row.title, row.state)))


def _table(rows: Sequence[ReceiptRow], speaker: Speaker) -> list[Flowable]:
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "Proposal")), 0),
            Column(speaker.say(phrase("report", "State")), _STATE),
        ],
        look.CONTENT_WIDTH,
    )
    return table(columns, [[Cell(f"{row.proposal} {row.title}"), Cell(row.state)] for row in rows])
