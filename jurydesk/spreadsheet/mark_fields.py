"""The fields of tables of marks and of decisions, and the headings they are known by; data only."""

from __future__ import annotations

from jurydesk.spreadsheet.fields import Field, known_as
from jurydesk.words import phrase

MARK_FIELDS: tuple[Field, ...] = (
    known_as(
        "proposal",
        phrase("spreadsheet", "Proposal"),
        """
        number | No. | No | Nr. | Nr | # | Nummer | lfd. Nr. | Laufende Nummer | Kennziffer | Kennzeichen
        Förderkennzeichen | FKZ | ID | proposal | proposal no | proposal number | proposal ID | application
        application no | application number | Antragsnummer | Antrags-Nr. | Antragsnr. | Skizzennummer
        Skizze Nr. | Skizzen-Nr. | Skizzen-ID | Antrag Nr. | Antrags-ID | Projekt-Nr. | Projekt-ID | Vorhaben-Nr.
        proposal code | application ID | application ref | application code | submission no | submission number
        submission ID | project no | project ID | project code | grant no | grant number | grant ID | paper ID
        Bewerbungsnummer | Bewerbung Nr. | Vorhabennummer | Projektnummer | project number | reference
        reference number | ref
        ref. | Aktenzeichen | numéro | n° | número | núm. | code | Skizze | Antrag | Vorhaben | Projekt
        project | proposition | projet | propuesta | proyecto | item | paper | submission
        """,
        required=True,
    ),
    known_as(
        "juror",
        phrase("spreadsheet", "Juror"),
        """
        juror | juror no | juror number | juror name | Jurymitglied | Jurynummer | Jury | reviewer | rater
        assessor | expert | evaluator | judge | panelist | panel member | Gutachter | Gutachterin
        Gutachter/in | Bewerter | Mitglied | voter | juré | évaluateur | jurado | evaluador
        """,
    ),
    known_as(
        "criterion",
        phrase("spreadsheet", "Criterion"),
        "criterion | criteria | Kriterium | Bewertungskriterium | dimension | critère | criterio",
    ),
    known_as(
        "mark",
        phrase("spreadsheet", "Mark"),
        """
        mark | marks | Punkte | Punktwert | Punktzahl | Punktwerte | Bewertung | Wertung | score | scores
        grade | rating | Note | Wert | value | points | note | puntos | puntuación | nota | points attribués
        """,
    ),
    known_as(
        "comment",
        phrase("spreadsheet", "Comment"),
        """
        comment | comments | Kommentar | Kommentare | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen
        remark | remarks | Begründung | text | commentaire | comentario
        """,
    ),
    known_as(
        "state",
        phrase("spreadsheet", "State"),
        "state | status | Zustand | état | estado",
    ),
)

DECISION_FIELDS: tuple[Field, ...] = (
    next(field for field in MARK_FIELDS if field.key == "proposal"),
    known_as(
        "section",
        phrase("spreadsheet", "Decision"),
        """
        decision | section | recommendation | result | outcome | Entscheidung | Empfehlung | Abschnitt | Votum
        Ergebnis | Beschluss | décision | recommandation | decisión | recomendación
        """,
        required=True,
    ),
    known_as(
        "sum",
        phrase("spreadsheet", "Recommended sum"),
        """
        sum | recommended sum | recommended amount | amount | funding | empfohlene Summe | empfohlener Betrag | Betrag
        empfohlene Fördersumme | Fördersumme | Summe | Förderung | montant | importe
        """,
    ),
    known_as(
        "reason",
        phrase("spreadsheet", "Reason"),
        "reason | reasons | justification | Begründung | Grund | motif | motivo | justificación",
        required=True,
    ),
    known_as(
        "remark",
        phrase("spreadsheet", "Remark"),
        """
        remark | remarks | condition | conditions | Bemerkung | Bemerkungen | Anmerkung | Auflage | Auflagen | Hinweis
        remarque | observación
        """,
    ),
)
