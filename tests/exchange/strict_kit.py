"""The small panel of the tests run strictly: rosters, declaration files and dossiers of juror 2."""

from __future__ import annotations

import io
from dataclasses import replace

from jurydesk.domain.call import Call, Mode
from jurydesk.domain.charter import name_entry, rules_part_bytes
from jurydesk.domain.conflict import KnownConflict
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.exchange.declaration_intake import judge_declarations
from jurydesk.exchange.declarations import seal_declarations
from jurydesk.exchange.known import KnownCharter, KnownJuror, KnownState
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import RosterContents, open_for_juror, seal_roster

CALL = Call("k7f3q9zd", "Förderung regionaler Cluster", "3. Runde", mode=Mode.STRICT)


class Strict:
    """The panel's small call run strictly: rosters, declaration files and dossiers of juror 2."""

    def __init__(self, panel) -> None:
        self.panel = panel
        self.keys = panel.juror_keys[2]
        self.secret = panel.secrets[2]
        self.charter_keys = panel.charter.panel().keys
        self.rules_bytes = rules_part_bytes(CALL, panel.rules)

    def contents(self, **changes) -> RosterContents:
        base = RosterContents(
            rules_bytes=self.rules_bytes,
            proposals=tuple(replace(one, documents=()) for one in self.panel.charter.proposals()),
            juror=2,
            panel=self.charter_keys,
            assignments=tuple(Assignment(2, number) for number in ("OG-01", "OG-02", "OG-03")),
            enrolment_secret=self.secret,
            names=(name_entry(Juror(2, "Jan Kowalski", "Politechnika", "jan@example.org"), "22" * 16),),
            closes_at=self.panel.closes,
            office="Geschäftsstelle",
            texts={"undertaking": "Ich schweige."},
        )
        return replace(base, **changes)

    def roster(self, contents=None, **options) -> bytes:
        target = io.BytesIO()
        chosen = {"keys": self.panel.keys, "code": self.panel.codes[2], "at": self.panel.at, **options}
        seal_roster(target, contents or self.contents(), **chosen)
        return target.getvalue()

    def opened_roster(self, data, **options):
        return open_for_juror(io.BytesIO(data), code=self.panel.codes[2], **options)

    def declared(self, **changes) -> bytes:
        target = io.BytesIO()
        chosen = {
            "call": CALL.id,
            "rules": self.contents().rules,
            "panel": self.charter_keys,
            "juror": 2,
            "keys": self.keys,
            "declarations": self.panel.declarations(),
            "at": self.panel.at,
            "enrolment_secret": self.secret,
            **changes,
        }
        seal_declarations(target, **chosen)
        return target.getvalue()

    def open(self, data):
        return open_returned(io.BytesIO(data), identities=[self.panel.keys.identity])

    def opened(self, **changes):
        return self.open(self.declared(**changes))

    def known(self, *, juror=None, **changes) -> KnownState:
        mine = KnownJuror(
            2,
            frozenset({"OG-01", "OG-02", "OG-03"}),
            secret=self.secret,
            rosters=frozenset({self.contents().rules}),
        )
        entries = dict.fromkeys(("OG-01", "OG-02", "OG-03"), "0" * 64)
        base = KnownState(
            call=CALL.id,
            panel=self.panel.keys.public,
            charters=(KnownCharter("", "", entries),),
            rules=self.panel.rules,
            jurors={2: replace(mine, **(juror or {}))},
            strict=True,
        )
        return replace(base, **changes)

    def judged(self, file, **changes):
        return judge_declarations(file, self.known(**changes), received_at=self.panel.at)

    def charter(self, **changes):
        parts = {
            "call": CALL,
            "assigned": {2: ("OG-01", "OG-02", "OG-03")},
            "juror_keys": {2: self.panel.pinned()},
            "declared": {2: "d" * 64},
            **changes,
        }
        return self.panel.amended(**parts)

    def dossier(self, charter=None, **changes) -> bytes:
        contents = replace(
            self.panel.contents(),
            charter=charter or self.charter(),
            enrolment_secret="",
            conflicts=(KnownConflict(2, "OG-03", "employer", "Wir arbeiten zusammen."),),
        )
        target = io.BytesIO()
        chosen = {"keys": self.panel.keys, "recipient": self.keys.public, "at": self.panel.at, **changes}
        seal_pack(target, contents, documents=self.panel.attachments, **chosen)
        return target.getvalue()

    def opened_dossier(self, data, **options):
        chosen = {
            "identities": [self.keys.identity],
            "juror": 2,
            "own": self.keys.public,
            "declared": frozenset({"d" * 64}),
            **options,
        }
        return open_for_juror(io.BytesIO(data), **chosen)
