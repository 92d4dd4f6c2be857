from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.domain.amendment import Basis, Part, changed_entries, changed_parts, touched
from jurydesk.domain.call import Call
from jurydesk.domain.charter import PanelKeys, freeze
from jurydesk.domain.panel import Juror, JurorKeys
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules

RULES = Rules("trial", Text("Trial"), (Criterion("concept", Text("Concept"), Scale(Decimal(0), Decimal(10))),))
PROPOSALS = (Proposal("1", "One"), Proposal("2", "Two"), Proposal("3", "Three"))
JURORS = (Juror(1, "Ada"), Juror(2, "Bert"), Juror(3, "Cora"))
TASKS = {1: ("1", "2"), 2: ("2", "3")}


def charter(**changes):
    parts = {
        "call": Call("aa", "Trial"),
        "rules": RULES,
        "proposals": PROPOSALS,
        "jurors": JURORS,
        "assigned": TASKS,
        "salts": {1: "11", 2: "22", 3: "33", 4: "44"},
        "juror_keys": {},
        "panel_keys": PanelKeys("0" * 64, "age1panel"),
        **changes,
    }
    return freeze(**parts)


FIRST = charter()


@pytest.mark.parametrize(
    ("changes", "parts", "who"),
    [
        ({}, (), set()),
        ({"rules": replace(RULES, minimum_marks=2)}, (Part.RULES,), {1, 2}),
        ({"call": Call("aa", "Trial", envelope_cents=5)}, (Part.RULES,), set()),
        ({"call": Call("aa", "Trial two")}, (Part.RULES,), {1, 2}),
        ({"proposals": (replace(PROPOSALS[0], title="Uno"), *PROPOSALS[1:])}, (Part.PROPOSALS,), {1}),
        ({"proposals": (*PROPOSALS, Proposal("4", "Four"))}, (Part.PROPOSALS,), set()),
        ({"assigned": {**TASKS, 3: ("1",)}}, (Part.PANEL,), {3}),
        ({"assigned": {1: ("1", "2")}}, (Part.PANEL,), set()),
        ({"assigned": {1: ("1", "2"), 2: ("3",)}}, (Part.PANEL,), {2}),
        ({"juror_keys": {1: JurorKeys("1" * 64, "age1one")}}, (Part.PANEL,), set()),
        ({"declared": {2: "d" * 64}}, (Part.PANEL,), set()),
        ({"panel_keys": PanelKeys("9" * 64, "age1panel")}, (Part.PANEL,), {1, 2}),
        ({"jurors": (*JURORS, Juror(4, "Dora")), "assigned": {**TASKS, 4: ("2",)}}, (Part.PANEL,), {4}),
    ],
)
def test_parts_changed_and_jurors_touched(changes, parts, who):
    after = charter(**changes)
    assert changed_parts(FIRST, after) == parts
    assert touched(FIRST, after) == who
    assert touched(FIRST, FIRST) == set()


def test_changed_entries_name_new_and_changed_proposals():
    after = charter(proposals=(replace(PROPOSALS[1], withdrawn="gone"), PROPOSALS[0], Proposal("9", "Nine")))
    assert changed_entries(FIRST, after) == {"2", "3", "9"}


def test_what_was_judged_is_compared_with_what_is_in_force():
    basis = Basis("r", {"1": "a", "2": "b", "3": "c"}, frozenset({"3"}))
    assert basis.changed("r", {}) is None
    assert basis.changed("r", {"1": "a", "2": "b"}) is None
    assert basis.changed("x", {"1": "a"}) == ""
    assert basis.changed("r", {"1": "a", "2": "old"}) == "2"
    assert basis.changed("r", {"4": "new"}) == "4"


def test_a_proposal_that_is_no_longer_judged_sets_nothing_aside():
    basis = Basis("r", {"1": "a", "3": "c"}, frozenset({"3"}))
    assert basis.changed("r", {"1": "a", "3": "before it was withdrawn"}) is None
