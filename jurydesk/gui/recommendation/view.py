"""The recommendation: what is decided and still open, the signed list, the record beside it. It never signs unasked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from jurydesk.actions.cautions import of_list
from jurydesk.actions.meeting import chair_of, decision_state, undecided
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import ReportDialog
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import label, line, second, subheading, toned
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, Strip, scrolled
from jurydesk.gui.recommendation.closing import ClosingSheet
from jurydesk.gui.recommendation.decided import DecidedRow, DecidedSheet, ListsSheet, rows_of
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QScrollArea

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.publishing import Written
    from jurydesk.actions.record_privacy import Told
    from jurydesk.gui.seat import Seat
    from jurydesk.store.queries import ListVersion


@dataclass(frozen=True)
class Ready:
    """What the list would say now, what is still open, the chair's name, and the lists written so far."""

    state: str
    open: tuple[str, ...]
    decided: int
    chair: str
    lists: tuple[ListVersion, ...]
    cautions: tuple[str, ...] = ()
    rows: tuple[DecidedRow, ...] = ()


def load(desk: OpenDesk) -> Ready:
    """The recommendation as of now."""
    told = decision_state(desk)
    with desk.read() as queries:
        return Ready(
            say(told.sentence, **told.values),
            undecided(queries),
            len(queries.decisions()),
            chair_of(queries),
            queries.lists(),
            of_list(queries),
            rows_of(queries),
        )


