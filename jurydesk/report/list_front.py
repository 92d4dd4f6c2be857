"""The list's first page: what call, what result in four figures, and the places for the signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Flowable, Spacer

from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.recommendation import Section
from jurydesk.report import look
from jurydesk.report.finish import SignatureField
from jurydesk.report.list_cautions import budget_caution, meeting_cautions
from jurydesk.report.list_words import PHASES, ROLES
from jurydesk.report.page import Later, Places
from jurydesk.report.rows import paragraph
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from jurydesk.report.list_model import ListData
    from jurydesk.words import Speaker

TITLE: Final = phrase("report", "Funding recommendation of the panel")
VERSION: Final = phrase("report", "Version {version}")
_BOX_HEIGHT: Final = 103
_BOX_GAP: Final = 22
_BOX_PAD: Final = 9
_FIELD_HEIGHT: Final = 58
_BESIDE: Final = 2
_FOOT: Final = look.MARGIN_BOTTOM + 8


def call_line(data: ListData, speaker: Speaker) -> str:
    """Return file number, call, round and phase in one line."""
    phase = PHASES[data.call.phase]
    parts = (data.call.title, data.call.round, speaker.say(phase) if phase else "")
    name = ", ".join(part for part in parts if part)
    return " · ".join(part for part in (data.call.file_number, name) if part)


def footer_line(data: ListData, speaker: Speaker) -> str:
    """Return what stands at the foot of every page: file number, version, fingerprint of the charter."""
    charter = speaker.say(
        phrase("report", "Charter {fingerprint}"), fingerprint=short_fingerprint(data.charter.fingerprint)
    )
    version = speaker.say(VERSION, version=data.version)
    return " · ".join(part for part in (data.call.file_number, version, charter) if part)


def front(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return the head of page one: call, title, meeting, the four figures."""
    version = speaker.say(VERSION, version=data.version)
    meeting = speaker.say(phrase("report", "Meeting: {meeting}"), meeting=data.meeting) if data.meeting else ""
    made = speaker.say(phrase("report", "made {at}"), at=data.made_shown)
    story: list[Flowable] = [
        paragraph(call_line(data, speaker), "small"),
        Spacer(1, 3),
        paragraph(speaker.say(TITLE), "title"),
        paragraph(" · ".join(part for part in (meeting, version, made) if part), "subtitle"),
    ]
    if data.version > 1:
        why = phrase("report", "Replaces version {before}: {why}")
        story.append(paragraph(speaker.say(why, before=data.version - 1, why=data.why), "subtitle"))
    budget = budget_caution(data)
    lacks = (*meeting_cautions(data), *(() if budget is None else (budget,)))
    story += [Spacer(1, 9), Figures(_figures(data, speaker)), Spacer(1, 4)]
    return [*story, *(paragraph(caution.said(speaker), "cell-strong") for caution in lacks)]


Figure = tuple[str, str, "str | Callable[[Places], str]"]


def _figures(data: ListData, speaker: Speaker) -> list[Figure]:
    count = {section: sum(entry.section is section for entry in data.entries) for section in Section}
    not_eligible = count[Section.NOT_ELIGIBLE] + count[Section.WITHDRAWN]
    envelope = data.line.envelope_cents
    of_all = speaker.say(phrase("report", "of {sum}"), sum=speaker.money(envelope)) if envelope is not None else ""
    reserve = speaker.say(phrase("report", "reserve list {count}"), count=count[Section.RESERVE])
    out = speaker.say(phrase("report", "{count} of them not eligible or withdrawn"), count=not_eligible)

    def why(places: Places) -> str:
        page = places.first.get("deviations")
        return speaker.say(phrase("report", "with reasons, page {page}"), page=page) if page else ""

    return [
        (speaker.say(phrase("report", "Proposals")), str(len(data.entries)), out if not_eligible else ""),
        (speaker.say(phrase("report", "Recommended")), str(count[Section.RECOMMENDED]), reserve),
        (speaker.say(phrase("report", "Recommended sum")), speaker.money(data.line.recommended_cents), of_all),
        (speaker.say(phrase("report", "Departures from the ranking")), str(len(data.deviations)), why),
    ]


