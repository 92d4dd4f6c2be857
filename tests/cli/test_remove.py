"""`remove-proposal`: an imported mistake goes before the charter is frozen, and only then."""

from __future__ import annotations


def test_a_proposal_is_taken_off_the_desk(done, refused, prepared, tmp_path):
    panel = prepared.path("panel.jurydesk")
    assert done("remove-proposal", panel, "--proposal", "P-2") == "Proposal P-2 is off the desk.\n"
    refused("There is no proposal “P-2”", "remove-proposal", panel, "--proposal", "P-2")
    done("assign", panel)
    done("issue", panel, tmp_path / "packs", "--codes-file", tmp_path / "codes.txt")
    refused("The charter is frozen", "remove-proposal", panel, "--proposal", "P-1")