class RecommendationScreen(Page):
    """Who signs and with what; then the list, and its record."""

    concerns = frozenset({"decisions", "lists", "hand_ins", "panel_scores", "proposals", "votes", "attendance"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._ready: Ready | None = None
        self.show_title(self.tr("Recommendation list"))
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.strip.hide()
        self.column.addWidget(self.strip)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        self.decided = DecidedSheet(self.tr("What the list will say"), self.tr("Nothing is decided yet."), self)
        column.addWidget(self.decided)
        column.addWidget(self._signing())
        self.lists = ListsSheet()
        column.addWidget(self.lists)
        self.closing = ClosingSheet(seat)
        self.closing.day_wanted.connect(lambda: self.go.emit("this desk", "retention"))
        column.addWidget(self.closing)
        column.addStretch(1)
        area = scrolled(inner)
        self.column.addWidget(area, 1)
        self.column.addLayout(self._foot(area))

    def _foot(self, area: QScrollArea) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self.end = button(self.tr("Keep and close…"), lambda: area.ensureWidgetVisible(self.closing), part="plain")
        foot.addWidget(self.end)
        foot.addStretch(1)
        self.record = button(self.tr("Write the record…"), self._choose_record)
        self.act = primary(self.tr("Sign and write the list…"), self._choose_list)
        foot.addWidget(self.record)
        foot.addWidget(self.act)
        return foot

    def refresh(self) -> None:
        """Ask what is decided."""
        self._seat.ask(load, self._show, self)
        self.closing.refresh()

    def write_to(self, path: Path) -> None:
        """Sign and write the list to this file."""
        certificate = Path(self.file.text()) if self.own.isChecked() else None
        password, name = self.password.text(), "" if self.own.isChecked() else self.name.text()
        reason, meeting = self.reason.text(), self.meeting.text()

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> Written:
            from jurydesk.actions import publishing  # noqa: PLC0415 - signing and drawing take their time to load

            return publishing.write_list(
                desk,
                path=path,
                certificate=certificate,
                password=password,
                self_made=name,
                reason=reason,
                meeting=meeting,
                at=at,
            )

        self.act.setEnabled(False)
        self._seat.act_long(act, says=self.tr("Writing the list"), done=self._done, failed=self._refused, owner=self)

    def record_to(self, path: Path) -> None:
        """Write the record beside the list."""

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> Told:
            from jurydesk.actions import publishing  # noqa: PLC0415 - as above

            return publishing.write_record(desk, path=path, sealed_to="", at=at)

        self._seat.act_long(
            act,
            says=self.tr("Writing the record"),
            done=lambda told: self._tell(
                self.tr("The record is written"),
                [
                    self.tr("It lies in {file}.").format(file=path),
                    self.tr("With it anybody can recompute the list, offline. It holds no names and no comments."),
                    *told.sentences,
                ],
            ),
            owner=self,
        )

    def _signing(self) -> Sheet:
        sheet = Sheet()
        sheet.column.addWidget(subheading(self.tr("Signature of the chair")))
        sheet.column.addLayout(self._ways())
        self.lacking = toned(self.tr("Choose the certificate file first."), "red")
        self.lacking.hide()
        sheet.column.addWidget(self.lacking)
        sheet.column.addWidget(line())
        self.meeting = QLineEdit()
        self.meeting.setAccessibleName(self.tr("Meeting"))
        self.meeting.setPlaceholderText(self.tr("14 and 15 April 2026, Bonn"))
        sheet.column.addWidget(label(self.tr("Meeting, as the first page names it"), "strong"))
        sheet.column.addWidget(self.meeting)
        self._why = label(self.tr("Why this version replaces the last"), "strong")
        self.reason = CommentBox(self.tr("Why this version replaces the last"), hint=self.tr("Reason"))
        sheet.column.addWidget(self._why)
        sheet.column.addWidget(self.reason)
        self.own.toggled.connect(self._show_way)
        self._show_way()
        return sheet

    def _ways(self) -> QGridLayout:
        self.made = QRadioButton(self.tr("A certificate that this program makes"))
        self.own = QRadioButton(self.tr("A certificate file of my own (.p12, .pfx)"))
        self.made.setChecked(True)
        self.name, self.file, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setAccessibleName(self.tr("Name on the certificate"))
        self.file.setAccessibleName(self.tr("Certificate file"))
        self.password.setAccessibleName(self.tr("Password of the certificate"))
        self.password.setPlaceholderText(self.tr("Password of the certificate"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.pick = button(self.tr("Choose…"), self._choose_certificate)
        note = second(self.tr("A simple electronic signature; the page says so. Nobody but this panel vouches for it."))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(theme.SMALL)
        grid.addWidget(self.made, 0, 0)
        grid.addWidget(self.name, 0, 1, 1, 2)
        grid.addWidget(note, 1, 1, 1, 2)
        grid.addWidget(self.own, 2, 0)
        grid.addWidget(self.file, 2, 1)
        grid.addWidget(self.pick, 2, 2)
        grid.addWidget(self.password, 3, 1, 1, 2)
        return grid

    def _show_way(self) -> None:
        own = self.own.isChecked()
        self.name.setEnabled(not own)
        self.lacking.hide()
        for each in (self.file, self.password, self.pick):
            each.setEnabled(own)

    def _show(self, ready: Ready) -> None:
        self._ready = ready
        self.show_title(self.tr("Recommendation list"), ready.state)
        if ready.open:
            text = self.tr(
                "%n proposals are not decided. Decide on each at the meeting; then the list is written.",
                "",
                len(ready.open),
            )
        else:
            text = "" if ready.decided else self.tr("Nothing is decided yet.")
        self.strip.show_text(text or " ".join(ready.cautions if ready.decided else ()))
        self.act.setEnabled(not text)
        self.record.setEnabled(bool(ready.lists))
        if not self.name.text():
            self.name.setText(ready.chair)
        for widget in (self._why, self.reason):
            widget.setVisible(bool(ready.lists))
        self.decided.show_rows(ready.rows)
        self.lists.show_lists(ready.lists)

    def _choose_certificate(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Which certificate?"), "", self.tr("Certificates (*.p12 *.pfx)")
        )
        if name:
            self.file.setText(name)

    def _choose_list(self) -> None:
        lacking = self.own.isChecked() and not self.file.text().strip()
        self.lacking.setVisible(lacking)
        if lacking:
            self.file.setFocus()
            return
        version = len(self._ready.lists) + 1 if self._ready is not None else 1
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the list be written?"),
            str(self._seat.desk.path.parent / self.tr("recommendation-{version}.pdf").format(version=version)),
            self.tr("PDF (*.pdf)"),
        )
        if name:
            self.write_to(Path(name))

    def _choose_record(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the record be written?"),
            str(self._seat.desk.path.parent / self.tr("panel.juryrecord")),
            self.tr("Record (*.juryrecord)"),
        )
        if name:
            self.record_to(Path(name))

    def _done(self, written: Written) -> None:
        self.password.clear()
        self.reason.show_text("")
        self.refresh()
        self._tell(
            self.tr("The list is signed"),
            [
                self.tr("Version {version} lies in {file}.").format(version=written.version, file=written.path),
                say(written.signature),
                *written.cautions,
                self.tr("Now write the record; with it anybody can recompute the list."),
            ],
        )

    def _tell(self, title: str, sentences: list[str]) -> None:
        ReportDialog(title, sentences, self).open()

    def _refused(self, err: Exception) -> None:
        self.act.setEnabled(True)
        self._seat.work.troubled.emit(err)
