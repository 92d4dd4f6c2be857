from __future__ import annotations

import hashlib

import pytest

from jurydesk.actions import declaring, documents, undertaking
from jurydesk.errors import DeskError
from tests.actions.stage import AT


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        undertaking.undertake(found, language="en", at=AT)
        yield found


def sha256(desk, number="P-1"):
    with desk.read() as queries:
        return queries.proposal(number).documents[0].sha256


def test_a_copy_is_the_document_as_it_came(desk, tmp_path):
    declaring.declare(desk, proposal="P-1", at=AT)
    path = tmp_path / "copy.pdf"
    path.write_bytes(b"something older")
    documents.save_copy(desk, proposal="P-1", sha256=sha256(desk), path=path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == sha256(desk)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("copy")] == ["copy.pdf"]


def test_of_a_shut_proposal_no_copy_is_written(desk, tmp_path):
    path = tmp_path / "copy.pdf"
    with pytest.raises(DeskError):
        documents.save_copy(desk, proposal="P-1", sha256=sha256(desk), path=path)
    assert not path.exists()


def test_a_folder_that_is_not_there_is_said(desk, tmp_path):
    declaring.declare(desk, proposal="P-1", at=AT)
    with pytest.raises(DeskError, match="cannot be written"):
        documents.save_copy(desk, proposal="P-1", sha256=sha256(desk), path=tmp_path / "gone" / "copy.pdf")
