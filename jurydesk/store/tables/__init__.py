"""The desk's tables, the same for both kinds of desk. They must never take what PostgreSQL could not."""

from __future__ import annotations

from jurydesk.store.tables.base import metadata
from jurydesk.store.tables.documents import document, document_chunk
from jurydesk.store.tables.journal import journal, journal_text
from jurydesk.store.tables.marking import (
    assessment,
    assessment_mark,
    charter,
    declaration_file,
    draft_comment,
    draft_mark,
    draft_sheet,
    hand_in,
    pack,
)
from jurydesk.store.tables.meeting import attendance, decision, list_version, meeting_log, panel_score, vote
from jurydesk.store.tables.people import (
    assignment,
    declaration,
    enrolment,
    juror,
    juror_key,
    known_conflict,
    own_key,
    ruling,
)
from jurydesk.store.tables.preparing import (
    call,
    column_preset,
    desk,
    proposal,
    proposal_country,
    proposal_document,
    proposal_partner,
    proposal_person,
    rules_version,
    setting,
)
from jurydesk.store.tables.reading import note, page_text, read_document, time_spent

ONLY_GROWING = ("journal", "meeting_log", "declaration", "ruling", "panel_score", "vote", "decision", "attendance")

__all__ = [
    "ONLY_GROWING",
    "assessment",
    "assessment_mark",
    "assignment",
    "attendance",
    "call",
    "charter",
    "column_preset",
    "decision",
    "declaration",
    "declaration_file",
    "desk",
    "document",
    "document_chunk",
    "draft_comment",
    "draft_mark",
    "draft_sheet",
    "enrolment",
    "hand_in",
    "journal",
    "journal_text",
    "juror",
    "juror_key",
    "known_conflict",
    "list_version",
    "meeting_log",
    "metadata",
    "note",
    "own_key",
    "pack",
    "page_text",
    "panel_score",
    "proposal",
    "proposal_country",
    "proposal_document",
    "proposal_partner",
    "proposal_person",
    "read_document",
    "rules_version",
    "ruling",
    "setting",
    "time_spent",
    "vote",
]
