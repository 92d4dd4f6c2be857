"""The acceptance rules, each beside a hand-in that it lets through, and in any order of arrival."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import msgspec
import pytest

from jurydesk import words
from jurydesk.domain.assessment import NOT_ASSESSED, Assessment, marked
from jurydesk.domain.call import Call
from jurydesk.domain.conflict import Answer, Declaration, Ruling
from jurydesk.domain.panel import JurorKeys
from jurydesk.domain.rules import CannotAssess
from jurydesk.exchange.keys import generate_keys
from jurydesk.exchange.known import KnownHandIn, Outcome
from jurydesk.exchange.verdict_words import SENTENCES


@pytest.fixture(scope="module")
def first(panel):
    return panel.opened()


@pytest.fixture(scope="module")
def second(panel, first):
    return panel.opened(sequence=2, supersedes=first.digest)


@pytest.fixture(scope="module")
def third(panel, second):
    return panel.opened(sequence=3, supersedes=second.digest)


def kept(*hand_ins):
    return tuple(KnownHandIn(one.juror, one.sequence, one.digest, one.supersedes) for one in hand_ins)


def said(verdict):
    return verdict.outcome, verdict.rule


def test_a_first_hand_in_with_its_proof_counts_and_pins_the_keys(panel, first):
    verdict = panel.judged(first)
    assert said(verdict) == (Outcome.ACCEPTED, "accepted")
    assert verdict.pin == panel.pinned()
    assert (verdict.late, verdict.gap) == (False, ())


def test_the_same_question_has_the_same_answer(panel, first):
    assert panel.judged(first) == panel.judged(panel.open(panel.hand_in()))


def test_with_pinned_keys_nothing_is_pinned_again(panel, first):
    verdict = panel.judged(first, juror=panel.juror(keys=panel.pinned(), secret=""))
    assert said(verdict) == (Outcome.ACCEPTED, "accepted")
    assert verdict.pin is None


def test_another_calls_hand_in(panel, other_panel, first):
    call = Call("other-call", "Andere")
    foreign = panel.opened(charter=panel.amended(call=call))
    assert said(panel.judged(foreign)) == (Outcome.REFUSED, "call.known")
    assert said(panel.judged(first, panel=other_panel.keys.public)) == (Outcome.REFUSED, "panel.own")
    former = frozenset({panel.keys.public.age})
    moved = panel.judged(first, panel=other_panel.keys.public, former_panels=former)
    assert moved.outcome is Outcome.ACCEPTED


def test_a_juror_whom_nobody_knows(panel, first):
    others = {1: panel.juror(1)}
    assert said(panel.judged(first, jurors=others)) == (Outcome.REFUSED, "juror.known")


def test_another_jurors_key(panel):
    """Juror 1 hands in as juror 2: with the own secret, with none, and with the right secret after 2 was pinned."""
    for secret in (panel.secrets[1], ""):
        posing = panel.opened(keys=panel.juror_keys[1], enrolment_secret=secret)
        assert said(panel.judged(posing)) == (Outcome.REFUSED, "key.proof")
        pinned = panel.judged(posing, juror=panel.juror(keys=panel.pinned()))
        assert said(pinned) == (Outcome.QUARANTINED, "key.changed")
        assert pinned.pin is None


def test_a_replayed_proof_does_not_carry_to_other_keys(panel, first):
    stolen = panel.opened(keys=panel.juror_keys[1])
    payload = msgspec.structs.replace(stolen.payload, enrolment_proof=first.payload.enrolment_proof)
    assert said(panel.judged(replace(stolen, payload=payload))) == (Outcome.REFUSED, "key.proof")


def test_a_used_secret_is_void(panel):
    again = panel.opened(keys=generate_keys())
    verdict = panel.judged(again, juror=panel.juror(keys=panel.pinned(), secret=""))
    assert said(verdict) == (Outcome.QUARANTINED, "key.changed")


def test_a_changed_key_counts_after_a_re_issue_and_the_former_one_needs_a_person(panel, first):
    fresh, secret = generate_keys(), "ab" * 32
    juror = panel.juror(secret=secret, former_keys=(panel.pinned(),))
    anew = panel.opened(keys=fresh, enrolment_secret=secret)
    verdict = panel.judged(anew, juror=juror)
    assert said(verdict) == (Outcome.ACCEPTED, "accepted")
    assert verdict.pin == JurorKeys(fresh.public.signing, fresh.public.age)
    assert said(panel.judged(first, juror=juror)) == (Outcome.QUARANTINED, "key.former")


def test_the_same_file_twice_is_a_duplicate_even_when_everything_else_has_changed(panel, first):
    late = panel.closes + timedelta(days=1)
    juror = panel.juror(keys=JurorKeys("0" * 64, first.keys.age))
    verdict = panel.judged(first, late, juror=juror, accepted=kept(first), charters=(panel.known().charters[0],))
    assert said(verdict) == (Outcome.DUPLICATE, "sequence.duplicate")
    assert verdict.pin is None


def test_a_charter_amended_elsewhere_leaves_the_hand_in_standing(panel, first):
    amended = panel.amended(juror_keys={1: panel.pinned(1)})
    now = panel.known_charter(amended)
    assert panel.judged(first, charters=(panel.known_charter(panel.charter), now)).outcome is Outcome.ACCEPTED
    assert panel.judged(first, charters=(now,)).outcome is Outcome.ACCEPTED


def test_changed_rules_or_a_changed_proposal_set_it_aside(panel, first):
    before = panel.known_charter(panel.charter)
    rules = panel.known_charter(panel.amended(rules=replace(panel.rules, minimum_marks=2)))
    assert said(panel.judged(first, charters=(before, rules))) == (Outcome.SET_ASIDE, "charter.rules")
    assert said(panel.judged(first, charters=(rules,))) == (Outcome.REFUSED, "charter.rules")
    proposals = panel.charter.proposals()
    changed = (replace(proposals[0], title="Neu"), *proposals[1:])
    verdict = panel.judged(first, charters=(before, panel.known_charter(panel.amended(proposals=changed))))
    assert said(verdict) == (Outcome.SET_ASIDE, "charter.proposal")
    assert verdict.values["proposal"] == "OG-01"
    assert verdict.pin == panel.pinned()
    other = (*proposals[:2], replace(proposals[2], title="Neu"))
    verdict = panel.judged(first, charters=(before, panel.known_charter(panel.amended(proposals=other))))
    assert verdict.outcome is Outcome.ACCEPTED
    gone = panel.judged(first, charters=(before, panel.known_charter(panel.amended(proposals=proposals[1:]))))
    assert said(gone) == (Outcome.REFUSED, "proposal.known")


def test_a_hand_in_that_names_a_charter_with_other_rules_lies(panel):
    amended = panel.amended(rules=replace(panel.rules, minimum_marks=2))
    lying = panel.opened(charter=amended)
    pretended = replace(panel.known_charter(panel.charter), fingerprint=amended.fingerprint)
    assert said(panel.judged(lying, charters=(pretended, panel.known_charter(amended)))) == (
        Outcome.REFUSED,
        "charter.named",
    )


def test_a_hand_in_that_names_a_charter_with_another_entry_lies(panel, first):
    named = panel.known_charter(panel.charter)
    pretended = replace(named, entries={**named.entries, "OG-01": "0" * 64})
    assert said(panel.judged(first, charters=(pretended, named))) == (Outcome.REFUSED, "charter.named")


def test_proposals_that_were_not_assigned(panel, first):
    juror = panel.juror(assigned=frozenset({"OG-01"}))
    verdict = panel.judged(first, juror=juror)
    assert said(verdict) == (Outcome.REFUSED, "proposal.assigned")
    assert verdict.values["proposal"] == "OG-02"


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        (Assessment(2, "OG-01", {"concept": marked("10.5")}), "mark.scale"),
        (Assessment(2, "OG-01", {"concept": marked("-0.5")}), "mark.scale"),
        (Assessment(2, "OG-01", {"concept": marked("7.25")}), "mark.scale"),
        (Assessment(2, "OG-01", {"novelty": marked("7")}), "criterion.known"),
        (Assessment(2, "OG-01", comments={"novelty": "Neu"}), "criterion.known"),
        (Assessment(2, "OG-01", recommendation="reject"), "recommendation.known"),
        (Assessment(2, "OG-01", {"concept": marked("10")}), "accepted"),
        (Assessment(2, "OG-01", {"concept": marked("0")}), "accepted"),
    ],
)
def test_marks_are_on_the_scale_of_a_criterion_that_exists(panel, given, rule):
    assert panel.judged(panel.opened(assessments=[given])).rule == rule


def test_cannot_assess_counts_where_it_is_offered(panel, first):
    assert NOT_ASSESSED in first.assessments[0].marks.values()
    rules = replace(panel.rules, cannot_assess=CannotAssess.NOT_OFFERED)
    assert said(panel.judged(first, rules=rules)) == (Outcome.REFUSED, "mark.offered")


def test_no_marks_where_a_conflict_is_declared(panel):
    """A juror's desk leaves them out itself; this one was made to hand them in."""
    clean = panel.declarations()
    hostile = panel.opened(
        declarations=[replace(one, answer=Answer.NO_CONFLICT) for one in clean],
        assessments=[Assessment(2, "OG-03", {"concept": marked(10)})],
    )
    assert panel.judged(hostile).outcome is Outcome.ACCEPTED
    recused = replace(hostile, declarations=tuple(clean))
    assert said(panel.judged(recused)) == (Outcome.REFUSED, "conflict.recused")
    opening = Ruling(2, "OG-03", excluded=False, reason="", at=panel.at + timedelta(hours=1))
    assert panel.judged(recused, rulings=(opening,)).outcome is Outcome.ACCEPTED
    shut = panel.judged(hostile, juror=panel.juror(shut=frozenset({"OG-03"})))
    assert said(shut) == (Outcome.REFUSED, "conflict.recused")
    silent = replace(hostile, declarations=())
    assert said(panel.judged(silent)) == (Outcome.REFUSED, "conflict.undeclared")


