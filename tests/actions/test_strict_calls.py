"""Strict calls, played by the real acts: the roster first, then keys and the charter; nobody waits."""

from __future__ import annotations

import pytest

from jurydesk.actions import declaring, declaring_file, handing_in, issuing, marking, packs, rosters
from jurydesk.actions.ruling import rule_on_conflict
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.queries import KeyState
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.actions.stage import later

pytestmark = pytest.mark.timeout(300)


# the roster


def test_a_roster_has_proposals_and_no_documents(with_rosters):
    with with_rosters.juror(1) as desk, desk.read() as queries:
        assert [one.number for one in queries.proposals()] == ["P-1", "P-2", "P-3", "P-4"]
        assert not any(one.documents for one in queries.proposals())
        assert queries.documents() == ()
        assert queries.charter() is None
        assert queries.proposals()[0].partners[0].name == "Firma"


def test_rosters_can_be_stopped_and_those_written_keep_their_codes(tmp_path):
    stage, told = strict.prepared(tmp_path), []
    with stage.panel() as desk:
        with pytest.raises(issuing.IssueStopped) as caught:
            rosters.issue_rosters(
                desk,
                folder=tmp_path / "rosters",
                at=later(1),
                progress=lambda *step: told.append(step),
                cancelled=lambda: len(told) == 2,
            )
        (first,) = caught.value.issued.packs
        assert first.code
        assert [path.name for path in (tmp_path / "rosters").iterdir()] == [first.path.name]
        rest = rosters.issue_rosters(desk, folder=tmp_path / "rosters", at=later(2))
    assert first.juror not in {pack.juror for pack in rest.packs}
    assert rest.rules_only
    issuing.write_codes(rest, path=tmp_path / "codes.txt")
    heading = (tmp_path / "codes.txt").read_text(encoding="utf-8").splitlines()[0]
    assert heading == f"Panel key {rest.panel_key_short}, rules {rest.charter_short}"


def test_a_roster_for_a_new_desk_names_the_rules_which_the_desk_will_show(with_charter, tmp_path):
    with with_charter.panel() as desk:
        done = issuing.issue(desk, folder=tmp_path / "anew", jurors=[1], new_desk=True, at=later(8))
    opened = packs.open_pack(
        pack=done.packs[0].path,
        code=done.packs[0].code,
        desk=tmp_path / "new.jurydesk",
        passphrase=stages.PASSPHRASE,
        at=later(9),
    )
    opened.desk.close()
    assert (opened.kind, opened.charter_short) == ("roster", done.charter_short)
    assert done.rules_only


def test_nothing_is_marked_or_handed_in_before_the_charter_is_there(with_rosters, refused, tmp_path):
    with with_rosters.juror(1) as desk:
        declaring.declare_remaining(desk, at=later(3))
        with refused("Your dossier has not come yet", desk):
            marking.give(desk, proposal="P-1", criterion="concept", text="7", at=later(3))
        with refused("Your dossier has not come yet", desk):
            handing_in.hand_in(desk, path=tmp_path / "x", incomplete=True, at=later(3))
        assert not (tmp_path / "x").exists()


def test_the_declaration_file_needs_every_answer(with_rosters, refused, tmp_path):
    with with_rosters.juror(1) as desk, refused("Not declared yet", desk):
        declaring_file.write_declarations(desk, path=tmp_path / "x", at=later(3))
    assert not (tmp_path / "x").exists()


def test_simple_calls_have_neither_rosters_nor_declaration_files(prepared, issued, refused, tmp_path):
    with prepared.panel() as desk, refused("This is a simple call", desk):
        rosters.issue_rosters(desk, folder=tmp_path, at=later(1))
    with prepared.panel() as desk, refused("This is a simple call", desk):
        rosters.steps(desk)
    with issued.juror(1) as desk, refused("not made from a roster", desk):
        declaring_file.write_declarations(desk, path=tmp_path / "x", at=later(1))


