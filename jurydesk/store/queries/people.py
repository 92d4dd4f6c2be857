"""What can be asked about jurors, their keys, conflicts and tasks."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
from jurydesk.domain.panel import Assignment, Juror, JurorKeys
from jurydesk.store import tables
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import COUNTING_KEYS, Enrolment, JurorKey

_ASSIGNED_TO = select(tables.assignment.c.proposal).where(tables.assignment.c.juror == bindparam("juror"))
_COUNTING = (
    select(tables.juror_key)
    .where(tables.juror_key.c.state.in_(COUNTING_KEYS))
    .order_by(*tables.juror_key.primary_key.columns)
)
_NEWEST_SECRET = (
    select(tables.enrolment)
    .where(tables.enrolment.c.juror == bindparam("juror"))
    .order_by(tables.enrolment.c.id.desc())
    .limit(1)
)

_OWN_KEY = select(tables.own_key.c.secret).where(tables.own_key.c.name == bindparam("name"))


class PeopleQueries(Reading):
    """Queries of the panel."""

    def jurors(self) -> tuple[Juror, ...]:
        """Return everybody on the panel, by number."""
        return self._all(Juror, tables.juror)

    def juror(self, number: int) -> Juror | None:
        """Return one person, None if there is nobody of that number."""
        return self._one(Juror, tables.juror, number=number)

    def juror_keys(self) -> dict[int, JurorKeys]:
        """Return the public keys that count, by juror: those in the charter or pinned."""
        found = self._values(JurorKey, _COUNTING)
        return {key.juror: JurorKeys(key.signing, key.age) for key in found}

    def juror_key_history(self, juror: int | None = None) -> tuple[JurorKey, ...]:
        """Return all public keys that ever came, oldest first, of all or of one juror."""
        return self._all(JurorKey, tables.juror_key, juror=juror)

    def enrolment(self, juror: int) -> Enrolment | None:
        """Return the newest one-time secret issued to a juror, None if there is none."""
        return next(iter(self._values(Enrolment, _NEWEST_SECRET, juror=juror)), None)

    def known_conflicts(self, juror: int | None = None) -> tuple[KnownConflict, ...]:
        """Return the conflicts that the office noted, of all or of one juror."""
        return self._all(KnownConflict, tables.known_conflict, juror=juror)

    def assignments(self, juror: int | None = None) -> tuple[Assignment, ...]:
        """Return who is to judge what, of all or of one juror."""
        return self._all(Assignment, tables.assignment, juror=juror)

    def assigned_to(self, juror: int) -> frozenset[str]:
        """Return the numbers of the proposals that one juror is to judge."""
        return frozenset(self._connection.execute(_ASSIGNED_TO, {"juror": juror}).scalars().all())

    def declarations(self, juror: int | None = None) -> tuple[Declaration, ...]:
        """Return all answers ever given, oldest first, of all or of one juror."""
        return self._all(Declaration, tables.declaration, juror=juror)

    def rulings(self, juror: int | None = None) -> tuple[Ruling, ...]:
        """Return all rulings, oldest first, of all or of one juror."""
        return self._all(Ruling, tables.ruling, juror=juror)

    def own_key(self, name: str) -> bytes | None:
        """Return a private key of this desk, None if there is none of that name."""
        found: bytes | None = self._connection.execute(_OWN_KEY, {"name": name}).scalar()
        return found
