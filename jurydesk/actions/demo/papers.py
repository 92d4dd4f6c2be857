"""The proposals' documents of the example panel: what stands in each, and the bytes. The same every time."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.report.sample_documents import (
    Bar,
    Bars,
    SampleDocument,
    SampleSection,
    SampleTable,
    sample_document,
)
from jurydesk.words import Speaker

if TYPE_CHECKING:
    from jurydesk.actions.demo.content import DemoCall, DemoProposal, Texts

MONTHS = 24
# Beginning, end and staff of the five work packages in months, moved a little from proposal to proposal.
PACKAGES = ((0, 7, 9), (2, 14, 22), (4, 16, 12), (8, 20, 6), (15, 24, 10))
# Which part of the money goes to staff, equipment, travel, subcontracts and overheads, in percent.
PARTS = (52, 17, 6, 10, 15)


def paper(proposal: DemoProposal, call: DemoCall, texts: Texts) -> bytes:
    """Return the PDF of a proposal; `texts` are the paragraphs in its language."""
    return sample_document(document_of(proposal, call, texts))


def document_of(proposal: DemoProposal, call: DemoCall, texts: Texts) -> SampleDocument:
    """Return what stands in a proposal's document."""
    speaker = Speaker(proposal.language)
    facts = (
        (texts.number, f"{proposal.number} · {proposal.acronym}"),
        (texts.applicant, proposal.applicant),
        (texts.people, ", ".join(proposal.persons)),
        (texts.field, call.themes[proposal.theme].in_language(proposal.language)),
        (texts.money, speaker.money(proposal.requested * 100)),
    )
    return SampleDocument(
        title=proposal.title,
        kind=texts.kind,
        notice=texts.notice,
        author=proposal.applicant,
        language=proposal.language,
        page_of=texts.page,
        facts=facts,
        sections=_sections(proposal, call, texts, speaker),
    )


def _sections(proposal: DemoProposal, call: DemoCall, texts: Texts, speaker: Speaker) -> tuple[SampleSection, ...]:
    fill = {
        "acronym": proposal.acronym,
        "applicant": proposal.applicant,
        "country": _together(countries_of(proposal, call, proposal.language), proposal.language) or texts.home,
        "summary": proposal.summary,
        "need": proposal.need,
        "approach": proposal.approach,
        "benefit": proposal.benefit,
        "sum": speaker.money(proposal.requested * 100),
        "share": speaker.percent(Fraction(proposal.sme, proposal.requested)),
    }
    paragraphs = {
        "summary": texts.summary,
        "need": texts.need,
        "approach": texts.approach,
        "partners": texts.partners,
        "plan": texts.plan,
        "effect": texts.effect,
        "finance": texts.finance,
        "risks": texts.risks,
        "lasting": texts.lasting,
        "promise": texts.promise,
        "details": texts.details,
        "letters": _letters(proposal, call, texts),
    }
    tables = {
        "partners": _partner_table(proposal, call, texts),
        "plan": _plan_table(proposal, texts),
        "finance": _cost_table(proposal, texts, speaker),
        "risks": _risk_table(texts),
    }
    charts = {"plan": _plan_chart(proposal, texts), "finance": _cost_chart(proposal, texts, speaker)}
    return tuple(
        SampleSection(
            title,
            tuple(text.format(**fill) for text in paragraphs[key]),
            tables.get(key),
            charts.get(key),
            new_page=key == "details",
        )
        for title, key in zip(texts.contents, paragraphs, strict=True)
    )


def countries_of(proposal: DemoProposal, call: DemoCall, language: str) -> tuple[str, ...]:
    """Return the countries of the partners abroad, each once."""
    codes = dict.fromkeys(partner.split("|")[1] for partner in proposal.partners if "|" in partner)
    return tuple(call.countries[code].in_language(language) for code in codes if code)


def _together(names: tuple[str, ...], language: str) -> str:
    word = " und " if language == "de" else " and "
    return word.join(part for part in (", ".join(names[:-1]), names[-1] if names else "") if part)


def _partners(proposal: DemoProposal, call: DemoCall, texts: Texts) -> list[tuple[str, str, str, str]]:
    """Return name, seat, whether small or medium-sized, and task of each partner."""
    rows = []
    for place, partner in enumerate(proposal.partners):
        name, code, sme = (*partner.split("|"), "", "")[:3]
        seat = call.countries[code].in_language(proposal.language) if code else texts.home
        task = texts.tasks[(place + len(proposal.acronym)) % len(texts.tasks)]
        rows.append((name, seat, texts.yes if sme else texts.no, task))
    return rows


def _partner_table(proposal: DemoProposal, call: DemoCall, texts: Texts) -> SampleTable:
    rows = tuple(_partners(proposal, call, texts))
    return SampleTable(texts.partner_head, (150, 90, 45, 0), frozenset(), rows)


def _letters(proposal: DemoProposal, call: DemoCall, texts: Texts) -> tuple[str, ...]:
    return tuple(
        texts.letter.format(partner=name, seat=seat, task=task, acronym=proposal.acronym)
        for name, seat, _, task in _partners(proposal, call, texts)
    )


def _packages(proposal: DemoProposal) -> list[tuple[int, int, int]]:
    shift = len(proposal.acronym) % 3
    return [(max(0, begin - shift), min(MONTHS, end + shift), staff + shift) for begin, end, staff in PACKAGES]


def _plan_table(proposal: DemoProposal, texts: Texts) -> SampleTable:
    rows = tuple(
        (f"{place}  {name}", f"{begin + 1}\N{EN DASH}{end}", str(staff))
        for place, (name, (begin, end, staff)) in enumerate(zip(texts.packages, _packages(proposal), strict=True), 1)
    )
    return SampleTable(texts.plan_head, (0, 90, 100), frozenset({1, 2}), rows)


def _plan_chart(proposal: DemoProposal, texts: Texts) -> Bars:
    bars = tuple(
        Bar(name, begin, end, str(end), (end - 1,))
        for name, (begin, end, _) in zip(texts.packages, _packages(proposal), strict=True)
    )
    return Bars(texts.plan_chart, MONTHS, bars)


def _costs(proposal: DemoProposal) -> list[tuple[int, int]]:
    """Return for each kind of cost what is needed in the first and in the second year, in thousands of euros."""
    whole = proposal.requested // 1000
    sums = [whole * part // 100 for part in PARTS[:-1]]
    sums.append(whole - sum(sums))
    return [(amount * 45 // 100, amount - amount * 45 // 100) for amount in sums]


def _cost_table(proposal: DemoProposal, texts: Texts, speaker: Speaker) -> SampleTable:
    costs = _costs(proposal)
    named = [*zip(texts.costs, costs, strict=True)]
    named.append((texts.total, (sum(first for first, _ in costs), sum(second for _, second in costs))))
    rows = tuple(
        (name, speaker.number(first), speaker.number(second), speaker.number(first + second))
        for name, (first, second) in named
    )
    return SampleTable(texts.cost_head, (0, 80, 80, 80), frozenset({1, 2, 3}), rows)


def _cost_chart(proposal: DemoProposal, texts: Texts, speaker: Speaker) -> Bars:
    sums = [first + second for first, second in _costs(proposal)]
    bars = tuple(Bar(name, 0, amount, speaker.number(amount)) for name, amount in zip(texts.costs, sums, strict=True))
    return Bars(texts.year_chart, max(sums), bars)


def _risk_table(texts: Texts) -> SampleTable:
    rows = tuple(tuple(row.split("|")) for row in texts.risk_rows)
    return SampleTable(texts.risk_head, (170, 70, 0), frozenset(), rows)
