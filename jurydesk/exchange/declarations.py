"""Declaration files of strict calls: a juror's answers and public keys, before there is a charter with these keys.

Statements stand in the signed payload as salted digests; a juror's name must never stand in it at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.domain.conflict import Answer, Declaration
from jurydesk.exchange import payloads
from jurydesk.exchange.envelope import write_envelope
from jurydesk.exchange.from_juror import FromJuror, header_to_panel, need_from_juror, who_can_open
from jurydesk.exchange.keys import enrolment_proof
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.signed import Signed, check_signed, check_texts
from jurydesk.exchange.texts import Salter, read_maybe_time, read_time, time_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from jurydesk.domain.charter import PanelKeys
    from jurydesk.exchange.keys import Keys

DECLARATION = frozenset({"declaration"})


@dataclass(frozen=True, slots=True)
class OpenedDeclarations(FromJuror):
    """A declaration file whose signature holds and which agrees with itself; whether it counts is the intake's."""

    payload: payloads.Declarations

    @property
    def rules(self) -> str:
        """The digest of the rules in the roster that it answers."""
        return self.payload.header.charter


def seal_declarations(
    target: BinaryIO,
    *,
    call: str,
    rules: str,
    panel: PanelKeys,
    juror: int,
    keys: Keys,
    declarations: Iterable[Declaration],
    at: datetime,
    enrolment_secret: str,
    sequence: int = 1,
    supersedes: str = "",
    undertaking_at: datetime | None = None,
) -> Signed:
    """Write a declaration file and return it as signed; `rules` is the digest of the roster's rules. Raises Refusal."""
    salter = Salter()
    answers = sorted(declarations, key=lambda answer: (answer.proposal, answer.at))
    payload = payloads.Declarations(
        header=header_to_panel(
            "declaration",
            call=call,
            charter=rules,
            panel=panel,
            juror=juror,
            keys=keys,
            sequence=sequence,
            supersedes=supersedes,
            at=at,
        ),
        enrolment_proof=enrolment_proof(enrolment_secret, call=call, juror=juror, public=keys.public),
        undertaking_at=time_text(undertaking_at),
        declarations=[declared(answer, salter) for answer in answers],
    )
    return write_envelope(payload, target, keys=keys, recipients=who_can_open(panel, keys), texts=salter.texts)


def check_declarations(payload_bytes: bytes, signature: bytes, texts_bytes: bytes = b"") -> OpenedDeclarations:
    """Return what a declaration file kept in a record says; texts may have been left out. Raises Refusal."""
    payload = check_signed(payload_bytes, signature, DECLARATION)
    check_texts(payload, texts_bytes)
    return opened_declarations(Signed(payload, payload_bytes, signature, texts_bytes))


def opened_declarations(signed: Signed) -> OpenedDeclarations:
    """Return a signed declaration file as domain values, if it agrees with itself. Raises Refusal."""
    payload = signed.payload
    if not isinstance(payload, payloads.Declarations):
        raise refuse("envelope.kind", found=payload.header.kind, wanted="declaration")
    header = payload.header
    need_from_juror(header)
    texts = signed.texts()
    return OpenedDeclarations(
        signed=signed,
        payload=payload,
        made_at=read_time(header.made_at),
        undertaking_at=read_maybe_time(payload.undertaking_at),
        declarations=tuple(declaration(header.sender.number, one, texts) for one in payload.declarations),
    )


def declared(answer: Declaration, salter: Salter) -> payloads.Declared:
    """Return one answer as a payload says it, its texts given to the salter. Raises Refusal for a text too long."""
    return payloads.Declared(
        proposal=answer.proposal,
        answer="conflict" if answer.answer is Answer.CONFLICT else "no conflict",
        category=answer.category,
        statement=salter.digest(answer.statement, answer.proposal),
        reason=salter.digest(answer.reason, answer.proposal),
        at=time_text(answer.at),
    )


def declaration(juror: int, said: payloads.Declared, texts: dict[str, str]) -> Declaration:
    """Return one answer of a payload as a declaration; texts that were left out are empty. Raises Refusal."""
    return Declaration(
        juror=juror,
        proposal=said.proposal,
        answer=Answer(said.answer),
        at=read_time(said.at),
        category=said.category,
        statement=texts.get(said.statement, ""),
        reason=texts.get(said.reason, ""),
    )
