"""The hand-ins of a record: whose key signed them, whether any is missing, and which marks count.

It must never name a juror: jurors are numbers here, and names stand elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark
from jurydesk.domain.call import Mode
from jurydesk.domain.effective import effective_marks, recused_pairs
from jurydesk.domain.facts import FactKind
from jurydesk.exchange.hand_ins import check_hand_in
from jurydesk.record.declaration_checks import declared_files
from jurydesk.record.which_count import basis_of, changed_since, counting, decisions
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from jurydesk.domain.charter import Charter
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.record.contents import RecordContents
    from jurydesk.record.which_count import Decisions
    from jurydesk.words import Phrase


KEPT_OUTCOMES = frozenset({"accepted", "superseded", "set aside"})


@dataclass(frozen=True)
class Fault:
    """What is wrong with a hand-in, as a sentence with its values."""

    said: Phrase
    values: Mapping[str, object]


@dataclass(frozen=True)
class HandInFindings:
    """What was found: `wrong` are faults (empty: none), `gaps` were noted at intake; counts by ground of the latest.

    `latest` are those that count. `decided` are hand-ins that were withdrawn, or let in, by a decision of the panel;
    `set_aside` are the newest ones, by digest, that follow rules or judge proposals that were amended since.
    """

    latest: tuple[OpenedHandIn, ...]
    all: tuple[OpenedHandIn, ...]
    wrong: tuple[Fault, ...]
    gaps: tuple[Fault, ...]
    charter_key: int
    pinned_key: int
    decided: int = 0
    set_aside: Mapping[str, Fault] = field(default_factory=dict)


def examine_hand_ins(contents: RecordContents) -> HandInFindings:
    """Return what holds of a record's hand-ins. Raises Refusal where one cannot be read or is not signed."""
    opened = tuple(check_hand_in(one.payload, one.signature, one.texts) for one in contents.hand_ins)
    made, noted, keys = decisions(contents), _noted(contents), _KeysInCharters(contents.charters)
    by_juror: dict[int, list[OpenedHandIn]] = defaultdict(list)
    for one in opened:
        if one.digest not in made.withdrawn:
            by_juror[one.juror].append(one)
    gone = {(one.juror, one.sequence) for one in opened if one.digest in made.withdrawn}
    latest = counting(opened, contents.charters[-1], made)
    wrong, gaps = _sequences(by_juror, noted, gone, made)
    wrong += [fault for one in opened for fault in _key_faults(one, keys, noted, made)]
    wrong += [fault for one in latest for fault in _charter_faults(one, contents)]
    wrong += _journal_faults(opened, noted)
    by_charter = sum(keys.named(one) != "" for one in latest)
    return HandInFindings(
        latest=latest,
        all=opened,
        wrong=tuple(wrong),
        gaps=tuple(gaps),
        charter_key=by_charter,
        pinned_key=len(latest) - by_charter,
        decided=len(gone) + sum(one.digest in made.let_in for one in opened),
        set_aside=_set_aside(by_juror, contents.charters[-1]),
    )


def _set_aside(by_juror: Mapping[int, Sequence[OpenedHandIn]], charter: Charter) -> dict[str, Fault]:
    """Return why the newest hand-in of a juror does not count, by its digest, where it does not."""
    basis, found = basis_of(charter), {}
    for juror, theirs in by_juror.items():
        newest = max(theirs, key=lambda one: one.sequence)
        changed = changed_since(newest, basis)
        if changed is not None:
            said = phrase("record", "Juror {juror} judged another version of proposal {proposal}.")
            if not changed:
                said = phrase("record", "The hand-in of juror {juror} was made under other rules.")
            found[newest.digest] = Fault(said, {"juror": juror, "proposal": changed})
    return found


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
    declared.update(answer for file in declared_files(contents) for answer in file.declarations)
    return recused_pairs(declarations=declared, rulings=contents.facts.rulings, known=contents.facts.known_conflicts)


def _noted(contents: RecordContents) -> dict[str, Mapping[str, object]]:
    """What the journal says of each hand-in that was taken in, by its digest."""
    return {str(fact.data.get("hand_in")): fact.data for fact in contents.journal if fact.kind is FactKind.TAKEN_IN}


