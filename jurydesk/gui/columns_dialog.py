"""Saying which column of a table stands for what, where its headings leave a doubt. It imports nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label, line
from jurydesk.gui.parts.sheets import Sign, roomy, scrolled
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jurydesk.actions.table_columns import FieldColumn, TableColumns

COUNTED = "#"


class ColumnsDialog(ActDialog):
    """One choice for each field; `taken(columns)` hears the heading by field."""

    def __init__(
        self, found: TableColumns, taken: Callable[[Mapping[str, str]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Columns of {table}").format(table=found.table),
            (self.tr("Say which column holds what. It is remembered for the next table with these headings."),),
            self.tr("Import"),
            parent,
        )
        self._found, self._taken = found, taken
        self.choices: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(theme.SMALL)
        grid.setVerticalSpacing(theme.TIGHT)
        for row, field in enumerate(found.fields):
            self._add(grid, row, field)
        inner = QWidget()
        inner.setLayout(grid)
        self.fields.addWidget(roomy(scrolled(inner)), 1)
        self.fields.addWidget(line())

    def _add(self, grid: QGridLayout, row: int, field: FieldColumn) -> None:
        name = say(field.title)
        box = QComboBox()
        box.setAccessibleName(name)
        if not field.heading:
            box.addItem(self.tr("not in this table"), "")
        if field.key == "number" and self._found.countable:
            box.addItem(self.tr("number the rows as they stand"), COUNTED)
        for heading in self._found.headings:
            box.addItem(heading, heading)
        box.setCurrentIndex(max(0, box.findData(field.heading)))
        if (field.needed and not field.heading) or (field.heading and not field.certain):
            sign = Sign("triangle-up", Tone.AMBER, 15)
            sign.setToolTip(self.tr("look here"))
            grid.addWidget(sign, row, 0)
        grid.addWidget(label(name, "strong" if field.needed else "", wrap=False), row, 1)
        grid.addWidget(box, row, 2)
        self.choices[field.key] = box

    def columns(self) -> dict[str, str]:
        """The heading that was chosen for each field that has one."""
        return {key: str(box.currentData()) for key, box in self.choices.items() if box.currentData()}

    def try_it(self) -> None:
        """Hand the columns over, once everything needed has one and none has two meanings."""
        chosen = self.columns()
        there = {*chosen, "name"} if "last_name" in chosen else set(chosen)
        lacking = [say(field.title) for field in self._found.fields if field.needed and field.key not in there]
        headings = list(chosen.values())
        twice = sorted({heading for heading in headings if headings.count(heading) > 1})
        if lacking:
            self.refuse(self.tr("Still without a column: {fields}.").format(fields=", ".join(lacking)))
        elif twice:
            self.refuse(self.tr("Chosen for more than one thing: {headings}.").format(headings=", ".join(twice)))
        else:
            self.accept()
            self._taken(chosen)
