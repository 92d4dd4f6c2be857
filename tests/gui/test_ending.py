"""When a desk is left, nothing of what drew its documents goes on."""

from __future__ import annotations

import sys

from jurydesk.gui.shell import juror
from jurydesk.render.client import RenderPool


def test_leaving_a_desk_ends_the_children_without_waiting_for_them(sample, seat_at, settled, qtbot, monkeypatch):
    pools = []

    def pool():
        pools.append(RenderPool([sys.executable, "-m", "jurydesk.render.child"]))
        return pools[-1]

    monkeypatch.setattr(juror, "RenderPool", pool)
    seat = seat_at(sample.juror(1))
    screen = juror.juror_stages(seat)["read"]()
    screen.refresh()
    settled()
    (made,) = pools
    qtbot.waitUntil(lambda: made._spare is not None, timeout=30_000)
    child = made._spare
    screen.put_away()
    qtbot.waitUntil(lambda: made._closed and not child.alive, timeout=30_000)
