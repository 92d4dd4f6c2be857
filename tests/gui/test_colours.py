from __future__ import annotations

import itertools

import pytest

from jurydesk.gui.parts.colours import DARK, LIGHT, Tone

SMALLEST_CONTRAST = 4.5
GROUNDS = ("ground", "sheet", "rail")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(colours):
    """Every text colour on every ground it stands on somewhere in the window."""
    texts = ("text", "second", "blue", "green", "amber", "red", "violet")
    yield from ((getattr(colours, t), getattr(colours, g)) for t, g in itertools.product(texts, GROUNDS))
    yield from ((tone.ink(colours), tone.ground(colours)) for tone in Tone)
    yield from ((getattr(colours, t), colours.blue_soft) for t in ("text", "second", "amber", "violet", "blue"))
    yield from ((getattr(colours, t), tone.ground(colours)) for t, tone in itertools.product(("text",), Tone))
    yield from ((getattr(colours, t), getattr(colours, g)) for t in ("text", "second") for g in ("hover", "grey_soft"))
    yield colours.on_blue, colours.blue
    yield colours.on_blue, colours.blue_deep
    yield colours.on_green, colours.green_disc


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(colours):
    weak = {(ink, ground): contrast(ink, ground) for ink, ground in pairs(colours)}
    assert not {pair: round(ratio, 2) for pair, ratio in weak.items() if ratio < SMALLEST_CONTRAST}


def test_contrast_is_reckoned_as_the_guidelines_do():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_fields_can_be_seen(colours):
    assert contrast(colours.blue, colours.sheet) >= 3
    assert contrast(colours.blue, colours.ground) >= 3
