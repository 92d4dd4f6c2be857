"""Empty score sheets for jurors who may not install the program: as a PDF to print, as a protected workbook to fill.

They hold only proposals that are open to the juror. What comes back is entered or read like any table of marks.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring import access_of_all
from jurydesk.actions.my_marks import shown
from jurydesk.actions.preparing import shut_pairs
from jurydesk.actions.printing import PARTS, paper_of, write_paper
from jurydesk.domain.conflict import Access
from jurydesk.domain.rules import CannotAssess, Need, Rules, TotalKind
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.score_sheet import SheetLine, SheetWords, write_score_sheet
from jurydesk.store.queries import DeskKind
from jurydesk.words import Speaker, phrase, speaker

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rubric import Criterion, Scale
    from jurydesk.report.sheet_pdf import SheetCriterion, SheetForm
    from jurydesk.store.queries import Queries

WRITING_LINES = 3
WORDS_A_LINE = 12
MOST_LINES = 8
XLSX = ".xlsx"


def write_score_sheets(desk: OpenDesk, *, path: Path, juror: int | None = None, at: datetime) -> int:
    """Write empty sheets for the juror whose desk this is, or on the panel's desk for `juror`; return for how many.

    A name that ends in .xlsx gets the workbook, any other the PDF. Raises DeskError where nothing is open to the juror.
    """
    said = speaker()
    if desk.kind is DeskKind.PANEL and juror is None:
        raise DeskError(
            phrase("actions", "On the panel's desk it must be said for whom the sheets are."),
            phrase("actions", "Name the juror by number: --juror"),
        )
    with desk.read() as queries:
        number = desk.juror_number() if desk.kind is DeskKind.JUROR else wanted.juror(queries, juror or 0).number
        rules = wanted.rules(queries)
        proposals = open_to(queries, number, panel=desk.kind is DeskKind.PANEL)
        if not proposals:
            raise DeskError(
                phrase("actions", "No proposal is open to juror {juror}."),
                phrase("actions", "Assign proposals first, or declare on them."),
                juror=number,
            )
        if path.suffix.lower() == XLSX:
            data = write_score_sheet(_lines(rules, proposals, said), _words(rules, said))
        else:
            data = _pdf(queries, number, rules, proposals, at=at, said=said)
    write_paper(path, data)
    return len(proposals)


def open_to(queries: Queries, juror: int, *, panel: bool) -> list[Proposal]:
    """Return the proposals given to a juror that no conflict shuts; on a juror's own desk only those declared on."""
    mine = {found.proposal for found in queries.assignments(juror)}
    states = access_of_all(queries, juror)
    shut = {proposal for number, proposal in shut_pairs(queries) if number == juror}
    wished = {Access.OPEN, Access.UNDECLARED} if panel else {Access.OPEN}
    return [
        found
        for found in queries.proposals()
        if found.number in mine - shut and found.eligible and states[found.number] in wished
    ]


def _pdf(
    queries: Queries, juror: int, rules: Rules, proposals: list[Proposal], *, at: datetime, said: Speaker
) -> bytes:
    from jurydesk.report.sheet_pdf import SheetProposal, sheets_pdf

    paper = paper_of(queries, juror, said.say(phrase("actions", "Score sheets")), at=at, said=said)
    call = wanted.call(queries)
    closes = said.time(call.closes_at, at.astimezone().tzinfo) if call.closes_at is not None else ""
    facts = [
        (said.say(phrase("actions", "Sheets")), str(len(proposals))),
        (said.say(phrase("actions", "To be returned by")), closes),
        (said.say(phrase("actions", "To")), call.office),
    ]
    paper = replace(paper, facts=(*paper.facts, *(fact for fact in facts if fact[1])))
    sheets = [
        SheetProposal(found.number, found.title, " · ".join(filter(None, (found.applicant, found.theme))))
        for found in proposals
    ]
    return sheets_pdf(paper, _form(rules, ", ".join(value for _, value in paper.facts[:1]), said), sheets)


def _form(rules: Rules, juror: str, said: Speaker) -> SheetForm:
    from jurydesk.report.sheet_pdf import SheetForm

    asked = [(part, name) for part, name in PARTS if getattr(rules.sheet, part) is not Need.OFF]
    recommends = rules.sheet.recommendation is not Need.OFF
    return SheetForm(
        juror=said.say(phrase("actions", "Juror {juror}"), juror=juror),
        criteria=tuple(_criterion(criterion, rules, said) for criterion in rules.criteria),
        cannot_assess=rules.cannot_assess is not CannotAssess.NOT_OFFERED,
        asked=tuple(said.say(name) for _, name in asked),
        choices=tuple(choice.title.in_language(said.language) for choice in rules.sheet.recommendations)
        if recommends
        else (),
    )


def _criterion(criterion: Criterion, rules: Rules, said: Speaker) -> SheetCriterion:
    from jurydesk.report.sheet_pdf import SheetCriterion

    scale = criterion.scale
    below = [_weight(criterion, rules, said), criterion.guidance.in_language(said.language)]
    if criterion.threshold is not None:
        below.insert(1, said.say(phrase("actions", "threshold {mark}"), mark=criterion.threshold))
    lines = max(WRITING_LINES, min(-(-criterion.comment_words // WORDS_A_LINE), MOST_LINES))
    return SheetCriterion(
        title=criterion.title.in_language(said.language),
        below=" · ".join(filter(None, below)),
        marks=tuple(shown(mark, said) for mark in scale.marks()) if scale.suits_buttons() else (),
        scale=_scale_words(scale, said),
        lines=lines,
    )


def _weight(criterion: Criterion, rules: Rules, said: Speaker) -> str:
    if not criterion.counts or rules.total.kind is TotalKind.SUM:
        return ""
    whole = sum((Fraction(each.weight) for each in rules.counting()), Fraction(0))
    return said.percent(Fraction(criterion.weight) / whole)


def _scale_words(scale: Scale, said: Speaker) -> str:
    text = phrase("actions", "{minimum} to {maximum} in steps of {step}")
    return said.say(text, minimum=scale.minimum, maximum=scale.maximum, step=scale.step)


def _lines(rules: Rules, proposals: list[Proposal], said: Speaker) -> list[SheetLine]:
    return [
        SheetLine(
            proposal=found.number,
            title=found.title,
            criterion=criterion.title.in_language(said.language),
            scale=criterion.scale,
            scale_words=_scale_words(criterion.scale, said),
        )
        for found in proposals
        for criterion in rules.criteria
    ]


def _words(rules: Rules, said: Speaker) -> SheetWords:
    """Return the texts of the workbook; the heads are among those by which tables of marks are known."""
    offered = rules.cannot_assess is not CannotAssess.NOT_OFFERED
    return SheetWords(
        heads=(
            said.say(phrase("actions", "Proposal")),
            said.say(phrase("actions", "Title")),
            said.say(phrase("actions", "Criterion")),
            said.say(phrase("actions", "Scale")),
            said.say(phrase("actions", "Mark")),
            said.say(phrase("actions", "Comment")),
        ),
        page=said.say(phrase("actions", "Score sheet")),
        cannot_assess=said.say(phrase("actions", "n/a")) if offered else "",
        refusal=said.say(phrase("actions", "This is not a mark of the scale that stands beside it.")),
    )
