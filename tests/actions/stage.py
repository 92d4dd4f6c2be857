"""A small panel on disk, played by the real acts: made once, copied for every test, opened by its recovery codes.

Juror 1 is the chair, 2 to 4 judge, 4 is the deputy chair, 5 keeps the minutes. The office knows that juror 2 has a
conflict with P-3.
"""

from __future__ import annotations

import io
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.actions import declaring, desks, handing_in, intake, issuing, marking, packs, preparing
from jurydesk.domain.call import Call
from jurydesk.domain.panel import Juror, Role, WorkingAs
from jurydesk.domain.proposal import Document, Partner, Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Choice, ConflictCategory, Rules, Sheet
from jurydesk.store.desk import open_desk
from tests.light_codes import light_codes

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
CLOSES = AT + timedelta(days=20)
PASSPHRASE = "ein langer Satz für Proben"
CRITERIA = ("concept", "effect")
RULES = Rules(
    name="trial",
    title=Text("Trial", "Probe"),
    criteria=(
        Criterion("concept", Text("Concept", "Konzept"), Scale(Decimal(0), Decimal(10))),
        Criterion("effect", Text("Effect", "Wirkung"), Scale(Decimal(1), Decimal(6), Decimal("0.5"))),
    ),
    sheet=Sheet(recommendations=(Choice("fund", Text("fund")), Choice("decline", Text("decline")))),
    conflicts=(ConflictCategory("employment", Text("same employer")), ConflictCategory("closeness", Text("kinship"))),
)
JURORS = (
    Juror(1, "Prof. Ada Vorsitz", "Universität Musterstadt", "ada@muster.example", Role.CHAIR),
    Juror(2, "Bert Zwei", "Institut Beispiel"),
    Juror(3, "Cora Drei", "Hochschule Saarhof"),
    Juror(4, "Dora Vier", "Akademie Nord", role=Role.DEPUTY_CHAIR),
    Juror(5, "Emil Protokoll", "Geschäftsstelle", role=Role.MINUTE_TAKER),
)
MARKING = (1, 2, 3, 4)
NUMBERS = ("P-1", "P-2", "P-3", "P-4")
KNOWN = (2, "P-3")


def later(hours: float) -> datetime:
    """So many hours after the beginning."""
    return AT + timedelta(hours=hours)


def document_of(number: str) -> bytes:
    return f"%PDF-1.7 the only document of {number} ".encode() * 40


def proposal_of(number: str, **more: object) -> Proposal:
    return Proposal(
        number,
        f"Vorhaben {number}",
        "Cluster e. V.",
        partners=(Partner("Firma", "Polen", sme=True, requested_cents=100_00),),
        theme="Energie",
        requested_cents=1_000_000_00,
        **more,
    )


def a_call(**more: object) -> Call:
    told = {"envelope_cents": 2_500_000_00, "closes_at": CLOSES, "language": "en", "office": "Geschäftsstelle"}
    return Call("0f" * 16, "Trial call", **{**told, **more})


@dataclass(frozen=True)
class Stage:
    """A folder with desks and packs; `codes` are recovery codes by file name, `pack_codes` by juror."""

    folder: Path
    codes: dict[str, str]
    pack_codes: dict[int, str]

    def copied(self, folder: Path) -> Stage:
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Stage(folder, self.codes, self.pack_codes)

    @contextmanager
    def opened(self, name: str, working_as: WorkingAs = WorkingAs.OFFICE):
        desk = desks.OpenDesk(open_desk(self.folder / name, recovery_code=self.codes[name]), working_as)
        try:
            yield desk
        finally:
            desk.close()

    def panel(self):
        return self.opened("panel.jurydesk")

    def chair(self):
        return self.opened("panel.jurydesk", WorkingAs.CHAIR)

    def juror(self, number: int):
        return self.opened(f"juror-{number}.jurydesk")

    def pack(self, number: int) -> Path:
        return self.folder / f"juror-{number:02d}-1.jurypack"

    def path(self, name: str) -> Path:
        return self.folder / name


