"""The dialog that amends the charter: changes collected, their effect shown before anything is done, the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jurydesk.actions.amending import Amended, amend
from jurydesk.actions.changes import Amendment
from jurydesk.actions.table_columns import columns_in
from jurydesk.errors import DeskError, explain
from jurydesk.gui.amend.form import Form, TableForm
from jurydesk.gui.amend.forms import forms_by_kind
from jurydesk.gui.amend.model import KINDS, AmendFacts, Change, Kind, Outlook, combined, load, outlook, told
from jurydesk.gui.columns_dialog import ColumnsDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label, restyle
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.sheets import Sheet, scrolled
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.gui.rules_dialog import RulesDialog
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.table_columns import TableColumns
    from jurydesk.domain.rules import Rules
    from jurydesk.gui.amend.model import Wish
    from jurydesk.gui.seat import Seat


class AmendDialog(ActDialog):
    """Left what is changed, right what that does. `lead_on` asks for the page that issues the new packs."""

    lead_on = Signal()

    def __init__(self, seat: Seat, wish: Wish | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Amend the charter"),
            (self.tr("A new version with a reason. Nothing happens before you choose “Amend”."),),
            self.tr("Amend"),
            parent,
            width=940,
        )
        self._seat = seat
        self._wish = wish
        self._facts: AmendFacts | None = None
        self._changes: tuple[Change, ...] = ()
        self._asked = 0
        self._done = False
        sides = QHBoxLayout()
        sides.setSpacing(theme.LARGE)
        sides.addLayout(self._left(), 1)
        sides.addWidget(self._right(), 1)
        self._work = QWidget()
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addLayout(sides, 1)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Why; it stands in the charter, so name nobody in it"))
        column.addWidget(label(self.tr("Reason"), "strong"))
        column.addWidget(self.reason)
        self.fields.addWidget(self._work, 1)
        self.act.setEnabled(False)
        self.kind.setFocus()
        seat.ask(load, self._show_facts, self)

    def _left(self) -> QVBoxLayout:
        self._make_forms()
        changes = self._make_changes()
        self.add_it = button(self.tr("Add this change"), self._add_change)
        self.take_out = button(self.tr("Take out"), self._take_out, part="plain")
        self.take_out.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.take_out)
        row.addStretch(1)
        row.addWidget(self.add_it)
        column = QVBoxLayout()
        column.setSpacing(theme.SMALL)
        column.addWidget(label(self.tr("What is to be changed"), "strong"))
        column.addWidget(self.kind)
        column.addWidget(self._stack)
        column.addLayout(row)
        column.addWidget(changes, 1)
        return column

    def _make_forms(self) -> None:
        """A form for each kind of change, the chosen one in front."""
        self.forms = forms_by_kind()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What is to be changed"))
        self._stack = QStackedWidget()
        telling = Form()
        telling.tell(self.tr("Weights, thresholds, how marks count."))
        for kind, words in KINDS.items():
            self.kind.addItem(say(words), kind)
            self._stack.addWidget(self.forms.get(kind) or telling)
        self.kind.currentIndexChanged.connect(self._show_kind)

    def _make_changes(self) -> TableSheet:
        """The changes that were added so far."""
        self.model: RowsModel[Change] = RowsModel(
            (Column[Change](say(phrase("Amend", "Changes")), lambda row: row.words, wrap=True, stretch=True),),
            key=id,
            parent=self,
        )
        self.table = DeskTable(self.model, self.tr("Changes"))
        self.table.chosen.connect(lambda _row: self.take_out.setEnabled(True))
        empty = self.tr(
            "No change yet. Keys that came and proposals that were withdrawn since the last version are taken in "
            "with every amendment."
        )
        sheet = TableSheet(self.table, empty)
        sheet.setMinimumHeight(150)
        return sheet

    def _right(self) -> Sheet:
        sheet = Sheet()
        sheet.setMinimumWidth(int(340 * theme.room(self.font())))
        sheet.column.addWidget(label(self.tr("What this does"), "strong"))
        self.effect = label("", "quiet")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.effect)
        column.addStretch(1)
        sheet.column.addWidget(scrolled(inner), 1)
        return sheet

    def _show_facts(self, facts: AmendFacts) -> None:
        self._facts = facts
        self._fill_forms()
        wish = self._wish
        if wish is not None:
            self.reason.show_text(wish.reason)
            if wish.kind is not None:
                self.kind.setCurrentIndex(self.kind.findData(wish.kind))
            if wish.kind in self.forms:
                self.forms[wish.kind].wish(wish)
        self._show_kind()
        self._look_ahead()

    def _fill_forms(self) -> None:
        if self._facts is not None:
            for form in self.forms.values():
                form.show_facts(self._facts, self._changes)

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(self.kind.currentIndex())
        rules = self.kind.currentData() is Kind.RULES
        self.add_it.setText(self.tr("Edit the rules…") if rules else self.tr("Add this change"))

    def _add_change(self) -> None:
        kind = self.kind.currentData()
        if kind is Kind.RULES:
            self._ask_rules()
            return
        form = self.forms[kind]
        try:
            if isinstance(form, TableForm):
                self._ask_columns(form, form.table())
                return
            change = form.change()
        except DeskError as err:
            self.refuse_for(err)
            return
        self._show_changes((*self._changes, change))

    def _ask_columns(self, form: TableForm, table: Path) -> None:
        """Read the table, once its columns are beyond doubt."""

        def read(columns: Mapping[str, str]) -> None:
            self._seat.work.run(
                lambda: form.change_of(table, columns),
                done=lambda change: self._show_changes((*self._changes, change)),
                failed=self.refuse_for,
                owner=self,
            )

        def found(columns: TableColumns) -> None:
            if columns.doubtful:
                ColumnsDialog(columns, read, self).open()
            else:
                read(columns.chosen)

        self._seat.work.run(
            lambda: columns_in(self._seat.desk, table=table, subject=form.subject),
            done=found,
            failed=self.refuse_for,
            owner=self,
        )

    def _ask_rules(self) -> None:
        if self._facts is None:
            return
        before = combined(self._changes).rules or self._facts.rules

        def taken(rules: Rules, dialog: RulesDialog) -> None:
            dialog.accept()
            change = Change(say(phrase("Amend", "The rules are changed")), Amendment(rules=rules))
            self._show_changes((*(one for one in self._changes if one.amendment.rules is None), change))

        RulesDialog(
            before,
            self.tr("Whoever marked by other rules hands in again; every juror gets a new pack."),
            self.tr("Take over"),
            taken,
            self,
        ).open()

    def _take_out(self) -> None:
        row = self.model.row_at(self.table.currentIndex())
        self._show_changes(tuple(change for change in self._changes if change is not row))

    def _show_changes(self, changes: tuple[Change, ...]) -> None:
        self._changes = changes
        self.refuse("")
        self.model.show_rows(changes)
        self.take_out.setEnabled(self.table.currentIndex().isValid())
        self._fill_forms()
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Ask what the changes so far would do; only the newest answer is shown."""
        self._asked += 1
        asked, amendment, at = self._asked, combined(self._changes), self._seat.clock()
        self.act.setEnabled(False)
        self._seat.work.run(
            lambda: outlook(self._seat.desk, amendment, at),
            done=lambda found: self._foresee(asked, found),
            failed=lambda err: self._foresee(asked, err),
            owner=self,
        )

    def _foresee(self, asked: int, found: Outlook | DeskError) -> None:
        if asked != self._asked:
            return
        hinders = isinstance(found, DeskError)
        nothing = hinders and not self._changes
        sentences = explain(found) if isinstance(found, DeskError) else found.sentences
        if nothing:
            sentences = (self.tr("Add a change, and what it does to packs and hand-ins stands here."),)
        self.effect.setText("\n\n".join(filter(None, sentences)))
        self.effect.setProperty("tone", "red" if hinders and not nothing else "")
        self.effect.setProperty("part", "quiet" if nothing else "")
        restyle(self.effect)
        self.act.setEnabled(not hinders)

    def try_it(self) -> None:
        """Amend, once there is a reason; afterwards lead on to the packs."""
        if self._done:
            self.accept()
            self.lead_on.emit()
            return
        reason = self.reason.text()
        if not reason:
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
            return
        amendment = combined(self._changes)

        def act(desk: OpenDesk, at: datetime) -> Outlook:
            done: Amended = amend(desk, amendment=amendment, reason=reason, at=at)
            return told(desk, done, amendment)

        self.begin(self.tr("Amending the charter"))
        self._seat.act(act, done=self._amended, failed=self.refuse_for, owner=self)

    def _amended(self, done: Outlook) -> None:
        self._done = True
        self.refuse("")
        for each in (*self.sentences, self._work):
            each.hide()
        sheet = Sheet()
        first = self.tr("Charter, version {version}: {short}").format(version=done.version, short=done.short)
        sheet.column.addWidget(label(first, "strong"))
        for sentence in done.sentences:
            sheet.column.addWidget(label(sentence))
        self.fields.addWidget(sheet)
        self.fields.addStretch(1)
        self.cancel.setText(self.tr("Close"))
        self.act.setText(self.tr("Issue the new packs…"))
        self.act.setAccessibleName(self.act.text())
        self.act.setVisible(bool(done.touched))
        (self.act if done.touched else self.cancel).setFocus()
