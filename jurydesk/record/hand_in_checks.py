"""The hand-ins of a record: whose key signed them, whether any is missing, and which marks count.

It must never name a juror: jurors are numbers here, and names stand elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.effective import effective_marks, recused_pairs
from jurydesk.domain.facts import FactKind
from jurydesk.exchange.hand_ins import check_hand_in, rules_digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.charter import PanelPart
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.record.contents import RecordContents


@dataclass(frozen=True)
class HandInFindings:
    """What was found: `wrong` are faults (empty: none), `gaps` were noted at intake; counts by ground of the latest."""

    latest: tuple[OpenedHandIn, ...]
    all: tuple[OpenedHandIn, ...]
    wrong: tuple[str, ...]
    gaps: tuple[str, ...]
    charter_key: int
    pinned_key: int


def examine_hand_ins(contents: RecordContents) -> HandInFindings:
    """Return what holds of a record's hand-ins. Raises Refusal where one cannot be read or is not signed."""
    opened = tuple(check_hand_in(one.payload, one.signature, one.texts) for one in contents.hand_ins)
    by_juror: dict[int, list[OpenedHandIn]] = defaultdict(list)
    for one in opened:
        by_juror[one.juror].append(one)
    latest = tuple(max(found, key=lambda one: one.sequence) for _, found in sorted(by_juror.items()))
    panel = contents.charters[-1].panel()
    noted = _noted(contents)
    wrong, gaps = _sequences(by_juror, noted)
    wrong += [fault for one in opened for fault in _key_faults(one, panel, noted)]
    wrong += [fault for one in latest for fault in _charter_faults(one, contents)]
    wrong += _journal_faults(opened, noted)
    by_charter = sum(_charter_signing(panel, one.juror) != "" for one in latest)
    return HandInFindings(latest, opened, tuple(wrong), tuple(gaps), by_charter, len(latest) - by_charter)


def marks_that_count(contents: RecordContents, findings: HandInFindings) -> tuple[CastMark, ...]:
    """Return the marks in force: of the latest hand-ins, without those of recused jurors."""
    charter = contents.charters[-1]
    pairs = recused_in(contents, findings)
    return effective_marks(
        rules=charter.rules_part().rules,
        assigned={entry.number: entry.proposals for entry in charter.panel().jurors},
        cast=[
            CastMark(one.juror, assessment.proposal, criterion, mark)
            for one in findings.latest
            for assessment in one.assessments
            for criterion, mark in assessment.marks.items()
        ],
        recused=pairs,
    )


def recused_in(contents: RecordContents, findings: HandInFindings) -> frozenset[tuple[int, str]]:
    """Return the pairs of juror and proposal that are recused, by declaration, ruling or known conflict."""
    declared = {declaration for one in findings.all for declaration in one.declarations}
    declared.update(contents.facts.declarations)
    return recused_pairs(declarations=declared, rulings=contents.facts.rulings, known=contents.facts.known_conflicts)


def _noted(contents: RecordContents) -> dict[str, Mapping[str, object]]:
    """What the journal says of each hand-in that was taken in, by its digest."""
    return {str(fact.data.get("hand_in")): fact.data for fact in contents.journal if fact.kind is FactKind.TAKEN_IN}


def _sequences(
    by_juror: Mapping[int, Sequence[OpenedHandIn]], noted: Mapping[str, Mapping[str, object]]
) -> tuple[list[str], list[str]]:
    """Faults and noted gaps: each hand-in names the one before it, from the first on."""
    wrong: list[str] = []
    gaps: list[str] = []
    for juror, found in sorted(by_juror.items()):
        by_number = {one.sequence: one for one in found}
        if len(by_number) < len(found):
            wrong.append(f"juror {juror}: two hand-ins of one number")
        for number in range(1, max(by_number)):
            if number not in by_number:
                known = any(str(noted.get(one.digest, {}).get("rule")) == "accepted.gap" for one in found)
                (gaps if known else wrong).append(f"juror {juror}: hand-in {number} is missing")
        for one in found:
            before = by_number.get(one.sequence - 1)
            if before is not None and one.supersedes != before.digest:
                wrong.append(f"juror {juror}: hand-in {one.sequence} does not follow the one before")
    return wrong, gaps


def _charter_signing(panel: PanelPart, juror: int) -> str:
    entry = panel.juror(juror)
    return entry.keys.signing if entry is not None and entry.keys is not None else ""


def _key_faults(one: OpenedHandIn, panel: PanelPart, noted: Mapping[str, Mapping[str, object]]) -> list[str]:
    """The key is the charter's, where it names one; else the one noted at intake."""
    named = _charter_signing(panel, one.juror)
    if panel.juror(one.juror) is None:
        return [f"juror {one.juror}: not in the charter"]
    if named:
        return [] if named == one.keys.signing else [f"juror {one.juror}: signed by another key than the charter's"]
    seen = noted.get(one.digest, {}).get("signing")
    return [] if seen == one.keys.signing else [f"juror {one.juror}: signed by another key than was noted at intake"]


def _charter_faults(one: OpenedHandIn, contents: RecordContents) -> list[str]:
    """A hand-in counts as long as rules and the entries of its proposals are unchanged."""
    charter = contents.charters[-1]
    header, entries = one.payload.header, proposal_digests(charter)
    entry = charter.panel().juror(one.juror)
    assigned = set(entry.proposals) if entry is not None else set()
    faults = []
    if header.call != charter.rules_part().call_id:
        faults.append("another call")
    if one.payload.rules != rules_digest(charter):
        faults.append("other rules")
    for assessed in one.payload.assessments:
        if entries.get(assessed.proposal) != assessed.entry:
            faults.append(f"another entry of {assessed.proposal}")
        if assessed.proposal not in assigned:
            faults.append(f"{assessed.proposal} is not assigned")
    return [f"juror {one.juror}: {fault}" for fault in faults]


def _journal_faults(opened: Iterable[OpenedHandIn], noted: Mapping[str, Mapping[str, object]]) -> list[str]:
    """Whatever was taken in is there, and nothing else."""
    there = {one.digest for one in opened}
    taken = {digest for digest, data in noted.items() if data.get("outcome") in {"accepted", "superseded"}}
    faults = [f"juror {noted[digest].get('juror')}: a hand-in that was taken in is missing" for digest in taken - there]
    return sorted(faults) + ["a hand-in is there that the journal does not know"] * bool(there - taken)
