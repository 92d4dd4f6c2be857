"""A field for a whole number between two others; it keeps none."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from jurydesk.gui.parts import theme


def number_field(low: int, high: int, name: str = "") -> QSpinBox:
    """A field for `low` to `high`, its figure as far from the edge as in every other field.

    A style sheet's room inside does not reach the figure of a spin box, so it is given here.
    """
    made = QSpinBox()
    made.setRange(low, high)
    made.setAccessibleName(name)
    made.lineEdit().setTextMargins(theme.SMALL - 1, 0, 0, 0)
    return made
