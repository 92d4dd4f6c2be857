"""Verifies a list, and its record, as a stranger would; every sentence of the report can be said."""

from __future__ import annotations

from jurydesk.record.verdict import State
from jurydesk.record.verify import verify
from jurydesk.report.seal_check import examine
from jurydesk.words import Speaker


def checked(pdf, record=None, **more):
    report = verify(pdf, record, seals=examine(pdf), **more)
    said(report)
    return report


def said(report):
    """Every sentence can be said in both languages."""
    for language in ("en", "de"):
        speaker = Speaker(language)
        assert speaker.say(report.sentence, **report.values)
        for check in report.checks:
            assert speaker.say(check.title)
            assert speaker.say(check.found, **check.values)


def failed(report):
    return {check.id for check in report.checks if check.state is State.FAILS}
