from __future__ import annotations

import datetime as dt
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore

from jurydesk.report import seal_check
from jurydesk.report.certificate import Kind, make_certificate
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.seal_check import examine, missing_signers
from jurydesk.report.seal_process import check_seals
from jurydesk.report.seal_report import Added, Coverage, ExpectedSigner, SealRule
from jurydesk.report.signing import _QuietWriter, load_pkcs12, sign
from tests.report import attacks
from tests.report.authority import Authority
from tests.report.sample_call import AT, CHAIR, MINUTES

LATER = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)
BOTH = (ExpectedSigner("chair"), ExpectedSigner("minute-taker"))


def time_stamped(pdf, authority, writer=_QuietWriter):
    out = BytesIO()
    stamper = PdfTimeStamper(authority.time_stamper(LATER))
    stamper.timestamp_pdf(writer(BytesIO(pdf)), "sha256", output=out)
    return out.getvalue()


def with_validation_data(pdf, authority):
    writer = _QuietWriter(BytesIO(pdf))
    certificates = [asn1_x509.Certificate.load(authority.der)]
    DocumentSecurityStore.supply_dss_in_writer(writer, sig_contents=None, certs=certificates)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


class TestGoodFiles:
    def test_signed_once(self, signed_once, unsigned, result):
        found = examine(signed_once)
        assert found.holds, found.detail
        assert found.attached == {"result.json": result}
        assert found.body_end == len(unsigned)
        (seal,) = found.seals
        assert (seal.field, seal.covers, seal.certifies) == ("chair", Coverage.WHOLE_FILE, True)
        assert (seal.certificate.holder, seal.certificate.kind) == (CHAIR.name, Kind.SELF_MADE)
        assert seal.claimed_at == AT

    def test_signed_twice(self, signed):
        found = examine(signed)
        assert found.holds, found.detail
        assert [seal.covers for seal in found.seals] == [Coverage.REVISION, Coverage.WHOLE_FILE]
        assert missing_signers(found, BOTH) == ()
        assert found.added == ()

    @pytest.mark.parametrize("writer", [_QuietWriter, IncrementalPdfFileWriter])
    def test_a_time_stamp_of_the_recipient_is_reported_apart(self, signed, writer):
        found = examine(time_stamped(signed, Authority(), writer))
        assert found.holds, found.detail
        assert found.added == (Added.TIME_STAMP,)
        assert [seal.field for seal in found.seals] == ["chair", "minute-taker"]

    def test_validation_data_are_reported_apart(self, signed):
        authority = Authority()
        kept = with_validation_data(signed, authority)
        assert examine(kept).added == (Added.VALIDATION_DATA,)
        both = examine(time_stamped(kept, authority))
        assert (both.failed, both.added) == (None, (Added.TIME_STAMP, Added.VALIDATION_DATA))

    def test_an_authority_that_the_reader_trusts(self, unsigned):
        authority = Authority()
        key = load_pkcs12(authority.issue(CHAIR.name).pkcs12(b"pw"), b"pw")
        pdf = sign(unsigned, field="chair", key=key, at=AT, language="de")
        assert examine(pdf).seals[0].trusted is None
        assert examine(pdf, roots=[authority.der]).seals[0].trusted is True
        assert examine(pdf, roots=[Authority().der]).seals[0].trusted is False

    def test_in_a_process_of_its_own(self, signed):
        assert check_seals(signed) == examine(signed)


