"""Where commands take secrets from: a file, the environment, or a prompt. It must never take one from the arguments."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from jurydesk.errors import DeskError
from jurydesk.words import phrase, translate

PASSPHRASE = "JURYDESK_PASSPHRASE"  # noqa: S105 - the name of a variable, no secret
RECOVERY_CODE = "JURYDESK_RECOVERY_CODE"
NEW_PASSPHRASE = "JURYDESK_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable, no secret
RECOVERY_KEY = "JURYDESK_RECOVERY_KEY"
PACK_CODE = "JURYDESK_PACK_CODE"
KEY_PASSWORD = "JURYDESK_KEY_PASSWORD"  # noqa: S105 - the name of a variable, no secret


def secret(*, file: Path | None, variable: str, prompt: str, confirm: bool = False) -> str:
    """Return the secret from `file` (its first line), else from the environment, else typed twice or once, or piped.

    Raises DeskError where the file cannot be read or is empty, and where nobody can be asked.
    """
    if file is not None:
        return first_line(file)
    given = os.environ.get(variable)
    if given:
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        typed: str = typer.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
        return typed
    piped = _piped_line()
    if not piped:
        raise DeskError(
            phrase("cli", "A secret is needed, and nobody is here to type it: {prompt}."),
            phrase("cli", "Name a file that holds it, or set the variable {variable}."),
            prompt=prompt,
            variable=variable,
        )
    return piped


def passphrase(file: Path | None, *, new: bool = False) -> str:
    """Return the passphrase of a desk, typed twice for a new one."""
    asked = translate("cli", "New passphrase for this desk") if new else translate("cli", "Passphrase of this desk")
    return secret(file=file, variable=PASSPHRASE, prompt=asked, confirm=new)


def new_passphrase(file: Path | None) -> str:
    """Return the passphrase that takes the place of the present one, typed twice."""
    asked = translate("cli", "New passphrase for this desk")
    return secret(file=file, variable=NEW_PASSPHRASE, prompt=asked, confirm=True)


def recovery_key(file: Path | None) -> str:
    """Return the panel's recovery key for hand-ins, which the deputy chair keeps."""
    return secret(file=file, variable=RECOVERY_KEY, prompt=translate("cli", "Recovery key for hand-ins"))


def pack_code(file: Path | None) -> str:
    """Return the code of a pack, which came another way than the pack."""
    return secret(file=file, variable=PACK_CODE, prompt=translate("cli", "Code of the pack"))


def key_password(file: Path | None) -> str:
    """Return the password of a certificate file."""
    return secret(file=file, variable=KEY_PASSWORD, prompt=translate("cli", "Password of the certificate file"))


def _piped_line() -> str:
    """Return the next line of standard input, whatever encoding the console is set to."""
    if sys.stdin is None:
        return ""
    buffer = getattr(sys.stdin, "buffer", None)
    data = sys.stdin.readline().encode("utf-8") if buffer is None else bytes(buffer.readline())
    try:
        line = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        line = data.decode("cp1252", "replace")
    return line.rstrip("\r\n")


def first_line(file: Path) -> str:
    """Return the secret that a file holds on its first line. Raises DeskError where there is none."""
    if not file.exists():
        raise DeskError(
            phrase("cli", "There is no file “{file}”, so no secret could be read from it."),
            phrase("cli", "Name the file that holds the secret, alone on its first line."),
            file=file,
        )
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    if not lines or not lines[0].strip():
        raise DeskError(
            phrase("cli", "“{file}” holds no secret that can be read."),
            phrase("cli", "Put the secret alone on the first line of a text file, and name that file."),
            file=file,
        )
    return lines[0].strip()
