"""What the panel's desk knows when a file comes back from a juror, as the intake asks it. It changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import FORMER_PANELS, panel_keys
from jurydesk.actions.pack_writing import ROSTER
from jurydesk.actions.preparing import shut_pairs
from jurydesk.actions.settling import known_charter
from jurydesk.domain.call import Mode
from jurydesk.domain.conflict import Ruling
from jurydesk.domain.panel import JurorKeys
from jurydesk.exchange.known import KnownCharter, KnownHandIn, KnownJuror, KnownState
from jurydesk.store.queries import HandInVerdict, KeyState, PackWay

if TYPE_CHECKING:
    from jurydesk.domain.charter import Charter
    from jurydesk.exchange.declarations import OpenedDeclarations
    from jurydesk.store.queries import Queries

NOT_TAKEN_IN = frozenset({HandInVerdict.QUARANTINED, HandInVerdict.SENT})


def known_state(queries: Queries) -> KnownState:
    """Return what is known when a hand-in arrives. Raises DeskError before the charter is frozen."""
    call = wanted.call(queries)
    strict = call.mode is Mode.STRICT
    wanted.charter(queries)
    charters = tuple(_known_charter(frozen.charter) for frozen in queries.charters())
    return KnownState(
        call=call.id,
        panel=panel_keys(queries).public,
        charters=charters,
        rules=charters[-1].content or wanted.rules(queries),
        jurors=_known_jurors(queries, keys=_charter_keys(queries) if strict else queries.juror_keys()),
        accepted=tuple(
            KnownHandIn(
                found.juror,
                found.sequence,
                found.digest,
                found.supersedes,
                withdrawn=found.verdict is HandInVerdict.WITHDRAWN,
            )
            for found in queries.hand_ins()
            if found.verdict not in NOT_TAKEN_IN
        ),
        rulings=(*queries.rulings(), *_late_conflicts(queries)),
        closes_at=call.closes_at,
        former_panels=_former_panels(queries),
        strict=strict,
    )


def declaration_state(queries: Queries, file: OpenedDeclarations) -> KnownState:
    """Return what is known when a declaration file arrives, before or after there is a charter."""
    call = wanted.call(queries)
    entries = {proposal.number: "" for proposal in queries.proposals()}
    return KnownState(
        call=call.id,
        panel=panel_keys(queries).public,
        charters=(KnownCharter("", "", entries),),
        rules=wanted.rules(queries),
        jurors=_known_jurors(queries, keys=queries.juror_keys()),
        accepted=tuple(
            KnownHandIn(found.juror, found.sequence, found.digest, found.supersedes)
            for found in queries.declaration_files(file.juror)
            if found.verdict not in NOT_TAKEN_IN and found.signing == file.keys.signing
        ),
        strict=call.mode is Mode.STRICT,
    )


def _former_panels(queries: Queries) -> frozenset[str]:
    """Return the age keys of desks that were lost, to which hand-ins made before were sealed."""
    found = queries.setting(FORMER_PANELS, [])
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


@lru_cache(maxsize=64)  # charters are frozen, and a panel takes in hundreds of files under a few of them
def _known_charter(charter: Charter) -> KnownCharter:
    return known_charter(charter)


def _charter_keys(queries: Queries) -> dict[int, JurorKeys]:
    """Return the keys in the charter in force: in strict calls nothing else signs a hand-in."""
    panel = wanted.charter(queries).charter.panel()
    return {entry.number: entry.keys for entry in panel.jurors if entry.keys is not None}


def _late_conflicts(queries: Queries) -> tuple[Ruling, ...]:
    """Return conflicts noted after a proposal went out to its juror, as exclusions: older than any ruling.

    Marks given before the juror heard of it are taken in and do not count; a hand-in without them is complete.
    """
    assigned = {(found.juror, found.proposal) for found in queries.assignments()}
    return tuple(
        Ruling(juror, proposal, excluded=True, reason="", at=datetime.min.replace(tzinfo=UTC))
        for juror, proposal in sorted(shut_pairs(queries) & assigned)
    )


def _known_jurors(queries: Queries, *, keys: dict[int, JurorKeys]) -> dict[int, KnownJuror]:
    assigned: dict[int, set[str]] = {}
    for assignment in queries.assignments():
        assigned.setdefault(assignment.juror, set()).add(assignment.proposal)
    shut: dict[int, set[str]] = {}
    for number, proposal in shut_pairs(queries):
        if proposal not in assigned.get(number, ()):
            shut.setdefault(number, set()).add(proposal)
    rosters: dict[int, set[str]] = {}
    for pack in queries.packs():
        if pack.kind == ROSTER and pack.way is PackWay.ISSUED:
            rosters.setdefault(pack.juror, set()).add(pack.charter)
    former: dict[int, list[JurorKeys]] = {}
    for key in queries.juror_key_history():
        if key.state is KeyState.REPLACED:
            former.setdefault(key.juror, []).append(JurorKeys(key.signing, key.age))
    return {
        juror.number: KnownJuror(
            number=juror.number,
            assigned=frozenset(assigned.get(juror.number, ())),
            keys=keys.get(juror.number),
            secret=_open_secret(queries, juror.number),
            former_keys=tuple(former.get(juror.number, ())),
            shut=frozenset(shut.get(juror.number, ())),
            rosters=frozenset(rosters.get(juror.number, ())),
        )
        for juror in queries.jurors()
    }


def _open_secret(queries: Queries, juror: int) -> str:
    enrolment = queries.enrolment(juror)
    return enrolment.secret.hex() if enrolment is not None and enrolment.open else ""