def test_a_later_exclusion_leaves_the_hand_in_as_it_is(panel, first):
    later = Ruling(2, "OG-01", excluded=True, reason="", at=panel.at + timedelta(days=9), by_panel=True)
    assert panel.judged(first, rulings=(later,)).outcome is Outcome.ACCEPTED


def test_declarations_name_proposals_and_categories_that_exist(panel):
    def declared(proposal, category):
        answer = Declaration(2, proposal, Answer.CONFLICT, panel.at, category)
        return panel.judged(panel.opened(declarations=[answer], assessments=[])).rule

    assert declared("OG-03", "employer") == "accepted"
    assert declared("OG-99", "employer") == "proposal.known"
    assert declared("OG-03", "cousin") == "declaration.category"


def test_late_ones_are_marked_and_refused_only_by_rule(panel, first):
    late = panel.closes + timedelta(seconds=1)
    assert not panel.judged(first, panel.closes).late
    verdict = panel.judged(first, late)
    assert said(verdict) == (Outcome.ACCEPTED, "accepted.late")
    assert verdict.late
    strict = replace(panel.rules, late_hand_ins=False)
    assert said(panel.judged(first, late, rules=strict)) == (Outcome.REFUSED, "late")
    assert panel.judged(first, panel.closes, rules=strict).outcome is Outcome.ACCEPTED
    assert not panel.judged(first, late, closes_at=None).late


