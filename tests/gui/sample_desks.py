"""The small panel of the window's tests: three proposals, jurors 1 (the chair) and 2, who has a known conflict."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from jurydesk.actions.desks import create_panel_desk
from jurydesk.actions.issuing import issue
from jurydesk.actions.packs import open_pack
from jurydesk.actions.preparing import assign_automatically, new_call, note_conflict
from jurydesk.actions.profiles import load_rules
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.proposal import Document, Partner, Proposal

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "four words and a half"
TITLES = {"01": "Photonik Kiel", "02": "Leichtbau Süd", "03": "Hafen 4.0"}


@dataclass(frozen=True)
class Sample:
    """The files of the panel: the panel's desk before anything came back, and the desks of jurors 1 and 2."""

    folder: Path

    @property
    def panel(self) -> Path:
        return self.folder / "panel.jurydesk"

    def juror(self, number: int) -> Path:
        return self.folder / f"juror{number}.jurydesk"


def document(text: str) -> bytes:
    out = BytesIO()
    page = Canvas(out, invariant=1)
    page.drawString(72, 720, text)
    page.save()
    return out.getvalue()


def make_sample(folder: Path, at) -> Sample:
    sample = Sample(folder)
    call = new_call(
        title="Cluster International", round_="Round 2", envelope="5 M EUR", language="en", office="J. Brandt"
    )
    made = create_panel_desk(path=sample.panel, passphrase=PASSPHRASE, call=call, rules=load_rules("plain"), at=at)
    desk = made.desk
    with desk.unit(at) as unit:
        for number, title in TITLES.items():
            data = document(title)
            stored = unit.store_document(BytesIO(data))
            papers = (Document(f"{title}.pdf", stored.sha256, stored.size),)
            partners = (Partner("Port", "France", sme=True),)
            unit.put_proposal(
                Proposal(number, title, "Verein e. V.", (), partners, (), "Energy", 200_000_000, None, papers)
            )
        unit.put_jurors(
            [Juror(1, "Prof. Dr. Ada Beispiel", "Uni", role=Role.CHAIR), Juror(2, "Dr. Bert Muster", "Institut")]
        )
        unit.put_juror(Juror(3, "Jo Protokoll", "Office", role=Role.MINUTE_TAKER))
    note_conflict(desk, juror=2, proposal="03", statement="same institute", at=at)
    assign_automatically(desk, at=at)
    issued = issue(desk, folder=folder, at=at)
    desk.close()
    for pack in issued.packs:
        (folder / f"code-{pack.juror}").write_text(pack.code, encoding="utf-8")
        opened = open_pack(pack=pack.path, code=pack.code, desk=sample.juror(pack.juror), passphrase=PASSPHRASE, at=at)
        opened.desk.close()
    return sample
