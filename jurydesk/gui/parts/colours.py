"""The two palettes as named values; every colour in the window comes from here and from nowhere else."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Colours:
    """Hex values by what they are for; light and dark carry the same names."""

    ground: str
    sheet: str
    rail: str
    line: str
    strong_line: str
    text: str
    second: str
    blue: str
    blue_soft: str
    on_blue: str
    green: str
    green_soft: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str
    violet: str
    violet_soft: str
    grey_soft: str
    hover: str
    blue_deep: str
    amber_line: str
    blue_line: str
    green_disc: str
    on_green: str
    desk: str
    bars: tuple[str, str, str, str]

    def named(self) -> dict[str, str]:
        """The values a style sheet may name, without the series of bars."""
        return {key: value for key, value in asdict(self).items() if isinstance(value, str)}


LIGHT = Colours(
    ground="#F6F5F2",
    sheet="#FFFFFF",
    rail="#EFEEEA",
    line="#DEDCD7",
    strong_line="#C9C6BF",
    text="#1E1F22",
    second="#5A5D63",
    blue="#2457A6",
    blue_soft="#E5EDF8",
    on_blue="#FFFFFF",
    green="#14563A",
    green_soft="#E2F1EA",
    amber="#7A4E00",
    amber_soft="#FFF1D6",
    red="#94201F",
    red_soft="#FBE7E7",
    violet="#4F3580",
    violet_soft="#ECE6F5",
    grey_soft="#E9E7E2",
    hover="#F1F0EC",
    blue_deep="#1C4689",
    amber_line="#EBD29B",
    blue_line="#B8CDEB",
    green_disc="#1A6B49",
    on_green="#FFFFFF",
    desk="#E2E1DB",
    bars=("#2457A6", "#4D84D1", "#8FB1E8", "#1A6B49"),
)

DARK = Colours(
    ground="#1B1C1E",
    sheet="#242528",
    rail="#1F2022",
    line="#3A3C40",
    strong_line="#4A4D52",
    text="#ECECEA",
    second="#A9ACB2",
    blue="#8AB4F0",
    blue_soft="#26344A",
    on_blue="#10233F",
    green="#8FDBB7",
    green_soft="#1E3A2D",
    amber="#F2CC7A",
    amber_soft="#443516",
    red="#F2A3A0",
    red_soft="#4A2324",
    violet="#CDB8F2",
    violet_soft="#372C4E",
    grey_soft="#34363A",
    hover="#2D2F33",
    blue_deep="#A6C6F5",
    amber_line="#6A5420",
    blue_line="#3D5677",
    green_disc="#4DB88A",
    on_green="#0E2419",
    desk="#121315",
    bars=("#8AB4F0", "#5C8FD6", "#3F6AA8", "#4DB88A"),
)


class Tone(Enum):
    """What a chip, a strip or a word is tinted with."""

    GREEN = "green"
    AMBER = "amber"
    GREY = "grey"
    VIOLET = "violet"
    RED = "red"
    BLUE = "blue"

    def ink(self, colours: Colours) -> str:
        """The text colour of this tone."""
        return colours.second if self is Tone.GREY else str(getattr(colours, self.value))

    def ground(self, colours: Colours) -> str:
        """The soft ground the tone's text stands on."""
        return str(getattr(colours, f"{self.value}_soft"))
