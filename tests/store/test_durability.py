"""What was committed is there after kill -9, and nothing else is."""

from __future__ import annotations

import subprocess
import sys

import pytest

from jurydesk.domain.facts import first_break
from jurydesk.store.desk import open_desk

WRITE = """
import itertools, os, sys
from datetime import UTC, datetime
from pathlib import Path
from jurydesk.domain.facts import FactKind
from jurydesk.store.desk import open_desk

at = datetime(2026, 5, 4, tzinfo=UTC)
desk = open_desk(Path(sys.argv[1]), recovery_code=sys.argv[2])
with desk.read() as queries:
    start = queries.setting("count", 0)
for number in itertools.count(start + 1):
    with desk.unit("office", at) as unit:
        unit.put_setting("count", number)
        unit.put_setting(f"filling {number % 7}", "x" * 5000)
        unit.note(FactKind.ASSIGNED, {"count": number})
    os.write(1, b"%d\\n" % number)
"""


@pytest.mark.parametrize("after", [1, 40, 300])
def test_kill_9_loses_nothing(path, code, project, after):
    with subprocess.Popen([sys.executable, "-c", WRITE, str(path), code], stdout=subprocess.PIPE, cwd=project) as other:
        for _ in range(after):
            last = int(other.stdout.readline())
        other.kill()
        rest = other.stdout.read().split(b"\n")
        last = max([last, *(int(line) for line in rest[:-1])])
    with open_desk(path, recovery_code=code) as desk:
        assert desk.unclean_end
        assert desk.check()
        with desk.read() as queries:
            count = queries.setting("count")
            assert last <= count <= last + 1, "one more may have been committed and not yet told"
            facts = queries.journal()
        assert [fact.data["count"] for fact in facts] == list(range(1, count + 1))
        assert first_break(facts) is None
    with open_desk(path, recovery_code=code) as desk:
        assert not desk.unclean_end
