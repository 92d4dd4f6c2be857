"""What the office does before the packs go out. It must never change what a frozen charter holds."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.typed import read_cents
from jurydesk.domain.call import Call, Mode, Phase
from jurydesk.domain.canonical import digest_of
from jurydesk.domain.conflict import KnownConflict
from jurydesk.domain.effective import recused_pairs
from jurydesk.domain.facts import FactKind
from jurydesk.domain.likeness import likely_conflicts
from jurydesk.domain.panel import Assignment
from jurydesk.domain.proposal import number_order
from jurydesk.domain.rules import Rules, check_rules, rules_to_plain
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import LANGUAGES, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork


def new_call(
    *,
    title: str,
    round_: str = "",
    phase: Phase = Phase.SINGLE,
    file_number: str = "",
    envelope: str = "",
    closes_at: datetime | None = None,
    mode: Mode = Mode.SIMPLE,
    language: str = "de",
    office: str = "",
) -> Call:
    """Return a call as a person typed it; the envelope is read as euros. Raises DeskError for what cannot be read."""
    if not title.strip():
        raise DeskError(phrase("actions", "The call has no title."), phrase("actions", "Give the title of the call."))
    if language not in LANGUAGES:
        raise DeskError(
            phrase("actions", "Documents are written in German (de) or English (en), not in “{language}”."),
            phrase("actions", "Choose de or en."),
            language=language,
        )
    return Call(
        id=secrets.token_hex(16),
        title=title.strip(),
        round=round_.strip(),
        phase=phase,
        file_number=file_number.strip(),
        envelope_cents=read_cents(envelope) if envelope.strip() else None,
        closes_at=closes_at,
        mode=mode,
        language=language,
        office=office.strip(),
    )


def rules(desk: OpenDesk) -> Rules:
    """Return the rules as they stand. Raises DeskError on an empty desk."""
    with desk.read() as queries:
        return wanted.rules(queries)


def set_rules(desk: OpenDesk, *, rules: Rules, at: datetime) -> None:
    """Put new rules in place of the present ones.

    Raises DeskError after the charter was frozen, and NotPlain for rules that contradict themselves.
    """
    need(desk, DeskKind.PANEL)
    check_rules(rules)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        version = unit.put_rules(rules)
        unit.note(FactKind.RULES_CHANGED, {"rules": digest_of(rules_to_plain(rules)), "version": version})


def note_conflict(
    desk: OpenDesk, *, juror: int, proposal: str, category: str = "", statement: str = "", at: datetime
) -> None:
    """Note a conflict that the office knows: the proposal is taken from the juror. Raises DeskError for unknown names.

    After the charter was frozen the task stays as the charter has it; the juror's marks no longer count.
    """
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        wanted.juror(unit.queries, juror)
        wanted.proposal(unit.queries, proposal)
        if category:
            check_category(wanted.rules(unit.queries), category)
        unit.note_conflict(KnownConflict(juror, proposal, category, statement.strip()))
        if unit.queries.charter() is None:
            unit.remove_assignment(juror, proposal)
        unit.note(
            FactKind.CONFLICT_NOTED,
            {"juror": juror, "proposal": proposal, "category": category},
            texts={"statement": statement.strip()},
        )


def shut_pairs(queries: Queries, juror: int | None = None) -> frozenset[tuple[int, str]]:
    """Return the pairs of juror and proposal with a conflict known to the office that no ruling has opened.

    Of all jurors, or of one.
    """
    return recused_pairs(declarations=(), rulings=queries.rulings(juror), known=queries.known_conflicts(juror))


def check_category(of: Rules, category: str) -> None:
    """Raise DeskError where the rules know no such category of conflict; return nothing where they do."""
    known = [found.id for found in of.conflicts]
    if not known:
        raise DeskError(
            phrase("actions", "These rules have no categories of conflict."),
            phrase("actions", "Leave the category out and say in the statement what the conflict is."),
        )
    if category not in known:
        raise DeskError(
            phrase("actions", "“{category}” is no category of conflict in these rules."),
            phrase("actions", "Known are: {known}"),
            category=category,
            known=", ".join(known),
        )


def assign(desk: OpenDesk, *, juror: int, proposals: Sequence[str], rapporteur: bool = False, at: datetime) -> None:
    """Assign proposals to one juror by hand. Raises DeskError for unknown ones and for known conflicts."""
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        wanted.marking_juror(unit.queries, juror)
        if not proposals:
            raise DeskError(
                phrase("actions", "No proposal is named."), phrase("actions", "Name at least one proposal to assign.")
            )
        shut = shut_pairs(unit.queries)
        for number in proposals:
            if not wanted.proposal(unit.queries, number).eligible:
                raise DeskError(
                    phrase("actions", "Proposal {proposal} is not before the panel."),
                    phrase("actions", "It failed the formal check or was withdrawn; leave it out."),
                    proposal=number,
                )
            if (juror, number) in shut:
                raise DeskError(
                    phrase("actions", "Juror {juror} has a known conflict with proposal {proposal}."),
                    phrase("actions", "Assign it to somebody else, or rule on the conflict first."),
                    juror=juror,
                    proposal=number,
                )
        unit.put_assignments(Assignment(juror, number, rapporteur) for number in proposals)
        unit.note(FactKind.ASSIGNED, {"juror": juror, "proposals": list(proposals), "rapporteur": rapporteur})


def assign_automatically(desk: OpenDesk, *, per_proposal: int | None = None, at: datetime) -> None:
    """Give every proposal to all jurors, or to `per_proposal` of them with even loads; conflicts are left out.

    The same panel always gives the same result: those without a likely conflict come first, then those with the fewest
    proposals, then by number.
    """
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        found = automatic(unit.queries, per_proposal)
        unit.replace_assignments(found)
        unit.note(FactKind.ASSIGNED, {"automatic": True, "per_proposal": per_proposal, "assignments": len(found)})


def automatic(queries: Queries, per_proposal: int | None) -> tuple[Assignment, ...]:
    """Return the automatic assignments; the first juror of each proposal is its rapporteur."""
    people = {juror.number: juror for juror in queries.jurors() if juror.marks}
    jurors = list(people)
    shut = shut_pairs(queries)
    load = dict.fromkeys(jurors, 0)
    reports = dict.fromkeys(jurors, 0)
    found: list[Assignment] = []
    for proposal in sorted((p for p in queries.proposals() if p.eligible), key=lambda p: number_order(p.number)):
        free = [number for number in jurors if (number, proposal.number) not in shut]
        near = {number for number in free if likely_conflicts(people[number], proposal)}
        chosen = sorted(free, key=lambda number: (number in near, load[number], number))[:per_proposal]
        first = min(chosen, key=lambda number: (number in near, reports[number], number), default=None)
        for number in sorted(chosen):
            load[number] += 1
            reports[number] += number == first
            found.append(Assignment(number, proposal.number, rapporteur=number == first))
    return tuple(found)


def short_of(desk: OpenDesk, *, per_proposal: int) -> tuple[tuple[str, ...], int]:
    """Return the proposals with fewer jurors than `per_proposal`, and how many jurors the worst served of them has."""
    with desk.read() as queries:
        served = Counter(found.proposal for found in queries.assignments())
        proposals = [found.number for found in queries.proposals() if found.eligible]
    short = tuple(sorted((one for one in proposals if served[one] < per_proposal), key=number_order))
    return short, min((served[one] for one in short), default=per_proposal)


@dataclass(frozen=True)
class AssignmentRow:
    """One juror and the proposals assigned."""

    juror: int
    name: str
    proposals: tuple[str, ...]


def assignment_rows(desk: OpenDesk) -> tuple[AssignmentRow, ...]:
    """Return a row for each person of the panel who marks."""
    with desk.read() as queries:
        assigned = queries.assignments()
        return tuple(
            AssignmentRow(juror.number, juror.name, tuple(a.proposal for a in assigned if a.juror == juror.number))
            for juror in queries.jurors()
            if juror.marks
        )


def set_aside(desk: OpenDesk, *, proposal: str, reason: str, withdrawn: bool = False, at: datetime) -> None:
    """Note that a proposal failed the formal check or was withdrawn; the reason stands on the list.

    After the charter was frozen only a withdrawal is possible. Raises DeskError without reason.
    """
    need(desk, DeskKind.PANEL)
    if not reason.strip():
        raise DeskError(
            phrase("actions", "There is no reason."), phrase("actions", "Give the reason; the list will name it.")
        )
    with desk.unit(at) as unit:
        found = wanted.proposal(unit.queries, proposal)
        if withdrawn:
            unit.withdraw(found.number, reason.strip())
        else:
            refuse_when_frozen(unit.queries)
            unit.set_not_eligible(found.number, reason.strip())
        take_from_all(unit, found.number)
        kind = FactKind.WITHDRAWN if withdrawn else FactKind.FORMAL_CHECK
        unit.note(kind, {"proposal": found.number}, texts={"reason": reason.strip()})


def take_from_all(unit: UnitOfWork, proposal: str) -> None:
    """Take a proposal that is not before the jury from all jurors, while the charter is not frozen."""
    if unit.queries.charter() is None:
        for task in unit.queries.assignments():
            if task.proposal == proposal:
                unit.remove_assignment(task.juror, proposal)


def judged_by_nobody(desk: OpenDesk) -> tuple[str, ...]:
    """Return the proposals before the jury that are assigned to nobody, in order of number."""
    with desk.read() as queries:
        assigned = {found.proposal for found in queries.assignments()}
        judged = [proposal.number for proposal in queries.proposals() if proposal.eligible]
    return tuple(sorted(set(judged) - assigned, key=number_order))


def refuse_when_frozen(queries: Queries) -> None:
    """Raise DeskError where the charter is frozen already; return nothing before."""
    if queries.charter() is not None:
        raise DeskError(
            phrase("actions", "The charter is frozen; this would change what jurors were told."),
            phrase("actions", "Amend the charter: that makes a new version, with its reason."),
        )
