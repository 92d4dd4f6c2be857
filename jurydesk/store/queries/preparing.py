"""What can be asked about the desk, the call, its rules and proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from jurydesk.domain.call import Call
from jurydesk.domain.proposal import Document, Partner, Person, Proposal
from jurydesk.store import documents, tables
from jurydesk.store.mapping import value_of
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import DeskInfo, RulesVersion, StoredDocument
from jurydesk.store.upgrade import NEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement, Row, Table

    from jurydesk.domain.rules import Rules

_PARTS = (
    (tables.proposal_person, "persons", lambda row: value_of(Person, row)),
    (tables.proposal_partner, "partners", lambda row: value_of(Partner, row)),
    (tables.proposal_document, "documents", lambda row: value_of(Document, row)),
    (tables.proposal_country, "countries", lambda row: row.country),
)

_SETTING = select(tables.setting.c.value).where(tables.setting.c.name == bindparam("name"))
_NEWEST_RULES = select(tables.rules_version.c.rules).order_by(tables.rules_version.c.version.desc()).limit(1)


class PreparingQueries(Reading):
    """Queries of the preparation."""

    def info(self) -> DeskInfo:
        """Return what the desk says of itself."""
        row = self._connection.execute(select(tables.desk)).one()
        return value_of(DeskInfo, row, format=NEWEST)

    def setting(self, name: str, default: object = None) -> object:
        """Return a setting, or `default` where there is none."""
        row = self._connection.execute(_SETTING, {"name": name}).first()
        return default if row is None else row.value

    def settings(self) -> dict[str, object]:
        """Return all settings by name."""
        found = self._connection.execute(select(tables.setting).order_by(tables.setting.c.name))
        return {row.name: row.value for row in found}

    def column_presets(self, subject: str) -> dict[str, str]:
        """Return which field each remembered heading of an imported table stands for."""
        table = tables.column_preset
        found = self._connection.execute(select(table).where(table.c.subject == subject))
        return {row.heading: row.field for row in found}

    def call(self) -> Call | None:
        """Return the call, None on a desk that has none yet."""
        return self._one(Call, tables.call)

    def rules(self) -> Rules | None:
        """Return the newest rules, None where there are none yet."""
        row = self._connection.execute(_NEWEST_RULES).first()
        return None if row is None else row.rules

    def rules_versions(self) -> tuple[RulesVersion, ...]:
        """Return all versions of the rules, oldest first."""
        return self._all(RulesVersion, tables.rules_version)

    def proposals(self) -> tuple[Proposal, ...]:
        """Return all proposals in the order in which they came."""
        return self._proposals()

    def proposal(self, number: str) -> Proposal | None:
        """Return one proposal, None if there is none of that number."""
        return next(iter(self._proposals(number)), None)

    def _proposals(self, number: str | None = None) -> tuple[Proposal, ...]:
        table = tables.proposal
        chosen = [] if number is None else [table.c.number == number]
        parts = {name: self._parts(part, make, number) for part, name, make in _PARTS}
        found = self._connection.execute(select(table).where(*chosen).order_by(table.c.place))
        return tuple(
            value_of(Proposal, row, **{name: tuple(of.get(row.number, ())) for name, of in parts.items()})
            for row in found
        )

    def _parts(self, table: Table, make: Any, number: str | None) -> Mapping[str, list[Any]]:  # noqa: ANN401 - several kinds
        chosen: Iterable[ColumnElement[bool]] = [] if number is None else [table.c.proposal == number]
        rows: Iterable[Row[Any]] = self._connection.execute(select(table).where(*chosen).order_by(table.c.place))
        found: dict[str, list[Any]] = {}
        for row in rows:
            found.setdefault(row.proposal, []).append(make(row))
        return found

    def documents(self) -> tuple[StoredDocument, ...]:
        """Return all documents whose bytes lie in the desk, by digest."""
        table = tables.document
        here = select(table.c.sha256, table.c.size).where(table.c.sha256 > documents.STAGED_BELOW)
        found = self._connection.execute(here.order_by(table.c.sha256))
        return tuple(StoredDocument(row.sha256, row.size, known=True) for row in found)

    def has_document(self, sha256: str) -> bool:
        """Return whether a document's bytes lie in the desk."""
        return documents.has_document(self._connection, sha256)

    def document_bytes(self, sha256: str) -> bytes:
        """Return a document's bytes, checked. Raises DeskError where they are absent or damaged."""
        return documents.read_whole(self._connection, sha256)
