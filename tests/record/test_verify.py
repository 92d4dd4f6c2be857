"""Good lists hold; each manipulation by office, chair or anybody on the way is found by the check that is meant."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.charter import Charter
from jurydesk.domain.facts import FactKind, next_fact
from jurydesk.domain.meeting import PanelScore
from jurydesk.domain.panel import JurorKeys
from jurydesk.domain.plain import to_plain
from jurydesk.exchange.keys import generate_keys
from jurydesk.record.verdict import State
from jurydesk.record.verify import verify
from jurydesk.report.list_model import Figure, HandIns, read_result, result_json
from jurydesk.report.seal_check import examine
from jurydesk.words import Speaker
from tests.report.sample_panel import AT, hand_in, make_panel

PICK = 7


def checked(pdf, record=None, **more):
    report = verify(pdf, record, seals=examine(pdf), **more)
    said(report)
    return report


def said(report):
    """Every sentence can be said in both languages."""
    for language in ("en", "de"):
        speaker = Speaker(language)
        assert speaker.say(report.sentence, **report.values)
        for check in report.checks:
            assert speaker.say(check.title)
            assert speaker.say(check.found, **check.values)


def failed(report):
    return {check.id for check in report.checks if check.state is State.FAILS}


class TestGood:
    def test_list_and_record(self, signed, record):
        report = checked(signed, record)
        assert (report.state, failed(report)) == (State.HOLDS, set())
        for name in ("seals", "signers", "pages", "charter", "ranks", "votes", "journal", "hand-ins", "recount"):
            assert report.check(name).state is State.HOLDS, name
        for name in ("keys", "times", "word", "certificate-chair"):
            assert report.check(name).state is State.ON_WORD, name

    def test_without_record_it_says_what_it_could_not_check(self, signed):
        report = checked(signed)
        assert (report.state, report.holds) == (State.NOT_CHECKED, True)
        assert report.check("record").state is State.NOT_CHECKED
        assert report.check("ranks").state is State.HOLDS

    def test_with_the_full_record(self, panel, result, signed):
        report = checked(signed, panel.record(result, full=True))
        assert report.state is State.HOLDS
        assert report.check("names").state is State.HOLDS

    def test_in_a_process_of_its_own(self, signed, record):
        assert verify(signed, record).state is State.HOLDS

    def test_keys_in_the_charter_are_the_stronger_ground(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        keyed = with_keys(panel)
        result = keyed.result_json(hand_ins=HandIns(tuple(one.digest for one in keyed.hand_ins), 4, 0, 0))
        report = checked(sign_list(result), keyed.record(result))
        assert report.state is State.HOLDS
        assert report.check("keys").state is State.HOLDS

    def test_a_later_hand_in_supersedes_an_earlier_one(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        again(panel, 3)
        result = panel.result_json(hand_ins=HandIns(latest(panel), 0, 4, 0))
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == set()

    def test_a_second_version_of_the_list(self, panel, sign_list):
        second = panel.result_json(version=2, supersedes="ab" * 32, why="Kürzung")
        assert checked(sign_list(second), panel.record(second)).state is State.HOLDS

    def test_a_journal_that_went_on(self, panel, result, signed):
        last = panel.facts[-1]
        more = next_fact(last, at=AT, actor="chair", kind=FactKind.LIST_SIGNED, data={})
        assert checked(signed, panel.record(result, journal=(*panel.facts, more))).state is State.HOLDS


def with_keys(panel):
    """The same panel with the jurors' keys in the charter from the first, and new hand-ins under it."""
    part = panel.charter.panel()
    jurors = tuple(
        replace(entry, keys=JurorKeys(panel.keys[entry.number].public.signing, panel.keys[entry.number].public.age))
        for entry in part.jurors
    )
    panel.charter = replace(panel.charter, panel_bytes=canonical_json(to_plain(replace(part, jurors=jurors))))
    remade(panel)
    return panel


def remade(panel):
    """New hand-ins and a new journal of their intake, everything else as it was."""
    panel.hand_ins = [hand_in(panel, juror.number, random.Random(1)) for juror in panel.jurors]  # noqa: S311 - a sample
    panel.declarations = [one for found in panel.hand_ins for one in found.declarations]
    rewritten(panel)


def rewritten(panel):
    """A journal written anew to go with the hand-ins, as a dishonest office would."""
    kept = [fact for fact in panel.facts if fact.kind is not FactKind.TAKEN_IN]
    panel.facts = []
    for one in panel.hand_ins:
        panel.note(
            FactKind.TAKEN_IN,
            juror=one.juror,
            hand_in=one.digest,
            outcome="accepted",
            rule="accepted",
            signing=one.keys.signing,
        )
    for fact in kept:
        panel.note(fact.kind, fact.actor, fact.at, **fact.data)


