"""Rosters of a strict call, and how far each juror is on the way to a dossier. No document must ever go with one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.chartering import assigned, ready
from jurydesk.actions.desks import need
from jurydesk.actions.issuing import make_folder, write_all
from jurydesk.actions.pack_writing import ROSTER, Draft, Way, draft_roster
from jurydesk.actions.recipients import named_jurors, needs_pack
from jurydesk.domain.call import Mode
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind, PackWay
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.issuing import Issued
    from jurydesk.domain.panel import Juror
    from jurydesk.store.queries import Queries


def issue_rosters(
    desk: OpenDesk,
    *,
    folder: Path,
    jurors: Sequence[int] | None = None,
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Issued:
    """Write a roster for each juror who has none yet, or for those named, into `folder`.

    A roster written anew has a new code and a new secret; the ones before are void. Raises DeskError in simple calls,
    where nobody needs one, and for a juror whose key is known: that one's desk works already; IssueStopped as in issue.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        ready(queries)
        need_strict(queries)
        chosen = _chosen(queries, jurors)
    make_folder(folder)

    def draft(queries: Queries, juror: Juror, way: Way) -> Draft:
        return draft_roster(queries, juror, way, at=at)

    everybody = {juror.number for juror in chosen}
    return write_all(desk, chosen, draft, anew=everybody, folder=folder, at=at, progress=progress, cancelled=cancelled)


def need_strict(queries: Queries) -> None:
    """Raise DeskError in simple calls; return nothing in strict ones."""
    if wanted.call(queries).mode is not Mode.STRICT:
        raise DeskError(
            phrase("actions", "This is a simple call: it has packs, and no rosters or declaration files."),
            phrase("actions", "Issue the packs; the declarations come back with the hand-ins."),
        )


def _chosen(queries: Queries, numbers: Sequence[int] | None) -> list[Juror]:
    known = queries.juror_keys()
    if numbers:
        chosen = named_jurors(queries, numbers)
        for juror in chosen:
            if juror.number in known:
                raise DeskError(
                    phrase("actions", "The keys of juror {juror} are known, so the roster was opened and answered."),
                    phrase("actions", "If the desk is lost, issue a pack for a new desk."),
                    juror=juror.number,
                )
        return chosen
    sent = {pack.juror for pack in queries.packs() if pack.kind == ROSTER and pack.way is PackWay.ISSUED}
    tasks = assigned(queries)
    chosen = [juror for juror in queries.jurors() if juror.number in tasks and juror.number not in sent]
    if not chosen:
        raise DeskError(
            phrase("actions", "Every juror was sent a roster."),
            phrase("actions", "Name a juror to write a roster anew."),
        )
    return chosen


@dataclass(frozen=True)
class Step:
    """How far a juror of a strict call is: what was sent, what came back, what the charter has."""

    juror: int
    name: str
    roster: bool
    declared: bool
    in_charter: bool
    frozen: bool
    dossier: bool

    @property
    def state(self) -> Phrase:
        """What is to be done next for this juror, in words."""
        if self.dossier:
            return phrase("actions", "has the newest dossier")
        if self.in_charter:
            return phrase("actions", "dossier to be issued")
        if self.declared:
            return _TO_AMEND if self.frozen else phrase("actions", "declared; the charter is to be frozen")
        if not self.roster:
            return phrase("actions", "roster to be sent")
        return phrase("actions", "key pending") if self.frozen else phrase("actions", "declaration file awaited")

    def as_plain(self) -> dict[str, object]:
        """Return it for JSON."""
        return {
            "juror": self.juror,
            "roster": self.roster,
            "declared": self.declared,
            "in_charter": self.in_charter,
            "dossier": self.dossier,
            "state": self.state.text,
        }


_TO_AMEND = phrase("actions", "key pending: declared; the charter is to be amended")


def steps(desk: OpenDesk) -> tuple[Step, ...]:
    """Return how far each juror with proposals to judge is. Raises DeskError in simple calls."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        need_strict(queries)
        return tuple(_step(queries, juror) for juror in queries.jurors() if juror.number in assigned(queries))


def _step(queries: Queries, juror: Juror) -> Step:
    frozen = queries.charter()
    entry = frozen.charter.panel().juror(juror.number) if frozen else None
    sent = {pack.kind for pack in queries.packs(juror.number) if pack.way is PackWay.ISSUED}
    in_charter = entry is not None and entry.keys is not None
    return Step(
        juror=juror.number,
        name=juror.name,
        roster=ROSTER in sent,
        declared=juror.number in queries.juror_keys(),
        in_charter=in_charter,
        frozen=frozen is not None,
        dossier=in_charter and not needs_pack(queries, juror.number),
    )
