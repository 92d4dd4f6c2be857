"""The stages of a juror's desk, with the reader put beside the score sheet: the one place that knows both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.reader.reader import Reader
from jurydesk.render.client import RenderPool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jurydesk.domain.proposal import Proposal
    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.seat import Seat


def juror_stages(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """Declare, read and mark, hand in."""
    return {
        "declare": lambda: DeclareScreen(seat),
        "read": lambda: _marking(seat),
        "hand in": lambda: HandInScreen(seat),
    }


def _marking(seat: Seat) -> MarkingScreen:
    pool = RenderPool()
    reader = Reader(pool)
    screen = MarkingScreen(seat, reader)
    screen.reader_keys = reader.keys
    Reading(seat, reader, screen)
    screen.destroyed.connect(pool.close)
    return screen


class Reading(QObject):
    """Brings the documents of the proposal that is open into the reader, each at the page where it was left."""

    def __init__(self, seat: Seat, reader: Reader, screen: MarkingScreen) -> None:
        super().__init__(screen)
        self._seat = seat
        self._reader = reader
        self._proposal: Proposal | None = None
        self._document = 0
        self._places: dict[str, Mapping[str, object]] = {}
        screen.proposal_opened.connect(self._show)
        reader.wanted.connect(self._fetch)

    def _show(self, proposal: Proposal | None) -> None:
        self._note_place()
        self._proposal = proposal
        if proposal is None:
            self._reader.show_nothing(self.tr("The documents of this proposal are shut."))
            return
        self._reader.show_documents([document.name for document in proposal.documents])

    def _fetch(self, number: int) -> None:
        if self._proposal is None:
            return
        self._note_place()
        proposal, self._document = self._proposal, number
        sha256 = proposal.documents[number].sha256

        def came(data: bytes) -> None:
            if self._proposal is proposal and self._document == number:
                self._reader.open_bytes(data, self._places.get(sha256))

        self._seat.ask(lambda desk: desk.store.document_bytes(sha256), came, self._reader)

    def _note_place(self) -> None:
        if self._proposal is not None and self._document < len(self._proposal.documents):
            self._places[self._proposal.documents[self._document].sha256] = self._reader.place()
