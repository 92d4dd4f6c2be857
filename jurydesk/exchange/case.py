"""One returned file under judgement, with what the panel knows of its juror, and the rules on call, sender and key.

Hand-ins and declaration files share these. It must never look at a mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from jurydesk.domain.conflict import Access, access
from jurydesk.exchange.from_juror import FromJuror
from jurydesk.exchange.keys import PublicKeys, proof_holds
from jurydesk.exchange.known import KnownCharter, KnownHandIn, KnownJuror, KnownState, Outcome, Verdict
from jurydesk.exchange.refusals import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from jurydesk.domain.conflict import Declaration, Ruling
    from jurydesk.domain.rules import Rules
    from jurydesk.words import Phrase


R_co = TypeVar("R_co", bound=FromJuror, covariant=True)
Finding = tuple[Outcome, str, dict[str, object]] | None
KEPT = frozenset({Outcome.ACCEPTED, Outcome.SUPERSEDED, Outcome.SET_ASIDE})


@dataclass(frozen=True)
class Case(Generic[R_co]):
    """The file under judgement with what is known about its juror."""

    hand_in: R_co
    known: KnownState
    received_at: datetime

    @property
    def juror(self) -> KnownJuror:
        """The juror who signed, as the panel knows the person."""
        return self.known.jurors[self.hand_in.juror]

    @property
    def late(self) -> bool:
        """Whether it came after the closing date."""
        return self.known.closes_at is not None and self.received_at > self.known.closes_at

    @property
    def named(self) -> KnownCharter | None:
        """The version of the charter that the file names, None where this desk never had it."""
        fingerprint = self.hand_in.payload.header.charter
        return next((one for one in self.known.charters if one.fingerprint == fingerprint), None)

    @property
    def rules(self) -> Rules:
        """The rules that the file follows: those in force, or those of the version that it names."""
        named = self.named
        if named is None or named.content is None or named.rules == self.known.charters[-1].rules:
            return self.known.rules
        return named.content

    @cached_property
    def declared(self) -> Mapping[str, list[Declaration]]:
        """The file's own declarations by proposal."""
        found: dict[str, list[Declaration]] = {}
        for declaration in self.hand_in.declarations:
            found.setdefault(declaration.proposal, []).append(declaration)
        return found

    def access(self, proposal: str, rulings: Iterable[Ruling]) -> Access:
        """Return what the juror could do with a proposal by the file's own declarations and these rulings."""
        return access(self.hand_in.juror, proposal, declarations=self.declared.get(proposal, ()), rulings=rulings)

    def all_of_juror(self) -> tuple[KnownHandIn, ...]:
        """Return what was taken in from this juror, by number, withdrawn ones included."""
        mine = (one for one in self.known.accepted if one.juror == self.hand_in.juror)
        return tuple(sorted(mine, key=lambda one: one.sequence))

    def others(self) -> tuple[KnownHandIn, ...]:
        """Return what was taken in from this juror and not withdrawn, by number."""
        return tuple(one for one in self.all_of_juror() if not one.withdrawn)

    def gap(self) -> tuple[int, ...]:
        """Return the numbers before this one that never came."""
        there = {one.sequence for one in self.all_of_juror()}
        return tuple(number for number in range(1, self.hand_in.sequence) if number not in there)


def verdict_of(
    case: Case[FromJuror], found: tuple[Outcome, str, dict[str, object]], sentences: Mapping[str, tuple[Phrase, Phrase]]
) -> Verdict:
    """Return the verdict by what a rule found, in the sentences for this kind of file."""
    outcome, rule, values = found
    message, hint = sentences[rule]
    said = {"juror": case.hand_in.juror, "sequence": case.hand_in.sequence, **values}
    return Verdict(
        outcome,
        rule,
        message,
        hint,
        {name: shown(value) for name, value in said.items()},
        late=case.late,
        gap=case.gap() if outcome in KEPT else (),
        pin=case.hand_in.keys if outcome in KEPT and _is_new_key(case) else None,
    )


def _is_new_key(case: Case[FromJuror]) -> bool:
    return case.hand_in.keys not in (case.juror.keys, *case.juror.former_keys)


def refused(rule: str, **values: object) -> Finding:
    """Return that the file is refused by that rule."""
    return Outcome.REFUSED, rule, values


def quarantined(rule: str, **values: object) -> Finding:
    """Return that the file is kept until somebody has decided."""
    return Outcome.QUARANTINED, rule, values


def call_is_known(case: Case[FromJuror]) -> Finding:
    """The file must be for this call and for a key that this panel has or had."""
    header = case.hand_in.payload.header
    if header.call != case.known.call:
        return refused("call.known")
    if header.recipient.age not in {case.known.panel.age, *case.known.former_panels}:
        return refused("panel.own")
    return None


def juror_is_known(case: Case[FromJuror]) -> Finding:
    """The sender must be on the panel."""
    return None if case.hand_in.juror in case.known.jurors else refused("juror.known")


def is_no_duplicate(case: Case[FromJuror]) -> Finding:
    """What was taken in before stays what it is, a decision to withdraw it included."""
    for one in case.all_of_juror():
        if one.digest == case.hand_in.digest:
            return Outcome.DUPLICATE, "sequence.withdrawn" if one.withdrawn else "sequence.duplicate", {}
    return None


def key_counts_or_is_proven(case: Case[FromJuror]) -> Finding:
    """A key counts if it is the known one, or if the open enrolment secret proves it; a former one needs a person."""
    if case.juror.keys == case.hand_in.keys:
        return None
    if case.hand_in.keys in case.juror.former_keys:
        return quarantined("key.former")
    if _is_proven(case):
        return None
    return quarantined("key.changed") if case.juror.keys is not None else refused("key.proof")


def _is_proven(case: Case[FromJuror]) -> bool:
    secret, payload, keys = case.juror.secret, case.hand_in.payload, case.hand_in.keys
    public = PublicKeys(keys.signing, keys.age)
    return bool(secret and payload.enrolment_proof and public.is_sound()) and proof_holds(
        payload.enrolment_proof, secret, call=case.known.call, juror=case.hand_in.juror, public=public
    )


def declarations_are_about_known(case: Case[FromJuror]) -> Finding:
    """Declarations must name proposals and kinds of conflict that there are."""
    categories = {category.id for category in case.rules.conflicts} | {""}
    for declaration in case.hand_in.declarations:
        if declaration.proposal not in case.known.charters[-1].entries:
            return refused("proposal.known", proposal=declaration.proposal)
        if declaration.category not in categories:
            return refused("declaration.category", proposal=declaration.proposal, category=declaration.category)
    return None


def chain_holds(case: Case[FromJuror]) -> Finding:
    """The neighbours in the sequence must name each other; the same number twice with other contents is a clash."""
    hand_in = case.hand_in
    for one in case.others():
        if one.sequence == hand_in.sequence:
            return quarantined("sequence.clash")
        if one.sequence == hand_in.sequence - 1 and hand_in.supersedes != one.digest:
            return quarantined("sequence.chain")
        if one.sequence == hand_in.sequence + 1 and one.supersedes != hand_in.digest:
            return quarantined("sequence.chain")
    return None


def is_superseded(case: Case[FromJuror]) -> Finding:
    """A later one that is there already counts instead."""
    if any(one.sequence > case.hand_in.sequence for one in case.others()):
        return Outcome.SUPERSEDED, "sequence.superseded", {}
    return None
