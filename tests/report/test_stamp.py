from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.rows import Cell, Column, Head, Row, RunningHead, table
from jurydesk.report.signing import load_pkcs12, sign, stamp_lines
from jurydesk.report.stamp import stamp_page
from tests.pdf_pages import pages_of
from tests.report.authority import Authority
from tests.report.sample_call import AT, CHAIR


def words(pdf):
    return pages_of(pdf, "-l", "1")[0]


@pytest.mark.parametrize(
    "issuer", ["Beispiel-CA", "Beispiel-CA für fortgeschrittene Signaturen der Länder", "Lang " * 12]
)
def test_the_stamp_names_who_issued_the_certificate(unsigned, issuer):
    key = load_pkcs12(Authority(issuer.strip()[:64]).issue(CHAIR.name).pkcs12(b"pw"), b"pw")
    for language in ("de", "en"):
        pdf = sign(unsigned, field="chair", key=key, at=AT, language=language)
        for line in stamp_lines(key.facts, at=AT, language=language):
            assert line in words(pdf)


def test_what_fits_in_no_letters_is_cut_off_and_breaks_nothing():
    assert "wort" in words(stamp_page(200, 40, ["wort " * 400, "mehr"], "de"))


def test_the_stamp_has_its_own_fonts(signed):
    with pikepdf.open(BytesIO(signed)) as pdf:
        look = pdf.Root.AcroForm.Fields[0].AP.N
        fonts = [f for o in look.Resources.XObject.values() for f in o.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_a_head_stays_with_the_first_row():
    columns = [Column("A", 100), Column("B", 100)]
    rows = [[Cell(str(row)), Cell("x")] for row in range(7)]
    made = table(columns, ["group", *rows])
    kinds = [type(flowable) for flowable in made]
    assert kinds == [Head, Row, Row, RunningHead, *[Row] * 6, RunningHead]
    assert [flowable.keepWithNext for flowable in made[:3]] == [1, 1, 0]


@pytest.mark.parametrize(("letters", "one_piece"), [(10, True), (800, False)])
def test_only_a_short_table_stays_in_one_piece(letters, one_piece):
    made = table([Column("A", 100)], ["group", [Cell("x" * letters)], [Cell("2")]])
    assert (RunningHead not in {type(flowable) for flowable in made}) == one_piece
    if one_piece:
        assert [flowable.keepWithNext for flowable in made] == [1, 1, 1, 0]


def test_a_long_name_of_a_signer(panel):
    signer = replace(CHAIR, name="Prof. Dr. Dr. h. c. mult. " * 4)
    assert list_pdf(panel.result_json(signers=[signer])).startswith(b"%PDF")