def again(panel, juror):
    """A second hand-in of that juror, properly taken in."""
    first = next(one for one in panel.hand_ins if one.juror == juror)
    second = hand_in(panel, juror, random.Random(PICK), sequence=2, supersedes=first.digest)  # noqa: S311 - a sample
    panel.hand_ins.append(second)
    rewritten(panel)
    return first, second


def latest(panel):
    newest = {}
    for one in panel.hand_ins:
        if one.juror not in newest or newest[one.juror].sequence < one.sequence:
            newest[one.juror] = one
    return tuple(one.digest for one in newest.values())


def forged(sign_list, result, change):
    """A list whose data were changed before chair and minute-taker signed it."""
    data = read_result(result)
    return sign_list(result_json(change(data)))


def entries(data, change, place=0):
    changed = list(data.entries)
    changed[place] = change(changed[place])
    return replace(data, entries=tuple(changed))


def rows(data, change, place=0):
    return entries(data, lambda entry: replace(entry, criteria=(change(entry.criteria[0]), *entry.criteria[1:])), place)


class TestChangedLists:
    """Signed by everybody, and wrong: the list's own figures give it away, the record at the latest."""

    @pytest.mark.parametrize(
        ("change", "found_by"),
        [
            (lambda d: rows(d, lambda r: replace(r, marks=(*r.marks[:-1], Decimal(10)))), "ranks"),
            (lambda d: rows(d, lambda r: replace(r, aggregate=Figure(Fraction(9), "9,00"))), "ranks"),
            (lambda d: rows(d, lambda r: replace(r, score=Figure(r.score.exact, "9,99"))), "ranks"),
            (lambda d: rows(d, lambda r: replace(r, meets=False)), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, total=Figure(e.total.exact, "99,9"))), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, total=Figure(Fraction(99), "99,0"))), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, rank=e.rank + 3)), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, shared=True)), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, below=("concept",))), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, sme_share=Figure(e.sme_share.exact, "99 %"))), "ranks"),
            (lambda d: entries(d, lambda e: replace(e, recommended_cents=1)), "sums"),
            (lambda d: replace(d, line=replace(d.line, recommended_cents=1)), "sums"),
            (lambda d: replace(d, line=replace(d.line, within=())), "sums"),
            (lambda d: replace(d, entries=d.entries[::-1]), "sums"),
            (lambda d: replace(d, members=5), "sums"),
            (lambda d: replace(d, quorum=1), "sums"),
            (lambda d: entries(d, lambda e: replace(e, votes=(replace(e.votes[0], yes=1, no=7),))), "votes"),
            (lambda d: entries(d, lambda e: replace(e, votes=(replace(e.votes[0], yes=2, present=2),))), "votes"),
            (lambda d: entries(d, lambda e: replace(e, votes=(replace(e.votes[0], yes=99),))), "votes"),
            (
                lambda d: replace(d, call=replace(d.call, rules=replace(d.call.rules, minimum_marks=1))),
                "charter",
            ),
            (lambda d: replace(d, call=replace(d.call, envelope_cents=1)), "charter"),
            (lambda d: replace(d, charter=replace(d.charter, fingerprint="ab" * 32)), "charter"),
            (lambda d: replace(d, charter=replace(d.charter, panel="ab" * 32)), "charter"),
        ],
    )
    def test_without_record(self, sign_list, result, change, found_by):
        assert found_by in failed(checked(forged(sign_list, result, change)))

    @pytest.mark.parametrize(
        ("change", "found_by"),
        [
            (lambda d: replace(d, entries=d.entries[1:]), "recount"),
            (lambda d: entries(d, lambda e: replace(e, jurors=3)), "recount"),
            (lambda d: rows(d, lambda r: replace(r, cannot_assess=2)), "recount"),
            (lambda d: entries(d, lambda e: replace(e, recommended_cents=e.recommended_cents - 1)), "facts"),
            (lambda d: entries(d, lambda e: replace(e, votes=())), "facts"),
            (lambda d: replace(d, people=d.people[1:]), "facts"),
            (lambda d: replace(d, left=d.left[1:]), "conflicts"),
            (lambda d: replace(d, left=(replace(d.left[0], proposals=("OG-07",)), *d.left[1:])), "conflicts"),
            (lambda d: replace(d, hand_ins=replace(d.hand_ins, digests=d.hand_ins.digests[1:])), "hand-ins"),
            (lambda d: replace(d, hand_ins=replace(d.hand_ins, charter_key=9, pinned_key=0)), "keys"),
            (lambda d: replace(d, journal=replace(d.journal, hash="ab" * 32)), "journal"),
            (lambda d: replace(d, journal=replace(d.journal, sequence=999)), "journal"),
            (lambda d: replace(d, version=2, why="x", supersedes="ab" * 32), "record"),
        ],
    )
    def test_with_the_record(self, sign_list, panel, result, change, found_by):
        data = change(read_result(result))
        pdf = sign_list(result_json(data))
        assert found_by in failed(checked(pdf, panel.record(result)))
        if found_by != "record":  # also where the record was made to go with the forged list
            assert found_by in failed(checked(pdf, panel.record(result_json(data))))

    def test_a_rank_moved_together_with_everything_printed(self, sign_list, panel, result):
        """Marks raised and all figures recomputed to match: only the signed hand-ins tell."""
        changed = make_panel(seed=2)
        other = read_result(changed.result_json())
        mine = read_result(result)
        same = {entry.number: entry for entry in other.entries}
        data = replace(mine, entries=tuple(same[entry.number] for entry in mine.entries))
        assert failed(checked(sign_list(result_json(data)), panel.record(result))) >= {"recount"}


