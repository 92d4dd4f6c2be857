"""Correcting what the call says, while nobody was told of it. The rule of it is in the act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.changing_call import change_call
from jurydesk.gui.call_fields import CallFields
from jurydesk.gui.parts.dialogs import ActDialog

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.gui.seat import Seat


class CallDialog(ActDialog):
    """The call's fields as they stand; what was typed stays until it is kept or given up."""

    def __init__(self, seat: Seat, call: Call, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The call"),
            (self.tr("It can be changed until the packs are issued; after that the jurors were told of it."),),
            self.tr("Keep"),
            parent,
            width=620,
        )
        self._seat = seat
        self.call = CallFields()
        self.call.add(self.tr("Language of the documents"), self.call.language)
        self.call.show_call(call)
        self.fields.addWidget(self.call)
        self.call.title.setFocus()

    def try_it(self) -> None:
        """Keep what was typed."""
        typed = self.call
        title, round_, phase = typed.title.text(), typed.round.text(), typed.phase.currentData()
        file_number, envelope, office = typed.file_number.text(), typed.envelope.text(), typed.office.text()
        closes_at, language = typed.closing(), str(typed.language.currentData())

        def act(desk: OpenDesk, at: datetime) -> None:
            change_call(
                desk,
                title=title,
                round_=round_,
                phase=phase,
                file_number=file_number,
                envelope=envelope,
                closes_at=closes_at,
                language=language,
                office=office,
                at=at,
            )

        self.begin()
        self._seat.act(act, done=lambda _nothing: self.accept(), failed=self.refuse_for, owner=self)
