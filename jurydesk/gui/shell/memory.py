"""What the window remembers between days: places and sizes per desk, and the desks opened last. Losing it harms nobody.

Never keeps a word from inside a desk but the call's title, which the start page shows.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A desk opened before: where it lies, what it is about, how far it was and when (UTC, ISO)."""

    path: str
    title: str
    progress: str
    opened: str

    def when(self) -> dt.datetime | None:
        """The moment it was opened last, or None where the file was tampered with."""
        with suppress(ValueError):
            return dt.datetime.fromisoformat(self.opened)
        return None


class Memory:
    """Reads and writes one small JSON file; a file that cannot be read is an empty memory.

    It is written by a thread of its own: beside a pack of gigabytes even a small file waits for the disk, and the
    window must not.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="memory")
        self._written: Future[None] | None = None
        self._kept: dict[str, object] = {}
        with suppress(OSError, ValueError):
            read = json.loads(file.read_text(encoding="utf-8"))
            self._kept = read if isinstance(read, dict) else {}

    def recent(self) -> list[Recent]:
        """Desks opened last, the latest first, without those whose file is gone."""
        found = []
        entries = self._kept.get("recent")
        for entry in entries if isinstance(entries, list) else []:
            with suppress(TypeError):
                found.append(Recent(**entry))
        return [each for each in found if Path(each.path).is_file()]

    def note_opened(self, desk: Path, title: str, progress: str, at: dt.datetime) -> None:
        """Put the desk first among the recent ones."""
        first = Recent(str(desk), title, progress, at.isoformat())
        rest = [each for each in self.recent() if each.path != first.path]
        self._kept["recent"] = [asdict(each) for each in [first, *rest][:_MOST_RECENT]]
        self._write()

    def forget(self, desk: str) -> None:
        """Leave a desk out of the recent ones; the file itself stays."""
        self._kept["recent"] = [asdict(each) for each in self.recent() if each.path != desk]
        self._write()

    def erase(self, desk: Path) -> None:
        """Forget a desk wholly, how its screens were left included."""
        self._kept.pop(_key(desk), None)
        self.forget(str(desk))

    def place(self, desk: Path | None) -> Mapping[str, object]:
        """What was kept of a desk's windows, splitters and filters; of the start page for None."""
        kept = self._kept.get(_key(desk))
        return kept if isinstance(kept, dict) else {}

    def keep_place(self, desk: Path | None, place: Mapping[str, object]) -> None:
        """Keep it for the next time; what is the same as before is not written again."""
        if self._kept.get(_key(desk)) != dict(place):
            self._kept[_key(desk)] = dict(place)
            self._write()

    def settle(self) -> None:
        """Wait until all that is remembered lies on the disk."""
        if self._written is not None:
            self._written.result()

    def _write(self) -> None:
        text = json.dumps(self._kept, ensure_ascii=False, indent=1)
        self._written = self._writer.submit(_put, self._file, text)


def _put(file: Path, text: str) -> None:
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(file)


def _key(desk: Path | None) -> str:
    return "start" if desk is None else "desk " + hashlib.sha256(str(desk).encode()).hexdigest()[:16]