def test_incomplete_ones_are_refused_only_by_rule(panel, first):
    strict = replace(panel.rules, incomplete_hand_ins=False)
    assert panel.judged(first, rules=strict).outcome is Outcome.ACCEPTED
    half = panel.opened(assessments=panel.assessments()[:1])
    assert panel.judged(half).outcome is Outcome.ACCEPTED
    verdict = panel.judged(half, rules=strict)
    assert (said(verdict), verdict.values["proposal"]) == ((Outcome.REFUSED, "complete"), "OG-02")


def test_old_after_new_changes_nothing(panel, first, second):
    assert panel.judged(second, accepted=kept(first)).outcome is Outcome.ACCEPTED
    early = panel.judged(second)
    assert (said(early), early.gap) == ((Outcome.ACCEPTED, "accepted.gap"), (1,))
    verdict = panel.judged(first, accepted=kept(second))
    assert said(verdict) == (Outcome.SUPERSEDED, "sequence.superseded")


def test_a_file_between_two_others_fits_both(panel, first, second, third):
    assert panel.judged(second, accepted=kept(first, third)).outcome is Outcome.SUPERSEDED
    stranger = panel.opened(sequence=2, supersedes=first.digest)
    assert said(panel.judged(stranger, accepted=kept(first, third))) == (Outcome.QUARANTINED, "sequence.chain")


def test_two_files_with_the_same_number_are_a_clash(panel, first, second):
    other = panel.opened()
    assert said(panel.judged(other, accepted=kept(first))) == (Outcome.QUARANTINED, "sequence.clash")
    forked = panel.opened(sequence=2, supersedes=other.digest)
    assert said(panel.judged(forked, accepted=kept(first))) == (Outcome.QUARANTINED, "sequence.chain")
    assert panel.judged(second, accepted=kept(first)).outcome is Outcome.ACCEPTED


def test_another_jurors_files_do_not_matter(panel, first):
    other = panel.opened(1)
    assert panel.judged(first, accepted=kept(other)).rule == "accepted"


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_any_order_and_twice_ends_in_the_same(panel, first, second, third, order):
    accepted, juror = (), panel.juror()
    files = [(first, second, third)[place] for place in order]
    for hand_in in [*files, *files]:
        verdict = panel.judged(hand_in, accepted=accepted, juror=juror)
        if verdict.outcome in {Outcome.ACCEPTED, Outcome.SUPERSEDED}:
            accepted += kept(hand_in)
            juror = replace(juror, keys=verdict.pin or juror.keys)
        else:
            assert verdict.outcome is Outcome.DUPLICATE
    assert sorted(accepted, key=lambda one: one.sequence) == list(kept(first, second, third))
    assert juror.keys == panel.pinned()


def test_every_verdict_can_be_said_in_words(panel, first):
    verdicts = [panel.judged(first), panel.judged(first, panel.closes + timedelta(days=1))]
    for verdict in verdicts:
        assert "juror 2" in words.say(verdict.message, **verdict.values)
    values = dict.fromkeys(("juror", "sequence", "missing", "proposal", "category", "criterion", "mark", "closed"), 1)
    for message, hint in SENTENCES.values():
        assert "{" not in words.say(message, **values) + words.say(hint, **values)
