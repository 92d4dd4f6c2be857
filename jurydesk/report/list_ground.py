"""What the list stands on: departures from the ranking, who left for what, who took part. No mark may stand here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from jurydesk.report.list_cautions import meeting_cautions
from jurydesk.report.list_reasons import vote_text
from jurydesk.report.list_tables import rank_text
from jurydesk.report.list_words import (
    BECAUSE,
    DEVIATIONS,
    LAWS,
    PRESENCES,
    ROLES,
)
from jurydesk.report.page import Heading, PartEnd
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from jurydesk.report.list_model import ListData
    from jurydesk.words import Speaker


def deviations_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return who was decided on against the order of rank, and where the reason stands."""
    if not data.deviations and not data.line.tie_across:
        return []
    entries = {entry.number: entry for entry in data.entries}
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "No.")), 40),
            Column(speaker.say(phrase("report", "Project")), 150),
            Column(speaker.say(phrase("report", "Rank")), 34, right=True),
            Column(speaker.say(phrase("report", "Departure and reason")), 0),
        ]
    )
    rows = []
    for one in data.deviations:
        entry = entries[one.proposal]
        departure = speaker.say(DEVIATIONS[one.kind])
        rows.append(
            [Cell(entry.number), Cell(entry.title), Cell(rank_text(entry)), Cell(_capital(departure), entry.reason)]
        )
    story: list[Flowable] = [Heading(speaker.say(phrase("report", "Departures from the ranking")), "deviations")]
    if data.line.tie_across:
        told = phrase("report", "Equals that lie across the funding line: {proposals}. The panel decided among them.")
        story.append(paragraph(speaker.say(told, proposals=", ".join(data.line.tie_across)), "text"))
    return [*story, *(table(columns, rows) if rows else []), PartEnd("deviations")]


def conflicts_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return the conflicts register, by name; never beside a mark."""
    story: list[Flowable] = [Heading(speaker.say(phrase("report", "Conflicts of interest")), "conflicts")]
    if not data.left:
        return [*story, paragraph(speaker.say(phrase("report", "Nobody had to leave for a proposal.")), "text")]
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "Name")), 160),
            Column(speaker.say(phrase("report", "Took no part in")), 0),
            Column(speaker.say(phrase("report", "Ground")), 150),
        ]
    )
    rows = [
        [
            Cell(row.name),
            Cell(", ".join(row.proposals)),
            Cell(", ".join(speaker.say(BECAUSE[because]) for because in row.because)),
        ]
        for row in data.left
    ]
    return [*story, *table(columns, rows)]


def people_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return the panel with attendance and quorum, and the votes that are about no single proposal."""
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "Name")), 0),
            Column(speaker.say(phrase("report", "Role")), 110),
            Column(speaker.say(phrase("report", "Vote")), 70),
            Column(speaker.say(phrase("report", "Took part")), 100),
        ]
    )
    yes, no = phrase("report", "yes"), phrase("report", "no")
    rows = [
        [
            Cell(row.name),
            Cell(speaker.say(ROLES[row.role])),
            Cell(speaker.say(yes if row.votes else no)),
            Cell(speaker.say(PRESENCES[row.presence])),
        ]
        for row in data.people
    ]
    quorum = phrase("report", "{members} members have a vote; the quorum is {quorum}.")
    story: list[Flowable] = [
        Heading(speaker.say(phrase("report", "Panel and quorum")), "panel"),
        *table(columns, rows),
        Spacer(1, 4),
        paragraph(speaker.say(quorum, members=data.members, quorum=data.quorum), "text"),
        *(paragraph(caution.said(speaker), "cell-strong") for caution in meeting_cautions(data)),
        paragraph(speaker.say(LAWS[data.call.rules.meeting.law]), "text"),
    ]
    return [*story, *(paragraph(vote_text(vote, speaker), "small") for vote in data.votes)]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
