"""Opens whatever comes back from a juror: a hand-in or a declaration file, told apart by what is signed in it.

A file's name must never decide what it is taken for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from jurydesk.exchange.declarations import DECLARATION, OpenedDeclarations, opened_declarations
from jurydesk.exchange.envelope import read_envelope, whole
from jurydesk.exchange.hand_ins import HAND_IN, OpenedHandIn, opened_hand_in
from jurydesk.exchange.payloads import Declarations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyrage import x25519


def open_returned(source: BinaryIO, *, identities: Sequence[x25519.Identity]) -> OpenedHandIn | OpenedDeclarations:
    """Return what the file says, checked whole. Raises Refusal by the rule that the file breaks."""
    signed = read_envelope(whole(source), identities, HAND_IN | DECLARATION)
    return opened_declarations(signed) if isinstance(signed.payload, Declarations) else opened_hand_in(signed)
