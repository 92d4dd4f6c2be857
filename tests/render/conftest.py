"""Children for tests, documents made here, and the hostile ones that lie beside the checkout."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen import canvas

from jurydesk.render.client import RenderPool

COMMAND = [sys.executable, "-m", "jurydesk.render.child"]


@pytest.fixture
def command():
    """Starts the child without the program round it."""
    return COMMAND


@pytest.fixture(scope="module")
def shared_pool():
    """One pool for tests that leave children as they found them."""
    with RenderPool(COMMAND) as pool:
        yield pool


@pytest.fixture
def pool():
    """A pool of the test's own, for tests that kill."""
    with RenderPool(COMMAND, keep_warm=False) as pool:
        yield pool


@pytest.fixture(scope="session")
def hostile(shared_dir):
    """The bytes of one of the files made to do harm, by its name without the ending."""
    return lambda name: (shared_dir / "hostile-pdfs" / f"{name}.pdf").read_bytes()


def shared_memory():
    """Whether this process holds shared memory."""
    return "psm_" in Path("/proc/self/maps").read_text()


@pytest.fixture(scope="module", autouse=True)
def nothing_left(our_children):
    """No test of this room leaves a child or shared memory."""
    if sys.platform != "linux":
        yield
        return
    before, held = set(our_children()), shared_memory()
    yield
    assert set(our_children()) - before == set()
    assert held or not shared_memory()


@pytest.fixture(scope="session")
def lettered():
    """Five pages of 400 x 600 points: upright, turned by 90, 180, 270 degrees, and cut to (80, 200, 380, 560).

    On each stand "needle alpha" at (100, 500) and "beta needle gamma" at (100, 300), counted from the bottom left, and
    a hyphenated "Machbar-keit"; a link to the page after the next and one to an address; an outline of two levels.
    """
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(400, 600), invariant=1)
    sheet.setTitle("Lettered")
    for number in range(5):
        sheet.setFont("Helvetica", 12)
        sheet.drawString(100, 500, "needle alpha")
        sheet.drawString(100, 300, "beta needle gamma")
        sheet.drawString(300, 250, "Machbar-")
        sheet.drawString(100, 235, "keit ist belegt")
        sheet.bookmarkPage(f"p{number}", fit="XYZ", left=0, top=500)
        sheet.addOutlineEntry(f"Part {number}", f"p{number}", level=number % 2)
        sheet.linkRect("", f"p{(number + 2) % 5}", (50, 50, 150, 80))
        sheet.linkURL("https://example.org/a?b=c", (200, 50, 300, 80))
        sheet.showPage()
    sheet.save()
    out = io.BytesIO()
    with pikepdf.open(buffer) as pdf:
        for number, turn in enumerate((0, 90, 180, 270)):
            pdf.pages[number].Rotate = turn
        pdf.pages[4].CropBox = [80, 200, 380, 560]
        pdf.save(out)
    return out.getvalue()


@pytest.fixture(scope="session")
def many_pages():
    """A thousand pages, each with its number."""
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842))
    for number in range(1000):
        sheet.drawString(72, 700, f"page number {number + 1}")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()
