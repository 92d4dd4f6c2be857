"""Checks the signatures of a list by rules stricter than any library's: only our form of file passes.

It must never accept what it does not understand, never trust one reader alone, and never go online.
"""

from __future__ import annotations

import asyncio
import logging
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel, SuspiciousModification
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import find_unique_cms_attribute
from pyhanko.sign.validation import generic_cms
from pyhanko.sign.validation.pdf_embedded import read_certification_data
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from jurydesk.report.attached import RESULT, attached_as_seen_by, attached_files
from jurydesk.report.certificate import certificate_facts, signing_key_fault
from jurydesk.report.seal_report import (
    Added,
    Coverage,
    ExpectedSigner,
    Refused,
    Seal,
    SealReport,
    SealRule,
)
from jurydesk.report.seal_rules import PRESERVING, SIGNING
from jurydesk.report.seal_trust import is_trusted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

# What the libraries would tell a log, the report tells its reader.
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)

LARGEST_FILE: Final = 128 * 1024 * 1024
_MOST_SIGNATURES: Final = 16
_HASHES: Final = frozenset({"sha256", "sha384", "sha512"})
_END_OF_FILE: Final = re.compile(rb"startxref\s+\d+\s+%%EOF[\r\n]{0,2}")
_LONGEST_TAIL: Final = 4096  # bytes between the newest table of contents and the end of the file


def examine(pdf: bytes, *, roots: Sequence[bytes] = ()) -> SealReport:
    """Return what holds of the file's signatures; never raises for any bytes. `roots` are trusted certificates (DER).

    Use `seal_process.check_seals` for files from outside: it bounds time and memory as well.
    """
    try:
        return _examine(pdf, roots)
    except Refused as refused:
        return SealReport(refused.rule, refused.detail)
    except RecursionError as trouble:
        return SealReport(SealRule.READABLE, repr(trouble))
    except Exception as trouble:  # noqa: BLE001 - hostile files raise anything, and whatever raises is refused
        return SealReport(SealRule.READABLE, f"{type(trouble).__name__}: {trouble}")


def missing_signers(report: SealReport, expected: Sequence[ExpectedSigner]) -> tuple[ExpectedSigner, ...]:
    """Return the signers that the list names and whose signature is missing or made with another certificate."""
    found = {seal.field: seal.certificate.sha256 for seal in report.seals}
    return tuple(
        signer
        for signer in expected
        if signer.field not in found or (signer.certificate and found[signer.field] != signer.certificate)
    )


def _examine(pdf: bytes, roots: Sequence[bytes]) -> SealReport:
    _require(len(pdf) <= LARGEST_FILE and pdf.startswith(b"%PDF-"), SealRule.READABLE, "no PDF, or too large")
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    _require(not reader.encrypted, SealRule.NOT_ENCRYPTED)
    seals, stamps = _signatures(reader)
    _check_form(reader, seals, stamps)
    for seal in seals:
        _check_bytes(pdf, seal)
        _check_cms(seal)
    _check_certification(reader, seals)
    _check_coverage(seals)
    added = _check_additions(pdf, reader, seals, stamps)
    attached = _attached(pdf, reader, seals[0])
    return SealReport(
        None,
        seals=tuple(_seal(seal, place == 0, roots) for place, seal in enumerate(seals)),
        added=added,
        attached=attached,
        body_end=_end_of_body(pdf, reader, seals[0]),
    )


def _require(holds: object, rule: SealRule, detail: str = "") -> None:
    if not holds:
        raise Refused(rule, detail or rule.value)


def _signatures(reader: PdfFileReader) -> tuple[list[EmbeddedPdfSignature], list[EmbeddedPdfSignature]]:
    """The signatures and the time stamps in the order of signing; nothing else may stand in a signature field."""
    found = list(reader.embedded_signatures)
    seals = [signature for signature in found if signature.sig_object_type == "/Sig"]
    stamps = [signature for signature in found if signature.sig_object_type == "/DocTimeStamp"]
    _require(seals, SealRule.SIGNED)
    _require(len(found) == len(seals) + len(stamps) <= _MOST_SIGNATURES, SealRule.FORMAT, "other or too many objects")
    revisions = [signature.signed_revision for signature in (*seals, *stamps)]
    _require(revisions == sorted(set(revisions)), SealRule.COVERS, "not one signature a revision, time stamps last")
    return seals, stamps


def _check_form(
    reader: PdfFileReader, seals: Sequence[EmbeddedPdfSignature], stamps: Sequence[EmbeddedPdfSignature]
) -> None:
    """Only signature fields, flat; those signed were in the first signed revision; new ones hold time stamps."""
    first = _field_names(reader.get_historical_root(seals[0].signed_revision))
    last = _field_names(reader.root)
    _require({seal.field_name for seal in seals} <= first, SealRule.FORM, "signed in a field added later")
    _require(last - first <= {stamp.field_name for stamp in stamps}, SealRule.FORM, "a field was added")


