"""A juror's desk at a glance: what is declared, marked and handed in, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.filling import AWAITING_DOSSIER
from jurydesk.actions.handing_in import handed_in
from jurydesk.actions.marking import progress_rows
from jurydesk.domain.assessment import Progress
from jurydesk.domain.conflict import Access
from jurydesk.gui.parts.rail import Stage
from jurydesk.gui.shell.overview_parts import THIS_DESK, Overview, closing, fingerprint, under
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk


@dataclass(frozen=True)
class _Stand:
    """How many proposals are declared, marked and still open; the version handed in, 0 before the first."""

    proposals: int
    undeclared: int
    mine: int
    complete: int
    version: int
    awaiting: bool
    file_sent: bool

    @property
    def still(self) -> int:
        """What is still to be marked."""
        return self.mine - self.complete


def juror_overview(desk: OpenDesk) -> Overview:
    """The desk at a glance, as of now."""
    number, stand = desk.juror_number(), _stand(desk)
    with desk.read() as queries:
        call, me = queries.call(), queries.juror(number)
        code = fingerprint(queries, named=False)
    name = me.name if me is not None else ""
    juror = say(phrase("Overview", "Juror {number}"), number=number)
    return Overview(
        title=call.title if call else "",
        under=under(call, ", ".join(filter(None, (juror, name)))) if call else juror,
        person=None,
        right=(*(closing(call) if call else ()), *code),
        stages=_stages(stand),
        foot=say(phrase("Overview", "%n proposals to go"), n=stand.still) if stand.still else "",
        progress=f"{juror} · {_marked(stand)}",
        stage="declare" if stand.undeclared or stand.awaiting else "read",
    )


def _stand(desk: OpenDesk) -> _Stand:
    rows = progress_rows(desk)
    sent = handed_in(desk)
    with desk.read() as queries:
        awaiting = bool(queries.setting(AWAITING_DOSSIER, default=False))
        files = queries.declaration_files(desk.juror_number())
    mine = [row for row in rows if row.access is not Access.RECUSED]
    return _Stand(
        proposals=len(rows),
        undeclared=sum(row.access is Access.UNDECLARED for row in rows),
        mine=len(mine),
        complete=sum(row.progress is Progress.COMPLETE and row.access is Access.OPEN for row in mine),
        version=sent[-1].sequence if sent else 0,
        awaiting=awaiting,
        file_sent=any(file.verdict is HandInVerdict.SENT for file in files),
    )


def _stages(stand: _Stand) -> tuple[Stage, ...]:
    declared = bool(stand.proposals) and not stand.undeclared and (stand.file_sent or not stand.awaiting)
    marked = bool(stand.mine) and not stand.still
    about = say(phrase("Overview", "backups, passphrase"))
    return (
        Stage("declare", say(phrase("Overview", "Declare")), _declared(stand), complete=declared),
        Stage("read", say(phrase("Overview", "Read and mark")), _marked(stand), complete=marked),
        Stage("my marks", say(phrase("Overview", "My marks")), say(phrase("Overview", "compare, calibrate"))),
        Stage("hand in", say(phrase("Overview", "Hand in")), _handed_in(stand), complete=bool(stand.version)),
        Stage(THIS_DESK, say(phrase("Overview", "About this round")), about),
    )


def _declared(stand: _Stand) -> str:
    if stand.awaiting and not stand.undeclared:
        written = phrase("Overview", "file written, key pending"), phrase("Overview", "file to be written")
        return say(written[0] if stand.file_sent else written[1])
    done = stand.proposals - stand.undeclared
    return say(phrase("Overview", "{done} of {all} declared"), done=done, all=stand.proposals)


def _marked(stand: _Stand) -> str:
    if stand.awaiting:
        return say(phrase("Overview", "dossier awaited"))
    return say(phrase("Overview", "{done} of {all} complete"), done=stand.complete, all=stand.mine)


def _handed_in(stand: _Stand) -> str:
    if stand.version:
        return say(phrase("Overview", "version {version} handed in"), version=stand.version)
    return say(phrase("Overview", "%n still open"), n=stand.still)