def prepared(
    folder: Path, *, rules: Rules = RULES, call: Call | None = None, numbers: tuple[str, ...] = NUMBERS
) -> Stage:
    """A panel's desk with proposals, jurors, a known conflict and assignments, before the charter is frozen."""
    made = desks.create_panel_desk(
        path=folder / "panel.jurydesk", passphrase=PASSPHRASE, call=call or a_call(), rules=rules, at=AT
    )
    with made.desk.unit(AT) as unit:
        for number in numbers:
            stored = unit.store_document(io.BytesIO(document_of(number)))
            document = Document(f"{number}.pdf", stored.sha256, stored.size)
            unit.put_proposal(proposal_of(number, documents=(document,)))
        unit.put_jurors(JURORS)
    if KNOWN[1] in numbers:
        preparing.note_conflict(
            made.desk, juror=KNOWN[0], proposal=KNOWN[1], category="employment", statement="same house", at=AT
        )
    preparing.assign_automatically(made.desk, at=AT)
    made.desk.close()
    return Stage(folder, {"panel.jurydesk": made.recovery_code}, {})


def issued(before: Stage) -> Stage:
    """The same with the charter frozen, a pack for each juror, and each juror's own desk filled from it."""
    with light_codes(), before.panel() as desk:
        done = issuing.issue(desk, folder=before.folder, at=AT)
    codes, pack_codes = dict(before.codes), {}
    for pack in done.packs:
        name = f"juror-{pack.juror}.jurydesk"
        opened = packs.open_pack(
            pack=pack.path, code=pack.code, desk=before.folder / name, passphrase=PASSPHRASE, at=AT
        )
        opened.desk.close()
        codes[name], pack_codes[pack.juror] = opened.recovery_code, pack.code
    return Stage(before.folder, codes, pack_codes)


def marks_of(juror: int, number: str) -> dict[str, str]:
    """The marks that a juror gives a proposal in these tests, as typed."""
    place = int(number.rpartition("-")[2])
    return {"concept": str((juror * 3 + place * 2) % 11), "effect": str(1 + (juror + place) % 6)}


def give_all(desk: desks.OpenDesk, juror: int, *, at: datetime = AT) -> None:
    """Declare no conflict on what is open, and mark all of it."""
    declaring.declare_remaining(desk, at=at)
    for row in marking.progress_rows(desk):
        if row.access.value == "open":
            for criterion, text in marks_of(juror, row.proposal).items():
                marking.give(desk, proposal=row.proposal, criterion=criterion, text=text, at=at)


def all_handed_in(before: Stage) -> Stage:
    """The same with every juror's marks given and handed in to `hand-in-N.juryhandin`, not taken in yet."""
    for number in MARKING:
        with before.juror(number) as desk:
            give_all(desk, number)
            handing_in.hand_in(desk, path=before.path(f"hand-in-{number}.juryhandin"), at=AT)
    return before


def all_taken_in(before: Stage) -> Stage:
    with before.panel() as desk:
        intake.take_in(desk, files=[before.path(f"hand-in-{number}.juryhandin") for number in MARKING], at=AT)
    return before


def everything_in(desk: desks.OpenDesk) -> dict[str, object]:
    """What a desk holds that an act could change, to be compared before and after a refusal."""
    with desk.read() as queries:
        return {
            "call": queries.call(),
            "rules": queries.rules_versions(),
            "proposals": queries.proposals(),
            "documents": queries.documents(),
            "jurors": queries.jurors(),
            "keys": queries.juror_key_history(),
            "enrolments": [queries.enrolment(juror.number) for juror in queries.jurors()],
            "conflicts": queries.known_conflicts(),
            "assignments": queries.assignments(),
            "declarations": queries.declarations(),
            "rulings": queries.rulings(),
            "drafts": [queries.drafts(juror.number) for juror in queries.jurors()],
            "hand-ins": queries.hand_ins(),
            "assessments": queries.assessments(),
            "charters": queries.charters(),
            "packs": queries.packs(),
            "panel scores": queries.panel_score_history(),
            "attendance": queries.attendance(),
            "votes": queries.votes(),
            "decisions": queries.decision_history(),
            "log": queries.meeting_log(),
            "lists": queries.lists(),
            "journal": queries.journal(),
            "settings": queries.settings(),
        }
