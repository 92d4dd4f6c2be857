"""What the intake says about each hand-in: a sentence and a next step by the name of the rule. Must blame nobody."""

from __future__ import annotations

from types import MappingProxyType

from jurydesk.words import Phrase, phrase

_NOTHING = phrase("exchange", "There is nothing more to do.")
_AGAIN = phrase("exchange", "Ask the juror to hand in again from the own desk; nothing was changed here.")
_CALL = phrase("exchange", "Ask the juror on the phone, and compare the fingerprint before you decide.")
_REISSUE = phrase("exchange", "Send the juror a new pack, and ask for a new hand-in.")
_OPEN_AGAIN = phrase("exchange", "Ask the juror to open the newest pack and to hand in again.")

SENTENCES: MappingProxyType[str, tuple[Phrase, Phrase]] = MappingProxyType(
    {
        "accepted": (phrase("exchange", "Hand-in {sequence} of juror {juror} counts."), _NOTHING),
        "accepted.late": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} counts; it came after the closing date."),
            _NOTHING,
        ),
        "accepted.gap": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} counts; earlier ones never came: {missing}."),
            phrase("exchange", "Ask the juror for the missing files, so that the record has no gap."),
        ),
        "sequence.superseded": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} is kept; a later one counts."),
            _NOTHING,
        ),
        "sequence.duplicate": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} was taken in before."),
            _NOTHING,
        ),
        "sequence.withdrawn": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} was taken in before and withdrawn since."),
            phrase("exchange", "It stays withdrawn; the next hand-in of this juror counts."),
        ),
        "sequence.clash": (
            phrase("exchange", "There is another hand-in {sequence} of juror {juror} with other contents."),
            phrase("exchange", "Ask the juror which of the two counts; perhaps two computers were used."),
        ),
        "sequence.chain": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} does not follow from the one beside it."),
            phrase("exchange", "Ask the juror which hand-ins count; perhaps an old copy of the desk was used."),
        ),
        "call.known": (
            phrase("exchange", "The hand-in belongs to another call."),
            phrase("exchange", "Take it in on the desk of that call."),
        ),
        "panel.own": (
            phrase("exchange", "The hand-in was made for another panel's key."),
            phrase("exchange", "Take it in on the desk of that panel."),
        ),
        "juror.known": (
            phrase("exchange", "Nobody on this panel has number {juror}."),
            phrase("exchange", "Ask the sender which panel the hand-in is for."),
        ),
        "key.former": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} is signed with a key from before a new pack."),
            _CALL,
        ),
        "key.changed": (
            phrase("exchange", "Hand-in {sequence} of juror {juror} is signed with another key than before."),
            _CALL,
        ),
        "key.proof": (
            phrase("exchange", "The hand-in does not prove that juror {juror} made it from the pack in force."),
            _REISSUE,
        ),
        "key.pending": (
            phrase("exchange", "The key of juror {juror} is not in the charter yet, so no hand-in can count."),
            phrase("exchange", "Take in the declaration file, amend the charter with the key, and issue the dossier."),
        ),
        "charter.named": (
            phrase("exchange", "The hand-in of juror {juror} names a charter and other rules than that charter has."),
            _AGAIN,
        ),
        "charter.rules": (
            phrase("exchange", "The hand-in of juror {juror} follows other rules than those in force."),
            _OPEN_AGAIN,
        ),
        "charter.proposal": (
            phrase("exchange", "Juror {juror} judged {proposal} before it was changed."),
            _OPEN_AGAIN,
        ),
        "proposal.known": (
            phrase("exchange", "Juror {juror} names {proposal}, which is no proposal here."),
            _OPEN_AGAIN,
        ),
        "proposal.assigned": (
            phrase("exchange", "Juror {juror} assessed {proposal}, which is not assigned to juror {juror}."),
            phrase("exchange", "Assign it and issue a new pack, or ask for a hand-in without it."),
        ),
        "declaration.category": (
            phrase("exchange", "Juror {juror} declared a kind of conflict on {proposal} that the rules do not have."),
            _AGAIN,
        ),
        "criterion.known": (
            phrase("exchange", "Juror {juror} marked “{criterion}” on {proposal}, which is no criterion here."),
            _AGAIN,
        ),
        "mark.offered": (
            phrase(
                "exchange", "Juror {juror} could not assess “{criterion}” on {proposal}; the rules do not offer that."
            ),
            _AGAIN,
        ),
        "mark.scale": (
            phrase("exchange", "Juror {juror} gave {mark} for “{criterion}” on {proposal}, which is not on the scale."),
            _AGAIN,
        ),
        "recommendation.known": (
            phrase("exchange", "Juror {juror} recommends something on {proposal} that the rules do not have."),
            _AGAIN,
        ),
        "conflict.undeclared": (
            phrase("exchange", "Juror {juror} assessed {proposal} without a declaration on it."),
            phrase("exchange", "Ask the juror to declare on it, and to hand in again."),
        ),
        "conflict.recused": (
            phrase("exchange", "Juror {juror} assessed {proposal} in spite of a conflict of interest."),
            phrase("exchange", "Ask the juror to hand in without it, or rule on the conflict first."),
        ),
        "late": (
            phrase(
                "exchange",
                "The hand-in of juror {juror} came after the closing date, {closed}; the rules take none then.",
            ),
            phrase("exchange", "Enter when it really arrived, if that was before, or leave it out."),
        ),
        "complete": (
            phrase("exchange", "The hand-in of juror {juror} is not complete: {proposal} lacks something."),
            phrase("exchange", "Ask the juror to complete it and to hand in again."),
        ),
    }
)

