"""A slip in the call's title, date or money is put right while nobody was told of it."""

from __future__ import annotations

from datetime import UTC, datetime

from jurydesk.actions import changing_call, wanted
from jurydesk.domain.call import Phase
from tests.actions import stage as stages
from tests.actions import strict_stage
from tests.actions.stage import AT

CLOSES = datetime(2026, 12, 1, 22, 59, tzinfo=UTC)


def changed(desk, **given):
    typed = {
        "title": "Cluster International",
        "round_": "3",
        "phase": Phase.CONCEPT,
        "file_number": "AZ 7",
        "envelope": "4 M EUR",
        "closes_at": CLOSES,
        "language": "en",
        "office": "Office",
    }
    changing_call.change_call(desk, **{**typed, **given}, at=AT)


def test_what_was_typed_stands_in_place_of_what_was(prepared):
    with prepared.panel() as desk:
        with desk.read() as queries:
            before = wanted.call(queries)
        changed(desk)
        with desk.read() as queries:
            call = wanted.call(queries)
        fact = stages.everything_in(desk)["journal"][-1]
    assert (call.title, call.round, call.envelope_cents, call.closes_at) == (
        "Cluster International",
        "3",
        400_000_000,
        CLOSES,
    )
    assert (call.id, call.mode) == (before.id, before.mode)
    assert (fact.kind.value, fact.data) == ("call changed", {"call": before.id})


def test_what_cannot_be_read_changes_nothing(prepared, refused):
    with prepared.panel() as desk:
        with refused("The call has no title", desk):
            changed(desk, title=" ")
        with refused("cannot be read as a sum", desk):
            changed(desk, envelope="a lot")


def test_once_rosters_are_out_the_call_stays(tmp_path, light, refused):
    sent = strict_stage.with_rosters(strict_stage.prepared(tmp_path))
    with sent.panel() as desk, refused("Rosters are out", desk):
        changed(desk)


def test_after_the_freeze_the_call_stays(issued, refused):
    with issued.panel() as desk:
        with desk.read() as queries:
            assert not changing_call.may_change(queries)
        with refused("The charter is frozen", desk):
            changed(desk)
    with issued.juror(1) as desk, refused("This is a juror's desk", desk):
        changed(desk)
