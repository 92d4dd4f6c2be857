"""Which hand-in of a juror counts after an amendment or a withdrawal, and what that changes. It never looks at a mark.

The newest that was not withdrawn counts, if what it judged is what is in force; older ones are superseded by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.facts import FactKind
from jurydesk.exchange.coding import decode
from jurydesk.exchange.hand_ins import HAND_IN, rules_digest
from jurydesk.exchange.intake import is_outdated
from jurydesk.exchange.known import KnownCharter
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.domain.charter import Charter
    from jurydesk.exchange import payloads
    from jurydesk.store.queries import HandIn
    from jurydesk.store.unit import UnitOfWork

KEPT = frozenset({HandInVerdict.ACCEPTED, HandInVerdict.SUPERSEDED, HandInVerdict.SET_ASIDE})


@dataclass(frozen=True)
class Effect:
    """What becomes of the newest hand-in of one juror; `changed` is "" for the rules, a proposal, or None."""

    juror: int
    name: str
    sequence: int
    digest: str
    counted: bool
    counts: bool
    changed: str | None

    @property
    def sentence(self) -> str:
        """The effect in words."""
        said = _STILL if self.counts else _RULES if self.changed == "" else _PROPOSAL
        if not self.counted:
            said = _AGAIN if self.counts else _NOT_BEFORE
        return say(
            said,
            sequence=self.sequence,
            juror=self.juror,
            name=self.name,
            short=short_fingerprint(self.digest),
            proposal=self.changed,
        )

    def as_plain(self) -> dict[str, object]:
        """Return the effect for JSON."""
        return {
            "juror": self.juror,
            "sequence": self.sequence,
            "hand_in": self.digest,
            "counted": self.counted,
            "counts": self.counts,
            "changed": {None: None, "": "rules"}.get(self.changed, self.changed),
        }


_STILL = phrase("actions", "Juror {juror} {name}: hand-in {sequence} ({short}) still counts.")
_AGAIN = phrase("actions", "Juror {juror} {name}: hand-in {sequence} ({short}) counts again.")
_NOT_BEFORE = phrase(
    "actions", "Juror {juror} {name}: hand-in {sequence} ({short}) did not count before either; a new one is awaited."
)
_RULES = phrase("actions", "Juror {juror} {name}: hand-in {sequence} ({short}) no longer counts: other rules.")
_PROPOSAL = phrase(
    "actions", "Juror {juror} {name}: hand-in {sequence} ({short}) no longer counts: {proposal} was changed."
)


def known_charter(charter: Charter) -> KnownCharter:
    """Return a version of the charter as the intake compares hand-ins with it."""
    proposals, panel = charter.proposals(), charter.panel()
    return KnownCharter(
        charter.fingerprint,
        rules_digest(charter),
        proposal_digests(charter),
        content=charter.rules_part().rules,
        aside=frozenset(proposal.number for proposal in proposals if not proposal.eligible),
        assigned={entry.number: frozenset(entry.proposals) for entry in panel.jurors},
    )


def settle(unit: UnitOfWork, charter: Charter, *, jurors: frozenset[int] | None = None) -> tuple[Effect, ...]:
    """Let the newest hand-in of each juror (or of those named) count or not under `charter`; return what became of it.

    Every change is a fact in the journal.
    """
    current = known_charter(charter)
    names = {juror.number: juror.name for juror in unit.queries.jurors()}
    by_juror: dict[int, list[HandIn]] = {}
    for found in unit.queries.hand_ins():
        if found.verdict in KEPT and (jurors is None or found.juror in jurors):
            by_juror.setdefault(found.juror, []).append(found)
    effects = []
    for juror, kept in sorted(by_juror.items()):
        *older, top = sorted(kept, key=lambda found: found.sequence)
        for found in older:
            if found.verdict is not HandInVerdict.SUPERSEDED:
                unit.set_hand_in_verdict(found.digest, HandInVerdict.SUPERSEDED)
        payload = cast("payloads.HandIn", decode(top.payload, HAND_IN))
        changed = is_outdated(payload, current)
        _move(unit, top, changed, charter.fingerprint)
        counted = top.verdict is HandInVerdict.ACCEPTED
        effects.append(Effect(juror, names.get(juror, ""), top.sequence, top.digest, counted, changed is None, changed))
    return tuple(effects)


def _move(unit: UnitOfWork, found: HandIn, changed: str | None, charter: str) -> None:
    """Change what became of a hand-in, where it changes, and note it."""
    after = HandInVerdict.ACCEPTED if changed is None else HandInVerdict.SET_ASIDE
    if found.verdict is after:
        return
    why = "" if changed is None else "charter.proposal" if changed else "charter.rules"
    unit.set_hand_in_verdict(found.digest, after, why=why)
    kind = FactKind.COUNTS_AGAIN if changed is None else FactKind.SET_ASIDE
    data = {"juror": found.juror, "sequence": found.sequence, "hand_in": found.digest, "charter": charter}
    unit.note(kind, data | ({"rule": why} if why else {}) | ({"proposal": changed} if changed else {}))
