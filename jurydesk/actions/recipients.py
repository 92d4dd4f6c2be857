"""Whom a pack is written for: who needs one, who is named, and whose key is still pending. It must never write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.chartering import assigned
from jurydesk.actions.pack_writing import ROSTER
from jurydesk.domain.amendment import touched
from jurydesk.domain.call import Mode
from jurydesk.errors import DeskError
from jurydesk.store.queries import HandInVerdict, PackWay
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.domain.panel import Juror
    from jurydesk.store.queries import Queries


def chosen_jurors(queries: Queries, numbers: Sequence[int] | None) -> list[Juror]:
    """Return the jurors named, or all who need a pack. Raises DeskError where there is none."""
    if numbers:
        return named_jurors(queries, numbers)
    tasks = assigned(queries)
    chosen = [juror for juror in queries.jurors() if juror.number in tasks and needs_pack(queries, juror.number)]
    if not chosen:
        raise DeskError(
            phrase("actions", "Every juror has the newest pack."),
            phrase("actions", "Name a juror to write a pack anew."),
        )
    return chosen


def named_jurors(queries: Queries, numbers: Sequence[int]) -> list[Juror]:
    """Return the jurors of these numbers. Raises DeskError for unknown ones and for those with nothing to judge."""
    tasks = assigned(queries)
    chosen = [wanted.juror(queries, number) for number in dict.fromkeys(numbers)]
    for juror in chosen:
        if juror.number not in tasks:
            raise DeskError(
                phrase("actions", "Juror {juror} has no proposals to judge, so there is no pack to issue."),
                phrase("actions", "Leave this juror out, or assign proposals before the packs are issued."),
                juror=juror.number,
            )
    return chosen


def needs_pack(queries: Queries, juror: int) -> bool:
    """Return whether what a juror was sent is not what is in force: no pack yet, an amendment, a ruling since."""
    sent = [pack for pack in queries.packs(juror) if pack.way is PackWay.ISSUED and pack.kind != ROSTER]
    if not sent or queries.charter() is None:
        return True
    last, frozen = sent[-1], queries.charters()
    before = next((one.charter for one in frozen if one.charter.fingerprint == last.charter), None)
    if before is None or juror in touched(before, frozen[-1].charter):
        return True
    if any(ruling.juror == juror and ruling.at > last.at for ruling in queries.rulings()):
        return True
    return wanted.call(queries).mode is Mode.STRICT and _has_declared_since(queries, juror, last.at)


def _has_declared_since(queries: Queries, juror: int, sent: datetime) -> bool:
    files = queries.declaration_files(juror)
    return any(file.verdict is HandInVerdict.ACCEPTED and file.received_at > sent for file in files)


def is_anew(queries: Queries, juror: int, *, new_desk: bool) -> bool:
    """Return whether a pack for a juror who was named is for a new desk, so that what was sent before is void."""
    simple = wanted.call(queries).mode is Mode.SIMPLE
    return new_desk or (simple and not needs_pack(queries, juror))


def with_keys(queries: Queries, chosen: list[Juror], *, named: bool) -> tuple[list[Juror], tuple[int, ...]]:
    """Return the jurors to whom a pack can be sealed, and those whose key is pending; raise DeskError if none is left.

    In strict calls a dossier is sealed to a key in the charter, and nobody waits for the slowest.
    """
    if wanted.call(queries).mode is not Mode.STRICT:
        return chosen, ()
    panel = wanted.charter(queries).charter.panel()
    keyed = {entry.number for entry in panel.jurors if entry.keys is not None}
    ready_ones = [juror for juror in chosen if juror.number in keyed]
    pending = tuple(juror.number for juror in chosen if juror.number not in keyed)
    if not ready_ones or (named and pending):
        raise DeskError(
            phrase("actions", "The charter has no key of juror {jurors} yet."),
            phrase("actions", "Take in the declaration file, and amend the charter with the key."),
            jurors=", ".join(map(str, pending)),
        )
    return ready_ones, pending
