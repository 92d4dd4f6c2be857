"""Opening a pack a juror received: the file, the code, a passphrase for the own desk. Opens nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jurydesk import places
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.shell.passphrase import FEWEST_SIGNS, SecretField, weakness

if TYPE_CHECKING:
    from collections.abc import Callable


class PackDialog(QDialog):
    """`tried(pack, code, desk, passphrase)` is called for each attempt; the dialog stays until one is right."""

    def __init__(
        self, pack: Path | None, tried: Callable[[Path, str, Path, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tried = tried
        self.setWindowTitle(self.tr("Open a pack"))
        self.setMinimumWidth(540)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        self._column.setSpacing(theme.SMALL)
        self._column.addWidget(heading(self.tr("Open the pack you received")))
        self.pack, self.desk = QLineEdit(str(pack) if pack else ""), QLineEdit()
        self._add_file(self.tr("Pack"), self.pack, self._choose_pack)
        self.code = SecretField(self.tr("Code, as it came by letter or phone"))
        self.code.show_signs(shown=True)
        self._column.addWidget(self.code)
        self._add_file(self.tr("Your desk (a new file, or the one you have)"), self.desk, self._choose_desk)
        self.first = SecretField(self.tr("Passphrase of your desk"))
        self.again = SecretField(self.tr("The same once more"))
        self._column.addWidget(self.first)
        self._rule = second(
            self.tr("At least %n signs; four or five words that do not belong together.", "", FEWEST_SIGNS)
        )
        self._column.addWidget(self._rule)
        self._column.addWidget(self.again)
        self._add_foot()
        self.desk.textChanged.connect(self._look)
        self.desk.setText(str(_free(places.desks(), pack)))
        self.pack.textChanged.connect(lambda text: self.desk.setText(str(_free(places.desks(), Path(text)))))

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.act.setEnabled(True)

    def _add_file(self, name: str, field: QLineEdit, choose: Callable[[], object]) -> None:
        self._column.addWidget(label(name, "strong"))
        row = QHBoxLayout()
        field.setAccessibleName(name)
        row.addWidget(field, 1)
        made = button(self.tr("Choose…"), choose)
        made.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row.addWidget(made)
        self._column.addLayout(row)

    def _add_foot(self) -> None:
        shown = QCheckBox(self.tr("Show what I type"))
        shown.toggled.connect(self._show_signs)
        self._column.addWidget(shown)
        self.refusal = toned("", "red")
        self.refusal.hide()
        self._column.addWidget(self.refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Open the pack"), self._try)
        row.addWidget(self.act)
        self._column.addSpacing(theme.SMALL)
        self._column.addLayout(row)

    def _show_signs(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.first.show_signs(shown=on)
        self.again.show_signs(shown=on)

    def _look(self) -> None:
        """A desk that is there already has its passphrase; a new one gets it, twice."""
        known = Path(self.desk.text()).is_file()
        self.again.setVisible(not known)
        self._rule.setVisible(not known)

    def _try(self) -> None:
        known = Path(self.desk.text()).is_file()
        lacking = self._lacking(known=known)
        self.refuse(lacking)
        if lacking:
            return
        self.act.setEnabled(False)
        desk = Path(self.desk.text())
        self._tried(Path(self.pack.text()), self.code.edit.text().strip(), desk, self.first.edit.text())

    def _lacking(self, *, known: bool) -> str:
        if not self.pack.text().strip():
            return self.tr("Choose the pack, as you received it.")
        if not self.code.edit.text().strip():
            return self.tr("Type the code that came another way.")
        if not self.desk.text().strip():
            return self.tr("Say where your desk is to lie.")
        broken = "" if known else weakness(self.first.edit.text(), self.again.edit.text())
        return {
            "": "",
            "short": self.tr("This is too short to protect the desk. Take a longer one."),
            "differs": self.tr("The two are not the same. Type the second one again."),
        }[broken]

    def _choose_pack(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Which pack?"), "", self.tr("Packs (*.jurypack);;All files (*)")
        )
        if name:
            self.pack.setText(name)

    def _choose_desk(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where is your desk to lie?"),
            self.desk.text(),
            self.tr("Desks (*.jurydesk)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.desk.setText(name)


def _free(folder: Path, pack: Path | None) -> Path:
    """A name for a new desk that is not taken: after the pack, without its number."""
    stem = pack.stem.rpartition("-")[0] or pack.stem if pack is not None and pack.name else "desk"
    path = folder / f"{stem}.jurydesk"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}.jurydesk"
        number += 1
    return path
