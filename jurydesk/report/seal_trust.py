"""Whether a certificate leads to a root that somebody trusts. It must never ask anybody on a network."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asn1crypto import x509 as asn1_x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, PathValidationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature


def is_trusted(signature: EmbeddedPdfSignature, roots: Sequence[bytes]) -> bool:
    """Whether the chain leads to one of the roots, judged at the claimed time and without asking anybody."""
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(root) for root in roots],
        allow_fetching=False,
        moment=signature.self_reported_timestamp,
        best_signature_time=signature.self_reported_timestamp,
    )
    validator = CertificateValidator(signature.signer_cert, signature.other_embedded_certs, validation_context=context)
    try:
        asyncio.run(validator.async_validate_usage(set()))  # type: ignore[no-untyped-call] # pyHanko leaves it untyped
    except (PathBuildingError, PathValidationError):
        return False
    return True
