"""The codes of packs as letters, a page for each juror. A page must never hold another juror's name or code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable, PageBreak, Spacer

from jurydesk.report.page import Heading
from jurydesk.report.paper import Paper, print_paper
from jurydesk.report.rows import paragraph
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

OPEN = phrase("report", "1. Start JuryDesk, choose “Open a pack I received”, and take the file {files}.")
TYPE = phrase("report", "2. Type the code above, in small letters and with the hyphens. It opens this file only.")
COMPARE = phrase(
    "report", "3. Compare the panel key's fingerprint that is shown with this one: {key}. Stop if it differs, and call."
)
BURN = phrase("report", "Keep this letter until you have chosen a passphrase of your own; then destroy it.")

_WORDS: Final = 3


@dataclass(frozen=True)
class Letter:
    """Whom it is for, the names of the pack's files, and the code that opens them."""

    juror: int
    name: str
    files: str
    code: str


def letters_pdf(paper: Paper, letters: Sequence[Letter], *, panel_key: str) -> bytes:
    """Return the PDF, a page for each letter. Raises DeskError for letters that no embedded font has."""
    speaker = Speaker(paper.language)
    story: list[Flowable] = []
    for letter in letters:
        if story:
            story.append(PageBreak())
        story += _page(letter, speaker, panel_key)
    return print_paper(paper, story, texts=(text for one in letters for text in (one.name, one.files, one.code)))


def _page(letter: Letter, speaker: Speaker, panel_key: str) -> list[Flowable]:
    whom = speaker.say(phrase("report", "For juror {juror}: {name}"), juror=letter.juror, name=letter.name)
    return [
        Heading(whom, f"juror-{letter.juror}"),
        paragraph(speaker.say(phrase("report", "The code of your pack")), "text"),
        Spacer(0, 4),
        *(paragraph(line, "figure") for line in _lines(letter.code)),
        Spacer(0, 10),
        paragraph(speaker.say(OPEN, files=letter.files), "text"),
        paragraph(speaker.say(TYPE), "text"),
        paragraph(speaker.say(COMPARE, key=panel_key), "text"),
        Spacer(0, 8),
        paragraph(speaker.say(BURN), "small"),
    ]


def _lines(code: str) -> list[str]:
    """The code in lines of a few words, each but the last ending with its hyphen."""
    words = code.split("-")
    lines = ["-".join(words[start : start + _WORDS]) for start in range(0, len(words), _WORDS)]
    return [f"{line}-" for line in lines[:-1]] + lines[-1:]
