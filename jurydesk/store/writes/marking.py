"""Writes of drafts, hand-ins, charters and packs. A hand-in's bytes, once here, must never be changed."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import bindparam, delete, insert, update

from jurydesk.domain.assessment import MISSING, Assessment, CastMark, Mark, MarkState
from jurydesk.domain.plain import decimal_text
from jurydesk.store import tables
from jurydesk.store.mapping import columns_of
from jurydesk.store.rows import HandInVerdict
from jurydesk.store.writes.base import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.charter import Charter
    from jurydesk.store.rows import DeclarationFile, HandIn, Pack

# The same table without types: a hand-in has hundreds of marks, and few different ones that need turning into text.
_MARKS = sa.table("assessment_mark", *(sa.column(each.name) for each in tables.assessment_mark.columns))
_MARK = tuple(each.name for each in tables.assessment_mark.columns)
_SHEET = ("overall", "strengths", "weaknesses", "recommendation", "confidence")
_said = attrgetter(*_SHEET)

# Made once: SQLAlchemy knows what it is in SQL by the very object.
_SUPERSEDE, _SUPERSEDE_DECLARED = (
    update(table)
    .where(table.c.juror == bindparam("its_juror"), table.c.verdict == HandInVerdict.ACCEPTED)
    .values(verdict=HandInVerdict.SUPERSEDED)
    for table in (tables.hand_in, tables.declaration_file)
)
_CHANGE_VERDICT = update(tables.hand_in).where(tables.hand_in.c.digest == bindparam("its_digest"))


class MarkingWrites(Writing):
    """Writes of marks, from the draft to the accepted hand-in."""

    def save_mark(self, cast: CastMark) -> None:
        """Save one mark of a draft; *missing* takes it back."""
        key = {"juror": cast.juror, "proposal": cast.proposal, "criterion": cast.criterion}
        if cast.mark.state is MarkState.MISSING:
            table = tables.draft_mark
            self._connection.execute(delete(table).where(*(table.c[name] == value for name, value in key.items())))
        else:
            self._put(tables.draft_mark, [{**key, "state": cast.mark.state, "value": cast.mark.value}])
        self._touch("drafts", cast.proposal)

    def save_comment(self, juror: int, proposal: str, criterion: str, comment: str) -> None:
        """Save the comment on one criterion of a draft."""
        row = {"juror": juror, "proposal": proposal, "criterion": criterion, "comment": comment}
        self._put(tables.draft_comment, [row])
        self._touch("drafts", proposal)

    def save_sheet(
        self,
        juror: int,
        proposal: str,
        *,
        overall: str | None = None,
        strengths: str | None = None,
        weaknesses: str | None = None,
        recommendation: str | None = None,
        confidence: str | None = None,
    ) -> None:
        """Save what a draft's sheet says as a whole; None leaves a part as it is."""
        given = {
            "overall": overall,
            "strengths": strengths,
            "weaknesses": weaknesses,
            "recommendation": recommendation,
            "confidence": confidence,
        }
        changed = {name: value for name, value in given.items() if value is not None}
        self._put(tables.draft_sheet, [{"juror": juror, "proposal": proposal, **changed}])
        self._touch("drafts", proposal)

    def add_hand_in(self, hand_in: HandIn, assessments: Iterable[Assessment]) -> None:
        """Keep a hand-in with what it says; an accepted one supersedes the juror's accepted one before."""
        if hand_in.verdict is HandInVerdict.ACCEPTED:
            self._supersede(hand_in.juror)
        number = self._add(tables.hand_in, columns_of(hand_in))
        given = tuple(assessments)
        self._add_many(
            tables.assessment, ("hand_in", "proposal", *_SHEET), [(number, one.proposal, *_said(one)) for one in given]
        )
        self._add_many(_MARKS, _MARK, _mark_rows(number, given))
        self._touch("hand_ins", hand_in.juror)
        self._touch("assessments", hand_in.juror)

    def set_hand_in_verdict(self, digest: str, verdict: HandInVerdict, *, why: str = "") -> None:
        """Change what became of a hand-in; an accepted one supersedes the juror's accepted one before."""
        found = self.queries.hand_in(digest)
        if found is None:
            raise LookupError(digest)
        if verdict is HandInVerdict.ACCEPTED and found.verdict is not HandInVerdict.ACCEPTED:
            self._supersede(found.juror)
        self._connection.execute(_CHANGE_VERDICT, {"its_digest": digest, "verdict": verdict, "why": why})
        self._touch("hand_ins", found.juror)
        self._touch("assessments", found.juror)

    def _supersede(self, juror: int) -> None:
        self._connection.execute(_SUPERSEDE, {"its_juror": juror})

    def put_declaration_file(self, file: DeclarationFile) -> None:
        """Keep a declaration file, in place of what is there of that digest; an accepted one supersedes the others."""
        table = tables.declaration_file
        if file.verdict is HandInVerdict.ACCEPTED:
            self._connection.execute(_SUPERSEDE_DECLARED, {"its_juror": file.juror})
        self._connection.execute(delete(table).where(table.c.digest == file.digest))
        self._add(table, columns_of(file))
        self._touch("declarations", file.juror)

    def add_charter(self, charter: Charter, *, names: bytes = b"") -> None:
        """Keep a version of the charter; `names` are the bytes of the key to its names."""
        row = columns_of(charter, names_bytes=names, fingerprint=charter.fingerprint, frozen_at=self.at)
        self._connection.execute(insert(tables.charter), row)
        self._touch("charters", charter.version)

    def add_pack(self, pack: Pack) -> None:
        """Note a pack that was issued or opened."""
        self._connection.execute(insert(tables.pack), columns_of(pack))
        self._touch("packs", pack.juror)


def _mark_rows(number: int, assessments: Sequence[Assessment]) -> list[tuple[Any, ...]]:
    """Return what the columns of `_MARK` hold; a mark that stands in hundreds of places is turned into text once."""
    # Known by the very object: to compare exact numbers takes longer.
    marks = {id(mark): mark for one in assessments for mark in (MISSING, *one.marks.values())}
    said = {known: _mark_texts(mark) for known, mark in marks.items()}
    return [
        (number, one.proposal, criterion, state, value, one.comments.get(criterion, ""))
        for one in assessments
        for criterion, mark in _with_commented(one).items()
        for state, value in (said[id(mark)],)
    ]


def _with_commented(one: Assessment) -> Mapping[str, Mark]:
    """Return the marks, with *missing* ones for criteria that have only a comment."""
    only = one.comments.keys() - one.marks.keys() if one.comments else ()
    return {**one.marks, **{name: MISSING for name in one.comments if name in only}} if only else one.marks


def _mark_texts(mark: Mark) -> tuple[str, str | None]:
    return mark.state.value, None if mark.value is None else decimal_text(mark.value)
