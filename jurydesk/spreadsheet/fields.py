"""The fields a table can have and the headings they are known by in German, English, French and Spanish; data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.words import Phrase


@dataclass(frozen=True)
class Field:
    """One thing a column can hold: its key (``--column key=Heading``), what it is called, and known headings."""

    key: str
    title: Phrase
    names: tuple[str, ...]
    required: bool = False


def known_as(key: str, title: Phrase, names: str, *, required: bool = False) -> Field:
    """Return a field whose known headings are separated by bars and line ends."""
    known = names.replace("\n", "|").split("|")
    return Field(key, title, tuple(name.strip() for name in known if name.strip()), required)


PROPOSAL_FIELDS: tuple[Field, ...] = (
    known_as(
        "number",
        phrase("spreadsheet", "Number"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | Laufende Nummer | Kennziffer | Kennzeichen
        Förderkennzeichen | FKZ | ID | proposal no | proposal number | proposal ID
        application no | application number | Antragsnummer | Antrags-Nr. | Antragsnr. | Skizzennummer
        Skizze Nr. | Skizzen-Nr. | Skizzen-ID | Antrag Nr. | Antrags-ID | Projekt-Nr. | Projekt-ID | Vorhaben-Nr.
        proposal code | application ID | application ref | application code | submission no | submission number
        submission ID | project no | project ID | project code | grant no | grant number | grant ID | paper ID
        Bewerbungsnummer | Bewerbung Nr. | Vorhabennummer | Projektnummer | project number | reference
        reference number | ref
        ref. | Aktenzeichen | numéro | n° | número | núm. | code | proposal | application | submission
        """,
        required=True,
    ),
    known_as(
        "title",
        phrase("spreadsheet", "Title"),
        """
        title | Titel | proposal title | project title | Vorhaben | Vorhabentitel | Vorhabenbezeichnung
        Projekttitel | Projekt | Thema des Vorhabens | Bezeichnung | Name des Clusters | Clustername
        Cluster | project | titre | intitulé | título | titulo | denominación
        """,
        required=True,
    ),
    known_as(
        "acronym",
        phrase("spreadsheet", "Acronym"),
        "acronym | Akronym | Kurztitel | Kurzname | short title | short name | acronyme | acrónimo",
    ),
    known_as(
        "applicants",
        phrase("spreadsheet", "Applicants"),
        """
        applicants | applicant | applicant(s) | Antragsteller | Antragstellende | Antragstellerin
        Antragsteller/in | Antragsteller:innen | Antragsteller*innen | Antragstellerinnen und Antragsteller
        Personen | Projektleitung | Leitung | Koordinator | Koordinatorin | Koordination | coordinator
        principal investigator | principal investigators | PI | PIs | investigators | authors | people
        candidat | candidats | demandeur | demandeurs | porteur du projet | solicitante | solicitantes
        investigador principal
        """,
    ),
    known_as(
        "organisation",
        phrase("spreadsheet", "Organisation"),
        """
        organisation | organization | Organisationen | institution | Einrichtung | Einrichtungen | Institut
        Hochschule | Universität | university | affiliation | Zuwendungsempfänger
        antragstellende Einrichtung | antragstellende Institution | lead organisation | lead partner
        host institution | coordinating organisation | Firma | company | Träger | Trägerorganisation
        Clusterorganisation | organisme | établissement | organización | institución | entidad
        """,
    ),
    known_as(
        "partners",
        phrase("spreadsheet", "Partners"),
        """
        partners | partner | Partnerorganisation | Partnerorganisationen | Partnereinrichtung
        Partnereinrichtungen | Kooperationspartner | ausländische Partner | internationale Partner
        international partners | foreign partners | project partners | Verbundpartner | consortium
        Konsortium | partenaires | partenaire | socios | socio
        """,
    ),
    known_as(
        "countries",
        phrase("spreadsheet", "Countries"),
        """
        countries | country | Land | Länder | Partnerland | Partnerländer | Zielland | Zielländer
        partner country | partner countries | target country | pays | país | países
        """,
    ),
    known_as(
        "theme",
        phrase("spreadsheet", "Theme"),
        """
        theme | Themenfeld | Themenfelder | Thema | Themengebiet | Themenbereich | Themenschwerpunkt
        Schwerpunkt | Fachgebiet | Fachbereich | Handlungsfeld | topic | area | subject | subject area
        research area | discipline | Disziplin | thème | thématique | domaine | tema | área | ámbito
        """,
    ),
    known_as(
        "requested",
        phrase("spreadsheet", "Requested sum"),
        """
        requested | requested sum | requested amount | requested funding | requested budget
        requested grant | amount | amount requested | funding requested | grant requested | beantragte Summe
        beantragter Betrag | beantragte Fördersumme | beantragte Förderung | beantragte Zuwendung
        beantragte Mittel | beantragt | Fördersumme | Förderbedarf | Förderung | Antragssumme | Zuwendung
        Summe | Betrag | budget | montant | montant demandé | importe | importe solicitado
        """,
    ),
    known_as(
        "sme",
        phrase("spreadsheet", "SME share or sum"),
        """
        sme | SMEs | SME share | SME sum | SME participation | KMU | KMU-Anteil | Anteil KMU
        KMU Beteiligung | KMU-Summe | davon KMU | davon KMU-Anteil | KMU-Quote | KMU-Förderung | of which SMEs
        of which SME | SME amount | SME budget | SME contribution | SME funding | PME | part PME | PYME | PYMEs
        """,
    ),
    known_as(
        "mail",
        phrase("spreadsheet", "Mail"),
        """
        mail | e-mail | email | mail address | email address | e-mail address | E-Mail-Adresse | Mailadresse | Kontakt
        contact | courriel | correo | correo electrónico
        """,
    ),
    known_as(
        "phase",
        phrase("spreadsheet", "Phase"),
        "phase | Förderphase | project phase | fase",
    ),
    known_as(
        "file",
        phrase("spreadsheet", "File"),
        """
        file | file name | filename | files | Datei | Dateiname | Dateien | Unterlage | Unterlagen
        Dokument | Dokumente | document | documents | PDF | Anlage | attachment | fichier | pièce jointe
        archivo | fichero | documento
        """,
    ),
    known_as(
        "ineligible",
        phrase("spreadsheet", "Not eligible because"),
        """
        ineligible | not eligible | ineligible because | not eligible because | reason not eligible
        Ablehnungsgrund | nicht förderfähig | nicht zugelassen | formaler Mangel | Ausschlussgrund
        non éligible | no elegible
        """,
    ),
    known_as(
        "withdrawn",
        phrase("spreadsheet", "Withdrawn because"),
        """
        withdrawn | withdrawn because | zurückgezogen | zurückgezogen weil | Rückzug | retirée | retiré
        retirada
        """,
    ),
)

