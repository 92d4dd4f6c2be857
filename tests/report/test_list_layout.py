"""What belongs together on the list stands on one page; themes that differ in capitals only are one theme."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.recommendation import Section
from jurydesk.report.list_data import printed_order
from jurydesk.report.list_model import result_json
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.list_reasons import vote_text
from jurydesk.words import Speaker
from tests.pdf_pages import pages_of
from tests.report.sample_panel import make_panel


@pytest.fixture
def pages():
    """The pages of the list that is made of the data."""
    return lambda data: pages_of(list_pdf(result_json(data)), "-layout")


def page_with(pages, pattern):
    found = [place for place, page in enumerate(pages) if re.search(pattern, page)]
    assert found, pattern
    return found[-1]


@pytest.mark.parametrize("count", [5, 6, 7, 8, 9, 10, 11])
@pytest.mark.parametrize("length", [60, 900])
def test_a_heading_stays_with_what_follows_and_scores_with_their_reason(pages, count, length):
    data = make_panel(count, jurors=4, recommended=2, reserve=1, language="en").list_data()
    entries = tuple(
        replace(one, reason=f"Reason of {one.number}. {'It is long. ' * (length // 12)}") for one in data.entries
    )
    found = pages(replace(data, entries=entries))
    judged = [entry for entry in entries if entry.criteria]
    assert page_with(found, r"Reasons OG-") == page_with(found, rf"{judged[0].number} {judged[0].title}")
    for entry in judged:
        begins = page_with(found, f"Reason of {entry.number}")
        assert re.search(rf"{entry.number} {entry.title} .* Sustainability .*Reason of {entry.number}", found[begins])


@pytest.mark.parametrize("count", [5, 6, 7, 8, 9, 10, 11, 12])
def test_the_criteria_stand_in_one_table_on_one_page(pages, count):
    data = make_panel(count, jurors=4, recommended=2, reserve=1, language="en").list_data()
    found = pages(data)
    method = found[page_with(found, "Criterion Scale Weight Threshold")]
    table = method[method.index("Criterion Scale Weight Threshold") :]
    assert all(name in table for name in ("Concept", "Partners", "Economic", "Management", "Sustainability"))


@pytest.mark.parametrize("jurors", range(17, 21))
def test_the_hand_ins_fingerprints_stay_with_their_heading(pages, jurors):
    data = make_panel(4, jurors=jurors, recommended=2, reserve=1, language="en").list_data()
    first = short_fingerprint(data.hand_ins.digests[0])
    assert re.search(rf"Fingerprints of the hand-ins {first}", " ".join(page for page in pages(data) if first in page))


def test_two_spellings_of_a_theme_are_one_heading(pages):
    panel = make_panel(6, jurors=4, recommended=4, reserve=0, language="en")
    data = panel.list_data()
    spellings = iter(["Research software", "research software", "RESEARCH  Software", "research software"])
    entries = tuple(
        replace(one, theme=next(spellings)) if one.section is Section.RECOMMENDED else replace(one, theme="")
        for one in data.entries
    )
    data = replace(data, entries=tuple(sorted(entries, key=printed_order)))
    recommended = [entry for entry in data.entries if entry.section is Section.RECOMMENDED]
    assert [entry.rank for entry in recommended] == sorted(entry.rank for entry in recommended)
    text = " ".join(pages(data))
    assert len(re.findall("research software", text, re.IGNORECASE)) == 1
    assert " ".join(recommended[0].theme.split()) in text


@pytest.mark.parametrize(("abstained", "said"), [(0, "0 abstained"), (1, "1 abstained"), (2, "2 abstained")])
def test_abstentions_are_counted(abstained, said):
    row = make_panel(6, jurors=4, recommended=2, reserve=1).list_data().entries[0].votes[0]
    assert said in vote_text(replace(row, abstained=abstained), Speaker("en"))
