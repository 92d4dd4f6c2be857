"""In a low window, as at twice the size on a small screen, pages scroll; nothing in them is squeezed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.handing_in import hand_in
from jurydesk.actions.marking import give
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.my_marks.view import MyMarksScreen


@pytest.fixture
def seat(seat_at, sample, at, tmp_path):
    made = seat_at(sample.juror(1))
    declare_remaining(made.desk, at=at)
    give(made.desk, proposal="01", criterion="quality", text="7", at=at)
    hand_in(made.desk, path=tmp_path / "1.juryhandin", incomplete=True, at=at)
    return made


def squeezed(widget):
    """Labels that are lower than their words."""
    return [
        each.text()
        for each in widget.findChildren(QLabel)
        if each.isVisible() and each.text() and each.height() < each.heightForWidth(each.width())
    ]


@pytest.mark.parametrize("kind", [MyMarksScreen, HandInScreen])
def test_a_low_page_scrolls_and_squeezes_nothing(opened, seat, kind):
    screen = opened(kind(seat))
    screen.resize(584, 340)
    QApplication.processEvents()
    assert squeezed(screen) == []
    assert screen.table.height() > 3 * screen.table.rowHeight(0)
    if kind is MyMarksScreen:  # nothing is cut off at the side either: charts that have no room go below
        charts = screen.charts
        right = max(chart.mapTo(charts, chart.rect().topRight()).x() for chart in charts.charts)
        assert right < charts.width() <= screen.width()
    screen.resize(1100, 740)
    QApplication.processEvents()
    assert squeezed(screen) == []
