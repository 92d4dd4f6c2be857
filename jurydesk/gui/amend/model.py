"""What an amendment can be made of, from single changes that a person adds one after another. It amends nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.amending import Amended, names, preview, sentences
from jurydesk.actions.changes import Amendment
from jurydesk.actions.preparing import rules
from jurydesk.domain.call import Mode
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.panel import Assignment, Juror
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules


class Kind(Enum):
    """One kind of change."""

    RULES = "rules"
    PROPOSALS = "proposals"
    DOCUMENT = "document"
    NO_DOCUMENT = "no document"
    WITHDRAW = "withdraw"
    PERSON = "person"
    PEOPLE = "people"
    SUBSTITUTE = "substitute"
    ASSIGN = "assign"


KINDS = {
    Kind.RULES: phrase("Amend", "Change the rules"),
    Kind.PROPOSALS: phrase("Amend", "Add or change proposals, from a table"),
    Kind.DOCUMENT: phrase("Amend", "Add or replace a document"),
    Kind.NO_DOCUMENT: phrase("Amend", "Take a document out"),
    Kind.WITHDRAW: phrase("Amend", "Withdraw a proposal"),
    Kind.PERSON: phrase("Amend", "Somebody joins the panel"),
    Kind.PEOPLE: phrase("Amend", "People join the panel, from a table"),
    Kind.SUBSTITUTE: phrase("Amend", "A juror has left; somebody takes over"),
    Kind.ASSIGN: phrase("Amend", "Assign a further proposal"),
}


KEYS = "keys"


@dataclass(frozen=True)
class Wish:
    """What the dialog opens with: a kind of change, the proposal or juror it is about, a reason to begin with."""

    kind: Kind | None
    proposal: str = ""
    juror: int = 0
    reason: str = ""


def wish_of(subject: object) -> Wish | None:
    """What a screen asks for: a kind of change and the number of a proposal or juror; or only keys, and the reason."""
    if not isinstance(subject, tuple):
        return None
    kind, about = subject
    if kind == KEYS:
        return Wish(None, reason=str(about))
    return Wish(Kind(kind), about if isinstance(about, str) else "", about if isinstance(about, int) else 0)


@dataclass(frozen=True)
class Change:
    """One change, in words, and as the amendment it would be alone."""

    words: str
    amendment: Amendment


@dataclass(frozen=True)
class AmendFacts:
    """What can be changed: the rules, the proposals, the people, and who judges what."""

    rules: Rules
    proposals: tuple[Proposal, ...]
    jurors: tuple[Juror, ...]
    assignments: tuple[Assignment, ...]
    version: int


@dataclass(frozen=True)
class Outlook:
    """What an amendment does: in sentences, and to whom a pack or a dossier is to be issued then."""

    sentences: tuple[str, ...]
    touched: tuple[int, ...]
    version: int
    short: str


def load(desk: OpenDesk) -> AmendFacts:
    """What can be changed, as of now."""
    with desk.read() as queries:
        frozen = queries.charter()
        found = (queries.proposals(), queries.jurors(), queries.assignments())
    return AmendFacts(rules(desk), *found, frozen.charter.version if frozen is not None else 0)


def combined(changes: Sequence[Change]) -> Amendment:
    """All changes as one amendment; of several rules the last ones."""
    parts = [change.amendment for change in changes]
    substitutes: dict[int, int] = {}
    for part in parts:
        substitutes |= part.substitutes
    return Amendment(
        rules=next((part.rules for part in reversed(parts) if part.rules is not None), None),
        proposals=tuple(one for part in parts for one in part.proposals),
        documents=tuple(one for part in parts for one in part.documents),
        removed=tuple(one for part in parts for one in part.removed),
        withdrawn=tuple(one for part in parts for one in part.withdrawn),
        jurors=tuple(one for part in parts for one in part.jurors),
        substitutes=substitutes,
        assignments=tuple(one for part in parts for one in part.assignments),
    )


def people(facts: AmendFacts, changes: Sequence[Change]) -> tuple[Juror, ...]:
    """The panel with those who would join."""
    known = {juror.number: juror for juror in facts.jurors}
    for change in changes:
        for juror in change.amendment.jurors:
            known.setdefault(juror.number, juror)
    return tuple(known[number] for number in sorted(known))


def proposals(facts: AmendFacts, changes: Sequence[Change]) -> tuple[Proposal, ...]:
    """The proposals with those that would come."""
    known = {each.number: each for each in facts.proposals}
    for change in changes:
        for each in change.amendment.proposals:
            known.setdefault(each.number, each)
    return tuple(known.values())


def outlook(desk: OpenDesk, amendment: Amendment, at: datetime) -> Outlook:
    """What the amendment would do; nothing is done. Raises DeskError where it cannot be done."""
    return told(desk, preview(desk, amendment=amendment, reason="...", at=at), amendment)


def told(desk: OpenDesk, done: Amended, amendment: Amendment) -> Outlook:
    """What an amendment does, in sentences; those who join with it have their names too.

    In strict calls whoever's key comes into the charter is to be sent a dossier, touched or not.
    """
    known = {juror.number: juror.name for juror in amendment.jurors} | names(desk)
    said = list(sentences(done, known))
    with desk.read() as queries:
        call = queries.call()
    if call is None or call.mode is not Mode.STRICT or set(done.keys) <= set(done.touched):
        return Outlook(tuple(said), done.touched, done.version, done.short)
    everybody = tuple(sorted({*done.touched, *done.keys}))
    listed = ", ".join(f"{number} {known.get(number, '')}".strip() for number in everybody)
    said[-1] = say(phrase("Amend", "A dossier is to be issued to: {people}"), people=listed)
    return Outlook(tuple(said), everybody, done.version, done.short)


def proposal_title(proposal: Proposal) -> str:
    """A proposal as it stands in a choice."""
    return f"{proposal.number} {proposal.title}"


def joins(juror: Juror) -> str:
    """What is said of somebody who joins."""
    return say(phrase("Amend", "{number} {name} joins the panel"), number=juror.number, name=juror.name)
