"""Hand-ins: what a juror sends back, signed with the own key, sealed to the panel, its recovery key and the juror.

Comments and statements stand in the signed payload as salted digests; a juror's name must never stand in it at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.domain.assessment import NOT_ASSESSED, Assessment, Mark, MarkState, marked
from jurydesk.domain.canonical import digest_of, object_of, parse_canonical
from jurydesk.domain.charter import proposal_digests
from jurydesk.domain.conflict import Access, access
from jurydesk.domain.plain import decimal_text
from jurydesk.exchange import payloads
from jurydesk.exchange.declarations import declaration, declared
from jurydesk.exchange.envelope import write_envelope
from jurydesk.exchange.from_juror import FromJuror, header_to_panel, need_from_juror, who_can_open
from jurydesk.exchange.keys import enrolment_proof
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.signed import Signed, check_signed, check_texts
from jurydesk.exchange.texts import Salter, read_maybe_time, read_time, time_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from jurydesk.domain.charter import Charter
    from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
    from jurydesk.exchange.keys import Keys

HAND_IN = frozenset({"hand-in"})
CANNOT_ASSESS = "cannot assess"


@dataclass(frozen=True, slots=True)
class OpenedHandIn(FromJuror):
    """A hand-in whose signature holds and which agrees with itself; whether it counts is the intake's to judge."""

    payload: payloads.HandIn
    assessments: tuple[Assessment, ...]


def rules_digest(charter: Charter) -> str:
    """Return the digest of the charter's rules alone, without title, dates and envelope: what hand-ins hang on."""
    return digest_of(object_of(parse_canonical(charter.rules_bytes)).get("rules"))


def seal_hand_in(
    target: BinaryIO,
    *,
    charter: Charter,
    juror: int,
    keys: Keys,
    declarations: Iterable[Declaration],
    assessments: Iterable[Assessment],
    at: datetime,
    enrolment_secret: str = "",
    sequence: int = 1,
    supersedes: str = "",
    undertaking_at: datetime | None = None,
    rulings: Sequence[Ruling] = (),
    conflicts: Sequence[KnownConflict] = (),
) -> Signed:
    """Write a hand-in and return it as signed; its digest is what the next one supersedes.

    Drafts on proposals that are not open to the juror, by declaration, ruling or known conflict, are left out, and so
    are marks that are missing. Raises Refusal.
    """
    answers = sorted(declarations, key=lambda answer: (answer.proposal, answer.at))
    panel = charter.panel().keys
    payload, texts = _payload(
        charter=charter,
        header=header_to_panel(
            "hand-in",
            call=charter.rules_part().call_id,
            charter=charter.fingerprint,
            panel=panel,
            juror=juror,
            keys=keys,
            sequence=sequence,
            supersedes=supersedes,
            at=at,
        ),
        proof=_proof(charter, juror, keys, enrolment_secret),
        undertaking_at=undertaking_at,
        declarations=answers,
        assessments=[
            assessment
            for assessment in sorted(assessments, key=lambda assessment: assessment.proposal)
            if access(juror, assessment.proposal, declarations=answers, rulings=rulings, known=conflicts) is Access.OPEN
        ],
    )
    return write_envelope(payload, target, keys=keys, recipients=who_can_open(panel, keys), texts=texts)


def check_hand_in(payload_bytes: bytes, signature: bytes, texts_bytes: bytes = b"") -> OpenedHandIn:
    """Return what a hand-in kept in a record says; texts may have been left out. Raises Refusal."""
    payload = check_signed(payload_bytes, signature, HAND_IN)
    check_texts(payload, texts_bytes)
    return opened_hand_in(Signed(payload, payload_bytes, signature, texts_bytes))


