"""A small panel for the tests of sealed files: three proposals with documents, three jurors, one known conflict."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal

from jurydesk.domain.assessment import NOT_ASSESSED, Assessment, marked
from jurydesk.domain.call import Call
from jurydesk.domain.charter import PanelKeys, freeze, name_entry, proposal_digests
from jurydesk.domain.conflict import Answer, Declaration, KnownConflict
from jurydesk.domain.panel import Assignment, Juror, JurorKeys, Role
from jurydesk.domain.proposal import Document, Partner, Person, Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Choice, ConflictCategory, Need, Rules, Sheet
from jurydesk.exchange.envelope import measure_document
from jurydesk.exchange.hand_ins import rules_digest, seal_hand_in
from jurydesk.exchange.intake import judge
from jurydesk.exchange.keys import age_key_of, enrolment_secret, generate_identity, generate_keys
from jurydesk.exchange.known import KnownCharter, KnownJuror, KnownState
from jurydesk.exchange.pack_contents import PackContents, to_payload
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import open_for_juror
from jurydesk.exchange.word_code import word_code
from tests.exchange.attacker import mutated
from tests.light_codes import light  # noqa: F401 - a fixture, which pytest finds here

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
CLOSES = datetime(2026, 6, 1, 22, 0, tzinfo=UTC)
SALTS = {1: "11" * 16, 2: "22" * 16, 3: "33" * 16}
TEXTS = {"OG-01": b"%PDF-1.7 Konzept f\xc3\xbcr Oberg\xc3\xbcnzburg " * 900, "OG-02": b"%PDF two" * 50, "OG-03": b""}


def criterion(name: str) -> Criterion:
    return Criterion(name, Text(name.title()), Scale(Decimal(0), Decimal(10), Decimal("0.5")))


RULES = Rules(
    name="test",
    title=Text("Test"),
    criteria=(criterion("concept"), criterion("impact")),
    sheet=Sheet(recommendation=Need.OPTIONAL, recommendations=(Choice("fund", Text("Fund")),)),
    conflicts=(ConflictCategory("employer", Text("Same employer")),),
)
CALL = Call("k7f3q9zd", "Förderung regionaler Cluster", "3. Runde", closes_at=CLOSES)
JURORS = (
    Juror(1, "Dr. Änne Sørensen", "Hochschule Süd", "aenne@example.org", Role.CHAIR),
    Juror(2, "Jan Kowalski", "Politechnika", "jan@example.org"),
    Juror(3, "Émile Brun", "Institut", "emile@example.org"),
)


def document_source(data: bytes):
    return lambda: (data[start : start + 1000] for start in range(0, len(data), 1000))


ATTACHMENTS = {
    found.document.sha256: found
    for found in (measure_document(f"{number} Skizze.pdf", document_source(data)) for number, data in TEXTS.items())
}


def proposal(number: str) -> Proposal:
    found = next(one.document for one in ATTACHMENTS.values() if one.document.name.startswith(number))
    return Proposal(
        number,
        f"Cluster {number} „Öl & Wasser“",
        "Cluster e. V.",
        persons=(Person("Eva Muster", "Cluster e. V."),),
        partners=(Partner("Firma", "Polska", sme=True, requested_cents=100_00),),
        requested_cents=300_00,
        documents=(Document(found.name, found.sha256, found.size),),
    )


PROPOSALS = tuple(proposal(number) for number in ("OG-01", "OG-02", "OG-03"))
ASSIGNED = {1: ("OG-01", "OG-02"), 2: ("OG-01", "OG-02", "OG-03"), 3: ("OG-03",)}


@dataclass(repr=False)
class Panel:
    """The panel's secrets, its charter, and for each juror a secret, a code and keys."""

    keys: object
    recovery: str
    charter: object
    secrets: dict
    codes: dict
    juror_keys: dict
    at: datetime = AT
    closes: datetime = CLOSES
    rules: Rules = RULES
    assigned = ASSIGNED
    attachments = ATTACHMENTS
    texts = TEXTS
    document_source = staticmethod(document_source)
    mutated = staticmethod(mutated)

    @staticmethod
    def declarations(juror: int = 2):
        return declarations(juror)

    @staticmethod
    def assessments(juror: int = 2):
        return assessments(juror)

    def pinned(self, juror: int = 2) -> JurorKeys:
        keys = self.juror_keys[juror].public
        return JurorKeys(keys.signing, keys.age)

    def contents(self, juror: int = 2, **changes) -> PackContents:
        base = PackContents(
            charter=self.charter,
            juror=juror,
            assignments=tuple(Assignment(juror, number) for number in ASSIGNED.get(juror, ())),
            names=tuple(name_entry(one, SALTS[one.number]) for one in JURORS if one.number == juror),
            conflicts=(KnownConflict(2, "OG-03", "employer", "Gleiches Haus"),) if juror == 2 else (),
            enrolment_secret=self.secrets.get(juror, ""),
            closes_at=CLOSES,
            office="Geschäftsstelle",
            texts={"undertaking": "Ich schweige.\nAuch danach."},
        )
        return replace(base, **changes)

    def pack(self, juror: int = 2, contents=None, **options) -> bytes:
        target = io.BytesIO()
        chosen = {"code": self.codes[juror], "at": AT, **options}
        seal_pack(target, contents or self.contents(juror), keys=self.keys, documents=ATTACHMENTS, **chosen)
        return target.getvalue()

    def pack_payload(self, contents=None, documents=()):
        return to_payload(
            contents or self.contents(),
            kind="pack",
            sender=self.keys.public,
            recipient_age="",
            sequence=1,
            supersedes="",
            part=1,
            parts=1,
            documents=list(documents),
            at=AT,
        )

    def hand_in(self, juror: int = 2, **options) -> bytes:
        target = io.BytesIO()
        chosen = {
            "charter": self.charter,
            "keys": self.juror_keys[juror],
            "declarations": declarations(juror),
            "assessments": assessments(juror),
            "enrolment_secret": self.secrets[juror],
            "at": AT,
            **options,
        }
        seal_hand_in(target, juror=juror, **chosen)
        return target.getvalue()

    def opened(self, juror: int = 2, **options):
        return self.open(self.hand_in(juror, **options))

    def open(self, data: bytes):
        return open_returned(io.BytesIO(data), identities=[self.keys.identity])

    def opened_pack(self, data: bytes, code_of: int = 2, **options):
        return open_for_juror(io.BytesIO(data), code=self.codes[code_of], **options)

    def amended(self, **changes):
        """The charter in its next version, some of what it was frozen from changed."""
        parts = {
            "call": CALL,
            "rules": RULES,
            "proposals": PROPOSALS,
            "jurors": JURORS,
            "assigned": ASSIGNED,
            "salts": SALTS,
            "juror_keys": {},
            "panel_keys": self.charter.panel().keys,
            **changes,
        }
        return freeze(**parts, previous=self.charter, reason="Geändert")

    @staticmethod
    def known_charter(charter) -> KnownCharter:
        return KnownCharter(charter.fingerprint, rules_digest(charter), proposal_digests(charter))

    def juror(self, number: int = 2, **changes) -> KnownJuror:
        base = KnownJuror(number, frozenset(ASSIGNED[number]), secret=self.secrets[number])
        return replace(base, **changes)

    def judged(self, hand_in, received_at: datetime = AT, juror: KnownJuror | None = None, **changes):
        """The verdict on a hand-in by a panel that knows what known() says, with one juror changed."""
        known = self.known(**changes)
        if juror is not None:
            known = replace(known, jurors={**known.jurors, juror.number: juror})
        return judge(hand_in, known, received_at=received_at)

    def known(self, **changes) -> KnownState:
        jurors = {number: self.juror(number) for number in ASSIGNED}
        base = KnownState(
            call=CALL.id,
            panel=self.keys.public,
            charters=(self.known_charter(self.charter),),
            rules=RULES,
            jurors=jurors,
            closes_at=CLOSES,
        )
        return replace(base, **changes)


