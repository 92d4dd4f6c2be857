"""Checks a signed list, alone or with its record, for somebody who trusts neither the chair nor this program's makers.

It must never raise for a bad file: whatever is wrong with it is a check that fails.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jurydesk.errors import DeskError, explain
from jurydesk.record.list_checks import list_checks, seal_checks
from jurydesk.record.read import read_record
from jurydesk.record.record_checks import RECORD, record_checks
from jurydesk.record.unfit import of_another_list, unreadable
from jurydesk.record.verdict import Check, State, VerifyReport
from jurydesk.report.attached import RESULT
from jurydesk.report.list_model import read_result
from jurydesk.report.seal_process import check_seals
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.report.list_model import ListData
    from jurydesk.report.seal_report import SealReport

RESULT_READ: Final = phrase("record", "The list's data")


def verify(
    pdf: bytes,
    record: bytes | None = None,
    *,
    identities: Sequence[Any] = (),
    roots: Sequence[bytes] = (),
    seals: SealReport | None = None,
    record_name: str = "",
) -> VerifyReport:
    """Return what holds of a signed list.

    `record` is a record's bytes; a sealed one is opened with `identities` (age, exchange.keys). `roots` are
    certificates of authorities that the reader trusts (DER). `record_name` is the record's file name, by whose ending a
    sealed file is told that is none. `seals` may be handed in where they were checked already;
    otherwise a child process checks them.
    """
    found = check_seals(pdf, roots=roots) if seals is None else seals
    checks = seal_checks(found)
    if not found.holds:
        return VerifyReport(tuple(checks), found, with_record=record is not None)
    result = found.attached[RESULT]
    data, read = _read(result)
    checks.append(read)
    if data is not None:
        checks += list_checks(pdf, found, result, data)
        given = None if record is None else _Given(record, record_name, identities)
        checks += _without_record() if given is None else _with_record(pdf, data, result, given)
    return VerifyReport(tuple(checks), found, data, with_record=record is not None)


def _read(result: bytes) -> tuple[ListData | None, Check]:
    try:
        data = read_result(result)
    except DeskError as trouble:
        said = phrase("record", "The attached result.json cannot be read: {why}")
        return None, Check("result", RESULT_READ, State.FAILS, said, {"why": explain(trouble)[0]})
    said = phrase("record", "result.json is inside the first signed revision and reads as a recommendation list.")
    return data, Check("result", RESULT_READ, State.HOLDS, said)


def _without_record() -> list[Check]:
    said = phrase(
        "record",
        "Without the record it was not checked whether the marks are those that the jurors signed, whether a "
        "hand-in is missing, and whether the journal is unbroken.",
    )
    return [Check("record", RECORD, State.NOT_CHECKED, said)]


@dataclass(frozen=True)
class _Given:
    """A record as it was given: its bytes, its file name where there is one, and the keys that may open it."""

    data: bytes
    name: str
    identities: Sequence[Any]


def _with_record(pdf: bytes, data: ListData, result: bytes, record: _Given) -> list[Check]:
    """Return the checks that need the record; where it is not one, is damaged or not this list's, only that."""
    try:
        contents = read_record(record.data, record.identities)
        other = of_another_list(data, result, contents)
    except Exception as trouble:  # noqa: BLE001 - hostile files raise anything, and whatever raises is refused
        return [unreadable(record.data, pdf, record.name, trouble)]
    if other is not None:
        return [other]
    try:
        return record_checks(data, result, contents)
    except DeskError as trouble:
        said = phrase("record", "The record cannot be used: {why}")
        return [Check("record", RECORD, State.FAILS, said, {"why": explain(trouble)[0]})]
    except Exception as trouble:  # noqa: BLE001 - hostile files raise anything, and whatever raises is refused
        said = phrase("record", "The record is not written the way JuryDesk writes records.")
        return [Check("record", RECORD, State.FAILS, said, {"why": repr(trouble)})]
