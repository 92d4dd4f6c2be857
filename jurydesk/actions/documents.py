"""Reading the documents of a proposal. It must never give out one that is shut to the juror whose desk this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.marking import need_mine
from jurydesk.actions.pack_parts import need_come
from jurydesk.actions.undertaking import need_undertaking
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.proposal import Document, Proposal
    from jurydesk.store.queries import Queries


def document_bytes(desk: OpenDesk, *, proposal: str, sha256: str) -> bytes:
    """Return one document of a proposal. Raises DeskError.

    On a juror's desk the proposal must be open to the juror, and the undertaking accepted.
    """
    with desk.read() as queries:
        document = document_of(wanted.proposal(queries, proposal), sha256)
        if desk.kind is DeskKind.JUROR:
            need_readable(queries, desk.juror_number(), proposal)
            need_come(queries, sha256=sha256, name=document.name)
    return desk.store.document_bytes(sha256)


def save_copy(desk: OpenDesk, *, proposal: str, sha256: str, path: Path) -> None:
    """Write one document of a proposal to a file of its own, which nothing protects. Raises DeskError.

    The same conditions hold as for reading it; a file of that name is replaced, and only by the whole document.
    """
    from jurydesk.actions.publishing import written_whole

    with written_whole(path, document_bytes(desk, proposal=proposal, sha256=sha256)):
        pass


def need_readable(queries: Queries, juror: int, proposal: str) -> None:
    """Raise DeskError where the juror may not read the proposal, or has not accepted the undertaking yet."""
    need_mine(queries, juror, proposal)
    need_undertaking(queries)


def document_of(proposal: Proposal, sha256: str) -> Document:
    """Return the proposal's document of that digest. Raises DeskError where it has none."""
    for document in proposal.documents:
        if document.sha256 == sha256:
            return document
    raise DeskError(
        phrase("actions", "This document does not belong to proposal {proposal}."),
        phrase("actions", "Choose one of the proposal's own documents."),
        proposal=proposal.number,
    )
