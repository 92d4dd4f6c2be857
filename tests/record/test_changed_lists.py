"""A list that was changed before or after it was signed: the check that is meant finds it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.record.verdict import State
from jurydesk.report.list_model import Figure, read_result, result_json
from tests.record.tampering import entries, forged, rows
from tests.record.verifying import checked, failed
from tests.report.sample_call import AT
from tests.report.sample_panel import make_panel


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
