"""A whole panel in memory, really signed: for the tests of list and record. Must never be used by the program."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from io import BytesIO

from jurydesk.domain.assessment import Assessment, CastMark, marked
from jurydesk.domain.call import Call, Phase
from jurydesk.domain.charter import PanelKeys, freeze, name_entry
from jurydesk.domain.conflict import Answer, Declaration, KnownConflict, Ruling
from jurydesk.domain.effective import effective_marks, recused_pairs
from jurydesk.domain.facts import FactKind, next_fact
from jurydesk.domain.meeting import Attendance, PanelScore, Presence, Vote
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.recommendation import Decision, Section
from jurydesk.exchange.hand_ins import check_hand_in, seal_hand_in
from jurydesk.exchange.keys import age_key_of, generate_identity, generate_keys
from jurydesk.ranking.consolidate import consolidate
from jurydesk.record.contents import PanelFacts, RecordContents, SignedHandIn
from jurydesk.record.write import record_bytes
from jurydesk.report.list_data import list_data
from jurydesk.report.list_model import HandIns, JournalHead, result_json
from jurydesk.report.list_source import ListSource
from tests.report.sample_call import AT, CHAIR, MINUTES, NAMES, proposals_of, rules


@dataclass
class Panel:
    """The desk's values, as an action would read them."""

    charter: object
    proposals: list
    jurors: list
    hand_ins: list
    declarations: list
    rulings: list
    known: list
    panel_scores: list
    votes: list
    decisions: list
    attendance: list
    assigned: dict
    keys: dict
    panel_keys: object
    facts: list
    language: str = "de"
    signers: list = field(default_factory=lambda: [CHAIR, MINUTES])
    meeting: str = "14. und 15. April 2026 in Bonn"
    salts: dict = field(default_factory=dict)

    def marks(self):
        cast = [
            CastMark(one.juror, assessment.proposal, criterion, mark)
            for one in self.hand_ins
            for assessment in one.assessments
            for criterion, mark in assessment.marks.items()
        ]
        return effective_marks(
            rules=self.charter.rules_part().rules, assigned=self.assigned, cast=cast, recused=self.recused()
        )

    def recused(self):
        return recused_pairs(declarations=self.declarations, rulings=self.rulings, known=self.known)

    def result(self):
        return consolidate(
            rules=self.charter.rules_part().rules,
            proposals=self.proposals,
            marks=self.marks(),
            panel_scores=self.panel_scores,
        )

    def source(self, **changes):
        last = self.facts[-1]
        given = {
            "charter": self.charter,
            "proposals": self.proposals,
            "jurors": self.jurors,
            "result": self.result(),
            "decisions": self.decisions,
            "votes": self.votes,
            "panel_scores": self.panel_scores,
            "attendance": self.attendance,
            "declarations": self.declarations,
            "rulings": self.rulings,
            "known_conflicts": self.known,
            "hand_ins": HandIns(tuple(one.digest for one in self.hand_ins), 0, len(self.hand_ins), 0),
            "journal": JournalHead(last.sequence, last.hash),
            "signers": self.signers,
            "language": self.language,
            "office": "Geschäftsstelle der Jury",
            "meeting": self.meeting,
            "made_at": AT,
            "made_shown": "15. April 2026, 16:58 Uhr",
        }
        return ListSource(**{**given, **changes})

    def list_data(self, **changes):
        return list_data(self.source(**changes))

    def result_json(self, **changes):
        return result_json(self.list_data(**changes))

    def contents(self, result, **changes):
        """What an action would put into the record."""
        given = {
            "charters": (self.charter,),
            "hand_ins": tuple(
                SignedHandIn(one.signed.payload_bytes, one.signed.signature, one.signed.texts_bytes)
                for one in self.hand_ins
            ),
            "facts": PanelFacts(
                rulings=tuple(self.rulings),
                declarations=tuple(self.declarations),
                known_conflicts=tuple(self.known),
                panel_scores=tuple(self.panel_scores),
                votes=tuple(self.votes),
                decisions=tuple(self.decisions),
                attendance=tuple(self.attendance),
            ),
            "journal": tuple(self.facts),
            "result": result,
            "names": tuple(name_entry(juror, self.salts[juror.number]) for juror in self.jurors),
        }
        return RecordContents(**{**given, **changes})

    def record(self, result, *, full=False, **changes):
        contents = self.contents(result, **changes)
        return record_bytes(contents if full else contents.verifiable(), sign=self.panel_keys.sign)

    def note(self, kind, actor="chair", at=AT, **data):
        last = self.facts[-1] if self.facts else None
        self.facts.append(next_fact(last, at=at, actor=actor, kind=kind, data=data))


