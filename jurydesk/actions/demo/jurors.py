"""The example's second scene: each juror opens the pack, declares, marks and hands in, on a desk of the own."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from jurydesk.actions import declaring, handing_in, mark_tables, marking, packs
from jurydesk.actions.demo.judging import first_uneven, judgements, overall
from jurydesk.actions.demo.tables import mark_table
from jurydesk.actions.preparing import assignment_rows
from jurydesk.domain.conflict import Access
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.actions.demo.content import DemoJuror
    from jurydesk.actions.demo.stage import Stage
    from jurydesk.actions.desks import OpenDesk

RECOMMENDATIONS = ((8, "recommend"), (6, "with-conditions"), (0, "decline"))


def judge(stage: Stage, panel: OpenDesk) -> None:
    """Let every juror with a pack go the own way; what the panel's desk gives them are the packs alone."""
    stage.files.desks.mkdir()
    stage.files.hand_ins.mkdir()
    places: dict[str, list[int]] = {}
    for row in assignment_rows(panel):
        for number in row.proposals:
            places.setdefault(number, []).append(row.juror)
    judging = [juror for juror in stage.content.jurors if juror.number in stage.packs]
    for done, juror in enumerate(judging, 1):
        _one_juror(stage, juror, places)
        stage.went(done, len(judging))
    stage.say(
        phrase("demo", "{count} jurors have declared, marked and handed in; their desks: {folder}"),
        count=len(judging),
        folder=stage.files.desks,
    )


def _one_juror(stage: Stage, juror: DemoJuror, places: dict[str, list[int]]) -> None:
    opened = packs.open_pack(
        pack=stage.packs[juror.number],
        code=stage.codes[juror.number],
        desk=stage.files.juror_desk(juror.number),
        passphrase=stage.files.passphrase,
        at=stage.times.declared,
    )
    with closing(opened.desk):
        _declare(stage, opened.desk, juror)
        _mark(stage, opened.desk, juror, places)
        handing_in.hand_in(
            opened.desk, path=stage.files.hand_in(juror.number), incomplete=True, at=stage.times.handed_in
        )
        if juror.number == stage.content.call.handed_in_twice.juror:
            _change(stage, opened.desk, juror)


def _declare(stage: Stage, desk: OpenDesk, juror: DemoJuror) -> None:
    pack = [row.proposal for row in declaring.declaration_rows(desk)]
    for told in stage.content.call.declared:
        if told.juror == juror.number:
            declaring.declare(
                desk,
                proposal=next(number for number in told.proposals if number in pack),
                category=told.category,
                statement=told.statement.in_language(juror.language),
                at=stage.times.declared,
            )
    declaring.declare_remaining(desk, at=stage.times.declared)


def _mark(stage: Stage, desk: OpenDesk, juror: DemoJuror, places: dict[str, list[int]]) -> None:
    content, at = stage.content, stage.times.marked
    with desk.read() as queries:
        rules = queries.rules()
    if rules is None:
        message = "a desk that was filled from a pack has rules"
        raise AssertionError(message)
    criteria = [criterion.id for criterion in rules.criteria]
    pack = [row.proposal for row in marking.progress_rows(desk) if row.access is Access.OPEN]
    written = judgements(content, juror, pack, places, criteria)
    table = stage.files.marks(juror.number)
    table.write_bytes(mark_table(written, juror.language))
    mark_tables.import_marks(desk, table=table, columns={}, at=at)
    proposals = {proposal.number: proposal for proposal in content.proposals}
    for number in pack:
        marks = [int(found.mark) for found in written if found.proposal == number and found.mark.isdigit()]
        mean = sum(marks) // len(marks)
        marking.write_texts(
            desk,
            proposal=number,
            overall=overall(content, juror, proposals[number], marks),
            recommendation=next(name for least, name in RECOMMENDATIONS if mean >= least),
            at=at,
        )


def _change(stage: Stage, desk: OpenDesk, juror: DemoJuror) -> None:
    """Change one mark after the hand-in, with its reason, and hand in again: the later one supersedes the earlier."""
    pack = [row.proposal for row in marking.progress_rows(desk) if row.access is Access.OPEN]
    number = first_uneven(stage.content, pack)
    marking.give(
        desk,
        proposal=number,
        criterion=stage.content.call.handed_in_twice.criterion,
        text="7",
        reason=stage.content.comments.change.in_language(juror.language),
        at=stage.times.changed,
    )
    handing_in.hand_in(desk, path=stage.files.hand_in(juror.number, 2), incomplete=True, at=stage.times.changed)
