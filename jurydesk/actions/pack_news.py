"""What a newer pack changed on a juror's desk, in sentences for whoever opened it. It must never change anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.declaring import access_of_all
from jurydesk.actions.filling import ROSTER
from jurydesk.domain.conflict import Access
from jurydesk.store.queries import PackWay
from jurydesk.words import Phrase, phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.packs import OpenedPack
    from jurydesk.domain.charter import Charter
    from jurydesk.store.queries import Pack, Queries

DOSSIER = "dossier"
FURTHER_PART = phrase("actions", "One more part of the pack is here.")
ALL_PARTS = phrase("actions", "All parts of the pack are here.")
NEW_ROSTER = phrase(
    "actions", "The roster was renewed. Declare on what is open, then write the declaration file again."
)
DOSSIER_CAME = phrase("actions", "Your dossier is here: %n proposals are open to you, to read and to mark.")
SAME_CHARTER = phrase("actions", "A newer pack is here; rules and proposals are the same as before.")
NEW_CHARTER = phrase("actions", "The charter is version {version} now: {reason}")
RULES_CHANGED = phrase("actions", "The rules changed.")
CHANGED = phrase("actions", "Changed: {proposals}.")
NEW_TO_YOU = phrase("actions", "New to you: {proposals}.")
DECLARE_NEW = phrase(
    "actions", "Declare on what is new to you and send the declaration file again; its documents come after that."
)
NOW_HERE = phrase("actions", "Open to you since you declared: {proposals}.")
NO_LONGER = phrase("actions", "No longer yours: {proposals}.")
RULED_OPEN = phrase("actions", "Opened to you by a ruling: {proposals}.")
DROPPED = phrase("actions", "%n marks have no place on the changed scale; give them again.")
HAND_IN_AGAIN = phrase("actions", "You handed in before this: look at it, and hand in again.")


def pack_news(desk: OpenDesk, opened: OpenedPack) -> tuple[str, ...]:
    """Return in sentences what the pack that was opened last changed on a desk that was there before it."""
    with desk.read() as queries:
        said = _of_pack(queries, opened)
    if opened.dropped:
        said.append(say(DROPPED, n=opened.dropped))
    if opened.missing:
        said.append(opened.missing)
    return tuple(said)


def _of_pack(queries: Queries, opened: OpenedPack) -> list[str]:
    packs = [pack for pack in queries.packs() if pack.way is PackWay.OPENED]
    last = packs[-1]
    before = [pack for pack in packs if pack.sequence < last.sequence]
    if any(pack.sequence == last.sequence for pack in packs[:-1]):
        return [say(FURTHER_PART)] if opened.missing else [say(ALL_PARTS)]
    if last.kind == ROSTER:
        return [say(NEW_ROSTER)] if before else []
    if not before or before[-1].kind == ROSTER:
        return [say(DOSSIER_CAME, n=_open_to(queries, last.juror))] if last.kind == DOSSIER else []
    news = _charter_news(queries, before[-1], last)
    return [*news, *_declared_since(queries, before[-1], last), *_rulings(queries, before[-1])]


def _charter_news(queries: Queries, before: Pack, last: Pack) -> list[str]:
    known = {frozen.charter.fingerprint: frozen.charter for frozen in queries.charters()}
    old, new = known.get(before.charter), known.get(last.charter)
    if old is None or new is None or old.fingerprint == new.fingerprint:
        return [say(SAME_CHARTER)]
    said = [say(NEW_CHARTER, version=new.version, reason=_sentence(new.reason))]
    if old.rules_bytes != new.rules_bytes:
        said.append(say(RULES_CHANGED))
    mine = _proposals(queries, old, new, last.juror)
    said += mine
    if last.kind == DOSSIER and _tasks(new, last.juror) - _tasks(old, last.juror):
        said.append(say(DECLARE_NEW))
    touched = mine or old.rules_bytes != new.rules_bytes
    if touched and queries.hand_ins(last.juror):
        said.append(say(HAND_IN_AGAIN))
    return said


def _proposals(queries: Queries, old: Charter, new: Charter, juror: int) -> list[str]:
    """What became of the juror's own proposals, in the pack's order."""
    had, have = _tasks(old, juror), _tasks(new, juror)
    rows_before = {found.number: found for found in old.proposals()}
    rows_now = {found.number: found for found in new.proposals()}
    changed = {number for number in had & have if rows_before.get(number) != rows_now.get(number)}
    order = [found.number for found in queries.proposals()]
    lists = ((CHANGED, changed), (NEW_TO_YOU, have - had), (NO_LONGER, had - have))
    return list(filter(None, (_named(text, numbers, order) for text, numbers in lists)))


def _tasks(charter: Charter, juror: int) -> set[str]:
    entry = charter.panel().juror(juror)
    return set(entry.proposals) if entry is not None else set()


def _declared_since(queries: Queries, before: Pack, last: Pack) -> list[str]:
    """Which proposals a dossier brought the documents of, because their declaration has come to the panel since."""
    if last.kind != DOSSIER:
        return []
    states = access_of_all(queries, last.juror)
    since = {one.proposal for one in queries.declarations(last.juror) if one.at > before.at}
    there = {number for number in since if states.get(number) is Access.OPEN and _has_documents(queries, number)}
    return list(filter(None, [_named(NOW_HERE, there, sorted(there))]))


def _has_documents(queries: Queries, number: str) -> bool:
    proposal = queries.proposal(number)
    return proposal is not None and all(queries.has_document(one.sha256) for one in proposal.documents)


def _rulings(queries: Queries, before: Pack) -> list[str]:
    """Which proposals a ruling opened that was made since the pack before was opened."""
    opened = {found.proposal for found in queries.rulings() if not found.excluded and found.at > before.at}
    return list(filter(None, [_named(RULED_OPEN, opened, sorted(opened))]))


def _open_to(queries: Queries, juror: int) -> int:
    states = access_of_all(queries, juror)
    return sum(states[task.proposal] is Access.OPEN for task in queries.assignments(juror))


def _named(text: Phrase, numbers: Iterable[str], order: list[str]) -> str:
    chosen = set(numbers)
    found = [number for number in order if number in chosen] + sorted(chosen - set(order))
    return say(text, proposals=", ".join(found)) if found else ""


def _sentence(reason: str) -> str:
    return reason if not reason or reason.endswith((".", "!", "?")) else f"{reason}."