_DECLARE_AGAIN = phrase("exchange", "Ask the juror to write the declaration file again; nothing was changed here.")

DECLARATION_SENTENCES: MappingProxyType[str, tuple[Phrase, Phrase]] = MappingProxyType(
    {
        **{name: SENTENCES[name] for name in ("juror.known", "proposal.known", "declaration.category")},
        "accepted": (
            phrase("exchange", "The declarations of juror {juror} are taken in, and the juror's keys with them."),
            phrase("exchange", "Rule on conflicts, then freeze the charter; a late juror is added by an amendment."),
        ),
        "accepted.gap": (
            phrase(
                "exchange", "Declaration file {sequence} of juror {juror} counts; earlier ones never came: {missing}."
            ),
            phrase("exchange", "Ask the juror for the missing files, so that the record has no gap."),
        ),
        "sequence.superseded": (
            phrase("exchange", "Declaration file {sequence} of juror {juror} is kept; a later one counts."),
            _NOTHING,
        ),
        "sequence.duplicate": (
            phrase("exchange", "Declaration file {sequence} of juror {juror} was taken in before."),
            _NOTHING,
        ),
        "sequence.withdrawn": (
            phrase("exchange", "Declaration file {sequence} of juror {juror} was taken in before."),
            _NOTHING,
        ),
        "sequence.clash": (
            phrase("exchange", "There is another declaration file {sequence} of juror {juror} with other contents."),
            _CALL,
        ),
        "sequence.chain": (
            phrase("exchange", "Declaration file {sequence} of juror {juror} does not follow from the one beside it."),
            _CALL,
        ),
        "call.known": (
            phrase("exchange", "The declaration file belongs to another call."),
            phrase("exchange", "Take it in on the desk of that call."),
        ),
        "panel.own": (
            phrase("exchange", "The declaration file was made for another panel's key."),
            phrase("exchange", "Take it in on the desk of that panel."),
        ),
        "key.former": (
            phrase("exchange", "The declaration file of juror {juror} is signed with a key from before a new pack."),
            _CALL,
        ),
        "key.changed": (
            phrase("exchange", "The declaration file of juror {juror} is signed with another key than before."),
            _CALL,
        ),
        "key.proof": (
            phrase(
                "exchange", "The declaration file does not prove that juror {juror} made it from the roster in force."
            ),
            phrase("exchange", "Send the juror a new roster, and ask for a new declaration file."),
        ),
        "declaration.mode": (
            phrase("exchange", "This call takes no declaration files: declarations come with the hand-in."),
            phrase("exchange", "Ask the juror to hand in."),
        ),
        "declaration.roster": (
            phrase("exchange", "The declaration file of juror {juror} answers another roster than the one sent."),
            _DECLARE_AGAIN,
        ),
    }
)
