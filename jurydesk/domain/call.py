"""The call, its round and phase, and how it is run. It must never hold rules: those are in `rules`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Mode(Enum):
    """Simple: one pack per juror, keys pinned at the first hand-in. Strict: keys in the charter, dossier packs."""

    SIMPLE = "simple"
    STRICT = "strict"


class Phase(Enum):
    """The phase of funding that is judged; `single` where a call has no phases."""

    CONCEPT = "concept"
    IMPLEMENTATION = "implementation"
    SINGLE = "single"


@dataclass(frozen=True)
class Call:
    """A call's round. `id` is random and never shown; the envelope is in cents, None where the call names none."""

    id: str
    title: str
    round: str = ""
    phase: Phase = Phase.SINGLE
    file_number: str = ""
    envelope_cents: int | None = None
    closes_at: datetime | None = None
    mode: Mode = Mode.SIMPLE
    language: str = "de"
    office: str = ""
