"""The journal: facts that only grow, chained by their digests (domain.facts), their texts beside them.

It must never put a text into a fact: a fact holds the text's salted digest.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from jurydesk.domain.canonical import salted_digest
from jurydesk.domain.facts import Fact, FactKind, next_fact
from jurydesk.domain.plain import to_plain
from jurydesk.store.mapping import columns_of, value_of
from jurydesk.store.tables import journal, journal_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

_SALT_BYTES = 16
_LAST, _ADD = select(journal).order_by(journal.c.sequence.desc()).limit(1), insert(journal)


def append_fact(
    connection: Connection,
    kind: FactKind,
    *,
    at: datetime,
    actor: str,
    data: Mapping[str, object],
    texts: Mapping[str, str],
) -> Fact:
    """Write and return the fact that follows the last one; each text goes in as a digest under its name."""
    salts = {name: secrets.token_hex(_SALT_BYTES) for name in texts}
    digests = {name: salted_digest(salts[name], text) for name, text in texts.items()}
    both = sorted(digests.keys() & data.keys())
    if both:
        message = f"{both[0]} is given as a text and as data"
        raise ValueError(message)
    plain: dict[str, Any] = to_plain({**data, **digests})
    fact = next_fact(last_fact(connection), at=at, actor=actor, kind=kind, data=plain)
    connection.execute(_ADD, columns_of(fact))
    if texts:
        rows = [
            {"sequence": fact.sequence, "name": name, "salt": salts[name], "text": text} for name, text in texts.items()
        ]
        connection.execute(insert(journal_text), rows)
    return fact


def last_fact(connection: Connection) -> Fact | None:
    """Return the newest fact, None in an empty journal."""
    row = connection.execute(_LAST).first()
    return None if row is None else value_of(Fact, row)


def read_facts(connection: Connection, *, after: int = 0) -> tuple[Fact, ...]:
    """Return the facts after a sequence number, in order."""
    found = connection.execute(select(journal).where(journal.c.sequence > after).order_by(journal.c.sequence))
    return tuple(value_of(Fact, row) for row in found)
