"""Declaring conflicts of interest on a juror's own desk. It must never open a document before its declaration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.filling import need_dossier
from jurydesk.actions.hints import to_the_juror
from jurydesk.actions.preparing import check_category, shut_pairs
from jurydesk.domain.conflict import Access, Answer, Declaration, access
from jurydesk.domain.facts import FactKind
from jurydesk.domain.likeness import likely_conflicts
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.likeness import Hint
    from jurydesk.domain.proposal import Document, Person, Proposal
    from jurydesk.domain.rules import Rules
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

ANSWERS = {
    Access.UNDECLARED: phrase("actions", "not declared yet"),
    Access.OPEN: phrase("actions", "no conflict"),
    Access.RECUSED: phrase("actions", "conflict: recused"),
}


@dataclass(frozen=True)
class DeclarationRow:
    """One proposal of this juror: whether and what was declared; `known` if the conflict came with the pack.

    `hints` are likely conflicts; an undeclared row with hints needs an answer of its own.
    """

    proposal: str
    title: str
    applicant: str
    partners: tuple[str, ...]
    countries: tuple[str, ...]
    access: Access
    category: str
    statement: str
    known: bool
    hints: tuple[Hint, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def needs_own_answer(self) -> bool:
        """Whether it cannot be declared together with others: a likely conflict is neither confirmed nor dismissed."""
        return bool(self.hints) and self.access is Access.UNDECLARED

    @property
    def answer(self) -> Phrase:
        """The answer in words."""
        return ANSWERS[self.access]


def declare(
    desk: OpenDesk,
    *,
    proposal: str,
    category: str = "",
    statement: str = "",
    reason: str = "",
    hint_dismissed: str = "",
    at: datetime,
) -> None:
    """Declare on one proposal: a conflict where `category` is given, else none; a changed answer needs a reason.

    Where the rules have no categories, the statement alone declares a conflict. `hint_dismissed` says why a likely
    conflict is none; it goes to the panel with the answer. The same answer once more changes nothing. Raises DeskError
    for an unknown proposal or category, for a conflict without statement or a statement without category, for a change
    without reason, and for no conflict where a likely one is not dismissed.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    statement = statement.strip()
    with desk.unit(at) as unit:
        pointed_out = _hints(unit.queries, me, wanted.proposal(unit.queries, proposal))
        answer = _answer(wanted.rules(unit.queries), category, statement)
        _refuse_known(unit.queries, me, proposal, answer)
        before = [found for found in unit.queries.declarations(me) if found.proposal == proposal]
        said = (answer, category, statement)
        if before and said == (before[-1].answer, before[-1].category, before[-1].statement):
            return
        if before and not reason.strip():
            raise DeskError(
                phrase("actions", "Proposal {proposal} is declared already."),
                phrase("actions", "To change the answer, give the reason."),
                proposal=proposal,
            )
        if pointed_out and not before and answer is Answer.NO_CONFLICT:
            _need_dismissal(proposal, pointed_out[0], hint_dismissed)
        dismissed = hint_dismissed.strip() if pointed_out and answer is Answer.NO_CONFLICT else ""
        unit.declare(Declaration(me, proposal, answer, at, category, statement, reason.strip() or dismissed))
        data = {"juror": me, "proposal": proposal, "answer": answer.value, "category": category}
        texts = {"statement": statement, "reason": reason.strip()}
        if pointed_out:
            data |= {"hints": [hint.kind.value for hint in pointed_out]}
            texts |= {"hint_dismissed": hint_dismissed.strip()}
        unit.note(FactKind.DECLARED, data, texts=texts)
        if answer is Answer.CONFLICT:
            _forget_texts(unit, me)


def _answer(rules: Rules, category: str, statement: str) -> Answer:
    """Return the answer that was given. Raises DeskError where category and statement do not go together."""
    if category:
        check_category(rules, category)
        _need_text(statement)
    elif statement and rules.conflicts:
        raise DeskError(
            phrase("actions", "There is a statement on a conflict, but no category of it."),
            phrase("actions", "Name the category as well. Known are: {known}"),
            known=", ".join(found.id for found in rules.conflicts),
        )
    return Answer.CONFLICT if category or statement else Answer.NO_CONFLICT


def declare_remaining(desk: OpenDesk, *, at: datetime) -> int:
    """Declare no conflict on every proposal that is not declared yet; return how many these were.

    Left out are those with a likely conflict: each needs an answer of its own.
    """
    need(desk, DeskKind.JUROR)
    undeclared = [row for row in declaration_rows(desk) if row.access is Access.UNDECLARED]
    open_ones = [row.proposal for row in undeclared if not row.needs_own_answer]
    me = desk.juror_number()
    with desk.unit(at) as unit:
        for number in open_ones:
            unit.declare(Declaration(me, number, Answer.NO_CONFLICT, at))
            unit.note(
                FactKind.DECLARED,
                {"juror": me, "proposal": number, "answer": Answer.NO_CONFLICT.value, "category": ""},
            )
    return len(open_ones)


