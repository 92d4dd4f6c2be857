from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction

import pytest

from jurydesk.domain.canonical import NotCanonical, digest_of
from jurydesk.domain.plain import NotPlain, to_plain
from jurydesk.domain.proposal import Person
from jurydesk.domain.recommendation import Decision, Section
from jurydesk.errors import DeskError
from jurydesk.report.list_data import deviations
from jurydesk.report.list_model import DeviationKind, LeftBecause, read_result, result_json
from tests.report.sample_call import AT, NAMES
from tests.report.sample_panel import make_panel


@pytest.fixture(scope="module")
def data(panel):
    return panel.list_data()


def entry(data, number):
    return next(entry for entry in data.entries if entry.number == number)


def test_every_proposal_stands_in_one_section(data, panel):
    assert sorted(entry.number for entry in data.entries) == sorted(one.number for one in panel.proposals)
    sections = [entry.section for entry in data.entries]
    assert sections == sorted(sections, key=list(Section).index)
    assert sections.count(Section.RECOMMENDED) == 5
    assert entry(data, "OG-12").section is Section.NOT_ELIGIBLE
    assert entry(data, "OG-12").reason == "Der Antrag ging nach dem Stichtag ein."


def test_recommended_ones_stand_by_theme_then_rank(data):
    found = [(entry.theme, entry.rank) for entry in data.entries if entry.section is Section.RECOMMENDED]
    assert found == sorted(found)


def test_persons_are_the_applicant_where_no_organisation_is():
    panel = make_panel(6)
    first, second, *rest = panel.proposals
    people = tuple(Person(name) for name in ("Rebecca Zhu", "Felix Huber", "Ben", "Cleo"))
    panel.proposals[:] = [
        replace(first, applicant="", persons=people[:1]),
        replace(second, applicant="", persons=people),
        *rest,
    ]
    data = panel.list_data()
    assert entry(data, first.number).applicant == "Rebecca Zhu"
    assert entry(data, second.number).applicant == "Rebecca Zhu, Felix Huber, Ben …"
    assert entry(data, rest[0].number).applicant == rest[0].applicant


def test_figures_are_exact_and_as_printed(data, panel):
    result = panel.result()
    for row in data.entries:
        standing = result.standing(row.number)
        if standing is not None:
            assert (row.total.exact, row.rank) == (standing.total, standing.rank)
            assert row.total.shown == f"{float(standing.total + Fraction(1, 10**9)):.1f}".replace(".", ",")


def test_the_panels_score_stands_beside_the_jurors(data):
    row = next(row for row in entry(data, "OG-03").criteria if row.criterion == "effect")
    assert row.panel_score == 9
    assert row.score.exact == 9
    assert row.aggregate.exact != 9
    assert row.panel_reason == "Nachgewiesen in der Aussprache."


def test_the_money_line(data):
    assert data.line.recommended_cents == sum(entry.recommended_cents or 0 for entry in data.entries)
    assert data.line.envelope_cents == 4_000_000_000
    assert set(data.line.within) <= {entry.number for entry in data.entries}


def test_who_left_for_what(data):
    assert {row.name: row.because for row in data.left} == {
        NAMES[1]: (LeftBecause.KNOWN,),
        NAMES[2]: (LeftBecause.RULED_BY_PANEL,),
        NAMES[4]: (LeftBecause.DECLARED,),
    }


def test_call_and_rules_are_the_charters(data):
    assert digest_of(to_plain(data.call)) == data.charter.rules


