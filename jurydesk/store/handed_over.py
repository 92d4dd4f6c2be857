"""What an old copy of a desk says after the desk was handed over. It must never be taken out of a desk again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - plain.py reads the annotations at run time

from jurydesk.domain.canonical import object_of
from jurydesk.domain.plain import from_plain, to_plain

HANDED_OVER = "handed over"


@dataclass(frozen=True)
class HandedOver:
    """When the desk went on in another copy, and the file name of that one."""

    at: datetime
    target: str


def to_setting(told: HandedOver) -> object:
    """Return it as a desk's setting."""
    return to_plain(told)


def from_setting(value: object) -> HandedOver | None:
    """Return what the setting says; None where there is none."""
    return None if value is None else from_plain(HandedOver, object_of(value))