def test_a_roster_anew_voids_the_one_before(with_rosters, light, tmp_path):
    old = strict.declare(with_rosters, 1)
    with with_rosters.panel() as desk:
        again = rosters.issue_rosters(desk, folder=tmp_path, jurors=[1], at=later(4))
        with pytest.raises(DeskError, match="Every juror was sent a roster"):
            rosters.issue_rosters(desk, folder=tmp_path, at=later(4))
    assert strict.taken(with_rosters, old) == [("refused", "key.proof")]
    with with_rosters.juror(1) as desk:
        packs.renew(desk, pack=again.packs[0].path, code=again.packs[0].code, at=later(5))
    anew = strict.declare(with_rosters, 1, file="anew.jurydeclaration", at=later(6))
    assert strict.taken(with_rosters, anew)[0][0] == "accepted"


# taking in, ruling, freezing


def test_declaration_files_come_in_in_any_order_and_twice(with_rosters):
    files = [strict.declare(with_rosters, juror) for juror in (3, 1)]
    assert strict.taken(with_rosters, *files, *files) == [
        ("accepted", "accepted"),
        ("accepted", "accepted"),
        ("duplicate", "sequence.duplicate"),
        ("duplicate", "sequence.duplicate"),
    ]
    with with_rosters.panel() as desk, desk.read() as queries:
        assert set(queries.juror_keys()) == {1, 3}
        assert {one.proposal for one in queries.declarations(3)} == {"P-1", "P-2", "P-3", "P-4"}
        kinds = [fact.kind for fact in queries.journal()]
        assert kinds.count(FactKind.DECLARATION_TAKEN_IN) == 2
        assert not any("brother" in str(fact.data) for fact in queries.journal())


def test_without_any_key_the_charter_is_not_frozen(with_rosters, refused, tmp_path):
    with with_rosters.panel() as desk, refused("No juror has sent a declaration file", desk):
        issuing.issue(desk, folder=tmp_path / "packs", at=later(5))


def test_the_charter_holds_keys_and_what_was_declared(with_charter):
    with with_charter.panel() as desk, desk.read() as queries:
        panel = queries.charter().charter.panel()
        files = {file.juror: file.digest for file in queries.declaration_files()}
        assert {entry.number for entry in panel.jurors if entry.keys} == {1, 2, 3}
        assert {entry.number: entry.declared for entry in panel.jurors if entry.declared} == files
        assert {key.state for key in queries.juror_key_history()} == {KeyState.CHARTER}
    with with_charter.panel() as desk:
        states = {step.juror: step.state.text for step in rosters.steps(desk)}
    assert states == {
        1: "has the newest dossier",
        2: "has the newest dossier",
        3: "has the newest dossier",
        4: "key pending",
    }


def test_a_dossier_lacks_what_its_juror_must_not_have(with_charter):
    def names(juror):
        with with_charter.juror(juror) as desk, desk.read() as queries:
            return {
                document.name
                for proposal in queries.proposals()
                for document in proposal.documents
                if queries.has_document(document.sha256)
            }

    assert names(1) == {"P-1.pdf", "P-2.pdf", "P-3.pdf", "P-4.pdf"}
    assert names(2) == {"P-1.pdf", "P-2.pdf", "P-4.pdf"}  # known to the office
    assert names(3) == {"P-2.pdf", "P-3.pdf", "P-4.pdf"}  # declared


def test_a_ruling_before_the_freeze_opens_the_documents(with_rosters):
    files = [strict.declare(with_rosters, juror) for juror in strict.PROMPT]
    strict.taken(with_rosters, *files, at=later(4))
    with with_rosters.chair() as desk:
        rule_on_conflict(desk, juror=3, proposal="P-1", excluded=False, reason="far away", at=later(4.5))
        issued = issuing.issue(desk, folder=with_rosters.folder, at=later(5))
    pack = next(one for one in issued.packs if one.juror == 3)
    strict.open_dossier(with_rosters, 3, pack.path, at=later(6))
    with with_rosters.juror(3) as desk, desk.read() as queries:
        assert len(queries.documents()) == 4


def test_a_later_ruling_asks_for_a_new_dossier(with_charter):
    with with_charter.chair() as desk:
        rule_on_conflict(desk, juror=3, proposal="P-1", excluded=False, reason="far away", at=later(10))
        issued = issuing.issue(desk, folder=with_charter.folder, at=later(11))
    assert [pack.juror for pack in issued.packs] == [3]
    assert issued.packs[0].code == ""
    strict.open_dossier(with_charter, 3, issued.packs[0].path, at=later(12))
    with with_charter.juror(3) as desk:
        assert len(desk.store.document_bytes(strict.document_of(desk, "P-1"))) > 0
