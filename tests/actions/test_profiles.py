"""Rule profiles: those that are shipped, the short form people write, and what is said about faults."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurydesk.actions.profiles import list_profiles, load_rules, rules_to_toml
from jurydesk.domain.rubric import Best, Criterion, Level, Scale, Text
from jurydesk.domain.rules import (
    Aggregation,
    Choice,
    ConflictCategory,
    Display,
    Law,
    MeetingRules,
    Need,
    RankingKey,
    Rounding,
    Rules,
    Sheet,
    Total,
    TotalKind,
)
from jurydesk.errors import DeskError, explain

SHORT = """
title = { de = "Mein Wettbewerb" }
as_of = 2026-05-01
tie_order = ["criterion:wirkung"]

[each]
scale = "0 to 5 step 0,5"
threshold = 2.5

[[criteria]]
title = { de = "Größe & Wirkung", en = "Wirkung" }
weight = 25
levels = { "0" = "none", "4.5" = { de = "viel", en = "much" } }

[[criteria]]
id = "second"
title = "Second"
scale = "1 to 9 best low"
threshold = 9
counts = false
"""


@pytest.fixture
def written(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_the_usual_profiles_come_first_and_each_names_its_source():
    found = list_profiles()
    assert [info.name for info in found] == [
        "interclust",
        "plain",
        "horizon-europe-ia",
        "horizon-europe-ria",
        "nih",
        "snsf",
    ]
    assert [info.more for info in found] == [False, False, True, True, True, True]
    assert all(info.source and info.as_of and info.title.en and info.title.de for info in found)


@pytest.mark.parametrize("name", [info.name for info in list_profiles()])
def test_every_profile_speaks_both_languages_and_can_be_written_out_and_read_again(name, written):
    rules = load_rules(name)
    texts = [part for c in rules.criteria for part in (c.title, c.guidance, *(level.text for level in c.levels))]
    texts += [part for category in rules.conflicts for part in (category.title, category.definition)]
    assert all(text.en and text.de for text in texts)
    assert all(category.definition.en for category in rules.conflicts)
    assert load_rules(written(rules_to_toml(rules))) == rules


def test_interclust_is_what_the_drawing_shows():
    rules = load_rules("interclust")
    assert [criterion.weight for criterion in rules.criteria] == [
        Decimal(part) for part in ("0.3", "0.25", "0.25", "0.1", "0.1")
    ]
    assert sum(criterion.weight for criterion in rules.criteria) == 1
    assert {criterion.threshold for criterion in rules.criteria} == {5}
    assert rules.tie_order[0] == "criterion:effect"
    assert {category.id for category in rules.conflicts} == {
        "own-involvement",
        "closeness",
        "employment",
        "cooperation",
        "competition",
        "economic-interest",
    }


def test_the_short_form(written):
    rules = load_rules(written(SHORT))
    assert (rules.name, rules.title, rules.as_of) == ("mine", Text("Mein Wettbewerb", "Mein Wettbewerb"), "2026-05-01")
    first, second = rules.criteria
    assert (first.id, first.weight, first.threshold) == ("wirkung", 25, Decimal("2.5"))
    assert first.scale == Scale(Decimal(0), Decimal(5), Decimal("0.5"))
    assert first.levels == (Level(Decimal(0), Text("none")), Level(Decimal("4.5"), Text("much", "viel")))
    assert second.scale == Scale(Decimal(1), Decimal(9), best=Best.LOW)
    assert (second.title, second.threshold, second.counts) == (Text("Second"), 9, False)


def test_numbers_never_pass_through_floats(written):
    rules = load_rules(
        written('[[criteria]]\ntitle = "A"\nscale = "0 to 10"\nweight = 0.1000000000000000055511151231257\n')
    )
    assert rules.criteria[0].weight == Decimal("0.1000000000000000055511151231257")


@pytest.mark.parametrize("start", [b"\xef\xbb\xbf", b""])
def test_a_file_as_windows_writes_it(written, start):
    assert load_rules(written(start + SHORT.replace("\n", "\r\n").encode())).name == "mine"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "criteria"),
        ("criteria = 7", "criteria"),
        ("criteria = [7]", "criteria[1]"),
        ('[[criteria]]\ntitle = "A"', "criteria[1].scale"),
        ('[[criteria]]\ntitle = "A"\nscale = "0-10"', "criteria[1].scale"),
        ('[[criteria]]\ntitle = "A"\nscale = "0 to 10"\nwieght = 2', "criteria[1]"),
        ('[[criteria]]\ntitle = "A"\nscale = "0 to 10"\nweight = "much"', "criteria[1].weight"),
        ('[[criteria]]\ntitle = "A"\nscale = "0 to 10"\nweight = inf', "criteria[1].weight"),
        ('[[criteria]]\ntitle = "A"\nscale = "0 to 10"\nthreshold = 20', "criteria.a.threshold"),
        ('[[criteria]]\ntitle = "!"\nscale = "0 to 10"', "criteria"),
        ('each = 3\n[[criteria]]\ntitle = "A"\nscale = "0 to 10"', "each"),
        ('aggregation = "best"\n[[criteria]]\ntitle = "A"\nscale = "0 to 10"', "aggregation"),
        ('sheet = 3\n[[criteria]]\ntitle = "A"\nscale = "0 to 10"', "sheet"),
        ('title = 3\n[[criteria]]\ntitle = "A"\nscale = "0 to 10"', "title"),
    ],
)
def test_a_fault_is_named_with_its_place(written, text, where):
    path = written(text)
    with pytest.raises(DeskError) as caught:
        load_rules(path)
    assert caught.value.values["where"] == where
    sentence = explain(caught.value)[0]
    assert path.name in sentence
    assert where in sentence


def test_an_impossible_scale_is_a_sentence(written):
    with pytest.raises(DeskError, match="does not exist"):
        load_rules(written('[[criteria]]\ntitle = "A"\nscale = "0 to 10 step 3"'))


@pytest.mark.parametrize(
    "text", ["title = \n", b"\xff\xfe\x00", "a = 1\na = 2", "[" * 10_000, "x = " + "[" * 5000, b"PK\x03\x04"]
)
def test_what_is_no_toml_is_a_sentence(written, text):
    with pytest.raises(DeskError, match="cannot be read as rules"):
        load_rules(written(text))


def test_a_line_that_is_no_toml_is_named(written):
    with pytest.raises(DeskError, match="line 2, at letter 9"):
        load_rules(written('title = "A"\neach = 1,5\n'))


def test_another_encoding_has_a_sentence_of_its_own(written):
    with pytest.raises(DeskError, match="line 2 is not in UTF-8") as caught:
        load_rules(written('title = "A"\nsource = "für alle"\n'.encode("cp1252")))
    assert "save it with the encoding UTF-8" in explain(caught.value)[1]


def test_a_missing_file_names_the_profiles(tmp_path):
    for wrong in (tmp_path / "none.toml", "nothing", tmp_path, ""):
        with pytest.raises(DeskError, match="one of the profiles: interclust, plain, horizon"):
            load_rules(wrong)


def test_a_file_that_is_too_large(written):
    with pytest.raises(DeskError, match="too large"):
        load_rules(written("#" * 1_000_001))


def test_a_path_is_never_taken_for_a_profile(written, monkeypatch):
    path = written('[[criteria]]\ntitle = "A"\nscale = "0 to 10"', "plain")
    assert len(load_rules(path).criteria) == 1
    assert len(load_rules("plain").criteria) == 3


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=15)
texts = st.builds(Text, words, words)
numbers = st.sampled_from([Decimal(part) for part in ("1", "0.25", "13", "2.5")])
scales = st.sampled_from([Scale(Decimal(0), Decimal(10)), Scale(Decimal(-1), Decimal(1), Decimal("0.1"), Best.LOW)])


def criterion(name):
    return st.builds(
        Criterion,
        st.just(name),
        texts,
        st.just(Scale(Decimal(0), Decimal(10), Decimal("0.5"))),
        numbers,
        st.none() | numbers.filter(lambda number: number <= 10),
        guidance=texts,
        levels=st.lists(st.builds(Level, st.sampled_from([Decimal(0), Decimal("2.5")]), texts), max_size=2).map(tuple),
        comment_words=st.integers(0, 30),
    )


any_rules = st.builds(
    Rules,
    name=words,
    title=texts,
    criteria=st.tuples(criterion("a"), criterion("b-2")),
    source=words,
    as_of=words,
    total=st.builds(Total, st.sampled_from(TotalKind), numbers, st.none() | numbers),
    ranking=st.sampled_from(RankingKey),
    aggregation=st.sampled_from(Aggregation),
    rounding=st.builds(Rounding, st.none() | st.integers(0, 9), st.none() | st.integers(0, 9), st.none()),
    display=st.builds(Display, st.integers(0, 3), st.integers(0, 3)),
    tie_order=st.sampled_from([(), ("criterion:b-2", "sme_share")]),
    sheet=st.builds(
        Sheet,
        overall=st.sampled_from(Need),
        recommendations=st.lists(st.builds(Choice, st.just("yes"), texts), max_size=1).map(tuple),
    ),
    late_hand_ins=st.booleans(),
    conflicts=st.lists(st.builds(ConflictCategory, st.just("kin"), texts, texts), max_size=1).map(tuple),
    meeting=st.builds(MeetingRules, st.sampled_from(Law), st.integers(3, 5), st.just(value=True), st.booleans()),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_rules)
def test_any_rules_can_be_written_out_and_read_again(written, rules):
    assert load_rules(written(rules_to_toml(rules))) == rules
