"""Tables of jurors, their keys, conflicts and tasks. A private key must never stand here but in `own_key`."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table

from jurydesk.domain.conflict import Answer
from jurydesk.domain.panel import Role
from jurydesk.store.columns import EnumText, UtcTime
from jurydesk.store.rows import KeyState
from jurydesk.store.tables.base import metadata, moment, of_juror, of_proposal, own_id, words

juror = Table(
    "juror",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    words("name"),
    words("organisation"),
    words("mail"),
    Column("role", EnumText(Role), nullable=False),
)

juror_key = Table(
    "juror_key",
    metadata,
    own_id(),
    of_juror(),
    Column("signing", String(64), nullable=False),
    Column("age", String(120), nullable=False),
    Column("state", EnumText(KeyState), nullable=False),
    moment(),
)

enrolment = Table(
    "enrolment",
    metadata,
    own_id(),
    of_juror(),
    Column("secret", LargeBinary, nullable=False),
    moment("issued_at"),
    Column("used_at", UtcTime),
    Column("void_at", UtcTime),
)

known_conflict = Table(
    "known_conflict",
    metadata,
    of_juror(primary=True),
    of_proposal(primary=True),
    words("category"),
    words("statement"),
)

assignment = Table(
    "assignment",
    metadata,
    of_juror(primary=True),
    of_proposal(primary=True),
    Column("rapporteur", Boolean, nullable=False),
)

declaration = Table(
    "declaration",
    metadata,
    own_id(),
    of_juror(),
    of_proposal(),
    Column("answer", EnumText(Answer), nullable=False),
    moment(),
    words("category"),
    words("statement"),
    words("reason"),
    Index(None, "juror", "proposal"),
)

ruling = Table(
    "ruling",
    metadata,
    own_id(),
    of_juror(),
    of_proposal(),
    Column("excluded", Boolean, nullable=False),
    words("reason"),
    moment(),
    Column("by_panel", Boolean, nullable=False),
)

own_key = Table(
    "own_key",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("secret", LargeBinary, nullable=False),
    moment("made_at"),
)
