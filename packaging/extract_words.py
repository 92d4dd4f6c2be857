"""Collects every translatable text of the source into resources/i18n/*.ts, keeping the translations that are there.

Finds phrase("context", "text"), translate("context", "text", ...) and self.tr("text", ...), whose context is the class.
Must never drop a text silently: one that cannot be read from the source is reported with its line.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

PROJECT = Path(__file__).resolve().parents[1]
CATALOGUES = {"de": ("de_DE", 2), "en": ("en_GB", 2)}  # the language's full name, and how many forms its plurals have
# words.py passes on what others say; the window's translator does so for Qt.
PASSING_ON = {"words.py"}


class Text(NamedTuple):
    """One text of the source: what a catalogue tells entries apart by."""

    context: str
    source: str
    comment: str


@dataclass
class Found:
    """The texts, with whether they have a plural, and the places that could not be read."""

    texts: dict[Text, bool] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    """Walks one module; knows the class it is in and the constants that the module gives names to."""

    def __init__(self, path: Path, tree: ast.Module, found: Found) -> None:
        self._path, self._found = path, found
        self._classes: list[str] = []
        self._constants: dict[str, str] = {}
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                self._constants |= {t.id: str(node.value.value) for t in node.targets if isinstance(t, ast.Name)}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in {"phrase", "translate"} and node.args:
            self._take(node, *node.args[:3])
        elif name == "tr" and node.args:
            context = ast.Constant(self._classes[-1]) if self._classes else node.args[0]
            self._take(node, context, *node.args[:2])
        self.generic_visit(node)

    def _take(self, node: ast.Call, *parts: ast.expr) -> None:
        if len(parts) == 1:
            return  # str.translate, which takes one table
        read = [self._literal(part) for part in parts]
        if read[0] is None or read[1] is None:
            self._found.unreadable.append(f"{self._path}:{node.lineno}: {ast.unparse(node)}")
            return
        text = Text(read[0], read[1], (read[2] if len(read) > 2 else "") or "")  # noqa: PLR2004 - the third part
        self._found.texts[text] = self._found.texts.get(text, False) or "%n" in text.source or "%Ln" in text.source

    def _literal(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else None
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None


def collect(package: Path) -> Found:
    """All texts below the folder, in the order of context and text."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        if path.name in PASSING_ON:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        _Reader(path.relative_to(package.parent), tree, found).visit(tree)
    found.texts = dict(sorted(found.texts.items()))
    return found


def translations(path: Path) -> dict[Text, list[str]]:
    """What the catalogue says for each text: one form, or one for each plural; nothing where it is unfinished."""
    said: dict[Text, list[str]] = {}
    if not path.is_file():
        return said
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            node = message.find("translation")
            forms = [] if node is None else [form.text or "" for form in node.iter("numerusform")]
            said[text] = forms or ["" if node is None else node.text or ""]
    return said


def catalogue(texts: dict[Text, bool], said: dict[Text, list[str]], language: str) -> str:
    """The .ts file as Qt Linguist writes it: English holds plurals only, because all else is the source itself."""
    locale, forms = CATALOGUES[language]
    root = ET.Element("TS", version="2.1", language=locale, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text, plural in texts.items():
        if language == "en" and not plural:
            continue
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        kept = said.get(text, [""])
        kept = (kept + [""] * forms)[:forms] if plural else kept[:1]
        _add_message(contexts[text.context], text, kept, plural=plural)
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def _add_message(context: ET.Element, text: Text, forms: list[str], *, plural: bool) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
    if plural:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def main() -> int:
    """Writes the catalogues; 1 where a text could not be read from the source."""
    found = collect(PROJECT / "jurydesk")
    for language in CATALOGUES:
        path = PROJECT / "resources" / "i18n" / f"jurydesk_{language}.ts"
        said = translations(path)
        path.write_text(catalogue(found.texts, said, language), encoding="utf-8")
        now = translations(path)
        missing = sum(not all(forms) for forms in now.values())
        print(f"{path.name}: {len(now)} texts, {missing} without translation")
    for place in found.unreadable:
        print(f"cannot be read from the source: {place}", file=sys.stderr)
    return 1 if found.unreadable else 0


if __name__ == "__main__":
    sys.exit(main())
