"""Reads the files inside a document, strictly: one way to say each thing. It must never take what is said twice."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

RESULT: Final = "result.json"
_LARGEST: Final = 64 * 1024 * 1024


class NotAttached(Exception):
    """What is attached is not said in the one way in which JuryDesk says it; the text tells programmers why."""


def attached_files(pdf: bytes) -> dict[str, bytes]:
    """Return the attached files by name. Raises NotAttached, or whatever pikepdf raises for a broken file."""
    with pikepdf.open(BytesIO(pdf), attempt_recovery=False, suppress_warnings=True) as document:
        return _read(document)


def attached_as_seen_by(reader: PdfFileReader, revision: int) -> dict[str, bytes]:
    """Return the same as a second, independent reader sees it at a revision, so that no file shows each another."""
    root: Any = reader.get_historical_root(revision)
    pairs = list(root["/Names"]["/EmbeddedFiles"]["/Names"])
    specs = [spec.get_object() for spec in pairs[1::2]]
    return {str(name): bytes(spec["/EF"]["/F"].data) for name, spec in zip(pairs[::2], specs, strict=True)}


def _read(document: pikepdf.Pdf) -> dict[str, bytes]:
    tree = document.Root.get(Name.Names, Dictionary()).get(Name.EmbeddedFiles, Dictionary())
    if set(tree.keys()) - {"/Names"}:
        raise NotAttached("the attachments do not stand in one list")
    pairs = list(tree.get(Name.Names, Array()))
    associated = {spec.objgen for spec in document.Root.get(Name.AF, Array())}
    files: dict[str, bytes] = {}
    for name, spec in zip(pairs[::2], pairs[1::2], strict=True):
        if str(name) in files or spec.objgen not in associated:
            raise NotAttached(f"{name} stands there twice, or is not the document's own")
        files[str(name)] = _content(str(name), spec)
    if len(associated) != len(files):
        raise NotAttached("more files belong to the document than are attached")
    return files


def _content(name: str, spec: Any) -> bytes:  # noqa: ANN401 - a PDF dictionary
    streams = spec.EF
    if {str(spec.F), str(spec.UF)} != {name} or set(streams.keys()) != {"/F", "/UF"}:
        raise NotAttached(f"{name} has more than one name")
    stream = streams.F
    if not isinstance(stream, Stream) or stream.objgen != streams.UF.objgen:
        raise NotAttached(f"{name} has more than one content")
    size = int(stream.Params.Size)
    data = bytes(stream.read_bytes()) if size <= _LARGEST else b""
    if len(data) != size:
        raise NotAttached(f"{name} is not as long as it says")
    return data
