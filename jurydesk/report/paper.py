"""Plain papers for people: a title, facts, then whatever flows. They must never carry a signature."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.platypus import Spacer

from jurydesk.report import look
from jurydesk.report.fonts import check_letters
from jurydesk.report.page import PageKit, print_pages
from jurydesk.report.rows import Cell, Column, paragraph, table
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable

_FACT: Final = 150


@dataclass(frozen=True)
class Paper:
    """What stands at the top of a paper and at the foot of each page; `facts` are the lines below the title."""

    title: str
    subtitle: str
    language: str
    author: str
    footer: str
    facts: tuple[tuple[str, str], ...] = ()


def print_paper(paper: Paper, story: Sequence[Flowable], *, texts: Iterable[str]) -> bytes:
    """Return the PDF; `texts` are all that the story prints. Raises DeskError for letters that no embedded font has."""
    check_letters((paper.title, paper.subtitle, paper.footer, *(text for pair in paper.facts for text in pair), *texts))
    speaker = Speaker(paper.language)
    page_of = phrase("report", "Page {page} of {pages}")
    kit = PageKit(
        title=paper.title,
        language=paper.language,
        author=paper.author,
        subject=paper.subtitle,
        footer=paper.footer,
        page_of=lambda page, pages: speaker.say(page_of, page=page, pages=pages),
    )
    out = BytesIO()
    with pikepdf.open(BytesIO(print_pages(kit, [*_front(paper), *story]))) as pdf:
        pdf.save(out, compress_streams=True, deterministic_id=True)
    return out.getvalue()


def _front(paper: Paper) -> list[Flowable]:
    front: list[Flowable] = [paragraph(paper.subtitle, "subtitle")] if paper.subtitle else []
    front += [Spacer(0, 4), paragraph(paper.title, "title"), Spacer(0, 8)]
    columns = [Column("", _FACT), Column("", look.CONTENT_WIDTH - _FACT)]
    front += table(columns, [[Cell(name), Cell(value, strong=True)] for name, value in paper.facts])
    return [*front, Spacer(0, 10)] if paper.facts else front