def test_what_is_written_reads_back(data, result):
    assert result_json(data) == result
    assert read_result(result) == data


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain | {"more": 1},
        lambda plain: plain | {"kind": "another list"},
        lambda plain: plain | {"version": "1"},
        lambda plain: {key: value for key, value in plain.items() if key != "line"},
        lambda plain: plain | {"entries": [*plain["entries"][:-1], plain["entries"][-1] | {"rank": 1.5}]},
    ],
)
def test_what_is_no_list_is_refused(result, change):
    data = json.dumps(change(json.loads(result)), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    with pytest.raises((NotPlain, NotCanonical)):
        read_result(data)


def test_a_newer_format_is_refused_politely(data):
    with pytest.raises(DeskError, match="format 2"):
        read_result(result_json(replace(data, format=2)))


def test_a_list_with_an_open_decision_is_not_written(panel):
    with pytest.raises(DeskError, match=r"Nothing is decided yet.*OG-02"):
        panel.list_data(decisions=[one for one in panel.decisions if one.proposal != "OG-02"])


def test_a_list_without_a_reason_is_not_written(panel):
    silent = [replace(one, reason=" ") if one.proposal == "OG-07" else one for one in panel.decisions]
    with pytest.raises(DeskError, match=r"no reason is given, on: OG-07"):
        panel.list_data(decisions=silent)


def test_a_recommended_one_needs_a_sum(panel):
    changed = [replace(one, sum_cents=None) for one in panel.decisions]
    with pytest.raises(DeskError, match="No sum is given"):
        panel.list_data(decisions=changed)


def test_a_second_version_says_why(panel):
    with pytest.raises(DeskError, match="Version 2"):
        panel.list_data(version=2)
    assert panel.list_data(version=2, supersedes="0" * 64, why="Kürzung").why == "Kürzung"


def test_somebody_must_sign(panel):
    with pytest.raises(DeskError, match="who signs"):
        panel.list_data(signers=[])


def test_departures_from_the_ranking(panel):
    order = [row.proposal for row in panel.result().standings]
    swapped = []
    for one in panel.decisions:
        if one.proposal == order[0]:
            swapped.append(Decision(one.proposal, Section.RESERVE, one.reason, AT))
        elif one.proposal == order[-1]:
            swapped.append(Decision(one.proposal, Section.RECOMMENDED, one.reason, AT, 100))
        else:
            swapped.append(one)
    found = {one.proposal: one.kind for one in panel.list_data(decisions=swapped).deviations}
    assert found[order[0]] is DeviationKind.PASSED_OVER
    assert found[order[-1]] is DeviationKind.BELOW_THRESHOLD
    assert deviations(panel.list_data().entries) == ()


def test_not_ranked_is_a_section_of_its_own():
    panel = make_panel(6, jurors=2, recommended=2, reserve=1)
    data = panel.list_data()
    assert {entry.number for entry in data.entries if entry.section is Section.NOT_RANKED} == {"OG-01"}
    assert entry(data, "OG-01").rank is None


class TestNobodyIsNamedBesideAMark:
    def test_no_name_and_no_number_in_the_rows(self, panel, data):
        text = json.dumps([to_plain(entry) for entry in data.entries], ensure_ascii=False)
        assert not [juror.name for juror in panel.jurors if juror.name in text]
        assert '"juror":' not in text

    def test_no_jurors_number_anywhere(self, result):
        assert b'"juror":' not in result
        assert not re.search(rb'"number":[0-9]', result)

    def test_marks_come_sorted(self, data):
        for row in (row for entry in data.entries for row in entry.criteria):
            assert list(row.marks) == sorted(row.marks, reverse=True)

    def test_the_order_of_people_and_hand_ins_tells_nothing(self, data):
        assert [person.name for person in data.people] == sorted((p.name for p in data.people), key=str.casefold)
        assert list(data.hand_ins.digests) == sorted(data.hand_ins.digests)

    def test_following_a_place_through_the_list_finds_nobody(self, panel, data):
        """An attacker takes the n-th mark of each proposal for one person: that holds for nobody on any criterion."""
        own = {}
        for cast in panel.marks():
            if cast.mark.value is not None:
                own[cast.juror, cast.proposal, cast.criterion] = cast.mark.value
        rows = {(entry.number, row.criterion): row.marks for entry in data.entries for row in entry.criteria}
        for juror in panel.jurors:
            places = {place: (number, name) for (number, name), marks in rows.items() for place in range(len(marks))}
            for place in places:
                guessed = {key: marks[place] for key, marks in rows.items() if place < len(marks)}
                true = {key: own.get((juror.number, *key)) for key in guessed}
                assert guessed != true

    def test_names_do_not_change_the_rows(self, panel, data):
        renamed = [replace(one, name=f"Person {20 - one.number}") for one in panel.jurors]
        assert panel.list_data(jurors=renamed).entries == data.entries


def test_numbers_of_jurors_do_not_show_in_the_order_of_names(panel):
    turned = {one.number: len(panel.jurors) + 1 - one.number for one in panel.jurors}
    jurors = [replace(one, number=turned[one.number]) for one in panel.jurors]
    attendance = [replace(one, juror=turned[one.juror]) for one in panel.attendance]
    there = panel.list_data(jurors=jurors, attendance=attendance).people
    assert there == panel.list_data().people


def test_no_float_in_the_result(result):
    assert not re.search(rb"[:\[,]-?\d+\.\d", result)


def test_a_ruling_on_one_proposal_is_none_on_another(panel):
    """Who was known to be partial to one proposal and was excluded from another by the panel has a row for each."""
    ruling = replace(panel.rulings[0], juror=2, proposal="OG-05")
    rows = [row for row in replace(panel, rulings=[ruling]).list_data().left if row.name == NAMES[1]]
    assert [(row.proposals, row.because) for row in rows] == [
        (("OG-01",), (LeftBecause.KNOWN,)),
        (("OG-05",), (LeftBecause.RULED_BY_PANEL,)),
    ]
