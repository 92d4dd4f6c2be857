"""What all tables share: the metadata and the columns that recur. It must never name a table of its own."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Text

from jurydesk.store.columns import UtcTime, new_metadata

metadata = new_metadata()


def own_id(name: str = "id") -> Column[int]:
    """Return the column of a number that the desk gives by itself."""
    return Column(name, Integer, primary_key=True, autoincrement=True)


def moment(name: str = "at") -> Column[object]:
    """Return the column of a moment, in UTC."""
    return Column(name, UtcTime, nullable=False)


def words(name: str) -> Column[str]:
    """Return the column of a text that may be empty but never absent."""
    return Column(name, Text, nullable=False, server_default="")


def of_proposal(*, primary: bool = False, cascade: bool = False) -> Column[str]:
    """Return the column that points at a proposal; with `cascade` the row goes with it."""
    target = ForeignKey("proposal.number", ondelete="CASCADE" if cascade else None)
    return Column("proposal", String, target, primary_key=primary, nullable=False)


def of_juror(*, primary: bool = False) -> Column[int]:
    """Return the column that points at a juror."""
    return Column(
        "juror", Integer, ForeignKey("juror.number"), primary_key=primary, nullable=False, autoincrement=False
    )


def place() -> Column[int]:
    """Return the column of the place in a list, from 1."""
    return Column("place", Integer, primary_key=True, autoincrement=False)
