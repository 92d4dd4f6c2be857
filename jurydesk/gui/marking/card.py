"""One criterion of the score sheet: guidance, mark, comment, and in words what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, Mark, MarkState, marked
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import label, second, toned
from jurydesk.gui.parts.marks import MarkRow, digits_of
from jurydesk.words import speaker

if TYPE_CHECKING:
    from decimal import Decimal

    from jurydesk.domain.rubric import Criterion


class CriterionCard(QWidget):
    """`marked` carries a Mark, `wrote` a comment."""

    marked = Signal(object)
    wrote = Signal(str)

    def __init__(
        self, number: int, criterion: Criterion, weight: str, *, cannot_assess: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.criterion = criterion
        title = criterion.title.in_language(speaker().language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(label(f"{number} {title}", "strong"), 1)
        head.addWidget(label(weight, "quiet", wrap=False))
        self._guidance = second(self._guidance_text())
        self._guidance.hide()
        self._unfold = button(self.tr("guidance"), self._fold, part="plain")
        self._unfold.setCheckable(True)
        if not self._guidance.text():
            self._unfold.hide()
        self._unfold.setAccessibleName(self.tr("Guidance on {criterion}").format(criterion=title))
        head.addWidget(self._unfold)
        self._column.addLayout(head)
        self._column.addWidget(self._guidance)
        self.row = MarkRow(criterion.scale, title, cannot_assess=cannot_assess)
        self._column.addWidget(self.row)
        self.comment = CommentBox(
            self.tr("Comment on {criterion}").format(criterion=title), fewest_words=criterion.comment_words
        )
        self._column.addWidget(self.comment)
        self._foot(title)
        QWidget.setTabOrder(self.comment.edit, self.row.toggle())  # as it stands: marks, comment, and the tick below
        self.row.marked.connect(self._marked)
        self.row.assessable.connect(self._assessable)
        self.comment.edited.connect(self.wrote)

    def _foot(self, _title: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.MEDIUM)
        self._lacking = toned("", "amber")
        self._threshold = toned("", "red")
        self._threshold.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._lacking)
        words.addWidget(self._threshold)
        foot.addLayout(words, 1)
        foot.addWidget(self.row.toggle())
        self._column.addLayout(foot)

    def mark(self) -> Mark:
        """What the card shows as the mark."""
        if self.row.cannot_assess:
            return NOT_ASSESSED
        return marked(self.row.mark) if self.row.mark is not None else MISSING

    def show_assessment(self, mark: Mark, comment: str) -> None:
        """Show what is kept, without saying that it changed."""
        self.row.show_mark(mark.value, cannot_assess=mark.state is MarkState.CANNOT_ASSESS)
        self.comment.show_text(comment)

    def show_lacking(self, sentence: str) -> None:
        """What is still missing here, in words."""
        self._lacking.setText(sentence)
        self._lacking.setVisible(bool(sentence))

    def show_below(self, threshold: str) -> None:
        """That the mark lies below the threshold the rules set; nothing for no text."""
        text = self.tr("below the threshold of {mark}").format(mark=threshold) if threshold else ""
        self._threshold.setText(text)
        self._threshold.setVisible(bool(text))

    def _guidance_text(self) -> str:
        language = speaker().language
        lines = [self.criterion.guidance.in_language(language)]
        lines += [
            f"{speaker().number(level.mark, digits_of(level.mark))}: {level.text.in_language(language)}"
            for level in self.criterion.levels
        ]
        return "\n".join(filter(None, lines))

    def _fold(self) -> None:
        self._guidance.setVisible(self._unfold.isChecked())

    def _marked(self, _mark: Decimal | None) -> None:
        if not self.row.cannot_assess:
            self.marked.emit(self.mark())

    def _assessable(self, _on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.marked.emit(self.mark())
