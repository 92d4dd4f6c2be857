"""What list and record can be asked together: hand-ins, journal, every figure counted again from signed marks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from jurydesk.domain.charter import name_entry_digest
from jurydesk.domain.facts import first_break
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError, explain
from jurydesk.ranking.consolidate import consolidate
from jurydesk.record import recount
from jurydesk.record.declaration_checks import declaration_checks
from jurydesk.record.fact_checks import fact_check
from jurydesk.record.hand_in_checks import examine_hand_ins, marks_that_count, recused_in
from jurydesk.record.list_checks import difference_check
from jurydesk.record.recount import Difference
from jurydesk.record.verdict import Check, State
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.domain.proposal import Proposal
    from jurydesk.ranking.standing import Result
    from jurydesk.record.contents import RecordContents
    from jurydesk.record.hand_in_checks import HandInFindings
    from jurydesk.report.list_model import ListData

RECORD: Final = phrase("record", "List and record")
HAND_INS: Final = phrase("record", "Hand-ins")
KEYS: Final = phrase("record", "Keys of the hand-ins")
JOURNAL: Final = phrase("record", "Journal")
RECOUNT: Final = phrase("record", "Counted again from the hand-ins")
CONFLICTS: Final = phrase("record", "Who left for what")
NAMES: Final = phrase("record", "Names of the panel")
WORD: Final = phrase("record", "On the word of chair and minute-taker")


def record_checks(data: ListData, result: bytes, contents: RecordContents) -> list[Check]:
    """Return the checks that need the record."""
    found = [_belongs(data, result, contents), _journal(data, contents)]
    try:
        hand_ins = examine_hand_ins(contents)
        declarations = declaration_checks(contents)
        marks = consolidate(
            rules=contents.charters[-1].rules_part().rules,
            proposals=_proposals(contents),
            marks=marks_that_count(contents, hand_ins),
            panel_scores=contents.facts.panel_scores,
        )
    except DeskError as trouble:
        said = phrase("record", "A hand-in of the record cannot be used: {why}")
        return [*found, Check("hand-ins", HAND_INS, State.FAILS, said, {"why": explain(trouble)[0]})]
    found += [_hand_ins(data, hand_ins), _keys(data, hand_ins), _recount(data, marks), fact_check(data, contents)]
    found += declarations
    found.append(_conflicts(data, contents, hand_ins))
    if contents.names:
        found.append(_names(data, contents))
    return [*found, _word(data)]


def _proposals(contents: RecordContents) -> list[Proposal]:
    """The charter's proposals, with what was found not eligible or withdrawn since."""
    since = {one.proposal: one for one in contents.facts.left_out}
    found = []
    for proposal in contents.charters[-1].proposals():
        out = since.get(proposal.number)
        if out is not None and out.section is Section.NOT_ELIGIBLE:
            found.append(replace(proposal, not_eligible=out.reason or out.section.value))
        elif out is not None:
            found.append(replace(proposal, withdrawn=out.reason or out.section.value))
        else:
            found.append(proposal)
    return found


def _belongs(data: ListData, result: bytes, contents: RecordContents) -> Check:
    charters = contents.charters
    chained = all(
        after.previous == before.fingerprint and after.version == before.version + 1
        for before, after in pairwise(charters)
    )
    whole = chained and charters[0].version == 1 and not charters[0].previous
    if charters[-1].fingerprint != data.charter.fingerprint or not whole:
        said = phrase("record", "The record's charter is not the one that the list names: they do not belong together.")
        return Check("record", RECORD, State.FAILS, said)
    if contents.result != result:
        said = phrase("record", "The record has the same charter, but says otherwise what this version of the list is.")
        return Check("record", RECORD, State.FAILS, said)
    said = phrase("record", "List and record have the same charter and the same result.")
    return Check("record", RECORD, State.HOLDS, said)


def _journal(data: ListData, contents: RecordContents) -> Check:
    broken = first_break(contents.journal)
    head = data.journal
    if broken is not None:
        said = phrase("record", "The journal is broken at entry {sequence}.")
        return Check("journal", JOURNAL, State.FAILS, said, {"sequence": broken})
    if not any((fact.sequence, fact.hash) == (head.sequence, head.hash) for fact in contents.journal):
        said = phrase("record", "The journal does not reach entry {sequence}, which the list prints, or differs there.")
        return Check("journal", JOURNAL, State.FAILS, said, {"sequence": head.sequence})
    said = phrase("record", "The journal is unbroken up to the entry {sequence} that the list prints.")
    return Check("journal", JOURNAL, State.HOLDS, said, {"sequence": head.sequence})


def _hand_ins(data: ListData, found: HandInFindings) -> Check:
    listed, there = Counter(data.hand_ins.digests), Counter(one.digest for one in found.latest)
    outdated = [fault for digest, fault in found.set_aside.items() if digest in listed]
    if outdated:
        return Check("hand-ins", HAND_INS, State.FAILS, outdated[0].said, outdated[0].values)
    if listed != there:
        said = phrase(
            "record", "Hand-ins listed and not in the record: {missing}; in the record and not listed: {extra}."
        )
        values = {"missing": sum((listed - there).values()), "extra": sum((there - listed).values())}
        return Check("hand-ins", HAND_INS, State.FAILS, said, values)
    if found.wrong:
        first = found.wrong[0]
        return Check("hand-ins", HAND_INS, State.FAILS, first.said, first.values)
    return _hand_ins_hold(found)


