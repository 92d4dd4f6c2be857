"""What an amendment is asked to change, and how that is written into the desk before the next version is frozen.

It must never touch a version that was frozen, nor the name of somebody whom the charter holds already.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.chartering import assigned
from jurydesk.actions.packs import cannot_read
from jurydesk.actions.preparing import shut_pairs
from jurydesk.domain.canonical import digest_of
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Assignment, Juror, Role
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.domain.rules import Rules, check_rules, rules_to_plain
from jurydesk.errors import DeskError
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork


@dataclass(frozen=True)
class NewDocument:
    """A document for a proposal, from a file; it takes the place of one of the same name, or is added."""

    proposal: str
    path: Path
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Amendment:
    """What is to be changed; what is left empty stays. Keys that came since are always taken in.

    `proposals` are new rows, their documents stay what they are; `removed` are documents by proposal and name;
    `withdrawn` are proposals; `jurors` are people who join; `substitutes` take over the tasks of a juror who left;
    `assignments` are given beside those there are.
    """

    rules: Rules | None = None
    proposals: tuple[Proposal, ...] = ()
    documents: tuple[NewDocument, ...] = ()
    removed: tuple[tuple[str, str], ...] = ()
    withdrawn: tuple[str, ...] = ()
    jurors: tuple[Juror, ...] = ()
    substitutes: Mapping[int, int] = field(default_factory=dict)
    assignments: tuple[Assignment, ...] = ()


def change(unit: UnitOfWork, amendment: Amendment, reason: str) -> None:
    """Write the changes into the desk, from which the next version is frozen."""
    if amendment.rules is not None:
        check_rules(amendment.rules)
        version = unit.put_rules(amendment.rules, reason=reason)
        data = {"rules": digest_of(rules_to_plain(amendment.rules)), "version": version}
        unit.note(FactKind.RULES_CHANGED, data)
    for proposal in amendment.proposals:
        unit.put_proposal(_with_what_was_noted(unit.queries, proposal))
    for number, name in amendment.removed:
        unit.put_proposal(_without(wanted.proposal(unit.queries, number), name))
    for document in amendment.documents:
        _put_document(unit, document)
    for number in amendment.withdrawn:
        _withdraw(unit, wanted.proposal(unit.queries, number), reason)
    _add_jurors(unit, amendment.jurors)
    for left, by in sorted(amendment.substitutes.items()):
        _substitute(unit, left, by)
    for task in amendment.assignments:
        _assign(unit, task)


def _with_what_was_noted(queries: Queries, proposal: Proposal) -> Proposal:
    before = queries.proposal(proposal.number)
    if before is None:
        return proposal
    return replace(proposal, documents=before.documents, not_eligible=before.not_eligible, withdrawn=before.withdrawn)


def _without(proposal: Proposal, name: str) -> Proposal:
    kept = tuple(document for document in proposal.documents if document.name != name)
    if len(kept) == len(proposal.documents):
        raise DeskError(
            phrase("actions", "Proposal {proposal} has no document “{name}”."),
            phrase("actions", "Known are: {known}"),
            proposal=proposal.number,
            name=name,
            known=", ".join(document.name for document in proposal.documents),
        )
    return replace(proposal, documents=kept)


def _put_document(unit: UnitOfWork, new: NewDocument) -> None:
    proposal = wanted.proposal(unit.queries, new.proposal)
    name = new.name or new.path.name
    try:
        with new.path.open("rb") as source:
            stored = unit.store_document(source)
    except OSError as trouble:
        raise cannot_read(new.path) from trouble
    document = Document(name, stored.sha256, stored.size)
    others = {one.name for one in proposal.documents}
    documents = tuple(document if one.name == name else one for one in proposal.documents)
    unit.put_proposal(replace(proposal, documents=documents if name in others else (*documents, document)))


def _withdraw(unit: UnitOfWork, proposal: Proposal, reason: str) -> None:
    """Note the withdrawal, and take the proposal from everybody: nobody needs to judge it any more."""
    unit.withdraw(proposal.number, reason)
    for task in unit.queries.assignments():
        if task.proposal == proposal.number:
            unit.remove_assignment(task.juror, task.proposal)
    unit.note(FactKind.WITHDRAWN, {"proposal": proposal.number}, texts={"reason": reason})


def _add_jurors(unit: UnitOfWork, jurors: tuple[Juror, ...]) -> None:
    """Add people; whoever is there already stays as the charter has the name."""
    known = {juror.number for juror in unit.queries.jurors()}
    joined = [juror for juror in jurors if juror.number not in known]
    unit.put_jurors(joined)
    if joined:
        unit.note(FactKind.JURORS_IMPORTED, {"jurors": [juror.number for juror in joined]})


def _substitute(unit: UnitOfWork, left: int, by: int) -> None:
    """Give place and tasks of a juror who left to another one, without tasks on which that one has a known conflict.

    From then on the quorum counts who came, and no longer who left. A chair who left keeps the role: who leads the
    panel is not settled by who marks.
    """
    gone = wanted.juror(unit.queries, left)
    person, tasks = wanted.marking_juror(unit.queries, by), unit.queries.assignments(left)
    if any(found.verdict is HandInVerdict.ACCEPTED for found in unit.queries.hand_ins(left)):
        raise DeskError(
            phrase("actions", "A hand-in of juror {juror} counts, so nobody can take this juror's place."),
            phrase("actions", "Withdraw the hand-in first, or assign further proposals to the other juror."),
            juror=left,
        )
    if left not in assigned(unit.queries):
        raise DeskError(
            phrase("actions", "Juror {juror} has no proposals to judge, so there is nothing to take over."),
            phrase("actions", "Look at the assignments, and name the juror who left."),
            juror=left,
        )
    shut = shut_pairs(unit.queries)
    for task in tasks:
        unit.remove_assignment(left, task.proposal)
    unit.put_assignments(
        Assignment(by, task.proposal, task.rapporteur) for task in tasks if (by, task.proposal) not in shut
    )
    if gone.role is not Role.CHAIR:
        unit.put_juror(replace(gone, role=Role.LEFT))
        if person.role is Role.SUBSTITUTE:
            unit.put_juror(replace(person, role=Role.JUROR))
    data = {"juror": by, "proposals": [task.proposal for task in tasks], "instead_of": left}
    unit.note(FactKind.ASSIGNED, data)


def _assign(unit: UnitOfWork, task: Assignment) -> None:
    person, proposal = wanted.juror(unit.queries, task.juror), wanted.proposal(unit.queries, task.proposal)
    if not person.marks or not proposal.eligible or (task.juror, task.proposal) in shut_pairs(unit.queries):
        raise DeskError(
            phrase("actions", "Proposal {proposal} cannot be given to juror {juror}."),
            phrase("actions", "Look for a known conflict, the juror's role, and whether the proposal is judged."),
            proposal=task.proposal,
            juror=task.juror,
        )
    unit.put_assignments([task])
    data = {"juror": task.juror, "proposals": [task.proposal], "rapporteur": task.rapporteur}
    unit.note(FactKind.ASSIGNED, data)
