"""Whatever is changed in a sealed file on its way is refused by a rule, and the untouched file beside it is taken."""

from __future__ import annotations

import io

import msgspec
import pyrage
import pytest

from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.exchange.envelope import read_envelope, signed_message, whole
from jurydesk.exchange.package import Member, directory, local_header, measure, pack_members
from jurydesk.exchange.refusals import Refusal
from tests.exchange import refused

HAND_IN = frozenset({"hand-in"})


def sealed(members, recipient):
    package = b"".join(pack_members(measure(name, data) for name, data in members.items()))
    return pyrage.encrypt(package, [recipient])


@pytest.fixture(scope="module")
def good(panel):
    return panel.hand_in()


@pytest.fixture
def parts(panel, good, attacker):
    return attacker(good, "hand-in", panel.juror_keys[2], panel.keys.identity).members


@pytest.fixture
def rule_of(panel):
    def of(members):
        data = members if isinstance(members, bytes) else sealed(members, panel.keys.identity.to_public())
        return refused.rule_of(panel.open, data)

    return of


@pytest.fixture
def resigned(panel, parts):
    """The hand-in with a payload that its juror's own key signed: what a hostile juror can make."""

    def make(change):
        value = parse_canonical(parts["payload.json"])
        data = change(value) or canonical_json(value)
        signature = panel.juror_keys[2].sign(signed_message("hand-in", data))
        return {**parts, "payload.json": data, "signature": signature}

    return make


def test_the_untouched_file_is_taken(panel, good, parts):
    assert panel.open(good).juror == 2
    assert panel.open(sealed(parts, panel.keys.identity.to_public())).juror == 2


def test_every_byte_of_the_sealed_file_counts(panel, good):
    for place in range(len(good)):
        changed = bytearray(good)
        changed[place] ^= 1 << (place % 8)
        with pytest.raises(Refusal) as caught:
            panel.open(bytes(changed))
        assert caught.value.rule.startswith("age.")


def test_a_file_cut_anywhere_is_refused(panel, good, rule_of):
    for size in range(0, len(good), 61):
        assert rule_of(good[:size]).startswith("age.")
    assert rule_of(good + b"x") == "age.damaged"
    assert rule_of(good + good) == "age.damaged"


def test_every_byte_inside_counts_too(panel, parts, rule_of):
    for name, data in parts.items():
        for place in range(0, len(data), 7):
            changed = bytearray(data)
            changed[place] ^= 1
            rule = rule_of({**parts, name: bytes(changed)})
            assert rule.startswith("envelope.")


def test_a_changed_payload_fails_by_its_signature(parts, rule_of):
    changed = parts["payload.json"].replace(b'"7.5"', b'"8.5"', 1)
    assert rule_of({**parts, "payload.json": changed}) == "envelope.signature"


def test_changed_texts_fail_by_their_digests(parts, rule_of):
    changed = parts["texts.json"].replace("Überzeugend".encode(), b"Mangelhaft!", 1)
    assert rule_of({**parts, "texts.json": changed}) == "envelope.texts"
    assert rule_of({**parts, "texts.json": b"{}"}) == "envelope.texts"


def test_texts_that_nobody_signed_fail(parts, rule_of):
    texts = parse_canonical(parts["texts.json"])
    texts["0" * 64] = next(iter(texts.values()))
    assert rule_of({**parts, "texts.json": canonical_json(texts)}) == "envelope.texts"


def test_members_missing_added_or_in_another_order(parts, rule_of):
    assert rule_of({"payload.json": parts["payload.json"]}) == "envelope.parts"
    assert rule_of({name: parts[name] for name in ("signature", "payload.json", "texts.json")}) == "envelope.parts"
    assert rule_of({**parts, "extra.pdf": b"x"}) == "package.count"
    assert rule_of({name: parts[name] for name in ("payload.json", "signature")}) == "envelope.parts"


def test_the_signature_of_another_kind_does_not_count(panel, parts, rule_of):
    signature = panel.juror_keys[2].sign(signed_message("pack", parts["payload.json"]))
    assert rule_of({**parts, "signature": signature}) == "envelope.signature"
    signature = panel.juror_keys[2].sign(parts["payload.json"])
    assert rule_of({**parts, "signature": signature}) == "envelope.signature"


def test_duplicate_keys_spaces_and_other_orders_are_refused(resigned, rule_of, parts):
    data = parts["payload.json"]
    assert rule_of(resigned(lambda _: data.replace(b'{"assess', b'{"rules":"","assess', 1))) == "envelope.fields"
    twice = data.replace(b'"sequence":1', b'"sequence":2,"sequence":1', 1)
    assert rule_of(resigned(lambda _: twice)) == "envelope.json"
    assert rule_of(resigned(lambda _: data + b" ")) == "envelope.json"
    assert rule_of(resigned(lambda _: data.replace(b",", b", ", 1))) == "envelope.json"
    assert rule_of(resigned(lambda _: data.replace(b'"7.5"', b'"7.\\u0035"', 1))) == "envelope.json"
    assert rule_of(resigned(lambda _: b"\xff" + data)) == "envelope.json"
    assert rule_of(resigned(lambda _: b"[" * 100_000)) == "envelope.json"


