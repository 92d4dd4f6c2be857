"""Which form asks for which kind of change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.amend.model import Kind
from jurydesk.gui.amend.people_forms import AssignForm, PeopleTableForm, PersonForm, SubstituteForm
from jurydesk.gui.amend.proposal_forms import DocumentForm, NoDocumentForm, ProposalTableForm, WithdrawForm

if TYPE_CHECKING:
    from jurydesk.gui.amend.form import Form


def forms_by_kind() -> dict[Kind, Form]:
    """A new form for each kind; rules have none, a dialog of their own asks for them."""
    return {
        Kind.PROPOSALS: ProposalTableForm(),
        Kind.DOCUMENT: DocumentForm(),
        Kind.NO_DOCUMENT: NoDocumentForm(),
        Kind.WITHDRAW: WithdrawForm(),
        Kind.PERSON: PersonForm(),
        Kind.PEOPLE: PeopleTableForm(),
        Kind.SUBSTITUTE: SubstituteForm(),
        Kind.ASSIGN: AssignForm(),
    }
