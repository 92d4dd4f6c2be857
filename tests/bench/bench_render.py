"""How long a page takes through the render child, measured against QtPdf in this process. Prints ratios; no test.

python tests/bench/bench_render.py some.pdf other.pdf
"""

from __future__ import annotations

import io
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from reportlab.pdfgen import canvas

from jurydesk.render.client import RenderPool

ROUNDS = 15
WIDTH = 900
ALLOWED_FACTOR, ALLOWED_MS = 1.5, 10.0


def made() -> bytes:
    """Thirty pages of text, for when no file is named."""
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842))
    for number in range(30):
        for line in range(50):
            sheet.drawString(60, 790 - 15 * line, f"Page {number}, line {line}: what the consortium plans and why")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def loaded(data: bytes) -> QPdfDocument:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def height(document: QPdfDocument, page: int) -> int:
    size = document.pagePointSize(page)
    return round(WIDTH * size.height() / size.width())


def here(document: QPdfDocument, page: int) -> QPixmap:
    options = QPdfDocumentRenderOptions()
    options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
    size = QSize(WIDTH, height(document, page))
    image = document.render(page, size, options, QImage.Format.Format_RGB32, QColor("white"))
    return QPixmap.fromImage(image)


def timed(act) -> float:
    begin = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begin)


def first_page_here(path: Path) -> float:
    return timed(lambda: here(loaded(path.read_bytes()), 0))


def first_page_there(pool: RenderPool, path: Path, pages: list[int]) -> tuple[float, float]:
    """Milliseconds from the click to the first page, and to another page after a jump."""
    taken = []

    def first() -> None:
        document = pool.open(path.read_bytes())
        taken.append(document)
        document.info.result()
        pixmap(document.render(0, WIDTH, pages[0]).result())

    opening = timed(first)
    (document,) = taken
    last = len(document.info.result().pages) - 1
    jump = timed(lambda: pixmap(document.render(last, WIDTH, pages[1]).result()))
    document.close()
    document.wait_closed()
    return opening, jump


def pixmap(drawn) -> QPixmap:
    image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(image)


def warmed(pool: RenderPool) -> None:
    pool.warm()
    if pool._starting:
        pool._starting.join()


def report(name: str, mine: list[float], plain: list[float]) -> None:
    ours, theirs = statistics.median(mine), statistics.median(plain)
    allowed = ALLOWED_FACTOR * theirs + ALLOWED_MS
    verdict = "holds" if ours <= allowed else "MISSED"
    print(
        f"  {name:<12} {ours:7.1f} ms, in-process {theirs:7.1f} ms, x{ours / theirs:.2f}, goal {allowed:.1f}: {verdict}"
    )


def measure(path: Path) -> None:
    document = loaded(path.read_bytes())
    last = document.pageCount() - 1
    heights = [height(document, 0), height(document, last)]
    print(f"{path.name}: {path.stat().st_size // 1024} kB, {last + 1} pages")
    first, jump, first_plain, jump_plain = [], [], [], []
    with RenderPool() as pool:
        for _ in range(ROUNDS):
            warmed(pool)
            opening, jumping = first_page_there(pool, path, heights)
            first.append(opening)
            jump.append(jumping)
            first_plain.append(first_page_here(path))
            fresh = loaded(path.read_bytes())
            here(fresh, 0)
            jump_plain.append(timed(lambda fresh=fresh: here(fresh, last)))
    report("first page", first, first_plain)
    report("after a jump", jump, jump_plain)
    with RenderPool(keep_warm=False) as pool:
        cold = [first_page_there(pool, path, heights)[0] for _ in range(5)]
    print(f"  without a warm child the first page takes {statistics.median(cold):.0f} ms")


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder, "thirty-pages.pdf")
        own.write_bytes(made())
        for path in [Path(name) for name in sys.argv[1:]] or [own]:
            measure(path)
    application.quit()


if __name__ == "__main__":
    main()
