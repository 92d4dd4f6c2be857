"""Tables of the desk itself, the call, its rules and its proposals. They must never hold a document's bytes."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table

from jurydesk.domain.call import Mode, Phase
from jurydesk.domain.rules import Rules
from jurydesk.store.columns import Cents, Digest, EnumText, JsonText, Plain, UtcTime
from jurydesk.store.rows import DeskKind
from jurydesk.store.tables.base import metadata, moment, of_proposal, place, words

desk = Table(
    "desk",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", EnumText(DeskKind), nullable=False),
    moment("made_at"),
)

setting = Table(
    "setting", metadata, Column("name", String(80), primary_key=True), Column("value", JsonText, nullable=False)
)

call = Table(
    "call",
    metadata,
    Column("id", String(64), primary_key=True),
    words("title"),
    words("round"),
    Column("phase", EnumText(Phase), nullable=False),
    words("file_number"),
    Column("envelope_cents", Cents),
    Column("closes_at", UtcTime),
    Column("mode", EnumText(Mode), nullable=False),
    Column("language", String(2), nullable=False),
    words("office"),
)

rules_version = Table(
    "rules_version",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("rules", Plain(Rules), nullable=False),
    words("reason"),
    moment(),
)

proposal = Table(
    "proposal",
    metadata,
    Column("number", String, primary_key=True),
    Column(
        "place", Integer, nullable=False
    ),  # where it stood in the funder's table; decides nothing but how it is shown
    words("title"),
    words("applicant"),
    words("theme"),
    Column("requested_cents", Cents),
    Column("sme_requested_cents", Cents),
    words("not_eligible"),
    words("withdrawn"),
    Column("extra", JsonText, nullable=False),
)

proposal_person = Table(
    "proposal_person",
    metadata,
    of_proposal(primary=True, cascade=True),
    place(),
    words("name"),
    words("organisation"),
    words("mail"),
)

proposal_partner = Table(
    "proposal_partner",
    metadata,
    of_proposal(primary=True, cascade=True),
    place(),
    words("name"),
    words("country"),
    Column("sme", Boolean, nullable=False),
    Column("requested_cents", Cents),
)

proposal_country = Table(
    "proposal_country", metadata, of_proposal(primary=True, cascade=True), place(), words("country")
)

# The bytes need not be here: a juror's desk lacks what the juror must not see.
proposal_document = Table(
    "proposal_document",
    metadata,
    of_proposal(primary=True, cascade=True),
    place(),
    words("name"),
    Column("sha256", Digest, nullable=False, index=True),
    Column("size", BigInteger, nullable=False),
    words("media_type"),
)

column_preset = Table(
    "column_preset",
    metadata,
    Column("subject", String(40), primary_key=True),
    Column("heading", String(200), primary_key=True),
    Column("field", String(80), nullable=False),
)
