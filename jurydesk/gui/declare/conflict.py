"""Asking for the category and the statement of a conflict, or for the reason of a changed answer. Declares nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.growing import FittingArea, GrowingDialog
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.parts.sheets import scrolled
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jurydesk.domain.rules import ConflictCategory
    from jurydesk.errors import DeskError

_WIDTH = 560


class ConflictDialog(GrowingDialog):
    """Category, statement and, for a changed answer, the reason; `declare(category, statement, reason)` takes them."""

    def __init__(
        self,
        proposal: str,
        categories: Sequence[ConflictCategory],
        declare: Callable[[str, str, str], object],
        *,
        changed: bool,
        conflict: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._declare = declare
        self._changed = changed
        self._conflict = conflict
        self.setWindowTitle(proposal)
        self.setMinimumWidth(int(_WIDTH * theme.room(self.font())))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        self._column.setSpacing(theme.MEDIUM)
        self.choice = QButtonGroup(self)
        self._ids: list[str] = []
        self.statement = CommentBox(self.tr("Statement"), hint=self.tr("In one sentence: what is the conflict?"))
        self.reason = CommentBox(self.tr("Reason of the change"), hint=self.tr("Why does the answer change?"))
        self._fill(proposal, categories)

    def _fill(self, proposal: str, categories: Sequence[ConflictCategory]) -> None:
        title = self.tr("What is the conflict?") if self._conflict else self.tr("Change the answer to “No conflict”")
        self._column.addWidget(heading(title))
        self._column.addWidget(label(proposal, "quiet"))
        inner = QWidget()
        asked = QVBoxLayout(inner)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(theme.MEDIUM)
        if self._conflict:
            asked.addWidget(self._categories(categories))
            asked.addWidget(label(self.tr("Statement"), "strong"))
            asked.addWidget(self.statement)
        if self._changed:
            asked.addWidget(label(self.tr("Reason of the change"), "strong"))
            asked.addWidget(self.reason)
            asked.addWidget(second(self.tr("Both answers stay in the journal.")))
        asked.addStretch(1)
        self._column.addWidget(FittingArea(inner), 1)
        self._refusal = toned("", "red")
        self._refusal.hide()
        self._column.addWidget(self._refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Declare"), self._try)
        row.addWidget(self.act)
        self._column.addLayout(row)

    def _categories(self, categories: Sequence[ConflictCategory]) -> QWidget:
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        inside.setSpacing(theme.TIGHT)
        language = speaker().language
        for category in categories:
            made = QRadioButton(category.title.in_language(language))
            made.setAccessibleDescription(category.definition.in_language(language))
            self.choice.addButton(made, len(self._ids))
            self._ids.append(category.id)
            inside.addWidget(made)
            if category.definition.in_language(language):
                told = second(category.definition.in_language(language))
                told.setContentsMargins(theme.WIDE + theme.TIGHT, 0, 0, theme.TIGHT)
                inside.addWidget(told)
        inside.addStretch(1)
        return inner

    def _try(self) -> None:
        lacking = self._lacking()
        self._refusal.setText(lacking)
        self._refusal.setVisible(bool(lacking))
        if lacking:
            return
        chosen = self.choice.checkedId()
        category = self._ids[chosen] if self._conflict else ""
        self.act.setEnabled(False)
        self._declare(category, self.statement.text(), self.reason.text())

    def refuse_for(self, err: DeskError) -> None:
        """Say why it was not declared; what was typed stays."""
        self.act.setEnabled(True)
        self._refusal.setText(" ".join(filter(None, explain(err))))
        self._refusal.show()

    def _lacking(self) -> str:
        if self._conflict and self.choice.checkedId() < 0:
            return self.tr("Choose what kind of conflict it is.")
        if self._conflict and not self.statement.text():
            return self.tr("Say in one sentence what the conflict is.")
        if self._changed and not self.reason.text():
            return self.tr("Give the reason of the change.")
        return ""


class CategoriesDialog(QDialog):
    """What counts as a conflict under this call's rules."""

    def __init__(self, categories: Sequence[ConflictCategory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What counts as a conflict?"))
        self.setMinimumSize(520, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.addWidget(heading(self.tr("What counts as a conflict?")))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, theme.SMALL, 0, 0)
        for category in categories:
            inside.addWidget(label(category.title.in_language(speaker().language), "strong"))
            inside.addWidget(label(category.definition.in_language(speaker().language), "quiet"))
            inside.addSpacing(theme.SMALL)
        inside.addStretch(1)
        area = scrolled(inner)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that it is scrolled with the keyboard
        area.setAccessibleName(self.windowTitle())
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(primary(self.tr("Close"), self.accept))
        column.addLayout(row)