def _sequences(
    by_juror: Mapping[int, Sequence[OpenedHandIn]],
    noted: Mapping[str, Mapping[str, object]],
    gone: Collection[tuple[int, int]],
    made: Decisions,
) -> tuple[list[Fault], list[Fault]]:
    """Faults and noted gaps: each hand-in names the one before it, from the first on; `gone` were withdrawn."""
    wrong: list[Fault] = []
    gaps: list[Fault] = []
    for juror, found in sorted(by_juror.items()):
        by_number = {one.sequence: one for one in found}
        if len(by_number) < len(found):
            wrong.append(Fault(phrase("record", "Juror {juror} has two hand-ins of one number."), {"juror": juror}))
        for number in range(1, max(by_number)):
            if number not in by_number and (juror, number) not in gone:
                known = any(str(noted.get(one.digest, {}).get("rule")) == "accepted.gap" for one in found)
                said = phrase("record", "Hand-in {number} of juror {juror} is missing.")
                (gaps if known else wrong).append(Fault(said, {"juror": juror, "number": number}))
        for one in found:
            before = by_number.get(one.sequence - 1)
            if before is not None and one.supersedes != before.digest and one.digest not in made.let_in:
                said = phrase("record", "Hand-in {number} of juror {juror} does not follow the one before.")
                wrong.append(Fault(said, {"juror": juror, "number": one.sequence}))
    return wrong, gaps


class _KeysInCharters:
    """The signing keys of jurors in all versions of the charter."""

    def __init__(self, charters: Sequence[Charter]) -> None:
        self._of = {
            charter.fingerprint: {
                entry.number: entry.keys.signing if entry.keys is not None else "" for entry in charter.panel().jurors
            }
            for charter in charters
        }
        self._last = self._of[charters[-1].fingerprint]
        self.strict = charters[-1].panel().mode is Mode.STRICT

    def knows(self, juror: int) -> bool:
        """Whether the charter in force has the juror."""
        return juror in self._last

    def named(self, one: OpenedHandIn) -> str:
        """Return the key of the juror in the version that the hand-in names, empty where it has none."""
        return self._of.get(one.payload.header.charter, self._last).get(one.juror, "")

    def ever(self, juror: int) -> set[str]:
        """Return the keys that any version has of the juror."""
        return {keys[juror] for keys in self._of.values() if keys.get(juror)}


def _key_faults(
    one: OpenedHandIn, keys: _KeysInCharters, noted: Mapping[str, Mapping[str, object]], made: Decisions
) -> list[Fault]:
    """The key is one that a charter has of the juror, where any has; else the one noted at intake.

    A key from before a new desk may stand in no charter: then the journal must say that it was voided.
    """
    values, held = {"juror": one.juror}, keys.ever(one.juror)
    if not keys.knows(one.juror):
        return [Fault(phrase("record", "Juror {juror} does not stand in the charter."), values)]
    voided = (one.juror, one.keys.signing) in made.voided and not keys.strict
    if (held or keys.strict) and one.keys.signing not in held and not voided:
        said = phrase("record", "The hand-in of juror {juror} is signed with another key than the charter names.")
        return [Fault(said, values)]
    if one.keys.signing not in held and noted.get(one.digest, {}).get("signing") != one.keys.signing:
        said = phrase("record", "The hand-in of juror {juror} is signed with another key than was noted at intake.")
        return [Fault(said, values)]
    return []


def _charter_faults(one: OpenedHandIn, contents: RecordContents) -> list[Fault]:
    """It belongs to the call, and its proposals were the juror's own, now or in the version that it names."""
    charter, header = contents.charters[-1], one.payload.header
    assigned = set(basis_of(charter).aside)
    for version in contents.charters:
        entry = version.panel().juror(one.juror)
        if entry is not None and (version is charter or version.fingerprint == header.charter):
            assigned.update(entry.proposals)
    faults = []
    if header.call != charter.rules_part().call_id:
        faults.append(Fault(phrase("record", "The hand-in of juror {juror} belongs to another call."), {}))
    for assessed in one.payload.assessments:
        values = {"proposal": assessed.proposal}
        if assessed.proposal not in assigned:
            said = phrase("record", "Juror {juror} was not asked to judge proposal {proposal}.")
            faults.append(Fault(said, values))
    return [Fault(fault.said, {"juror": one.juror, **fault.values}) for fault in faults]


def _journal_faults(opened: Iterable[OpenedHandIn], noted: Mapping[str, Mapping[str, object]]) -> list[Fault]:
    """Whatever was taken in is there, and nothing else."""
    there = {one.digest for one in opened}
    taken = {digest for digest, data in noted.items() if data.get("outcome") in KEPT_OUTCOMES}
    missing = phrase("record", "A hand-in of juror {juror} that was taken in is missing.")
    unknown = phrase("record", "There is a hand-in of juror {juror} that the journal does not know.")
    faults = [Fault(missing, {"juror": noted[digest].get("juror")}) for digest in sorted(taken - there)]
    return faults + [Fault(unknown, {"juror": one.juror}) for one in opened if one.digest not in taken]
