"""Brings the documents of the open proposal into the reader. None comes before undertaking and declaration."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from jurydesk.actions.documents import document_bytes, save_copy
from jurydesk.actions.search import read_texts, unread_documents
from jurydesk.actions.undertaking import Notice, notices, undertake, undertaken_at
from jurydesk.gui.undertaking.view import UndertakingPage
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.proposal import Proposal
    from jurydesk.gui.reader.reader import Reader
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.work import Ticket
    from jurydesk.store.queries import Changes

_MOST_PLACES = 300


class ReadingPlace(QStackedWidget):
    """The middle of the marking screen: the undertaking until it is accepted, then the reader, or the search."""

    def __init__(self, reader: Reader, search: QWidget) -> None:
        super().__init__()
        self.reader = reader
        self.undertaking = UndertakingPage()
        self.search = search
        for part in (reader, self.undertaking, search):
            self.addWidget(part)


@dataclass(frozen=True)
class Landing:
    """A document to go to, and what is to be done once its pages are there."""

    proposal: str
    sha256: str
    arrived: Callable[[], object]


class Reading(QObject):
    """Brings each document to the page where it was left, and reads all open ones for the search in the background.

    `read_so_far` says how many documents are read and of how many; `proposal_wanted` asks for the proposal of a
    document to be opened; `document_opened` carries proposal and digest of the document that is shown now, or ("", "").
    """

    read_so_far = Signal(int, int)
    proposal_wanted = Signal(str)
    document_opened = Signal(str, str)

    def __init__(self, seat: Seat, place: ReadingPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._place = place
        self._reader = place.reader
        self._proposal: Proposal | None = None
        self._document = 0
        self._shown = ""
        self._landing: Landing | None = None
        self._under_way = False
        self._places: dict[str, Mapping[str, object]] = {}
        self._waiting: tuple[Notice, ...] | None = None
        self._reading: Ticket | None = None
        self._reader.wanted.connect(self._fetch)
        self._reader.closing.connect(self._note_place)
        self._reader.opened.connect(self._opened)
        self._reader.copy_wanted.connect(self._save_copy)
        place.undertaking.accepted.connect(self._accept)
        seat.work.changed.connect(self._changed)
        seat.ask(_still_to_accept, self._begin, self)

    def show(self, proposal: Proposal | None) -> None:
        """Show the documents of a proposal; None where they are shut."""
        self._proposal = proposal
        self._keep_landing(proposal)
        if proposal is None:
            self._place.setCurrentWidget(self._reader)
            self._reader.show_nothing(self.tr("The documents of this proposal are shut."))
        elif self._waiting:
            self._place.setCurrentWidget(self._place.undertaking)
        else:
            self._place.setCurrentWidget(self._reader)
            self._reader.show_documents([document.name for document in proposal.documents], self._first(proposal))

    def come_back(self) -> None:
        """Back to the pages, or to the undertaking that comes before them, with the keyboard."""
        first = self._proposal is not None and bool(self._waiting)
        shown: QWidget = self._place.undertaking if first else self._reader
        self._place.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def land(self, landing: Landing) -> None:
        """Go to a document, of another proposal if need be; what is open already is not opened again."""
        self._landing = landing
        self._under_way = self._proposal is not None and self._proposal.number == landing.proposal
        self._place.setCurrentWidget(self._reader)
        if self._proposal is None or self._proposal.number != landing.proposal:
            self.proposal_wanted.emit(landing.proposal)
        elif self._shown == landing.sha256 and self._reader.canvas.pages:
            self._opened()
        else:
            self._reader.show_documents(
                [document.name for document in self._proposal.documents], self._first(self._proposal)
            )

    def place(self) -> Mapping[str, object]:
        """Where each document was left, by its digest."""
        self._note_place()
        return dict(list(self._places.items())[-_MOST_PLACES:])

    def put_back(self, place: Mapping[str, object]) -> None:
        """As they were left the last time."""
        self._places = {sha256: kept for sha256, kept in place.items() if isinstance(kept, dict)}

    def stop(self) -> None:
        """Read nothing more in the background."""
        if self._reading is not None:
            self._reading.cancel()

    def _begin(self, waiting: tuple[Notice, ...]) -> None:
        self._waiting = waiting
        self._place.undertaking.show_notices(waiting)
        if self._proposal is not None:
            self.show(self._proposal)
        self._read_for_search()

    def _accept(self) -> None:
        language = speaker().language

        def act(desk: OpenDesk, at: datetime) -> tuple[Notice, ...]:
            undertake(desk, language=language, at=at)
            return _still_to_accept(desk)

        self._seat.act(act, done=self._begin, owner=self)

    def _fetch(self, number: int) -> None:
        if self._proposal is None or self._waiting is None or self._waiting:
            return
        proposal, self._document = self._proposal, number
        sha256 = proposal.documents[number].sha256

        def came(data: bytes) -> None:
            if self._proposal is proposal and self._document == number:
                self._shown = sha256
                self._reader.open_bytes(data, self._places.get(sha256))

        self._seat.ask(lambda desk: document_bytes(desk, proposal=proposal.number, sha256=sha256), came, self._reader)

    def _save_copy(self, number: int) -> None:
        """The person was warned that nothing protects the file."""
        if self._proposal is None:
            return
        proposal, document = self._proposal.number, self._proposal.documents[number]
        name, _kind = QFileDialog.getSaveFileName(self._reader, self.tr("Save a copy"), document.name)
        if name:
            self._seat.ask(
                lambda desk: save_copy(desk, proposal=proposal, sha256=document.sha256, path=Path(name)),
                lambda _nothing: None,
                self._reader,
            )

    def _note_place(self) -> None:
        if self._shown and self._reader.canvas.pages:
            self._places.pop(self._shown, None)
            self._places[self._shown] = self._reader.place()

    def _first(self, proposal: Proposal) -> int:
        """The document to begin with: the one that a person is led to, else the first."""
        digests = [document.sha256 for document in proposal.documents]
        landing = self._landing
        if landing is not None and landing.proposal == proposal.number and landing.sha256 in digests:
            return digests.index(landing.sha256)
        return 0

    def _opened(self, _pages: int = 0) -> None:
        if self._proposal is None:
            return
        self.document_opened.emit(self._proposal.number, self._shown)
        landing = self._landing
        if landing is not None and (landing.proposal, landing.sha256) == (self._proposal.number, self._shown):
            self._landing = None
            landing.arrived()
        elif self._under_way:
            self._landing = None

    def _keep_landing(self, proposal: Proposal | None) -> None:
        """What was on its way before does not end the way to a document; whoever goes elsewhere from there does."""
        if self._landing is None:
            return
        there = proposal is not None and proposal.number == self._landing.proposal
        if self._under_way and not there:
            self._landing = None
        self._under_way = there

    def _changed(self, changes: Changes) -> None:
        if changes.touch("declarations", "rulings", "conflicts", "documents", "assignments"):
            self._read_for_search()

    def _read_for_search(self) -> None:
        self._seat.ask(_unread, self._start_reading, self)

    def _start_reading(self, unread: int) -> None:
        if not unread or self._reading is not None:
            return

        def act(desk: OpenDesk, at: datetime, report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> int:
            def tell(done: int, of: int) -> None:
                report(done, of)
                with suppress(RuntimeError):  # the screen is gone, and whoever wanted to know with it
                    self.read_so_far.emit(done, of)

            return read_texts(desk, at=at, report=tell, cancelled=cancelled)

        self._reading = self._seat.act_long(
            act, says=self.tr("Reading for the search"), done=self._read, failed=self._read, owner=self
        )

    def _read(self, _answer: object) -> None:
        """Whatever came of it, the next change begins anew; without a text the search says that it is not there yet."""
        self._reading = None
        self.read_so_far.emit(0, 0)


def _still_to_accept(desk: OpenDesk) -> tuple[Notice, ...]:
    with desk.read() as queries:
        accepted = undertaken_at(queries) is not None
    return () if accepted else notices(desk, speaker().language)


def _unread(desk: OpenDesk) -> int:
    with desk.read() as queries:
        return len(unread_documents(queries, desk.juror_number()))
