"""The receipt of a hand-in as a PDF: when, which version, its fingerprint, what it held. It must never name a mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.handing_in import handed_in
from jurydesk.actions.marking import progress_rows
from jurydesk.actions.printing import paper_of, write_paper
from jurydesk.domain.assessment import Progress, progress
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.conflict import Answer
from jurydesk.errors import DeskError
from jurydesk.exchange.hand_ins import OpenedHandIn, check_hand_in
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, Speaker, phrase, speaker

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.report.paper import Paper
    from jurydesk.store.queries import Queries

HELD = {
    Progress.COMPLETE: phrase("actions", "complete"),
    Progress.BEGUN: phrase("actions", "in part"),
    Progress.OPEN: phrase("actions", "not in it"),
}
RECUSED = phrase("actions", "conflict declared")


def print_receipt(desk: OpenDesk, *, path: Path, version: int | None = None, at: datetime) -> None:
    """Write the receipt of the newest hand-in, or of that version, in the program's language.

    It says what the file itself says, whatever was changed on the desk since. Raises DeskError where there is none.
    """
    from jurydesk.report.receipt_pdf import Fingerprint, ReceiptRow, receipt_pdf

    need(desk, DeskKind.JUROR)
    said = speaker()
    opened = _hand_in(desk, version)
    with desk.read() as queries:
        paper = _paper(queries, opened, at=at, said=said)
        states = _states(queries, opened)
    rows = [
        ReceiptRow(row.proposal, row.title, said.say(states.get(row.proposal, HELD[Progress.OPEN])))
        for row in progress_rows(desk)
    ]
    write_paper(path, receipt_pdf(paper, Fingerprint(short_fingerprint(opened.digest), opened.digest), rows))


def _hand_in(desk: OpenDesk, version: int | None) -> OpenedHandIn:
    sent = [found for found in handed_in(desk) if version in {None, found.sequence}]
    if not sent:
        raise DeskError(
            phrase("actions", "Nothing was handed in from this desk, or not in that version."),
            phrase("actions", "Hand in first; then there is a receipt."),
        )
    return check_hand_in(sent[-1].payload, sent[-1].signature, sent[-1].texts)


def _states(queries: Queries, opened: OpenedHandIn) -> dict[str, Phrase]:
    """Return by proposal what the hand-in held of it."""
    rules = wanted.rules(queries)
    held = {found.proposal: HELD[progress(found, rules)] for found in opened.assessments}
    latest = {told.proposal: told.answer for told in opened.declarations}
    conflicts = {number: RECUSED for number, answer in latest.items() if answer is Answer.CONFLICT}
    return conflicts | held


def _paper(queries: Queries, opened: OpenedHandIn, *, at: datetime, said: Speaker) -> Paper:
    title = said.say(phrase("actions", "Receipt of a hand-in"))
    paper = paper_of(queries, opened.juror, title, at=at, said=said)
    zone = at.astimezone().tzinfo
    facts = [
        (said.say(phrase("actions", "Version")), str(opened.sequence)),
        (said.say(phrase("actions", "Handed in on")), said.time(opened.made_at, zone)),
        (said.say(phrase("actions", "Charter")), short_fingerprint(opened.payload.header.charter)),
    ]
    if opened.undertaking_at is not None:
        facts.append((said.say(phrase("actions", "Undertaking accepted on")), said.time(opened.undertaking_at, zone)))
    return replace(paper, facts=(*paper.facts, *facts))
