"""What this computer remembers of each desk, to notice that a backup or a copy was opened beside it.

It must never hold a name, a mark or a key: only counters and digests lie outside of the desk. That it cannot be written
or read never stops an act. What it can notice and what not: packaging/decisions/copies.md.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from jurydesk import places
from jurydesk.domain.canonical import object_of
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jurydesk.store.desk import Desk
    from jurydesk.store.queries import Queries

TRAIL = "openings"
LONGEST_TRAIL = 100
OLDER, BESIDE = "older", "beside"
NO_TIME = datetime.min.replace(tzinfo=UTC)  # an opening is counted, never dated


@dataclass(frozen=True)
class Seen:
    """The last opening of a desk on this computer, and the hand-ins that it had: (juror, sequence) by digest."""

    opening: int = 0
    token: str = ""
    hand_ins: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def opened(desk: Desk) -> str:
    """Count an opening in the desk and here; return OLDER or BESIDE where another copy was opened before, else "".

    OLDER: this computer has seen later openings than this file knows. BESIDE: both went on from the same opening.
    """
    if desk.handed_over is not None:
        return ""
    seen = read(desk.info.id)
    with desk.unit("office", NO_TIME) as unit:
        trail = _trail(unit.queries)
        found = _compare(trail, seen)
        number, token = max(_last(trail)[0], seen.opening) + 1, secrets.token_hex(4)
        kept = sorted(trail.items())[1 - LONGEST_TRAIL :]
        unit.put_setting(TRAIL, {str(one): told for one, told in (*kept, (number, token))})
    _write(desk.info.id, Seen(number, token, seen.hand_ins))
    return found


def remember(desk: Desk) -> None:
    """Remember the hand-ins that the desk has now, beside those remembered before."""
    if desk.handed_over is not None:
        return
    seen = read(desk.info.id)
    with desk.read() as queries:
        last = max(_last(_trail(queries)), (seen.opening, seen.token))
        ours = Seen(*last, {**seen.hand_ins, **hand_ins_of(queries)})
    _write(desk.info.id, ours)


def missing_here(desk: Desk) -> dict[str, tuple[int, int]]:
    """Return the hand-ins that this computer saw in a copy of this desk and that are not in this one."""
    with desk.read() as queries:
        here = hand_ins_of(queries)
    return {digest: one for digest, one in read(desk.info.id).hand_ins.items() if digest not in here}


def forget(desk_id: str) -> None:
    """Forget a desk that was deleted."""
    with contextlib.suppress(OSError):
        _place(desk_id).unlink()


def hand_ins_of(queries: Queries) -> dict[str, tuple[int, int]]:
    """Return the hand-ins that the desk took in, or on a juror's desk wrote: (juror, sequence) by digest."""
    return {
        str(fact.data["hand_in"]): (int(str(fact.data["juror"])), int(str(fact.data["sequence"])))
        for fact in queries.journal()
        if fact.kind in (FactKind.TAKEN_IN, FactKind.HANDED_IN)
    }


def read(desk_id: str) -> Seen:
    """Return what is remembered of a desk; an empty one where nothing is, or where it cannot be read."""
    try:
        told = object_of(json.loads(_place(desk_id).read_text(encoding="utf-8")))
        listed = object_of(told["hand_ins"])
        hand_ins = {digest: (int(one[0]), int(one[1])) for digest, one in listed.items() if isinstance(one, list)}
        return Seen(int(str(told["opening"])), str(told["token"]), hand_ins)
    except (OSError, ValueError, LookupError, RecursionError, DeskError):
        return Seen()


def _compare(trail: Mapping[int, str], seen: Seen) -> str:
    last, _ = _last(trail)
    if last < seen.opening:
        return OLDER
    return BESIDE if seen.opening and trail.get(seen.opening, seen.token) != seen.token else ""


def _trail(queries: Queries) -> dict[int, str]:
    """Return the tokens of the desk's last openings, by number."""
    told = queries.setting(TRAIL)
    if not isinstance(told, dict):
        return {}
    return {int(number): str(token) for number, token in told.items()}


def _last(trail: Mapping[int, str]) -> tuple[int, str]:
    last = max(trail, default=0)
    return last, trail.get(last, "")


def _place(desk_id: str) -> Path:
    return places.data() / "seen" / f"{desk_id}.json"


def _write(desk_id: str, seen: Seen) -> None:
    place = _place(desk_id)
    told = {
        "opening": seen.opening,
        "token": seen.token,
        "hand_ins": {digest: list(one) for digest, one in sorted(seen.hand_ins.items())},
    }
    with contextlib.suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = place.with_suffix(".part")
        part.write_text(json.dumps(told), encoding="utf-8")
        part.replace(place)
