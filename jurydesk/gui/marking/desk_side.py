"""The right side of the marking screen: what is judged, the score sheet, the foot with total and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from jurydesk.domain.conflict import Access
from jurydesk.gui.marking.sheet import ScoreSheet
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary, tool
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import heading, label, line, second
from jurydesk.gui.parts.sheets import Strip
from jurydesk.words import speaker

if TYPE_CHECKING:
    from jurydesk.domain.assessment import Assessment
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules
    from jurydesk.gui.marking.model import WorkRow

_COUNTRIES = 4


class SheetSide(QFrame):
    """`onward` and `previous` lead through the proposals; `reason_given` carries why one is changed after a hand-in.

    `declare_wanted` says that the person goes to answer first; `moved` and `closed` that the sheet is to stand on the
    other side, or to be away.
    """

    onward = Signal()
    previous = Signal()
    reason_given = Signal(str)
    declare_wanted = Signal()
    fold = Signal()
    moved = Signal()
    closed = Signal()
    undo = Signal()
    redo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self.sheet: ScoreSheet | None = None
        self._shown = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.MEDIUM, 0, theme.MEDIUM)
        self._column.setSpacing(theme.SMALL)
        self._column.addLayout(self._head())
        self._shut = self._shut_notice()
        self._changed = self._reason_box()
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._column.addStretch()  # where the sheet is hidden, the notice stays at the top
        self._column.addWidget(line())
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        self._foot.setSpacing(theme.SMALL)
        self._column.addLayout(self._foot)

    def _head(self) -> QVBoxLayout:
        """Title and facts, and the tools beside them."""
        self.title = heading()
        self.facts = second()
        head = QVBoxLayout()
        head.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        head.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        self.undo_tool = tool("undo", self.tr("Undo the last change (Ctrl+Z)"), self.undo.emit)
        self.redo_tool = tool("redo", self.tr("Redo it (Ctrl+Shift+Z)"), self.redo.emit)
        for each in (self.undo_tool, self.redo_tool, self._places()):
            first.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self.show_steps(can_undo=False, can_redo=False)
        head.addLayout(first)
        head.addWidget(self.facts)
        return head

    def _places(self) -> QToolButton:
        """What can be done with the room: list, score sheet."""
        made = tool("panel-right", self.tr("List of proposals and score sheet: where they stand"))
        menu = QMenu(made)
        menu.addAction(self.tr("Show or fold the list of proposals (Ctrl+L)"), self.fold.emit)
        menu.addAction(self.tr("Score sheet to the other side of the pages"), self.moved.emit)
        menu.addAction(self.tr("Put the score sheet away (Ctrl+Shift+M)"), self.closed.emit)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def show_rules(self, rules: Rules) -> ScoreSheet:
        """A sheet for these rules, in the place of the one before; its signals are the caller's to connect."""
        for layout in (self._place, self._foot):
            while layout.count():
                item = layout.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.deleteLater()
        self.sheet = ScoreSheet(rules)
        self._place.addWidget(self.sheet)
        self._foot.addWidget(self.sheet.total())
        self._foot.addStretch(1)
        self.back = button(self.tr("Previous"), self.previous.emit)
        self.next = primary(self.tr("Next open"), self.onward.emit)
        self.next.setToolTip("Ctrl+↵")
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.next)
        return self.sheet

    def show_opened(self, proposal: Proposal, kept: Assessment, *, needs_reason: bool) -> None:
        """Show a proposal and what is kept of it."""
        self.title.setText(proposal.title)
        self.facts.setText(facts_of(proposal))
        self._shut.hide()
        self._changed.setVisible(needs_reason)
        if self.sheet is not None:
            self.sheet.show()
            self.sheet.set_shut(shut=needs_reason)
            self.sheet.show_assessment(kept)
            if self._shown != proposal.number:
                self.sheet.to_top()
        self._shown = proposal.number

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Whether there is something to undo and to redo."""
        self.undo_tool.setEnabled(can_undo)
        self.redo_tool.setEnabled(can_redo)

    def show_shut(self, row: WorkRow) -> None:
        """Say why a proposal cannot be marked."""
        self.title.setText(row.title)
        self.facts.setText(row.proposal)
        self._changed.hide()
        if self.sheet is not None:
            self.sheet.hide()
        self._shown = ""
        self._shut.show_text(self._why_shut(row))
        self.declare.setVisible(row.access is Access.UNDECLARED)

    def lead(self) -> None:
        """Take the keyboard to where typing begins: the reason of a change, the answer that comes first, a mark."""
        if self._changed.isVisible():
            self._reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.declare.isVisible():
            self.declare.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.sheet is not None and self.sheet.isVisible():
            self.sheet.focus_first()

    def _why_shut(self, row: WorkRow) -> str:
        if row.access is Access.RECUSED:
            return self.tr("You are recused from this proposal. Its documents stay shut unless a ruling opens them.")
        if row.access is Access.UNDECLARED:
            return self.tr("Declare first whether you have a conflict of interest; then its documents open.")
        return self.tr(
            "Your dossier has not come yet, so there is nothing to read or to mark. Send the declaration file, and "
            "open the dossier that comes back."
        )

    def take_entries(self) -> None:
        """The reason was kept: marks may be changed."""
        self._changed.hide()
        self._reason.show_text("")
        if self.sheet is not None:
            self.sheet.set_shut(shut=False)
        self.lead()

    def _shut_notice(self) -> Strip:
        strip = Strip("", Tone.BLUE, "lock")
        strip.hide()
        holder = QHBoxLayout()
        holder.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, 0)
        holder.addWidget(strip)
        self.declare = button(self.tr("Declare…"), self.declare_wanted.emit)
        strip.row.addWidget(self.declare)
        self._column.addLayout(holder)
        return strip

    def _reason_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        column.addWidget(
            label(self.tr("This proposal was handed in. To change it, say why; then hand in again."), "quiet")
        )
        self._reason = CommentBox(self.tr("Reason of the change"), hint=self.tr("Reason of the change"))
        column.addWidget(self._reason)
        self.change = button(self.tr("Change the marks"), self._give)
        column.addWidget(self.change)
        box.hide()
        self._column.addWidget(box)
        return box

    def _give(self) -> None:
        if self._reason.text():
            self.reason_given.emit(self._reason.text())
        else:
            self._reason.edit.setFocus()


def facts_of(proposal: Proposal) -> str:
    """Number, requested sum, small enterprises among the partners, countries: one quiet line."""
    parts = [proposal.number]
    if proposal.requested_cents is not None:
        parts.append(speaker().money(proposal.requested_cents))
    small = sum(partner.sme for partner in proposal.partners)
    if small:
        parts.append(speaker().translate("SheetSide", "%n SMEs", n=small))
    parts.append(", ".join(proposal.partner_countries()[:_COUNTRIES]))
    return " · ".join(filter(None, parts))
