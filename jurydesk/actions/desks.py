"""Opening and making desks. It must never keep a passphrase: what it opens holds a key, nothing else does."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.actions import backups, copies, witness
from jurydesk.domain.canonical import digest_of
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import WorkingAs
from jurydesk.domain.rules import check_rules, rules_to_plain
from jurydesk.errors import DeskError
from jurydesk.exchange import keys
from jurydesk.store import desk as store
from jurydesk.store.precheck import read_salt
from jurydesk.store.queries import Changes, DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime
    from pathlib import Path

    from jurydesk.domain.call import Call
    from jurydesk.domain.rules import Rules
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

PANEL_KEYS = "panel"
JUROR_KEYS = "juror"
RECOVERY_AGE = "panel recovery key"
FORMER_PANELS = "keys of lost desks"
MY_NUMBER = "juror number"

DESK_MADE = phrase("actions", "The desk is in {path}.")
RECOVERY_CODE = phrase(
    "actions", "Recovery code: {code}\nPrint it and lock it away: it opens this desk when the passphrase is forgotten."
)
HAND_IN_KEY = phrase(
    "actions",
    "Recovery key for hand-ins: {key}\nPrint it for the deputy chair: it opens the hand-ins if this desk is lost.",
)

SYNCED = phrase(
    "actions",
    "The folder {folder} is copied by {service} while the desk is open, which can spoil it. "
    "Move the desk to a folder of this computer only; packs and hand-ins may lie there.",
)


def nobody_listens(changes: Changes) -> None:
    """Take note of nothing; the command line has no screens to refresh."""


@dataclass
class OpenDesk:
    """A desk that is open, and who works on it. `on_change` hears what each unit of work changed, on its thread.

    `noticed` is what its opening brought up about copies of it (copies.py), `changed` whether anything was written.
    """

    store: store.Desk
    working_as: WorkingAs = WorkingAs.OFFICE
    on_change: Callable[[Changes], None] = field(default=nobody_listens)
    noticed: str = ""
    changed: bool = False

    @property
    def kind(self) -> DeskKind:
        """Whose desk it is."""
        return self.store.kind

    @property
    def path(self) -> Path:
        """Where the desk file lies."""
        return self.store.path

    def read(self) -> AbstractContextManager[Queries]:
        """Return a read-only snapshot, for `with`."""
        return self.store.read()

    @contextmanager
    def unit(self, at: datetime) -> Iterator[UnitOfWork]:
        """One unit of work by whoever works now; what it changed is told after it is safely written."""
        with self.store.unit(self.actor(), at) as unit:
            yield unit
        self.changed = self.changed or bool(unit.changes)
        self.on_change(unit.changes)

    def actor(self) -> str:
        """Return who acts, as the journal names it: `office`, `chair` or `juror N`."""
        if self.kind is DeskKind.JUROR:
            return f"juror {self.juror_number()}"
        return self.working_as.value

    def juror_number(self) -> int:
        """Return the number of the juror whose desk this is, 0 before the first pack was opened."""
        with self.read() as queries:
            found = queries.setting(MY_NUMBER, 0)
        return found if isinstance(found, int) else 0

    def warnings(self) -> tuple[str, ...]:
        """Return sentences on what is unwise about where the desk lies, and on copies of it; none where nothing is."""
        found = self.store.folder_warning
        synced = () if found is None else (say(SYNCED, folder=found.folder, service=found.service),)
        return (*synced, *copies.sentences(self, self.noticed))

    def close(self, *, at: datetime | None = None) -> tuple[str, ...]:
        """Close the desk file; nothing can be read or written after. Return what should be said, most often nothing.

        Where the moment is given, a backup is written before if one is due (at most one a day).
        """
        if self.store.is_closed:
            return ()
        try:
            witness.remember(self.store)
            return backups.before_closing(self, at=at) if at is not None else ()
        finally:
            self.store.close()


@dataclass(frozen=True)
class MadeDesk:
    """A new desk with what is shown once: recovery code, and for a panel the recovery key for hand-ins."""

    desk: OpenDesk
    path: Path
    recovery_code: str
    hand_in_key: str = ""


def open_desk(
    *, path: Path, passphrase: str | None = None, recovery_code: str | None = None, as_chair: bool = False
) -> OpenDesk:
    """Return the desk at `path`, opened by its passphrase or its recovery code. Raises DeskError."""
    found = store.open_desk(path, passphrase, recovery_code=recovery_code)
    noticed = copies.note_opening(found)
    return OpenDesk(found, WorkingAs.CHAIR if as_chair else WorkingAs.OFFICE, noticed=noticed)


def need_desk(path: Path) -> None:
    """Raise DeskError where no desk lies at `path`, before anybody types a passphrase; return nothing where one may."""
    read_salt(path)


def create_panel_desk(*, path: Path, passphrase: str, call: Call, rules: Rules, at: datetime) -> MadeDesk:
    """Make the panel's desk with its keys, call and rules.

    Raises DeskError where the file exists already, and NotPlain for rules that contradict themselves.
    """
    check_rules(rules)
    made, code = store.create_desk(path, passphrase, kind=DeskKind.PANEL, at=at)
    opened = OpenDesk(made)
    panel = keys.generate_keys()
    recovery = keys.generate_identity()
    with opened.unit(at) as unit:
        unit.put_own_key(PANEL_KEYS, keys.keys_to_bytes(panel))
        unit.put_setting(RECOVERY_AGE, keys.age_key_of(recovery))
        unit.put_call(call)
        unit.put_rules(rules)
        unit.note(FactKind.CALL_PREPARED, {"call": call.id, "rules": digest_of(rules_to_plain(rules))})
    return MadeDesk(opened, path, code, recovery)


def create_juror_desk(*, path: Path, passphrase: str, at: datetime) -> MadeDesk:
    """Make a juror's empty desk with keys of its own; the first pack fills it. Raises DeskError."""
    made, code = store.create_desk(path, passphrase, kind=DeskKind.JUROR, at=at)
    opened = OpenDesk(made)
    with opened.unit(at) as unit:
        unit.put_own_key(JUROR_KEYS, keys.keys_to_bytes(keys.generate_keys()))
    return MadeDesk(opened, path, code)


