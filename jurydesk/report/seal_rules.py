"""What may be added to a sealed document after a signature. Stricter than the library on which it stands.

It must never accept a change that a reader could see, or that changes what the document says of itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

from pyhanko.sign.diff_analysis import ModificationLevel, StandardDiffPolicy, SuspiciousModification
from pyhanko.sign.diff_analysis.form_rules_api import FormUpdatingRule
from pyhanko.sign.diff_analysis.rules.file_structure_rules import (
    CatalogModificationRule,
    ObjectStreamRule,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.rules.form_field_rules import (
    DSSCompareRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
)
from pyhanko.sign.diff_analysis.rules.metadata_rules import DocInfoRule, MetadataUpdateRule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyhanko.pdf_utils.reader import HistoricalResolver
    from pyhanko.sign.diff_analysis.rules_api import ReferenceUpdate

# What a program that only adds a time stamp may say anew of itself and the hour.
_OF_THE_HOUR: Final = frozenset({"/ModDate", "/Producer"})
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
_XMP_OF_THE_HOUR: Final = frozenset(
    {f"{_XMP}ModifyDate", f"{_XMP}MetadataDate", "{http://ns.adobe.com/pdf/1.3/}Producer"}
)
_MAY_CHANGE: Final = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Version"})
_FORM_KEYS: Final = frozenset({"/Fields", "/SigFlags"})


class _SameTitle(DocInfoRule):
    """The document may say who last wrote it and when; title, author and all else stay."""

    def apply(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterable[ReferenceUpdate]:
        """Return the updates allowed. Raises SuspiciousModification where anything else changed."""
        before, after = _info(old), _info(new)
        if {key for key in before | after if before.get(key) != after.get(key)} - _OF_THE_HOUR:
            raise SuspiciousModification("the document's title, author or subject changed")
        return super().apply(old, new)


def _info(revision: HistoricalResolver) -> dict[str, object]:
    """What the document says of itself at a revision; the reference alone would mean the newest."""
    reference: Any = revision.trailer_view.get_value_as_reference("/Info", optional=True)
    info: Any = {} if reference is None else revision(reference)
    return {str(key): info[key] for key in info}


class _SameDescription(MetadataUpdateRule):
    """The XMP may say who last wrote the file and when; what it says of the document stays."""

    def apply(self, old: HistoricalResolver, new: HistoricalResolver) -> Iterable[ReferenceUpdate]:
        """Return the updates allowed. Raises SuspiciousModification where anything else changed."""
        allowed = list(super().apply(old, new))
        if allowed and _said_in_xmp(old) != _said_in_xmp(new):
            raise SuspiciousModification("the document's description changed")
        return allowed


def _said_in_xmp(revision: HistoricalResolver) -> dict[str, tuple[str, ...]]:
    """What the XMP says by property, whether as attribute or as element, but for program and hour."""
    stream: Any = revision(revision.root.get_value_as_reference("/Metadata"))
    said: dict[str, tuple[str, ...]] = {}
    for described in ET.fromstring(stream.data).iter(f"{_RDF}Description"):  # noqa: S314 - entities are refused above
        said |= {name: (value,) for name, value in described.attrib.items()}
        said |= {child.tag: tuple(text.strip() for text in child.itertext() if text.strip()) for child in described}
    return {name: value for name, value in said.items() if name not in _XMP_OF_THE_HOUR}


def _policy(*, metadata: bool) -> StandardDiffPolicy:
    level = ModificationLevel.LTA_UPDATES
    rules: list[Any] = [
        CatalogModificationRule(ignored_keys=_MAY_CHANGE | ({"/Metadata"} if metadata else set())),  # type: ignore[no-untyped-call] # pyHanko leaves it untyped
        XrefStreamRule().as_qualified(level),
        ObjectStreamRule().as_qualified(level),
        DSSCompareRule().as_qualified(level),
    ]
    if metadata:
        rules += [_SameTitle().as_qualified(level), _SameDescription().as_qualified(level)]  # type: ignore[no-untyped-call] # as above
    fields: list[Any] = [SigFieldCreationRule(), SigFieldModificationRule()]  # type: ignore[no-untyped-call] # as above
    form = FormUpdatingRule(field_rules=fields, ignored_acroform_keys=_FORM_KEYS)
    return StandardDiffPolicy(global_rules=rules, form_rule=form)


# Between our own signatures nothing changes but fields made beforehand; after the last one a recipient may preserve.
SIGNING: Final = _policy(metadata=False)
PRESERVING: Final = _policy(metadata=True)
