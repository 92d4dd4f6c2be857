"""The read side of the desk: frozen values and rows. The only part of the store that screens and commands may import.

It must never write, and never hand out anything that still hangs on a connection.
"""

from __future__ import annotations

from jurydesk.store.queries.marking import MarkingQueries
from jurydesk.store.queries.meeting import MeetingQueries
from jurydesk.store.queries.people import PeopleQueries
from jurydesk.store.queries.preparing import PreparingQueries
from jurydesk.store.queries.reading import ReadingQueries
from jurydesk.store.rows import (
    COUNTING_KEYS,
    Changes,
    DeclarationFile,
    DeskInfo,
    DeskKind,
    Enrolment,
    FactText,
    FoundPage,
    FrozenCharter,
    HandIn,
    HandInGround,
    HandInVerdict,
    JurorKey,
    KeyState,
    ListVersion,
    LogEntry,
    Pack,
    PackWay,
    ReadDocument,
    RulesVersion,
    StoredDocument,
    TextState,
)


class Queries(PreparingQueries, PeopleQueries, MarkingQueries, MeetingQueries, ReadingQueries):
    """What can be asked of a desk, all as of one moment."""


__all__ = [
    "COUNTING_KEYS",
    "Changes",
    "DeclarationFile",
    "DeskInfo",
    "DeskKind",
    "Enrolment",
    "FactText",
    "FoundPage",
    "FrozenCharter",
    "HandIn",
    "HandInGround",
    "HandInVerdict",
    "JurorKey",
    "KeyState",
    "ListVersion",
    "LogEntry",
    "Pack",
    "PackWay",
    "Queries",
    "ReadDocument",
    "RulesVersion",
    "StoredDocument",
    "TextState",
]
