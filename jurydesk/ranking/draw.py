"""Drawing lots among equals so that anybody can draw them again. It must never use chance of its own.

At least two persons each put in a part of the seed. Each part's commitment is written down before any part is shown;
the lots then follow from the parts and the numbers alone.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from jurydesk.domain.canonical import canonical_json, digest, salted_digest
from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FEWEST_PERSONS = 2


def commitment(salt: str, part: str) -> str:
    """Return the digest that binds a person to a part of the seed without showing it; `salt` is random hexadecimal."""
    return salted_digest(salt, part)


def keeps(found: str, salt: str, part: str) -> bool:
    """Return whether a part is the one that was committed to."""
    return hmac.compare_digest(found, commitment(salt, part))


def lots(parts: Mapping[str, str], proposals: Iterable[str]) -> tuple[str, ...]:
    """Return the proposals in the order drawn, from the parts of the seed by person; the same again for the same parts.

    Raises DeskError for parts of fewer than two persons.
    """
    if len([part for part in parts.values() if part]) < FEWEST_PERSONS:
        raise DeskError(
            phrase("ranking", "Lots are drawn from the parts of at least two persons."),
            phrase("ranking", "Let a second person put in a part of the seed."),
        )
    seed = dict(parts)
    return tuple(sorted(set(proposals), key=lambda number: digest(canonical_json({"lot": number, "seed": seed}))))
