"""Writes of the meeting, the lists and the journal. They only ever add: what was said before must stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from jurydesk.store import tables
from jurydesk.store.journal import append_fact
from jurydesk.store.mapping import columns_of
from jurydesk.store.writes.base import Writing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.domain.facts import Fact, FactKind
    from jurydesk.domain.meeting import Attendance, PanelScore, Vote
    from jurydesk.domain.recommendation import Decision
    from jurydesk.store.rows import LogEntry


class MeetingWrites(Writing):
    """Writes of the meeting and of what comes out of it."""

    def score(self, score: PanelScore) -> None:
        """Add the panel's own score of a criterion; the latest counts."""
        self._connection.execute(insert(tables.panel_score), columns_of(score))
        self._touch("panel_scores", score.proposal)

    def attend(self, attendance: Attendance) -> None:
        """Add who takes part and how, from this moment on; the latest counts."""
        self._connection.execute(insert(tables.attendance), columns_of(attendance, at=self.at))
        self._touch("attendance", attendance.juror)

    def add_vote(self, vote: Vote) -> int:
        """Add a vote and return its number."""
        number = self._add(tables.vote, columns_of(vote, proposal=vote.proposal or None))
        self._touch("votes", vote.proposal)
        return number

    def decide(self, decision: Decision) -> None:
        """Add the panel's decision on a proposal; the latest counts."""
        self._connection.execute(insert(tables.decision), columns_of(decision))
        self._touch("decisions", decision.proposal)

    def log(self, entry: LogEntry) -> None:
        """Add a line to the meeting's log."""
        self._connection.execute(insert(tables.meeting_log), columns_of(entry))
        self._touch("meeting_log")

    def add_list(self, *, reason: str, result: bytes, pdf_sha256: str, signed: bool) -> int:
        """Add a version of the recommendation list and return its number, from 1 on."""
        newest = self._connection.execute(select(func.max(tables.list_version.c.version))).scalar() or 0
        row = {"version": newest + 1, "reason": reason, "result": result, "pdf_sha256": pdf_sha256, "signed": signed}
        self._connection.execute(insert(tables.list_version), {**row, "at": self.at})
        self._touch("lists", newest + 1)
        return int(newest + 1)

    def note(
        self, kind: FactKind, data: Mapping[str, object] | None = None, *, texts: Mapping[str, str] | None = None
    ) -> Fact:
        """Add a fact to the journal and return it; each text stands in its data as a salted digest, under its name."""
        fact = append_fact(self._connection, kind, at=self.at, actor=self.actor, data=data or {}, texts=texts or {})
        self._touch("journal", fact.sequence)
        return fact
