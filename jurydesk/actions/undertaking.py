"""Undertaking of confidentiality and data protection notice: no document opens before both were accepted, once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from jurydesk import places
from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.domain.canonical import digest_of
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import LANGUAGES, phrase

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.call import Call
    from jurydesk.store.queries import Queries

UNDERTAKEN_AT = "undertaken at"
UNDERTAKING, DATA_PROTECTION = "undertaking", "data-protection"


@dataclass(frozen=True)
class Notice:
    """A text that is shown once: its title and paragraphs in one language."""

    name: str
    language: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The digest by which the journal names the text that was accepted."""
        return digest_of(to_plain(self))


def notices(desk: OpenDesk, language: str) -> tuple[Notice, Notice]:
    """Return undertaking and data protection notice of this desk's call. Raises DeskError on an empty desk."""
    with desk.read() as queries:
        call = wanted.call(queries)
    return _notice(UNDERTAKING, language, call), _notice(DATA_PROTECTION, language, call)


def _notice(name: str, language: str, call: Call) -> Notice:
    text = tomllib.loads(places.resource("texts", f"{name}.toml").read_text(encoding="utf-8"))
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    filled = {"call": call.title, "office": call.office}
    unnamed = "" if call.office else " ({office})"  # brackets round nothing tell nobody who is responsible
    written = (paragraph.replace(unnamed, "") if unnamed else paragraph for paragraph in text[spoken]["paragraphs"])
    paragraphs = tuple(paragraph.format_map(filled) for paragraph in written)
    return Notice(name, spoken, text[spoken]["title"], paragraphs)


def undertake(desk: OpenDesk, *, language: str, at: datetime) -> None:
    """Accept both texts as they are shown in `language`; accepting once more changes nothing. Raises DeskError."""
    need(desk, DeskKind.JUROR)
    shown = notices(desk, language)
    with desk.unit(at) as unit:
        if undertaken_at(unit.queries) is not None:
            return
        unit.put_setting(UNDERTAKEN_AT, to_plain(at))
        unit.note(
            FactKind.UNDERTAKEN,
            {"juror": desk.juror_number(), "language": shown[0].language}
            | {notice.name.replace("-", "_"): notice.digest for notice in shown},
        )


def undertaken_at(queries: Queries) -> datetime | None:
    """Return when the juror of this desk accepted the texts, None before that."""
    kept = queries.setting(UNDERTAKEN_AT)
    found: datetime | None = None if kept is None else from_plain(datetime, kept)
    return found


def need_undertaking(queries: Queries) -> None:
    """Raise DeskError where the texts were not accepted yet; return nothing where they were."""
    if undertaken_at(queries) is None:
        raise DeskError(
            phrase("actions", "The documents are confidential; you have not undertaken yet to keep them so."),
            phrase("actions", "Read the undertaking and the data protection notice, and accept them once."),
        )