class TestSignatures:
    def test_the_second_signature_is_missing(self, sign_list, panel, result):
        report = checked(sign_list(result, fields=("chair",)), panel.record(result))
        assert failed(report) == {"signers"}

    def test_a_certificate_pinned_by_the_list(self, sign_list, panel, signing_keys):
        pinned = [replace(one, certificate=signing_keys[one.field].facts.sha256) for one in panel.signers]
        assert failed(checked(sign_list(panel.result_json(signers=pinned)))) == set()
        swapped = [replace(pinned[0], certificate="ab" * 32), pinned[1]]
        assert failed(checked(sign_list(panel.result_json(signers=swapped)))) == {"signers"}

    def test_another_name_in_the_certificate_is_told(self, sign_list, panel):
        named = [replace(panel.signers[0], name="Dr. Jörg Weiß"), panel.signers[1]]
        report = checked(sign_list(panel.result_json(signers=named)))
        assert report.check("signers").state is State.ON_WORD

    def test_a_changed_file_is_refused_at_once(self, signed, record):
        report = checked(signed + b"more", record)
        assert (failed(report), report.data) == ({"seals"}, None)

    def test_pages_that_show_something_else(self, signing_keys, result, panel):
        """The pages of one list with the data of another, signed by both: the pages are drawn again and compared."""
        from io import BytesIO

        import pikepdf

        from jurydesk.report.list_pdf import list_pdf
        from jurydesk.report.signing import sign

        data = read_result(result)
        other = result_json(entries(data, lambda entry: replace(entry, title="Ein anderes Vorhaben")))
        out = BytesIO()
        with pikepdf.open(BytesIO(list_pdf(result))) as pdf, pikepdf.open(BytesIO(list_pdf(other))) as source:
            pdf.pages[0].obj.Contents = pdf.copy_foreign(source.pages[0].obj.Contents)
            pdf.save(out, deterministic_id=True)
        pdf = out.getvalue()
        for field in ("chair", "minute-taker"):
            pdf = sign(pdf, field=field, key=signing_keys[field], at=AT, language="de")
        assert failed(checked(pdf, panel.record(result))) == {"pages"}


