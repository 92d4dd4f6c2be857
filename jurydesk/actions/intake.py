"""Taking in hand-ins: in any order, twice, old after new, with one result. A refusal must never change anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need, panel_keys
from jurydesk.actions.handing_in import HAND_IN_ENDING
from jurydesk.actions.packs import cannot_read
from jurydesk.actions.preparing import shut_pairs
from jurydesk.actions.standings import rules_in_force
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.conflict import Ruling
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import JurorKeys
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.hand_ins import OpenedHandIn, open_hand_in, rules_digest
from jurydesk.exchange.intake import judge
from jurydesk.exchange.known import KnownCharter, KnownHandIn, KnownJuror, KnownState, Outcome, Verdict
from jurydesk.store.queries import DeskKind, HandIn, HandInGround, HandInVerdict, KeyState
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.exchange.keys import Keys
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

KEPT = {
    Outcome.ACCEPTED: HandInVerdict.ACCEPTED,
    Outcome.SUPERSEDED: HandInVerdict.SUPERSEDED,
    Outcome.QUARANTINED: HandInVerdict.QUARANTINED,
}


@dataclass(frozen=True)
class TakenIn:
    """What became of one file: outcome, the rule that decided, a sentence and a next step. Juror 0 if not known."""

    file: Path
    outcome: Outcome
    rule: str
    sentence: str
    hint: str
    juror: int = 0
    short: str = ""

    @property
    def refused(self) -> bool:
        """Whether the file does not count and was not kept as an earlier version either."""
        return self.outcome in {Outcome.REFUSED, Outcome.QUARANTINED}


@dataclass(frozen=True)
class MissingJuror:
    """A juror with assigned proposals from whom nothing was taken in."""

    juror: int
    name: str


def hand_ins_among(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files to take in: each one named, and for a folder the hand-ins in it, by name.

    A pattern that the system's own command line did not resolve (as on Windows) is resolved here.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(path.glob(f"*{HAND_IN_ENDING}")))
        elif "*" in path.name and path.parent.is_dir():
            found.extend(sorted(path.parent.glob(path.name)))
        else:
            found.append(path)
    if not found:
        raise DeskError(
            phrase("actions", "There is no hand-in among what was named."),
            phrase("actions", "Name the files that the jurors sent; they end in {ending}."),
            ending=HAND_IN_ENDING,
        )
    return tuple(found)


def take_in(
    desk: OpenDesk,
    *,
    files: Sequence[Path],
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[TakenIn, ...]:
    """Take in hand-ins and return what became of each, in the order given. Raises DeskError only before the freeze."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        wanted.charter(queries)
        keys = panel_keys(queries)
    results = []
    for done, file in enumerate(files, 1):
        results.append(_take_one(desk, file, keys, at))
        if progress is not None:
            progress(done, len(files))
    return tuple(results)


def _take_one(desk: OpenDesk, file: Path, keys: Keys, at: datetime) -> TakenIn:
    try:
        hand_in = _opened(file, keys)
        with desk.unit(at) as unit:
            verdict = judge(hand_in, known_state(unit.queries), received_at=at)
            if verdict.outcome in KEPT:
                _keep(unit, hand_in, verdict)
    except DeskError as trouble:
        sentence, hint = explain(trouble)
        return TakenIn(file, Outcome.REFUSED, getattr(trouble, "rule", "file"), sentence, hint)
    return TakenIn(
        file=file,
        outcome=verdict.outcome,
        rule=verdict.rule,
        sentence=say(verdict.message, **verdict.values),
        hint=say(verdict.hint, **verdict.values) if verdict.rule != "accepted" else "",
        juror=hand_in.juror,
        short=short_fingerprint(hand_in.digest),
    )


def _opened(file: Path, keys: Keys) -> OpenedHandIn:
    try:
        with file.open("rb") as source:
            return open_hand_in(source, identities=[keys.identity])
    except OSError as trouble:
        raise cannot_read(file) from trouble


def _keep(unit: UnitOfWork, hand_in: OpenedHandIn, verdict: Verdict) -> None:
    """Write an accepted, superseded or quarantined hand-in with what follows from it."""
    kept = KEPT[verdict.outcome]
    before = unit.queries.hand_in(hand_in.digest)
    if before is None:
        _add(unit, hand_in, verdict)
    elif before.verdict is kept:
        return
    else:
        unit.set_hand_in_verdict(hand_in.digest, kept)
    if kept is HandInVerdict.QUARANTINED:
        unit.note(FactKind.NOT_TAKEN_IN, _fact(hand_in, verdict))
        return
    if verdict.pin is not None:
        unit.add_juror_key(hand_in.juror, verdict.pin, KeyState.PINNED)
        unit.use_enrolment(hand_in.juror)
    had = set(unit.queries.declarations(hand_in.juror))
    for declaration in hand_in.declarations:
        if declaration not in had:
            unit.declare(declaration)
    unit.note(FactKind.TAKEN_IN, _fact(hand_in, verdict))


