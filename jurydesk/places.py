"""Where things lie: the files shipped with the program, and a person's folders. Must never create or open anything."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
# An installed program carries its resources inside the package, a checkout beside it.
_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, named by its parts below resources/; it need not exist."""
    root = next((root for root in _ROOTS if root.is_dir()), _ROOTS[-1])
    return root.joinpath(*parts)


def desks() -> Path:
    """The folder that is offered for new desks: in the person's documents, where it is found again."""
    return Path(platformdirs.user_documents_dir()) / "JuryDesk"


def data() -> Path:
    """The folder for what the program keeps for this person beside the desks (backups among it)."""
    return Path(platformdirs.user_data_dir("jurydesk", appauthor=False))


def state() -> Path:
    """The folder for what may be lost without harm: window places, recent desks, crash reports."""
    return Path(platformdirs.user_state_dir("jurydesk", appauthor=False))
