from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from jurydesk.errors import DeskError
from jurydesk.report.certificate import Kind, certificate_facts, make_certificate
from jurydesk.report.signing import fingerprint, load_pkcs12, sign, stamp_lines
from tests.report.authority import Authority
from tests.report.sample_call import AT, CHAIR


def test_a_certificate_that_the_desk_makes_says_so():
    key = load_pkcs12(make_certificate(name="Jörg  Weiß", password=b"pw", at=AT, organisation="Jury"), b"pw")
    assert (key.facts.holder, key.facts.issuer, key.facts.kind) == ("Jörg Weiß", "Jörg Weiß", Kind.SELF_MADE)
    subject = key.signer.signing_cert.subject.native
    assert subject["organizational_unit_name"] == "Self-made with JuryDesk"
    assert key.signer.signing_cert.public_key.algorithm == "ec"


@pytest.mark.parametrize("name", ["", "   ", "x" * 65])
def test_a_certificate_needs_a_name(name):
    with pytest.raises(DeskError, match="needs a name"):
        make_certificate(name=name, password=b"pw", at=AT)


@pytest.mark.parametrize("damage", [bytes, lambda _: b"", lambda data: data[:100], lambda data: data[::-1]])
def test_wrong_password_and_damaged_file_are_one_sentence(damage):
    data = damage(make_certificate(name="A", password=b"pw", at=AT))
    with pytest.raises(DeskError, match="the password is wrong, or the file is damaged"):
        load_pkcs12(data, b"other")


def test_a_file_without_key_is_said():
    issued = Authority().issue("Prof. Dr. Hanna Osterkamp").certificate
    data = pkcs12.serialize_key_and_certificates(b"x", None, issued, None, BestAvailableEncryption(b"pw"))
    with pytest.raises(DeskError, match="no private key"):
        load_pkcs12(data, b"pw")


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (ed25519.Ed25519PrivateKey.generate, "Ed25519"),
        (lambda: rsa.generate_private_key(65537, 1024), "RSA 1024"),  # noqa: S505 - is to be refused
    ],
)
def test_keys_that_readers_refuse_are_refused_before_signing(make, kind):
    data = Authority().issue("A", key=make()).pkcs12(b"pw")
    with pytest.raises(DeskError, match=kind):
        load_pkcs12(data, b"pw")


def test_a_certificate_of_an_authority_is_named_as_issued(unsigned):
    issued = Authority().issue(CHAIR.name)
    key = load_pkcs12(issued.pkcs12(b"pw"), b"pw")
    assert (key.facts.kind, key.facts.issuer) == (Kind.ISSUED, "Beispiel-CA")
    assert "Beispiel-CA" in stamp_lines(key.facts, at=AT, language="en")[1]
    assert sign(unsigned, field="chair", key=key, at=AT, language="en").startswith(unsigned)


def test_the_bytes_signed_before_stay(unsigned, signed_once, signed):
    assert signed_once.startswith(unsigned)
    assert signed.startswith(signed_once)


def test_only_the_first_signature_certifies_and_metadata_stay(unsigned, signed):
    with pikepdf.open(BytesIO(unsigned)) as before, pikepdf.open(BytesIO(signed)) as after:
        assert after.Root.Perms.DocMDP.Reference[0].TransformParams.P == 2
        assert "/Reference" not in after.Root.AcroForm.Fields[1].V
        assert before.docinfo == after.docinfo
        assert before.Root.Metadata.read_bytes() == after.Root.Metadata.read_bytes()
        for field in after.Root.AcroForm.Fields:
            assert field.V.SubFilter == "/ETSI.CAdES.detached"
            assert (int(field.F), bool(str(field.TU)), bool(str(field.Contents))) == (132, True, True)


def test_the_claimed_time_is_the_one_handed_in(signed_once):
    with pikepdf.open(BytesIO(signed_once)) as pdf:
        assert str(pdf.Root.AcroForm.Fields[0].V.M).startswith("D:20260415145800")


@pytest.mark.parametrize("field", ["nobody", ""])
def test_a_field_that_is_not_there(unsigned, chair_key, field):
    with pytest.raises(DeskError, match="no field"):
        sign(unsigned, field=field, key=chair_key, at=AT, language="de")


def test_a_field_that_is_signed(signed_once, chair_key):
    with pytest.raises(DeskError, match="signed already"):
        sign(signed_once, field="chair", key=chair_key, at=AT, language="de")


@pytest.mark.parametrize("at", [AT - timedelta(days=30), AT + timedelta(days=365 * 11)])
def test_outside_its_time_a_certificate_signs_nothing(unsigned, chair_key, at):
    with pytest.raises(DeskError, match="valid from"):
        sign(unsigned, field="chair", key=chair_key, at=at, language="de")


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\nnothing", b"\x00" * 100])
def test_what_is_no_document_is_not_signed(chair_key, pdf):
    with pytest.raises(DeskError, match="cannot be signed"):
        sign(pdf, field="chair", key=chair_key, at=AT, language="de")


def test_a_self_made_certificate_is_declared_on_the_page(chair_key):
    time, kind = stamp_lines(chair_key.facts, at=AT, language="en")
    assert "claimed time 15 April 2026, 14:58 UTC" in time
    assert kind.startswith("Simple signature")
    assert fingerprint(chair_key.facts) in kind


def test_poppler_agrees(signed, tmp_path):
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed, so no second opinion on the signature can be had")
    path = tmp_path / "list.pdf"
    path.write_bytes(signed)
    told = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout  # noqa: S607
    assert told.count("Signature is Valid.") == 2
    assert told.count("Total document signed") == 1
    assert told.rindex("Total document signed") > told.index("Signature #2")


def test_facts_of_a_certificate():
    issued = Authority().issue("Ayşe Öztürk")
    facts = certificate_facts(issued.der)
    assert facts.holder == "Ayşe Öztürk"
    assert facts.valid_from <= datetime(2026, 4, 15, tzinfo=UTC) <= facts.valid_to
