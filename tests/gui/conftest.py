"""One application with the one theme, as in the program; every test's widgets are shown and closed by qtbot."""

from __future__ import annotations

import gc
import shutil
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jurydesk import places
from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.desks import open_desk
from jurydesk.actions.handing_in import hand_in
from jurydesk.actions.intake import take_in
from jurydesk.actions.marking import progress_rows, set_mark
from jurydesk.actions.undertaking import undertake
from jurydesk.domain.assessment import marked
from jurydesk.domain.conflict import Access
from jurydesk.gui.collecting import Collector
from jurydesk.gui.parts import theme
from jurydesk.gui.seat import Seat
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.juror import juror_stages
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.ways import Ways
from jurydesk.gui.shell.window import MainWindow
from jurydesk.gui.work import Work
from tests.gui.sample_desks import PASSPHRASE, Sample, make_sample
from tests.gui.watchdog import worst_of


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
def collector(qapp):
    """As in the program; tests without a window leave it to Python again."""
    made = Collector()
    yield
    made.close()


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
def opened(show, settled, work):
    """A screen as the frame shows it: asked once, and again when what it concerns changes."""

    def shown(screen):
        work.changed.connect(lambda changes: changes.touch(*screen.concerns) and screen.refresh())
        show(screen, 1280, 800)
        screen.refresh()
        settled()
        return screen

    return shown


@pytest.fixture
def to_read(opened, request):
    """The stage of reading and marking, as the frame shows it to a juror; `place` is where it was left."""

    def shown(seat, place=None):
        screen = juror_stages(seat)["read"]()
        request.addfinalizer(screen.put_away)
        screen.put_back(place or {})
        return opened(screen)

    return shown


@pytest.fixture
def program(show, work, at, tmp_path, settled):
    """The whole window as app.py wires it, with its own memory and a clock that stands still."""
    window = show(MainWindow(work, Memory(tmp_path / "state" / "window.json")), 1280, 800)
    window.desks = Desks(window, clock=lambda: at)
    window.ways = Ways(window, window.desks)
    yield window
    window.desks.put_away()
    settled()


@pytest.fixture
def panel(seat_at, sample):
    """The panel's desk, as the office works at it."""
    return seat_at(sample.panel)


@pytest.fixture
def seat(seat_at, sample, at):
    """Juror 1 with no conflict declared on anything and the undertaking given: the documents are open."""
    seat = seat_at(sample.juror(1))
    declare_remaining(seat.desk, at=at)
    undertake(seat.desk, language="en", at=at)
    return seat


@pytest.fixture
def hand_in_of(sample, marks_for, at, tmp_path):
    """A juror's hand-in as a file, with that mark everywhere, or with the marks that are there."""

    def made(juror, mark=None, *, name="", desk=None):
        path = tmp_path / (name or f"h{juror}.juryhandin")
        opened = open_desk(path=desk or sample.juror(juror), passphrase=PASSPHRASE)
        if mark is not None:
            marks_for(opened, mark)
        hand_in(opened, path=path, at=at)
        opened.close()
        return path

    return made


@pytest.fixture
def hand_ins(hand_in_of):
    """The hand-ins of both jurors as files."""
    return [hand_in_of(1, 8), hand_in_of(2, 6)]


@pytest.fixture
def judged(panel, hand_ins, at):
    """The panel's desk after both hand-ins were taken in."""
    take_in(panel.desk, files=hand_ins, at=at)
    return panel


@pytest.fixture
def worst_block(qtbot):
    """For how many seconds something that is played blocks the main thread, at its worst."""
    return worst_of
