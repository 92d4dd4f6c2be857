"""The charter: frozen once, before the first pack. It must never be frozen while a part of it is missing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import RECOVERY_AGE, panel_keys
from jurydesk.domain.call import Mode
from jurydesk.domain.canonical import canonical_json, object_of, parse_canonical, short_fingerprint
from jurydesk.domain.charter import Charter, NameEntry, PanelKeys, freeze, name_entry
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.errors import DeskError
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork


@dataclass(frozen=True)
class CharterVersion:
    """One version of the charter with its fingerprint, the short one included, and the digests of its parts."""

    version: int
    fingerprint: str
    short: str
    digests: dict[str, str]
    reason: str
    at: datetime


def freeze_charter(desk: OpenDesk, *, at: datetime) -> Charter:
    """Return the charter in force, frozen now if there was none. Raises DeskError where something is missing."""
    with desk.read() as queries:
        frozen = queries.charter()
    if frozen is not None:
        return frozen.charter
    with desk.unit(at) as unit:
        ready(unit.queries)
        _need_a_key(unit.queries)
        charter = add_version(unit)
        unit.note(FactKind.CHARTER_FROZEN, {"charter": charter.fingerprint, "version": charter.version})
    return charter


def add_version(unit: UnitOfWork, *, reason: str = "", declared_as: Mapping[int, str] | None = None) -> Charter:
    """Freeze the desk as it stands now, as the first version or as one that amends the newest; return it.

    The keys that count come into it, and in strict calls the digest of the declarations that came with each, or those
    given in `declared_as`, by juror.
    """
    queries = unit.queries
    before, known = queries.charter(), names_of(queries)
    jurors = queries.jurors()
    names = {one.number: known.get(one.number) or name_entry(one, secrets.token_hex(16)) for one in jurors}
    keys = queries.juror_keys()
    charter = freeze(
        call=wanted.call(queries),
        rules=wanted.rules(queries),
        proposals=queries.proposals(),
        jurors=jurors,
        assigned=assigned(queries),
        salts={number: entry.salt for number, entry in names.items()},
        juror_keys=keys,
        panel_keys=public_panel_keys(queries),
        declared=declared(queries) if declared_as is None else declared_as,
        previous=before.charter if before else None,
        reason=reason,
    )
    unit.add_charter(charter, names=canonical_json([to_plain(entry) for entry in names.values()]))
    unit.charter_juror_keys(keys)
    return charter


def declared(queries: Queries) -> dict[int, str]:
    """Return by juror the digest of the declaration file that counts, where it came under the key that counts."""
    keys = queries.juror_keys()
    return {
        file.juror: file.digest
        for file in queries.declaration_files()
        if file.verdict is HandInVerdict.ACCEPTED and file.juror in keys and keys[file.juror].signing == file.signing
    }


def _need_a_key(queries: Queries) -> None:
    """Raise DeskError in a strict call in which nobody has declared yet: the charter would hold no key."""
    if wanted.call(queries).mode is Mode.STRICT and not queries.juror_keys():
        raise DeskError(
            phrase("actions", "No juror has sent a declaration file yet, so the charter would hold no key."),
            phrase("actions", "Send the rosters, and take in the declaration files that come back."),
        )


def public_panel_keys(queries: Queries) -> PanelKeys:
    """Return the panel's public keys, the recovery key for hand-ins included."""
    public = panel_keys(queries).public
    return PanelKeys(public.signing, public.age, str(queries.setting(RECOVERY_AGE, "")))


def names_of(queries: Queries) -> dict[int, NameEntry]:
    """Return the key to the charter's names by juror's number; empty before the freeze and on a juror's desk."""
    frozen = queries.charter()
    if frozen is None or not frozen.names:
        return {}
    listed = parse_canonical(frozen.names)
    entries = (from_plain(NameEntry, object_of(item)) for item in (listed if isinstance(listed, list) else ()))
    return {entry.number: entry for entry in entries}


def charter_versions(desk: OpenDesk) -> tuple[CharterVersion, ...]:
    """Return the charter's versions, the first one first."""
    with desk.read() as queries:
        return tuple(
            CharterVersion(
                version=frozen.charter.version,
                fingerprint=frozen.charter.fingerprint,
                short=short_fingerprint(frozen.charter.fingerprint),
                digests=frozen.charter.digests,
                reason=frozen.charter.reason,
                at=frozen.frozen_at,
            )
            for frozen in queries.charters()
        )


def ready(queries: Queries) -> None:
    """Raise DeskError where proposals, jurors or assignments are missing; return nothing where packs can be issued."""
    if not queries.proposals() or not queries.jurors():
        raise DeskError(
            phrase("actions", "There are no proposals or no jurors yet."),
            phrase("actions", "Import both tables first."),
        )
    marking = {juror.number for juror in queries.jurors() if juror.marks}
    idle = sorted({found.juror for found in queries.assignments()} - marking)
    if idle:
        raise DeskError(
            phrase("actions", "Juror {juror} has proposals to judge, but is there in a role that does not mark."),
            phrase("actions", "Assign the proposals anew, so that only jurors have any."),
            juror=idle[0],
        )
    if not queries.assignments():
        raise DeskError(
            phrase("actions", "No proposal is assigned to anybody."),
            phrase("actions", "Assign the proposals first, by hand or automatically."),
        )


def assigned(queries: Queries) -> dict[int, list[str]]:
    """Return the proposals of each juror who has any."""
    found: dict[int, list[str]] = {}
    for assignment in queries.assignments():
        found.setdefault(assignment.juror, []).append(assignment.proposal)
    return found
