"""Every text a person reads, in that person's language, and figures as that language writes them.

Reads the catalogues resources/i18n/jurydesk_<language>.ts. Must never import Qt: documents and commands speak too.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from jurydesk import places

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("en", "de")

_NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{EN DASH}"  # as DIN 5008 allows; Noto Sans, which documents embed, has no minus sign
_MONTHS = {
    "en": "January,February,March,April,May,June,July,August,September,October,November,December",
    "de": "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
}
_GROUP = {"en": ",", "de": "."}
_POINT = {"en": ".", "de": ","}


class Phrase(NamedTuple):
    """An English text as the source has it, and the context that tells the translator where it is read."""

    context: str
    text: str


def phrase(context: str, text: str) -> Phrase:
    """A text to be said later; written as a call so that the extractor of texts finds it."""
    return Phrase(context, text)


class Speaker:
    """One language: its texts and its way to write figures. Unknown texts are said in English."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._texts = _catalogue(self.language)

    def find(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The catalogue's own text with %n still in it, or "" where it has none: what a QTranslator must answer."""
        for comment in dict.fromkeys((disambiguation or "", "")):
            forms = self._texts.get((context, text, comment))
            if forms:
                return forms[0] if n == 1 else forms[-1]
        return ""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in this language; with n >= 0 in its plural form, the number put for %n."""
        found = self.find(context, text, disambiguation, n) or text
        if n < 0:
            return found
        return found.replace("%Ln", self.number(n)).replace("%n", str(n))

    def say(self, phrase: Phrase, /, **values: object) -> str:
        """The phrase with its placeholders filled: {name} by the values, %n and its plural by the value n."""
        n = values.get("n", -1)
        counted = isinstance(n, int) and ("%n" in phrase.text or "%Ln" in phrase.text)
        text = self.translate(phrase.context, phrase.text, n=n if counted and isinstance(n, int) else -1)
        return text.format_map({name: self._spoken(value) for name, value in values.items()})

    def number(self, value: Decimal | Fraction | int, digits: int = 0) -> str:
        """The value rounded half up (away from zero) to so many digits: 1,234.56 or 1.234,56."""
        unit = 10**digits
        scaled = int(abs(Fraction(value)) * unit + Fraction(1, 2))
        whole, rest = divmod(scaled, unit)
        text = f"{whole:,}".replace(",", _GROUP[self.language])
        if digits:
            text += f"{_POINT[self.language]}{rest:0{digits}d}"
        return _MINUS + text if value < 0 and scaled else text

    def money(self, cents: int) -> str:
        """An amount in euros, given in cents; cents are shown only where there are any."""
        text = self.number(Fraction(abs(cents), 100), 2 if cents % 100 else 0)
        text = f"€{text}" if self.language == "en" else f"{text}{_NO_BREAK}€"
        return _MINUS + text if cents < 0 else text

    def percent(self, share: Fraction, digits: int = 0) -> str:
        """A share of one as per cent: 12.5% or 12,5 % (with a space that does not break)."""
        text = self.number(share * 100, digits)
        return f"{text}%" if self.language == "en" else f"{text}{_NO_BREAK}%"

    def date(self, day: dt.date) -> str:
        """The day: 3 May 2026 or 3. Mai 2026."""
        dot = "." if self.language == "de" else ""
        month = _MONTHS[self.language].split(",")[day.month - 1]
        return f"{day.day}{dot} {month} {day.year}"

    def time(self, moment: dt.datetime, zone: dt.tzinfo | None = None) -> str:
        """Day and time on this computer's clock; or in the zone given, and then with its name, as documents need it.

        Raises ValueError for a time without zone.
        """
        if moment.tzinfo is None:
            raise ValueError("a time without zone cannot be put on anybody's clock")
        there = moment.astimezone(zone)
        name = f" {there.tzname()}" if zone is not None else ""
        return f"{self.date(there.date())}, {there:%H:%M}{name}"

    def _spoken(self, value: object) -> object:
        """A value as it stands inside a sentence: phrases, decimals and times in this language, all else as it is."""
        if isinstance(value, Phrase):
            return self.say(value)
        if isinstance(value, Decimal):
            return self.number(value, max(0, -int(value.as_tuple().exponent)))
        if isinstance(value, dt.datetime):
            return self.time(value)
        return self.date(value) if isinstance(value, dt.date) else value


@functools.cache
def _catalogue(language: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Texts by context, source and disambiguation; several forms where the text has a plural."""
    path = places.resource("i18n", f"jurydesk_{language}.ts")
    if not path.is_file():
        return {}
    texts: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file, shipped with the program
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if all(forms):
                texts[name, message.findtext("source", ""), message.findtext("comment", "")] = forms
    return texts


@functools.cache
def wording(language: str, context: str) -> str:
    """Return a short digest of all that the catalogue of a language says in a context; other words, another digest."""
    said = sorted((key, forms) for key, forms in _catalogue(language).items() if key[0] == context)
    return hashlib.sha256(repr(said).encode()).hexdigest()[:8]


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"obsolete", "vanished"}:
        return ("",)
    numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
    return numerus or (translation.text or "",)


_installed: list[Speaker] = []


def install(language: str) -> Speaker:
    """Makes this the language of the program from here on, and returns its speaker; an unknown one means English."""
    _installed[:] = [Speaker(language)]
    return _installed[0]


def speaker() -> Speaker:
    """The speaker that was installed last; English before that."""
    return _installed[0] if _installed else install("en")


def preferred(environ: Mapping[str, str]) -> str:
    """The language that the environment asks for: JURYDESK_LANGUAGE first, then as gettext reads it; else English."""
    for name in ("JURYDESK_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        for wish in environ.get(name, "").split(":"):
            language = wish[:2].lower()
            if language in LANGUAGES:
                return language
    return "en"


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the installed language, with the order of arguments that Qt has."""
    return speaker().translate(context, text, disambiguation, n)


def say(phrase: Phrase, /, **values: object) -> str:
    """The phrase in the installed language, its placeholders filled with the values."""
    return speaker().say(phrase, **values)
