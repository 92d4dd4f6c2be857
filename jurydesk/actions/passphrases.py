"""Another passphrase for a desk. It must never leave a person without a code that opens the desk."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.copies import all_backups
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk

OLD_BACKUPS = phrase(
    "actions",
    "Backups made before open with the old passphrase and the old code only: {count} beside this desk. Keep the old "
    "code as long as you keep them, or delete them if somebody may know the old passphrase.",
)


@dataclass(frozen=True)
class ChangedPassphrase:
    """The new recovery code, shown once, and the copies beside the desk that keep the old passphrase and code."""

    recovery_code: str
    old_backups: tuple[Path, ...]


def change_passphrase(desk: OpenDesk, *, passphrase: str, at: datetime) -> ChangedPassphrase:
    """Write the desk anew under another passphrase and return the new recovery code; the old code opens it no more.

    Raises DeskError for a short passphrase, a disk without room for a second file like the desk, and an old copy.
    """
    code = desk.store.change_passphrase(passphrase)
    with contextlib.suppress(DeskError), desk.unit(at) as unit:  # whatever the disk does now, the code must be shown
        unit.note(FactKind.PASSPHRASE_CHANGED, {})
    return ChangedPassphrase(code, all_backups(desk.path))