def _field_names(root: Any) -> set[str]:  # noqa: ANN401 - a PDF dictionary
    form = root["/AcroForm"]
    _require(set(form) <= {"/Fields", "/SigFlags"}, SealRule.FORM, f"form with {sorted(form)}")
    fields = [reference.get_object() for reference in form["/Fields"]]
    only = all(field.get("/FT") == "/Sig" and "/Kids" not in field and "/AA" not in field for field in fields)
    _require(only, SealRule.FORM, "a field that is no plain signature field")
    names = {str(field["/T"]) for field in fields}
    _require(len(names) == len(fields), SealRule.FORM, "two fields of one name")
    return names


def _check_bytes(pdf: bytes, seal: EmbeddedPdfSignature) -> None:
    """The signature leaves out exactly its own hexadecimal content, nothing more: the library does not look there."""
    spans = [int(number) for number in seal.byte_range]
    _require(len(spans) == 4, SealRule.COVERS, "byte range")  # noqa: PLR2004 - two spans of start and length
    start, length, gap_end, rest = spans
    _require(start == 0 < length < gap_end < gap_end + rest <= len(pdf) and rest > 0, SealRule.COVERS, "byte range off")
    gap = pdf[length:gap_end]
    _require(gap[:1] == b"<" and gap[-1:] == b">", SealRule.COVERS, "the gap is not the signature")
    _require(bytes.fromhex(gap[1:-1].decode("ascii")) == seal.pkcs7_content, SealRule.COVERS, "another signature")
    _require(re.fullmatch(rb"[0-9a-fA-F]*", gap[1:-1]), SealRule.COVERS, "the gap holds more than digits")
    cms_size = _der_size(seal.pkcs7_content)
    _require(not seal.pkcs7_content[cms_size:].strip(b"\x00"), SealRule.COVERS, "more behind the signature")


def _der_size(data: bytes) -> int:
    """How many bytes the first value in DER takes, head included."""
    first = data[1]
    count = first & 0x7F if first & 0x80 else 0
    size = int.from_bytes(data[2 : 2 + count], "big") if count else first
    return 2 + count + size


def _check_cms(seal: EmbeddedPdfSignature) -> None:
    _require(seal.sig_object.get("/SubFilter") == "/ETSI.CAdES.detached", SealRule.FORMAT, "subfilter")
    _require(seal.sig_object.get("/Filter") == "/Adobe.PPKLite", SealRule.FORMAT, "filter")
    _require(seal.md_algorithm in _HASHES, SealRule.FORMAT, seal.md_algorithm)
    _require(len(seal.signed_data["signer_infos"]) == 1, SealRule.FORMAT, "not one signer")
    find_unique_cms_attribute(seal.signer_info["signed_attrs"], "signing_certificate_v2")
    fault = signing_key_fault(seal.signer_cert.dump())
    _require(not fault, SealRule.FORMAT, fault)
    intact, valid = generic_cms.validate_sig_integrity(
        seal.signer_info, seal.signer_cert, expected_content_type="data", actual_digest=seal.compute_digest()
    )
    _require(intact and valid, SealRule.INTACT)


def _check_certification(reader: PdfFileReader, seals: Sequence[EmbeddedPdfSignature]) -> None:
    certification: Any = read_certification_data(reader)
    _require(certification is not None, SealRule.CERTIFIES)
    same = certification.author_sig.get_object() is seals[0].sig_object
    _require(same and certification.permission is MDPPerm.FILL_FORMS, SealRule.CERTIFIES, "another one certifies")
    _require(seals[0].docmdp_level is MDPPerm.FILL_FORMS, SealRule.CERTIFIES, "level")
    _require(all("/Reference" not in seal.sig_object for seal in seals[1:]), SealRule.CERTIFIES, "more than one")


def _check_coverage(seals: Sequence[EmbeddedPdfSignature]) -> None:
    for seal in seals:
        seal.compute_integrity_info(skip_diff=True)  # type: ignore[no-untyped-call] # pyHanko leaves it untyped
        whole = (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)
        _require(seal.coverage in whole, SealRule.COVERS, str(seal.coverage))


