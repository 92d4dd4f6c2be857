from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.actions import intake, meeting, preparing, reasons, result_tables, ruling, standings
from jurydesk.domain.panel import Role
from jurydesk.errors import DeskError, explain
from jurydesk.words import install
from tests.actions import stage as stages
from tests.actions.stage import AT, CRITERIA, KNOWN, MARKING, NUMBERS, marks_of

LATER = AT + timedelta(hours=1)


def test_the_result_is_what_the_marks_come_to(taken_in):
    with taken_in.panel() as desk:
        view = standings.standings(desk)
    for number in NUMBERS:
        row = view.result.standing(number)
        for criterion in CRITERIA:
            marks = sorted(Decimal(marks_of(juror, number)[criterion]) for juror in MARKING if (juror, number) != KNOWN)
            assert row.score(criterion).marks == tuple(marks)
            assert row.score(criterion).score == Fraction(sum(marks)) / len(marks)
    assert view.result.standing("P-3").jurors.recused == 1
    assert view.title == "Trial call"
    assert view.envelope_cents == 2_500_000_00
    assert len(view.line.within) == 2


def test_before_any_hand_in_nothing_is_ranked(issued):
    with issued.panel() as desk:
        view = standings.standings(desk)
    assert view.result.standings == ()
    assert {row.proposal for row in view.result.not_ranked} == set(NUMBERS)
    assert {result_tables.state_words(view, row) for row in view.result.not_ranked} == {"no marks"}


def test_a_juror_has_no_standings(issued, refused):
    with issued.juror(1) as desk, refused("This is a juror's desk", desk):
        standings.standings(desk)


class TestTheChair:
    """A chair who is a juror sees no marks before the own hand-in, and never those on the own conflicts."""

    def test_sees_nothing_before_the_own_hand_in(self, handed_in, refused):
        with handed_in.chair() as desk:
            intake.take_in(desk, files=[handed_in.path("hand-in-2.juryhandin")], at=AT)
            with refused("The chair is a juror too and has not handed in yet", desk):
                standings.standings(desk)
            intake.take_in(desk, files=[handed_in.path("hand-in-1.juryhandin")], at=AT)
            standings.standings(desk)
        with handed_in.panel() as desk:
            standings.standings(desk)

    def test_sees_everything_when_not_asked_to_judge(self, handed_in):
        with handed_in.chair() as desk:
            with desk.unit(AT) as unit:
                for number in NUMBERS:
                    unit.remove_assignment(1, number)
            assert standings.standings(desk).hidden == frozenset()

    def test_sees_everything_where_the_panel_has_no_chair(self, handed_in):
        with handed_in.chair() as desk:
            with desk.unit(AT) as unit:
                unit.put_juror(replace(stages.JURORS[0], role=Role.JUROR))
            assert standings.standings(desk).hidden == frozenset()

    def test_sees_no_marks_on_the_own_conflicts(self, taken_in):
        with taken_in.chair() as desk:
            ruling.rule_on_conflict(desk, juror=1, proposal="P-2", excluded=True, reason="x", at=AT)
            view = standings.standings(desk)
        with taken_in.panel() as desk:
            whole = standings.standings(desk)
        assert view.hidden == {"P-2"}
        secret = whole.result.standing("P-2")
        shown = result_tables.as_table(view)
        row = next(row for row in shown.rows if row[1] == "P-2")
        assert row[3:] == ("–", "–", "–", "recused")  # noqa: RUF001 - the sign for no figure
        plain = next(row for row in result_tables.as_plain(view)["ranked"] if row["proposal"] == "P-2")
        assert set(plain) == {"proposal", "title", "theme", "rank", "shared", "hidden"}
        for text in (result_tables.as_csv(view).decode("utf-8-sig"), json.dumps(result_tables.as_plain(view))):
            assert str(secret.total) not in text
        with pytest.raises(DeskError) as caught:
            reasons.why(view, "P-2")
        assert "nothing to explain" in explain(caught.value)[0]
        assert json.dumps(result_tables.as_plain(view, "P-2")).count("exact") == 0

    def test_reads_no_figure_of_a_hidden_one_in_anothers_explanation(self, taken_in):
        """Two equals that a tie key tells apart: the other one's value stays hidden."""
        tied = replace(stages.RULES, tie_order=("requested_sum",))
        with taken_in.panel() as desk:
            view = standings.standings(desk)
            first, second = view.result.standings[:2]
        from jurydesk.ranking.explain import Equal

        equal = Equal(second.proposal, 2, "requested_sum", 0, Fraction(777), Fraction(888), ahead=True)
        seen = replace(view, rules=tied)
        assert "8.88" in reasons.decided_words(seen, equal)
        hidden = replace(seen, hidden=frozenset({second.proposal}))
        assert "8.88" not in reasons.decided_words(hidden, equal)
        assert "requested sum" in reasons.decided_words(hidden, equal)
        assert first.proposal != second.proposal


