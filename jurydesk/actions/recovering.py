"""When the panel's desk is lost with all its backups: a new one from the charter, and the hand-ins by the recovery key.

What the lost desk alone knew (names' salts, secrets of packs) is not guessed: a key that nothing proves counts only
after a person heard its hand-in's fingerprint from the juror. packaging/decisions/copies.md says what stays lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.chartering import add_version
from jurydesk.actions.desks import (
    FORMER_PANELS,
    RECOVERY_AGE,
    MadeDesk,
    create_panel_desk,
    need,
    panel_keys,
    remove_desk,
)
from jurydesk.actions.intake import KEPT, TakenIn, keep_declarations, keep_hand_in, taken
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.knowing import declaration_state, known_state
from jurydesk.actions.packs import cannot_read
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.charter_file import charter_file, read_charter_file
from jurydesk.exchange.declaration_intake import judge_declarations
from jurydesk.exchange.declarations import OpenedDeclarations
from jurydesk.exchange.intake import judge
from jurydesk.exchange.keys import age_key_of, identity_from_text
from jurydesk.exchange.known import Outcome
from jurydesk.exchange.returned import open_returned
from jurydesk.spreadsheet.fields import JUROR_FIELDS
from jurydesk.spreadsheet.jurors import read_jurors
from jurydesk.spreadsheet.sheets import holds, table_in
from jurydesk.store.queries import DeskKind, KeyState
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.charter import Charter
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.exchange.keys import Identity
    from jurydesk.exchange.known import Verdict
    from jurydesk.store.unit import UnitOfWork

CONFIRM = phrase(
    "actions",
    "Nothing on this desk proves the key of juror {juror}. Ask the juror on the phone for the fingerprint of hand-in "
    "{sequence}; if it is {short}, name it with --confirmed.",
)


@dataclass(frozen=True)
class Rebuilt:
    """A panel's desk that was set up anew, the fingerprints of the charter before and of the one that amends it."""

    made: MadeDesk
    before: str
    now: str


def write_charter(desk: OpenDesk, *, path: Path) -> str:
    """Write all versions of the charter that the desk has, a panel's or a juror's, and return the last fingerprint.

    Raises DeskError before the freeze and where the file is in the way.
    """
    with desk.read() as queries:
        charters = tuple(frozen.charter for frozen in queries.charters())
    if not charters:
        raise DeskError(
            phrase("actions", "The charter is not frozen yet."),
            phrase("actions", "Issue the packs first; that freezes rules, proposals and panel."),
        )
    try:
        with path.open("xb") as target:
            target.write(charter_file(charters))
    except OSError as trouble:
        raise cannot_write(path) from trouble
    return charters[-1].fingerprint


def rebuild(
    *,
    desk: Path,
    passphrase: str,
    charter: Path,
    jurors: Path,
    columns: Mapping[str, str],
    recovery_key: str,
    reason: str,
    closes_at: datetime | None = None,
    at: datetime,
) -> Rebuilt:
    """Make a panel's desk anew from a charter file, the table of jurors and the recovery key for hand-ins.

    The charter is amended at once with the new desk's keys, so the record says what happened. Raises DeskError, and
    leaves no desk behind, for another panel's recovery key, for people who are not those of the charter, and without a
    reason.
    """
    _need_reason(reason)
    charters = read_charter_file(_bytes(charter))
    last = charters[-1]
    _need_same_key(last, recovery_key)
    people = _people(last, jurors, columns)
    call = last.rules_part().call(last.panel().mode, closes_at)
    made = create_panel_desk(path=desk, passphrase=passphrase, call=call, rules=last.rules_part().rules, at=at)
    try:
        with made.desk.unit(at) as unit:
            fingerprint = _fill(unit, charters, people, reason.strip())
    except BaseException:
        made.desk.close()
        remove_desk(desk)
        raise
    return Rebuilt(replace(made, hand_in_key=""), last.fingerprint, fingerprint)


def recover_hand_ins(
    desk: OpenDesk, *, files: Sequence[Path], recovery_key: str, confirmed: Collection[str] = (), at: datetime
) -> tuple[TakenIn, ...]:
    """Take in hand-ins that only the recovery key opens, by the rules of every intake, in the order given.

    Declaration files of a strict call come back in the same way, where the charter names them. `confirmed` are short
    fingerprints that jurors read out: their keys are then pinned on the word of who typed them, and the journal says
    so. Raises DeskError for what is no recovery key.
    """
    need(desk, DeskKind.PANEL)
    identity = _identity(recovery_key)
    heard = {"".join(one.upper().split()) for one in confirmed}
    return tuple(_recover_one(desk, file, identity, heard, at) for file in files)


def _recover_one(desk: OpenDesk, file: Path, identity: Identity, heard: Collection[str], at: datetime) -> TakenIn:
    try:
        with desk.read() as queries:
            own = panel_keys(queries).identity
        with file.open("rb") as source:
            hand_in = open_returned(source, identities=[own, identity])
        with desk.unit(at) as unit:
            if isinstance(hand_in, OpenedDeclarations):
                return _declared(unit, file, hand_in, at)
            verdict = _judged(unit, hand_in, heard, at)
            if verdict.outcome in KEPT:
                keep_hand_in(unit, hand_in, verdict)
    except OSError:
        return _refused(file, cannot_read(file))
    except DeskError as trouble:
        return _refused(file, trouble)
    result = taken(file, hand_in, verdict)
    if verdict.rule == "key.proof":
        values = {"juror": hand_in.juror, "sequence": hand_in.sequence, "short": short_fingerprint(hand_in.digest)}
        return replace(result, hint=explain(DeskError(CONFIRM, CONFIRM, **values))[0])
    return result


