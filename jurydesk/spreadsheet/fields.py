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


def _field(key: str, title: Phrase, names: str, *, required: bool = False) -> Field:
    """Return a field whose known headings are separated by bars and line ends."""
    known = names.replace("\n", "|").split("|")
    return Field(key, title, tuple(name.strip() for name in known if name.strip()), required)


PROPOSAL_FIELDS: tuple[Field, ...] = (
    _field(
        "number",
        phrase("spreadsheet", "Number"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | Laufende Nummer | Kennziffer | Kennzeichen
        Förderkennzeichen | FKZ | ID | proposal | proposal no | proposal number | proposal ID | application
        application no | application number | Antragsnummer | Antrags-Nr. | Antragsnr. | Skizzennummer
        Skizze Nr. | Vorhabennummer | Projektnummer | project number | reference | reference number | ref
        ref. | Aktenzeichen | numéro | n° | número | núm. | code
        """,
        required=True,
    ),
    _field(
        "title",
        phrase("spreadsheet", "Title"),
        """
        title | Titel | proposal title | project title | Vorhaben | Vorhabentitel | Vorhabenbezeichnung
        Projekttitel | Projekt | Thema des Vorhabens | Bezeichnung | Name des Clusters | Clustername
        Cluster | project | titre | intitulé | título | titulo | denominación
        """,
        required=True,
    ),
    _field(
        "acronym",
        phrase("spreadsheet", "Acronym"),
        "acronym | Akronym | Kurztitel | Kurzname | short title | short name | acronyme | acrónimo",
    ),
    _field(
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
    _field(
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
    _field(
        "partners",
        phrase("spreadsheet", "Partners"),
        """
        partners | partner | Partnerorganisation | Partnerorganisationen | Partnereinrichtung
        Partnereinrichtungen | Kooperationspartner | ausländische Partner | internationale Partner
        international partners | foreign partners | project partners | Verbundpartner | consortium
        Konsortium | partenaires | partenaire | socios | socio
        """,
    ),
    _field(
        "countries",
        phrase("spreadsheet", "Countries"),
        """
        countries | country | Land | Länder | Partnerland | Partnerländer | Zielland | Zielländer
        partner country | partner countries | target country | pays | país | países
        """,
    ),
    _field(
        "theme",
        phrase("spreadsheet", "Theme"),
        """
        theme | Themenfeld | Themenfelder | Thema | Themengebiet | Themenbereich | Themenschwerpunkt
        Schwerpunkt | Fachgebiet | Fachbereich | Handlungsfeld | topic | area | subject | subject area
        research area | discipline | Disziplin | thème | thématique | domaine | tema | área | ámbito
        """,
    ),
    _field(
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
    _field(
        "sme",
        phrase("spreadsheet", "SME share or sum"),
        """
        sme | SMEs | SME share | SME sum | SME participation | KMU | KMU-Anteil | Anteil KMU
        KMU Beteiligung | KMU-Summe | PME | part PME | PYME | PYMEs
        """,
    ),
    _field(
        "mail",
        phrase("spreadsheet", "Mail"),
        """
        mail | e-mail | email | mail address | e-mail address | E-Mail-Adresse | Mailadresse | Kontakt
        contact | courriel | correo | correo electrónico
        """,
    ),
    _field(
        "phase",
        phrase("spreadsheet", "Phase"),
        "phase | Förderphase | project phase | fase",
    ),
    _field(
        "file",
        phrase("spreadsheet", "File"),
        """
        file | file name | filename | files | Datei | Dateiname | Dateien | Unterlage | Unterlagen
        Dokument | Dokumente | document | documents | PDF | Anlage | attachment | fichier | pièce jointe
        archivo | fichero | documento
        """,
    ),
    _field(
        "ineligible",
        phrase("spreadsheet", "Not eligible because"),
        """
        ineligible | not eligible | ineligible because | not eligible because | reason not eligible
        Ablehnungsgrund | nicht förderfähig | nicht zugelassen | formaler Mangel | Ausschlussgrund
        non éligible | no elegible
        """,
    ),
    _field(
        "withdrawn",
        phrase("spreadsheet", "Withdrawn because"),
        """
        withdrawn | withdrawn because | zurückgezogen | zurückgezogen weil | Rückzug | retirée | retiré
        retirada
        """,
    ),
)

JUROR_FIELDS: tuple[Field, ...] = (
    _field(
        "number",
        phrase("spreadsheet", "Number"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | ID | juror | juror no | juror number
        Jurynummer | Juror Nr. | numéro | número
        """,
    ),
    _field(
        "name",
        phrase("spreadsheet", "Name"),
        """
        name | full name | juror name | Jurymitglied | Jurymitglieder | Mitglied | member | panel member
        reviewer | Gutachter | Gutachterin | Gutachter/in | Vor- und Nachname | Name, Vorname | nom
        nom complet | nombre | nombre completo
        """,
    ),
    _field(
        "first_name",
        phrase("spreadsheet", "First name"),
        "first name | given name | forename | Vorname | prénom | nombre de pila",
    ),
    _field(
        "last_name",
        phrase("spreadsheet", "Last name"),
        """
        last name | surname | family name | Nachname | Familienname | Zuname | nom de famille | apellido
        apellidos
        """,
    ),
    _field(
        "title",
        phrase("spreadsheet", "Academic title"),
        "title | Titel | akademischer Titel | Anrede | titre | título",
    ),
    _field(
        "mail",
        phrase("spreadsheet", "Mail"),
        """
        mail | e-mail | email | mail address | e-mail address | E-Mail-Adresse | Mailadresse | courriel
        correo | correo electrónico
        """,
    ),
    _field(
        "organisation",
        phrase("spreadsheet", "Organisation"),
        """
        organisation | organization | institution | Einrichtung | affiliation | Institut | Firma | company
        university | Hochschule | Universität | organisme | organización | institución
        """,
    ),
    _field(
        "role",
        phrase("spreadsheet", "Role"),
        "role | Rolle | Funktion | function | rôle | fonction | rol | función",
    ),
)

MARK_FIELDS: tuple[Field, ...] = (
    _field(
        "proposal",
        phrase("spreadsheet", "Proposal"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | Laufende Nummer | Kennziffer | Kennzeichen
        Förderkennzeichen | FKZ | ID | proposal | proposal no | proposal number | proposal ID | application
        application no | application number | Antragsnummer | Antrags-Nr. | Antragsnr. | Skizzennummer
        Skizze Nr. | Vorhabennummer | Projektnummer | project number | reference | reference number | ref
        ref. | Aktenzeichen | numéro | n° | número | núm. | code | Skizze | Antrag | Vorhaben | Projekt
        project | proposition | projet | propuesta | proyecto | item | paper | submission
        """,
        required=True,
    ),
    _field(
        "juror",
        phrase("spreadsheet", "Juror"),
        """
        juror | juror no | juror number | juror name | Jurymitglied | Jurynummer | Jury | reviewer | rater
        assessor | expert | evaluator | judge | panelist | panel member | Gutachter | Gutachterin
        Gutachter/in | Bewerter | Mitglied | voter | juré | évaluateur | jurado | evaluador
        """,
    ),
    _field(
        "criterion",
        phrase("spreadsheet", "Criterion"),
        "criterion | criteria | Kriterium | Bewertungskriterium | dimension | critère | criterio",
    ),
    _field(
        "mark",
        phrase("spreadsheet", "Mark"),
        """
        mark | marks | Punkte | Punktwert | Punktzahl | Punktwerte | Bewertung | Wertung | score | scores
        grade | rating | Note | Wert | value | points | note | puntos | puntuación | nota | points attribués
        """,
    ),
    _field(
        "comment",
        phrase("spreadsheet", "Comment"),
        """
        comment | comments | Kommentar | Kommentare | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen
        remark | remarks | Begründung | text | commentaire | comentario
        """,
    ),
    _field(
        "state",
        phrase("spreadsheet", "State"),
        "state | status | Zustand | état | estado",
    ),
)

DECISION_FIELDS: tuple[Field, ...] = (
    next(field for field in MARK_FIELDS if field.key == "proposal"),
    _field(
        "section",
        phrase("spreadsheet", "Decision"),
        """
        decision | section | recommendation | result | outcome | Entscheidung | Empfehlung | Abschnitt | Votum
        Ergebnis | Beschluss | décision | recommandation | decisión | recomendación
        """,
        required=True,
    ),
    _field(
        "sum",
        phrase("spreadsheet", "Recommended sum"),
        """
        sum | recommended sum | recommended amount | amount | funding | empfohlene Summe | empfohlener Betrag | Betrag
        empfohlene Fördersumme | Fördersumme | Summe | Förderung | montant | importe
        """,
    ),
    _field(
        "reason",
        phrase("spreadsheet", "Reason"),
        "reason | reasons | justification | Begründung | Grund | motif | motivo | justificación",
        required=True,
    ),
    _field(
        "remark",
        phrase("spreadsheet", "Remark"),
        """
        remark | remarks | condition | conditions | Bemerkung | Bemerkungen | Anmerkung | Auflage | Auflagen | Hinweis
        remarque | observación
        """,
    ),
)
