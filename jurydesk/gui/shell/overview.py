"""What bar and rail say of an open desk: whose it is, how far each stage is. Read from the desk, in few words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.filling import AWAITING_DOSSIER
from jurydesk.actions.handing_in import handed_in
from jurydesk.actions.marking import progress_rows
from jurydesk.actions.ruling import conflict_rows
from jurydesk.domain.assessment import Progress
from jurydesk.domain.call import Phase
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.conflict import Access
from jurydesk.domain.panel import Role, WorkingAs
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.rail import Stage
from jurydesk.gui.parts.state import Badge
from jurydesk.store.queries import DeskKind, HandInVerdict, PackWay
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.store.queries import Queries

THIS_DESK = "this desk"

PHASES = {
    Phase.CONCEPT: phrase("Overview", "Concept phase"),
    Phase.IMPLEMENTATION: phrase("Overview", "Implementation phase"),
}


@dataclass(frozen=True)
class Overview:
    """One desk at a glance; `progress` is what the start page will say of it, `stage` where the person belongs now."""

    title: str
    under: str
    person: Badge | None
    right: tuple[Badge, ...]
    stages: tuple[Stage, ...]
    foot: str
    progress: str
    stage: str


def overview(desk: OpenDesk) -> Overview:
    """The desk at a glance, as of now."""
    return _juror(desk) if desk.kind is DeskKind.JUROR else _panel(desk)


def _under(call: Call, *more: str) -> str:
    phase = say(PHASES[call.phase]) if call.phase in PHASES else ""
    round_ = call.round.strip()
    if round_.isdigit():
        round_ = say(phrase("Overview", "Round {number}"), number=round_)
    return " · ".join(filter(None, (round_, phase, *more)))


def _closing(call: Call) -> tuple[Badge, ...]:
    if call.closes_at is None:
        return ()
    day = speaker().date(call.closes_at.astimezone().date())
    return (Badge(say(phrase("Overview", "closes {day}"), day=day)),)


def _fingerprint(queries: Queries, *, named: bool) -> tuple[Badge, ...]:
    """The charter's short fingerprint; jurors meet the words for it on one page only, so there it stands alone."""
    frozen = queries.charter()
    if frozen is None:
        return ()
    charter = frozen.charter
    form = phrase("Overview", "charter v{version} · {code}") if named else phrase("Overview", "v{version} · {code}")
    return (Badge(say(form, version=charter.version, code=short_fingerprint(charter.fingerprint))),)


def _old_copy(desk: OpenDesk) -> tuple[Badge, ...]:
    if desk.store.handed_over is None:
        return ()
    return (Badge(say(phrase("Overview", "read only")), Tone.AMBER, "lock"),)


def _juror(desk: OpenDesk) -> Overview:
    rows = progress_rows(desk)
    sent = handed_in(desk)
    number = desk.juror_number()
    with desk.read() as queries:
        call, me = queries.call(), queries.juror(number)
        fingerprint = _fingerprint(queries, named=False)
        awaiting = bool(queries.setting(AWAITING_DOSSIER, default=False))
        file_sent = any(file.verdict is HandInVerdict.SENT for file in queries.declaration_files(number))
    undeclared = sum(row.access is Access.UNDECLARED for row in rows)
    mine = [row for row in rows if row.access is not Access.RECUSED]
    complete = sum(row.progress is Progress.COMPLETE and row.access is Access.OPEN for row in mine)
    still = len(mine) - complete
    marked = say(phrase("Overview", "{done} of {all} complete"), done=complete, all=len(mine))
    declared = say(phrase("Overview", "{done} of {all} declared"), done=len(rows) - undeclared, all=len(rows))
    if awaiting:
        marked = say(phrase("Overview", "dossier awaited"))
        if not undeclared:
            written = phrase("Overview", "file written, key pending"), phrase("Overview", "file to be written")
            declared = say(written[0] if file_sent else written[1])
    stages = (
        Stage(
            "declare",
            say(phrase("Overview", "Declare")),
            declared,
            complete=bool(rows) and not undeclared and (file_sent or not awaiting),
        ),
        Stage("read", say(phrase("Overview", "Read and mark")), marked, complete=bool(mine) and not still),
        Stage("my marks", say(phrase("Overview", "My marks")), say(phrase("Overview", "compare, calibrate"))),
        Stage(
            "hand in",
            say(phrase("Overview", "Hand in")),
            say(phrase("Overview", "version {version} handed in"), version=sent[-1].sequence)
            if sent
            else say(phrase("Overview", "%n still open"), n=still),
            complete=bool(sent),
        ),
        Stage(THIS_DESK, say(phrase("Overview", "About this round")), say(phrase("Overview", "backups, passphrase"))),
    )
    name = me.name if me is not None else ""
    juror = say(phrase("Overview", "Juror {number}"), number=number)
    return Overview(
        title=call.title if call else "",
        under=_under(call, ", ".join(filter(None, (juror, name)))) if call else juror,
        person=None,
        right=(*(_closing(call) if call else ()), *fingerprint),
        stages=stages,
        foot=say(phrase("Overview", "%n proposals to go"), n=still) if still else "",
        progress=f"{juror} · {marked}",
        stage="declare" if undeclared or awaiting else "read",
    )


