"""What an amendment of the charter changes, for whom, and which hand-ins still count (the design's section 7).

A hand-in counts as long as the rules and the entries of its proposals are unchanged. It must never be set aside for
what happens to other jurors, to other proposals, or to a proposal that is no longer before the panel.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from jurydesk.domain.charter import Charter, RulesPart, proposal_digests


class Part(Enum):
    """The charter's parts."""

    RULES = "rules"
    PROPOSALS = "proposals"
    PANEL = "panel"


@dataclass(frozen=True)
class Basis:
    """What hand-ins hang on: the digest of the rules, the digest of each proposal's entry, and who is set aside.

    `aside` are proposals that are no longer before the panel: what was marked there counts for nothing, and so what
    became of their entries sets no hand-in aside.
    """

    rules: str
    entries: Mapping[str, str]
    aside: frozenset[str] = frozenset()

    def changed(self, rules: str, assessed: Mapping[str, str]) -> str | None:
        """Return why what was judged is not what is in force: "" for the rules, else a proposal's number; or None.

        `rules` is the digest of the rules that were followed, `assessed` the entry that was judged by proposal.
        """
        if rules != self.rules:
            return ""
        for number, entry in sorted(assessed.items()):
            if number not in self.aside and self.entries.get(number) != entry:
                return number
        return None


def changed_parts(before: Charter, after: Charter) -> tuple[Part, ...]:
    """Return the parts that an amendment changes, in the charter's order."""
    old, new = before.digests, after.digests
    return tuple(part for part in Part if old[part.value] != new[part.value])


def changed_entries(before: Charter, after: Charter) -> frozenset[str]:
    """Return the proposals whose entries differ between two versions, new ones included."""
    old, new = proposal_digests(before), proposal_digests(after)
    return frozenset(number for number in {*old, *new} if old.get(number) != new.get(number))


def touched(before: Charter, after: Charter) -> frozenset[int]:
    """Return the jurors who need a new pack: other rules, or other or changed proposals of their own.

    Keys alone touch nobody, nor does the envelope: what a juror judges stays the same.
    """
    old, new = before.panel(), after.panel()
    changed = changed_entries(before, after)
    everybody = _for_jurors(before) != _for_jurors(after) or (old.keys, old.mode) != (new.keys, new.mode)
    found = set()
    for entry in new.jurors:
        known = old.juror(entry.number)
        mine = {*entry.proposals, *(known.proposals if known else ())}
        other = known is None or (known.proposals, known.role) != (entry.proposals, entry.role)
        if entry.proposals and (everybody or other or mine & changed):
            found.add(entry.number)
    return frozenset(found)


def _for_jurors(charter: Charter) -> RulesPart:
    return replace(charter.rules_part(), envelope_cents=None)
