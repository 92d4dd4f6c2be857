"""The window: every import of PySide6 outside the render child and app.py lies in this room.

Importing it makes None, True and False immortal on Python before 3.12, as later Pythons make them themselves: PySide6
6.12.0 is built for those and gives away a reference to None with every call, which would end an older Python midway.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_EVER_USED = 1 << 40

if sys.version_info < (3, 12):
    for _each in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_each)).value += _MORE_THAN_EVER_USED
