"""Which hand-ins of a record count, by the rules of the charter in force and the decisions that the journal names.

The newest of a juror counts that nobody withdrew, if its rules and its proposals' entries are unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.amendment import Basis
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.facts import FactKind
from jurydesk.exchange.hand_ins import rules_digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.domain.charter import Charter
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.record.contents import RecordContents


@dataclass(frozen=True)
class Decisions:
    """What people decided on hand-ins, by the journal: digests of those withdrawn, and of those let in after all.

    `voided` are pairs of juror and signing key that counted no longer once a new desk was made.
    """

    withdrawn: frozenset[str]
    let_in: frozenset[str]
    voided: frozenset[tuple[object, object]]


def decisions(contents: RecordContents) -> Decisions:
    """Return the decisions on hand-ins that the journal names."""
    gone, let_in, voided = set(), set(), set()
    for fact in contents.journal:
        if fact.kind is FactKind.HAND_IN_WITHDRAWN:
            gone.add(str(fact.data.get("hand_in")))
        elif fact.kind is FactKind.CLASH_DECIDED and fact.data.get("counts") is True:
            let_in.add(str(fact.data.get("hand_in")))
        elif fact.kind is FactKind.KEY_VOIDED:
            voided.add((fact.data.get("juror"), fact.data.get("signing")))
    return Decisions(frozenset(gone), frozenset(let_in), frozenset(voided))


def counting(opened: Iterable[OpenedHandIn], charter: Charter, made: Decisions) -> tuple[OpenedHandIn, ...]:
    """Return the hand-in of each juror that counts under the charter, by juror."""
    newest: dict[int, OpenedHandIn] = {}
    for one in opened:
        known = newest.get(one.juror)
        if one.digest not in made.withdrawn and (known is None or known.sequence < one.sequence):
            newest[one.juror] = one
    basis = basis_of(charter)
    return tuple(one for _, one in sorted(newest.items()) if changed_since(one, basis) is None)


def basis_of(charter: Charter) -> Basis:
    """Return what hand-ins hang on in a version of the charter."""
    aside = frozenset(proposal.number for proposal in charter.proposals() if not proposal.eligible)
    return Basis(rules_digest(charter), proposal_digests(charter), aside)


def changed_since(one: OpenedHandIn, basis: Basis) -> str | None:
    """Return why a hand-in does not count: "" for other rules, else the proposal that was changed; None if it does."""
    assessed = {assessed.proposal: assessed.entry for assessed in one.payload.assessments}
    return basis.changed(one.payload.rules, assessed)
