"""The window: every import of PySide6 outside the render child and app.py lies in this room."""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40
_NEAR = 16


def _keep_true() -> None:
    """Gives True references that can never be used up, as Python does itself from 3.12 on.

    With every emitted signal PySide6 6.12 gives one reference of True back that it never took; when none is left,
    Python ends the program. On 3.11 that is some thousand signals away.
    """
    count = ctypes.c_ssize_t.from_address(id(True))
    if abs(count.value - sys.getrefcount(True)) < _NEAR:
        count.value += _PLENTY


if sys.version_info < (3, 12):
    _keep_true()
