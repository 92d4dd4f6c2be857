"""Canonical JSON: one value, one text; everything hostile is refused."""

from __future__ import annotations

import hashlib
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.domain.canonical import (
    SAFE_INTEGER,
    NotCanonical,
    canonical_json,
    digest,
    digest_of,
    object_of,
    parse_canonical,
    salted_digest,
    short_fingerprint,
)

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-SAFE_INTEGER, SAFE_INTEGER) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(plain)
def test_what_is_written_reads_back_the_same(value):
    assert parse_canonical(canonical_json(value)) == value


@given(plain)
def test_every_other_rendering_is_refused(value):
    data = canonical_json(value)
    for other in (
        data + b"\n",
        b" " + data,
        b"\xef\xbb\xbf" + data,
        json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True).encode(),
    ):
        if other != data:
            with pytest.raises(NotCanonical):
                parse_canonical(other)


@given(st.dictionaries(st.text(), plain, min_size=2))
def test_the_order_of_keys_never_shows(value):
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"{",
        b"1.5",
        b"1e3",
        b"-0",
        b"NaN",
        b"[Infinity]",
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b'"\\u0041"',
        b'"\\/"',
        b'"\\ud800"',
        b'"\xff"',
        b"\xff\xfe1",
        b"9007199254740992",
        b"1" * 5000,
        b"[" * 100_000 + b"]" * 100_000,
        b"[" * 42 + b"]" * 42,
        b"'a'",
        b"[1,]",
        b"// x\n1",
    ],
)
def test_hostile_json_is_refused(hostile):
    with pytest.raises(NotCanonical, match="not in the form"):
        parse_canonical(hostile)


@pytest.mark.parametrize("value", [1.5, b"x", {1: 2}, {None: 1}, object(), {1, 2}, [{"a": 0.1}]])
def test_what_has_no_canonical_form_is_a_bug(value):
    with pytest.raises(TypeError):
        canonical_json(value)


@pytest.mark.parametrize("value", [2**53, -(2**53), "\ud800"])
def test_what_would_not_be_exact_everywhere_is_a_bug(value):
    with pytest.raises(ValueError, match=r"exact|surrogates"):
        canonical_json(value)


def test_the_form_itself():
    assert canonical_json({"b": (1, None), "a": "ä€", "c": True}) == '{"a":"ä€","b":[1,null],"c":true}'.encode()


def test_digests():
    assert digest(b"") == hashlib.sha256(b"").hexdigest()
    assert digest_of({"a": 1}) == digest(b'{"a":1}')


def test_a_salt_hides_equal_texts():
    assert salted_digest("aa", "text") != salted_digest("bb", "text")
    assert salted_digest("aa", "text") == digest(b'{"salt":"aa","text":"text"}')


@given(st.text(), st.text())
def test_a_salted_digest_is_that_of_the_canonical_object(salt, text):
    assert salted_digest(salt, text) == digest_of({"salt": salt, "text": text})


def test_the_short_fingerprint_is_forty_bits_in_crockfords_letters():
    assert short_fingerprint("0" * 64) == "0000-0000"
    assert short_fingerprint("f" * 64) == "ZZZZ-ZZZZ"
    assert short_fingerprint("0000000001" + "f" * 54) == "0000-0001"
    assert short_fingerprint("8000000000" + "0" * 54) == "G000-0000"


def test_an_object_is_asked_for():
    assert object_of({"a": 1}) == {"a": 1}
    with pytest.raises(NotCanonical):
        object_of([1])


def test_the_refusal_survives_the_way_between_processes():
    refusal = pickle.loads(pickle.dumps(NotCanonical("why")))  # noqa: S301 - our own bytes
    assert (refusal.values, str(refusal)) == ({"why": "why"}, str(NotCanonical("why")))
