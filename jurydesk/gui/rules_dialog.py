"""Editing the rules that offices change: weights, thresholds, how marks become scores. It puts nothing into force."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from jurydesk.actions.profiles import load_rules, rules_to_toml
from jurydesk.domain.rules import Aggregation, CannotAssess, FundingLineRule, Rules, check_rules
from jurydesk.errors import DeskError
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label, line, second
from jurydesk.gui.parts.numbers import number_field
from jurydesk.gui.parts.sheets import roomy, scrolled
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QSpinBox

    from jurydesk.domain.rubric import Criterion

AGGREGATIONS = {
    Aggregation.MEAN: phrase("Call", "mean of the marks"),
    Aggregation.MEDIAN: phrase("Call", "median of the marks"),
    Aggregation.TRIMMED_MEAN: phrase("Call", "mean of the marks without the best and the worst"),
}
NOT_ASSESSED = {
    CannotAssess.LEAVE_OUT: phrase("Call", "left out; does not count towards the fewest marks"),
    CannotAssess.COUNT_AS_WORST: phrase("Call", "counts as the worst mark"),
    CannotAssess.NOT_OFFERED: phrase("Call", "not offered"),
}
LINES = {
    FundingLineRule.STOP: phrase("Call", "ends at the first proposal that does not fit"),
    FundingLineRule.SKIP: phrase("Call", "skips what does not fit and goes on"),
}
_MOST_MARKS = 99
_MOST_WORDS = 9_999


class RulesDialog(ActDialog):
    """`taken(rules, dialog)` is called with rules that hold together; the dialog stays until it is told otherwise."""

    def __init__(
        self,
        rules: Rules,
        explanation: str,
        verb: str,
        taken: Callable[[Rules, RulesDialog], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Rules"), (explanation,), verb, parent, width=720)
        self._taken = taken
        self._rules = rules
        self._criteria = QGridLayout()
        self._criteria.setColumnStretch(0, 1)
        self._criteria.setHorizontalSpacing(theme.MEDIUM)
        inner = QWidget()
        inner.setLayout(self._criteria)
        self._area = scrolled(inner)
        self.fields.addWidget(self._area, 1)
        self.fields.addWidget(line())
        self.weights: dict[str, QLineEdit] = {}
        self.thresholds: dict[str, QLineEdit] = {}
        self.words: dict[str, QSpinBox] = {}
        self._add_others()
        self.load = button(self.tr("From a file…"), self._choose, part="plain")
        self.save = button(self.tr("Save as a file…"), self._save, part="plain")
        self.foot.insertWidget(0, self.load)
        self.foot.insertWidget(1, self.save)
        self.show_rules(rules)
        next(iter(self.weights.values())).setFocus()

    def _add_others(self) -> None:
        self.aggregation = _choice(AGGREGATIONS)
        self.cannot_assess = _choice(NOT_ASSESSED)
        self.line = _choice(LINES)
        self.fewest = number_field(1, _MOST_MARKS)
        self.total = QLineEdit()
        self.incomplete = QCheckBox(self.tr("Hand-ins that are not complete are taken in"))
        self.late = QCheckBox(self.tr("Hand-ins after the closing date are taken in"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TIGHT)
        rows: tuple[tuple[str, QWidget], ...] = (
            (say(phrase("Call", "Criterion score")), self.aggregation),
            (say(phrase("Call", "Cannot assess")), self.cannot_assess),
            (say(phrase("Call", "Fewest marks")), self.fewest),
            (self.tr("Threshold on the total"), self.total),
            (say(phrase("Call", "Funding line")), self.line),
        )
        for row, (name, field) in enumerate(rows):
            field.setAccessibleName(name)
            grid.addWidget(label(name, wrap=False), row, 0)
            grid.addWidget(field, row, 1)
        self.fields.addLayout(grid)
        boxes = QHBoxLayout()
        boxes.addWidget(self.incomplete)
        boxes.addWidget(self.late)
        boxes.addStretch(1)
        self.fields.addLayout(boxes)

    def show_rules(self, rules: Rules) -> None:
        """Fill the fields."""
        self._rules = rules
        while self._criteria.count():
            item = self._criteria.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for fields in (self.weights, self.thresholds, self.words):
            fields.clear()
        heads = (phrase("Call", "Criterion"), phrase("Call", "Weight"), phrase("Call", "Threshold"))
        for column, head in enumerate((*heads, phrase("Call", "Words"))):
            self._criteria.addWidget(second(say(head), wrap=False), 0, column)
        for row, criterion in enumerate(rules.criteria, 1):
            self._add_criterion(row, criterion)
        self.aggregation.setCurrentIndex(self.aggregation.findData(rules.aggregation))
        self.cannot_assess.setCurrentIndex(self.cannot_assess.findData(rules.cannot_assess))
        self.line.setCurrentIndex(self.line.findData(rules.funding_line))
        self.fewest.setValue(rules.minimum_marks)
        self.total.setText(_figure(rules.total.threshold))
        roomy(self._area)
        self.incomplete.setChecked(rules.incomplete_hand_ins)
        self.late.setChecked(rules.late_hand_ins)

    def _add_criterion(self, row: int, criterion: Criterion) -> None:
        title = criterion.title.in_language(speaker().language)
        weight, threshold = QLineEdit(_figure(criterion.weight)), QLineEdit()
        words = number_field(0, _MOST_WORDS)
        weight.setEnabled(criterion.counts)
        threshold.setText(_figure(criterion.threshold))
        threshold.setPlaceholderText(self.tr("none"))
        words.setValue(criterion.comment_words)
        fields = (weight, threshold, words)
        names = (phrase("Call", "Weight"), phrase("Call", "Threshold"), phrase("Call", "Words"))
        self._criteria.addWidget(label(title), row, 0)
        for column, (field, name) in enumerate(zip(fields, names, strict=True), 1):
            field.setAccessibleName(f"{title}: {say(name)}")
            field.setMaximumWidth(int(96 * theme.room(self.font())))
            self._criteria.addWidget(field, row, column)
        self.weights[criterion.id], self.thresholds[criterion.id], self.words[criterion.id] = weight, threshold, words

    def rules(self) -> Rules:
        """The rules as they stand in the fields. Raises DeskError for a figure that is none, and where they clash."""
        before = self._rules
        criteria = tuple(
            replace(
                each,
                weight=_or(_read(self.weights[each.id].text()), each.weight),
                threshold=_read(self.thresholds[each.id].text()),
                comment_words=self.words[each.id].value(),
            )
            for each in before.criteria
        )
        changed = replace(
            before,
            criteria=criteria,
            aggregation=self.aggregation.currentData(),
            cannot_assess=self.cannot_assess.currentData(),
            funding_line=self.line.currentData(),
            minimum_marks=self.fewest.value(),
            total=replace(before.total, threshold=_read(self.total.text())),
            incomplete_hand_ins=self.incomplete.isChecked(),
            late_hand_ins=self.late.isChecked(),
        )
        check_rules(changed)
        return changed

    def try_it(self) -> None:
        """Hand over rules that hold together."""
        try:
            rules = self.rules()
        except DeskError as err:
            self.refuse_for(err)
            return
        self._taken(rules, self)

    def load_from(self, file: Path) -> None:
        """Show the rules of a file of rules instead."""
        try:
            self.show_rules(load_rules(file))
        except DeskError as err:
            self.refuse_for(err)
        else:
            self.refuse("")

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Which rules?"), "", self.tr("Rules (*.toml)"))
        if name:
            self.load_from(Path(name))

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the rules"), self.tr("rules.toml"), self.tr("Rules (*.toml)")
        )
        if not name:
            return
        try:
            Path(name).write_text(rules_to_toml(self.rules()), encoding="utf-8")
        except OSError:
            self.refuse(self.tr("The file cannot be written there. Choose another place."))
        except DeskError as err:
            self.refuse_for(err)


def _choice(words: dict[Any, Any]) -> QComboBox:
    made = QComboBox()
    for value, text in words.items():
        made.addItem(say(text), value)
    return made


def _figure(value: Decimal | None) -> str:
    """Without a sign between thousands, so that it is read back as it was written."""
    plain = "" if value is None else f"{value.normalize():f}"
    return plain.replace(".", ",") if speaker().language == "de" else plain


def _or(value: Decimal | None, other: Decimal) -> Decimal:
    return other if value is None else value


def _read(text: str) -> Decimal | None:
    """A figure as a person types it, with a point or a comma; None for nothing. Raises DeskError for what is none."""
    plain = "".join(text.split()).replace(",", ".")
    if not plain:
        return None
    try:
        found = Decimal(plain)
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise DeskError(
            phrase("Rules", "“{text}” is no figure."),
            phrase("Rules", "Write it with a point or a comma: 2.5 or 2,5."),
            text=text.strip()[:40],
        )
    return found
