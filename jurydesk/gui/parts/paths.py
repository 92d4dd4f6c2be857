"""Fields for the path of a file or of a folder, typed or chosen; they open none and write none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from jurydesk.gui.parts.buttons import button


class PathField(QWidget):
    """The path of something; `_ask` is what is asked when it is to be chosen."""

    def __init__(self, name: str, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.edit = QLineEdit("" if path is None else str(path))
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        self.choose = button(self.tr("Choose…"), self._choose)
        self.choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row.addWidget(self.choose)

    def path(self) -> Path | None:
        """What was typed or chosen, None where nothing was."""
        typed = self.edit.text().strip()
        return Path(typed) if typed else None

    def _choose(self) -> None:
        name = self._ask()
        if name:
            self.edit.setText(name)

    def _ask(self) -> str:
        """What was chosen, empty where nothing was."""
        raise NotImplementedError


class FolderField(PathField):
    """The path of a folder."""

    def _ask(self) -> str:
        return QFileDialog.getExistingDirectory(self, self._name, self.edit.text())


class FileField(PathField):
    """The path of a file; `new` asks where one is to be made."""

    def __init__(self, name: str, filters: str, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, None, parent)
        self._filters, self._new = filters, new

    def _ask(self) -> str:
        ask = QFileDialog.getSaveFileName if self._new else QFileDialog.getOpenFileName
        name, _kind = ask(self, self._name, self.edit.text(), self._filters)
        return name
