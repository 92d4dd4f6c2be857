"""Writes of jurors, keys, conflicts and tasks. An answer or a ruling, once given, must never be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, delete, insert, or_, update

from jurydesk.domain.conflict import Declaration
from jurydesk.store import tables
from jurydesk.store.mapping import columns_of, rows_of
from jurydesk.store.rows import COUNTING_KEYS, KeyState
from jurydesk.store.writes.base import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.domain.conflict import KnownConflict, Ruling
    from jurydesk.domain.panel import Assignment, Juror, JurorKeys

# Made once: SQLAlchemy knows what it is in SQL by the very object.
_KEYS = tables.juror_key
_REPLACE_KEYS = (
    update(_KEYS)
    .where(_KEYS.c.juror == bindparam("its_juror"), or_(*(_KEYS.c.state == state for state in COUNTING_KEYS)))
    .values(state=KeyState.REPLACED)
)
_CLOSE_SECRET = update(tables.enrolment).where(
    tables.enrolment.c.juror == bindparam("its_juror"),
    tables.enrolment.c.used_at.is_(None),
    tables.enrolment.c.void_at.is_(None),
)


class PeopleWrites(Writing):
    """Writes of the panel."""

    def put_juror(self, juror: Juror) -> None:
        """Insert a juror, or replace the one of that number."""
        self.put_jurors((juror,))

    def put_jurors(self, jurors: Iterable[Juror]) -> None:
        """Insert jurors, or replace those of their numbers."""
        given = tuple(jurors)
        self._put(tables.juror, (columns_of(juror) for juror in given))
        self._touch("jurors", *(juror.number for juror in given))

    def add_juror_key(self, juror: int, keys: JurorKeys, state: KeyState) -> None:
        """Add public keys of a juror; ones that count (in the charter, pinned) replace those that counted before."""
        if state in COUNTING_KEYS:
            self._connection.execute(_REPLACE_KEYS, {"its_juror": juror})
        self._add(
            tables.juror_key, {"juror": juror, "signing": keys.signing, "age": keys.age, "state": state, "at": self.at}
        )
        self._touch("keys", juror)

    def charter_juror_keys(self, jurors: Iterable[int]) -> None:
        """Note that the keys of these jurors which count stand in the charter now."""
        table = tables.juror_key
        given = tuple(jurors)
        pinned = and_(table.c.juror.in_(given), table.c.state == KeyState.PINNED)
        self._connection.execute(update(table).where(pinned).values(state=KeyState.CHARTER))
        self._touch("keys", *given)

    def retire_juror_keys(self, juror: int) -> None:
        """Note that the keys of a juror count no longer: a new pack was issued for a new desk."""
        self._connection.execute(_REPLACE_KEYS, {"its_juror": juror})
        self._touch("keys", juror)

    def issue_enrolment(self, juror: int, secret: bytes) -> None:
        """Keep the one-time secret of a juror's pack; one that is still open becomes void."""
        self._connection.execute(_CLOSE_SECRET, {"its_juror": juror, "void_at": self.at})
        self._add(tables.enrolment, {"juror": juror, "secret": secret, "issued_at": self.at})
        self._touch("enrolments", juror)

    def use_enrolment(self, juror: int) -> None:
        """Note that keys came back with the juror's open secret."""
        self._connection.execute(_CLOSE_SECRET, {"its_juror": juror, "used_at": self.at})
        self._touch("enrolments", juror)

    def note_conflict(self, known: KnownConflict) -> None:
        """Note a conflict that the office knows, in place of an earlier note on the same pair."""
        self._put(tables.known_conflict, [columns_of(known)])
        self._touch("conflicts", known.juror)

    def put_assignments(self, assignments: Iterable[Assignment]) -> None:
        """Give proposals to jurors, beside what they have; a pair that is there takes the new rapporteur's flag."""
        given = tuple(assignments)
        self._put(tables.assignment, (columns_of(task) for task in given))
        self._touch("assignments", *(task.juror for task in given))

    def replace_assignments(self, assignments: Iterable[Assignment]) -> None:
        """Make these the only assignments."""
        self._connection.execute(delete(tables.assignment))
        self._touch("assignments")
        self.put_assignments(assignments)

    def remove_assignment(self, juror: int, proposal: str) -> None:
        """Take a proposal from a juror."""
        table = tables.assignment
        self._connection.execute(delete(table).where(table.c.juror == juror, table.c.proposal == proposal))
        self._touch("assignments", juror)

    def declare(self, declaration: Declaration) -> None:
        """Add a juror's answer; all are kept."""
        self._connection.execute(insert(tables.declaration), columns_of(declaration))
        self._touch("declarations", declaration.juror)

    def declare_all(self, declarations: Iterable[Declaration]) -> None:
        """Add the answers of a file; all are kept."""
        given = tuple(declarations)
        self._add_many(tables.declaration, *rows_of(Declaration, given))
        for juror in {one.juror for one in given}:
            self._touch("declarations", juror)

    def rule(self, ruling: Ruling) -> None:
        """Add a ruling; all are kept."""
        self._connection.execute(insert(tables.ruling), columns_of(ruling))
        self._touch("rulings", ruling.juror)

    def put_own_key(self, name: str, secret: bytes) -> None:
        """Keep a private key of this desk under a name, in place of an earlier one."""
        self._put(tables.own_key, [{"name": name, "secret": secret, "made_at": self.at}])
        self._touch("keys")
