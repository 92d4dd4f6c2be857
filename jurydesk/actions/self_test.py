"""Checks that the program has all that it needs: the shipped program tests itself. It must never touch a desk.

Run on a built program, it finds what packaging forgot: fonts, translations, icons, SQLCipher, the render child.
"""

from __future__ import annotations

import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jurydesk import places, words
from jurydesk.actions.profiles import list_profiles, load_rules
from jurydesk.exchange.keys import generate_keys, signature_holds
from jurydesk.render.client import examine
from jurydesk.report.attached import RESULT
from jurydesk.report.certificate import make_certificate
from jurydesk.report.finish import Attachment, FileFacts, SignatureField, finish
from jurydesk.report.seal_process import check_seals
from jurydesk.report.signing import load_pkcs12, sign
from jurydesk.report.stamp import stamp_page
from jurydesk.store.desk import create_desk, open_desk
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

PASSPHRASE = "self-test of this program"  # noqa: S105 - of a desk that lives for a moment


@dataclass(frozen=True)
class Check:
    """One check: what was looked at, in a sentence, and whether it holds; `why` names the trouble."""

    sentence: Phrase
    holds: bool
    why: str = ""

    @property
    def values(self) -> dict[str, object]:
        """The values of the sentence."""
        return {"why": self.why}


def self_test(*, at: datetime) -> tuple[Check, ...]:
    """Return every check with its outcome; a check that falls over counts as not holding."""
    checks: tuple[tuple[Phrase, Callable[[datetime], None]], ...] = (
        (phrase("self-test", "Fonts, icons and style are there. {why}"), _resources),
        (phrase("self-test", "The German texts are there. {why}"), _translations),
        (phrase("self-test", "The rule profiles can be read. {why}"), _profiles),
        (phrase("self-test", "An encrypted desk can be made and opened again. {why}"), _desk),
        (phrase("self-test", "Keys sign, and a changed message is noticed. {why}"), _keys),
        (phrase("self-test", "The window's library and its PDF reader are there. {why}"), _render),
        (phrase("self-test", "A page can be signed and its signature checked. {why}"), _signature),
    )
    return tuple(_run(sentence, check, at) for sentence, check in checks)


def _run(sentence: Phrase, check: Callable[[datetime], None], at: datetime) -> Check:
    try:
        check(at)
    except Exception as trouble:  # noqa: BLE001 - whatever is wrong with a part, the others are checked too
        return Check(sentence, holds=False, why=f"{type(trouble).__name__}: {trouble}")
    return Check(sentence, holds=True)


def _need(holds: object, what: str) -> None:
    if not holds:
        raise LookupError(what)


def _resources(_at: datetime) -> None:
    for parts in (("fonts",), ("icons",), ("style",), ("profiles",), ("texts",), ("demo",)):
        folder = places.resource(*parts)
        _need(folder.is_dir() and any(folder.iterdir()), str(folder))


def _translations(_at: datetime) -> None:
    german = words.Speaker("de")
    _need(german.find("cli", "Number of the juror."), "jurydesk_de.ts")


def _profiles(_at: datetime) -> None:
    for profile in list_profiles():
        load_rules(profile.name)


def _desk(at: datetime) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "self-test.jurydesk"
        made, _ = create_desk(path, PASSPHRASE, kind=DeskKind.JUROR, at=at)
        made.close()
        open_desk(path, PASSPHRASE).close()


def _keys(_at: datetime) -> None:
    keys = generate_keys()
    signature = keys.sign(b"a message")
    _need(signature_holds(keys.public.signing, signature, b"a message"), "signature")
    _need(not signature_holds(keys.public.signing, signature, b"b message"), "signature of another message")


def _render(_at: datetime) -> None:
    _need(len(examine(_page()).pages) == 1, "one page")


def _page() -> bytes:
    return stamp_page(200, 100, ["JuryDesk: äöü ß €"], "en")


def _signature(at: datetime) -> None:
    """Sign a page as a list is signed, and check the signature as a recipient does."""
    password = secrets.token_hex(16).encode()
    key = load_pkcs12(make_certificate(name="Self-test", password=password, at=at), password)
    body = finish(
        _page(),
        facts=FileFacts("Self-test", "JuryDesk", "Self-test", "en", at),
        attachments=[Attachment(RESULT, b"{}", "application/json", "Nothing")],
        fields=[SignatureField("Test", (10, 10, 190, 60), "Test", "not signed")],
    )
    signed = sign(body, field="Test", key=key, at=at, language="en")
    _need(check_seals(signed).holds, check_seals(signed).detail or "signature")
    middle = len(body) // 2
    changed = signed[:middle] + bytes([signed[middle] ^ 1]) + signed[middle + 1 :]
    _need(not check_seals(changed).holds, "signature of a changed page")
