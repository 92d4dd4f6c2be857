"""Why a proposal has its rank, in sentences. It must never count: `ranking.explain` did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.result_tables import NOTHING, nothing_to_explain, rank_text, reason_words
from jurydesk.domain.rules import CRITERION_KEY, TieFact
from jurydesk.ranking.explain import Equal, Explanation, Line, explain
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from fractions import Fraction

    from jurydesk.actions.standings import StandingsView

TIE_FACTS = {
    TieFact.SME_SHARE.value: phrase("standings", "share of small and medium enterprises"),
    TieFact.PARTNER_COUNTRIES.value: phrase("standings", "number of partner countries"),
    TieFact.REQUESTED_SUM.value: phrase("standings", "requested sum"),
}


def explanation(view: StandingsView, number: str) -> Explanation:
    """Return why a proposal has its rank, as data. Raises DeskError for one that is unknown or hidden."""
    if number in view.hidden or number not in view.proposals:
        raise nothing_to_explain(number)
    return explain(view.result, number, view.rules)


def why(view: StandingsView, number: str) -> tuple[str, ...]:
    """Return in sentences why a proposal has its rank. Raises DeskError for one that is unknown or hidden."""
    found = explanation(view, number)
    title = view.proposals[number].title
    if found.out is not None:
        return (f"{number} {title}", found.out.reason)
    row = view.result.standing(number)
    rank = rank_text(row) if row is not None else ""
    lines = [say(phrase("standings", "Rank {rank}: {number} {title}"), rank=rank, number=number, title=title)]
    lines += [line_words(view, line) for line in found.lines]
    if found.total is not None:
        digits = view.rules.display.total
        lines.append(say(phrase("standings", "Total {total}"), total=speaker().number(found.total, digits)))
    lines += [reason_words(view, reason) for reason in found.reasons]
    lines += tie_words(view, found)
    counts = found.jurors
    lines.append(
        say(
            phrase("standings", "{marked} marked, {cannot} could not assess, {recused} recused, {missing} missing."),
            marked=counts.marked,
            cannot=counts.cannot_assess,
            recused=counts.recused,
            missing=counts.missing,
        )
    )
    return tuple(lines)


def line_words(view: StandingsView, line: Line) -> str:
    """Return one criterion in a line: its marks, what came of them, its weight."""
    digits = view.rules.display.criterion
    score = line.score
    marks = ", ".join(speaker().number(mark, max(0, -int(mark.as_tuple().exponent))) for mark in score.marks) or NOTHING
    shown = speaker().number(score.score, digits) if score.score is not None else NOTHING
    text = f"  {line.title.in_language(speaker().language)}: {marks} → {shown}"
    if line.counts_in_total:
        weight = speaker().number(score.weight, max(0, -int(score.weight.as_tuple().exponent)))
        text += f"  \N{MULTIPLICATION SIGN} {weight}"
    if score.counts.cannot_assess:
        text += "  " + say(phrase("standings", "(could not assess: {count})"), count=score.counts.cannot_assess)
    if score.panel_score is not None:
        text += "  " + say(phrase("standings", "(the panel's score)"))
    return text


def tie_words(view: StandingsView, found: Explanation) -> list[str]:
    """Return who is equal, and which tie key decides; nothing where nobody is equal."""
    if found.shared_with:
        others = ", ".join(found.shared_with)
        return [say(phrase("standings", "Equal on every key with {others}: the rank is shared."), others=others)]
    equal = found.deciding()
    return [decided_words(view, equal)] if equal is not None else []


def decided_words(view: StandingsView, equal: Equal) -> str:
    """Return the sentence on the tie key that put one proposal before the other."""
    if equal.proposal in view.hidden:
        return say(
            phrase("standings", "Equal with {other}; “{key}” decides."),
            other=equal.proposal,
            key=key_words(view, equal.key),
        )
    sentence = (
        phrase("standings", "Equal with {other}; “{key}” decides: {here} before {there}.")
        if equal.ahead
        else phrase("standings", "Equal with {other}; “{key}” decides: {here} after {there}.")
    )
    return say(
        sentence,
        other=equal.proposal,
        key=key_words(view, equal.key),
        here=_value(view, equal.key, equal.here),
        there=_value(view, equal.key, equal.there),
    )


def key_words(view: StandingsView, key: str) -> str:
    """Return what a tie key is called."""
    if key.startswith(CRITERION_KEY):
        return view.rules.criterion(key.removeprefix(CRITERION_KEY)).title.in_language(speaker().language)
    return say(TIE_FACTS[key])


def _value(view: StandingsView, key: str, value: Fraction | None) -> str:
    if value is None:
        return say(phrase("standings", "not known"))
    if key == TieFact.SME_SHARE.value:
        return speaker().percent(value, 1)
    if key == TieFact.REQUESTED_SUM.value:
        return speaker().money(int(value))
    return speaker().number(value, view.rules.display.criterion if key.startswith(CRITERION_KEY) else 0)
