"""Signs a document's prepared fields: PAdES B-B, the first signature certifies. It must never go online.

The signing time is what this computer's clock says, a claim; no time stamp and no revocation data are fetched.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from jurydesk.errors import DeskError
from jurydesk.report.certificate import CertificateFacts, Kind, certificate_facts, signing_key_fault
from jurydesk.report.stamp import stamp_page
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    import datetime as dt

    from pyhanko.sign.signers.pdf_cms import Signer

SIGNED_AT = phrase("report", "Signed electronically, claimed time {at}")
SELF_MADE = phrase("report", "Simple signature: certificate made by the signer, fingerprint {fingerprint}")
ISSUED = phrase("report", "Certificate of {holder}, issued by {issuer}, fingerprint {fingerprint}")


@dataclass(frozen=True)
class SigningKey:
    """A key ready to sign with, and what its certificate says. `signer` may be any of pyHanko's: a file or a token."""

    signer: Signer
    facts: CertificateFacts


def load_pkcs12(data: bytes, password: bytes) -> SigningKey:
    """Return the key of a PKCS#12 file (.p12, .pfx).

    Raises DeskError for a wrong password or a damaged file (they cannot be told apart), and for a key unfit to sign.
    """
    try:
        private, certificate, _others = pkcs12.load_key_and_certificates(data, password or None)
    except ValueError as trouble:
        raise _not_opened() from trouble
    if private is None or certificate is None:
        raise DeskError(
            phrase("report", "The file holds no private key with its certificate."),
            phrase("report", "Export the certificate again together with its private key, as a .p12 or .pfx file."),
        )
    signer = SimpleSigner.load_pkcs12_data(data, other_certs=(), passphrase=password or None)
    if signer is None or signer.signing_cert is None:
        raise _not_opened()
    return signing_key(signer)


def signing_key(signer: Signer) -> SigningKey:
    """Return the key behind any signer of pyHanko (also of a PKCS#11 token). Raises DeskError for an unfit key."""
    if signer.signing_cert is None:
        raise DeskError(
            phrase("report", "The signing key comes without a certificate."),
            phrase("report", "Choose a key that has its certificate beside it."),
        )
    der = signer.signing_cert.dump()
    fault = signing_key_fault(der)
    if fault:
        raise DeskError(
            phrase("report", "A key of the kind {kind} is not accepted in signed PDF files."),
            phrase("report", "Choose a certificate with an RSA key of at least 2048 bits or an ECDSA key."),
            kind=fault,
        )
    return SigningKey(signer, certificate_facts(der))


def sign(pdf: bytes, *, field: str, key: SigningKey, at: dt.datetime, language: str) -> bytes:
    """Return the document with the prepared field of that name signed; bytes already there stay as they are.

    The first signature of a document certifies it and leaves only further signing open. Raises DeskError when the
    field is missing or signed already, or when the certificate is not valid at that time.
    """
    if not key.facts.valid_from <= at <= key.facts.valid_to:
        raise DeskError(
            phrase("report", "The certificate of {holder} is valid from {start} to {end} only."),
            phrase("report", "Check this computer's clock, or sign with a certificate that is valid now."),
            holder=key.facts.holder,
            start=key.facts.valid_from.date(),
            end=key.facts.valid_to.date(),
        )
    try:
        writer = _QuietWriter(BytesIO(pdf))
        _check_field(writer, field)
        return _signed(writer, field=field, key=key, at=at, language=language)
    except (PdfError, SigningError) as trouble:
        raise DeskError(
            phrase("report", "The document cannot be signed: its structure is not as JuryDesk writes it."),
            phrase("report", "Write the document again and sign that one."),
        ) from trouble


class _QuietWriter(IncrementalPdfFileWriter):
    """An incremental update that leaves the document's metadata as they are."""

    def _update_meta(self) -> None:
        """Do nothing: pyHanko would rewrite the XMP in a way that contradicts the rest of the file."""


class _Stamp(PdfContent):
    """The stamp's page, imported from bytes; pyHanko itself would read it from a file only."""

    def __init__(self, page: bytes, width: float, height: float) -> None:
        super().__init__(box=BoxConstraints(width=width, height=height))
        self._page = page

    def render(self) -> bytes:
        """Put the page into the document and return the operator that draws it."""
        writer = self.writer
        if writer is None:
            raise AssertionError("pyHanko sets the writer before it renders")
        self.resources.xobject["/Stamp"] = writer.import_page_as_xobject(PdfFileReader(BytesIO(self._page)))
        return b"/Stamp Do"


def _signed(writer: _QuietWriter, *, field: str, key: SigningKey, at: dt.datetime, language: str) -> bytes:
    first = not list(enumerate_sig_fields(writer.prev, filled_status=True))
    signer = PdfSigner(
        PdfSignatureMetadata(
            field_name=field,
            subfilter=SigSeedSubFilter.PADES,
            certify=first,
            docmdp_permissions=MDPPerm.FILL_FORMS,
            name=key.facts.holder,
        ),
        key.signer,
        stamp_style=_stamp_style(writer, field, key=key, at=at, language=language),
    )
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = at
    room = asyncio.run(session.estimate_signature_container_size(None))
    document = session.prepare_tbs_document(None, room)
    digest, out = document.digest_tbs_document()
    attributes = PdfCMSSignedAttributes(signing_time=at)
    asyncio.run(document.perform_signature(digest.document_digest, attributes))
    out.seek(0)
    return bytes(out.read())


def _stamp_style(
    writer: _QuietWriter, field: str, *, key: SigningKey, at: dt.datetime, language: str
) -> StaticStampStyle:
    left, bottom, right, top = (float(edge) for edge in _field(writer, field)["/Rect"])
    width, height = right - left, top - bottom
    page = stamp_page(width, height, stamp_lines(key.facts, at=at, language=language), language)
    return StaticStampStyle(
        border_width=0,
        background=_Stamp(page, width, height),
        background_layout=SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN),
        background_opacity=1.0,
    )


def stamp_lines(facts: CertificateFacts, *, at: dt.datetime, language: str) -> tuple[str, ...]:
    """Return what the stamp of a signature says: the claimed time and which certificate."""
    speaker = Speaker(language)
    certificate = SELF_MADE if facts.kind is Kind.SELF_MADE else ISSUED
    said = speaker.say(certificate, holder=facts.holder, issuer=facts.issuer, fingerprint=fingerprint(facts))
    return speaker.say(SIGNED_AT, at=speaker.time(at, at.tzinfo)), said


def fingerprint(facts: CertificateFacts) -> str:
    """Return the first eight bytes of a certificate's digest in groups of four digits, as people compare it."""
    start = facts.sha256[:16].upper()
    return " ".join(start[place : place + 4] for place in range(0, len(start), 4))


def _field(writer: _QuietWriter, name: str) -> Any:  # noqa: ANN401 - a PDF dictionary
    for fully_qualified, _value, reference in enumerate_sig_fields(writer.prev):
        if fully_qualified == name:
            return reference.get_object()
    raise DeskError(
        phrase("report", "The document has no field for this signature."),
        phrase("report", "Write the list again with this person among those who sign."),
    )


def _check_field(writer: _QuietWriter, name: str) -> None:
    if "/V" in _field(writer, name):
        raise DeskError(
            phrase("report", "This field of the document is signed already."),
            phrase("report", "Choose the other field, or write the list again."),
        )


def _not_opened() -> DeskError:
    return DeskError(
        phrase("report", "The certificate file could not be opened: the password is wrong, or the file is damaged."),
        phrase("report", "Enter the password that was set when the file was exported, or export the file again."),
    )
