"""Plays the example from the first table to the verified list, with the same acts that people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk import places, words
from jurydesk.actions.demo import jurors, office, panel
from jurydesk.actions.demo.content import load_content
from jurydesk.actions.demo.stage import DemoFiles, Stage, Times
from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def run_demo(
    folder: Path | None = None,
    *,
    say: Callable[[str], None],
    progress: Callable[[int, int], None] | None = None,
    at: datetime,
) -> DemoFiles:
    """Play the example into `folder` (a new one among the person's desks if none is named); return where all lies.

    People, proposals and marks are the same every time; keys and codes never are. `say` hears each scene as it ends,
    `at` is the moment of the list, six weeks after the packs. Raises DeskError for a folder that holds files already.
    """
    files = DemoFiles(_new_folder(folder))
    stage = Stage(files, load_content(), words.speaker().language, Times(at), say, progress)
    office.write_papers(stage)
    desk = office.prepare(stage)
    try:
        office.issue(stage, desk)
        jurors.judge(stage, desk)
        panel.take_in(stage, desk)
        panel.meet(stage, desk)
        panel.publish(stage, desk)
    finally:
        desk.close()
    panel.verify(stage)
    stage.say(phrase("demo", "Panel's desk: {path}"), path=files.panel_desk)
    stage.say(phrase("demo", "Passphrase of all desks of this example: {passphrase}"), passphrase=files.passphrase)
    return files


def _new_folder(folder: Path | None) -> Path:
    """Return the folder, made where there is none; it must be empty. Without one the next free name is taken."""
    if folder is None:
        parent = places.desks()
        names = ("demo", *(f"demo-{number}" for number in range(2, 1000)))
        folder = next(parent / name for name in names if not (parent / name).exists())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = not any(folder.iterdir())
    except OSError as problem:
        raise _no_folder(folder) from problem
    if not free:
        raise _no_folder(folder)
    return folder


def _no_folder(folder: Path) -> DeskError:
    return DeskError(
        phrase("demo", "The example cannot be written to {folder}: it is not an empty folder."),
        phrase("demo", "Name a folder that does not exist yet."),
        folder=folder,
    )
