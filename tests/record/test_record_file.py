from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from jurydesk.domain.canonical import NotCanonical, digest
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import generate_keys
from jurydesk.record.contents import FactTextEntry
from jurydesk.record.read import BadRecord, read_record
from jurydesk.record.write import record_bytes, write_full_record, write_record
from tests.report.sample_call import NAMES

TEXT = FactTextEntry(1, "reason", "ab" * 16, "Ein vertraulicher Grund")


def in_order(contents):
    """The same contents with the hand-ins in the order in which a record has them."""
    return replace(contents, hand_ins=tuple(sorted(contents.hand_ins, key=lambda one: digest(one.payload))))


def test_the_verifiable_record_reads_back_without_names_and_texts(panel, result, record):
    contents = read_record(record)
    assert contents == in_order(panel.contents(result).verifiable())
    assert not contents.full
    assert contents.charters == (panel.charter,)
    for text in ("Kommentar von", "Enge Zusammenarbeit", "Mitglied im Vorstand", "Nachgewiesen"):
        inside = record.replace(result, b"")
        assert text.encode() not in inside
    assert not [name for name in NAMES if name.encode() in record.replace(result, b"")]


def test_the_same_contents_give_the_same_bytes(panel, result, record):
    assert panel.record(result) == record
    out = BytesIO()
    told = write_record(panel.contents(result), out, sign=panel.panel_keys.sign)
    assert out.getvalue() == record
    assert told == digest(record)


def test_the_order_in_which_hand_ins_come_does_not_show(panel, result, record):
    turned = tuple(reversed(panel.contents(result).hand_ins))
    assert panel.record(result, hand_ins=turned) == record


def test_anybody_can_unpack_it(record):
    with zipfile.ZipFile(BytesIO(record)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert {"record.json", "record.signature", "charter-0001.rules.json", "facts.json", "journal.json"} <= set(names)
    assert sum(name.endswith(".payload.json") for name in names) == 9


def test_the_full_record_is_sealed(panel, result):
    reader, other = generate_keys(), generate_keys()
    out = BytesIO()
    contents = panel.contents(result, texts=(TEXT,))
    write_full_record(contents, out, sign=panel.panel_keys.sign, recipients=[reader.public.age])
    assert not out.getvalue().startswith(b"PK")
    assert read_record(out.getvalue(), [reader.identity]) == in_order(contents)
    for keys in ([], [other.identity]):
        with pytest.raises(DeskError):
            read_record(out.getvalue(), keys)


def test_names_and_texts_never_leave_unsealed(panel, result):
    with pytest.raises(DeskError, match="sealed only"):
        write_full_record(panel.contents(result), BytesIO(), sign=panel.panel_keys.sign, recipients=[])


@pytest.mark.parametrize("place", range(0, 100, 7))
def test_no_byte_may_change(record, place):
    changed = bytearray(record)
    changed[len(record) * place // 100] ^= 0x01
    with pytest.raises(DeskError):
        read_record(bytes(changed))


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + b"\0" * 18, b"no record", b"age-encryption.org/v1\n"])
def test_what_is_no_record(data):
    with pytest.raises(DeskError):
        read_record(data)


def test_a_record_that_somebody_else_signed(panel, result):
    data = record_bytes(panel.contents(result).verifiable(), sign=generate_keys().sign)
    with pytest.raises(BadRecord, match="not signed with the panel's key"):
        read_record(data)


def test_a_record_written_by_another_program(panel, result, record):
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(record)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    with pytest.raises((DeskError, NotCanonical)):
        read_record(out.getvalue())


def test_without_names_it_can_be_sealed_too(panel, result, record):
    reader, other = generate_keys(), generate_keys()
    out = BytesIO()
    told = write_record(panel.contents(result), out, sign=panel.panel_keys.sign, recipients=[reader.public.age])
    assert told == digest(record)
    assert read_record(out.getvalue(), [reader.identity]) == read_record(record)
    for identities in ((), [other.identity]):
        with pytest.raises(DeskError):
            read_record(out.getvalue(), identities)
