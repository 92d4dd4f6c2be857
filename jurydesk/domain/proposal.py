"""Proposals, who stands behind them and their documents. It must never hold a document's bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from jurydesk.domain.plain import to_plain


@dataclass(frozen=True)
class Person:
    """A person named in a proposal."""

    name: str
    organisation: str = ""
    mail: str = ""


@dataclass(frozen=True)
class Partner:
    """An organisation that takes part; the country as the funder writes it, the requested sum in cents."""

    name: str
    country: str = ""
    sme: bool = False
    requested_cents: int | None = None


@dataclass(frozen=True)
class Document:
    """A document of a proposal: its name, the SHA-256 of its bytes, its size in bytes."""

    name: str
    sha256: str
    size: int
    media_type: str = "application/pdf"


@dataclass(frozen=True)
class Proposal:
    """One proposal, known by its number in the funder's table.

    `requested_cents` and `sme_requested_cents` are in cents, None where nobody said. `extra` keeps the table's other
    columns. `not_eligible` is the reason of the formal check, `withdrawn` that of a withdrawal; both empty normally.
    """

    number: str
    title: str
    applicant: str = ""
    persons: tuple[Person, ...] = ()
    partners: tuple[Partner, ...] = ()
    countries: tuple[str, ...] = ()
    theme: str = ""
    requested_cents: int | None = None
    sme_requested_cents: int | None = None
    documents: tuple[Document, ...] = ()
    not_eligible: str = ""
    withdrawn: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def eligible(self) -> bool:
        """Whether the jury judges it: it passed the formal check and was not withdrawn."""
        return not self.not_eligible and not self.withdrawn

    def sme_share(self) -> Fraction | None:
        """Return the part of the requested sum that goes to small and medium enterprises, 0 to 1; None if unknown."""
        if not self.requested_cents:
            return None
        if self.sme_requested_cents is not None:
            return Fraction(self.sme_requested_cents, self.requested_cents)
        sums = [partner.requested_cents for partner in self.partners]
        if not sums or None in sums:
            return None
        small = sum(partner.requested_cents or 0 for partner in self.partners if partner.sme)
        return Fraction(small, self.requested_cents)

    def partner_countries(self) -> tuple[str, ...]:
        """Return the countries of partners, each once, in the order first named."""
        named = (*self.countries, *(partner.country for partner in self.partners))
        return tuple(dict.fromkeys(country for country in named if country))


def number_order(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return what sorts proposal numbers as people count: 2 before 10, OG-9 before OG-10; for equals by their text."""
    parts = [part for part in re.split(r"([0-9]+)", number) if part]
    return (*(_part_order(part) for part in parts), (2, 0, number))


def _part_order(part: str) -> tuple[int, int, str]:
    if part.isascii() and part.isdigit():
        digits = part.lstrip("0")
        return 0, len(digits), digits  # as text, so that a number of any length sorts
    return 1, 0, part


def proposal_entry(proposal: Proposal) -> dict[str, object]:
    """Return what the charter holds of a proposal: everything but the imported extra columns."""
    plain: dict[str, object] = to_plain(proposal)
    plain.pop("extra")
    return plain
