"""Writes of the call, its rules, proposals, documents and settings. They must never renumber or reorder a proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from jurydesk.errors import DeskError
from jurydesk.store import documents, tables
from jurydesk.store.mapping import columns_of
from jurydesk.store.writes.base import Writing
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import BinaryIO

    from jurydesk.domain.call import Call
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules
    from jurydesk.store.rows import StoredDocument
    from jurydesk.store.staging import Staging

_PARTS = (
    (tables.proposal_person, "persons"),
    (tables.proposal_partner, "partners"),
    (tables.proposal_document, "documents"),
)
_LISTS = (*(table for table, _ in _PARTS), tables.proposal_country)
_NOT_COLUMNS = ("persons", "partners", "documents", "countries")


class PreparingWrites(Writing):
    """Writes of the preparation."""

    def put_setting(self, name: str, value: object) -> None:
        """Keep a JSON value without floats under a name."""
        self._put(tables.setting, [{"name": name, "value": value}])
        self._touch("settings", name)

    def remove_setting(self, name: str) -> None:
        """Forget a setting; nothing happens where there is none."""
        self._connection.execute(delete(tables.setting).where(tables.setting.c.name == name))
        self._touch("settings", name)

    def remember_columns(self, subject: str, headings: Mapping[str, str]) -> None:
        """Remember which field each heading of an imported table stands for (`subject`: proposals, jurors, ...)."""
        rows = [{"subject": subject, "heading": heading, "field": field} for heading, field in headings.items()]
        self._put(tables.column_preset, rows)
        self._touch("presets", subject)

    def put_call(self, call: Call) -> None:
        """Write the desk's one call, in place of the one before."""
        self._connection.execute(delete(tables.call))
        self._connection.execute(insert(tables.call), columns_of(call))
        self._touch("call")

    def put_rules(self, rules: Rules, *, reason: str = "") -> int:
        """Add a version of the rules and return its number, from 1 on; earlier ones are kept."""
        newest = self._connection.execute(select(func.max(tables.rules_version.c.version))).scalar() or 0
        row = {"version": newest + 1, "rules": rules, "reason": reason, "at": self.at}
        self._connection.execute(insert(tables.rules_version), row)
        self._touch("rules")
        return int(newest + 1)

    def put_proposal(self, proposal: Proposal) -> None:
        """Insert a proposal, or replace the one of that number."""
        self.put_proposals((proposal,))

    def put_proposals(self, proposals: Iterable[Proposal]) -> None:
        """Insert proposals or replace those of their numbers; new ones stand after the ones that are there."""
        given = tuple(proposals)
        places = self._places()
        rows = []
        for proposal in given:
            place = places.setdefault(proposal.number, max(places.values(), default=0) + 1)
            row = columns_of(proposal, place=place, extra=dict(proposal.extra))
            rows.append({name: value for name, value in row.items() if name not in _NOT_COLUMNS})
        self._put(tables.proposal, rows)
        self._clear_parts(given)
        for table, field in _PARTS:
            self._add_all(table, (row for proposal in given for row in _part_rows(proposal, field)))
        self._add_all(
            tables.proposal_country,
            (
                {"proposal": proposal.number, "place": place, "country": country}
                for proposal in given
                for place, country in enumerate(proposal.countries, 1)
            ),
        )
        self._touch("proposals", *(proposal.number for proposal in given))

    def _places(self) -> dict[str, int]:
        return {row.number: row.place for row in self._connection.execute(select(tables.proposal))}

    def _clear_parts(self, proposals: tuple[Proposal, ...]) -> None:
        numbers = [{"of": proposal.number} for proposal in proposals]
        for table in _LISTS if numbers else ():
            self._connection.execute(delete(table).where(table.c.proposal == bindparam("of")), numbers)

    def remove_proposal(self, number: str) -> None:
        """Remove a proposal that nothing points at. Raises DeskError where it was assigned, declared on or marked."""
        otherwise = DeskError(
            phrase("store", "Proposal {number} cannot be removed: somebody was given it, or has declared or marked."),
            phrase("store", "Note it as withdrawn instead."),
            number=number,
        )
        self._remove(delete(tables.proposal).where(tables.proposal.c.number == number), otherwise)
        self._touch("proposals", number)

    def set_not_eligible(self, number: str, reason: str) -> None:
        """Note the formal check of a proposal: the reason for which it failed, or empty if it passed."""
        self._set(number, not_eligible=reason)

    def withdraw(self, number: str, reason: str) -> None:
        """Note that a proposal was withdrawn, and why; empty if it was not after all."""
        self._set(number, withdrawn=reason)

    def _set(self, number: str, **values: str) -> None:
        table = tables.proposal
        done = self._connection.execute(update(table).where(table.c.number == number).values(values))
        if done.rowcount != 1:
            raise DeskError(
                phrase("store", "There is no proposal {number}."),
                phrase("store", "Look at the numbers in the list of proposals."),
                number=number,
            )
        self._touch("proposals", number)

    def store_document(self, source: BinaryIO, *, expected: str | None = None) -> StoredDocument:
        """Store a document's bytes from a stream. Raises DeskError where the digest is not the `expected` one."""
        stored = documents.write_document(self._connection, source, at=self.at, expected=expected)
        self._touch("documents", stored.sha256)
        return stored

    def adopt(self, staged: Staging) -> tuple[StoredDocument, ...]:
        """Make documents of what was staged whole, and return them."""
        found = staged.adopt(self._connection)
        self._touch("documents", *(one.sha256 for one in found))
        return found

    def drop_document(self, sha256: str) -> None:
        """Delete a document's bytes; the proposals still name it."""
        documents.drop_document(self._connection, sha256)
        self._touch("documents", sha256)


def _part_rows(proposal: Proposal, field: str) -> list[dict[str, Any]]:
    parts = getattr(proposal, field)
    return [columns_of(part, proposal=proposal.number, place=place) for place, part in enumerate(parts, 1)]
