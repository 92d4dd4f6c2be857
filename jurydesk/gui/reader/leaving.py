"""How a document was left, as plain values to be kept, and back to it. It keeps nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.reader.layout import Fit
from jurydesk.gui.reader.leading import Spot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.gui.reader.canvas import PageCanvas


def place_of(canvas: PageCanvas) -> dict[str, object]:
    """Page, height on it, size, turn."""
    spot = canvas.spot
    return {
        "page": spot.page,
        "top": round(spot.top, 1),
        "fit": canvas.fit.value,
        "zoom": round(canvas.zoom, 3),
        "turn": canvas.turn,
    }


def put_back_size(canvas: PageCanvas, place: Mapping[str, object]) -> None:
    """Size and turn as they were; anything that makes no sense is left as it is."""
    fit, zoom, turn = place.get("fit"), place.get("zoom"), place.get("turn")
    canvas.set_turn(turn if isinstance(turn, int) else 0)
    if fit == Fit.FREE.value and isinstance(zoom, float | int):
        canvas.set_zoom(float(zoom))
    elif fit in (Fit.WIDTH.value, Fit.PAGE.value):
        canvas.set_fit(Fit(fit))


def put_back_spot(canvas: PageCanvas, place: Mapping[str, object]) -> None:
    """The page and the height on it."""
    page, top = place.get("page"), place.get("top")
    if isinstance(page, int) and isinstance(top, float | int):
        canvas.go(Spot(page, float(top)), leave=False, above=0)
