"""What a jurors' table says of votes, against what the roles say. The role decides; a difference is never silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.domain.panel import Juror

_YES = frozenset(["yes", "y", "ja", "j", "x", "1", "true", "wahr", "oui", "si", "voting", "stimmberechtigt", "mit"])
_NO = frozenset(
    normalised(text)
    for text in (
        "no", "n", "nein", "0", "false", "falsch", "non", "without", "ohne", "kein", "keine", "non-voting",
        "not voting",
        "nicht stimmberechtigt", "beratend", "advisory", "none",
    )
)  # fmt: skip
_YES_SIGNS = frozenset("\N{CHECK MARK}\N{HEAVY CHECK MARK}\N{MULTIPLICATION X}\N{BALLOT BOX WITH CHECK}")
_NO_SIGNS = frozenset(["-", "\N{EN DASH}", "\N{EM DASH}", "\N{BALLOT BOX}"])


def vote_notes(jurors: Sequence[Juror], cells: Mapping[int, str], heading: str) -> list[Note]:
    """Return a remark on each group of jurors whose cell under `heading` is at odds with the role, or no yes or no.

    In a column of crosses alone an empty cell is a no; beside a "no" it says nothing.
    """
    said = {number: _read(text) for number, text in cells.items()}
    if heading and True in said.values() and False not in said.values():
        said |= {number: False for number, text in cells.items() if not text}
    unclear = [juror for juror in jurors if said[juror.number] is None and cells[juror.number]]
    without = [juror for juror in jurors if said[juror.number] is False and juror.votes]
    voting = [juror for juror in jurors if said[juror.number] is True and not juror.votes]
    sentences = (
        (
            phrase(
                "spreadsheet", "“{heading}” was not used: it says no vote, but by their role these have one: {names}."
            ),
            without,
        ),
        (
            phrase(
                "spreadsheet", "“{heading}” was not used: it says a vote, but by their role these have none: {names}."
            ),
            voting,
        ),
        (phrase("spreadsheet", "“{heading}” says neither yes nor no, and was not used, for: {names}."), unclear),
    )
    return [
        note(sentence, heading=heading, names=", ".join(f"{juror.number} {juror.name}" for juror in group))
        for sentence, group in sentences
        if group
    ]


def _read(text: str) -> bool | None:
    if text in _YES_SIGNS or text in _NO_SIGNS:
        return text in _YES_SIGNS
    plain = normalised(text)
    return True if plain in _YES else False if plain in _NO else None
