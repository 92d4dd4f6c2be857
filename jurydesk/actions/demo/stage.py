"""What all scenes of the example share: where its files lie, its language, and at what time each act happens."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from jurydesk.words import Phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.demo.content import DemoContent

PASSPHRASE = "seven boats at the jetty"  # noqa: S105 - it opens invented desks only, and is printed


@dataclass(frozen=True)
class DemoFiles:
    """Where the example's files lie, and the passphrase that opens all its desks."""

    folder: Path
    passphrase: str = PASSPHRASE

    @property
    def office(self) -> Path:
        """The folder with the office's tables and documents."""
        return self.folder / "office"

    @property
    def proposals_table(self) -> Path:
        """The table of proposals as the office has it."""
        return self.office / "proposals.csv"

    @property
    def jurors_table(self) -> Path:
        """The table of the panel."""
        return self.office / "jurors.xlsx"

    @property
    def documents(self) -> Path:
        """The folder with the proposals' documents."""
        return self.office / "documents"

    @property
    def codes(self) -> Path:
        """The file with the packs' word codes, which go another way than the packs."""
        return self.office / "pack-codes.txt"

    @property
    def packs(self) -> Path:
        """The folder with the packs."""
        return self.folder / "packs"

    @property
    def desks(self) -> Path:
        """The folder with the jurors' desks and tables of marks."""
        return self.folder / "jurors"

    @property
    def hand_ins(self) -> Path:
        """The folder with the hand-ins."""
        return self.folder / "hand-ins"

    @property
    def result(self) -> Path:
        """The folder with what goes to the ministry."""
        return self.folder / "result"

    @property
    def panel_desk(self) -> Path:
        """The desk of office and chair."""
        return self.folder / "panel.jurydesk"

    @property
    def standings(self) -> Path:
        """The standings as a table."""
        return self.result / "standings.csv"

    @property
    def list_pdf(self) -> Path:
        """The signed list."""
        return self.result / "list.pdf"

    @property
    def record(self) -> Path:
        """The record from which the list can be recomputed."""
        return self.result / "panel.juryrecord"

    @property
    def keys(self) -> Path:
        """The file with what is otherwise shown once: passphrase and recovery codes."""
        return self.folder / "keys-of-this-example.txt"

    def juror_desk(self, number: int) -> Path:
        """Return where a juror's desk lies."""
        return self.desks / f"juror-{number:02d}.jurydesk"

    def marks(self, number: int) -> Path:
        """Return where a juror's table of marks lies."""
        return self.desks / f"marks-of-juror-{number:02d}.csv"

    def hand_in(self, number: int, sequence: int = 1) -> Path:
        """Return where a hand-in lies."""
        return self.hand_ins / f"juror-{number:02d}-{sequence}.juryhandin"


@dataclass(frozen=True)
class Times:
    """When each act of the example happens, seen from `end`, the moment of the list."""

    end: datetime

    def before(self, *, days: float) -> datetime:
        """Return the moment so many days before the end."""
        return self.end - timedelta(days=days)

    @property
    def prepared(self) -> datetime:
        """When the office prepares the call."""
        return self.before(days=44)

    @property
    def issued(self) -> datetime:
        """When the packs go out."""
        return self.before(days=42)

    @property
    def declared(self) -> datetime:
        """When jurors open their packs and declare."""
        return self.before(days=35)

    @property
    def marked(self) -> datetime:
        """When jurors mark."""
        return self.before(days=20)

    @property
    def handed_in(self) -> datetime:
        """When jurors hand in."""
        return self.before(days=12)

    @property
    def changed(self) -> datetime:
        """When a juror who changed something hands in once more."""
        return self.before(days=10)

    @property
    def closes(self) -> datetime:
        """The closing date of the call for hand-ins."""
        return self.before(days=8)

    @property
    def taken_in(self) -> datetime:
        """When the office takes the hand-ins in."""
        return self.before(days=9)

    @property
    def meeting(self) -> datetime:
        """When the panel meets."""
        return self.before(days=2)


@dataclass
class Stage:
    """One run of the example. `progress` hears done and whole of its long acts."""

    files: DemoFiles
    content: DemoContent
    language: str
    times: Times
    tell: Callable[[str], None]
    progress: Callable[[int, int], None] | None = None
    codes: dict[int, str] = field(default_factory=dict)
    packs: dict[int, Path] = field(default_factory=dict)

    def say(self, sentence: Phrase, **values: object) -> None:
        """Tell what happens, in the language of the program."""
        self.tell(say(sentence, **values))

    def went(self, done: int, whole: int) -> None:
        """Pass on how far a long act has come."""
        if self.progress is not None:
            self.progress(done, whole)
