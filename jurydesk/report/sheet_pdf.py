"""Empty score sheets on paper, for jurors who may not install the program: boxes to tick, a page for each proposal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from jurydesk.report import look
from jurydesk.report.fonts import composed
from jurydesk.report.page import Heading
from jurydesk.report.paper import Paper, print_paper
from jurydesk.report.rows import paragraph
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

_BOX: Final = 11
_STEP: Final = 33
_LINE: Final = 17


@dataclass(frozen=True)
class SheetCriterion:
    """One criterion: title, weight and threshold in words, guidance, the marks to tick (none: a line to write on).

    `lines` is the room for a comment.
    """

    title: str
    below: str
    marks: tuple[str, ...]
    scale: str
    lines: int


@dataclass(frozen=True)
class SheetProposal:
    """One proposal, and what stands behind it in one line."""

    proposal: str
    title: str
    below: str


@dataclass(frozen=True)
class SheetForm:
    """What is the same on every sheet; `asked` are texts asked for as a whole, `choices` the recommendations."""

    juror: str
    criteria: tuple[SheetCriterion, ...]
    cannot_assess: bool
    asked: tuple[str, ...]
    choices: tuple[str, ...]


def sheets_pdf(paper: Paper, form: SheetForm, proposals: Sequence[SheetProposal]) -> bytes:
    """Return the PDF. Raises DeskError for letters that no embedded font has."""
    speaker = Speaker(paper.language)
    story: list[Flowable] = []
    for proposal in proposals:
        story += [PageBreak(), *_sheet(form, proposal, speaker)]
    return print_paper(paper, story, texts=_texts(form, proposals))


def _sheet(form: SheetForm, proposal: SheetProposal, speaker: Speaker) -> list[Flowable]:
    parts: list[Flowable] = [
        paragraph(form.juror, "subtitle"),
        Heading(f"{proposal.proposal} {proposal.title}", f"sheet-{proposal.proposal}"),
        paragraph(proposal.below, "small"),
    ]
    cannot = speaker.say(phrase("report", "cannot assess")) if form.cannot_assess else ""
    for place, criterion in enumerate(form.criteria, 1):
        head = [Spacer(0, 9), paragraph(f"{place} {criterion.title}", "subheading")]
        head += [paragraph(criterion.below, "small")] if criterion.below else []
        parts.append(KeepTogether([*head, _Ticks(criterion, cannot), _Lines(criterion.lines)]))
    parts += [KeepTogether([Spacer(0, 9), paragraph(asked, "subheading"), _Lines(3)]) for asked in form.asked]
    if form.choices:
        title = speaker.say(phrase("report", "Recommendation"))
        parts.append(KeepTogether([Spacer(0, 9), paragraph(title, "subheading"), _Choices(form.choices)]))
    signed = speaker.say(phrase("report", "Date and signature"))
    parts.append(KeepTogether([Spacer(0, 12), paragraph(signed, "small"), _Lines(1)]))
    return parts


class _Drawn(Flowable):  # type: ignore[misc] # reportlab is untyped
    """Something as wide as the page that draws boxes and lines."""

    high: float = 0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        self.width, self.height = width, self.high
        return width, self.high

    def box(self, x: float, y: float, text: str) -> float:
        """Draw an empty box with its word; return where the word ends."""
        canvas: Canvas = self.canv
        name = look.style("text")
        canvas.setStrokeColor(look.INK)
        canvas.setLineWidth(0.7)
        canvas.rect(x, y, _BOX, _BOX, stroke=1, fill=0)
        canvas.setFillColor(look.INK)
        canvas.setFont(name.fontName, name.fontSize)
        canvas.drawString(x + _BOX + 3, y + 2.4, composed(text))
        return x + _BOX + 3 + float(canvas.stringWidth(composed(text), name.fontName, name.fontSize))


class _Ticks(_Drawn):
    """A box for each mark, or the scale in words and a line; then *cannot assess*."""

    def __init__(self, criterion: SheetCriterion, cannot: str) -> None:
        super().__init__()
        self.criterion, self.cannot = criterion, cannot
        self.high = _BOX + 8

    def draw(self) -> None:
        """Draw the boxes."""
        at = 0.0
        for mark in self.criterion.marks:
            self.box(at, 2, mark)
            at += _STEP
        if not self.criterion.marks:
            name = look.style("text")
            self.canv.setFont(name.fontName, name.fontSize)
            self.canv.setFillColor(look.INK)
            self.canv.drawString(0, 4, composed(self.criterion.scale))
            at = 10 + self.canv.stringWidth(composed(self.criterion.scale), name.fontName, name.fontSize)
            self.canv.line(at, 2, at + 60, 2)
            at += 70
        if self.cannot:
            self.box(at + 6, 2, self.cannot)


class _Choices(_Drawn):
    """A box for each choice, one below the other."""

    def __init__(self, choices: Sequence[str]) -> None:
        super().__init__()
        self.choices = choices
        self.high = len(choices) * (_BOX + 6) + 4

    def draw(self) -> None:
        """Draw the boxes."""
        for place, choice in enumerate(self.choices, 1):
            self.box(0, self.high - place * (_BOX + 6), choice)


class _Lines(_Drawn):
    """Empty lines to write on."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.high = count * _LINE

    def draw(self) -> None:
        """Draw the lines."""
        self.canv.setStrokeColor(look.LINE_STRONG)
        self.canv.setLineWidth(0.6)
        for place in range(self.count):
            self.canv.line(0, place * _LINE + 1, self.width, place * _LINE + 1)


def _texts(form: SheetForm, proposals: Sequence[SheetProposal]) -> Iterator[str]:
    yield from (form.juror, *form.asked, *form.choices)
    for criterion in form.criteria:
        yield from (criterion.title, criterion.below, criterion.scale, *criterion.marks)
    for proposal in proposals:
        yield from (proposal.proposal, proposal.title, proposal.below)
