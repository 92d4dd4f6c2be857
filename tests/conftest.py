"""What every test stands on: a clock that stands still, a home of its own, no keyring, no network, no screen."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from jurydesk import words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Berlin"
if hasattr(time, "tzset"):
    time.tzset()

# No test is timed: what runs in parallel on a slow computer is not wrong.
settings.register_profile("jurydesk", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("jurydesk")

PROJECT = Path(__file__).resolve().parents[1]
_OWN_SETTINGS = ("JURYDESK_", "XDG_")


@pytest.fixture(autouse=True)
def home(monkeypatch):
    """Gives every test an empty home and the settings of nobody; returns the home's path."""
    with tempfile.TemporaryDirectory(prefix="jurydesk-home-", ignore_cleanup_errors=True) as folder:
        for name in [name for name in os.environ if name.startswith(_OWN_SETTINGS)]:
            monkeypatch.delenv(name)
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            monkeypatch.setenv(name, folder)
        for name, below in {"CONFIG": ".config", "DATA": ".local/share", "STATE": ".local/state"}.items():
            monkeypatch.setenv(f"XDG_{name}_HOME", str(Path(folder, below)))
        monkeypatch.setenv("XDG_CACHE_HOME", str(Path(folder, ".cache")))
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield Path(folder)


@pytest.fixture(autouse=True)
def english():
    """Every test starts in English, whatever the one before installed."""
    words.install("en")
    yield
    words.install("en")


@pytest.fixture
def at():
    """The moment at which all tests happen."""
    return datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def project():
    """The folder of the checkout."""
    return PROJECT


def _render_children():
    """Process numbers of the render children that this process started and that still run; none where /proc is not."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status, line = (folder / "status").read_text(), (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if f"PPid:\t{os.getpid()}\n" in status and b"render" in line and "State:\tZ" not in status:
            found.append(int(folder.name))
    return found


@pytest.fixture(scope="session")
def our_children():
    """Asks which render children of this process still run."""
    return _render_children


@pytest.fixture(scope="session")
def shared_dir():
    """The folder of examples that lies beside the checkout and is no part of it."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder 'shared' with the real call and the hostile files does not lie beside this checkout")
    return folder