def declarations(juror: int) -> list[Declaration]:
    answers = [Declaration(juror, number, Answer.NO_CONFLICT, AT) for number in ASSIGNED[juror] if number != "OG-03"]
    if juror == 2:
        answers.append(Declaration(2, "OG-03", Answer.CONFLICT, AT, "employer", "Wir arbeiten zusammen."))
    if juror == 3:
        answers.append(Declaration(3, "OG-03", Answer.NO_CONFLICT, AT))
    return answers


def assessments(juror: int) -> list[Assessment]:
    given = [
        Assessment(
            juror,
            number,
            {"concept": marked("7.5"), "impact": NOT_ASSESSED},
            {"concept": "Überzeugend.\nBis auf die Kosten."},
            overall="Gut",
            recommendation="fund",
        )
        for number in ASSIGNED[juror]
    ]
    return [one for one in given if (juror, one.proposal) != (2, "OG-03")]


def make_panel() -> Panel:
    keys, recovery = generate_keys(), generate_identity()
    return Panel(
        keys,
        recovery,
        freeze(
            call=CALL,
            rules=RULES,
            proposals=PROPOSALS,
            jurors=JURORS,
            assigned=ASSIGNED,
            salts=SALTS,
            juror_keys={},
            panel_keys=PanelKeys(keys.public.signing, keys.public.age, age_key_of(recovery)),
        ),
        {number: enrolment_secret() for number in ASSIGNED},
        {number: word_code() for number in ASSIGNED},
        {number: generate_keys() for number in ASSIGNED},
    )
