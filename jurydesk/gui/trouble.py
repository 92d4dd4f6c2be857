"""The one place that shows what went wrong: expected trouble as a sentence and a next step, a bug as a report.

A report names program, system and the place in our code; never a value from a desk.
"""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import jurydesk
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label
from jurydesk.words import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


def details(err: DeskError) -> str:
    """What an office can pass on: the sentence in English and the kind of trouble, without values of a desk."""
    english = " ".join(explain(err, Speaker("en")))
    return f"{english}\n{type(err).__name__} {err.message.context}\n{_program()}"


def report(err: BaseException) -> str:
    """The crash report: what ran where, and the way through our code. No values, no file contents."""
    frames = traceback.extract_tb(err.__traceback__)
    way = "\n".join(f"  {frame.filename.rpartition('jurydesk/')[2]}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{_program()}\n\n{type(err).__name__}\n{way}\n"


def _program() -> str:
    version = getattr(jurydesk, "__version__", "")
    return f"JuryDesk {version}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


class TroubleDialog(QDialog):
    """One sentence, one next step; the details can be copied."""

    def __init__(self, err: DeskError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence, hint = explain(err)
        self.setWindowTitle(self.tr("JuryDesk"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        title = label(sentence, "subheading")
        self.setAccessibleName(sentence)
        column.addWidget(title)
        if hint:
            column.addWidget(label(hint))
        column.addSpacing(theme.SMALL)
        row = QHBoxLayout()
        text = details(err)
        row.addWidget(button(self.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(text), part="plain"))
        row.addStretch(1)
        close = primary(self.tr("Close"), self.accept)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()


class CrashDialog(QDialog):
    """A fault of the program itself: what was kept, and a report the person may save and pass on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(self.tr("JuryDesk"))
        self.setMinimumSize(560, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("JuryDesk made a mistake")))
        column.addWidget(
            label(
                self.tr(
                    "What you had entered was saved first. You can go on working; if it happens again, close the "
                    "program and open the desk anew. The report below holds nothing from your desk: save it and send "
                    "it to the people who look after JuryDesk."
                )
            )
        )
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(self.tr("Report"))
        column.addWidget(shown, 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Save the report…"), self._save))
        row.addStretch(1)
        row.addWidget(primary(self.tr("Go on"), self.accept))
        column.addLayout(row)

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "jurydesk-report.txt")
        if name:
            with open(name, "w", encoding="utf-8") as out:  # noqa: PTH123 - a name from the system's own dialog
                out.write(self._text)


class Trouble(QObject):
    """Shows trouble over a window, one dialog at a time; `save` is called before a bug is told of."""

    def __init__(self, window: QWidget, save: Callable[[], object] = lambda: None) -> None:
        super().__init__(window)
        self._window = window
        self._save = save
        self._seen: set[str] = set()

    def show_trouble(self, err: DeskError) -> None:
        """A sentence and a next step; the same one is not stacked on itself."""
        self._open(lambda: TroubleDialog(err, self._window), str(err))

    def show_bug(self, err: BaseException) -> None:
        """Save what is open, then the report; also to stderr, where somebody may look for it."""
        text = report(err)
        traceback.print_exception(err)
        self._save()
        self._open(lambda: CrashDialog(text, self._window), text)

    def hook(self) -> None:
        """Take in exceptions that nobody caught on the main thread."""

        def caught(kind: type[BaseException], err: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, err, trace)
            elif isinstance(err, DeskError):
                self.show_trouble(err)
            else:
                self.show_bug(err.with_traceback(trace))

        sys.excepthook = caught

    def _open(self, make: Callable[[], QDialog], key: str) -> None:
        if key in self._seen:
            return
        self._seen.add(key)
        dialog = make()
        dialog.finished.connect(lambda _result: self._seen.discard(key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
