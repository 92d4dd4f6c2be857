"""A juror's own marks on paper, for the meeting; and the frame that all papers of a juror share. Nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.my_marks import MyMarks, OwnRow, as_texts, my_marks
from jurydesk.words import Speaker, phrase, speaker

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.assessment import Assessment
    from jurydesk.domain.call import Call
    from jurydesk.report.marks_pdf import PrintedRow, PrintedScale
    from jurydesk.report.paper import Paper
    from jurydesk.store.queries import Queries

PARTS = (
    ("overall", phrase("actions", "As a whole")),
    ("strengths", phrase("actions", "Strengths")),
    ("weaknesses", phrase("actions", "Weaknesses")),
    ("confidence", phrase("actions", "Own confidence")),
)


def write_paper(path: Path, data: bytes) -> None:
    """Write a paper that can be made again at any time, over an earlier one. Raises DeskError."""
    try:
        path.write_bytes(data)
    except OSError as trouble:
        raise cannot_write(path) from trouble


def paper_of(queries: Queries, juror: int, title: str, *, at: datetime, said: Speaker) -> Paper:
    """Return the frame of a paper: the call, the juror, when it was printed."""
    from jurydesk.report.paper import Paper

    call = wanted.call(queries)
    who = said.say(phrase("actions", "Juror {number}"), number=juror)
    name = getattr(queries.juror(juror), "name", "")
    printed = said.say(phrase("actions", "printed on {time}"), time=said.time(at, at.astimezone().tzinfo))
    return Paper(
        title=title,
        subtitle=call_line(call, said),
        language=said.language,
        author=name,
        footer=" · ".join(filter(None, (call.title, who, printed))),
        facts=((said.say(phrase("actions", "Juror")), ", ".join(filter(None, (str(juror), name)))),),
    )


def call_line(call: Call, said: Speaker) -> str:
    """Return the call's title with its round."""
    number = call.round.strip()
    round_ = said.say(phrase("actions", "Round {number}"), number=number) if number.isdigit() else number
    return " · ".join(filter(None, (call.title, round_)))


def print_my_marks(desk: OpenDesk, *, path: Path, at: datetime) -> None:
    """Write the own marks with charts and comments as a PDF, in the program's language. Raises DeskError."""
    from jurydesk.report.marks_pdf import marks_pdf

    said = speaker()
    marks = my_marks(desk)
    with desk.read() as queries:
        me = desk.juror_number()
        drafts = {draft.proposal: draft for draft in queries.drafts(me)}
        paper = paper_of(queries, me, said.say(phrase("actions", "My marks")), at=at, said=said)
    scales = [_scale(marks, place, said) for place in range(len(marks.rules.criteria))]
    write_paper(path, marks_pdf(paper, _rows(marks, drafts, said), scales))


def _rows(marks: MyMarks, drafts: dict[str, Assessment], said: Speaker) -> list[PrintedRow]:
    from jurydesk.report.marks_pdf import PrintedRow

    return [
        PrintedRow(
            proposal=row.proposal,
            title=row.title,
            below=row.theme,
            marks=tuple(texts[2:-3]),
            total=texts[-3],
            distance=texts[-2],
            state=texts[-1],
            comments=_comments(row, drafts.get(row.proposal), marks, said),
        )
        for row, texts in zip(marks.rows, as_texts(marks, said), strict=True)
    ]


def _comments(row: OwnRow, draft: Assessment | None, marks: MyMarks, said: Speaker) -> tuple[tuple[str, str], ...]:
    """Return what was written on a proposal; nothing on one that is shut."""
    if draft is None or not row.marks:
        return ()
    found = [
        (f"{place} {criterion.title.in_language(said.language)}", draft.comments.get(criterion.id, ""))
        for place, criterion in enumerate(marks.rules.criteria, 1)
    ]
    found += [(said.say(name), str(getattr(draft, part))) for part, name in PARTS]
    return tuple((what, text) for what, text in found if text.strip())


def _scale(marks: MyMarks, place: int, said: Speaker) -> PrintedScale:
    from jurydesk.report.marks_pdf import PrintedScale

    found = marks.distributions[place]
    mean = "" if found.mean is None else said.say(phrase("actions", "mean {mean}"), mean=said.number(found.mean, 1))
    given = said.say(phrase("actions", "{count} marks"), count=found.given)
    digits = max(0, -int(found.criterion.scale.step.normalize().as_tuple().exponent))
    return PrintedScale(
        title=found.criterion.title.in_language(said.language),
        counts=tuple((said.number(value, digits), count) for value, count in found.counts),
        below=" · ".join(filter(None, (mean, given))),
    )
