"""Rounding as a rule of a call: half up, commercially (DIN 1333), on exact values. It must never see a float."""

from __future__ import annotations

from fractions import Fraction


def round_half_up(value: Fraction, digits: int | None) -> Fraction:
    """Return `value` rounded to so many decimal places, a half away from zero (2.5 is 3, -2.5 is -3).

    None as digits means that the call rounds nothing here: the value comes back as it is.
    """
    if digits is None:
        return value
    unit = 10**digits
    whole = (2 * abs(value.numerator) * unit + value.denominator) // (2 * value.denominator)
    return Fraction(whole if value >= 0 else -whole, unit)
