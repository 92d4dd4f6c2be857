"""Letters with the codes of packs: one page for each, and nothing of anybody else on it."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys

import pytest

from jurydesk.actions import issuing, letters
from jurydesk.errors import DeskError
from tests.actions.stage import AT


def page_texts(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed, so the pages cannot be read by another program")
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)  # noqa: S607
    return told.stdout.split("\f")[:-1]


def test_each_code_has_a_page_of_its_own(prepared, tmp_path):
    path = tmp_path / "codes.pdf"
    with prepared.panel() as desk:
        done = issuing.issue(desk, folder=tmp_path / "packs", at=AT)
        letters.write_letters(desk, done, path=path)
        with pytest.raises(DeskError):
            letters.write_letters(desk, done, path=path)
    pages = page_texts(path)
    assert len(pages) == len(done.packs)
    for pack, page in zip(done.packs, pages, strict=True):
        assert _signs(pack.code) in _signs(page)
        assert pack.path.name in page
        assert done.panel_key_short in page
        others = [one for one in done.packs if one is not pack]
        assert not any(_signs(one.code) in _signs(page) or one.name in page for one in others)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def _signs(text):
    """Without what ends a line: pdftotext takes a hyphen there for one that joins a word."""
    return text.replace("-", "").replace("\n", "")
