"""A panel's desk at a glance: how far each stage is, from the call to the list, and where the person belongs now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.deciding import clashes
from jurydesk.actions.ruling import conflict_rows
from jurydesk.domain.panel import Role, WorkingAs
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.rail import Stage
from jurydesk.gui.parts.state import Badge
from jurydesk.gui.shell.overview_parts import THIS_DESK, Overview, closing, fingerprint, old_copy, under
from jurydesk.store.queries import HandInVerdict, PackWay
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.domain.panel import Juror


@dataclass(frozen=True)
class _Stand:
    """How many of what there are; the version of the newest list, 0 before the first."""

    call: bool
    proposals: int
    out: int
    people: int
    conflicts: int
    marking: frozenset[int]
    issued: frozenset[int]
    there: frozenset[int]
    to_decide: int
    frozen: bool
    decided: int
    version: int

    @property
    def everyone(self) -> bool:
        """Whether all who were to mark have handed in, and nothing that came in waits for a decision."""
        return bool(self.marking) and self.marking <= self.there and not self.to_decide


def panel_overview(desk: OpenDesk) -> Overview:
    """The desk at a glance, as of now."""
    stand = _stand(desk)
    with desk.read() as queries:
        call, jurors, code = queries.call(), queries.jurors(), fingerprint(queries, named=True)
    told = _hand_ins(stand) if stand.frozen else _proposals(stand)
    return Overview(
        title=call.title if call else desk.path.stem,
        under=under(call) if call else "",
        person=_person(call, jurors, chairing=desk.working_as is WorkingAs.CHAIR),
        right=(*old_copy(desk), *(closing(call) if call else ()), *code),
        stages=_stages(stand),
        foot="",
        progress=" · ".join((say(phrase("Overview", "Panel's desk")), told)),
        stage=_where(stand),
    )


def _stand(desk: OpenDesk) -> _Stand:
    conflicts = len(conflict_rows(desk))
    to_decide = sum(waits.decidable for waits in clashes(desk))
    with desk.read() as queries:
        proposals, lists = queries.proposals(), queries.lists()
        return _Stand(
            call=queries.call() is not None,
            proposals=len(proposals),
            out=sum(not proposal.eligible for proposal in proposals),
            people=len(queries.jurors()),
            conflicts=conflicts,
            marking=frozenset(found.juror for found in queries.assignments()),
            issued=frozenset(pack.juror for pack in queries.packs() if pack.way is PackWay.ISSUED),
            there=frozenset(one.juror for one in queries.hand_ins() if one.verdict is HandInVerdict.ACCEPTED),
            to_decide=to_decide,
            frozen=queries.charter() is not None,
            decided=len(queries.decisions()),
            version=lists[-1].version if lists else 0,
        )


def _stages(stand: _Stand) -> tuple[Stage, ...]:
    issued = stand.frozen and stand.marking <= stand.issued
    packs = say(phrase("Overview", "%n packs"), n=len(stand.issued)) if stand.issued else ""
    intake = _hand_ins(stand) if stand.frozen else ""
    decided = say(phrase("Overview", "%n decided"), n=stand.decided) if stand.decided else ""
    written = say(phrase("Overview", "version {version} written"), version=stand.version) if stand.version else ""
    about, listed = say(phrase("Overview", "backups, passphrase")), bool(stand.version)
    return (
        Stage("call", say(phrase("Overview", "Call and rules")), complete=stand.call),
        Stage("proposals", say(phrase("Overview", "Proposals")), _proposals(stand), complete=bool(stand.proposals)),
        Stage("panel", say(phrase("Overview", "Panel")), _people(stand), complete=bool(stand.marking)),
        Stage("issue", say(phrase("Overview", "Issue")), packs, complete=issued),
        Stage("intake", say(phrase("Overview", "Intake")), intake, complete=stand.everyone),
        Stage("standings", say(phrase("Overview", "Standings")), complete=stand.everyone and stand.decided > 0),
        Stage("meeting", say(phrase("Overview", "Meeting")), decided, complete=listed),
        Stage("recommendation", say(phrase("Overview", "Recommendation")), written, complete=listed),
        Stage(THIS_DESK, say(phrase("Overview", "This desk")), about),
    )


def _hand_ins(stand: _Stand) -> str:
    there = say(phrase("Overview", "{done} of {all} hand-ins"), done=len(stand.there), all=len(stand.marking))
    return f"{there}, {say(phrase('Overview', '%n to decide'), n=stand.to_decide)}" if stand.to_decide else there


def _proposals(stand: _Stand) -> str:
    counted = say(phrase("Overview", "%n proposals"), n=stand.proposals)
    return counted + ", " + say(phrase("Overview", "%n not eligible"), n=stand.out) if stand.out else counted


def _people(stand: _Stand) -> str:
    people = say(phrase("Overview", "%n people"), n=stand.people)
    return people + ", " + say(phrase("Overview", "%n conflicts"), n=stand.conflicts) if stand.conflicts else people


def _person(call: Call | None, jurors: tuple[Juror, ...], *, chairing: bool) -> Badge:
    if chairing:
        who = say(phrase("Overview", "Chair"))
        name = next((juror.name for juror in jurors if juror.role is Role.CHAIR), "")
    else:
        who = say(phrase("Overview", "Office"))
        name = call.office if call else ""
    return Badge(f"{who}: {name}" if name else who, Tone.BLUE)


def _where(stand: _Stand) -> str:
    """The stage at which the desk opens: the first that is not done."""
    if not stand.proposals:
        return "proposals"
    if not stand.marking:
        return "panel"
    if not stand.frozen:
        return "issue"
    if not stand.everyone:
        return "intake"
    return "recommendation" if stand.version else "standings"
