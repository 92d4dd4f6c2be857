"""The short form in which people write rules, made into the full one, and rules written out again for editing.

It must never judge rules: that is what the domain does with the full form.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from jurydesk.domain import rules as of
from jurydesk.domain.plain import NotPlain, decimal_text, to_plain
from jurydesk.words import phrase

if TYPE_CHECKING:
    from enum import Enum

    from jurydesk.domain.rubric import Scale
    from jurydesk.domain.rules import Rules

_NUMBER = r"(-?[0-9]+(?:[.,][0-9]+)?)"
SHORT_SCALE = re.compile(rf"{_NUMBER} to {_NUMBER}(?: step {_NUMBER})?(?: best (high|low))?\Z")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
# Said beside a key when rules are written out, so that whoever edits them sees what else there is.
CHOICES: dict[str, type[Enum]] = {
    "ranking": of.RankingKey,
    "aggregation": of.Aggregation,
    "cannot_assess": of.CannotAssess,
    "funding_line": of.FundingLineRule,
    "total.kind": of.TotalKind,
    "meeting.law": of.Law,
    "sheet.overall": of.Need,
}
TEXTS = ("title", "guidance", "definition")


def full_form(value: Mapping[str, object], *, name: str) -> dict[str, object]:
    """Return what a profile file says in the full form that the rules are read from; `name` where it says none."""
    plain = dict(value)
    plain.setdefault("name", name)
    plain.setdefault("title", plain["name"])
    each = plain.pop("each", {})
    if not isinstance(each, Mapping):
        raise NotPlain("each", phrase("domain", "A table was expected here."))
    if isinstance(plain.get("as_of"), date):
        plain["as_of"] = str(plain["as_of"])
    plain["criteria"] = _each_of(plain.get("criteria"), "criteria", each)
    plain["conflicts"] = _each_of(plain.get("conflicts", []), "conflicts", {})
    sheet = plain.get("sheet")
    if isinstance(sheet, Mapping) and "recommendations" in sheet:
        plain["sheet"] = {**sheet, "recommendations": _each_of(sheet["recommendations"], "sheet.recommendations", {})}
    return _with_texts(plain)


def _each_of(value: object, where: str, each: Mapping[str, object]) -> object:
    """Return a list of tables, every one with what holds for each and an id; what is no such list stays as it is."""
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        return [] if value is None else value
    return [_one_of({**each, **item}, f"{where}[{place}]") for place, item in enumerate(value, 1)]


def _one_of(plain: dict[str, object], where: str) -> dict[str, object]:
    if isinstance(plain.get("scale"), str):
        plain["scale"] = _scale(str(plain["scale"]), f"{where}.scale")
    levels = plain.get("levels")
    if isinstance(levels, Mapping):
        plain["levels"] = [_with_texts({"mark": mark, "text": text}) for mark, text in levels.items()]
    full = _with_texts(plain)
    title = full.get("title")
    if "id" not in full and isinstance(title, Mapping):
        full["id"] = _id_of(str(title.get("en") or title.get("de") or ""))
    return full


def _with_texts(plain: dict[str, object]) -> dict[str, object]:
    """Return the table with every text that stands for both languages written out; German alone is taken for both."""
    full = dict(plain)
    for key in (*TEXTS, "text"):
        text = full.get(key)
        if isinstance(text, str):
            full[key] = {"en": text}
        elif isinstance(text, Mapping) and "en" not in text:
            full[key] = {**text, "en": text.get("de", "")}
    return full


def _scale(text: str, where: str) -> dict[str, object]:
    found = SHORT_SCALE.match(text.strip())
    if found is None:
        raise NotPlain(
            where, phrase("actions", "A scale is written like “0 to 10”, “0 to 5 step 0.5” or “1 to 9 best low”.")
        )
    lowest, highest, step, best = found.groups()
    parts = {"minimum": lowest, "maximum": highest, "step": step or "1"}
    return {**{key: part.replace(",", ".") for key, part in parts.items()}, "best": best or "high"}


def _id_of(title: str) -> str:
    """Return a short name made of a title: small letters, digits and hyphens, as the rules ask for."""
    plain = unicodedata.normalize("NFKD", title.lower().translate(UMLAUTS))
    return re.sub(r"[^a-z0-9]+", "-", "".join(each for each in plain if not unicodedata.combining(each)))[:40].strip(
        "-"
    )


def rules_to_toml(rules: Rules) -> str:
    """Return the rules as a TOML text to be edited and loaded again; loading it gives the same rules."""
    plain = to_plain(rules)
    tables = {key: plain.pop(key) for key in ("total", "rounding", "display", "sheet", "meeting")}
    for key in ("criteria", "conflicts"):
        plain.pop(key)
    recommendations = tables["sheet"].pop("recommendations")
    lines = [line for key, value in plain.items() for line in _line(key, key, value)]
    for name, table in tables.items():
        body = [line for key, value in table.items() for line in _line(key, f"{name}.{key}", value)]
        lines += ["", f"[{name}]", *body] if body else []
    for choice in recommendations:
        lines += ["", "[[sheet.recommendations]]", *_table(choice)]
    for criterion, entry in zip(rules.criteria, to_plain(rules.criteria), strict=True):
        lines += ["", "[[criteria]]", *_table({**entry, "scale": _short_scale(criterion.scale)})]
    for category in to_plain(rules.conflicts):
        lines += ["", "[[conflicts]]", *_table(category)]
    return "\n".join(lines) + "\n"


def _table(table: Mapping[str, object]) -> list[str]:
    return [line for key, value in table.items() for line in _line(key, key, value)]


def _line(key: str, place: str, value: object) -> list[str]:
    if value is None or value == [] or (value == {"en": "", "de": ""} and key != "title"):
        return []
    choices = CHOICES.get(place)
    remark = f"  # {', '.join(str(member.value) for member in choices)}" if choices else ""
    return [f"{key} = {_toml(value, key)}{remark}"]


NUMBERS = frozenset({"weight", "threshold", "factor", "mark"})


def _toml(value: object, key: str = "") -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) or (key in NUMBERS and isinstance(value, str)):
        return str(value)
    if isinstance(value, Mapping):
        parts = (f"{part} = {_toml(item, part)}" for part, item in value.items() if item != "" or part == "en")
        return f"{{ {', '.join(parts)} }}"
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value)}]"
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _short_scale(scale: Scale) -> str:
    lowest, highest, step = (decimal_text(each) for each in (scale.minimum, scale.maximum, scale.step))
    return f"{lowest} to {highest} step {step} best {scale.best.value}"
