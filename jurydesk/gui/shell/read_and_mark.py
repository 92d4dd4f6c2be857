"""Read and mark as one screen: reader and search in the middle of it, and what comes back with the desk.

The screen of the score sheet knows neither; this is where they meet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.search.view import SearchPage
from jurydesk.gui.shell.noting import Noting
from jurydesk.gui.shell.reading import Landing, Reading, ReadingPlace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.actions.search import FoundRow
    from jurydesk.gui.reader.reader import Reader
    from jurydesk.gui.seat import Seat


class ReadAndMark(MarkingScreen):
    """The stage in which a juror reads and marks."""

    def __init__(self, seat: Seat, reader: Reader) -> None:
        found = SearchPage(seat)
        middle = ReadingPlace(reader, found)
        super().__init__(seat, middle)
        self._reader, self.found, self._middle = reader, found, middle
        self.reader_keys = reader.keys
        self.reading = Reading(seat, self._middle, self)
        self.noting = Noting(seat, reader, self.reading, self)
        self.proposal_opened.connect(self.reading.show)
        self.leaving.connect(self.reading.stop)
        self.reading.proposal_wanted.connect(self.open_at)
        self.reading.read_so_far.connect(self.found.show_reading)
        self.found.opened.connect(self._go_to_page)
        self.found.closed.connect(self._back_to_reading)
        reader.find_bar.results_wanted.connect(self.search)

    def search(self) -> None:
        """Show the search over all proposals, what was found last still there; from its field back to reading.

        Before the undertaking it says what must be done first.
        """
        if self._middle.currentWidget() is not self.found:
            self._middle.setCurrentWidget(self.found)
            self.found.ask()
            self.found.come_back()
        else:
            self.found.begin()

    def lead(self) -> None:
        """To the pages, or to what stands in their place."""
        shown = self._middle.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save marks, texts and notes."""
        super().flush()
        self.noting.flush()

    def place(self) -> Mapping[str, object]:
        """Also where each document was left."""
        return {**super().place(), "documents": dict(self.reading.place())}

    def put_back(self, place: Mapping[str, object]) -> None:
        """As it was left."""
        super().put_back(place)
        documents = place.get("documents")
        self.reading.put_back(documents if isinstance(documents, dict) else {})

    def keys(self) -> Sequence[tuple[str, str]]:
        """Also the key of the search."""
        return (("Ctrl+Shift+F", self.tr("search all proposals; again, back to what was found")), *super().keys())

    def _go_to_page(self, row: FoundRow) -> None:
        asked = self.found.field.text().strip()

        def arrived() -> None:
            self._reader.show_words(asked, row.written, row.page - 1)

        self.reading.land(Landing(row.proposal, row.document, arrived))

    def _back_to_reading(self) -> None:
        self.reading.come_back()
