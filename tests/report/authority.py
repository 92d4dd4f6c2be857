"""A small authority for tests: a root, what it issues, a time stamp service. The program must never trust it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
END = dt.datetime(2036, 1, 1, tzinfo=dt.UTC)


def _name(common):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


@dataclass
class Issued:
    key: object
    certificate: x509.Certificate
    root: x509.Certificate

    @property
    def der(self):
        return self.certificate.public_bytes(Encoding.DER)

    def pkcs12(self, password):
        return pkcs12.serialize_key_and_certificates(
            b"key", self.key, self.certificate, [self.root], BestAvailableEncryption(password)
        )


class Authority:
    def __init__(self, name="Beispiel-CA"):
        self.key = ec.generate_private_key(ec.SECP256R1())
        builder = self._builder(_name(name), _name(name), self.key.public_key())
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = builder.sign(self.key, hashes.SHA256())

    @property
    def der(self):
        return self.certificate.public_bytes(Encoding.DER)

    @staticmethod
    def _builder(subject, issuer, public):
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(START)
            .not_valid_after(END)
        )

    def issue(self, name, *, key=None, stamps=False):
        chosen = key or ec.generate_private_key(ec.SECP256R1())
        builder = self._builder(_name(name), self.certificate.subject, chosen.public_key())
        if stamps:
            usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            builder = builder.add_extension(usage, critical=True)
        return Issued(chosen, builder.sign(self.key, hashes.SHA256()), self.certificate)

    def time_stamper(self, at):
        """A service that stamps what it is given with this time."""
        issued = self.issue("Zeitstempeldienst", key=rsa.generate_private_key(65537, 2048), stamps=True)
        store = SimpleCertificateStore()
        store.register(asn1_x509.Certificate.load(self.der))
        private = issued.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return DummyTimeStamper(
            tsa_cert=asn1_x509.Certificate.load(issued.der),
            tsa_key=asn1_keys.PrivateKeyInfo.load(private),
            certs_to_embed=store,
            fixed_dt=at,
        )
