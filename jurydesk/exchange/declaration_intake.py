"""Whether a declaration file counts: the acceptance rules, in order, as data. Pure, like the intake of hand-ins.

With it a juror's key is known for the first time, so the proof by the one-time secret is what all rests on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jurydesk.exchange.case import (
    Case,
    Finding,
    call_is_known,
    chain_holds,
    declarations_are_about_known,
    is_no_duplicate,
    is_superseded,
    juror_is_known,
    key_counts_or_is_proven,
    refused,
    verdict_of,
)
from jurydesk.exchange.declarations import OpenedDeclarations
from jurydesk.exchange.known import KnownState, Outcome, Verdict
from jurydesk.exchange.verdict_words import DECLARATION_SENTENCES

if TYPE_CHECKING:
    from datetime import datetime

DeclarationCase = Case[OpenedDeclarations]
Rule = Callable[[DeclarationCase], Finding]


def judge_declarations(
    file: OpenedDeclarations, known: KnownState, *, received_at: datetime, decided: bool = False
) -> Verdict:
    """Return what becomes of a declaration file whose signature holds.

    `known.accepted` are the declaration files taken in before under the same key: each desk counts from 1. `decided`:
    somebody decided that this one counts; the rules of the sequence are passed over, all others hold.
    """
    case = Case(file, known, received_at)
    for rule in RULES:
        found = rule(case)
        if found is not None and not (decided and found[1] in DECIDABLE):
            return verdict_of(case, found, DECLARATION_SENTENCES)
    raise AssertionError("the last rule always speaks")


def _call_is_strict(case: DeclarationCase) -> Finding:
    return None if case.known.strict else refused("declaration.mode")


def _roster_is_known(case: DeclarationCase) -> Finding:
    """It must answer a roster that this juror was sent."""
    return None if case.hand_in.rules in case.juror.rosters else refused("declaration.roster")


def _accepted(case: DeclarationCase) -> Finding:
    gap = case.gap()
    if gap:
        return Outcome.ACCEPTED, "accepted.gap", {"missing": ", ".join(str(number) for number in gap)}
    return Outcome.ACCEPTED, "accepted", {}


DECIDABLE = frozenset({"sequence.clash", "sequence.chain"})
"""The rules whose quarantine a person can lift; for a key that counts no longer there is a new roster instead."""

RULES: tuple[Rule, ...] = (
    call_is_known,
    _call_is_strict,
    juror_is_known,
    is_no_duplicate,
    key_counts_or_is_proven,
    _roster_is_known,
    declarations_are_about_known,
    chain_holds,
    is_superseded,
    _accepted,
)