def make_panel(
    count=12,
    *,
    jurors=9,
    rule_set=None,
    themes=True,
    long_titles=False,
    recommended=5,
    reserve=3,
    language="de",
    seed=1,
    not_eligible=True,
):
    pick = random.Random(seed)  # noqa: S311 - a sample that is the same each time
    chosen = rule_set or rules()
    proposals = proposals_of(count, themes=themes, long_titles=long_titles, seed=seed)
    if not_eligible:
        proposals[-1] = replace(proposals[-1], not_eligible="Der Antrag ging nach dem Stichtag ein.")
    people = [
        Juror(
            number,
            NAMES[(number - 1) % len(NAMES)],
            "",
            f"j{number}@example.org",
            Role.CHAIR if number == 1 else Role.JUROR,
        )
        for number in range(1, jurors + 1)
    ]
    marking = {juror.number: [one.number for one in proposals if one.eligible] for juror in people}
    panel_keys = generate_keys()
    keys = {juror.number: generate_keys() for juror in people}
    call = Call(
        "call-1",
        "Cluster International",
        "2. Auswahlrunde",
        Phase.CONCEPT,
        "513-40411/2",
        4_000_000_000,
        language=language,
    )
    salts = {juror.number: f"{juror.number:032x}" for juror in people}
    charter = freeze(
        call=call,
        rules=chosen,
        proposals=proposals,
        jurors=people,
        assigned=marking,
        salts=salts,
        juror_keys={},
        panel_keys=PanelKeys(panel_keys.public.signing, panel_keys.public.age, age_key_of(generate_identity())),
    )
    panel = Panel(
        charter, proposals, people, [], [], [], [], [], [], [], [], marking, keys, panel_keys, [], language, salts=salts
    )
    _fill(panel, pick, recommended, reserve)
    return panel


def _fill(panel, pick, recommended, reserve):
    call = panel.charter.rules_part()
    panel.note(FactKind.CALL_PREPARED, "office", call=call.call_id)
    panel.note(FactKind.CHARTER_FROZEN, "office", charter=panel.charter.fingerprint, version=1)
    panel.known.append(KnownConflict(2, "OG-01", "", "Mitglied im Vorstand"))
    for juror in panel.jurors:
        panel.hand_ins.append(hand_in(panel, juror.number, pick))
        panel.declarations.extend(panel.hand_ins[-1].declarations)
        one = panel.hand_ins[-1]
        panel.note(
            FactKind.TAKEN_IN,
            "office",
            juror=one.juror,
            sequence=one.sequence,
            hand_in=one.digest,
            outcome="accepted",
            rule="accepted",
            signing=one.keys.signing,
            late=False,
        )
    panel.rulings.append(Ruling(3, "OG-02", True, "Enge Zusammenarbeit", AT - timedelta(hours=6), by_panel=True))
    panel.note(FactKind.RULED, juror=3, proposal="OG-02", excluded=True, by_panel=True)
    for juror in panel.jurors:
        panel.attendance.append(Attendance(juror.number, Presence.VIDEO if juror.number == 4 else Presence.ROOM))
        panel.note(FactKind.ATTENDANCE, juror=juror.number, presence=panel.attendance[-1].presence.value)
    panel.panel_scores.append(PanelScore("OG-03", "effect", Decimal(9), "Nachgewiesen in der Aussprache.", AT))
    panel.note(FactKind.PANEL_SCORED, proposal="OG-03", criterion="effect", score="9")
    _decide(panel, recommended, reserve)


def hand_in(panel, number, pick, *, sequence=1, supersedes=""):
    """One juror's hand-in, sealed and opened again."""
    made_at = AT - timedelta(days=5) + timedelta(minutes=number)
    declared, assessed = [], []
    criteria = [one.id for one in panel.charter.rules_part().rules.criteria]
    shut = {one.proposal for one in panel.known if one.juror == number}
    for proposal in panel.assigned[number]:
        if proposal in shut:
            continue
        conflict = number == 5 and proposal == "OG-04"
        answer = Answer.CONFLICT if conflict else Answer.NO_CONFLICT
        declared.append(Declaration(number, proposal, answer, made_at - timedelta(days=1)))
        if not conflict:
            base = 3 + int(proposal[-2:]) * 7 % 5
            marks = {name: marked(min(10, base + pick.randrange(0, 4))) for name in criteria}
            assessed.append(Assessment(number, proposal, marks, {"concept": f"Kommentar von {number} zu {proposal}"}))
    target = BytesIO()
    signed = seal_hand_in(
        target,
        charter=panel.charter,
        juror=number,
        keys=panel.keys[number],
        declarations=declared,
        assessments=assessed,
        at=made_at,
        sequence=sequence,
        supersedes=supersedes,
    )
    return check_hand_in(signed.payload_bytes, signed.signature, signed.texts_bytes)


def _decide(panel, recommended, reserve):
    result = panel.result()
    requested = {one.number: one.requested_cents for one in panel.proposals}
    members = len(panel.jurors)
    for place, row in enumerate(result.standings):
        section = Section.RECOMMENDED if place < recommended else Section.NOT_RECOMMENDED
        if recommended <= place < recommended + reserve:
            section = Section.RESERVE
        cents = requested[row.proposal] if section is Section.RECOMMENDED else None
        reason = f"Die Jury würdigt {row.proposal}: tragfähiges Konzept, belastbare Partner, klare Wirkung. " * 3
        gone = sum(1 for juror, proposal in panel.recused() if proposal == row.proposal)
        vote = Vote(row.proposal, f"{row.proposal} einordnen", members - gone, 0, 0, members - gone, gone, AT)
        panel.votes.append(vote)
        panel.note(
            FactKind.VOTED,
            proposal=row.proposal,
            yes=vote.yes,
            no=0,
            abstained=0,
            present=vote.present,
            recused=gone,
            secret=False,
            chair="not said",
            outcome="carried",
        )
        panel.decisions.append(Decision(row.proposal, section, reason.strip(), AT, cents))
        panel.note(FactKind.RECOMMENDED, proposal=row.proposal, section=section.value, sum_cents=cents)
