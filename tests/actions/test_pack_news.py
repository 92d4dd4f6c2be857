"""What a newer pack changed is said to the juror in sentences, whatever came: dossier, amendment, part, same again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.actions import amending, declaring, intake, issuing, packs, preparing, rosters
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.actions.pack_news import pack_news
from jurydesk.actions.ruling import rule_on_conflict
from jurydesk.domain.panel import Assignment
from jurydesk.domain.rubric import Scale
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


def news_of(stage, juror, *, hours=2.0, **options):
    """The sentences after this juror opened what the office writes now."""
    with stage.panel() as desk:
        issued = issuing.issue(desk, folder=stage.path("more"), at=later(hours), **options)
    pack = next(pack for pack in issued.packs if pack.juror == juror)
    with stage.juror(juror) as mine:
        opened = packs.renew(mine, pack=pack.path, code=pack.code, at=later(hours))
        return pack_news(mine, opened)


def amend(stage, **changes):
    with stage.panel() as desk:
        amending.amend(desk, amendment=Amendment(**changes), reason="The ministry changed the call", at=later(1))


def test_an_amendment_says_its_reason_and_the_proposals_that_changed(issued, tmp_path):
    paper = tmp_path / "P-2.pdf"
    paper.write_bytes(b"%PDF another one")
    amend(issued, documents=(NewDocument("P-2", paper),), withdrawn=("P-4",))
    assert news_of(issued, 1) == (
        "The charter is version 2 now: The ministry changed the call.",
        "Changed: P-2.",
        "No longer yours: P-4.",
    )


def test_whoever_handed_in_is_told_to_do_it_again(taken_in):
    narrow = replace(stages.RULES.criteria[0], scale=Scale(Decimal(0), Decimal(3)))
    amend(taken_in, rules=replace(stages.RULES, criteria=(narrow, *stages.RULES.criteria[1:])))
    said = news_of(taken_in, 1)
    assert said[1:3] == ("The rules changed.", "You handed in before this: look at it, and hand in again.")
    assert "have no place on the changed scale" in said[3]


def test_a_proposal_that_joins_is_named(issued):
    amend(issued, proposals=(stages.proposal_of("P-5"),), assignments=(Assignment(1, "P-5"),))
    assert "New to you: P-5." in news_of(issued, 1)


def test_a_pack_of_the_same_charter_says_what_a_ruling_opened(issued):
    with issued.juror(2) as desk:
        declaring.declare(desk, proposal="P-1", category="closeness", statement="x", at=later(1))
    with issued.panel() as desk:
        preparing.note_conflict(desk, juror=2, proposal="P-1", statement="x", at=later(1.2))
        rule_on_conflict(desk, juror=2, proposal="P-1", excluded=False, reason="no ground", at=later(1.5))
    assert news_of(issued, 2, jurors=[2]) == (
        "A newer pack is here; rules and proposals are the same as before.",
        "Opened to you by a ruling: P-1.",
    )


def test_the_dossier_of_a_strict_call_says_what_can_be_read_now(rosters_once, tmp_path):
    stage = rosters_once.copied(tmp_path / "stage")
    files = [strict.declare(stage, juror) for juror in strict.PROMPT]
    with stage.panel() as desk:
        intake.take_in(desk, files=files, at=stages.later(4))
        issued = issuing.issue(desk, folder=stage.folder, at=stages.later(5))
    pack = next(pack for pack in issued.packs if pack.juror == 3)
    with stage.juror(3) as mine:
        opened = packs.renew(mine, pack=pack.path, code="", at=stages.later(6))
        assert pack_news(mine, opened) == ("Your dossier is here: 3 proposals are open to you, to read and to mark.",)


def test_a_proposal_that_joins_a_strict_call_is_declared_on_before_its_documents_come(rosters_once, tmp_path):
    stage = strict.with_charter(rosters_once.copied(tmp_path / "stage"))
    paper = tmp_path / "P-5.pdf"
    paper.write_bytes(b"%PDF a late one")
    with stage.panel() as desk:
        late = Amendment(
            proposals=(stages.proposal_of("P-5"),),
            documents=(NewDocument("P-5", paper),),
            assignments=(Assignment(3, "P-5"),),
        )
        amending.amend(desk, amendment=late, reason="It came by post", at=later(7))
    said = news_of(stage, 3, hours=8.0)
    assert said[1] == "New to you: P-5."
    assert said[2].startswith("Declare on what is new to you and send the declaration file again")
    file = strict.declare(stage, 3, file="again.jurydeclaration", at=later(9))
    with stage.panel() as desk:
        assert [found.rule for found in intake.take_in(desk, files=[file], at=later(10))] == ["accepted"]
    assert news_of(stage, 3, hours=11.0) == (
        "A newer pack is here; rules and proposals are the same as before.",
        "Open to you since you declared: P-5.",
    )


def test_a_roster_written_anew_asks_for_the_declaration_file_again(rosters_once, tmp_path):
    stage = rosters_once.copied(tmp_path / "stage")
    with stage.panel() as desk:
        done = rosters.issue_rosters(desk, folder=stage.path("again"), jurors=[2], at=stages.later(3))
    with stage.juror(2) as mine:
        opened = packs.renew(mine, pack=done.packs[0].path, code=done.packs[0].code, at=stages.later(4))
        assert "write the declaration file again" in pack_news(mine, opened)[0]
