"""Brings a desk to the newest format: a backup first, then all migrations in one transaction. It must never go halfway.

A desk that is up to date costs nothing here: Alembic is loaded only where there is something to do.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.store import sqlite_only
from jurydesk.store.tables import ONLY_GROWING
from jurydesk.words import phrase

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection, Engine

# The number of the newest migration; a test holds the two together.
NEWEST = 1
_REVISION_DIGITS = 4
_MIGRATIONS = Path(__file__).with_name("migrations")


def revision_of(number: int) -> str:
    """Return Alembic's name of a format number: `0001`; 0 is the empty file."""
    return f"{number:0{_REVISION_DIGITS}d}" if number else "base"


def check_format(application: int, number: int, name: str) -> None:
    """Raise DeskError for another program's file and for a format newer than this program knows."""
    if application != sqlite_only.APPLICATION_ID or number < 1:
        raise DeskError(
            phrase("store", "{name} was opened, but it is another program's file and no desk."),
            phrase("store", "Choose a file whose name ends in .jurydesk, or make a new desk."),
            name=name,
        )
    if number > NEWEST:
        raise DeskError(
            phrase("store", "The desk {name} was last used by a newer JuryDesk than this one."),
            phrase("store", "Install the newer JuryDesk on this computer, then open the desk again."),
            name=name,
        )


def migrate(engine: Engine, number: int = NEWEST) -> None:
    """Take the desk to a format number, up or down, in one transaction; whoever calls has made a backup."""
    with engine.connect() as connection:
        sqlite_only.hold_foreign_keys(connection, hold=False)
        try:
            with connection.begin():
                _run(connection, number)
        finally:
            sqlite_only.hold_foreign_keys(connection, hold=True)


def _run(connection: Connection, number: int) -> None:
    from alembic import command  # noqa: PLC0415 - takes half a second, and is needed once in the life of a desk
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - as above

    config = _config(connection)
    sqlite_only.unguard(connection, ONLY_GROWING)
    sqlite_only.remove_search(connection)
    current = int(MigrationContext.configure(connection).get_current_revision() or 0)
    if number >= current:
        command.upgrade(config, revision_of(number))
    else:
        command.downgrade(config, revision_of(number))
    if number == NEWEST:
        sqlite_only.guard(connection, ONLY_GROWING)
        sqlite_only.add_search(connection)
    if sqlite_only.loose_ends(connection):
        message = f"migrating to {number} left rows that point at nothing"
        raise RuntimeError(message)
    sqlite_only.stamp(connection, number)


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
