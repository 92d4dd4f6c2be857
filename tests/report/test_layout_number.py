"""The pages that a layout number stands for. A list of an earlier version must never be taken for a forgery."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import reportlab

from jurydesk.report.finish import LAYOUT, producer
from jurydesk.report.list_pdf import list_pdf
from jurydesk.words import wording

RESULT = Path(__file__).parent / "golden" / "result_1.json"
# What each layout draws of that result, with the libraries it was noted with. A new layout gets a line of its own.
LIBRARIES = ("5.1.0", "10.18.0")
DRAWN = {2: "6f3851340daaa7bc"}


def drawing(pdf):
    """Return a digest of what stands on the pages."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return sha256(b"\f".join(page.Contents.read_bytes() for page in opened.pages)).hexdigest()[:16]


@pytest.mark.skipif((reportlab.__version__, pikepdf.__version__) != LIBRARIES, reason="noted with other libraries")
def test_whoever_draws_otherwise_raises_the_layout():
    found = drawing(list_pdf(RESULT.read_bytes()))
    assert found == DRAWN.get(LAYOUT), f"the pages look otherwise: raise finish.LAYOUT, and note {found} for it here"


def test_other_words_are_another_producer():
    assert wording("de", "report") != wording("en", "report")
    assert wording("de", "report") != wording("de", "cli")
    assert f"layout {LAYOUT}, words {wording('de', 'report')}" in producer("de")
    assert producer("de") != producer("en")
