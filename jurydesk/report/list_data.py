"""Makes the list's data from the desk's values. It must never count anything itself that `ranking` counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from jurydesk.domain.meeting import quorum, voting_members
from jurydesk.domain.proposal import number_order
from jurydesk.domain.recommendation import Claim, Section, funding_line
from jurydesk.errors import DeskError
from jurydesk.report import list_people
from jurydesk.report.list_entries import entry_of, vote_row
from jurydesk.report.list_model import (
    FORMAT,
    KIND,
    CharterFacts,
    Deviation,
    DeviationKind,
    Entry,
    Line,
    ListData,
)
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.charter import Charter, RulesPart
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.recommendation import Decision
    from jurydesk.ranking.standing import Result
    from jurydesk.report.list_source import ListSource

ORDER = tuple(Section)


def list_data(source: ListSource) -> ListData:
    """Return the list's data.

    Raises DeskError where the list cannot be written yet: a ranked proposal without decision or reason, a recommended
    one without sum, a second version without reason, nobody who signs.
    """
    call = source.charter.rules_part()
    _check_ready(source)
    speaker = Speaker(source.language)
    decided = {decision.proposal: decision for decision in source.decisions}
    members = voting_members(source.jurors)
    votes = sorted(source.votes, key=lambda vote: (vote.at, vote.proposal, vote.motion))
    rows = [vote_row(vote, call.rules, members) for vote in votes]
    entries = tuple(
        replace(
            entry_of(
                proposal,
                source.result,
                decided.get(proposal.number),
                rules=call.rules,
                panel_scores=source.panel_scores,
                speaker=speaker,
            ),
            votes=tuple(row for vote, row in zip(votes, rows, strict=True) if vote.proposal == proposal.number),
        )
        for proposal in source.proposals
    )
    ordered = tuple(sorted(entries, key=printed_order))
    return ListData(
        kind=KIND,
        format=FORMAT,
        language=speaker.language,
        version=source.version,
        supersedes=source.supersedes,
        why=source.why.strip(),
        made_at=source.made_at.astimezone(UTC).replace(microsecond=0),
        made_shown=source.made_shown,
        meeting=source.meeting.strip(),
        office=source.office.strip(),
        call=call,
        charter=charter_facts(source.charter),
        entries=ordered,
        deviations=deviations(ordered),
        line=money_line(source.result, source.proposals, ordered, call),
        members=members,
        quorum=quorum(members, call.rules.meeting),
        votes=tuple(row for vote, row in zip(votes, rows, strict=True) if not vote.proposal),
        people=list_people.people(source),
        left=list_people.left(source),
        rekeyed=list_people.names_of(source, source.rekeyed),
        hand_ins=replace(source.hand_ins, digests=tuple(sorted(source.hand_ins.digests))),
        journal=source.journal,
        signers=tuple(source.signers),
    )


def printed_order(entry: Entry) -> tuple[object, ...]:
    """Return where a proposal stands: by section, recommended ones by theme, then by rank, then by number."""
    theme = (not entry.theme, theme_key(entry)) if entry.section is Section.RECOMMENDED else ()
    return ORDER.index(entry.section), theme, entry.rank or 0, number_order(entry.number)


def theme_key(entry: Entry) -> str:
    """Return what two spellings of one theme share: they differ in capital letters or spaces only."""
    return " ".join(entry.theme.split()).casefold()


def charter_facts(charter: Charter) -> CharterFacts:
    """Return what the list says of the charter."""
    digests = charter.digests
    return CharterFacts(
        version=charter.version,
        fingerprint=charter.fingerprint,
        previous=charter.previous,
        reason=charter.reason,
        rules=digests["rules"],
        proposals=digests["proposals"],
        panel=digests["panel"],
    )


def money_line(result: Result, proposals: Iterable[Proposal], entries: Iterable[Entry], call: RulesPart) -> Line:
    """Return where the money ends by the rules, and what is recommended in all (cents)."""
    asked = {proposal.number: proposal.requested_cents for proposal in proposals}
    claims = [Claim(row.proposal, row.rank, asked[row.proposal]) for row in result.passing() if row.rank is not None]
    line = funding_line(claims, call.envelope_cents, call.rules.funding_line)
    return Line(
        envelope_cents=call.envelope_cents,
        recommended_cents=sum(entry.recommended_cents or 0 for entry in entries),
        within=tuple(sorted(line.within, key=number_order)),
        tie_across=line.tie_across,
    )


def deviations(entries: Sequence[Entry]) -> tuple[Deviation, ...]:
    """Return who was decided on against the order of rank: passed over, or recommended below a threshold.

    Passed over is who meets every threshold and is not recommended while one with a worse rank is.
    """
    recommended = [entry.rank for entry in entries if entry.section is Section.RECOMMENDED and entry.rank is not None]
    last = max(recommended, default=0)
    found = []
    for entry in entries:
        if entry.section is Section.RECOMMENDED and entry.below:
            found.append(Deviation(entry.number, DeviationKind.BELOW_THRESHOLD))
        passed_over = entry.section in (Section.RESERVE, Section.NOT_RECOMMENDED) and not entry.below
        if passed_over and entry.rank is not None and entry.rank < last:
            found.append(Deviation(entry.number, DeviationKind.PASSED_OVER))
    return tuple(found)


def _check_ready(source: ListSource) -> None:
    decided: Mapping[str, Decision] = {decision.proposal: decision for decision in source.decisions}
    open_ones = [
        row.proposal
        for row in source.result.standings
        if row.proposal not in decided or not decided[row.proposal].reason.strip()
    ]
    if open_ones:
        raise DeskError(
            phrase("report", "Nothing is decided yet, or no reason is given, on: {proposals}."),
            phrase("report", "Record what the panel decided on each, with its reason; then write the list."),
            proposals=", ".join(sorted(open_ones, key=number_order)),
        )
    without_sum = [
        one.proposal for one in source.decisions if one.section is Section.RECOMMENDED and one.sum_cents is None
    ]
    if without_sum:
        raise DeskError(
            phrase("report", "No sum is given for: {proposals}."),
            phrase("report", "Record the recommended sum of each; then write the list."),
            proposals=", ".join(sorted(without_sum, key=number_order)),
        )
    if source.version > 1 and not (source.why.strip() and source.supersedes):
        raise DeskError(
            phrase("report", "Version {version} of the list does not say which list it replaces, and why."),
            phrase("report", "Give the reason for the new version."),
            version=source.version,
        )
    if not source.signers:
        raise DeskError(
            phrase("report", "Nobody is named who signs the list."),
            phrase("report", "Name at least the chair."),
        )
