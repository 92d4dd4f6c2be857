"""What disk or file did to a desk, in sentences, by SQLite's code. It must never put a bug of ours into such words."""

from __future__ import annotations

import sqlite3

from jurydesk.errors import DeskError
from jurydesk.words import phrase

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_TROUBLES = {
    sqlite3.SQLITE_FULL: (
        phrase("store", "The disk is full; the last change to the desk {name} was not kept."),
        phrase("store", "Free some room on the disk, then do it again. Everything before it is kept."),
    ),
    sqlite3.SQLITE_BUSY: (
        phrase("store", "Another program holds the desk {name}."),
        phrase(
            "store", "Close whatever else has this file open, such as a copying or scanning program, then try again."
        ),
    ),
    sqlite3.SQLITE_READONLY: (
        phrase("store", "The desk {name} cannot be written to; the last change was not kept."),
        phrase("store", "Move it to a folder of your own, or have the right to write to it given to you."),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase(
            "store", "The disk did not read or write what it should; the last change to the desk {name} was not kept."
        ),
        phrase("store", "Check that the disk or stick is still connected, close the desk and open it again."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("store", "The desk {name} can no longer be opened."),
        phrase("store", "Check that the disk or stick is still connected and that the folder can be written to."),
    ),
}


def sentence_for(code: int, name: str, backups: str) -> DeskError | None:
    """Return what to tell about the desk `name`; None for a code that only a bug of ours brings about."""
    if code in _DAMAGED:
        return DeskError(
            phrase("store", "The desk {name} is damaged."),
            phrase("store", "Keep the file as it is, and open the newest backup in the folder {backups}."),
            name=name,
            backups=backups,
        )
    found = _TROUBLES.get(code)
    return DeskError(*found, name=name) if found else None
