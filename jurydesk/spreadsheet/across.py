"""Tables with a column for each juror, or for each proposal. What is no column of marks is never made one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import match_columns, normalised
from jurydesk.spreadsheet.criterion_headings import commented, criterion_named
from jurydesk.spreadsheet.fields import PROPOSAL_FIELDS
from jurydesk.spreadsheet.mark_cells import mark_of
from jurydesk.spreadsheet.total_rows import sums_up

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.grid import Cell, Table

_JUROR_WORDS = (
    "juror|jurymitglied|jury|reviewer|rater|assessor|expert|evaluator|judge|panelist|panel member|member|voter|referee|"
    "panellist|scorer|reader|gutachter|gutachterin|gutachten|bewerter|mitglied|jure|evaluateur|evaluador|jurado"
)
_A_JUROR = re.compile(rf"(?:{_JUROR_WORDS})(?: (?:nr|no|number|id))? ?[\w ]{{1,40}}|(?:rev|ref|[rjvgm]) ?[0-9]{{1,3}}")
_FEWEST = 2


@dataclass(frozen=True)
class Across:
    """Columns of marks whose headings name a juror or a proposal.

    `labels` has the heading's label, `criteria` the criterion where the heading names that, too; `guessed` says that
    only what stands in the columns told.
    """

    jurors: bool
    labels: Mapping[str, str]
    criteria: Mapping[str, str]
    guessed: bool = False


def jurors_across(table: Table, headings: Sequence[str], rules: Rules, *, with_criterion: bool) -> Across | None:
    """Return the columns of one juror each; `with_criterion` says that the rows or the rules tell the criterion."""
    if not with_criterion:
        return _jurors_and_criteria(headings, rules)
    named = [heading for heading in headings if _is_a_juror(heading, rules)]
    if named:
        return Across(jurors=True, labels={heading: heading for heading in named}, criteria={})
    return _by_content(table, headings, rules, jurors=True)


def proposals_across(table: Table, headings: Sequence[str], rules: Rules) -> Across | None:
    """Return the columns that hold the marks of a proposal each."""
    return _by_content(table, headings, rules, jurors=False)


def _is_a_juror(heading: str, rules: Rules) -> bool:
    words = normalised(heading).split()
    if not _A_JUROR.fullmatch(" ".join(words)) or commented(heading, rules):
        return False
    return not any(sums_up(word) or word in _NO_JUROR for word in words[1:])


_NO_JUROR = frozenset(
    re.findall(
        r"\w+",
        """comment comments kommentar kommentare bemerkung bemerkungen name names count institution organisation
        mail email date datum status role rolle notes remarks average mean""",
    )
)


def _jurors_and_criteria(headings: Sequence[str], rules: Rules) -> Across | None:
    """Return columns whose headings name a criterion and a juror, in either order: "Excellence R1", "R1 - Impact"."""
    labels: dict[str, str] = {}
    criteria: dict[str, str] = {}
    for heading in headings:
        words = normalised(heading).split()
        for cut in range(1, len(words)):
            for left, right in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
                criterion, juror = criterion_named(" ".join(left), rules), " ".join(right)
                if criterion is not None and _A_JUROR.fullmatch(juror) and not left[0].isdigit():
                    labels[heading], criteria[heading] = juror, criterion.id
    return Across(jurors=True, labels=labels, criteria=criteria) if len(labels) >= _FEWEST else None


def _by_content(table: Table, headings: Sequence[str], rules: Rules, *, jurors: bool) -> Across | None:
    """Return the columns that hold marks, where there are several; sums and means are left out."""
    known = set(match_columns(headings, PROPOSAL_FIELDS).columns.values()) if jurors else set()
    found = [h for h in headings if h not in known and not sums_up(h) and _holds_marks(table, h, rules)]
    if len(found) < _FEWEST:
        return None
    return Across(jurors=jurors, labels={heading: heading for heading in found}, criteria={}, guessed=True)


def _holds_marks(table: Table, heading: str, rules: Rules) -> bool:
    """Tell whether at least half of a column is marks; what is none among them is refused later, by its row."""
    place = table.column(heading)
    rows = [row for row in table.rows if not any(isinstance(cell, str) and sums_up(cell) for cell in row)]
    cells = [row[place] for row in rows if row[place] is not None]
    marks = [cell for cell in cells if any(_is_mark(cell, criterion, rules) for criterion in rules.criteria)]
    return bool(marks) and 2 * len(marks) >= len(cells)


def _is_mark(cell: Cell, criterion: Criterion, rules: Rules) -> bool:
    try:
        mark_of(cell, criterion, rules, row=0, column="")
    except DeskError:
        return False
    return True
