"""Points out likely conflicts of a juror with a proposal, with the reason. It must never decide that there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from jurydesk.domain.mail_domains import mail_address, mail_domain
from jurydesk.domain.organisation_names import same_organisation
from jurydesk.domain.panel import Juror
from jurydesk.domain.person_names import same_person
from jurydesk.domain.proposal import Proposal


class HintKind(Enum):
    """What juror and proposal have in common."""

    ORGANISATION = "organisation"
    PERSON = "person"
    MAIL_DOMAIN = "mail domain"


class Where(Enum):
    """In which place of the proposal."""

    APPLICANT = "applicant"
    PARTNER = "partner"
    PERSON = "person"


@dataclass(frozen=True)
class Hint:
    """A likely conflict: what the juror has (`ours`), what the proposal has (`theirs`, as written), and where."""

    kind: HintKind
    ours: str
    theirs: str
    where: Where


def likely_conflicts(juror: Juror, proposal: Proposal) -> tuple[Hint, ...]:
    """Return what may be a conflict, each once: organisations first, then persons, then mail domains."""
    found = (*_organisations(juror, proposal), *_persons(juror, proposal), *_mails(juror, proposal))
    return tuple(dict.fromkeys(found))


def _organisations(juror: Juror, proposal: Proposal) -> Iterator[Hint]:
    named = [
        (proposal.applicant, Where.APPLICANT),
        *((partner.name, Where.PARTNER) for partner in proposal.partners),
        *((person.organisation, Where.PERSON) for person in proposal.persons),
        # Under “applicant” tables name people, and as often the organisation itself.
        *((person.name, Where.APPLICANT) for person in proposal.persons if not person.organisation),
    ]
    for theirs, where in named:
        if same_organisation(juror.organisation, theirs):
            yield Hint(HintKind.ORGANISATION, juror.organisation, theirs, where)


def _persons(juror: Juror, proposal: Proposal) -> Iterator[Hint]:
    own = mail_address(juror.mail)
    for person in proposal.persons:
        if same_person(juror.name, person.name):
            yield Hint(HintKind.PERSON, juror.name, person.name, Where.PERSON)
        elif own and own == mail_address(person.mail):
            yield Hint(HintKind.PERSON, juror.mail.strip(), person.mail.strip(), Where.PERSON)
    if same_person(juror.name, proposal.applicant):
        yield Hint(HintKind.PERSON, juror.name, proposal.applicant, Where.APPLICANT)


def _mails(juror: Juror, proposal: Proposal) -> Iterator[Hint]:
    own, domain = mail_address(juror.mail), mail_domain(juror.mail)
    for person in proposal.persons:
        if domain and domain == mail_domain(person.mail) and own != mail_address(person.mail):
            yield Hint(HintKind.MAIL_DOMAIN, domain, mail_address(person.mail), Where.PERSON)
