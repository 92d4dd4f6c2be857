from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from jurydesk.errors import DeskError
from jurydesk.report.attached import attached_files
from jurydesk.report.list_model import result_json
from jurydesk.report.list_pdf import list_pdf
from tests.pdf_pages import pages_of
from tests.report.sample_call import NAMES
from tests.report.sample_panel import make_panel


def words(pdf):
    """What a reader sees."""
    return " ".join(pages_of(pdf, "-layout"))


def test_the_same_result_gives_the_same_bytes(result, unsigned):
    assert list_pdf(result) == unsigned


def test_the_result_is_attached_as_it_is(result, unsigned):
    assert attached_files(unsigned) == {"result.json": result}


def test_only_embedded_fonts(signed):
    with pikepdf.open(BytesIO(signed)) as pdf:
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
        assert fonts
        assert {str(font.BaseFont).partition("+")[2] for font in fonts} == {"NotoSans-Regular", "NotoSans-Bold"}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_what_the_file_says_of_itself(unsigned):
    with pikepdf.open(BytesIO(unsigned)) as pdf:
        assert str(pdf.Root.Lang) == "de"
        assert "Cluster International" in str(pdf.docinfo["/Subject"])
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260415145800+00'00'"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert b"Cluster International" in pdf.Root.Metadata.read_bytes()
        assert not any("/Trans" in page.obj for page in pdf.pages)
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
            pages = {pdf.pages.index(pikepdf.Page(item.destination[0])) for item in outline.root if item.destination}
        assert len(titles) >= 8
        assert len(pages) > 2, pages


def test_what_stands_on_the_pages(unsigned):
    text = words(unsigned)
    for wanted in ("513-40411/2", "17.530.000 €", "Dr. Łukasz Żółć", "Иван Петров", "Prof. Dr. Γεωργία Παππά", "Ayşe"):
        assert wanted in text
    with pikepdf.open(BytesIO(unsigned)) as pdf:
        pages = len(pdf.pages)
    assert f"{pages} " in text


def test_the_pages_name_nobody_beside_a_mark(unsigned):
    """From the first mark printed to the last there is no name, however the lines are put together."""
    text = words(unsigned)
    marks = text[text.index("8,25") : text.rindex("4,44")]
    assert len(marks) > 5000
    assert not [name for name in NAMES if name in marks]


def test_a_long_table_has_its_head_on_every_page():
    panel = make_panel(60, recommended=40, reserve=5, jurors=3)
    pages = pages_of(list_pdf(panel.result_json()), "-layout")
    assert ["Vorhaben und Antragsteller" in page for page in pages[:3]] == [True, True, True]
    last = len(pages)
    assert f"1 von {last}" in pages[0]
    assert f"{last} von {last}" in pages[-1]


@pytest.mark.parametrize(
    "kind",
    [
        {"themes": False},
        {"reserve": 0},
        {"long_titles": True},
        {"recommended": 0, "reserve": 0},
        {"count": 3, "jurors": 2, "recommended": 1, "reserve": 0},
        {"not_eligible": False},
    ],
)
def test_panels_of_all_kinds(kind):
    assert list_pdf(make_panel(**kind).result_json()).startswith(b"%PDF-1.7")


def test_a_title_longer_than_a_page():
    panel = make_panel(4, jurors=3, recommended=2, reserve=0)
    huge = [replace(one, title="Sehr lang " * 900) for one in panel.list_data().entries]
    assert list_pdf(result_json(replace(panel.list_data(), entries=tuple(huge)))).startswith(b"%PDF")


@pytest.mark.parametrize("markup", ["<b>fett</b>", "a < b & c > d", "<para>", "&amp;", "</font><a href='x'>", "\n\n"])
def test_texts_are_never_read_as_markup(panel, markup):
    data = panel.list_data()
    entries = tuple(replace(one, title=f"T {markup} U") for one in data.entries)
    text = words(list_pdf(result_json(replace(data, entries=entries))))
    assert " ".join(f"T {markup} U".split()) in text


def test_letters_that_no_font_has_are_told_before_anything_is_drawn(panel):
    data = panel.list_data()
    entries = (replace(data.entries[0], title="Projekt 中"), *data.entries[1:])
    with pytest.raises(DeskError, match=r"U\+4E2D"):
        list_pdf(result_json(replace(data, entries=entries)))


def test_english_and_german_figures():
    german = words(list_pdf(make_panel(6, recommended=2, jurors=3, language="de").result_json()))
    english = words(list_pdf(make_panel(6, recommended=2, jurors=3, language="en").result_json()))
    assert ".000 €" in german
    assert ",000" in english
    assert "€" in english
    assert "Concept and its base" in english
    assert "Konzept und seine Grundlage" in german


def test_a_second_version_names_what_it_replaces(panel):
    text = words(list_pdf(panel.result_json(version=2, supersedes="ab" * 32, why="Der Rahmen wurde gekürzt.")))
    assert "Der Rahmen wurde gekürzt." in text
