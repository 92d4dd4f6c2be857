"""A small panel played in any order: declare, mark, hand in, take in, rule, score, vote, withdraw, close and reopen.

Whatever happens, the standings are what a naive count of each juror's newest hand-in gives, and nobody recused counts.
"""

from __future__ import annotations

import contextlib
import functools
import shutil
import tempfile
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from jurydesk.actions import declaring, desks, handing_in, intake, marking, meeting, preparing, ruling, standings
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.meeting import Presence
from jurydesk.domain.panel import WorkingAs
from jurydesk.errors import DeskError
from jurydesk.store.desk import open_desk
from tests.actions import stage as stages
from tests.actions.stage import AT, CRITERIA, KNOWN, MARKING, NUMBERS

jurors = st.sampled_from(MARKING)
proposals = st.sampled_from(NUMBERS)
values = {"concept": st.integers(0, 10).map(str), "effect": st.integers(2, 12).map(lambda half: str(Decimal(half) / 2))}


@functools.cache
def _issued() -> stages.Stage:
    """The packs are out; made once, copied for every play."""
    return stages.issued(stages.prepared(Path(tempfile.mkdtemp(prefix="jurydesk-play-"))))


class Panel(RuleBasedStateMachine):
    """The play, and beside it all that a naive count needs to know."""

    @initialize()
    def begin(self):
        self.stage = _issued().copied(Path(tempfile.mkdtemp(prefix="jurydesk-play-")))
        self.open = {name: self._open(name) for name in self.stage.codes}
        self.at = AT
        self.marks = {juror: {} for juror in MARKING}
        self.declared = {juror: [] for juror in MARKING}
        self.sent: dict[tuple[int, int], tuple[dict, list]] = {}
        self.taken: set[tuple[int, int]] = set()
        self.rulings: list[tuple] = []
        self.noted = {KNOWN}
        self.scores: dict[tuple[str, str], Decimal] = {}
        self.withdrawn: set[str] = set()
        meeting.attend(self.panel, jurors=None, presence=Presence.ROOM, at=self.at)
        for juror in (3, 4):  # two who are quick, one of them with a second version, so that few steps reach far
            self.declare_the_rest(juror)
            self._mark_all(juror, "3")
            self.hand_in(juror)
        self._mark_all(3, "6")
        self.hand_in(3)

    def teardown(self):
        for desk in getattr(self, "open", {}).values():
            desk.close()
        if hasattr(self, "stage"):
            shutil.rmtree(self.stage.folder)

    def _open(self, name):
        code = self.stage.codes[name]
        return desks.OpenDesk(open_desk(self.stage.folder / name, recovery_code=code), WorkingAs.CHAIR)

    @property
    def panel(self):
        return self.open["panel.jurydesk"]

    def desk(self, juror):
        return self.open[f"juror-{juror}.jurydesk"]

    def now(self):
        self.at += timedelta(minutes=1)
        return self.at

    # What a juror may do on the own desk, counted naively.

    def _is_open(self, juror, number):
        told = [conflict for proposal, conflict, _ in self.declared[juror] if proposal == number]
        return bool(told) and not any(told) and (juror, number) != KNOWN

    @rule(juror=jurors, number=proposals, conflict=st.booleans())
    def declare(self, juror, number, conflict):
        at = self.now()
        more = {"category": "employment", "statement": f"told at {at}"} if conflict else {}
        if (juror, number) == KNOWN and not conflict:
            with pytest.raises(DeskError):
                declaring.declare(self.desk(juror), proposal=number, reason="anew", at=at, **more)
            return
        same = [told for told in self.declared[juror] if told[0] == number][-1:]
        declaring.declare(self.desk(juror), proposal=number, reason="anew", at=at, **more)
        if conflict or not (same and not same[0][1]):
            self.declared[juror].append((number, conflict, at))

    @rule(juror=jurors)
    def declare_the_rest(self, juror):
        at = self.now()
        told = {number for number, _, _ in self.declared[juror]}
        declaring.declare_remaining(self.desk(juror), at=at)
        for number in NUMBERS:
            if number not in told and (juror, number) != KNOWN:
                self.declared[juror].append((number, False, at))

    @rule(juror=jurors, number=proposals, data=st.data(), criterion=st.sampled_from(CRITERIA))
    def mark(self, juror, number, data, criterion):
        text = data.draw(st.one_of(values[criterion], st.just("cannot assess")))
        act = functools.partial(
            marking.give,
            self.desk(juror),
            proposal=number,
            criterion=criterion,
            text=text,
            reason="anew",
            at=self.now(),
        )
        if not self._is_open(juror, number):
            with pytest.raises(DeskError):
                act()
            return
        act()
        self.marks[juror][number, criterion] = None if text == "cannot assess" else Decimal(text)

    def _mark_all(self, juror, text):
        for number in NUMBERS:
            for criterion in CRITERIA:
                marking.give(
                    self.desk(juror), proposal=number, criterion=criterion, text=text, reason="anew", at=self.now()
                )
                self.marks[juror][number, criterion] = Decimal(text)

    @rule(juror=jurors)
    def hand_in(self, juror):
        sequence = 1 + sum(1 for who, _ in self.sent if who == juror)
        path = self.stage.path(f"{juror}-{sequence}.juryhandin")
        told = {number for number, _, _ in self.declared[juror]}
        mine = {number for number in NUMBERS if (juror, number) != KNOWN}
        if not mine <= told:
            with pytest.raises(DeskError):
                handing_in.hand_in(self.desk(juror), path=path, incomplete=True, at=self.now())
            assert not path.exists()
            return
        receipt = handing_in.hand_in(self.desk(juror), path=path, incomplete=True, at=self.now())
        assert receipt.sequence == sequence
        kept = {place: value for place, value in self.marks[juror].items() if self._is_open(juror, place[0])}
        self.sent[juror, sequence] = (kept, list(self.declared[juror]))

    # What happens on the panel's desk.

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def take_in(self, data):
        chosen = data.draw(st.lists(st.sampled_from(sorted(self.sent)), min_size=1, max_size=4))
        files = [self.stage.path(f"{juror}-{sequence}.juryhandin") for juror, sequence in chosen]
        for result in intake.take_in(self.panel, files=files, at=self.now()):
            assert not result.refused, result.sentence
        self.taken.update(chosen)

    @rule(juror=jurors, number=proposals, excluded=st.booleans(), by_panel=st.booleans())
    def decide_on_a_conflict(self, juror, number, excluded, by_panel):
        at = self.now()
        act = functools.partial(
            ruling.rule_on_conflict,
            self.panel,
            juror=juror,
            proposal=number,
            excluded=excluded,
            by_panel=by_panel,
            reason="x",
            at=at,
        )
        if juror == 1 and not excluded and not by_panel:
            with pytest.raises(DeskError):
                act()
            return
        act()
        self.rulings.append((juror, number, by_panel, at, excluded))

    @rule(juror=jurors, number=proposals)
    def hear_of_a_conflict(self, juror, number):
        preparing.note_conflict(self.panel, juror=juror, proposal=number, at=self.now())
        self.noted.add((juror, number))

    @rule(number=proposals, data=st.data(), criterion=st.sampled_from(CRITERIA))
    def score(self, number, data, criterion):
        text = data.draw(values[criterion])
        act = functools.partial(
            meeting.panel_score,
            self.panel,
            proposal=number,
            criterion=criterion,
            text=text,
            reason="x",
            at=self.now(),
        )
        if number in self.withdrawn:
            with pytest.raises(DeskError):
                act()
            return
        act()
        self.scores[number, criterion] = Decimal(text)

    @rule(number=proposals)
    def vote(self, number):
        present = sum(1 for juror in MARKING if not self._recused(juror, number))
        votes = functools.partial(
            meeting.vote, self.panel, proposal=number, motion="Recommend", no=0, abstained=0, at=self.now()
        )
        with pytest.raises(DeskError):
            votes(yes=present + 1)
        with contextlib.nullcontext() if present >= 3 else pytest.raises(DeskError):
            votes(yes=present)

    @rule(number=proposals)
    def withdraw(self, number):
        preparing.set_aside(self.panel, proposal=number, reason="moved", withdrawn=True, at=self.now())
        self.withdrawn.add(number)

    @rule(name=st.sampled_from(("panel.jurydesk", *(f"juror-{juror}.jurydesk" for juror in MARKING))))
    def close_and_reopen(self, name):
        self.open[name].close()
        self.open[name] = self._open(name)

    # What must hold after every step.

    def _recused(self, juror, number):
        told = {
            at
            for (who, sequence), (_, declared) in self.sent.items()
            if who == juror and (who, sequence) in self.taken
            for proposal, conflict, at in declared
            if proposal == number and conflict
        }
        ruled = sorted(found[2:] for found in self.rulings if found[:2] == (juror, number))
        if ruled:
            _, at, excluded = ruled[-1]
            return excluded or any(later > at for later in told)
        return bool(told) or (juror, number) in self.noted

    def _counted(self, number, criterion):
        found = []
        for juror in MARKING:
            versions = [sequence for who, sequence in self.taken if who == juror]
            if versions and not self._recused(juror, number):
                value = self.sent[juror, max(versions)][0].get((number, criterion))
                found += [] if value is None else [value]
        return sorted(found)

    @invariant()
    def the_standings_are_a_naive_count(self):
        if not hasattr(self, "stage"):
            return
        with self.panel.read() as queries:
            result = standings.view_of(queries).result
        assert {out.proposal for out in result.out} == self.withdrawn
        totals = {}
        for number in set(NUMBERS) - self.withdrawn:
            row, scores = result.standing(number), []
            for criterion in CRITERIA:
                marks = self._counted(number, criterion)
                assert list(row.score(criterion).marks) == marks
                score = Fraction(sum(marks)) / len(marks) if marks else None
                scores.append(Fraction(self.scores[number, criterion]) if (number, criterion) in self.scores else score)
            if None in scores:
                assert row.rank is None
            else:
                totals[number] = sum(scores) / len(scores)
                assert row.total == totals[number]
        for number, total in totals.items():
            assert result.standing(number).rank == 1 + sum(other > total for other in totals.values())

    @invariant()
    def nobody_recused_counts(self):
        if not hasattr(self, "stage"):
            return
        with self.panel.read() as queries:
            marks = standings.marks_in_force(queries)
        for cast in marks:
            recused = self._recused(cast.juror, cast.proposal)
            assert (cast.mark.state is MarkState.RECUSED) == recused, cast

    @invariant()
    def the_journal_only_grows(self):
        if hasattr(self, "stage"):
            with self.panel.read() as queries:
                facts = queries.journal()
            assert [fact.sequence for fact in facts] == list(range(1, len(facts) + 1))


Panel.TestCase.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestPanel = pytest.mark.timeout(600)(Panel.TestCase)
