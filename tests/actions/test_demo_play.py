from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jurydesk.actions import checking, marking
from jurydesk.actions.demo import run_demo
from jurydesk.actions.desks import open_desk
from jurydesk.actions.ruling import conflict_rows
from jurydesk.actions.standings import standings
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.record.linking import named_by
from jurydesk.record.read import read_record
from jurydesk.store.queries import HandInVerdict

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)

# The whole way with nine desks, nine packs and one signature: seconds of key derivation alone.
pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """The example played once, with what it said."""
    said = []
    files = run_demo(tmp_path_factory.mktemp("demo") / "panel", say=said.append, at=AT)
    return files, said


@pytest.fixture
def panel(played):
    """The panel's desk after the example, as the office opens it."""
    desk = open_desk(path=played[0].panel_desk, passphrase=played[0].passphrase)
    yield desk
    desk.close()


def test_every_file_that_it_names_lies_there(played):
    files, said = played
    for path in (files.panel_desk, files.proposals_table, files.jurors_table, files.list_pdf, files.record, files.keys):
        assert path.is_file()
    assert len(list(files.documents.iterdir())) == 24
    assert len(list(files.packs.iterdir())) == 9
    assert len(list(files.hand_ins.iterdir())) == 10
    assert len(list(files.desks.glob("*.jurydesk"))) == 9
    whole = "\n".join(said)
    for path in (files.panel_desk, files.list_pdf, files.record):
        assert str(path) in whole


def test_the_recipient_can_verify_it(played):
    files, said = played
    report = checking.verify(list_file=files.list_pdf, record_file=files.record)
    assert report.holds
    assert set(checking.sentences(report)) <= set(said)


def test_what_list_and_record_tell_of_persons_is_what_is_said(panel, played):
    """A reader with both files and nothing else; the desk knows who is right."""
    files, said = played
    data = checking.verify(list_file=files.list_pdf, record_file=files.record).data
    contents = read_record(files.record.read_bytes())
    with panel.read() as queries:
        truth = {juror.number: juror.name for juror in queries.jurors()}
    found = named_by(data, contents)
    assert found
    assert all(truth[number] == name for number, name in found.items())
    assert any(f"for {len(found)} of 9 jurors" in sentence for sentence in said)


def test_ranks_ties_and_thresholds_are_as_told(panel):
    view = standings(panel)
    ranks = {row.proposal: row.rank for row in view.result.standings}
    assert len(ranks) == 22
    assert ranks["IC-07"] == ranks["IC-15"]
    assert view.result.not_ranked == ()
    failing = set(ranks) - {row.proposal for row in view.result.passing()}
    assert failing == {"IC-21"}
    with panel.read() as queries:
        proposals = {proposal.number: proposal for proposal in queries.proposals()}
    assert proposals["IC-24"].not_eligible
    assert proposals["IC-11"].withdrawn


def test_every_ranked_proposal_has_its_decision_vote_and_reason(panel):
    with panel.read() as queries:
        decisions, votes = queries.decisions(), queries.votes()
    assert len(decisions) == len({decision.proposal for decision in decisions}) == 22
    assert all(decision.reason for decision in decisions)
    sections = [decision.section for decision in decisions]
    assert (sections.count(Section.RECOMMENDED), sections.count(Section.RESERVE)) == (11, 3)
    assert {vote.proposal for vote in votes} == {decision.proposal for decision in decisions}
    assert all(vote.yes >= vote.no for vote in votes)


def test_all_states_of_a_mark_and_all_kinds_of_conflict_occur(panel, played):
    with panel.read() as queries:
        states = {cast.mark.state for cast in queries.cast_marks()}
        verdicts = [hand_in.verdict for hand_in in queries.hand_ins()]
    assert {MarkState.MARKED, MarkState.CANNOT_ASSESS} <= states
    assert verdicts.count(HandInVerdict.ACCEPTED) == 9
    assert verdicts.count(HandInVerdict.SUPERSEDED) == 1
    rows = conflict_rows(panel)
    assert len(rows) == 6
    assert sum(row.by_panel for row in rows) == 1
    files = played[0]
    juror = open_desk(path=files.juror_desk(9), passphrase=files.passphrase)
    try:
        assert sum(item.criterion == "sustainability" for row in marking.progress_rows(juror) for item in row.open) >= 1
    finally:
        juror.close()


def test_a_folder_with_files_in_it_is_refused(played, tmp_path):
    (tmp_path / "mine.txt").write_text("keep me")
    for folder in (tmp_path, tmp_path / "mine.txt"):
        with pytest.raises(DeskError, match="not an empty folder"):
            run_demo(folder, say=lambda _: None, at=AT)
    assert (tmp_path / "mine.txt").read_text() == "keep me"
