"""A reader on the screen, and documents for it."""

from __future__ import annotations

import io
import sys

import pytest
from reportlab.pdfgen import canvas

from jurydesk.gui.reader.reader import Reader
from jurydesk.render.client import RenderPool

COMMAND = [sys.executable, "-m", "jurydesk.render.child"]
PATIENCE = 30_000


@pytest.fixture(scope="module")
def pool():
    with RenderPool(COMMAND) as made:
        yield made


@pytest.fixture
def outside():
    """The addresses that were handed to another program."""
    return []


@pytest.fixture
def reader(pool, show, outside):
    made = Reader(pool, outside.append)
    yield show(made, 800, 900)
    made._close()


@pytest.fixture
def read(reader, qtbot):
    """Opens bytes in the reader and waits until its pages stand there; returns the reader."""

    def opened(data, **more):
        with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
            reader.open_bytes(data, **more)
        drawn(reader, qtbot)
        return reader

    return opened


@pytest.fixture
def settled(reader, qtbot):
    """Waits until all pictures that are wanted are there."""
    return lambda: drawn(reader, qtbot)


def drawn(reader, qtbot):
    canvas = reader.canvas
    qtbot.waitUntil(lambda: not canvas._plan.isActive() and not canvas.drawing.busy, timeout=PATIENCE)


@pytest.fixture(scope="session")
def hostile(shared_dir):
    return lambda name: (shared_dir / "hostile-pdfs" / f"{name}.pdf").read_bytes()


@pytest.fixture(scope="session")
def three_pages():
    """Three A4 pages with words to find, headings, a link from the first to the third page, and one to an address."""
    return paper(3)


@pytest.fixture(scope="session")
def sixty_pages():
    return paper(60)


@pytest.fixture(scope="session")
def mixed_pages():
    """Thirty pages, every second of the last twenty twice as wide."""
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842), invariant=1)
    for number in range(30):
        sheet.setPageSize((1190, 842) if number >= 10 and number % 2 else (595, 842))
        sheet.drawString(72, 700, f"Page {number + 1}")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def paper(pages):
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842), invariant=1)
    for number in range(pages):
        sheet.setFont("Helvetica", 14)
        sheet.drawString(72, 770, f"Page {number + 1} of the proposal")
        sheet.drawString(72, 700, "Photonics joins needle and thread")
        for line in range(30):
            sheet.drawString(72, 660 - 18 * line, f"Line {line} says what the consortium plans for the second year")
        sheet.bookmarkPage(f"p{number}", fit="XYZ", left=0, top=842)
        sheet.addOutlineEntry(f"Heading {number + 1}", f"p{number}", level=0)
        sheet.linkRect("", f"p{(number + 2) % pages}", (400, 760, 500, 790))
        sheet.linkURL("https://example.org/partner?x=1", (400, 700, 500, 720))
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()
