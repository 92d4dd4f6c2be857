"""Decisions on hand-ins: which of two that clash counts, and withdrawing one. A decision must always say why.

Nothing is deleted: what counts no longer is kept, named in the journal, and stays out when the file comes again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.intake import pin_and_declare
from jurydesk.actions.knowing import known_state
from jurydesk.actions.settling import KEPT, settle
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange.hand_ins import check_hand_in
from jurydesk.exchange.intake import DECIDABLE, judge
from jurydesk.exchange.known import Outcome
from jurydesk.exchange.verdict_words import SENTENCES
from jurydesk.store.queries import DeclarationFile, DeskKind, HandIn, HandInVerdict
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.exchange.known import Verdict
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

File = TypeVar("File", HandIn, DeclarationFile)

BECAME = {
    HandInVerdict.ACCEPTED: phrase("actions", "it counts"),
    HandInVerdict.SUPERSEDED: phrase("actions", "it is kept; a later one counts"),
    HandInVerdict.SET_ASIDE: phrase("actions", "it is kept and does not count: the charter was amended since"),
    HandInVerdict.WITHDRAWN: phrase("actions", "it is left out"),
}


@dataclass(frozen=True)
class Clash:
    """A hand-in that waits for a decision: why, and the hand-in of the same number that counts or counted, if any.

    `decidable` is false for a key that nobody ever proved: only a new pack brings that juror's marks in.
    """

    juror: int
    name: str
    sequence: int
    digest: str
    rule: str
    received_at: datetime
    marks: int
    other: str = ""
    other_marks: int = 0

    @property
    def decidable(self) -> bool:
        """Whether somebody may decide that it counts."""
        return self.rule in DECIDABLE

    @property
    def sentence(self) -> str:
        """Why it waits, in words."""
        message, _ = SENTENCES[self.rule]
        return say(message, juror=self.juror, sequence=self.sequence)

    def as_plain(self) -> dict[str, object]:
        """Return it for JSON."""
        return {
            "juror": self.juror,
            "sequence": self.sequence,
            "hand_in": self.digest,
            "short": short_fingerprint(self.digest),
            "rule": self.rule,
            "marks": self.marks,
            "other": self.other,
            "other_marks": self.other_marks,
            "decidable": self.decidable,
        }


def clashes(desk: OpenDesk) -> tuple[Clash, ...]:
    """Return the hand-ins that wait for a decision, in the order in which they came."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        names = {juror.number: juror.name for juror in queries.jurors()}
        waiting = [found for found in queries.hand_ins() if found.verdict is HandInVerdict.QUARANTINED]
        return tuple(_clash(queries, found, names.get(found.juror, "")) for found in waiting)


def _clash(queries: Queries, found: HandIn, name: str) -> Clash:
    beside = [one for one in queries.hand_ins(found.juror) if one.verdict in KEPT and one.sequence == found.sequence]
    return Clash(
        juror=found.juror,
        name=name,
        sequence=found.sequence,
        digest=found.digest,
        rule=found.why,
        received_at=found.received_at,
        marks=_marks_in(queries, found.digest),
        other=beside[0].digest if beside else "",
        other_marks=_marks_in(queries, beside[0].digest) if beside else 0,
    )


def _marks_in(queries: Queries, digest: str) -> int:
    return sum(len(assessment.marks) for assessment in queries.assessments_in(digest))


def decide_clash(desk: OpenDesk, *, hand_in: str, counts: bool, reason: str, at: datetime) -> HandInVerdict:
    """Decide whether a hand-in that waits counts; return what became of it.

    `hand_in` is its fingerprint, whole or short. If it counts, the one of the same number beside it is withdrawn, and
    so it is itself if not. Raises DeskError without reason, where none waits, for a key that nobody proved, and where
    another rule refuses it.
    """
    need(desk, DeskKind.PANEL)
    need_reason(reason)
    with desk.unit(at) as unit:
        found = _find(unit.queries, hand_in, frozenset({HandInVerdict.QUARANTINED}))
        if not counts:
            _withdraw(unit, found.digest)
        else:
            _let_count(unit, found)
        settle(unit, wanted.charter(unit.queries).charter, jurors=frozenset({found.juror}))
        data = {"juror": found.juror, "sequence": found.sequence, "hand_in": found.digest, "counts": counts}
        unit.note(FactKind.CLASH_DECIDED, data | {"rule": found.why}, texts={"reason": reason.strip()})
        after = unit.queries.hand_in(found.digest)
    return after.verdict if after is not None else HandInVerdict.WITHDRAWN


