"""Everybody behind one proposal, to be read whole before an answer is given. It asks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.parts.labels import heading, label
from jurydesk.gui.parts.sheets import scrolled

if TYPE_CHECKING:
    from jurydesk.gui.declare.model import AnswerRow


class BehindDialog(QDialog):
    """Applicant, people, partners and countries of a proposal."""

    def __init__(self, row: AnswerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(row.name)
        self.setMinimumSize(int(520 * theme.room(self.font())), 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(row.name))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.TIGHT)
        for title, names in (
            (self.tr("Applicant"), (row.applicant,) if row.applicant else ()),
            (self.tr("Named people"), row.people),
            (self.tr("Partners"), row.partners),
            (self.tr("Countries"), row.countries),
        ):
            if names:
                inside.addWidget(label(title, "strong"))
                for name in names:
                    inside.addWidget(label(name))
                inside.addSpacing(theme.SMALL)
        inside.addStretch(1)
        area = scrolled(inner)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a long list is scrolled with the keyboard
        area.setAccessibleName(row.name)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(primary(self.tr("Close"), self.accept))
        column.addLayout(foot)
