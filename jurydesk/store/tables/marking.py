"""Tables of drafts, hand-ins, assessments, charters and packs. A hand-in's bytes must never be changed."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from jurydesk.domain.assessment import MarkState
from jurydesk.store.columns import DecimalText, Digest, EnumText
from jurydesk.store.rows import HandInGround, HandInVerdict, PackWay
from jurydesk.store.tables.base import metadata, moment, of_juror, of_proposal, own_id, words

draft_mark = Table(
    "draft_mark",
    metadata,
    of_juror(primary=True),
    of_proposal(primary=True),
    Column("criterion", String(80), primary_key=True),
    Column("state", EnumText(MarkState), nullable=False),
    Column("value", DecimalText),
)

draft_comment = Table(
    "draft_comment",
    metadata,
    of_juror(primary=True),
    of_proposal(primary=True),
    Column("criterion", String(80), primary_key=True),
    words("comment"),
)

draft_sheet = Table(
    "draft_sheet",
    metadata,
    of_juror(primary=True),
    of_proposal(primary=True),
    words("overall"),
    words("strengths"),
    words("weaknesses"),
    words("recommendation"),
    words("confidence"),
)

# The juror need not be on the panel: a quarantined hand-in may claim any number.
hand_in = Table(
    "hand_in",
    metadata,
    own_id(),
    Column("digest", Digest, nullable=False, unique=True),
    Column("juror", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("supersedes", String(64), nullable=False),
    Column("charter", String(64), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("texts", LargeBinary, nullable=False),
    Column("verdict", EnumText(HandInVerdict), nullable=False),
    Column("ground", EnumText(HandInGround), nullable=False),
    moment("received_at"),
    Column("late", Boolean, nullable=False),
    words("why"),
)
Index(
    "uq_hand_in_accepted",
    hand_in.c.juror,
    unique=True,
    sqlite_where=text("verdict = 'accepted'"),
    postgresql_where=text("verdict = 'accepted'"),
)

declaration_file = Table(
    "declaration_file",
    metadata,
    own_id(),
    Column("digest", Digest, nullable=False, unique=True),
    Column("juror", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("supersedes", String(64), nullable=False),
    Column("rules", String(64), nullable=False),
    Column("signing", String(64), nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("texts", LargeBinary, nullable=False),
    Column("verdict", EnumText(HandInVerdict), nullable=False),
    moment("received_at"),
    words("why"),
)

assessment = Table(
    "assessment",
    metadata,
    Column("hand_in", Integer, ForeignKey("hand_in.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    of_proposal(primary=True),
    words("overall"),
    words("strengths"),
    words("weaknesses"),
    words("recommendation"),
    words("confidence"),
)

assessment_mark = Table(
    "assessment_mark",
    metadata,
    Column("hand_in", Integer, primary_key=True, autoincrement=False),
    Column("proposal", String, primary_key=True),
    Column("criterion", String(80), primary_key=True),
    Column("state", EnumText(MarkState), nullable=False),
    Column("value", DecimalText),
    words("comment"),
    ForeignKeyConstraint(["hand_in", "proposal"], ["assessment.hand_in", "assessment.proposal"], ondelete="CASCADE"),
)

charter = Table(
    "charter",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("previous", String(64), nullable=False),
    words("reason"),
    Column("rules_bytes", LargeBinary, nullable=False),
    Column("proposals_bytes", LargeBinary, nullable=False),
    Column("panel_bytes", LargeBinary, nullable=False),
    Column("names_bytes", LargeBinary, nullable=False),
    Column("fingerprint", Digest, nullable=False, unique=True),
    moment("frozen_at"),
)

pack = Table(
    "pack",
    metadata,
    own_id(),
    Column("way", EnumText(PackWay), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("juror", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("digest", Digest, nullable=False),
    Column("charter", String(64), nullable=False),
    moment(),
    words("file_name"),
    UniqueConstraint("way", "digest"),
)
