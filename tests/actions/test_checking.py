"""What is named as the list and plainly is none is told for what it is, with the next step."""

from __future__ import annotations

import pytest

from jurydesk.actions import checking
from jurydesk.errors import DeskError, explain

AGE = b"age-encryption.org/v1\n-> X25519 "
RECORD = b"PK\x03\x04" + b"\x00" * 22 + b"\x0b\x00\x00\x00record.json{}"


@pytest.fixture
def refused(tmp_path):
    def refused_as(name, data, record=None):
        file, beside = tmp_path / name, None
        file.write_bytes(data)
        if record is not None:
            beside = tmp_path / "beside"
            beside.write_bytes(record)
        with pytest.raises(DeskError) as caught:
            checking.verify(list_file=file, record_file=beside)
        return " ".join(explain(caught.value))

    return refused_as


@pytest.mark.parametrize(
    ("name", "data", "what", "step"),
    [
        ("p.jurydesk", bytes(range(256)) * 16, "is a desk", "Open it as a desk"),
        ("j.jurypack", AGE, "is a pack for a juror", "Open it as a pack"),
        ("h.juryhandin", AGE, "is a juror's hand-in", "takes it in"),
        ("h.jurydeclaration", AGE, "is a juror's declaration file", "takes it in"),
        ("r.juryrecord", RECORD, "is the record of a list", "beside it, as its record"),
        ("n.txt", b"notes", "is a file of another kind", "a PDF file"),
        ("e.pdf", b"", "is an empty file", "a PDF file"),
    ],
)
def test_a_file_of_another_kind(refused, name, data, what, step):
    said = refused(name, data)
    assert what in said
    assert step in said
    assert "not a list" in said


def test_list_and_record_exchanged(refused):
    assert "exchanged" in refused("r.juryrecord", RECORD, record=b"%PDF-1.7")


def test_a_broken_pdf_is_a_list_that_fails(tmp_path):
    file = tmp_path / "list.pdf"
    file.write_bytes(b"%PDF-1.7 and nothing more")
    report = checking.verify(list_file=file)
    assert not report.holds
    assert next(iter(checking.sentences(report))).startswith("This list is not to be trusted")
