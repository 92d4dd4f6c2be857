"""A desk of each kind, made once and copied for every test; opened by its code, which costs no key derivation."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jurydesk.store.desk import create_desk, open_desk
from jurydesk.store.queries import DeskKind

PASSPHRASE = "vier Wörter die nicht"
MADE_AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def passphrase():
    return PASSPHRASE


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A closed desk file and its recovery code, never to be changed."""
    path = tmp_path_factory.mktemp("made") / "panel.jurydesk"
    desk, code = create_desk(path, PASSPHRASE, kind=DeskKind.PANEL, at=MADE_AT)
    desk.close()
    return path, code


@pytest.fixture
def code(made):
    return made[1]


@pytest.fixture
def path(made, tmp_path):
    """The path of a closed desk of its own."""
    return Path(shutil.copy(made[0], tmp_path / "panel.jurydesk"))


@pytest.fixture
def desk(path, code):
    """An open desk."""
    with open_desk(path, recovery_code=code) as found:
        yield found


@pytest.fixture
def nobody():
    """A folder, while the rights of whoever runs the tests are those of nobody; root may else write anywhere."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system has no seteuid")
    with tempfile.TemporaryDirectory(prefix="jurydesk-") as folder:
        Path(folder).chmod(0o755)
        if os.geteuid() != 0:
            yield Path(folder)
            return
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)
