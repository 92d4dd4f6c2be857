# ruff: noqa: DTZ001 - a spreadsheet knows no time zones
from __future__ import annotations

import datetime as dt
import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest

from jurydesk.errors import DeskError
from jurydesk.spreadsheet import xlsx_file
from jurydesk.spreadsheet.tables import read_table


def saved(workbook) -> bytes:
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def workbook_of(*rows):
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(row)
    return workbook


def rewritten(data: bytes, **members: bytes) -> bytes:
    """Return the package with members replaced or added; a name's dots and slashes are written as in Python names."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in members:
                new.writestr(name, old.read(name))
        for name, content in members.items():
            new.writestr(name, content)
    return out.getvalue()


def sheet_xml(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


SHEET = "xl/worksheets/sheet1.xml"


def test_cells_keep_their_kind_and_their_exact_number():
    rows = [
        ("a", "b", "c", "d", "e", "f"),
        (7.5, 0.1 + 0.2, 3900000, dt.datetime(2026, 5, 3), True, " Umlaut ü "),
        (1.1 * 3, 1e-7, 123456789012345, dt.datetime(2026, 5, 3, 14, 30), False, None),
    ]
    table = read_table(saved(workbook_of(*rows)), "x.xlsx")
    assert table.rows == (
        (Decimal("7.5"), Decimal("0.3"), Decimal(3900000), dt.date(2026, 5, 3), "yes", "Umlaut ü"),
        (Decimal("3.3"), Decimal("1E-7"), Decimal(123456789012345), "2026-05-03 14:30", "no", None),
    )
    assert table.encoding == "xlsx"


def test_percent_cells_are_shares():
    workbook = workbook_of(("a", "b"), (0.45, 1))
    workbook.active["A2"].number_format = "0%"
    assert read_table(saved(workbook)).rows == ((Decimal("0.45"), Decimal(1)),)


def test_a_title_merged_over_the_headings_is_skipped():
    workbook = workbook_of(("Aufruf 2026", None, None), (None, None, None), ("Nr.", "Titel", "Ort"), (1, "A", "Ulm"))
    workbook.active.merge_cells("A1:C1")
    table = read_table(saved(workbook))
    assert table.headings == ("Nr.", "Titel", "Ort")
    assert table.row_numbers == (4,)


def test_a_row_of_numbers_is_never_the_headings():
    table = read_table(saved(workbook_of((2026, 5, 3), ("Nr.", "Titel", "Ort"), (1, "A", "Ulm"))))
    assert table.headings == ("Nr.", "Titel", "Ort")


def test_a_sheet_that_claims_to_be_smaller_is_read_whole():
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>2</v></c></row>' for n in range(2, 5))
    head = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>'
    sheet = sheet_xml(head + rows).replace(b"<sheetData>", b'<dimension ref="A1:A2"/><sheetData>')
    table = read_table(rewritten(saved(workbook_of(("a",))), **{SHEET: sheet}))
    assert [len(row) for row in table.rows] == [2, 2, 2]


def test_the_first_visible_or_the_named_sheet():
    workbook = workbook_of(("hidden", "x"), (1, 2))
    workbook.active.sheet_state = "hidden"
    for name in ("Skizzen", "Jury"):
        workbook.create_sheet(name).append((name, "y"))
        workbook[name].append((1, 2))
    workbook.active = 1
    data = saved(workbook)
    assert read_table(data).headings[0] == "Skizzen"
    assert "not read: Sheet, Jury" in str(read_table(data).notes[0])
    assert read_table(data, sheet="jury").headings[0] == "Jury"
    with pytest.raises(DeskError, match="Name one of its sheets: Sheet, Skizzen, Jury"):
        read_table(data, "x.xlsx", sheet="nope")


def test_formulas_without_a_stored_result_are_reported():
    data = saved(workbook_of(("a", "b"), ("=1+1", 3), (2, "=B2")))
    table = read_table(data)
    assert table.rows == ((None, Decimal(3)), (Decimal(2), None))
    assert "A2, B3" in str(table.notes[0])


def test_a_formulas_stored_result_is_read_and_fault_values_are_reported():
    rows = (
        '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="C1" t="str"><v>c</v></c></row>'
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="C2" t="str"><f>""</f><v></v></c></row>'
    )
    table = read_table(rewritten(saved(workbook_of(("a",))), **{SHEET: sheet_xml(rows)}))
    assert table.rows == ((Decimal(2), None, None),)
    assert [str(note) for note in table.notes] == ["Cells with a fault of the spreadsheet were taken as empty: B2."]


def test_macros_and_links_do_no_harm():
    data = rewritten(
        saved(workbook_of(("a", "b"), (1, 2))), **{"xl/vbaProject.bin": b"\xd0\xcf", "xl/externalLinks/x.xml": b"<x/>"}
    )
    assert read_table(data, "x.xlsm").rows == ((Decimal(1), Decimal(2)),)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(xlsx_file, "MAX_UNPACKED", 2_000_000)
    bomb = rewritten(saved(workbook_of(("a",))), **{SHEET: b" " * 3_000_000})
    assert len(bomb) < 50_000
    monkeypatch.setattr(openpyxl, "load_workbook", None)
    with pytest.raises(DeskError, match="unpacks to more"):
        read_table(bomb)


def test_a_sheet_of_nothing_but_tags_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(xlsx_file, "MAX_TAGS", 10_000)
    monkeypatch.setattr(openpyxl, "load_workbook", None)
    with pytest.raises(DeskError, match="unpacks to more"):
        read_table(rewritten(saved(workbook_of(("a",))), **{SHEET: b"<x>" + b"<a/>" * 10_001 + b"</x>"}))


def test_a_formula_is_seen_across_blocks(monkeypatch):
    monkeypatch.setattr(xlsx_file, "_BLOCK", 1)
    assert "A2" in str(read_table(saved(workbook_of(("a", "b"), ("=1+1", 3)))).notes[0])


def test_a_member_that_lies_about_its_size_is_refused():
    honest = rewritten(saved(workbook_of(("a", "b"), (1, 2))), **{SHEET: b" " * 100_000})
    size = (100_000).to_bytes(4, "little")
    with pytest.raises(DeskError):
        read_table(honest.replace(size, (50).to_bytes(4, "little")))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="99999999999"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2000000"><c r="A2000000"><v>1</v></c></row>',
        "".join(f'<row r="{n}"><c r="XFD{n}"/></row>' for n in range(1, 3000)),
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>not a number</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c>',
    ],
)
def test_sheets_that_lie_end_in_a_sentence(rows):
    with pytest.raises(DeskError) as caught:
        read_table(rewritten(saved(workbook_of(("a",))), **{SHEET: sheet_xml(rows)}))
    assert caught.value.hint.text


def test_entities_are_not_expanded():
    declared = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol" * 100}">' for n in range(9))
    evil = f"<!DOCTYPE x [{declared}]>".encode() + sheet_xml('<row r="1"><c r="A1" t="str"><v>&e8;</v></c></row>')
    with pytest.raises(DeskError):
        read_table(rewritten(saved(workbook_of(("a",))), **{SHEET: evil}))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 no archive", "not a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old Excel format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    ],
)
def test_other_files_get_their_sentence(data, sentence):
    with pytest.raises(DeskError, match=sentence):
        read_table(data, "x.xlsx")


def test_other_archives_get_their_sentence():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(DeskError, match="another format than XLSX"):
        read_table(out.getvalue(), "x.ods")
    with zipfile.ZipFile(out := io.BytesIO(), "w") as package:
        package.writestr("hello.txt", "hello")
    with pytest.raises(DeskError, match="not a workbook"):
        read_table(out.getvalue(), "x.zip")


def test_every_cut_of_a_workbook_ends_in_a_sentence():
    data = saved(workbook_of(("a", "b"), (1, 2)))
    for end in range(4, len(data) - 1, 97):
        with pytest.raises(DeskError):
            read_table(data[:end])


def merged_table(*ranges: str):
    workbook = workbook_of(
        ["Funding call XYZ", None, None],
        ["Ref", "Project name", "Panel"],
        ["X-1", "One", "Life"],
        ["X-2", "Two", None],
        [None, None, None],
        ["X-3", "Three", None],
        ["X-4", "Four", "Physics"],
    )
    for cells in ranges:
        workbook.active.merge_cells(cells)
    return read_table(saved(workbook), "x.xlsx")


def test_a_cell_merged_downwards_counts_for_all_its_rows_and_is_said():
    table = merged_table("A1:C1", "C3:C6")
    assert [row[2] for row in table.rows] == ["Life", "Life", "Life", "Physics"]
    assert "A merged cell was counted for each of its rows: C3:C6." in [str(note) for note in table.notes]


def test_cells_merged_sideways_or_within_the_headings_change_nothing():
    table = merged_table("A1:C1", "B7:C7")
    assert [row[2] for row in table.rows] == ["Life", None, None, None]
    assert not any("merged" in str(note) for note in table.notes)
    assert not any("merged" in str(note) for note in merged_table("A1:A2").notes)


def test_merged_cells_are_found_across_blocks(monkeypatch):
    from jurydesk.spreadsheet import merged_cells

    monkeypatch.setattr(merged_cells, "_BLOCK", 7)
    assert [row[2] for row in merged_table("C3:C6").rows] == ["Life", "Life", "Life", "Physics"]
