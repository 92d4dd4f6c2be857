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
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.charter import PanelPart
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.record.contents import RecordContents
    from jurydesk.words import Phrase


@dataclass(frozen=True)
class Fault:
    """What is wrong with a hand-in, as a sentence with its values."""

    said: Phrase
    values: Mapping[str, object]


@dataclass(frozen=True)
class HandInFindings:
    """What was found: `wrong` are faults (empty: none), `gaps` were noted at intake; counts by ground of the latest."""

    latest: tuple[OpenedHandIn, ...]
    all: tuple[OpenedHandIn, ...]
    wrong: tuple[Fault, ...]
    gaps: tuple[Fault, ...]
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
) -> tuple[list[Fault], list[Fault]]:
    """Faults and noted gaps: each hand-in names the one before it, from the first on."""
    wrong: list[Fault] = []
    gaps: list[Fault] = []
    for juror, found in sorted(by_juror.items()):
        by_number = {one.sequence: one for one in found}
        if len(by_number) < len(found):
            wrong.append(Fault(phrase("record", "Juror {juror} has two hand-ins of one number."), {"juror": juror}))
        for number in range(1, max(by_number)):
            if number not in by_number:
                known = any(str(noted.get(one.digest, {}).get("rule")) == "accepted.gap" for one in found)
                said = phrase("record", "Hand-in {number} of juror {juror} is missing.")
                (gaps if known else wrong).append(Fault(said, {"juror": juror, "number": number}))
        for one in found:
            before = by_number.get(one.sequence - 1)
            if before is not None and one.supersedes != before.digest:
                said = phrase("record", "Hand-in {number} of juror {juror} does not follow the one before.")
                wrong.append(Fault(said, {"juror": juror, "number": one.sequence}))
    return wrong, gaps


def _charter_signing(panel: PanelPart, juror: int) -> str:
    entry = panel.juror(juror)
    return entry.keys.signing if entry is not None and entry.keys is not None else ""


def _key_faults(one: OpenedHandIn, panel: PanelPart, noted: Mapping[str, Mapping[str, object]]) -> list[Fault]:
    """The key is the charter's, where it names one; else the one noted at intake."""
    values = {"juror": one.juror}
    if panel.juror(one.juror) is None:
        return [Fault(phrase("record", "Juror {juror} does not stand in the charter."), values)]
    named = _charter_signing(panel, one.juror)
    if named and named != one.keys.signing:
        said = phrase("record", "The hand-in of juror {juror} is signed with another key than the charter names.")
        return [Fault(said, values)]
    if not named and noted.get(one.digest, {}).get("signing") != one.keys.signing:
        said = phrase("record", "The hand-in of juror {juror} is signed with another key than was noted at intake.")
        return [Fault(said, values)]
    return []


def _charter_faults(one: OpenedHandIn, contents: RecordContents) -> list[Fault]:
    """A hand-in counts as long as rules and the entries of its proposals are unchanged."""
    charter = contents.charters[-1]
    header, entries = one.payload.header, proposal_digests(charter)
    entry = charter.panel().juror(one.juror)
    assigned = set(entry.proposals) if entry is not None else set()
    faults = []
    if header.call != charter.rules_part().call_id:
        faults.append(Fault(phrase("record", "The hand-in of juror {juror} belongs to another call."), {}))
    if one.payload.rules != rules_digest(charter):
        faults.append(Fault(phrase("record", "The hand-in of juror {juror} was made under other rules."), {}))
    for assessed in one.payload.assessments:
        values = {"proposal": assessed.proposal}
        if entries.get(assessed.proposal) != assessed.entry:
            said = phrase("record", "Juror {juror} judged another version of proposal {proposal}.")
            faults.append(Fault(said, values))
        if assessed.proposal not in assigned:
            said = phrase("record", "Juror {juror} was not asked to judge proposal {proposal}.")
            faults.append(Fault(said, values))
    return [Fault(fault.said, {"juror": one.juror, **fault.values}) for fault in faults]


def _journal_faults(opened: Iterable[OpenedHandIn], noted: Mapping[str, Mapping[str, object]]) -> list[Fault]:
    """Whatever was taken in is there, and nothing else."""
    there = {one.digest for one in opened}
    taken = {digest for digest, data in noted.items() if data.get("outcome") in {"accepted", "superseded"}}
    missing = phrase("record", "A hand-in of juror {juror} that was taken in is missing.")
    unknown = phrase("record", "There is a hand-in of juror {juror} that the journal does not know.")
    faults = [Fault(missing, {"juror": noted[digest].get("juror")}) for digest in sorted(taken - there)]
    return faults + [Fault(unknown, {"juror": one.juror}) for one in opened if one.digest not in taken]
