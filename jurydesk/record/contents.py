"""What a record holds, as values, and the names of its members. It must never hold a private key.

The verifiable record leaves out texts and jurors' names; the full record has both and is always sealed.
"""
# ruff: noqa: TC001, TC003 - plain.py reads the annotations at run time

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from jurydesk.domain.charter import Charter, NameEntry
from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
from jurydesk.domain.facts import Fact, FactKind
from jurydesk.domain.meeting import Attendance, PanelScore, Vote
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.recommendation import Decision, Section

FORMAT: Final = 1
KIND: Final = "jurydesk record"
INDEX, SIGNATURE = "record.json", "record.signature"
RESULT, FACTS, JOURNAL, NAMES, TEXTS = "result.json", "facts.json", "journal.json", "names.json", "texts.json"


@dataclass(frozen=True)
class LeftOut:
    """A proposal that was found not eligible, or withdrawn, after the charter was frozen."""

    proposal: str
    section: Section
    reason: str


@dataclass(frozen=True)
class PanelFacts:
    """What the panel did, as the desk has it: all rulings and votes, the panel scores and decisions that count.

    `declarations` are all that the desk knows, also those that came in no hand-in.
    """

    rulings: tuple[Ruling, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    known_conflicts: tuple[KnownConflict, ...] = ()
    panel_scores: tuple[PanelScore, ...] = ()
    votes: tuple[Vote, ...] = ()
    decisions: tuple[Decision, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def without_texts(self) -> PanelFacts:
        """Return the same facts without what people wrote."""
        return PanelFacts(
            rulings=tuple(replace(one, reason="") for one in self.rulings),
            declarations=tuple(replace(one, statement="", reason="") for one in self.declarations),
            known_conflicts=tuple(replace(one, statement="") for one in self.known_conflicts),
            panel_scores=tuple(replace(one, reason="") for one in self.panel_scores),
            votes=tuple(replace(one, motion="") for one in self.votes),
            decisions=tuple(replace(one, reason="", remark="") for one in self.decisions),
            attendance=self.attendance,
            left_out=tuple(replace(one, reason="") for one in self.left_out),
        )


@dataclass(frozen=True)
class SignedHandIn:
    """A hand-in or declaration file as it came: signed bytes, signature, and the texts where they are not left out."""

    payload: bytes
    signature: bytes
    texts: bytes = b""


@dataclass(frozen=True)
class FactTextEntry:
    """A text that stands in the journal as a salted digest."""

    sequence: int
    name: str
    salt: str
    text: str


@dataclass(frozen=True, kw_only=True)
class RecordContents:
    """A record's contents: charters from the first version on, all accepted hand-ins, superseded ones among them.

    `declared` are the declaration files of a strict call, as signed. `names` and `texts` are empty in a verifiable
    record.
    """

    charters: tuple[Charter, ...]
    hand_ins: tuple[SignedHandIn, ...]
    facts: PanelFacts
    journal: tuple[Fact, ...]
    result: bytes
    names: tuple[NameEntry, ...] = ()
    texts: tuple[FactTextEntry, ...] = ()
    declared: tuple[SignedHandIn, ...] = ()

    def verifiable(self) -> RecordContents:
        """Return the same contents without texts and names: what can be given to a stranger."""
        return replace(
            self,
            hand_ins=tuple(replace(one, texts=b"") for one in self.hand_ins),
            facts=self.facts.without_texts(),
            names=(),
            texts=(),
            declared=tuple(replace(one, texts=b"") for one in self.declared),
        )

    @property
    def full(self) -> bool:
        """Whether texts or names are among the contents, so that it must be sealed."""
        return bool(self.names or self.texts or any(one.texts for one in (*self.hand_ins, *self.declared))) or (
            self.facts != self.facts.without_texts()
        )


def fact_to_plain(fact: Fact) -> dict[str, object]:
    """Return a journal entry as plain values."""
    return {
        "sequence": fact.sequence,
        "at": to_plain(fact.at),
        "actor": fact.actor,
        "kind": fact.kind.value,
        "data": to_plain(fact.data),
        "previous": fact.previous,
        "hash": fact.hash,
    }


def fact_from_plain(value: object) -> Fact:
    """Return a journal entry from plain values. Raises NotPlain."""
    entry = from_plain(_PlainFact, {**value, "data": {}} if isinstance(value, dict) else value)
    data = value["data"] if isinstance(value, dict) and isinstance(value.get("data"), dict) else {}
    return Fact(entry.sequence, entry.at, entry.actor, entry.kind, data, entry.previous, entry.hash)


@dataclass(frozen=True)
class _PlainFact:
    """A journal entry while it is read; its data are kept as they stand."""

    sequence: int
    at: datetime
    actor: str
    kind: FactKind
    data: Mapping[str, str]
    previous: str
    hash: str