def _hand_ins_hold(found: HandInFindings) -> Check:
    """What to say of hand-ins in which no fault was found: what rests on somebody's word comes first."""
    if found.gaps:
        said = phrase(
            "record",
            "All {count} hand-ins are as listed; {gaps} earlier ones that they replace never arrived, as was noted at "
            "intake.",
        )
        values = {"count": len(found.latest), "gaps": len(found.gaps)}
        return Check("hand-ins", HAND_INS, State.ON_WORD, said, values)
    if found.decided:
        said = phrase(
            "record",
            "All {count} hand-ins are as listed; {decided} others were withdrawn, or let in, by a decision that the "
            "journal names.",
        )
        values = {"count": len(found.latest), "decided": found.decided}
        return Check("hand-ins", HAND_INS, State.ON_WORD, said, values)
    if found.set_aside:
        said = phrase(
            "record",
            "All {count} hand-ins are signed and as listed; {aside} were made before the charter was amended and do "
            "not count.",
        )
        values = {"count": len(found.latest), "aside": len(found.set_aside)}
        return Check("hand-ins", HAND_INS, State.HOLDS, said, values)
    said = phrase("record", "All {count} hand-ins are signed, as listed, and no number in a sequence is missing.")
    return Check("hand-ins", HAND_INS, State.HOLDS, said, {"count": len(found.latest)})


def _keys(data: ListData, found: HandInFindings) -> Check:
    printed = (data.hand_ins.charter_key, data.hand_ins.pinned_key)
    values: dict[str, object] = {"charter": found.charter_key, "pinned": found.pinned_key}
    if printed != (found.charter_key, found.pinned_key):
        said = phrase("record", "The list tells of other keys: in the charter {charter}, noted at intake {pinned}.")
        return Check("keys", KEYS, State.FAILS, said, values)
    if found.pinned_key:
        said = phrase(
            "record",
            "Key in the charter: {charter}; noted only when the first file came in, which is weaker: {pinned}. Each "
            "juror can find the fingerprint of the own hand-in on the list.",
        )
        return Check("keys", KEYS, State.ON_WORD, said, values)
    said = phrase("record", "All {charter} hand-ins are signed by the keys that the charter names.")
    return Check("keys", KEYS, State.HOLDS, said, values)


def _recount(data: ListData, result: Result) -> Check:
    found = recount.differences(data, result)
    for entry in data.entries:
        standing = result.standing(entry.number)
        if standing is None:
            continue
        for row in entry.criteria:
            unable = standing.score(row.criterion).counts.cannot_assess
            if unable != row.cannot_assess:
                what = recount.WHAT["cannot assess"]
                found.append(Difference(entry.number, row.criterion, what, row.cannot_assess, unable))
        if entry.jurors != standing.jurors.marked:
            what = recount.WHAT["jurors"]
            found.append(Difference(entry.number, "", what, entry.jurors, standing.jurors.marked))
    holds = phrase("record", "Marks, scores, thresholds and ranks, counted from the signed hand-ins, are as printed.")
    return difference_check("recount", RECOUNT, found, holds)


def _conflicts(data: ListData, contents: RecordContents, found: HandInFindings) -> Check:
    """The register names people, the record numbers: what each left for must agree person by person."""
    counted: dict[int, list[str]] = {}
    for juror, proposal in recused_in(contents, found):
        counted.setdefault(juror, []).append(proposal)
    there, printed = Counter(tuple(sorted(proposals)) for proposals in counted.values()), _printed_departures(data)
    if any(count > 1 for count in Counter(person.name for person in data.people).values()):
        there, printed = _one_by_one(there), _one_by_one(printed)  # rows of one name may be of several people
    if there != printed:
        said = phrase("record", "The list tells otherwise who left for what than declarations and rulings do.")
        return Check("conflicts", CONFLICTS, State.FAILS, said)
    said = phrase("record", "Who left for what follows from declarations and rulings.")
    return Check("conflicts", CONFLICTS, State.HOLDS, said)


def _printed_departures(data: ListData) -> Counter[tuple[str, ...]]:
    """How often the list prints each set of proposals as what one person left for."""
    by_name: dict[str, list[str]] = {}
    for row in data.left:
        by_name.setdefault(row.name, []).extend(row.proposals)
    return Counter(tuple(sorted(proposals)) for proposals in by_name.values())


def _one_by_one(departures: Counter[tuple[str, ...]]) -> Counter[tuple[str, ...]]:
    """The same without who left for several: how often each proposal was left."""
    return Counter((proposal,) for proposals in departures.elements() for proposal in proposals)


def _names(data: ListData, contents: RecordContents) -> Check:
    """The names of a full record are those whose salted digests stand in the charter, and those on the list."""
    panel = {entry.number: entry.name_digest for entry in contents.charters[-1].panel().jurors}
    given = {entry.number: name_entry_digest(entry) for entry in contents.names}
    listed = Counter((person.name, person.role) for person in data.people)
    roles = {entry.number: entry.role for entry in contents.charters[-1].panel().jurors}
    named = Counter((entry.name, roles.get(entry.number)) for entry in contents.names)
    if given != panel or listed != named:
        said = phrase("record", "The names are not those of the charter.")
        return Check("names", NAMES, State.FAILS, said)
    said = phrase("record", "The names on the list are those of the charter.")
    return Check("names", NAMES, State.HOLDS, said)


def _word(data: ListData) -> Check:
    votes = len(data.votes) + sum(len(entry.votes) for entry in data.entries)
    scores = sum(row.panel_score is not None for entry in data.entries for row in entry.criteria)
    said = phrase(
        "record",
        "Rests on what chair and minute-taker noted: votes ({votes}), panel scores ({scores}), attendance, rulings, "
        "decisions with their sums and reasons.",
    )
    return Check("word", WORD, State.ON_WORD, said, {"votes": votes, "scores": scores})
