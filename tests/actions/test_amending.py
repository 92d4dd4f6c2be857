"""Amendments by the real acts: what they set aside, and that showing them first changes nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.actions import amending, handing_in, intake, marking
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.actions.standings import marks_in_force
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.facts import FactKind, first_break
from jurydesk.domain.panel import Assignment, Juror, Role
from jurydesk.domain.rubric import Scale
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.amended import WHY, amend, counting, more_rules, renewed
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


# shown before it is done


def test_showing_it_changes_nothing_and_says_what_doing_it_does(taken_in, tmp_path):
    paper = tmp_path / "P-2.pdf"
    paper.write_bytes(b"%PDF another one")
    wish = Amendment(
        rules=more_rules(),
        documents=(NewDocument("P-2", paper),),
        withdrawn=("P-4",),
        jurors=(Juror(6, "Fritz Sechs", role=Role.SUBSTITUTE),),
        assignments=(Assignment(6, "P-1"),),
    )
    with taken_in.panel() as desk:
        before = stages.everything_in(desk)
        shown = amending.preview(desk, amendment=wish, reason=WHY, at=later(1))
        assert stages.everything_in(desk) == before
        done = amending.amend(desk, amendment=wish, reason=WHY, at=later(1))
        # the salt of the new name is drawn anew, so the fingerprint alone differs
        assert replace(shown, fingerprint="") == replace(done, fingerprint="")
        assert stages.everything_in(desk) != before
        assert [part.value for part in done.parts] == ["rules", "proposals", "panel"]
        assert done.touched == (1, 2, 3, 4, 6)
        said = "\n".join(amending.sentences(done, amending.names(desk)))
        assert "Bert Zwei: hand-in 1" in said
        assert "no longer counts: other rules" in said
        assert amending.as_plain(done)["version"] == 2


def test_the_new_version_names_the_last_one_and_its_reason(taken_in):
    with taken_in.panel() as desk:
        amend(desk, rules=more_rules())
        with desk.read() as queries:
            first, second = (frozen.charter for frozen in queries.charters())
            assert (second.version, second.previous, second.reason) == (2, first.fingerprint, WHY)
            facts = [fact for fact in queries.journal() if fact.kind is FactKind.CHARTER_AMENDED]
            assert [fact.data["charter"] for fact in facts] == [second.fingerprint]
            assert WHY not in str(facts[0].data)
            assert first_break(queries.journal()) is None
            names = [entry.name_digest for entry in first.panel().jurors]
            assert names == [entry.name_digest for entry in second.panel().jurors]


@pytest.mark.parametrize(
    ("wish", "reason", "said"),
    [
        (Amendment(rules=stages.RULES), " ", "no reason"),
        (Amendment(removed=(("P-1", "nothing.pdf"),)), WHY, "has no document"),
        (Amendment(withdrawn=("P-9",)), WHY, "no proposal “P-9”"),
        (Amendment(assignments=(Assignment(2, "P-3"),)), WHY, "cannot be given to juror 2"),
        (Amendment(assignments=(Assignment(5, "P-3"),)), WHY, "cannot be given to juror 5"),
        (Amendment(substitutes={2: 3}), WHY, "A hand-in of juror 2 counts"),
        (Amendment(substitutes={2: 5}), WHY, "does not mark proposals"),
        (Amendment(rules=replace(stages.RULES, criteria=())), WHY, ""),
    ],
)
def test_what_cannot_be_done_leaves_everything_as_it_was(taken_in, refused, wish, reason, said):
    with taken_in.panel() as desk:
        for act in (amending.amend, amending.preview):
            with refused(said, desk):
                act(desk, amendment=wish, reason=reason, at=later(1))


def test_an_amendment_that_changes_nothing_is_none(issued, refused):
    with issued.panel() as desk, refused("would change nothing", desk):
        amend(desk)
    with issued.juror(1) as desk, refused("belongs on the panel's desk", desk):
        amend(desk)


def test_before_the_freeze_there_is_nothing_to_amend(prepared, refused):
    with prepared.panel() as desk, refused("not frozen yet", desk):
        amend(desk, rules=more_rules())


# rules


def test_other_rules_set_every_hand_in_aside_until_the_jurors_hand_in_again(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, rules=more_rules())
        assert {(effect.juror, effect.counted, effect.counts, effect.changed) for effect in done.effects} == {
            (juror, True, False, "") for juror in stages.MARKING
        }
        assert counting(desk) == set()
        with desk.read() as queries:
            assert {mark.mark.state for mark in marks_in_force(queries)} <= {MarkState.MISSING, MarkState.RECUSED}
            assert {found.why for found in queries.hand_ins()} == {"charter.rules"}
        assert [missing.juror for missing in intake.who_is_missing(desk)] == list(stages.MARKING)
        _, opened = renewed(taken_in, desk, stages.MARKING)
    assert opened[1].dropped == 0
    with taken_in.juror(1) as desk:
        with desk.read() as queries:
            assert queries.draft(1, "P-1").marks["concept"].value is not None  # drafts are kept
        for row in marking.progress_rows(desk):
            marking.give(desk, proposal=row.proposal, criterion="reach", text="4", reason="new rules", at=later(3))
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), at=later(4))
    with taken_in.panel() as desk:
        found = intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(5))
        assert [one.rule for one in found] == ["accepted"]
        assert counting(desk) == {1}
        with desk.read() as queries:
            verdicts = [one.verdict for one in queries.hand_ins(1)]
        assert verdicts == [HandInVerdict.SUPERSEDED, HandInVerdict.ACCEPTED]


def test_rules_taken_back_let_the_same_hand_ins_count_again(taken_in):
    with taken_in.panel() as desk:
        with desk.read() as queries:
            before = marks_in_force(queries)
        amend(desk, rules=more_rules())
        done = amend(desk, 2, rules=stages.RULES)
        assert all(effect.counts and not effect.counted for effect in done.effects)
        assert "counts again" in done.effects[0].sentence
        assert counting(desk) == set(stages.MARKING)
        with desk.read() as queries:
            assert marks_in_force(queries) == before
            kinds = [fact.kind for fact in queries.journal()]
        assert (kinds.count(FactKind.SET_ASIDE), kinds.count(FactKind.COUNTS_AGAIN)) == (4, 4)


def test_a_narrower_scale_takes_back_the_draft_marks_that_lie_off_it(taken_in):
    narrow = replace(stages.RULES.criteria[0], scale=Scale(Decimal(0), Decimal(3)))
    rules = replace(stages.RULES, criteria=(narrow,))
    with taken_in.panel() as desk:
        amend(desk, rules=rules)
        _, opened = renewed(taken_in, desk, stages.MARKING)
    off = sum(int(stages.marks_of(1, number)["concept"]) > 3 for number in stages.NUMBERS)
    assert (opened[1].dropped, off > 0) == (off, True)
    with taken_in.juror(1) as desk:
        with desk.read() as queries:
            drafts = {draft.proposal: draft for draft in queries.drafts(1)}
        assert all("effect" in draft.marks for draft in drafts.values())  # of a criterion that is gone: kept
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), incomplete=True, at=later(4))
    with taken_in.panel() as desk:
        found = intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(5))
        assert [one.rule for one in found] == ["accepted"]
        with desk.read() as queries:
            assert {name for one in queries.assessments() for name in one.marks} == {"concept"}
