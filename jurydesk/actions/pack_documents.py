"""The desk's documents as packs take them: measured once, when the first pack needs them, and read piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from jurydesk.exchange.envelope import measure_document
from jurydesk.exchange.refusals import refuse

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.exchange.envelope import Attachment
    from jurydesk.store.queries import Queries

PIECE: Final = 1 << 20


class PackDocuments(Mapping[str, "Attachment"]):
    """Attachments by SHA-256 of all documents that proposals name. Reading them raises Refusal when cancelled."""

    def __init__(self, desk: OpenDesk, queries: Queries, cancelled: Callable[[], bool] | None = None) -> None:
        self._desk, self._cancelled = desk, cancelled
        self._names = {one.sha256: one.name for proposal in queries.proposals() for one in proposal.documents}
        self._measured: dict[str, Attachment] = {}

    def __getitem__(self, sha256: str) -> Attachment:
        """Return the attachment, measured now if it is asked for the first time. Raises KeyError, DeskError."""
        if sha256 not in self._measured:
            self._measured[sha256] = measure_document(self._names[sha256], lambda: self._pieces(sha256))
        return self._measured[sha256]

    def __contains__(self, sha256: object) -> bool:
        """Return whether a proposal names the document; nothing is read."""
        return sha256 in self._names

    def __iter__(self) -> Iterator[str]:
        """Return the digests."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return how many documents there are."""
        return len(self._names)

    def _pieces(self, sha256: str) -> Iterator[bytes]:
        with self._desk.store.open_document(sha256) as source:
            while piece := source.read(PIECE):
                if self._cancelled is not None and self._cancelled():
                    raise refuse("cancelled")
                yield piece