def declaration_rows(desk: OpenDesk) -> tuple[DeclarationRow, ...]:
    """Return a row for each proposal assigned to this juror or known to be a conflict, in the pack's order."""
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.read() as queries:
        known = {found.proposal: found for found in queries.known_conflicts() if found.juror == me}
        mine = {found.proposal for found in queries.assignments(me)} | set(known)
        latest = {found.proposal: found for found in queries.declarations(me)}
        states = access_of_all(queries, me)
        rows = []
        for proposal in queries.proposals():
            if proposal.number not in mine:
                continue
            told = latest.get(proposal.number) or known.get(proposal.number)
            rows.append(
                DeclarationRow(
                    proposal=proposal.number,
                    title=proposal.title,
                    applicant=proposal.applicant,
                    partners=tuple(partner.name for partner in proposal.partners),
                    countries=proposal.partner_countries(),
                    access=states[proposal.number],
                    category=told.category if told else "",
                    statement=told.statement if told else "",
                    known=proposal.number in known,
                    hints=_hints(queries, me, proposal),
                    people=tuple(_named(person) for person in proposal.persons),
                )
            )
        return tuple(rows)


def _named(person: Person) -> str:
    """A person as a juror recognises one: the organisation helps to tell namesakes apart."""
    return f"{person.name} ({person.organisation})" if person.organisation else person.name


def access_of_all(queries: Queries, juror: int) -> dict[str, Access]:
    """Return what a juror may do with each proposal, by number."""
    declarations = [found for found in queries.declarations() if found.juror == juror]
    rulings = [found for found in queries.rulings() if found.juror == juror]
    known = [found for found in queries.known_conflicts() if found.juror == juror]
    return {
        proposal.number: access(juror, proposal.number, declarations=declarations, rulings=rulings, known=known)
        for proposal in queries.proposals()
    }


def open_documents(queries: Queries, juror: int) -> tuple[tuple[Proposal, Document], ...]:
    """Return the documents that the juror may read and has here, each with its proposal, in the pack's order."""
    states = access_of_all(queries, juror)
    mine = {found.proposal for found in queries.assignments(juror)}
    return tuple(
        (proposal, document)
        for proposal in queries.proposals()
        if proposal.number in mine and states[proposal.number] is Access.OPEN
        for document in proposal.documents
        if queries.has_document(document.sha256)
    )


def _forget_texts(unit: UnitOfWork, juror: int) -> None:
    """Take out of the search what the juror may no longer read."""
    opened = {document.sha256 for _, document in open_documents(unit.queries, juror)}
    for read in unit.queries.read_documents():
        if read.sha256 not in opened:
            unit.forget_text(read.sha256)


def need_open(queries: Queries, juror: int, proposal: str) -> None:
    """Raise DeskError where the juror may not read or mark the proposal; return nothing where it is open."""
    wanted.proposal(queries, proposal)
    need_dossier(queries)
    state = access_of_all(queries, juror)[proposal]
    if state is Access.UNDECLARED:
        raise DeskError(
            phrase("actions", "Proposal {proposal} is not declared yet, so it stays shut."),
            phrase("actions", "Declare first whether you have a conflict of interest."),
            proposal=proposal,
        )
    if state is Access.RECUSED:
        raise DeskError(
            phrase("actions", "Proposal {proposal} is closed to you: there is a conflict of interest."),
            phrase("actions", "It stays closed unless a ruling opens it."),
            proposal=proposal,
        )


def _hints(queries: Queries, juror: int, proposal: Proposal) -> tuple[Hint, ...]:
    person = queries.juror(juror)
    return likely_conflicts(person, proposal) if person is not None else ()


def _need_dismissal(proposal: str, hint: Hint, dismissed: str) -> None:
    if not dismissed.strip():
        raise DeskError(
            phrase("actions", "Proposal {proposal} may be a conflict. {why}."),
            phrase("actions", "Declare the conflict, or say why it is none."),
            proposal=proposal,
            why=say(to_the_juror(hint), ours=hint.ours, theirs=hint.theirs),
        )


def _refuse_known(queries: Queries, juror: int, proposal: str, answer: Answer) -> None:
    if answer is Answer.NO_CONFLICT and (juror, proposal) in shut_pairs(queries):
        raise DeskError(
            phrase("actions", "The office knows of a conflict with proposal {proposal}; it is not in your pack."),
            phrase("actions", "If that is wrong, tell the office; only a ruling opens the proposal."),
            proposal=proposal,
        )


def _need_text(statement: str) -> None:
    if not statement.strip():
        raise DeskError(
            phrase("actions", "The conflict has no statement."),
            phrase("actions", "Say in one sentence what the conflict is."),
        )
