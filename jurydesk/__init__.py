"""JuryDesk: a panel judges funding proposals, offline, and signs a list that anyone can recompute.

Importing it makes None, True and False immortal on Python before 3.12, as later Pythons make them themselves: PySide6
6.12.0 gives away a reference to them with many a call, which would end an older Python midway. It imports nothing else.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_EVER_USED = 1 << 40

if sys.version_info < (3, 12):
    for _each in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_each)).value += _MORE_THAN_EVER_USED