def withdraw_hand_in(desk: OpenDesk, *, hand_in: str, reason: str, at: datetime) -> HandIn | None:
    """Withdraw a hand-in, by its fingerprint, whole or short; return the juror's hand-in that counts then, if any.

    The one before it counts again, unless that was withdrawn too. Raises DeskError without reason, and for what was
    not taken in.
    """
    need(desk, DeskKind.PANEL)
    need_reason(reason)
    with desk.unit(at) as unit:
        found = _find(unit.queries, hand_in, KEPT)
        _withdraw(unit, found.digest)
        data = {"juror": found.juror, "sequence": found.sequence, "hand_in": found.digest}
        unit.note(FactKind.HAND_IN_WITHDRAWN, data, texts={"reason": reason.strip()})
        settle(unit, wanted.charter(unit.queries).charter, jurors=frozenset({found.juror}))
        return unit.queries.accepted_hand_in(found.juror)


def _let_count(unit: UnitOfWork, found: HandIn) -> None:
    """Take it in after all: every rule but the one that is decided on must let it through."""
    if found.why not in DECIDABLE:
        message, _ = SENTENCES[found.why]
        raise DeskError(
            message,
            phrase("actions", "Issue a pack for a new desk to this juror; a key that nobody proved never counts."),
            juror=found.juror,
            sequence=found.sequence,
        )
    opened = check_hand_in(found.payload, found.signature, found.texts)
    verdict: Verdict = judge(
        opened, known_state(unit.queries, opened.juror), received_at=found.received_at, decided=True
    )
    if verdict.outcome in {Outcome.REFUSED, Outcome.QUARANTINED, Outcome.DUPLICATE}:
        raise DeskError(verdict.message, verdict.hint, **verdict.values)
    for other in unit.queries.hand_ins(found.juror):
        if other.sequence == found.sequence and other.digest != found.digest and other.verdict in KEPT:
            _withdraw(unit, other.digest)
            told = {"juror": other.juror, "sequence": other.sequence, "hand_in": other.digest}
            unit.note(FactKind.HAND_IN_WITHDRAWN, told | {"instead": found.digest})
    unit.set_hand_in_verdict(found.digest, HandInVerdict.SUPERSEDED)  # settle() says which one counts
    pin_and_declare(unit, opened, verdict)
    data = {
        "juror": found.juror,
        "sequence": found.sequence,
        "hand_in": found.digest,
        "outcome": Outcome.ACCEPTED.value,
        "rule": found.why,
        "signing": opened.keys.signing,
        "late": found.late,
    }
    unit.note(FactKind.TAKEN_IN, data)


def _withdraw(unit: UnitOfWork, digest: str) -> None:
    unit.set_hand_in_verdict(digest, HandInVerdict.WITHDRAWN)


def _find(queries: Queries, fingerprint: str, among: frozenset[HandInVerdict]) -> HandIn:
    return one_of([one for one in queries.hand_ins() if one.verdict in among], fingerprint)


def one_of(candidates: Sequence[File], fingerprint: str) -> File:
    """Return the file of that fingerprint, whole or short. Raises DeskError where there is none, or more than one."""
    wished = fingerprint.strip().casefold()
    found = [one for one in candidates if wished in {one.digest, short_fingerprint(one.digest).casefold()}]
    if len(found) == 1:
        return found[0]
    known = [f"{one.juror}: {short_fingerprint(one.digest)}" for one in candidates]
    if found or not known:
        raise DeskError(
            phrase("actions", "No single hand-in has the fingerprint “{fingerprint}” here."),
            phrase("actions", "Name it by its whole fingerprint, as the intake shows it."),
            fingerprint=fingerprint[:80],
        )
    raise DeskError(
        phrase("actions", "No hand-in with the fingerprint “{fingerprint}” is here for this."),
        phrase("actions", "Known are: {known}"),
        fingerprint=fingerprint[:80],
        known=wanted.some(known),
    )


def need_reason(reason: str) -> None:
    """Raise DeskError for a decision without reason; return nothing for one with it."""
    if not reason.strip():
        raise DeskError(
            phrase("actions", "The decision has no reason."),
            phrase("actions", "Give the reason; the journal keeps it."),
        )
