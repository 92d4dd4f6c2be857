"""The official result stands on the standard library: whoever recomputes it needs neither NumPy nor SciPy."""

from __future__ import annotations

import subprocess
import sys

import pytest


def loaded(modules, wanted, project):
    code = f"import sys, {', '.join(modules)}; print(*[name for name in {wanted!r} if name in sys.modules])"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout.split()


def test_the_official_result_loads_no_numbers_library(project):
    official = ["consolidate", "explain", "standing", "order", "spread", "grades", "robustness", "draw"]
    modules = [f"jurydesk.ranking.{name}" for name in official]
    assert loaded(modules, ["numpy", "scipy", "sqlite3", "PySide6"], project) == []


@pytest.mark.parametrize("name", ["adjust", "agreement", "expected_rank", "portfolio"])
def test_no_statistic_loads_what_starts_slowly(name, project):
    assert loaded([f"jurydesk.ranking.{name}"], ["scipy.stats", "pandas"], project) == []
