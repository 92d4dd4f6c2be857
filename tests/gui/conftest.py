"""One application with the one theme, as in the program; every test's widgets are shown and closed by qtbot."""

from __future__ import annotations

import gc
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from jurydesk import places
from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.desks import create_panel_desk, open_desk
from jurydesk.actions.issuing import issue
from jurydesk.actions.marking import progress_rows, set_mark
from jurydesk.actions.packs import open_pack
from jurydesk.actions.preparing import assign_automatically, new_call, note_conflict
from jurydesk.actions.profiles import load_rules
from jurydesk.domain.assessment import marked
from jurydesk.domain.conflict import Access
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.proposal import Document, Partner, Proposal
from jurydesk.gui.parts import theme
from jurydesk.gui.seat import Seat
from jurydesk.gui.work import Work
from tests.gui.watchdog import worst_of

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "four words and a half"
TITLES = {"01": "Photonik Kiel", "02": "Leichtbau Süd", "03": "Hafen 4.0"}


@dataclass(frozen=True)
class Sample:
    """The files of the panel: the panel's desk before anything came back, and the desks of jurors 1 and 2."""

    folder: Path

    @property
    def panel(self) -> Path:
        return self.folder / "panel.jurydesk"

    def juror(self, number: int) -> Path:
        return self.folder / f"juror{number}.jurydesk"


def document(text: str) -> bytes:
    out = BytesIO()
    page = Canvas(out, invariant=1)
    page.drawString(72, 720, text)
    page.save()
    return out.getvalue()


def make_sample(folder: Path, at) -> Sample:
    sample = Sample(folder)
    call = new_call(
        title="Cluster International", round_="Round 2", envelope="5 M EUR", language="en", office="J. Brandt"
    )
    made = create_panel_desk(path=sample.panel, passphrase=PASSPHRASE, call=call, rules=load_rules("plain"), at=at)
    desk = made.desk
    with desk.unit(at) as unit:
        for number, title in TITLES.items():
            data = document(title)
            stored = unit.store_document(BytesIO(data))
            papers = (Document(f"{title}.pdf", stored.sha256, stored.size),)
            partners = (Partner("Port", "France", sme=True),)
            unit.put_proposal(
                Proposal(number, title, "Verein e. V.", (), partners, (), "Energy", 200_000_000, None, papers)
            )
        unit.put_jurors(
            [Juror(1, "Prof. Dr. Ada Beispiel", "Uni", role=Role.CHAIR), Juror(2, "Dr. Bert Muster", "Institut")]
        )
        unit.put_juror(Juror(3, "Jo Protokoll", "Office", role=Role.MINUTE_TAKER))
    note_conflict(desk, juror=2, proposal="03", statement="same institute", at=at)
    assign_automatically(desk, at=at)
    issued = issue(desk, folder=folder, at=at)
    desk.close()
    for pack in issued.packs:
        (folder / f"code-{pack.juror}").write_text(pack.code, encoding="utf-8")
        opened = open_pack(pack=pack.path, code=pack.code, desk=sample.juror(pack.juror), passphrase=PASSPHRASE, at=at)
        opened.desk.close()
    return sample


@pytest.fixture(scope="session", autouse=True)
def qapp(qapp):
    """For every test here, asked for or not: a font made before there is an application ends the process."""
    theme.install(qapp, places.resource("style", "jurydesk.qss"))
    yield qapp
    # What is left over at the end of the process, PySide deletes in an order of its own, some of it twice. Windows of
    # windows go with theirs, and what Qt made for itself is Qt's.
    tops = [each for each in QApplication.topLevelWidgets() if each.parent() is None]
    for widget in [each for each in tops if shiboken6.createdByPython(each)]:
        shiboken6.delete(widget)
    gc.collect()


@pytest.fixture(scope="module", autouse=True)
def nothing_left(our_children):
    """No window leaves a render child behind; ending one takes a moment that no window waits for."""
    before = set(our_children())
    yield
    left = QDeadlineTimer(30_000)
    while set(our_children()) - before and not left.hasExpired():
        QTest.qWait(20)
    assert set(our_children()) - before == set()


@pytest.fixture
def show(qtbot):
    """Shows a widget in a window that counts as active, so that keys and focus work."""

    def shown(widget, width=0, height=0):
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def work(qtbot):
    made = Work()
    yield made
    made.close()


@pytest.fixture(scope="session")
def _sample(tmp_path_factory):
    """Made once: sealing to a word code is slow on purpose."""
    folder = tmp_path_factory.mktemp("panel")
    return make_sample(folder, datetime(2026, 5, 4, 9, 30, tzinfo=UTC))


@pytest.fixture
def sample(_sample, tmp_path):
    """The small panel's desks, to do with as one likes."""
    folder = tmp_path / "panel"
    shutil.copytree(_sample.folder, folder)
    return Sample(folder)


@pytest.fixture
def seat_at(work, at, request):
    """Opens one of the desks as a screen gets it."""

    def opened(path, *, as_chair=False):
        seat = Seat(open_desk(path=path, passphrase=PASSPHRASE, as_chair=as_chair), work, clock=lambda: at)
        request.addfinalizer(seat.desk.close)
        return seat

    return opened


@pytest.fixture
def marks_for(at):
    """Declares no conflict on all that is open, and gives every mark on a juror's desk."""

    def given(desk, mark):
        declare_remaining(desk, at=at)
        for row in progress_rows(desk):
            if row.access is Access.OPEN:
                for criterion in ("quality", "benefit", "feasibility"):
                    set_mark(desk, proposal=row.proposal, criterion=criterion, mark=marked(mark), at=at)

    return given


@pytest.fixture
def settled(qtbot, work):
    """Waits until the store thread and the long acts have nothing left to do, and the screens have shown it."""

    def wait():
        for _ in range(3):
            qtbot.waitUntil(lambda: not work.busy, timeout=30_000)
            QApplication.processEvents()

    return wait


@pytest.fixture
def worst_block(qtbot):
    """For how many seconds something that is played blocks the main thread, at its worst."""
    return worst_of
