"""The declaration files of a strict call, asked of record and charter: who signed them, and that no answer was changed.

It must never take the office's word for an answer where the juror's own signed one is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jurydesk.domain.facts import FactKind
from jurydesk.exchange.declarations import check_declarations
from jurydesk.record.verdict import Check, State
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jurydesk.domain.charter import JurorEntry
    from jurydesk.exchange.declarations import OpenedDeclarations
    from jurydesk.record.contents import RecordContents
    from jurydesk.words import Phrase

DECLARATIONS: Final = phrase("record", "Declaration files")
_HOLDS: Final = phrase(
    "record", "All {count} declaration files that the charter names are there, signed by its keys, with these answers."
)

_LOST: Final = phrase(
    "record",
    "The declaration files of {count} jurors were lost with the panel's first desk; what they answered stands in their "
    "hand-ins.",
)


def declared_files(contents: RecordContents) -> tuple[OpenedDeclarations, ...]:
    """Return the declaration files of a record, signatures checked. Raises Refusal."""
    return tuple(check_declarations(one.payload, one.signature, one.texts) for one in contents.declared)


def declaration_checks(contents: RecordContents) -> list[Check]:
    """Return the check of the declaration files; none for a call without. Raises Refusal for one that is not signed."""
    files = declared_files(contents)
    named = {entry.number: entry for entry in contents.charters[-1].panel().jurors if entry.declared}
    if not files and not named:
        return []
    lost = [entry for entry in named.values() if entry.declared not in {one.digest for one in files}]
    if lost and any(fact.kind is FactKind.DESK_REBUILT for fact in contents.journal):
        return [Check("declarations", DECLARATIONS, State.NOT_CHECKED, _LOST, {"count": len(lost)})]
    for said, juror in _faults(contents, files, named):
        return [Check("declarations", DECLARATIONS, State.FAILS, said, {"juror": juror})]
    return [Check("declarations", DECLARATIONS, State.HOLDS, _HOLDS, {"count": len(named)})]


def _faults(
    contents: RecordContents, files: Iterable[OpenedDeclarations], named: Mapping[int, JurorEntry]
) -> Iterable[tuple[Phrase, int]]:
    there = {one.digest: one for one in files}
    for juror, entry in sorted(named.items()):
        found = there.get(entry.declared)
        if found is None:
            yield phrase("record", "The declaration file of juror {juror} that the charter names is missing."), juror
        elif found.juror != juror or entry.keys is None or found.keys.signing != entry.keys.signing:
            yield (
                phrase("record", "The declaration file that the charter names for juror {juror} has another key."),
                juror,
            )
    known, noted = set(contents.facts.declarations), _noted(contents)
    for one in there.values():
        if noted.get(one.digest) != (one.juror, one.keys.signing):
            yield phrase("record", "The journal does not know a declaration file of juror {juror}."), one.juror
        if not set(one.declarations) <= known:
            yield (
                phrase("record", "The record tells otherwise what juror {juror} declared than the signed file does."),
                one.juror,
            )


def _noted(contents: RecordContents) -> dict[object, tuple[object, object]]:
    """What the journal says of each declaration file that was taken in: juror and key, by its digest."""
    taken = (fact.data for fact in contents.journal if fact.kind is FactKind.DECLARATION_TAKEN_IN)
    return {data.get("declaration"): (data.get("juror"), data.get("signing")) for data in taken}