@pytest.mark.parametrize(
    "mark",
    [
        "7.50",
        "07",
        "+7",
        "1e1",
        "NaN",
        "Infinity",
        "",
        " 7",
        "7\n",
        "-0",
        "7.",
        ".5",
        "\N{ARABIC-INDIC DIGIT SEVEN}",
        "1" * 13,
        7,
        7.5,
        None,
        True,
    ],
)
def test_marks_have_one_way_to_be_written(resigned, rule_of, mark):
    def change(value):
        value["assessments"][0]["marks"]["concept"] = mark
        return msgspec.json.encode(value, order="sorted") if isinstance(mark, float) else None

    assert rule_of(resigned(change)) == "envelope.fields"


def changed(path, new):
    def change(value):
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = new

    return change


@pytest.mark.parametrize(
    ("path", "new", "rule"),
    [
        (("header", "kind"), "pack", "envelope.kind"),
        (("header", "kind"), "Hand-In", "envelope.kind"),
        (("header", "format"), 2, "envelope.format"),
        (("header", "format"), "1", "envelope.json"),
        (("header", "sequence"), 0, "envelope.fields"),
        (("header", "sequence"), 2, "hand-in.sequence"),
        (("header", "supersedes"), "0" * 64, "hand-in.sequence"),
        (("header", "parts"), 2, "hand-in.sequence"),
        (("header", "salt"), "", "envelope.fields"),
        (("header", "made_at"), "2026-13-04T09:30:00Z", "envelope.time"),
        (("header", "made_at"), "2026-02-30T09:30:00Z", "envelope.time"),
        (("header", "made_at"), "2026-05-04T09:30:00+02:00", "envelope.fields"),
        (("header", "sender", "number"), 0, "hand-in.sender"),
        (("header", "sender", "role"), "panel", "hand-in.sender"),
        (("header", "recipient", "role"), "juror", "hand-in.sender"),
        (("header", "call"), "../etc", "envelope.fields"),
        (("header", "call"), "call\n", "envelope.fields"),
        (("assessments", 0, "proposal"), "OG\u202e10", "envelope.text"),
        (("assessments", 0, "proposal"), "OG\n01", "envelope.text"),
        (("assessments", 0, "proposal"), "OG-02", "hand-in.twice"),
        (("assessments", 0, "proposal"), "x" * 101, "envelope.fields"),
        (("assessments", 0, "overall"), "Gut", "envelope.fields"),
        (("assessments", 0, "overall"), "", "envelope.texts"),
        (("assessments", 0, "extra"), 1, "envelope.fields"),
        (("rules",), "A" * 64, "envelope.fields"),
    ],
)
def test_what_a_hostile_juror_can_sign_is_refused_by_its_rule(resigned, rule_of, path, new, rule):
    assert rule_of(resigned(changed(path, new))) == rule


@pytest.mark.parametrize(
    "mark", ["7.50", "07", "-0", "+7", "7,5", "1e3", "100000", "7.123456", "NaN", " 7", "7\n", "", 7, None]
)
@pytest.mark.parametrize("place", [0, 1])
def test_a_mark_of_another_form_is_refused(resigned, rule_of, mark, place):
    assert rule_of(resigned(changed(("assessments", place, "marks", "concept"), mark))) == "envelope.fields"


@pytest.mark.parametrize("criterion", ["", "x" * 81, "con cept", "-concept", "c\u00f6ncept", "concept\n"])
def test_a_criterion_of_another_form_is_refused(resigned, rule_of, criterion):
    assert rule_of(resigned(changed(("assessments", 1, "marks", criterion), "7"))) == "envelope.fields"


def test_a_field_left_out_is_refused(resigned, rule_of):
    assert rule_of(resigned(lambda value: value.pop("rules") and None)) == "envelope.fields"


def test_a_size_that_says_gigabytes_costs_nothing(panel, parts, rule_of):
    body = local_header(Member("payload.json", 3 * 10**9, 0)) + b"{"
    assert rule_of(pyrage.encrypt(body, [panel.keys.identity.to_public()])) == "package.total"
    member = Member("payload.json", 13 << 20, 0)
    bomb = local_header(member) + bytes(100) + directory([member])
    assert rule_of(pyrage.encrypt(bomb, [panel.keys.identity.to_public()])) == "package.size"


def test_a_hand_in_larger_than_any_is_not_even_opened(panel):
    class Endless(io.BytesIO):
        def seek(self, offset, whence=0):
            return 10**12 if whence == 2 else super().seek(offset, whence)

        def read(self, _size=-1):
            raise AssertionError("was read")

    with pytest.raises(Refusal) as caught:
        read_envelope(whole(Endless()), [panel.keys.identity], HAND_IN)
    assert caught.value.rule == "package.total"


def test_an_age_header_without_end_is_not_followed(panel, rule_of):
    assert rule_of(b"age-encryption.org/v1\n" + b"-> X25519 abc\nabc\n" * 10**5) == "age.form"
    assert rule_of(b"age-encryption.org/v1\n" * 1000) == "age.form"


def test_somebody_else_cannot_open_it(good, other_panel):
    with pytest.raises(Refusal) as caught:
        other_panel.open(good)
    assert caught.value.rule == "age.key"


def test_a_file_that_cannot_be_read_says_so(panel, good):
    class Broken(io.BytesIO):
        def read(self, _size=-1):
            raise OSError("the stick was pulled out")

    with pytest.raises(Refusal) as caught:
        read_envelope(whole(Broken(good)), [panel.keys.identity], HAND_IN)
    assert caught.value.rule == "file.unreadable"


def test_every_refusal_is_a_sentence_and_a_next_step(panel, good):
    with pytest.raises(Refusal) as caught:
        panel.open(good[:-1])
    assert str(caught.value).count(".") >= 2
    assert "{" not in str(caught.value)
