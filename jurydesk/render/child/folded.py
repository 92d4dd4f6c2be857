"""How letters are compared and joined: hyphens at line ends, words, neighbouring boxes. Pure; knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from jurydesk.render import limits
from jurydesk.render.values import Box

Belongs = Callable[[str], bool]

# QtPdf marks a hyphen that a line's end brought with it by one of these.
_BREAK = re.compile("(?:[\u00ad\u0002\ufffe]|(?<=\\w)-(?=\r?\n))[\r\n]*")
_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """The text as it is compared: words put together again over line ends, small letters, single spaces."""
    return _SPACE.sub(" ", _BREAK.sub("", text)).casefold().strip()


def joined(text: str) -> str:
    """The text as it is copied: words put together again, lines parted by newlines."""
    return _BREAK.sub("", text).replace("\r\n", "\n")


def over_hyphens(text: str, needle: str) -> Iterator[tuple[int, int]]:
    """Index and length of each place where the needle runs over a hyphenated line end, which QtPdf does not find."""
    wanted = fold(needle)
    if not wanted:
        return
    for gap in list(_BREAK.finditer(text))[: limits.MAX_HITS]:
        begin = max(0, gap.start() - 2 * len(wanted))
        stretch = text[begin : gap.end() + 2 * len(wanted)]
        for start, length in _within(stretch, wanted):
            if begin + start < gap.start() and begin + start + length > gap.end():
                yield begin + start, length
                break


def _within(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Every shortest stretch of the text that folds to what is wanted."""
    letters, places = [], []
    for index, letter in _letters(text):
        letters.append(letter)
        places.append(index)
    plain = "".join(letters)
    at = plain.find(wanted)
    while at >= 0:
        last = at + len(wanted) - 1
        yield places[at], places[last] - places[at] + 1
        at = plain.find(wanted, at + 1)


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """The folded letters one by one, each with the index it came from."""
    skipped = {index for gap in _BREAK.finditer(text) for index in range(*gap.span())}
    spaced = False
    for index, letter in enumerate(text):
        if index in skipped or (letter.isspace() and spaced):
            continue
        spaced = letter.isspace()
        for small in " " if spaced else letter.casefold():
            yield index, small


def is_word(letter: str) -> bool:
    """Whether the letter is part of a word."""
    return letter.isalnum() or letter in "_'\u2019\u00ad\u0002"


def is_inside_line(letter: str) -> bool:
    """Whether the letter does not end a line."""
    return letter not in "\r\n"


def run(letters: Iterable[str], belongs: Belongs) -> int:
    """How many letters from the first on belong to it."""
    count = 0
    for letter in letters:
        if not belongs(letter):
            break
        count += 1
    return count


def merged(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Fewer boxes: neighbours on one line become one. Some files place every letter by itself."""
    lines: list[Box] = []
    for box in boxes:
        if lines and _same_line(lines[-1], box):
            lines[-1] = _around(lines[-1], box)
        else:
            lines.append(box)
    return tuple(lines)


def _same_line(one: Box, other: Box) -> bool:
    height = max(one.height, other.height)
    overlap = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    gap = max(one.x, other.x) - min(one.x + one.width, other.x + other.width)
    return overlap > 0.5 * min(one.height, other.height) and gap < height


def _around(one: Box, other: Box) -> Box:
    left, top = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    bottom = max(one.y + one.height, other.y + other.height)
    return Box(left, top, right - left, bottom - top)
