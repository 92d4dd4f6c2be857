"""The page over a locked desk: it shows nothing of the desk and asks for its passphrase. It keeps none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import link, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label, toned
from jurydesk.gui.parts.secrets import SecretField
from jurydesk.gui.parts.sheets import Sheet, Sign

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDTH = 440


class LockPage(QWidget):
    """`tried(passphrase)` is called for each attempt, `leave()` where the person would rather close the desk."""

    def __init__(
        self, tried: Callable[[str], object], leave: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tried = tried
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet = Sheet(margin=theme.WIDE, spacing=theme.MEDIUM)
        sheet.setFixedWidth(int(_WIDTH * theme.room(self.font())))
        title = QHBoxLayout()
        title.setSpacing(theme.SMALL)
        title.addWidget(Sign("lock", Tone.BLUE, 22), 0, Qt.AlignmentFlag.AlignVCenter)
        title.addWidget(heading(self.tr("The desk is locked")), 1)
        sheet.column.addLayout(title)
        sheet.column.addWidget(label(self.tr("What you typed is saved. You go on where you stopped."), "quiet"))
        self.field = SecretField(self.tr("Passphrase"))
        self.field.edit.returnPressed.connect(self.try_it)
        sheet.column.addWidget(self.field)
        self.refusal = toned("", "red")
        self.refusal.hide()
        sheet.column.addWidget(self.refusal)
        foot = QHBoxLayout()
        self.leave = link(self.tr("Close the desk"), leave)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        self.act = primary(self.tr("Unlock"), self.try_it)
        foot.addWidget(self.act)
        sheet.column.addLayout(foot)
        self._place(sheet)
        self.setFocusProxy(self.field.edit)

    def _place(self, sheet: Sheet) -> None:
        """Above the middle; a sheet that is aligned instead would not be asked how high its sentences wrap."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(sheet)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def allow_leaving(self, *, allowed: bool) -> None:
        """Not while a dialog waits behind the page: what stands in it would be lost."""
        self.leave.setVisible(allowed)

    def try_it(self) -> None:
        """One attempt; the button rests until the answer comes."""
        secret = self.field.edit.text()
        if secret and self.act.isEnabled():
            self._say("")
            self.act.setEnabled(False)
            self._tried(secret)

    def refuse(self) -> None:
        """Say that it was another one, and let the person try again."""
        self.act.setEnabled(True)
        self._say(self.tr("This is not the passphrase of this desk. Mind capitals, and type it again."))
        self.field.edit.selectAll()
        self.field.edit.setFocus()

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.field.show_wrong(wrong=bool(sentence))
