"""What a list alone can be asked: its signatures, its pages, and whether it agrees with itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jurydesk.domain.canonical import digest_of
from jurydesk.domain.plain import to_plain
from jurydesk.errors import DeskError, explain
from jurydesk.record import recount
from jurydesk.record.redraw import Match, compare
from jurydesk.record.verdict import Check, State
from jurydesk.report.certificate import Kind
from jurydesk.report.list_cautions import meeting_cautions
from jurydesk.report.seal_check import missing_signers
from jurydesk.report.seal_report import Added, ExpectedSigner
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.record.recount import Difference
    from jurydesk.report.list_model import ListData
    from jurydesk.report.seal_report import Seal, SealReport

SEALS: Final = phrase("record", "Signatures")
SIGNERS: Final = phrase("record", "Who signed")
CERTIFICATE: Final = phrase("record", "Certificate")
ADDED: Final = phrase("record", "Added after signing")
PAGES: Final = phrase("record", "Pages and figures")
CHARTER: Final = phrase("record", "List and charter")
RANKS: Final = phrase("record", "Scores, thresholds and ranks")
SUMS: Final = phrase("record", "Order, sums and departures")
VOTES: Final = phrase("record", "Votes and quorum")
TIMES: Final = phrase("record", "Times of signing")


SIGNATURES: Final = {
    "chair": phrase("record", "Signature of the chair"),
    "minute-taker": phrase("record", "Signature of the minute-taker"),
}


def seal_checks(seals: SealReport) -> list[Check]:
    """Return the checks of the signatures themselves; the first decides whether anything else can be asked."""
    found = [Check("seals", SEALS, State.HOLDS if seals.holds else State.FAILS, seals.message)]
    found += [_certificate(seal) for seal in seals.seals]
    if seals.added:
        names = {
            Added.TIME_STAMP: phrase("record", "time stamps"),
            Added.VALIDATION_DATA: phrase("record", "validation data"),
        }
        said = phrase("record", "Later {first} was added to preserve the file; the signed revisions are unchanged.")
        both = phrase("record", "Later time stamps and validation data were added; the signed revisions are unchanged.")
        found.append(
            Check("added", ADDED, State.HOLDS, both if len(seals.added) > 1 else said, {"first": names[seals.added[0]]})
        )
    return found


def _certificate(seal: Seal) -> Check:
    """Who is behind a signature, as far as it can be told offline."""
    facts = seal.certificate
    values = {
        "field": SIGNATURES.get(seal.field, seal.field),
        "holder": facts.holder,
        "issuer": facts.issuer,
        "digest": facts.sha256,
    }
    name = f"certificate-{seal.field}"
    if facts.kind is Kind.SELF_MADE:
        said = phrase(
            "record",
            "{field}: {holder}, by a certificate the signer made: a simple signature. Compare its fingerprint with the "
            "signer: {digest}.",
        )
        return Check(name, CERTIFICATE, State.ON_WORD, said, values)
    if seal.trusted is None:
        said = phrase(
            "record",
            "{field}: {holder}, by a certificate of {issuer}; whether that authority is to be trusted and whether the "
            "certificate was revoked was not checked. Fingerprint {digest}.",
        )
        return Check(name, CERTIFICATE, State.NOT_CHECKED, said, values)
    if seal.trusted:
        said = phrase("record", "{field}: {holder}, by a certificate of {issuer}; it leads to an authority you trust.")
        return Check(name, CERTIFICATE, State.HOLDS, said, values)
    said = phrase("record", "{field}: {holder}, by a certificate of {issuer}; it leads to no authority you trust.")
    return Check(name, CERTIFICATE, State.FAILS, said, values)


def list_checks(pdf: bytes, seals: SealReport, result: bytes, data: ListData) -> list[Check]:
    """Return what the list says of itself, asked of itself; without any record."""
    counted = _counted(data)
    return [
        _signers(seals, data),
        _pages(pdf, seals, result),
        _charter(data),
        *counted,
        _votes(data),
        Check(
            "times",
            TIMES,
            State.ON_WORD,
            phrase("record", "The times of signing are what the signers' computers said; no time stamp attests them."),
        ),
    ]


_VOTES_HOLD: Final = phrase("record", "Every vote was quorate, and every outcome follows from its counts.")


def _votes(data: ListData) -> Check:
    """Whether the votes were quorate and came out as printed; that there was none must never look like one that was."""
    if data.votes or any(entry.votes for entry in data.entries):
        return difference_check("votes", VOTES, recount.vote_differences(data), _VOTES_HOLD)
    cautions = meeting_cautions(data)
    none = phrase("record", "There was no vote, so nothing could be checked; the quorum is {quorum}.")
    neither = phrase(
        "record",
        "There was no vote, and the panel was not quorate: {present} of {members} members with a vote were noted as "
        "present, {quorum} needed.",
    )
    values = {"quorum": data.quorum, **(cautions[-1].values if cautions else {})}
    said = neither if "present" in values else none
    return Check("votes", VOTES, State.MISSING, said, values, _NO_VOTE)


_NO_VOTE: Final = phrase("record", "The list is signed and agrees with itself, but no vote of the panel stands in it.")


def _signers(seals: SealReport, data: ListData) -> Check:
    expected = [ExpectedSigner(signer.field, signer.certificate) for signer in data.signers]
    missing = {signer.field for signer in missing_signers(seals, expected)}
    names = ", ".join(signer.name for signer in data.signers if signer.field in missing)
    if missing:
        said = phrase("record", "The list names as a signer, but was not signed by, or with another key: {names}.")
        return Check("signers", SIGNERS, State.FAILS, said, {"names": names})
    holders = {seal.field: seal.certificate.holder for seal in seals.seals}
    others = [
        f"{signer.name} / {holders[signer.field]}"
        for signer in data.signers
        if " ".join(signer.name.split()).casefold() != holders[signer.field].casefold()
    ]
    if others:
        said = phrase("record", "All signed; the list and the certificate write the name differently: {names}.")
        return Check("signers", SIGNERS, State.ON_WORD, said, {"names": ", ".join(others)})
    said = phrase("record", "All signed whom the list names: {names}.")
    return Check("signers", SIGNERS, State.HOLDS, said, {"names": ", ".join(signer.name for signer in data.signers)})


def _pages(pdf: bytes, seals: SealReport, result: bytes) -> Check:
    try:
        match = compare(pdf, seals.body_end, result)
    except DeskError as trouble:
        said = phrase("record", "The pages could not be drawn again: {why}")
        return Check("pages", PAGES, State.NOT_CHECKED, said, {"why": explain(trouble)[0]})
    except Exception as trouble:  # noqa: BLE001 - hostile files raise anything, and whatever raises is refused
        said = phrase("record", "The pages could not be compared: the file is not built as JuryDesk builds it.")
        return Check("pages", PAGES, State.FAILS, said, {"why": repr(trouble)})
    states = {
        Match.SAME_BYTES: (State.HOLDS, _SAME),
        Match.SAME_CONTENT: (State.HOLDS, _SAME),
        Match.SAME_WORDS: (
            State.NOT_CHECKED,
            phrase(
                "record",
                "The words on the pages are those of result.json; another version of the program drew them, so the "
                "drawing itself could not be compared.",
            ),
        ),
        Match.OTHER_VERSION: (
            State.NOT_CHECKED,
            phrase(
                "record",
                "Another version of the program drew the pages, in other words than this one uses; compare them with "
                "the version that the file names as its producer. All figures were checked as result.json has them.",
            ),
        ),
        Match.DIFFERENT: (State.FAILS, phrase("record", "The pages do not show what result.json says.")),
    }
    state, said = states[match]
    return Check("pages", PAGES, state, said)


_SAME: Final = phrase("record", "The pages are exactly what result.json draws.")


def _charter(data: ListData) -> Check:
    """The printed call and rules have the charter's digest, and the fingerprint is made of the digests printed."""
    charter = data.charter
    parts = {"rules": charter.rules, "proposals": charter.proposals, "panel": charter.panel}
    whole = {"parts": parts, "previous": charter.previous, "reason": charter.reason, "version": charter.version}
    same = digest_of(to_plain(data.call)) == charter.rules and digest_of(whole) == charter.fingerprint
    holds = phrase("record", "The call and the rules on the list are those of the charter it names.")
    fails = phrase("record", "The call or the rules on the list are not those of the charter it names.")
    return Check("charter", CHARTER, State.HOLDS if same else State.FAILS, holds if same else fails)


