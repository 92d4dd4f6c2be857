"""Opens the files that come back from jurors, each while the one before is being written to the disk.

It must never look into the desk: whether a file counts is judged when its turn has come.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from jurydesk.actions.handing_in import HAND_IN_ENDING
from jurydesk.actions.issuing import PACK_ENDING
from jurydesk.actions.packs import cannot_read
from jurydesk.errors import DeskError
from jurydesk.exchange.code_pack import is_pack
from jurydesk.exchange.returned import open_returned
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TypeAlias

    from jurydesk.exchange.declarations import OpenedDeclarations
    from jurydesk.exchange.hand_ins import OpenedHandIn
    from jurydesk.exchange.keys import Keys

    Opened: TypeAlias = OpenedHandIn | OpenedDeclarations

A_PACK = phrase("actions", "This is a pack: it goes to a juror and does not come back.")
BACK = phrase("actions", "Take in the files that the jurors send; they end in {ending}.")


def opened_ahead(files: Sequence[Path], keys: Keys) -> Iterator[tuple[Path, Callable[[], Opened]]]:
    """Yield each file with what returns it opened, or raises DeskError; at most one is opened before its turn."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening") as ahead:
        coming = [ahead.submit(_opened, file, keys) for file in files[:1]]
        for place, file in enumerate(files, 1):
            now = coming.pop()
            coming.extend(ahead.submit(_opened, after, keys) for after in files[place : place + 1])
            yield file, now.result


def _opened(file: Path, keys: Keys) -> Opened:
    try:
        with file.open("rb") as source:
            if is_pack(source, named=file.name.endswith(PACK_ENDING)):
                raise DeskError(A_PACK, BACK, ending=HAND_IN_ENDING)
            return open_returned(source, identities=[keys.identity])
    except OSError as trouble:
        raise cannot_read(file) from trouble
