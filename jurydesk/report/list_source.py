"""What a list is made from: the desk's values at one moment, as they are handed in. It must never read a desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.domain.charter import Charter
    from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
    from jurydesk.domain.meeting import Attendance, PanelScore, Vote
    from jurydesk.domain.panel import Juror
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.recommendation import Decision
    from jurydesk.ranking.standing import Result
    from jurydesk.report.list_model import HandIns, JournalHead, SignerRow


@dataclass(frozen=True, kw_only=True)
class ListSource:
    """Everything that goes into a list.

    `result` is the official one over the marks in force; `hand_ins` are the accepted ones; `journal` is the last entry
    before the list; `supersedes` is the digest of the result.json of the version before and `why` its reason.
    `meeting` is a free line such as "14 and 15 April 2026 in Bonn"; `made_shown` the moment as people write it.
    """

    charter: Charter
    proposals: Sequence[Proposal]
    jurors: Sequence[Juror]
    result: Result
    decisions: Sequence[Decision]
    votes: Sequence[Vote]
    panel_scores: Sequence[PanelScore]
    attendance: Sequence[Attendance]
    declarations: Sequence[Declaration]
    rulings: Sequence[Ruling]
    known_conflicts: Sequence[KnownConflict]
    hand_ins: HandIns
    journal: JournalHead
    signers: Sequence[SignerRow]
    rekeyed: Sequence[int] = ()
    language: str = "de"
    office: str = ""
    meeting: str = ""
    version: int = 1
    supersedes: str = ""
    why: str = ""
    made_at: datetime
    made_shown: str
