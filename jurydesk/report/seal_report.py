"""What the check of a document's seals found, as data. It must never say more than was checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from jurydesk.report.certificate import CertificateFacts


class SealRule(Enum):
    """The rules in the order in which they are asked; a refusal names the first that does not hold."""

    READABLE = "readable"
    NOT_ENCRYPTED = "not encrypted"
    SIGNED = "signed"
    FORM = "only signature fields"
    FORMAT = "PAdES"
    INTACT = "intact"
    CERTIFIES = "first one certifies"
    COVERS = "covers its revision"
    UNCHANGED = "nothing added but signatures"
    WHOLE_FILE = "last one covers the file"
    ATTACHED = "result attached"
    SIGNERS = "all signers there"
    IN_TIME = "checked in time"


REFUSALS: Mapping[SealRule, Phrase] = {
    SealRule.READABLE: phrase("report", "The file is not a PDF file that can be read strictly."),
    SealRule.NOT_ENCRYPTED: phrase("report", "The file is encrypted; a signed list never is."),
    SealRule.SIGNED: phrase("report", "The file carries no signature."),
    SealRule.FORM: phrase("report", "The file has form fields that are not signature fields."),
    SealRule.FORMAT: phrase("report", "A signature is not of the kind PAdES (ETSI.CAdES.detached)."),
    SealRule.INTACT: phrase("report", "A signature does not match the content: the file was changed."),
    SealRule.CERTIFIES: phrase("report", "The first signature does not certify the document."),
    SealRule.COVERS: phrase("report", "A signature does not cover all that stood in the file when it was made."),
    SealRule.UNCHANGED: phrase("report", "Something other than a signature was added after signing."),
    SealRule.WHOLE_FILE: phrase("report", "Something stands in the file that no signature covers."),
    SealRule.ATTACHED: phrase("report", "The signed file does not carry its result in the one form in which it must."),
    SealRule.SIGNERS: phrase("report", "A signature that the list names is missing, or was made with another key."),
    SealRule.IN_TIME: phrase("report", "The file could not be checked within the time and memory allowed."),
}


class Coverage(Enum):
    """What a signature covers."""

    WHOLE_FILE = "the whole file"
    REVISION = "the file as it was when signed"


class Added(Enum):
    """What a recipient added after the last signature to preserve the document."""

    TIME_STAMP = "document time stamp"
    VALIDATION_DATA = "validation data"


@dataclass(frozen=True)
class Seal:
    """One signature: its field, its certificate, the claimed time, what it covers, and whether its chain is trusted.

    `trusted` is None where no roots of trust were given to check against.
    """

    field: str
    certificate: CertificateFacts
    claimed_at: dt.datetime | None
    covers: Coverage
    certifies: bool
    trusted: bool | None = None


@dataclass(frozen=True)
class SealReport:
    """The verdict. `failed` is the rule that does not hold, None where all hold; `detail` is for programmers.

    `attached` are the files inside the first signed revision, `body_end` is where the unsigned document ended (bytes).
    """

    failed: SealRule | None
    detail: str = ""
    seals: tuple[Seal, ...] = ()
    added: tuple[Added, ...] = ()
    attached: Mapping[str, bytes] = field(default_factory=dict)
    body_end: int = 0

    @property
    def holds(self) -> bool:
        """Whether every rule holds."""
        return self.failed is None

    @property
    def message(self) -> Phrase:
        """The verdict in a sentence."""
        if self.failed is not None:
            return REFUSALS[self.failed]
        return phrase("report", "The signatures are intact, and nothing was changed after signing.")


class Refused(Exception):
    """A rule does not hold."""

    def __init__(self, rule: SealRule, detail: str) -> None:
        super().__init__(detail)
        self.rule, self.detail = rule, detail


@dataclass(frozen=True)
class ExpectedSigner:
    """Who must have signed: the field, and the certificate's digest (hexadecimal) where the list names it."""

    field: str
    certificate: str = ""
