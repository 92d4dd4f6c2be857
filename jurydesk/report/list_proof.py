"""By what the list can be checked, and what rests on whose word. It must never claim more than can be recomputed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus import Spacer

from jurydesk.domain.canonical import short_fingerprint
from jurydesk.report.look import CONTENT_WIDTH
from jurydesk.report.page import Heading
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from jurydesk.report.list_model import ListData
    from jurydesk.words import Speaker

_ACROSS: Final = 5


def proof_part(data: ListData, speaker: Speaker) -> list[Flowable]:
    """Return fingerprints, journal head, and on what each figure rests."""
    story: list[Flowable] = [Heading(speaker.say(phrase("report", "How to check this list")), "proof")]
    story += [paragraph(sentence, "text") for sentence in _sentences(data, speaker)]
    story += [Spacer(1, 4), *_fingerprints(data, speaker), Spacer(1, 8)]
    return [*story, *_hand_ins(data, speaker)]


def _sentences(data: ListData, speaker: Speaker) -> list[str]:
    said = [
        phrase(
            "report",
            "All figures stand in the file result.json inside this document. With the record, anybody can recompute "
            "them without a network: jurydesk verify LIST --record RECORD.",
        ),
        phrase(
            "report", "Each juror finds the fingerprint of the own hand-in below; they stand in no order of persons."
        ),
        phrase("report", "The times in the signatures are what the signers' computers said; nobody else attests them."),
    ]
    sentences = [speaker.say(one) for one in said]
    return [*sentences, *_grounds(data, speaker), *_on_word(data, speaker)]


def _grounds(data: ListData, speaker: Speaker) -> list[str]:
    hand_ins = data.hand_ins
    counted = (
        (hand_ins.charter_key, phrase("report", "Hand-ins signed by a key that the charter names: {count}.")),
        (
            hand_ins.pinned_key,
            phrase(
                "report",
                "Hand-ins signed by a key noted only when the juror's first file came in, a weaker ground: {count}.",
            ),
        ),
        (hand_ins.attested, phrase("report", "Sheets entered by one named person and confirmed by another: {count}.")),
    )
    sentences = [speaker.say(text, count=count) for count, text in counted if count]
    if data.rekeyed:
        told = phrase("report", "These jurors received new keys during the call: {names}.")
        sentences.append(speaker.say(told, names=", ".join(data.rekeyed)))
    return sentences


def _on_word(data: ListData, speaker: Speaker) -> list[str]:
    """What rests on the word of chair and minute-taker alone, named as such."""
    votes = len(data.votes) + sum(len(entry.votes) for entry in data.entries)
    scores = sum(row.panel_score is not None for entry in data.entries for row in entry.criteria)
    text = phrase(
        "report",
        "On the word of chair and minute-taker rest: votes ({votes}), panel scores ({scores}), who left for what "
        "({rulings}), attendance, decisions and sums, reasons and remarks.",
    )
    return [speaker.say(text, votes=votes, scores=scores, rulings=len({row.name for row in data.left}))]


def _fingerprints(data: ListData, speaker: Speaker) -> list[Flowable]:
    charter = data.charter
    rows = [
        (phrase("report", "Charter, version {version}"), charter.fingerprint),
        (phrase("report", "its rules"), charter.rules),
        (phrase("report", "its proposals"), charter.proposals),
        (phrase("report", "its panel"), charter.panel),
        (phrase("report", "Journal, entry {sequence}"), data.journal.hash),
    ]
    if data.supersedes:
        rows.append((phrase("report", "Result of the list replaced"), data.supersedes))
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "What")), 108),
            Column(speaker.say(phrase("report", "Fingerprint")), 68),
            Column(speaker.say(phrase("report", "in full (SHA-256)")), 0),
        ]
    )
    values = {"version": charter.version, "sequence": data.journal.sequence}
    return table(
        columns,
        [[Cell(speaker.say(what, **values)), Cell(short_fingerprint(hex_)), Cell("", hex_)] for what, hex_ in rows],
    )


def _hand_ins(data: ListData, speaker: Speaker) -> list[Flowable]:
    digests = data.hand_ins.digests
    if not digests:
        return []
    told = paragraph(speaker.say(phrase("report", "Fingerprints of the hand-ins")), "subheading")
    told.keepWithNext = 1
    columns = [Column("", CONTENT_WIDTH / _ACROSS)] * _ACROSS
    texts = [short_fingerprint(digest) for digest in digests]
    texts += [""] * (-len(texts) % _ACROSS)
    rows = [[Cell(text) for text in texts[start : start + _ACROSS]] for start in range(0, len(texts), _ACROSS)]
    return [told, *table(columns, rows)]
