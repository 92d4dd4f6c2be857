"""Amends a call that was issued, and opens the packs that follow from it, as office and jurors do."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from jurydesk.actions import amending, issuing, packs
from jurydesk.actions.changes import Amendment
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.stage import later

AT = stages.AT
WHY = "The ministry changed the call."


def more_rules(**changes):
    reach = Criterion("reach", Text("Reach", "Reichweite"), Scale(Decimal(0), Decimal(5)))
    return replace(stages.RULES, criteria=(*stages.RULES.criteria, reach), **changes)


def amend(desk, hours=1.0, **changes):
    return amending.amend(desk, amendment=Amendment(**changes), reason=WHY, at=later(hours))


def counting(desk):
    with desk.read() as queries:
        return {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}


def renewed(stage, desk, jurors, hours=2.0, **options):
    """The packs that the office writes now, opened by their jurors."""
    issued = issuing.issue(desk, folder=stage.path("more"), at=later(hours), **options)
    assert [pack.juror for pack in issued.packs] == list(jurors)
    opened = {}
    for pack in issued.packs:
        with stage.juror(pack.juror) as mine:
            opened[pack.juror] = packs.renew(mine, pack=pack.path, code=pack.code, at=later(hours))
    return issued, opened
