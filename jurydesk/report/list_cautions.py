"""What a reader of the list must not overlook: no vote, no quorum, too little money. It must never be left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.domain.meeting import Presence
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.report.list_model import ListData
    from jurydesk.words import Speaker


@dataclass(frozen=True)
class Caution:
    """A sentence with its values; those in `sums` are cents, which each language writes in its own way."""

    sentence: Phrase
    values: Mapping[str, object] = field(default_factory=dict)
    sums: Mapping[str, int] = field(default_factory=dict)

    def said(self, speaker: Speaker) -> str:
        """Return the sentence in the speaker's language."""
        return speaker.say(
            self.sentence, **self.values, **{name: speaker.money(cents) for name, cents in self.sums.items()}
        )


def quorum_cautions(
    *, votes: Sequence[int], presences: Sequence[Presence | None], members: int, quorum: int
) -> tuple[Caution, ...]:
    """Return what is to be said of votes and quorum; nothing where the panel voted and could.

    `votes` says how many were present at each, `presences` how each member with a vote took part.
    """
    if any(present >= quorum for present in votes):
        return ()
    found = [] if votes else [Caution(phrase("report", "No vote was recorded."))]
    there = sum(presence not in (None, Presence.ABSENT) for presence in presences)
    values = {"quorum": quorum, "members": members, "present": there}
    if members < quorum:
        few = phrase(
            "report",
            "The quorum of {quorum} was never reached and cannot be: the panel has {members} members with a vote, and "
            "{present} were noted as present.",
        )
        found.append(Caution(few, values))
    elif there < quorum:
        missed = phrase(
            "report",
            "The quorum of {quorum} was never reached: {present} of {members} members with a vote were noted as "
            "present.",
        )
        found.append(Caution(missed, values))
    return tuple(found)


def envelope_caution(*, recommended_cents: int, envelope_cents: int | None) -> Caution | None:
    """Return what is to be said where more is recommended than there is, in cents; None where it is enough."""
    if envelope_cents is None or recommended_cents <= envelope_cents:
        return None
    said = phrase("report", "The recommended sums come to {recommended}: {over} more than the {envelope} available.")
    sums = {
        "recommended": recommended_cents,
        "over": recommended_cents - envelope_cents,
        "envelope": envelope_cents,
    }
    return Caution(said, {}, sums)


def meeting_cautions(data: ListData) -> tuple[Caution, ...]:
    """Return what the list itself says of votes and quorum, beside the number that was needed."""
    rows = [*data.votes, *(vote for entry in data.entries for vote in entry.votes)]
    return quorum_cautions(
        votes=[row.present for row in rows],
        presences=[person.presence for person in data.people if person.votes],
        members=data.members,
        quorum=data.quorum,
    )


def budget_caution(data: ListData) -> Caution | None:
    """Return what the list itself says where more is recommended than there is."""
    line = data.line
    return envelope_caution(recommended_cents=line.recommended_cents, envelope_cents=line.envelope_cents)
