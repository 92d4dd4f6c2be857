"""A record that does not serve says nothing against the list; one that contradicts it does."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest

from jurydesk.domain.canonical import canonical_json, digest
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import to_plain
from jurydesk.exchange.age_file import seal
from jurydesk.exchange.keys import age_key_of, generate_identity
from jurydesk.record.verdict import State
from jurydesk.record.verify import verify
from jurydesk.report.seal_check import examine
from jurydesk.words import Speaker
from tests.report.sample_panel import make_panel

GOOD = "The list is signed and agrees with itself"


@pytest.fixture
def checked(signed):
    def checked_with(record, name="", pdf=signed):
        return verify(pdf, record, seals=examine(pdf), record_name=name)

    return checked_with


def sentence(report):
    return Speaker("en").say(report.sentence, **report.values)


def found(report):
    check = report.check("record")
    return Speaker("en").say(check.found, **check.values)


def unfit(report):
    """The list's own checks hold, the record's fitness is told apart, and something asked for was not checked."""
    assert (report.state, report.holds) == (State.UNUSABLE, False)
    assert State.FAILS not in {check.state for check in report.checks}
    assert sentence(report).startswith(GOOD)
    assert not any(word in sentence(report) + found(report) for word in ("trust", "failed", "forged"))
    return sentence(report)


def in_another_call(panel):
    part = panel.charter.rules_part()
    rules = canonical_json(to_plain(replace(part, call_id="call-2", title="Another call")))
    panel.charter = replace(panel.charter, rules_bytes=rules)
    return panel


def test_cut_off(checked, record):
    assert "damaged" in unfit(checked(record[: len(record) // 2]))


def test_one_byte_changed(checked, record):
    at = record.index(b"journal.json") + 400
    assert "damaged" in unfit(checked(record[:at] + bytes([record[at] ^ 1]) + record[at + 1 :]))


def test_the_list_itself(checked, signed):
    assert "the list once more" in unfit(checked(signed))


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"age-encryption.org/v1\n-> X", "h.juryhandin", "no record, but a juror's hand-in"),
        (b"age-encryption.org/v1\n-> X", "p.jurypack", "no record, but a pack for a juror"),
        (b"%PDF-1.7 another", "x.pdf", "no record, but a PDF document"),
        (b"", "r.juryrecord", "no record, but an empty file"),
        (b"any text", "r.juryrecord", "no record, but a file of another kind"),
    ],
)
def test_a_file_of_another_kind(checked, data, name, what):
    assert what in unfit(checked(data, name))


@pytest.mark.parametrize("name", ["r.juryrecord", "renamed.bin"])
def test_a_sealed_record(checked, record, name):
    sealed = BytesIO()
    seal(iter([record]), sealed, [age_key_of(generate_identity())])
    report = checked(sealed.getvalue(), name)
    assert "is sealed" in unfit(report)
    assert ("a hand-in or a pack" in found(report)) is (name == "renamed.bin")


def test_the_record_of_another_call(checked):
    other = in_another_call(make_panel(6, jurors=4, recommended=2, reserve=1))
    report = checked(other.record(other.result_json()))
    assert "belongs to another call" in unfit(report)
    assert "Another call" in found(report)


class TestVersions:
    @pytest.fixture
    def own(self):
        """A list of its own, because the keys of a panel are made anew each time."""
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        first = panel.result_json()
        panel.note(FactKind.LIST_SIGNED, version=1, result=digest(first))
        second = panel.result_json(version=2, supersedes=digest(first), why="Kürzung")
        return panel, first, second

    def test_a_list_with_the_record_of_the_next_version(self, checked, own, sign_list):
        panel, first, second = own
        said = unfit(checked(panel.record(second), pdf=sign_list(first)))
        assert "was replaced" in said
        assert "version 2" in said

    def test_a_second_list_with_the_record_of_the_first(self, checked, own, sign_list):
        panel, first, second = own
        assert "version 1, an earlier one" in unfit(checked(panel.record(first), pdf=sign_list(second)))

    def test_a_later_record_that_knows_another_first_list(self, checked, own, sign_list):
        panel, _first, second = own
        swapped = panel.result_json(meeting="Anderswo")
        report = checked(panel.record(second), pdf=sign_list(swapped))
        assert (report.state, report.check("record").state) == (State.FAILS, State.FAILS)

    def test_an_earlier_record_that_is_not_the_one_replaced(self, checked, own, sign_list):
        panel, _first, second = own
        swapped = panel.result_json(meeting="Anderswo")
        report = checked(panel.record(swapped), pdf=sign_list(second))
        assert report.check("record").state is State.FAILS


def test_a_record_that_contradicts_its_list_condemns_it(checked, panel):
    report = checked(panel.record(panel.result_json(meeting="Anderswo")))
    assert report.state is State.FAILS
    assert "not to be trusted" in sentence(report)


def test_a_list_that_fails_by_itself_is_said_to_fail(checked, record, signed):
    report = checked(record[:100], pdf=signed + b"more")
    assert report.state is State.FAILS
