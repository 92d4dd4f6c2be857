"""Gets the pictures that the canvas needs from the child, newest wish first, and lets go of what is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jurydesk.gui.reader.courier import Courier
from jurydesk.gui.reader.pictures import Picture, Pictures, Wanted, picture
from jurydesk.render.client import Kind, RenderTrouble, Urgency

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from PySide6.QtGui import QImage

    from jurydesk.render.client import PageImage, RenderDocument


class Drawing(QObject):
    """The pictures of one document after the other. `came` says that the canvas can be painted anew."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures = Pictures()
        self._courier = Courier(self)
        self._document: RenderDocument | None = None
        self._pending: dict[Wanted, tuple[Future[PageImage], Urgency]] = {}
        self._failed: dict[int, RenderTrouble] = {}
        self._round = 0
        self._paper: str | None = None

    def use(self, document: RenderDocument | None) -> None:
        """From now on pages come from this document."""
        self._document = document
        self.forget()

    def forget(self) -> None:
        """Drops all pictures and what is under way."""
        self._round += 1
        for future, _ in self._pending.values():
            future.cancel()
        self._pending.clear()
        self._failed.clear()
        self.pictures.clear()

    def paper(self, colour: str | None) -> None:
        """Dark pages on this colour; None for pages as they are."""
        if colour != self._paper:
            self._paper = colour
            self.forget()

    def trouble(self, page: int) -> RenderTrouble | None:
        """Why the page cannot be shown, if so."""
        return self._failed.get(page)

    def image(self, wanted: Wanted) -> QImage | None:
        """The picture if it is there."""
        return self.pictures.get(wanted)

    def want(self, now: Iterable[Wanted], ahead: Iterable[Wanted]) -> None:
        """Asks for what is missing and lets go of all that is asked for no more."""
        wishes = dict.fromkeys(ahead, Urgency.AHEAD) | dict.fromkeys(now, Urgency.NOW)
        seen = {wanted.page for wanted in wishes}
        for page in [page for page in self._failed if page not in seen]:
            del self._failed[page]  # seen again later, it is tried again; the client knows when to stop
        for wanted in [wanted for wanted in self._pending if wanted not in wishes]:
            self._let_go(wanted)
        for wanted, urgency in wishes.items():
            if wanted not in self.pictures and wanted.page not in self._failed and not self._under_way(wanted, urgency):
                self._ask(wanted, urgency)

    @property
    def busy(self) -> bool:
        """Whether pictures are under way."""
        return bool(self._pending)

    def _under_way(self, wanted: Wanted, urgency: Urgency) -> bool:
        """Whether it was asked for, as urgently as now; one that waits among later pages is asked for again."""
        if wanted not in self._pending:
            return False
        future, before = self._pending[wanted]
        return before <= urgency or not future.cancel()

    def _let_go(self, wanted: Wanted) -> None:
        future, _ = self._pending.pop(wanted)
        if self._document is not None:
            self._document.abandon(future)

    def _ask(self, wanted: Wanted, urgency: Urgency) -> None:
        if self._document is None:
            return
        future = self._document.render(
            wanted.page, wanted.width, wanted.height, turn=wanted.turn, clip=wanted.clip, urgency=urgency
        )
        self._pending[wanted] = (future, urgency)
        began, paper = self._round, self._paper

        def arrived(got: Picture) -> None:
            if began == self._round:
                self._pending.pop(wanted, None)
                self.pictures.put(wanted, got)
                self.came.emit()

        def failed(err: Exception) -> None:
            if began == self._round and self._pending.pop(wanted, None) is not None:
                self._note(wanted.page, err)

        self._courier.bring(future, arrived, failed, prepare=lambda drawn: picture(drawn, paper))

    def _note(self, page: int, err: Exception) -> None:
        if not isinstance(err, RenderTrouble):
            raise err
        if err.kind not in (Kind.ABANDONED, Kind.CLOSED):
            self._failed[page] = err
        self.came.emit()
