"""The list of 2,000 proposals against the same rows in reportlab's own tables: both ratios and figures are printed.

Run it by hand: python tests/bench/bench_report.py. It is no test: nothing here is timed to pass or fail.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab.lib.pagesizes import A4
from reportlab.platypus import LongTable, SimpleDocTemplate

from jurydesk.report import look, rows
from jurydesk.report.finish import Attachment, FileFacts, SignatureField, finish
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.page import PageKit, print_pages

ROWS = 2_000
WIDTHS = (38, 0, 78, 38, 40, 32, 83)


def cells(place: int) -> list[rows.Cell]:
    """One row as the list has it: a title and an applicant that wrap, countries, figures."""
    title = f"Vorhaben {place:04} für größere Netze und gemeinsame Forschung über Grenzen hinweg"
    return [
        rows.Cell(f"{place:04}"),
        rows.Cell(title, "Netzwerk für Zusammenarbeit e. V., Baden-Württemberg", strong=True),
        rows.Cell("Frankreich, Japan"),
        rows.Cell("52 %"),
        rows.Cell("77,5"),
        rows.Cell(str(place)),
        rows.Cell("3.750.000 €"),
    ]


def columns() -> list[rows.Column]:
    """The columns of the list."""
    return rows.fitted([rows.Column(f"Spalte {place}", width, right=place > 2) for place, width in enumerate(WIDTHS)])


def ours() -> bytes:
    """The whole file: our rows, heads and footers, a megabyte attached, a field to sign."""
    kit = PageKit("List", "de", "", "", "513-40411/2", lambda page, pages: f"Seite {page} von {pages}")
    pages = print_pages(kit, rows.table(columns(), [cells(place) for place in range(ROWS)]))
    facts = FileFacts("List", "", "", "de", datetime(2026, 4, 15, tzinfo=UTC))
    field = SignatureField("chair", (57, 80, 280, 120), "Signature", "not signed yet")
    data = Attachment("result.json", b"{}" * 500_000, "application/json", "data")
    return finish(pages, facts=facts, attachments=[data], fields=[field])


def theirs() -> bytes:
    """The same rows in a LongTable with a repeated head, as reportlab's manual does it."""
    data = [[rows.paragraph(column.head, "head") for column in columns()]]
    data += [
        [rows._cell_parts(cell, column, "cell") for cell, column in zip(cells(place), columns(), strict=True)]
        for place in range(ROWS)
    ]
    table = LongTable(data, colWidths=[column.width for column in columns()], repeatRows=1)
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, look.LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=A4, invariant=1, pageCompression=0).build([table])
    return out.getvalue()


def seconds(act) -> float:
    """The best of three runs."""
    found = []
    for _ in range(3):
        start = time.perf_counter()
        act()
        found.append(time.perf_counter() - start)
    return min(found)


def whole_list() -> float:
    """The whole document for so many proposals, reasons and marks included."""
    from tests.report.sample_panel import make_panel

    result = make_panel(200, jurors=5, recommended=40, reserve=20).result_json()
    return seconds(lambda: list_pdf(result))


def main() -> None:
    """Print the figures."""
    look.style("text")
    mine, plain = seconds(ours), seconds(theirs)
    ratio = f"ratio {mine / plain:.2f} (goal 2)"
    print(f"list of {ROWS} rows: ours {mine:.2f} s, reportlab's LongTable {plain:.2f} s, {ratio}")
    print(f"whole list of 200 proposals with reasons, attached data and fields: {whole_list():.2f} s")


if __name__ == "__main__":
    main()
