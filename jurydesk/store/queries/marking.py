"""What can be asked about drafts, hand-ins, assessments, charters and packs. Missing marks never come as rows."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, select, type_coerce

from jurydesk.domain.assessment import Assessment, CastMark, Mark, MarkState
from jurydesk.domain.charter import Charter
from jurydesk.store import tables
from jurydesk.store.mapping import value_of
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import DeclarationFile, FrozenCharter, HandIn, HandInVerdict, Pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement, Row, Select

_ACCEPTED = tables.hand_in.c.verdict == HandInVerdict.ACCEPTED
_FINGERPRINTS = select(tables.charter.c.fingerprint).order_by(tables.charter.c.version)


@cache
def _mark(state: str, value: str | None) -> Mark:
    # There are few different marks and very many cast ones: each is made once.
    return Mark(MarkState(state), None if value is None else Decimal(value))


class MarkingQueries(Reading):
    """Queries of marks, from the draft to the accepted hand-in."""

    def draft(self, juror: int, proposal: str) -> Assessment:
        """Return a juror's draft on a proposal, an empty one where nothing was written yet."""
        found = self._drafts(juror, proposal)
        return found[0] if found else Assessment(juror, proposal)

    def drafts(self, juror: int) -> tuple[Assessment, ...]:
        """Return a juror's drafts in which something was written, by proposal."""
        return self._drafts(juror)

    def _drafts(self, juror: int, proposal: str | None = None) -> tuple[Assessment, ...]:
        sheets: dict[str, dict[str, str]] = {}
        marks: dict[str, dict[str, Mark]] = {}
        comments: dict[str, dict[str, str]] = {}
        for row in self._draft_rows(tables.draft_sheet, juror, proposal):
            sheets[row.proposal] = _sheet(row)
        for row in self._draft_rows(tables.draft_mark, juror, proposal):
            marks.setdefault(row.proposal, {})[row.criterion] = Mark(row.state, row.value)
        for row in self._draft_rows(tables.draft_comment, juror, proposal):
            if row.comment:
                comments.setdefault(row.proposal, {})[row.criterion] = row.comment
        return tuple(
            Assessment(juror, number, marks.get(number, {}), comments.get(number, {}), **sheets.get(number, {}))
            for number in sorted(sheets.keys() | marks.keys() | comments.keys())
        )

    def _draft_rows(self, table: Any, juror: int, proposal: str | None) -> Iterable[Row[Any]]:  # noqa: ANN401 - any of the three
        chosen = [table.c.juror == juror]
        if proposal is not None:
            chosen.append(table.c.proposal == proposal)
        return self._connection.execute(select(table).where(*chosen))

    def hand_ins(self, juror: int | None = None, *, verdict: HandInVerdict | None = None) -> tuple[HandIn, ...]:
        """Return all hand-ins in the order in which they came, of all or of one juror, of all or of one verdict."""
        return self._all(HandIn, tables.hand_in, juror=juror, verdict=verdict)

    def hand_in(self, digest: str) -> HandIn | None:
        """Return the hand-in whose payload has that digest, None if it never came."""
        return self._one(HandIn, tables.hand_in, digest=digest)

    def accepted_hand_in(self, juror: int) -> HandIn | None:
        """Return the hand-in of a juror that counts, None if there is none."""
        return self._one(HandIn, tables.hand_in, verdict=HandInVerdict.ACCEPTED, juror=juror)

    def declaration_files(self, juror: int | None = None) -> tuple[DeclarationFile, ...]:
        """Return the declaration files of a strict call in the order in which they came, of all or of one juror."""
        return self._all(DeclarationFile, tables.declaration_file, juror=juror)

    def declaration_file(self, digest: str) -> DeclarationFile | None:
        """Return the declaration file whose payload has that digest, None if it never came."""
        return self._one(DeclarationFile, tables.declaration_file, digest=digest)

    def assessments(self) -> tuple[Assessment, ...]:
        """Return what the accepted hand-ins say, by juror and proposal."""
        return self._assessments(_ACCEPTED)

    def assessments_in(self, digest: str) -> tuple[Assessment, ...]:
        """Return what one hand-in says, by proposal."""
        return self._assessments(tables.hand_in.c.digest == digest)

    def _assessments(self, condition: ColumnElement[bool]) -> tuple[Assessment, ...]:
        marks: dict[tuple[int, str], dict[str, Mark]] = {}
        comments: dict[tuple[int, str], dict[str, str]] = {}
        for juror, proposal, criterion, state, value, comment in self._connection.execute(
            _cast(condition, comment=True)
        ):
            if state != MarkState.MISSING.value:
                marks.setdefault((juror, proposal), {})[criterion] = _mark(state, value)
            if comment:
                comments.setdefault((juror, proposal), {})[criterion] = comment
        sheets = self._connection.execute(
            select(tables.hand_in.c.juror, tables.assessment)
            .join(tables.hand_in, tables.hand_in.c.id == tables.assessment.c.hand_in)
            .where(condition)
            .order_by(tables.hand_in.c.juror, tables.assessment.c.proposal)
        )
        return tuple(_assessment(row, marks, comments) for row in sheets)

    def cast_marks(self) -> tuple[CastMark, ...]:
        """Return all marks of the accepted hand-ins, by juror and proposal; fast for some hundred thousand."""
        return tuple(
            CastMark(juror, proposal, criterion, _mark(state, value))
            for juror, proposal, criterion, state, value in self._connection.execute(_cast(_ACCEPTED))
            if state != MarkState.MISSING.value
        )

    def charter(self) -> FrozenCharter | None:
        """Return the newest charter, None before the first is frozen."""
        newest = select(tables.charter).order_by(tables.charter.c.version.desc()).limit(1)
        row = self._connection.execute(newest).first()
        return None if row is None else FrozenCharter(value_of(Charter, row), row.names_bytes, row.frozen_at)

    def charters(self) -> tuple[FrozenCharter, ...]:
        """Return all versions of the charter, oldest first."""
        found = self._connection.execute(select(tables.charter).order_by(tables.charter.c.version))
        return tuple(FrozenCharter(value_of(Charter, row), row.names_bytes, row.frozen_at) for row in found)

    def charter_fingerprints(self) -> tuple[str, ...]:
        """Return the fingerprints of all versions of the charter, oldest first; nothing else of them is read."""
        return tuple(self._connection.execute(_FINGERPRINTS).scalars())

    def charter_of(self, fingerprint: str) -> Charter | None:
        """Return the version of the charter with that fingerprint, None where there is none."""
        table = tables.charter
        row = self._connection.execute(select(table).where(table.c.fingerprint == fingerprint)).first()
        return None if row is None else value_of(Charter, row)

    def packs(self, juror: int | None = None) -> tuple[Pack, ...]:
        """Return the packs issued from this desk or opened in it, oldest first, of all or of one juror."""
        return self._all(Pack, tables.pack, juror=juror)


def _cast(condition: ColumnElement[bool], *, comment: bool = False) -> Select[Any]:
    marks = tables.assessment_mark
    columns = [
        tables.hand_in.c.juror,
        marks.c.proposal,
        marks.c.criterion,
        type_coerce(marks.c.state, String),
        type_coerce(marks.c.value, String),
        *([marks.c.comment] if comment else []),
    ]
    joined = select(*columns).join(tables.hand_in, tables.hand_in.c.id == marks.c.hand_in).where(condition)
    return joined.order_by(tables.hand_in.c.juror, marks.c.proposal, marks.c.criterion)


def _sheet(row: Row[Any]) -> dict[str, str]:
    names = ("overall", "strengths", "weaknesses", "recommendation", "confidence")
    return {name: getattr(row, name) for name in names}


def _assessment(
    row: Row[Any],
    marks: Mapping[tuple[int, str], Mapping[str, Mark]],
    comments: Mapping[tuple[int, str], Mapping[str, str]],
) -> Assessment:
    place = (row.juror, row.proposal)
    return Assessment(row.juror, row.proposal, marks.get(place, {}), comments.get(place, {}), **_sheet(row))
