"""The codes of packs just written, as letters to print. The file is as secret as the codes; nothing is kept here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.printing import call_line
from jurydesk.store.queries import DeskKind
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.issuing import Issued


def write_letters(desk: OpenDesk, issued: Issued, *, path: Path) -> None:
    """Write a PDF with a page for each code, in the language of the call, that nobody else may read.

    Raises DeskError where the file exists or cannot be written, and for names that no embedded font can print.
    """
    from jurydesk.report.letters_pdf import Letter, letters_pdf
    from jurydesk.report.paper import Paper

    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        call = wanted.call(queries)
    said = Speaker(call.language)
    paper = Paper(
        title=said.say(phrase("actions", "Your code, to be kept apart from the pack")),
        subtitle=call_line(call, said),
        language=call.language,
        author=call.office,
        footer=call.title,
    )
    letters = [Letter(pack.juror, pack.name, pack.files, pack.code) for pack in issued.packs if pack.code]
    data = letters_pdf(paper, letters, panel_key=issued.panel_key_short)
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
    except OSError as trouble:
        raise cannot_write(path) from trouble