class TestAttacks:
    @pytest.mark.parametrize("change", attacks.UPDATES)
    def test_an_update_after_the_last_signature(self, signed, change):
        changed = attacks.updated(signed, change)
        assert changed.startswith(signed)
        assert not examine(changed).holds

    @pytest.mark.parametrize("change", attacks.UPDATES)
    def test_an_update_between_the_signatures(self, signed_once, minutes_key, change):
        changed = attacks.updated(signed_once, change)
        again = sign(changed, field="minute-taker", key=minutes_key, at=AT, language="de")
        assert not examine(again).holds

    @pytest.mark.parametrize("change", attacks.UPDATES)
    def test_an_update_behind_a_time_stamp(self, signed, change):
        assert not examine(attacks.updated(time_stamped(signed, Authority()), change)).holds

    @pytest.mark.parametrize("change", attacks.UPDATES)
    def test_an_update_hidden_by_a_time_stamp(self, signed, change):
        assert not examine(time_stamped(attacks.updated(signed, change), Authority())).holds

    def test_a_signature_taken_away_by_an_update(self, signed):
        assert not examine(attacks.updated(signed, attacks.removed_second_signature)).holds

    def test_rolled_back_to_before_the_second_signature(self, signed_once):
        assert missing_signers(examine(signed_once), BOTH) == (BOTH[1],)

    @pytest.mark.parametrize("rest", [b"\n", b"%", b"\x00" * 8, b"\n%%EOF\n", b"% more\n%%EOF\n"])
    def test_garbage_after_the_end(self, signed, rest):
        found = examine(signed + rest)
        assert found.failed is not None

    def test_garbage_behind_a_time_stamp(self, signed):
        assert not examine(time_stamped(signed, Authority()) + b"garbage").holds

    def test_a_second_file_behind_it(self, signed, unsigned):
        assert not examine(signed + unsigned).holds
        assert not examine(unsigned + signed).holds

    @pytest.mark.parametrize("how", [{}, {"linearize": True}, {"encryption": pikepdf.Encryption(owner="a", user="")}])
    def test_written_anew(self, signed, how):
        assert not examine(attacks.rewritten(signed, **how)).holds

    def test_encrypted(self, unsigned):
        pdf = attacks.rewritten(unsigned, encryption=pikepdf.Encryption(owner="a", user=""))
        assert examine(pdf).failed is SealRule.NOT_ENCRYPTED

    def test_unsigned(self, unsigned):
        assert examine(unsigned).failed is SealRule.SIGNED

    def test_another_self_made_certificate_of_the_same_name(self, unsigned, chair_key):
        other = load_pkcs12(make_certificate(name=CHAIR.name, password=b"pw", at=AT), b"pw")
        found = examine(sign(unsigned, field="chair", key=other, at=AT, language="de"))
        assert found.holds
        expected = ExpectedSigner("chair", chair_key.facts.sha256)
        assert missing_signers(found, [expected]) == (expected,)


def _drop_attachments(pdf):
    del pdf.Root.Names


def _second_attachment_of_the_name(pdf):
    names = pdf.Root.Names.EmbeddedFiles.Names
    spec = pdf.make_indirect(pikepdf.Dictionary(names[1]))
    spec.EF = pikepdf.Dictionary(F=pdf.make_stream(b"{}"), UF=pdf.make_stream(b"{}"))
    names.extend([pikepdf.String("result.json"), spec])
    pdf.Root.AF.append(spec)


def _two_contents(pdf):
    spec = pdf.Root.Names.EmbeddedFiles.Names[1]
    spec.EF.UF = pdf.make_stream(b"{}", Params=pikepdf.Dictionary(Size=2))


def _two_names(pdf):
    pdf.Root.Names.EmbeddedFiles.Names[1].UF = pikepdf.String("other.json")


def _wrong_size(pdf):
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F.Params.Size = 5


def _associated_elsewhere(pdf):
    pdf.Root.AF = pikepdf.Array()


@pytest.mark.parametrize(
    "change",
    [
        _drop_attachments,
        _second_attachment_of_the_name,
        _two_contents,
        _two_names,
        _wrong_size,
        _associated_elsewhere,
    ],
)
def test_attachments_that_say_two_things_or_nothing(unsigned, chair_key, change):
    changed = attacks.rewritten(unsigned, change)
    found = examine(sign(changed, field="chair", key=chair_key, at=AT, language="de"))
    assert found.failed is SealRule.ATTACHED


def _signed_by(pdf, key, field, **metadata):
    given = {"subfilter": SigSeedSubFilter.PADES, "certify": True, **metadata}
    signer = PdfSigner(PdfSignatureMetadata(field_name=field, **given), key.signer)
    return signer.sign_pdf(_QuietWriter(BytesIO(pdf)), existing_fields_only=True).getvalue()


