"""Forms for changes of proposals: rows, documents, a withdrawal. A form hands over a change; it makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from jurydesk.actions import amendment_tables
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.gui.amend.form import Form, TableForm, choose, fill, missing, needed, needed_file
from jurydesk.gui.amend.model import Change, proposal_title, proposals
from jurydesk.gui.parts.paths import FileField
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jurydesk.gui.amend.model import AmendFacts, Wish


class ProposalTableForm(TableForm):
    """New or changed proposals from a table."""

    def __init__(self) -> None:
        super().__init__(say(phrase("Amend", "Rows of new or changed proposals; documents stay what they are.")))

    @staticmethod
    def change_of(path: Path, columns: Mapping[str, str]) -> Change:
        """The rows of the table."""
        rows = amendment_tables.proposals_in(path, columns)
        words = ", ".join(row.number for row in rows)
        return Change(
            say(phrase("Amend", "Rows of {table}: {proposals}"), table=path.name, proposals=words),
            Amendment(proposals=rows),
        )


class DocumentForm(Form):
    """A document added to a proposal, or put in the place of one."""

    def __init__(self) -> None:
        super().__init__()
        self.proposal, self.place = QComboBox(), QComboBox()
        self.file = FileField(self.tr("File"), self.tr("PDF (*.pdf)"))
        self.add(self.tr("Proposal"), self.proposal)
        self.add(self.tr("File"), self.file)
        self.add(self.tr("In place of"), self.place)
        self._facts: AmendFacts | None = None
        self.proposal.currentIndexChanged.connect(self._show_documents)

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """The proposals before the panel."""
        self._facts = facts
        fill(self.proposal, [(proposal_title(p), p.number) for p in proposals(facts, changes) if p.eligible])
        self._show_documents()

    def wish(self, wish: Wish) -> None:
        """The proposal the person came for."""
        choose(self.proposal, wish.proposal)

    def _show_documents(self) -> None:
        number = self.proposal.currentData()
        found = next((p for p in (self._facts.proposals if self._facts else ()) if p.number == number), None)
        names = [one.name for one in found.documents] if found is not None else []
        fill(self.place, [(self.tr("none: it is added"), ""), *((name, name) for name in names)])

    def change(self) -> Change:
        """The file, under its own name or that of the document it replaces."""
        path, number, instead = needed_file(self.file.path()), needed(self.proposal), str(self.place.currentData())
        if not path.is_file():
            raise missing(phrase("Amend", "There is no such file."), phrase("Amend", "Choose it again."))
        form = phrase("Amend", "{proposal}: “{file}” replaces “{name}”")
        if not instead:
            form = phrase("Amend", "{proposal}: document “{file}” is added")
        words = say(form, proposal=number, file=path.name, name=instead)
        return Change(words, Amendment(documents=(NewDocument(number, path, instead),)))


class NoDocumentForm(Form):
    """A document taken out of a proposal."""

    def __init__(self) -> None:
        super().__init__()
        self.document = QComboBox()
        self.add(self.tr("Document"), self.document)

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """All documents of proposals before the panel."""
        del changes
        fill(
            self.document,
            [(f"{p.number}: {d.name}", (p.number, d.name)) for p in facts.proposals if p.eligible for d in p.documents],
        )

    def change(self) -> Change:
        """The document and its proposal."""
        found = self.document.currentData()
        if not isinstance(found, tuple):
            raise missing(phrase("Amend", "No document is chosen."), phrase("Amend", "Choose one first."))
        number, name = found
        words = say(phrase("Amend", "{proposal}: “{name}” is taken out"), proposal=number, name=name)
        return Change(words, Amendment(removed=((str(number), str(name)),)))


class WithdrawForm(Form):
    """A proposal that was withdrawn."""

    def __init__(self) -> None:
        super().__init__()
        self.proposal = QComboBox()
        self.add(self.tr("Proposal"), self.proposal)
        self.tell(self.tr("Nobody needs to judge it any more; hand-ins count on. The list names it with the reason."))

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """The proposals before the panel."""
        del changes
        fill(self.proposal, [(proposal_title(p), p.number) for p in facts.proposals if p.eligible])

    def wish(self, wish: Wish) -> None:
        """The proposal the person came for."""
        choose(self.proposal, wish.proposal)

    def change(self) -> Change:
        """The proposal."""
        number = needed(self.proposal)
        return Change(say(phrase("Amend", "{proposal} is withdrawn"), proposal=number), Amendment(withdrawn=(number,)))
