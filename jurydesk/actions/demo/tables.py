"""The tables that the example begins with, as an office would send them, and a juror's own table of marks."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.actions.demo.papers import countries_of
from jurydesk.spreadsheet.write import Value, write_csv, write_xlsx
from jurydesk.words import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.actions.demo.content import DemoContent, DemoProposal
    from jurydesk.actions.demo.judging import Judgement

_PROPOSALS = {
    "de": ("Förderkennzeichen", "Vorhaben", "Akronym", "Antragsteller", "Einrichtung", "Partner", "Partnerländer",
           "Themenfeld", "Beantragte Fördersumme", "KMU-Anteil", "Nicht förderfähig", "Datei"),
    "en": ("Number", "Title", "Acronym", "Applicants", "Organisation", "Partners", "Partner countries",
           "Theme", "Requested sum", "SME share", "Not eligible because", "File"),
}  # fmt: skip
_JURORS = {
    "de": ("Nr.", "Name", "Einrichtung", "E-Mail", "Rolle"),
    "en": ("No.", "Name", "Organisation", "E-mail", "Role"),
}
_MARKS = {"de": ("Skizze", "Kriterium", "Punkte", "Kommentar"), "en": ("Proposal", "Criterion", "Mark", "Comment")}


def proposal_table(content: DemoContent, language: str) -> bytes:
    """Return the office's table of proposals as CSV, sums and shares written as that language writes them."""
    rows = [_proposal_row(proposal, content, language) for proposal in content.proposals]
    return write_csv(_PROPOSALS[language], rows, delimiter=";" if language == "de" else ",")


def _proposal_row(proposal: DemoProposal, content: DemoContent, language: str) -> list[Value]:
    speaker = Speaker(language)
    small = {"de": "KMU", "en": "SME"}[language]
    partners = []
    for partner in proposal.partners:
        name, code, sme = (*partner.split("|"), "", "")[:3]
        inside = [content.call.countries[code].in_language(language)] if code else []
        inside += [small] if sme else []
        partners.append(f"{name} ({', '.join(inside)})" if inside else name)
    return [
        proposal.number,
        proposal.title,
        proposal.acronym,
        "; ".join(proposal.persons),
        proposal.applicant,
        "; ".join(partners),
        ", ".join(countries_of(proposal, content.call, language)),
        content.call.themes[proposal.theme].in_language(language),
        speaker.money(proposal.requested * 100),
        speaker.percent(Fraction(proposal.sme, proposal.requested)),
        proposal.not_eligible.in_language(language),
        document_name(proposal),
    ]


def document_name(proposal: DemoProposal) -> str:
    """Return the name of a proposal's document in the folder."""
    return f"{proposal.number} {proposal.acronym.title()}.pdf"


def juror_table(content: DemoContent, language: str) -> bytes:
    """Return the office's table of the panel as a workbook."""
    rows: list[list[Value]] = [
        [juror.number, juror.name, juror.organisation, juror.mail, juror.role.in_language(language)]
        for juror in content.jurors
    ]
    return write_xlsx(_JURORS[language], rows, sheet="Jury")


def mark_table(judgements: Iterable[Judgement], language: str) -> bytes:
    """Return a juror's marks and comments as CSV."""
    rows: list[list[Value]] = [
        [found.proposal, found.criterion, _mark(found.mark), found.comment] for found in judgements
    ]
    return write_csv(_MARKS[language], rows, delimiter=";" if language == "de" else ",", decimal_comma=language == "de")


def _mark(mark: str) -> Value:
    return Decimal(mark) if mark.isdigit() else mark
