"""The receipt for a deleted desk: JSON that a person can read, signed with the key that was deleted with the desk.

It must never hold a name, a mark or a path of somebody's computer: file names, numbers and digests only.
"""
# ruff: noqa: TC003 - plain.py reads the annotations at run time

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from jurydesk.domain.canonical import canonical_json, digest_of, object_of
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import signature_holds
from jurydesk.exchange.texts import clean_line
from jurydesk.words import phrase

KIND, FORMAT = "JuryDesk deletion receipt", 1
MOST_BYTES = 1 << 20
MOST_LISTED = 1_000


@dataclass(frozen=True)
class Receipt:
    """What was deleted, by whom, for which call. `out_of_reach` says what the program cannot delete, in sentences."""

    kind: str
    format: int
    call: str
    juror: int
    desk: str
    signing: str
    at: datetime
    hand_ins: tuple[str, ...]
    deleted: tuple[str, ...]
    left: tuple[str, ...]
    out_of_reach: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The digest by which the panel's journal names the receipt."""
        return digest_of(to_plain(self))


def receipt_bytes(receipt: Receipt, *, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the file: the receipt and its Ed25519 signature in hexadecimal digits."""
    plain = to_plain(receipt)
    whole = {"receipt": plain, "signature": sign(_message(plain)).hex()}
    return (json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8")


def read_receipt(data: bytes) -> Receipt:
    """Return what a receipt says, if the key that it names signed it; whose key that is, is not asked.

    Raises DeskError.
    """
    try:
        if len(data) > MOST_BYTES:
            raise _none()
        whole = object_of(json.loads(data.decode("utf-8")))
        plain, signature = object_of(whole["receipt"]), bytes.fromhex(str(whole["signature"]))
        receipt = from_plain(Receipt, plain)
        listed = (*receipt.hand_ins, *receipt.deleted, *receipt.left, *receipt.out_of_reach)
        if (receipt.kind, receipt.format) != (KIND, FORMAT) or len(listed) > MOST_LISTED:
            raise _none()
        holds = signature_holds(receipt.signing, signature, _message(plain))
    except (ValueError, LookupError, TypeError, RecursionError, DeskError):
        raise _none() from None
    if not holds:
        raise DeskError(
            phrase("exchange", "The receipt was changed after it was signed."),
            phrase("exchange", "Ask the juror to send the receipt again."),
        )
    return receipt


def told(receipt: Receipt, *, left: list[str]) -> Receipt:
    """Return the receipt with what could not be deleted in its own place."""
    names = clean(left)
    return replace(receipt, deleted=tuple(name for name in receipt.deleted if name not in names), left=names)


def clean(names: list[str]) -> tuple[str, ...]:
    """Return file names as a receipt takes them."""
    return tuple(sorted(clean_line(name) for name in names))[:MOST_LISTED]


def _message(plain: object) -> bytes:
    """Return what the signature covers: one line that names kind and format, then the receipt as canonical JSON."""
    return f"{KIND}, format {FORMAT}\n".encode() + canonical_json(plain)


def _none() -> DeskError:
    return DeskError(
        phrase("exchange", "The file is no receipt of JuryDesk."),
        phrase("exchange", "Ask the juror for the receipt that was written when the desk was deleted."),
    )