JUROR_FIELDS: tuple[Field, ...] = (
    known_as(
        "number",
        phrase("spreadsheet", "Number"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | ID | juror | juror no | juror number
        Jurynummer | Juror Nr. | numéro | número
        """,
    ),
    known_as(
        "name",
        phrase("spreadsheet", "Name"),
        """
        name | full name | juror name | Jurymitglied | Jurymitglieder | Mitglied | member | panel member
        reviewer | Gutachter | Gutachterin | Gutachter/in | Vor- und Nachname | Name, Vorname | nom
        nom complet | nombre | nombre completo
        """,
    ),
    known_as(
        "first_name",
        phrase("spreadsheet", "First name"),
        "first name | given name | forename | Vorname | prénom | nombre de pila",
    ),
    known_as(
        "last_name",
        phrase("spreadsheet", "Last name"),
        """
        last name | surname | family name | Nachname | Familienname | Zuname | nom de famille | apellido
        apellidos
        """,
    ),
    known_as(
        "title",
        phrase("spreadsheet", "Academic title"),
        "title | Titel | akademischer Titel | Anrede | titre | título",
    ),
    known_as(
        "mail",
        phrase("spreadsheet", "Mail"),
        """
        mail | e-mail | email | mail address | email address | e-mail address | E-Mail-Adresse | Mailadresse | courriel
        correo | correo electrónico
        """,
    ),
    known_as(
        "organisation",
        phrase("spreadsheet", "Organisation"),
        """
        organisation | organization | institution | Einrichtung | affiliation | Institut | Firma | company
        university | Hochschule | Universität | organisme | organización | institución
        """,
    ),
    known_as(
        "role",
        phrase("spreadsheet", "Role"),
        """
        role | Rolle | Funktion | function | panel role | role in the panel | jury role | Rolle in der Jury
        Funktion in der Jury | rôle | fonction | rol | función
        """,
    ),
    known_as(
        "vote",
        phrase("spreadsheet", "Vote"),
        """
        vote | votes | voting | voting right | voting rights | right to vote | entitled to vote | Stimme
        Stimmrecht | stimmberechtigt | droit de vote | derecho de voto
        """,
    ),
)
