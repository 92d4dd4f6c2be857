"""The example's third scene: intake, the meeting, the list and its record, and the recipient's check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import checking, intake, meeting, preparing, publishing, result_tables, ruling
from jurydesk.actions.demo.judging import first_uneven
from jurydesk.actions.standings import standings
from jurydesk.domain.conflict import Access
from jurydesk.domain.meeting import ChairVote, Presence
from jurydesk.domain.panel import Role
from jurydesk.domain.recommendation import Section
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.actions.demo.stage import Stage
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.standings import StandingsView

RESERVES = 3
MOTIONS = {
    Section.RECOMMENDED: "recommended",
    Section.RESERVE: "reserve",
    Section.NOT_RECOMMENDED: "not_recommended",
}


def take_in(stage: Stage, desk: OpenDesk) -> None:
    """Take in the hand-ins, the newest first and one of them twice; then rule on the conflicts that were declared."""
    files = sorted(stage.files.hand_ins.iterdir(), reverse=True)
    taken = intake.take_in(desk, files=[*files, files[0]], at=stage.times.taken_in, progress=stage.went)
    for proposal in stage.content.proposals:
        if reason := proposal.withdrawn.in_language(stage.language):
            preparing.set_aside(desk, proposal=proposal.number, reason=reason, withdrawn=True, at=stage.times.taken_in)
    for row in ruling.conflict_rows(desk):
        if not row.ruled and row.access is Access.RECUSED:
            ruling.rule_on_conflict(
                desk,
                juror=row.juror,
                proposal=row.proposal,
                excluded=True,
                reason=stage.content.call.ruling.in_language(stage.language),
                at=stage.times.taken_in,
            )
    stage.say(
        phrase(
            "demo", "{files} files taken in, old after new and one twice: {refused} refused. Conflicts are ruled on."
        ),
        files=len(taken),
        refused=sum(found.refused for found in taken),
    )


def meet(stage: Stage, desk: OpenDesk) -> None:
    """Hold the meeting: attendance, a conflict that comes to light, panel scores, a vote and a decision on each."""
    call, at = stage.content.call, stage.times.meeting
    meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=at)
    meeting.attend(desk, jurors=[call.by_video], presence=Presence.VIDEO, at=at)
    meeting.attend(desk, jurors=[call.absent], presence=Presence.ABSENT, at=at)
    _exclude(stage, desk)
    for score in call.panel_scores:
        meeting.panel_score(
            desk,
            proposal=score.proposal,
            criterion=score.criterion,
            text=score.score,
            reason=score.de if stage.language == "de" else score.en,
            at=at,
        )
    view = standings(desk)
    sections = sections_of(view)
    for done, (number, section) in enumerate(sections.items(), 1):
        _decide(stage, desk, number, section)
        stage.went(done, len(sections))
    stage.files.result.mkdir()
    stage.files.standings.write_bytes(result_tables.as_csv(view))
    stage.say(
        phrase("demo", "The panel has met: {count} decisions, {recommended} of them recommended. Standings: {path}"),
        count=len(sections),
        recommended=sum(section is Section.RECOMMENDED for section in sections.values()),
        path=stage.files.standings,
    )


def sections_of(view: StandingsView) -> Mapping[str, Section]:
    """Return where each ranked proposal goes: what the money reaches, the next ones on reserve, the rest not."""
    ranked = [row.proposal for row in view.result.standings]
    passing = [row.proposal for row in view.result.passing()]
    reserve = [number for number in passing if number not in view.line.within][:RESERVES]
    return {
        number: Section.RECOMMENDED
        if number in view.line.within
        else Section.RESERVE
        if number in reserve
        else Section.NOT_RECOMMENDED
        for number in ranked
    }


def _exclude(stage: Stage, desk: OpenDesk) -> None:
    """Let the panel exclude a member whose conflict came to light after the hand-in; the hand-in stays as it is."""
    found = stage.content.call.found_in_meeting
    pack = next(row.proposals for row in preparing.assignment_rows(desk) if row.juror == found.juror)
    ruling.rule_on_conflict(
        desk,
        juror=found.juror,
        proposal=first_uneven(stage.content, pack),
        excluded=True,
        by_panel=True,
        reason=found.de if stage.language == "de" else found.en,
        at=stage.times.meeting,
    )


def _decide(stage: Stage, desk: OpenDesk, number: str, section: Section) -> None:
    call, at = stage.content.call, stage.times.meeting
    proposal = next(found for found in stage.content.proposals if found.number == number)
    name = MOTIONS[section]
    present = meeting.room_state(desk, number).present
    # The reserve list is disputed: where the votes can be equal, the chair's vote decides.
    even = section is Section.RESERVE and present % 2 == 0
    no, abstained = (present // 2, 0) if even else (1, 1) if section is Section.NOT_RECOMMENDED else (0, 1)
    meeting.vote(
        desk,
        proposal=number,
        motion=call.motions[name].in_language(stage.language).format(number=number),
        yes=present - no - abstained,
        no=no,
        abstained=abstained,
        chair=ChairVote.YES if even else ChairVote.NOT_SAID,
        at=at,
    )
    reason = f"{proposal.reason.in_language(stage.language)} {call.sections[name].in_language(stage.language)}"
    meeting.decide(desk, proposal=number, section=section, reason=reason, at=at)


def publish(stage: Stage, desk: OpenDesk) -> None:
    """Sign the list with a certificate made for the chair, and write the record beside it."""
    with desk.read() as queries:
        chair = next(juror.name for juror in queries.jurors() if juror.role is Role.CHAIR)
    written = publishing.write_list(
        desk,
        path=stage.files.list_pdf,
        self_made=chair,
        meeting=stage.content.call.meeting.in_language(stage.language),
        at=stage.times.end,
    )
    told = publishing.write_record(desk, path=stage.files.record, at=stage.times.end)
    stage.say(phrase("demo", "Signed list: {path}"), path=written.path)
    stage.say(written.signature)
    stage.say(phrase("demo", "Record: {path}"), path=stage.files.record)
    for sentence in told.sentences:
        stage.tell(sentence)


def verify(stage: Stage) -> None:
    """Check list and record as the recipient does, who has nothing but these two files."""
    report = checking.verify(list_file=stage.files.list_pdf, record_file=stage.files.record)
    for sentence in checking.sentences(report):
        stage.tell(sentence)
