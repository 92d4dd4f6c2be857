"""A finished round without names and texts. Every number that the list rests on must still verify afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.desks import PANEL_KEYS, need
from jurydesk.actions.retention import need_name
from jurydesk.domain.facts import FactKind
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.store.copies import all_backups
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import ListVersion

STAYS = phrase(
    "actions",
    "What stays: marks, scores, votes and decisions by number; the charter with the proposals' titles and applicants; "
    "the lists as they were signed, with the names that are printed on them.",
)
ELSEWHERE = phrase(
    "actions",
    "Out of reach: packs, hand-ins, records and backups that lie outside of this desk's own folder of backups.",
)


@dataclass(frozen=True)
class Anonymised:
    """What went: the number of documents, the backups that were deleted, and those that could not be."""

    documents: int
    backups: tuple[Path, ...]
    left: tuple[Path, ...]


@dataclass(frozen=True)
class Going:
    """What anonymising would delete: the number of documents, the files of backups, and how many people's names."""

    documents: int
    backups: tuple[Path, ...]
    people: int


def going(desk: OpenDesk) -> Going:
    """Return what anonymising would delete now; nothing is deleted. Raises DeskError before a list was signed."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        lists = queries.lists()
        _need_signed(lists)
        kept = {version.pdf_sha256 for version in lists}
        documents = sum(document.sha256 not in kept for document in queries.documents())
        people = len(queries.jurors())
    return Going(documents, all_backups(desk.path), people)


def anonymise(desk: OpenDesk, *, name: str, at: datetime) -> Anonymised:
    """Delete names, texts, documents and the backups beside the desk; numbers stay, and the record still verifies.

    `name` is the desk's file name without its ending, typed by the person. Raises DeskError, and deletes nothing, for
    another name and before a list was signed.
    """
    need(desk, DeskKind.PANEL)
    need_name(desk, name)
    with desk.unit(at) as unit:
        lists = unit.queries.lists()
        _need_signed(lists)
        dropped = unit.drop_documents(but=[version.pdf_sha256 for version in lists])
        unit.forget_texts(keys=[PANEL_KEYS], not_eligible=Section.NOT_ELIGIBLE.value, withdrawn=Section.WITHDRAWN.value)
        unit.note(FactKind.ANONYMISED, {"documents": dropped})
    desk.store.compact()
    backups = all_backups(desk.path)
    left = tuple(file for file in backups if not _gone(file))
    return Anonymised(dropped, tuple(file for file in backups if file not in left), left)


def _need_signed(lists: tuple[ListVersion, ...]) -> None:
    if not any(version.signed for version in lists):
        raise DeskError(
            phrase("actions", "The round is not finished: no list is signed yet."),
            phrase("actions", "Sign the list first; only a finished round can do without names and texts."),
        )


def _gone(file: Path) -> bool:
    try:
        file.unlink()
    except OSError:
        return False
    return True
