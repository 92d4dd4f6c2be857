from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import openpyxl
import pikepdf
import pytest

from jurydesk import words
from jurydesk.actions import declaring, hand_in_receipt, handing_in, marking, printing, score_sheets, undertaking
from jurydesk.domain.rules import Need, Sheet
from jurydesk.render.client import RenderPool, page_texts
from jurydesk.spreadsheet.marks import read_marks
from jurydesk.spreadsheet.tables import read_table
from tests.actions import stage as stages
from tests.actions.stage import AT, RULES

LATER = AT + timedelta(hours=1)


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        stages.give_all(found, 1)
        marking.give(found, proposal="P-1", criterion="concept", comment="Überzeugend & klar", at=AT)
        marking.write_texts(found, proposal="P-2", overall="As a whole good", at=AT)
        yield found


@pytest.fixture(scope="module")
def text_of():
    with RenderPool() as pool:
        yield lambda path: " ".join(" ".join(page_texts(path.read_bytes(), pool=pool)).split())


def test_my_marks_on_paper(desk, text_of, tmp_path):
    path = tmp_path / "marks.pdf"
    printing.print_my_marks(desk, path=path, at=AT)
    text = text_of(path)
    for piece in ("My marks", "Trial call", "P-1 Vorhaben P-1", "1 Concept", "mean", "Überzeugend & klar", "Page 1 of"):
        assert piece in text
    assert "As a whole good" in text
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_what_is_shut_shows_no_marks_and_no_comments(desk, text_of, tmp_path):
    declaring.declare(desk, proposal="P-1", category="employment", statement="x", reason="found out", at=LATER)
    printing.print_my_marks(desk, path=tmp_path / "marks.pdf", at=LATER)
    text = text_of(tmp_path / "marks.pdf")
    assert "Überzeugend" not in text
    assert "recused" in text


def test_papers_speak_the_language_of_the_program(desk, text_of, tmp_path):
    words.install("de")
    printing.print_my_marks(desk, path=tmp_path / "marks.pdf", at=AT)
    assert "Konzept" in text_of(tmp_path / "marks.pdf")


def test_a_letter_that_no_font_has_is_named(desk, refused, tmp_path):
    marking.give(desk, proposal="P-1", criterion="concept", comment="好", at=AT)
    with refused("has no sign for 好", desk):
        printing.print_my_marks(desk, path=tmp_path / "marks.pdf", at=AT)


def test_a_paper_that_cannot_be_written_is_said(desk, refused, tmp_path):
    with refused("cannot be written", desk):
        printing.print_my_marks(desk, path=tmp_path / "nowhere" / "marks.pdf", at=AT)


def test_the_receipt_says_what_the_file_says(desk, text_of, tmp_path):
    undertaking.undertake(desk, language="en", at=AT)
    declaring.declare(desk, proposal="P-3", category="employment", statement="x", reason="found out", at=AT)
    receipt = handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
    marking.give(desk, proposal="P-1", criterion="concept", text="1", reason="read again", at=LATER)
    hand_in_receipt.print_receipt(desk, path=tmp_path / "receipt.pdf", at=LATER)
    text = text_of(tmp_path / "receipt.pdf")
    for piece in ("Receipt of a hand-in", receipt.short, receipt.digest[:8], "Version 1", "Undertaking accepted on"):
        assert piece in text
    assert "P-3 Vorhaben P-3 conflict declared" in text
    assert "P-1 Vorhaben P-1 complete" in text
    assert "Überzeugend" not in text


def test_a_receipt_of_an_earlier_version(desk, text_of, tmp_path):
    first = handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
    handing_in.hand_in(desk, path=tmp_path / "2.juryhandin", at=LATER)
    hand_in_receipt.print_receipt(desk, path=tmp_path / "receipt.pdf", version=1, at=LATER)
    assert first.short in text_of(tmp_path / "receipt.pdf")


