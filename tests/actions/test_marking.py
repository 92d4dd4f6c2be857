from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jurydesk.actions import declaring, handing_in, mark_tables, marking
from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, Progress, marked
from jurydesk.domain.conflict import Access
from jurydesk.domain.rules import CannotAssess
from jurydesk.errors import DeskError, explain
from jurydesk.words import say
from tests.actions import stage as stages
from tests.actions.stage import AT, KNOWN, RULES

LATER = AT + timedelta(hours=1)


@pytest.fixture
def desk(issued):
    """Juror 1's desk, with everything declared but P-4."""
    with issued.juror(1) as found:
        for number in ("P-1", "P-2", "P-3"):
            declaring.declare(found, proposal=number, at=AT)
        yield found


def test_marks_and_texts_are_kept_as_they_were_typed(desk):
    marking.give(desk, proposal="P-1", criterion="concept", text=" 7 ", comment="good", at=AT)
    marking.give(desk, proposal="P-1", criterion="Wirkung", text="2,5", at=AT)
    marking.give(desk, proposal="P-1", overall="sound", strengths="team", weaknesses="plan", confidence="sure", at=AT)
    marking.give(desk, proposal="P-1", recommendation="fund", at=AT)
    kept = marking.assessment(desk, "P-1")
    assert kept.marks == {"concept": marked(7), "effect": marked("2.5")}
    assert kept.comments == {"concept": "good"}
    assert (kept.overall, kept.strengths, kept.weaknesses) == ("sound", "team", "plan")
    assert (kept.recommendation, kept.confidence) == ("fund", "sure")


def test_drafts_survive_closing(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        marking.give(desk, proposal="P-1", criterion="concept", text="7", comment="good", at=AT)
    with issued.juror(1) as desk:
        assert marking.assessment(desk, "P-1").mark("concept") == marked(7)
        assert marking.assessment(desk, "P-1").comments == {"concept": "good"}


def test_a_draft_is_no_fact(desk):
    before = len(stages.everything_in(desk)["journal"])
    marking.give(desk, proposal="P-1", criterion="concept", text="7", at=AT)
    assert len(stages.everything_in(desk)["journal"]) == before


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"proposal": "P-9", "criterion": "concept", "text": "7"}, "There is no proposal “P-9”"),
        ({"proposal": "P-1", "criterion": "charm", "text": "7"}, "There is no criterion “charm”"),
        ({"proposal": "P-1", "criterion": "concept", "text": "11"}, "“11” is not a mark of “Concept”"),
        ({"proposal": "P-1", "criterion": "concept", "text": "7.5"}, "is not a mark"),
        ({"proposal": "P-1", "criterion": "effect", "text": "nan"}, "is not a mark"),
        ({"proposal": "P-1", "text": "7"}, "not for which criterion"),
        ({"proposal": "P-1", "comment": "x"}, "not for which criterion"),
        ({"proposal": "P-1", "criterion": "concept"}, "nothing to save"),
        ({"proposal": "P-4", "criterion": "concept", "text": "7"}, "P-4 is not declared yet"),
        ({"proposal": "P-1", "recommendation": "praise"}, "“praise” is no recommendation"),
    ],
)
def test_marks_that_cannot_be(desk, refused, act, sentence):
    with refused(sentence, desk):
        marking.give(desk, **act, at=AT)


def test_a_recused_proposal_is_closed(issued, refused):
    with issued.juror(KNOWN[0]) as desk:
        with refused("P-3 is closed to you", desk):
            marking.give(desk, proposal=KNOWN[1], criterion="concept", text="7", at=AT)
        with refused("P-3 is closed to you", desk):
            marking.set_mark(desk, proposal=KNOWN[1], criterion="concept", mark=marked(7), at=AT)
        with refused("P-3 is closed to you", desk):
            marking.write_texts(desk, proposal=KNOWN[1], overall="x", at=AT)
        with refused("P-3 is closed to you", desk):
            marking.assessment(desk, KNOWN[1])


def test_what_is_not_in_the_pack_cannot_be_marked(issued, refused):
    """Else the panel would refuse the whole hand-in for it."""
    with issued.juror(1) as desk:
        with desk.unit(AT) as unit:
            unit.remove_assignment(1, "P-2")
        declaring.declare(desk, proposal="P-2", at=AT)
        with refused("P-2 is not assigned to you", desk):
            marking.give(desk, proposal="P-2", criterion="concept", text="7", at=AT)
        with pytest.raises(DeskError):
            marking.progress_row(desk, "P-2")
        with pytest.raises(DeskError):
            marking.progress_row(desk, "P-9")


def test_cannot_assess_where_the_rules_offer_it(desk, refused):
    marking.give(desk, proposal="P-1", criterion="concept", text="Cannot assess", at=AT)
    assert marking.assessment(desk, "P-1").mark("concept") == NOT_ASSESSED
    with desk.unit(AT) as unit:
        unit.put_rules(replace(RULES, cannot_assess=CannotAssess.NOT_OFFERED))
    with refused("do not offer “cannot assess”", desk):
        marking.give(desk, proposal="P-1", criterion="effect", text="n/a", at=AT)
    with refused("do not offer “cannot assess”", desk):
        marking.set_mark(desk, proposal="P-1", criterion="effect", mark=NOT_ASSESSED, at=AT)


