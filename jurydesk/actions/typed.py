"""Reads what a person typed into one field. It must never guess where two readings differ by a factor of a thousand."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.money import parse_cents
from jurydesk.words import phrase

DAYS = ("%Y-%m-%d", "%d.%m.%Y")
_SIZE = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)(mb|gb)")
_UNITS = {"mb": 1_000_000, "gb": 1_000_000_000}
CLOCKS = ("%H:%M", "%H:%M:%S")


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


def read_size(text: str) -> int:
    """Return a size of a file in bytes, 0 for an empty text. Raises DeskError for what is none, or under a megabyte."""
    found = _SIZE.fullmatch("".join(text.split()).lower())
    if found is None and not text.strip():
        return 0
    size = int(Decimal(found[1].replace(",", ".")) * _UNITS[found[2]]) if found is not None else 0
    if size < _UNITS["mb"]:
        raise DeskError(
            phrase("actions", "“{text}” is no size for the parts of a pack."),
            phrase("actions", "Write it as 20MB or 1.5GB; one megabyte is the least."),
            text=text.strip()[:40],
        )
    return size


def read_closing(text: str) -> datetime | None:
    """Return the moment at which a date on this computer's clock is over, None for an empty text.

    A day without a time means its end. Raises DeskError for what is no date.
    """
    plain = " ".join(text.replace("T", " ").split())
    if not plain:
        return None
    for day in DAYS:
        found = _read(plain, day)
        if found is not None:
            return datetime.combine(found, time(23, 59, 59)).astimezone()
        for clock in CLOCKS:
            found = _read(plain, f"{day} {clock}")
            if found is not None:
                return found.astimezone()
    raise DeskError(
        phrase("actions", "“{text}” cannot be read as a date."),
        phrase("actions", "Write it as 2026-06-30 or 30.06.2026, with a time behind it if you like: 2026-06-30 14:00."),
        text=text.strip()[:40],
    )


def _read(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - a moment on this computer's clock
    except ValueError:
        return None
