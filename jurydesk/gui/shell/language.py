"""Qt's texts in the person's language, from the same catalogue as everything else; Qt's own dialogs stay Qt's."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from jurydesk import words


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
