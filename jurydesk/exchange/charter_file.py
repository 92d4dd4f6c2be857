"""A call's charters in one plain file: what is needed, beside the hand-ins, to set up a lost panel's desk anew.

It holds no name of a juror, no key but public ones, and nothing that a juror's pack does not hold too.
"""

from __future__ import annotations

from itertools import pairwise

from jurydesk.domain.canonical import canonical_json, object_of, parse_canonical
from jurydesk.domain.charter import Charter
from jurydesk.errors import DeskError
from jurydesk.words import phrase

KIND, FORMAT = "JuryDesk charter", 1
MOST_BYTES = 64 << 20
_PARTS = ("rules", "proposals", "panel")


def charter_file(charters: tuple[Charter, ...]) -> bytes:
    """Return the file's bytes, canonical JSON, the versions in their order."""
    versions = [
        {
            "version": charter.version,
            "previous": charter.previous,
            "reason": charter.reason,
            "rules": parse_canonical(charter.rules_bytes),
            "proposals": parse_canonical(charter.proposals_bytes),
            "panel": parse_canonical(charter.panel_bytes),
        }
        for charter in charters
    ]
    return canonical_json({"kind": KIND, "format": FORMAT, "versions": versions})


def read_charter_file(data: bytes) -> tuple[Charter, ...]:
    """Return the charters of a file, first version first; each amends the one before.

    Who wrote the file is not known: whoever uses it compares the last fingerprint with what the hand-ins name. Raises
    DeskError for a file of another kind, and for one in which a version is missing.
    """
    try:
        if len(data) > MOST_BYTES:
            raise _none()
        whole = object_of(parse_canonical(data))
        if (whole["kind"], whole["format"]) != (KIND, FORMAT):
            raise _none()
        listed = whole["versions"]
        charters = tuple(_charter(one) for one in listed) if isinstance(listed, list) else ()
        for charter in charters:
            charter.rules_part(), charter.proposals(), charter.panel()  # each is read, so that it can be
    except (DeskError, ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RecursionError):
        raise _none() from None  # whatever hostile bytes make of it, it is none
    if not charters:
        raise _none()
    _need_whole(charters)
    return charters


def _charter(value: object) -> Charter:
    told = object_of(value)
    rules, proposals, panel = (canonical_json(told[name]) for name in _PARTS)
    version = told["version"]
    if not isinstance(version, int) or len(told) != len(_PARTS) + 3:
        raise _none()
    return Charter(version, str(told["previous"]), str(told["reason"]), rules, proposals, panel)


def _need_whole(charters: tuple[Charter, ...]) -> None:
    follows = all(
        after.version == before.version + 1 and after.previous == before.fingerprint
        for before, after in pairwise(charters)
    )
    if charters[0].version != 1 or charters[0].previous or not follows:
        raise DeskError(
            phrase("exchange", "The file does not hold every version of the charter, one after the other."),
            phrase("exchange", "Take the file that the office wrote last, or one from a desk that opened every pack."),
        )


def _none() -> DeskError:
    return DeskError(
        phrase("exchange", "The file is no charter of JuryDesk."),
        phrase("exchange", "Take the file that was written with: jurydesk charter DESK --write FILE"),
    )
