"""What an open desk must tell over its stages: that it is a copy, that its last use ended badly, what was compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.parts.buttons import link, tool
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.sheets import Strip
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.shell.frame import DeskFrame

CHECKING = phrase("Telling", "Checking the desk")
WHOLE = phrase(
    "Telling", "JuryDesk did not end properly the last time. The desk was checked: it is whole, nothing saved is lost."
)
DAMAGED = phrase(
    "Telling",
    "JuryDesk did not end properly the last time, and the desk's file is damaged. Copy it elsewhere as it is, then "
    "bring the newest backup back.",
)
TO_BACKUPS = phrase("Telling", "Go to the backups")
GOT_IT = phrase("Telling", "Do not show this any more")


def tell_of_copies(seat: Seat, frame: DeskFrame) -> None:
    """Ask what is unwise about where the desk lies or about this copy of it, and say that over the stages."""

    def show(sentences: tuple[str, ...]) -> None:
        frame.show_warnings([Strip(sentence, Tone.AMBER, "triangle-up") for sentence in sentences])

    seat.ask(lambda desk: desk.warnings(), show, frame)


def check_after_a_crash(seat: Seat, frame: DeskFrame) -> None:
    """Where the last use ended badly, look through the file beside all work, and say what was found."""
    if not seat.desk.store.unclean_end:
        return

    def check(_report: object, _cancelled: object) -> bool:
        return seat.desk.store.check()

    def show(whole: bool) -> None:  # noqa: FBT001 - what the loop hands over
        strip = Strip(say(WHOLE), Tone.GREEN, "check") if whole else Strip(say(DAMAGED), Tone.RED, "triangle-alert")
        if whole:
            add_end(strip)
        else:
            strip.row.addWidget(link(say(TO_BACKUPS), lambda: frame.open_stage("this desk")))
        seat.busy.emit("")
        frame.warn(strip)

    seat.busy.emit(say(CHECKING))
    seat.work.run_long(check, done=show, owner=frame)


def add_end(strip: Strip) -> None:
    """A sign at the end of a strip by which it goes, for what need not be said twice."""

    def end() -> None:
        strip.hide()
        strip.deleteLater()

    strip.row.addWidget(tool("x", say(GOT_IT), end))
