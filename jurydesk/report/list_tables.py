"""The list's tables: recommended by theme, reserve list, and all others. It must never sort anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Spacer

from jurydesk.domain.recommendation import Section
from jurydesk.report.list_data import theme_key
from jurydesk.report.list_words import SECTIONS
from jurydesk.report.page import Heading, PartEnd
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from jurydesk.report.list_model import Entry, ListData
    from jurydesk.words import Speaker

_NOT_KNOWN: Final = "\N{EN DASH}"


def section_part(data: ListData, section: Section, speaker: Speaker) -> list[Flowable]:
    """Return heading and table of a section; empty ones only where a reader would look for them."""
    entries = [entry for entry in data.entries if entry.section is section]
    key = section.name.lower()
    if not entries and section not in (Section.RECOMMENDED, Section.RESERVE):
        return []
    themes = section is Section.RECOMMENDED and any(entry.theme for entry in entries)
    title = phrase("report", "Recommended for funding, by theme") if themes else SECTIONS[section]
    heading = Heading(speaker.say(title), key)
    if not entries:
        return [heading, paragraph(speaker.say(phrase("report", "No proposal stands here.")), "text"), PartEnd(key)]
    if section in (Section.NOT_ELIGIBLE, Section.WITHDRAWN, Section.NOT_RANKED):
        body = _with_reasons(entries, speaker)
    else:
        body = _ranked(entries, section, themes=themes, speaker=speaker)
    return [heading, *body, Spacer(1, 4), PartEnd(key)]


def _ranked(entries: Sequence[Entry], section: Section, *, themes: bool, speaker: Speaker) -> list[Flowable]:
    recommended = section is Section.RECOMMENDED
    money = phrase("report", "Recommended sum") if recommended else phrase("report", "Requested sum")
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "No.")), 40),
            Column(speaker.say(phrase("report", "Project and applicant")), 0),
            Column(speaker.say(phrase("report", "Partner countries")), 78),
            Column(speaker.say(phrase("report", "SMEs")), 38, right=True),
            Column(speaker.say(phrase("report", "Points")), 40, right=True),
            Column(speaker.say(phrase("report", "Rank")), 32, right=True),
            Column(speaker.say(money), 83, right=True),
        ]
    )
    rows: list[Sequence[Cell] | str] = []
    theme = None
    for entry in entries:
        if themes and theme_key(entry) != theme:
            theme = theme_key(entry)
            rows.append(entry.theme or speaker.say(phrase("report", "Without theme")))
        cents = entry.recommended_cents if recommended else entry.requested_cents
        rows.append(
            [
                Cell(entry.number),
                Cell(entry.title, _below(entry, speaker), strong=True),
                Cell(", ".join(entry.countries) or _NOT_KNOWN),
                Cell(entry.sme_share.shown if entry.sme_share else _NOT_KNOWN),
                Cell(entry.total.shown if entry.total else _NOT_KNOWN),
                Cell(rank_text(entry)),
                Cell(speaker.money(cents) if cents is not None else _NOT_KNOWN),
            ]
        )
    return table(columns, rows)


def rank_text(entry: Entry) -> str:
    """Return the rank, with an equals sign where it is shared."""
    if entry.rank is None:
        return _NOT_KNOWN
    return f"={entry.rank}" if entry.shared else str(entry.rank)


def _below(entry: Entry, speaker: Speaker) -> str:
    """What stands in small letters below the title: who applies, and whether a threshold is not met."""
    fails = speaker.say(phrase("report", "below a threshold")) if entry.below else ""
    return " · ".join(part for part in (entry.applicant, fails) if part)


def _with_reasons(entries: Sequence[Entry], speaker: Speaker) -> list[Flowable]:
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "No.")), 40),
            Column(speaker.say(phrase("report", "Project and applicant")), 0),
            Column(speaker.say(phrase("report", "Reason")), 200),
        ]
    )
    missing = speaker.say(phrase("report", "Fewer marks than the rules ask for."))
    return table(
        columns,
        [
            [Cell(entry.number), Cell(entry.title, entry.applicant, strong=True), Cell(entry.reason or missing)]
            for entry in entries
        ],
    )
