"""Pages are compared with the pages drawn again, and what another version drew is never called a forgery for it."""

from __future__ import annotations

import pytest

from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.record.redraw import Match, compare
from jurydesk.report import finish
from jurydesk.report.list_pdf import list_pdf


@pytest.fixture(scope="module")
def otherwise(result):
    """The same result with one word changed."""
    return canonical_json({**parse_canonical(result), "meeting": "An einem anderen Ort"})


def compared(body, result):
    return compare(body, len(body), result)


def test_the_same_program_draws_the_same(result):
    assert compared(list_pdf(result), result) is Match.SAME_BYTES


def test_other_words_by_the_same_version_are_a_forgery(result, otherwise):
    assert compared(list_pdf(otherwise), result) is Match.DIFFERENT


def test_another_version_may_draw_the_same_words(result, monkeypatch):
    with monkeypatch.context() as years_ago:
        years_ago.setattr(finish, "LAYOUT", finish.LAYOUT - 1)
        body = list_pdf(result)
    assert compared(body, result) is Match.SAME_WORDS


def test_another_version_with_other_words_is_named_as_not_compared(result, otherwise, monkeypatch):
    with monkeypatch.context() as years_ago:
        years_ago.setattr(finish, "LAYOUT", finish.LAYOUT - 1)
        body = list_pdf(otherwise)
    assert compared(body, result) is Match.OTHER_VERSION