def test_the_sheet_sets_and_takes_back_a_mark(desk, refused):
    marking.set_mark(desk, proposal="P-1", criterion="concept", mark=marked(4), at=AT)
    marking.set_mark(desk, proposal="P-1", criterion="concept", mark=MISSING, at=AT)
    assert marking.assessment(desk, "P-1").marks == {}
    with refused("is not a mark", desk):
        marking.set_mark(desk, proposal="P-1", criterion="concept", mark=marked("4.5"), at=AT)
    with refused("There is no criterion", desk):
        marking.write_texts(desk, proposal="P-1", comments={"charm": "x"}, at=AT)
    with refused("is no recommendation", desk):
        marking.write_texts(desk, proposal="P-1", recommendation="praise", at=AT)


def test_how_far_each_proposal_is(desk):
    marking.give(desk, proposal="P-1", criterion="concept", text="7", at=AT)
    marking.give(desk, proposal="P-2", criterion="concept", text="7", at=AT)
    marking.give(desk, proposal="P-2", criterion="effect", text="2", at=AT)
    rows = {row.proposal: row for row in marking.progress_rows(desk)}
    assert {number: row.progress for number, row in rows.items()} == {
        "P-1": Progress.BEGUN,
        "P-2": Progress.COMPLETE,
        "P-3": Progress.OPEN,
        "P-4": Progress.OPEN,
    }
    assert rows["P-4"].access is Access.UNDECLARED
    assert (rows["P-1"].marked, rows["P-1"].criteria, rows["P-1"].countries) == (1, 2, ("Polen",))
    assert rows["P-1"].words == "begun (effect: mark missing)"
    assert say(rows["P-4"].state) == "not declared yet"
    assert rows["P-4"].words == "not declared yet"
    assert rows["P-1"].as_plain()["open"] == [{"criterion": "effect", "what": "mark missing"}]
    assert marking.progress_row(desk, "P-2").progress is Progress.COMPLETE


class TestTables:
    """All of a table is taken, or nothing of it."""

    @pytest.fixture
    def table(self, tmp_path):
        def write(text):
            path = tmp_path / "marks.csv"
            path.write_text(text, encoding="utf-8")
            return path

        return write

    def test_marks_and_comments(self, desk, table):
        path = table("Antrag;Kriterium;Punkte;Kommentar\nP-1;concept;7;gut\nP-2;Wirkung;2,5;\n")
        (taken, *_) = mark_tables.import_marks(desk, table=path, columns={}, at=AT)
        assert taken == "2 marks and 1 comments taken."
        assert marking.assessment(desk, "P-1").comments == {"concept": "gut"}
        assert marking.assessment(desk, "P-2").mark("effect").value == Decimal("2.5")

    @pytest.mark.parametrize(
        ("rows", "sentence"),
        [
            ("P-1;concept;7;\nP-1;effect;9;\n", "1 place of “marks.csv” cannot be taken: Row"),
            ("P-1;concept;7;\nP-9;effect;2;\n", "1 place of “marks.csv” cannot be taken: Row"),
            ("P-1;concept;7;\nP-4;effect;2;\n", "P-4 is not declared yet"),
            ("P-1;concept;7;\nP-2;effect;befangen;\n", "you have a conflict of interest"),
        ],
    )
    def test_one_bad_row_stops_the_whole_table(self, desk, table, refused, rows, sentence):
        path = table("Antrag;Kriterium;Punkte;Kommentar\n" + rows)
        with refused(sentence, desk):
            mark_tables.import_marks(desk, table=path, columns={}, at=AT)

    def test_no_table_at_all(self, desk, refused, tmp_path):
        with refused("", desk):
            mark_tables.import_marks(desk, table=tmp_path / "none.csv", columns={}, at=AT)

    def test_a_column_can_be_named(self, desk, table):
        path = table("Antrag;Kriterium;Note davon\nP-1;concept;7\n")
        with pytest.raises(DeskError):
            mark_tables.import_marks(desk, table=path, columns={}, at=AT)
        mark_tables.import_marks(desk, table=path, columns={"mark": "Note davon"}, at=AT)
        assert marking.assessment(desk, "P-1").mark("concept") == marked(7)

    def test_after_a_hand_in_the_table_needs_a_reason_too(self, issued, table, refused, tmp_path):
        path = table("Antrag;Kriterium;Punkte\nP-1;concept;1\n")
        with issued.juror(1) as desk:
            stages.give_all(desk, 1)
            handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
            with refused("P-1 was handed in already", desk):
                mark_tables.import_marks(desk, table=path, columns={}, at=LATER)
            mark_tables.import_marks(desk, table=path, columns={}, reason="misread", at=LATER)
            assert marking.assessment(desk, "P-1").mark("concept") == marked(1)


def test_a_refusal_in_german_is_german(desk):
    from jurydesk.words import Speaker

    with pytest.raises(DeskError) as caught:
        marking.give(desk, proposal="P-1", criterion="charm", text="7", at=AT)
    german = Speaker("de")
    if not german.find(*caught.value.message):
        pytest.skip("the German texts are still being written")
    assert "Kriterium" in explain(caught.value, german)[0]
