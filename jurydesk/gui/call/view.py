"""What is being judged and by which rules; they are edited before the freeze, and amended with a reason after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from jurydesk.actions.changing_call import may_change
from jurydesk.actions.preparing import set_rules
from jurydesk.actions.standings import rules_in_force
from jurydesk.domain.call import Mode
from jurydesk.domain.rules import CRITERION_KEY, TotalKind
from jurydesk.gui.call.changing import CallDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.marks import digits_of
from jurydesk.gui.parts.rows import NOTHING, Column, RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.gui.rules_dialog import AGGREGATIONS, LINES, NOT_ASSESSED, RulesDialog
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.gui.seat import Seat

MODES = {
    Mode.SIMPLE: phrase("Call", "simple: one pack for each juror, keys come with the hand-ins"),
    Mode.STRICT: phrase("Call", "strict: rosters, declaration files, then dossiers sealed to the jurors' keys"),
}
TOTALS = {
    TotalKind.SUM: phrase("Call", "sum of the criterion scores"),
    TotalKind.WEIGHTED_SUM: phrase("Call", "weighted sum of the criterion scores"),
    TotalKind.WEIGHTED_MEAN: phrase("Call", "weighted mean of the criterion scores"),
}


@dataclass(frozen=True)
class CallFacts:
    """The call, its rules in force, whether they are frozen, and whether what the call says can be corrected."""

    call: Call | None
    rules: Rules
    frozen: bool
    changeable: bool = False


def load(desk: OpenDesk) -> CallFacts:
    """The call as of now."""
    with desk.read() as queries:
        return CallFacts(queries.call(), rules_in_force(queries), queries.charter() is not None, may_change(queries))


class CallScreen(Page):
    """Facts of the call, criteria as a table, the other rules in short sentences. `amend` asks for the dialog."""

    amend = Signal(object)
    concerns = frozenset({"call", "rules", "charters", "packs"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._known: CallFacts | None = None
        self.show_title(self.tr("Call and rules"))
        self._facts = QGridLayout()
        sheet = Sheet()
        sheet.column.addLayout(self._facts)
        self.column.addWidget(sheet)
        self.model: RowsModel[Criterion] = RowsModel(columns(0), key=lambda row: row.id, parent=self)
        self.table = DeskTable(self.model, self.tr("Criteria"))
        self.column.addWidget(TableSheet(self.table, self.tr("No criteria yet.")), 1)
        foot = QHBoxLayout()
        self.change = button(self.tr("Change the rules…"), self._ask_rules)
        self.change.setEnabled(False)
        self.correct = button(self.tr("Change the call…"), self._ask_call)
        self.correct.hide()
        foot.addStretch(1)
        foot.addWidget(self.correct)
        foot.addWidget(self.change)
        self.column.addLayout(foot)
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(theme.WIDE)
        self._facts.setVerticalSpacing(theme.TIGHT)

    def refresh(self) -> None:
        """Ask for the call."""
        self._seat.ask(load, self._show, self)

    def _ask_call(self) -> None:
        if self._known is not None and self._known.call is not None:
            CallDialog(self._seat, self._known.call, self).open()

    def _ask_rules(self) -> None:
        if self._known is None:
            return
        if self._known.frozen:
            self.amend.emit(("rules", None))
            return

        def taken(rules: Rules, dialog: RulesDialog) -> None:
            dialog.begin()
            self._seat.act(
                lambda desk, at: set_rules(desk, rules=rules, at=at),
                done=lambda _nothing: dialog.accept(),
                failed=dialog.refuse_for,
                owner=dialog,
            )

        explanation = self.tr("They can be changed until the charter is frozen; after that only by an amendment.")
        RulesDialog(self._known.rules, explanation, self.tr("Keep"), taken, self).open()

    def _show(self, facts: CallFacts) -> None:
        if facts == self._known:
            return
        self._known = facts
        self.change.setEnabled(True)
        self.correct.setVisible(facts.changeable)
        self.change.setText(self.tr("Amend the rules…") if facts.frozen else self.tr("Change the rules…"))
        self.change.setAccessibleName(self.change.text())
        frozen = self.tr("Frozen in the charter: what was told to the jurors stays as it is.")
        self.show_title(self.tr("Call and rules"), frozen if facts.frozen else self.tr("Not frozen yet."))
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate((*call_facts(facts.call), *rule_facts(facts.rules))):
            self._facts.addWidget(second(name, wrap=False), row, 0)
            self._facts.addWidget(label(value), row, 1)
        self.model.show_columns(columns(len(facts.rules.counting())))
        self.model.show_rows(facts.rules.criteria)


def columns(counting: int) -> Sequence[Column[Criterion]]:
    """Criterion, scale, weight, threshold, words asked for."""
    return (
        Column(
            say(phrase("Call", "Criterion")),
            lambda row: row.title.in_language(speaker().language),
            second=lambda row: row.guidance.in_language(speaker().language),
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Call", "Scale")), scale_words),
        Column(
            say(phrase("Call", "Weight")),
            lambda row: _figure(row.weight) if row.counts and counting else NOTHING,
            number=True,
        ),
        Column(say(phrase("Call", "Threshold")), lambda row: _figure(row.threshold), number=True),
        Column(say(phrase("Call", "Words")), lambda row: str(row.comment_words or NOTHING), number=True),
    )


def _figure(value: Decimal | None) -> str:
    return NOTHING if value is None else speaker().number(value, digits_of(value))


def scale_words(criterion: Criterion) -> str:
    """The scale in a few words: 0 to 10, or 1 to 9 with 1 as the best."""
    scale = criterion.scale
    text = say(phrase("Call", "{low} to {high}"), low=_figure(scale.minimum), high=_figure(scale.maximum))
    if scale.step != 1:
        text += ", " + say(phrase("Call", "steps of {step}"), step=_figure(scale.step))
    if scale.best_end == scale.minimum:
        text += ", " + say(phrase("Call", "{mark} is best"), mark=_figure(scale.minimum))
    return text


def call_facts(call: Call | None) -> list[tuple[str, str]]:
    """What the call is called, until when it runs, how much there is."""
    if call is None:
        return []
    facts = [
        (say(phrase("Call", "Call")), call.title),
        (say(phrase("Call", "Round")), call.round),
        (say(phrase("Call", "File number")), call.file_number),
        (say(phrase("Call", "Office")), call.office),
        (say(phrase("Call", "Envelope")), "" if call.envelope_cents is None else speaker().money(call.envelope_cents)),
        (say(phrase("Call", "Closes")), speaker().time(call.closes_at) if call.closes_at else ""),
        (say(phrase("Call", "Packs")), say(MODES[call.mode])),
    ]
    return [(name, value) for name, value in facts if value]


def rule_facts(rules: Rules) -> list[tuple[str, str]]:
    """The rules beside the criteria, each in a few words."""
    return [
        (say(phrase("Call", "Rules")), rules.title.in_language(speaker().language)),
        (say(phrase("Call", "Criterion score")), say(AGGREGATIONS[rules.aggregation])),
        (say(phrase("Call", "Total")), say(TOTALS[rules.total.kind])),
        (say(phrase("Call", "Fewest marks")), str(rules.minimum_marks)),
        (say(phrase("Call", "Cannot assess")), say(NOT_ASSESSED[rules.cannot_assess])),
        (say(phrase("Call", "Funding line")), say(LINES[rules.funding_line])),
        (say(phrase("Call", "Ties")), ", ".join(tie_words(rules, key) for key in rules.tie_order) or NOTHING),
    ]


def tie_words(rules: Rules, key: str) -> str:
    """What a key of the tie order is called."""
    if key.startswith(CRITERION_KEY):
        return rules.criterion(key.removeprefix(CRITERION_KEY)).title.in_language(speaker().language)
    facts = {
        "sme_share": phrase("Call", "share of small and medium enterprises"),
        "partner_countries": phrase("Call", "number of partner countries"),
        "requested_sum": phrase("Call", "requested sum"),
    }
    return say(facts[key]) if key in facts else key
