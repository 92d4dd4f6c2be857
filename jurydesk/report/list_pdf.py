"""Draws the recommendation list: a pure function of its result.json, so that whoever verifies draws the pages again.

It must never read a clock, the desk or anything else that is not in those bytes.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.recommendation import Section
from jurydesk.report import list_front, list_ground
from jurydesk.report.attached import RESULT
from jurydesk.report.finish import Attachment, FileFacts, finish
from jurydesk.report.fonts import check_letters
from jurydesk.report.list_method import method_part
from jurydesk.report.list_model import read_result
from jurydesk.report.list_proof import proof_part
from jurydesk.report.list_reasons import reasons_part
from jurydesk.report.list_tables import section_part
from jurydesk.report.page import Later, PageKit, Places, print_pages
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from jurydesk.report.list_model import ListData


def list_pdf(result: bytes) -> bytes:
    """Return the unsigned list with `result` attached: the same bytes for the same result and the same program.

    Raises DeskError where `result` is no list, or holds letters that no embedded font has.
    """
    data = read_result(result)
    check_letters(_texts(data))
    speaker = Speaker(data.language)
    pages = print_pages(_kit(data, speaker), _story(data, speaker))
    return finish(
        pages,
        facts=FileFacts(
            title=speaker.say(list_front.TITLE),
            author=data.office,
            subject=list_front.call_line(data, speaker),
            language=data.language,
            at=data.made_at,
        ),
        attachments=[
            Attachment(
                RESULT,
                result,
                "application/json",
                speaker.say(phrase("report", "All figures of this list, for recomputing")),
            )
        ],
        fields=list_front.signature_fields(data, speaker),
    )


def _kit(data: ListData, speaker: Speaker) -> PageKit:
    page_of = phrase("report", "Page {page} of {pages}")

    def boxes(canvas: Canvas) -> None:
        list_front.draw_boxes(canvas, data, speaker)

    return PageKit(
        title=speaker.say(list_front.TITLE),
        language=data.language,
        author=data.office,
        subject=list_front.call_line(data, speaker),
        footer=list_front.footer_line(data, speaker),
        page_of=lambda page, pages: speaker.say(page_of, page=page, pages=pages),
        first_page_foot=list_front.foot_height(data),
        on_first_page=boxes,
    )


def _story(data: ListData, speaker: Speaker) -> list[Flowable]:
    story = [*list_front.front(data, speaker), Later(lambda places: _pages(places, speaker))]
    for section in Section:
        story += section_part(data, section, speaker)
    story += reasons_part(data, speaker)
    story += list_ground.deviations_part(data, speaker)
    story += list_ground.people_part(data, speaker)
    story += list_ground.conflicts_part(data, speaker)
    story += method_part(data, speaker)
    return [*story, *proof_part(data, speaker)]


def _pages(places: Places, speaker: Speaker) -> str:
    """Where the reader finds what: said on page one, known when the last page is drawn."""
    named = (
        (phrase("report", "reserve list: page {page}"), "reserve"),
        (phrase("report", "reasons: from page {page}"), "reasons"),
        (phrase("report", "panel, conflicts of interest, method, proof: from page {page}"), "panel"),
    )
    texts = [speaker.say(text, page=places.first[key]) for text, key in named if key in places.first]
    return " · ".join(texts)


def _texts(data: ListData) -> Iterator[str]:
    """Every text that is printed; of the rules only the titles are."""
    call = data.call
    yield from (call.title, call.round, call.file_number)
    yield from (one.title.in_language(data.language) for one in call.rules.criteria)
    yield from _texts_in([getattr(data, field.name) for field in fields(data) if field.name != "call"])


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _texts_in(item)
    elif is_dataclass(value):
        yield from _texts_in([getattr(value, field.name) for field in fields(value)])