def opened_hand_in(signed: Signed) -> OpenedHandIn:
    """Return a signed hand-in as domain values, if it agrees with itself. Raises Refusal."""
    payload = signed.payload
    if not isinstance(payload, payloads.HandIn):
        raise refuse("envelope.kind", found=payload.header.kind, wanted="hand-in")
    header = payload.header
    need_from_juror(header)
    seen: set[str] = set()
    for assessed in payload.assessments:
        if assessed.proposal in seen:
            raise refuse("hand-in.twice", proposal=assessed.proposal)
        seen.add(assessed.proposal)
    texts = signed.texts()
    juror = header.sender.number
    return OpenedHandIn(
        signed=signed,
        payload=payload,
        made_at=read_time(header.made_at),
        undertaking_at=read_maybe_time(payload.undertaking_at),
        declarations=tuple(declaration(juror, one, texts) for one in payload.declarations),
        assessments=tuple(_assessment(juror, assessed, texts) for assessed in payload.assessments),
    )


def _proof(charter: Charter, juror: int, keys: Keys, secret: str) -> str:
    """Return the enrolment proof; it goes into every hand-in, so that they can be taken in in any order."""
    if not secret:
        return ""
    return enrolment_proof(secret, call=charter.rules_part().call_id, juror=juror, public=keys.public)


def _payload(
    *,
    charter: Charter,
    header: payloads.Header,
    proof: str,
    undertaking_at: datetime | None,
    declarations: Sequence[Declaration],
    assessments: Sequence[Assessment],
) -> tuple[payloads.HandIn, dict[str, payloads.SaltedText]]:
    salter = Salter()
    entries = proposal_digests(charter)
    assessed = [_assessed(assessment, entries[assessment.proposal], salter) for assessment in assessments]
    payload = payloads.HandIn(
        header=header,
        rules=rules_digest(charter),
        enrolment_proof=proof,
        undertaking_at=time_text(undertaking_at),
        declarations=[declared(answer, salter) for answer in declarations],
        assessments=[found for found in assessed if not _is_empty(found)],
    )
    return payload, salter.texts


def _assessed(assessment: Assessment, entry: str, salter: Salter) -> payloads.Assessed:
    comments = {key: salter.digest(text, assessment.proposal) for key, text in assessment.comments.items()}
    marks = {key: _mark_text(mark) for key, mark in assessment.marks.items()}
    return payloads.Assessed(
        proposal=assessment.proposal,
        entry=entry,
        marks={key: text for key, text in marks.items() if text},
        comments={key: digest for key, digest in comments.items() if digest},
        overall=salter.digest(assessment.overall, assessment.proposal),
        strengths=salter.digest(assessment.strengths, assessment.proposal),
        weaknesses=salter.digest(assessment.weaknesses, assessment.proposal),
        recommendation=assessment.recommendation,
        confidence=assessment.confidence,
    )


def _is_empty(assessed: payloads.Assessed) -> bool:
    texts = (assessed.overall, assessed.strengths, assessed.weaknesses, assessed.recommendation, assessed.confidence)
    return not (assessed.marks or assessed.comments or any(texts))


def _mark_text(mark: Mark) -> str:
    if mark.state is MarkState.CANNOT_ASSESS:
        return CANNOT_ASSESS
    return decimal_text(mark.value) if mark.value is not None else ""


@lru_cache(maxsize=4096)  # marks are frozen, and few different ones exist
def _mark(text: str) -> Mark:
    return NOT_ASSESSED if text == CANNOT_ASSESS else marked(Decimal(text))


def _assessment(juror: int, assessed: payloads.Assessed, texts: dict[str, str]) -> Assessment:
    return Assessment(
        juror=juror,
        proposal=assessed.proposal,
        marks={key: _mark(text) for key, text in assessed.marks.items()},
        comments={key: texts.get(digest, "") for key, digest in assessed.comments.items()} if assessed.comments else {},
        overall=texts.get(assessed.overall, ""),
        strengths=texts.get(assessed.strengths, ""),
        weaknesses=texts.get(assessed.weaknesses, ""),
        recommendation=assessed.recommendation,
        confidence=assessed.confidence,
    )