def _check_additions(
    pdf: bytes, reader: PdfFileReader, seals: Sequence[EmbeddedPdfSignature], stamps: Sequence[EmbeddedPdfSignature]
) -> tuple[Added, ...]:
    """Between signatures only signatures; after the last one nothing, or what preserves the file."""
    last = seals[-1]
    for revision in range(seals[0].signed_revision + 1, reader.xrefs.total_revisions):
        signing = revision <= last.signed_revision
        for base in {seals[0].signed_revision, revision - 1} if signing else {revision - 1}:
            _check_revision(reader, base, revision, signing=signing)
    signed = {seal.signed_revision for seal in seals}
    between = set(range(seals[0].signed_revision, last.signed_revision + 1))
    _require(between == signed, SealRule.UNCHANGED, "a revision without signature between signatures")
    if _covers_all(last):
        return ()
    _require(reader.xrefs.total_revisions - 1 > last.signed_revision, SealRule.WHOLE_FILE)
    _check_end(pdf, reader, stamps)
    grown = _keys(reader.root) - _keys(reader.get_historical_root(last.signed_revision))
    return (
        *([Added.TIME_STAMP] if stamps else []),
        *([Added.VALIDATION_DATA] if "/DSS" in grown else []),
    )


def _covers_all(signature: EmbeddedPdfSignature) -> bool:
    coverage: Any = signature.coverage
    return bool(coverage == SignatureCoverageLevel.ENTIRE_FILE)


def _check_revision(reader: PdfFileReader, base: int, revision: int, *, signing: bool) -> None:
    policy = SIGNING if signing else PRESERVING
    before, after = reader.get_historical_resolver(base), reader.get_historical_resolver(revision)
    try:
        found = policy.apply(before, after, doc_mdp=MDPPerm.FILL_FORMS).modification_level
    except SuspiciousModification as trouble:
        raise Refused(SealRule.UNCHANGED, str(trouble)) from trouble
    most = ModificationLevel.FORM_FILLING if signing else ModificationLevel.LTA_UPDATES
    _require(found <= most, SealRule.UNCHANGED, f"revision {revision}")


def _keys(root: Any) -> set[str]:  # noqa: ANN401 - a PDF dictionary
    return {str(key) for key in root}


def _check_end(pdf: bytes, reader: PdfFileReader, stamps: Sequence[EmbeddedPdfSignature]) -> None:
    """After the last signature: every time stamp is intact, and the file ends where its last revision ends."""
    for stamp in stamps:
        status = asyncio.run(
            generic_cms.validate_tst_signed_data(
                stamp.signed_data, ValidationContext(trust_roots=[], allow_fetching=False), stamp.compute_digest
            )
        )
        _require(status["intact"] and status["valid"], SealRule.UNCHANGED, "a time stamp that is not intact")
        stamp.compute_integrity_info(skip_diff=True)  # type: ignore[no-untyped-call] # pyHanko leaves it untyped
        _require(
            stamp.coverage in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION),
            SealRule.UNCHANGED,
            "a time stamp that does not cover",
        )
    newest = reader.xrefs.get_xref_container_info(reader.xrefs.total_revisions - 1).end_location
    tail = pdf[newest:]
    _require(_END_OF_FILE.search(tail) and len(tail) < _LONGEST_TAIL, SealRule.WHOLE_FILE, "the tail")
    ending = len(pdf) - len(pdf.rstrip())
    _require(pdf.rstrip(b"\r\n").endswith(b"%%EOF") and ending <= len(b"\r\n"), SealRule.WHOLE_FILE)


def _attached(pdf: bytes, reader: PdfFileReader, first: EmbeddedPdfSignature) -> dict[str, bytes]:
    """The files in the first signed revision, as two readers agree on them."""
    end = int(first.byte_range[2]) + int(first.byte_range[3])
    try:
        files = attached_files(pdf[:end])
        seen = attached_as_seen_by(reader, first.signed_revision)
    except Exception as trouble:
        raise Refused(SealRule.ATTACHED, f"{type(trouble).__name__}: {trouble}") from trouble
    _require(files == seen, SealRule.ATTACHED, "two readers see different attachments")
    _require(RESULT in files, SealRule.ATTACHED, "no result")
    return files


def _end_of_body(pdf: bytes, reader: PdfFileReader, first: EmbeddedPdfSignature) -> int:
    """Where the document ended before the first signature was added; 0 where it was not added as an update."""
    if first.signed_revision != 1:
        return 0
    start = int(reader.xrefs.get_startxref_for_revision(0))
    found = _END_OF_FILE.search(pdf, start)
    return found.end() if found else 0


def _seal(signature: EmbeddedPdfSignature, certifies: bool, roots: Sequence[bytes]) -> Seal:  # noqa: FBT001 - one call
    return Seal(
        field=str(signature.field_name),
        certificate=certificate_facts(signature.signer_cert.dump()),
        claimed_at=signature.self_reported_timestamp,
        covers=Coverage.WHOLE_FILE if _covers_all(signature) else Coverage.REVISION,
        certifies=certifies,
        trusted=is_trusted(signature, roots) if roots else None,
    )
