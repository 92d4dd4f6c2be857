"""Looks for what an act needs in a desk, and says in one sentence what is not there. It must never change anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.domain.call import Call
    from jurydesk.domain.panel import Juror
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.store.queries import FrozenCharter, Queries


def call(queries: Queries) -> Call:
    """Return the desk's call. Raises DeskError where there is none yet."""
    found = queries.call()
    if found is None:
        raise _empty()
    return found


def rules(queries: Queries) -> Rules:
    """Return the desk's rules. Raises DeskError where there are none yet."""
    found = queries.rules()
    if found is None:
        raise _empty()
    return found


def charter(queries: Queries) -> FrozenCharter:
    """Return the newest charter. Raises DeskError where none is frozen yet."""
    found = queries.charter()
    if found is None:
        raise DeskError(
            phrase("actions", "The charter is not frozen yet."),
            phrase("actions", "Issue the packs first; that freezes rules, proposals and panel."),
        )
    return found


def proposal(queries: Queries, number: str) -> Proposal:
    """Return the proposal of that number. Raises DeskError naming the known ones."""
    found = queries.proposal(number)
    if found is None:
        known = [item.number for item in queries.proposals()]
        alike = [one for one in known if _loose(one) == _loose(number)]
        raise DeskError(
            phrase("actions", "There is no proposal “{number}” here."),
            phrase("actions", "Perhaps this one is meant: {known}")
            if alike
            else phrase("actions", "Known are: {known}"),
            number=number,
            known=some(alike or known),
        )
    return found


def _loose(number: str) -> list[str]:
    """Return a number without case, signs and leading zeros: og-1 is like OG-01."""
    return [part.lstrip("0") or "0" for part in re.findall(r"[0-9]+|[^\W\d_]+", number.casefold())]


def juror(queries: Queries, number: int) -> Juror:
    """Return the juror of that number. Raises DeskError naming the known ones."""
    found = queries.juror(number)
    if found is None:
        raise DeskError(
            phrase("actions", "There is no juror {number} here."),
            phrase("actions", "Known are: {known}"),
            number=number,
            known=some([f"{item.number} {item.name}" for item in queries.jurors()]),
        )
    return found


def marking_juror(queries: Queries, number: int) -> Juror:
    """Return the juror of that number, if it is one who marks. Raises DeskError for anybody else."""
    found = juror(queries, number)
    if not found.marks:
        raise DeskError(
            phrase("actions", "{name} does not mark proposals ({role})."),
            phrase("actions", "Assign proposals to jurors only."),
            name=found.name,
            role=found.role.value,
        )
    return found


def criterion(of: Rules, criterion_id: str) -> Criterion:
    """Return the criterion of that short name or title. Raises DeskError naming the known ones."""
    wished = criterion_id.strip().casefold()
    for found in of.criteria:
        if wished in {found.id.casefold(), found.title.en.casefold(), found.title.de.casefold()} - {""}:
            return found
    raise DeskError(
        phrase("actions", "There is no criterion “{criterion}” in these rules."),
        phrase("actions", "Known are: {known}"),
        criterion=criterion_id,
        known=", ".join(found.id for found in of.criteria),
    )


def some(items: list[str], most: int = 12) -> str:
    """Return the items as one text, the later ones of a long list as `…`."""
    return ", ".join(items[:most]) + (" …" if len(items) > most else "")


def _empty() -> DeskError:
    return DeskError(
        phrase("actions", "This desk is still empty."),
        phrase("actions", "Open your pack first, or prepare the call."),
    )
