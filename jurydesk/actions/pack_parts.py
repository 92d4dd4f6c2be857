"""A pack that comes in parts, on the juror's desk: which have come, which are missing. Parts of two packs never mix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.canonical import object_of
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.errors import DeskError
from jurydesk.store.queries import Pack, PackWay
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.exchange.packs import OpenedPack
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

PARTS = "pack parts"
MISSING = phrase("actions", "Still missing: part {missing} of {parts}. What came can be read already.")
NOT_HERE = phrase("actions", "“{name}” is not in the parts that have come; missing: part {missing} of {parts}.")
OPEN_IT = phrase("actions", "Open the missing part on this desk, or ask the office for it.")


class PartCame(DeskError):
    """A part that had been opened before: nothing is wrong, and nothing is to do."""


@dataclass(frozen=True)
class Came:
    """The newest pack in parts: its number, the digest that its parts share, how many there are, which have come."""

    sequence: int
    whole: str
    parts: int
    came: tuple[int, ...]

    @property
    def missing(self) -> tuple[int, ...]:
        """The parts that have not come."""
        return tuple(part for part in range(1, self.parts + 1) if part not in self.came)

    def missing_text(self) -> str:
        """Return the numbers of the missing parts as one text."""
        return ", ".join(map(str, self.missing))


def parts_here(queries: Queries) -> Came | None:
    """Return what is known of the newest pack's parts; None where it came in one."""
    found = queries.setting(PARTS)
    return None if found is None else from_plain(Came, object_of(found))


def is_another_part(queries: Queries, checked: OpenedPack) -> bool:
    """Return whether the file is a part of the pack that this desk was filled from, one that had not come yet.

    Raises DeskError for a part that came before, and for one of another pack of the same number.
    """
    here = parts_here(queries)
    if here is None or checked.sequence != here.sequence:
        return False
    if checked.whole != here.whole:
        raise DeskError(
            phrase("actions", "This part does not belong to the parts that were opened before."),
            phrase("actions", "Ask the office which pack is the right one, and open all parts of that one."),
        )
    if checked.part in here.came:
        raise PartCame(
            phrase("actions", "Part {part} of {parts} was opened before."),
            OPEN_IT if here.missing else phrase("actions", "There is nothing to do: all parts have come."),
            part=checked.part,
            parts=checked.parts,
        )
    return True


def note_parts(unit: UnitOfWork, checked: OpenedPack) -> Came | None:
    """Keep in the desk that this part has come; return what is known of the parts, None for a pack in one."""
    here = parts_here(unit.queries)
    if checked.parts == 1:
        if here is not None:
            unit.remove_setting(PARTS)
        return None
    same = here is not None and (here.sequence, here.whole) == (checked.sequence, checked.whole)
    before = here.came if here is not None and same else ()
    told = Came(checked.sequence, checked.whole, checked.parts, tuple(sorted({*before, checked.part})))
    unit.put_setting(PARTS, to_plain(told))
    return told


def add_part(unit: UnitOfWork, checked: OpenedPack, file_name: str) -> None:
    """Note a further part of a pack of which the desk has been filled already; its documents are stored."""
    juror, charter, digest = checked.contents.juror, checked.contents.charter.fingerprint, checked.signed.digest
    kind = checked.signed.payload.header.kind
    unit.add_pack(Pack(PackWay.OPENED, kind, juror, checked.sequence, digest, charter, unit.at, file_name))
    data = {"juror": juror, "pack": digest, "charter": charter, "part": checked.part, "parts": checked.parts}
    unit.note(FactKind.PACK_OPENED, data)


def missing_sentence(queries: Queries) -> str:
    """Return in one sentence which parts are missing; empty where none is."""
    here = parts_here(queries)
    if here is None or not here.missing:
        return ""
    return say(MISSING, missing=here.missing_text(), parts=here.parts)


def need_come(queries: Queries, *, sha256: str, name: str) -> None:
    """Raise DeskError for a document that lies in a part that has not come; return nothing for any other."""
    here = parts_here(queries)
    if here is not None and here.missing and not queries.has_document(sha256):
        raise DeskError(NOT_HERE, OPEN_IT, name=name, missing=here.missing_text(), parts=here.parts)