def _counted(data: ListData) -> list[Check]:
    try:
        result = recount.result_of_printed(data)
    except DeskError as trouble:
        said = phrase("record", "What the list prints cannot be counted: {why}")
        return [Check("ranks", RANKS, State.FAILS, said, {"why": explain(trouble)[0]})]
    ranks = [*recount.differences(data, result), *recount.shown_differences(data)]
    return [
        difference_check(
            "ranks", RANKS, ranks, phrase("record", "Scores, thresholds and ranks follow from the marks printed.")
        ),
        difference_check(
            "sums",
            SUMS,
            recount.count_differences(data, result),
            phrase("record", "Order, sums, funding line and departures follow from the rows printed."),
        ),
    ]


def difference_check(name: str, title: Phrase, differences: Sequence[Difference], holds: Phrase) -> Check:
    """Return the check that fails where there is a difference, naming the first and how many there are."""
    if not differences:
        return Check(name, title, State.HOLDS, holds)
    first = differences[0]
    said = phrase("record", "{count} figures differ; the first: {place}, {what}: printed {printed}, counted {counted}.")
    place = ", ".join(part for part in (first.proposal, first.criterion) if part)
    values = {
        "count": len(differences),
        "place": place or phrase("record", "the list"),
        "what": first.what,
        "printed": first.printed,
        "counted": first.counted,
    }
    return Check(name, title, State.FAILS, said, values)
