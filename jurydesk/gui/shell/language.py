"""Qt's texts in the person's language, from the same catalogue as everything else; Qt's own words come with Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from jurydesk import words
from jurydesk.words import phrase

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

# How a person's keyboard is lettered, where Qt says it otherwise; found by the name that Qt asks with.
_KEYS = (phrase("QShortcut", "Return"),)
_COUNTRIES = {"de": "de_DE", "en": "en_GB"}


class Translator(QTranslator):
    """Answers Qt out of `words`; what it does not know, Qt shows in English or from its own catalogue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Never: the catalogue is asked each time."""
        return False

    def translate(  # None is Qt's null text: not found, so the source is shown
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text with %n still in it, which Qt fills; None for what the catalogue does not have."""
        return words.speaker().find(context, text, disambiguation or None, n) or None


def qt_words(language: str, parent: QObject | None = None) -> QTranslator:
    """The names of keys, menus of text fields and file dialogs, as Qt translates them; empty where Qt came without."""
    found = QTranslator(parent)
    found.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return found


def speak(app: QCoreApplication) -> None:
    """Let Qt say all in the person's language; fields for dates follow it where the computer speaks another one."""
    language = words.speaker().language
    if QLocale().name().partition("_")[0] != language:
        QLocale.setDefault(QLocale(_COUNTRIES[language]))
    app.installTranslator(qt_words(language, app))
    app.installTranslator(Translator(app))  # the last one is asked first