class Figures(Flowable):  # type: ignore[misc] # reportlab is untyped
    """The key figures side by side between two lines: a quiet name, a large figure, a quiet word below."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        super().__init__()
        self.figures = figures

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        self.width, self.step = width, width / len(self.figures)
        self.columns = [
            [
                paragraph(name, "small"),
                paragraph(figure, "figure"),
                Later(below) if callable(below) else paragraph(below, "small"),
            ]
            for name, figure, below in self.figures
        ]
        heights = [sum(part.wrap(self.step - 8, 1e6)[1] for part in column) for column in self.columns]
        self.height = max(heights) + 20
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines and the figures."""
        self.canv.setStrokeColor(look.INK)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, self.height - 1, self.width, self.height - 1)
        self.canv.setStrokeColor(look.LINE_STRONG)
        self.canv.line(0, 1, self.width, 1)
        for place, column in enumerate(self.columns):
            top = self.height - 10
            for part in column:
                top -= part.wrap(self.step - 8, 1e6)[1]
                part.drawOn(self.canv, place * self.step, top)


def foot_height(data: ListData) -> float:
    """Return how much room the signatures take at the foot of page one, in points."""
    rows = -(-len(data.signers) // _BESIDE)
    return rows * (_BOX_HEIGHT + 8) + 26 if rows else 0


def _boxes(data: ListData) -> list[tuple[float, float, float]]:
    """Left, bottom and width of each signer's box."""
    width = (look.CONTENT_WIDTH - _BOX_GAP) / _BESIDE
    rows = -(-len(data.signers) // _BESIDE)
    return [
        (
            look.MARGIN_SIDE + (place % _BESIDE) * (width + _BOX_GAP),
            _FOOT + (rows - 1 - place // _BESIDE) * (_BOX_HEIGHT + 8),
            width,
        )
        for place in range(len(data.signers))
    ]


def signature_fields(data: ListData, speaker: Speaker) -> list[SignatureField]:
    """Return the fields to be signed, inside the boxes."""
    unsigned = speaker.say(phrase("report", "not signed yet"))
    label = phrase("report", "Signature: {role}, {name}")
    return [
        SignatureField(
            name=signer.field,
            box=(left + _BOX_PAD, bottom + 5, left + width - _BOX_PAD, bottom + 5 + _FIELD_HEIGHT),
            label=speaker.say(label, role=ROLES[signer.role], name=signer.name),
            unsigned=unsigned,
        )
        for signer, (left, bottom, width) in zip(data.signers, _boxes(data), strict=True)
    ]


def draw_boxes(canvas: Canvas, data: ListData, speaker: Speaker) -> None:
    """Draw the heading, and a box for each signer with role and name."""
    heading = paragraph(speaker.say(phrase("report", "Signatures")), "heading")
    _, height = heading.wrap(look.CONTENT_WIDTH, 1e6)
    heading.drawOn(canvas, look.MARGIN_SIDE, _FOOT + foot_height(data) - 18 - height / 2)
    for signer, (left, bottom, width) in zip(data.signers, _boxes(data), strict=True):
        canvas.setStrokeColor(look.LINE_STRONG)
        canvas.setLineWidth(0.8)
        canvas.roundRect(left, bottom, width, _BOX_HEIGHT, 3)
        top = bottom + _BOX_HEIGHT - 7
        for text, name in ((speaker.say(ROLES[signer.role]), "small"), (signer.name, "cell-strong")):
            part = paragraph(text, name)
            top -= part.wrap(width - 2 * _BOX_PAD, 1e6)[1]
            part.drawOn(canvas, left + _BOX_PAD, top)
