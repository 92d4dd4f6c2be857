"""Tables of the meeting and what comes out of it. Every answer is kept; the latest one counts."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from jurydesk.domain.meeting import ChairVote, Presence
from jurydesk.domain.recommendation import Section
from jurydesk.store.columns import Cents, DecimalText, Digest, EnumText
from jurydesk.store.tables.base import metadata, moment, of_juror, of_proposal, own_id, words

panel_score = Table(
    "panel_score",
    metadata,
    own_id(),
    of_proposal(),
    Column("criterion", String(80), nullable=False),
    Column("score", DecimalText, nullable=False),
    words("reason"),
    moment(),
)

attendance = Table(
    "attendance", metadata, own_id(), of_juror(), Column("presence", EnumText(Presence), nullable=False), moment()
)

vote = Table(
    "vote",
    metadata,
    own_id(),
    Column("proposal", String, ForeignKey("proposal.number")),
    words("motion"),
    Column("yes", Integer, nullable=False),
    Column("no", Integer, nullable=False),
    Column("abstained", Integer, nullable=False),
    Column("present", Integer, nullable=False),
    Column("recused", Integer, nullable=False),
    moment(),
    Column("secret", Boolean, nullable=False),
    Column("chair", EnumText(ChairVote), nullable=False),
)

decision = Table(
    "decision",
    metadata,
    own_id(),
    of_proposal(),
    Column("section", EnumText(Section), nullable=False),
    words("reason"),
    moment(),
    Column("sum_cents", Cents),
    words("remark"),
)

meeting_log = Table(
    "meeting_log",
    metadata,
    own_id(),
    moment(),
    Column("kind", String(80), nullable=False),
    Column("juror", Integer, nullable=False),
    words("proposal"),
    words("text"),
)

list_version = Table(
    "list_version",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    words("reason"),
    Column("result", LargeBinary, nullable=False),
    Column("pdf_sha256", Digest, nullable=False),
    Column("signed", Boolean, nullable=False),
    moment(),
)