@pytest.mark.parametrize(
    ("metadata", "rule"),
    [
        ({"subfilter": SigSeedSubFilter.ADOBE_PKCS7_DETACHED}, SealRule.FORMAT),
        ({"certify": False}, SealRule.CERTIFIES),
        ({"docmdp_permissions": MDPPerm.ANNOTATE}, SealRule.CERTIFIES),
        ({"docmdp_permissions": MDPPerm.NO_CHANGES}, SealRule.CERTIFIES),
        ({"md_algorithm": "sha1"}, SealRule.FORMAT),
    ],
)
def test_other_kinds_of_signatures(unsigned, chair_key, metadata, rule):
    assert examine(_signed_by(unsigned, chair_key, "chair", **metadata)).failed is rule


def test_the_same_way_of_signing_with_our_settings_holds(unsigned, chair_key):
    assert examine(_signed_by(unsigned, chair_key, "chair")).holds


def test_a_field_of_another_kind_before_signing(unsigned, chair_key):
    def text_field(pdf):
        field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String("sum")))
        pdf.Root.AcroForm.Fields.append(field)

    changed = attacks.rewritten(unsigned, text_field)
    found = examine(sign(changed, field="chair", key=chair_key, at=AT, language="de"))
    assert found.failed is SealRule.FORM


def test_no_byte_may_change(signed):
    """Every 997th byte, and all around the byte ranges: one bit turned is found, wherever it is."""
    places = [*range(0, len(signed), 997), *range(len(signed) - 120, len(signed) - 2, 7)]
    for keyword in (b"/ByteRange", b"/Contents <", b"startxref"):
        at = signed.index(keyword, signed.index(b"/ByteRange") - 10)
        places += range(at, at + 60, 11)
    for place in places:
        changed = bytearray(signed)
        changed[place] ^= 0x01
        assert not examine(bytes(changed)).holds, place


def test_what_stands_behind_the_signature_in_its_gap_is_empty(signed_once):
    start = signed_once.index(b"/Contents <") + len(b"/Contents <")
    end = signed_once.index(b">", start)
    changed = signed_once[: end - 2] + b"01" + signed_once[end:]
    assert len(changed) == len(signed_once)
    assert not examine(changed).holds


@pytest.mark.parametrize("cut", [0, 4, 100, 5000, -1, -7, -200])
def test_a_file_cut_off(signed, cut):
    assert not examine(signed[:cut]).holds


@pytest.mark.parametrize("data", [b"", b"%PDF-", b"%PDF-1.7\n" * 1000, b"PK\x03\x04", b"%PDF-1.7\n" + b"[" * 100_000])
def test_what_is_no_signed_list(data):
    assert not examine(data).holds


def test_whatever_breaks_is_refused(signed, monkeypatch):
    for trouble in (AssertionError, KeyError, ValueError, RecursionError, MemoryError):
        monkeypatch.setattr(seal_check, "_check_cms", _raiser(trouble))
        assert examine(signed).failed is SealRule.READABLE


def _raiser(trouble):
    def raises(_seal):
        raise trouble("hostile")

    return raises


def test_a_check_that_takes_too_long_is_a_refusal(signed):
    assert check_seals(signed, seconds=0).failed is SealRule.IN_TIME


def test_the_hostile_files_are_refused(shared_dir):
    for path in sorted((shared_dir / "hostile-pdfs").glob("*.pdf")):
        assert not examine(path.read_bytes()).holds, path.name


def test_more_signers_than_two(panel, chair_key, minutes_key):
    from jurydesk.domain.panel import Role
    from jurydesk.report.list_model import SignerRow

    third = SignerRow("deputy-chair", Role.DEPUTY_CHAIR, "Dr. Łukasz Żółć")
    pdf = list_pdf(panel.result_json(signers=[CHAIR, MINUTES, third]))
    for field, key in (("chair", chair_key), ("deputy-chair", minutes_key), ("minute-taker", minutes_key)):
        pdf = sign(pdf, field=field, key=key, at=AT, language="de")
    found = examine(pdf)
    assert found.holds, found.detail
    assert len(found.seals) == 3
