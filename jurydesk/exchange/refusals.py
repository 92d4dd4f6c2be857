"""Why a sealed file is refused: every rule by name, as one sentence and one next step. Must never quote raw bytes."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType

from jurydesk.errors import DeskError
from jurydesk.words import Phrase, phrase

LONGEST_SHOWN = 80

_AGAIN = phrase("exchange", "Ask the sender for the file again; nothing was changed here.")
_CHANGED = phrase(
    "exchange",
    "Ask the sender for the file again, on another way; it was changed or damaged. Nothing was changed here.",
)
_SPLIT = phrase("exchange", "Issue the pack in parts, or with fewer or smaller documents.")
_TYPE = phrase("exchange", "Compare it with the letter, word by word, and type it again.")
_NEWER = phrase("exchange", "Install the newest JuryDesk and open the file again.")
_OFFICE = phrase("exchange", "Tell the panel's office, and do not open the file before it has answered.")
_SENDER = phrase("exchange", "Ask the juror to hand in again from the own desk; nothing was changed here.")

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

Rule = tuple[Phrase, Phrase]

RULES: MappingProxyType[str, Rule] = MappingProxyType(
    {
        "cancelled": (
            phrase("exchange", "This was stopped before it was done."),
            phrase("exchange", "Start it again when you want to; nothing was changed."),
        ),
        "file.unreadable": (
            phrase("exchange", "The file cannot be read from where it lies."),
            phrase("exchange", "Copy it to this computer first, and open the copy."),
        ),
        "file.unwritable": (
            phrase("exchange", "The file cannot be written there: the disk is full, or writing is not allowed."),
            phrase("exchange", "Choose another folder, or make room; nothing was changed here."),
        ),
        # the word code
        "code.length": (
            phrase("exchange", "The code has {least} words or more; {words} were typed."),
            _TYPE,
        ),
        "code.word": (phrase("exchange", "Word {place} of the code, “{word}”, is in no code."), _TYPE),
        "code.word.like": (
            phrase("exchange", "Word {place} of the code, “{word}”, is in no code; perhaps it is “{meant}”."),
            _TYPE,
        ),
        "code.check": (phrase("exchange", "The words of the code do not fit together; one of them is another."), _TYPE),
        "code.wrong": (
            phrase("exchange", "This is a good code, but not the code of this pack; or the pack is damaged."),
            phrase("exchange", "Use the letter that came with this pack; with a re-issued pack comes a new code."),
        ),
        # the age file
        "age.form": (phrase("exchange", "The file is no sealed file of JuryDesk, or it is damaged."), _AGAIN),
        "age.key": (
            phrase("exchange", "The file is sealed for somebody else; no key of this desk opens it."),
            phrase("exchange", "Open it on the desk that it is meant for, or ask the sender for the right file."),
        ),
        "age.damaged": (phrase("exchange", "The file is cut off or was changed after it was sealed."), _CHANGED),
        "age.work": (phrase("exchange", "The file asks for more work than any file of JuryDesk does."), _CHANGED),
        # the package
        "package.form": (phrase("exchange", "The file is not packed the way JuryDesk packs files."), _AGAIN),
        "package.cut": (phrase("exchange", "The file ends too early."), _CHANGED),
        "package.rest": (phrase("exchange", "After the end of the file something else follows."), _CHANGED),
        "package.name": (
            phrase("exchange", "The file holds a part with a name that is not allowed: “{name}”."),
            _CHANGED,
        ),
        "package.twice": (phrase("exchange", "The file holds the part “{name}” twice."), _CHANGED),
        "package.packed": (
            phrase("exchange", "The part “{name}” is compressed or locked, which no part may be."),
            _CHANGED,
        ),
        "package.size": (
            phrase("exchange", "The part “{name}” is larger than allowed, or not as large as it says."),
            _CHANGED,
        ),
        "package.total": (phrase("exchange", "The file is larger than a sealed file may be."), _SPLIT),
        "package.count": (phrase("exchange", "The file holds more parts than a sealed file may hold."), _CHANGED),
        "package.sum": (phrase("exchange", "The part “{name}” is damaged: its check sum does not fit."), _CHANGED),
        "package.directory": (
            phrase("exchange", "The file's table of contents does not say what is in the file."),
            _CHANGED,
        ),
        # the envelope
        "envelope.parts": (
            phrase("exchange", "The part “{name}” is missing, unexpected or in the wrong place."),
            _CHANGED,
        ),
        "envelope.json": (
            phrase("exchange", "The file's contents are not written the way JuryDesk writes them."),
            _CHANGED,
        ),
        "envelope.kind": (
            phrase("exchange", "This is another kind of file: “{found}”, where “{wanted}” was expected."),
            phrase("exchange", "Choose the other file; packs go to jurors, hand-ins come back from them."),
        ),
        "envelope.format": (
            phrase("exchange", "The file has format {found}; this JuryDesk reads formats up to {known}."),
            _NEWER,
        ),
        "envelope.fields": (
            phrase("exchange", "The file's contents are not what they must be, at “{where}”."),
            _CHANGED,
        ),
        "envelope.text": (
            phrase("exchange", "A text in the file holds characters that cannot be seen or that reverse the writing."),
            _CHANGED,
        ),
        "envelope.signature": (
            phrase("exchange", "The signature does not fit: the file was changed after it was signed."),
            _CHANGED,
        ),
        "envelope.sender": (
            phrase("exchange", "The file was signed with another key than expected: {found} instead of {wanted}."),
            _OFFICE,
        ),
        "envelope.document": (
            phrase("exchange", "The document “{name}” in the file is not the one that was signed."),
            _CHANGED,
        ),
        "envelope.texts": (phrase("exchange", "The comments in the file are not the ones that were signed."), _CHANGED),
        "envelope.source": (
            phrase("exchange", "The document “{name}” on this desk is not the one in the list."),
            phrase("exchange", "Import the document again, and then write the file again."),
        ),
        "envelope.time": (phrase("exchange", "The file names a day or time that does not exist."), _CHANGED),
        # what a pack says
        "pack.code": (
            phrase("exchange", "This pack opens with the code of its letter."),
            phrase("exchange", "Type the words of the code from the letter that came on another way."),
        ),
        "pack.juror": (
            phrase("exchange", "The pack is for juror {pack}; this desk belongs to juror {desk}."),
            phrase("exchange", "Open the pack that was sent to you, or ask the office for it."),
        ),
        "pack.sender": (phrase("exchange", "The file does not come from a panel."), _OFFICE),
        "pack.charter": (
            phrase("exchange", "The charter in the pack cannot be read, or is not the one that the pack names."),
            _OFFICE,
        ),
        "pack.panel": (
            phrase("exchange", "The charter in the pack belongs to another panel or another call."),
            _OFFICE,
        ),
        "pack.nobody": (phrase("exchange", "The charter in the pack knows no juror {juror} who marks."), _OFFICE),
        "pack.keys": (phrase("exchange", "The charter in the pack has other keys for you than this desk."), _OFFICE),
        "pack.declared": (
            phrase("exchange", "The charter in the pack does not name the declarations that this desk sent."),
            _OFFICE,
        ),
        "roster.documents": (phrase("exchange", "The roster holds a document, which no roster may."), _OFFICE),
        "roster.content": (
            phrase("exchange", "The rules, proposals or keys in the roster cannot be read, or belong to another call."),
            _OFFICE,
        ),
        "pack.name": (phrase("exchange", "The names in the pack are not those of the charter."), _OFFICE),
        "pack.assigned": (
            phrase("exchange", "The proposals in the pack are not those that the charter gives you."),
            _OFFICE,
        ),
        "pack.documents": (
            phrase("exchange", "The pack holds a document that is not meant for you: “{name}”."),
            _OFFICE,
        ),
        "pack.missing": (
            phrase("exchange", "The document “{name}” is not on this desk."),
            phrase("exchange", "Import it, or take it out of the proposal, and issue the pack again."),
        ),
        # packs in parts
        "part.small": (
            phrase("exchange", "A part of this size holds no document: what every part says needs {least} MB already."),
            phrase("exchange", "Choose a larger size for the parts."),
        ),
        "part.large": (
            phrase("exchange", "The document “{name}” has {size} MB, more than fits into a part of {most} MB."),
            phrase("exchange", "Choose a larger size for the parts, or make the document smaller and import it again."),
        ),
        "part.many": (
            phrase("exchange", "The pack would have {parts} parts; {most} are the most."),
            phrase("exchange", "Choose a larger size for the parts."),
        ),
        "part.number": (phrase("exchange", "The file says to be part {part} of {parts}, which cannot be."), _AGAIN),
        # what a hand-in says
        "hand-in.long": (
            phrase("exchange", "A comment on {proposal} has {length} characters; {most} fit."),
            phrase("exchange", "Shorten the comment and hand in again."),
        ),
        "hand-in.sender": (
            phrase("exchange", "The file does not come from a juror, or is not meant for a panel."),
            _AGAIN,
        ),
        "hand-in.sequence": (
            phrase("exchange", "The hand-in does not say properly which earlier one it replaces."),
            _SENDER,
        ),
        "hand-in.twice": (phrase("exchange", "The hand-in assesses {proposal} twice."), _SENDER),
    }
)


class Refusal(DeskError):
    """A sealed file, or a code typed for one, is refused; `rule` names the rule that it broke."""

    def __init__(self, rule: str, message: Phrase, hint: Phrase, /, **values: object) -> None:
        super().__init__(message, hint, **values)
        self.args = (rule, message, hint)
        self.rule = rule


def refuse(rule: str, /, **values: object) -> Refusal:
    """Return the refusal by that rule, the values made safe to show; to be raised by the caller."""
    message, hint = RULES[rule]
    return Refusal(rule, message, hint, **{name: shown(value) for name, value in values.items()})


def shown(value: object) -> object:
    """Return a value from outside as it may stand in a sentence: texts without hidden characters, and not too long."""
    if not isinstance(value, str):
        return value
    clean = "".join(letter if is_plain(letter) else "�" for letter in value[: LONGEST_SHOWN + 1])
    return clean if len(clean) <= LONGEST_SHOWN else clean[:LONGEST_SHOWN] + "…"


def is_plain(letter: str) -> bool:
    """Return whether a character can be seen or is a plain space: no control, no bidi control, no line separator."""
    return letter not in _BIDI and unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
