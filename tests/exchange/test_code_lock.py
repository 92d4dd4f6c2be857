from __future__ import annotations

import pyrage
import pytest

from jurydesk.exchange.code_lock import open_with_code, seal_to_code
from jurydesk.exchange.word_code import word_code
from tests.exchange.refused import rule_of
from tests.light_codes import LITTLE


def test_the_code_opens_what_it_closed():
    code = word_code()
    assert open_with_code(seal_to_code(b"secret", code), code) == b"secret"


def test_age_itself_opens_it():
    code = word_code()
    assert pyrage.passphrase.decrypt(seal_to_code(b"secret", code), code) == b"secret"


def test_another_code_is_told_apart_from_damage(light):
    sealed = seal_to_code(b"secret", "code")
    assert rule_of(open_with_code, sealed, "other") == "code.wrong"
    assert rule_of(open_with_code, sealed[:-1], "code") == "age.damaged"


def test_every_byte_changed_is_refused(light):
    sealed = seal_to_code(b"secret", "code")
    for place in range(len(sealed)):
        for bit in (1, 32):
            changed = bytearray(sealed)
            changed[place] ^= bit
            assert rule_of(open_with_code, bytes(changed), "code") in {
                "age.form",
                "age.work",
                "code.wrong",
                "age.damaged",
            }


def test_a_check_sum_has_one_way_to_be_written(light):
    """The last letter of 43 has two bits that say nothing: three other letters would decode to the same."""
    sealed = seal_to_code(b"secret", "code")
    place = sealed.index(b"\n", sealed.index(b"--- ")) - 1
    for letter in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/":
        if letter != sealed[place]:
            changed = sealed[:place] + bytes([letter]) + sealed[place + 1 :]
            assert rule_of(open_with_code, changed, "code") in {"age.form", "age.damaged"}


def test_what_would_take_long_is_not_begun(light):
    sealed = seal_to_code(b"secret", "code")
    assert rule_of(open_with_code, sealed.replace(b" %d\n" % LITTLE, b" 30\n"), "code") == "age.work"


@pytest.mark.parametrize("sealed", [b"", b"age-encryption.org/v1\n", b"PK\x03\x04", bytes(10_000)])
def test_what_is_no_lock_is_refused(sealed):
    assert rule_of(open_with_code, sealed, "code") == "age.form"


def test_only_small_secrets_are_taken():
    with pytest.raises(ValueError, match="too large"):
        seal_to_code(bytes(5000), "code")
