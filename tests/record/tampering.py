"""What a dishonest office, chair or messenger can do to a list and a record before anybody verifies them."""

from __future__ import annotations

import random
from dataclasses import replace

from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import JurorKeys
from jurydesk.domain.plain import to_plain
from jurydesk.report.list_model import read_result, result_json
from tests.report.sample_panel import hand_in

PICK = 7


def with_keys(panel):
    """The same panel with the jurors' keys in the charter from the first, and new hand-ins under it."""
    part = panel.charter.panel()
    jurors = tuple(
        replace(entry, keys=JurorKeys(panel.keys[entry.number].public.signing, panel.keys[entry.number].public.age))
        for entry in part.jurors
    )
    panel.charter = replace(panel.charter, panel_bytes=canonical_json(to_plain(replace(part, jurors=jurors))))
    remade(panel)
    return panel


def remade(panel):
    """New hand-ins and a new journal of their intake, everything else as it was."""
    panel.hand_ins = [hand_in(panel, juror.number, random.Random(1)) for juror in panel.jurors]  # noqa: S311 - a sample
    panel.declarations = [one for found in panel.hand_ins for one in found.declarations]
    rewritten(panel)


def rewritten(panel):
    """A journal written anew to go with the hand-ins, as a dishonest office would."""
    kept = [fact for fact in panel.facts if fact.kind is not FactKind.TAKEN_IN]
    panel.facts = []
    for one in panel.hand_ins:
        panel.note(
            FactKind.TAKEN_IN,
            juror=one.juror,
            hand_in=one.digest,
            outcome="accepted",
            rule="accepted",
            signing=one.keys.signing,
        )
    for fact in kept:
        panel.note(fact.kind, fact.actor, fact.at, **fact.data)


def again(panel, juror):
    """A second hand-in of that juror, properly taken in."""
    first = next(one for one in panel.hand_ins if one.juror == juror)
    second = hand_in(panel, juror, random.Random(PICK), sequence=2, supersedes=first.digest)  # noqa: S311 - a sample
    panel.hand_ins.append(second)
    rewritten(panel)
    return first, second


def latest(panel):
    newest = {}
    for one in panel.hand_ins:
        if one.juror not in newest or newest[one.juror].sequence < one.sequence:
            newest[one.juror] = one
    return tuple(one.digest for one in newest.values())


def forged(sign_list, result, change):
    """A list whose data were changed before chair and minute-taker signed it."""
    data = read_result(result)
    return sign_list(result_json(change(data)))


def entries(data, change, place=0):
    changed = list(data.entries)
    changed[place] = change(changed[place])
    return replace(data, entries=tuple(changed))


def rows(data, change, place=0):
    return entries(data, lambda entry: replace(entry, criteria=(change(entry.criteria[0]), *entry.criteria[1:])), place)
