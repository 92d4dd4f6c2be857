"""Takes names and texts out of a finished round's desk. What the verifiable record needs must never be touched.

Every column of the desk stands in one of the lists here or is a number, a choice or a digest: a test holds that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from jurydesk.store import sqlite_only, tables
from jurydesk.store.writes.base import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Table

# Rows that are nothing but names, texts, secrets or drafts.
EMPTIED: tuple[Table, ...] = (
    tables.journal_text,
    tables.draft_comment,
    tables.draft_mark,
    tables.draft_sheet,
    tables.note,
    tables.read_document,
    tables.page_text,
    tables.time_spent,
    tables.column_preset,
    tables.proposal_person,
    tables.enrolment,
)
# What people wrote, or are called, in rows whose numbers stay.
BLANKED: dict[Table, tuple[str, ...]] = {
    tables.juror: ("name", "organisation", "mail"),
    tables.declaration: ("statement", "reason"),
    tables.known_conflict: ("statement",),
    tables.ruling: ("reason",),
    tables.panel_score: ("reason",),
    tables.vote: ("motion",),
    tables.decision: ("reason", "remark"),
    tables.meeting_log: ("text",),
    tables.assessment: ("overall", "strengths", "weaknesses"),
    tables.assessment_mark: ("comment",),
    tables.hand_in: ("texts",),
    tables.declaration_file: ("texts",),
    tables.charter: ("names_bytes",),
    tables.pack: ("file_name",),
}
_BYTES = {"texts", "names_bytes"}


class RetentionWrites(Writing):
    """Writes of the end of a round."""

    def forget_texts(self, *, keys: Iterable[str], not_eligible: str, withdrawn: str) -> None:
        """Delete names and texts; of the desk's private keys only those named in `keys` stay.

        The two texts stand in place of the reasons for which a proposal was not eligible or withdrawn. Declarations,
        rulings and votes only grow otherwise; here, and nowhere else, their texts go.
        """
        sqlite_only.unguard(self._connection, tables.ONLY_GROWING)
        sqlite_only.remove_search(self._connection)
        for table in EMPTIED:
            self._connection.execute(delete(table))
        for table, names in BLANKED.items():
            blank = {name: b"" if name in _BYTES else "" for name in names}
            self._connection.execute(update(table).values(blank))
        for name, text in (("not_eligible", not_eligible), ("withdrawn", withdrawn)):
            column = tables.proposal.c[name]
            self._connection.execute(update(tables.proposal).where(column != "").values({name: text}))
        self._connection.execute(update(tables.proposal).values(extra={}))
        self._connection.execute(delete(tables.own_key).where(tables.own_key.c.name.not_in(list(keys))))
        sqlite_only.add_search(self._connection)
        sqlite_only.guard(self._connection, tables.ONLY_GROWING)
        for subject in ("jurors", "declarations", "rulings", "hand_ins", "assessments", "proposals", "meeting_log"):
            self._touch(subject)

    def drop_documents(self, *, but: Iterable[str]) -> int:
        """Delete the bytes of all documents except those of the digests named, and return how many these were."""
        going = tables.document.c.sha256.not_in(list(but))
        count = self._connection.execute(select(func.count()).select_from(tables.document).where(going)).scalar_one()
        self._connection.execute(delete(tables.document).where(going))
        self._touch("documents")
        return int(count)
