"""Tables of marks for the tests of the statistics, written as text: a row a proposal, a column a juror, `.` missing."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from jurydesk.ranking.grades import Grade

SHROUT_FLEISS = "9 2 5 8 / 6 1 3 2 / 8 4 6 8 / 7 1 2 6 / 10 5 6 9 / 6 2 4 7"


def grades(text):
    """The grades of a table in text; proposals are A, B, C ..., jurors 1, 2, 3 ..."""
    return [
        Grade(juror, chr(ord("A") + at), Fraction(value))
        for at, row in enumerate(text.split("/"))
        for juror, value in enumerate(row.split(), 1)
        if value != "."
    ]


def simulated(seed, *, proposals, jurors, each, deviations=(1.5, 0.7, 1.0)):
    """A panel drawn from the model: `each` jurors a proposal, deviations of merit, strictness and rest."""
    chance = np.random.default_rng(seed)
    merit, strictness = chance.normal(0, deviations[0], proposals), chance.normal(0, deviations[1], jurors)
    return [
        Grade(int(juror) + 1, f"P{at:03}", Fraction(float(5 + merit[at] + strictness[juror] + rest)))
        for at in range(proposals)
        for juror, rest in zip(
            chance.choice(jurors, each, replace=False), chance.normal(0, deviations[2], each), strict=True
        )
    ]
