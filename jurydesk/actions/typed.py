"""Reads what a person typed into one field. It must never guess where two readings differ by a factor of a thousand."""

from __future__ import annotations

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.money import parse_cents
from jurydesk.words import phrase


def read_cents(text: str) -> int | None:
    """Return a sum of euros in cents, None for an empty text. Raises DeskError for what is no sum."""
    try:
        return parse_cents(text, row=0, column="")
    except DeskError as trouble:
        raise DeskError(
            phrase("actions", "“{text}” cannot be read as a sum of euros."),
            phrase("actions", "Write it as 3900000, as 3.900.000 € or as 3.9 M EUR."),
            text=text.strip()[:40],
        ) from trouble
