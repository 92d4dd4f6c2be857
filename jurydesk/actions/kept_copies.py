"""Which copies of a desk the program keeps beside it, since when and why. It must never open or change one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.backups import made_at
from jurydesk.store.backup import default_folder
from jurydesk.store.copies import all_backups

if TYPE_CHECKING:
    from pathlib import Path

_UPGRADED = re.compile(r"-format-[0-9]+\Z")
_REPLACED = "-replaced-"
_FOLDER = "-backups"


class Why(Enum):
    """What a copy was kept for."""

    DATED = "backup"
    UPGRADE = "before an upgrade"
    REPLACED = "replaced by a backup"


@dataclass(frozen=True)
class KeptCopy:
    """A copy beside a desk: its file, the moment (UTC) as of which it holds the desk, bytes, and why it is kept."""

    path: Path
    at: datetime
    size: int
    why: Why


def kept_copies(desk: Path) -> tuple[KeptCopy, ...]:
    """Return the copies that were made beside a desk and can be brought back, newest first; needs no passphrase."""
    found = []
    for path in all_backups(desk):
        why = _why(path, desk)
        if why is not None and path.is_file():
            seen = path.stat()
            at = made_at(path) or datetime.fromtimestamp(seen.st_mtime, UTC)
            found.append(KeptCopy(path, at, seen.st_size, why))
    return tuple(sorted(found, key=lambda copy: (copy.at, copy.path.name), reverse=True))


def desk_of(copy: Path) -> Path | None:
    """Return where the desk lies, or lay, that a copy was made of; None where its name does not tell."""
    stem, replaced, _when = copy.stem.rpartition(_REPLACED)
    if replaced and made_at(copy) is not None:
        return copy.with_name(stem + copy.suffix)
    if copy.parent.name.endswith(_FOLDER):
        desk = copy.parent.with_name(copy.parent.name.removesuffix(_FOLDER) + copy.suffix)
        if default_folder(desk) == copy.parent and copy.stem.startswith(desk.stem):
            return desk
    return None


def _why(path: Path, desk: Path) -> Why | None:
    if path.suffix != desk.suffix:
        return None
    rest = path.stem.removeprefix(desk.stem)
    if rest.startswith(_REPLACED):
        return Why.REPLACED
    if _UPGRADED.fullmatch(rest):
        return Why.UPGRADE
    return Why.DATED if made_at(path) is not None else None
