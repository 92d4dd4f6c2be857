"""What can be asked about jurors, their keys, conflicts and tasks."""

from __future__ import annotations

from sqlalchemy import select

from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
from jurydesk.domain.panel import Assignment, Juror, JurorKeys
from jurydesk.store import tables
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import COUNTING_KEYS, Enrolment, JurorKey


class PeopleQueries(Reading):
    """Queries of the panel."""

    def jurors(self) -> tuple[Juror, ...]:
        """Return everybody on the panel, by number."""
        return self._all(Juror, tables.juror)

    def juror(self, number: int) -> Juror | None:
        """Return one person, None if there is nobody of that number."""
        return self._one(Juror, tables.juror, tables.juror.c.number == number)

    def juror_keys(self) -> dict[int, JurorKeys]:
        """Return the public keys that count, by juror: those in the charter or pinned."""
        found = self._all(JurorKey, tables.juror_key, tables.juror_key.c.state.in_(COUNTING_KEYS))
        return {key.juror: JurorKeys(key.signing, key.age) for key in found}

    def juror_key_history(self, juror: int | None = None) -> tuple[JurorKey, ...]:
        """Return all public keys that ever came, oldest first, of all or of one juror."""
        table = tables.juror_key
        return self._all(JurorKey, table, *([] if juror is None else [table.c.juror == juror]))

    def enrolment(self, juror: int) -> Enrolment | None:
        """Return the newest one-time secret issued to a juror, None if there is none."""
        table = tables.enrolment
        newest = select(table).where(table.c.juror == juror).order_by(table.c.id.desc()).limit(1)
        return next(iter(self._values(Enrolment, newest)), None)

    def known_conflicts(self, juror: int | None = None) -> tuple[KnownConflict, ...]:
        """Return the conflicts that the office noted, of all or of one juror."""
        table = tables.known_conflict
        return self._all(KnownConflict, table, *([] if juror is None else [table.c.juror == juror]))

    def assignments(self, juror: int | None = None) -> tuple[Assignment, ...]:
        """Return who is to judge what, of all or of one juror."""
        table = tables.assignment
        return self._all(Assignment, table, *([] if juror is None else [table.c.juror == juror]))

    def declarations(self, juror: int | None = None) -> tuple[Declaration, ...]:
        """Return all answers ever given, oldest first, of all or of one juror."""
        table = tables.declaration
        return self._all(Declaration, table, *([] if juror is None else [table.c.juror == juror]))

    def rulings(self, juror: int | None = None) -> tuple[Ruling, ...]:
        """Return all rulings, oldest first, of all or of one juror."""
        table = tables.ruling
        return self._all(Ruling, table, *([] if juror is None else [table.c.juror == juror]))

    def own_key(self, name: str) -> bytes | None:
        """Return a private key of this desk, None if there is none of that name."""
        table = tables.own_key
        found: bytes | None = self._connection.execute(select(table.c.secret).where(table.c.name == name)).scalar()
        return found
