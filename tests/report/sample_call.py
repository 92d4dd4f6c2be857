"""The call of the sample panel: its rules, its proposals, its people. Must never be used by the program."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from jurydesk.domain.panel import Role
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rounding, Rules, Total, TotalKind
from jurydesk.report.list_model import SignerRow

AT = datetime(2026, 4, 15, 14, 58, tzinfo=UTC)
THEMES = ("Biotechnologie", "Elektromobilität", "Medizintechnik", "Photonik")
COUNTRIES = ("Frankreich", "Japan", "USA", "Polen", "Türkei")
NAMES = (
    "Prof. Dr. Hanna Osterkamp",
    "Dr. Łukasz Żółć",
    "Ayşe Öztürk",
    "Prof. Dr. Γεωργία Παππά",
    "Иван Петров",
    "Dr. Jörg Weiß",
    "Maria Brandt",
    "Dr. Émile Noël",
    "Prof. Dr. Sofia Lund",
)
LONG = " mit einem sehr langen Titel, der über Zeilen läuft, und Donaudampfschifffahrtsgesellschaft"
CHAIR = SignerRow("chair", Role.CHAIR, NAMES[0])
MINUTES = SignerRow("minute-taker", Role.MINUTE_TAKER, "J. Brandt")


def rules(**changes):
    """Five weighted criteria from 0 to 10, a threshold of 5 on the first, total out of 100."""
    scale = Scale(Decimal(0), Decimal(10))
    names = [
        ("concept", "Concept and its base", "Konzept und seine Grundlage", "0.3", Decimal(5)),
        ("partners", "Partners and their financing", "Partner und ihre Finanzierung", "0.25", None),
        ("effect", "Economic effect and SMEs", "Wirtschaftliche Wirkung und KMU", "0.25", None),
        ("management", "Management", "Management", "0.1", None),
        ("sustainability", "Sustainability", "Nachhaltigkeit", "0.1", None),
    ]
    criteria = tuple(
        Criterion(id_, Text(en, de), scale, Decimal(weight), threshold) for id_, en, de, weight, threshold in names
    )
    made = Rules(
        "interclust",
        Text("Clusters", "Cluster"),
        criteria,
        total=Total(TotalKind.WEIGHTED_MEAN, Decimal(10)),
        rounding=Rounding(),
        minimum_marks=2,
        tie_order=("criterion:effect", "sme_share"),
    )
    return replace(made, **changes)


def proposals_of(count, *, themes=True, long_titles=False, seed=1):
    pick = random.Random(seed)  # noqa: S311 - a sample that is the same each time
    made = []
    for place in range(1, count + 1):
        title = f"Vorhaben {place:02} für größere Netze"
        if long_titles:
            title += LONG * 3
        asked = pick.randrange(200, 400) * 1_000_000
        made.append(
            Proposal(
                f"OG-{place:02}",
                title,
                f"Netzwerk {place} e. V., Sachsen",
                countries=tuple(pick.sample(COUNTRIES, pick.randrange(1, 3))),
                theme=pick.choice(THEMES) if themes else "",
                requested_cents=asked,
                sme_requested_cents=asked * pick.randrange(20, 80) // 100,
            )
        )
    return made
