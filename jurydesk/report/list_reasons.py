"""Why each proposal stands where it stands: scores, sorted marks, votes, the reason of the jury.

It must never show whose mark is whose, nor leave a gap from which it could be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import KeepTogether, Spacer

from jurydesk.domain.recommendation import DECIDED_BY_THE_PANEL, Section
from jurydesk.report.list_tables import rank_text
from jurydesk.report.list_words import OUTCOMES, SECTIONS, decimal, tie_name
from jurydesk.report.page import Heading, PartEnd, Room
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from jurydesk.domain.rules import Rules
    from jurydesk.report.list_model import CriterionRow, Entry, Figure, ListData, VoteRow
    from jurydesk.words import Speaker

_SHORT_REASON: Final = 400  # letters: about four lines
_REASON_BEGINS: Final = 54  # points: the first four lines of a longer one


def reasons_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return the reasons, proposal by proposal, in the order of the list."""
    story: list[Flowable] = []
    above: list[Flowable] = [Heading(speaker.say(phrase("report", "Reasons")), "reasons")]
    for entry in (entry for entry in data.entries if entry.criteria):
        story += _one(above, entry, data.call.rules, speaker)
        above = []
    return [*story, PartEnd("reasons")] if story else []


def _one(above: list[Flowable], entry: Entry, rules: Rules, speaker: Speaker) -> list[Flowable]:
    """Return a proposal's part; what stands `above` it stays with it, and its scores with how its reason begins."""
    heading = Heading(f"{entry.number}  {entry.title}", f"reason-{entry.number}", 1, space=10)
    facts = paragraph(" · ".join(_facts(entry, rules, speaker)), "small")
    together = [*above, heading, facts, Spacer(1, 2), *_scores(entry.criteria, rules, speaker), Spacer(1, 3)]
    together += [paragraph(_panel_reason(row, rules, speaker), "small") for row in entry.criteria if row.panel_reason]
    together += [paragraph(vote_text(vote, speaker), "small") for vote in entry.votes]
    together.append(Spacer(1, 3))
    said = _said(entry, speaker)
    if len(entry.reason) + len(entry.remark) <= _SHORT_REASON:
        return [KeepTogether([*together, *said]), Spacer(1, 6)]
    return [KeepTogether([*together, Room(_REASON_BEGINS)]), *said, Spacer(1, 6)]


def _said(entry: Entry, speaker: Speaker) -> list[Flowable]:
    """Return the jury's reason and remark."""
    said = [paragraph(entry.reason, "text")] if entry.section in DECIDED_BY_THE_PANEL else []
    if entry.remark:
        said.append(paragraph(speaker.say(phrase("report", "Remark: {remark}"), remark=entry.remark), "text"))
    return said


def _panel_reason(row: CriterionRow, rules: Rules, speaker: Speaker) -> str:
    """Why the panel gave a score of its own, with the criterion that it is about."""
    said = phrase("report", "The panel's score for “{criterion}”: {reason}")
    criterion = rules.criterion(row.criterion).title.in_language(speaker.language)
    return speaker.say(said, criterion=criterion, reason=row.panel_reason)


def _facts(entry: Entry, rules: Rules, speaker: Speaker) -> list[str]:
    facts = [speaker.say(SECTIONS[entry.section])]
    if entry.rank is not None:
        facts.append(speaker.say(phrase("report", "rank {rank}"), rank=rank_text(entry)))
    if entry.total is not None:
        facts.append(speaker.say(phrase("report", "{points} points"), points=entry.total.shown))
    if entry.key is not None and entry.total is not None and entry.key.exact != entry.total.exact:
        facts.append(speaker.say(phrase("report", "ranking key {key}"), key=entry.key.shown))
    if entry.ties:
        names = ", ".join(tie_name(key, rules, speaker) for key in entry.ties)
        facts.append(speaker.say(phrase("report", "order among equals by {keys}"), keys=names))
    if entry.requested_cents is not None:
        facts.append(speaker.say(phrase("report", "requested {sum}"), sum=speaker.money(entry.requested_cents)))
    if entry.section is Section.RECOMMENDED and entry.recommended_cents is not None:
        facts.append(speaker.say(phrase("report", "recommended {sum}"), sum=speaker.money(entry.recommended_cents)))
    if "" in entry.below:
        facts.append(speaker.say(phrase("report", "total below its threshold")))
    return facts


def _scores(rows: Sequence[CriterionRow], rules: Rules, speaker: Speaker) -> list[Flowable]:
    panel = any(row.panel_score is not None for row in rows)
    columns = [
        Column(speaker.say(phrase("report", "Criterion")), 0),
        Column(speaker.say(phrase("report", "Marks, sorted")), 150),
        Column(speaker.say(phrase("report", "Jurors together")), 70, right=True),
        *([Column(speaker.say(phrase("report", "Panel")), 50, right=True)] if panel else []),
        Column(speaker.say(phrase("report", "Score")), 50, right=True),
    ]
    return table(fitted(columns), [_score_row(row, rules, speaker, panel=panel) for row in rows], together=True)


def _score_row(row: CriterionRow, rules: Rules, speaker: Speaker, *, panel: bool) -> list[Cell]:
    below = speaker.say(phrase("report", "below the threshold")) if row.meets is False else ""
    cells = [
        Cell(rules.criterion(row.criterion).title.in_language(speaker.language), below),
        Cell(_marks(row, speaker)),
        Cell(_shown(row.aggregate)),
        Cell(_shown(row.score), strong=True),
    ]
    if panel:
        text = "" if row.panel_score is None else decimal(row.panel_score, speaker)
        cells.insert(3, Cell(text))
    return cells


def _marks(row: CriterionRow, speaker: Speaker) -> str:
    """The marks, the best first, and how many could not assess; how many are missing says nothing about whose."""
    gap = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} "
    texts = [gap.join(decimal(mark, speaker) for mark in row.marks)]
    if row.cannot_assess:
        texts.append(speaker.say(phrase("report", "cannot assess: {count}"), count=row.cannot_assess))
    if row.missing:
        texts.append(speaker.say(phrase("report", "missing: {count}"), count=row.missing))
    return " · ".join(text for text in texts if text)


def _shown(figure: Figure | None) -> str:
    return figure.shown if figure else "\N{EN DASH}"


def vote_text(vote: VoteRow, speaker: Speaker) -> str:
    """Return a vote in one line: motion, counts, outcome, who was there."""
    text = speaker.say(
        phrase(
            "report",
            "Vote: {motion} {yes} yes, {no} no, {abstentions}: {outcome}. "
            "Present and entitled {present}, recused {recused}, quorum {quorum}.",
        ),
        motion=_sentence(vote.motion),
        yes=vote.yes,
        no=vote.no,
        abstentions=speaker.say(phrase("report", "%n abstained"), n=vote.abstained),
        outcome=OUTCOMES[vote.outcome, vote.ground],
        present=vote.present,
        recused=vote.recused,
        quorum=vote.quorum,
    )
    return f"{text} {speaker.say(phrase('report', 'Secret vote.'))}" if vote.secret else text


def _sentence(text: str) -> str:
    flat = " ".join(text.split())
    return flat if flat.endswith((".", "?", ":")) or not flat else flat + "."
