"""The key from a passphrase, the key from a code."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.errors import DeskError
from jurydesk.store.key import check_passphrase, derive_key, key_from_code, recovery_code

KEY = bytes(range(32))


def test_the_same_passphrase_and_salt_make_the_same_key():
    # A frozen value: were it to change, no desk could be opened any more.
    assert derive_key("vier Wörter die nicht", bytes(16)).hex() == (
        "508afe9ecb65ff0c520117b00f735d9b3d0f8346037e00d91ffcc8979615f1e0"
    )


def test_salt_and_passphrase_both_matter():
    keys = {derive_key(word, salt) for word in ("one passphrase", "another one") for salt in (bytes(16), b"x" * 16)}
    assert len(keys) == 4


def test_an_umlaut_may_be_composed_either_way():
    text = "Grüße aus Köln"
    assert derive_key(unicodedata.normalize("NFD", text), bytes(16)) == derive_key(text, bytes(16))


@pytest.mark.parametrize("short", ["", "short", "elf Zeichen", "   a          "])
def test_a_short_passphrase_is_refused(short):
    with pytest.raises(DeskError, match="too short"):
        check_passphrase(short)


def test_twelve_characters_are_enough():
    check_passphrase("zwölf Zeich.")


def test_a_code_is_fourteen_groups_of_four():
    code = recovery_code(KEY)
    assert [len(group) for group in code.split("-")] == [4] * 14


@given(key=st.binary(min_size=32, max_size=32))
def test_a_code_stands_for_its_key(key):
    assert key_from_code(recovery_code(key)) == key


def test_a_code_may_be_typed_as_hands_do():
    code = recovery_code(KEY)
    typed = "  " + code.lower().replace("0", "o").replace("1", "l").replace("-", " \N{EN DASH} ") + "\n"
    assert key_from_code(typed) == KEY


def test_every_wrong_letter_is_noticed():
    code = recovery_code(KEY).replace("-", "")
    for place, letter in enumerate(code):
        other = "7" if letter != "7" else "8"
        with pytest.raises(DeskError, match="wrong"):
            key_from_code(code[:place] + other + code[place + 1 :])


def test_a_swap_of_two_neighbours_is_noticed():
    code = recovery_code(KEY).replace("-", "")
    for place in range(len(code) - 1):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        if swapped != code:
            with pytest.raises(DeskError, match="wrong"):
                key_from_code(swapped)


def test_a_code_cut_short_says_how_many_letters_it_has():
    with pytest.raises(DeskError, match="has 56 letters and digits; these are 55"):
        key_from_code(recovery_code(KEY)[:-1])


def test_a_strange_sign_is_named():
    with pytest.raises(DeskError, match="“Ä”"):
        key_from_code("ä" + recovery_code(KEY)[1:])
