"""Who may look into which room (imports only run downwards), which library lives where, and what the project holds."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from pytest_archon import archrule

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "jurydesk"

EVERYWHERE = ("errors", "words", "places")
READ_SIDE = ("store.queries", "store.rows")  # questions and the frozen rows that answer them

# What a room may import beside itself and what is importable everywhere. Whoever is not named here may not exist.
ROOMS = {
    "domain": (),
    "ranking": ("domain",),
    "store": ("domain",),
    "exchange": ("domain",),
    "spreadsheet": ("domain",),
    "report": ("domain", "ranking"),
    "record": ("domain", "ranking", "report", "exchange"),
    "render": (),
    "actions": (
        "domain",
        "ranking",
        "store",
        "exchange",
        "spreadsheet",
        "report",
        "record",
        "render.client",
    ),
    "cli": ("actions", "domain", *READ_SIDE),
    "gui": ("actions", "domain", *READ_SIDE, "render.client"),
    "__main__": ("app", "cli", "render.child"),
    "app": (
        "actions",
        "cli",
        "domain",
        "gui",
        "store",
        "render.client",
    ),
}

# Where a library lives, and nowhere else.
LIBRARIES = {
    "sqlalchemy": ("store",),
    "alembic": ("store",),
    "sqlcipher3": ("store",),
    "PySide6": ("gui", "app", "render.child"),
    "shiboken6": ("gui", "app", "render.child"),
    "openpyxl": ("spreadsheet",),
    "reportlab": ("report",),
    "pyhanko": ("report", "record"),
    "pyhanko_certvalidator": ("report", "record"),
    "pikepdf": ("report", "record", "render.child"),
    "pyrage": ("exchange",),
    "cryptography": ("exchange", "store", "report", "record"),
    "numpy": ("ranking",),
    "scipy": ("ranking",),
    "typer": ("cli",),
    "click": ("cli",),
}

NETWORK = (
    "socket",
    "socketserver",
    "ssl",
    "http",
    "urllib.request",
    "urllib3",
    "requests",
    "httpx",
    "aiohttp",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "telnetlib",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
)

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "README.md",
    "bench",
    "jurydesk",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
NOTHING_SAYING = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
# Written apart, because this file is looked through as well.
REGISTRIES = [
    f"{name}{'.'}{end}"
    for name, end in [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("pkg", "dev")]
]
MACHINE_PATHS = [f"/{folder}/" for folder in ("work", "root", "opt", "tmp/jd")]


def _with_all_below(names):
    return [pattern for name in names for pattern in (f"jurydesk.{name}", f"jurydesk.{name}.*")]


def _exists(name):
    path = PACKAGE.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def _project_files():
    """The files of the project: those git knows or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git wherever it lies
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this is no git checkout, so it cannot be said what belongs to the project")
    paths = [PROJECT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_look_only_downwards(room):
    if not _exists(room):
        pytest.skip(f"there is no {room} yet")
    (
        archrule(f"{room} looks only downwards")
        .match(*_with_all_below([room]))
        .should_not_import("jurydesk", "jurydesk.*")
        .may_import("jurydesk", *_with_all_below([room, *EVERYWHERE, *ROOMS[room]]))
        .check("jurydesk", only_direct_imports=True)
    )


@pytest.mark.parametrize("name", EVERYWHERE)
def test_what_is_importable_everywhere_looks_into_no_room(name):
    (
        archrule(f"{name} looks into no room")
        .match(f"jurydesk.{name}")
        .should_not_import("jurydesk.*")
        .may_import(*_with_all_below(EVERYWHERE))
        .check("jurydesk", only_direct_imports=True)
    )


def test_every_room_has_its_rule():
    found = {
        path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))
    }
    assert found - {"__init__"} <= {*ROOMS, *EVERYWHERE}


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_stays_in_its_room(library):
    (
        archrule(f"{library} stays in its room")
        .match("jurydesk", "jurydesk.*")
        .exclude(*_with_all_below(LIBRARIES[library]), *(f"jurydesk.{name}_*" for name in LIBRARIES[library]))
        .should_not_import(library, f"{library}.*")
        .check("jurydesk", only_direct_imports=True)
    )


def test_nothing_opens_a_network_connection():
    (
        archrule("no network")
        .match("jurydesk", "jurydesk.*")
        .should_not_import(*NETWORK, *(f"{name}.*" for name in NETWORK))
        .check("jurydesk", only_direct_imports=True)
    )


@pytest.mark.parametrize(("room", "also"), [("domain", set()), ("ranking", {"numpy", "scipy"})])
def test_rules_need_only_the_standard_library(room, also):
    import sys

    if not _exists(room):
        pytest.skip(f"there is no {room} yet")
    allowed = set(sys.stdlib_module_names) | {"jurydesk"} | also

    def standard_library_only(_module, imports, _all_imports):
        return {name.partition(".")[0] for name in imports} <= allowed

    (
        archrule(f"{room} is pure")
        .match(*_with_all_below([room]))
        .should(standard_library_only)
        .check("jurydesk", only_direct_imports=True)
    )


def _gui_parts():
    gui = PACKAGE / "gui"
    if not gui.is_dir():
        return [], []
    folders = sorted(path.name for path in gui.iterdir() if path.is_dir() and any(path.glob("*.py")))
    modules = sorted(path.stem for path in gui.glob("*.py") if path.stem != "__init__")
    return folders, modules


@pytest.mark.parametrize("name", [name for names in _gui_parts() for name in names if name != "shell"])
def test_screens_never_import_screens(name):
    """The shell knows the screens; a screen knows itself, parts/ and the plain modules of gui, which know no screen."""
    modules = [module for module in _gui_parts()[1] if module != "shell"]
    (
        archrule(f"gui/{name} knows no other screen")
        .match(*_with_all_below([f"gui.{name}"]))
        .should_not_import("jurydesk.gui.*")
        .may_import(*_with_all_below(f"gui.{known}" for known in [name, "parts", *modules]))
        .check("jurydesk", only_direct_imports=True)
    )


def test_top_level_holds_nothing_else():
    assert {path.relative_to(PROJECT).parts[0] for path in _project_files()} <= TOP_LEVEL


def test_modules_are_named_for_what_they_do():
    python = [path for path in _project_files() if path.suffix == ".py"]
    assert [path for path in python if NOTHING_SAYING & set(path.relative_to(PROJECT).with_suffix("").parts)] == []


def test_no_file_names_a_registry_or_this_machine():
    forbidden = re.compile(
        "|".join(
            [*map(re.escape, REGISTRIES), *(f"(?<![\\w.~*-]){re.escape(path)}" for path in MACHINE_PATHS)]
        ).encode()
    )
    found = {
        str(path.relative_to(PROJECT)): match.group().decode()
        for path in _project_files()
        if (match := forbidden.search(path.read_bytes()))
    }
    assert found == {}