def test_why_a_rank_in_sentences(taken_in):
    with taken_in.panel() as desk:
        meeting.panel_score(desk, proposal="P-1", criterion="concept", text="9", reason="discussed", at=AT)
        lines = reasons.why(standings.standings(desk), "P-1")
    assert lines[0].startswith("Rank ")
    assert "P-1 Vorhaben P-1" in lines[0]
    assert "(the panel's score)" in lines[1]
    assert "→ 9.00" in lines[1]
    assert any(line.startswith("Total ") for line in lines)
    assert lines[-1] == "4 marked, 0 could not assess, 0 recused, 0 missing."


def test_why_something_is_out_or_unknown(taken_in):
    with taken_in.panel() as desk:
        preparing.set_aside(desk, proposal="P-1", reason="moved abroad", withdrawn=True, at=AT)
        view = standings.standings(desk)
    assert reasons.why(view, "P-1") == ("P-1 Vorhaben P-1", "moved abroad")
    assert any("P-1: withdrawn: moved abroad" in note for note in result_tables.as_table(view).notes)
    for number in ("P-1", "P-9"):
        with pytest.raises(DeskError):
            result_tables.as_plain(view, number)
    with pytest.raises(DeskError):
        reasons.why(view, "P-9")


def test_equals_share_a_rank_and_both_say_so(taken_in):
    with taken_in.panel() as desk:
        for number in ("P-1", "P-2"):
            for criterion in CRITERIA:
                meeting.panel_score(desk, proposal=number, criterion=criterion, text="5", reason="x", at=AT)
        view = standings.standings(desk)
    row = view.result.standing("P-1")
    assert result_tables.rank_text(row).endswith(" =")
    assert "Equal on every key with P-2: the rank is shared." in reasons.why(view, "P-1")


def test_a_threshold_and_too_few_marks_are_said(taken_in):
    from jurydesk.ranking.standing import Reason, ReasonKind

    with taken_in.panel() as desk:
        view = standings.standings(desk)
    row = view.result.standings[0]
    told = (
        Reason(ReasonKind.BELOW_THRESHOLD, "concept", Fraction(2), Fraction(5)),
        Reason(ReasonKind.TOTAL_BELOW_THRESHOLD, "", Fraction(2), Fraction(5)),
        Reason(ReasonKind.TOO_FEW_MARKS, "effect", Fraction(1), Fraction(2)),
    )
    words = result_tables.state_words(view, replace(row, reasons=told))
    assert words == "below threshold on Concept; total below threshold; too few marks on Effect"


def test_csv_for_a_spreadsheet_in_either_language(taken_in):
    with taken_in.panel() as desk:
        view = standings.standings(desk)
    text = result_tables.as_csv(view).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][:4] == ["Rank", "Proposal", "Title", "Theme"]
    assert len(rows) == 1 + len(NUMBERS)
    numerator, denominator = (
        int(rows[1][rows[0].index(f"Total, exact: {part}")]) for part in ("numerator", "denominator")
    )
    assert Fraction(numerator, denominator) == view.result.standings[0].total
    assert not any("/" in cell for row in rows for cell in row[4:-1])
    install("de")
    text = result_tables.as_csv(view).decode("utf-8-sig")
    assert text.splitlines()[0].count(";") == len(rows[0]) - 1


def test_json_has_every_figure_exact_and_as_shown(taken_in):
    with taken_in.panel() as desk:
        view = standings.standings(desk)
    plain = json.loads(json.dumps(result_tables.as_plain(view)))
    assert plain["format"] == "jurydesk standings 1"
    first = plain["ranked"][0]
    assert Fraction(first["total"]["exact"]) == view.result.standings[0].total
    assert first["total"]["shown"].count(".") == 1
    assert [row["rank"] for row in plain["ranked"]] == [row.rank for row in view.result.standings]
    assert plain["funding_line"]["envelope_cents"] == 2_500_000_00
    assert result_tables.as_plain(view, first["proposal"])["proposal"] == first["proposal"]


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [("1/3", 2, "0.33"), ("1/8", 2, "0.13"), ("-1/8", 2, "-0.13"), ("-1/1000", 2, "0.00"), ("5/2", 0, "3")],
)
def test_figures_are_rounded_half_up(value, digits, shown):
    assert result_tables._exact(Fraction(value), digits) == {"exact": str(Fraction(value)), "shown": shown}


def test_a_tie_across_the_line_is_named(taken_in):
    with taken_in.panel() as desk:
        for number in ("P-1", "P-2", "P-3"):
            for criterion, text in (("concept", "10"), ("effect", "6")):
                meeting.panel_score(desk, proposal=number, criterion=criterion, text=text, reason="x", at=AT)
        notes = result_tables.as_table(standings.standings(desk)).notes
    assert any("A tie lies across the line (P-1, P-2, P-3)" in note for note in notes)
    assert any("of €2,500,000" in note for note in notes)


def test_a_long_title_is_shortened_in_the_table():
    assert result_tables._shortened("x" * 60) == "x" * 47 + "…"


def test_no_funding_line_is_told_where_no_sum_is_known(taken_in):
    with taken_in.panel() as desk:
        view = standings.standings(desk)
    assert any("Funding line" in note for note in result_tables.as_table(view).notes)
    bare = {number: replace(one, requested_cents=None) for number, one in view.proposals.items()}
    assert not any("Funding line" in note for note in result_tables.as_table(replace(view, proposals=bare)).notes)
