"""What may be added to a sealed document after a signature. Stricter than the library on which it stands.

It must never accept a change that a reader could see, or that changes what the document says of itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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
from pyhanko.sign.diff_analysis.rules.metadata_rules import DocInfoRule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyhanko.pdf_utils.reader import HistoricalResolver
    from pyhanko.sign.diff_analysis.rules_api import ReferenceUpdate

# What a program that only adds a time stamp may say anew of itself and the hour.
_OF_THE_HOUR: Final = frozenset({"/ModDate", "/Producer"})
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
    info: Any = revision.trailer_view.get("/Info", {})
    return {str(key): info[key] for key in info}


def _policy(*, metadata: bool) -> StandardDiffPolicy:
    level = ModificationLevel.LTA_UPDATES
    rules: list[Any] = [
        CatalogModificationRule(ignored_keys=_MAY_CHANGE),  # type: ignore[no-untyped-call] # pyHanko leaves it untyped
        XrefStreamRule().as_qualified(level),
        ObjectStreamRule().as_qualified(level),
        DSSCompareRule().as_qualified(level),
    ]
    if metadata:
        rules.append(_SameTitle().as_qualified(level))
    fields: list[Any] = [SigFieldCreationRule(), SigFieldModificationRule()]  # type: ignore[no-untyped-call] # as above
    form = FormUpdatingRule(field_rules=fields, ignored_acroform_keys=_FORM_KEYS)
    return StandardDiffPolicy(global_rules=rules, form_rule=form)


# Between our own signatures nothing changes but fields made beforehand; after the last one a recipient may preserve.
SIGNING: Final = _policy(metadata=False)
PRESERVING: Final = _policy(metadata=True)