class TestManipulatedRecords:
    """What office or chair could change, with the journal written anew to go with it."""

    def other(self, **changes):
        return make_panel(6, jurors=4, recommended=2, reserve=1, **changes)

    def test_a_jurors_key_replaced(self, sign_list):
        panel = with_keys(self.other())
        panel.keys[3] = generate_keys()
        fake = hand_in(panel, 3, random.Random(PICK))  # noqa: S311 - a sample
        panel.hand_ins = [fake if one.juror == 3 else one for one in panel.hand_ins]
        rewritten(panel)
        result = panel.result_json(hand_ins=HandIns(latest(panel), 4, 0, 0))
        assert failed(checked(sign_list(result), panel.record(result))) == {"hand-ins"}

    def test_a_pinned_key_replaced_after_intake(self, sign_list):
        panel = self.other()
        panel.keys[3] = generate_keys()
        fake = hand_in(panel, 3, random.Random(PICK))  # noqa: S311 - a sample
        panel.hand_ins = [fake if one.juror == 3 else one for one in panel.hand_ins]
        result = panel.result_json()
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_juror_dropped_from_the_charter(self, sign_list):
        panel = self.other()
        result = panel.result_json()
        pdf = sign_list(result)
        part = panel.charter.panel()
        panel.charter = replace(
            panel.charter, panel_bytes=canonical_json(to_plain(replace(part, jurors=part.jurors[:-1])))
        )
        assert "record" in failed(checked(pdf, panel.record(result)))

    def test_a_hand_in_dropped(self, panel, result, signed):
        fewer = panel.contents(result).hand_ins[1:]
        assert {"hand-ins", "recount"} <= failed(checked(signed, panel.record(result, hand_ins=fewer)))

    def test_a_hand_in_dropped_from_list_and_record(self, sign_list):
        panel = self.other()
        panel.hand_ins = panel.hand_ins[:-1]
        result = panel.result_json()
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_mark_changed_in_a_hand_in(self, panel, result, signed):
        hand_ins = list(panel.contents(result).hand_ins)
        payload = hand_ins[0].payload
        changed = payload.replace(b'"management":"', b'"management":"1', 1)
        assert changed != payload
        hand_ins[0] = replace(hand_ins[0], payload=changed)
        assert "hand-ins" in failed(checked(signed, panel.record(result, hand_ins=tuple(hand_ins))))

    def test_an_older_hand_in_in_the_place_of_the_newer(self, sign_list):
        panel = self.other()
        first, second = again(panel, 3)
        panel.hand_ins.remove(second)
        result = panel.result_json()
        assert first.digest in latest(panel)
        assert "hand-ins" in failed(checked(sign_list(result), panel.record(result)))

    def test_a_gap_in_a_sequence(self, sign_list):
        panel = self.other()
        first, _second = again(panel, 3)
        panel.hand_ins.remove(first)
        rewritten(panel)
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"hand-ins"}

    def test_a_gap_that_was_noted_at_intake_is_named(self, sign_list):
        panel = self.other()
        first, second = again(panel, 3)
        panel.hand_ins.remove(first)
        rewritten(panel)
        facts, panel.facts = panel.facts, []
        for fact in facts:
            rule = {"rule": "accepted.gap"} if fact.data.get("hand_in") == second.digest else {}
            panel.note(fact.kind, fact.actor, fact.at, **{**fact.data, **rule})
        result = panel.result_json()
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == set()
        assert report.check("hand-ins").state is State.ON_WORD

    def test_weights_changed(self, panel, result, signed):
        part = panel.charter.rules_part()
        criteria = (replace(part.rules.criteria[0], weight=Decimal("0.9")), *part.rules.criteria[1:])
        rules = canonical_json(to_plain(replace(part, rules=replace(part.rules, criteria=criteria))))
        charter = replace(panel.charter, rules_bytes=rules)
        assert {"record", "hand-ins"} <= failed(checked(signed, panel.record(result, charters=(charter,))))

    def test_weights_changed_in_list_charter_and_record_alike(self, sign_list):
        panel = self.other()
        part = panel.charter.rules_part()
        criteria = (replace(part.rules.criteria[0], weight=Decimal("0.9")), *part.rules.criteria[1:])
        rules = canonical_json(to_plain(replace(part, rules=replace(part.rules, criteria=criteria))))
        panel.charter = replace(panel.charter, rules_bytes=rules)
        result = panel.result_json()
        report = checked(sign_list(result), panel.record(result))
        assert failed(report) == {"hand-ins", "keys", "recount"}
        assert "other rules" in str(report.check("hand-ins"))

    def test_a_vote_changed(self, panel, result, signed):
        facts = panel.contents(result).facts
        votes = (replace(facts.votes[0], yes=1), *facts.votes[1:])
        assert "facts" in failed(checked(signed, panel.record(result, facts=replace(facts, votes=votes))))

    def test_a_vote_changed_in_list_and_record_but_not_in_the_journal(self, sign_list):
        panel = self.other()
        panel.votes[0] = replace(panel.votes[0], yes=panel.votes[0].yes - 1, abstained=1)
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"facts"}

    def test_a_panel_score_that_the_journal_does_not_know(self, sign_list):
        panel = self.other()
        panel.panel_scores.append(PanelScore("OG-02", "concept", Decimal(10), "", AT))
        result = panel.result_json()
        assert failed(checked(sign_list(result), panel.record(result))) == {"facts"}

    def test_a_ruling_taken_away(self, panel, result, signed):
        facts = replace(panel.contents(result).facts, rulings=())
        assert {"facts", "conflicts", "recount"} <= failed(checked(signed, panel.record(result, facts=facts)))

    @pytest.mark.parametrize("cut", [slice(1, None), slice(None, -1), slice(None, 5), slice(0, 0)])
    def test_a_journal_cut(self, panel, result, signed, cut):
        journal = tuple(panel.facts[cut])
        assert "journal" in failed(checked(signed, panel.record(result, journal=journal)))

    def test_a_journal_entry_changed(self, panel, result, signed):
        facts = list(panel.facts)
        facts[3] = replace(facts[3], data={**facts[3].data, "late": True})
        assert "journal" in failed(checked(signed, panel.record(result, journal=tuple(facts))))

    def test_the_record_of_another_round(self, signed):
        other = self.other()
        assert "record" in failed(checked(signed, other.record(other.result_json())))

    def test_a_hand_in_of_another_call(self, panel, result, signed):
        other = make_panel(6, jurors=9, recommended=2, reserve=1)
        mixed = (*panel.contents(result).hand_ins[:-1], other.contents(result).hand_ins[-1])
        assert "hand-ins" in failed(checked(signed, panel.record(result, hand_ins=mixed)))

    def test_a_charter_version_left_out(self, panel, result, signed):
        amended = Charter(2, "ab" * 32, "", *_parts(panel.charter))
        assert "record" in failed(checked(signed, panel.record(result, charters=(amended,))))

    def test_names_exchanged_in_the_full_record(self, panel, result, signed):
        names = list(panel.contents(result).names)
        names[0], names[1] = replace(names[0], name=names[1].name), replace(names[1], name=names[0].name)
        assert failed(checked(signed, panel.record(result, full=True, names=tuple(names)))) == {"names"}

    @pytest.mark.parametrize("data", [b"", b"PK", b"age-encryption.org/v1\n", b"\x00" * 1000])
    def test_what_is_no_record(self, signed, data):
        report = checked(signed, data)
        assert (failed(report), report.check("record").state, report.holds) == (set(), State.UNUSABLE, False)


