"""One item of the meeting: marks and the panel's scores, the vote on a motion, decision and reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from jurydesk.actions.room import need_quorum
from jurydesk.domain.meeting import ChairVote
from jurydesk.domain.recommendation import DECIDED_BY_THE_PANEL, Section
from jurydesk.errors import DeskError, explain
from jurydesk.gui.meeting.model import DECISIONS, MeetingFacts, ScoreRow, score_columns, score_rows
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import Answers, button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import heading, label, line, second, toned
from jurydesk.gui.parts.numbers import number_field
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.sheets import Sheet, Strip
from jurydesk.gui.parts.state import Badge
from jurydesk.gui.parts.tables import DeskTable
from jurydesk.words import say, speaker

if TYPE_CHECKING:
    from collections.abc import Hashable

_MOST_VOTES = 99
_SUM = 280


@dataclass(frozen=True)
class Draft:
    """What was typed on one item and not recorded yet."""

    motion: str = ""
    counts: tuple[int, int, int] = (0, 0, 0)
    secret: bool = False
    chair: int = 0
    section: Section | None = None
    amount: str = ""
    reason: str = ""
    remark: str = ""


class ItemSheet(Sheet):
    """`score_wanted` carries the criterion; `voted` and `decided` say that their button was pressed.

    What was typed on an item and not recorded is there again when the item is.
    """

    score_wanted = Signal(str)
    voted = Signal()
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = ""
        self.section: Section | None = None
        self._filled = Draft()
        self._drafts: dict[str, Draft] = {}
        self.leaving = Strip("", Tone.VIOLET, "ban")
        self.leaving.hide()
        self.column.addWidget(self.leaving)
        self.title, self.facts = heading(), second()
        self.column.addWidget(self.title)
        self.column.addWidget(self.facts)
        self.scores: RowsModel[ScoreRow] = RowsModel(score_columns(), key=lambda row: row.criterion, parent=self)
        self.table = DeskTable(self.scores, self.tr("Criteria, marks, panel's scores"))
        self.table.opened.connect(self._score)
        self.score = button(self.tr("Panel's score…"), lambda: self._score(self._row()))
        self.score.setEnabled(False)
        self.table.chosen.connect(lambda _row: self.score.setEnabled(True))
        self.column.addWidget(self.table)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.score)
        self.column.addLayout(row)
        self.column.addWidget(line())
        self._add_vote()
        self.column.addWidget(line())
        self._add_decision()

    def show_item(self, facts: MeetingFacts, number: str, *, again: bool) -> None:
        """Show a proposal; what is being typed stays while the same one is shown again."""
        self._keep(number, again=again)
        self.number = number
        proposal = facts.view.proposals[number]
        self.title.setText(f"{number} {proposal.title}")
        money = speaker().money(proposal.requested_cents) if proposal.requested_cents is not None else ""
        countries = ", ".join(proposal.partner_countries())
        self.facts.setText(" · ".join(filter(None, (proposal.theme, countries, money))))
        self.scores.show_rows(score_rows(facts.view, number))
        self.table.fit_rows()
        rows = sum(self.table.rowHeight(row) for row in range(self.scores.rowCount()))
        self.table.setFixedHeight(rows + self.table.horizontalHeader().height() + 2)
        self._show_room(facts, number)
        self._show_votes(facts, number)
        if not again:
            self._fill(facts, number)

    def _show_room(self, facts: MeetingFacts, number: str) -> None:
        """Who must leave, how many may vote, and why nobody may."""
        room = facts.rooms[number]
        names = ", ".join(one.juror.name for one in facts.people if one.juror.number in room.leaving)
        self.leaving.show_text(self.tr("Must leave for this item: {names}").format(names=names) if names else "")
        for field in (self.yes, self.no, self.abstained):
            field.setMaximum(room.present)
        self.vote_act.setEnabled(room.quorate)
        try:
            need_quorum(room)
        except DeskError as err:
            self.hindered.setText(" ".join(filter(None, explain(err))))
        self.hindered.setVisible(not room.quorate)

    def _show_votes(self, facts: MeetingFacts, number: str) -> None:
        votes = facts.votes.get(number, ())
        last = votes[-1] if votes else None
        self.votes.setText(
            self.tr("last vote: {motion} ({yes} yes, {no} no, {abstained} abstained)").format(
                motion=last.motion, yes=last.yes, no=last.no, abstained=last.abstained
            )
            if last
            else ""
        )
        self.votes.setVisible(last is not None)

    def settle_vote(self, number: str) -> None:
        """The vote is recorded: nothing of it is left to be recorded once more."""
        if number == self.number:
            self._put(replace(self._now(), motion="", counts=(0, 0, 0), secret=False, chair=0))

    def settle(self, number: str) -> None:
        """The decision is recorded as it stands in the fields."""
        self._drafts.pop(number, None)
        if number == self.number:
            self._filled = self._now()

    def _keep(self, number: str, *, again: bool) -> None:
        if not again and self.number != number and self._now() != self._filled:
            self._drafts[self.number] = self._now()

    def _now(self) -> Draft:
        return Draft(
            self.motion.text(),
            (self.yes.value(), self.no.value(), self.abstained.value()),
            self.secret.isChecked(),
            self.chair.currentIndex(),
            self.section,
            self.amount.text(),
            self.reason.text(),
            self.remark.text(),
        )

    def _put(self, draft: Draft) -> None:
        self.motion.setText(draft.motion)
        for field, count in zip((self.yes, self.no, self.abstained), draft.counts, strict=True):
            field.setValue(count)
        self.secret.setChecked(draft.secret)
        self.chair.setCurrentIndex(draft.chair)
        self.section = draft.section
        self.answers.show_answer(self.section)
        self.amount.setText(draft.amount)
        self.amount.setEnabled(self.section in {None, Section.RECOMMENDED})
        self.reason.show_text(draft.reason)
        self.remark.setText(draft.remark)

    def _fill(self, facts: MeetingFacts, number: str) -> None:
        decision = facts.decisions.get(number)
        kept = Draft()
        if decision is not None:
            cents = decision.sum_cents
            amount = "" if cents is None else speaker().money(cents)
            kept = Draft(section=decision.section, amount=amount, reason=decision.reason, remark=decision.remark)
        self._put(kept)
        self._filled = self._now()
        if number in self._drafts:
            self._put(self._drafts.pop(number))

    def _add_vote(self) -> None:
        self.column.addWidget(label(self.tr("Motion and vote"), "strong"))
        self.motion = QLineEdit()
        self.motion.setPlaceholderText(self.tr("In one sentence: what is voted on"))
        self.motion.setAccessibleName(self.tr("Motion"))
        self.column.addWidget(self.motion)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        self.yes, self.no, self.abstained = (number_field(0, _MOST_VOTES) for _ in range(3))
        for field, name in (
            (self.yes, self.tr("yes")),
            (self.no, self.tr("no")),
            (self.abstained, self.tr("abstained")),
        ):
            field.setAccessibleName(name)
            row.addWidget(label(name, "quiet", wrap=False))
            row.addWidget(field)
        self.secret = QCheckBox(self.tr("secret"))
        self.chair = QComboBox()
        self.chair.setAccessibleName(self.tr("How the chair voted"))
        for vote, words in (
            (ChairVote.NOT_SAID, self.tr("chair: not said")),
            (ChairVote.YES, self.tr("chair: yes")),
            (ChairVote.NO, self.tr("chair: no")),
            (ChairVote.ABSTAINED, self.tr("chair: abstained")),
        ):
            self.chair.addItem(words, vote)
        row.addStretch(1)
        self.column.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(theme.SMALL)
        below.addWidget(self.secret)
        below.addWidget(self.chair)
        below.addStretch(1)
        self.vote_act = button(self.tr("Record the vote"), self.voted.emit)
        below.addWidget(self.vote_act)
        self.column.addLayout(below)
        self.hindered = toned("", "amber")
        self.hindered.hide()
        self.votes = second()
        self.column.addWidget(self.hindered)
        self.column.addWidget(self.votes)

    def _add_decision(self) -> None:
        self.column.addWidget(label(self.tr("Decision"), "strong"))
        kinds = [(each, Badge(say(DECISIONS[each][0]), *DECISIONS[each][1:])) for each in DECIDED_BY_THE_PANEL]
        self.answers = Answers(kinds)
        self.answers.answered.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        row.addWidget(self.answers)
        row.addStretch(1)
        self.column.addLayout(row)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("sum, else as requested"))
        self.amount.setAccessibleName(self.tr("Recommended sum"))
        self.amount.setMaximumWidth(_SUM)
        self.column.addWidget(self.amount)
        self.reason = CommentBox(
            self.tr("Reason of the jury"), hint=self.tr("Reason of the jury, without which no list is written")
        )
        self.column.addWidget(self.reason)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(self.tr("Remark: conditions, advice"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.column.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.decide_act = primary(self.tr("Record the decision"), self.decided.emit)
        foot.addWidget(self.decide_act)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def _choose(self, key: Hashable) -> None:
        self.section = key if isinstance(key, Section) else None
        self.answers.show_answer(self.section)
        self.amount.setEnabled(self.section is Section.RECOMMENDED)

    def _row(self) -> object:
        return self.scores.row_at(self.table.currentIndex())

    def _score(self, row: object) -> None:
        if isinstance(row, ScoreRow):
            self.score_wanted.emit(row.criterion)
