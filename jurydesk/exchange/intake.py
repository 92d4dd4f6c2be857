"""Whether a hand-in counts: the acceptance rules, in order, as data. Pure: it opens, stores and changes nothing.

The first rule that has something to say decides; its name and its sentence are the verdict.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jurydesk.domain.amendment import Basis
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
    quarantined,
    refused,
    verdict_of,
)
from jurydesk.exchange.content_rules import (
    HandInCase,
    charter_is_as_named,
    is_complete,
    is_in_time,
    marks_are_on_the_scale,
    no_marks_on_conflicts,
    proposals_are_assigned,
    recommendations_are_known,
)
from jurydesk.exchange.known import KnownState, Outcome, Verdict
from jurydesk.exchange.verdict_words import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.exchange.known import KnownCharter
    from jurydesk.exchange.payloads import HandIn

Rule = Callable[[HandInCase], Finding]


def judge(hand_in: OpenedHandIn, known: KnownState, *, received_at: datetime, decided: bool = False) -> Verdict:
    """Return what becomes of a hand-in whose signature already holds; the same question has the same answer.

    `decided`: somebody decided that this one counts, of two that clash or in spite of a former key; the rules that
    would quarantine it are passed over, all others hold.
    """
    case = Case(hand_in, known, received_at)
    for rule in RULES:
        found = rule(case)
        if found is None or (decided and found[1] in DECIDABLE):
            continue
        return verdict_of(case, found, SENTENCES)
    raise AssertionError("the last rule always speaks")


def is_outdated(payload: HandIn, current: KnownCharter) -> str | None:
    """Return why a hand-in no longer counts under the charter in force: "" or the proposal that was changed; or None.

    A hand-in counts as long as the rules and the entries of its proposals are unchanged (the design's section 7).
    """
    assessed: Mapping[str, str] = {one.proposal: one.entry for one in payload.assessments}
    return Basis(current.rules, current.entries, current.aside).changed(payload.rules, assessed)


def _key_counts(case: HandInCase) -> Finding:
    """In strict calls the key must stand in the charter: no proof opens the way past it."""
    found = key_counts_or_is_proven(case)
    if not case.known.strict or case.juror.keys == case.hand_in.keys:
        return found
    if case.hand_in.keys in case.juror.former_keys:
        return found
    return quarantined("key.changed") if case.juror.keys is not None else refused("key.pending")


def _is_complete(case: HandInCase) -> Finding:
    """What is set aside in any case need not be complete."""
    return None if is_outdated(case.hand_in.payload, case.known.charters[-1]) is not None else is_complete(case)


def _is_set_aside(case: HandInCase) -> Finding:
    """What was judged before an amendment is kept and does not count, whenever it arrives."""
    changed = is_outdated(case.hand_in.payload, case.known.charters[-1])
    if changed is None:
        return None
    if changed:
        return Outcome.SET_ASIDE, "charter.proposal", {"proposal": changed}
    return Outcome.SET_ASIDE, "charter.rules", {}


def _accepted(case: HandInCase) -> Finding:
    gap = case.gap()
    if gap:
        return Outcome.ACCEPTED, "accepted.gap", {"missing": ", ".join(str(number) for number in gap)}
    return Outcome.ACCEPTED, "accepted.late" if case.late else "accepted", {}


DECIDABLE = frozenset({"key.former", "sequence.clash", "sequence.chain"})
"""The rules whose quarantine a person can lift; a key that nobody ever proved is none of them."""

RULES: tuple[Rule, ...] = (
    call_is_known,
    juror_is_known,
    is_no_duplicate,
    _key_counts,
    charter_is_as_named,
    proposals_are_assigned,
    declarations_are_about_known,
    marks_are_on_the_scale,
    recommendations_are_known,
    no_marks_on_conflicts,
    is_in_time,
    _is_complete,
    chain_holds,
    is_superseded,
    _is_set_aside,
    _accepted,
)