def _panel(desk: OpenDesk) -> Overview:
    conflicts = len(conflict_rows(desk))
    with desk.read() as queries:
        call = queries.call()
        proposals, jurors = queries.proposals(), queries.jurors()
        marking = {found.juror for found in queries.assignments()}
        there = {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        issued = {pack.juror for pack in queries.packs() if pack.way is PackWay.ISSUED}
        frozen = queries.charter() is not None
        decided = len(queries.decisions())
        lists = queries.lists()
        fingerprint = _fingerprint(queries, named=True)
        chair = next((juror.name for juror in jurors if juror.role is Role.CHAIR), "")
    out = sum(not proposal.eligible for proposal in proposals)
    taken = say(phrase("Overview", "{done} of {all} hand-ins"), done=len(there), all=len(marking))
    counted = say(phrase("Overview", "%n proposals"), n=len(proposals))
    if out:
        counted += ", " + say(phrase("Overview", "%n not eligible"), n=out)
    people = say(phrase("Overview", "%n people"), n=len(jurors))
    if conflicts:
        people += ", " + say(phrase("Overview", "%n conflicts"), n=conflicts)
    everyone = bool(marking) and marking <= there
    stages = (
        Stage("call", say(phrase("Overview", "Call and rules")), complete=call is not None),
        Stage("proposals", say(phrase("Overview", "Proposals")), counted, complete=bool(proposals)),
        Stage("panel", say(phrase("Overview", "Panel")), people, complete=bool(marking)),
        Stage(
            "issue",
            say(phrase("Overview", "Issue")),
            say(phrase("Overview", "%n packs"), n=len(issued)) if issued else "",
            complete=frozen and marking <= issued,
        ),
        Stage("intake", say(phrase("Overview", "Intake")), taken if frozen else "", complete=everyone),
        Stage("standings", say(phrase("Overview", "Standings")), complete=everyone and decided > 0),
        Stage(
            "meeting",
            say(phrase("Overview", "Meeting")),
            say(phrase("Overview", "%n decided"), n=decided) if decided else "",
            complete=bool(lists),
        ),
        Stage(
            "recommendation",
            say(phrase("Overview", "Recommendation")),
            say(phrase("Overview", "version {version} written"), version=lists[-1].version) if lists else "",
            complete=bool(lists),
        ),
        Stage(THIS_DESK, say(phrase("Overview", "This desk")), say(phrase("Overview", "backups, passphrase"))),
    )
    chairing = desk.working_as is WorkingAs.CHAIR
    who = say(phrase("Overview", "Chair")) if chairing else say(phrase("Overview", "Office"))
    name = chair if chairing else (call.office if call else "")
    return Overview(
        title=call.title if call else desk.path.stem,
        under=_under(call) if call else "",
        person=Badge(f"{who}: {name}" if name else who, Tone.BLUE),
        right=(*_old_copy(desk), *(_closing(call) if call else ()), *fingerprint),
        stages=stages,
        foot="",
        progress=" · ".join((say(phrase("Overview", "Panel's desk")), taken if frozen else counted)),
        stage=_where(
            proposals=bool(proposals), marking=bool(marking), frozen=frozen, everyone=everyone, lists=bool(lists)
        ),
    )


def _where(*, proposals: bool, marking: bool, frozen: bool, everyone: bool, lists: bool) -> str:
    """The stage a panel's desk opens at: the first that is not done."""
    if not proposals:
        return "proposals"
    if not marking:
        return "panel"
    if not frozen:
        return "issue"
    if not everyone:
        return "intake"
    return "recommendation" if lists else "standings"
