"""Labels by which a table names jurors and proposals. Where two could be meant, none is chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.panel import Juror

T = TypeVar("T")

_UNKNOWN_JUROR = phrase("spreadsheet", "Row {row}: there is no juror “{label}”.")
_UNKNOWN_PROPOSAL = phrase("spreadsheet", "Row {row}: there is no proposal “{label}”.")
_JUROR = (_UNKNOWN_JUROR, phrase("spreadsheet", "Row {row} does not say which juror it is of: the cell is empty."))
_PROPOSAL = (
    _UNKNOWN_PROPOSAL,
    phrase("spreadsheet", "Row {row} does not say which proposal it is on: the cell is empty."),
)


@dataclass(frozen=True)
class Labels(Generic[T]):
    """What each label stands for; labels that stand for several are not in it."""

    known: Mapping[str, T]
    unknown: Phrase
    empty: Phrase

    def find(self, label: str, row: int) -> T:
        """Return what a label stands for; raises DeskError naming the row when nothing or several do."""
        found = self.known.get(label.casefold()) if label else None
        if found is None and label:
            found = self.known.get(_loose(label))
        if found is not None:
            return found
        raise DeskError(
            self.unknown if label else self.empty,
            phrase("spreadsheet", "Write it as in the list of the call and import the table again."),
            row=row,
            label=label,
        )


def _loose(label: str) -> str:
    """Return a label without signs and leading zeros, so that OG-1 finds OG-01: a spreadsheet drops such zeros."""
    parts = re.findall(r"[0-9]+|[^\W\d_]+", normalised(label))
    return "\0" + " ".join(part.lstrip("0") or "0" for part in parts)


def alike_notes(labels: Iterable[str]) -> tuple[Note, ...]:
    """Return a remark on numbers that differ in zeros or signs only, such as 2 and 02: often they are one."""
    groups: dict[str, dict[str, str]] = {}
    for label in labels:
        if label:
            groups.setdefault(_loose(label), {}).setdefault(label.casefold(), label)
    alike = phrase("spreadsheet", "The numbers {numbers} differ in zeros or signs only; see whether they are the same.")
    return tuple(note(alike, numbers=", ".join(of.values())) for of in groups.values() if len(of) > 1)


def natural(label: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key by which J2 comes before J10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", label.casefold())
    return tuple((0, int(part), "") if part.isdigit() and part.isascii() else (1, 0, part) for part in parts)


def _labels(pairs: Iterable[tuple[str, T]], refusals: tuple[Phrase, Phrase]) -> Labels[T]:
    meant: dict[str, set[T]] = {}
    for label, value in pairs:
        for key in (label.casefold(), _loose(label)):
            if label:
                meant.setdefault(key, set()).add(value)
    return Labels({key: next(iter(values)) for key, values in meant.items() if len(values) == 1}, *refusals)


def proposal_labels(found: Iterable[str], known: Iterable[str] | None) -> Labels[str]:
    """Return which proposal each label means; without known numbers each label is a proposal of its own."""
    if known is None:
        return Labels({label.casefold(): label for label in reversed([*found]) if label}, *_PROPOSAL)
    return _labels(((number, number) for number in known), _PROPOSAL)


def juror_labels(found: Iterable[str], known: Sequence[Juror]) -> Labels[int]:
    """Return which juror each label means, by number, name or mail; unknown panels are numbered by their labels."""
    if known:
        pairs = [
            (label, j.number)
            for j in known
            for label in (str(j.number), f"J{j.number}", f"juror {j.number}", j.name, j.mail)
        ]
        return _labels(pairs, _JUROR)
    labels = sorted({label.casefold() for label in found if label}, key=natural)
    if all(re.fullmatch(r"[1-9][0-9]{0,3}", label) for label in labels):
        return Labels({label: int(label) for label in labels}, *_JUROR)
    return Labels({label: number for number, label in enumerate(labels, 1)}, *_JUROR)
