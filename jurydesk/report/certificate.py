"""Certificates for signing documents: a self-made one, one read from a PKCS#12 file, and what a certificate says.

It must never write a private key anywhere: the caller keeps the bytes in the desk.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from jurydesk.errors import DeskError
from jurydesk.words import phrase

SELF_MADE_BY: Final = "Self-made with JuryDesk"
_VALID_YEARS: Final = 10
_SMALLEST_RSA: Final = 2048
_LONGEST_NAME: Final = 64  # X.520 allows no more in a common name


class Kind(Enum):
    """What kind of electronic signature a certificate carries, as far as it can be told from the certificate."""

    SELF_MADE = "self-made"
    ISSUED = "issued"


@dataclass(frozen=True)
class CertificateFacts:
    """What a certificate says: holder, issuer, kind, its digest (hexadecimal), from when to when it is valid (UTC)."""

    holder: str
    issuer: str
    kind: Kind
    sha256: str
    valid_from: dt.datetime
    valid_to: dt.datetime


def certificate_facts(der: bytes) -> CertificateFacts:
    """Return what the certificate in DER says. Raises ValueError for bytes that are none."""
    certificate = x509.load_der_x509_certificate(der)
    return CertificateFacts(
        holder=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        kind=Kind.SELF_MADE if _signed_by_itself(certificate) else Kind.ISSUED,
        sha256=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc,
        valid_to=certificate.not_valid_after_utc,
    )


def make_certificate(*, name: str, password: bytes, at: dt.datetime, organisation: str = "") -> bytes:
    """Return a PKCS#12 file with a new ECDSA P-256 key and a certificate over it that says it is self-made.

    The signature made with it is a simple electronic signature. Raises DeskError for an empty or overlong name.
    """
    holder = " ".join(name.split())
    if not holder or len(holder) > _LONGEST_NAME:
        raise DeskError(
            phrase("report", "A certificate needs a name of 1 to {longest} letters."),
            phrase("report", "Write the name of the person who signs."),
            longest=_LONGEST_NAME,
        )
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, SELF_MADE_BY),
            *([x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:64])] if organisation.strip() else []),
            x509.NameAttribute(NameOID.COMMON_NAME, holder),
        ]
    )
    start = at.astimezone(dt.UTC).replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - dt.timedelta(days=1))
        .not_valid_after(start + dt.timedelta(days=365 * _VALID_YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        holder.encode(), key, certificate, None, BestAvailableEncryption(password)
    )


def signing_key_fault(der: bytes) -> str:
    """Return why the certificate's key is not fit for signing a PDF that lasts, or an empty text where it is."""
    key = x509.load_der_x509_certificate(der).public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return "" if key.key_size >= _SMALLEST_RSA else f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return "" if isinstance(key.curve, (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)) else key.curve.name
    return type(key).__name__.removesuffix("PublicKey")


def _signed_by_itself(certificate: x509.Certificate) -> bool:
    if certificate.subject != certificate.issuer:
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except (InvalidSignature, TypeError, ValueError):
        return False
    return True


def _name(name: x509.Name) -> str:
    common = [attribute.value for attribute in name.get_attributes_for_oid(NameOID.COMMON_NAME)]
    chosen = common or [attribute.value for attribute in name]
    texts = [value if isinstance(value, str) else value.hex() for value in chosen]
    return " ".join("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in ", ".join(texts)).split())


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
