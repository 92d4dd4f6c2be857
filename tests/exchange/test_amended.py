"""Hand-ins made before an amendment: kept whenever they arrive, counted only where nothing of theirs was changed."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from jurydesk.domain.assessment import Assessment, marked
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.rubric import Criterion, Text
from jurydesk.exchange.hand_ins import rules_digest
from jurydesk.exchange.intake import is_outdated, judge
from jurydesk.exchange.keys import generate_keys
from jurydesk.exchange.known import KnownCharter, KnownHandIn, Outcome


def known(charter):
    return KnownCharter(
        charter.fingerprint,
        rules_digest(charter),
        proposal_digests(charter),
        content=charter.rules_part().rules,
        aside=frozenset(one.number for one in charter.proposals() if not one.eligible),
        assigned={entry.number: frozenset(entry.proposals) for entry in charter.panel().jurors},
    )


def kept(*hand_ins, **more):
    return tuple(KnownHandIn(one.juror, one.sequence, one.digest, one.supersedes, **more) for one in hand_ins)


def said(verdict):
    return verdict.outcome, verdict.rule


@pytest.fixture(scope="module")
def first(panel):
    return panel.opened()


@pytest.fixture(scope="module")
def stricter(panel):
    """The charter with a third criterion, so that the rules are others."""
    rules = panel.charter.rules_part().rules
    more = Criterion("reach", Text("Reach"), rules.criteria[0].scale)
    return panel.amended(rules=replace(rules, criteria=(*rules.criteria, more)))


def under(panel, *charters, **changes):
    """What a panel knows whose charter went through these versions."""
    return panel.known(charters=tuple(map(known, charters)), rules=charters[-1].rules_part().rules, **changes)


def judged(panel, hand_in, *charters, juror=None, decided=False, **changes):
    state = under(panel, *charters, **changes)
    if juror is not None:
        state = replace(state, jurors={**state.jurors, juror.number: juror})
    return judge(hand_in, state, received_at=panel.at, decided=decided)


def with_proposals(panel, **changes):
    found = panel.charter.proposals()
    return panel.amended(proposals=tuple(replace(one, **changes.get(one.number.replace("-", ""), {})) for one in found))


def test_what_follows_other_rules_is_kept_and_does_not_count(panel, first, stricter):
    verdict = judged(panel, first, panel.charter, stricter)
    assert said(verdict) == (Outcome.SET_ASIDE, "charter.rules")
    assert judged(panel, first, panel.charter).outcome is Outcome.ACCEPTED


def test_the_rules_it_followed_are_the_measure_of_what_it_says(panel, stricter):
    """A mark that was on the scale then is no fault now, and one that never was is a fault still."""
    new = panel.opened(charter=stricter, assessments=[Assessment(2, "OG-01", {"reach": marked(3)})])
    assert judged(panel, new, panel.charter, stricter).outcome is Outcome.ACCEPTED
    assert said(judged(panel, new, panel.charter, stricter, panel.charter)) == (Outcome.SET_ASIDE, "charter.rules")
    never = panel.opened(assessments=[Assessment(2, "OG-01", {"reach": marked(3)})])
    assert said(judged(panel, never, panel.charter, stricter)) == (Outcome.REFUSED, "criterion.known")


def test_a_proposal_of_its_own_that_was_changed_sets_it_aside(panel, first):
    changed = with_proposals(panel, OG01={"title": "Neu"})
    verdict = judged(panel, first, panel.charter, changed)
    assert said(verdict) == (Outcome.SET_ASIDE, "charter.proposal")
    assert verdict.values["proposal"] == "OG-01"
    assert is_outdated(first.payload, known(changed)) == "OG-01"
    assert judged(panel, first, panel.charter, with_proposals(panel, OG03={"title": "Neu"})).rule == "accepted"


def test_a_withdrawn_proposal_sets_nothing_aside(panel, first):
    gone = with_proposals(panel, OG01={"withdrawn": "Der Antrag wurde zurückgezogen."})
    assert judged(panel, first, panel.charter, gone).outcome is Outcome.ACCEPTED
    less = panel.juror(assigned=frozenset({"OG-02"}))
    assert judged(panel, first, panel.charter, gone, juror=less).outcome is Outcome.ACCEPTED
    strict = replace(panel.rules, incomplete_hand_ins=False)
    without = panel.opened(assessments=panel.assessments()[1:])
    amended = panel.amended(rules=strict, proposals=gone.proposals())
    assert judged(panel, panel.opened(charter=amended, assessments=panel.assessments()[1:]), amended).rule == "accepted"
    assert without.assessments


def test_tasks_are_those_of_the_version_that_it_names(panel, first):
    other = panel.juror(assigned=frozenset({"OG-01"}))
    assert judged(panel, first, panel.charter, juror=other).outcome is Outcome.ACCEPTED
    left = panel.juror(assigned=frozenset())
    assert said(judged(panel, first, panel.charter, juror=left)) == (Outcome.REFUSED, "proposal.assigned")


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_any_order_round_an_amendment_ends_in_the_same(panel, first, stricter, order):
    second = panel.opened(sequence=2, supersedes=first.digest)
    third = panel.opened(
        charter=stricter,
        sequence=3,
        supersedes=second.digest,
        assessments=[Assessment(2, "OG-01", {"reach": marked(3)})],
    )
    accepted, counts = (), set()
    for hand_in in [(first, second, third)[place] for place in order]:
        verdict = judged(panel, hand_in, panel.charter, stricter, accepted=accepted)
        assert verdict.outcome in {Outcome.ACCEPTED, Outcome.SUPERSEDED, Outcome.SET_ASIDE}
        accepted += kept(hand_in)
        if verdict.outcome is Outcome.ACCEPTED:
            counts.add(hand_in.sequence)
    assert counts == {3}


def test_a_withdrawn_hand_in_stays_withdrawn_and_its_number_is_no_gap(panel, first):
    gone = kept(first, withdrawn=True)
    assert said(judged(panel, first, panel.charter, accepted=gone)) == (Outcome.DUPLICATE, "sequence.withdrawn")
    second = panel.opened(sequence=2, supersedes=first.digest)
    verdict = judged(panel, second, panel.charter, accepted=gone)
    assert (said(verdict), verdict.gap) == ((Outcome.ACCEPTED, "accepted"), ())
    again = panel.opened()
    assert judged(panel, again, panel.charter, accepted=gone).outcome is Outcome.ACCEPTED


def test_a_decision_lifts_a_quarantine_and_nothing_else(panel, first):
    other = panel.opened()
    assert said(judged(panel, other, panel.charter, accepted=kept(first))) == (Outcome.QUARANTINED, "sequence.clash")
    decided = judged(panel, other, panel.charter, accepted=kept(first), decided=True)
    assert decided.outcome is Outcome.ACCEPTED
    former = panel.juror(keys=None, former_keys=(panel.pinned(),), secret="ab" * 32)
    assert said(judged(panel, first, panel.charter, juror=former)) == (Outcome.QUARANTINED, "key.former")
    lifted = judged(panel, first, panel.charter, juror=former, decided=True)
    assert (lifted.outcome, lifted.pin) == (Outcome.ACCEPTED, None)
    stranger = panel.opened(keys=generate_keys())
    pinned = panel.juror(keys=panel.pinned(), secret="")
    verdict = judged(panel, stranger, panel.charter, juror=pinned, decided=True)
    assert said(verdict) == (Outcome.QUARANTINED, "key.changed")
    off = panel.opened(assessments=[Assessment(2, "OG-01", {"concept": marked("10.5")})])
    assert judged(panel, off, panel.charter, accepted=kept(first), decided=True).rule == "mark.scale"


def test_in_strict_calls_only_the_key_in_the_charter_counts(panel, first):
    """A proof opens no way past the charter: the secret was for the declaration file."""
    pending = judged(panel, first, panel.charter, strict=True)
    assert (said(pending), pending.pin) == ((Outcome.REFUSED, "key.pending"), None)
    keyed = panel.juror(keys=panel.pinned())
    assert judged(panel, first, panel.charter, strict=True, juror=keyed).outcome is Outcome.ACCEPTED
    proven = panel.opened(keys=generate_keys(), enrolment_secret=panel.secrets[2])
    verdict = judged(panel, proven, panel.charter, strict=True, juror=keyed)
    assert said(verdict) == (Outcome.QUARANTINED, "key.changed")
    former = panel.juror(former_keys=(panel.pinned(),))
    assert judged(panel, first, panel.charter, strict=True, juror=former).rule == "key.former"
