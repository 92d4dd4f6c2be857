"""The small panel run strictly: rosters, declaration files, charter with keys, dossiers; made once, copied for tests.

Juror 3 declares a conflict with P-1; juror 4 is the slow one, whose file comes after the freeze.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import declaring, declaring_file, handing_in, intake, issuing, marking, packs, rosters
from jurydesk.domain.call import Mode
from tests.actions import stage as stages
from tests.actions.stage import later
from tests.light_codes import light_codes

if TYPE_CHECKING:
    from pathlib import Path

PROMPT = (1, 2, 3)
SLOW = 4
CONFLICT = (3, "P-1")


def prepared(folder: Path) -> stages.Stage:
    return stages.prepared(folder, call=stages.a_call(mode=Mode.STRICT))


def with_rosters(before: stages.Stage) -> stages.Stage:
    """The rosters are out, and every juror has a desk made from one."""
    with light_codes(), before.panel() as desk:
        done = rosters.issue_rosters(desk, folder=before.folder, at=later(1))
    codes, pack_codes = dict(before.codes), {}
    for pack in done.packs:
        name = f"juror-{pack.juror}.jurydesk"
        opened = packs.open_pack(
            pack=pack.path, code=pack.code, desk=before.folder / name, passphrase=stages.PASSPHRASE, at=later(2)
        )
        opened.desk.close()
        codes[name], pack_codes[pack.juror] = opened.recovery_code, pack.code
    return stages.Stage(before.folder, codes, pack_codes)


def declare(stage: stages.Stage, juror: int, *, file: str = "", at=None) -> Path:
    """One juror declares on all proposals and writes the declaration file."""
    path = stage.path(file or f"declared-{juror}.jurydeclaration")
    with stage.juror(juror) as desk:
        if juror == CONFLICT[0]:
            declaring.declare(
                desk, proposal=CONFLICT[1], category="closeness", statement="my brother", at=at or later(3)
            )
        declaring.declare_remaining(desk, at=at or later(3))
        declaring_file.write_declarations(desk, path=path, at=at or later(3))
    return path


def with_charter(before: stages.Stage) -> stages.Stage:
    """Three have declared, the charter is frozen, their dossiers are opened; the slow one's key is pending."""
    files = [declare(before, juror) for juror in PROMPT]
    with before.panel() as desk:
        assert not any(found.refused for found in intake.take_in(desk, files=files, at=later(4)))
        issued = issuing.issue(desk, folder=before.folder, at=later(5))
        assert issued.pending == (SLOW,)
    for pack in issued.packs:
        open_dossier(before, pack.juror, pack.path, at=later(6))
    return before


def open_dossier(stage: stages.Stage, juror: int, path: Path, *, at) -> packs.OpenedPack:
    with stage.juror(juror) as desk:
        return packs.renew(desk, pack=path, code="", at=at)


def mark_all(stage: stages.Stage, juror: int, *, at=None) -> None:
    with stage.juror(juror) as desk:
        for row in marking.progress_rows(desk):
            if row.access.value == "open":
                for criterion, text in stages.marks_of(juror, row.proposal).items():
                    marking.give(desk, proposal=row.proposal, criterion=criterion, text=text, at=at or later(7))


def hand_in(stage: stages.Stage, juror: int, *, file: str = "", at=None) -> Path:
    path = stage.path(file or f"hand-in-{juror}.juryhandin")
    with stage.juror(juror) as desk:
        handing_in.hand_in(desk, path=path, incomplete=True, at=at or later(8))
    return path


def taken(stage: stages.Stage, *files: Path, at=None) -> list[tuple[str, str]]:
    """Take files in on the panel's desk; return outcome and rule of each."""
    with stage.panel() as desk:
        results = intake.take_in(desk, files=files, at=at or later(9))
    return [(found.outcome.value, found.rule) for found in results]


def document_of(desk, number):
    with desk.read() as queries:
        return queries.proposal(number).documents[0].sha256
