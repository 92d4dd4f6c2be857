"""Forms for changes of the panel: who joins, takes over, judges more. A form hands over a change; it makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from jurydesk.actions import amendment_tables
from jurydesk.actions.changes import Amendment
from jurydesk.actions.table_columns import Subject
from jurydesk.domain.panel import Assignment, Juror, Role
from jurydesk.gui.amend.form import Form, TableForm, choose, fill, missing, needed
from jurydesk.gui.amend.model import Change, joins, people, proposal_title, proposals
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jurydesk.gui.amend.model import AmendFacts, Wish

ROLES = {
    Role.JUROR: phrase("Panel", "juror"),
    Role.SUBSTITUTE: phrase("Panel", "substitute"),
    Role.DEPUTY_CHAIR: phrase("Panel", "deputy chair"),
    Role.CHAIR: phrase("Panel", "chair"),
    Role.MINUTE_TAKER: phrase("Panel", "minute-taker"),
    Role.GUEST: phrase("Panel", "guest"),
}


class PeopleTableForm(TableForm):
    """People who join, from a table."""

    subject = Subject.JURORS

    def __init__(self) -> None:
        super().__init__(say(phrase("Amend", "Who is there already stays as the charter has the name.")))

    @staticmethod
    def change_of(path: Path, columns: Mapping[str, str]) -> Change:
        """The people of the table."""
        found = amendment_tables.jurors_in(path, columns)
        words = ", ".join(f"{one.number} {one.name}" for one in found)
        return Change(say(phrase("Amend", "Join the panel: {people}"), people=words), Amendment(jurors=found))


class PersonForm(Form):
    """Somebody who joins the panel."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 1
        self.name, self.organisation, self.mail, self.role = QLineEdit(), QLineEdit(), QLineEdit(), QComboBox()
        for role, words in ROLES.items():
            self.role.addItem(say(words), role)
        self.add(self.tr("Name"), self.name)
        self.add(self.tr("Organisation"), self.organisation)
        self.add(self.tr("E-mail"), self.mail)
        self.add(self.tr("Role"), self.role)
        self.tell(self.tr("Whoever joins has nothing to judge yet: let them take over, or assign proposals."))

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """The next free number."""
        self._number = max((juror.number for juror in people(facts, changes)), default=0) + 1

    def change(self) -> Change:
        """The person."""
        name = self.name.text().strip()
        if not name:
            raise missing(phrase("Amend", "The person has no name."), phrase("Amend", "Give the name first."))
        juror = Juror(
            self._number, name, self.organisation.text().strip(), self.mail.text().strip(), self.role.currentData()
        )
        for field in (self.name, self.organisation, self.mail):
            field.clear()
        return Change(joins(juror), Amendment(jurors=(juror,)))


class SubstituteForm(Form):
    """Somebody takes over from a juror who left."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.by = QComboBox(), QComboBox()
        self.add(self.tr("Who left"), self.left)
        self.add(self.tr("Who takes over"), self.by)
        self.tell(self.tr("If it is somebody new, add the person first. Known conflicts are left out."))

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """Who has proposals to judge, and who can mark."""
        judging = {task.juror for task in facts.assignments}
        everybody = people(facts, changes)
        fill(self.left, [(_person(one), one.number) for one in everybody if one.number in judging])
        fill(self.by, [(_person(one), one.number) for one in everybody if one.marks])
        joined = [one.number for change in changes for one in change.amendment.jurors if one.marks]
        if joined:
            choose(self.by, joined[-1])

    def wish(self, wish: Wish) -> None:
        """The juror who left."""
        choose(self.left, wish.juror)

    def change(self) -> Change:
        """Who left, and who takes over."""
        left, by = self.left.currentData(), self.by.currentData()
        if left is None or by is None or left == by:
            raise missing(
                phrase("Amend", "Nobody takes over from themselves."), phrase("Amend", "Choose two different people.")
            )
        words = say(
            phrase("Amend", "{by} takes over from {left}"), by=self.by.currentText(), left=self.left.currentText()
        )
        return Change(words, Amendment(substitutes={int(left): int(by)}))


class AssignForm(Form):
    """A further proposal for a juror."""

    def __init__(self) -> None:
        super().__init__()
        self.juror, self.proposal = QComboBox(), QComboBox()
        self.add(self.tr("Juror"), self.juror)
        self.add(self.tr("Proposal"), self.proposal)

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """Who can mark, and what is before the panel."""
        fill(self.juror, [(_person(one), one.number) for one in people(facts, changes) if one.marks])
        fill(self.proposal, [(proposal_title(p), p.number) for p in proposals(facts, changes) if p.eligible])

    def wish(self, wish: Wish) -> None:
        """The juror or the proposal the person came for."""
        choose(self.juror, wish.juror)
        choose(self.proposal, wish.proposal)

    def change(self) -> Change:
        """The task."""
        juror, number = self.juror.currentData(), needed(self.proposal)
        words = say(
            phrase("Amend", "{juror} judges {proposal} as well"), juror=self.juror.currentText(), proposal=number
        )
        return Change(words, Amendment(assignments=(Assignment(int(juror), number),)))


def _person(juror: Juror) -> str:
    return f"{juror.number} {juror.name}"
