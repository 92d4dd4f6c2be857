"""Who gets what next: packs in simple calls; rosters, dossiers and keys in strict ones. It issues nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.cautions import of_panel
from jurydesk.actions.preparing import assignment_rows
from jurydesk.actions.recipients import needs_pack
from jurydesk.domain.amendment import touched
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.strict_steps import StrictSteps, load_steps
from jurydesk.store.queries import HandInVerdict, PackWay
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.rosters import Step
    from jurydesk.store.queries import Queries

ROSTER = "roster"


class Do(Enum):
    """What can be done on this screen."""

    PACKS = "packs"
    ROSTERS = "rosters"
    TAKE_IN = "take in"
    FREEZE = "freeze"
    DOSSIERS = "dossiers"
    KEYS = "keys"


@dataclass(frozen=True)
class PackRow:
    """One juror: how many proposals, the newest file sent (number 0 for none) and when, whether a hand-in came back.

    `needs` says that what was sent is not what is in force; `keyed` that the juror's key is known; `step` is how far
    a juror of a strict call is.
    """

    juror: int
    name: str
    proposals: int
    pack: int = 0
    at: datetime | None = None
    kind: str = ""
    back: bool = False
    needs: bool = False
    keyed: bool = False
    step: Step | None = None


@dataclass(frozen=True)
class Ready:
    """Who gets what, whether the charter is frozen already, and the steps of a strict call.

    `too_few` is a sentence where the panel is too small ever to decide.
    """

    rows: tuple[PackRow, ...]
    frozen: bool
    strict: StrictSteps | None = None
    too_few: str = ""

    @property
    def waiting(self) -> tuple[int, ...]:
        """Jurors who need a pack: none yet, or an amendment or a ruling since."""
        return tuple(row.juror for row in self.rows if row.proposals and row.needs)


def load(desk: OpenDesk) -> Ready:
    """The packs as of now."""
    rows, strict = assignment_rows(desk), load_steps(desk)
    with desk.read() as queries:
        packs = [pack for pack in queries.packs() if pack.way is PackWay.ISSUED]
        back = {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        keyed, frozen = queries.juror_keys(), queries.charter() is not None
        needing = {row.juror for row in rows if row.proposals and _needs(queries, row.juror, back)}
    found = []
    for row in rows:
        newest = max((pack for pack in packs if pack.juror == row.juror), key=lambda pack: pack.sequence, default=None)
        found.append(
            PackRow(
                row.juror,
                row.name,
                len(row.proposals),
                newest.sequence if newest else 0,
                newest.at if newest else None,
                newest.kind if newest else "",
                row.juror in back,
                row.juror in needing,
                row.juror in keyed,
                strict.step(row.juror) if strict else None,
            )
        )
    return Ready(tuple(found), frozen, strict, " ".join(of_panel(desk)))


def _needs(queries: Queries, juror: int, back: Collection[int]) -> bool:
    """Whether a juror needs a pack. After the hand-in, a ruling that only shuts something needs no new one."""
    if not needs_pack(queries, juror) or juror not in back:
        return needs_pack(queries, juror)
    sent = [pack for pack in queries.packs(juror) if pack.way is PackWay.ISSUED and pack.kind != ROSTER]
    frozen = queries.charters()
    before = next((one.charter for one in frozen if sent and one.charter.fingerprint == sent[-1].charter), None)
    if before is None or juror in touched(before, frozen[-1].charter):
        return True
    return any(one.juror == juror and one.at > sent[-1].at and not one.excluded for one in queries.rulings())


def possible(ready: Ready) -> tuple[Do, ...]:
    """What can be done now, the next step first. Nobody waits for the slowest: freezing needs one key only."""
    strict = ready.strict
    if strict is None:
        return (Do.PACKS,) if ready.waiting else ()
    declared = len(strict.rows) - len(strict.awaited)
    sent = len(strict.rows) - len(strict.without_roster)
    found = [
        (Do.ROSTERS, bool(strict.without_roster)),
        (Do.DOSSIERS, bool(strict.without_dossier) and ready.frozen),
        (Do.KEYS, bool(strict.keyless)),
        (Do.FREEZE, not ready.frozen and declared > 0 and not strict.awaited),
        (Do.TAKE_IN, bool(strict.awaited) and sent > 0),
        (Do.FREEZE, not ready.frozen and declared > 0 and bool(strict.awaited)),
    ]
    return tuple(do for do, can in found if can)


def columns(*, strict: bool = False) -> Sequence[Column[PackRow]]:
    """Juror, load, newest file; in strict calls what comes next for this juror."""
    first: tuple[Column[PackRow], ...] = (
        Column("", lambda row: str(row.juror), number=True),
        Column(say(phrase("Issue", "Juror")), lambda row: row.name, stretch=True),
        Column(say(phrase("Issue", "Proposals")), lambda row: str(row.proposals), number=True),
    )
    if not strict:
        return (*first, _newest(230))
    return (
        *first,
        _newest(230),
        Column(
            say(phrase("Issue", "Next")),
            lambda row: say(row.step.state) if row.step else NOTHING,
            quiet=True,
            wrap=True,
            width=230,
        ),
    )


def _newest(width: int) -> Column[PackRow]:
    return Column(
        say(phrase("Issue", "Pack")),
        lambda _row: "",
        badges=lambda row: (_badge(row),),
        second=lambda row: speaker().time(row.at) if row.at else "",
        quiet=True,
        width=width,
    )


def _badge(row: PackRow) -> Badge:
    if row.pack and row.needs and row.kind != ROSTER:
        return badge(State.LOOK, say(phrase("Issue", "needs a new one")))
    if row.back:
        return badge(State.COMPLETE, say(phrase("Issue", "handed in")))
    if not row.pack:
        return badge(State.OPEN, say(phrase("Issue", "not issued")))
    kinds = {
        ROSTER: phrase("Issue", "roster, number {number}"),
        "dossier": phrase("Issue", "dossier, number {number}"),
    }
    word = kinds.get(row.kind, phrase("Issue", "issued, number {number}")) if row.step else None
    return badge(State.BEGUN, say(word or phrase("Issue", "issued, number {number}"), number=row.pack))
