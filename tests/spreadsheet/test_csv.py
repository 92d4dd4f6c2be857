from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.csv_file import find_delimiter
from jurydesk.spreadsheet.tables import read_table

HEADINGS = ("Nr.", "Titel", "Punkte")
ROWS = (("1", "Überströmung; groß", "7,5"), ("2", 'Das "Netz",\nzweite Zeile', "8"))


def text(separator: str) -> str:
    quoted = [
        ["Nr.", "Titel", "Punkte"],
        ["1", '"Überströmung; groß"', '"7,5"'],
        ["2", '"Das ""Netz"",\nzweite Zeile"', "8"],
    ]
    return "\r\n".join(separator.join(row) for row in quoted) + "\r\n"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16", "utf-16-le"])
def test_the_same_table_however_it_was_saved(separator, encoding):
    table = read_table(text(separator).encode(encoding), "x.csv")
    assert table.headings == HEADINGS
    assert table.rows == ROWS
    assert table.delimiter == separator
    assert table.row_numbers == (2, 3)


def test_which_encoding_was_read_is_said():
    assert read_table(b"a;b\n\xfc;1\n").encoding == "windows-1252"
    assert "Windows-1252" in str(read_table(b"a;b\n\xfc;1\n").notes[0])
    assert read_table("a;b\nü;1\n".encode()).notes == ()


@pytest.mark.parametrize(
    ("data", "separator"),
    [
        ("a;b;c\nx;1,5;2\ny;2,5;3\n", ";"),
        ("a;b;c\nx;1,5;2,5\ny;2,5;3,5\n", ";"),
        ("Name, Vorname;Ort\nMüller, Anna;Ulm\nWeiß, Jo;Bonn\n", ";"),
        ('No.,Who\n1,"A; B"\n2,"C; D"\n', ","),
        ('No.,Who\n1,"A; B; C"\n2,A; B\n', ","),
        ("Runde 2, 2026\n\na;b;c\n1;2;3\n", ";"),
        ("a\tb\nx, y\tz; w\n", "\t"),
        ("number\n1\n2\n", ","),
    ],
)
def test_separators_are_counted_outside_quotation_marks(data, separator):
    assert find_delimiter(data) == separator


def test_a_named_separator_is_followed():
    table = read_table(b"sep=;\r\na;b\r\n1;2\r\n")
    assert (table.headings, table.rows, table.row_numbers) == (("a", "b"), (("1", "2"),), (3,))


def test_empty_rows_titles_above_and_columns_without_content_are_left_out():
    table = read_table("Förderaufruf 2026;;;\n;;;\nNr.;Titel;;Ort\n\n1;A;;Ulm\n;;;\n2;B;;\n".encode())
    assert table.headings == ("Nr.", "Titel", "Ort")
    assert table.rows == (("1", "A", "Ulm"), ("2", "B", None))
    assert table.row_numbers == (5, 7)
    assert "row 3" in str(table.notes[0])


def test_headings_twice_or_missing_are_told_apart_and_reported():
    table = read_table(b"a,a,\n1,2,3\n")
    assert table.headings == ("a", "a (2)", "(C)")
    assert [str(note) for note in table.notes] == ["The heading a stands twice in row 1.", "Column C has no heading."]


def test_short_rows_are_filled_and_long_ones_refused():
    assert read_table(b"a,b\n1\n").rows == (("1", None),)
    with pytest.raises(DeskError) as caught:
        read_table(b"a,b\nOG-01,7,5\n")
    assert "Row 2 of table has 3 cells, but there are 2 headings." in str(caught.value)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "contains no rows"),
        (b"\xef\xbb\xbf", "contains no rows"),
        (b" \n;;\n", "contains no rows"),
        (b'a,b\n1,"open\n2,x\n', "never closed"),
        (b"a,b\n\x00\x01\x02,\x00\n", "not a table"),
        (b"a,b\n\x81\x8d,1\n", "not a table"),
        (b"\xff\xfea", "not a table"),
        (b"%PDF-1.7\n", "not a table"),
        (b"a,b\n" + b"x" * 200_000 + b",1\n", "cannot be read as a table at line 2"),
        (b",".join([b"h"] * 600) + b"\n", "more than 512 columns"),
    ],
)
def test_what_is_no_table_gets_one_sentence_and_a_step(data, sentence):
    with pytest.raises(DeskError) as caught:
        read_table(data, "x.csv")
    assert sentence in str(caught.value)
    assert caught.value.hint.text


def test_a_file_that_is_not_there_or_a_folder(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(DeskError, match="There is no file"):
            read_table(path)


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "Liste.csv"
    path.write_bytes(b"a,b\n1,2\n")
    assert read_table(path).name == "Liste.csv"
    assert read_table(str(path)).rows == (("1", "2"),)


@given(st.binary(max_size=300))
def test_any_bytes_end_in_a_table_or_a_sentence(data):
    try:
        table = read_table(data)
    except DeskError:
        return
    assert all(len(row) == len(table.headings) for row in table.rows)


def test_the_real_call_is_read_as_it_is(shared_dir):
    table = read_table(shared_dir / "real-call" / "proposals.csv")
    assert table.headings == (
        "No.", "Title", "Applicants", "Organisation", "Funder", "Programme", "Year", "Field", "Outcome", "File",
    )  # fmt: skip
    assert len(table.rows) == 14
    assert table.delimiter == ","
    assert table.rows[12][3] is None
