"""The example's first scene: the office prepares the call and issues the packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import importing, issuing, preparing
from jurydesk.actions.demo.papers import paper
from jurydesk.actions.demo.tables import document_name, juror_table, proposal_table
from jurydesk.actions.desks import create_panel_desk
from jurydesk.actions.profiles import load_rules
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.demo.stage import Stage
    from jurydesk.actions.desks import OpenDesk

PROFILE = "interclust"

_PASSPHRASE = phrase("demo", "Passphrase of all desks of this example: {passphrase}")


def write_papers(stage: Stage) -> None:
    """Write the office's two tables and the proposals' documents."""
    files, content = stage.files, stage.content
    files.documents.mkdir(parents=True)
    files.proposals_table.write_bytes(proposal_table(content, stage.language))
    files.jurors_table.write_bytes(juror_table(content, stage.language))
    for done, proposal in enumerate(content.proposals, 1):
        pdf = paper(proposal, content.call, content.text.in_language(proposal.language))
        (files.documents / document_name(proposal)).write_bytes(pdf)
        stage.went(done, len(content.proposals))
    stage.say(
        phrase("demo", "The office has {count} proposals with their documents: {folder}"),
        count=len(content.proposals),
        folder=files.office,
    )


def prepare(stage: Stage) -> OpenDesk:
    """Make the panel's desk, take proposals and jurors from the tables, note known conflicts, assign."""
    desk = _new_desk(stage)
    proposals, people = _import(stage, desk)
    call, at = stage.content.call, stage.times.prepared
    for known in call.known_conflicts:
        preparing.note_conflict(
            desk,
            juror=known.juror,
            proposal=known.proposal,
            category=known.category,
            statement=known.statement.in_language(stage.language),
            at=at,
        )
    preparing.assign_automatically(desk, per_proposal=call.per_proposal, at=at)
    stage.say(
        phrase("demo", "Imported: {proposals} proposals, {jurors} people; each proposal goes to {each} jurors."),
        proposals=proposals,
        jurors=people,
        each=call.per_proposal,
    )
    return desk


def _new_desk(stage: Stage) -> OpenDesk:
    call, at = stage.content.call, stage.times.prepared
    made = create_panel_desk(
        path=stage.files.panel_desk,
        passphrase=stage.files.passphrase,
        call=preparing.new_call(
            title=call.title.in_language(stage.language),
            round_=call.round,
            phase=call.phase,
            file_number=call.file_number,
            envelope=str(call.envelope),
            closes_at=stage.times.closes,
            language=stage.language,
            office=call.office.in_language(stage.language),
        ),
        rules=load_rules(PROFILE),
        at=at,
    )
    _write_keys(stage, made.recovery_code, made.hand_in_key)
    return made.desk


def _import(stage: Stage, desk: OpenDesk) -> tuple[int, int]:
    """Take the tables; return how many proposals and how many people were in them."""
    at = stage.times.prepared
    proposals = importing.import_proposals(
        desk,
        table=stage.files.proposals_table,
        documents=stage.files.documents,
        columns={},
        at=at,
        progress=stage.went,
    )
    jurors = importing.import_jurors(desk, table=stage.files.jurors_table, columns={}, at=at)
    return proposals.report.accepted, jurors.report.accepted


def issue(stage: Stage, desk: OpenDesk) -> None:
    """Freeze the charter and write a pack for each juror; the codes go to a file of their own."""
    issued = issuing.issue(desk, folder=stage.files.packs, at=stage.times.issued, progress=stage.went)
    issuing.write_codes(issued, path=stage.files.codes)
    stage.codes.update({pack.juror: pack.code for pack in issued.packs})
    stage.packs.update({pack.juror: pack.path for pack in issued.packs})
    stage.say(
        phrase("demo", "Charter {charter} is frozen; {count} packs are sealed, each to a word code: {folder}"),
        charter=issued.charter_short,
        count=len(issued.packs),
        folder=stage.files.packs,
    )


def _write_keys(stage: Stage, recovery_code: str, hand_in_key: str) -> None:
    lines = (
        say(_PASSPHRASE, passphrase=stage.files.passphrase),
        say(phrase("demo", "Recovery code of the panel's desk: {code}"), code=recovery_code),
        say(phrase("demo", "Recovery key for hand-ins: {key}"), key=hand_in_key),
    )
    stage.files.keys.write_text("\n".join(lines) + "\n", encoding="utf-8")
