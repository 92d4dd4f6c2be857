from __future__ import annotations

import sys

import pytest

from jurydesk.actions import import_documents, importing, preparing
from jurydesk.actions.table_columns import Subject, titles_of
from jurydesk.report.stamp import stamp_page
from tests.actions import stage as stages
from tests.actions.stage import AT

HEAD = "Nr;Titel;Antragsteller;Themenfeld;Datei\n"


@pytest.fixture
def folder(tmp_path):
    """A folder of PDFs: two for OG-01, one of them below; one that is none; one for nobody; a note."""
    found = tmp_path / "documents"
    (found / "OG-02").mkdir(parents=True)
    (found / "OG-01.pdf").write_bytes(stamp_page(200, 100, ["OG-01"], "en"))
    (found / "OG-02" / "Skizze.pdf").write_bytes(stamp_page(200, 100, ["OG-02"], "en"))
    (found / "OG-03.pdf").write_bytes(b"no PDF at all")
    (found / "OG-99.pdf").write_bytes(stamp_page(200, 100, ["OG-99"], "en"))
    (found / "Notiz.docx").write_bytes(b"x")
    (found / ".DS_Store").write_bytes(b"x")
    return found


GIVEN = ("OG-01.pdf", "OG-02/Skizze.pdf", "OG-03.pdf")


@pytest.fixture
def table(tmp_path):
    def write(rows, head=HEAD):
        path = tmp_path / "proposals.csv"
        path.write_text(head + rows, encoding="utf-8")
        return path

    return write


def taken(desk, path, **more):
    return importing.import_proposals(desk, **{"table": path, "documents": None, "columns": {}, "at": AT, **more})


def test_a_table_with_its_documents(prepared, table, folder):
    path = table("OG-01;Öl;A;Energie;\nOG-02;Ätherisches;B;;\nOG-03;Übel;C;Wasser;\nOG-04;Leer;D;Wasser;\n")
    told = []
    with prepared.panel() as desk:
        done = taken(desk, path, documents=folder, progress=lambda now, of: told.append((now, of)))
        sentences = list(importing.sentences(done))
        with desk.read() as queries:
            first, second = queries.proposal("OG-01"), queries.proposal("OG-02")
            assert queries.document_bytes(first.documents[0].sha256) == (folder / "OG-01.pdf").read_bytes()
            assert [document.name for document in second.documents] == ["Skizze.pdf"]
            assert first.title == "Öl"
    assert [of for _now, of in told] == [2 * sum((folder / name).stat().st_size for name in GIVEN)] * 6
    assert told[-1][0] == told[-1][1]
    assert sentences[0] == "proposals.csv: 4 of 4 rows taken."
    assert "Empty under “Themenfeld”: rows 3" in sentences
    assert "Proposal OG-04 has no document." in sentences
    assert "The document “OG-99.pdf” belongs to no row." in sentences
    assert "The file “Notiz.docx” is no PDF and was left out." in sentences
    assert not any(".DS_Store" in sentence for sentence in sentences)
    assert [(bad.proposal, bad.file) for bad in done.unreadable] == [("OG-03", "OG-03.pdf")]
    assert any(sentence.startswith("Proposal OG-03, “OG-03.pdf”: ") for sentence in sentences)


def test_one_folder_a_proposal_with_the_same_names_in_each(prepared, table, tmp_path):
    root = tmp_path / "portal"
    for number in ("OG-01", "OG-02"):
        (root / number).mkdir(parents=True)
        (root / number / "Skizze.pdf").write_bytes(stamp_page(200, 100, [number], "en"))
    with prepared.panel() as desk:
        done = taken(desk, table("OG-01;A;A;E;\nOG-02;B;B;E;\n"), documents=root)
        assert done.report.without_document == done.report.without_row == ()
        with desk.read() as queries:
            for number in ("OG-01", "OG-02"):
                (document,) = queries.proposal(number).documents
                assert queries.document_bytes(document.sha256) == (root / number / "Skizze.pdf").read_bytes()


