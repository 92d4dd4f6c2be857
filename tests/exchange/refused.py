"""What tests ask of a file that should be refused: by which rule, and whether the refusal is told as it should be."""

from __future__ import annotations

import io
import re

import pytest

from jurydesk.exchange.refusals import RULES, Refusal


def rule_of(act, *args, **options):
    """The rule by which the act refuses; the test fails where it does not."""
    with pytest.raises(Refusal) as caught:
        act(*args, **options)
    return caught.value.rule


def refused_or(act, data):
    """What the act says of the data, or None where it was refused by a rule, in a sentence without holes."""
    try:
        return act(io.BytesIO(data))
    except Refusal as refusal:
        said = str(refusal)
        if refusal.rule not in RULES or re.search(r"\{(name|where|found|wanted|place)\}", said):
            pytest.fail(f"{refusal.rule}: {said}")
        return None
