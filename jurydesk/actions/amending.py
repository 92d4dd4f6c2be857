"""Amending the charter: a new version with a reason, and what it does to packs and hand-ins, shown before it is done.

It must never change a version that was frozen, nor a hand-in: what no longer counts is kept and named.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from jurydesk.actions import wanted
from jurydesk.actions.changes import change
from jurydesk.actions.chartering import add_version
from jurydesk.actions.desks import need
from jurydesk.actions.settling import Effect, settle
from jurydesk.domain.amendment import Part, changed_entries, changed_parts, touched
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import Speaker, phrase, say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from jurydesk.actions.changes import Amendment
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.charter import Charter
    from jurydesk.store.unit import UnitOfWork

NEW_PACK = phrase("actions", "Juror {juror} begins on a new desk; the keys known before count no longer.")


@dataclass(frozen=True)
class Amended:
    """What an amendment does: the new version, its parts that change, whom it touches, and what becomes of hand-ins.

    `proposals` are those whose entries change; `keys` are jurors whose keys come into the charter; `touched` are
    jurors who need a new pack.
    """

    version: int
    fingerprint: str
    parts: tuple[Part, ...]
    proposals: tuple[str, ...]
    keys: tuple[int, ...]
    touched: tuple[int, ...]
    effects: tuple[Effect, ...]

    @property
    def short(self) -> str:
        """The new version's fingerprint as people compare it."""
        return short_fingerprint(self.fingerprint)


class _OnlyLooked(Exception):
    """No trouble: it ends a unit of work that must leave nothing behind."""


def preview(desk: OpenDesk, *, amendment: Amendment, reason: str, at: datetime) -> Amended:
    """Return what the amendment would do, and do nothing. Raises DeskError where it cannot be done."""
    need(desk, DeskKind.PANEL)
    found: list[Amended] = []
    with contextlib.suppress(_OnlyLooked), desk.unit(at) as unit:
        found.append(_amended(unit, amendment, reason))
        _leave_nothing_behind()
    return found[0]


def amend(desk: OpenDesk, *, amendment: Amendment, reason: str, at: datetime) -> Amended:
    """Amend the charter and return what that did. Raises DeskError where it cannot be done, or changes nothing."""
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        return _amended(unit, amendment, reason)


def void_keys(desk: OpenDesk, *, jurors: Collection[int], reason: str, at: datetime) -> Charter | None:
    """Let the known keys of these jurors count no longer, as an amendment of the panel; None where none had any.

    Hand-ins made with them stay what they are; one that arrives later is quarantined.
    """
    with desk.read() as queries:
        known = {juror: keys for juror, keys in queries.juror_keys().items() if juror in jurors}
    if not known:
        return None
    with desk.unit(at) as unit:
        speaker = Speaker(wanted.call(unit.queries).language)
        told = reason.strip() or " ".join(speaker.say(NEW_PACK, juror=juror) for juror in sorted(known))
        for juror, keys in sorted(known.items()):
            unit.retire_juror_keys(juror)
            unit.note(FactKind.KEY_VOIDED, {"juror": juror, "signing": keys.signing})
        charter = add_version(unit, reason=told)
        _note(unit, charter, (Part.PANEL,), told)
    return charter


def sentences(done: Amended, names: Mapping[int, str]) -> Iterable[str]:
    """Return what an amendment does, one sentence a line; hand-ins that no longer count come first."""
    for effect in sorted(done.effects, key=lambda effect: (effect.counts, not effect.counted, effect.juror)):
        yield effect.sentence
    if not done.effects:
        yield say(phrase("actions", "Nothing was taken in yet, so no hand-in is concerned."))
    if done.proposals:
        yield say(phrase("actions", "Changed or new proposals: {proposals}"), proposals=", ".join(done.proposals))
    if done.keys:
        yield say(phrase("actions", "Keys that come into the charter: jurors {jurors}"), jurors=_listed(done.keys))
    if done.touched:
        people = ", ".join(f"{juror} {names.get(juror, '')}".strip() for juror in done.touched)
        yield say(phrase("actions", "A new pack is needed for: {people}"), people=people)
    else:
        yield say(phrase("actions", "Nobody who has a pack needs a new one."))


def as_plain(done: Amended) -> dict[str, object]:
    """Return what an amendment does for JSON."""
    return {
        "version": done.version,
        "fingerprint": done.fingerprint,
        "parts": [part.value for part in done.parts],
        "proposals": list(done.proposals),
        "keys": list(done.keys),
        "new_packs": list(done.touched),
        "hand_ins": [effect.as_plain() for effect in done.effects],
    }


def names(desk: OpenDesk) -> dict[int, str]:
    """Return the jurors' names by number."""
    with desk.read() as queries:
        return {juror.number: juror.name for juror in queries.jurors()}


def _leave_nothing_behind() -> NoReturn:
    raise _OnlyLooked


def _amended(unit: UnitOfWork, amendment: Amendment, reason: str) -> Amended:
    before = wanted.charter(unit.queries).charter
    if not reason.strip():
        raise DeskError(
            phrase("actions", "The amendment has no reason."),
            phrase("actions", "Give the reason; it stands in the charter, so name nobody in it."),
        )
    change(unit, amendment, reason.strip())
    after = add_version(unit, reason=reason.strip())
    parts = changed_parts(before, after)
    if not parts:
        raise DeskError(
            phrase("actions", "This would change nothing in the charter."),
            phrase("actions", "Name what is to be changed, or leave the charter as it is."),
        )
    _note(unit, after, parts, reason.strip())
    old = {entry.number: entry.keys for entry in before.panel().jurors}
    return Amended(
        version=after.version,
        fingerprint=after.fingerprint,
        parts=parts,
        proposals=tuple(sorted(changed_entries(before, after))),
        keys=tuple(e.number for e in after.panel().jurors if e.keys is not None and old.get(e.number) != e.keys),
        touched=tuple(sorted(touched(before, after))),
        effects=settle(unit, after),
    )


def _note(unit: UnitOfWork, charter: Charter, parts: tuple[Part, ...], reason: str) -> None:
    data = {
        "charter": charter.fingerprint,
        "version": charter.version,
        "previous": charter.previous,
        "parts": [part.value for part in parts],
    }
    unit.note(FactKind.CHARTER_AMENDED, data, texts={"reason": reason})


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
