from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.exchange.package import (
    MOST_BYTES,
    Limits,
    Member,
    Unpacker,
    directory,
    is_member_name,
    local_header,
    locate,
    measure,
    pack_members,
    package_size,
)
from jurydesk.exchange.refusals import Refusal
from tests.exchange.refused import rule_of

PARTS = {"payload.json": b"{}" * 100, "signature": b"", "a1.pdf": bytes(range(256)) * 300}


class Kept:
    def __init__(self, done):
        self.data, self.done = b"", done

    def write(self, data):
        self.data += data

    def close(self):
        self.done(self.data)


def packed(parts):
    return b"".join(pack_members(measure(name, data) for name, data in parts.items()))


def unpacked(data, step=7000, limits=None):
    found = {}
    unpacker = Unpacker(lambda member: Kept(lambda data: found.__setitem__(member.name, data)), limits)
    for start in range(0, len(data), step):
        unpacker.write(data[start : start + step])
    unpacker.close()
    return found


def by_zipfile(parts, compression=zipfile.ZIP_STORED):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def forged(members):
    """A package whose heads say what the members say, whatever they hold."""
    body = b"".join(local_header(member) + data for member, data in members)
    return body + directory([member for member, _ in members])


@pytest.mark.parametrize("step", [1, 13, 70_000, 10**6])
def test_what_was_packed_comes_back_however_it_is_fed(step):
    assert unpacked(packed(PARTS), step) == PARTS


@given(
    st.dictionaries(st.from_regex(r"[a-z0-9][a-z0-9._-]{0,20}", fullmatch=True), st.binary(max_size=200), min_size=1)
)
def test_any_parts_come_back(parts):
    data = packed(parts)
    assert unpacked(data, 50) == parts
    assert len(data) == package_size([measure(name, part)[0] for name, part in parts.items()])


def test_the_same_parts_give_the_same_bytes_and_python_reads_them():
    data = packed(PARTS)
    assert data == packed(PARTS)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == PARTS


def test_members_are_located_without_being_read():
    data = packed(PARTS)
    places = locate(io.BytesIO(data))
    assert {name: data[offset : offset + size] for name, (offset, size) in places.items()} == PARTS


@pytest.mark.parametrize(
    "name", ["", "A.pdf", "../x", "a/b", "a\\b", ".hidden", "ä.pdf", "a\n", "a" * 101, "a b", "\u0661", "-x", "a\x00"]
)
def test_names_that_are_not_allowed(name):
    assert not is_member_name(name)
    if name and "\x00" not in name:
        assert rule_of(unpacked, by_zipfile({name: b"x"})) == "package.name"


def test_what_other_programs_pack_is_refused():
    assert rule_of(unpacked, by_zipfile({"a": b"x" * 100}, zipfile.ZIP_DEFLATED)) == "package.packed"
    assert rule_of(unpacked, by_zipfile({"a": b"x"})) == "package.form"


def test_the_same_name_twice():
    part = measure("a", b"x")
    assert rule_of(unpacked, b"".join(pack_members([part, part]))) == "package.twice"


def test_sizes_that_lie():
    right = Member("a", 5, zlib.crc32(b"12345"))
    assert unpacked(forged([(right, b"12345")])) == {"a": b"12345"}
    shorter = forged([(right._replace(size=4), b"12345")])
    assert rule_of(unpacked, shorter) == "package.sum"
    longer = forged([(right._replace(size=6), b"12345")])
    assert rule_of(unpacked, longer) in {"package.sum", "package.form"}
    assert rule_of(unpacked, forged([(right._replace(size=10**6), b"12345")])) == "package.cut"
    assert rule_of(unpacked, local_header(right._replace(size=2**32 - 1)) + b"12345") == "package.size"


def test_a_packed_size_other_than_the_size():
    data = bytearray(packed({"a": b"12345"}))
    data[18] += 1
    assert rule_of(unpacked, bytes(data)) == "package.size"


def test_a_directory_that_says_something_else():
    other = packed({"a": b"12345"})[: -len(directory([Member("a", 5, 0)]))] + directory([Member("b", 5, 0)])
    assert rule_of(unpacked, other) == "package.directory"


def test_something_before_or_after():
    data = packed(PARTS)
    assert rule_of(unpacked, b"MZ" + data) == "package.form"
    assert rule_of(unpacked, data + b"x") == "package.rest"
    assert rule_of(unpacked, data[:-1]) == "package.cut"
    assert rule_of(unpacked, b"") == "package.cut"


def test_locating_refuses_the_same():
    data = packed(PARTS)
    for changed, rule in ((data + b"x", "package.rest"), (data[:-1], "package.cut"), (b"MZ" + data, "package.form")):
        with pytest.raises(Refusal) as caught:
            locate(io.BytesIO(changed))
        assert caught.value.rule == rule


def test_limits_are_looked_at_before_anything_is_read():
    assert rule_of(unpacked, packed(PARTS), limits=Limits(members=2)) == "package.count"
    received = []
    unpacker = Unpacker(received.append, Limits(total=1000))
    with pytest.raises(Refusal) as caught:
        unpacker.write(local_header(Member("a", 10**6, 0)))
    assert (caught.value.rule, received) == ("package.total", [])


def test_a_package_of_three_gigabytes_fits_and_one_of_more_than_four_does_not():
    assert package_size([Member("a", 3 * 10**9, 0)]) > 3 * 10**9
    with pytest.raises(Refusal) as caught:
        package_size([Member("a", MOST_BYTES, 0)])
    assert caught.value.rule == "package.total"
    with pytest.raises(Refusal) as caught:
        package_size([Member(f"a{number}", 0, 0) for number in range(4001)])
    assert caught.value.rule == "package.count"


def test_bytes_that_changed_since_they_were_measured_are_not_packed():
    with pytest.raises(Refusal) as caught:
        b"".join(pack_members([(Member("a", 3, zlib.crc32(b"abc")), [b"abd"])]))
    assert caught.value.rule == "envelope.source"


def test_every_byte_flipped_is_refused():
    data = packed({"a": b"12345", "b": b"", "c": b"x" * 50})
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        assert rule_of(unpacked, bytes(changed)).startswith("package.")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data):
    with pytest.raises(Refusal):
        unpacked(b"PK\x03\x04" + data)
