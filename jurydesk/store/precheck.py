"""What can be said of a desk file and its folder before any key is tried. It must never change the file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from jurydesk.words import Phrase

PAGE_BYTES = 4096

# How other files begin. What a desk begins with is random, so that none of these can be one (but for one in 2**40).
_OTHERS: tuple[tuple[bytes, Phrase], ...] = (
    (b"SQLite format 3\x00", phrase("store", "{name} is a database without encryption, not a desk.")),
    (b"%PDF-", phrase("store", "{name} is a PDF document, not a desk.")),
    (b"age-encryption.org/", phrase("store", "{name} is a sealed file, not a desk.")),
    (b"PK\x03\x04", phrase("store", "{name} is an archive, a sealed pack or a table, not a desk.")),
)

_CLOUD_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "meine ablage": "Google Drive",
    "icloud drive": "iCloud Drive",
    "icloud~": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "sciebo": "sciebo",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
    "pcloud": "pCloud",
    "mega": "MEGA",
    "box sync": "Box",
    "magentacloud": "MagentaCLOUD",
    "hidrive": "HiDrive",
    "synologydrive": "Synology Drive",
    "proton drive": "Proton Drive",
    "tresorit": "Tresorit",
}
_CLOUD_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".seafile-data": "Seafile",
}


@dataclass(frozen=True)
class FolderWarning:
    """A folder that a cloud client copies while the desk is open: copies made so are stale or broken."""

    folder: str
    service: str


def folder_warning(path: Path) -> FolderWarning | None:
    """Return the warning for a desk at `path` whose folder, or one above it, looks synchronised; else None."""
    for folder in path.absolute().parents:
        name = folder.name.lower()
        for begin, service in _CLOUD_FOLDERS.items():
            if name == begin or name.startswith((begin + " -", begin + "-", begin + "_", begin + " (")):
                return FolderWarning(str(folder), service)
        for marker, service in _CLOUD_MARKERS.items():
            if os.path.lexists(folder / marker):
                return FolderWarning(str(folder), service)
    return None


def read_salt(path: Path) -> bytes:
    """Return the file's first 16 bytes, the salt of its key.

    Raises DeskError for a file that is missing, cannot be read or written, is empty, too small, cut off or foreign.
    """
    try:
        with path.open("rb") as file:
            begin = file.read(64)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError as trouble:
        raise _no_desk(path, phrase("store", "There is no file {name}.")) from trouble
    except IsADirectoryError as trouble:
        raise _no_desk(path, phrase("store", "{name} is a folder, not a desk.")) from trouble
    except OSError as trouble:
        raise _no_right(path) from trouble
    _refuse_foreign(path, begin, size)
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise _no_right(path)
    return begin[:16]


def _refuse_foreign(path: Path, begin: bytes, size: int) -> None:
    if size == 0:
        raise _no_desk(path, phrase("store", "{name} is empty."))
    for start, message in _OTHERS:
        if begin.startswith(start):
            raise _no_desk(path, message)
    if size < PAGE_BYTES:
        raise _no_desk(path, phrase("store", "{name} is too small to be a desk."))
    # A crash may leave the last page half written; the log beside the file then still holds it whole.
    if size % PAGE_BYTES and not log_beside(path):
        raise DeskError(
            phrase("store", "{name} is no desk, or its end is missing: it was perhaps not copied to the end."),
            phrase("store", "Copy the desk again from where it came, or open its newest backup."),
            name=path.name,
        )


def log_beside(path: Path) -> bool:
    """Return whether the write-ahead log of the desk was left beside it: its last end was not a clean one."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _no_desk(path: Path, message: Phrase) -> DeskError:
    return DeskError(
        message, phrase("store", "Choose a file whose name ends in .jurydesk, or make a new desk."), name=path.name
    )


def _no_right(path: Path) -> DeskError:
    return DeskError(
        phrase("store", "The desk {name} cannot be opened for writing."),
        phrase("store", "Move it to a folder of your own, or have the right to write to it given to you."),
        name=path.name,
    )
