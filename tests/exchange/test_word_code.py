from __future__ import annotations

import contextlib
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.exchange.code_words import WORDS
from jurydesk.exchange.code_words_en import ENGLISH_WORDS
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.word_code import read_code, word_code


def near(one, other):
    """Whether one letter typed wrongly, left out, put in, or two neighbours swapped make one word the other."""
    if len(one) == len(other):
        wrong = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) == 1 or (swapped and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]])
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def test_the_words_are_1024_short_and_plain():
    assert len(set(WORDS)) == len(WORDS) == 1024
    assert all(word.isascii() and word.islower() and word.isalpha() and 4 <= len(word) <= 8 for word in WORDS)


def test_no_slip_of_one_letter_makes_another_word():
    by_length = {size: [word for word in WORDS if len(word) == size] for size in range(4, 10)}
    for size in range(4, 9):
        for word in by_length[size]:
            assert not any(near(word, other) for other in [*by_length[size], *by_length[size + 1]] if other != word)


def test_the_list_never_changes():
    digest = hashlib.sha256(" ".join(WORDS).encode()).hexdigest()
    assert digest == "c80d9733b44a57450d5d0e22956a090c338a1848ae8598bdd2790a4e58dd2e35"


def test_a_code_has_eighty_bits_and_a_check_word():
    assert len(word_code().split("-")) == 9
    assert len(word_code(128).split("-")) == 14
    assert len({word_code() for _ in range(50)}) == 50


def test_less_than_eighty_bits_are_not_made():
    with pytest.raises(ValueError, match="guessed"):
        word_code(79)


@given(st.sampled_from([" ", "  ", "-", " - ", "\n", "\u2013", "\u00a0", ". "]), st.booleans())
def test_case_spaces_and_hyphens_do_not_matter(between, loud):
    code = word_code()
    typed = between.join(code.split("-"))
    assert read_code(f"  {typed.upper() if loud else typed.title()} ") == code


def test_a_word_that_does_not_exist_is_named_with_the_one_that_is_meant():
    words = word_code().split("-")
    words[2] = "schloos"
    with pytest.raises(Refusal) as caught:
        read_code(" ".join(words))
    assert caught.value.rule == "code.word.like"
    assert (caught.value.values["place"], caught.value.values["meant"]) == (3, "schloss")


def test_a_word_like_none_is_named_alone():
    words = word_code().split("-")
    words[0] = "xqxqxq\u202e"
    with pytest.raises(Refusal) as caught:
        read_code(" ".join(words))
    assert caught.value.rule == "code.word"
    assert "\u202e" not in str(caught.value)


def test_another_word_of_the_list_is_told_by_the_check():
    words = word_code().split("-")
    rules = []
    for other in WORDS[::16]:
        with contextlib.suppress(Refusal):
            read_code("-".join([*words[:4], other, *words[5:]]))
            continue
        rules.append(other)
    assert len(rules) >= 62  # one in 1024 slips through, and then the code is simply the wrong one


def test_the_check_is_called_by_its_name():
    words = word_code().split("-")
    others = [word for word in WORDS if word != words[-1]]
    with pytest.raises(Refusal) as caught:
        read_code("-".join([*words[:-1], others[7]]))
    assert caught.value.rule == "code.check"


@pytest.mark.parametrize("typed", ["", "abend", "abend " * 8, "abend " * 31])
def test_too_few_and_too_many_words_are_counted(typed):
    with pytest.raises(Refusal) as caught:
        read_code(typed)
    assert caught.value.rule == "code.length"


@given(st.text(max_size=200))
def test_anything_typed_is_a_code_or_a_refusal(typed):
    with pytest.raises(Refusal):
        read_code(typed)


class TestEnglish:
    """Codes of a call whose papers are English; every rule of the German ones holds."""

    def test_the_words_are_1024_short_and_plain_and_in_no_other_list(self):
        assert len(set(ENGLISH_WORDS)) == len(ENGLISH_WORDS) == 1024
        assert all(word.isascii() and word.islower() and word.isalpha() for word in ENGLISH_WORDS)
        assert all(4 <= len(word) <= 8 for word in ENGLISH_WORDS)
        assert not set(ENGLISH_WORDS) & set(WORDS)

    def test_no_slip_of_one_letter_makes_another_word_of_either_list(self):
        by_length = {size: [word for word in (*ENGLISH_WORDS, *WORDS) if len(word) == size] for size in range(4, 10)}
        for size in range(4, 9):
            for word in by_length[size]:
                assert not any(near(word, other) for other in [*by_length[size], *by_length[size + 1]] if other != word)

    def test_the_list_never_changes(self):
        digest = hashlib.sha256(" ".join(ENGLISH_WORDS).encode()).hexdigest()
        assert digest == "387152c232f02da487293ae3e4e3b8b52ea27042edb10984f770cbdc26343b1c"

    @pytest.mark.parametrize(("language", "words"), [("en", ENGLISH_WORDS), ("de", WORDS), ("fr", WORDS)])
    def test_the_words_are_of_the_language_and_the_code_reads_back(self, language, words):
        code = word_code(language=language)
        assert set(code.split("-")) <= set(words)
        assert read_code(code.upper().replace("-", " ")) == code

    def test_a_slip_is_told_in_the_words_of_the_same_language(self):
        words = word_code(language="en").split("-")
        with pytest.raises(Refusal) as caught:
            read_code(" ".join([*words[:2], "anchro", *words[3:]]))
        assert caught.value.values["meant"] in ENGLISH_WORDS

    def test_a_word_of_the_other_list_is_no_word_of_this_code(self):
        words = word_code(language="en").split("-")
        with pytest.raises(Refusal):
            read_code(" ".join([*words[:2], WORDS[0], *words[3:]]))
