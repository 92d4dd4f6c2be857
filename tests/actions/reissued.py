"""Writes a pack for a new desk, hands in from any desk, and looks at what then counts."""

from __future__ import annotations

from jurydesk.actions import (
    handing_in,
    intake,
    issuing,
    marking,
    packs,
)
from jurydesk.actions.standings import marks_in_force
from jurydesk.domain.facts import first_break
from tests.actions import stage as stages
from tests.actions.stage import later

AT = stages.AT
LOST = "The laptop was lost on a train."


def new_desk(stage, juror, hours=1.0):
    """The office writes a pack for a new desk, and the juror makes one from it; returns the stage that knows it."""
    with stage.panel() as desk:
        issued = issuing.issue(
            desk, folder=stage.path("anew"), jurors=[juror], new_desk=True, reason=LOST, at=later(hours)
        )
    name = f"juror-{juror}-new.jurydesk"
    made = packs.open_pack(
        pack=issued.packs[0].path,
        code=issued.packs[0].code,
        desk=stage.path(name),
        passphrase=stages.PASSPHRASE,
        at=later(hours),
    )
    made.desk.close()
    return stages.Stage(stage.folder, {**stage.codes, name: made.recovery_code}, stage.pack_codes), name


def handed(stage, name, file, mark="10", hours=3.0):
    """A hand-in from the desk of that name, all proposals marked alike so that it can be told apart."""
    path = stage.path(file)
    with stage.opened(name) as desk:
        for row in marking.progress_rows(desk):
            if row.access.value == "open":
                marking.give(desk, proposal=row.proposal, criterion="concept", text=mark, reason="x", at=later(hours))
        handing_in.hand_in(desk, path=path, incomplete=True, at=later(hours))
    return path


def take(stage, *files, hours=5.0):
    with stage.panel() as desk:
        return [one.rule for one in intake.take_in(desk, files=files, at=later(hours))]


def concept_marks(stage, juror):
    with stage.panel() as desk, desk.read() as queries:
        return {
            mark.proposal: str(mark.mark.value)
            for mark in marks_in_force(queries)
            if mark.juror == juror and mark.criterion == "concept" and mark.mark.value is not None
        }


def verdicts(stage, juror):
    with stage.panel() as desk, desk.read() as queries:
        return [(found.sequence, found.verdict) for found in queries.hand_ins(juror)]


def facts(stage, *kinds):
    with stage.panel() as desk, desk.read() as queries:
        assert first_break(queries.journal()) is None
        return [fact for fact in queries.journal() if fact.kind in kinds]
