"""A record that was manipulated, by whomever: the check that is meant finds it."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.charter import Charter
from jurydesk.domain.meeting import PanelScore
from jurydesk.domain.plain import to_plain
from jurydesk.exchange.keys import generate_keys
from jurydesk.record.verdict import State
from jurydesk.report.list_model import HandIns
from tests.record.tampering import PICK, again, latest, rewritten, with_keys
from tests.record.verifying import checked, failed
from tests.report.sample_call import AT
from tests.report.sample_panel import hand_in, make_panel


class TestManipulatedRecords:
    """What office or chair could change, with the journal written anew to go with it."""

    def other(self, **changes):
        return make_panel(6, jurors=4, recommended=2, reserve=1, **changes)

    def test_a_jurors_key_replaced(self, sign_list):
        panel = with_keys(self.other())
        panel.keys[3] = generate_keys()
        fake = hand_in(panel, 3, random.Random(PICK))  # noqa: S311 - a sample
        panel.hand_ins = [fake if one.juror == 3 else one for one in panel.hand_ins]
        rewritten(panel)
        result = panel.result_json(hand_ins=HandIns(latest(panel), 4, 0, 0))
        assert failed(checked(sign_list(result), panel.record(result))) == {"hand-ins"}

    def test_a_pinned_key_replaced_after_intake(self, sign_list):
        panel = self.other()
        panel.keys[3] = generate_keys()
        fake = hand_in(panel, 3, random.Random(PICK))  # noqa: S311 - a sample
        panel.hand_ins = [fake if one.juror == 3 else one for one in panel.hand_ins]
        result = panel.result_json()
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_juror_dropped_from_the_charter(self, sign_list):
        panel = self.other()
        result = panel.result_json()
        pdf = sign_list(result)
        part = panel.charter.panel()
        panel.charter = replace(
            panel.charter, panel_bytes=canonical_json(to_plain(replace(part, jurors=part.jurors[:-1])))
        )
        assert "record" in failed(checked(pdf, panel.record(result)))

    def test_a_hand_in_dropped(self, panel, result, signed):
        fewer = panel.contents(result).hand_ins[1:]
        assert {"hand-ins", "recount"} <= failed(checked(signed, panel.record(result, hand_ins=fewer)))

    def test_a_hand_in_dropped_from_list_and_record(self, sign_list):
        panel = self.other()
        panel.hand_ins = panel.hand_ins[:-1]
        result = panel.result_json()
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_mark_changed_in_a_hand_in(self, panel, result, signed):
        hand_ins = list(panel.contents(result).hand_ins)
        payload = hand_ins[0].payload
        changed = payload.replace(b'"management":"', b'"management":"1', 1)
        assert changed != payload
        hand_ins[0] = replace(hand_ins[0], payload=changed)
        assert "hand-ins" in failed(checked(signed, panel.record(result, hand_ins=tuple(hand_ins))))

    def test_an_older_hand_in_in_the_place_of_the_newer(self, sign_list):
        panel = self.other()
        first, second = again(panel, 3)
        panel.hand_ins.remove(second)
        result = panel.result_json()
        assert first.digest in latest(panel)
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_gap_in_a_sequence(self, sign_list):
        panel = self.other()
        first, _second = again(panel, 3)
        panel.hand_ins.remove(first)
        rewritten(panel)
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"hand-ins"}

    def test_a_gap_that_was_noted_at_intake_is_named(self, sign_list):
        panel = self.other()
        first, second = again(panel, 3)
        panel.hand_ins.remove(first)
        rewritten(panel)
        facts, panel.facts = panel.facts, []
        for fact in facts:
            rule = {"rule": "accepted.gap"} if fact.data.get("hand_in") == second.digest else {}
            panel.note(fact.kind, fact.actor, fact.at, **{**fact.data, **rule})
        result = panel.result_json()
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == set()
        assert report.check("hand-ins").state is State.ON_WORD

    def test_weights_changed(self, panel, result, signed):
        part = panel.charter.rules_part()
        criteria = (replace(part.rules.criteria[0], weight=Decimal("0.9")), *part.rules.criteria[1:])
        rules = canonical_json(to_plain(replace(part, rules=replace(part.rules, criteria=criteria))))
        charter = replace(panel.charter, rules_bytes=rules)
        assert {"record", "hand-ins"} <= failed(checked(signed, panel.record(result, charters=(charter,))))

    def test_weights_changed_in_list_charter_and_record_alike(self, sign_list):
        panel = self.other()
        part = panel.charter.rules_part()
        criteria = (replace(part.rules.criteria[0], weight=Decimal("0.9")), *part.rules.criteria[1:])
        rules = canonical_json(to_plain(replace(part, rules=replace(part.rules, criteria=criteria))))
        panel.charter = replace(panel.charter, rules_bytes=rules)
        result = panel.result_json()
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == {"hand-ins", "keys", "recount"}
        assert "other rules" in str(report.check("hand-ins"))

    def test_a_vote_changed(self, panel, result, signed):
        facts = panel.contents(result).facts
        votes = (replace(facts.votes[0], yes=1), *facts.votes[1:])
        assert "facts" in failed(checked(signed, panel.record(result, facts=replace(facts, votes=votes))))

    def test_a_vote_changed_in_list_and_record_but_not_in_the_journal(self, sign_list):
        panel = self.other()
        panel.votes[0] = replace(panel.votes[0], yes=panel.votes[0].yes - 1, abstained=1)
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"facts"}

    def test_a_panel_score_that_the_journal_does_not_know(self, sign_list):
        panel = self.other()
        panel.panel_scores.append(PanelScore("OG-02", "concept", Decimal(10), "", AT))
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"facts"}

    def test_a_ruling_taken_away(self, panel, result, signed):
        facts = replace(panel.contents(result).facts, rulings=())
        assert {"facts", "conflicts", "recount"} <= failed(checked(signed, panel.record(result, facts=facts)))

    @pytest.mark.parametrize("cut", [slice(1, None), slice(None, -1), slice(None, 5), slice(0, 0)])
    def test_a_journal_cut(self, panel, result, signed, cut):
        journal = tuple(panel.facts[cut])
        assert "journal" in failed(checked(signed, panel.record(result, journal=journal)))

    def test_a_journal_entry_changed(self, panel, result, signed):
        facts = list(panel.facts)
        facts[3] = replace(facts[3], data={**facts[3].data, "late": True})
        assert "journal" in failed(checked(signed, panel.record(result, journal=tuple(facts))))

    def test_the_record_of_another_round(self, signed):
        other = self.other()
        assert "record" in failed(checked(signed, other.record(other.result_json())))

    def test_a_hand_in_of_another_call(self, panel, result, signed):
        other = make_panel(6, jurors=9, recommended=2, reserve=1)
        mixed = (*panel.contents(result).hand_ins[:-1], other.contents(result).hand_ins[-1])
        assert "hand-ins" in failed(checked(signed, panel.record(result, hand_ins=mixed)))

    def test_a_charter_version_left_out(self, panel, result, signed):
        amended = Charter(2, "ab" * 32, "", *_parts(panel.charter))
        assert "record" in failed(checked(signed, panel.record(result, charters=(amended,))))

    def test_names_exchanged_in_the_full_record(self, panel, result, signed):
        names = list(panel.contents(result).names)
        names[0], names[1] = replace(names[0], name=names[1].name), replace(names[1], name=names[0].name)
        assert failed(checked(signed, panel.record(result, full=True, names=tuple(names)))) == {"names"}

    @pytest.mark.parametrize("data", [b"", b"PK", b"age-encryption.org/v1\n", b"\x00" * 1000])
    def test_what_is_no_record(self, signed, data):
        report = checked(signed, data)
        assert (failed(report), report.check("record").state, report.holds) == (set(), State.UNUSABLE, False)


def _parts(charter):
    return charter.rules_bytes, charter.proposals_bytes, charter.panel_bytes
