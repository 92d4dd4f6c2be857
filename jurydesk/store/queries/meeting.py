"""What can be asked about the meeting, the lists and the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from jurydesk.domain.meeting import Attendance, PanelScore, Vote
from jurydesk.domain.recommendation import Decision
from jurydesk.store import journal, tables
from jurydesk.store.mapping import value_of
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import FactText, ListVersion, LogEntry

if TYPE_CHECKING:
    from jurydesk.domain.facts import Fact


class MeetingQueries(Reading):
    """Queries of the meeting and of what comes out of it."""

    def panel_scores(self) -> tuple[PanelScore, ...]:
        """Return the panel's own scores that count: the latest of each proposal and criterion."""
        latest = {(score.proposal, score.criterion): score for score in self.panel_score_history()}
        return tuple(latest[place] for place in sorted(latest))

    def panel_score_history(self) -> tuple[PanelScore, ...]:
        """Return all scores that the panel ever gave, oldest first."""
        return self._all(PanelScore, tables.panel_score)

    def attendance(self) -> tuple[Attendance, ...]:
        """Return who takes part and how, as last noted, by juror."""
        latest = {found.juror: found for found in self._all(Attendance, tables.attendance)}
        return tuple(latest[juror] for juror in sorted(latest))

    def votes(self) -> tuple[Vote, ...]:
        """Return all votes, oldest first."""
        found = self._connection.execute(select(tables.vote).order_by(tables.vote.c.id))
        return tuple(value_of(Vote, row, proposal=row.proposal or "") for row in found)

    def decisions(self) -> tuple[Decision, ...]:
        """Return the decisions that count: the latest on each proposal."""
        latest = {decision.proposal: decision for decision in self.decision_history()}
        return tuple(latest[number] for number in sorted(latest))

    def decision_history(self) -> tuple[Decision, ...]:
        """Return all decisions ever taken, oldest first."""
        return self._all(Decision, tables.decision)

    def meeting_log(self) -> tuple[LogEntry, ...]:
        """Return the meeting's log, oldest line first."""
        return self._all(LogEntry, tables.meeting_log)

    def lists(self) -> tuple[ListVersion, ...]:
        """Return all versions of the recommendation list, oldest first."""
        return self._all(ListVersion, tables.list_version)

    def journal(self, *, after: int = 0) -> tuple[Fact, ...]:
        """Return the journal's facts after a sequence number, in order."""
        return journal.read_facts(self._connection, after=after)

    def last_fact(self) -> Fact | None:
        """Return the newest fact, the journal's head; None in an empty journal."""
        return journal.last_fact(self._connection)

    def fact_texts(self) -> tuple[FactText, ...]:
        """Return the texts that stand beside the facts."""
        return self._all(FactText, tables.journal_text)
