"""What the example panel is made of, read from resources/demo. All of it is invented; it must hold nothing real."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping  # noqa: TC003 - read at run time by from_plain
from dataclasses import dataclass
from functools import cache

from jurydesk import places
from jurydesk.domain.call import Phase  # noqa: TC001 - read at run time by from_plain
from jurydesk.domain.plain import from_plain
from jurydesk.domain.rubric import Text


@dataclass(frozen=True)
class Place:
    """A juror and a criterion for which something happens: a mark that is missing, changed or cannot be given."""

    juror: int
    criterion: str


@dataclass(frozen=True)
class Conflict:
    """A conflict of interest; of several proposals the first one in the juror's pack is meant."""

    juror: int
    category: str
    de: str
    en: str
    proposal: str = ""
    proposals: tuple[str, ...] = ()

    @property
    def statement(self) -> Text:
        """What the conflict is."""
        return Text(self.en, self.de)


@dataclass(frozen=True)
class FoundInMeeting:
    """A conflict that comes to light in the meeting."""

    juror: int
    de: str
    en: str


@dataclass(frozen=True)
class Score:
    """A mark that the panel gives itself."""

    proposal: str
    criterion: str
    score: str
    de: str
    en: str


@dataclass(frozen=True)
class DemoCall:
    """The call and what happens in it; the envelope is in euros."""

    title: Text
    office: Text
    meeting: Text
    round: str
    file_number: str
    phase: Phase
    envelope: int
    per_proposal: int
    themes: Mapping[str, Text]
    countries: Mapping[str, Text]
    cannot_assess: Place
    missing: Place
    handed_in_twice: Place
    absent: int
    by_video: int
    known_conflicts: tuple[Conflict, ...]
    declared: tuple[Conflict, ...]
    ruling: Text
    found_in_meeting: FoundInMeeting
    panel_scores: tuple[Score, ...]
    motions: Mapping[str, Text]
    sections: Mapping[str, Text]


@dataclass(frozen=True)
class DemoJuror:
    """A person on the panel; `leaning` is added to what a proposal is worth, now and then."""

    number: int
    name: str
    organisation: str
    mail: str
    role: Text
    language: str
    leaning: int


@dataclass(frozen=True)
class DemoProposal:
    """A proposal: partners as "name|country code|sme", sums in euros, marks by criterion in the order of the rules."""

    number: str
    language: str
    acronym: str
    title: str
    applicant: str
    persons: tuple[str, ...]
    theme: str
    partners: tuple[str, ...]
    requested: int
    sme: int
    marks: tuple[int, ...]
    summary: str
    need: str
    approach: str
    benefit: str
    reason_de: str
    reason_en: str
    even: bool = False
    withdrawn_de: str = ""
    withdrawn_en: str = ""
    not_eligible_de: str = ""
    not_eligible_en: str = ""

    @property
    def reason(self) -> Text:
        """The jury's reason."""
        return Text(self.reason_en, self.reason_de)

    @property
    def withdrawn(self) -> Text:
        """Why it was withdrawn, or nothing."""
        return Text(self.withdrawn_en, self.withdrawn_de)

    @property
    def not_eligible(self) -> Text:
        """Why it failed the formal check, or nothing."""
        return Text(self.not_eligible_en, self.not_eligible_de)


@dataclass(frozen=True)
class Sentences:
    """Sentences to choose from, in both languages."""

    de: tuple[str, ...]
    en: tuple[str, ...]


@dataclass(frozen=True)
class Bands:
    """What is said of high, middling and low marks."""

    high: Sentences
    middle: Sentences
    low: Sentences


@dataclass(frozen=True)
class Texts:
    """The words and paragraphs of the documents in one language; {names} in them are filled in."""

    kind: str
    notice: str
    page: str
    number: str
    applicant: str
    people: str
    field: str
    money: str
    contents: tuple[str, ...]
    summary: tuple[str, ...]
    need: tuple[str, ...]
    approach: tuple[str, ...]
    partners: tuple[str, ...]
    tasks: tuple[str, ...]
    plan: tuple[str, ...]
    packages: tuple[str, ...]
    effect: tuple[str, ...]
    finance: tuple[str, ...]
    costs: tuple[str, ...]
    risks: tuple[str, ...]
    risk_rows: tuple[str, ...]
    risk_head: tuple[str, ...]
    lasting: tuple[str, ...]
    promise: tuple[str, ...]
    details: tuple[str, ...]
    letter: str
    partner_head: tuple[str, ...]
    plan_head: tuple[str, ...]
    cost_head: tuple[str, ...]
    total: str
    yes: str
    no: str
    home: str
    year_chart: str
    plan_chart: str


@dataclass(frozen=True)
class TextFile:
    """The documents' texts by language."""

    de: Texts
    en: Texts

    def in_language(self, language: str) -> Texts:
        """Return the texts in German (`de`) or else in English."""
        return self.de if language == "de" else self.en


@dataclass(frozen=True)
class Comments:
    """What jurors write: on each criterion, on the whole, and why a mark was changed."""

    concept: Bands
    partners: Bands
    effect: Bands
    management: Bands
    sustainability: Bands
    overall: Bands
    change: Text

    def on(self, criterion: str) -> Bands:
        """Return what is said of a criterion, or of the whole (`overall`)."""
        found: Bands = getattr(self, criterion)
        return found


@dataclass(frozen=True)
class DemoContent:
    """Everything that the example is made of."""

    call: DemoCall
    jurors: tuple[DemoJuror, ...]
    proposals: tuple[DemoProposal, ...]
    comments: Comments
    text: TextFile


@cache
def load_content() -> DemoContent:
    """Return the content as shipped. Raises NotPlain naming the place where a file does not fit."""
    return DemoContent(
        call=from_plain(DemoCall, _toml("call"), "call"),
        jurors=from_plain(tuple[DemoJuror, ...], _toml("jurors")["juror"], "juror"),
        proposals=from_plain(tuple[DemoProposal, ...], _toml("proposals")["proposal"], "proposal"),
        comments=from_plain(Comments, _toml("comments"), "comments"),
        text=from_plain(TextFile, _toml("text"), "text"),
    )


def _toml(name: str) -> dict[str, object]:
    return tomllib.loads(places.resource("demo", f"{name}.toml").read_text("utf-8"))
