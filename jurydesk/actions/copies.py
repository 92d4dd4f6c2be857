"""What is said of a desk that is an old copy, or one of two. It must never decide which of two copies counts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from jurydesk.actions import witness
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.desk import Desk
    from jurydesk.store.queries import Queries

NOTICED = "copy noticed"
RESTORED = "restored"
MOVED_TO = "moved to"

SENTENCES: dict[str, Phrase] = {
    witness.OLDER: phrase(
        "actions",
        "This is an older copy of the desk: this computer has had a newer one open. Use only the newest, or take in "
        "here again what was taken in there.",
    ),
    witness.BESIDE: phrase(
        "actions",
        "Two copies of this desk are in use: another one went on from the same point on this computer. Use only one, "
        "and take in there what was taken in here.",
    ),
    RESTORED: phrase(
        "actions",
        "This desk was brought back from a backup: what was done after the backup is not in it.",
    ),
}
MY_SENTENCES: dict[str, Phrase] = {
    witness.OLDER: phrase(
        "actions",
        "This is an older copy of your desk: this computer has had a newer one open. Use only the newest; what you did "
        "there is not in this one.",
    ),
    witness.BESIDE: phrase(
        "actions",
        "Two copies of your desk are in use: another one went on from the same point on this computer. Use only one; "
        "neither has what you did in the other.",
    ),
}
MISSING = phrase("actions", "Not in this desk: hand-in {sequence} of juror {juror}, {short}. Take that file in again.")
MY_MISSING = phrase(
    "actions",
    "This copy does not know your hand-in {sequence}, {short}. Hand in from the copy that wrote it, or tell the office "
    "that the next file from here counts.",
)
FOREIGN = phrase(
    "actions",
    "Hand-in {sequence} of juror {juror} names a charter that this desk never froze: another copy of this desk has "
    "issued packs. Find that copy before anything is decided.",
)
MOVED = phrase(
    "actions", "This desk was copied to {target} on {at}. Hand in from one of the two only, the one you go on with."
)
HANDED_OVER = phrase("actions", "This desk was handed over to {target} on {at}; this copy can only be read.")


def note_opening(desk: Desk) -> str:
    """Count an opening of the desk, keep what is noticed in a panel's desk, and return what was noticed, or ""."""
    found = witness.opened(desk)
    if found and desk.kind is DeskKind.PANEL:
        keep_notice(desk, found)
    return found


def keep_notice(desk: Desk, kind: str) -> None:
    """Keep in a panel's desk that it is a copy, until an intake has brought everything that is missing."""
    with desk.unit("office", witness.NO_TIME) as unit:
        unit.put_setting(NOTICED, {"kind": kind, "told": False})


def sentences(desk: OpenDesk, noticed: str = "") -> tuple[str, ...]:
    """Return what must be said of this copy of the desk; `noticed` is what its opening brought up."""
    old = desk.store.handed_over
    if old is not None:
        return (say(HANDED_OVER, target=old.target, at=old.at),)
    with desk.read() as queries:
        kind = noticed or _kept(queries)[0]
        moved = queries.setting(MOVED_TO)
    known = SENTENCES if desk.kind is DeskKind.PANEL else MY_SENTENCES
    said = [say(known[kind])] if kind in known else []
    if isinstance(moved, dict):
        said.append(say(MOVED, target=moved["target"], at=datetime.fromisoformat(str(moved["at"]))))
    if kind or desk.kind is DeskKind.JUROR:
        form = MISSING if desk.kind is DeskKind.PANEL else MY_MISSING
        said += [
            say(form, juror=juror, sequence=sequence, short=short_fingerprint(digest))
            for digest, (juror, sequence) in sorted(witness.missing_here(desk.store).items(), key=lambda one: one[1])
        ]
    return tuple(said)


def at_intake(desk: OpenDesk, *, at: datetime) -> tuple[str, ...]:
    """Return what an intake must say of this copy, after the files were taken in; the journal keeps it once.

    Where everything that was missing has come, nothing more is said of it the next time.
    """
    with desk.read() as queries:
        kind, told = _kept(queries)
        foreign = _foreign(queries)
    said = (*sentences(desk), *foreign)
    missing = witness.missing_here(desk.store) if kind else {}
    if kind and not told:
        with desk.unit(at) as unit:
            unit.note(FactKind.COPY_NOTICED, {"copy": kind, "missing": sorted(missing)})
            unit.put_setting(NOTICED, {"kind": kind, "told": True})
    if kind and not missing:
        with desk.unit(at) as unit:
            unit.remove_setting(NOTICED)
    witness.remember(desk.store)
    return said


def _kept(queries: Queries) -> tuple[str, bool]:
    found = queries.setting(NOTICED)
    return (str(found.get("kind", "")), bool(found.get("told"))) if isinstance(found, dict) else ("", False)


def _foreign(queries: Queries) -> list[str]:
    known = {frozen.charter.fingerprint for frozen in queries.charters()}
    return [
        say(FOREIGN, juror=found.juror, sequence=found.sequence)
        for found in queries.hand_ins()
        if found.charter not in known
    ]
