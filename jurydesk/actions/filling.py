"""Filling a juror's desk from a pack, a dossier or a roster that was checked whole. Drafts must never be lost by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.desks import MY_NUMBER
from jurydesk.domain.assessment import MISSING, CastMark, has_place
from jurydesk.domain.call import Mode
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.plain import to_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.rosters import OpenedRoster
from jurydesk.store.queries import Pack, PackWay
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.domain.charter import Charter, NameEntry, RulesPart
    from jurydesk.domain.rules import Rules
    from jurydesk.exchange.packs import OpenedPack
    from jurydesk.exchange.rosters import RosterContents
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

PANEL_FINGERPRINT = "panel key fingerprint"
PANEL_PUBLIC = "panel public keys"
ENROLMENT = "enrolment secret"
ROSTER_RULES = "rules of the roster"
AWAITING_DOSSIER = "awaiting dossier"
LAST_TAKEN_IN = "last hand-in taken in"
ROSTER = "roster"


def summary(checked: OpenedPack | OpenedRoster) -> tuple[RulesPart, str]:
    """Return the call and its rules, and the digest that people compare: the charter's, of a roster the rules'."""
    if isinstance(checked, OpenedRoster):
        return checked.contents.part(), checked.contents.rules
    charter = checked.contents.charter
    return charter.rules_part(), charter.fingerprint


def refuse_older(queries: Queries, checked: OpenedPack | OpenedRoster) -> None:
    """Raise DeskError for a file that is no newer than the desk, or whose charter does not follow from the desk's."""
    if checked.sequence <= max((found.sequence for found in queries.packs()), default=0):
        raise DeskError(
            phrase("actions", "This pack is no newer than the one that this desk was filled from."),
            phrase("actions", "There is nothing to do: your desk is up to date."),
        )
    had, call = queries.charter(), queries.call()
    if isinstance(checked, OpenedRoster):
        other = had is not None or (call is not None and call.id != checked.contents.part().call_id)
    else:
        charter = checked.contents.charter
        part = charter.rules_part()
        other = call is not None and (call.id, call.mode) != (part.call_id, charter.panel().mode)
        other = other or (had is not None and not _follows(had.charter, charter))
    if other:
        raise DeskError(
            phrase("actions", "The charter in the pack does not follow from the one on this desk."),
            phrase("actions", "Tell the panel's office, and do not go on before it has answered."),
        )


def _follows(before: Charter, after: Charter) -> bool:
    """Whether a charter is the same one, or can come after it: the next version names it, later ones follow unseen."""
    if after.version <= before.version:
        return after.fingerprint == before.fingerprint
    return after.version > before.version + 1 or after.previous == before.fingerprint


def fill(unit: UnitOfWork, checked: OpenedPack | OpenedRoster, file_name: str) -> int:
    """Write what the file says into the desk; return how many marks of drafts the rules have no place for any more."""
    contents = checked.contents
    dropped = 0
    if isinstance(checked, OpenedRoster):
        _fill_roster(unit, checked.contents)
        kind, shown = ROSTER, checked.contents.rules
    else:
        dropped = _fill_pack(unit, checked)
        kind, shown = checked.signed.payload.header.kind, checked.contents.charter.fingerprint
    unit.put_setting(MY_NUMBER, contents.juror)
    unit.put_setting(PANEL_FINGERPRINT, checked.panel_fingerprint)
    if contents.enrolment_secret:
        unit.put_own_key(ENROLMENT, contents.enrolment_secret.encode("ascii"))
    digest = checked.signed.digest
    unit.add_pack(Pack(PackWay.OPENED, kind, contents.juror, checked.sequence, digest, shown, unit.at, file_name))
    unit.note(FactKind.PACK_OPENED, {"juror": contents.juror, "pack": digest, "charter": shown})
    return dropped


def _fill_roster(unit: UnitOfWork, contents: RosterContents) -> None:
    part = contents.part()
    unit.put_call(part.call(Mode.STRICT, contents.closes_at, language=contents.language, office=contents.office))
    unit.put_rules(part.rules)
    unit.put_proposals(contents.proposals)
    unit.put_juror(_me(contents.juror, contents.names, Role.JUROR))
    unit.replace_assignments(contents.assignments)
    unit.put_setting(ROSTER_RULES, contents.rules)
    unit.put_setting(PANEL_PUBLIC, to_plain(contents.panel))
    unit.put_setting(AWAITING_DOSSIER, value=True)


def _fill_pack(unit: UnitOfWork, checked: OpenedPack) -> int:
    """Write charter, call, rules, proposals, the own number, and what is shut."""
    contents = checked.contents
    part, panel = contents.charter.rules_part(), contents.charter.panel()
    entry = panel.juror(contents.juror)
    unit.put_call(part.call(panel.mode, contents.closes_at, language=contents.language, office=contents.office))
    unit.put_rules(part.rules)
    unit.put_proposals(contents.charter.proposals())
    unit.put_juror(_me(contents.juror, contents.names, entry.role if entry else Role.JUROR))
    for conflict in contents.conflicts:
        unit.note_conflict(conflict)
    had = set(unit.queries.rulings())
    for ruling in contents.rulings:
        if ruling not in had:
            unit.rule(ruling)
    unit.replace_assignments(contents.assignments)
    if contents.charter.fingerprint not in {frozen.charter.fingerprint for frozen in unit.queries.charters()}:
        unit.add_charter(contents.charter)
    unit.put_setting(AWAITING_DOSSIER, value=False)
    last: dict[str, object] = {"sequence": contents.hand_in_sequence, "digest": contents.hand_in_digest}
    unit.put_setting(LAST_TAKEN_IN, last)
    return _fit_drafts(unit, contents.juror, part.rules)


def _fit_drafts(unit: UnitOfWork, juror: int, rules: Rules) -> int:
    """Take back marks that lie off a scale which was changed; marks and comments of criteria that are gone are kept."""
    scales = {criterion.id: criterion.scale for criterion in rules.criteria}
    dropped = 0
    for draft in unit.queries.drafts(juror):
        for name, mark in draft.marks.items():
            if name in scales and not has_place(mark, scales[name], rules):
                unit.save_mark(CastMark(juror, draft.proposal, name, MISSING))
                dropped += 1
    return dropped


def need_dossier(queries: Queries) -> None:
    """Raise DeskError on a desk that has only a roster: nothing is read or marked before the charter is there."""
    if queries.setting(AWAITING_DOSSIER, default=False):
        raise DeskError(
            phrase("actions", "Your dossier has not come yet, so there is nothing to read or to mark."),
            phrase("actions", "Send the declaration file, and open the dossier that comes back."),
        )


def _me(number: int, names: Sequence[NameEntry], role: Role) -> Juror:
    """Return the juror of the file; the name comes with the key to it, the role from the charter."""
    for name in names:
        if name.number == number:
            return Juror(name.number, name.name, name.organisation, name.mail, role)
    return Juror(number, "", role=role)