def _declared(unit: UnitOfWork, file: Path, returned: OpenedDeclarations, at: datetime) -> TakenIn:
    """Take in a declaration file; that the charter names it stands for the roster, which the lost desk alone knew."""
    known = declaration_state(unit.queries, returned)
    entry = wanted.charter(unit.queries).charter.panel().juror(returned.juror)
    if entry is not None and entry.declared == returned.digest:
        person = replace(known.jurors[returned.juror], rosters=frozenset({returned.rules}))
        known = replace(known, jurors={returned.juror: person})
    verdict = judge_declarations(returned, known, received_at=at)
    if verdict.outcome in KEPT:
        keep_declarations(unit, returned, verdict)
    return taken(file, returned, verdict)


def _judged(unit: UnitOfWork, hand_in: OpenedHandIn, heard: Collection[str], at: datetime) -> Verdict:
    """Judge a hand-in; a key that was confirmed on the phone counts as known, once everything else holds."""
    known = known_state(unit.queries, hand_in.juror)
    verdict = judge(hand_in, known, received_at=at)
    if verdict.rule != "key.proof" or short_fingerprint(hand_in.digest) not in heard:
        return verdict
    person = replace(known.jurors[hand_in.juror], keys=hand_in.keys)
    verdict = judge(hand_in, replace(known, jurors={**known.jurors, hand_in.juror: person}), received_at=at)
    if verdict.outcome in (Outcome.ACCEPTED, Outcome.SUPERSEDED):
        unit.add_juror_key(hand_in.juror, hand_in.keys, KeyState.PINNED)
        told = {"juror": hand_in.juror, "hand_in": hand_in.digest, "signing": hand_in.keys.signing}
        unit.note(FactKind.KEY_CONFIRMED, told)
    return verdict


def _refused(file: Path, trouble: DeskError) -> TakenIn:
    sentence, hint = explain(trouble)
    return TakenIn(file, Outcome.REFUSED, getattr(trouble, "rule", "file"), sentence, hint)


def _fill(unit: UnitOfWork, charters: tuple[Charter, ...], people: Sequence[Juror], reason: str) -> str:
    """Write into the new desk what the charter says, and amend it with the new keys; return its fingerprint."""
    last = charters[-1]
    panel = last.panel()
    unit.put_setting(RECOVERY_AGE, panel.keys.recovery_age)
    unit.put_setting(FORMER_PANELS, sorted({charter.panel().keys.age for charter in charters}))
    unit.put_proposals(last.proposals())
    unit.put_jurors(people)
    unit.put_assignments(Assignment(entry.number, one) for entry in panel.jurors for one in entry.proposals)
    for entry in panel.jurors:
        if entry.keys is not None:
            unit.add_juror_key(entry.number, entry.keys, KeyState.CHARTER)
    for charter in charters:
        unit.add_charter(charter)
    declared = {entry.number: entry.declared for entry in panel.jurors if entry.declared}
    amended = add_version(unit, reason=reason, declared_as=declared)
    told = {"charter": amended.fingerprint, "version": amended.version, "previous": amended.previous}
    unit.note(FactKind.DESK_REBUILT, told, texts={"reason": reason})
    return amended.fingerprint


def _people(charter: Charter, table: Path, columns: Mapping[str, str]) -> list[Juror]:
    """Return the charter's people with their names from the table. Raises DeskError where the numbers differ."""
    found, given = table_in(table, columns, holds(JUROR_FIELDS, columns, ("name", "last_name")))
    named = {juror.number: juror for juror in read_jurors(found, overrides=given).jurors}
    entries = charter.panel().jurors
    missing = [str(entry.number) for entry in entries if entry.number not in named]
    if missing:
        raise DeskError(
            phrase("actions", "The table names nobody of number {numbers}, whom the charter knows."),
            phrase("actions", "Take the table with which the lost desk was made; the numbers must be the same."),
            numbers=", ".join(missing),
        )
    return [replace(named[entry.number], role=entry.role) for entry in entries]


def _need_same_key(charter: Charter, recovery_key: str) -> None:
    _identity(recovery_key)
    if age_key_of(recovery_key) != charter.panel().keys.recovery_age:
        raise DeskError(
            phrase("actions", "This recovery key belongs to another panel than the charter."),
            phrase("actions", "Take the key that was printed when the lost desk was made."),
        )


def _identity(recovery_key: str) -> Identity:
    try:
        return identity_from_text(recovery_key)
    except ValueError:
        raise DeskError(
            phrase("actions", "This is no recovery key for hand-ins."),
            phrase("actions", "It begins with AGE-SECRET-KEY-1 and was printed when the panel's desk was made."),
        ) from None  # from None: the message could quote the secret


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise DeskError(
            phrase("actions", "Setting a desk up anew amends the charter, which needs a reason."),
            phrase("actions", "Say what happened to the desk; the reason stands in the charter."),
        )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as trouble:
        raise cannot_read(path) from trouble