def _add(unit: UnitOfWork, hand_in: OpenedHandIn, verdict: Verdict) -> None:
    kept = KEPT[verdict.outcome]
    in_charter = _charter_key(unit.queries, hand_in.juror) is not None
    unit.add_hand_in(
        HandIn(
            digest=hand_in.digest,
            juror=hand_in.juror,
            sequence=hand_in.sequence,
            supersedes=hand_in.supersedes,
            charter=hand_in.payload.header.charter,
            payload=hand_in.signed.payload_bytes,
            signature=hand_in.signed.signature,
            texts=hand_in.signed.texts_bytes,
            verdict=kept,
            ground=HandInGround.CHARTER_KEY if in_charter else HandInGround.PINNED_KEY,
            received_at=unit.at,
            late=verdict.late,
            why=verdict.rule if kept is HandInVerdict.QUARANTINED else "",
        ),
        hand_in.assessments,
    )


def _fact(hand_in: OpenedHandIn, verdict: Verdict) -> dict[str, object]:
    return {
        "juror": hand_in.juror,
        "sequence": hand_in.sequence,
        "hand_in": hand_in.digest,
        "outcome": verdict.outcome.value,
        "rule": verdict.rule,
        "signing": hand_in.keys.signing,
        "late": verdict.late,
    }


def known_state(queries: Queries) -> KnownState:
    """Return what the panel's desk knows when a hand-in arrives."""
    call = wanted.call(queries)
    charters = tuple(
        KnownCharter(frozen.charter.fingerprint, rules_digest(frozen.charter), proposal_digests(frozen.charter))
        for frozen in queries.charters()
    )
    counted = {HandInVerdict.ACCEPTED, HandInVerdict.SUPERSEDED}
    return KnownState(
        call=call.id,
        panel=panel_keys(queries).public,
        charters=charters,
        rules=rules_in_force(queries),
        jurors=_known_jurors(queries),
        accepted=tuple(
            KnownHandIn(found.juror, found.sequence, found.digest, found.supersedes)
            for found in queries.hand_ins()
            if found.verdict in counted
        ),
        rulings=(*queries.rulings(), *_late_conflicts(queries)),
        closes_at=call.closes_at,
    )


def _late_conflicts(queries: Queries) -> tuple[Ruling, ...]:
    """Return conflicts noted after a proposal went out to its juror, as exclusions: older than any ruling.

    Marks given before the juror heard of it are taken in and do not count; a hand-in without them is complete.
    """
    assigned = {(found.juror, found.proposal) for found in queries.assignments()}
    return tuple(
        Ruling(juror, proposal, excluded=True, reason="", at=datetime.min.replace(tzinfo=UTC))
        for juror, proposal in sorted(shut_pairs(queries) & assigned)
    )


def _known_jurors(queries: Queries) -> dict[int, KnownJuror]:
    assigned: dict[int, set[str]] = {}
    for assignment in queries.assignments():
        assigned.setdefault(assignment.juror, set()).add(assignment.proposal)
    shut: dict[int, set[str]] = {}
    for number, proposal in shut_pairs(queries):
        if proposal not in assigned.get(number, ()):
            shut.setdefault(number, set()).add(proposal)
    pinned = queries.juror_keys()
    former: dict[int, list[JurorKeys]] = {}
    for key in queries.juror_key_history():
        if key.state is KeyState.REPLACED:
            former.setdefault(key.juror, []).append(JurorKeys(key.signing, key.age))
    return {
        juror.number: KnownJuror(
            number=juror.number,
            assigned=frozenset(assigned.get(juror.number, ())),
            keys=pinned.get(juror.number),
            secret=_open_secret(queries, juror.number),
            former_keys=tuple(former.get(juror.number, ())),
            shut=frozenset(shut.get(juror.number, ())),
        )
        for juror in queries.jurors()
    }


def _open_secret(queries: Queries, juror: int) -> str:
    enrolment = queries.enrolment(juror)
    return enrolment.secret.hex() if enrolment is not None and enrolment.open else ""


def _charter_key(queries: Queries, juror: int) -> JurorKeys | None:
    entry = wanted.charter(queries).charter.panel().juror(juror)
    return entry.keys if entry is not None else None


def who_is_missing(desk: OpenDesk) -> tuple[MissingJuror, ...]:
    """Return the jurors with assigned proposals from whom nothing was taken in yet."""
    with desk.read() as queries:
        assigned = {found.juror for found in queries.assignments()}
        there = {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        return tuple(
            MissingJuror(juror.number, juror.name) for juror in queries.jurors() if juror.number in assigned - there
        )
