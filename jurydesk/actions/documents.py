"""Reading the documents of a proposal. It must never give out one that is shut to the juror whose desk this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.marking import need_mine
from jurydesk.actions.undertaking import need_undertaking
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk


def document_bytes(desk: OpenDesk, *, proposal: str, sha256: str) -> bytes:
    """Return one document of a proposal. Raises DeskError.

    On a juror's desk the proposal must be open to the juror, and the undertaking accepted.
    """
    with desk.read() as queries:
        found = wanted.proposal(queries, proposal)
        if sha256 not in {document.sha256 for document in found.documents}:
            raise DeskError(
                phrase("actions", "This document does not belong to proposal {proposal}."),
                phrase("actions", "Choose one of the proposal's own documents."),
                proposal=proposal,
            )
        if desk.kind is DeskKind.JUROR:
            need_mine(queries, desk.juror_number(), proposal)
            need_undertaking(queries)
    return desk.store.document_bytes(sha256)
