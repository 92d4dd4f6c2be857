"""The journal's facts and the arithmetic of its chain. It must never let a fact carry a name or a free text.

A fact's data hold numbers, ids and digests only; texts stand as salted digests with the texts beside, so that the
journal can be given to a stranger without them and still be checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from jurydesk.domain.canonical import digest_of
from jurydesk.domain.plain import to_plain

START_OF_CHAIN = "0" * 64


class FactKind(Enum):
    """The acts that are facts."""

    CALL_PREPARED = "call prepared"
    CALL_CHANGED = "call changed"
    RULES_CHANGED = "rules changed"
    PROPOSALS_IMPORTED = "proposals imported"
    PROPOSAL_REMOVED = "proposal removed"
    JURORS_IMPORTED = "jurors imported"
    CONFLICT_NOTED = "conflict noted"
    ASSIGNED = "assigned"
    FORMAL_CHECK = "formal check"
    WITHDRAWN = "withdrawn"
    CHARTER_FROZEN = "charter frozen"
    CHARTER_AMENDED = "charter amended"
    PACK_ISSUED = "pack issued"
    PACK_OPENED = "pack opened"
    KEY_VOIDED = "key voided"
    UNDERTAKEN = "undertaken"
    DECLARED = "declared"
    DECLARATION_SENT = "declaration sent"
    DECLARATION_TAKEN_IN = "declaration taken in"
    DECLARATION_NOT_TAKEN_IN = "declaration not taken in"
    HANDED_IN = "handed in"
    CHANGED_AFTER_HAND_IN = "changed after hand-in"
    TAKEN_IN = "taken in"
    NOT_TAKEN_IN = "not taken in"
    SET_ASIDE = "hand-in set aside"
    COUNTS_AGAIN = "hand-in counts again"
    HAND_IN_WITHDRAWN = "hand-in withdrawn"
    CLASH_DECIDED = "clash decided"
    DECLARATION_DECIDED = "declaration decided"
    RULED = "ruled"
    ATTENDANCE = "attendance"
    PANEL_SCORED = "panel scored"
    VOTED = "voted"
    RECOMMENDED = "recommended"
    LIST_SIGNED = "list signed"
    RECORD_WRITTEN = "record written"
    DESK_MOVED = "desk moved"
    DESK_HANDED_OVER = "desk handed over"
    DESK_TAKEN_OVER = "desk taken over"
    DESK_RESTORED = "desk restored"
    DESK_REBUILT = "desk rebuilt"
    COPY_NOTICED = "copy noticed"
    PASSPHRASE_CHANGED = "passphrase changed"  # noqa: S105 - the name of an act
    KEY_CONFIRMED = "key confirmed"
    RETENTION_SET = "retention set"
    DELETION_CONFIRMED = "deletion confirmed"
    ANONYMISED = "anonymised"


@dataclass(frozen=True)
class Fact:
    """One journal entry. `actor` is `office`, `chair` or `juror N`; `data` plain JSON; digests in hexadecimal."""

    sequence: int
    at: datetime
    actor: str
    kind: FactKind
    data: Mapping[str, object]
    previous: str
    hash: str


def fact_hash(
    *, sequence: int, at: datetime, actor: str, kind: FactKind, data: Mapping[str, object], previous: str
) -> str:
    """Return the digest of a journal entry, which takes in the digest of the one before."""
    return digest_of(
        {
            "actor": actor,
            "at": to_plain(at),
            "data": to_plain(data),
            "kind": kind.value,
            "previous": previous,
            "sequence": sequence,
        }
    )


def next_fact(last: Fact | None, *, at: datetime, actor: str, kind: FactKind, data: Mapping[str, object]) -> Fact:
    """Return the entry that follows `last` (None at the beginning)."""
    sequence = last.sequence + 1 if last else 1
    previous = last.hash if last else START_OF_CHAIN
    found = fact_hash(sequence=sequence, at=at, actor=actor, kind=kind, data=data, previous=previous)
    return Fact(sequence, at, actor, kind, data, previous, found)


def first_break(facts: Iterable[Fact]) -> int | None:
    """Return the sequence number of the first entry that does not follow from the one before; None if none."""
    previous, expected = START_OF_CHAIN, 1
    for fact in facts:
        found = fact_hash(
            sequence=fact.sequence, at=fact.at, actor=fact.actor, kind=fact.kind, data=fact.data, previous=previous
        )
        if fact.sequence != expected or fact.previous != previous or fact.hash != found:
            return expected
        previous, expected = fact.hash, expected + 1
    return None
