"""Checks seals in a process of its own, ended when it takes too long. A broken check must never let one pass."""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import threading
from typing import TYPE_CHECKING, Final

from jurydesk.report.seal_check import examine
from jurydesk.report.seal_report import SealReport, SealRule

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

_SECONDS: Final = 60.0
_MEMORY: Final = 1024 * 1024 * 1024


def check_seals(pdf: bytes, *, roots: Sequence[bytes] = (), seconds: float = _SECONDS) -> SealReport:
    """Return what `seal_check.examine` finds, from a child process with so many seconds and 1 GB of memory.

    Never raises for any bytes: a child that dies, hangs or answers nonsense is a refusal.
    """
    spawn = multiprocessing.get_context("spawn")
    answer, answering = spawn.Pipe(duplex=False)
    reading, question = spawn.Pipe(duplex=False)
    child = spawn.Process(target=_answer, args=(reading, answering), daemon=True)
    child.start()
    answering.close()
    reading.close()
    # Not as arguments: a child that dies before it reads them would hold us for ever.
    asking = threading.Thread(target=_ask, args=(question, pdf, tuple(roots)), daemon=True)
    asking.start()
    try:
        report = answer.recv() if answer.poll(seconds) else None
    except (EOFError, OSError):
        report = None
    finally:
        child.kill()
        child.join()
        asking.join()
        answer.close()
    if not isinstance(report, SealReport):
        return SealReport(SealRule.IN_TIME, "no answer")
    return report


def _ask(question: Connection, pdf: bytes, roots: tuple[bytes, ...]) -> None:
    with contextlib.suppress(OSError), question:  # the child is gone; whoever waits for the answer notices
        question.send((pdf, roots))


def _answer(reading: Connection, answering: Connection) -> None:
    """Run in the child: bound its memory, examine, send what was found."""
    pdf, roots = reading.recv()
    _bound_memory()
    answering.send(examine(pdf, roots=roots))
    answering.close()


def _bound_memory() -> None:
    """Bound the memory where the system can (Linux, macOS); elsewhere the time limit alone stands."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    with contextlib.suppress(ValueError, OSError):  # a stricter bound is set already
        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
