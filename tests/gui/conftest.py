"""One application with the one theme, as in the program; every test's widgets are shown and closed by qtbot."""

from __future__ import annotations

import pytest

from jurydesk import places
from jurydesk.gui.parts import theme
from jurydesk.gui.work import Work


@pytest.fixture(scope="session")
def qapp(qapp):
    theme.install(qapp, places.resource("style", "jurydesk.qss"))
    return qapp


@pytest.fixture
def show(qtbot):
    """Shows a widget in a window that counts as active, so that keys and focus work."""

    def shown(widget, width=0, height=0):
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def work(qtbot):
    made = Work()
    yield made
    made.close()