def test_a_cell_names_a_file_below_or_says_that_it_is_not_clear(prepared, table, folder):
    (folder / "OG-01").mkdir()
    (folder / "OG-01" / "Skizze.pdf").write_bytes(b"%PDF-1.7 other")
    with prepared.panel() as desk:
        done = taken(desk, table("OG-01;A;A;E;OG-02\\Skizze.pdf\nOG-02;B;B;E;Skizze.pdf\n"), documents=folder)
        with desk.read() as queries:
            (document,) = queries.proposal("OG-01").documents
            assert queries.document_bytes(document.sha256) == (folder / "OG-02" / "Skizze.pdf").read_bytes()
    assert any(
        "is there several times: OG-01/Skizze.pdf, OG-02/Skizze.pdf" in text for text in importing.sentences(done)
    )


def test_duplicates_and_rows_that_cannot_be_taken_are_said(prepared, table):
    with prepared.panel() as desk:
        done = taken(desk, table("OG-01;A;A;E;\nOG-01;B;B;E;\n;C;C;E;\n"))
        with desk.read() as queries:
            assert queries.proposal("OG-01").title == "A"
    sentences = list(importing.sentences(done))
    assert sentences[0] == "proposals.csv: 1 of 3 rows taken; not taken: rows 3, 4."
    assert "OG-01 stands in rows 2, 3; the first one was taken." in sentences
    assert any("4" in sentence and "number" in sentence.lower() for sentence in sentences)


def test_columns_are_matched_by_name_or_named(prepared, table):
    path = table("OG-01;A;Kühle Sachen;ja\n", head="Nr;Titel;Wohin es gehört;Extra\n")
    with prepared.panel() as desk:
        done = taken(desk, path, columns={"theme": "Wohin es gehört"})
        with desk.read() as queries:
            found = queries.proposal("OG-01")
            assert (found.theme, found.extra) == ("Kühle Sachen", {"Extra": "ja"})
    sentences = list(importing.sentences(done))
    assert sentences[1] == "Columns: number = “Nr”, theme = “Wohin es gehört”, title = “Titel”"
    assert "Kept as they are: Extra" in sentences
    titles = titles_of(Subject.PROPOSALS)
    said = list(importing.sentences(done, titles=titles))
    assert said[1] == "Columns: Number = “Nr”, Theme = “Wohin es gehört”, Title = “Titel”"


def test_a_row_that_comes_anew_keeps_documents_and_the_formal_check(prepared, table, folder):
    path = table("P-1;Neu;A;E;\nP-2;Auch neu;B;E;\n")
    with prepared.panel() as desk:
        preparing.set_aside(desk, proposal="P-1", reason="no signature", at=AT)
        taken(desk, path)
        with desk.read() as queries:
            found = queries.proposal("P-1")
            assert (found.title, found.not_eligible) == ("Neu", "no signature")
            assert found.documents == stages.proposal_of("P-1", documents=found.documents).documents != ()
        taken(desk, path, documents=folder)
        with desk.read() as queries:
            assert queries.proposal("P-2").documents == ()


def test_a_row_that_is_not_eligible_takes_the_proposal_from_all(prepared, table):
    path = table("P-1;Neu;zu spät\n", head="Nr;Titel;Not eligible because\n")
    with prepared.panel() as desk:
        taken(desk, path)
        with desk.read() as queries:
            assert queries.proposal("P-1").not_eligible == "zu spät"
            assert "P-1" not in {task.proposal for task in queries.assignments()}


def test_what_cannot_be_read_takes_nothing(prepared, refused, table, tmp_path):
    with prepared.panel() as desk:
        with refused("", desk):
            taken(desk, tmp_path / "none.csv")
        with refused("", desk):
            taken(desk, table("a;b\n", head="x;y\n"))
        with refused("The folder", desk):
            taken(desk, table("OG-01;A;A;E;\n"), documents=tmp_path / "nowhere")
        with refused("is a file, not a folder", desk):
            taken(desk, table("OG-01;A;A;E;\n"), documents=table("OG-01;A;A;E;\n"))


