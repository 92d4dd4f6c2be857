from __future__ import annotations

import io
import re
from collections import Counter

import pikepdf
import pytest

from jurydesk.actions.demo.content import load_content
from jurydesk.actions.demo.judging import judgements
from jurydesk.actions.demo.papers import paper
from jurydesk.actions.demo.tables import document_name, juror_table, proposal_table
from jurydesk.actions.profiles import load_rules
from jurydesk.domain.panel import Role
from jurydesk.report.fonts import missing_letters
from jurydesk.spreadsheet.jurors import read_jurors
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table

CONTENT = load_content()
CRITERIA = [criterion.id for criterion in load_rules("interclust").criteria]


def test_there_are_24_proposals_in_two_languages_and_nine_jurors_with_one_chair():
    assert [proposal.number for proposal in CONTENT.proposals] == [f"IC-{n:02}" for n in range(1, 25)]
    assert {proposal.language for proposal in CONTENT.proposals} == {"de", "en"}
    roles = Counter(juror.role.en for juror in CONTENT.jurors)
    assert roles["Chair"] == 1
    assert sum(roles.values()) - roles["Minute-taker"] == 9


def test_nobody_in_it_can_be_real_by_mail():
    assert all(juror.mail.endswith(".example") for juror in CONTENT.jurors)


def test_every_letter_of_it_can_be_printed():
    assert missing_letters(repr(CONTENT)) == ()


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_offices_tables_are_taken_without_a_remark(language):
    names = [document_name(proposal) for proposal in CONTENT.proposals]
    read = read_proposals(read_table(proposal_table(CONTENT, language)), files=names)
    report = read.report
    assert (report.accepted, report.refused, report.duplicates, report.notes) == (24, (), (), ())
    assert (report.without_document, report.without_row, report.columns.extra) == ((), (), ())
    assert set(report.columns.guessed) == set()
    for proposal, made in zip(CONTENT.proposals, read.proposals, strict=True):
        assert made.requested_cents == proposal.requested * 100
        assert made.sme_requested_cents == proposal.sme * 100
        assert [person.name for person in made.persons] == [
            re.sub(r"^(?:(?:Prof\.|Dr\.-Ing\.|Dr\.|Dipl\.-Ing\.|Ing\.) )+", "", name) for name in proposal.persons
        ]
        assert len(made.partners) == len(proposal.partners)
        assert {partner.sme for partner in made.partners} <= {True, False}
    assert [proposal.number for proposal in read.proposals if not proposal.eligible] == ["IC-24"]
    assert len({country for proposal in read.proposals for country in proposal.partner_countries()}) >= 15


def test_the_table_of_the_panel_is_taken_without_a_remark():
    read = read_jurors(read_table(juror_table(CONTENT, "de")))
    assert (read.report.accepted, read.report.refused, read.report.notes) == (10, (), ())
    assert [juror.number for juror in read.jurors if juror.role is Role.CHAIR] == [1]


def test_a_document_is_the_same_every_time_and_has_several_pages():
    for proposal in CONTENT.proposals[:4]:
        texts = CONTENT.text.in_language(proposal.language)
        first, second = (paper(proposal, CONTENT.call, texts) for _ in range(2))
        assert first == second
        with pikepdf.open(io.BytesIO(first)) as pdf:
            assert 4 <= len(pdf.pages) <= 8
            assert str(pdf.docinfo.Title) == proposal.title
            fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
            assert all("Noto" in font for font in fonts)


def test_marks_are_on_the_scale_and_comments_long_enough_for_the_rules():
    pack = [proposal.number for proposal in CONTENT.proposals]
    everywhere = dict.fromkeys(pack, (1, 2, 3, 4, 5))
    for juror in CONTENT.jurors[:5]:
        for found in judgements(CONTENT, juror, pack, everywhere, CRITERIA):
            if found.mark.isdigit():
                assert 0 <= int(found.mark) <= 10
                assert len(found.comment.split()) >= 10
                assert "{" not in found.comment


def test_the_same_jurors_always_mark_alike():
    pack, juror = ["IC-01", "IC-02"], CONTENT.jurors[1]
    places = {"IC-01": [1, 2], "IC-02": [2, 3]}
    once, again = (judgements(CONTENT, juror, pack, places, CRITERIA) for _ in range(2))
    assert once == again


def test_even_proposals_are_worth_the_same_to_five_jurors_together():
    numbers = [proposal.number for proposal in CONTENT.proposals if proposal.even]
    places = {numbers[0]: [1, 2, 3, 4, 5], numbers[1]: [2, 4, 6, 8, 9]}
    sums = {}
    for number in numbers:
        total = Counter()
        for juror in CONTENT.jurors:
            if juror.number in places[number]:
                # A first, uneven proposal takes the gaps.
                for found in judgements(CONTENT, juror, ["IC-01", number], {**places, "IC-01": [1]}, CRITERIA):
                    if found.proposal == number:
                        total[found.criterion] += int(found.mark)
        sums[number] = total
    assert sums[numbers[0]] == sums[numbers[1]]


def test_criteria_and_conflicts_are_those_of_the_profile():
    rules = load_rules("interclust")
    categories = {category.id for category in rules.conflicts}
    call = CONTENT.call
    assert {conflict.category for conflict in (*call.known_conflicts, *call.declared)} <= categories
    assert all(len(proposal.marks) == len(CRITERIA) for proposal in CONTENT.proposals)
    assert {score.criterion for score in call.panel_scores} <= set(CRITERIA)