def remove_desk(path: Path) -> None:
    """Remove a closed desk with what SQLite keeps beside it; a desk that is not there is no trouble."""
    for ending in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def panel_keys(queries: Queries) -> keys.Keys:
    """Return the panel's private keys. Raises DeskError on a juror's desk."""
    return _own(queries, PANEL_KEYS)


def juror_keys(queries: Queries) -> keys.Keys:
    """Return the juror's private keys. Raises DeskError on a panel's desk."""
    return _own(queries, JUROR_KEYS)


def _own(queries: Queries, name: str) -> keys.Keys:
    stored = queries.own_key(name)
    if stored is None:
        raise wrong_desk(name)
    return keys.keys_from_bytes(stored)


def need(desk: OpenDesk, kind: DeskKind) -> None:
    """Raise DeskError where an act belongs on the other kind of desk; return nothing where it is the right one."""
    if desk.kind is not kind:
        raise wrong_desk(PANEL_KEYS if kind is DeskKind.PANEL else JUROR_KEYS)


def wrong_desk(wanted: str) -> DeskError:
    """Return what is said when a desk is of the other kind; `wanted` is PANEL_KEYS or JUROR_KEYS."""
    if wanted == PANEL_KEYS:
        return DeskError(
            phrase("actions", "This is a juror's desk; the act belongs on the panel's desk."),
            phrase("actions", "Open the desk of the office and chair for it."),
        )
    return DeskError(
        phrase("actions", "This is the panel's desk; the act belongs on a juror's own desk."),
        phrase("actions", "Open your pack first: it makes your own desk."),
    )
