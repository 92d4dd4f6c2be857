"""The first format of the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _code(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _json(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=27), nullable=False)


def _data(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _given(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def _own(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=True, nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _preparing_1() -> None:
    op.create_table(
        "call",
        _code("id", 64),
        _words("title"),
        _words("round"),
        _code("phase", 40),
        _words("file_number"),
        sa.Column("envelope_cents", sa.BigInteger(), nullable=True),
        sa.Column("closes_at", sa.String(length=27), nullable=True),
        _code("mode", 40),
        _code("language", 2),
        _words("office"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
    )
    op.create_table(
        "column_preset",
        _code("subject", 40),
        _code("heading", 200),
        _code("field", 80),
        sa.PrimaryKeyConstraint("subject", "heading", name=op.f("pk_column_preset")),
    )
    op.create_table(
        "desk",
        _code("id", 32),
        _code("kind", 40),
        _moment("made_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
    )
    op.create_table(
        "proposal",
        sa.Column("number", sa.String(), nullable=False),
        _number("place"),
        _words("title"),
        _words("applicant"),
        _words("theme"),
        sa.Column("requested_cents", sa.BigInteger(), nullable=True),
        sa.Column("sme_requested_cents", sa.BigInteger(), nullable=True),
        _words("not_eligible"),
        _words("withdrawn"),
        _json("extra"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_proposal")),
    )


def _preparing_2() -> None:
    op.create_table(
        "rules_version",
        _given("version"),
        _json("rules"),
        _words("reason"),
        _moment("at"),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_rules_version")),
    )
    op.create_table(
        "setting", _code("name", 80), _json("value"), sa.PrimaryKeyConstraint("name", name=op.f("pk_setting"))
    )
    op.create_table(
        "proposal_country",
        sa.Column("proposal", sa.String(), nullable=False),
        _given("place"),
        _words("country"),
        sa.ForeignKeyConstraint(
            ["proposal"], ["proposal.number"], name=op.f("fk_proposal_country_proposal_proposal"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal", "place", name=op.f("pk_proposal_country")),
    )
    op.create_table(
        "proposal_document",
        sa.Column("proposal", sa.String(), nullable=False),
        _given("place"),
        _words("name"),
        _code("sha256", 64),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _words("media_type"),
        sa.ForeignKeyConstraint(
            ["proposal"], ["proposal.number"], name=op.f("fk_proposal_document_proposal_proposal"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal", "place", name=op.f("pk_proposal_document")),
    )


def _preparing_3() -> None:
    op.create_index(op.f("ix_proposal_document_sha256"), "proposal_document", ["sha256"], unique=False)
    op.create_table(
        "proposal_partner",
        sa.Column("proposal", sa.String(), nullable=False),
        _given("place"),
        _words("name"),
        _words("country"),
        _flag("sme"),
        sa.Column("requested_cents", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["proposal"], ["proposal.number"], name=op.f("fk_proposal_partner_proposal_proposal"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal", "place", name=op.f("pk_proposal_partner")),
    )
    op.create_table(
        "proposal_person",
        sa.Column("proposal", sa.String(), nullable=False),
        _given("place"),
        _words("name"),
        _words("organisation"),
        _words("mail"),
        sa.ForeignKeyConstraint(
            ["proposal"], ["proposal.number"], name=op.f("fk_proposal_person_proposal_proposal"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal", "place", name=op.f("pk_proposal_person")),
    )


def _documents() -> None:
    op.create_table(
        "document",
        _own("id"),
        _code("sha256", 64),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _moment("added_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("sha256", name=op.f("uq_document_sha256")),
    )
    op.create_table(
        "document_chunk",
        _number("document"),
        _given("place"),
        _code("sha256", 64),
        _data("data"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.id"], name=op.f("fk_document_chunk_document_document"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("document", "place", name=op.f("pk_document_chunk")),
    )


def _people_1() -> None:
    op.create_table(
        "juror",
        _given("number"),
        _words("name"),
        _words("organisation"),
        _words("mail"),
        _code("role", 40),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_juror")),
    )
    op.create_table(
        "own_key",
        _code("name", 80),
        _data("secret"),
        _moment("made_at"),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_own_key")),
    )
    op.create_table(
        "assignment",
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _flag("rapporteur"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_assignment_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_assignment_proposal_proposal")),
        sa.PrimaryKeyConstraint("juror", "proposal", name=op.f("pk_assignment")),
    )
    op.create_table(
        "declaration",
        _own("id"),
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("answer", 40),
        _moment("at"),
        _words("category"),
        _words("statement"),
        _words("reason"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_declaration_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_declaration_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration")),
    )


def _people_2() -> None:
    op.create_index(op.f("ix_declaration_juror_proposal"), "declaration", ["juror", "proposal"], unique=False)
    op.create_table(
        "enrolment",
        _own("id"),
        _given("juror"),
        _data("secret"),
        _moment("issued_at"),
        sa.Column("used_at", sa.String(length=27), nullable=True),
        sa.Column("void_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_enrolment_juror_juror")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
    )
    op.create_table(
        "juror_key",
        _own("id"),
        _given("juror"),
        _code("signing", 64),
        _code("age", 120),
        _code("state", 40),
        _moment("at"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_juror_key_juror_juror")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_juror_key")),
    )
    op.create_table(
        "known_conflict",
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _words("category"),
        _words("statement"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_known_conflict_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_known_conflict_proposal_proposal")),
        sa.PrimaryKeyConstraint("juror", "proposal", name=op.f("pk_known_conflict")),
    )


def _people_3() -> None:
    op.create_table(
        "ruling",
        _own("id"),
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _flag("excluded"),
        _words("reason"),
        _moment("at"),
        _flag("by_panel"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_ruling_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_ruling_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ruling")),
    )


def _marking_1() -> None:
    op.create_table(
        "charter",
        _given("version"),
        _code("previous", 64),
        _words("reason"),
        _data("rules_bytes"),
        _data("proposals_bytes"),
        _data("panel_bytes"),
        _data("names_bytes"),
        _code("fingerprint", 64),
        _moment("frozen_at"),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_charter")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_charter_fingerprint")),
    )
    op.create_table(
        "hand_in",
        _own("id"),
        _code("digest", 64),
        _number("juror"),
        _number("sequence"),
        _code("supersedes", 64),
        _code("charter", 64),
        _data("payload"),
        _data("signature"),
        _data("texts"),
        _code("verdict", 40),
        _code("ground", 40),
        _moment("received_at"),
        _flag("late"),
        _words("why"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_in")),
        sa.UniqueConstraint("digest", name=op.f("uq_hand_in_digest")),
    )
    op.create_index(
        "uq_hand_in_accepted",
        "hand_in",
        ["juror"],
        unique=True,
        sqlite_where=sa.text("verdict = 'accepted'"),
        postgresql_where=sa.text("verdict = 'accepted'"),
    )
    op.create_table(
        "declaration_file",
        _own("id"),
        _code("digest", 64),
        _number("juror"),
        _number("sequence"),
        _code("supersedes", 64),
        _code("rules", 64),
        _code("signing", 64),
        _data("payload"),
        _data("signature"),
        _data("texts"),
        _code("verdict", 40),
        _moment("received_at"),
        _words("why"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration_file")),
        sa.UniqueConstraint("digest", name=op.f("uq_declaration_file_digest")),
    )
    op.create_table(
        "pack",
        _own("id"),
        _code("way", 40),
        _code("kind", 40),
        _number("juror"),
        _number("sequence"),
        _code("digest", 64),
        _code("charter", 64),
        _moment("at"),
        _words("file_name"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack")),
        sa.UniqueConstraint("way", "digest", name=op.f("uq_pack_way_digest")),
    )


def _marking_2() -> None:
    op.create_table(
        "assessment",
        _given("hand_in"),
        sa.Column("proposal", sa.String(), nullable=False),
        _words("overall"),
        _words("strengths"),
        _words("weaknesses"),
        _words("recommendation"),
        _words("confidence"),
        sa.ForeignKeyConstraint(
            ["hand_in"], ["hand_in.id"], name=op.f("fk_assessment_hand_in_hand_in"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_assessment_proposal_proposal")),
        sa.PrimaryKeyConstraint("hand_in", "proposal", name=op.f("pk_assessment")),
    )
    op.create_table(
        "draft_comment",
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("criterion", 80),
        _words("comment"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_draft_comment_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_draft_comment_proposal_proposal")),
        sa.PrimaryKeyConstraint("juror", "proposal", "criterion", name=op.f("pk_draft_comment")),
    )
    op.create_table(
        "draft_mark",
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("criterion", 80),
        _code("state", 40),
        sa.Column("value", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_draft_mark_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_draft_mark_proposal_proposal")),
        sa.PrimaryKeyConstraint("juror", "proposal", "criterion", name=op.f("pk_draft_mark")),
    )
    op.create_table(
        "draft_sheet",
        _given("juror"),
        sa.Column("proposal", sa.String(), nullable=False),
        _words("overall"),
        _words("strengths"),
        _words("weaknesses"),
        _words("recommendation"),
        _words("confidence"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_draft_sheet_juror_juror")),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_draft_sheet_proposal_proposal")),
        sa.PrimaryKeyConstraint("juror", "proposal", name=op.f("pk_draft_sheet")),
    )


def _marking_3() -> None:
    op.create_table(
        "assessment_mark",
        _given("hand_in"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("criterion", 80),
        _code("state", 40),
        sa.Column("value", sa.String(length=40), nullable=True),
        _words("comment"),
        sa.ForeignKeyConstraint(
            ["hand_in", "proposal"],
            ["assessment.hand_in", "assessment.proposal"],
            name=op.f("fk_assessment_mark_hand_in_proposal_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("hand_in", "proposal", "criterion", name=op.f("pk_assessment_mark")),
    )


def _meeting_1() -> None:
    op.create_table(
        "list_version",
        _given("version"),
        _words("reason"),
        _data("result"),
        _code("pdf_sha256", 64),
        _flag("signed"),
        _moment("at"),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_list_version")),
    )
    op.create_table(
        "meeting_log",
        _own("id"),
        _moment("at"),
        _code("kind", 80),
        _number("juror"),
        _words("proposal"),
        _words("text"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_log")),
    )
    op.create_table(
        "attendance",
        _own("id"),
        _given("juror"),
        _code("presence", 40),
        _moment("at"),
        sa.ForeignKeyConstraint(["juror"], ["juror.number"], name=op.f("fk_attendance_juror_juror")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_table(
        "decision",
        _own("id"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("section", 40),
        _words("reason"),
        _moment("at"),
        sa.Column("sum_cents", sa.BigInteger(), nullable=True),
        _words("remark"),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_decision_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )


def _meeting_2() -> None:
    op.create_table(
        "panel_score",
        _own("id"),
        sa.Column("proposal", sa.String(), nullable=False),
        _code("criterion", 80),
        _code("score", 40),
        _words("reason"),
        _moment("at"),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_panel_score_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_score")),
    )
    op.create_table(
        "vote",
        _own("id"),
        sa.Column("proposal", sa.String(), nullable=True),
        _words("motion"),
        _number("yes"),
        _number("no"),
        _number("abstained"),
        _number("present"),
        _number("recused"),
        _moment("at"),
        _flag("secret"),
        _code("chair", 40),
        sa.ForeignKeyConstraint(["proposal"], ["proposal.number"], name=op.f("fk_vote_proposal_proposal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vote")),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        _given("sequence"),
        _moment("at"),
        _code("actor", 40),
        _code("kind", 40),
        _json("data"),
        _code("previous", 64),
        _code("hash", 64),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_journal")),
        sa.UniqueConstraint("hash", name=op.f("uq_journal_hash")),
    )
    op.create_table(
        "journal_text",
        _number("sequence"),
        _code("name", 80),
        _code("salt", 64),
        _words("text"),
        sa.ForeignKeyConstraint(["sequence"], ["journal.sequence"], name=op.f("fk_journal_text_sequence_journal")),
        sa.PrimaryKeyConstraint("sequence", "name", name=op.f("pk_journal_text")),
    )


def _reading() -> None:
    op.create_table(
        "read_document",
        _code("sha256", 64),
        _code("state", 40),
        _number("pages"),
        _moment("read_at"),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_read_document")),
    )
    op.create_table(
        "page_text",
        _own("id"),
        _code("sha256", 64),
        _number("page"),
        _words("text"),
        sa.ForeignKeyConstraint(
            ["sha256"], ["read_document.sha256"], name=op.f("fk_page_text_sha256_read_document"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page_text")),
        sa.UniqueConstraint("sha256", "page", name=op.f("uq_page_text_sha256_page")),
    )
    op.create_table(
        "note",
        _own("number"),
        _code("document", 64),
        _number("page"),
        _json("areas"),
        _words("quote"),
        _words("text"),
        _moment("made_at"),
        _moment("changed_at"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_document"), "note", ["document"], unique=False)
    op.create_table(
        "time_spent",
        sa.Column("proposal", sa.String(), nullable=False),
        _number("seconds"),
        sa.ForeignKeyConstraint(
            ["proposal"], ["proposal.number"], name=op.f("fk_time_spent_proposal_proposal"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("proposal", name=op.f("pk_time_spent")),
    )


def upgrade() -> None:
    """Make all tables."""
    _preparing_1()
    _preparing_2()
    _preparing_3()
    _documents()
    _people_1()
    _people_2()
    _people_3()
    _marking_1()
    _marking_2()
    _marking_3()
    _meeting_1()
    _meeting_2()
    _journal()
    _reading()


def downgrade() -> None:
    """Take all tables away."""
    for table in (
        "time_spent",
        "note",
        "page_text",
        "read_document",
        "assessment_mark",
        "vote",
        "ruling",
        "proposal_person",
        "proposal_partner",
        "proposal_document",
        "proposal_country",
        "panel_score",
        "known_conflict",
        "juror_key",
        "journal_text",
        "enrolment",
        "draft_sheet",
        "draft_mark",
        "draft_comment",
        "document_chunk",
        "declaration_file",
        "declaration",
        "decision",
        "attendance",
        "assignment",
        "assessment",
        "setting",
        "rules_version",
        "proposal",
        "pack",
        "own_key",
        "meeting_log",
        "list_version",
        "juror",
        "journal",
        "hand_in",
        "document",
        "desk",
        "column_preset",
        "charter",
        "call",
    ):
        op.drop_table(table)
