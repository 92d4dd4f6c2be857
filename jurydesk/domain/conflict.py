"""Conflicts of interest: what a juror declares, what is ruled, and what follows. Sources: VwVfG sections 20 and 21.

It must never delete an earlier answer: a later one counts, all are kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Answer(Enum):
    """A juror's answer about one proposal."""

    NO_CONFLICT = "no conflict"
    CONFLICT = "conflict"


class Access(Enum):
    """What a juror may do with a proposal, as it follows from declarations and rulings."""

    UNDECLARED = "undeclared"
    OPEN = "open"
    RECUSED = "recused"


@dataclass(frozen=True)
class Declaration:
    """What a juror states about one proposal; category is one of the rules' conflict categories, empty without one.

    `reason` says why an earlier answer is changed, or why a likely conflict that was pointed out is none.
    """

    juror: int
    proposal: str
    answer: Answer
    at: datetime
    category: str = ""
    statement: str = ""
    reason: str = ""


@dataclass(frozen=True)
class KnownConflict:
    """A conflict the office knew before the packs were written."""

    juror: int
    proposal: str
    category: str = ""
    statement: str = ""


@dataclass(frozen=True)
class Ruling:
    """What is decided on a conflict: by the chair for the packs, or by the panel as the meeting's first item."""

    juror: int
    proposal: str
    excluded: bool
    reason: str
    at: datetime
    by_panel: bool = False


def access(
    juror: int,
    proposal: str,
    *,
    declarations: Iterable[Declaration],
    rulings: Iterable[Ruling] = (),
    known: Iterable[KnownConflict] = (),
) -> Access:
    """Return what `juror` may do with `proposal`.

    A declared or known conflict recuses until a ruling says otherwise; a juror's own later "no conflict" does not lift
    it. The panel's ruling goes before the chair's (VwVfG section 20 (4)), among equals the latest; a conflict declared
    after the ruling that counts recuses again.
    """
    mine = (juror, proposal)
    ruled = [r for r in rulings if (r.juror, r.proposal) == mine]
    declared = [d for d in declarations if (d.juror, d.proposal) == mine]
    conflicts = [d.at for d in declared if d.answer is Answer.CONFLICT]
    if ruled:
        ruled.sort(key=lambda r: (r.by_panel, r.at))
        if ruled[-1].excluded or any(at > ruled[-1].at for at in conflicts):
            return Access.RECUSED
    elif conflicts or any((conflict.juror, conflict.proposal) == mine for conflict in known):
        return Access.RECUSED
    return Access.OPEN if declared else Access.UNDECLARED
