"""Search over the text of all opened proposals. A proposal that is shut to the juror must never be found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.declaring import open_documents
from jurydesk.actions.desks import need
from jurydesk.actions.page_words import Snippet, as_written, plain_text, snippet, words_asked
from jurydesk.actions.undertaking import need_undertaking, undertaken_at
from jurydesk.render.client import Kind, RenderPool, RenderTrouble, page_texts
from jurydesk.store.queries import DeskKind, FoundPage, TextState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.proposal import Document, Proposal
    from jurydesk.store.queries import Queries

MOST = 300
PDF = "application/pdf"


@dataclass(frozen=True)
class FoundRow:
    """A page on which all words stand; `page` counts from 1, `document` is the SHA-256.

    `written` are the words as that page spells them, for whoever marks them there.
    """

    proposal: str
    title: str
    document: str
    document_name: str
    page: int
    snippet: Snippet
    written: tuple[str, ...] = ()

    def as_plain(self) -> dict[str, object]:
        """Return the row for other programs."""
        return {
            "proposal": self.proposal,
            "document": self.document_name,
            "sha256": self.document,
            "page": self.page,
            "text": self.snippet.text,
        }


@dataclass(frozen=True)
class Found:
    """What a search found, in the order of the pack; `unread` documents are not searched yet, `shut_off` never can be.

    `pictures` were read and hold no letters: scans, most of them. `documents` is how many there are in all. `more` says
    that only the first pages found are here.
    """

    rows: tuple[FoundRow, ...]
    more: bool
    unread: int
    shut_off: tuple[str, ...]
    pictures: tuple[str, ...] = ()
    documents: int = 0


def nobody_watches(_step: int, _of: int) -> None:
    """Tell nobody how far it is."""


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


def search(desk: OpenDesk, *, text: str) -> Found:
    """Return the pages of opened proposals that hold all words of `text`; a part of a word is enough.

    Raises DeskError before the undertaking.
    """
    need(desk, DeskKind.JUROR)
    words = words_asked(text)
    with desk.read() as queries:
        need_undertaking(queries)
        opened = _pdfs(queries, desk.juror_number())
        rows = _rows(queries, words, opened)
        states = {read.sha256: read.state for read in queries.read_documents()}
        lettered = queries.documents_with_words()
    names = {document.sha256: document.name for _, document in reversed(opened)}
    in_order = dict.fromkeys(document.sha256 for _, document in opened)
    closed = (names[sha256] for sha256 in in_order if _cannot(states.get(sha256)))
    bare = (names[each] for each in in_order if states.get(each) is TextState.READ and each not in lettered)
    unread = len(in_order.keys() - states.keys())
    return Found(rows[:MOST], len(rows) > MOST, unread, tuple(closed), tuple(bare), len(in_order))


def _rows(
    queries: Queries, words: tuple[tuple[str, ...], ...], opened: Iterable[tuple[Proposal, Document]]
) -> tuple[FoundRow, ...]:
    """Return the pages found, proposal after proposal, up to the first beyond MOST."""
    rows: list[FoundRow] = []
    for proposal, document in opened:
        pages = queries.find_pages(words, (document.sha256,), most=MOST + 1 - len(rows))
        rows += [_row(proposal, document, page, words) for page in pages]
    return tuple(rows)


def _row(proposal: Proposal, document: Document, page: FoundPage, words: tuple[tuple[str, ...], ...]) -> FoundRow:
    return FoundRow(
        proposal=proposal.number,
        title=proposal.title,
        document=page.sha256,
        document_name=document.name,
        page=page.page,
        snippet=snippet(page.text, words),
        written=as_written(page.text, words),
    )


def _cannot(state: TextState | None) -> bool:
    return state in {TextState.LOCKED, TextState.UNREADABLE}


def _pdfs(queries: Queries, juror: int) -> tuple[tuple[Proposal, Document], ...]:
    """Return the PDFs of opened proposals, in the order of the pack; one that two proposals have is there twice."""
    return tuple(pair for pair in open_documents(queries, juror) if pair[1].media_type == PDF)


def _digests(queries: Queries, juror: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(document.sha256 for _, document in _pdfs(queries, juror)))


def unread_documents(queries: Queries, juror: int) -> tuple[str, ...]:
    """Return the digests of opened documents whose text was not looked for yet; none before the undertaking."""
    if undertaken_at(queries) is None:
        return ()
    read = {found.sha256 for found in queries.read_documents()}
    return tuple(sha256 for sha256 in _digests(queries, juror) if sha256 not in read)


def read_texts(
    desk: OpenDesk,
    *,
    at: datetime,
    report: Callable[[int, int], None] = nobody_watches,
    cancelled: Callable[[], bool] = never,
    extract: Callable[[bytes], Iterable[str]] | None = None,
) -> int:
    """Read the text of every opened document that was not read yet, so that the search finds it; return how many.

    Meant for the background: each document is read in the render child, and kept in a short unit of work of its own.
    A locked or damaged one is noted as such. Raises DeskError where the render child does not start.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.read() as queries:
        wanted = unread_documents(queries, me)
    done = 0
    with RenderPool(keep_warm=False) as pool:
        read_one = extract or (lambda data: page_texts(data, pool=pool))
        for sha256 in wanted:
            if cancelled():
                break
            report(done, len(wanted))
            state, pages = _read(desk, sha256, read_one)
            with desk.unit(at) as unit:
                if sha256 in _digests(unit.queries, me):  # it may have been shut while it was read
                    unit.keep_text(sha256, state, pages)
                    done += 1
    report(len(wanted), len(wanted))
    return done


def _read(desk: OpenDesk, sha256: str, extract: Callable[[bytes], Iterable[str]]) -> tuple[TextState, tuple[str, ...]]:
    data = desk.store.document_bytes(sha256)
    try:
        return TextState.READ, tuple(plain_text(page) for page in extract(data))
    except RenderTrouble as trouble:
        if trouble.kind is Kind.NO_CHILD:
            raise
        return (TextState.LOCKED if trouble.kind is Kind.LOCKED else TextState.UNREADABLE), ()
