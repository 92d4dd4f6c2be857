"""What the list will say: every decision in its section, with sums. It decides nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.proposal import number_order
from jurydesk.domain.recommendation import Section
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import label, subheading
from jurydesk.gui.parts.rows import NOTHING, Column, RowsModel
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.recommendation import Decision
    from jurydesk.store.queries import ListVersion, Queries

_MOST_ROWS = 6
SECTIONS = {
    Section.RECOMMENDED: phrase("Recommendation", "Recommended"),
    Section.RESERVE: phrase("Recommendation", "Reserve list"),
    Section.NOT_RECOMMENDED: phrase("Recommendation", "Not recommended"),
}
_OPEN = phrase("Recommendation", "Not decided yet")
_AWAY = phrase("Recommendation", "Not before the jury")


@dataclass(frozen=True)
class DecidedRow:
    """A proposal with its sums in cents and the reason, or a band over a section."""

    key: str
    band: str = ""
    name: str = ""
    theme: str = ""
    requested: int | None = None
    recommended: int | None = None
    reason: str = ""


def rows_of(queries: Queries) -> tuple[DecidedRow, ...]:
    """Return the sections of the list with their proposals by theme and number, then what is open or out."""
    decisions = {found.proposal: found for found in queries.decisions()}
    call = queries.call()
    envelope = call.envelope_cents if call is not None else None
    found: list[DecidedRow] = []
    proposals = sorted(queries.proposals(), key=lambda each: (each.theme.casefold(), number_order(each.number)))
    inside = [each for each in proposals if each.eligible]
    for section, title in SECTIONS.items():
        rows = [_row(each, decisions[each.number]) for each in inside if _section(decisions, each) is section]
        if rows:
            total = sum(row.recommended or 0 for row in rows) if section is Section.RECOMMENDED else None
            found += [DecidedRow(section.value, band=_band(say(title), len(rows), total, envelope)), *rows]
    rest = ((_OPEN, [each for each in inside if each.number not in decisions]),)
    for title, those in (*rest, (_AWAY, [each for each in proposals if not each.eligible])):
        if those:
            found += [DecidedRow(title.text, band=_band(say(title), len(those), None, None)), *map(_row, those)]
    return tuple(found)


def _section(decisions: dict[str, Decision], proposal: Proposal) -> Section | None:
    decision = decisions.get(proposal.number)
    return decision.section if decision is not None else None


def _row(proposal: Proposal, decision: Decision | None = None) -> DecidedRow:
    recommended = decision is not None and decision.section is Section.RECOMMENDED
    return DecidedRow(
        key=proposal.number,
        name=f"{proposal.number} {proposal.title}",
        theme=proposal.theme,
        requested=proposal.requested_cents,
        recommended=decision.sum_cents if decision is not None and recommended else None,
        reason=decision.reason if decision is not None else proposal.not_eligible or proposal.withdrawn,
    )


def _band(title: str, count: int, cents: int | None, envelope: int | None) -> str:
    parts = [title, str(count)]
    if cents is not None and envelope is not None:
        told = phrase("Recommendation", "{sum} of {envelope}")
        parts.append(say(told, sum=speaker().money(cents), envelope=speaker().money(envelope)))
    elif cents is not None:
        parts.append(speaker().money(cents))
    return " · ".join(parts)


def columns() -> Sequence[Column[DecidedRow]]:
    """Proposal with its theme, reason, what was asked for and what is recommended."""
    return (
        Column(
            say(phrase("Recommendation", "Proposal")),
            lambda row: row.name,
            second=lambda row: row.theme,
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Recommendation", "Reason")), lambda row: row.reason, quiet=True, wrap=True, stretch=True),
        Column(say(phrase("Recommendation", "Requested")), lambda row: _money(row.requested), number=True, quiet=True),
        Column(
            say(phrase("Recommendation", "Recommended sum")),
            lambda row: _money(row.recommended),
            number=True,
            strong=True,
        ),
    )


def _money(cents: int | None) -> str:
    return NOTHING if cents is None else speaker().money(cents)


class DecidedSheet(TableSheet):
    """The list as it would be written now; no higher than its rows, and scrolling beyond some."""

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        self.model: RowsModel[DecidedRow] = RowsModel(
            columns(), key=lambda row: row.key, band=lambda row: row.band, parent=parent
        )
        super().__init__(DeskTable(self.model, name), empty)

    def show_rows(self, rows: Sequence[DecidedRow]) -> None:
        """The sections as of now."""
        self.model.show_rows(rows)
        high = int(theme.ROW * theme.room(self.font()) * 1.3)
        self.setFixedHeight((min(len(rows), _MOST_ROWS) + 1) * high)
        self.setVisible(bool(rows))


class ListsSheet(Sheet):
    """The lists written so far; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=theme.TIGHT)
        self.hide()

    def show_lists(self, lists: Sequence[ListVersion]) -> None:
        """Number, time and reason of each."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.setVisible(bool(lists))
        self.column.addWidget(subheading(self.tr("Lists written so far")))
        for each in lists:
            text = self.tr("Version {version}, {time}").format(version=each.version, time=speaker().time(each.at))
            self.column.addWidget(label(" · ".join(filter(None, (text, each.reason)))))
