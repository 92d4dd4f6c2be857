from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from jurydesk.gui.parts.dots import Dots, places_of
from jurydesk.gui.parts.rows import Column, Role, RowsModel, picture
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet


@dataclass(frozen=True)
class Row:
    name: str
    total: str = ""
    badges: tuple[Badge, ...] = ()
    dots: Dots | None = None
    band: str = ""


COLUMNS = (
    Column("Proposal", lambda r: r.name, second=lambda _r: "Energy", badges=lambda r: r.badges, stretch=True),
    Column("Total", lambda r: r.total, number=True, strong=True),
    Column("Marks", lambda _r: "", dots=lambda r: r.dots),
)
DOTS = Dots(Fraction(0), Fraction(10), (Fraction(8), Fraction(7), Fraction(8)))
ROWS = [
    Row("15 Elbe", "84,6", (badge(State.LOOK),), DOTS),
    Row("line", band="Funding line"),
    Row("04 Küste", "81,9"),
]


@pytest.fixture
def model():
    made = RowsModel(COLUMNS, key=lambda r: r.name, band=lambda r: r.band)
    made.show_rows(ROWS)
    return made


def test_it_is_a_sound_model(qtmodeltester, model):
    qtmodeltester.check(model)


def test_it_shows_its_rows(model):
    assert picture(model) == [["15 Elbe", "84,6", ""], ["Funding line"] * 3, ["04 Küste", "81,9", ""]]


def test_numbers_and_their_heads_stand_right(model):
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) == right


def test_a_screen_reader_hears_chips_and_dots(model):
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(spoken) == "15 Elbe, Energy, look here"
    assert model.index(0, 2).data(spoken) == "7, 8, 8"
    assert model.index(1, 0).data(spoken) == "Funding line"


def test_the_same_rows_with_other_contents_do_not_reset_the_view(qtbot, model):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show_rows([replace(ROWS[0], total="85,0"), *ROWS[1:]])
    assert (told.args[0].row(), told.args[1].row()) == (0, 0)
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(ROWS[:1])


def test_the_chosen_row_stays_chosen_and_opens_with_enter(qtbot, show, model):
    table = show(DeskTable(model, "Standings"), 600, 300)
    with qtbot.waitSignal(table.chosen) as told:
        table.choose(2)
    assert told.args == [ROWS[2]]
    model.show_rows([replace(ROWS[0], total="85,0"), *ROWS[1:]])
    assert table.currentIndex().row() == 2
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [ROWS[2]]


def test_rows_breathe_and_a_band_goes_across(show, model):
    table = show(DeskTable(model, "Standings"), 600, 300)
    assert all(table.rowHeight(row) >= 32 for row in range(3))
    assert table.columnSpan(1, 0) == 3


def test_an_empty_table_says_what_will_be_here(show):
    made = RowsModel(COLUMNS, key=lambda r: r.name)
    sheet = show(TableSheet(DeskTable(made, "Proposals"), "No proposals yet."), 500, 300)
    assert not sheet.table.isVisible()
    made.show_rows(ROWS[:1])
    assert sheet.table.isVisible()


def test_equal_marks_stand_above_each_other():
    assert [(round(share, 2), number, count) for share, number, count in places_of(DOTS)] == [
        (0.7, 0, 1),
        (0.8, 0, 2),
        (0.8, 1, 2),
    ]


def test_dots_on_a_scale_without_room_do_not_fail():
    assert places_of(Dots(Fraction(1), Fraction(1), (Fraction(1),))) == [(0.5, 0, 1)]


def test_cells_carry_their_row(model):
    assert model.index(2, 1).data(Role.ROW) == ROWS[2]


def test_a_long_second_text_takes_another_line_where_the_cell_wraps(show):
    long = "Ask for the file to be sent once more, by another way, as it was altered or damaged on its way here."
    told = Column("What became of it", lambda r: r.name, second=lambda r: r.total, wrap=True, stretch=True)
    made = RowsModel((told,), key=lambda r: r.name)
    made.show_rows([Row("one", long), Row("two", "Fine.")])
    table = show(DeskTable(made, "Files"), 400, 300)
    assert table.rowHeight(0) > table.rowHeight(1)


def test_heads_are_whole_where_there_is_room_for_all_of_them(show):
    columns = [Column("Proposal", lambda r: r.name, stretch=True)]
    columns += [Column(head, lambda r: r.total, number=True, width=68) for head in ("Concept", "Wirtschaftliche")]
    made = RowsModel(columns, key=lambda r: r.name)
    made.show_rows(ROWS[:1])
    table = show(DeskTable(made, "Standings"), 400, 300)
    assert table.columnWidth(2) == 68
    table.resize(1200, 300)
    assert table.columnWidth(2) >= table.horizontalHeader().sectionSizeHint(2) > 68
    table.resize(400, 300)
    assert table.columnWidth(2) == 68


def test_a_row_that_the_keyboard_comes_to_is_seen_to_be_chosen(qtbot, show, model):
    table = DeskTable(model, "Standings")
    other = QLineEdit()
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.addWidget(other)
    column.addWidget(table)
    show(ground, 600, 300)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert table.hasFocus()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
