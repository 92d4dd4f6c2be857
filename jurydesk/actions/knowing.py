"""What the panel's desk knows when a file comes back from a juror, as the intake asks it. It changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeVar

from jurydesk.actions import wanted
from jurydesk.actions.desks import FORMER_PANELS, panel_keys
from jurydesk.actions.pack_writing import ROSTER
from jurydesk.actions.preparing import shut_pairs
from jurydesk.actions.settling import known_charter
from jurydesk.domain.call import Mode
from jurydesk.domain.conflict import Ruling
from jurydesk.domain.effective import recused_pairs
from jurydesk.domain.panel import JurorKeys
from jurydesk.exchange.known import KnownCharter, KnownHandIn, KnownJuror, KnownState
from jurydesk.store.queries import COUNTING_KEYS, HandInVerdict, KeyState, PackWay

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jurydesk.exchange.declarations import OpenedDeclarations
    from jurydesk.exchange.keys import PublicKeys
    from jurydesk.store.queries import DeclarationFile, HandIn, Queries

T = TypeVar("T")

NOT_TAKEN_IN = frozenset({HandInVerdict.QUARANTINED, HandInVerdict.SENT})


def known_state(queries: Queries, juror: int, panel: PublicKeys | None = None) -> KnownState:
    """Return what is known when a hand-in of that juror arrives. Raises DeskError before the charter is frozen.

    Only what is that juror's own is read, and `panel` are the panel's keys where they are at hand: a panel takes in
    hundreds of files.
    """
    call = wanted.call(queries)
    strict = call.mode is Mode.STRICT
    charters = tuple(_known_charter(queries, fingerprint) for fingerprint in queries.charter_fingerprints())
    if not charters:
        wanted.charter(queries)
    rulings = queries.rulings(juror)
    shut = recused_pairs(declarations=(), rulings=rulings, known=queries.known_conflicts(juror))
    assigned = queries.assigned_to(juror)
    known = _known_juror(queries, juror, assigned, shut)
    if strict:
        in_charter = keys_in_charter(queries, charters[-1].fingerprint).get(juror)
        known = {number: replace(one, keys=in_charter) for number, one in known.items()}
    return KnownState(
        call=call.id,
        panel=panel or panel_keys(queries).public,
        charters=charters,
        rules=charters[-1].content or wanted.rules(queries),
        jurors=known,
        accepted=_taken_in(queries.hand_ins(juror)),
        rulings=(*rulings, *_late_conflicts(juror, shut, assigned)),
        closes_at=call.closes_at,
        former_panels=_former_panels(queries),
        strict=strict,
    )


def declaration_state(queries: Queries, file: OpenedDeclarations) -> KnownState:
    """Return what is known when a declaration file arrives, before or after there is a charter."""
    call = wanted.call(queries)
    entries = {proposal.number: "" for proposal in queries.proposals()}
    assigned = queries.assigned_to(file.juror)
    issued = (pack for pack in queries.packs(file.juror) if pack.kind == ROSTER and pack.way is PackWay.ISSUED)
    rosters = frozenset(pack.charter for pack in issued)
    known = _known_juror(queries, file.juror, assigned, shut_pairs(queries, file.juror))
    return KnownState(
        call=call.id,
        panel=panel_keys(queries).public,
        charters=(KnownCharter("", "", entries),),
        rules=wanted.rules(queries),
        jurors={number: replace(one, rosters=rosters) for number, one in known.items()},
        accepted=_taken_in(
            found for found in queries.declaration_files(file.juror) if found.signing == file.keys.signing
        ),
        former_panels=_former_panels(queries),
        strict=call.mode is Mode.STRICT,
    )


def _taken_in(files: Iterable[HandIn | DeclarationFile]) -> tuple[KnownHandIn, ...]:
    return tuple(
        KnownHandIn(
            found.juror,
            found.sequence,
            found.digest,
            found.supersedes,
            withdrawn=found.verdict is HandInVerdict.WITHDRAWN,
        )
        for found in files
        if found.verdict not in NOT_TAKEN_IN
    )


def keys_in_charter(queries: Queries, fingerprint: str) -> Mapping[int, JurorKeys]:
    """Return the keys of jurors in that version of the charter; none where there is no such version."""
    if fingerprint not in _keys:
        charter = queries.charter_of(fingerprint)
        if charter is None:
            return {}
        found = {entry.number: entry.keys for entry in charter.panel().jurors if entry.keys is not None}
        _keep(_keys, fingerprint, found)
    return _keys[fingerprint]


_MOST: Final = 64
_known: dict[str, KnownCharter] = {}
_keys: dict[str, Mapping[int, JurorKeys]] = {}
"""What charters say, by fingerprint: that is the digest of what it says, so that nothing here can be outdated."""


def _known_charter(queries: Queries, fingerprint: str) -> KnownCharter:
    if fingerprint not in _known:
        charter = queries.charter_of(fingerprint)
        if charter is None:
            raise LookupError(fingerprint)
        _keep(_known, fingerprint, known_charter(charter))
    return _known[fingerprint]


def _keep(kept: dict[str, T], fingerprint: str, found: T) -> None:
    while len(kept) >= _MOST:
        kept.pop(next(iter(kept)))
    kept[fingerprint] = found


def _former_panels(queries: Queries) -> frozenset[str]:
    """Return the age keys of desks that were lost, to which hand-ins made before were sealed."""
    found = queries.setting(FORMER_PANELS, [])
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def _late_conflicts(juror: int, shut: frozenset[tuple[int, str]], assigned: frozenset[str]) -> tuple[Ruling, ...]:
    """Return conflicts noted after a proposal went out to its juror, as exclusions: older than any ruling.

    Marks given before the juror heard of it are taken in and do not count; a hand-in without them is complete.
    """
    return tuple(
        Ruling(juror, proposal, excluded=True, reason="", at=datetime.min.replace(tzinfo=UTC))
        for _, proposal in sorted(shut)
        if proposal in assigned
    )


def _known_juror(
    queries: Queries, juror: int, assigned: frozenset[str], shut: frozenset[tuple[int, str]]
) -> dict[int, KnownJuror]:
    """Return the juror by number, with the keys that count; nobody where the panel has none of that number."""
    if queries.juror(juror) is None:
        return {}
    history = queries.juror_key_history(juror)
    counting = [key for key in history if key.state in COUNTING_KEYS]
    known = KnownJuror(
        number=juror,
        assigned=assigned,
        keys=JurorKeys(counting[-1].signing, counting[-1].age) if counting else None,
        secret=_open_secret(queries, juror),
        former_keys=tuple(JurorKeys(key.signing, key.age) for key in history if key.state is KeyState.REPLACED),
        shut=frozenset(proposal for _, proposal in shut) - assigned,
    )
    return {juror: known}


def _open_secret(queries: Queries, juror: int) -> str:
    enrolment = queries.enrolment(juror)
    return enrolment.secret.hex() if enrolment is not None and enrolment.open else ""
