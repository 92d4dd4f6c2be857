from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

import jurydesk  # noqa: F401 - what importing it does is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from 3.12 on None is immortal by itself")
def test_qt_cannot_use_up_the_references_to_none():
    used = 200_000
    assert sys.getrefcount(None) > used
    thing = QObject()
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > used