def _parts(charter):
    return charter.rules_bytes, charter.proposals_bytes, charter.panel_bytes


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\x00" * 5000])
def test_what_is_no_list(data, record):
    report = checked(data, record)
    assert (failed(report), report.holds) == ({"seals"}, False)


def test_a_signature_is_called_by_whose_it_is(signed, record):
    found = [Speaker("en").say(check.found, **check.values) for check in checked(signed, record).checks]
    for name in ("Signature of the chair", "Signature of the minute-taker"):
        assert any(sentence.startswith(f"{name}: ") for sentence in found)


class TestWithoutVotes:
    @pytest.fixture
    def voteless(self):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        panel.votes = []
        panel.facts = []
        rewritten(panel)
        return panel

    def test_it_is_not_said_that_every_vote_was_quorate(self, voteless, sign_list):
        report = checked(sign_list(voteless.result_json()))
        assert report.check("votes").state is State.MISSING
        assert "There was no vote" in Speaker("en").say(report.check("votes").found, **report.check("votes").values)
        assert "no vote of the panel" in Speaker("en").say(report.sentence, **report.values)
        assert report.holds
        assert not report.unqualified

    def test_nor_that_the_panel_was_quorate(self, voteless, sign_list):
        voteless.attendance = voteless.attendance[:2]
        check = checked(sign_list(voteless.result_json())).check("votes")
        assert "not quorate: 2 of 4 members" in Speaker("en").say(check.found, **check.values)


class TestRegister:
    def test_a_person_with_several_grounds_has_several_rows(self, sign_list):
        panel = make_panel(6, jurors=4, recommended=2, reserve=1)
        panel.rulings.append(replace(panel.rulings[0], juror=2, proposal="OG-05"))
        panel.note(FactKind.RULED, juror=2, proposal="OG-05", excluded=True, by_panel=True)
        data = panel.list_data()
        assert len(data.left) > len({row.name for row in data.left})
        result = result_json(data)
        assert checked(sign_list(result), panel.record(result)).check("conflicts").state is State.HOLDS

    def test_two_people_of_one_name(self, panel, result, sign_list):
        data = read_result(result)
        name = data.left[0].name
        people = tuple(replace(one, name=name) if one.name == data.left[1].name else one for one in data.people)
        twins = replace(data, people=people, left=(data.left[0], replace(data.left[1], name=name), *data.left[2:]))
        report = checked(sign_list(result_json(twins)), panel.record(result_json(twins)))
        assert report.check("conflicts").state is State.HOLDS
        fewer = replace(twins, left=twins.left[1:])
        report = checked(sign_list(result_json(fewer)), panel.record(result_json(fewer)))
        assert report.check("conflicts").state is State.FAILS