def test_without_a_hand_in_there_is_no_receipt(desk, refused, tmp_path):
    with refused("Nothing was handed in", desk):
        hand_in_receipt.print_receipt(desk, path=tmp_path / "receipt.pdf", at=AT)
    assert not (tmp_path / "receipt.pdf").exists()


def test_score_sheets_to_print(issued, text_of, tmp_path):
    asked = Sheet(overall=Need.REQUIRED, recommendation=Need.REQUIRED, recommendations=RULES.sheet.recommendations)
    with issued.panel() as desk:
        with desk.unit(AT) as unit:
            unit.put_rules(replace(RULES, sheet=asked))
        assert score_sheets.write_score_sheets(desk, path=tmp_path / "sheets.pdf", juror=2, at=AT) == 3
    text = text_of(tmp_path / "sheets.pdf")
    for piece in ("Score sheets", "P-1 Vorhaben P-1", "1 Concept", "cannot assess", "As a whole", "fund", "signature"):
        assert piece in text
    assert "P-3 Vorhaben" not in text


def test_a_protected_workbook_comes_back_as_marks(issued, tmp_path):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        path = tmp_path / "sheets.xlsx"
        assert score_sheets.write_score_sheets(desk, path=path, at=AT) == 1
    book = openpyxl.load_workbook(path)
    page = book.active
    assert page.protection.sheet
    assert [cell.protection.locked for cell in page[2]] == [True, True, True, True, False, False]
    assert len(page.data_validations.dataValidation) == 2
    assert "ROUND((E3-(1))/0.5,6)" in page.data_validations.dataValidation[1].formula1
    page["E2"], page["F2"], page["E3"] = 8, "good", 2.5
    filled = io.BytesIO()
    book.save(filled)
    (tmp_path / "filled.xlsx").write_bytes(filled.getvalue())
    read = read_marks(read_table(tmp_path / "filled.xlsx"), RULES, juror=1, proposals=["P-1"])
    assert not read.report.refused
    assert {cast.criterion: str(cast.mark.value) for cast in read.marks} == {"concept": "8", "effect": "2.5"}
    assert read.comments[1, "P-1", "concept"] == "good"


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_heads_of_the_workbook_are_known_when_it_comes_back(issued, tmp_path, language):
    words.install(language)
    with issued.panel() as desk:
        score_sheets.write_score_sheets(desk, path=tmp_path / "s.xlsx", juror=2, at=AT)
    read = read_marks(read_table(tmp_path / "s.xlsx"), RULES, juror=2, proposals=["P-1", "P-2", "P-4"])
    assert not read.report.refused
    assert read.marks == ()


def test_a_title_that_looks_like_a_formula_stays_a_text(prepared, tmp_path):
    with prepared.panel() as desk:
        with desk.unit(AT) as unit:
            unit.put_proposal(replace(unit.queries.proposal("P-1"), title="=1+1"))
        score_sheets.write_score_sheets(desk, path=tmp_path / "s.xlsx", juror=1, at=AT)
    page = openpyxl.load_workbook(tmp_path / "s.xlsx").active
    assert (page["B2"].value, page["B2"].data_type) == ("=1+1", "s")


def test_nobody_gets_empty_sheets(issued, refused, tmp_path):
    with issued.juror(1) as desk, refused("No proposal is open to juror 1", desk):
        score_sheets.write_score_sheets(desk, path=tmp_path / "s.pdf", at=AT)
    with issued.panel() as desk, refused("There is no juror 77", desk):
        score_sheets.write_score_sheets(desk, path=tmp_path / "s.pdf", juror=77, at=AT)


def test_on_the_panels_desk_it_must_be_said_whose_sheets(issued, refused, tmp_path):
    with issued.panel() as desk, refused("for whom the sheets are", desk):
        score_sheets.write_score_sheets(desk, path=tmp_path / "sheets.pdf", at=AT)
