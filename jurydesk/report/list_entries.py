"""One proposal's row on the list: scores, marks, votes, decision. It must never carry a juror's name or number."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.domain.meeting import quorum, verdict
from jurydesk.domain.recommendation import Section
from jurydesk.domain.rubric import Best
from jurydesk.ranking.standing import ReasonKind
from jurydesk.report.list_model import CriterionRow, Entry, Figure, VoteRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.domain.meeting import PanelScore, Vote
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.recommendation import Decision
    from jurydesk.domain.rules import Rules
    from jurydesk.ranking.standing import CriterionScore, Result, Standing
    from jurydesk.words import Speaker

_BELOW = (ReasonKind.BELOW_THRESHOLD, ReasonKind.TOTAL_BELOW_THRESHOLD)
_MOST_NAMED = 3


def entry_of(
    proposal: Proposal,
    result: Result,
    decision: Decision | None,
    *,
    rules: Rules,
    panel_scores: Sequence[PanelScore],
    speaker: Speaker,
) -> Entry:
    """Return the proposal's row, without its votes."""
    standing = result.standing(proposal.number)
    section = section_of(proposal, standing, decision)
    reason = proposal.not_eligible or proposal.withdrawn or (decision.reason if decision else "")
    reasons = {(one.proposal, one.criterion): one.reason for one in sorted(panel_scores, key=lambda one: one.at)}
    scores = standing.scores if standing else ()
    share = proposal.sme_share()
    return Entry(
        number=proposal.number,
        title=proposal.title,
        applicant=proposal.applicant or _persons(proposal),
        theme=proposal.theme,
        countries=proposal.partner_countries(),
        requested_cents=proposal.requested_cents,
        recommended_cents=decision.sum_cents if decision and section is Section.RECOMMENDED else None,
        sme_share=None if share is None else Figure(share, speaker.percent(share)),
        section=section,
        rank=standing.rank if standing else None,
        shared=standing.shared if standing else False,
        total=_figure(standing.total if standing else None, rules.display.total, speaker),
        key=_figure(standing.key if standing else None, rules.display.total, speaker),
        ties=standing.tie_keys_used if standing else (),
        below=tuple(one.criterion for one in standing.reasons if one.kind in _BELOW) if standing else (),
        criteria=tuple(_criterion(score, rules, reasons, proposal.number, speaker) for score in scores),
        jurors=standing.jurors.marked if standing else 0,
        votes=(),
        reason=reason.strip(),
        remark=decision.remark.strip() if decision else "",
    )


def _persons(proposal: Proposal) -> str:
    """Return who applies where no organisation does: the first persons by name."""
    names = [person.name for person in proposal.persons]
    return ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")


def section_of(proposal: Proposal, standing: Standing | None, decision: Decision | None) -> Section:
    """Return where the proposal stands: what the rules say comes before what the panel decides."""
    if proposal.not_eligible:
        return Section.NOT_ELIGIBLE
    if proposal.withdrawn:
        return Section.WITHDRAWN
    if standing is None or standing.rank is None or decision is None:
        return Section.NOT_RANKED
    return decision.section


def vote_row(vote: Vote, rules: Rules, members: int) -> VoteRow:
    """Return a vote with its outcome, and how many of the members had to be present."""
    found = verdict(vote, rules.meeting)
    return VoteRow(
        motion=vote.motion,
        yes=vote.yes,
        no=vote.no,
        abstained=vote.abstained,
        present=vote.present,
        recused=vote.recused,
        quorum=quorum(members, rules.meeting),
        secret=vote.secret,
        chair=vote.chair,
        outcome=found.outcome,
        ground=found.ground,
        at=vote.at,
    )


def _figure(value: Fraction | None, digits: int, speaker: Speaker) -> Figure | None:
    return None if value is None else Figure(Fraction(value), speaker.number(value, digits))


def _criterion(
    score: CriterionScore, rules: Rules, reasons: Mapping[tuple[str, str], str], number: str, speaker: Speaker
) -> CriterionRow:
    digits = rules.display.criterion
    best_first = rules.criterion(score.criterion).scale.best is Best.HIGH
    return CriterionRow(
        criterion=score.criterion,
        marks=tuple(sorted(score.marks, reverse=best_first)),
        cannot_assess=score.counts.cannot_assess,
        missing=score.counts.missing,
        aggregate=_figure(score.aggregate, digits, speaker),
        panel_score=score.panel_score,
        panel_reason=reasons.get((number, score.criterion), "") if score.panel_score is not None else "",
        score=_figure(score.score, digits, speaker),
        meets=score.meets,
    )
