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

    `reason` says why an earlier answer is changed.
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

    The latest ruling decides if it is not older than the latest declaration of a conflict; the panel's ruling goes
    before the chair's (VwVfG section 20 (4)). Without ruling, a declared or known conflict recuses.
    """
    mine = (juror, proposal)
    ruled = sorted((r for r in rulings if (r.juror, r.proposal) == mine), key=lambda r: (r.at, r.by_panel))
    declared = sorted((d for d in declarations if (d.juror, d.proposal) == mine), key=lambda d: d.at)
    latest = declared[-1] if declared else None
    if ruled:
        ruling = ruled[-1]
        conflict_after = latest is not None and latest.answer is Answer.CONFLICT and latest.at > ruling.at
        if ruling.excluded or conflict_after:
            return Access.RECUSED
        return Access.OPEN if latest is not None else Access.UNDECLARED
    if any((conflict.juror, conflict.proposal) == mine for conflict in known):
        return Access.RECUSED
    if latest is None:
        return Access.UNDECLARED
    return Access.OPEN if latest.answer is Answer.NO_CONFLICT else Access.RECUSED
