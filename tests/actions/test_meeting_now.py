from __future__ import annotations

from datetime import timedelta

from jurydesk.actions import meeting
from jurydesk.actions.meeting_now import QUIET, meeting_goes_on
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from tests.actions.stage import AT

MINUTE = timedelta(minutes=1)


def test_a_meeting_goes_on_until_long_after_its_last_note(prepared):
    with prepared.chair() as desk:
        assert not meeting_goes_on(desk, at=AT)
        meeting.attend(desk, jurors=[1, 2], presence=Presence.ROOM, at=AT)
        assert meeting_goes_on(desk, at=AT + QUIET)
        assert not meeting_goes_on(desk, at=AT + QUIET + MINUTE)
        assert not meeting_goes_on(desk, at=AT - MINUTE)


def test_nobody_there_is_no_meeting(prepared):
    with prepared.chair() as desk:
        meeting.attend(desk, jurors=None, presence=Presence.ABSENT, at=AT)
        assert not meeting_goes_on(desk, at=AT)


def test_a_signed_list_ends_the_meeting_until_it_is_noted_again(prepared):
    with prepared.chair() as desk:
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=AT)
        with desk.unit(AT) as unit:
            unit.note(FactKind.LIST_SIGNED, {})
        assert not meeting_goes_on(desk, at=AT)
        meeting.attend(desk, jurors=[1], presence=Presence.VIDEO, at=AT)
        assert meeting_goes_on(desk, at=AT)


def test_a_jurors_desk_holds_no_meeting(issued):
    with issued.juror(2) as desk:
        assert not meeting_goes_on(desk, at=AT)