def test_a_document_that_vanishes_meanwhile_takes_nothing(prepared, refused, table, folder, monkeypatch):
    gone = folder / "OG-01.pdf"
    monkeypatch.setattr(import_documents, "examine", lambda *_args, **_more: gone.unlink(missing_ok=True))
    with prepared.panel() as desk, refused("cannot be read: it is not there", desk):
        taken(desk, table("OG-01;A;A;E;\nOG-02;B;B;E;\n"), documents=folder)


def test_an_import_that_is_stopped_takes_nothing(prepared, refused, table, folder):
    path, told = table("OG-01;A;A;E;\nOG-02;B;B;E;\n"), []
    with prepared.panel() as desk:
        with desk.read() as queries:
            before = queries.proposals(), queries.documents()
        for stop_after in (1, 3):  # while they are tried, and while they come in
            told.clear()
            with refused("This was stopped before it was done", desk):
                taken(
                    desk,
                    path,
                    documents=folder,
                    progress=lambda *step: told.append(step),
                    cancelled=lambda stop_after=stop_after: len(told) == stop_after,
                )
            assert len(told) == stop_after
        with desk.read() as queries:
            assert (queries.proposals(), queries.documents()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_document_without_the_right_to_read_takes_nothing(prepared, refused, table, folder, monkeypatch):
    from pathlib import Path

    read = Path.read_bytes

    def shut(self):
        if self.suffix == ".pdf":
            raise PermissionError
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", shut)
    with prepared.panel() as desk, refused("access is not allowed", desk):
        taken(desk, table("OG-01;A;A;E;\n"), documents=folder)


def test_after_the_freeze_nothing_is_imported(issued, refused, table):
    with issued.panel() as desk:
        with refused("The charter is frozen", desk):
            taken(desk, table("OG-01;A;A;E;\n"))
        with refused("The charter is frozen", desk):
            importing.import_jurors(desk, table=table("1;A\n", head="Nr;Name\n"), columns={}, at=AT)
    with issued.juror(1) as desk, refused("This is a juror's desk", desk):
        taken(desk, table("OG-01;A;A;E;\n"))


def test_jurors_with_their_roles(prepared, table):
    path = table("7;Dr. Änne Groß;Uni;a@b.example;Vorsitz\n;Ben Klein;Uni;;\n", "Nr;Name;Einrichtung;E-Mail;Rolle\n")
    with prepared.panel() as desk:
        done = importing.import_jurors(desk, table=path, columns={}, at=AT)
        with desk.read() as queries:
            assert queries.juror(7).role.value == "chair"
            assert len(queries.jurors()) == len(stages.JURORS) + 1
    sentences = list(importing.sentences(done))
    assert sentences[0] == "proposals.csv: 1 of 2 rows taken; not taken: row 3."
    assert any(sentence.startswith("Row 3") for sentence in sentences)


def test_who_takes_anothers_number_is_said(prepared, table):
    path = table("Änne Groß\nBert Zwei\n", "Name\n")
    with prepared.panel() as desk:
        done = importing.import_jurors(desk, table=path, columns={}, at=AT)
    assert "In place of what was there: 1 Prof. Ada Vorsitz" in list(importing.sentences(done))


def test_a_proposal_that_comes_anew_is_said(prepared, table):
    with prepared.panel() as desk:
        done = taken(desk, table("P-1;Neu;A;E;\nP-8;Erst jetzt;A;E;\n"))
    assert "In place of what was there: P-1" in list(importing.sentences(done))


def test_the_table_is_named_in_the_journal_but_its_name_is_a_digest(prepared, table):
    with prepared.panel() as desk:
        taken(desk, table("OG-01;A;A;E;\n"))
        fact = stages.everything_in(desk)["journal"][-1]
    assert fact.data["proposals"] == ["OG-01"]
    assert "proposals.csv" not in str(fact.data)
