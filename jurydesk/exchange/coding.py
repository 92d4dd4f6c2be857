"""Payloads to canonical bytes and back, by their strict types. Must never accept bytes that re-encode differently."""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct

from jurydesk.domain.canonical import NotCanonical, parse_canonical
from jurydesk.exchange.payloads import (
    FORMAT,
    ID_PATTERN,
    KINDS,
    LINE_PATTERN,
    LINES_PATTERN,
    MARK_PATTERN,
    Assessed,
    Digest,
    HandIn,
    Pack,
    Payload,
    Roster,
    SaltedText,
)
from jurydesk.exchange.refusals import refuse

T = TypeVar("T")


class _PeekHeader(Struct):
    kind: str
    format: int


class _Peek(Struct):
    header: _PeekHeader


_encoder = msgspec.json.Encoder(order="sorted")
_peeker = msgspec.json.Decoder(_Peek)
_decoders = {kind: msgspec.json.Decoder(form) for kind, form in KINDS.items()}
_texts_decoder = msgspec.json.Decoder(dict[Digest, SaltedText])
_ID, _MARK = re.compile(ID_PATTERN), re.compile(MARK_PATTERN)
_CLEAN = re.compile(LINES_PATTERN)
_WHERE = re.compile(r" - at `([^`]{1,120})`\Z")


def encode(payload: Payload) -> bytes:
    """Return the canonical bytes of a payload, checked as a reader will check them. Raises Refusal."""
    data = _encoder.encode(payload)
    decode(data, frozenset({payload.header.kind}))
    return data


def decode(data: bytes, wanted: frozenset[str]) -> Payload:
    """Return the payload that exactly these bytes say, if it is of a wanted kind. Raises Refusal."""
    kind, form = _peek(data)
    if kind not in wanted:
        raise refuse("envelope.kind", found=kind, wanted=", ".join(sorted(wanted)))
    if form != FORMAT:
        raise refuse("envelope.format", found=form, known=FORMAT)
    payload = _strictly(_decoders[kind], data)
    if isinstance(payload, HandIn):
        _check_marks(payload.assessments)
    if _encoder.encode(payload) != data:
        raise refuse("envelope.json")
    _check_raw(payload)
    return payload


def encode_texts(texts: dict[str, SaltedText]) -> bytes:
    """Return the canonical bytes of the texts, by their salted digests."""
    return _encoder.encode(texts)


def decode_texts(data: bytes) -> dict[str, SaltedText]:
    """Return the texts that exactly these bytes say, by digest; that the digests fit is the envelope's to check."""
    texts = _strictly(_texts_decoder, data)
    if _encoder.encode(texts) != data:
        raise refuse("envelope.json")
    return texts


def _check_marks(assessments: list[Assessed]) -> None:
    """Refuse marks that are not of the form that they have. Hundreds stand in a file, of which few are different."""
    ids = {criterion for one in assessments for criterion in one.marks}
    marks = {mark for one in assessments for mark in one.marks.values()}
    if all(map(_ID.match, ids)) and all(map(_MARK.match, marks)):
        return
    for place, one in enumerate(assessments):
        if not all(_ID.match(criterion) and _MARK.match(mark) for criterion, mark in one.marks.items()):
            raise refuse("envelope.fields", where=f"$.assessments[{place}].marks")


def _check_raw(payload: Payload) -> None:
    """Refuse parts that the strict types pass on as they are, where they are not canonical themselves."""
    raws: tuple[Raw, ...] = ()
    if isinstance(payload, Pack):
        raws = (payload.charter.rules, payload.charter.proposals, payload.charter.panel)
    elif isinstance(payload, Roster):
        raws = (payload.rules, payload.proposals)
    try:
        values = [parse_canonical(bytes(raw)) for raw in raws]
    except NotCanonical:
        raise refuse("envelope.json") from None
    if not all(_is_clean(value) for value in values):
        raise refuse("envelope.text")


def _is_clean(value: object) -> bool:
    """Return whether no text inside a JSON value holds control or bidi characters."""
    if isinstance(value, str):
        return _CLEAN.match(value) is not None
    if isinstance(value, dict):
        return all(_is_clean(part) for pair in value.items() for part in pair)
    return all(_is_clean(part) for part in value) if isinstance(value, list) else True


def _peek(data: bytes) -> tuple[str, int]:
    try:
        header = _peeker.decode(data).header
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise refuse("envelope.json") from None
    return header.kind, header.format


def _strictly(decoder: msgspec.json.Decoder[T], data: bytes) -> T:
    try:
        return decoder.decode(data)
    except msgspec.ValidationError as problem:
        text = str(problem)
        where = _WHERE.search(text)
        rule = "envelope.text" if repr(LINE_PATTERN) in text or repr(LINES_PATTERN) in text else "envelope.fields"
        raise refuse(rule, where=where[1] if where else "$") from None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise refuse("envelope.json") from None
