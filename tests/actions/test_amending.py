"""Amendments by the real acts: what they set aside, whom they touch, and that showing them first changes nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.actions import amending, declaring, handing_in, intake, issuing, marking, meeting, packs, preparing
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.actions.standings import marks_in_force, standings
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.facts import FactKind, first_break
from jurydesk.domain.meeting import Presence
from jurydesk.domain.panel import Assignment, Juror, Role
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.store.queries import HandInGround, HandInVerdict, KeyState
from tests.actions import stage as stages
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT
WHY = "The ministry changed the call."


def more_rules(**changes):
    reach = Criterion("reach", Text("Reach", "Reichweite"), Scale(Decimal(0), Decimal(5)))
    return replace(stages.RULES, criteria=(*stages.RULES.criteria, reach), **changes)


def amend(desk, hours=1.0, **changes):
    return amending.amend(desk, amendment=Amendment(**changes), reason=WHY, at=later(hours))


def counting(desk):
    with desk.read() as queries:
        return {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}


def renewed(stage, desk, jurors, hours=2.0, **options):
    """The packs that the office writes now, opened by their jurors."""
    issued = issuing.issue(desk, folder=stage.path("more"), at=later(hours), **options)
    assert [pack.juror for pack in issued.packs] == list(jurors)
    opened = {}
    for pack in issued.packs:
        with stage.juror(pack.juror) as mine:
            opened[pack.juror] = packs.renew(mine, pack=pack.path, code=pack.code, at=later(hours))
    return issued, opened


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


# proposals


def test_a_replaced_document_concerns_those_who_judge_the_proposal(taken_in, tmp_path):
    paper = tmp_path / "corrected.pdf"
    paper.write_bytes(b"%PDF corrected")
    with taken_in.panel() as desk:
        done = amend(desk, documents=(NewDocument("P-3", paper, name="P-3.pdf"),))
        assert (done.proposals, done.touched) == (("P-3",), (1, 3, 4))
        assert {effect.juror: effect.changed for effect in done.effects} == {1: "P-3", 2: None, 3: "P-3", 4: "P-3"}
        assert counting(desk) == {2}
        issued, _ = renewed(taken_in, desk, (1, 3, 4))
        assert {pack.code for pack in issued.packs} == {""}  # their keys are known
    with taken_in.juror(1) as desk, desk.read() as queries:
        document = queries.proposal("P-3").documents[0]
        assert queries.document_bytes(document.sha256) == b"%PDF corrected"
        assert queries.charter().charter.version == 2
    with taken_in.juror(2) as desk, desk.read() as queries:
        assert queries.charter().charter.version == 1


def test_a_document_added_and_one_taken_out(issued, tmp_path):
    paper = tmp_path / "more.pdf"
    paper.write_bytes(b"%PDF more")
    with issued.panel() as desk:
        amend(desk, documents=(NewDocument("P-1", paper),))
        with desk.read() as queries:
            assert [one.name for one in queries.proposal("P-1").documents] == ["P-1.pdf", "more.pdf"]
        amend(desk, 2, removed=(("P-1", "P-1.pdf"),))
        with desk.read() as queries:
            assert [one.name for one in queries.charter().charter.proposals()[0].documents] == ["more.pdf"]


def test_a_withdrawn_proposal_sets_nobody_aside_and_is_asked_of_nobody(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, withdrawn=("P-4",))
        assert all(effect.counts for effect in done.effects)
        assert counting(desk) == set(stages.MARKING)
        assert "P-4" not in {row.proposal for row in standings(desk).result.passing()}
        with desk.read() as queries:
            assert "P-4" not in {task.proposal for task in queries.assignments()}
        renewed(taken_in, desk, stages.MARKING)
    with taken_in.juror(3) as desk:
        assert [row.proposal for row in marking.progress_rows(desk)] == ["P-1", "P-2", "P-3"]
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), at=later(3))
    with taken_in.panel() as desk:
        found = intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(4))
        assert [one.rule for one in found] == ["accepted"]


def test_a_changed_row_keeps_its_documents(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, proposals=(replace(stages.proposal_of("P-1"), title="Another title"),))
        assert done.proposals == ("P-1",)
        assert counting(desk) == set()
        with desk.read() as queries:
            assert queries.proposal("P-1").title == "Another title"
            assert [one.name for one in queries.proposal("P-1").documents] == ["P-1.pdf"]


def test_a_new_proposal_sets_nobody_aside(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, proposals=(stages.proposal_of("P-5"),), assignments=(Assignment(3, "P-5"),))
        assert (done.proposals, done.touched) == (("P-5",), (3,))
        assert counting(desk) == set(stages.MARKING)


def test_the_next_amendment_is_not_blamed_for_what_the_one_before_set_aside(taken_in):
    with taken_in.panel() as desk:
        amend(desk, rules=more_rules())
        wish = Amendment(withdrawn=("P-4",))
        found = amending.preview(desk, amendment=wish, reason=WHY, at=later(2))
        said = "\n".join(amending.sentences(found, {}))
    assert "no longer counts" not in said
    assert said.count("did not count before either") == len(found.effects)


# the panel


def test_a_substitute_takes_over_from_a_juror_who_left(handed_in):
    other = Juror(6, "Fritz Sechs", "Hochschule Ost", role=Role.SUBSTITUTE)
    with handed_in.panel() as desk:
        done = amend(desk, jurors=(other,), substitutes={2: 6})
        assert done.touched == (6,)
        with desk.read() as queries:
            assert queries.assignments(2) == ()
            assert {task.proposal for task in queries.assignments(6)} == {"P-1", "P-2", "P-4"}
            assert [queries.juror(number).role for number in (2, 6)] == [Role.LEFT, Role.JUROR]
            assert queries.charter().charter.panel().juror(2).role is Role.LEFT
        issued = issuing.issue(desk, folder=handed_in.path("more"), at=later(2))
        assert [pack.juror for pack in issued.packs] == [6]
    made = packs.open_pack(
        pack=issued.packs[0].path,
        code=issued.packs[0].code,
        desk=handed_in.path("juror-6.jurydesk"),
        passphrase=stages.PASSPHRASE,
        at=later(3),
    )
    stages.give_all(made.desk, 6, at=later(3))
    handing_in.hand_in(made.desk, path=handed_in.path("six.juryhandin"), at=later(4))
    made.desk.close()
    with handed_in.panel() as desk:
        files = [handed_in.path("six.juryhandin"), handed_in.path("hand-in-2.juryhandin")]
        assert [one.rule for one in intake.take_in(desk, files=files, at=later(5))] == ["accepted", "proposal.assigned"]


def test_the_quorum_counts_who_came_and_not_who_left(handed_in):
    with handed_in.panel() as desk:
        before = meeting.room_state(desk).members
        amend(desk, jurors=(Juror(6, "Fritz Sechs", role=Role.SUBSTITUTE),), substitutes={2: 6})
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=later(2))
        found = meeting.room_state(desk)
        with desk.read() as queries:
            there = {one.juror for one in queries.attendance()}
    assert (found.members, found.present) == (before, before)
    assert 6 in there
    assert 2 not in there


def test_a_chair_who_marks_no_more_still_leads(handed_in):
    with handed_in.panel() as desk:
        amend(desk, jurors=(Juror(6, "Fritz Sechs", role=Role.SUBSTITUTE),), substitutes={1: 6})
        with desk.read() as queries:
            assert [queries.juror(number).role for number in (1, 6)] == [Role.CHAIR, Role.SUBSTITUTE]


def test_keys_that_came_since_are_taken_into_the_charter(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, rules=more_rules())
        assert done.keys == stages.MARKING
        with desk.read() as queries:
            assert {key.state for key in queries.juror_key_history()} == {KeyState.CHARTER}
            held = {entry.number: entry.keys for entry in queries.charter().charter.panel().jurors if entry.keys}
            assert held == queries.juror_keys()
        renewed(taken_in, desk, stages.MARKING)
    with taken_in.juror(1) as desk:
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), incomplete=True, at=later(4))
    with taken_in.panel() as desk:
        intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(5))
        with desk.read() as queries:
            grounds = [found.ground for found in queries.hand_ins(1)]
        assert grounds == [HandInGround.PINNED_KEY, HandInGround.CHARTER_KEY]


# files that were under way


def test_a_hand_in_under_way_ends_the_same_before_or_after(handed_in):
    files = [handed_in.path(f"hand-in-{number}.juryhandin") for number in stages.MARKING]
    with handed_in.panel() as desk:
        amend(desk, rules=more_rules())
        found = intake.take_in(desk, files=files, at=later(2))
        assert {(one.outcome.value, one.rule) for one in found} == {("set aside", "charter.rules")}
        assert counting(desk) == set()
        with desk.read() as queries:
            assert set(queries.juror_keys()) == set(stages.MARKING)  # whose keys they are is known all the same
            assert queries.declarations(3)
        assert [one.rule for one in intake.take_in(desk, files=files, at=later(3))] == ["sequence.duplicate"] * 4
        amend(desk, 4, rules=stages.RULES)
        assert counting(desk) == set(stages.MARKING)


def test_a_newer_pack_for_a_juror_without_a_key_voids_nothing(handed_in):
    """The code is new, the secret is not: what was handed in from the pack before is still proven."""
    with handed_in.panel() as desk:
        amend(desk, assignments=(), proposals=(replace(stages.proposal_of("P-3"), title="New"),))
        issued, _ = renewed(handed_in, desk, (1, 3, 4))
        assert all(pack.code for pack in issued.packs)
        files = [handed_in.path(f"hand-in-{number}.juryhandin") for number in stages.MARKING]
        found = {one.juror: one.rule for one in intake.take_in(desk, files=files, at=later(3))}
    assert found == {1: "charter.proposal", 2: "accepted", 3: "charter.proposal", 4: "charter.proposal"}


def test_a_pack_that_does_not_follow_from_the_desks_charter_is_refused(issued, refused):
    """A second copy of the panel's desk froze another version 2: the juror's desk has the first one's."""
    other = issued.copied(issued.folder.parent / "other")
    for stage, title in ((issued, "One"), (other, "Two")):
        with stage.panel() as desk:
            amend(desk, proposals=(replace(stages.proposal_of("P-1"), title=title),))
            if stage is other:
                amend(desk, 1.5, proposals=(replace(stages.proposal_of("P-1"), title="Three"),))
            issuing.issue(desk, folder=stage.path("more"), at=later(2))
    with issued.panel() as desk:
        again = issuing.issue(desk, folder=issued.path("again"), jurors=[1], at=later(3))
    with other.panel() as desk:
        issuing.issue(desk, folder=other.path("again"), jurors=[1], at=later(3))
        forked = issuing.issue(desk, folder=other.path("once-more"), jurors=[1], at=later(4))
    with issued.juror(1) as desk:
        packs.renew(desk, pack=again.packs[0].path, code=again.packs[0].code, at=later(5))
        with refused("does not follow from the one on this desk", desk):
            packs.renew(desk, pack=forked.packs[0].path, code=forked.packs[0].code, at=later(6))


def test_every_juror_has_the_newest_pack(issued, refused):
    with issued.panel() as desk, refused("Every juror has the newest pack", desk):
        issuing.issue(desk, folder=issued.path("more"), at=later(1))


def test_nothing_frozen_is_edited_beside_an_amendment(issued, refused):
    with issued.panel() as desk, refused("The charter is frozen", desk):
        preparing.set_rules(desk, rules=more_rules(), at=later(1))
    with issued.juror(1) as desk:
        assert declaring.declaration_rows(desk)
