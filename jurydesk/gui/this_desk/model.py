"""What the page "About this round" (on the panel's desk "This desk") says: read from the desk in one go, as words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.actions.copies import MOVED_TO
from jurydesk.actions.desks import RECOVERY_AGE, juror_keys, panel_keys
from jurydesk.actions.filling import AWAITING_DOSSIER, ENROLMENT, PANEL_FINGERPRINT
from jurydesk.actions.kept_copies import KeptCopy, Why, kept_copies
from jurydesk.actions.locking import lock_minutes
from jurydesk.actions.retention import retention, retention_sentence
from jurydesk.domain.call import Phase
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.gui.parts.rows import Column
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries

_MEGABYTE = 1_000_000

PHASES = {
    Phase.CONCEPT: phrase("About", "Concept phase"),
    Phase.IMPLEMENTATION: phrase("About", "Implementation phase"),
}
WHYS = {
    Why.DATED: phrase("About", "backup, made on closing or by hand"),
    Why.UPGRADE: phrase("About", "kept before a newer program changed the file"),
    Why.REPLACED: phrase("About", "put aside when a backup was brought back"),
}
IN_CHARTER = phrase(
    "About", "Your key {short} stands in the charter, so the panel knows every file from this desk as yours."
)
PROVES = phrase(
    "About",
    "Your key is {short}. Each file from this desk proves, with a secret that came in your pack, that it is yours; "
    "with the first one the panel notes your key. You type nothing for it.",
)
WAITS = phrase(
    "About",
    "Your key is {short}. Your declaration file brings it to the panel; the pack with the documents comes back for it.",
)
UNPROVEN = phrase("About", "Your key is {short}. The panel knows it from an earlier file of yours.")
RECOVERY = phrase(
    "About",
    "Hand-ins can also be opened with the recovery key that was printed when this desk was made. The deputy chair "
    "keeps it, not this computer.",
)
NO_RECOVERY = phrase("About", "There is none: hand-ins can be opened with this desk only.")


@dataclass(frozen=True)
class Fact:
    """One line of the page: a name, what it says, a second text, and what a copy button would copy."""

    name: str
    value: str
    more: str = ""
    copied: str = ""


@dataclass(frozen=True)
class DeskFacts:
    """The page as of now. `until` is the retention date; `read_only` says that the desk was handed over."""

    kind: DeskKind
    facts: tuple[Fact, ...]
    copies: tuple[KeptCopy, ...]
    path: Path
    frozen: bool
    minutes: int
    read_only: bool
    until: dt.date | None = None
    kept: str = ""
    handed_in: bool = False
    moved: bool = False


def load(desk: OpenDesk, *, today: dt.date) -> DeskFacts:
    """Everything the page shows, as of now."""
    with desk.read() as queries:
        juror = desk.kind is DeskKind.JUROR
        own = _of_juror(queries, desk.juror_number()) if juror else _of_panel(queries)
        facts = (*_of_call(queries), *_of_charter(queries), *own, *_closing(queries))
        frozen = queries.charter() is not None
        handed_in = bool(queries.hand_ins())
        moved = queries.setting(MOVED_TO) is not None
    place = Fact(say(phrase("About", "Desk file")), desk.path.name, str(desk.path.parent), str(desk.path))
    return DeskFacts(
        kind=desk.kind,
        facts=(*facts, place),
        copies=kept_copies(desk.path),
        path=desk.path,
        frozen=frozen,
        minutes=lock_minutes(desk),
        read_only=desk.store.handed_over is not None,
        until=None if juror else retention(desk),
        kept="" if juror else retention_sentence(desk, today=today),
        handed_in=handed_in,
        moved=moved,
    )


def _of_call(queries: Queries) -> list[Fact]:
    call = queries.call()
    if call is None:
        return []
    phase = say(PHASES[call.phase]) if call.phase in PHASES else ""
    round_ = call.round.strip()
    if round_.isdigit():
        round_ = say(phrase("About", "Round {number}"), number=round_)
    under = " · ".join(filter(None, (round_, phase, call.file_number)))
    return [Fact(say(phrase("About", "Call")), call.title, under)]


def _of_charter(queries: Queries) -> list[Fact]:
    name = say(phrase("About", "Charter"))
    frozen = queries.charter()
    if frozen is None:
        return [Fact(name, say(phrase("About", "not frozen yet")))]
    charter = frozen.charter
    short = short_fingerprint(charter.fingerprint)
    value = say(phrase("About", "version {version}, fingerprint {short}"), version=charter.version, short=short)
    more = say(phrase("About", "Rules, proposals and panel as they were frozen for everybody before the first mark."))
    return [Fact(name, value, charter.reason or more, charter.fingerprint)]


def _closing(queries: Queries) -> list[Fact]:
    call = queries.call()
    if call is None or call.closes_at is None:
        return []
    return [Fact(say(phrase("About", "Closes")), speaker().time(call.closes_at))]


def _of_juror(queries: Queries, number: int) -> list[Fact]:
    me = queries.juror(number)
    named = say(phrase("About", "Juror {number}"), number=number)
    panel = str(queries.setting(PANEL_FINGERPRINT, "") or "")
    facts = [Fact(say(phrase("About", "You")), ", ".join(filter(None, (named, me.name if me else ""))))]
    if panel:
        more = say(phrase("About", "It must be the same as in the letter, or as the office reads it out on the phone."))
        facts.append(Fact(say(phrase("About", "Panel's key")), short_fingerprint(panel), more, panel))
    return [*facts, _enrolment(queries, number)]


def _enrolment(queries: Queries, number: int) -> Fact:
    own = juror_keys(queries).public
    frozen = queries.charter()
    entry = frozen.charter.panel().juror(number) if frozen is not None else None
    known = entry is not None and entry.keys is not None and entry.keys.signing == own.signing
    if known:
        form = IN_CHARTER
    elif queries.setting(AWAITING_DOSSIER, default=False):
        form = WAITS
    else:
        form = PROVES if queries.own_key(ENROLMENT) else UNPROVEN
    short = short_fingerprint(own.fingerprint())
    return Fact(say(phrase("About", "Enrolment")), say(form, short=short), copied=own.fingerprint())


def _of_panel(queries: Queries) -> list[Fact]:
    key = panel_keys(queries).public.fingerprint()
    more = say(phrase("About", "It goes to the jurors by letter or phone; they compare it when they open their pack."))
    recovery = say(RECOVERY if queries.setting(RECOVERY_AGE) else NO_RECOVERY)
    return [
        Fact(say(phrase("About", "Panel's key")), short_fingerprint(key), more, key),
        Fact(say(phrase("About", "Recovery key")), recovery),
    ]


def size_words(size: int) -> str:
    """Bytes as megabytes with one digit, never 0."""
    shown = max(Fraction(size, _MEGABYTE), Fraction(1, 10))
    return say(phrase("About", "{size} MB"), size=speaker().number(shown, 1))


def copy_columns() -> Sequence[Column[KeptCopy]]:
    """When, why, how large, which file."""
    return (
        Column(say(phrase("About", "As of")), lambda row: speaker().time(row.at), strong=True),
        Column(
            say(phrase("About", "Kept as")),
            lambda row: say(WHYS[row.why]),
            second=lambda row: row.path.name,
            stretch=True,
        ),
        Column(say(phrase("About", "Size")), lambda row: size_words(row.size), number=True),
    )
