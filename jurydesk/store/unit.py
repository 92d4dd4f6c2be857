"""The unit of work: all writes of one act, kept together or not at all. It must never outlive its transaction."""

from __future__ import annotations

from jurydesk.store.writes.marking import MarkingWrites
from jurydesk.store.writes.meeting import MeetingWrites
from jurydesk.store.writes.people import PeopleWrites
from jurydesk.store.writes.preparing import PreparingWrites
from jurydesk.store.writes.reading import ReadingWrites
from jurydesk.store.writes.retention import RetentionWrites


class UnitOfWork(PreparingWrites, PeopleWrites, MarkingWrites, MeetingWrites, ReadingWrites, RetentionWrites):
    """What an act may write, under one actor and one moment; `queries` sees its own writes, `changes` names them."""
