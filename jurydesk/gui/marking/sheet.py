"""The score sheet of one proposal: a card for each criterion, what the rules ask beside, and the live total."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from jurydesk.actions.own_total import own_total
from jurydesk.domain.assessment import Assessment, still_open
from jurydesk.domain.rules import CannotAssess, Need, TotalKind
from jurydesk.gui.marking.card import CriterionCard
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import label, line, second, toned
from jurydesk.gui.parts.marks import digits_of
from jurydesk.gui.parts.sheets import scrolled
from jurydesk.words import say, speaker

if TYPE_CHECKING:
    from jurydesk.domain.assessment import Mark
    from jurydesk.domain.rules import Rules

TEXTS = ("overall", "strengths", "weaknesses", "confidence")


class ScoreSheet(QFrame):
    """`marked` carries criterion and Mark, `commented` criterion and text, `wrote` a part of the sheet and its text."""

    marked = Signal(str, object)
    commented = Signal(str, str)
    wrote = Signal(str, str)

    def __init__(self, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self._rules = rules
        self.cards: dict[str, CriterionCard] = {}
        self.texts: dict[str, CommentBox] = {}
        self.choice: QComboBox | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.MEDIUM)
        self._column.setSpacing(theme.MEDIUM)
        self._add_cards()
        self._add_parts()
        self._lacking = toned("", "amber")
        self._column.addWidget(self._lacking)
        self._column.addStretch(1)
        self._inner = inner
        self._styled = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(inner)
        whole.addWidget(self._area)
        self._so_far = second("", wrap=False)
        self._total = label("", "figure", wrap=False)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its marks, whatever the size of the type: it scrolls up and down only."""
        if not self._styled and self.window() is not self:
            self._styled = True
            _style(self._inner)
        # Texts break as often as they must and have no say: before they are laid out they ask for a whole line.
        marks = max((card.row.minimumSizeHint().width() for card in self.cards.values()), default=0)
        return QSize(marks + 3 * theme.LARGE, super().minimumSizeHint().height())

    def total(self) -> QWidget:
        """The live total, for the foot beside the buttons."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._so_far)
        column.addWidget(self._total)
        return made

    def show_assessment(self, found: Assessment) -> None:
        """Show what is kept of a proposal."""
        for name, card in self.cards.items():
            card.show_assessment(found.mark(name), found.comments.get(name, ""))
        for part, box in self.texts.items():
            box.show_text(str(getattr(found, part)))
        if self.choice is not None:
            self.choice.setCurrentIndex(max(self.choice.findData(found.recommendation), 0))
        self.reckon()

    def assessment(self) -> Assessment:
        """What the sheet shows, as a value; juror and proposal are filled by who asks."""
        parts = {part: box.text() for part, box in self.texts.items()}
        return Assessment(
            juror=0,
            proposal="",
            marks={name: card.mark() for name, card in self.cards.items()},
            comments={name: card.comment.text() for name, card in self.cards.items()},
            recommendation=str(self.choice.currentData() or "") if self.choice is not None else "",
            **parts,
        )

    def set_shut(self, *, shut: bool) -> None:
        """Rest the whole sheet, or take entries."""
        self._inner.setEnabled(not shut)

    def focus_first(self) -> None:
        """Where typing begins: the first criterion that has no mark yet, else the first of all; it comes into sight."""
        cards = list(self.cards.values())
        still_open = (card for card in cards if card.row.mark is None and not card.row.cannot_assess)
        first = next(still_open, next((card for card in cards if not card.row.cannot_assess), None))
        if first is not None:
            first.row.focus_first()
            self._area.ensureWidgetVisible(first, 0, theme.SMALL)

    def to_top(self) -> None:
        """From the first criterion, for another proposal."""
        self._area.verticalScrollBar().setValue(0)

    def reckon(self) -> None:
        """Total, thresholds and what is still missing, from what the sheet shows."""
        shown = self.assessment()
        total = own_total(self._rules, shown.marks)
        digits = self._rules.display.total
        words = self.tr("total, of {best}") if total.whole else self.tr("so far, of {best}")
        if total.so_far is None:
            words = self.tr("no total yet")
        whole = total.best is not None and total.best.denominator == 1
        self._so_far.setText(words.format(best=_plain(total.best, 0 if whole else digits)))
        self._total.setText(_plain(total.so_far, digits) or "\N{EN DASH}")
        for name, card in self.cards.items():
            threshold = self._rules.criterion(name).threshold
            below = name in total.below and threshold is not None
            card.show_below(speaker().number(threshold, digits_of(threshold)) if below and threshold else "")
        self._show_lacking(shown)

    def _show_lacking(self, shown: Assessment) -> None:
        lacking: dict[str, list[str]] = {}
        for item in still_open(shown, self._rules):
            lacking.setdefault(item.criterion, []).append(say(item.what))
        for name, card in self.cards.items():
            card.show_lacking(" · ".join(lacking.get(name, ())))
        self._lacking.setText(" · ".join(lacking.get("", ())))
        self._lacking.setVisible("" in lacking)

    def _add_cards(self) -> None:
        offered = self._rules.cannot_assess is not CannotAssess.NOT_OFFERED
        for number, criterion in enumerate(self._rules.criteria, 1):
            card = CriterionCard(number, criterion, self._weight(criterion.id), cannot_assess=offered)
            card.marked.connect(lambda mark, name=criterion.id: self._marked(name, mark))
            card.wrote.connect(lambda text, name=criterion.id: self._commented(name, text))
            self.cards[criterion.id] = card
            self._column.addWidget(card)
            self._column.addWidget(line())

    def _weight(self, name: str) -> str:
        """A criterion's share of the total, where the rules weigh at all."""
        criterion = self._rules.criterion(name)
        if not criterion.counts or self._rules.total.kind is TotalKind.SUM:
            return ""
        whole = sum((Fraction(each.weight) for each in self._rules.counting()), Fraction(0))
        return speaker().percent(Fraction(criterion.weight) / whole)

    def _add_parts(self) -> None:
        sheet = self._rules.sheet
        titles = {
            "overall": self.tr("Overall comment"),
            "strengths": self.tr("Strengths"),
            "weaknesses": self.tr("Weaknesses"),
            "confidence": self.tr("My own confidence"),
        }
        for part in TEXTS:
            need = getattr(sheet, part)
            if need is Need.OFF:
                continue
            self._column.addWidget(label(titles[part], "strong"))
            hint = self.tr("required") if need is Need.REQUIRED else self.tr("if you like")
            box = CommentBox(titles[part], hint=hint)
            box.edited.connect(lambda text, part=part: self._wrote(part, text))
            self.texts[part] = box
            self._column.addWidget(box)
        if sheet.recommendation is not Need.OFF:
            self._add_choice()

    def _add_choice(self) -> None:
        self._column.addWidget(label(self.tr("Recommendation"), "strong"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Recommendation"))
        self.choice.addItem(self.tr("choose"), "")
        for each in self._rules.sheet.recommendations:
            self.choice.addItem(each.title.in_language(speaker().language), each.id)
        self.choice.activated.connect(lambda _at: self._wrote("recommendation", str(self.choice_value())))
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        self._column.addLayout(row)

    def choice_value(self) -> str:
        """The recommendation that is chosen, or an empty text."""
        return str(self.choice.currentData() or "") if self.choice is not None else ""

    def _marked(self, name: str, mark: Mark) -> None:
        self.reckon()
        self.marked.emit(name, mark)

    def _commented(self, name: str, text: str) -> None:
        self._show_lacking(self.assessment())
        self.commented.emit(name, text)

    def _wrote(self, part: str, text: str) -> None:
        self._show_lacking(self.assessment())
        self.wrote.emit(part, text)


def _style(inner: QWidget) -> None:
    """Let all parts wear the style sheet now: without it buttons ask for three times their room, and are given it."""
    for part in reversed(inner.findChildren(QWidget)):  # the inner ones first: they change what the outer ones ask for
        part.ensurePolished()
        part.updateGeometry()
    for layout in reversed(inner.findChildren(QLayout)):
        layout.invalidate()  # of parts that were never shown, Qt keeps what they asked for before


def _plain(total: Fraction | None, digits: int) -> str:
    return "" if total is None else speaker().number(total, digits)
