"""A good list holds, with its record and without; what rests on somebody's word is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.domain.facts import FactKind, next_fact
from jurydesk.record.verdict import State
from jurydesk.record.verify import verify
from jurydesk.report.list_model import HandIns, read_result, result_json
from jurydesk.words import Speaker
from tests.record.tampering import again, latest, rewritten, with_keys
from tests.record.verifying import checked, failed
from tests.report.sample_call import AT
from tests.report.sample_panel import make_panel


class TestGood:
    def test_list_and_record(self, signed, record):
        report = checked(signed, record)
        assert (report.state, failed(report)) == (State.HOLDS, set())
        for name in ("seals", "signers", "pages", "charter", "ranks", "votes", "journal", "hand-ins", "recount"):
            assert report.check(name).state is State.HOLDS, name
        for name in ("keys", "times", "word", "certificate-chair"):
            assert report.check(name).state is State.ON_WORD, name

    def test_without_record_it_says_what_it_could_not_check(self, signed):
        report = checked(signed)
        assert (report.state, report.holds) == (State.NOT_CHECKED, True)
        assert report.check("record").state is State.NOT_CHECKED
        assert report.check("ranks").state is State.HOLDS

    def test_with_the_full_record(self, panel, result, signed):
        report = checked(signed, panel.record(result, full=True))
        assert report.state is State.HOLDS
        assert report.check("names").state is State.HOLDS

    def test_in_a_process_of_its_own(self, signed, record):
        assert verify(signed, record).state is State.HOLDS

    def test_keys_in_the_charter_are_the_stronger_ground(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        keyed = with_keys(panel)
        result = keyed.result_json(hand_ins=HandIns(tuple(one.digest for one in keyed.hand_ins), 4, 0, 0))
        report = checked(sign_list(result), keyed.record(result))
        assert report.state is State.HOLDS
        assert report.check("keys").state is State.HOLDS

    def test_a_later_hand_in_supersedes_an_earlier_one(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        again(panel, 3)
        result = panel.result_json(hand_ins=HandIns(latest(panel), 0, 4, 0))
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == set()

    def test_a_second_version_of_the_list(self, panel, sign_list):
        second = panel.result_json(version=2, supersedes="ab" * 32, why="Kürzung")
        assert checked(sign_list(second), panel.record(second)).state is State.HOLDS

    def test_a_journal_that_went_on(self, panel, result, signed):
        last = panel.facts[-1]
        more = next_fact(last, at=AT, actor="chair", kind=FactKind.LIST_SIGNED, data={})
        assert checked(signed, panel.record(result, journal=(*panel.facts, more))).state is State.HOLDS


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\x00" * 5000])
def test_what_is_no_list(data, record):
    report = checked(data, record)
    assert (failed(report), report.holds) == ({"seals"}, False)


def test_a_signature_is_called_by_whose_it_is(signed, record):
    found = [Speaker("en").say(check.found, **check.values) for check in checked(signed, record).checks]
    for name in ("Signature of the chair", "Signature of the minute-taker"):
        assert any(sentence.startswith(f"{name}: ") for sentence in found)


class TestWithoutVotes:
    @pytest.fixture
    def voteless(self):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        panel.votes = []
        panel.facts = []
        rewritten(panel)
        return panel

    def test_it_is_not_said_that_every_vote_was_quorate(self, voteless, sign_list):
        report = checked(sign_list(voteless.result_json()))
        assert report.check("votes").state is State.MISSING
        assert "There was no vote" in Speaker("en").say(report.check("votes").found, **report.check("votes").values)
        assert "no vote of the panel" in Speaker("en").say(report.sentence, **report.values)
        assert report.holds
        assert not report.unqualified

    def test_nor_that_the_panel_was_quorate(self, voteless, sign_list):
        voteless.attendance = voteless.attendance[:2]
        check = checked(sign_list(voteless.result_json())).check("votes")
        assert "not quorate: 2 of 4 members" in Speaker("en").say(check.found, **check.values)


class TestRegister:
    def test_a_person_with_several_grounds_has_several_rows(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        panel.rulings.append(replace(panel.rulings[0], juror=2, proposal="OG-05"))
        panel.note(FactKind.RULED, juror=2, proposal="OG-05", excluded=True, by_panel=True)
        data = panel.list_data()
        assert len(data.left) > len({row.name for row in data.left})
        result = result_json(data)
        assert checked(sign_list(result), panel.record(result)).check("conflicts").state is State.HOLDS

    def test_two_people_of_one_name(self, panel, result, sign_list):
        data = read_result(result)
        name = data.left[0].name
        people = tuple(replace(one, name=name) if one.name == data.left[1].name else one for one in data.people)
        twins = replace(data, people=people, left=(data.left[0], replace(data.left[1], name=name), *data.left[2:]))
        report = checked(sign_list(result_json(twins)), panel.record(result_json(twins)))
        assert report.check("conflicts").state is State.HOLDS
        fewer = replace(twins, left=twins.left[1:])
        report = checked(sign_list(result_json(fewer)), panel.record(result_json(fewer)))
        assert report.check("conflicts").state is State.FAILS
