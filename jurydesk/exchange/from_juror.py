"""What every file that came back from a juror says of itself. It must never rest on a file's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from jurydesk.domain.panel import JurorKeys
from jurydesk.exchange import payloads
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.texts import new_salt, time_text

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.domain.charter import PanelKeys
    from jurydesk.domain.conflict import Declaration
    from jurydesk.exchange.keys import Keys
    from jurydesk.exchange.signed import Signed


@dataclass(frozen=True, slots=True)
class FromJuror:
    """A hand-in or a declaration file whose signature holds; whether it counts is for the intake to judge."""

    signed: Signed
    payload: payloads.HandIn | payloads.Declarations
    made_at: datetime
    undertaking_at: datetime | None
    declarations: tuple[Declaration, ...]

    @property
    def digest(self) -> str:
        """The digest of the signed payload: what the charter or the list, and the juror's next file, name."""
        return self.signed.digest

    @property
    def juror(self) -> int:
        """The juror who signed it."""
        return self.payload.header.sender.number

    @property
    def sequence(self) -> int:
        """The how-manieth of its kind from this juror this is, from 1."""
        return self.payload.header.sequence

    @property
    def supersedes(self) -> str:
        """The digest of the file that this one replaces; empty for the first."""
        return self.payload.header.supersedes

    @property
    def keys(self) -> JurorKeys:
        """The public keys under which it was made."""
        return JurorKeys(self.payload.header.sender.signing, self.payload.header.sender.age)


def header_to_panel(
    kind: Literal["hand-in", "declaration"],
    *,
    call: str,
    charter: str,
    panel: PanelKeys,
    juror: int,
    keys: Keys,
    sequence: int,
    supersedes: str,
    at: datetime,
) -> payloads.Header:
    """Return the header of a file to the panel, in one piece and without documents."""
    return payloads.Header(
        kind=kind,
        format=payloads.FORMAT,
        call=call,
        charter=charter,
        sender=payloads.Sender("juror", juror, keys.public.signing, keys.public.age),
        recipient=payloads.Recipient("panel", 0, panel.age),
        sequence=sequence,
        supersedes=supersedes,
        part=1,
        parts=1,
        salt=new_salt(),
        made_at=time_text(at),
        documents=[],
    )


def who_can_open(panel: PanelKeys, keys: Keys) -> list[str]:
    """Return the keys that a file to the panel is sealed to: the panel's, its recovery key, and the juror's own."""
    return [panel.age, *([panel.recovery_age] if panel.recovery_age else []), keys.public.age]


def need_from_juror(header: payloads.Header) -> None:
    """Raise Refusal for a file that is not one juror's to the panel, whole, and in its place in a sequence."""
    if (header.sender.role, header.recipient.role) != ("juror", "panel") or not header.sender.number:
        raise refuse("hand-in.sender")
    if (header.sequence == 1) != (not header.supersedes) or header.documents or (header.part, header.parts) != (1, 1):
        raise refuse("hand-in.sequence")
