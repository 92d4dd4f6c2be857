"""Why a proposal has its rank, and how the money stands: the two sheets beside the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from jurydesk.actions.reasons import explanation, tie_words
from jurydesk.actions.result_tables import rank_text, reason_words
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import heading, label, line, second, toned
from jurydesk.gui.parts.marks import digits_of
from jurydesk.gui.parts.rows import NOTHING
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.standings.model import figure, sums_known
from jurydesk.words import speaker

TIMES = "\N{MULTIPLICATION SIGN}"

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from jurydesk.actions.standings import StandingsView


class WhySheet(Sheet):
    """The figures of one proposal, line by line, and in words what decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_nothing()

    def show_nothing(self) -> None:
        """While no proposal is chosen."""
        _clear(self.column)
        self.column.addWidget(label(self.tr("Choose a proposal to see why it stands where it stands."), "quiet"))

    def show_proposal(self, view: StandingsView, number: str) -> None:
        """The explanation of one proposal."""
        _clear(self.column)
        proposal, row = view.proposals[number], view.result.standing(number)
        if number in view.hidden:
            self._head(self.tr("Not for you to see"), proposal.title)
            self.column.addWidget(label(self.tr("You have a conflict of interest with this proposal.")))
            return
        if row is None:
            self._head(self.tr("Not before the jury"), proposal.title)
            self.column.addWidget(label(proposal.not_eligible or proposal.withdrawn))
            return
        rank = self.tr("Why rank {rank}").format(rank=rank_text(row)) if row.rank else self.tr("Why it is not ranked")
        self._head(rank, proposal.title)
        found = explanation(view, number)
        self.column.addLayout(self._figures(view, number))
        for reason in found.reasons:
            self.column.addWidget(toned(reason_words(view, reason), "red"))
        for sentence in tie_words(view, found):
            self.column.addWidget(label(sentence))
        counts = found.jurors
        told = [self.tr("%n jurors marked", "", counts.marked)]
        if counts.cannot_assess:
            told.append(self.tr("%n could not assess", "", counts.cannot_assess))
        told += [self.tr("%n recused", "", counts.recused), self.tr("%n missing", "", counts.missing)]
        self.column.addWidget(second(", ".join(told)))

    def _head(self, over: str, title: str) -> None:
        self.column.addWidget(second(over))
        self.column.addWidget(heading(title))

    def _figures(self, view: StandingsView, number: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(2)
        found = explanation(view, number)
        digits, right = view.rules.display.criterion, Qt.AlignmentFlag.AlignRight
        at = 0
        for each in found.lines:
            score = each.score
            marks = " · ".join(speaker().number(mark, digits_of(mark)) for mark in score.marks) or NOTHING
            if score.panel_score is not None:
                marks = self.tr("{marks}, the panel's own score counts").format(marks=marks)
            weight = (
                f"{TIMES} {speaker().number(score.weight, digits_of(score.weight))}" if each.counts_in_total else ""
            )
            grid.addWidget(label(each.title.in_language(speaker().language)), at, 0)
            grid.addWidget(label(figure(score.score, digits), "strong", wrap=False), at, 1, right)
            grid.addWidget(label(weight, "quiet", wrap=False), at, 2, right)
            grid.addWidget(second(marks), at + 1, 0, 1, 3)
            grid.addWidget(line(), at + 2, 0, 1, 3)
            grid.setRowMinimumHeight(at + 2, theme.SMALL)
            at += 3
        grid.addWidget(label(self.tr("Total"), "strong"), at, 0)
        grid.addWidget(label(figure(found.total, view.rules.display.total), "strong", wrap=False), at, 1, 1, 2, right)
        return grid


class EnvelopeBar(QWidget):
    """How much of the envelope is taken: one piece for each proposal above the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shares: tuple[float, ...] = ()

    def show_shares(self, shares: tuple[float, ...], spoken: str) -> None:
        """Shares of the whole, from 0 to 1 together; `spoken` says the same in words."""
        self._shares = shares
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A low bar."""
        return QSize(200, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pieces one after another on a quiet ground."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(self.rect())
        painter.setBrush(QColor(colours.grey_soft))
        painter.drawRoundedRect(place, 7, 7)
        left = place.left()
        for number, share in enumerate(self._shares):
            wide = share * place.width()
            painter.setBrush(QColor(colours.bars[number % len(colours.bars)]))
            painter.drawRect(QRectF(left, place.top(), max(wide - 1, 1), place.height()))
            left += wide
        painter.end()


class EnvelopeSheet(Sheet):
    """The envelope in figures and as a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Envelope"), "strong"), 1)
        self.amount = label("", wrap=False)
        head.addWidget(self.amount)
        self.column.addLayout(head)
        self.bar = EnvelopeBar()
        self.column.addWidget(self.bar)
        self.words = second()
        self.column.addWidget(self.words)

    def show_view(self, view: StandingsView) -> None:
        """The money as the funding line has it; nothing where the call names no envelope."""
        self.setVisible(view.envelope_cents is not None)
        if not view.envelope_cents:
            return
        self.amount.setText(speaker().money(view.envelope_cents))
        known = sums_known(view)
        if view.line.within and not known:
            self.words.setText(self.tr("No proposal names the sum it asks for, so no line can be drawn."))
            self.bar.show_shares((), self.words.text())
            return
        sums = [view.proposals[number].requested_cents or 0 for number in view.line.within]
        text = self.tr("{count} above the line · {spent}").format(
            count=self.tr("%n proposals", "", len(sums)), spent=speaker().money(view.line.spent_cents)
        )
        if known < len(sums):
            text += " · " + self.tr("of %n of them the sum is not known", "", len(sums) - known)
        self.words.setText(text)
        self.bar.show_shares(tuple(each / view.envelope_cents for each in sums), text)


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _clear(inner)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
