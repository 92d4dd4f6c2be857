"""Decisions on declaration files that wait: of two of one number, or one out of its sequence. Each says why.

Nothing is deleted, answers included: a conflict that either of two files states stands until it is ruled on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.actions.deciding import need_reason, one_of
from jurydesk.actions.desks import need
from jurydesk.actions.intake import KEPT, keep_declarations
from jurydesk.actions.knowing import declaration_state
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange.declaration_intake import DECIDABLE, judge_declarations
from jurydesk.exchange.declarations import check_declarations
from jurydesk.exchange.verdict_words import DECLARATION_SENTENCES
from jurydesk.store.queries import DeskKind, HandInVerdict
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import DeclarationFile
    from jurydesk.store.unit import UnitOfWork

COUNTING = frozenset({HandInVerdict.ACCEPTED, HandInVerdict.SUPERSEDED})


@dataclass(frozen=True)
class WaitingDeclarations:
    """A declaration file that waits for a decision, by which rule; `other` is the one of the same number, if any."""

    juror: int
    name: str
    sequence: int
    digest: str
    rule: str
    received_at: datetime
    other: str = ""

    @property
    def decidable(self) -> bool:
        """Whether somebody may decide that it counts; a key that nobody proved needs a new roster instead."""
        return self.rule in DECIDABLE

    @property
    def sentence(self) -> str:
        """Why it waits, in words."""
        return say(DECLARATION_SENTENCES[self.rule][0], juror=self.juror, sequence=self.sequence)

    def as_plain(self) -> dict[str, object]:
        """Return it for JSON."""
        return {
            "juror": self.juror,
            "sequence": self.sequence,
            "declaration": self.digest,
            "short": short_fingerprint(self.digest),
            "rule": self.rule,
            "other": self.other,
            "decidable": self.decidable,
        }


def waiting_declarations(desk: OpenDesk) -> tuple[WaitingDeclarations, ...]:
    """Return the declaration files that wait for a decision, in the order in which they came."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        names = {juror.number: juror.name for juror in queries.jurors()}
        files = queries.declaration_files()
    return tuple(
        WaitingDeclarations(
            juror=one.juror,
            name=names.get(one.juror, ""),
            sequence=one.sequence,
            digest=one.digest,
            rule=one.why,
            received_at=one.received_at,
            other=next((other.digest for other in _beside(one, files)), ""),
        )
        for one in files
        if one.verdict is HandInVerdict.QUARANTINED
    )


def waiting_as(desk: OpenDesk, *, fingerprint: str) -> str:
    """Return the digest of the declaration file that waits under this fingerprint, whole or short; "" for none."""
    wished = fingerprint.strip().casefold()
    found = (one.digest for one in waiting_declarations(desk))
    return next((one for one in found if wished in {one, short_fingerprint(one).casefold()}), "")


def decide_declarations(desk: OpenDesk, *, file: str, counts: bool, reason: str, at: datetime) -> HandInVerdict:
    """Decide whether a declaration file that waits counts; return what became of it.

    `file` is its fingerprint, whole or short. If it counts, the one of the same number beside it is withdrawn, and so
    it is itself if not. A charter that is frozen already names the file that counted then: amend it, so that the
    juror's desk finds its own there. Raises DeskError without reason, where none waits, and for what nobody may let in.
    """
    need(desk, DeskKind.PANEL)
    need_reason(reason)
    with desk.unit(at) as unit:
        files = unit.queries.declaration_files()
        waiting = [one for one in files if one.verdict is HandInVerdict.QUARANTINED]
        found = one_of(waiting, file)
        if counts:
            _let_count(unit, found, files)
        else:
            unit.put_declaration_file(replace(found, verdict=HandInVerdict.WITHDRAWN))
        data = {"juror": found.juror, "sequence": found.sequence, "declaration": found.digest, "counts": counts}
        unit.note(FactKind.DECLARATION_DECIDED, data | {"rule": found.why}, texts={"reason": reason.strip()})
        after = unit.queries.declaration_file(found.digest)
    return after.verdict if after is not None else HandInVerdict.WITHDRAWN


def charter_names_another(desk: OpenDesk, *, file: str) -> bool:
    """Return whether the charter in force names another declaration file of that juror than this one, by its digest."""
    with desk.read() as queries:
        found, frozen = queries.declaration_file(file), queries.charter()
    entry = frozen.charter.panel().juror(found.juror) if frozen is not None and found is not None else None
    return entry is not None and bool(entry.declared) and entry.declared != file


def _let_count(unit: UnitOfWork, found: DeclarationFile, files: tuple[DeclarationFile, ...]) -> None:
    """Take it in after all: every rule but the one that is decided on must let it through."""
    if found.why not in DECIDABLE:
        raise DeskError(
            DECLARATION_SENTENCES[found.why][0],
            phrase("actions", "Issue a roster for a new desk to this juror; a key that nobody proved never counts."),
            juror=found.juror,
            sequence=found.sequence,
        )
    opened = check_declarations(found.payload, found.signature, found.texts)
    known = declaration_state(unit.queries, opened)
    verdict = judge_declarations(opened, known, received_at=found.received_at, decided=True)
    if verdict.outcome not in KEPT or KEPT[verdict.outcome] not in COUNTING:
        raise DeskError(verdict.message, verdict.hint, **verdict.values)
    for other in _beside(found, files):
        unit.put_declaration_file(replace(other, verdict=HandInVerdict.WITHDRAWN))
    keep_declarations(unit, opened, verdict)


def _beside(found: DeclarationFile, files: tuple[DeclarationFile, ...]) -> list[DeclarationFile]:
    """Return the files of the same juror, key and number that were taken in."""
    place = (found.juror, found.signing, found.sequence)
    return [one for one in files if one.verdict in COUNTING and (one.juror, one.signing, one.sequence) == place]
