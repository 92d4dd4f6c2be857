<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Bekanntmachung</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Verfahrensfestlegung</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Abgabefrist</translation>
        </message>
        <message>
            <source>Concept phase</source>
            <translation>Konzeptphase</translation>
        </message>
        <message>
            <source>Desk file</source>
            <translation>Datei der Arbeitsmappe</translation>
        </message>
        <message>
            <source>Enrolment</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Hand-ins can also be opened with the recovery key that was printed when this desk was made. The deputy chair keeps it, not this computer.</source>
            <translation>Abgaben lassen sich auch mit dem Wiederherstellungsschlüssel öffnen, der beim Anlegen dieser Arbeitsmappe gedruckt wurde. Der stellvertretende Vorsitz verwahrt ihn, nicht dieser Rechner.</translation>
        </message>
        <message>
            <source>Implementation phase</source>
            <translation>Umsetzungsphase</translation>
        </message>
        <message>
            <source>It goes to the jurors by letter or phone; they compare it when they open their pack.</source>
            <translation>Er geht den Jurymitgliedern per Brief oder Telefon zu; sie vergleichen ihn, wenn sie ihr Paket öffnen.</translation>
        </message>
        <message>
            <source>It must be the same as in the letter, or as the office reads it out on the phone.</source>
            <translation>Er muss derselbe sein wie im Brief oder wie ihn die Geschäftsstelle am Telefon vorliest.</translation>
        </message>
        <message>
            <source>Juror {number}</source>
            <translation>Jurymitglied {number}</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Aufbewahrt als</translation>
        </message>
        <message>
            <source>Panel's key</source>
            <translation>Schlüssel der Jury</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Runde {number}</translation>
        </message>
        <message>
            <source>Rules, proposals and panel as they were frozen for everybody before the first mark.</source>
            <translation>Regeln, Skizzen und Jury, wie sie vor dem ersten Punktwert für alle festgeschrieben wurden.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>There is none: hand-ins can be opened with this desk only.</source>
            <translation>Es gibt keinen: Abgaben lassen sich nur mit dieser Arbeitsmappe öffnen.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Your key is {short}. Each file from this desk proves, with a secret that came in your pack, that it is yours; with the first one the panel notes your key. You type nothing for it.</source>
            <translation>Ihr Schlüssel ist {short}. Jede Datei aus dieser Arbeitsmappe weist mit einem Geheimnis aus Ihrem Paket nach, dass sie von Ihnen ist; mit der ersten merkt sich die Jury Ihren Schlüssel. Sie müssen dafür nichts eingeben.</translation>
        </message>
        <message>
            <source>Your key is {short}. The panel knows it from an earlier file of yours.</source>
            <translation>Ihr Schlüssel ist {short}. Die Jury kennt ihn aus einer früheren Datei von Ihnen.</translation>
        </message>
        <message>
            <source>Your key is {short}. Your declaration file brings it to the panel; the pack with the documents comes back for it.</source>
            <translation>Ihr Schlüssel ist {short}. Ihre Erklärungsdatei bringt ihn zur Jury; dafür kommt das Paket mit den Unterlagen zurück.</translation>
        </message>
        <message>
            <source>Your key {short} stands in the charter, so the panel knows every file from this desk as yours.</source>
            <translation>Ihr Schlüssel {short} steht in der Verfahrensfestlegung; daran erkennt die Jury jede Datei aus dieser Arbeitsmappe als Ihre.</translation>
        </message>
        <message>
            <source>backup, made on closing or by hand</source>
            <translation>Sicherung, beim Schließen oder von Hand</translation>
        </message>
        <message>
            <source>kept before a newer program changed the file</source>
            <translation>aufbewahrt, bevor ein neueres Programm die Datei änderte</translation>
        </message>
        <message>
            <source>not frozen yet</source>
            <translation>noch nicht festgeschrieben</translation>
        </message>
        <message>
            <source>put aside when a backup was brought back</source>
            <translation>beiseitegelegt, als eine Sicherung zurückgeholt wurde</translation>
        </message>
        <message>
            <source>version {version}, fingerprint {short}</source>
            <translation>Fassung {version}, Fingerabdruck {short}</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>ActDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
    </context>
    <context>
        <name>Amend</name>
        <message>
            <source>A dossier is to be issued to: {people}</source>
            <translation>Ein Dossier ist auszugeben an: {people}</translation>
        </message>
        <message>
            <source>A juror has left; somebody takes over</source>
            <translation>Ein Jurymitglied ist ausgeschieden; jemand übernimmt</translation>
        </message>
        <message>
            <source>Add or change proposals, from a table</source>
            <translation>Skizzen hinzufügen oder ändern, aus einer Tabelle</translation>
        </message>
        <message>
            <source>Add or replace a document</source>
            <translation>Unterlage hinzufügen oder ersetzen</translation>
        </message>
        <message>
            <source>Assign a further proposal</source>
            <translation>Eine weitere Skizze zuweisen</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Regeln ändern</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>Wählen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Wählen Sie zuerst eine.</translation>
        </message>
        <message>
            <source>Choose two different people.</source>
            <translation>Wählen Sie zwei verschiedene Personen.</translation>
        </message>
        <message>
            <source>Give the name first.</source>
            <translation>Geben Sie zuerst den Namen an.</translation>
        </message>
        <message>
            <source>Join the panel: {people}</source>
            <translation>Kommen in die Jury: {people}</translation>
        </message>
        <message>
            <source>No document is chosen.</source>
            <translation>Keine Unterlage ist gewählt.</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Keine Datei ist gewählt.</translation>
        </message>
        <message>
            <source>No proposal is chosen.</source>
            <translation>Keine Skizze ist gewählt.</translation>
        </message>
        <message>
            <source>Nobody takes over from themselves.</source>
            <translation>Niemand übernimmt von sich selbst.</translation>
        </message>
        <message>
            <source>People join the panel, from a table</source>
            <translation>Personen kommen in die Jury, aus einer Tabelle</translation>
        </message>
        <message>
            <source>Rows of new or changed proposals; documents stay what they are.</source>
            <translation>Zeilen neuer oder geänderter Skizzen; Unterlagen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Rows of {table}: {proposals}</source>
            <translation>Zeilen aus {table}: {proposals}</translation>
        </message>
        <message>
            <source>Somebody joins the panel</source>
            <translation>Jemand kommt in die Jury</translation>
        </message>
        <message>
            <source>Take a document out</source>
            <translation>Unterlage herausnehmen</translation>
        </message>
        <message>
            <source>The person has no name.</source>
            <translation>Die Person hat keinen Namen.</translation>
        </message>
        <message>
            <source>The rules are changed</source>
            <translation>Die Regeln werden geändert</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>Who is there already stays as the charter has the name.</source>
            <translation>Wer schon da ist, bleibt, wie der Name in der Verfahrensfestlegung steht.</translation>
        </message>
        <message>
            <source>Withdraw a proposal</source>
            <translation>Skizze zurückziehen</translation>
        </message>
        <message>
            <source>{by} takes over from {left}</source>
            <translation>{by} übernimmt von {left}</translation>
        </message>
        <message>
            <source>{juror} judges {proposal} as well</source>
            <translation>{juror} bewertet auch {proposal}</translation>
        </message>
        <message>
            <source>{number} {name} joins the panel</source>
            <translation>{number} {name} kommt in die Jury</translation>
        </message>
        <message>
            <source>{proposal} is withdrawn</source>
            <translation>{proposal} wird zurückgezogen</translation>
        </message>
        <message>
            <source>{proposal}: document “{file}” is added</source>
            <translation>{proposal}: Unterlage „{file}“ kommt hinzu</translation>
        </message>
        <message>
            <source>{proposal}: “{file}” replaces “{name}”</source>
            <translation>{proposal}: „{file}“ ersetzt „{name}“</translation>
        </message>
        <message>
            <source>{proposal}: “{name}” is taken out</source>
            <translation>{proposal}: „{name}“ wird herausgenommen</translation>
        </message>
    </context>
    <context>
        <name>AmendDialog</name>
        <message>
            <source>A new version with a reason. Nothing happens before you choose “Amend”.</source>
            <translation>Eine neue Fassung mit Begründung. Nichts geschieht, bevor Sie „Ändern“ wählen.</translation>
        </message>
        <message>
            <source>Add a change, and what it does to packs and hand-ins stands here.</source>
            <translation>Fügen Sie eine Änderung hinzu; was sie für Pakete und Abgaben bewirkt, steht dann hier.</translation>
        </message>
        <message>
            <source>Add this change</source>
            <translation>Diese Änderung hinzufügen</translation>
        </message>
        <message>
            <source>Amend</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Amend the charter</source>
            <translation>Verfahrensfestlegung ändern</translation>
        </message>
        <message>
            <source>Amending the charter</source>
            <translation>Verfahrensfestlegung wird geändert</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Charter, version {version}: {short}</source>
            <translation>Verfahrensfestlegung, Fassung {version}: {short}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Edit the rules…</source>
            <translation>Regeln bearbeiten…</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst die Begründung an.</translation>
        </message>
        <message>
            <source>Issue the new packs…</source>
            <translation>Neue Pakete ausgeben…</translation>
        </message>
        <message>
            <source>No change yet. Keys that came and proposals that were withdrawn since the last version are taken in with every amendment.</source>
            <translation>Noch keine Änderung. Schlüssel, die seit der letzten Fassung kamen, und seither zurückgezogene Skizzen gehen mit jeder Änderung ein.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Weights, thresholds, how marks count.</source>
            <translation>Gewichte, Schwellen, wie Punktwerte zählen.</translation>
        </message>
        <message>
            <source>What is to be changed</source>
            <translation>Was sich ändern soll</translation>
        </message>
        <message>
            <source>What this does</source>
            <translation>Was das bewirkt</translation>
        </message>
        <message>
            <source>Whoever marked by other rules hands in again; every juror gets a new pack.</source>
            <translation>Wer nach anderen Regeln bewertet hat, gibt neu ab; jedes Jurymitglied bekommt ein neues Paket.</translation>
        </message>
        <message>
            <source>Why; it stands in the charter, so name nobody in it</source>
            <translation>Warum; es steht in der Verfahrensfestlegung, nennen Sie darin also niemanden</translation>
        </message>
    </context>
    <context>
        <name>AnewDialog</name>
        <message>
            <source>A new pack goes out with a new code and a new secret; what was sent before is void.</source>
            <translation>Ein neues Paket geht mit neuem Code und neuem Geheimnis hinaus; was früher gesandt wurde, gilt nicht mehr.</translation>
        </message>
        <message>
            <source>A new roster goes out with a new code; the juror declares again, then gets a dossier.</source>
            <translation>Eine neue Aufstellung geht mit neuem Code hinaus; das Jurymitglied erklärt sich erneut und bekommt dann ein Dossier.</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst die Begründung an.</translation>
        </message>
        <message>
            <source>Issue anew</source>
            <translation>Neu ausgeben</translation>
        </message>
        <message>
            <source>Issue anew to {name}</source>
            <translation>Neu ausgeben an {name}</translation>
        </message>
        <message>
            <source>It gets a new code and a new secret; the code sent before no longer enrols anybody.</source>
            <translation>Es bekommt einen neuen Code und ein neues Geheimnis; mit dem früheren Code meldet sich niemand mehr an.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Reason; it stands in the charter, so name nobody</source>
            <translation>Begründung; sie steht in der Verfahrensfestlegung, nennen Sie also niemanden</translation>
        </message>
        <message>
            <source>The charter is frozen with it.</source>
            <translation>Das Verfahren wird damit festgeschrieben.</translation>
        </message>
        <message>
            <source>The file or its code: it did not arrive, or was mislaid</source>
            <translation>Die Datei oder ihr Code: nicht angekommen oder verlegt</translation>
        </message>
        <message>
            <source>The juror's desk: laptop lost, passphrase and recovery code forgotten</source>
            <translation>Die Arbeitsmappe: Laptop verloren, Passphrase und Wiederherstellungscode vergessen</translation>
        </message>
        <message>
            <source>The juror's key counts no longer; the charter is amended. Hand-ins taken in before stay valid; one that comes later with the old key is set apart.</source>
            <translation>Der Schlüssel des Jurymitglieds gilt nicht mehr; die Verfahrensfestlegung wird geändert. Angenommene Abgaben bleiben gültig; eine spätere mit dem alten Schlüssel wird zurückgestellt.</translation>
        </message>
        <message>
            <source>The newest dossier is sealed again to the juror's own key. Nothing else changes.</source>
            <translation>Das neueste Dossier wird noch einmal mit dem eigenen Schlüssel versiegelt. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>The newest pack is sealed to the juror's own key. Nothing else changes.</source>
            <translation>Das neueste Paket wird mit dem eigenen Schlüssel versiegelt. Sonst ändert sich nichts.</translation>
        </message>
        <message>
            <source>The pack was opened: a hand-in came back. Only a lost desk needs another one.</source>
            <translation>Das Paket wurde geöffnet: eine Abgabe kam zurück. Nur eine verlorene Arbeitsmappe braucht ein neues.</translation>
        </message>
        <message>
            <source>The roster was opened: a declaration file came back. The dossier follows.</source>
            <translation>Die Aufstellung wurde geöffnet: eine Erklärungsdatei kam zurück. Das Dossier folgt.</translation>
        </message>
        <message>
            <source>What is it that cannot be opened any more?</source>
            <translation>Was lässt sich nicht mehr öffnen?</translation>
        </message>
    </context>
    <context>
        <name>AnonymiseDialog</name>
        <message numerus="yes">
            <source>%n backups beside this desk</source>
            <translation>
                <numerusform>%n Sicherung neben dieser Arbeitsmappe</numerusform>
                <numerusform>%n Sicherungen neben dieser Arbeitsmappe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents of proposals</source>
            <translation>
                <numerusform>%n Unterlage von Skizzen</numerusform>
                <numerusform>%n Unterlagen von Skizzen</numerusform>
            </translation>
        </message>
        <message>
            <source>All comments, statements, reasons, motions and notes</source>
            <translation>Alle Kommentare, Erklärungen, Begründungen, Beschlussanträge und Notizen</translation>
        </message>
        <message>
            <source>Anonymise “{call}”</source>
            <translation>„{call}“ anonymisieren</translation>
        </message>
        <message>
            <source>Could not be deleted: {file}</source>
            <translation>Konnte nicht gelöscht werden: {file}</translation>
        </message>
        <message>
            <source>Delete names and texts</source>
            <translation>Namen und Texte löschen</translation>
        </message>
        <message>
            <source>Deleted: {file}</source>
            <translation>Gelöscht: {file}</translation>
        </message>
        <message>
            <source>Deleting names and texts</source>
            <translation>Namen und Texte werden gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>Names and texts are deleted, and %n documents.</source>
            <translation>
                <numerusform>Namen und Texte sind gelöscht, dazu %n Unterlage.</numerusform>
                <numerusform>Namen und Texte sind gelöscht, dazu %n Unterlagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Names, organisations and addresses of %n people of the panel</source>
            <translation>
                <numerusform>Name, Einrichtung und Adresse von %n Person der Jury</numerusform>
                <numerusform>Namen, Einrichtungen und Adressen von %n Personen der Jury</numerusform>
            </translation>
        </message>
        <message>
            <source>The round is anonymous</source>
            <translation>Die Runde ist anonym</translation>
        </message>
        <message>
            <source>This cannot be undone. Write the list and the record first, and keep them elsewhere.</source>
            <translation>Das lässt sich nicht rückgängig machen. Schreiben Sie zuerst die Liste und die Akte, und bewahren Sie sie anderswo auf.</translation>
        </message>
        <message>
            <source>Type the name of the desk to say that it is meant: {name}</source>
            <translation>Schreiben Sie den Namen der Arbeitsmappe, um zu sagen, dass sie gemeint ist: {name}</translation>
        </message>
        <message>
            <source>What goes, for good</source>
            <translation>Was geht, und zwar für immer</translation>
        </message>
    </context>
    <context>
        <name>AnswerCell</name>
        <message>
            <source>Conflict: {kind}</source>
            <translation>Befangen: {kind}</translation>
        </message>
        <message>
            <source>Conflict…</source>
            <translation>Befangen…</translation>
        </message>
        <message>
            <source>No conflict</source>
            <translation>Nicht befangen</translation>
        </message>
        <message>
            <source>Not so, because…</source>
            <translation>Nein, denn…</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Assign the proposals</source>
            <translation>Skizzen zuweisen</translation>
        </message>
        <message>
            <source>Both replace what was assigned; the first juror of a proposal introduces it at the meeting.</source>
            <translation>Beides ersetzt, was zugewiesen war; das erste Jurymitglied einer Skizze führt in der Sitzung in sie ein.</translation>
        </message>
        <message>
            <source>By hand, the proposals of one juror:</source>
            <translation>Von Hand, die Skizzen eines Jurymitglieds:</translation>
        </message>
        <message>
            <source>Every juror judges every proposal</source>
            <translation>Jedes Jurymitglied bewertet jede Skizze</translation>
        </message>
        <message>
            <source>For each proposal so many jurors, with even loads:</source>
            <translation>Für jede Skizze so viele Jurymitglieder, gleich verteilt:</translation>
        </message>
        <message>
            <source>Introduces them at the meeting (rapporteur)</source>
            <translation>Führt in der Sitzung in sie ein (Berichterstattung)</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Jurors for each proposal</source>
            <translation>Jurymitglieder je Skizze</translation>
        </message>
        <message>
            <source>Known conflicts are left out. It can be changed until the charter is frozen.</source>
            <translation>Bekannte Befangenheiten bleiben ausgenommen. Das lässt sich ändern, bis das Verfahren festgeschrieben ist.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
    </context>
    <context>
        <name>AssignForm</name>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
    </context>
    <context>
        <name>BehindDialog</name>
        <message>
            <source>Applicant</source>
            <translation>Antragsteller</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Named people</source>
            <translation>Genannte Personen</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>F1 keys</source>
            <translation>F1 Tasten</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>gespeichert {time}</translation>
        </message>
    </context>
    <context>
        <name>Call</name>
        <message>
            <source>Call</source>
            <translation>Bekanntmachung</translation>
        </message>
        <message>
            <source>Cannot assess</source>
            <translation>Nicht beurteilbar</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Abgabefrist</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Criterion score</source>
            <translation>Kriterienergebnis</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Verfügbare Mittel</translation>
        </message>
        <message>
            <source>Fewest marks</source>
            <translation>Mindestzahl Punktwerte</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Geschäftszeichen</translation>
        </message>
        <message>
            <source>Funding line</source>
            <translation>Mittelgrenze</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Geschäftsstelle</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bei Gleichstand</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>counts as the worst mark</source>
            <translation>zählt als schlechtester Wert</translation>
        </message>
        <message>
            <source>ends at the first proposal that does not fit</source>
            <translation>endet bei der ersten Skizze, die nicht mehr passt</translation>
        </message>
        <message>
            <source>left out; does not count towards the fewest marks</source>
            <translation>wird ausgelassen; zählt bei der Mindestzahl nicht mit</translation>
        </message>
        <message>
            <source>mean of the marks</source>
            <translation>Mittelwert der Punktwerte</translation>
        </message>
        <message>
            <source>mean of the marks without the best and the worst</source>
            <translation>Mittelwert ohne den besten und den schlechtesten Punktwert</translation>
        </message>
        <message>
            <source>median of the marks</source>
            <translation>Median der Punktwerte</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>nicht vorgesehen</translation>
        </message>
        <message>
            <source>number of partner countries</source>
            <translation>Zahl der Partnerländer</translation>
        </message>
        <message>
            <source>requested sum</source>
            <translation>beantragte Summe</translation>
        </message>
        <message>
            <source>share of small and medium enterprises</source>
            <translation>Anteil kleiner und mittlerer Unternehmen</translation>
        </message>
        <message>
            <source>simple: one pack for each juror, keys come with the hand-ins</source>
            <translation>einfach: ein Paket für jedes Jurymitglied, Schlüssel kommen mit den Abgaben</translation>
        </message>
        <message>
            <source>skips what does not fit and goes on</source>
            <translation>überspringt, was nicht passt, und geht weiter</translation>
        </message>
        <message>
            <source>steps of {step}</source>
            <translation>in Schritten von {step}</translation>
        </message>
        <message>
            <source>strict: rosters, declaration files, then dossiers sealed to the jurors' keys</source>
            <translation>streng: Aufstellungen, Erklärungsdateien, dann Dossiers, mit den Schlüsseln der Jurymitglieder versiegelt</translation>
        </message>
        <message>
            <source>sum of the criterion scores</source>
            <translation>Summe der Kriterienergebnisse</translation>
        </message>
        <message>
            <source>weighted mean of the criterion scores</source>
            <translation>gewichteter Mittelwert der Kriterienergebnisse</translation>
        </message>
        <message>
            <source>weighted sum of the criterion scores</source>
            <translation>gewichtete Summe der Kriterienergebnisse</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{mark} is best</source>
            <translation>{mark} ist am besten</translation>
        </message>
    </context>
    <context>
        <name>CallDialog</name>
        <message>
            <source>It can be changed until the packs are issued; after that the jurors were told of it.</source>
            <translation>Sie lässt sich ändern, bis die Pakete ausgegeben sind; danach kennen die Jurymitglieder sie.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Language of the documents</source>
            <translation>Sprache der Dokumente</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>Die Bekanntmachung</translation>
        </message>
    </context>
    <context>
        <name>CallFields</name>
        <message>
            <source>Call</source>
            <translation>Bekanntmachung</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Abgabefrist</translation>
        </message>
        <message>
            <source>Concept phase</source>
            <translation>Konzeptphase</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Verfügbare Mittel</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Geschäftszeichen</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Implementation phase</source>
            <translation>Umsetzungsphase</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Geschäftsstelle</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>for example 40 M EUR; empty where there is none</source>
            <translation>zum Beispiel 40 Mio. EUR; leer, wo es keine gibt</translation>
        </message>
        <message>
            <source>has a closing date</source>
            <translation>hat eine Abgabefrist</translation>
        </message>
        <message>
            <source>one phase</source>
            <translation>eine Phase</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>Amend the rules…</source>
            <translation>Regeln ändern…</translation>
        </message>
        <message>
            <source>Call and rules</source>
            <translation>Bekanntmachung und Regeln</translation>
        </message>
        <message>
            <source>Change the call…</source>
            <translation>Bekanntmachung ändern…</translation>
        </message>
        <message>
            <source>Change the rules…</source>
            <translation>Regeln ändern…</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterien</translation>
        </message>
        <message>
            <source>Frozen in the charter: what was told to the jurors stays as it is.</source>
            <translation>In der Verfahrensfestlegung festgeschrieben: Was den Jurymitgliedern mitgeteilt wurde, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>No criteria yet.</source>
            <translation>Noch keine Kriterien.</translation>
        </message>
        <message>
            <source>Not frozen yet.</source>
            <translation>Noch nicht festgeschrieben.</translation>
        </message>
        <message>
            <source>They can be changed until the charter is frozen; after that only by an amendment.</source>
            <translation>Sie lassen sich ändern, bis das Verfahren festgeschrieben ist; danach nur durch eine Änderung der Verfahrensfestlegung.</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What counts as a conflict?</source>
            <translation>Was gilt als Befangenheit?</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Bisherige Passphrase</translation>
        </message>
        <message>
            <source>The desk is written anew under the new passphrase, which takes a while for a large one. The recovery code changes too: the one on paper opens older backups only.</source>
            <translation>Die Arbeitsmappe wird unter der neuen Passphrase neu geschrieben; bei einer großen dauert das etwas. Auch der Wiederherstellungscode ändert sich: Der auf dem Papier öffnet dann nur noch ältere Sicherungen.</translation>
        </message>
        <message>
            <source>This is not the passphrase that opens the desk now.</source>
            <translation>Mit dieser Passphrase öffnet sich die Arbeitsmappe jetzt nicht.</translation>
        </message>
        <message>
            <source>Type the passphrase that opens the desk now.</source>
            <translation>Geben Sie die Passphrase ein, mit der sich die Arbeitsmappe jetzt öffnet.</translation>
        </message>
        <message>
            <source>Writing the desk anew</source>
            <translation>Arbeitsmappe wird neu geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>%n marks</source>
            <translation>
                <numerusform>%n Punktwert</numerusform>
                <numerusform>%n Punktwerte</numerusform>
            </translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <translation>Mittelwert {mean}</translation>
        </message>
        <message>
            <source>no marks yet</source>
            <translation>noch keine Punktwerte</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <source>Choose whether it counts.</source>
            <translation>Wählen Sie, ob sie zählt.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst die Begründung an.</translation>
        </message>
        <message>
            <source>It counts</source>
            <translation>Sie zählt</translation>
        </message>
        <message>
            <source>It is left out</source>
            <translation>Sie bleibt weg</translation>
        </message>
        <message>
            <source>Nobody proved this key, so it cannot count. Issue a pack for a new desk to this juror.</source>
            <translation>Diesen Schlüssel hat niemand nachgewiesen, also kann sie nicht zählen. Geben Sie diesem Jurymitglied ein Paket für eine neue Arbeitsmappe aus.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>The one beside it</source>
            <translation>Die daneben</translation>
        </message>
        <message numerus="yes">
            <source>The two differ in %n marks.</source>
            <translation>
                <numerusform>Die beiden unterscheiden sich in %n Punktwert.</numerusform>
                <numerusform>Die beiden unterscheiden sich in %n Punktwerten.</numerusform>
            </translation>
        </message>
        <message>
            <source>This one, which waits</source>
            <translation>Diese, die wartet</translation>
        </message>
        <message>
            <source>Whom did you ask, and what was the answer?</source>
            <translation>Wen haben Sie gefragt, und was war die Antwort?</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Not deleted there: {name}</source>
            <translation>Dort nicht gelöscht: {name}</translation>
        </message>
        <message>
            <source>{file}: juror {juror} has deleted the own desk.</source>
            <translation>{file}: Jurymitglied {juror} hat die eigene Arbeitsmappe gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>ClosingSheet</name>
        <message>
            <source>Anonymise the round…</source>
            <translation>Runde anonymisieren…</translation>
        </message>
        <message>
            <source>Awaited from: {names}</source>
            <translation>Noch nicht von: {names}</translation>
        </message>
        <message>
            <source>Keeping and closing</source>
            <translation>Aufbewahren und abschließen</translation>
        </message>
        <message>
            <source>Names and texts are deleted. Every number of the list still verifies.</source>
            <translation>Namen und Texte sind gelöscht. Jede Zahl der Liste lässt sich weiterhin prüfen.</translation>
        </message>
        <message>
            <source>Once the list is signed, names and texts can be taken out of the desk.</source>
            <translation>Ist die Liste unterschrieben, lassen sich Namen und Texte aus der Arbeitsmappe entfernen.</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Bestätigungen</translation>
        </message>
        <message>
            <source>Receipts (*.json);;All files (*)</source>
            <translation>Bestätigungen (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Set the day…</source>
            <translation>Tag festlegen…</translation>
        </message>
        <message>
            <source>Take in receipts…</source>
            <translation>Bestätigungen annehmen…</translation>
        </message>
        <message>
            <source>The round is finished: names and texts can go, the numbers stay.</source>
            <translation>Die Runde ist abgeschlossen: Namen und Texte können gehen, die Zahlen bleiben.</translation>
        </message>
        <message>
            <source>Which receipts?</source>
            <translation>Welche Bestätigungen?</translation>
        </message>
        <message>
            <source>{done} of {of} jurors have deleted their desks and sent the receipt.</source>
            <translation>{done} von {of} Jurymitgliedern haben ihre Arbeitsmappe gelöscht und die Bestätigung gesandt.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message>
            <source>Charter: {short}.</source>
            <translation>Verfahrensfestlegung: {short}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Codes of the packs</source>
            <translation>Codes der Pakete</translation>
        </message>
        <message>
            <source>Each code opens one pack and is shown only now. Send it another way than the pack. When a juror opens the pack, compare the panel key's fingerprint by phone: {key}.</source>
            <translation>Jeder Code öffnet ein Paket und wird nur jetzt gezeigt. Schicken Sie ihn auf anderem Weg als das Paket. Wenn ein Jurymitglied das Paket öffnet, vergleichen Sie am Telefon den Fingerabdruck des Juryschlüssels: {key}.</translation>
        </message>
        <message>
            <source>I have kept the codes</source>
            <translation>Ich habe die Codes verwahrt</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Keep the codes first, then tick that you have them.</source>
            <translation>Bewahren Sie zuerst die Codes auf, und bestätigen Sie es dann.</translation>
        </message>
        <message>
            <source>Key pending, no dossier yet: jurors {jurors}.</source>
            <translation>Schlüssel steht aus, noch kein Dossier: Jurymitglieder {jurors}.</translation>
        </message>
        <message>
            <source>Letters to print…</source>
            <translation>Briefe zum Drucken …</translation>
        </message>
        <message>
            <source>No packs were written.</source>
            <translation>Es wurden keine Pakete geschrieben.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Panel key: {key}.</source>
            <translation>Schlüssel der Jury: {key}.</translation>
        </message>
        <message>
            <source>Rules: {short}.</source>
            <translation>Regeln: {short}.</translation>
        </message>
        <message>
            <source>Save the codes</source>
            <translation>Codes speichern</translation>
        </message>
        <message>
            <source>Save the codes…</source>
            <translation>Codes speichern…</translation>
        </message>
        <message>
            <source>Save the letters</source>
            <translation>Briefe speichern</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Was geschrieben wurde</translation>
        </message>
        <message>
            <source>codes.pdf</source>
            <translation>codes.pdf</translation>
        </message>
        <message>
            <source>codes.txt</source>
            <translation>paketcodes.txt</translation>
        </message>
        <message>
            <source>none: sealed to the juror's own key</source>
            <translation>keiner: mit dem eigenen Schlüssel versiegelt</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Chosen for more than one thing: {headings}.</source>
            <translation>Für mehr als eines gewählt: {headings}.</translation>
        </message>
        <message>
            <source>Columns of {table}</source>
            <translation>Spalten von {table}</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Say which column holds what. It is remembered for the next table with these headings.</source>
            <translation>Sagen Sie, welche Spalte was enthält. Das wird für die nächste Tabelle mit diesen Überschriften gemerkt.</translation>
        </message>
        <message>
            <source>Still without a column: {fields}.</source>
            <translation>Noch ohne Spalte: {fields}.</translation>
        </message>
        <message>
            <source>look here</source>
            <translation>hier hinsehen</translation>
        </message>
        <message>
            <source>not in this table</source>
            <translation>nicht in dieser Tabelle</translation>
        </message>
        <message>
            <source>number the rows as they stand</source>
            <translation>Zeilen durchnummerieren</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message numerus="yes">
            <source>Comment (at least %n words)</source>
            <translation>
                <numerusform>Kommentar (mindestens %n Wort)</numerusform>
                <numerusform>Kommentar (mindestens %n Wörter)</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} of at least {fewest} words</source>
            <translation>{words} von mindestens {fewest} Wörtern</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>Both answers stay in the journal.</source>
            <translation>Beide Antworten bleiben im Journal.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the answer to “No conflict”</source>
            <translation>Antwort in „Nicht befangen“ ändern</translation>
        </message>
        <message>
            <source>Choose what kind of conflict it is.</source>
            <translation>Wählen Sie, welche Art von Befangenheit es ist.</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Give the reason of the change.</source>
            <translation>Geben Sie den Grund der Änderung an.</translation>
        </message>
        <message>
            <source>In one sentence: what is the conflict?</source>
            <translation>In einem Satz: Worin besteht die Befangenheit?</translation>
        </message>
        <message>
            <source>Reason of the change</source>
            <translation>Grund der Änderung</translation>
        </message>
        <message>
            <source>Say in one sentence what the conflict is.</source>
            <translation>Sagen Sie in einem Satz, worin die Befangenheit besteht.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <source>What is the conflict?</source>
            <translation>Worin besteht die Befangenheit?</translation>
        </message>
        <message>
            <source>Why does the answer change?</source>
            <translation>Warum ändert sich die Antwort?</translation>
        </message>
    </context>
    <context>
        <name>CopiesSheet</name>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sicherung wird geschrieben</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Bring back…</source>
            <translation>Zurückholen…</translation>
        </message>
        <message>
            <source>One is written when the desk is closed, at most one a day; older ones are thinned out. They lie beside the desk, encrypted as it is. Copy one elsewhere now and then, in case the disk fails.</source>
            <translation>Beim Schließen der Arbeitsmappe wird eine geschrieben, höchstens eine am Tag; ältere werden ausgedünnt. Sie liegen neben der Arbeitsmappe und sind verschlüsselt wie sie. Kopieren Sie ab und zu eine an einen anderen Ort, falls die Festplatte ausfällt.</translation>
        </message>
        <message>
            <source>The backup is in {path}.</source>
            <translation>Die Sicherung liegt in {path}.</translation>
        </message>
        <message>
            <source>There is no backup of this desk yet.</source>
            <translation>Von dieser Arbeitsmappe gibt es noch keine Sicherung.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>JuryDesk</source>
            <translation>JuryDesk</translation>
        </message>
        <message>
            <source>JuryDesk made a mistake</source>
            <translation>JuryDesk hat etwas falsch gemacht</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <source>What you had entered was saved first. You can go on working; if it happens again, close the program and open the desk anew. The report below holds nothing from your desk: save it and send it to the people who look after JuryDesk.</source>
            <translation>Was Sie eingegeben hatten, wurde zuerst gespeichert. Sie können weiterarbeiten; geschieht es wieder, schließen Sie das Programm und öffnen Sie die Arbeitsmappe neu. Der Bericht unten enthält nichts aus Ihrer Arbeitsmappe: Speichern Sie ihn, und schicken Sie ihn an die Stelle, die JuryDesk betreut.</translation>
        </message>
    </context>
    <context>
        <name>CriterionCard</name>
        <message>
            <source>Comment on {criterion}</source>
            <translation>Kommentar zu {criterion}</translation>
        </message>
        <message>
            <source>Guidance on {criterion}</source>
            <translation>Hinweise zu {criterion}</translation>
        </message>
        <message>
            <source>below the threshold of {mark}</source>
            <translation>unter der Schwelle von {mark}</translation>
        </message>
        <message>
            <source>guidance</source>
            <translation>Hinweise</translation>
        </message>
    </context>
    <context>
        <name>Declare</name>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n Partner</numerusform>
                <numerusform>%n Partner</numerusform>
            </translation>
        </message>
        <message>
            <source>Applicant and partners</source>
            <translation>Antragsteller und Partner</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>The office noted this conflict; the documents are not in your pack.</source>
            <translation>Die Geschäftsstelle hat diese Befangenheit vermerkt; die Unterlagen sind nicht in Ihrem Paket.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>“{statement}”</source>
            <translation>„{statement}“</translation>
        </message>
    </context>
    <context>
        <name>DeclareScreen</name>
        <message numerus="yes">
            <source>%n answers are chosen and not declared yet.</source>
            <translation>
                <numerusform>%n Antwort ist gewählt und noch nicht erklärt.</numerusform>
                <numerusform>%n Antworten sind gewählt und noch nicht erklärt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open proposals were not shown yet; scroll on to see them.</source>
            <translation>
                <numerusform>%n offene Skizze wurde noch nicht gezeigt; blättern Sie weiter.</numerusform>
                <numerusform>%n offene Skizzen wurden noch nicht gezeigt; blättern Sie weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals name somebody you may know. They need an answer of their own.</source>
            <translation>
                <numerusform>%n Skizze nennt jemanden, den Sie kennen könnten. Sie braucht eine eigene Antwort.</numerusform>
                <numerusform>%n Skizzen nennen jemanden, den Sie kennen könnten. Sie brauchen eine eigene Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals still need an answer of their own.</source>
            <translation>
                <numerusform>%n Skizze braucht noch eine eigene Antwort.</numerusform>
                <numerusform>%n Skizzen brauchen noch eine eigene Antwort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals without a hint are still open; they can be answered at once.</source>
            <translation>
                <numerusform>%n Skizze ohne Hinweis ist noch offen; sie kann gleich beantwortet werden.</numerusform>
                <numerusform>%n Skizzen ohne Hinweis sind noch offen; sie können auf einmal beantwortet werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Do you have a conflict of interest?</source>
            <translation>Sind Sie befangen?</translation>
        </message>
        <message>
            <source>Every proposal has its answer. An answer can be changed, with a reason.</source>
            <translation>Jede Skizze hat ihre Antwort. Eine Antwort kann mit einer Begründung geändert werden.</translation>
        </message>
        <message numerus="yes">
            <source>No conflict with the %n shown</source>
            <translation>
                <numerusform>Bei der gezeigten %n nicht befangen</numerusform>
                <numerusform>Bei den gezeigten %n nicht befangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No conflict with the remaining %n</source>
            <translation>
                <numerusform>Bei der verbleibenden %n nicht befangen</numerusform>
                <numerusform>Bei den übrigen %n nicht befangen</numerusform>
            </translation>
        </message>
        <message>
            <source>One answer for each proposal, before its documents come. Your answers go to the panel with the declaration file.</source>
            <translation>Eine Antwort zu jeder Skizze, bevor ihre Unterlagen kommen. Ihre Antworten gehen mit der Erklärungsdatei an die Jury.</translation>
        </message>
        <message>
            <source>One answer for each proposal, before you open it. Its documents open after “No conflict”. Your answers are signed with your hand-in.</source>
            <translation>Eine Antwort zu jeder Skizze, bevor Sie sie öffnen. Die Unterlagen öffnen sich nach „Nicht befangen“. Ihre Antworten werden mit Ihrer Abgabe signiert.</translation>
        </message>
        <message>
            <source>Proposals and your answers</source>
            <translation>Skizzen und Ihre Antworten</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Pfeil auf, Pfeil ab</translation>
        </message>
        <message>
            <source>What counts as a conflict?</source>
            <translation>Was gilt als Befangenheit?</translation>
        </message>
        <message>
            <source>Write the declaration file…</source>
            <translation>Erklärungsdatei schreiben…</translation>
        </message>
        <message>
            <source>Your pack holds no proposals.</source>
            <translation>Ihr Paket enthält keine Skizzen.</translation>
        </message>
        <message>
            <source>everybody behind the chosen proposal; a double click does the same</source>
            <translation>alle, die hinter der gewählten Skizze stehen; ein Doppelklick zeigt sie auch</translation>
        </message>
        <message>
            <source>on the chosen row: no conflict, conflict, not so because</source>
            <translation>in der gewählten Zeile: nicht befangen, befangen, nein, denn</translation>
        </message>
        <message>
            <source>to the proposal above, below</source>
            <translation>zur Skizze darüber, darunter</translation>
        </message>
    </context>
    <context>
        <name>Desks</name>
        <message>
            <source>The desk is closed</source>
            <translation>Die Arbeitsmappe ist geschlossen</translation>
        </message>
        <message>
            <source>The desk is deleted</source>
            <translation>Die Arbeitsmappe ist gelöscht</translation>
        </message>
    </context>
    <context>
        <name>DismissDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>In one sentence, such as: I left in 2019.</source>
            <translation>In einem Satz, etwa: Ich bin 2019 ausgeschieden.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Say in one sentence why it is no conflict.</source>
            <translation>Sagen Sie in einem Satz, warum es keine Befangenheit ist.</translation>
        </message>
        <message>
            <source>Why is it no conflict?</source>
            <translation>Warum ist es keine Befangenheit?</translation>
        </message>
        <message>
            <source>You declare no conflict; chair and office read the reason.</source>
            <translation>Sie erklären, nicht befangen zu sein; Vorsitz und Geschäftsstelle lesen die Begründung.</translation>
        </message>
    </context>
    <context>
        <name>DocumentForm</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>Anstelle von</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>none: it is added</source>
            <translation>keiner: sie kommt hinzu</translation>
        </message>
    </context>
    <context>
        <name>DocumentTabs</name>
        <message>
            <source>Documents of this proposal</source>
            <translation>Unterlagen dieser Skizze</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeSheet</name>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n Skizze</numerusform>
                <numerusform>%n Skizzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Verfügbare Mittel</translation>
        </message>
        <message>
            <source>No proposal names the sum it asks for, so no line can be drawn.</source>
            <translation>Keine Skizze nennt die beantragte Summe; daher lässt sich keine Grenze ziehen.</translation>
        </message>
        <message numerus="yes">
            <source>of %n of them the sum is not known</source>
            <translation>
                <numerusform>bei einer davon ist die Summe nicht bekannt</numerusform>
                <numerusform>bei %n davon ist die Summe nicht bekannt</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} above the line · {spent}</source>
            <translation>{count} über der Grenze · {spent}</translation>
        </message>
    </context>
    <context>
        <name>FactsSheet</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Kopieren: {name}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>All results</source>
            <translation>Alle Treffer</translation>
        </message>
        <message>
            <source>Back to what was found in all proposals (Ctrl+Shift+F)</source>
            <translation>Zurück zu dem, was in allen Skizzen gefunden wurde (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>In dieser Unterlage suchen</translation>
        </message>
        <message>
            <source>Next hit (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <source>Previous hit (Shift+F3)</source>
            <translation>Vorheriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>searching</source>
            <translation>sucht</translation>
        </message>
        <message>
            <source>{position} of {count}</source>
            <translation>{position} von {count}</translation>
        </message>
    </context>
    <context>
        <name>HandIn</name>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>declare first</source>
            <translation>zuerst erklären</translation>
        </message>
        <message>
            <source>{what} on {criterion}</source>
            <translation>{what} zu {criterion}</translation>
        </message>
    </context>
    <context>
        <name>HandInScreen</name>
        <message numerus="yes">
            <source>%n complete</source>
            <translation>
                <numerusform>%n vollständig</numerusform>
                <numerusform>%n vollständig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks “cannot assess”</source>
            <translation>
                <numerusform>%n Punktwert „nicht beurteilbar“</numerusform>
                <numerusform>%n Punktwerte „nicht beurteilbar“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n offen</numerusform>
                <numerusform>%n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are not declared yet. Declare first.</source>
            <translation>
                <numerusform>Zu %n Skizze fehlt die Erklärung. Erklären Sie zuerst.</numerusform>
                <numerusform>Zu %n Skizzen fehlt die Erklärung. Erklären Sie zuerst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are open. These rules take only complete hand-ins.</source>
            <translation>
                <numerusform>%n Skizze ist offen. Diese Regeln nehmen nur vollständige Abgaben an.</numerusform>
                <numerusform>%n Skizzen sind offen. Diese Regeln nehmen nur vollständige Abgaben an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are open. You can hand in all the same; what is open is left out, and a later hand-in replaces this one.</source>
            <translation>
                <numerusform>%n Skizze ist offen. Sie können trotzdem abgeben; Offenes wird ausgelassen, und eine spätere Abgabe ersetzt diese.</numerusform>
                <numerusform>%n Skizzen sind offen. Sie können trotzdem abgeben; Offenes wird ausgelassen, und eine spätere Abgabe ersetzt diese.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals changed since</source>
            <translation>
                <numerusform>%n Skizze seitdem geändert</numerusform>
                <numerusform>%n Skizzen seitdem geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recused</source>
            <translation>
                <numerusform>%n ausgeschlossen</numerusform>
                <numerusform>%n ausgeschlossen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Delete this desk and its backups, against a receipt for the office</source>
            <translation>Diese Arbeitsmappe und ihre Sicherungen löschen, gegen eine Bestätigung für die Geschäftsstelle</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>Abgeben</translation>
        </message>
        <message>
            <source>Hand in…</source>
            <translation>Abgeben…</translation>
        </message>
        <message>
            <source>Hand-in (*.juryhandin)</source>
            <translation>Abgabe (*.juryhandin)</translation>
        </message>
        <message>
            <source>Handed in as version {version} on {time}</source>
            <translation>Abgegeben als Fassung {version} am {time}</translation>
        </message>
        <message>
            <source>Keep it: you will find it on the signed recommendation list beside your number.</source>
            <translation>Verwahren Sie ihn: Sie finden ihn auf der signierten Förderempfehlung neben Ihrer Nummer wieder.</translation>
        </message>
        <message>
            <source>Not or only in part in it, because still open: {proposals}</source>
            <translation>Nicht oder nur teilweise darin, weil noch offen: {proposals}</translation>
        </message>
        <message>
            <source>Now send “{file}” to the office, by mail, upload or on a stick.</source>
            <translation>Schicken Sie nun „{file}“ an die Geschäftsstelle, per E-Mail, durch Hochladen oder auf einem USB-Stick.</translation>
        </message>
        <message>
            <source>One file, signed with your own key and readable only for the panel.</source>
            <translation>Eine Datei, mit Ihrem eigenen Schlüssel signiert und nur für die Jury lesbar.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Wird gedruckt</translation>
        </message>
        <message>
            <source>Receipt.pdf</source>
            <translation>Bestätigung.pdf</translation>
        </message>
        <message>
            <source>Receipt…</source>
            <translation>Bestätigung…</translation>
        </message>
        <message>
            <source>Round over…</source>
            <translation>Runde beenden…</translation>
        </message>
        <message>
            <source>The hand-in is written. Its fingerprint is {code}.</source>
            <translation>Die Abgabe ist geschrieben. Ihr Fingerabdruck ist {code}.</translation>
        </message>
        <message>
            <source>The round closed on {time}. A hand-in is still taken and marked as late.</source>
            <translation>Die Abgabefrist endete am {time}. Eine Abgabe wird noch angenommen und als verspätet vermerkt.</translation>
        </message>
        <message>
            <source>The round closed on {time}. Late hand-ins are not taken; speak to the office.</source>
            <translation>Die Abgabefrist endete am {time}. Verspätete Abgaben werden nicht angenommen; sprechen Sie mit der Geschäftsstelle.</translation>
        </message>
        <message>
            <source>The round closes on {time}.</source>
            <translation>Die Abgabefrist endet am {time}.</translation>
        </message>
        <message>
            <source>What the hand-in holds</source>
            <translation>Was die Abgabe enthält</translation>
        </message>
        <message>
            <source>Where should the hand-in be written?</source>
            <translation>Wohin soll die Abgabe geschrieben werden?</translation>
        </message>
        <message>
            <source>Where should the receipt be written?</source>
            <translation>Wohin soll die Bestätigung geschrieben werden?</translation>
        </message>
        <message>
            <source>Your dossier has not come yet, so there is nothing to hand in. The declaration file is written on the stage Declare.</source>
            <translation>Ihr Dossier ist noch nicht gekommen, also gibt es nichts abzugeben. Die Erklärungsdatei wird auf der Seite „Erklären“ geschrieben.</translation>
        </message>
        <message>
            <source>Your pack holds no proposals.</source>
            <translation>Ihr Paket enthält keine Skizzen.</translation>
        </message>
        <message>
            <source>open the chosen proposal at what is missing</source>
            <translation>die gewählte Skizze bei dem öffnen, was fehlt</translation>
        </message>
    </context>
    <context>
        <name>HandInsDialog</name>
        <message>
            <source>A hand-in that is withdrawn is kept, named in the journal, and stays out. The one before it counts again.</source>
            <translation>Eine zurückgezogene Abgabe wird aufbewahrt, im Verlauf genannt und bleibt außen vor. Die Abgabe davor zählt wieder.</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst die Begründung an.</translation>
        </message>
        <message>
            <source>Hand-ins</source>
            <translation>Abgaben</translation>
        </message>
        <message>
            <source>Hand-ins of {name}</source>
            <translation>Abgaben von {name}</translation>
        </message>
        <message>
            <source>Nothing came from this juror yet.</source>
            <translation>Von diesem Jurymitglied kam noch nichts.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Why the chosen one is withdrawn</source>
            <translation>Warum die gewählte zurückgezogen wird</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Withdrawn. Hand-in {sequence} of {name} ({short}) counts now.</source>
            <translation>Zurückgezogen. Jetzt zählt Abgabe {sequence} von {name} ({short}).</translation>
        </message>
        <message>
            <source>Withdrawn. No hand-in of {name} counts now.</source>
            <translation>Zurückgezogen. Von {name} zählt jetzt keine Abgabe.</translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message>
            <source>Both journals keep this.</source>
            <translation>Beide Journale halten das fest.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <source>Hand the panel's desk over</source>
            <translation>Arbeitsmappe der Jury weitergeben</translation>
        </message>
        <message>
            <source>Say where the new file is to lie.</source>
            <translation>Sagen Sie, wo die neue Datei liegen soll.</translation>
        </message>
        <message>
            <source>Say who goes on with the desk and why.</source>
            <translation>Sagen Sie, wer mit der Arbeitsmappe weiterarbeitet und warum.</translation>
        </message>
        <message>
            <source>The desk goes on in {path}.</source>
            <translation>Die Arbeitsmappe geht in {path} weiter.</translation>
        </message>
        <message>
            <source>The panel has one desk. It goes on in the new file; here it can only be read from then on.</source>
            <translation>Die Jury hat eine Arbeitsmappe. Sie geht in der neuen Datei weiter; hier kann sie ab dann nur noch gelesen werden.</translation>
        </message>
        <message>
            <source>This cannot be undone. The new file opens with the same passphrase; change it there.</source>
            <translation>Das lässt sich nicht rückgängig machen. Die neue Datei öffnet sich mit derselben Passphrase; ändern Sie sie dort.</translation>
        </message>
        <message>
            <source>What is open here is the old copy: it can be read and exported, and takes nothing more.</source>
            <translation>Hier ist die alte Kopie geöffnet: Sie kann gelesen und exportiert werden und nimmt nichts mehr an.</translation>
        </message>
        <message>
            <source>Who goes on with it and why</source>
            <translation>Wer damit weiterarbeitet und warum</translation>
        </message>
    </context>
    <context>
        <name>Histogram</name>
        <message>
            <source>{count} times {mark}</source>
            <translation>{count}-mal {mark}</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Cannot assess</source>
            <translation>Nicht beurteilbar</translation>
        </message>
        <message>
            <source>Declaration file {sequence} of {name}</source>
            <translation>Erklärungsdatei {sequence} von {name}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Hand-in</source>
            <translation>Abgabe</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of {name}</source>
            <translation>Abgabe {sequence} von {name}</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Marks in it</source>
            <translation>Punktwerte darin</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>The charter names the other file: amend it, or that juror's desk refuses the dossier.</source>
            <translation>Die Verfahrensfestlegung nennt die andere Datei: ändern Sie sie, sonst weist die Arbeitsmappe dieses Jurymitglieds das Dossier zurück.</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Wartet auf eine Entscheidung</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>an older version</source>
            <translation>ältere Fassung</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>erklärt</translation>
        </message>
        <message>
            <source>kept, does not count</source>
            <translation>aufbewahrt, zählt nicht</translation>
        </message>
        <message>
            <source>known already</source>
            <translation>schon bekannt</translation>
        </message>
        <message>
            <source>late</source>
            <translation>verspätet</translation>
        </message>
        <message>
            <source>not handed in</source>
            <translation>nicht abgegeben</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgewiesen</translation>
        </message>
        <message>
            <source>set apart</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>version {version}</source>
            <translation>Fassung {version}</translation>
        </message>
        <message>
            <source>{short} of {name}: {state}.</source>
            <translation>{short} von {name}: {state}.</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message numerus="yes">
            <source>%n declaration files have not come yet. Freezing waits for nobody.</source>
            <translation>
                <numerusform>%n Erklärungsdatei ist noch nicht gekommen. Das Festschreiben wartet auf niemanden.</numerusform>
                <numerusform>%n Erklärungsdateien sind noch nicht gekommen. Das Festschreiben wartet auf niemanden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors have not handed in yet.</source>
            <translation>
                <numerusform>%n Jurymitglied hat noch nicht abgegeben.</numerusform>
                <numerusform>%n Jurymitglieder haben noch nicht abgegeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden…</translation>
        </message>
        <message>
            <source>Drop the files here, in any order, as often as you like: the result is the same.</source>
            <translation>Legen Sie die Dateien hier ab, in beliebiger Reihenfolge und beliebig oft: Das Ergebnis ist dasselbe.</translation>
        </message>
        <message>
            <source>Everybody has declared.</source>
            <translation>Alle haben sich erklärt.</translation>
        </message>
        <message>
            <source>Everybody has handed in.</source>
            <translation>Alle haben abgegeben.</translation>
        </message>
        <message>
            <source>Files taken in now</source>
            <translation>Jetzt angenommene Dateien</translation>
        </message>
        <message>
            <source>Hand-ins and declarations (*.juryhandin *.jurydeclaration);;All files (*)</source>
            <translation>Abgaben und Erklärungen (*.juryhandin *.jurydeclaration);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Hand-ins of this juror…</source>
            <translation>Abgaben dieses Jurymitglieds…</translation>
        </message>
        <message>
            <source>Issue the packs first; then it is seen here who handed in.</source>
            <translation>Geben Sie zuerst die Pakete aus; dann ist hier zu sehen, wer abgegeben hat.</translation>
        </message>
        <message>
            <source>Jurors and their hand-ins</source>
            <translation>Jurymitglieder und ihre Abgaben</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Nichts wartet auf eine Entscheidung.</translation>
        </message>
        <message>
            <source>Steps of a strict call</source>
            <translation>Schritte eines strengen Verfahrens</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n files were not looked at.</source>
            <translation>
                <numerusform>Angehalten: %n Datei wurde nicht angesehen.</numerusform>
                <numerusform>Angehalten: %n Dateien wurden nicht angesehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in files…</source>
            <translation>Dateien annehmen…</translation>
        </message>
        <message>
            <source>Take in hand-ins</source>
            <translation>Abgaben annehmen</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>Annahme läuft</translation>
        </message>
        <message>
            <source>What becomes of each file will stand here.</source>
            <translation>Hier steht dann, was aus jeder Datei wird.</translation>
        </message>
        <message>
            <source>What waits for a decision</source>
            <translation>Was auf eine Entscheidung wartet</translation>
        </message>
        <message>
            <source>Which files came back?</source>
            <translation>Welche Dateien kamen zurück?</translation>
        </message>
        <message>
            <source>another juror, or another file</source>
            <translation>ein anderes Jurymitglied oder eine andere Datei</translation>
        </message>
        <message>
            <source>copy what is chosen</source>
            <translation>Gewähltes kopieren</translation>
        </message>
        <message>
            <source>on a juror: all hand-ins; on a file that waits: decide</source>
            <translation>bei einem Jurymitglied: alle Abgaben; bei einer wartenden Datei: entscheiden</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>dossier, number {number}</source>
            <translation>Dossier, Nummer {number}</translation>
        </message>
        <message>
            <source>handed in</source>
            <translation>abgegeben</translation>
        </message>
        <message>
            <source>issued, number {number}</source>
            <translation>ausgegeben, Nummer {number}</translation>
        </message>
        <message>
            <source>needs a new one</source>
            <translation>braucht ein neues</translation>
        </message>
        <message>
            <source>not issued</source>
            <translation>nicht ausgegeben</translation>
        </message>
        <message>
            <source>roster, number {number}</source>
            <translation>Aufstellung, Nummer {number}</translation>
        </message>
    </context>
    <context>
        <name>IssueDialog</name>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>For mail and portals that take no large files; one code opens all.</source>
            <translation>Für E-Mail und Portale, die keine großen Dateien annehmen; ein Code öffnet alle.</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>In diesen Ordner</translation>
        </message>
        <message>
            <source>Largest part</source>
            <translation>Größter Teil</translation>
        </message>
        <message>
            <source>Name the folder first.</source>
            <translation>Nennen Sie zuerst den Ordner.</translation>
        </message>
        <message>
            <source>Split each pack into parts of at most</source>
            <translation>Jedes Paket teilen, höchstens</translation>
        </message>
    </context>
    <context>
        <name>IssueScreen</name>
        <message numerus="yes">
            <source>%n conflicts are not ruled on; those proposals stay out of the dossiers.</source>
            <translation>
                <numerusform>Über %n Befangenheit ist nicht entschieden; diese Skizze bleibt aus dem Dossier.</numerusform>
                <numerusform>Über %n Befangenheiten ist nicht entschieden; diese Skizzen bleiben aus den Dossiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declaration files have not come: those keys stay pending and come in by an amendment.</source>
            <translation>
                <numerusform>%n Erklärungsdatei ist nicht gekommen: dieser Schlüssel steht aus und kommt durch eine Änderung hinein.</numerusform>
                <numerusform>%n Erklärungsdateien sind nicht gekommen: diese Schlüssel stehen aus und kommen durch eine Änderung hinein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors have no proposals and get no pack.</source>
            <translation>
                <numerusform>%n Jurymitglied hat keine Skizzen und bekommt kein Paket.</numerusform>
                <numerusform>%n Jurymitglieder haben keine Skizzen und bekommen kein Paket.</numerusform>
            </translation>
        </message>
        <message>
            <source>A roster holds rules, titles, partners and people, and no document.</source>
            <translation>Eine Aufstellung enthält Regeln, Titel, Partner und Personen, aber keine Unterlage.</translation>
        </message>
        <message>
            <source>Each has its code, which goes another way: by letter or by phone.</source>
            <translation>Jede hat ihren Code; der geht einen anderen Weg: per Brief oder Telefon.</translation>
        </message>
        <message>
            <source>Each is sealed to its juror's own key, and lacks what that juror must not see.</source>
            <translation>Jedes ist mit dem Schlüssel seines Jurymitglieds versiegelt, und es fehlt darin, was dieses nicht sehen darf.</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Festschreiben</translation>
        </message>
        <message>
            <source>Freeze and issue</source>
            <translation>Festschreiben und ausgeben</translation>
        </message>
        <message numerus="yes">
            <source>Freeze the charter and write %n packs?</source>
            <translation>
                <numerusform>Verfahrensfestlegung festschreiben und %n Paket schreiben?</numerusform>
                <numerusform>Verfahrensfestlegung festschreiben und %n Pakete schreiben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Freeze the charter with the keys of %n jurors?</source>
            <translation>
                <numerusform>Das Verfahren mit dem Schlüssel von %n Jurymitglied festschreiben?</numerusform>
                <numerusform>Das Verfahren mit den Schlüsseln von %n Jurymitgliedern festschreiben?</numerusform>
            </translation>
        </message>
        <message>
            <source>Freeze the charter…</source>
            <translation>Verfahren festschreiben…</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Ausgeben</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n dossiers</source>
            <translation>
                <numerusform>%n Dossier ausgeben</numerusform>
                <numerusform>%n Dossiers ausgeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n packs</source>
            <translation>
                <numerusform>%n Paket ausgeben</numerusform>
                <numerusform>%n Pakete ausgeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n rosters</source>
            <translation>
                <numerusform>%n Aufstellung ausgeben</numerusform>
                <numerusform>%n Aufstellungen ausgeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue anew…</source>
            <translation>Neu ausgeben…</translation>
        </message>
        <message>
            <source>Issue the dossiers…</source>
            <translation>Dossiers ausgeben…</translation>
        </message>
        <message>
            <source>Issue the packs</source>
            <translation>Pakete ausgeben</translation>
        </message>
        <message>
            <source>Issue the packs…</source>
            <translation>Pakete ausgeben…</translation>
        </message>
        <message>
            <source>Issue the rosters…</source>
            <translation>Aufstellungen ausgeben…</translation>
        </message>
        <message>
            <source>Jurors and their packs</source>
            <translation>Jurymitglieder und ihre Pakete</translation>
        </message>
        <message>
            <source>Keys of jurors who declared after the freeze</source>
            <translation>Schlüssel von Jurymitgliedern, die sich nach dem Festschreiben erklärt haben</translation>
        </message>
        <message>
            <source>No jurors yet. Import the panel first.</source>
            <translation>Noch keine Jurymitglieder. Lesen Sie zuerst die Jury ein.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody waits for the slowest: %n keys are pending and come later.</source>
            <translation>
                <numerusform>Niemand wartet auf den Langsamsten: %n Schlüssel steht aus und kommt später.</numerusform>
                <numerusform>Niemand wartet auf den Langsamsten: %n Schlüssel stehen aus und kommen später.</numerusform>
            </translation>
        </message>
        <message>
            <source>One sealed file per juror. Its code goes another way: by letter or by phone.</source>
            <translation>Eine versiegelte Datei je Jurymitglied. Ihr Code geht einen anderen Weg: im Brief oder am Telefon.</translation>
        </message>
        <message>
            <source>Rosters first; declaration files bring the jurors' keys; dossiers are sealed to those keys.</source>
            <translation>Zuerst Aufstellungen; Erklärungsdateien bringen die Schlüssel der Jurymitglieder; mit diesen Schlüsseln werden die Dossiers versiegelt.</translation>
        </message>
        <message>
            <source>Rule on them on the page of the panel.</source>
            <translation>Entscheiden Sie darüber auf der Seite der Jury.</translation>
        </message>
        <message>
            <source>Rules, proposals and panel are frozen from then on. That cannot be undone.</source>
            <translation>Regeln, Skizzen und Jury sind von da an festgeschrieben. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Rules, proposals, panel and these keys are frozen from then on. That cannot be undone.</source>
            <translation>Regeln, Skizzen, Jury und diese Schlüssel sind von da an festgeschrieben. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Steps of a strict call</source>
            <translation>Schritte eines strengen Verfahrens</translation>
        </message>
        <message>
            <source>Take in declaration files</source>
            <translation>Erklärungsdateien annehmen</translation>
        </message>
        <message>
            <source>Take keys into the charter…</source>
            <translation>Schlüssel aufnehmen…</translation>
        </message>
        <message>
            <source>The first issue freezes rules, proposals and panel in the charter. That cannot be undone.</source>
            <translation>Die erste Ausgabe schreibt Regeln, Skizzen und Jury in der Verfahrensfestlegung fest. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>To jurors whose key is known the pack is sealed with it; else it has a code.</source>
            <translation>Ist der Schlüssel eines Jurymitglieds bekannt, wird das Paket damit versiegelt; sonst hat es einen Code.</translation>
        </message>
        <message>
            <source>Writing packs</source>
            <translation>Pakete werden geschrieben</translation>
        </message>
        <message>
            <source>Writing rosters</source>
            <translation>Aufstellungen werden geschrieben</translation>
        </message>
    </context>
    <context>
        <name>ItemSheet</name>
        <message>
            <source>Criteria, marks, panel's scores</source>
            <translation>Kriterien, Punktwerte, Jurywertungen</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beschluss</translation>
        </message>
        <message>
            <source>How the chair voted</source>
            <translation>Stimme des Vorsitzes</translation>
        </message>
        <message>
            <source>In one sentence: what is voted on</source>
            <translation>In einem Satz: worüber abgestimmt wird</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Beschlussantrag</translation>
        </message>
        <message>
            <source>Motion and vote</source>
            <translation>Beschlussantrag und Abstimmung</translation>
        </message>
        <message>
            <source>Must leave for this item: {names}</source>
            <translation>Verlassen zu diesem Punkt den Raum: {names}</translation>
        </message>
        <message>
            <source>Panel's score…</source>
            <translation>Wertung der Jury…</translation>
        </message>
        <message>
            <source>Reason of the jury</source>
            <translation>Begründung der Jury</translation>
        </message>
        <message>
            <source>Reason of the jury, without which no list is written</source>
            <translation>Begründung der Jury; ohne sie wird keine Liste geschrieben</translation>
        </message>
        <message>
            <source>Recommended sum</source>
            <translation>Empfohlene Summe</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Beschluss vermerken</translation>
        </message>
        <message>
            <source>Record the vote</source>
            <translation>Abstimmung vermerken</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Remark: conditions, advice</source>
            <translation>Bemerkung: Auflagen, Hinweise</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>enthalten</translation>
        </message>
        <message>
            <source>chair: abstained</source>
            <translation>Vorsitz: enthalten</translation>
        </message>
        <message>
            <source>chair: no</source>
            <translation>Vorsitz: nein</translation>
        </message>
        <message>
            <source>chair: not said</source>
            <translation>Vorsitz: ohne Angabe</translation>
        </message>
        <message>
            <source>chair: yes</source>
            <translation>Vorsitz: ja</translation>
        </message>
        <message>
            <source>last vote: {motion} ({yes} yes, {no} no, {abstained} abstained)</source>
            <translation>letzte Abstimmung: {motion} ({yes} ja, {no} nein, {abstained} enthalten)</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>secret</source>
            <translation>geheim</translation>
        </message>
        <message>
            <source>sum, else as requested</source>
            <translation>Summe, sonst wie beantragt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>KeepUntilDialog</name>
        <message>
            <source>Keep until then</source>
            <translation>Bis dahin aufbewahren</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>The day that your file rules ask for. When it is over, this page says so: then anonymise the desk, or hand it to the archive and delete it.</source>
            <translation>Der Tag, den Ihre Aktenordnung verlangt. Ist er vorüber, sagt diese Seite es: Dann anonymisieren Sie die Arbeitsmappe, oder geben Sie sie an das Archiv ab und löschen sie.</translation>
        </message>
        <message>
            <source>Until when is this desk kept?</source>
            <translation>Bis wann wird diese Arbeitsmappe aufbewahrt?</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>On this screen</source>
            <translation>Auf dieser Seite</translation>
        </message>
    </context>
    <context>
        <name>LimitRow</name>
        <message>
            <source>Pages {first} to {last} of {count} are marked; more cannot be marked at once.</source>
            <translation>Die Seiten {first} bis {last} von {count} sind markiert; mehr lässt sich nicht auf einmal markieren.</translation>
        </message>
    </context>
    <context>
        <name>ListsSheet</name>
        <message>
            <source>Lists written so far</source>
            <translation>Bisher geschriebene Listen</translation>
        </message>
        <message>
            <source>Version {version}, {time}</source>
            <translation>Fassung {version}, {time}</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Close the desk</source>
            <translation>Arbeitsmappe schließen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The desk is locked</source>
            <translation>Die Arbeitsmappe ist gesperrt</translation>
        </message>
        <message>
            <source>This is not the passphrase of this desk. Mind capitals, and type it again.</source>
            <translation>Das ist nicht die Passphrase dieser Arbeitsmappe. Achten Sie auf Groß- und Kleinschreibung und geben Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>What you typed is saved. You go on where you stopped.</source>
            <translation>Was Sie eingegeben haben, ist gespeichert. Sie machen dort weiter, wo Sie aufgehört haben.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>It only grows; what was noted wrongly is corrected by a further note.</source>
            <translation>Es wächst nur; was falsch vermerkt wurde, wird durch einen weiteren Vermerk berichtigt.</translation>
        </message>
        <message>
            <source>Log of the meeting</source>
            <translation>Protokoll der Sitzung</translation>
        </message>
        <message>
            <source>Nothing was noted yet.</source>
            <translation>Noch ist nichts vermerkt.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Back to the start page</source>
            <translation>Zurück zur Startseite</translation>
        </message>
        <message>
            <source>The desk is being closed.</source>
            <translation>Die Arbeitsmappe wird geschlossen.</translation>
        </message>
        <message>
            <source>close JuryDesk; everything is saved</source>
            <translation>JuryDesk schließen; alles ist gespeichert</translation>
        </message>
        <message>
            <source>leave the desk for the start page</source>
            <translation>die Arbeitsmappe verlassen, zur Startseite</translation>
        </message>
        <message>
            <source>lock the desk; the passphrase opens it again</source>
            <translation>Arbeitsmappe sperren; die Passphrase öffnet sie wieder</translation>
        </message>
        <message>
            <source>open a stage of the desk</source>
            <translation>einen Abschnitt der Arbeitsmappe öffnen</translation>
        </message>
        <message>
            <source>search all proposals</source>
            <translation>alle Skizzen durchsuchen</translation>
        </message>
        <message>
            <source>show these keys</source>
            <translation>diese Tasten zeigen</translation>
        </message>
    </context>
    <context>
        <name>MarkRow</name>
        <message>
            <source>Marks go from {low} to {high} in steps of {step}.</source>
            <translation>Punktwerte gehen von {low} bis {high} in Schritten von {step}.</translation>
        </message>
        <message>
            <source>cannot assess</source>
            <translation>nicht beurteilbar</translation>
        </message>
        <message>
            <source>{criterion}: cannot assess</source>
            <translation>{criterion}: nicht beurteilbar</translation>
        </message>
        <message>
            <source>{criterion}: {mark}</source>
            <translation>{criterion}: {mark}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>declare first</source>
            <translation>zuerst erklären</translation>
        </message>
        <message>
            <source>documents stay shut</source>
            <translation>Unterlagen bleiben geschlossen</translation>
        </message>
        <message>
            <source>dossier awaited</source>
            <translation>Dossier erwartet</translation>
        </message>
        <message>
            <source>you report</source>
            <translation>Sie berichten</translation>
        </message>
        <message>
            <source>{marked} of {all}</source>
            <translation>{marked} von {all}</translation>
        </message>
    </context>
    <context>
        <name>MarkingScreen</name>
        <message>
            <source>next open proposal</source>
            <translation>nächste offene Skizze</translation>
        </message>
        <message>
            <source>put the score sheet away, or bring it back</source>
            <translation>Bewertungsbogen weglegen oder zurückholen</translation>
        </message>
        <message>
            <source>redo it</source>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <source>show or fold the list of proposals</source>
            <translation>Liste der Skizzen zeigen oder einklappen</translation>
        </message>
        <message>
            <source>take a mark back</source>
            <translation>einen Punktwert zurücknehmen</translation>
        </message>
        <message>
            <source>the proposal before</source>
            <translation>die vorige Skizze</translation>
        </message>
        <message>
            <source>to the first criterion without a mark</source>
            <translation>zum ersten Kriterium ohne Punktwert</translation>
        </message>
        <message>
            <source>type a mark where the focus is in a row of marks</source>
            <translation>einen Punktwert eintippen, wenn eine Punktreihe gewählt ist</translation>
        </message>
        <message>
            <source>undo the last change, in a text the last words</source>
            <translation>die letzte Änderung zurücknehmen, in einem Text die letzten Wörter</translation>
        </message>
    </context>
    <context>
        <name>Meeting</name>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Befangenheit</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Punktwerte</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>Panel's score</source>
            <translation>Wertung der Jury</translation>
        </message>
        <message>
            <source>Provisionally</source>
            <translation>Vorläufig</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>abwesend</translation>
        </message>
        <message>
            <source>by number</source>
            <translation>nach Nummer</translation>
        </message>
        <message>
            <source>by rank</source>
            <translation>nach Rang</translation>
        </message>
        <message>
            <source>by theme, then rank</source>
            <translation>nach Themenfeld, dann Rang</translation>
        </message>
        <message>
            <source>excluded by the chair</source>
            <translation>vom Vorsitz ausgeschlossen</translation>
        </message>
        <message>
            <source>excluded, no ruling yet</source>
            <translation>ausgeschlossen, noch nicht entschieden</translation>
        </message>
        <message>
            <source>may judge</source>
            <translation>darf bewerten</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>nicht beschlossen</translation>
        </message>
        <message>
            <source>not recommended</source>
            <translation>nicht empfohlen</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>empfohlen</translation>
        </message>
        <message>
            <source>reserve list</source>
            <translation>Nachrückliste</translation>
        </message>
        <message>
            <source>room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>video</source>
            <translation>Video</translation>
        </message>
    </context>
    <context>
        <name>MeetingScreen</name>
        <message numerus="yes">
            <source>%n conflicts to decide…</source>
            <translation>
                <numerusform>%n Befangenheit zu entscheiden…</numerusform>
                <numerusform>%n Befangenheiten zu entscheiden…</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Anwesenheit</translation>
        </message>
        <message>
            <source>Conflicts…</source>
            <translation>Befangenheiten…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Nothing to decide yet: no marks were taken in.</source>
            <translation>Noch nichts zu beschließen: Es wurden keine Punktwerte angenommen.</translation>
        </message>
        <message>
            <source>Order of the agenda</source>
            <translation>Reihenfolge der Tagesordnung</translation>
        </message>
        <message>
            <source>another item of the agenda</source>
            <translation>ein anderer Punkt der Tagesordnung</translation>
        </message>
        <message>
            <source>copy what is chosen</source>
            <translation>Gewähltes kopieren</translation>
        </message>
        <message>
            <source>on a criterion: the panel's own score</source>
            <translation>bei einem Kriterium: die Wertung der Jury</translation>
        </message>
        <message>
            <source>{present} of {members} present and entitled, {quorum} needed</source>
            <translation>{present} von {members} anwesend und stimmberechtigt, {quorum} nötig</translation>
        </message>
    </context>
    <context>
        <name>MissingPartDialog</name>
        <message>
            <source>Add the missing part…</source>
            <translation>Fehlenden Teil hinzufügen…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Not everything has come yet</source>
            <translation>Noch ist nicht alles gekommen</translation>
        </message>
        <message>
            <source>Open a pack</source>
            <translation>Paket öffnen</translation>
        </message>
        <message>
            <source>Opening: {share}</source>
            <translation>Wird geöffnet: {share}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <source>Which part?</source>
            <translation>Welcher Teil?</translation>
        </message>
        <message>
            <source>You can add it now, or later with Open a pack on the start page.</source>
            <translation>Sie können ihn jetzt hinzufügen oder später mit „Paket öffnen“ auf der Startseite.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Copy my desk to another computer</source>
            <translation>Meine Arbeitsmappe auf einen anderen Rechner kopieren</translation>
        </message>
        <message>
            <source>Copy the desk</source>
            <translation>Arbeitsmappe kopieren</translation>
        </message>
        <message>
            <source>Go on in one of the two only. If both hand in, the office sees two files that do not follow from each other, and must ask you which one counts; until then neither replaces the other.</source>
            <translation>Arbeiten Sie nur in einer der beiden weiter. Geben Sie aus beiden ab, so sieht die Geschäftsstelle zwei Dateien, die nicht aufeinander folgen, und muss Sie fragen, welche zählt; bis dahin ersetzt keine die andere.</translation>
        </message>
        <message>
            <source>On the other computer choose Open a desk on the start page; the passphrase is the same.</source>
            <translation>Wählen Sie auf dem anderen Rechner auf der Startseite „Arbeitsmappe öffnen“; die Passphrase ist dieselbe.</translation>
        </message>
        <message>
            <source>Say where the copy is to lie.</source>
            <translation>Sagen Sie, wo die Kopie liegen soll.</translation>
        </message>
        <message>
            <source>The copy holds everything, your key too, and opens with the same passphrase and recovery code.</source>
            <translation>Die Kopie enthält alles, auch Ihren Schlüssel, und öffnet sich mit derselben Passphrase und demselben Wiederherstellungscode.</translation>
        </message>
        <message>
            <source>The copy is in {path}.</source>
            <translation>Die Kopie liegt in {path}.</translation>
        </message>
        <message>
            <source>This desk was copied before. Each further copy is one more to delete in the end.</source>
            <translation>Diese Arbeitsmappe wurde schon einmal kopiert. Jede weitere Kopie ist eine mehr, die am Ende zu löschen ist.</translation>
        </message>
        <message>
            <source>When it works there, delete the desk here, so that you do not hand in from both.</source>
            <translation>Wenn sie dort läuft, löschen Sie die Arbeitsmappe hier, damit Sie nicht aus beiden abgeben.</translation>
        </message>
    </context>
    <context>
        <name>MyMarks</name>
        <message>
            <source>From my mean</source>
            <translation>Zum Mittelwert</translation>
        </message>
        <message>
            <source>How far the total lies from the mean of my complete totals.</source>
            <translation>Wie weit die Gesamtpunktzahl vom Mittelwert meiner vollständigen Gesamtpunktzahlen abweicht.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>declare first</source>
            <translation>zuerst erklären</translation>
        </message>
        <message>
            <source>far from my mean</source>
            <translation>weit von meinem Mittelwert</translation>
        </message>
        <message>
            <source>mark missing</source>
            <translation>Punktwert fehlt</translation>
        </message>
        <message>
            <source>you report</source>
            <translation>Sie berichten</translation>
        </message>
    </context>
    <context>
        <name>MyMarksScreen</name>
        <message numerus="yes">
            <source>%n far from it</source>
            <translation>
                <numerusform>%n weit davon</numerusform>
                <numerusform>%n weit davon</numerusform>
            </translation>
        </message>
        <message>
            <source>All my marks</source>
            <translation>Alle meine Punktwerte</translation>
        </message>
        <message>
            <source>Compare them before you hand in. A digit in a cell types a mark.</source>
            <translation>Vergleichen Sie sie, bevor Sie abgeben. Eine Ziffer in einer Zelle gibt einen Punktwert ein.</translation>
        </message>
        <message>
            <source>Empty sheets to fill in by hand or in a table, where this program cannot be used</source>
            <translation>Leere Bögen zum Ausfüllen von Hand oder in einer Tabelle, wo dieses Programm nicht genutzt werden kann</translation>
        </message>
        <message>
            <source>My marks</source>
            <translation>Meine Punktwerte</translation>
        </message>
        <message>
            <source>My marks.pdf</source>
            <translation>Meine Punktwerte.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF zum Drucken (*.pdf)</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Wird gedruckt</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message numerus="yes">
            <source>Score sheets for %n proposals are written.</source>
            <translation>
                <numerusform>Der Bewertungsbogen für %n Skizze ist geschrieben.</numerusform>
                <numerusform>Die Bewertungsbögen für %n Skizzen sind geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Score sheets.pdf</source>
            <translation>Bewertungsbögen.pdf</translation>
        </message>
        <message>
            <source>Score sheets…</source>
            <translation>Bewertungsbögen…</translation>
        </message>
        <message>
            <source>To its score sheet</source>
            <translation>Zum Bewertungsbogen</translation>
        </message>
        <message>
            <source>To the hand-in</source>
            <translation>Zur Abgabe</translation>
        </message>
        <message>
            <source>Where should the score sheets be written?</source>
            <translation>Wohin sollen die Bewertungsbögen geschrieben werden?</translation>
        </message>
        <message>
            <source>Where should your marks be written?</source>
            <translation>Wohin sollen Ihre Punktwerte geschrieben werden?</translation>
        </message>
        <message>
            <source>Workbook to fill in (*.xlsx)</source>
            <translation>Tabelle zum Ausfüllen (*.xlsx)</translation>
        </message>
        <message>
            <source>Writing score sheets</source>
            <translation>Bewertungsbögen werden geschrieben</translation>
        </message>
        <message>
            <source>Your pack holds no proposals.</source>
            <translation>Ihr Paket enthält keine Skizzen.</translation>
        </message>
        <message>
            <source>change a mark; on a title, open the proposal</source>
            <translation>einen Punktwert ändern; auf einem Titel die Skizze öffnen</translation>
        </message>
        <message>
            <source>my mean {mean}</source>
            <translation>mein Mittelwert {mean}</translation>
        </message>
        <message>
            <source>take a mark back</source>
            <translation>einen Punktwert zurücknehmen</translation>
        </message>
        <message>
            <source>type a mark into the cell under the cursor</source>
            <translation>einen Punktwert in die gewählte Zelle eintippen</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message numerus="yes">
            <source>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</numerusform>
                <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Passphrase wählen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <source>The two are not the same. Type the second one again.</source>
            <translation>Die beiden sind nicht gleich. Geben Sie die zweite noch einmal ein.</translation>
        </message>
        <message>
            <source>This is too short to protect the desk. Take a longer one.</source>
            <translation>Das ist zu kurz, um die Arbeitsmappe zu schützen. Nehmen Sie eine längere.</translation>
        </message>
    </context>
    <context>
        <name>NoDocumentForm</name>
        <message>
            <source>Document</source>
            <translation>Unterlage</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Diese Notiz löschen</translation>
        </message>
        <message>
            <source>Note on page {page}</source>
            <translation>Notiz auf Seite {page}</translation>
        </message>
        <message>
            <source>The highlight is deleted.</source>
            <translation>Die Hervorhebung ist gelöscht.</translation>
        </message>
        <message>
            <source>The note is deleted.</source>
            <translation>Die Notiz ist gelöscht.</translation>
        </message>
        <message>
            <source>Words of the note</source>
            <translation>Text der Notiz</translation>
        </message>
        <message>
            <source>Your note; nobody else will ever see it</source>
            <translation>Ihre Notiz; niemand sonst sieht sie je</translation>
        </message>
    </context>
    <context>
        <name>NoteConflictDialog</name>
        <message>
            <source>In one sentence: what is the conflict?</source>
            <translation>In einem Satz: Worin besteht die Befangenheit?</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Vermerken</translation>
        </message>
        <message>
            <source>Note a conflict</source>
            <translation>Befangenheit vermerken</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Erläuterung</translation>
        </message>
        <message>
            <source>The proposal will not be in this juror's pack.</source>
            <translation>Die Skizze wird nicht im Paket dieses Jurymitglieds sein.</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <source>Mark words and press Ctrl+H to highlight them, or Ctrl+N to write a note.</source>
            <translation>Markieren Sie Wörter und drücken Sie Strg+H, um sie hervorzuheben, oder Strg+N, um eine Notiz zu schreiben.</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on this page</source>
            <translation>Notiz zu dieser Seite</translation>
        </message>
        <message>
            <source>Only you see these. They never leave this desk.</source>
            <translation>Nur Sie sehen das. Es verlässt diese Arbeitsmappe nie.</translation>
        </message>
        <message>
            <source>highlight · page {page}</source>
            <translation>Hervorhebung · Seite {page}</translation>
        </message>
        <message>
            <source>note · page {page}</source>
            <translation>Notiz · Seite {page}</translation>
        </message>
    </context>
    <context>
        <name>OutlineList</name>
        <message>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n Befangenheit</numerusform>
                <numerusform>%n Befangenheiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided</source>
            <translation>
                <numerusform>%n beschlossen</numerusform>
                <numerusform>%n beschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not eligible</source>
            <translation>
                <numerusform>%n nicht förderfähig</numerusform>
                <numerusform>%n nicht förderfähig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packs</source>
            <translation>
                <numerusform>%n Paket</numerusform>
                <numerusform>%n Pakete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n Skizze</numerusform>
                <numerusform>%n Skizzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to go</source>
            <translation>
                <numerusform>noch %n Skizze</numerusform>
                <numerusform>noch %n Skizzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>noch %n offen</numerusform>
                <numerusform>noch %n offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n zu entscheiden</numerusform>
                <numerusform>%n zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>About this round</source>
            <translation>Zu dieser Runde</translation>
        </message>
        <message>
            <source>Call and rules</source>
            <translation>Bekanntmachung und Regeln</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Vorsitz</translation>
        </message>
        <message>
            <source>Concept phase</source>
            <translation>Konzeptphase</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Hand in</source>
            <translation>Abgeben</translation>
        </message>
        <message>
            <source>Implementation phase</source>
            <translation>Umsetzungsphase</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Juror {number}</source>
            <translation>Jurymitglied {number}</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>My marks</source>
            <translation>Meine Punktwerte</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Geschäftsstelle</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Jury</translation>
        </message>
        <message>
            <source>Panel's desk</source>
            <translation>Arbeitsmappe der Jury</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>Read and mark</source>
            <translation>Lesen und bewerten</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Förderempfehlung</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Runde {number}</translation>
        </message>
        <message>
            <source>Standings</source>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Diese Arbeitsmappe</translation>
        </message>
        <message>
            <source>backups, passphrase</source>
            <translation>Sicherungen, Passphrase</translation>
        </message>
        <message>
            <source>charter v{version} · {code}</source>
            <translation>Verfahrensfestlegung {version} · {code}</translation>
        </message>
        <message>
            <source>closes {day}</source>
            <translation>Frist {day}</translation>
        </message>
        <message>
            <source>compare, calibrate</source>
            <translation>vergleichen, abgleichen</translation>
        </message>
        <message>
            <source>dossier awaited</source>
            <translation>Dossier erwartet</translation>
        </message>
        <message>
            <source>file to be written</source>
            <translation>Datei zu schreiben</translation>
        </message>
        <message>
            <source>file written, key pending</source>
            <translation>Datei geschrieben, Schlüssel steht aus</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <source>version {version} handed in</source>
            <translation>Fassung {version} abgegeben</translation>
        </message>
        <message>
            <source>version {version} written</source>
            <translation>Fassung {version} geschrieben</translation>
        </message>
        <message>
            <source>v{version} · {code}</source>
            <translation>v{version} · {code}</translation>
        </message>
        <message>
            <source>{done} of {all} complete</source>
            <translation>{done} von {all} vollständig</translation>
        </message>
        <message>
            <source>{done} of {all} declared</source>
            <translation>{done} von {all} erklärt</translation>
        </message>
        <message>
            <source>{done} of {all} hand-ins</source>
            <translation>{done} von {all} Abgaben</translation>
        </message>
    </context>
    <context>
        <name>OwnMarks</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Delete this highlight</source>
            <translation>Diese Hervorhebung löschen</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Diese Notiz löschen</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <source>Mark all text of this page</source>
            <translation>Allen Text dieser Seite markieren</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Open this note</source>
            <translation>Diese Notiz öffnen</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message numerus="yes">
            <source>At least %n signs; four or five words that do not belong together.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen; vier oder fünf Wörter, die nicht zusammengehören.</numerusform>
                <numerusform>Mindestens %n Zeichen; vier oder fünf Wörter, die nicht zusammengehören.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose the pack, as you received it.</source>
            <translation>Wählen Sie das Paket, wie Sie es bekommen haben.</translation>
        </message>
        <message>
            <source>Choose: {name}</source>
            <translation>Wählen: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Code, as it came by letter or phone</source>
            <translation>Paketcode, wie er im Brief oder am Telefon kam</translation>
        </message>
        <message>
            <source>Desks (*.jurydesk)</source>
            <translation>Arbeitsmappen (*.jurydesk)</translation>
        </message>
        <message>
            <source>No code is needed: the file is sealed to the key of your own desk.</source>
            <translation>Ein Code ist nicht nötig: Die Datei ist für den Schlüssel Ihrer eigenen Arbeitsmappe versiegelt.</translation>
        </message>
        <message>
            <source>Open a pack</source>
            <translation>Paket öffnen</translation>
        </message>
        <message>
            <source>Open the pack</source>
            <translation>Paket öffnen</translation>
        </message>
        <message>
            <source>Open the pack you received</source>
            <translation>Das erhaltene Paket öffnen</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Früher geöffnet</translation>
        </message>
        <message>
            <source>Opening: {share}</source>
            <translation>Wird geöffnet: {share}</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Pack, or all its parts</source>
            <translation>Paket, oder alle seine Teile</translation>
        </message>
        <message>
            <source>Passphrase of your desk</source>
            <translation>Passphrase Ihrer Arbeitsmappe</translation>
        </message>
        <message>
            <source>Say where your desk is to lie.</source>
            <translation>Sagen Sie, wo Ihre Arbeitsmappe liegen soll.</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe zeigen</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <source>The two are not the same. Type the second one again.</source>
            <translation>Die beiden sind nicht gleich. Geben Sie die zweite noch einmal ein.</translation>
        </message>
        <message>
            <source>This desk is there already; it goes on.</source>
            <translation>Diese Arbeitsmappe gibt es schon; sie wird fortgeführt.</translation>
        </message>
        <message>
            <source>This file is sealed to the key of a desk. Choose the desk that you declared with.</source>
            <translation>Diese Datei ist für den Schlüssel einer Arbeitsmappe versiegelt. Wählen Sie die, mit der Sie sich erklärt haben.</translation>
        </message>
        <message>
            <source>This is too short to protect the desk. Take a longer one.</source>
            <translation>Das ist zu kurz, um die Arbeitsmappe zu schützen. Nehmen Sie eine längere.</translation>
        </message>
        <message>
            <source>Type the code that came another way.</source>
            <translation>Geben Sie den Paketcode ein, der auf anderem Weg kam.</translation>
        </message>
        <message>
            <source>Type the passphrase of your desk.</source>
            <translation>Geben Sie die Passphrase Ihrer Arbeitsmappe ein.</translation>
        </message>
        <message>
            <source>Where is your desk to lie?</source>
            <translation>Wo soll Ihre Arbeitsmappe liegen?</translation>
        </message>
        <message>
            <source>Your desk (a new file, or the one you have)</source>
            <translation>Ihre Arbeitsmappe (eine neue Datei oder die vorhandene)</translation>
        </message>
    </context>
    <context>
        <name>PackFiles</name>
        <message>
            <source>Add another part</source>
            <translation>Weiteren Teil hinzufügen</translation>
        </message>
        <message>
            <source>Add another part…</source>
            <translation>Weiteren Teil hinzufügen…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose the pack</source>
            <translation>Paket auswählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Packs, rosters and dossiers (*.jurypack)</source>
            <translation>Pakete, Aufstellungen und Dossiers (*.jurypack)</translation>
        </message>
        <message>
            <source>Take “{file}” out</source>
            <translation>„{file}“ herausnehmen</translation>
        </message>
        <message>
            <source>Which pack?</source>
            <translation>Welches Paket?</translation>
        </message>
    </context>
    <context>
        <name>PackWay</name>
        <message>
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <source>Compare the panel key's fingerprint with the letter or by phone: {code}</source>
            <translation>Vergleichen Sie den Fingerabdruck des Juryschlüssels mit dem Brief oder am Telefon: {code}</translation>
        </message>
        <message>
            <source>The desk that is open</source>
            <translation>Die geöffnete Arbeitsmappe</translation>
        </message>
        <message>
            <source>There are no documents yet: declare first, then send the declaration file.</source>
            <translation>Es gibt noch keine Unterlagen: Erklären Sie sich zuerst, und schicken Sie dann die Erklärungsdatei.</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Conflict</source>
            <translation>Befangenheit</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Befangenheit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>Vorsitz</translation>
        </message>
        <message>
            <source>deputy chair</source>
            <translation>stellv. Vorsitz</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>left the panel</source>
            <translation>aus der Jury ausgeschieden</translation>
        </message>
        <message>
            <source>may judge</source>
            <translation>darf bewerten</translation>
        </message>
        <message>
            <source>minute-taker</source>
            <translation>Schriftführung</translation>
        </message>
        <message>
            <source>recused, by the chair</source>
            <translation>ausgeschlossen (Vorsitz)</translation>
        </message>
        <message>
            <source>recused, by the panel</source>
            <translation>ausgeschlossen (Jury)</translation>
        </message>
        <message>
            <source>recused, no ruling yet</source>
            <translation>ausgeschlossen (vorerst)</translation>
        </message>
        <message>
            <source>substitute</source>
            <translation>Ersatzmitglied</translation>
        </message>
    </context>
    <context>
        <name>PanelScreen</name>
        <message numerus="yes">
            <source>%n likely conflicts were declared to be none: see why</source>
            <translation>
                <numerusform>%n möglicher Interessenkonflikt wurde als keiner erklärt: Begründung ansehen</numerusform>
                <numerusform>%n mögliche Interessenkonflikte wurden als keine erklärt: Begründungen ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Zulassen</translation>
        </message>
        <message>
            <source>Admit…</source>
            <translation>Zulassen…</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Assign the proposals</source>
            <translation>Skizzen zuweisen</translation>
        </message>
        <message>
            <source>Assigned to nobody: {proposals}</source>
            <translation>Niemandem zugewiesen: {proposals}</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Zuweisen…</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Befangenheit</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Exclude…</source>
            <translation>Ausschließen…</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabelle einlesen…</translation>
        </message>
        <message>
            <source>Likely conflicts that jurors declared to be none</source>
            <translation>Mögliche Interessenkonflikte, die Jurymitglieder als keine erklärt haben</translation>
        </message>
        <message>
            <source>No conflicts are known. What jurors declare appears here.</source>
            <translation>Es ist keine Befangenheit bekannt. Was Jurymitglieder erklären, erscheint hier.</translation>
        </message>
        <message>
            <source>Nobody has proposals to judge yet.</source>
            <translation>Noch hat niemand Skizzen zu bewerten.</translation>
        </message>
        <message>
            <source>Nobody yet. Import the table of the panel's people.</source>
            <translation>Noch niemand. Lesen Sie die Tabelle mit den Personen der Jury ein.</translation>
        </message>
        <message>
            <source>Note a conflict…</source>
            <translation>Befangenheit vermerken…</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Jury</translation>
        </message>
        <message>
            <source>People of the panel</source>
            <translation>Personen der Jury</translation>
        </message>
        <message>
            <source>Ruling</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Tabellen (*.csv *.xlsx)</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Was eingelesen wurde</translation>
        </message>
        <message>
            <source>Which table holds the panel's people?</source>
            <translation>Welche Tabelle enthält die Personen der Jury?</translation>
        </message>
        <message>
            <source>{name} may judge {proposal}. The panel confirms or reverses this at its meeting.</source>
            <translation>{name} darf {proposal} bewerten. Die Jury bestätigt das in ihrer Sitzung oder hebt es auf.</translation>
        </message>
        <message>
            <source>{name} will not judge {proposal}. The panel confirms or reverses this at its meeting.</source>
            <translation>{name} wird {proposal} nicht bewerten. Die Jury bestätigt das in ihrer Sitzung oder hebt es auf.</translation>
        </message>
    </context>
    <context>
        <name>PasswordRow</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Password of the document</source>
            <translation>Kennwort der Unterlage</translation>
        </message>
    </context>
    <context>
        <name>PathField</name>
        <message>
            <source>Choose: {name}</source>
            <translation>Wählen: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Whoever joins has nothing to judge yet: let them take over, or assign proposals.</source>
            <translation>Wer dazukommt, hat noch nichts zu bewerten: lassen Sie die Person übernehmen, oder weisen Sie Skizzen zu.</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Show the score sheet (Ctrl+Shift+M)</source>
            <translation>Bewertungsbogen zeigen (Strg+Umschalt+M)</translation>
        </message>
    </context>
    <context>
        <name>PrepareDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Desk file</source>
            <translation>Datei der Arbeitsmappe</translation>
        </message>
        <message>
            <source>Desks (*.jurydesk)</source>
            <translation>Arbeitsmappen (*.jurydesk)</translation>
        </message>
        <message>
            <source>Give the call its title.</source>
            <translation>Geben Sie der Bekanntmachung ihren Titel.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>How packs go out</source>
            <translation>Wie Pakete ausgehen</translation>
        </message>
        <message>
            <source>Language of the documents</source>
            <translation>Sprache der Dokumente</translation>
        </message>
        <message>
            <source>Prepare a panel</source>
            <translation>Jury vorbereiten</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Rules and call can be changed until the packs are issued; after that they are frozen.</source>
            <translation>Regeln und Bekanntmachung lassen sich ändern, bis die Pakete ausgegeben sind; danach sind sie festgeschrieben.</translation>
        </message>
        <message>
            <source>Say where the desk is to lie.</source>
            <translation>Sagen Sie, wo die Arbeitsmappe liegen soll.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Where is the desk to lie?</source>
            <translation>Wo soll die Arbeitsmappe liegen?</translation>
        </message>
        <message>
            <source>simple: one pack for each juror, keys come with the hand-ins</source>
            <translation>einfach: ein Paket für jedes Jurymitglied, Schlüssel kommen mit den Abgaben</translation>
        </message>
        <message>
            <source>strict: rosters first, keys stand in the charter, then dossiers</source>
            <translation>streng: zuerst Aufstellungen, Schlüssel stehen in der Verfahrensfestlegung, dann Dossiers</translation>
        </message>
    </context>
    <context>
        <name>ProposalList</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>Nach Nummer</translation>
        </message>
        <message>
            <source>By theme</source>
            <translation>Nach Themenfeld</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>My own shuffle</source>
            <translation>In eigener Mischung</translation>
        </message>
        <message>
            <source>My proposals</source>
            <translation>Meine Skizzen</translation>
        </message>
        <message>
            <source>No proposals yet.</source>
            <translation>Noch keine Skizzen.</translation>
        </message>
        <message>
            <source>Nothing is open. Everything is marked.</source>
            <translation>Nichts ist offen. Alles ist bewertet.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Order of the proposals</source>
            <translation>Reihenfolge der Skizzen</translation>
        </message>
        <message>
            <source>Those I report on first</source>
            <translation>Meine Berichte zuerst</translation>
        </message>
        <message>
            <source>You report on none of these.</source>
            <translation>Sie berichten über keine davon.</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>Jurors</source>
            <translation>Jurymitglieder</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Beantragt</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Themenfeld</translation>
        </message>
        <message>
            <source>no document</source>
            <translation>keine Unterlage</translation>
        </message>
        <message>
            <source>not eligible</source>
            <translation>nicht förderfähig</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>ProposalsScreen</name>
        <message numerus="yes">
            <source>%n proposals have no document.</source>
            <translation>
                <numerusform>%n Skizze hat keine Unterlage.</numerusform>
                <numerusform>%n Skizzen haben keine Unterlage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabelle einlesen…</translation>
        </message>
        <message>
            <source>Importing proposals</source>
            <translation>Skizzen werden eingelesen</translation>
        </message>
        <message>
            <source>In which folder are their documents?</source>
            <translation>In welchem Ordner liegen ihre Unterlagen?</translation>
        </message>
        <message>
            <source>It goes as if it had never been imported, with its assignments; no list will name it.</source>
            <translation>Sie geht mit ihren Zuweisungen, als wäre sie nie eingelesen worden; keine Liste nennt sie.</translation>
        </message>
        <message>
            <source>No proposals yet. Import the funder's table and the folder of PDFs.</source>
            <translation>Noch keine Skizzen. Lesen Sie die Tabelle des Zuwendungsgebers und den Ordner mit den PDF-Dateien ein.</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Nicht förderfähig</translation>
        </message>
        <message>
            <source>Not eligible…</source>
            <translation>Nicht förderfähig…</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopped: nothing was taken.</source>
            <translation>Angehalten: Es wurde nichts übernommen.</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Tabellen (*.csv *.xlsx)</translation>
        </message>
        <message>
            <source>What was imported</source>
            <translation>Was eingelesen wurde</translation>
        </message>
        <message>
            <source>Which table holds the proposals?</source>
            <translation>Welche Tabelle enthält die Skizzen?</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Withdrawn…</source>
            <translation>Zurückgezogen…</translation>
        </message>
        <message>
            <source>{name}: the list will name the proposal with this reason; the jury does not judge it.</source>
            <translation>{name}: Die Liste wird die Skizze mit diesem Grund nennen; die Jury bewertet sie nicht.</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Stages</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>ReadAndMark</name>
        <message>
            <source>search all proposals; again, back to what was found</source>
            <translation>alle Skizzen durchsuchen; noch einmal: zurück zu den Treffern</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>A copy outside the desk</source>
            <translation>Eine Kopie außerhalb der Arbeitsmappe</translation>
        </message>
        <message>
            <source>A link that leaves this program</source>
            <translation>Ein Link führt aus dem Programm hinaus</translation>
        </message>
        <message>
            <source>Alt+Down, Alt+Up, Enter</source>
            <translation>Alt+Ab, Alt+Auf, Eingabe</translation>
        </message>
        <message>
            <source>Alt+Left, Alt+Right</source>
            <translation>Alt+Links, Alt+Rechts</translation>
        </message>
        <message>
            <source>Back from where a link led, and there again</source>
            <translation>zurück von dem Ziel eines Links und wieder dorthin</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy the marked text</source>
            <translation>markierten Text kopieren</translation>
        </message>
        <message>
            <source>Ctrl+plus, Ctrl+minus, Ctrl+0</source>
            <translation>Strg+Plus, Strg+Minus, Strg+0</translation>
        </message>
        <message>
            <source>Document before</source>
            <translation>Unterlage davor</translation>
        </message>
        <message>
            <source>Find in this document; F3 and Shift+F3 go from hit to hit</source>
            <translation>in dieser Unterlage suchen; F3 und Umschalt+F3 gehen von Treffer zu Treffer</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>zu einer Seite gehen</translation>
        </message>
        <message>
            <source>Highlight the marked text</source>
            <translation>Markierten Text hervorheben</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <source>It is the only page. Ask whoever sent it for a new copy.</source>
            <translation>Es ist die einzige Seite. Bitten Sie den Absender um eine neue Fassung.</translation>
        </message>
        <message>
            <source>JuryDesk cannot delete it when the round is over. Keep it where nobody else reads, and delete it yourself.</source>
            <translation>JuryDesk kann sie nach der Runde nicht löschen. Verwahren Sie sie, wo niemand sonst liest, und löschen Sie sie selbst.</translation>
        </message>
        <message>
            <source>Larger, smaller, fit width</source>
            <translation>größer, kleiner, ganze Breite</translation>
        </message>
        <message>
            <source>Leave the find row, a note or the search, back to the pages</source>
            <translation>Suchzeile, Notiz oder Suche verlassen, zurück zu den Seiten</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Links, Rechts</translation>
        </message>
        <message>
            <source>Link to page {page}; Enter follows it</source>
            <translation>Verweis auf Seite {page}; die Eingabetaste folgt ihm</translation>
        </message>
        <message>
            <source>Mark a line more, a line less</source>
            <translation>Eine Zeile mehr, eine Zeile weniger markieren</translation>
        </message>
        <message>
            <source>Mark all text of this page; once more, of the document</source>
            <translation>Allen Text dieser Seite markieren; noch einmal: den der Unterlage</translation>
        </message>
        <message>
            <source>My notes beside the pages, and back</source>
            <translation>Meine Notizen neben den Seiten, und zurück</translation>
        </message>
        <message>
            <source>Next document of this proposal</source>
            <translation>Nächste Unterlage dieser Skizze</translation>
        </message>
        <message>
            <source>Next link, link before, follow it</source>
            <translation>Nächster Verweis, voriger Verweis, ihm folgen</translation>
        </message>
        <message>
            <source>No document is open.</source>
            <translation>Keine Unterlage ist geöffnet.</translation>
        </message>
        <message>
            <source>Note on the marked text, or on the page</source>
            <translation>Notiz zum markierten Text oder zur Seite</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>In einem anderen Programm öffnen</translation>
        </message>
        <message>
            <source>Page before, page after</source>
            <translation>Seite davor, Seite danach</translation>
        </message>
        <message>
            <source>Page up, Page down, Space</source>
            <translation>Bild auf, Bild ab, Leertaste</translation>
        </message>
        <message>
            <source>Read on, read back</source>
            <translation>weiterlesen, zurücklesen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Save nothing</source>
            <translation>Nichts speichern</translation>
        </message>
        <message>
            <source>Shift+Down, Shift+Up</source>
            <translation>Umschalt+Ab, Umschalt+Auf</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>The copy of {name} will be unprotected: whoever gets at the file can read it.</source>
            <translation>Die Kopie von {name} ist ungeschützt: Wer an die Datei kommt, kann sie lesen.</translation>
        </message>
        <message>
            <source>The document is being opened.</source>
            <translation>Die Unterlage wird geöffnet.</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it is shown; pages may be missing.</source>
            <translation>Diese Datei ist beschädigt. Gezeigt wird, was davon zu lesen war; Seiten können fehlen.</translation>
        </message>
        <message>
            <source>This link leads to the internet. JuryDesk itself stays offline; another program would open it.</source>
            <translation>Dieser Link führt ins Internet. JuryDesk selbst bleibt offline; ein anderes Programm würde ihn öffnen.</translation>
        </message>
        <message>
            <source>This proposal has no documents.</source>
            <translation>Diese Skizze hat keine Unterlagen.</translation>
        </message>
        <message>
            <source>To the first page, to the last</source>
            <translation>Zur ersten Seite, zur letzten</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Back to where you were (Alt+Left)</source>
            <translation>Zurück zur vorigen Stelle (Alt+Links)</translation>
        </message>
        <message>
            <source>Dark pages</source>
            <translation>Dunkle Seiten</translation>
        </message>
        <message>
            <source>Find (Ctrl+F)</source>
            <translation>Suchen (Strg+F)</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Ganze Breite</translation>
        </message>
        <message>
            <source>Highlight the marked text (Ctrl+H)</source>
            <translation>Markierten Text hervorheben (Strg+H)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Größer (Strg++)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>My notes (Ctrl+Shift+N)</source>
            <translation>Meine Notizen (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Note on the marked text or the page (Ctrl+N)</source>
            <translation>Notiz zum markierten Text oder zur Seite (Strg+N)</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Size of paper</source>
            <translation>Papiergröße</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>Größe der Seiten</translation>
        </message>
        <message>
            <source>Small pages</source>
            <translation>Kleine Seiten</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Kleiner (Strg+-)</translation>
        </message>
        <message>
            <source>Turn the pages</source>
            <translation>Seiten drehen</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Reading for the search</source>
            <translation>Wird für die Suche gelesen</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>The documents of this proposal are shut.</source>
            <translation>Die Unterlagen dieser Skizze sind geschlossen.</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst den Grund an.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
    </context>
    <context>
        <name>RebuildDialog</name>
        <message>
            <source>Charter</source>
            <translation>Verfahrensfestlegung</translation>
        </message>
        <message>
            <source>Charters (*.json);;All files (*)</source>
            <translation>Verfahrensfestlegungen (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose the charter: page “About this round” of any juror's desk saves it.</source>
            <translation>Wählen Sie die Verfahrensfestlegung: Die Seite „Zu dieser Runde“ in der Arbeitsmappe jedes Jurymitglieds speichert sie.</translation>
        </message>
        <message>
            <source>Choose the table of jurors; the numbers must be those of the charter.</source>
            <translation>Wählen Sie die Tabelle der Jurymitglieder; die Nummern müssen die der Verfahrensfestlegung sein.</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Abgabefrist</translation>
        </message>
        <message>
            <source>Desks (*.jurydesk)</source>
            <translation>Arbeitsmappen (*.jurydesk)</translation>
        </message>
        <message>
            <source>For a panel's desk that is lost with all its backups. The charter is amended with the new desk's keys; hand-ins are taken in again with the same recovery key, documents imported again.</source>
            <translation>Für eine Arbeitsmappe der Jury, die mit allen Sicherungen verloren ist. Die Verfahrensfestlegung wird um die Schlüssel der neuen Arbeitsmappe geändert; Abgaben werden mit demselben Wiederherstellungsschlüssel noch einmal angenommen, Unterlagen noch einmal importiert.</translation>
        </message>
        <message>
            <source>It stands in the charter, for everybody.</source>
            <translation>Es steht für alle in der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>Make the desk anew</source>
            <translation>Arbeitsmappe neu anlegen</translation>
        </message>
        <message>
            <source>New desk file</source>
            <translation>Datei der neuen Arbeitsmappe</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recover a panel's desk</source>
            <translation>Arbeitsmappe der Jury wiederherstellen</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <source>Say what happened to the desk; the reason stands in the charter.</source>
            <translation>Sagen Sie, was mit der Arbeitsmappe geschah; der Grund steht in der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>Say where the desk is to lie.</source>
            <translation>Sagen Sie, wo die Arbeitsmappe liegen soll.</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe zeigen</translation>
        </message>
        <message>
            <source>Table of jurors</source>
            <translation>Tabelle der Jurymitglieder</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>Tabellen (*.xlsx *.csv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The desk is made anew.</source>
            <translation>Die Arbeitsmappe wird neu angelegt.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <source>The two are not the same. Type the second one again.</source>
            <translation>Die beiden sind nicht gleich. Geben Sie die zweite noch einmal ein.</translation>
        </message>
        <message>
            <source>This is too short to protect the desk. Take a longer one.</source>
            <translation>Das ist zu kurz, um die Arbeitsmappe zu schützen. Nehmen Sie eine längere.</translation>
        </message>
        <message>
            <source>Type the recovery key as it stands on the deputy chair's paper.</source>
            <translation>Geben Sie den Wiederherstellungsschlüssel ein, wie er auf dem Blatt des stellvertretenden Vorsitzes steht.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message numerus="yes">
            <source>a new one, of at least %n signs</source>
            <translation>
                <numerusform>eine neue mit mindestens %n Zeichen</numerusform>
                <numerusform>eine neue mit mindestens %n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>has a closing date</source>
            <translation>hat eine Abgabefrist</translation>
        </message>
        <message>
            <source>saved on any desk of the round, a juror's too</source>
            <translation>in jeder Arbeitsmappe der Runde gespeichert, auch eines Jurymitglieds</translation>
        </message>
        <message>
            <source>the one with which the lost desk was made</source>
            <translation>die, mit der die verlorene Arbeitsmappe angelegt wurde</translation>
        </message>
    </context>
    <context>
        <name>Recommendation</name>
        <message>
            <source>Not before the jury</source>
            <translation>Nicht vor der Jury</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Noch nicht beschlossen</translation>
        </message>
        <message>
            <source>Not recommended</source>
            <translation>Nicht empfohlen</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Recommended sum</source>
            <translation>Empfohlene Summe</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Beantragt</translation>
        </message>
        <message>
            <source>Reserve list</source>
            <translation>Nachrückliste</translation>
        </message>
        <message>
            <source>{sum} of {envelope}</source>
            <translation>{sum} von {envelope}</translation>
        </message>
    </context>
    <context>
        <name>RecommendationScreen</name>
        <message numerus="yes">
            <source>%n proposals are not decided. Decide on each at the meeting; then the list is written.</source>
            <translation>
                <numerusform>Zu %n Skizze fehlt der Beschluss. Beschließen Sie in der Sitzung über sie; dann wird die Liste geschrieben.</numerusform>
                <numerusform>Zu %n Skizzen fehlt der Beschluss. Beschließen Sie in der Sitzung über jede; dann wird die Liste geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>14 and 15 April 2026, Bonn</source>
            <translation>14. und 15. April 2026, Bonn</translation>
        </message>
        <message>
            <source>A certificate file of my own (.p12, .pfx)</source>
            <translation>Eine eigene Zertifikatsdatei (.p12, .pfx)</translation>
        </message>
        <message>
            <source>A certificate that this program makes</source>
            <translation>Ein Zertifikat, das dieses Programm erstellt</translation>
        </message>
        <message>
            <source>A simple electronic signature; the page says so. Nobody but this panel vouches for it.</source>
            <translation>Eine einfache elektronische Signatur; die Seite sagt das. Niemand außer dieser Jury steht dafür ein.</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Zertifikatsdatei</translation>
        </message>
        <message>
            <source>Certificates (*.p12 *.pfx)</source>
            <translation>Zertifikate (*.p12 *.pfx)</translation>
        </message>
        <message>
            <source>Choose the certificate file first.</source>
            <translation>Wählen Sie zuerst die Zertifikatsdatei.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>It lies in {file}.</source>
            <translation>Sie liegt in {file}.</translation>
        </message>
        <message>
            <source>Keep and close…</source>
            <translation>Aufbewahren und abschließen…</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Meeting, as the first page names it</source>
            <translation>Sitzung, wie die erste Seite sie nennt</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>Name auf dem Zertifikat</translation>
        </message>
        <message>
            <source>Nothing is decided yet.</source>
            <translation>Noch ist nichts beschlossen.</translation>
        </message>
        <message>
            <source>Now write the record; with it anybody can recompute the list.</source>
            <translation>Schreiben Sie nun die Akte; mit ihr kann jeder die Liste nachrechnen.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Password of the certificate</source>
            <translation>Kennwort des Zertifikats</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Recommendation list</source>
            <translation>Förderempfehlung</translation>
        </message>
        <message>
            <source>Record (*.juryrecord)</source>
            <translation>Akte (*.juryrecord)</translation>
        </message>
        <message>
            <source>Sign and write the list…</source>
            <translation>Unterschreiben und Liste schreiben…</translation>
        </message>
        <message>
            <source>Signature of the chair</source>
            <translation>Unterschrift des Vorsitzes</translation>
        </message>
        <message>
            <source>The list is signed</source>
            <translation>Die Liste ist unterschrieben</translation>
        </message>
        <message>
            <source>The record is written</source>
            <translation>Die Akte ist geschrieben</translation>
        </message>
        <message>
            <source>Version {version} lies in {file}.</source>
            <translation>Fassung {version} liegt in {file}.</translation>
        </message>
        <message>
            <source>What the list will say</source>
            <translation>Was die Liste sagen wird</translation>
        </message>
        <message>
            <source>Where should the list be written?</source>
            <translation>Wohin soll die Liste geschrieben werden?</translation>
        </message>
        <message>
            <source>Where should the record be written?</source>
            <translation>Wohin soll die Akte geschrieben werden?</translation>
        </message>
        <message>
            <source>Which certificate?</source>
            <translation>Welches Zertifikat?</translation>
        </message>
        <message>
            <source>Why this version replaces the last</source>
            <translation>Warum diese Fassung die letzte ersetzt</translation>
        </message>
        <message>
            <source>With it anybody can recompute the list, offline. It holds no names and no comments.</source>
            <translation>Mit ihr kann jeder die Liste ohne Netz nachrechnen. Sie enthält keine Namen und keine Kommentare.</translation>
        </message>
        <message>
            <source>Write the record…</source>
            <translation>Akte schreiben…</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Liste wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the record</source>
            <translation>Akte wird geschrieben</translation>
        </message>
        <message>
            <source>panel.juryrecord</source>
            <translation>jury.juryrecord</translation>
        </message>
        <message>
            <source>recommendation-{version}.pdf</source>
            <translation>foerderempfehlung-{version}.pdf</translation>
        </message>
    </context>
    <context>
        <name>RecoverHandInsDialog</name>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>Choose the files that the jurors sent.</source>
            <translation>Wählen Sie die Dateien, die die Jurymitglieder geschickt haben.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Files taken in now</source>
            <translation>Jetzt angenommene Dateien</translation>
        </message>
        <message>
            <source>Fingerprints that jurors read out on the phone</source>
            <translation>Fingerabdrücke, die Jurymitglieder am Telefon vorgelesen haben</translation>
        </message>
        <message>
            <source>For hand-ins that were made for a panel's desk that is lost. Every rule of the intake holds.</source>
            <translation>Für Abgaben an eine Arbeitsmappe der Jury, die verloren ist. Alle Regeln der Annahme gelten.</translation>
        </message>
        <message>
            <source>Hand-ins</source>
            <translation>Abgaben</translation>
        </message>
        <message>
            <source>Hand-ins (*.juryhandin);;All files (*)</source>
            <translation>Abgaben (*.juryhandin);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>No files are chosen yet.</source>
            <translation>Noch sind keine Dateien gewählt.</translation>
        </message>
        <message>
            <source>Only where a verdict below asks for it. Several with a comma between them.</source>
            <translation>Nur wo ein Ergebnis unten danach fragt. Mehrere mit Komma dazwischen.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Take in by recovery key</source>
            <translation>Mit Wiederherstellungsschlüssel annehmen</translation>
        </message>
        <message>
            <source>Taking in</source>
            <translation>Annahme läuft</translation>
        </message>
        <message>
            <source>The deputy chair's recovery key</source>
            <translation>Wiederherstellungsschlüssel des stellvertretenden Vorsitzes</translation>
        </message>
        <message>
            <source>Type the key as it stands on the deputy chair's paper.</source>
            <translation>Geben Sie den Schlüssel ein, wie er auf dem Blatt des stellvertretenden Vorsitzes steht.</translation>
        </message>
        <message>
            <source>Which hand-ins?</source>
            <translation>Welche Abgaben?</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Ask juror {juror} on the phone for the fingerprint of this hand-in, as it stands on the receipt. Type what you hear above, then take in again.</source>
            <translation>Fragen Sie Jurymitglied {juror} am Telefon nach dem Fingerabdruck dieser Abgabe, wie er auf der Quittung steht. Geben Sie oben ein, was Sie hören, und nehmen Sie dann noch einmal an.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>For the deputy chair: it opens the hand-ins if this desk is lost.</source>
            <translation>Für den stellvertretenden Vorsitz: Er öffnet die Abgaben, wenn diese Arbeitsmappe verloren geht.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>I have written both down</source>
            <translation>Ich habe beide aufgeschrieben</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Ich habe ihn aufgeschrieben</translation>
        </message>
        <message>
            <source>It opens this desk when the passphrase is lost. It is shown only now. Keep it on paper, away from this computer.</source>
            <translation>Er öffnet diese Arbeitsmappe, wenn die Passphrase verloren ist. Er wird nur jetzt gezeigt. Verwahren Sie ihn auf Papier, nicht bei diesem Rechner.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Recovery key for hand-ins</source>
            <translation>Wiederherstellungsschlüssel für Abgaben</translation>
        </message>
        <message>
            <source>Write down the recovery code</source>
            <translation>Wiederherstellungscode aufschreiben</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bring the desk back as of {time}</source>
            <translation>Arbeitsmappe auf den Stand vom {time} zurückholen</translation>
        </message>
        <message>
            <source>From {copy} in the place of {desk}.</source>
            <translation>Aus {copy} anstelle von {desk}.</translation>
        </message>
        <message>
            <source>Passphrase of that time</source>
            <translation>Passphrase von damals</translation>
        </message>
        <message>
            <source>Recovery code of that time</source>
            <translation>Wiederherstellungscode von damals</translation>
        </message>
        <message>
            <source>Type the passphrase with which the desk was opened then.</source>
            <translation>Geben Sie die Passphrase ein, mit der sich die Arbeitsmappe damals öffnete.</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Wiederherstellungscode verwenden</translation>
        </message>
        <message>
            <source>What was done since is not in it. The desk that stands there now is kept beside it under another name, so that you can come back to it.</source>
            <translation>Was seither getan wurde, ist nicht darin. Die Arbeitsmappe, die jetzt dort liegt, wird unter anderem Namen daneben aufbewahrt, sodass Sie zu ihr zurückkönnen.</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>Desks (*.jurydesk)</source>
            <translation>Arbeitsmappen (*.jurydesk)</translation>
        </message>
        <message>
            <source>In the place of which desk?</source>
            <translation>Anstelle welcher Arbeitsmappe?</translation>
        </message>
        <message>
            <source>Not in it: hand-in {sequence} of juror {juror}, {short}.</source>
            <translation>Nicht darin: Abgabe {sequence} von Jurymitglied {juror}, {short}.</translation>
        </message>
        <message>
            <source>Take in again every file that came since; a file that is there already does no harm.</source>
            <translation>Nehmen Sie jede seither gekommene Datei noch einmal an; eine schon vorhandene schadet nicht.</translation>
        </message>
        <message>
            <source>The desk is again as it was on {at}.</source>
            <translation>Die Arbeitsmappe ist wieder, wie sie am {at} war.</translation>
        </message>
        <message>
            <source>The desk that stood there is kept as {path}.</source>
            <translation>Die Arbeitsmappe, die dort lag, ist als {path} aufbewahrt.</translation>
        </message>
        <message>
            <source>The desk was brought back</source>
            <translation>Die Arbeitsmappe wurde zurückgeholt</translation>
        </message>
        <message>
            <source>Which backup? They lie in the folder NAME-backups beside the desk.</source>
            <translation>Welche Sicherung? Sie liegen im Ordner NAME-backups neben der Arbeitsmappe.</translation>
        </message>
    </context>
    <context>
        <name>ResultsList</name>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>{document} · page {page}</source>
            <translation>{document} · Seite {page}</translation>
        </message>
    </context>
    <context>
        <name>RoomSheet</name>
        <message>
            <source>All are in the room</source>
            <translation>Alle sind im Raum</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Anwesend</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>nicht vermerkt</translation>
        </message>
    </context>
    <context>
        <name>RoundOverScreen</name>
        <message>
            <source>Delete this desk</source>
            <translation>Diese Arbeitsmappe löschen</translation>
        </message>
        <message>
            <source>Deletes your desk from this computer, for good, and writes a receipt for the office.</source>
            <translation>Löscht Ihre Arbeitsmappe endgültig von diesem Computer und schreibt eine Bestätigung für die Geschäftsstelle.</translation>
        </message>
        <message>
            <source>Everything in it goes with it: documents, marks, comments, notes and your keys.</source>
            <translation>Alles darin wird mitgelöscht: Unterlagen, Punktwerte, Kommentare, Notizen und Ihre Schlüssel.</translation>
        </message>
        <message>
            <source>It is signed with your key and says what was deleted, and when. It names no mark.</source>
            <translation>Sie ist mit Ihrem Schlüssel unterschrieben und sagt, was wann gelöscht wurde. Sie nennt keinen Punktwert.</translation>
        </message>
        <message>
            <source>Its fingerprint is {code}.</source>
            <translation>Ihr Fingerabdruck ist {code}.</translation>
        </message>
        <message>
            <source>Keep the desk</source>
            <translation>Arbeitsmappe behalten</translation>
        </message>
        <message>
            <source>Nothing was handed in from this desk. What you marked is lost with it.</source>
            <translation>Aus dieser Arbeitsmappe wurde nichts abgegeben. Was Sie bewertet haben, geht mit ihr verloren.</translation>
        </message>
        <message>
            <source>Receipt (*.json)</source>
            <translation>Bestätigung (*.json)</translation>
        </message>
        <message>
            <source>Round over</source>
            <translation>Runde beenden</translation>
        </message>
        <message>
            <source>Say where the receipt is to be written.</source>
            <translation>Sagen Sie, wohin die Bestätigung geschrieben werden soll.</translation>
        </message>
        <message>
            <source>The receipt is in {path}. Send it to the office.</source>
            <translation>Die Bestätigung liegt in {path}. Schicken Sie sie der Geschäftsstelle.</translation>
        </message>
        <message>
            <source>The round is not closed yet. Without this desk you cannot hand in again.</source>
            <translation>Die Runde ist noch nicht geschlossen. Ohne diese Arbeitsmappe können Sie nicht noch einmal abgeben.</translation>
        </message>
        <message>
            <source>These could not be deleted; delete them yourself: {names}</source>
            <translation>Diese konnten nicht gelöscht werden; löschen Sie sie selbst: {names}</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Das wird gelöscht</translation>
        </message>
        <message>
            <source>This is out of reach; see to it yourself</source>
            <translation>Das erreicht das Programm nicht; kümmern Sie sich selbst darum</translation>
        </message>
        <message>
            <source>Type “{name}” to say that you mean it</source>
            <translation>Geben Sie „{name}“ ein, um zu sagen, dass Sie es meinen</translation>
        </message>
        <message>
            <source>Where should the receipt be written?</source>
            <translation>Wohin soll die Bestätigung geschrieben werden?</translation>
        </message>
        <message>
            <source>{desk}-receipt.json</source>
            <translation>{desk}-Bestaetigung.json</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Write it with a point or a comma: 2.5 or 2,5.</source>
            <translation>Schreiben Sie sie mit Punkt oder Komma: 2.5 oder 2,5.</translation>
        </message>
        <message>
            <source>“{text}” is no figure.</source>
            <translation>„{text}“ ist keine Zahl.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>From a file…</source>
            <translation>Aus einer Datei…</translation>
        </message>
        <message>
            <source>Hand-ins after the closing date are taken in</source>
            <translation>Abgaben nach dem Abgabeschluss werden angenommen</translation>
        </message>
        <message>
            <source>Hand-ins that are not complete are taken in</source>
            <translation>Unvollständige Abgaben werden angenommen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Rules (*.toml)</source>
            <translation>Regeln (*.toml)</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei sichern…</translation>
        </message>
        <message>
            <source>Save the rules</source>
            <translation>Regeln sichern</translation>
        </message>
        <message>
            <source>The file cannot be written there. Choose another place.</source>
            <translation>Die Datei lässt sich dort nicht schreiben. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Threshold on the total</source>
            <translation>Schwelle für die Gesamtpunktzahl</translation>
        </message>
        <message>
            <source>Which rules?</source>
            <translation>Welche Regeln?</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>rules.toml</source>
            <translation>regeln.toml</translation>
        </message>
    </context>
    <context>
        <name>RulingsDialog</name>
        <message>
            <source>Confirm all as they stand</source>
            <translation>Alle bestätigen, wie sie stehen</translation>
        </message>
        <message>
            <source>Conflicts on which the panel has not decided</source>
            <translation>Befangenheiten, über die die Jury nicht entschieden hat</translation>
        </message>
        <message>
            <source>Conflicts: the panel decides</source>
            <translation>Befangenheiten: die Jury entscheidet</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Geben Sie zuerst die Begründung an.</translation>
        </message>
        <message>
            <source>May judge</source>
            <translation>Darf bewerten</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Reason; it stands in the record</source>
            <translation>Begründung; sie steht in der Akte</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Entscheidung festhalten</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Wird festgehalten</translation>
        </message>
        <message>
            <source>The panel has decided on all conflicts.</source>
            <translation>Die Jury hat über alle Befangenheiten entschieden.</translation>
        </message>
        <message>
            <source>Whoever is concerned leaves the room and does not vote on the own case (VwVfG section 20 (4)).</source>
            <translation>Wer betroffen ist, verlässt den Raum und stimmt in der eigenen Sache nicht mit (§ 20 Abs. 4 VwVfG).</translation>
        </message>
    </context>
    <context>
        <name>ScoreDialog</name>
        <message>
            <source>Choose a score and give the reason.</source>
            <translation>Wählen Sie eine Wertung, und geben Sie die Begründung an.</translation>
        </message>
        <message>
            <source>It replaces what came of the jurors' marks; both are kept and shown.</source>
            <translation>Sie tritt an die Stelle des Ergebnisses aus den Punktwerten der Jurymitglieder; beide bleiben erhalten und werden gezeigt.</translation>
        </message>
        <message>
            <source>Panel's score on “{criterion}”</source>
            <translation>Wertung der Jury zu „{criterion}“</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Record the score</source>
            <translation>Wertung vermerken</translation>
        </message>
    </context>
    <context>
        <name>ScoreSheet</name>
        <message>
            <source>My own confidence</source>
            <translation>Meine eigene Sicherheit</translation>
        </message>
        <message>
            <source>Overall comment</source>
            <translation>Gesamtkommentar</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Stärken</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Schwächen</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>if you like</source>
            <translation>wenn Sie möchten</translation>
        </message>
        <message>
            <source>no total yet</source>
            <translation>noch kein Gesamtwert</translation>
        </message>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <source>so far, of {best}</source>
            <translation>bisher, von {best}</translation>
        </message>
        <message>
            <source>total, of {best}</source>
            <translation>gesamt, von {best}</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Search all proposals (Ctrl+Shift+F)</source>
            <translation>Alle Skizzen durchsuchen (Strg+Umschalt+F)</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to reading (Esc)</source>
            <translation>Zurück zum Lesen (Esc)</translation>
        </message>
        <message>
            <source>Enter opens a page.</source>
            <translation>Die Eingabetaste öffnet eine Seite.</translation>
        </message>
        <message>
            <source>No documents are open to you yet. Declare first; then their texts are read.</source>
            <translation>Noch stehen Ihnen keine Unterlagen offen. Erklären Sie sich zuerst; dann werden ihre Texte gelesen.</translation>
        </message>
        <message>
            <source>Nothing found so far; some documents are not read yet.</source>
            <translation>Bisher nichts gefunden; einige Unterlagen sind noch nicht gelesen.</translation>
        </message>
        <message>
            <source>Nothing found. A part of a word is enough; fewer words find more.</source>
            <translation>Nichts gefunden. Ein Teil eines Wortes genügt; weniger Wörter finden mehr.</translation>
        </message>
        <message>
            <source>Pages without letters, so not searched: {names}</source>
            <translation>Seiten ohne Buchstaben, darum nicht durchsucht: {names}</translation>
        </message>
        <message>
            <source>Protected by a password or damaged, so searched only by Ctrl+F once open: {names}</source>
            <translation>Mit Passwort geschützt oder beschädigt, deshalb nur geöffnet und mit Strg+F durchsuchbar: {names}</translation>
        </message>
        <message>
            <source>Search all proposals</source>
            <translation>Alle Skizzen durchsuchen</translation>
        </message>
        <message>
            <source>The documents are still being read: {done} of {of} so far. What they hold appears by itself.</source>
            <translation>Die Unterlagen werden noch gelesen: bisher {done} von {of}. Was darin steht, erscheint von selbst.</translation>
        </message>
        <message>
            <source>There are more; add a word.</source>
            <translation>Es gibt mehr; fügen Sie ein Wort hinzu.</translation>
        </message>
        <message>
            <source>Type what you look for. Every page that holds all the words is listed, by proposal.</source>
            <translation>Geben Sie ein, was Sie suchen. Jede Seite, auf der alle Wörter stehen, wird aufgeführt, nach Skizzen geordnet.</translation>
        </message>
        <message>
            <source>Words in all documents; “in quotes” as one</source>
            <translation>Wörter in allen Unterlagen; „in Anführungszeichen“ als eines</translation>
        </message>
        <message>
            <source>Words to look for in all proposals</source>
            <translation>Wörter, die in allen Skizzen gesucht werden</translation>
        </message>
        <message numerus="yes">
            <source>in %n proposals</source>
            <translation>
                <numerusform>in %n Skizze</numerusform>
                <numerusform>in %n Skizzen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>JuryDesk</source>
            <translation>JuryDesk</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe zeigen</translation>
        </message>
    </context>
    <context>
        <name>SendingSheet</name>
        <message numerus="yes">
            <source>%n answers changed since. Write the file again.</source>
            <translation>
                <numerusform>%n Antwort hat sich seitdem geändert. Schreiben Sie die Datei noch einmal.</numerusform>
                <numerusform>%n Antworten haben sich seitdem geändert. Schreiben Sie die Datei noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Declaration file (*.jurydeclaration)</source>
            <translation>Erklärungsdatei (*.jurydeclaration)</translation>
        </message>
        <message>
            <source>Declaration file, version {version}, written on {time}</source>
            <translation>Erklärungsdatei, Fassung {version}, geschrieben am {time}</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>It lies in {path}</source>
            <translation>Sie liegt in {path}</translation>
        </message>
        <message>
            <source>Send it to the office, by mail, upload or on a stick. Your key is pending: until the charter names it, nothing can be read or marked. Then the dossier comes back; open it with Open a pack on the start page.</source>
            <translation>Schicken Sie sie der Geschäftsstelle, per E-Mail, Upload oder auf einem Stick. Ihr Schlüssel steht noch aus: Bis die Verfahrensfestlegung ihn nennt, kann nichts gelesen oder bewertet werden. Dann kommt das Dossier zurück; öffnen Sie es mit „Paket öffnen“ auf der Startseite.</translation>
        </message>
        <message>
            <source>This call is strict: your answers go to the panel before the documents come.</source>
            <translation>Dieses Verfahren ist streng: Ihre Antworten gehen an die Jury, bevor die Unterlagen kommen.</translation>
        </message>
        <message>
            <source>When every proposal has its answer, write the declaration file. It brings your answers and your public keys to the panel; the dossier that comes back is sealed to your key and opens on this desk.</source>
            <translation>Wenn jede Skizze ihre Antwort hat, schreiben Sie die Erklärungsdatei. Sie bringt Ihre Antworten und Ihre öffentlichen Schlüssel zur Jury; das Dossier, das zurückkommt, ist für Ihren Schlüssel versiegelt und öffnet sich in dieser Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Where should the declaration file be written?</source>
            <translation>Wohin soll die Erklärungsdatei geschrieben werden?</translation>
        </message>
        <message>
            <source>Write it again…</source>
            <translation>Noch einmal schreiben…</translation>
        </message>
        <message>
            <source>key pending</source>
            <translation>Schlüssel steht aus</translation>
        </message>
    </context>
    <context>
        <name>SheetSide</name>
        <message numerus="yes">
            <source>%n SMEs</source>
            <translation>
                <numerusform>%n KMU</numerusform>
                <numerusform>%n KMU</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the marks</source>
            <translation>Punktwerte ändern</translation>
        </message>
        <message>
            <source>Declare first whether you have a conflict of interest; then its documents open.</source>
            <translation>Erklären Sie zuerst, ob Sie befangen sind; dann öffnen sich die Unterlagen.</translation>
        </message>
        <message>
            <source>Declare…</source>
            <translation>Erklären…</translation>
        </message>
        <message>
            <source>List of proposals and score sheet: where they stand</source>
            <translation>Liste der Skizzen und Bewertungsbogen: wo sie stehen</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Nächste offene</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Put the score sheet away (Ctrl+Shift+M)</source>
            <translation>Bewertungsbogen weglegen (Strg+Umschalt+M)</translation>
        </message>
        <message>
            <source>Reason of the change</source>
            <translation>Grund der Änderung</translation>
        </message>
        <message>
            <source>Redo it (Ctrl+Shift+Z)</source>
            <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Score sheet to the other side of the pages</source>
            <translation>Bewertungsbogen auf die andere Seite der Unterlagen</translation>
        </message>
        <message>
            <source>Show or fold the list of proposals (Ctrl+L)</source>
            <translation>Liste der Skizzen zeigen oder einklappen (Strg+L)</translation>
        </message>
        <message>
            <source>This proposal was handed in. To change it, say why; then hand in again.</source>
            <translation>Diese Skizze ist abgegeben. Um sie zu ändern, sagen Sie warum; geben Sie dann neu ab.</translation>
        </message>
        <message>
            <source>Undo the last change (Ctrl+Z)</source>
            <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <source>You are recused from this proposal. Its documents stay shut unless a ruling opens them.</source>
            <translation>Sie sind bei dieser Skizze ausgeschlossen. Die Unterlagen bleiben geschlossen, wenn keine Entscheidung sie öffnet.</translation>
        </message>
        <message>
            <source>Your dossier has not come yet, so there is nothing to read or to mark. Send the declaration file, and open the dossier that comes back.</source>
            <translation>Ihr Dossier ist noch nicht gekommen, also gibt es nichts zu lesen oder zu bewerten. Schicken Sie die Erklärungsdatei, und öffnen Sie das Dossier, das zurückkommt.</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>Funding line · {count} proposals, {spent} of {envelope}</source>
            <translation>Mittelgrenze · {count} Skizzen, {spent} von {envelope}</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Punktwerte</translation>
        </message>
        <message>
            <source>Not before the jury</source>
            <translation>Nicht vor der Jury</translation>
        </message>
        <message>
            <source>Not ranked</source>
            <translation>Nicht gereiht</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>a tie lies across the line: the panel decides</source>
            <translation>Gleichstand an der Mittelgrenze: Die Jury entscheidet</translation>
        </message>
        <message>
            <source>panel's score</source>
            <translation>Wertung der Jury</translation>
        </message>
        <message>
            <source>tie across the line</source>
            <translation>Gleichstand an der Grenze</translation>
        </message>
    </context>
    <context>
        <name>StandingsScreen</name>
        <message>
            <source>All themes</source>
            <translation>Alle Themenfelder</translation>
        </message>
        <message>
            <source>Export the standings</source>
            <translation>Rangfolge exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>No marks were taken in yet.</source>
            <translation>Es wurden noch keine Punktwerte angenommen.</translation>
        </message>
        <message>
            <source>Standings</source>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Themenfeld</translation>
        </message>
        <message>
            <source>another proposal, and why it stands where it stands</source>
            <translation>eine andere Skizze, und warum sie dort steht, wo sie steht</translation>
        </message>
        <message>
            <source>copy what is chosen</source>
            <translation>Gewähltes kopieren</translation>
        </message>
        <message>
            <source>standings.csv</source>
            <translation>rangfolge.csv</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>24 invented proposals, 9 invented jurors</source>
            <translation>24 erfundene Skizzen, 9 erfundene Jurymitglieder</translation>
        </message>
        <message>
            <source>A juror's way in: a file and a code</source>
            <translation>Der Weg für Jurymitglieder: eine Datei und ein Code</translation>
        </message>
        <message>
            <source>A pack, a desk, a hand-in or a list can also be dropped on this window.</source>
            <translation>Ein Paket, eine Arbeitsmappe, eine Abgabe oder eine Liste können Sie auch in diesem Fenster ablegen.</translation>
        </message>
        <message>
            <source>A panel judges proposals. Everything stays on this computer.</source>
            <translation>Eine Jury beurteilt Skizzen. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Bring a backup back…</source>
            <translation>Sicherung zurückholen…</translation>
        </message>
        <message>
            <source>For the office: rules, proposals, jurors</source>
            <translation>Für die Geschäftsstelle: Regeln, Skizzen, Jurymitglieder</translation>
        </message>
        <message>
            <source>For whoever received a recommendation list and its record</source>
            <translation>Für alle, die eine Förderempfehlung und ihre Akte erhalten haben</translation>
        </message>
        <message>
            <source>Go on where you stopped</source>
            <translation>Weiter, wo Sie aufgehört haben</translation>
        </message>
        <message>
            <source>JuryDesk</source>
            <translation>JuryDesk</translation>
        </message>
        <message>
            <source>Look around with an example</source>
            <translation>Umsehen mit einem Beispiel</translation>
        </message>
        <message>
            <source>Open a desk</source>
            <translation>Arbeitsmappe öffnen</translation>
        </message>
        <message>
            <source>Open a pack I received</source>
            <translation>Erhaltenes Paket öffnen</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Früher geöffnet</translation>
        </message>
        <message>
            <source>Prepare a panel</source>
            <translation>Jury vorbereiten</translation>
        </message>
        <message>
            <source>Recover a panel's desk…</source>
            <translation>Arbeitsmappe der Jury wiederherstellen…</translation>
        </message>
        <message>
            <source>Verify a list</source>
            <translation>Liste prüfen</translation>
        </message>
        <message>
            <source>opened {time}</source>
            <translation>geöffnet {time}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>below threshold</source>
            <translation>unter der Schwelle</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>look here</source>
            <translation>zu beachten</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>ausgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>Strict steps</name>
        <message>
            <source>conflicts ruled on</source>
            <translation>Befangenheiten entschieden</translation>
        </message>
        <message>
            <source>declaration files taken in</source>
            <translation>Erklärungsdateien angenommen</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>festgeschrieben</translation>
        </message>
        <message>
            <source>keys pending</source>
            <translation>Schlüssel stehen aus</translation>
        </message>
        <message>
            <source>newest dossiers issued</source>
            <translation>neueste Dossiers ausgegeben</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>rosters issued</source>
            <translation>Aufstellungen ausgegeben</translation>
        </message>
        <message>
            <source>the charter</source>
            <translation>die Verfahrensfestlegung</translation>
        </message>
        <message>
            <source>{done} of {of}</source>
            <translation>{done} von {of}</translation>
        </message>
    </context>
    <context>
        <name>SubstituteForm</name>
        <message>
            <source>If it is somebody new, add the person first. Known conflicts are left out.</source>
            <translation>Ist es jemand Neues, fügen Sie die Person zuerst hinzu. Bekannte Befangenheiten bleiben ausgenommen.</translation>
        </message>
        <message>
            <source>Who left</source>
            <translation>Wer ausgeschieden ist</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Wer übernimmt</translation>
        </message>
    </context>
    <context>
        <name>TableForm</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Tabellen (*.csv *.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Checking the desk</source>
            <translation>Arbeitsmappe wird geprüft</translation>
        </message>
        <message>
            <source>Do not show this any more</source>
            <translation>Nicht mehr zeigen</translation>
        </message>
        <message>
            <source>Go to the backups</source>
            <translation>Zu den Sicherungen</translation>
        </message>
        <message>
            <source>JuryDesk did not end properly the last time, and the desk's file is damaged. Copy it elsewhere as it is, then bring the newest backup back.</source>
            <translation>JuryDesk wurde zuletzt nicht richtig beendet, und die Datei der Arbeitsmappe ist beschädigt. Kopieren Sie sie, wie sie ist, an einen anderen Ort und holen Sie dann die neueste Sicherung zurück.</translation>
        </message>
        <message>
            <source>JuryDesk did not end properly the last time. The desk was checked: it is whole, nothing saved is lost.</source>
            <translation>JuryDesk wurde zuletzt nicht richtig beendet. Die Arbeitsmappe wurde geprüft: Sie ist unbeschädigt, nichts Gespeichertes ist verloren.</translation>
        </message>
    </context>
    <context>
        <name>ThisDeskScreen</name>
        <message>
            <source>A second computer</source>
            <translation>Ein zweiter Rechner</translation>
        </message>
        <message>
            <source>About this round</source>
            <translation>Zu dieser Runde</translation>
        </message>
        <message>
            <source>After so long without a key or a click the passphrase is asked for. What you typed is kept.</source>
            <translation>Nach so langer Zeit ohne Taste oder Klick wird nach der Passphrase gefragt. Was Sie eingegeben haben, bleibt.</translation>
        </message>
        <message>
            <source>Automatic lock</source>
            <translation>Automatische Sperre</translation>
        </message>
        <message>
            <source>Both change together. The new recovery code is shown once.</source>
            <translation>Beide ändern sich zusammen. Der neue Wiederherstellungscode wird einmal gezeigt.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Copy to another computer…</source>
            <translation>Auf anderen Rechner kopieren…</translation>
        </message>
        <message>
            <source>Files that jurors made for a panel's desk that is gone; the deputy chair's key opens them.</source>
            <translation>Dateien, die Jurymitglieder für eine Arbeitsmappe der Jury geschrieben haben, die es nicht mehr gibt; der Schlüssel des stellvertretenden Vorsitzes öffnet sie.</translation>
        </message>
        <message>
            <source>From it and the deputy chair's recovery key the office can make a lost panel's desk anew.</source>
            <translation>Aus ihr und dem Wiederherstellungsschlüssel des stellvertretenden Vorsitzes kann die Geschäftsstelle eine verlorene Arbeitsmappe der Jury neu anlegen.</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Weitergeben…</translation>
        </message>
        <message>
            <source>Hand-ins for a lost desk</source>
            <translation>Abgaben an eine verlorene Arbeitsmappe</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Minutes until an unused desk locks itself</source>
            <translation>Minuten, bis sich eine unbenutzte Arbeitsmappe sperrt</translation>
        </message>
        <message>
            <source>Not while the panel meets.</source>
            <translation>Nicht während die Jury tagt.</translation>
        </message>
        <message>
            <source>Other hands</source>
            <translation>In andere Hände</translation>
        </message>
        <message>
            <source>Passphrase and recovery code</source>
            <translation>Passphrase und Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Save the charter</source>
            <translation>Verfahrensfestlegung speichern</translation>
        </message>
        <message>
            <source>Save the charter…</source>
            <translation>Verfahrensfestlegung speichern…</translation>
        </message>
        <message>
            <source>Set the day…</source>
            <translation>Tag festlegen…</translation>
        </message>
        <message>
            <source>Take in by recovery key…</source>
            <translation>Mit Wiederherstellungsschlüssel annehmen…</translation>
        </message>
        <message>
            <source>The charter as a file</source>
            <translation>Die Verfahrensfestlegung als Datei</translation>
        </message>
        <message>
            <source>The charter is in {path}.</source>
            <translation>Die Verfahrensfestlegung liegt in {path}.</translation>
        </message>
        <message>
            <source>The panel's desk goes on in a new file; this one can only be read from then on.</source>
            <translation>Die Arbeitsmappe der Jury geht in einer neuen Datei weiter; diese kann ab dann nur noch gelesen werden.</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Diese Arbeitsmappe</translation>
        </message>
        <message>
            <source>What is fixed for everybody, and how your desk is kept.</source>
            <translation>Was für alle feststeht, und wie Ihre Arbeitsmappe aufbewahrt wird.</translation>
        </message>
        <message>
            <source>What is fixed, and how the panel's desk is kept.</source>
            <translation>Was feststeht, und wie die Arbeitsmappe der Jury aufbewahrt wird.</translation>
        </message>
        <message>
            <source>Your desk, with your key, as a second file. Hand in from one of the two only.</source>
            <translation>Ihre Arbeitsmappe, mit Ihrem Schlüssel, als zweite Datei. Geben Sie nur aus einer der beiden ab.</translation>
        </message>
        <message>
            <source>charter.json</source>
            <translation>verfahrensfestlegung.json</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Small pages</source>
            <translation>Kleine Seiten</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>JuryDesk</source>
            <translation>JuryDesk</translation>
        </message>
    </context>
    <context>
        <name>UndertakingPage</name>
        <message>
            <source>Before the first document</source>
            <translation>Vor der ersten Unterlage</translation>
        </message>
        <message>
            <source>I undertake this</source>
            <translation>Ich verpflichte mich dazu</translation>
        </message>
        <message>
            <source>Two short texts, once for this round.</source>
            <translation>Zwei kurze Texte, einmal für diese Runde.</translation>
        </message>
        <message>
            <source>Undertaking and data protection notice</source>
            <translation>Verpflichtung und Datenschutzhinweise</translation>
        </message>
        <message>
            <source>When you accepted goes into your hand-in.</source>
            <translation>Wann Sie angenommen haben, geht in Ihre Abgabe ein.</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>For the panel's desk: the chair sees no marks before the own hand-in.</source>
            <translation>Für die Arbeitsmappe der Jury: Der Vorsitz sieht vor der eigenen Abgabe keine Punktwerte.</translation>
        </message>
        <message>
            <source>I work as the chair today</source>
            <translation>Ich arbeite heute als Vorsitz</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the desk “{name}”</source>
            <translation>Arbeitsmappe „{name}“ öffnen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Geben Sie zuerst die Passphrase ein.</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Wiederherstellungscode verwenden</translation>
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Was geprüft wurde</translation>
        </message>
    </context>
    <context>
        <name>VerifyScreen</name>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Checks the signature and, with the record, recomputes everything that the list says. Offline.</source>
            <translation>Prüft die Unterschrift und rechnet mit der Akte alles nach, was die Liste sagt. Ohne Netz.</translation>
        </message>
        <message>
            <source>Choose the list; what was checked will stand here.</source>
            <translation>Wählen Sie die Liste; was geprüft wurde, steht dann hier.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the verdict with all checks</source>
            <translation>Das Ergebnis mit allen Prüfungen kopieren</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Record (*.juryrecord);;All files (*)</source>
            <translation>Akte (*.juryrecord);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Record, if you have it</source>
            <translation>Akte, wenn Sie sie haben</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Verify a list</source>
            <translation>Liste prüfen</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Wird geprüft…</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Desks (*.jurydesk);;All files (*)</source>
            <translation>Arbeitsmappen (*.jurydesk);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>It locks the panel's desk on this computer. Nobody can look it up for you.</source>
            <translation>Sie verschließt die Arbeitsmappe der Jury auf diesem Rechner. Niemand kann sie für Sie nachschlagen.</translation>
        </message>
        <message>
            <source>The example panel judges its proposals; this takes a minute.</source>
            <translation>Die Beispieljury beurteilt ihre Skizzen; das dauert eine Minute.</translation>
        </message>
        <message>
            <source>Verify a list</source>
            <translation>Liste prüfen</translation>
        </message>
        <message>
            <source>Which desk?</source>
            <translation>Welche Arbeitsmappe?</translation>
        </message>
    </context>
    <context>
        <name>WhySheet</name>
        <message numerus="yes">
            <source>%n could not assess</source>
            <translation>
                <numerusform>%n Person: nicht beurteilbar</numerusform>
                <numerusform>%n Personen: nicht beurteilbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors marked</source>
            <translation>
                <numerusform>%n Jurymitglied hat bewertet</numerusform>
                <numerusform>%n Jurymitglieder haben bewertet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n fehlt</numerusform>
                <numerusform>%n fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recused</source>
            <translation>
                <numerusform>%n ausgeschlossen</numerusform>
                <numerusform>%n ausgeschlossen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal to see why it stands where it stands.</source>
            <translation>Wählen Sie eine Skizze, um zu sehen, warum sie dort steht, wo sie steht.</translation>
        </message>
        <message>
            <source>Not before the jury</source>
            <translation>Nicht vor der Jury</translation>
        </message>
        <message>
            <source>Not for you to see</source>
            <translation>Nicht für Sie bestimmt</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Why it is not ranked</source>
            <translation>Warum sie nicht gereiht ist</translation>
        </message>
        <message>
            <source>Why rank {rank}</source>
            <translation>Warum Rang {rank}</translation>
        </message>
        <message>
            <source>You have a conflict of interest with this proposal.</source>
            <translation>Sie sind bei dieser Skizze befangen.</translation>
        </message>
        <message>
            <source>{marks}, the panel's own score counts</source>
            <translation>{marks}, es zählt die Wertung der Jury</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Drop a pack, a desk, a hand-in or a signed list.</source>
            <translation>Legen Sie ein Paket, eine Arbeitsmappe, eine Abgabe oder eine unterschriebene Liste ab.</translation>
        </message>
        <message>
            <source>Drop the signed list; its record beside it is found.</source>
            <translation>Legen Sie die unterschriebene Liste ab; die Akte daneben wird gefunden.</translation>
        </message>
        <message>
            <source>Open the panel's desk first; it is taken in there.</source>
            <translation>Öffnen Sie zuerst die Arbeitsmappe der Jury; dort wird sie angenommen.</translation>
        </message>
        <message>
            <source>“{file}” is a file from a juror to the panel: a hand-in or a declaration file.</source>
            <translation>„{file}“ ist eine Datei eines Jurymitglieds an die Jury: eine Abgabe oder eine Erklärungsdatei.</translation>
        </message>
        <message>
            <source>“{file}” is a record.</source>
            <translation>„{file}“ ist eine Akte.</translation>
        </message>
        <message>
            <source>“{file}” is nothing that JuryDesk knows.</source>
            <translation>„{file}“ ist nichts, was JuryDesk kennt.</translation>
        </message>
    </context>
    <context>
        <name>WithdrawForm</name>
        <message>
            <source>Nobody needs to judge it any more; hand-ins count on. The list names it with the reason.</source>
            <translation>Niemand muss sie mehr bewerten; Abgaben zählen weiter. Die Liste nennt sie mit der Begründung.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
    </context>
    <context>
        <name>_ElsewhereDialog</name>
        <message>
            <source>Copying the desk</source>
            <translation>Arbeitsmappe wird kopiert</translation>
        </message>
        <message>
            <source>Desks (*.jurydesk)</source>
            <translation>Arbeitsmappen (*.jurydesk)</translation>
        </message>
        <message>
            <source>The new file</source>
            <translation>Die neue Datei</translation>
        </message>
        <message>
            <source>The new file, on a stick or a disk of that computer</source>
            <translation>Die neue Datei, auf einem Stick oder einer Festplatte jenes Rechners</translation>
        </message>
    </context>
    <context>
        <name>_Pages</name>
        <message>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message numerus="yes">
            <source>%n marks have no place on the changed scale; give them again.</source>
            <translation>
                <numerusform>%n Punktwert hat auf der geänderten Skala keinen Platz; vergeben Sie ihn neu.</numerusform>
                <numerusform>%n Punktwerte haben auf der geänderten Skala keinen Platz; vergeben Sie sie neu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to go</source>
            <translation>
                <numerusform>noch %n Skizze</numerusform>
                <numerusform>noch %n Skizzen</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place of “{table}” cannot be counted: {why}</source>
            <translation>1 Stelle in „{table}“ lässt sich nicht zählen: {why}</translation>
        </message>
        <message>
            <source>1 place of “{table}” cannot be taken: {why}</source>
            <translation>1 Stelle in „{table}“ lässt sich nicht übernehmen: {why}</translation>
        </message>
        <message>
            <source>A conflict of interest is noted on proposal {proposal}; it stays on the desk.</source>
            <translation>Zur Skizze {proposal} ist ein Interessenkonflikt vermerkt; sie bleibt in der Arbeitsmappe.</translation>
        </message>
        <message>
            <source>A desk locks itself after 1 to {most} minutes, or with 0 never.</source>
            <translation>Eine Arbeitsmappe schließt sich nach 1 bis {most} Minuten selbst, bei 0 nie.</translation>
        </message>
        <message>
            <source>A hand-in of juror {juror} counts, so nobody can take this juror's place.</source>
            <translation>Eine Abgabe von Jurymitglied {juror} zählt, also kann niemand an seine Stelle treten.</translation>
        </message>
        <message>
            <source>A mark or comment is given, but not for which criterion.</source>
            <translation>Ein Punktwert oder Kommentar ist angegeben, aber nicht, zu welchem Kriterium.</translation>
        </message>
        <message>
            <source>A name like yours: {theirs} is named in the proposal</source>
            <translation>Ein Name wie Ihrer: {theirs} ist in der Skizze genannt</translation>
        </message>
        <message>
            <source>A name like yours: {theirs} is the applicant</source>
            <translation>Ein Name wie Ihrer: {theirs} ist Antragsteller</translation>
        </message>
        <message>
            <source>A new pack is needed for: {people}</source>
            <translation>Ein neues Paket brauchen: {people}</translation>
        </message>
        <message>
            <source>A newer pack is here; rules and proposals are the same as before.</source>
            <translation>Ein neueres Paket ist da; Regeln und Skizzen sind dieselben wie zuvor.</translation>
        </message>
        <message>
            <source>A scale is written like “0 to 10”, “0 to 5 step 0.5” or “1 to 9 best low”.</source>
            <translation>Eine Skala schreibt man wie „0 to 10“, „0 to 5 step 0.5“ oder „1 to 9 best low“.</translation>
        </message>
        <message>
            <source>All parts of the pack are here.</source>
            <translation>Alle Teile des Pakets sind da.</translation>
        </message>
        <message>
            <source>Amend the charter: that makes a new version, with its reason.</source>
            <translation>Ändern Sie die Verfahrensfestlegung: Das ergibt eine neue Fassung mit ihrem Grund.</translation>
        </message>
        <message>
            <source>As a whole</source>
            <translation>Im Ganzen</translation>
        </message>
        <message>
            <source>Ask juror {juror} on the phone whether this receipt is the right one.</source>
            <translation>Fragen Sie Jurymitglied {juror} am Telefon, ob diese Löschbestätigung die richtige ist.</translation>
        </message>
        <message>
            <source>Ask the office which pack is the right one, and open all parts of that one.</source>
            <translation>Fragen Sie die Geschäftsstelle, welches Paket das richtige ist, und öffnen Sie alle seine Teile.</translation>
        </message>
        <message>
            <source>Ask the recipient for the public key that begins with age1.</source>
            <translation>Bitten Sie die empfangende Person um den öffentlichen Schlüssel, der mit age1 beginnt.</translation>
        </message>
        <message>
            <source>Assign it to somebody else, or rule on the conflict first.</source>
            <translation>Teilen Sie sie jemand anderem zu, oder entscheiden Sie zuerst über die Befangenheit.</translation>
        </message>
        <message>
            <source>Assign proposals first, or declare on them.</source>
            <translation>Teilen Sie zuerst Skizzen zu, oder erklären Sie sich zu ihnen.</translation>
        </message>
        <message>
            <source>Assign proposals to jurors only.</source>
            <translation>Teilen Sie Skizzen nur Jurymitgliedern zu.</translation>
        </message>
        <message>
            <source>Assign the proposals anew, so that only jurors have any.</source>
            <translation>Teilen Sie die Skizzen neu zu, sodass nur Jurymitglieder welche haben.</translation>
        </message>
        <message>
            <source>Assign the proposals first, by hand or automatically.</source>
            <translation>Teilen Sie zuerst die Skizzen zu, von Hand oder automatisch.</translation>
        </message>
        <message>
            <source>Backups made before open with the old passphrase and the old code only: {count} beside this desk. Keep the old code as long as you keep them, or delete them if somebody may know the old passphrase.</source>
            <translation>Frühere Sicherungen öffnen sich nur mit der alten Passphrase und dem alten Code: {count} neben dieser Arbeitsmappe. Verwahren Sie den alten Code so lange wie sie, oder löschen Sie sie, wenn jemand die alte Passphrase kennen könnte.</translation>
        </message>
        <message>
            <source>Backups that you or your computer put elsewhere, and copies of the whole disk.</source>
            <translation>Sicherungen, die Sie oder Ihr Rechner anderswo abgelegt haben, und Kopien des ganzen Datenträgers.</translation>
        </message>
        <message>
            <source>Carried by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation>Bei Stimmengleichheit durch die Stimme des Vorsitzes angenommen: {yes} ja, {no} nein, {abstained} enthalten.</translation>
        </message>
        <message>
            <source>Carried: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation>Angenommen: {yes} ja, {no} nein, {abstained} enthalten.</translation>
        </message>
        <message>
            <source>Changed or new proposals: {proposals}</source>
            <translation>Geänderte oder neue Skizzen: {proposals}</translation>
        </message>
        <message>
            <source>Changed: {proposals}.</source>
            <translation>Geändert: {proposals}.</translation>
        </message>
        <message>
            <source>Charter</source>
            <translation>Verfahrensfestlegung</translation>
        </message>
        <message>
            <source>Choose a number of minutes between.</source>
            <translation>Wählen Sie eine Zahl von Minuten dazwischen.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
        </message>
        <message>
            <source>Choose de or en.</source>
            <translation>Wählen Sie de oder en.</translation>
        </message>
        <message>
            <source>Choose one of the proposal's own documents.</source>
            <translation>Wählen Sie eine der Unterlagen dieser Skizze.</translation>
        </message>
        <message>
            <source>Choose one of the proposals in the standings that you may see.</source>
            <translation>Wählen Sie eine Skizze der Rangfolge, die Sie sehen dürfen.</translation>
        </message>
        <message>
            <source>Choose recommended, reserve list or not recommended.</source>
            <translation>Wählen Sie empfohlen, Nachrückliste oder nicht empfohlen.</translation>
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation>Wählen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>Choose the file as you received it.</source>
            <translation>Wählen Sie die Datei, wie Sie sie bekommen haben.</translation>
        </message>
        <message>
            <source>Choose the file that the panel's office sent you; its name ends in .jurypack.</source>
            <translation>Wählen Sie die Datei, die Ihnen die Geschäftsstelle der Jury geschickt hat; ihr Name endet auf .jurypack.</translation>
        </message>
        <message>
            <source>Choose the folder in which the proposals' PDFs lie.</source>
            <translation>Wählen Sie den Ordner, in dem die PDF-Dateien der Skizzen liegen.</translation>
        </message>
        <message>
            <source>Columns: {matched}</source>
            <translation>Spalten: {matched}</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Complete them first; these rules take no incomplete hand-in.</source>
            <translation>Vervollständigen Sie sie zuerst; diese Regeln nehmen keine unvollständige Abgabe an.</translation>
        </message>
        <message>
            <source>Complete them, or say that you hand in all the same.</source>
            <translation>Vervollständigen Sie sie, oder sagen Sie, dass Sie trotzdem abgeben.</translation>
        </message>
        <message>
            <source>Correct that place in the file and name it again; the README beside the profiles helps.</source>
            <translation>Berichtigen Sie diese Stelle in der Datei und geben Sie sie erneut an; die README neben den Profilen hilft.</translation>
        </message>
        <message>
            <source>Correct the sum.</source>
            <translation>Berichtigen Sie die Summe.</translation>
        </message>
        <message>
            <source>Correct the table, so that no mark is left out; marks with names (A, B) need levels in the rules.</source>
            <translation>Berichtigen Sie die Tabelle, damit kein Punktwert fehlt; Punktwerte mit Namen (A, B) brauchen Stufen (levels) in den Regeln.</translation>
        </message>
        <message>
            <source>Correct the table; an amendment takes all of it or nothing.</source>
            <translation>Berichtigen Sie die Tabelle; eine Änderung übernimmt sie ganz oder gar nicht.</translation>
        </message>
        <message>
            <source>Correct them and take the table again; nothing was changed.</source>
            <translation>Berichtigen Sie sie, und lesen Sie die Tabelle noch einmal ein; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Counted while the window is in front and you did something in the last two minutes. It stays on this desk. What is left is reckoned from the middle one of those you completed.</source>
            <translation>Gezählt wird, solange das Fenster vorn ist und Sie in den letzten zwei Minuten etwas getan haben. Die Zeiten bleiben in dieser Arbeitsmappe. Was noch bleibt, ist aus der mittleren Ihrer abgeschlossenen Skizzen errechnet.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Declare first whether you have a conflict of interest.</source>
            <translation>Erklären Sie zuerst, ob Sie befangen sind.</translation>
        </message>
        <message>
            <source>Declare on each proposal first, conflict or none.</source>
            <translation>Erklären Sie sich zuerst zu jeder Skizze, befangen oder nicht.</translation>
        </message>
        <message>
            <source>Declare on what is new to you and send the declaration file again; its documents come after that.</source>
            <translation>Erklären Sie sich zu dem, was neu für Sie ist, und senden Sie die Erklärungsdatei noch einmal; danach kommen die Unterlagen.</translation>
        </message>
        <message>
            <source>Declare the conflict, and take the proposal out of the table; nothing was changed.</source>
            <translation>Erklären Sie die Befangenheit, und nehmen Sie die Skizze aus der Tabelle; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Declare the conflict, or say why it is none.</source>
            <translation>Erklären Sie die Befangenheit, oder sagen Sie, warum es keine ist.</translation>
        </message>
        <message>
            <source>Declare, mark and hand in: the declarations go with the hand-in.</source>
            <translation>Erklären, bewerten und abgeben: Die Erklärungen gehen mit der Abgabe.</translation>
        </message>
        <message>
            <source>Documents are written in German (de) or English (en), not in “{language}”.</source>
            <translation>Dokumente werden auf Deutsch (de) oder Englisch (en) geschrieben, nicht in „{language}“.</translation>
        </message>
        <message>
            <source>Documents, notes or prints that you saved outside of the desk.</source>
            <translation>Unterlagen, Notizen oder Ausdrucke, die Sie außerhalb der Arbeitsmappe verwahren.</translation>
        </message>
        <message>
            <source>Empty under “{heading}”: rows {rows}</source>
            <translation>Leer unter „{heading}“: Zeilen {rows}</translation>
        </message>
        <message>
            <source>Every juror has the newest pack.</source>
            <translation>Jedes Jurymitglied hat das neueste Paket.</translation>
        </message>
        <message>
            <source>Every juror was sent a roster.</source>
            <translation>Jedem Jurymitglied wurde eine Aufstellung geschickt.</translation>
        </message>
        <message>
            <source>Export both together as a .p12 or .pfx file; from PEM files: openssl pkcs12 -export -in CERTIFICATE -inkey KEY -out FILE.p12</source>
            <translation>Exportieren Sie beide zusammen als .p12- oder .pfx-Datei; aus PEM-Dateien: openssl pkcs12 -export -in ZERTIFIKAT -inkey SCHLÜSSEL -out DATEI.p12</translation>
        </message>
        <message>
            <source>Failed by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation>Bei Stimmengleichheit durch die Stimme des Vorsitzes abgelehnt: {yes} ja, {no} nein, {abstained} enthalten.</translation>
        </message>
        <message>
            <source>Failed on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation>Bei Stimmengleichheit abgelehnt: {yes} ja, {no} nein, {abstained} enthalten.</translation>
        </message>
        <message>
            <source>Failed: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation>Abgelehnt: {yes} ja, {no} nein, {abstained} enthalten.</translation>
        </message>
        <message>
            <source>Give a mark, a comment on a criterion, or an overall comment.</source>
            <translation>Geben Sie einen Punktwert, einen Kommentar zu einem Kriterium oder einen Gesamtkommentar an.</translation>
        </message>
        <message>
            <source>Give a mark, or leave the criterion open.</source>
            <translation>Geben Sie einen Punktwert an, oder lassen Sie das Kriterium offen.</translation>
        </message>
        <message>
            <source>Give the reason; it stands in the charter, so name nobody in it.</source>
            <translation>Geben Sie den Grund an; er steht in der Verfahrensfestlegung, nennen Sie darin also niemanden.</translation>
        </message>
        <message>
            <source>Give the reason; it stands in the record.</source>
            <translation>Geben Sie den Grund an; er steht in der Akte.</translation>
        </message>
        <message>
            <source>Give the reason; the journal keeps it.</source>
            <translation>Geben Sie den Grund an; das Journal bewahrt ihn auf.</translation>
        </message>
        <message>
            <source>Give the reason; the list will name it.</source>
            <translation>Geben Sie den Grund an; die Liste wird ihn nennen.</translation>
        </message>
        <message>
            <source>Give the reason; without it nothing is recommended and no list is written.</source>
            <translation>Geben Sie die Begründung an; ohne sie wird nichts empfohlen und keine Liste geschrieben.</translation>
        </message>
        <message>
            <source>Give the title of the call.</source>
            <translation>Geben Sie den Titel der Bekanntmachung an.</translation>
        </message>
        <message>
            <source>Go on with the call as it stands, or prepare the panel anew.</source>
            <translation>Arbeiten Sie mit der Bekanntmachung weiter, wie sie ist, oder bereiten Sie die Jury neu vor.</translation>
        </message>
        <message>
            <source>Hand in first; then there is a receipt.</source>
            <translation>Geben Sie zuerst ab; dann gibt es eine Bestätigung.</translation>
        </message>
        <message>
            <source>Hand in your own marks and take that file in; then the standings open.</source>
            <translation>Geben Sie Ihre eigenen Punktwerte ab, und nehmen Sie diese Datei an; dann öffnet sich die Rangfolge.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} names a charter that this desk never froze: another copy of this desk has issued packs. Find that copy before anything is decided.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} nennt eine Verfahrensfestlegung, die diese Arbeitsmappe nie festgeschrieben hat: Eine andere Kopie dieser Arbeitsmappe hat Pakete ausgegeben. Finden Sie diese Kopie, bevor etwas beschlossen wird.</translation>
        </message>
        <message>
            <source>Handed in on</source>
            <translation>Abgegeben am</translation>
        </message>
        <message>
            <source>Handing the panel's desk over needs a reason.</source>
            <translation>Die Arbeitsmappe der Jury weiterzugeben braucht einen Grund.</translation>
        </message>
        <message>
            <source>If that is wrong, tell the office; only a ruling opens the proposal.</source>
            <translation>Wenn das nicht stimmt, sagen Sie es der Geschäftsstelle; nur eine Entscheidung öffnet die Skizze.</translation>
        </message>
        <message>
            <source>If the desk is lost, issue a pack for a new desk.</source>
            <translation>Wenn die Arbeitsmappe verloren ist, geben Sie ein Paket für eine neue Arbeitsmappe aus.</translation>
        </message>
        <message>
            <source>Import both tables first.</source>
            <translation>Lesen Sie zuerst beide Tabellen ein.</translation>
        </message>
        <message>
            <source>In place of what was there: {replaced}</source>
            <translation>Anstelle dessen, was da war: {replaced}</translation>
        </message>
        <message>
            <source>Issue a pack for a new desk to this juror; a key that nobody proved never counts.</source>
            <translation>Geben Sie diesem Jurymitglied ein Paket für eine neue Arbeitsmappe aus; ein Schlüssel, den niemand belegt hat, zählt nie.</translation>
        </message>
        <message>
            <source>Issue a roster for a new desk to this juror; a key that nobody proved never counts.</source>
            <translation>Stellen Sie diesem Jurymitglied eine Aufstellung für eine neue Arbeitsmappe aus; ein Schlüssel, den niemand belegt hat, zählt nie.</translation>
        </message>
        <message>
            <source>Issue the packs first; that freezes rules, proposals and panel.</source>
            <translation>Geben Sie zuerst die Pakete aus; das schreibt Regeln, Skizzen und Jury fest.</translation>
        </message>
        <message>
            <source>Issue the packs; the declarations come back with the hand-ins.</source>
            <translation>Geben Sie die Pakete aus; die Erklärungen kommen mit den Abgaben zurück.</translation>
        </message>
        <message>
            <source>It begins with AGE-SECRET-KEY-1 and was printed when the panel's desk was made.</source>
            <translation>Er beginnt mit AGE-SECRET-KEY-1 und wurde gedruckt, als die Arbeitsmappe der Jury angelegt wurde.</translation>
        </message>
        <message>
            <source>It failed the formal check or was withdrawn; leave it out.</source>
            <translation>Sie hat die formale Prüfung nicht bestanden oder wurde zurückgezogen; lassen Sie sie aus.</translation>
        </message>
        <message>
            <source>It stays closed unless a ruling opens it.</source>
            <translation>Sie bleibt geschlossen, wenn keine Entscheidung sie öffnet.</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Juror {juror}</source>
            <translation>Jurymitglied {juror}</translation>
        </message>
        <message>
            <source>Juror {juror} begins on a new desk; the keys known before count no longer.</source>
            <translation>Jurymitglied {juror} beginnt mit einer neuen Arbeitsmappe; die bisher bekannten Schlüssel zählen nicht mehr.</translation>
        </message>
        <message>
            <source>Juror {juror} has a known conflict with proposal {proposal}.</source>
            <translation>Jurymitglied {juror} ist bei Skizze {proposal} bekanntermaßen befangen.</translation>
        </message>
        <message>
            <source>Juror {juror} has no proposals to judge, so there is no pack to issue.</source>
            <translation>Jurymitglied {juror} hat keine Skizzen zu bewerten, also gibt es kein Paket auszugeben.</translation>
        </message>
        <message>
            <source>Juror {juror} has no proposals to judge, so there is nothing to take over.</source>
            <translation>Jurymitglied {juror} hat keine Skizzen zu bewerten, also gibt es nichts zu übernehmen.</translation>
        </message>
        <message>
            <source>Juror {juror} has proposals to judge, but is there in a role that does not mark.</source>
            <translation>Jurymitglied {juror} hat Skizzen zu bewerten, ist aber in einer Rolle dabei, die nicht bewertet.</translation>
        </message>
        <message>
            <source>Juror {juror} {name}: hand-in {sequence} ({short}) counts again.</source>
            <translation>Jurymitglied {juror} {name}: Abgabe {sequence} ({short}) zählt wieder.</translation>
        </message>
        <message>
            <source>Juror {juror} {name}: hand-in {sequence} ({short}) did not count before either; a new one is awaited.</source>
            <translation>Jurymitglied {juror} {name}: Abgabe {sequence} ({short}) zählte schon vorher nicht; eine neue wird erwartet.</translation>
        </message>
        <message>
            <source>Juror {juror} {name}: hand-in {sequence} ({short}) no longer counts: other rules.</source>
            <translation>Jurymitglied {juror} {name}: Abgabe {sequence} ({short}) zählt nicht mehr: andere Regeln.</translation>
        </message>
        <message>
            <source>Juror {juror} {name}: hand-in {sequence} ({short}) no longer counts: {proposal} was changed.</source>
            <translation>Jurymitglied {juror} {name}: Abgabe {sequence} ({short}) zählt nicht mehr: {proposal} wurde geändert.</translation>
        </message>
        <message>
            <source>Juror {juror} {name}: hand-in {sequence} ({short}) still counts.</source>
            <translation>Jurymitglied {juror} {name}: Abgabe {sequence} ({short}) zählt weiter.</translation>
        </message>
        <message>
            <source>Juror {number}</source>
            <translation>Jurymitglied {number}</translation>
        </message>
        <message>
            <source>Kept as they are: {extra}</source>
            <translation>Beibehalten, wie sie sind: {extra}</translation>
        </message>
        <message>
            <source>Keys that come into the charter: jurors {jurors}</source>
            <translation>Schlüssel, die in die Verfahrensfestlegung kommen: Jurymitglieder {jurors}</translation>
        </message>
        <message>
            <source>Known are: {known}</source>
            <translation>Bekannt sind: {known}</translation>
        </message>
        <message>
            <source>Leave out how the chair voted, or note who is present.</source>
            <translation>Lassen Sie die Stimme des Vorsitzes weg, oder vermerken Sie, wer anwesend ist.</translation>
        </message>
        <message>
            <source>Leave the category out and say in the statement what the conflict is.</source>
            <translation>Lassen Sie die Art weg, und sagen Sie in der Erläuterung, worin die Befangenheit besteht.</translation>
        </message>
        <message>
            <source>Leave this juror out, or assign proposals before the packs are issued.</source>
            <translation>Lassen Sie dieses Jurymitglied aus, oder teilen Sie Skizzen zu, bevor die Pakete ausgegeben werden.</translation>
        </message>
        <message>
            <source>Let more jurors mark it, or note the panel's own scores first.</source>
            <translation>Lassen Sie mehr Jurymitglieder sie bewerten, oder vermerken Sie zuerst Wertungen der Jury.</translation>
        </message>
        <message>
            <source>Let the panel decide, and record it as decided by the panel.</source>
            <translation>Lassen Sie die Jury entscheiden, und vermerken Sie es als von der Jury entschieden.</translation>
        </message>
        <message>
            <source>List and record together name none of the jurors.</source>
            <translation>Förderempfehlung und Akte zusammen verraten von keinem Jurymitglied den Namen.</translation>
        </message>
        <message>
            <source>Look at that line: texts stand in quotes, numbers are written with a point.</source>
            <translation>Sehen Sie diese Zeile an: Texte stehen in Anführungszeichen, Zahlen werden mit Punkt geschrieben.</translation>
        </message>
        <message>
            <source>Look at the assignments, and name the juror who left.</source>
            <translation>Sehen Sie die Zuteilungen an, und nennen Sie das ausgeschiedene Jurymitglied.</translation>
        </message>
        <message>
            <source>Look at the list of your notes.</source>
            <translation>Sehen Sie die Liste Ihrer Notizen an.</translation>
        </message>
        <message>
            <source>Look for a known conflict, the juror's role, and whether the proposal is judged.</source>
            <translation>Sehen Sie nach, ob eine Befangenheit bekannt ist, welche Rolle das Jurymitglied hat und ob die Skizze bewertet wird.</translation>
        </message>
        <message>
            <source>Make the folder first, or name another place for the desk.</source>
            <translation>Legen Sie zuerst den Ordner an, oder nennen Sie einen anderen Ort für die Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Mark the proposals of your own pack.</source>
            <translation>Bewerten Sie die Skizzen Ihres eigenen Pakets.</translation>
        </message>
        <message>
            <source>My marks</source>
            <translation>Meine Punktwerte</translation>
        </message>
        <message>
            <source>Name a certificate file, or have a certificate made for the chair's name.</source>
            <translation>Nennen Sie eine Zertifikatsdatei, oder lassen Sie ein Zertifikat auf den Namen des Vorsitzes erstellen.</translation>
        </message>
        <message>
            <source>Name a file of rules, or one of the profiles: {known}.</source>
            <translation>Nennen Sie eine Datei mit Regeln oder eines der Profile: {known}.</translation>
        </message>
        <message>
            <source>Name a juror to write a pack anew.</source>
            <translation>Nennen Sie ein Jurymitglied, um ein Paket neu zu schreiben.</translation>
        </message>
        <message>
            <source>Name a juror to write a roster anew.</source>
            <translation>Nennen Sie ein Jurymitglied, um eine Aufstellung neu zu schreiben.</translation>
        </message>
        <message>
            <source>Name at least one proposal to assign.</source>
            <translation>Nennen Sie mindestens eine Skizze, die zugeteilt werden soll.</translation>
        </message>
        <message>
            <source>Name it by its whole fingerprint, as the intake shows it.</source>
            <translation>Nennen Sie sie mit ihrem ganzen Fingerabdruck, wie die Annahme ihn zeigt.</translation>
        </message>
        <message>
            <source>Name the category as well. Known are: {known}</source>
            <translation>Nennen Sie auch die Art. Bekannt sind: {known}</translation>
        </message>
        <message>
            <source>Name the criterion.</source>
            <translation>Nennen Sie das Kriterium.</translation>
        </message>
        <message>
            <source>Name the day until which the file rules ask you to keep this round.</source>
            <translation>Nennen Sie den Tag, bis zu dem Sie diese Runde nach den Aktenregeln aufbewahren müssen.</translation>
        </message>
        <message>
            <source>Name the desk that you declared with.</source>
            <translation>Nennen Sie die Arbeitsmappe, mit der Sie sich erklärt haben.</translation>
        </message>
        <message>
            <source>Name the files that the jurors sent; they end in {ending}.</source>
            <translation>Nennen Sie die Dateien, die die Jurymitglieder geschickt haben; sie enden auf {ending}.</translation>
        </message>
        <message>
            <source>Name the juror by number: --juror</source>
            <translation>Nennen Sie das Jurymitglied mit seiner Nummer: --juror</translation>
        </message>
        <message>
            <source>Name what is to be changed, or leave the charter as it is.</source>
            <translation>Nennen Sie, was geändert werden soll, oder lassen Sie die Verfahrensfestlegung, wie sie ist.</translation>
        </message>
        <message>
            <source>Neither the chair nor the deputy chair may vote on this item, or they are not there.</source>
            <translation>Weder Vorsitz noch stellvertretender Vorsitz dürfen hier abstimmen, oder sie sind nicht da.</translation>
        </message>
        <message>
            <source>New to you: {proposals}.</source>
            <translation>Neu für Sie: {proposals}.</translation>
        </message>
        <message>
            <source>No date is set until which this desk is kept.</source>
            <translation>Es ist kein Tag festgelegt, bis zu dem diese Arbeitsmappe aufbewahrt wird.</translation>
        </message>
        <message>
            <source>No hand-in with the fingerprint “{fingerprint}” is here for this.</source>
            <translation>Hier ist dafür keine Abgabe mit dem Fingerabdruck „{fingerprint}“.</translation>
        </message>
        <message>
            <source>No juror has sent a declaration file yet, so the charter would hold no key.</source>
            <translation>Noch kein Jurymitglied hat eine Erklärungsdatei geschickt, also enthielte die Verfahrensfestlegung keinen Schlüssel.</translation>
        </message>
        <message>
            <source>No longer yours: {proposals}.</source>
            <translation>Nicht mehr bei Ihnen: {proposals}.</translation>
        </message>
        <message>
            <source>No proposal is assigned to anybody.</source>
            <translation>Niemandem ist eine Skizze zugeteilt.</translation>
        </message>
        <message>
            <source>No proposal is named.</source>
            <translation>Es ist keine Skizze genannt.</translation>
        </message>
        <message>
            <source>No proposal is open to juror {juror}.</source>
            <translation>Jurymitglied {juror} steht keine Skizze offen.</translation>
        </message>
        <message>
            <source>No single hand-in has the fingerprint “{fingerprint}” here.</source>
            <translation>Hier hat keine einzelne Abgabe den Fingerabdruck „{fingerprint}“.</translation>
        </message>
        <message>
            <source>Nobody who has a pack needs a new one.</source>
            <translation>Niemand, der schon ein Paket hat, braucht ein neues.</translation>
        </message>
        <message>
            <source>Not declared yet: {proposals}</source>
            <translation>Noch nicht erklärt: {proposals}</translation>
        </message>
        <message>
            <source>Not every row of “{table}” can be read; the first: {why}</source>
            <translation>Nicht jede Zeile von „{table}“ kann gelesen werden; die erste: {why}</translation>
        </message>
        <message>
            <source>Not in this desk: hand-in {sequence} of juror {juror}, {short}. Take that file in again.</source>
            <translation>Nicht in dieser Arbeitsmappe: Abgabe {sequence} von Jurymitglied {juror}, {short}. Nehmen Sie diese Datei noch einmal an.</translation>
        </message>
        <message>
            <source>Not quorate: {present} of {members} voting members present, {quorum} needed.</source>
            <translation>Nicht beschlussfähig: {present} von {members} stimmberechtigten Mitgliedern anwesend, {quorum} nötig.</translation>
        </message>
        <message>
            <source>Note it as withdrawn instead; the list will name it with its reason.</source>
            <translation>Vermerken Sie sie stattdessen als zurückgezogen; die Förderempfehlung nennt sie mit dem Grund.</translation>
        </message>
        <message>
            <source>Note who is present, or put the item off until enough members are there.</source>
            <translation>Vermerken Sie, wer anwesend ist, oder vertagen Sie den Punkt, bis genug Mitglieder da sind.</translation>
        </message>
        <message>
            <source>Nothing is named to sign the list with.</source>
            <translation>Es ist nichts genannt, womit die Liste unterschrieben werden soll.</translation>
        </message>
        <message>
            <source>Nothing on this desk proves the key of juror {juror}. Ask the juror on the phone for the fingerprint of hand-in {sequence}; if it is {short}, name it with --confirmed.</source>
            <translation>Nichts in dieser Arbeitsmappe belegt den Schlüssel von Jurymitglied {juror}. Fragen Sie das Jurymitglied am Telefon nach dem Fingerabdruck der Abgabe {sequence}; ist er {short}, nennen Sie ihn mit --confirmed.</translation>
        </message>
        <message>
            <source>Nothing was handed in from this desk, or not in that version.</source>
            <translation>Aus dieser Arbeitsmappe wurde nichts abgegeben oder nicht in dieser Fassung.</translation>
        </message>
        <message>
            <source>Nothing was taken in yet, so no hand-in is concerned.</source>
            <translation>Noch wurde nichts angenommen, also ist keine Abgabe betroffen.</translation>
        </message>
        <message>
            <source>On the panel's desk it must be said for whom the sheets are.</source>
            <translation>In der Arbeitsmappe der Jury muss angegeben werden, für wen die Bögen sind.</translation>
        </message>
        <message>
            <source>One more part of the pack is here.</source>
            <translation>Ein weiterer Teil des Pakets ist da.</translation>
        </message>
        <message>
            <source>Open it in a text editor, save it with the encoding UTF-8, and name it again.</source>
            <translation>Öffnen Sie die Datei in einem Texteditor, speichern Sie sie mit der Kodierung UTF-8 und geben Sie sie erneut an.</translation>
        </message>
        <message>
            <source>Open the desk of the office and chair for it.</source>
            <translation>Öffnen Sie dafür die Arbeitsmappe von Geschäftsstelle und Vorsitz.</translation>
        </message>
        <message>
            <source>Open the missing part on this desk, or ask the office for it.</source>
            <translation>Öffnen Sie den fehlenden Teil in dieser Arbeitsmappe, oder bitten Sie die Geschäftsstelle darum.</translation>
        </message>
        <message>
            <source>Open to you since you declared: {proposals}.</source>
            <translation>Seit Ihrer Erklärung für Sie geöffnet: {proposals}.</translation>
        </message>
        <message>
            <source>Open your pack first, or prepare the call.</source>
            <translation>Öffnen Sie zuerst Ihr Paket, oder bereiten Sie die Bekanntmachung vor.</translation>
        </message>
        <message>
            <source>Open your pack first: it makes your own desk.</source>
            <translation>Öffnen Sie zuerst Ihr Paket: Daraus entsteht Ihre eigene Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Opened to you by a ruling: {proposals}.</source>
            <translation>Durch eine Entscheidung für Sie geöffnet: {proposals}.</translation>
        </message>
        <message>
            <source>Out of reach: packs, hand-ins, records and backups that lie outside of this desk's own folder of backups.</source>
            <translation>Außer Reichweite: Pakete, Abgaben, Akten und Sicherungen, die nicht im eigenen Sicherungsordner dieser Arbeitsmappe liegen.</translation>
        </message>
        <message>
            <source>Own confidence</source>
            <translation>Eigene Sicherheit</translation>
        </message>
        <message>
            <source>Packs and hand-ins as files ({names}): in downloads, on sticks, in mail. Without this desk no one reads them.</source>
            <translation>Pakete und Abgaben als Dateien ({names}): bei den Downloads, auf USB-Sticks, in E-Mails. Ohne diese Arbeitsmappe liest sie niemand.</translation>
        </message>
        <message>
            <source>Panel key {key}, charter {charter}</source>
            <translation>Juryschlüssel {key}, Verfahrensfestlegung {charter}</translation>
        </message>
        <message>
            <source>Panel key {key}, rules {charter}</source>
            <translation>Schlüssel der Jury {key}, Regeln {charter}</translation>
        </message>
        <message>
            <source>Part {part} of {parts} was opened before.</source>
            <translation>Teil {part} von {parts} wurde schon früher geöffnet.</translation>
        </message>
        <message>
            <source>Perhaps this one is meant: {known}</source>
            <translation>Vielleicht ist diese gemeint: {known}</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Proposal {number} has no document.</source>
            <translation>Skizze {number} hat keine Unterlage.</translation>
        </message>
        <message>
            <source>Proposal {number}, “{file}”: {why}</source>
            <translation>Skizze {number}, „{file}“: {why}</translation>
        </message>
        <message>
            <source>Proposal {proposal} cannot be given to juror {juror}.</source>
            <translation>Skizze {proposal} kann Jurymitglied {juror} nicht zugeteilt werden.</translation>
        </message>
        <message>
            <source>Proposal {proposal} has no document “{name}”.</source>
            <translation>Skizze {proposal} hat keine Unterlage „{name}“.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is closed to you: there is a conflict of interest.</source>
            <translation>Skizze {proposal} ist für Sie geschlossen: Sie sind befangen.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is declared already.</source>
            <translation>Zu Skizze {proposal} ist die Erklärung schon abgegeben.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is not assigned to you.</source>
            <translation>Skizze {proposal} ist Ihnen nicht zugeteilt.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is not before the panel.</source>
            <translation>Skizze {proposal} liegt der Jury nicht vor.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is not before the panel: {reason}</source>
            <translation>Skizze {proposal} liegt der Jury nicht vor: {reason}</translation>
        </message>
        <message>
            <source>Proposal {proposal} is not declared yet, so it stays shut.</source>
            <translation>Zu Skizze {proposal} fehlt die Erklärung, also bleibt sie geschlossen.</translation>
        </message>
        <message>
            <source>Proposal {proposal} is not ranked, so it cannot be recommended.</source>
            <translation>Skizze {proposal} ist nicht gereiht, also kann sie nicht empfohlen werden.</translation>
        </message>
        <message>
            <source>Proposal {proposal} may be a conflict. {why}.</source>
            <translation>Bei Skizze {proposal} könnten Sie befangen sein. {why}.</translation>
        </message>
        <message>
            <source>Proposal {proposal} was handed in already.</source>
            <translation>Skizze {proposal} ist schon abgegeben.</translation>
        </message>
        <message>
            <source>Quorate: {present} of {members} voting members present, {quorum} needed.</source>
            <translation>Beschlussfähig: {present} von {members} stimmberechtigten Mitgliedern anwesend, {quorum} nötig.</translation>
        </message>
        <message>
            <source>Read the undertaking and the data protection notice, and accept them once.</source>
            <translation>Lesen Sie die Verpflichtung zur Vertraulichkeit und die Datenschutzhinweise, und nehmen Sie beides einmal an.</translation>
        </message>
        <message>
            <source>Receipt of a hand-in</source>
            <translation>Bestätigung einer Abgabe</translation>
        </message>
        <message>
            <source>Recovery code: {code}
Print it and lock it away: it opens this desk when the passphrase is forgotten.</source>
            <translation>Wiederherstellungscode: {code}
Drucken Sie ihn aus, und schließen Sie ihn weg: Er öffnet diese Arbeitsmappe, wenn die Passphrase vergessen ist.</translation>
        </message>
        <message>
            <source>Recovery key for hand-ins: {key}
Print it for the deputy chair: it opens the hand-ins if this desk is lost.</source>
            <translation>Wiederherstellungsschlüssel für Abgaben: {key}
Drucken Sie ihn für den stellvertretenden Vorsitz aus: Er öffnet die Abgaben, wenn diese Arbeitsmappe verloren geht.</translation>
        </message>
        <message>
            <source>Rosters are out: the jurors were told what the call is called and until when it runs.</source>
            <translation>Die Aufstellungen sind ausgegeben: Die Jurymitglieder wissen, wie die Bekanntmachung heißt und bis wann sie läuft.</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Runde {number}</translation>
        </message>
        <message>
            <source>Same mail domain as a named person: {ours}</source>
            <translation>Gleiche E-Mail-Domain wie eine genannte Person: {ours}</translation>
        </message>
        <message>
            <source>Same organisation as yours: a named person works for {theirs}</source>
            <translation>Gleiche Einrichtung wie Ihre: Eine genannte Person arbeitet bei {theirs}</translation>
        </message>
        <message>
            <source>Same organisation as yours: {theirs} is a partner</source>
            <translation>Gleiche Einrichtung wie Ihre: {theirs} ist Partner</translation>
        </message>
        <message>
            <source>Same organisation as yours: {theirs} is the applicant</source>
            <translation>Gleiche Einrichtung wie Ihre: {theirs} ist Antragsteller</translation>
        </message>
        <message>
            <source>Say in one sentence what is voted on.</source>
            <translation>Sagen Sie in einem Satz, worüber abgestimmt wird.</translation>
        </message>
        <message>
            <source>Say in one sentence what the conflict is.</source>
            <translation>Sagen Sie in einem Satz, worin die Befangenheit besteht.</translation>
        </message>
        <message>
            <source>Say what happened to the desk; the reason stands in the charter.</source>
            <translation>Sagen Sie, was mit der Arbeitsmappe geschah; der Grund steht in der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>Say who goes on with it and why; both journals keep that.</source>
            <translation>Sagen Sie, wer damit weiterarbeitet und warum; beide Journale bewahren das auf.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Score sheet</source>
            <translation>Bewertungsbogen</translation>
        </message>
        <message>
            <source>Score sheets</source>
            <translation>Bewertungsbögen</translation>
        </message>
        <message>
            <source>Send the declaration file, and open the dossier that comes back.</source>
            <translation>Schicken Sie die Erklärungsdatei, und öffnen Sie das Dossier, das zurückkommt.</translation>
        </message>
        <message>
            <source>Send the rosters, and take in the declaration files that come back.</source>
            <translation>Schicken Sie die Aufstellungen, und nehmen Sie die Erklärungsdateien an, die zurückkommen.</translation>
        </message>
        <message>
            <source>Setting a desk up anew amends the charter, which needs a reason.</source>
            <translation>Eine Arbeitsmappe neu anzulegen ändert die Verfahrensfestlegung; das braucht einen Grund.</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Bögen</translation>
        </message>
        <message>
            <source>Show the rules of a desk with “rules”, and edit what is printed.</source>
            <translation>Lassen Sie sich mit „rules“ die Regeln einer Arbeitsmappe zeigen, und bearbeiten Sie die Ausgabe.</translation>
        </message>
        <message>
            <source>Sign the list first; only a finished round can do without names and texts.</source>
            <translation>Unterschreiben Sie zuerst die Liste; nur eine abgeschlossene Runde kommt ohne Namen und Texte aus.</translation>
        </message>
        <message>
            <source>Signed with a certificate of an authority.</source>
            <translation>Unterschrieben mit dem Zertifikat einer Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>Signed with a self-made certificate: a simple electronic signature, and the page says so.</source>
            <translation>Unterschrieben mit einem selbst erstellten Zertifikat: eine einfache elektronische Signatur, und die Seite sagt das.</translation>
        </message>
        <message>
            <source>Still missing: part {missing} of {parts}. What came can be read already.</source>
            <translation>Noch fehlend: Teil {missing} von {parts}. Was da ist, kann schon gelesen werden.</translation>
        </message>
        <message>
            <source>Still open: {proposals}</source>
            <translation>Noch offen: {proposals}</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Stärken</translation>
        </message>
        <message>
            <source>Take in the declaration file, and amend the charter with the key.</source>
            <translation>Nehmen Sie die Erklärungsdatei an, und ergänzen Sie die Verfahrensfestlegung um den Schlüssel.</translation>
        </message>
        <message>
            <source>Take in the files that the jurors send; they end in {ending}.</source>
            <translation>Nehmen Sie die Dateien an, die die Jurymitglieder senden; sie enden auf {ending}.</translation>
        </message>
        <message>
            <source>Take it in on the desk of that call.</source>
            <translation>Nehmen Sie sie in der Arbeitsmappe jener Bekanntmachung an.</translation>
        </message>
        <message>
            <source>Take the key that was printed when the lost desk was made.</source>
            <translation>Nehmen Sie den Schlüssel, der gedruckt wurde, als die verlorene Arbeitsmappe angelegt wurde.</translation>
        </message>
        <message>
            <source>Take the table with which the lost desk was made; the numbers must be the same.</source>
            <translation>Nehmen Sie die Tabelle, mit der die verlorene Arbeitsmappe angelegt wurde; die Nummern müssen dieselben sein.</translation>
        </message>
        <message>
            <source>Tell the panel's office, and do not go on before it has answered.</source>
            <translation>Sagen Sie es der Geschäftsstelle der Jury, und arbeiten Sie nicht weiter, bevor sie geantwortet hat.</translation>
        </message>
        <message>
            <source>The amendment has no reason.</source>
            <translation>Die Änderung hat keine Begründung.</translation>
        </message>
        <message>
            <source>The call has no title.</source>
            <translation>Die Bekanntmachung hat keinen Titel.</translation>
        </message>
        <message>
            <source>The chair does not rule on the own conflict.</source>
            <translation>Der Vorsitz entscheidet nicht über die eigene Befangenheit.</translation>
        </message>
        <message>
            <source>The chair is a juror too and has not handed in yet.</source>
            <translation>Der Vorsitz ist auch Jurymitglied und hat noch nicht abgegeben.</translation>
        </message>
        <message>
            <source>The charter has no key of juror {jurors} yet.</source>
            <translation>Die Verfahrensfestlegung hat noch keinen Schlüssel von Jurymitglied {jurors}.</translation>
        </message>
        <message>
            <source>The charter in the pack does not follow from the one on this desk.</source>
            <translation>Die Verfahrensfestlegung im Paket schließt nicht an die in dieser Arbeitsmappe an.</translation>
        </message>
        <message>
            <source>The charter is frozen; this would change what jurors were told.</source>
            <translation>Die Verfahrensfestlegung ist festgeschrieben; das würde ändern, was Jurymitgliedern mitgeteilt wurde.</translation>
        </message>
        <message>
            <source>The charter is not frozen yet.</source>
            <translation>Die Verfahrensfestlegung ist noch nicht festgeschrieben.</translation>
        </message>
        <message>
            <source>The charter is version {version} now: {reason}</source>
            <translation>Die Verfahrensfestlegung ist jetzt Fassung {version}: {reason}</translation>
        </message>
        <message>
            <source>The closing date is over: {closes}.</source>
            <translation>Die Abgabefrist ist vorbei: {closes}.</translation>
        </message>
        <message>
            <source>The conflict has no statement.</source>
            <translation>Die Befangenheit hat keine Erläuterung.</translation>
        </message>
        <message>
            <source>The copy of this desk that you made as {target}: delete it there in the same way.</source>
            <translation>Die Kopie dieser Arbeitsmappe, die Sie als {target} angelegt haben: Löschen Sie sie dort auf dieselbe Weise.</translation>
        </message>
        <message>
            <source>The decision has no reason.</source>
            <translation>Der Beschluss hat keine Begründung.</translation>
        </message>
        <message>
            <source>The desk is in {path}.</source>
            <translation>Die Arbeitsmappe liegt in {path}.</translation>
        </message>
        <message>
            <source>The desk is in {path}; it opens with the same passphrase until that is changed. The old copy can only be read.</source>
            <translation>Die Arbeitsmappe liegt in {path}; sie öffnet sich mit derselben Passphrase, bis diese geändert wird. Die alte Kopie kann nur noch gelesen werden.</translation>
        </message>
        <message>
            <source>The desk, with your key, is in {path}; it opens with the same passphrase and recovery code. Hand in from one of the two only. When the new one works, delete this one: jurydesk close-round.</source>
            <translation>Die Arbeitsmappe mit Ihrem Schlüssel liegt in {path}; sie öffnet sich mit derselben Passphrase und demselben Wiederherstellungscode. Geben Sie nur aus einer der beiden ab. Wenn die neue funktioniert, löschen Sie diese: jurydesk close-round.</translation>
        </message>
        <message>
            <source>The document “{name}” belongs to no row.</source>
            <translation>Die Unterlage „{name}“ gehört zu keiner Zeile.</translation>
        </message>
        <message>
            <source>The documents are confidential; you have not undertaken yet to keep them so.</source>
            <translation>Die Unterlagen sind vertraulich; Sie haben sich noch nicht zur Vertraulichkeit verpflichtet.</translation>
        </message>
        <message>
            <source>The file “{name}” is no PDF and was left out.</source>
            <translation>Die Datei „{name}“ ist keine PDF-Datei und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>The folder {folder} is copied by {service} while the desk is open, which can spoil it. Move the desk to a folder of this computer only; packs and hand-ins may lie there.</source>
            <translation>Der Ordner {folder} wird von {service} kopiert, während die Arbeitsmappe offen ist; das kann sie verderben. Legen Sie die Arbeitsmappe in einen Ordner nur dieses Rechners; Pakete und Abgaben dürfen dort liegen.</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be read.</source>
            <translation>Der Ordner „{folder}“ kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The keys of juror {juror} are known, so the roster was opened and answered.</source>
            <translation>Die Schlüssel von Jurymitglied {juror} sind bekannt, also wurde die Aufstellung geöffnet und beantwortet.</translation>
        </message>
        <message>
            <source>The list alone shows each proposal's marks sorted and tells nobody's: publish the list, and give the record only to those who are to check it.</source>
            <translation>Die Förderempfehlung allein zeigt die Punktwerte jeder Skizze sortiert und verrät niemandes: Veröffentlichen Sie die Förderempfehlung, und geben Sie die Akte nur denen, die sie prüfen sollen.</translation>
        </message>
        <message>
            <source>The list names it with its reason; there is nothing to decide.</source>
            <translation>Die Liste nennt sie mit dem Grund; es ist nichts zu beschließen.</translation>
        </message>
        <message>
            <source>The list was signed, version {version}.</source>
            <translation>Die Liste wurde unterschrieben, Fassung {version}.</translation>
        </message>
        <message>
            <source>The note is empty.</source>
            <translation>Die Notiz ist leer.</translation>
        </message>
        <message>
            <source>The office knows of a conflict with proposal {proposal}; it is not in your pack.</source>
            <translation>Der Geschäftsstelle ist Ihre Befangenheit bei Skizze {proposal} bekannt; sie ist nicht in Ihrem Paket.</translation>
        </message>
        <message>
            <source>The panel decided: {name} is excluded from {proposal}.</source>
            <translation>Die Jury hat entschieden: {name} ist von {proposal} ausgeschlossen.</translation>
        </message>
        <message>
            <source>The panel decided: {name} may judge {proposal}.</source>
            <translation>Die Jury hat entschieden: {name} darf {proposal} bewerten.</translation>
        </message>
        <message>
            <source>The printed recovery code and the letter with the pack's code: destroy them.</source>
            <translation>Der gedruckte Wiederherstellungscode und der Brief mit dem Paketcode: Vernichten Sie beide.</translation>
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation>Der Grund fehlt.</translation>
        </message>
        <message>
            <source>The receipt belongs to another call.</source>
            <translation>Die Löschbestätigung gehört zu einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The receipt is not signed with a key that juror {juror} has used here.</source>
            <translation>Die Löschbestätigung ist nicht mit einem Schlüssel signiert, den Jurymitglied {juror} hier verwendet hat.</translation>
        </message>
        <message>
            <source>The recommended sum is more than proposal {proposal} requested.</source>
            <translation>Die empfohlene Summe ist höher, als Skizze {proposal} beantragt.</translation>
        </message>
        <message>
            <source>The record has numbers in place of names, but a hand-in holds all marks of one juror. With the list beside it, whose marks are whose can be told for {count} of {all} jurors, from their roles and from who left for what.</source>
            <translation>Die Akte hat Nummern statt Namen, aber eine Abgabe enthält alle Punktwerte eines Jurymitglieds. Neben der Förderempfehlung gelesen, lässt sich für {count} von {all} Jurymitgliedern sagen, wessen Punktwerte es sind: an ihrer Rolle und daran, wer wofür den Raum verließ.</translation>
        </message>
        <message>
            <source>The roster was renewed. Declare on what is open, then write the declaration file again.</source>
            <translation>Die Aufstellung wurde erneuert. Erklären Sie sich zu dem, was offen ist, und schreiben Sie dann die Erklärungsdatei noch einmal.</translation>
        </message>
        <message>
            <source>The round is not finished: no list is signed yet.</source>
            <translation>Die Runde ist nicht abgeschlossen: Noch ist keine Liste unterschrieben.</translation>
        </message>
        <message>
            <source>The rules changed.</source>
            <translation>Die Regeln haben sich geändert.</translation>
        </message>
        <message>
            <source>The ruling has no reason.</source>
            <translation>Die Entscheidung hat keine Begründung.</translation>
        </message>
        <message>
            <source>The table names nobody of number {numbers}, whom the charter knows.</source>
            <translation>Die Tabelle nennt niemanden mit der Nummer {numbers}; die Verfahrensfestlegung kennt diese Nummer.</translation>
        </message>
        <message>
            <source>The table says of proposal {proposal} that you have a conflict of interest.</source>
            <translation>Die Tabelle sagt zu Skizze {proposal}, dass Sie befangen sind.</translation>
        </message>
        <message>
            <source>The vote has no motion.</source>
            <translation>Die Abstimmung hat keinen Beschlussantrag.</translation>
        </message>
        <message>
            <source>There are no proposals or no jurors yet.</source>
            <translation>Es gibt noch keine Skizzen oder keine Jurymitglieder.</translation>
        </message>
        <message>
            <source>There is a statement on a conflict, but no category of it.</source>
            <translation>Zu einer Befangenheit gibt es eine Erläuterung, aber keine Art.</translation>
        </message>
        <message>
            <source>There is no criterion “{criterion}” in these rules.</source>
            <translation>In diesen Regeln gibt es kein Kriterium „{criterion}“.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Es gibt keinen Ordner {folder}.</translation>
        </message>
        <message>
            <source>There is no hand-in among what was named.</source>
            <translation>Unter dem Genannten ist keine Abgabe.</translation>
        </message>
        <message>
            <source>There is no juror {number} here.</source>
            <translation>Hier gibt es kein Jurymitglied {number}.</translation>
        </message>
        <message>
            <source>There is no list yet, so there is nothing to record.</source>
            <translation>Es gibt noch keine Liste, also nichts für eine Akte.</translation>
        </message>
        <message>
            <source>There is no note {number} here.</source>
            <translation>Hier gibt es keine Notiz {number}.</translation>
        </message>
        <message>
            <source>There is no profile and no readable file “{file}”.</source>
            <translation>Es gibt kein Profil und keine lesbare Datei „{file}“.</translation>
        </message>
        <message>
            <source>There is no proposal “{number}” here.</source>
            <translation>Hier gibt es keine Skizze „{number}“.</translation>
        </message>
        <message>
            <source>There is no reason.</source>
            <translation>Es gibt keine Begründung.</translation>
        </message>
        <message>
            <source>There is nothing to do: all parts have come.</source>
            <translation>Es ist nichts zu tun: Alle Teile sind da.</translation>
        </message>
        <message>
            <source>There is nothing to do: your desk is up to date.</source>
            <translation>Es ist nichts zu tun: Ihre Arbeitsmappe ist auf dem neuesten Stand.</translation>
        </message>
        <message>
            <source>There is nothing to explain for proposal “{number}”.</source>
            <translation>Zu Skizze „{number}“ gibt es nichts zu erklären.</translation>
        </message>
        <message>
            <source>There is nothing to save.</source>
            <translation>Es gibt nichts zu speichern.</translation>
        </message>
        <message>
            <source>These rules do not offer “cannot assess”.</source>
            <translation>Diese Regeln sehen „nicht beurteilbar“ nicht vor.</translation>
        </message>
        <message>
            <source>These rules have no categories of conflict.</source>
            <translation>Diese Regeln kennen keine Arten von Befangenheit.</translation>
        </message>
        <message>
            <source>These rules take no late hand-in; speak to the office.</source>
            <translation>Diese Regeln nehmen keine verspätete Abgabe an; sprechen Sie mit der Geschäftsstelle.</translation>
        </message>
        <message>
            <source>This copy does not know your hand-in {sequence}, {short}. Hand in from the copy that wrote it, or tell the office that the next file from here counts.</source>
            <translation>Diese Kopie kennt Ihre Abgabe {sequence}, {short}, nicht. Geben Sie aus der Kopie ab, die sie geschrieben hat, oder sagen Sie der Geschäftsstelle, dass die nächste Datei von hier zählt.</translation>
        </message>
        <message>
            <source>This deletes for good, so the name of the desk is asked for: {name}.</source>
            <translation>Das löscht endgültig, deshalb wird nach dem Namen der Arbeitsmappe gefragt: {name}.</translation>
        </message>
        <message>
            <source>This desk is kept until {until}.</source>
            <translation>Diese Arbeitsmappe wird bis {until} aufbewahrt.</translation>
        </message>
        <message>
            <source>This desk is still empty.</source>
            <translation>Diese Arbeitsmappe ist noch leer.</translation>
        </message>
        <message>
            <source>This desk was brought back from a backup: what was done after the backup is not in it.</source>
            <translation>Diese Arbeitsmappe wurde aus einer Sicherung wiederhergestellt: Was nach der Sicherung geschah, ist nicht darin.</translation>
        </message>
        <message>
            <source>This desk was copied to {target} on {at}. Hand in from one of the two only, the one you go on with.</source>
            <translation>Diese Arbeitsmappe wurde am {at} nach {target} kopiert. Geben Sie nur aus einer der beiden ab, aus der, mit der Sie weiterarbeiten.</translation>
        </message>
        <message>
            <source>This desk was handed over to {target} on {at}; this copy can only be read.</source>
            <translation>Diese Arbeitsmappe wurde am {at} an {target} weitergegeben; diese Kopie kann nur gelesen werden.</translation>
        </message>
        <message>
            <source>This desk was not made from a roster, so there is no declaration file to write.</source>
            <translation>Diese Arbeitsmappe entstand nicht aus einer Aufstellung, also gibt es keine Erklärungsdatei zu schreiben.</translation>
        </message>
        <message>
            <source>This desk was to be kept until {until}. Anonymise it, or hand it to the archive and delete it.</source>
            <translation>Diese Arbeitsmappe war bis {until} aufzubewahren. Anonymisieren Sie sie, oder geben Sie sie an das Archiv, und löschen Sie sie.</translation>
        </message>
        <message>
            <source>This document does not belong to proposal {proposal}.</source>
            <translation>Diese Unterlage gehört nicht zu Skizze {proposal}.</translation>
        </message>
        <message>
            <source>This file is sealed to the key of a desk, so a new desk cannot open it.</source>
            <translation>Diese Datei ist für den Schlüssel einer Arbeitsmappe versiegelt, also kann eine neue Arbeitsmappe sie nicht öffnen.</translation>
        </message>
        <message>
            <source>This is a juror's desk; the act belongs on the panel's desk.</source>
            <translation>Das ist die Arbeitsmappe eines Jurymitglieds; der Schritt gehört in die Arbeitsmappe der Jury.</translation>
        </message>
        <message>
            <source>This is a pack: it goes to a juror and does not come back.</source>
            <translation>Das ist ein Paket: Es geht an ein Jurymitglied und kommt nicht zurück.</translation>
        </message>
        <message>
            <source>This is a simple call: it has packs, and no rosters or declaration files.</source>
            <translation>Das ist eine einfache Bekanntmachung: Sie hat Pakete und keine Aufstellungen oder Erklärungsdateien.</translation>
        </message>
        <message>
            <source>This is an older copy of the desk: this computer has had a newer one open. Use only the newest, or take in here again what was taken in there.</source>
            <translation>Das ist eine ältere Kopie der Arbeitsmappe: Auf diesem Rechner war schon eine neuere geöffnet. Verwenden Sie nur die neueste, oder nehmen Sie hier noch einmal an, was dort angenommen wurde.</translation>
        </message>
        <message>
            <source>This is an older copy of your desk: this computer has had a newer one open. Use only the newest; what you did there is not in this one.</source>
            <translation>Dies ist eine ältere Kopie Ihrer Arbeitsmappe: Auf diesem Rechner war schon eine neuere offen. Arbeiten Sie nur mit der neuesten; was Sie dort getan haben, ist in dieser nicht enthalten.</translation>
        </message>
        <message>
            <source>This is no recovery key for hand-ins.</source>
            <translation>Das ist kein Wiederherstellungsschlüssel für Abgaben.</translation>
        </message>
        <message>
            <source>This is not a mark of the scale that stands beside it.</source>
            <translation>Das ist kein Punktwert der Skala, die daneben steht.</translation>
        </message>
        <message>
            <source>This is the panel's desk; the act belongs on a juror's own desk.</source>
            <translation>Das ist die Arbeitsmappe der Jury; der Schritt gehört in die eigene Arbeitsmappe eines Jurymitglieds.</translation>
        </message>
        <message>
            <source>This pack is no newer than the one that this desk was filled from.</source>
            <translation>Dieses Paket ist nicht neuer als das, aus dem diese Arbeitsmappe gefüllt wurde.</translation>
        </message>
        <message>
            <source>This part does not belong to the parts that were opened before.</source>
            <translation>Dieser Teil gehört nicht zu den früher geöffneten Teilen.</translation>
        </message>
        <message>
            <source>This recovery key belongs to another panel than the charter.</source>
            <translation>Dieser Wiederherstellungsschlüssel gehört zu einer anderen Jury als die Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>This would change nothing in the charter.</source>
            <translation>Das würde an der Verfahrensfestlegung nichts ändern.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To be returned by</source>
            <translation>Zurück bis</translation>
        </message>
        <message>
            <source>To change it, give the reason; then hand in again.</source>
            <translation>Um sie zu ändern, geben Sie den Grund an; geben Sie dann neu ab.</translation>
        </message>
        <message>
            <source>To change the answer, give the reason.</source>
            <translation>Um die Antwort zu ändern, geben Sie den Grund an.</translation>
        </message>
        <message>
            <source>Traces on the disk itself: the desk was encrypted, so they tell nothing without the code.</source>
            <translation>Spuren auf dem Datenträger selbst: Die Arbeitsmappe war verschlüsselt, also sagen sie ohne den Code nichts.</translation>
        </message>
        <message>
            <source>Two copies of this desk are in use: another one went on from the same point on this computer. Use only one, and take in there what was taken in here.</source>
            <translation>Zwei Kopien dieser Arbeitsmappe sind in Gebrauch: Auf diesem Rechner ging eine andere vom selben Stand aus weiter. Verwenden Sie nur eine, und nehmen Sie dort an, was hier angenommen wurde.</translation>
        </message>
        <message>
            <source>Two copies of your desk are in use: another one went on from the same point on this computer. Use only one; neither has what you did in the other.</source>
            <translation>Zwei Kopien Ihrer Arbeitsmappe sind in Gebrauch: Auf diesem Rechner wurde eine andere vom selben Stand aus weitergeführt. Arbeiten Sie nur mit einer; keine enthält, was Sie in der anderen getan haben.</translation>
        </message>
        <message>
            <source>Type the name exactly, if you are sure.</source>
            <translation>Geben Sie den Namen genau ein, wenn Sie sich sicher sind.</translation>
        </message>
        <message>
            <source>Undertaking accepted on</source>
            <translation>Verpflichtung angenommen am</translation>
        </message>
        <message>
            <source>Unpack it if it is an archive, and choose the folder in which the PDFs lie.</source>
            <translation>Entpacken Sie sie, wenn sie ein Archiv ist, und wählen Sie den Ordner, in dem die PDFs liegen.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Schwächen</translation>
        </message>
        <message>
            <source>What stays: marks, scores, votes and decisions by number; the charter with the proposals' titles and applicants; the lists as they were signed, with the names that are printed on them.</source>
            <translation>Was bleibt: Punktwerte, Ergebnisse, Abstimmungen und Beschlüsse nach Nummern; die Verfahrensfestlegung mit Titeln und Antragstellern der Skizzen; die Listen, wie sie unterschrieben wurden, mit den Namen, die darauf gedruckt sind.</translation>
        </message>
        <message>
            <source>What you did is saved. Only the day's backup could not be written; it is tried again at the next closing.</source>
            <translation>Was Sie getan haben, ist gespeichert. Nur die heutige Sicherung konnte nicht geschrieben werden; beim nächsten Schließen wird es wieder versucht.</translation>
        </message>
        <message>
            <source>Withdraw the hand-in first, or assign further proposals to the other juror.</source>
            <translation>Ziehen Sie zuerst die Abgabe zurück, oder teilen Sie dem anderen Jurymitglied weitere Skizzen zu.</translation>
        </message>
        <message>
            <source>Write and sign the list first.</source>
            <translation>Schreiben und unterschreiben Sie zuerst die Liste.</translation>
        </message>
        <message>
            <source>Write it as 2026-06-30 or 30.06.2026, with a time behind it if you like: 2026-06-30 14:00.</source>
            <translation>Schreiben Sie es wie 2026-06-30 oder 30.06.2026, wenn Sie möchten mit Uhrzeit dahinter: 2026-06-30 14:00.</translation>
        </message>
        <message>
            <source>Write it as 20MB or 1.5GB; one megabyte is the least.</source>
            <translation>Schreiben Sie es wie 20MB oder 1.5GB; mindestens ein Megabyte.</translation>
        </message>
        <message>
            <source>Write it as 3900000, as 3.900.000 € or as 3.9 M EUR.</source>
            <translation>Schreiben Sie es wie 3900000, wie 3.900.000 € oder wie 3.9 M EUR.</translation>
        </message>
        <message>
            <source>Write something, or highlight a passage.</source>
            <translation>Schreiben Sie etwas, oder markieren Sie eine Stelle.</translation>
        </message>
        <message>
            <source>You handed in before this: look at it, and hand in again.</source>
            <translation>Sie haben vorher abgegeben: Sehen Sie es sich an, und geben Sie noch einmal ab.</translation>
        </message>
        <message>
            <source>Your code, to be kept apart from the pack</source>
            <translation>Ihr Code, getrennt vom Paket aufzubewahren</translation>
        </message>
        <message>
            <source>Your dossier has not come yet, so there is nothing to read or to mark.</source>
            <translation>Ihr Dossier ist noch nicht gekommen, also gibt es nichts zu lesen oder zu bewerten.</translation>
        </message>
        <message numerus="yes">
            <source>Your dossier is here: %n proposals are open to you, to read and to mark.</source>
            <translation>
                <numerusform>Ihr Dossier ist da: %n Skizze steht Ihnen offen, zum Lesen und Bewerten.</numerusform>
                <numerusform>Ihr Dossier ist da: %n Skizzen stehen Ihnen offen, zum Lesen und Bewerten.</numerusform>
            </translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <source>an older version</source>
            <translation>eine ältere Fassung</translation>
        </message>
        <message>
            <source>applicant</source>
            <translation>Antragsteller</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>zugeteilt</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>conflict declared</source>
            <translation>Befangenheit erklärt</translation>
        </message>
        <message>
            <source>conflict: recused</source>
            <translation>befangen: ausgeschlossen</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>zählt</translation>
        </message>
        <message>
            <source>declaration file awaited</source>
            <translation>Erklärungsdatei erwartet</translation>
        </message>
        <message>
            <source>declared; the charter is to be frozen</source>
            <translation>erklärt; die Verfahrensfestlegung ist festzuschreiben</translation>
        </message>
        <message>
            <source>dossier to be issued</source>
            <translation>Dossier auszugeben</translation>
        </message>
        <message>
            <source>everything is marked</source>
            <translation>alles ist bewertet</translation>
        </message>
        <message>
            <source>has the newest dossier</source>
            <translation>hat das neueste Dossier</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>zum Teil</translation>
        </message>
        <message>
            <source>it counts</source>
            <translation>sie zählt</translation>
        </message>
        <message>
            <source>it is kept and does not count: the charter was amended since</source>
            <translation>sie wird aufbewahrt und zählt nicht: Die Verfahrensfestlegung wurde seither geändert</translation>
        </message>
        <message>
            <source>it is kept; a later one counts</source>
            <translation>sie wird aufbewahrt; eine spätere zählt</translation>
        </message>
        <message>
            <source>it is left out</source>
            <translation>sie wird ausgelassen</translation>
        </message>
        <message>
            <source>kept, does not count</source>
            <translation>aufbewahrt, zählt nicht</translation>
        </message>
        <message>
            <source>key pending</source>
            <translation>Schlüssel steht aus</translation>
        </message>
        <message>
            <source>key pending: declared; the charter is to be amended</source>
            <translation>Schlüssel steht aus: erklärt; die Verfahrensfestlegung ist zu ergänzen</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <translation>Mittelwert {mean}</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>k. A.</translation>
        </message>
        <message>
            <source>named person</source>
            <translation>genannte Person</translation>
        </message>
        <message>
            <source>no conflict</source>
            <translation>keine Befangenheit</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>nicht zugeteilt</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>noch nicht erklärt</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>nicht darin</translation>
        </message>
        <message>
            <source>noted as a conflict</source>
            <translation>als Befangenheit vermerkt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>printed on {time}</source>
            <translation>gedruckt am {time}</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>ausgeschlossen</translation>
        </message>
        <message>
            <source>roster to be sent</source>
            <translation>Aufstellung zu verschicken</translation>
        </message>
        <message>
            <source>same mail domain</source>
            <translation>gleiche E-Mail-Domain</translation>
        </message>
        <message>
            <source>same organisation</source>
            <translation>gleiche Einrichtung</translation>
        </message>
        <message>
            <source>same person</source>
            <translation>gleiche Person</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesandt</translation>
        </message>
        <message>
            <source>threshold {mark}</source>
            <translation>Schwelle {mark}</translation>
        </message>
        <message>
            <source>waits for a decision</source>
            <translation>wartet auf eine Entscheidung</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>{count} marks</source>
            <translation>{count} Punktwerte</translation>
        </message>
        <message>
            <source>{count} places of “{table}” cannot be counted: {why}</source>
            <translation>{count} Stellen in „{table}“ lassen sich nicht zählen: {why}</translation>
        </message>
        <message>
            <source>{count} places of “{table}” cannot be taken: {why}</source>
            <translation>{count} Stellen in „{table}“ lassen sich nicht übernehmen: {why}</translation>
        </message>
        <message>
            <source>{decided} decided, {recommended} of them recommended; nothing is open.</source>
            <translation>{decided} beschlossen, {recommended} davon empfohlen; nichts ist offen.</translation>
        </message>
        <message>
            <source>{decided} decided, {recommended} of them recommended; {count} still open: {open}</source>
            <translation>{decided} beschlossen, {recommended} davon empfohlen; noch {count} offen: {open}</translation>
        </message>
        <message>
            <source>{field} = “{heading}”</source>
            <translation>{field} = „{heading}“</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <source>{marks} marks and {comments} comments taken.</source>
            <translation>{marks} Punktwerte und {comments} Kommentare eingelesen.</translation>
        </message>
        <message>
            <source>{minimum} to {maximum} in steps of {step}</source>
            <translation>{minimum} bis {maximum} in Schritten von {step}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{name} does not mark proposals ({role}).</source>
            <translation>{name} bewertet keine Skizzen ({role}).</translation>
        </message>
        <message>
            <source>{name} is absent.</source>
            <translation>{name} ist abwesend.</translation>
        </message>
        <message>
            <source>{name} is in the room.</source>
            <translation>{name} ist im Raum.</translation>
        </message>
        <message>
            <source>{name} takes part by phone.</source>
            <translation>{name} nimmt telefonisch teil.</translation>
        </message>
        <message>
            <source>{name} takes part by video.</source>
            <translation>{name} nimmt per Video teil.</translation>
        </message>
        <message>
            <source>{proposal}, {name}: {in_common} ({theirs}). The juror's reason: {reason}</source>
            <translation>{proposal}, {name}: {in_common} ({theirs}). Begründung des Jurymitglieds: {reason}</translation>
        </message>
        <message>
            <source>{proposal}: decided.</source>
            <translation>{proposal}: entschieden.</translation>
        </message>
        <message>
            <source>{proposal}: not recommended.</source>
            <translation>{proposal}: nicht empfohlen.</translation>
        </message>
        <message>
            <source>{proposal}: on the reserve list.</source>
            <translation>{proposal}: auf der Nachrückliste.</translation>
        </message>
        <message>
            <source>{proposal}: recommended.</source>
            <translation>{proposal}: empfohlen.</translation>
        </message>
        <message>
            <source>{proposal}: the panel's own score of “{criterion}” is {score}.</source>
            <translation>{proposal}: Die eigene Wertung der Jury für „{criterion}“ ist {score}.</translation>
        </message>
        <message>
            <source>{proposal}: vote, {yes} yes, {no} no, {abstained} abstained; {present} present.</source>
            <translation>{proposal}: Abstimmung, {yes} ja, {no} nein, {abstained} enthalten; {present} anwesend.</translation>
        </message>
        <message>
            <source>{table}: {count} of {all} rows taken.</source>
            <translation>{table}: {count} von {all} Zeilen übernommen.</translation>
        </message>
        <message>
            <source>{table}: {count} of {all} rows taken; not taken: row {rows}.</source>
            <translation>{table}: {count} von {all} Zeilen übernommen; nicht übernommen: Zeile {rows}.</translation>
        </message>
        <message>
            <source>{table}: {count} of {all} rows taken; not taken: rows {rows}.</source>
            <translation>{table}: {count} von {all} Zeilen übernommen; nicht übernommen: Zeilen {rows}.</translation>
        </message>
        <message>
            <source>{time} so far</source>
            <translation>bisher {time}</translation>
        </message>
        <message>
            <source>{until} is over already.</source>
            <translation>{until} ist schon vorbei.</translation>
        </message>
        <message>
            <source>{what} stands in rows {rows}; the first one was taken.</source>
            <translation>{what} steht in den Zeilen {rows}; die erste wurde genommen.</translation>
        </message>
        <message>
            <source>“{category}” is no category of conflict in these rules.</source>
            <translation>„{category}“ ist in diesen Regeln keine Art von Befangenheit.</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as rules: it is cut off, or no TOML file.</source>
            <translation>„{file}“ lässt sich nicht als Regeln lesen: Die Datei ist abgeschnitten oder keine TOML-Datei.</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as rules: line {line} is not in UTF-8.</source>
            <translation>„{file}“ lässt sich nicht als Regeln lesen: Zeile {line} ist nicht in UTF-8.</translation>
        </message>
        <message>
            <source>“{file}” cannot be read as rules: line {line}, at letter {letter}.</source>
            <translation>„{file}“ lässt sich nicht als Regeln lesen: Zeile {line}, beim Zeichen {letter}.</translation>
        </message>
        <message>
            <source>“{file}” holds rules that do not fit, at “{where}”: {why}</source>
            <translation>„{file}“ enthält Regeln, die nicht passen, bei „{where}“: {why}</translation>
        </message>
        <message>
            <source>“{file}” is too large to be a file of rules.</source>
            <translation>„{file}“ ist zu groß für eine Datei mit Regeln.</translation>
        </message>
        <message>
            <source>“{folder}” is a file, not a folder.</source>
            <translation>„{folder}“ ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <source>“{key}” is no age key.</source>
            <translation>„{key}“ ist kein age-Schlüssel.</translation>
        </message>
        <message>
            <source>“{name}” is no pack, but {what}.</source>
            <translation>„{name}“ ist kein Paket, sondern {what}.</translation>
        </message>
        <message>
            <source>“{name}” is not in the format PKCS#12, which holds certificate and key in one file.</source>
            <translation>„{name}“ hat nicht das Format PKCS#12, in dem Zertifikat und Schlüssel in einer Datei stehen.</translation>
        </message>
        <message>
            <source>“{name}” is not in the parts that have come; missing: part {missing} of {parts}.</source>
            <translation>„{name}“ ist nicht in den vorhandenen Teilen; fehlend: Teil {missing} von {parts}.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: it is not there, or access is not allowed.</source>
            <translation>„{path}“ kann nicht gelesen werden: Es ist nicht da, oder der Zugriff ist nicht erlaubt.</translation>
        </message>
        <message>
            <source>“{path}” cannot be written: it exists already, the folder is missing, or the disk is full.</source>
            <translation>„{path}“ kann nicht geschrieben werden: Es gibt die Datei schon, der Ordner fehlt, oder der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>“{recommendation}” is no recommendation in these rules.</source>
            <translation>„{recommendation}“ ist in diesen Regeln keine Empfehlung.</translation>
        </message>
        <message>
            <source>“{section}” follows from the rules; the panel does not decide it.</source>
            <translation>„{section}“ folgt aus den Regeln; die Jury beschließt das nicht.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a date.</source>
            <translation>„{text}“ kann nicht als Datum gelesen werden.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read as a sum of euros.</source>
            <translation>„{text}“ kann nicht als Summe in Euro gelesen werden.</translation>
        </message>
        <message>
            <source>“{text}” is no size for the parts of a pack.</source>
            <translation>„{text}“ ist keine Größe für die Teile eines Pakets.</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>  Could not be deleted there: {name}</source>
            <translation>  Dort nicht zu löschen: {name}</translation>
        </message>
        <message>
            <source>  {marks} marks in it; {other} beside it has {others}.</source>
            <translation>  {marks} Punktwerte darin; {other} daneben hat {others}.</translation>
        </message>
        <message>
            <source>A desk, pack or list.</source>
            <translation>Eine Arbeitsmappe, ein Paket oder eine Liste.</translation>
        </message>
        <message>
            <source>A document for a proposal; replaces one of the same name. Can be repeated.</source>
            <translation>Eine Unterlage für eine Skizze; ersetzt eine gleichen Namens. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>A document to take out. Can be repeated.</source>
            <translation>Eine Unterlage, die entfernt wird. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>A file with the certificate's password; else JURYDESK_KEY_PASSWORD, else asked.</source>
            <translation>Eine Datei mit dem Kennwort des Zertifikats; sonst JURYDESK_KEY_PASSWORD, sonst wird gefragt.</translation>
        </message>
        <message>
            <source>A file with the desk's passphrase; else JURYDESK_PASSPHRASE, else you are asked.</source>
            <translation>Eine Datei mit der Passphrase der Arbeitsmappe; sonst JURYDESK_PASSPHRASE, sonst werden Sie gefragt.</translation>
        </message>
        <message>
            <source>A file with the desk's recovery code, when the passphrase is forgotten.</source>
            <translation>Eine Datei mit dem Wiederherstellungscode der Arbeitsmappe, wenn die Passphrase vergessen ist.</translation>
        </message>
        <message>
            <source>A file with the new passphrase; else JURYDESK_NEW_PASSPHRASE, else you are asked.</source>
            <translation>Eine Datei mit der neuen Passphrase; sonst JURYDESK_NEW_PASSPHRASE, sonst werden Sie gefragt.</translation>
        </message>
        <message>
            <source>A file with the pack's code; else JURYDESK_PACK_CODE, else you are asked.</source>
            <translation>Eine Datei mit dem Paketcode; sonst JURYDESK_PACK_CODE, sonst werden Sie gefragt.</translation>
        </message>
        <message>
            <source>A file with the recovery key; else JURYDESK_RECOVERY_KEY, else you are asked.</source>
            <translation>Eine Datei mit dem Wiederherstellungsschlüssel; sonst JURYDESK_RECOVERY_KEY, sonst werden Sie gefragt.</translation>
        </message>
        <message>
            <source>A further proposal for a juror.</source>
            <translation>Eine weitere Skizze für ein Jurymitglied.</translation>
        </message>
        <message>
            <source>A proposal that was withdrawn. Can be repeated.</source>
            <translation>Eine zurückgezogene Skizze. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>A secret is needed, and nobody is here to type it: {prompt}.</source>
            <translation>Ein Geheimnis wird gebraucht, und niemand ist da, um es einzugeben: {prompt}.</translation>
        </message>
        <message>
            <source>A table of proposal, criterion, mark and comment.</source>
            <translation>Eine Tabelle mit Skizze, Kriterium, Punktwert und Kommentar.</translation>
        </message>
        <message>
            <source>Abstentions.</source>
            <translation>Enthaltungen.</translation>
        </message>
        <message>
            <source>Accept both, once for this desk.</source>
            <translation>Beides annehmen, einmal für diese Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Accepted on {when}.</source>
            <translation>Angenommen am {when}.</translation>
        </message>
        <message>
            <source>All proposals not declared yet: no conflict.</source>
            <translation>Alle noch nicht erklärten Skizzen: keine Befangenheit.</translation>
        </message>
        <message>
            <source>Amend the charter, or show what that does.</source>
            <translation>Die Verfahrensfestlegung ändern oder zeigen, was das bewirkt.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Assign by hand with --juror, else all anew.</source>
            <translation>Von Hand zuteilen mit --juror, sonst alle neu.</translation>
        </message>
        <message>
            <source>Assigned although a conflict is likely: {assigned}. “jurydesk hints” says why.</source>
            <translation>Zugewiesen, obwohl eine Befangenheit naheliegt: {assigned}. „jurydesk hints“ sagt, warum.</translation>
        </message>
        <message>
            <source>Assigned to nobody: {proposals}</source>
            <translation>Niemandem zugeteilt: {proposals}</translation>
        </message>
        <message>
            <source>Bring a backup back; the present desk is kept beside it.</source>
            <translation>Eine Sicherung zurückholen; die jetzige Arbeitsmappe bleibt daneben erhalten.</translation>
        </message>
        <message>
            <source>COMMAND …</source>
            <translation>BEFEHL …</translation>
        </message>
        <message>
            <source>Category of the rules, by its short name.</source>
            <translation>Art nach den Regeln, mit ihrem Kurznamen.</translation>
        </message>
        <message>
            <source>Certificate with key (PKCS#12: .p12, .pfx).</source>
            <translation>Zertifikat mit Schlüssel (PKCS#12: .p12, .pfx).</translation>
        </message>
        <message>
            <source>Change a desk's passphrase; prints a new recovery code.</source>
            <translation>Die Passphrase einer Arbeitsmappe ändern; gibt einen neuen Wiederherstellungscode aus.</translation>
        </message>
        <message>
            <source>Charter {before}, amended by {now}.</source>
            <translation>Verfahrensfestlegung {before}, geändert durch {now}.</translation>
        </message>
        <message>
            <source>Charter {fingerprint}</source>
            <translation>Verfahrensfestlegung {fingerprint}</translation>
        </message>
        <message>
            <source>Charter, version {version}: {short}</source>
            <translation>Verfahrensfestlegung, Fassung {version}: {short}</translation>
        </message>
        <message>
            <source>Check a signed list, with its record or without.</source>
            <translation>Eine unterschriebene Liste prüfen, mit ihrer Akte oder ohne.</translation>
        </message>
        <message>
            <source>Check that this program has all that it needs.</source>
            <translation>Prüfen, ob dieses Programm alles hat, was es braucht.</translation>
        </message>
        <message>
            <source>Closing date for hand-ins.</source>
            <translation>Abgabefrist.</translation>
        </message>
        <message>
            <source>Closing date for hand-ins: 2026-06-30, or with a time 2026-06-30T14:00.</source>
            <translation>Abgabefrist: 2026-06-30 oder mit Uhrzeit 2026-06-30T14:00.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code of the pack</source>
            <translation>Paketcode</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Conditions and advice.</source>
            <translation>Auflagen und Hinweise.</translation>
        </message>
        <message>
            <source>Consolidate a table of marks collected elsewhere.</source>
            <translation>Eine Tabelle mit anderswo gesammelten Punktwerten zusammenführen.</translation>
        </message>
        <message>
            <source>Copy your own desk, key included, to a second computer.</source>
            <translation>Die eigene Arbeitsmappe samt Schlüssel auf einen zweiten Rechner kopieren.</translation>
        </message>
        <message>
            <source>Could not be deleted: {path}</source>
            <translation>Nicht zu löschen: {path}</translation>
        </message>
        <message>
            <source>Decide whether such a hand-in counts.</source>
            <translation>Entscheiden, ob eine solche Abgabe zählt.</translation>
        </message>
        <message>
            <source>Decided: recommended, “reserve list” or “not recommended”.</source>
            <translation>Beschlossen: recommended (empfohlen), „reserve list“ (Nachrückliste) oder „not recommended“ (nicht empfohlen).</translation>
        </message>
        <message>
            <source>Decided: {verdict}</source>
            <translation>Entschieden: {verdict}</translation>
        </message>
        <message>
            <source>Decisions from a table: proposal, section, sum, reason.</source>
            <translation>Beschlüsse aus einer Tabelle: Skizze, Abschnitt, Summe, Begründung.</translation>
        </message>
        <message>
            <source>Declaration file {sequence}: {path}, fingerprint {short}</source>
            <translation>Erklärungsdatei {sequence}: {path}, Fingerabdruck {short}</translation>
        </message>
        <message>
            <source>Declare: no conflict of interest, or a conflict.</source>
            <translation>Erklären: keine Befangenheit oder eine Befangenheit.</translation>
        </message>
        <message>
            <source>Delete your own desk and its backups; writes a receipt.</source>
            <translation>Die eigene Arbeitsmappe und ihre Sicherungen löschen; schreibt eine Löschbestätigung.</translation>
        </message>
        <message>
            <source>Deleted:</source>
            <translation>Gelöscht:</translation>
        </message>
        <message>
            <source>Deleted: {path}</source>
            <translation>Gelöscht: {path}</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Meinten Sie {near}?</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Unterlage</translation>
        </message>
        <message>
            <source>Explain the rank of this proposal.</source>
            <translation>Den Rang dieser Skizze erläutern.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File number.</source>
            <translation>Geschäftszeichen.</translation>
        </message>
        <message>
            <source>Fingerprint of a hand-in that its juror read out on the phone. Can be repeated.</source>
            <translation>Fingerabdruck einer Abgabe, den das Jurymitglied am Telefon vorgelesen hat. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>Fingerprint {short} ({full}): you find it again on the signed list.</source>
            <translation>Fingerabdruck {short} ({full}): Sie finden ihn auf der unterschriebenen Liste wieder.</translation>
        </message>
        <message>
            <source>For this juror, on the panel's desk.</source>
            <translation>Für dieses Jurymitglied, in der Arbeitsmappe der Jury.</translation>
        </message>
        <message>
            <source>Freeze the charter and write the packs.</source>
            <translation>Die Verfahrensfestlegung festschreiben und die Pakete schreiben.</translation>
        </message>
        <message>
            <source>Freeze the charter, and write no pack.</source>
            <translation>Die Verfahrensfestlegung festschreiben und kein Paket schreiben.</translation>
        </message>
        <message>
            <source>From my mean</source>
            <translation>Zum Mittelwert</translation>
        </message>
        <message>
            <source>Give marks: one, or a whole CSV or XLSX table.</source>
            <translation>Punktwerte vergeben: einen oder eine ganze CSV- oder XLSX-Tabelle.</translation>
        </message>
        <message>
            <source>Hand in although something is still open.</source>
            <translation>Abgeben, obwohl noch etwas offen ist.</translation>
        </message>
        <message>
            <source>Hand in: write one sealed, signed file for the panel.</source>
            <translation>Abgeben: eine versiegelte, signierte Datei für die Jury schreiben.</translation>
        </message>
        <message>
            <source>Hand the panel's desk over; here it can only be read then.</source>
            <translation>Die Arbeitsmappe der Jury weitergeben; hier kann sie dann nur noch gelesen werden.</translation>
        </message>
        <message>
            <source>Hand-ins to take in, or folders of them.</source>
            <translation>Abgaben zur Annahme oder Ordner mit ihnen.</translation>
        </message>
        <message>
            <source>Handed in as version {sequence}: {path}</source>
            <translation>Abgegeben als Fassung {sequence}: {path}</translation>
        </message>
        <message>
            <source>How packs go out: strict sends rosters first, so that keys are frozen.</source>
            <translation>Wie Pakete hinausgehen: strict (streng) schickt zuerst Aufstellungen, damit Schlüssel festgeschrieben werden.</translation>
        </message>
        <message>
            <source>How sure you are of your judgement.</source>
            <translation>Wie sicher Sie sich Ihres Urteils sind.</translation>
        </message>
        <message>
            <source>How the chair voted.</source>
            <translation>Wie der Vorsitz gestimmt hat.</translation>
        </message>
        <message>
            <source>How they take part.</source>
            <translation>Wie sie teilnehmen.</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <translation>Sie wurde zurückgezogen.</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Juror {juror} has deleted the own desk ({short}).</source>
            <translation>Jurymitglied {juror} hat die eigene Arbeitsmappe gelöscht ({short}).</translation>
        </message>
        <message>
            <source>Jury panels that work offline: from a call to a signed recommendation list that anyone can check. Secrets are asked for, or read from files and the environment, never from the command line.</source>
            <translation>Jurys, die ohne Netz arbeiten: von der Bekanntmachung bis zur unterschriebenen Förderempfehlung, die jeder prüfen kann. Geheimnisse werden erfragt oder aus Dateien und der Umgebung gelesen, nie von der Befehlszeile.</translation>
        </message>
        <message>
            <source>Key pending, no dossier yet: jurors {jurors}</source>
            <translation>Schlüssel steht aus, noch kein Dossier: Jurymitglieder {jurors}</translation>
        </message>
        <message>
            <source>Language of the documents.</source>
            <translation>Sprache der Dokumente.</translation>
        </message>
        <message>
            <source>List likely conflicts of jurors with proposals.</source>
            <translation>Mögliche Befangenheiten von Jurymitgliedern bei Skizzen auflisten.</translation>
        </message>
        <message>
            <source>List your private notes and highlights; nobody else gets them.</source>
            <translation>Die eigenen Notizen und Markierungen auflisten; niemand sonst bekommt sie.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Make a lost panel's desk anew from its charter.</source>
            <translation>Eine verlorene Arbeitsmappe der Jury aus der Verfahrensfestlegung neu anlegen.</translation>
        </message>
        <message>
            <source>Minutes without a key or a click; 0: never.</source>
            <translation>Minuten ohne Taste oder Klick; 0: nie.</translation>
        </message>
        <message>
            <source>Money that can be given, in euros.</source>
            <translation>Verfügbare Mittel, in Euro.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name --juror to assign by hand, or --per-proposal, not both.</source>
            <translation>Nennen Sie --juror für die Zuteilung von Hand oder --per-proposal, nicht beides.</translation>
        </message>
        <message>
            <source>Name a file that holds it, or set the variable {variable}.</source>
            <translation>Nennen Sie eine Datei, die es enthält, oder setzen Sie die Variable {variable}.</translation>
        </message>
        <message>
            <source>Name either --full or --seal-to, not both.</source>
            <translation>Nennen Sie entweder --full oder --seal-to, nicht beides.</translation>
        </message>
        <message>
            <source>Name either a certificate file or --self-made, not both.</source>
            <translation>Nennen Sie entweder eine Zertifikatsdatei oder --self-made, nicht beides.</translation>
        </message>
        <message>
            <source>Name either a table (--table) or one proposal (--proposal).</source>
            <translation>Nennen Sie entweder eine Tabelle (--table) oder eine Skizze (--proposal).</translation>
        </message>
        <message>
            <source>Name the file that holds the secret, alone on its first line.</source>
            <translation>Nennen Sie die Datei, in der das Geheimnis allein auf der ersten Zeile steht.</translation>
        </message>
        <message>
            <source>Name the juror whose desk is lost: --juror</source>
            <translation>Nennen Sie das Jurymitglied, dessen Arbeitsmappe verloren ist: --juror</translation>
        </message>
        <message>
            <source>Name the proposal that this is about: --proposal</source>
            <translation>Nennen Sie die Skizze, um die es geht: --proposal</translation>
        </message>
        <message>
            <source>Names and texts are deleted, and {count} documents.</source>
            <translation>Namen und Texte sind gelöscht und {count} Unterlagen.</translation>
        </message>
        <message>
            <source>New passphrase for this desk</source>
            <translation>Neue Passphrase für diese Arbeitsmappe</translation>
        </message>
        <message>
            <source>Not accepted yet: the documents stay shut. Accept both with --accept.</source>
            <translation>Noch nicht angenommen: Die Unterlagen bleiben geschlossen. Nehmen Sie beides an mit --accept.</translation>
        </message>
        <message>
            <source>Not handed in yet: {names}</source>
            <translation>Noch nicht abgegeben: {names}</translation>
        </message>
        <message>
            <source>Not in it: hand-in {sequence} of juror {juror}, {short}.</source>
            <translation>Nicht darin: Abgabe {sequence} von Jurymitglied {juror}, {short}.</translation>
        </message>
        <message>
            <source>Not searched, because locked or damaged: {names}</source>
            <translation>Nicht durchsucht, weil verschlossen oder beschädigt: {names}</translation>
        </message>
        <message>
            <source>Not searched, because without letters (scans): {names}</source>
            <translation>Nicht durchsucht, weil ohne Buchstaben (gescannt): {names}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note a conflict of interest that is known already.</source>
            <translation>Eine schon bekannte Befangenheit vermerken.</translation>
        </message>
        <message>
            <source>Note receipts of jurors who deleted their desks.</source>
            <translation>Löschbestätigungen von Jurymitgliedern vermerken, die ihre Arbeitsmappe gelöscht haben.</translation>
        </message>
        <message>
            <source>Note the panel's own score of a criterion.</source>
            <translation>Die Wertung der Jury zu einem Kriterium vermerken.</translation>
        </message>
        <message>
            <source>Note what failed the formal check or was withdrawn.</source>
            <translation>Vermerken, was die formale Prüfung nicht bestanden hat oder zurückgezogen wurde.</translation>
        </message>
        <message>
            <source>Note who takes part in the meeting, and how.</source>
            <translation>Vermerken, wer an der Sitzung teilnimmt und wie.</translation>
        </message>
        <message>
            <source>Noted. It replaces the jurors' marks of this criterion; both are kept and shown.</source>
            <translation>Vermerkt. Die Wertung tritt bei diesem Kriterium an die Stelle der Punktwerte der Jurymitglieder; beide bleiben erhalten und werden gezeigt.</translation>
        </message>
        <message>
            <source>Noted. The list will name it with its reason.</source>
            <translation>Vermerkt. Die Liste wird sie mit dem Grund nennen.</translation>
        </message>
        <message>
            <source>Noted. This proposal's documents will not be in that juror's pack.</source>
            <translation>Vermerkt. Die Unterlagen dieser Skizze werden nicht im Paket dieses Jurymitglieds sein.</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>Nichts wartet auf eine Entscheidung.</translation>
        </message>
        <message>
            <source>Number of a juror; can be repeated. Without it: all.</source>
            <translation>Nummer eines Jurymitglieds; mehrfach möglich. Ohne Angabe: alle.</translation>
        </message>
        <message>
            <source>Number of a proposal; can be repeated.</source>
            <translation>Nummer einer Skizze; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Number of the juror, to assign by hand.</source>
            <translation>Nummer des Jurymitglieds, für die Zuteilung von Hand.</translation>
        </message>
        <message>
            <source>Number of the juror.</source>
            <translation>Nummer des Jurymitglieds.</translation>
        </message>
        <message>
            <source>Number of the proposal, if it is about one.</source>
            <translation>Nummer der Skizze, wenn es um eine geht.</translation>
        </message>
        <message>
            <source>Number of the proposal.</source>
            <translation>Nummer der Skizze.</translation>
        </message>
        <message>
            <source>Of this version; else the newest.</source>
            <translation>Von dieser Fassung; sonst von der neuesten.</translation>
        </message>
        <message>
            <source>Only play; open no window.</source>
            <translation>Nur abspielen; kein Fenster öffnen.</translation>
        </message>
        <message>
            <source>Only the notes on this proposal.</source>
            <translation>Nur die Notizen zu dieser Skizze.</translation>
        </message>
        <message>
            <source>Only these jurors; can be repeated.</source>
            <translation>Nur diese Jurymitglieder; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Open a pack you received: makes your desk, or renews it.</source>
            <translation>Ein erhaltenes Paket öffnen: legt Ihre Arbeitsmappe an oder erneuert sie.</translation>
        </message>
        <message>
            <source>Open the window, on a desk or pack if one is named.</source>
            <translation>Das Fenster öffnen, mit einer Arbeitsmappe oder einem Paket, wenn genannt.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Out of reach of this program:</source>
            <translation>Außer Reichweite dieses Programms:</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Panel key {fingerprint}</source>
            <translation>Juryschlüssel {fingerprint}</translation>
        </message>
        <message>
            <source>Panel key {key}, charter {charter}: compare them with the letter.</source>
            <translation>Juryschlüssel {key}, Verfahrensfestlegung {charter}: Vergleichen Sie beides mit dem Brief.</translation>
        </message>
        <message>
            <source>Panel key {key}, rules {charter}: compare them with the letter.</source>
            <translation>Juryschlüssel {key}, Regeln {charter}: Vergleichen Sie beides mit dem Brief.</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Passphrase of this desk</source>
            <translation>Passphrase dieser Arbeitsmappe</translation>
        </message>
        <message>
            <source>Password of the certificate file</source>
            <translation>Kennwort der Zertifikatsdatei</translation>
        </message>
        <message>
            <source>People who join the panel.</source>
            <translation>Personen, die zur Jury hinzukommen.</translation>
        </message>
        <message>
            <source>Phase that is judged.</source>
            <translation>Phase, die beurteilt wird.</translation>
        </message>
        <message>
            <source>Play an example panel, and open its window.</source>
            <translation>Eine Beispieljury abspielen und ihr Fenster öffnen.</translation>
        </message>
        <message>
            <source>Prepare a panel: make its desk file with a rule profile.</source>
            <translation>Eine Jury vorbereiten: ihre Arbeitsmappe mit einem Regelprofil anlegen.</translation>
        </message>
        <message>
            <source>Print CSV for a spreadsheet.</source>
            <translation>CSV für eine Tabellenkalkulation ausgeben.</translation>
        </message>
        <message>
            <source>Print JSON for other programs.</source>
            <translation>JSON für andere Programme ausgeben.</translation>
        </message>
        <message>
            <source>Print the receipt of a hand-in, as a PDF.</source>
            <translation>Die Bestätigung einer Abgabe drucken, als PDF.</translation>
        </message>
        <message>
            <source>Print your marks for the meeting, as a PDF.</source>
            <translation>Die eigenen Punktwerte für die Sitzung drucken, als PDF.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Proposal {proposal} is off the desk.</source>
            <translation>Die Skizze {proposal} ist aus der Arbeitsmappe genommen.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>Proposals are assigned by hand to one juror: name --juror as well.</source>
            <translation>Von Hand werden Skizzen einem Jurymitglied zugeteilt: Nennen Sie auch --juror.</translation>
        </message>
        <message>
            <source>Put the secret alone on the first line of a text file, and name that file.</source>
            <translation>Schreiben Sie das Geheimnis allein in die erste Zeile einer Textdatei, und nennen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Read more: {command} --help</source>
            <translation>Mehr dazu: {command} --help</translation>
        </message>
        <message>
            <source>Read the undertaking and the notice, and accept them.</source>
            <translation>Die Verpflichtung und die Hinweise lesen und annehmen.</translation>
        </message>
        <message>
            <source>Receipts of jurors.</source>
            <translation>Löschbestätigungen von Jurymitgliedern.</translation>
        </message>
        <message>
            <source>Recommended sum in euros; else as requested.</source>
            <translation>Empfohlene Summe in Euro; sonst wie beantragt.</translation>
        </message>
        <message>
            <source>Record a vote; says whether the motion is carried.</source>
            <translation>Eine Abstimmung vermerken; sagt, ob der Beschlussantrag angenommen ist.</translation>
        </message>
        <message>
            <source>Record the panel's decisions, with their reasons.</source>
            <translation>Die Beschlüsse der Jury mit ihren Begründungen vermerken.</translation>
        </message>
        <message>
            <source>Record: {path}</source>
            <translation>Akte: {path}</translation>
        </message>
        <message>
            <source>Recovery key for hand-ins</source>
            <translation>Wiederherstellungsschlüssel für Abgaben</translation>
        </message>
        <message>
            <source>Round of the call, as it is written.</source>
            <translation>Runde der Bekanntmachung, wie sie geschrieben wird.</translation>
        </message>
        <message>
            <source>Rows of new or changed proposals; documents stay.</source>
            <translation>Zeilen neuer oder geänderter Skizzen; Unterlagen bleiben.</translation>
        </message>
        <message>
            <source>Rule on a conflict: excluded, or may judge.</source>
            <translation>Über eine Befangenheit entscheiden: ausgeschlossen oder darf bewerten.</translation>
        </message>
        <message>
            <source>Rule profile by name, or a rules file (TOML).</source>
            <translation>Regelprofil mit seinem Namen oder eine Regeldatei (TOML).</translation>
        </message>
        <message>
            <source>Rule profile, or a rules file (TOML).</source>
            <translation>Regelprofil oder eine Regeldatei (TOML).</translation>
        </message>
        <message>
            <source>Rules to put in place of the present ones.</source>
            <translation>Regeln anstelle der jetzigen.</translation>
        </message>
        <message>
            <source>Rules {fingerprint}</source>
            <translation>Regeln {fingerprint}</translation>
        </message>
        <message>
            <source>Search the text of all proposals that are open to you.</source>
            <translation>Den Text aller Skizzen durchsuchen, die Ihnen offenstehen.</translation>
        </message>
        <message>
            <source>Send each code another way than its pack: by letter or telephone, never together.</source>
            <translation>Schicken Sie jeden Code auf anderem Weg als sein Paket: im Brief oder am Telefon, nie zusammen.</translation>
        </message>
        <message>
            <source>Send it to the panel's office; your dossier comes back, sealed to this desk.</source>
            <translation>Schicken Sie sie an die Geschäftsstelle der Jury; zurück kommt Ihr Dossier, für diese Arbeitsmappe versiegelt.</translation>
        </message>
        <message>
            <source>Sheet of the workbook; else the first that fits.</source>
            <translation>Tabellenblatt der Arbeitsmappe; sonst das erste, das passt.</translation>
        </message>
        <message>
            <source>Sheets for {count} proposals: {path}</source>
            <translation>Bögen für {count} Skizzen: {path}</translation>
        </message>
        <message>
            <source>Short name of the criterion.</source>
            <translation>Kurzname des Kriteriums.</translation>
        </message>
        <message>
            <source>Show a desk's backups.</source>
            <translation>Die Sicherungen einer Arbeitsmappe zeigen.</translation>
        </message>
        <message>
            <source>Show all your marks side by side.</source>
            <translation>Alle eigenen Punktwerte nebeneinander zeigen.</translation>
        </message>
        <message>
            <source>Show hand-ins that wait for a decision.</source>
            <translation>Abgaben zeigen, die auf eine Entscheidung warten.</translation>
        </message>
        <message>
            <source>Show how far each of your proposals is.</source>
            <translation>Zeigen, wie weit jede Ihrer Skizzen ist.</translation>
        </message>
        <message>
            <source>Show or set the minutes until an unused window locks.</source>
            <translation>Zeigen oder festlegen, nach wie vielen ungenutzten Minuten das Fenster sich verschließt.</translation>
        </message>
        <message>
            <source>Show or set until when the panel's desk is kept.</source>
            <translation>Zeigen oder festlegen, bis wann die Arbeitsmappe der Jury aufbewahrt wird.</translation>
        </message>
        <message>
            <source>Show the charter's versions and fingerprints.</source>
            <translation>Fassungen und Fingerabdrücke der Verfahrensfestlegung zeigen.</translation>
        </message>
        <message>
            <source>Show the consolidated order, as a table, JSON or CSV.</source>
            <translation>Die zusammengeführte Rangfolge zeigen, als Tabelle, JSON oder CSV.</translation>
        </message>
        <message>
            <source>Show the rules, or replace them by an edited file.</source>
            <translation>Die Regeln zeigen oder durch eine bearbeitete Datei ersetzen.</translation>
        </message>
        <message>
            <source>Show this help and end.</source>
            <translation>Zeigt diese Hilfe.</translation>
        </message>
        <message>
            <source>Show what would happen, and do nothing.</source>
            <translation>Zeigen, was geschähe, und nichts tun.</translation>
        </message>
        <message>
            <source>Sign with a certificate made for this name.</source>
            <translation>Mit einem Zertifikat unterschreiben, das für diesen Namen erstellt wird.</translation>
        </message>
        <message>
            <source>Signed list, version {version}: {path}</source>
            <translation>Unterschriebene Liste, Fassung {version}: {path}</translation>
        </message>
        <message>
            <source>So many jurors for each proposal; without it, all for all.</source>
            <translation>So viele Jurymitglieder je Skizze; ohne Angabe alle für alle.</translation>
        </message>
        <message>
            <source>Something is missing behind {option}.</source>
            <translation>Hinter {option} fehlt etwas.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Erklärt</translation>
        </message>
        <message>
            <source>Still open: {proposals}</source>
            <translation>Noch offen: {proposals}</translation>
        </message>
        <message>
            <source>Stopped; nothing more was done.</source>
            <translation>Angehalten; weiter wurde nichts getan.</translation>
        </message>
        <message>
            <source>Strict calls: show how far each juror is.</source>
            <translation>Strenge Bekanntmachungen: zeigen, wie weit jedes Jurymitglied ist.</translation>
        </message>
        <message>
            <source>Strict calls: write the declaration file.</source>
            <translation>Strenge Bekanntmachungen: die Erklärungsdatei schreiben.</translation>
        </message>
        <message>
            <source>Strict calls: write the rosters.</source>
            <translation>Strenge Bekanntmachungen: die Aufstellungen schreiben.</translation>
        </message>
        <message>
            <source>Take a proposal off the desk that was imported by mistake.</source>
            <translation>Nimmt eine versehentlich eingelesene Skizze aus der Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Take in again every file that came since; a file that is there already does no harm.</source>
            <translation>Nehmen Sie jede seither gekommene Datei noch einmal an; eine schon vorhandene schadet nicht.</translation>
        </message>
        <message>
            <source>Take in hand-ins by the deputy chair's recovery key.</source>
            <translation>Abgaben mit dem Wiederherstellungsschlüssel des stellvertretenden Vorsitzes annehmen.</translation>
        </message>
        <message>
            <source>Take in hand-ins: files in any order, also twice.</source>
            <translation>Abgaben annehmen: Dateien in beliebiger Reihenfolge, auch doppelt.</translation>
        </message>
        <message>
            <source>Take jurors from a CSV or XLSX table.</source>
            <translation>Jurymitglieder aus einer CSV- oder XLSX-Tabelle einlesen.</translation>
        </message>
        <message>
            <source>Take names and texts out of a finished round.</source>
            <translation>Namen und Texte aus einer abgeschlossenen Runde nehmen.</translation>
        </message>
        <message>
            <source>Take proposals from a table, and PDFs from a folder.</source>
            <translation>Skizzen aus einer Tabelle und PDF-Dateien aus einem Ordner einlesen.</translation>
        </message>
        <message>
            <source>Take the hand-ins in with recover-hand-in, and import the documents again.</source>
            <translation>Nehmen Sie die Abgaben mit recover-hand-in an, und lesen Sie die Unterlagen noch einmal ein.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The PDF to write.</source>
            <translation>Die PDF-Datei, die geschrieben wird.</translation>
        </message>
        <message>
            <source>The backup (NAME-DATE.jurydesk).</source>
            <translation>Die Sicherung (NAME-DATUM.jurydesk).</translation>
        </message>
        <message>
            <source>The backup is in {path}.</source>
            <translation>Die Sicherung liegt in {path}.</translation>
        </message>
        <message>
            <source>The chair works now, not the office.</source>
            <translation>Jetzt arbeitet der Vorsitz, nicht die Geschäftsstelle.</translation>
        </message>
        <message>
            <source>The charter is frozen when the packs are issued.</source>
            <translation>Die Verfahrensfestlegung wird festgeschrieben, wenn die Pakete ausgegeben werden.</translation>
        </message>
        <message>
            <source>The charter names the other file; amend it, or that juror's desk refuses the dossier.</source>
            <translation>Die Verfahrensfestlegung nennt die andere Datei; ändern Sie sie, sonst weist die Arbeitsmappe dieses Jurymitglieds die Unterlagen ab.</translation>
        </message>
        <message>
            <source>The charter, as “charter --write” wrote it.</source>
            <translation>Die Verfahrensfestlegung, wie „charter --write“ sie geschrieben hat.</translation>
        </message>
        <message>
            <source>The closing date lies in the past: every hand-in will count as late.</source>
            <translation>Der Abgabeschluss liegt in der Vergangenheit: jede Abgabe wird als verspätet gelten.</translation>
        </message>
        <message>
            <source>The codes are in {path}.</source>
            <translation>Die Codes stehen in {path}.</translation>
        </message>
        <message>
            <source>The comment on this criterion.</source>
            <translation>Der Kommentar zu diesem Kriterium.</translation>
        </message>
        <message>
            <source>The day: 2031-12-31.</source>
            <translation>Der Tag: 2031-12-31.</translation>
        </message>
        <message>
            <source>The desk file (NAME.jurydesk).</source>
            <translation>Die Datei der Arbeitsmappe (NAME.jurydesk).</translation>
        </message>
        <message>
            <source>The desk is again as it was on {at}.</source>
            <translation>Die Arbeitsmappe ist wieder, wie sie am {at} war.</translation>
        </message>
        <message>
            <source>The desk that was there is kept as {path}.</source>
            <translation>Die bisherige Arbeitsmappe bleibt erhalten als {path}.</translation>
        </message>
        <message>
            <source>The desk's file name without its ending, to say that it is meant; without it, only shown.</source>
            <translation>Der Dateiname der Arbeitsmappe ohne Endung, um zu sagen, dass sie gemeint ist; ohne ihn wird nur gezeigt.</translation>
        </message>
        <message>
            <source>The file to write and to send.</source>
            <translation>Die Datei, die geschrieben und verschickt wird.</translation>
        </message>
        <message>
            <source>The folder with the proposals' PDFs.</source>
            <translation>Der Ordner mit den PDF-Dateien der Skizzen.</translation>
        </message>
        <message>
            <source>The hand-in by its fingerprint, short or whole.</source>
            <translation>Die Abgabe mit ihrem Fingerabdruck, kurz oder ganz.</translation>
        </message>
        <message>
            <source>The juror introduces these proposals.</source>
            <translation>Das Jurymitglied stellt diese Skizzen vor.</translation>
        </message>
        <message>
            <source>The list's record.</source>
            <translation>Die Akte der Liste.</translation>
        </message>
        <message>
            <source>The mark; “cannot assess” where the rules offer it.</source>
            <translation>Der Punktwert; „cannot assess“ (nicht beurteilbar), wo die Regeln es vorsehen.</translation>
        </message>
        <message>
            <source>The new copy's file; none may be there.</source>
            <translation>Die Datei der neuen Kopie; es darf dort noch keine geben.</translation>
        </message>
        <message>
            <source>The old desk is lost: new secret, the old key is void.</source>
            <translation>Die alte Arbeitsmappe ist verloren: neues Geheimnis, der alte Schlüssel ist ungültig.</translation>
        </message>
        <message>
            <source>The overall comment on the proposal.</source>
            <translation>Der Gesamtkommentar zur Skizze.</translation>
        </message>
        <message>
            <source>The pack (NAME.jurypack), or the parts of one.</source>
            <translation>Das Paket (NAME.jurypack) oder die Teile eines Pakets.</translation>
        </message>
        <message>
            <source>The panel decided, not the chair alone.</source>
            <translation>Die Jury hat entschieden, nicht der Vorsitz allein.</translation>
        </message>
        <message>
            <source>The panel's score, on the criterion's scale.</source>
            <translation>Die Wertung der Jury, auf der Skala des Kriteriums.</translation>
        </message>
        <message>
            <source>The reason of the jury.</source>
            <translation>Die Begründung der Jury.</translation>
        </message>
        <message>
            <source>The receipt is in {path} ({short}). Send it to the office.</source>
            <translation>Die Löschbestätigung liegt in {path} ({short}). Schicken Sie sie an die Geschäftsstelle.</translation>
        </message>
        <message>
            <source>The receipt to write; else beside the desk.</source>
            <translation>Die Löschbestätigung, die geschrieben wird; sonst neben der Arbeitsmappe.</translation>
        </message>
        <message>
            <source>The record to write.</source>
            <translation>Die Akte, die geschrieben wird.</translation>
        </message>
        <message>
            <source>The signed list (PDF).</source>
            <translation>Die unterschriebene Liste (PDF).</translation>
        </message>
        <message>
            <source>The strengths of the proposal.</source>
            <translation>Die Stärken der Skizze.</translation>
        </message>
        <message>
            <source>The table of jurors, CSV or XLSX.</source>
            <translation>Die Tabelle der Jurymitglieder, CSV oder XLSX.</translation>
        </message>
        <message>
            <source>The table, CSV or XLSX.</source>
            <translation>Die Tabelle, CSV oder XLSX.</translation>
        </message>
        <message>
            <source>The vote is secret.</source>
            <translation>Die Abstimmung ist geheim.</translation>
        </message>
        <message>
            <source>The weaknesses of the proposal.</source>
            <translation>Die Schwächen der Skizze.</translation>
        </message>
        <message>
            <source>The window locks this desk after {minutes} minutes unused.</source>
            <translation>Das Fenster verschließt diese Arbeitsmappe nach {minutes} ungenutzten Minuten.</translation>
        </message>
        <message>
            <source>The window never locks this desk by itself.</source>
            <translation>Das Fenster verschließt diese Arbeitsmappe nie von selbst.</translation>
        </message>
        <message>
            <source>There are more; name another word as well.</source>
            <translation>Es gibt mehr; nennen Sie noch ein Wort dazu.</translation>
        </message>
        <message>
            <source>There is a conflict, of this category.</source>
            <translation>Es gibt eine Befangenheit, von dieser Art.</translation>
        </message>
        <message>
            <source>There is no backup of this desk.</source>
            <translation>Es gibt keine Sicherung dieser Arbeitsmappe.</translation>
        </message>
        <message>
            <source>There is no command “{name}”.</source>
            <translation>Einen Befehl „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no file “{file}”, so no secret could be read from it.</source>
            <translation>Die Datei „{file}“ gibt es nicht, deshalb ließ sich kein Geheimnis daraus lesen.</translation>
        </message>
        <message>
            <source>There is no option {option} here.</source>
            <translation>Eine Option {option} gibt es hier nicht.</translation>
        </message>
        <message>
            <source>There is no screen here, so no window is opened.</source>
            <translation>Hier gibt es keinen Bildschirm, also wird kein Fenster geöffnet.</translation>
        </message>
        <message>
            <source>These need an answer of their own: --conflict with --statement, or --not-so with a reason.</source>
            <translation>Diese brauchen eine eigene Antwort: --conflict mit --statement oder --not-so mit einem Grund.</translation>
        </message>
        <message>
            <source>This is one word too many: {rest}</source>
            <translation>Das ist ein Wort zu viel: {rest}</translation>
        </message>
        <message>
            <source>This is the desk of juror {juror} for “{call}”, with {count} proposals.</source>
            <translation>Das ist die Arbeitsmappe von Jurymitglied {juror} für „{call}“, mit {count} Skizzen.</translation>
        </message>
        <message>
            <source>This is the roster: declare on it, and send the declaration file.</source>
            <translation>Das ist die Aufstellung: Erklären Sie sich dazu, und schicken Sie die Erklärungsdatei.</translation>
        </message>
        <message>
            <source>This is what would happen. Nothing was changed.</source>
            <translation>Das würde geschehen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This would delete:</source>
            <translation>Das würde löschen:</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the call.</source>
            <translation>Titel der Bekanntmachung.</translation>
        </message>
        <message>
            <source>To delete, add --yes-delete {name}</source>
            <translation>Zum Löschen ergänzen Sie --yes-delete {name}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Aufruf:</translation>
        </message>
        <message>
            <source>Version {version}: {short} ({full})</source>
            <translation>Fassung {version}: {short} ({full})</translation>
        </message>
        <message>
            <source>Votes against it.</source>
            <translation>Stimmen dagegen.</translation>
        </message>
        <message>
            <source>Votes for it.</source>
            <translation>Stimmen dafür.</translation>
        </message>
        <message>
            <source>What is decided.</source>
            <translation>Was beschlossen wird.</translation>
        </message>
        <message>
            <source>What is known.</source>
            <translation>Was bekannt ist.</translation>
        </message>
        <message>
            <source>What is voted on.</source>
            <translation>Worüber abgestimmt wird.</translation>
        </message>
        <message>
            <source>What stands for {name} does not fit; one of these does: {fits}.</source>
            <translation>Was bei {name} steht, passt nicht; möglich ist: {fits}.</translation>
        </message>
        <message>
            <source>What stands for {name} is no day; 2031-12-31 would be one.</source>
            <translation>Was bei {name} steht, ist kein Tag; 2031-12-31 wäre einer.</translation>
        </message>
        <message>
            <source>What stands for {name} is no whole number from {least} on.</source>
            <translation>Was bei {name} steht, ist keine ganze Zahl ab {least}.</translation>
        </message>
        <message>
            <source>What stands for {name} is no whole number.</source>
            <translation>Was bei {name} steht, ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>What the conflict is.</source>
            <translation>Worin die Befangenheit besteht.</translation>
        </message>
        <message>
            <source>What to look for; “in quotes” as one.</source>
            <translation>Wonach gesucht wird; „in Anführungszeichen“ als Ganzes.</translation>
        </message>
        <message>
            <source>What to write: a PDF, or a workbook (.xlsx).</source>
            <translation>Was geschrieben wird: eine PDF-Datei oder eine Excel-Mappe (.xlsx).</translation>
        </message>
        <message>
            <source>Where the example's files go.</source>
            <translation>Wohin die Dateien des Beispiels kommen.</translation>
        </message>
        <message>
            <source>Where the packs are written.</source>
            <translation>Wohin die Pakete geschrieben werden.</translation>
        </message>
        <message>
            <source>Where they lie; else beside the desk.</source>
            <translation>Wo sie liegen; sonst neben der Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Where to; else beside the desk.</source>
            <translation>Wohin; sonst neben die Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Which column is which, where its name does not tell: theme=Field. Can be repeated.</source>
            <translation>Welche Spalte welche ist, wo ihr Name es nicht sagt: theme=Feld. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>Who runs the office, as the list will say.</source>
            <translation>Wer die Geschäftsstelle führt, wie es auf der Liste stehen wird.</translation>
        </message>
        <message>
            <source>Who takes over from a juror who left, by number.</source>
            <translation>Wer für ein ausgeschiedenes Jurymitglied übernimmt, mit Nummer.</translation>
        </message>
        <message>
            <source>Why a key becomes void; it stands in the charter.</source>
            <translation>Warum ein Schlüssel ungültig wird; das steht in der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>Why a likely conflict that is pointed out is none.</source>
            <translation>Warum eine angezeigte mögliche Befangenheit keine ist.</translation>
        </message>
        <message>
            <source>Why a new version replaces the last.</source>
            <translation>Warum eine neue Fassung die letzte ersetzt.</translation>
        </message>
        <message>
            <source>Why an earlier answer is changed.</source>
            <translation>Warum eine frühere Antwort geändert wird.</translation>
        </message>
        <message>
            <source>Why marks are changed after a hand-in.</source>
            <translation>Warum Punktwerte nach einer Abgabe geändert werden.</translation>
        </message>
        <message>
            <source>Why; it is kept.</source>
            <translation>Warum; das wird aufbewahrt.</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>With names and texts, sealed to this age key.</source>
            <translation>Mit Namen und Texten, versiegelt für diesen age-Schlüssel.</translation>
        </message>
        <message>
            <source>Withdraw a hand-in, with a reason.</source>
            <translation>Eine Abgabe mit Begründung zurückziehen.</translation>
        </message>
        <message>
            <source>Withdrawn. Hand-in {sequence} of juror {juror} ({short}) counts now.</source>
            <translation>Zurückgezogen. Jetzt zählt Abgabe {sequence} von Jurymitglied {juror} ({short}).</translation>
        </message>
        <message>
            <source>Withdrawn. No hand-in of this juror counts now.</source>
            <translation>Zurückgezogen. Jetzt zählt keine Abgabe dieses Jurymitglieds.</translation>
        </message>
        <message>
            <source>Without names and texts, sealed to this age key.</source>
            <translation>Ohne Namen und Texte, versiegelt mit diesem age-Schlüssel.</translation>
        </message>
        <message>
            <source>Write a dated backup of a desk.</source>
            <translation>Eine Sicherung einer Arbeitsmappe mit Datum schreiben.</translation>
        </message>
        <message>
            <source>Write all versions to this file, to keep elsewhere.</source>
            <translation>Alle Fassungen in diese Datei schreiben, zum Verwahren anderswo.</translation>
        </message>
        <message>
            <source>Write and sign the recommendation list (PDF).</source>
            <translation>Die Förderempfehlung schreiben und unterschreiben (PDF).</translation>
        </message>
        <message>
            <source>Write empty score sheets, for people who may not use the program.</source>
            <translation>Leere Bewertungsbögen schreiben, für Personen, die das Programm nicht nutzen dürfen.</translation>
        </message>
        <message>
            <source>Write packs in parts of at most this size: 20MB, 2GB.</source>
            <translation>Pakete in Teilen von höchstens dieser Größe schreiben: 20MB, 2GB.</translation>
        </message>
        <message>
            <source>Write the codes to this file, not here.</source>
            <translation>Die Codes in diese Datei schreiben, nicht hierher.</translation>
        </message>
        <message>
            <source>Write the field, an equals sign and the heading: --column theme=Field</source>
            <translation>Schreiben Sie das Feld, ein Gleichheitszeichen und die Überschrift: --column theme=Feld</translation>
        </message>
        <message>
            <source>Write the record from which the list can be recomputed.</source>
            <translation>Die Akte schreiben, mit der sich die Liste nachrechnen lässt.</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Geschrieben: {path}</translation>
        </message>
        <message>
            <source>Your recommendation, by its short name.</source>
            <translation>Ihre Empfehlung, mit ihrem Kurznamen.</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[OPTIONEN]</translation>
        </message>
        <message>
            <source>if not given</source>
            <translation>ohne Angabe</translation>
        </message>
        <message>
            <source>required</source>
            <translation>nötig</translation>
        </message>
        <message>
            <source>the names of {people} people, all texts, and {count} documents</source>
            <translation>die Namen von {people} Personen, alle Texte und {count} Unterlagen</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name} fehlt.</translation>
        </message>
        <message>
            <source>{option} takes nothing behind it.</source>
            <translation>Hinter {option} steht nichts.</translation>
        </message>
        <message>
            <source>{wanted} jurors each were asked for; only {fewest} could be assigned to: {proposals}</source>
            <translation>Je {wanted} Jurymitglieder waren verlangt; nur {fewest} ließen sich zuordnen bei: {proposals}</translation>
        </message>
        <message>
            <source>“{file}” holds no secret that can be read.</source>
            <translation>„{file}“ enthält kein lesbares Geheimnis.</translation>
        </message>
        <message>
            <source>“{pair}” does not say which column is meant.</source>
            <translation>„{pair}“ sagt nicht, welche Spalte gemeint ist.</translation>
        </message>
        <message>
            <source>“{pair}” needs an equals sign between two parts.</source>
            <translation>„{pair}“ braucht ein Gleichheitszeichen zwischen zwei Teilen.</translation>
        </message>
        <message>
            <source>“{text}” is no number of a juror.</source>
            <translation>„{text}“ ist keine Nummer eines Jurymitglieds.</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Charter {charter} is frozen; {count} packs are sealed, each to a word code: {folder}</source>
            <translation>Verfahrensfestlegung {charter} ist festgeschrieben; {count} Pakete sind versiegelt, jedes mit einem Code aus Wörtern: {folder}</translation>
        </message>
        <message>
            <source>Imported: {proposals} proposals, {jurors} people; each proposal goes to {each} jurors.</source>
            <translation>Eingelesen: {proposals} Skizzen, {jurors} Personen; jede Skizze geht an {each} Jurymitglieder.</translation>
        </message>
        <message>
            <source>Name a folder that does not exist yet.</source>
            <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
        </message>
        <message>
            <source>Panel's desk: {path}</source>
            <translation>Arbeitsmappe der Jury: {path}</translation>
        </message>
        <message>
            <source>Passphrase of all desks of this example: {passphrase}</source>
            <translation>Passphrase aller Arbeitsmappen dieses Beispiels: {passphrase}</translation>
        </message>
        <message>
            <source>Record: {path}</source>
            <translation>Akte: {path}</translation>
        </message>
        <message>
            <source>Recovery code of the panel's desk: {code}</source>
            <translation>Wiederherstellungscode der Arbeitsmappe der Jury: {code}</translation>
        </message>
        <message>
            <source>Recovery key for hand-ins: {key}</source>
            <translation>Wiederherstellungsschlüssel für Abgaben: {key}</translation>
        </message>
        <message>
            <source>Signed list: {path}</source>
            <translation>Unterschriebene Liste: {path}</translation>
        </message>
        <message>
            <source>The example cannot be written to {folder}: it is not an empty folder.</source>
            <translation>Das Beispiel kann nicht nach {folder} geschrieben werden: Das ist kein leerer Ordner.</translation>
        </message>
        <message>
            <source>The office has {count} proposals with their documents: {folder}</source>
            <translation>Die Geschäftsstelle hat {count} Skizzen mit ihren Unterlagen: {folder}</translation>
        </message>
        <message>
            <source>The panel has met: {count} decisions, {recommended} of them recommended. Standings: {path}</source>
            <translation>Die Jury hat getagt: {count} Beschlüsse, {recommended} davon empfohlen. Rangfolge: {path}</translation>
        </message>
        <message>
            <source>{count} jurors have declared, marked and handed in; their desks: {folder}</source>
            <translation>{count} Jurymitglieder haben sich erklärt, bewertet und abgegeben; ihre Arbeitsmappen: {folder}</translation>
        </message>
        <message>
            <source>{files} files taken in, old after new and one twice: {refused} refused. Conflicts are ruled on.</source>
            <translation>{files} Dateien angenommen, alte nach neuen und eine doppelt: {refused} abgewiesen. Über Befangenheit ist entschieden.</translation>
        </message>
    </context>
    <context>
        <name>domain</name>
        <message>
            <source>0 to 9 decimal places are possible.</source>
            <translation>Möglich sind 0 bis 9 Nachkommastellen.</translation>
        </message>
        <message>
            <source>A date was expected here.</source>
            <translation>Hier wurde ein Datum erwartet.</translation>
        </message>
        <message>
            <source>A fraction such as 31/4 was expected here.</source>
            <translation>Hier wurde ein Bruch wie 31/4 erwartet.</translation>
        </message>
        <message>
            <source>A key stands there twice.</source>
            <translation>Ein Schlüssel steht dort doppelt.</translation>
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation>Hier wurde eine Liste erwartet.</translation>
        </message>
        <message>
            <source>A meaning is given for a mark that the scale does not have.</source>
            <translation>Für einen Punktwert, den die Skala nicht hat, ist eine Bedeutung angegeben.</translation>
        </message>
        <message>
            <source>A number was expected here.</source>
            <translation>Hier wurde eine Zahl erwartet.</translation>
        </message>
        <message>
            <source>A scale from {minimum} to {maximum} in steps of {step} does not exist.</source>
            <translation>Eine Skala von {minimum} bis {maximum} in Schritten von {step} gibt es nicht.</translation>
        </message>
        <message>
            <source>A table was expected here.</source>
            <translation>Hier wurde eine Tabelle erwartet.</translation>
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation>Hier wurde ein Text erwartet.</translation>
        </message>
        <message>
            <source>A weight must be above 0; write counts = false for a criterion that is no part of the total.</source>
            <translation>Ein Gewicht muss größer als 0 sein; schreiben Sie counts = false für ein Kriterium, das nicht Teil der Gesamtpunktzahl ist.</translation>
        </message>
        <message>
            <source>A whole number was expected here.</source>
            <translation>Hier wurde eine ganze Zahl erwartet.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; this one was changed or comes from another program.</source>
            <translation>Lassen Sie sich die Datei noch einmal schicken; diese wurde verändert oder kommt aus einem anderen Programm.</translation>
        </message>
        <message>
            <source>At least one mark must be asked for.</source>
            <translation>Mindestens ein Punktwert muss verlangt werden.</translation>
        </message>
        <message>
            <source>At least one person must be present.</source>
            <translation>Mindestens eine Person muss anwesend sein.</translation>
        </message>
        <message>
            <source>Choose a lowest mark, a highest mark and a step that leads from one to the other.</source>
            <translation>Wählen Sie einen niedrigsten und einen höchsten Punktwert und einen Schritt, der vom einen zum anderen führt.</translation>
        </message>
        <message>
            <source>Correct the count, or how the chair voted.</source>
            <translation>Berichtigen Sie die Zählung oder die Stimme des Vorsitzes.</translation>
        </message>
        <message>
            <source>Correct the place “{where}”, or take the file again from its source.</source>
            <translation>Berichtigen Sie die Stelle „{where}“, oder holen Sie die Datei noch einmal aus ihrer Quelle.</translation>
        </message>
        <message>
            <source>Count yes, no and abstentions again, and who was in the room.</source>
            <translation>Zählen Sie Ja, Nein und Enthaltungen noch einmal und wer im Raum war.</translation>
        </message>
        <message>
            <source>Fewer than no words cannot be asked for.</source>
            <translation>Weniger als keine Wörter können nicht verlangt werden.</translation>
        </message>
        <message>
            <source>Marks go from {minimum} to {maximum} in steps of {step}.</source>
            <translation>Punktwerte gehen von {minimum} bis {maximum} in Schritten von {step}.</translation>
        </message>
        <message>
            <source>No criterion counts in the total.</source>
            <translation>Kein Kriterium zählt zur Gesamtpunktzahl.</translation>
        </message>
        <message>
            <source>Something that is needed is missing here.</source>
            <translation>Hier fehlt etwas Notwendiges.</translation>
        </message>
        <message>
            <source>The chair's vote is not among the votes counted.</source>
            <translation>Die Stimme des Vorsitzes ist nicht unter den gezählten Stimmen.</translation>
        </message>
        <message>
            <source>The criteria that count have different best ends, so that their sum means nothing.</source>
            <translation>Bei den zählenden Kriterien liegt das beste Ende verschieden, sodass ihre Summe nichts bedeutet.</translation>
        </message>
        <message>
            <source>The factor must be above 0.</source>
            <translation>Der Faktor muss größer als 0 sein.</translation>
        </message>
        <message>
            <source>The file's contents are not in the form in which JuryDesk writes them.</source>
            <translation>Der Inhalt der Datei hat nicht die Form, in der JuryDesk ihn schreibt.</translation>
        </message>
        <message>
            <source>The threshold lies off the scale.</source>
            <translation>Die Schwelle liegt nicht auf der Skala.</translation>
        </message>
        <message>
            <source>There is no criterion.</source>
            <translation>Es gibt kein Kriterium.</translation>
        </message>
        <message>
            <source>This cannot be read: {why}.</source>
            <translation>Das kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <source>Where the law binds, at least three must be present.</source>
            <translation>Wo das Gesetz bindet, müssen mindestens drei anwesend sein.</translation>
        </message>
        <message>
            <source>Where the law binds, the chair's vote decides on a tie.</source>
            <translation>Wo das Gesetz bindet, entscheidet bei Stimmengleichheit die Stimme des Vorsitzes.</translation>
        </message>
        <message>
            <source>comment too short or missing</source>
            <translation>Kommentar zu kurz oder fehlend</translation>
        </message>
        <message>
            <source>mark missing</source>
            <translation>Punktwert fehlt</translation>
        </message>
        <message>
            <source>overall comment missing</source>
            <translation>Gesamtkommentar fehlt</translation>
        </message>
        <message>
            <source>own confidence missing</source>
            <translation>eigene Sicherheit fehlt</translation>
        </message>
        <message>
            <source>recommendation missing</source>
            <translation>Empfehlung fehlt</translation>
        </message>
        <message>
            <source>strengths missing</source>
            <translation>Stärken fehlen</translation>
        </message>
        <message>
            <source>weaknesses missing</source>
            <translation>Schwächen fehlen</translation>
        </message>
        <message>
            <source>{cast} votes do not go with {present} present and {recused} recused of {members} members.</source>
            <translation>{cast} Stimmen passen nicht zu {present} anwesenden und {recused} ausgeschlossenen von {members} Mitgliedern.</translation>
        </message>
        <message>
            <source>“true” or “false” was expected here.</source>
            <translation>Hier wurde „true“ oder „false“ erwartet.</translation>
        </message>
        <message>
            <source>“{mark}” is not a mark of “{criterion}”.</source>
            <translation>„{mark}“ ist kein Punktwert von „{criterion}“.</translation>
        </message>
        <message>
            <source>“{name}” is no short name of small letters, digits, - and _.</source>
            <translation>„{name}“ ist kein Kurzname aus Kleinbuchstaben, Ziffern, - und _.</translation>
        </message>
        <message>
            <source>“{name}” is not known here; known are {known}.</source>
            <translation>„{name}“ ist hier nicht bekannt; bekannt sind {known}.</translation>
        </message>
        <message>
            <source>“{name}” stands there twice.</source>
            <translation>„{name}“ steht dort doppelt.</translation>
        </message>
        <message>
            <source>“{value}” is no date.</source>
            <translation>„{value}“ ist kein Datum.</translation>
        </message>
        <message>
            <source>“{value}” is no number that can be counted with.</source>
            <translation>„{value}“ ist keine Zahl, mit der gerechnet werden kann.</translation>
        </message>
        <message>
            <source>“{value}” is no number; write it like 7 or 7.5.</source>
            <translation>„{value}“ ist keine Zahl; schreiben Sie sie wie 7 oder 7.5.</translation>
        </message>
        <message>
            <source>“{value}” is not one of these: {known}.</source>
            <translation>„{value}“ ist keines von diesen: {known}.</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>A comment on {proposal} has {length} characters; {most} fit.</source>
            <translation>Ein Kommentar zu {proposal} hat {length} Zeichen; {most} passen.</translation>
        </message>
        <message>
            <source>A part of this size holds no document: what every part says needs {least} MB already.</source>
            <translation>Ein Teil dieser Größe fasst keine Unterlage: Was jeder Teil sagt, braucht schon {least} MB.</translation>
        </message>
        <message>
            <source>A text in the file holds characters that cannot be seen or that reverse the writing.</source>
            <translation>Ein Text in der Datei enthält Zeichen, die unsichtbar sind oder die Schreibrichtung umkehren.</translation>
        </message>
        <message>
            <source>After the end of the file something else follows.</source>
            <translation>Nach dem Ende der Datei folgt noch etwas anderes.</translation>
        </message>
        <message>
            <source>Ask the juror for the missing files, so that the record has no gap.</source>
            <translation>Bitten Sie das Jurymitglied um die fehlenden Dateien, damit die Akte keine Lücke hat.</translation>
        </message>
        <message>
            <source>Ask the juror for the receipt that was written when the desk was deleted.</source>
            <translation>Bitten Sie das Jurymitglied um die Löschbestätigung, die beim Löschen der Arbeitsmappe geschrieben wurde.</translation>
        </message>
        <message>
            <source>Ask the juror on the phone, and compare the fingerprint before you decide.</source>
            <translation>Fragen Sie das Jurymitglied am Telefon, und vergleichen Sie den Fingerabdruck, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>Ask the juror to complete it and to hand in again.</source>
            <translation>Lassen Sie das Jurymitglied sie vervollständigen und neu abgeben.</translation>
        </message>
        <message>
            <source>Ask the juror to declare on it, and to hand in again.</source>
            <translation>Lassen Sie das Jurymitglied sich dazu erklären und neu abgeben.</translation>
        </message>
        <message>
            <source>Ask the juror to hand in again from the own desk; nothing was changed here.</source>
            <translation>Lassen Sie das Jurymitglied aus der eigenen Arbeitsmappe neu abgeben; hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Ask the juror to hand in without it, or rule on the conflict first.</source>
            <translation>Lassen Sie das Jurymitglied ohne sie abgeben, oder entscheiden Sie zuerst über die Befangenheit.</translation>
        </message>
        <message>
            <source>Ask the juror to hand in.</source>
            <translation>Lassen Sie das Jurymitglied abgeben.</translation>
        </message>
        <message>
            <source>Ask the juror to open the newest pack and to hand in again.</source>
            <translation>Lassen Sie das Jurymitglied das neueste Paket öffnen und neu abgeben.</translation>
        </message>
        <message>
            <source>Ask the juror to send the receipt again.</source>
            <translation>Lassen Sie sich die Löschbestätigung vom Jurymitglied noch einmal schicken.</translation>
        </message>
        <message>
            <source>Ask the juror to write the declaration file again; nothing was changed here.</source>
            <translation>Lassen Sie das Jurymitglied die Erklärungsdatei neu schreiben; hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Ask the juror which hand-ins count; perhaps an old copy of the desk was used.</source>
            <translation>Fragen Sie das Jurymitglied, welche Abgaben zählen; vielleicht wurde eine alte Kopie der Arbeitsmappe verwendet.</translation>
        </message>
        <message>
            <source>Ask the juror which of the two counts; perhaps two computers were used.</source>
            <translation>Fragen Sie das Jurymitglied, welche der beiden zählt; vielleicht wurden zwei Rechner verwendet.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again, on another way; it was changed or damaged. Nothing was changed here.</source>
            <translation>Lassen Sie sich die Datei auf anderem Weg noch einmal schicken; sie wurde verändert oder beschädigt. Hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; nothing was changed here.</source>
            <translation>Lassen Sie sich die Datei noch einmal schicken; hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Ask the sender which panel the hand-in is for.</source>
            <translation>Fragen Sie die absendende Person, für welche Jury die Abgabe ist.</translation>
        </message>
        <message>
            <source>Assign it and issue a new pack, or ask for a hand-in without it.</source>
            <translation>Teilen Sie sie zu, und geben Sie ein neues Paket aus, oder verlangen Sie eine Abgabe ohne sie.</translation>
        </message>
        <message>
            <source>Choose a larger size for the parts, or make the document smaller and import it again.</source>
            <translation>Wählen Sie eine größere Teilgröße, oder verkleinern Sie die Unterlage, und lesen Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Choose a larger size for the parts.</source>
            <translation>Wählen Sie eine größere Teilgröße.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room; nothing was changed here.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz; hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Choose the other file; packs go to jurors, hand-ins come back from them.</source>
            <translation>Wählen Sie die andere Datei; Pakete gehen an Jurymitglieder, Abgaben kommen von ihnen zurück.</translation>
        </message>
        <message>
            <source>Compare it with the letter, word by word, and type it again.</source>
            <translation>Vergleichen Sie ihn Wort für Wort mit dem Brief, und geben Sie ihn noch einmal ein.</translation>
        </message>
        <message>
            <source>Copy it to this computer first, and open the copy.</source>
            <translation>Kopieren Sie sie zuerst auf diesen Rechner, und öffnen Sie die Kopie.</translation>
        </message>
        <message>
            <source>Declaration file {sequence} of juror {juror} counts; earlier ones never came: {missing}.</source>
            <translation>Erklärungsdatei {sequence} von Jurymitglied {juror} zählt; frühere kamen nie an: {missing}.</translation>
        </message>
        <message>
            <source>Declaration file {sequence} of juror {juror} does not follow from the one beside it.</source>
            <translation>Erklärungsdatei {sequence} von Jurymitglied {juror} schließt nicht an ihre Nachbarin an.</translation>
        </message>
        <message>
            <source>Declaration file {sequence} of juror {juror} is kept; a later one counts.</source>
            <translation>Erklärungsdatei {sequence} von Jurymitglied {juror} wird aufbewahrt; eine spätere zählt.</translation>
        </message>
        <message>
            <source>Declaration file {sequence} of juror {juror} was taken in before.</source>
            <translation>Erklärungsdatei {sequence} von Jurymitglied {juror} wurde schon früher angenommen.</translation>
        </message>
        <message>
            <source>Enter when it really arrived, if that was before, or leave it out.</source>
            <translation>Geben Sie ein, wann sie wirklich ankam, wenn das früher war, oder lassen Sie sie aus.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} zählt.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts; earlier ones never came: {missing}.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} zählt; frühere kamen nie an: {missing}.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts; it came after the closing date.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} zählt; sie kam nach der Abgabefrist.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} does not follow from the one beside it.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} schließt nicht an ihre Nachbarin an.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is kept; a later one counts.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} wird aufbewahrt; eine spätere zählt.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is signed with a key from before a new pack.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} ist mit einem Schlüssel aus der Zeit vor einem neuen Paket signiert.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is signed with another key than before.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} ist mit einem anderen Schlüssel signiert als bisher.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} was taken in before and withdrawn since.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} wurde früher angenommen und seitdem zurückgezogen.</translation>
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} was taken in before.</source>
            <translation>Abgabe {sequence} von Jurymitglied {juror} wurde schon früher angenommen.</translation>
        </message>
        <message>
            <source>Import it, or take it out of the proposal, and issue the pack again.</source>
            <translation>Lesen Sie sie ein, oder nehmen Sie sie aus der Skizze, und geben Sie das Paket neu aus.</translation>
        </message>
        <message>
            <source>Import the document again, and then write the file again.</source>
            <translation>Lesen Sie die Unterlage noch einmal ein, und schreiben Sie die Datei dann neu.</translation>
        </message>
        <message>
            <source>Install the newest JuryDesk and open the file again.</source>
            <translation>Installieren Sie das neueste JuryDesk, und öffnen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>Issue the pack in parts, or with fewer or smaller documents.</source>
            <translation>Geben Sie das Paket in Teilen aus oder mit weniger oder kleineren Unterlagen.</translation>
        </message>
        <message>
            <source>It stays withdrawn; the next hand-in of this juror counts.</source>
            <translation>Sie bleibt zurückgezogen; die nächste Abgabe dieses Jurymitglieds zählt.</translation>
        </message>
        <message>
            <source>Juror {juror} assessed {proposal} in spite of a conflict of interest.</source>
            <translation>Jurymitglied {juror} hat {proposal} trotz Befangenheit bewertet.</translation>
        </message>
        <message>
            <source>Juror {juror} assessed {proposal} without a declaration on it.</source>
            <translation>Jurymitglied {juror} hat {proposal} ohne Erklärung zur Befangenheit bewertet.</translation>
        </message>
        <message>
            <source>Juror {juror} assessed {proposal}, which is not assigned to juror {juror}.</source>
            <translation>Jurymitglied {juror} hat {proposal} bewertet; diese Skizze ist Jurymitglied {juror} nicht zugeteilt.</translation>
        </message>
        <message>
            <source>Juror {juror} could not assess “{criterion}” on {proposal}; the rules do not offer that.</source>
            <translation>Für Jurymitglied {juror} war „{criterion}“ bei {proposal} nicht beurteilbar; die Regeln sehen das nicht vor.</translation>
        </message>
        <message>
            <source>Juror {juror} declared a kind of conflict on {proposal} that the rules do not have.</source>
            <translation>Jurymitglied {juror} hat zu {proposal} eine Art von Befangenheit erklärt, die die Regeln nicht kennen.</translation>
        </message>
        <message>
            <source>Juror {juror} gave {mark} for “{criterion}” on {proposal}, which is not on the scale.</source>
            <translation>Jurymitglied {juror} gab {mark} für „{criterion}“ bei {proposal}; das liegt nicht auf der Skala.</translation>
        </message>
        <message>
            <source>Juror {juror} judged {proposal} before it was changed.</source>
            <translation>Jurymitglied {juror} hat {proposal} bewertet, bevor sie geändert wurde.</translation>
        </message>
        <message>
            <source>Juror {juror} marked “{criterion}” on {proposal}, which is no criterion here.</source>
            <translation>Jurymitglied {juror} hat bei {proposal} „{criterion}“ bewertet; das ist hier kein Kriterium.</translation>
        </message>
        <message>
            <source>Juror {juror} names {proposal}, which is no proposal here.</source>
            <translation>Jurymitglied {juror} nennt {proposal}; das ist hier keine Skizze.</translation>
        </message>
        <message>
            <source>Juror {juror} recommends something on {proposal} that the rules do not have.</source>
            <translation>Jurymitglied {juror} empfiehlt zu {proposal} etwas, das die Regeln nicht kennen.</translation>
        </message>
        <message>
            <source>Nobody on this panel has number {juror}.</source>
            <translation>Niemand in dieser Jury hat die Nummer {juror}.</translation>
        </message>
        <message>
            <source>Open it on the desk that it is meant for, or ask the sender for the right file.</source>
            <translation>Öffnen Sie sie in der Arbeitsmappe, für die sie bestimmt ist, oder bitten Sie um die richtige Datei.</translation>
        </message>
        <message>
            <source>Open the pack that was sent to you, or ask the office for it.</source>
            <translation>Öffnen Sie das Paket, das Ihnen geschickt wurde, oder bitten Sie die Geschäftsstelle darum.</translation>
        </message>
        <message>
            <source>Rule on conflicts, then freeze the charter; a late juror is added by an amendment.</source>
            <translation>Entscheiden Sie über Befangenheit, und schreiben Sie dann die Verfahrensfestlegung fest; ein spätes Jurymitglied kommt durch eine Änderung hinzu.</translation>
        </message>
        <message>
            <source>Send the juror a new pack, and ask for a new hand-in.</source>
            <translation>Schicken Sie dem Jurymitglied ein neues Paket, und bitten Sie um eine neue Abgabe.</translation>
        </message>
        <message>
            <source>Send the juror a new roster, and ask for a new declaration file.</source>
            <translation>Schicken Sie dem Jurymitglied eine neue Aufstellung, und bitten Sie um eine neue Erklärungsdatei.</translation>
        </message>
        <message>
            <source>Shorten the comment and hand in again.</source>
            <translation>Kürzen Sie den Kommentar, und geben Sie neu ab.</translation>
        </message>
        <message>
            <source>Start it again when you want to; nothing was changed.</source>
            <translation>Beginnen Sie neu, wenn Sie möchten; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Take in the declaration file, amend the charter with the key, and issue the dossier.</source>
            <translation>Nehmen Sie die Erklärungsdatei an, ergänzen Sie die Verfahrensfestlegung um den Schlüssel, und geben Sie das Dossier aus.</translation>
        </message>
        <message>
            <source>Take it in on the desk of that call.</source>
            <translation>Nehmen Sie sie in der Arbeitsmappe jener Bekanntmachung an.</translation>
        </message>
        <message>
            <source>Take it in on the desk of that panel.</source>
            <translation>Nehmen Sie sie in der Arbeitsmappe jener Jury an.</translation>
        </message>
        <message>
            <source>Take the file that the office wrote last, or one from a desk that opened every pack.</source>
            <translation>Nehmen Sie die Datei, die die Geschäftsstelle zuletzt geschrieben hat, oder eine aus einer Arbeitsmappe, die jedes Paket geöffnet hat.</translation>
        </message>
        <message>
            <source>Take the file that was written with: jurydesk charter DESK --write FILE</source>
            <translation>Nehmen Sie die Datei, die geschrieben wurde mit: jurydesk charter ARBEITSMAPPE --write DATEI</translation>
        </message>
        <message>
            <source>Tell the panel's office, and do not open the file before it has answered.</source>
            <translation>Sagen Sie es der Geschäftsstelle der Jury, und öffnen Sie die Datei nicht, bevor sie geantwortet hat.</translation>
        </message>
        <message>
            <source>The charter in the pack belongs to another panel or another call.</source>
            <translation>Die Verfahrensfestlegung im Paket gehört zu einer anderen Jury oder einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The charter in the pack cannot be read, or is not the one that the pack names.</source>
            <translation>Die Verfahrensfestlegung im Paket kann nicht gelesen werden oder ist nicht die, die das Paket nennt.</translation>
        </message>
        <message>
            <source>The charter in the pack does not name the declarations that this desk sent.</source>
            <translation>Die Verfahrensfestlegung im Paket nennt nicht die Erklärungen, die diese Arbeitsmappe geschickt hat.</translation>
        </message>
        <message>
            <source>The charter in the pack has other keys for you than this desk.</source>
            <translation>Die Verfahrensfestlegung im Paket hat andere Schlüssel für Sie als diese Arbeitsmappe.</translation>
        </message>
        <message>
            <source>The charter in the pack knows no juror {juror} who marks.</source>
            <translation>Die Verfahrensfestlegung im Paket kennt kein bewertendes Jurymitglied {juror}.</translation>
        </message>
        <message>
            <source>The code has {least} words or more; {words} were typed.</source>
            <translation>Der Code hat {least} Wörter oder mehr; eingegeben wurden {words}.</translation>
        </message>
        <message>
            <source>The comments in the file are not the ones that were signed.</source>
            <translation>Die Kommentare in der Datei sind nicht die signierten.</translation>
        </message>
        <message>
            <source>The declaration file belongs to another call.</source>
            <translation>Die Erklärungsdatei gehört zu einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The declaration file does not prove that juror {juror} made it from the roster in force.</source>
            <translation>Die Erklärungsdatei belegt nicht, dass Jurymitglied {juror} sie aus der geltenden Aufstellung erstellt hat.</translation>
        </message>
        <message>
            <source>The declaration file of juror {juror} answers another roster than the one sent.</source>
            <translation>Die Erklärungsdatei von Jurymitglied {juror} antwortet auf eine andere Aufstellung als die verschickte.</translation>
        </message>
        <message>
            <source>The declaration file of juror {juror} is signed with a key from before a new pack.</source>
            <translation>Die Erklärungsdatei von Jurymitglied {juror} ist mit einem Schlüssel aus der Zeit vor einem neuen Paket signiert.</translation>
        </message>
        <message>
            <source>The declaration file of juror {juror} is signed with another key than before.</source>
            <translation>Die Erklärungsdatei von Jurymitglied {juror} ist mit einem anderen Schlüssel signiert als bisher.</translation>
        </message>
        <message>
            <source>The declaration file was made for another panel's key.</source>
            <translation>Die Erklärungsdatei wurde für den Schlüssel einer anderen Jury erstellt.</translation>
        </message>
        <message>
            <source>The declarations of juror {juror} are taken in, and the juror's keys with them.</source>
            <translation>Die Erklärungen von Jurymitglied {juror} sind angenommen und mit ihnen die Schlüssel des Mitglieds.</translation>
        </message>
        <message>
            <source>The document “{name}” has {size} MB, more than fits into a part of {most} MB.</source>
            <translation>Die Unterlage „{name}“ hat {size} MB, mehr als in einen Teil von {most} MB passt.</translation>
        </message>
        <message>
            <source>The document “{name}” in the file is not the one that was signed.</source>
            <translation>Die Unterlage „{name}“ in der Datei ist nicht die signierte.</translation>
        </message>
        <message>
            <source>The document “{name}” is not on this desk.</source>
            <translation>Die Unterlage „{name}“ ist nicht in dieser Arbeitsmappe.</translation>
        </message>
        <message>
            <source>The document “{name}” on this desk is not the one in the list.</source>
            <translation>Die Unterlage „{name}“ in dieser Arbeitsmappe ist nicht die aus der Liste.</translation>
        </message>
        <message>
            <source>The file asks for more work than any file of JuryDesk does.</source>
            <translation>Die Datei verlangt mehr Rechenarbeit als jede Datei von JuryDesk.</translation>
        </message>
        <message>
            <source>The file cannot be read from where it lies.</source>
            <translation>Die Datei kann dort, wo sie liegt, nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file cannot be written there: the disk is full, or writing is not allowed.</source>
            <translation>Die Datei kann dort nicht geschrieben werden: Der Datenträger ist voll, oder das Schreiben ist nicht erlaubt.</translation>
        </message>
        <message>
            <source>The file does not come from a juror, or is not meant for a panel.</source>
            <translation>Die Datei kommt nicht von einem Jurymitglied oder ist nicht für eine Jury bestimmt.</translation>
        </message>
        <message>
            <source>The file does not come from a panel.</source>
            <translation>Die Datei kommt nicht von einer Jury.</translation>
        </message>
        <message>
            <source>The file does not hold every version of the charter, one after the other.</source>
            <translation>Die Datei enthält nicht jede Fassung der Verfahrensfestlegung nacheinander.</translation>
        </message>
        <message>
            <source>The file ends too early.</source>
            <translation>Die Datei endet zu früh.</translation>
        </message>
        <message>
            <source>The file has format {found}; this JuryDesk reads formats up to {known}.</source>
            <translation>Die Datei hat das Format {found}; dieses JuryDesk liest Formate bis {known}.</translation>
        </message>
        <message>
            <source>The file holds a part with a name that is not allowed: “{name}”.</source>
            <translation>Die Datei enthält einen Teil mit einem nicht erlaubten Namen: „{name}“.</translation>
        </message>
        <message>
            <source>The file holds more parts than a sealed file may hold.</source>
            <translation>Die Datei enthält mehr Teile, als eine versiegelte Datei enthalten darf.</translation>
        </message>
        <message>
            <source>The file holds the part “{name}” twice.</source>
            <translation>Die Datei enthält den Teil „{name}“ doppelt.</translation>
        </message>
        <message>
            <source>The file is cut off or was changed after it was sealed.</source>
            <translation>Die Datei ist abgeschnitten oder wurde nach dem Versiegeln verändert.</translation>
        </message>
        <message>
            <source>The file is larger than a sealed file may be.</source>
            <translation>Die Datei ist größer, als eine versiegelte Datei sein darf.</translation>
        </message>
        <message>
            <source>The file is no charter of JuryDesk.</source>
            <translation>Die Datei ist keine Verfahrensfestlegung von JuryDesk.</translation>
        </message>
        <message>
            <source>The file is no receipt of JuryDesk.</source>
            <translation>Die Datei ist keine Löschbestätigung von JuryDesk.</translation>
        </message>
        <message>
            <source>The file is no sealed file of JuryDesk, or it is damaged.</source>
            <translation>Die Datei ist keine versiegelte Datei von JuryDesk, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>The file is not packed the way JuryDesk packs files.</source>
            <translation>Die Datei ist nicht so gepackt, wie JuryDesk Dateien packt.</translation>
        </message>
        <message>
            <source>The file is sealed for somebody else; no key of this desk opens it.</source>
            <translation>Die Datei ist für jemand anderen versiegelt; kein Schlüssel dieser Arbeitsmappe öffnet sie.</translation>
        </message>
        <message>
            <source>The file names a day or time that does not exist.</source>
            <translation>Die Datei nennt einen Tag oder eine Zeit, die es nicht gibt.</translation>
        </message>
        <message>
            <source>The file says to be part {part} of {parts}, which cannot be.</source>
            <translation>Die Datei gibt an, Teil {part} von {parts} zu sein; das ist nicht möglich.</translation>
        </message>
        <message>
            <source>The file was signed with another key than expected: {found} instead of {wanted}.</source>
            <translation>Die Datei wurde mit einem anderen Schlüssel signiert als erwartet: {found} statt {wanted}.</translation>
        </message>
        <message>
            <source>The file's contents are not what they must be, at “{where}”.</source>
            <translation>Der Inhalt der Datei ist nicht, was er sein muss, bei „{where}“.</translation>
        </message>
        <message>
            <source>The file's contents are not written the way JuryDesk writes them.</source>
            <translation>Der Inhalt der Datei ist nicht so geschrieben, wie JuryDesk ihn schreibt.</translation>
        </message>
        <message>
            <source>The file's table of contents does not say what is in the file.</source>
            <translation>Das Inhaltsverzeichnis der Datei sagt nicht, was in der Datei ist.</translation>
        </message>
        <message>
            <source>The hand-in assesses {proposal} twice.</source>
            <translation>Die Abgabe bewertet {proposal} doppelt.</translation>
        </message>
        <message>
            <source>The hand-in belongs to another call.</source>
            <translation>Die Abgabe gehört zu einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The hand-in does not prove that juror {juror} made it from the pack in force.</source>
            <translation>Die Abgabe belegt nicht, dass Jurymitglied {juror} sie aus dem geltenden Paket erstellt hat.</translation>
        </message>
        <message>
            <source>The hand-in does not say properly which earlier one it replaces.</source>
            <translation>Die Abgabe sagt nicht richtig, welche frühere sie ersetzt.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} came after the closing date, {closed}; the rules take none then.</source>
            <translation>Die Abgabe von Jurymitglied {juror} kam nach der Abgabefrist, {closed}; danach nehmen die Regeln keine an.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} follows other rules than those in force.</source>
            <translation>Die Abgabe von Jurymitglied {juror} folgt anderen Regeln als den geltenden.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} is not complete: {proposal} lacks something.</source>
            <translation>Die Abgabe von Jurymitglied {juror} ist nicht vollständig: Bei {proposal} fehlt etwas.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} names a charter and other rules than that charter has.</source>
            <translation>Die Abgabe von Jurymitglied {juror} nennt eine Verfahrensfestlegung und andere Regeln, als diese hat.</translation>
        </message>
        <message>
            <source>The hand-in was made for another panel's key.</source>
            <translation>Die Abgabe wurde für den Schlüssel einer anderen Jury erstellt.</translation>
        </message>
        <message>
            <source>The key of juror {juror} is not in the charter yet, so no hand-in can count.</source>
            <translation>Der Schlüssel von Jurymitglied {juror} steht noch nicht in der Verfahrensfestlegung, also kann keine Abgabe zählen.</translation>
        </message>
        <message>
            <source>The names in the pack are not those of the charter.</source>
            <translation>Die Namen im Paket sind nicht die der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>The pack holds a document that is not meant for you: “{name}”.</source>
            <translation>Das Paket enthält eine Unterlage, die nicht für Sie bestimmt ist: „{name}“.</translation>
        </message>
        <message>
            <source>The pack is for juror {pack}; this desk belongs to juror {desk}.</source>
            <translation>Das Paket ist für Jurymitglied {pack}; diese Arbeitsmappe gehört Jurymitglied {desk}.</translation>
        </message>
        <message>
            <source>The pack would have {parts} parts; {most} are the most.</source>
            <translation>Das Paket hätte {parts} Teile; höchstens {most} sind möglich.</translation>
        </message>
        <message>
            <source>The part “{name}” is compressed or locked, which no part may be.</source>
            <translation>Der Teil „{name}“ ist komprimiert oder verschlossen; das darf kein Teil sein.</translation>
        </message>
        <message>
            <source>The part “{name}” is damaged: its check sum does not fit.</source>
            <translation>Der Teil „{name}“ ist beschädigt: Seine Prüfsumme passt nicht.</translation>
        </message>
        <message>
            <source>The part “{name}” is larger than allowed, or not as large as it says.</source>
            <translation>Der Teil „{name}“ ist größer als erlaubt oder nicht so groß, wie er angibt.</translation>
        </message>
        <message>
            <source>The part “{name}” is missing, unexpected or in the wrong place.</source>
            <translation>Der Teil „{name}“ fehlt, ist nicht vorgesehen oder steht an der falschen Stelle.</translation>
        </message>
        <message>
            <source>The proposals in the pack are not those that the charter gives you.</source>
            <translation>Die Skizzen im Paket sind nicht die, die die Verfahrensfestlegung Ihnen gibt.</translation>
        </message>
        <message>
            <source>The receipt was changed after it was signed.</source>
            <translation>Die Löschbestätigung wurde nach dem Signieren verändert.</translation>
        </message>
        <message>
            <source>The roster holds a document, which no roster may.</source>
            <translation>Die Aufstellung enthält eine Unterlage; das darf keine Aufstellung.</translation>
        </message>
        <message>
            <source>The rules, proposals or keys in the roster cannot be read, or belong to another call.</source>
            <translation>Regeln, Skizzen oder Schlüssel in der Aufstellung können nicht gelesen werden oder gehören zu einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The signature does not fit: the file was changed after it was signed.</source>
            <translation>Die Signatur passt nicht: Die Datei wurde nach dem Signieren verändert.</translation>
        </message>
        <message>
            <source>The words of the code do not fit together; one of them is another.</source>
            <translation>Die Wörter des Codes passen nicht zusammen; eines von ihnen ist ein anderes.</translation>
        </message>
        <message>
            <source>There is another declaration file {sequence} of juror {juror} with other contents.</source>
            <translation>Es gibt eine andere Erklärungsdatei {sequence} von Jurymitglied {juror} mit anderem Inhalt.</translation>
        </message>
        <message>
            <source>There is another hand-in {sequence} of juror {juror} with other contents.</source>
            <translation>Es gibt eine andere Abgabe {sequence} von Jurymitglied {juror} mit anderem Inhalt.</translation>
        </message>
        <message>
            <source>There is nothing more to do.</source>
            <translation>Es ist nichts weiter zu tun.</translation>
        </message>
        <message>
            <source>This call takes no declaration files: declarations come with the hand-in.</source>
            <translation>Diese Bekanntmachung nimmt keine Erklärungsdateien an: Erklärungen kommen mit der Abgabe.</translation>
        </message>
        <message>
            <source>This is a good code, but not the code of this pack; or the pack is damaged.</source>
            <translation>Das ist ein gültiger Code, aber nicht der Code dieses Pakets; oder das Paket ist beschädigt.</translation>
        </message>
        <message>
            <source>This is another kind of file: “{found}”, where “{wanted}” was expected.</source>
            <translation>Das ist eine andere Art von Datei: „{found}“, wo „{wanted}“ erwartet wurde.</translation>
        </message>
        <message>
            <source>This pack opens with the code of its letter.</source>
            <translation>Dieses Paket öffnet sich mit dem Code aus seinem Brief.</translation>
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation>Das wurde angehalten, bevor es fertig war.</translation>
        </message>
        <message>
            <source>Type the words of the code from the letter that came on another way.</source>
            <translation>Geben Sie die Wörter des Codes aus dem Brief ein, der auf anderem Weg kam.</translation>
        </message>
        <message>
            <source>Use the letter that came with this pack; with a re-issued pack comes a new code.</source>
            <translation>Verwenden Sie den Brief zu diesem Paket; zu einem neu ausgegebenen Paket gehört ein neuer Code.</translation>
        </message>
        <message>
            <source>Word {place} of the code, “{word}”, is in no code.</source>
            <translation>Wort {place} des Codes, „{word}“, kommt in keinem Code vor.</translation>
        </message>
        <message>
            <source>Word {place} of the code, “{word}”, is in no code; perhaps it is “{meant}”.</source>
            <translation>Wort {place} des Codes, „{word}“, kommt in keinem Code vor; vielleicht ist es „{meant}“.</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>ein PDF-Dokument</translation>
        </message>
        <message>
            <source>a desk</source>
            <translation>eine Arbeitsmappe</translation>
        </message>
        <message>
            <source>a file of another kind</source>
            <translation>eine Datei anderer Art</translation>
        </message>
        <message>
            <source>a juror's declaration file</source>
            <translation>die Erklärungsdatei eines Jurymitglieds</translation>
        </message>
        <message>
            <source>a juror's hand-in</source>
            <translation>die Abgabe eines Jurymitglieds</translation>
        </message>
        <message>
            <source>a pack for a juror</source>
            <translation>ein Paket für ein Jurymitglied</translation>
        </message>
        <message>
            <source>a sealed file</source>
            <translation>eine versiegelte Datei</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>eine leere Datei</translation>
        </message>
        <message>
            <source>the record of a list</source>
            <translation>die Akte einer Liste</translation>
        </message>
    </context>
    <context>
        <name>ranking</name>
        <message>
            <source>Add the proposal, or take its marks out of the table.</source>
            <translation>Fügen Sie die Skizze hinzu, oder nehmen Sie ihre Punktwerte aus der Tabelle.</translation>
        </message>
        <message>
            <source>Choose one of the numbers of the list.</source>
            <translation>Wählen Sie eine der Nummern der Liste.</translation>
        </message>
        <message>
            <source>Correct it in the meeting: the score lies on the scale of one of the criteria.</source>
            <translation>Berichtigen Sie sie in der Sitzung: Die Wertung liegt auf der Skala eines der Kriterien.</translation>
        </message>
        <message>
            <source>Correct this mark where it comes from; nothing was counted.</source>
            <translation>Berichtigen Sie diesen Punktwert dort, wo er herkommt; es wurde nichts gerechnet.</translation>
        </message>
        <message>
            <source>Give each proposal a number of its own.</source>
            <translation>Geben Sie jeder Skizze eine eigene Nummer.</translation>
        </message>
        <message>
            <source>Juror {juror} has two marks for “{criterion}” of proposal {proposal}.</source>
            <translation>Jurymitglied {juror} hat zwei Punktwerte für „{criterion}“ bei Skizze {proposal}.</translation>
        </message>
        <message>
            <source>Leave one of the two; nothing was counted.</source>
            <translation>Lassen Sie einen von beiden stehen; es wurde nichts gerechnet.</translation>
        </message>
        <message>
            <source>Let a second person put in a part of the seed.</source>
            <translation>Lassen Sie eine zweite Person einen Teil des Startwerts eingeben.</translation>
        </message>
        <message>
            <source>Lots are drawn from the parts of at least two persons.</source>
            <translation>Gelost wird aus den Teilen von mindestens zwei Personen.</translation>
        </message>
        <message>
            <source>Name criteria as the rules do, or choose the rules that go with these marks.</source>
            <translation>Nennen Sie Kriterien so, wie die Regeln es tun, oder wählen Sie die Regeln, die zu diesen Punktwerten gehören.</translation>
        </message>
        <message>
            <source>Proposal number {proposal} stands there more than once.</source>
            <translation>Die Skizzennummer {proposal} steht dort mehrmals.</translation>
        </message>
        <message>
            <source>The panel's score {score} for “{criterion}” of proposal {proposal} cannot be.</source>
            <translation>Die Wertung der Jury {score} für „{criterion}“ bei Skizze {proposal} ist nicht möglich.</translation>
        </message>
        <message>
            <source>There is a mark for proposal {proposal}, which is not among the proposals.</source>
            <translation>Es gibt einen Punktwert für Skizze {proposal}, die nicht unter den Skizzen ist.</translation>
        </message>
        <message>
            <source>There is a mark for “{criterion}”, which is no criterion of the rules.</source>
            <translation>Es gibt einen Punktwert für „{criterion}“; das ist kein Kriterium der Regeln.</translation>
        </message>
        <message>
            <source>There is no proposal {proposal} in this result.</source>
            <translation>In diesem Ergebnis gibt es keine Skizze {proposal}.</translation>
        </message>
        <message>
            <source>“{mark}” is not a mark of “{criterion}”.</source>
            <translation>„{mark}“ ist kein Punktwert von „{criterion}“.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>A hand-in of juror {juror} that was taken in is missing.</source>
            <translation>Eine angenommene Abgabe von Jurymitglied {juror} fehlt.</translation>
        </message>
        <message>
            <source>A hand-in of the record cannot be used: {why}</source>
            <translation>Eine Abgabe in der Akte kann nicht verwendet werden: {why}</translation>
        </message>
        <message>
            <source>A part of the record is missing or was changed: {name}.</source>
            <translation>Ein Teil der Akte fehlt oder wurde verändert: {name}.</translation>
        </message>
        <message>
            <source>Added after signing</source>
            <translation>Nach dem Signieren hinzugefügt</translation>
        </message>
        <message>
            <source>All signed whom the list names: {names}.</source>
            <translation>Alle haben signiert, die die Liste nennt: {names}.</translation>
        </message>
        <message>
            <source>All signed; the list and the certificate write the name differently: {names}.</source>
            <translation>Alle haben signiert; Liste und Zertifikat schreiben den Namen verschieden: {names}.</translation>
        </message>
        <message>
            <source>All {charter} hand-ins are signed by the keys that the charter names.</source>
            <translation>Alle {charter} Abgaben sind mit den Schlüsseln signiert, die die Verfahrensfestlegung nennt.</translation>
        </message>
        <message>
            <source>All {count} declaration files that the charter names are there, signed by its keys, with these answers.</source>
            <translation>Alle {count} Erklärungsdateien, die die Verfahrensfestlegung nennt, sind da, mit deren Schlüsseln unterschrieben und mit diesen Antworten.</translation>
        </message>
        <message>
            <source>All {count} hand-ins are as listed; {decided} others were withdrawn, or let in, by a decision that the journal names.</source>
            <translation>Alle {count} Abgaben sind wie aufgeführt; durch eine Entscheidung, die das Journal nennt, zurückgezogen oder zugelassen: {decided} weitere.</translation>
        </message>
        <message>
            <source>All {count} hand-ins are as listed; {gaps} earlier ones that they replace never arrived, as was noted at intake.</source>
            <translation>Alle {count} Abgaben sind wie aufgeführt; frühere, die sie ersetzen, kamen nie an, wie bei der Annahme vermerkt: {gaps}.</translation>
        </message>
        <message>
            <source>All {count} hand-ins are signed and as listed; {aside} were made before the charter was amended and do not count.</source>
            <translation>Alle {count} Abgaben sind signiert und wie aufgeführt; vor der Änderung der Verfahrensfestlegung entstanden und daher nicht gezählt: {aside}.</translation>
        </message>
        <message>
            <source>All {count} hand-ins are signed, as listed, and no number in a sequence is missing.</source>
            <translation>Alle {count} Abgaben sind signiert und wie aufgeführt, und in keiner Zählung fehlt eine Nummer.</translation>
        </message>
        <message>
            <source>Another version of the program drew the pages, in other words than this one uses; compare them with the version that the file names as its producer. All figures were checked as result.json has them.</source>
            <translation>Eine andere Programmversion hat die Seiten gezeichnet, mit anderen Wörtern als diese; vergleichen Sie sie mit der Version, die die Datei als Erzeuger nennt. Alle Zahlen wurden so geprüft, wie result.json sie enthält.</translation>
        </message>
        <message>
            <source>Ask whoever sent the record for it again.</source>
            <translation>Lassen Sie sich die Akte von der absendenden Stelle noch einmal schicken.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Counted again from the hand-ins</source>
            <translation>Aus den Abgaben nachgerechnet</translation>
        </message>
        <message>
            <source>Declaration files</source>
            <translation>Erklärungsdateien</translation>
        </message>
        <message>
            <source>Every vote was quorate, and every outcome follows from its counts.</source>
            <translation>Bei jeder Abstimmung war die Jury beschlussfähig, und jedes Ergebnis folgt aus den Stimmen.</translation>
        </message>
        <message>
            <source>Hand-in {number} of juror {juror} does not follow the one before.</source>
            <translation>Abgabe {number} von Jurymitglied {juror} schließt nicht an die vorige an.</translation>
        </message>
        <message>
            <source>Hand-in {number} of juror {juror} is missing.</source>
            <translation>Abgabe {number} von Jurymitglied {juror} fehlt.</translation>
        </message>
        <message>
            <source>Hand-ins</source>
            <translation>Abgaben</translation>
        </message>
        <message>
            <source>Hand-ins listed and not in the record: {missing}; in the record and not listed: {extra}.</source>
            <translation>Abgaben, die aufgeführt, aber nicht in der Akte sind: {missing}; in der Akte, aber nicht aufgeführt: {extra}.</translation>
        </message>
        <message>
            <source>It is not written the way JuryDesk writes records.</source>
            <translation>Sie ist nicht so geschrieben, wie JuryDesk Akten schreibt.</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Juror {juror} does not stand in the charter.</source>
            <translation>Jurymitglied {juror} steht nicht in der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>Juror {juror} has two hand-ins of one number.</source>
            <translation>Jurymitglied {juror} hat zwei Abgaben mit derselben Nummer.</translation>
        </message>
        <message>
            <source>Juror {juror} judged another version of proposal {proposal}.</source>
            <translation>Jurymitglied {juror} hat eine andere Fassung der Skizze {proposal} bewertet.</translation>
        </message>
        <message>
            <source>Juror {juror} was not asked to judge proposal {proposal}.</source>
            <translation>Jurymitglied {juror} war nicht aufgefordert, Skizze {proposal} zu bewerten.</translation>
        </message>
        <message>
            <source>Key in the charter: {charter}; noted only when the first file came in, which is weaker: {pinned}. Each juror can find the fingerprint of the own hand-in on the list.</source>
            <translation>Schlüssel in der Verfahrensfestlegung: {charter}; erst beim Eingang der ersten Datei vermerkt, was schwächer ist: {pinned}. Jedes Jurymitglied findet den Fingerabdruck der eigenen Abgabe auf der Liste.</translation>
        </message>
        <message>
            <source>Keys of the hand-ins</source>
            <translation>Schlüssel der Abgaben</translation>
        </message>
        <message>
            <source>Later time stamps and validation data were added; the signed revisions are unchanged.</source>
            <translation>Später kamen Zeitstempel und Prüfdaten hinzu; die signierten Fassungen sind unverändert.</translation>
        </message>
        <message>
            <source>Later {first} was added to preserve the file; the signed revisions are unchanged.</source>
            <translation>Später kam zur Bewahrung der Datei hinzu: {first}; die signierten Fassungen sind unverändert.</translation>
        </message>
        <message>
            <source>List and charter</source>
            <translation>Liste und Verfahrensfestlegung</translation>
        </message>
        <message>
            <source>List and record</source>
            <translation>Liste und Akte</translation>
        </message>
        <message>
            <source>List and record have the same charter and the same result.</source>
            <translation>Liste und Akte haben dieselbe Verfahrensfestlegung und dasselbe Ergebnis.</translation>
        </message>
        <message>
            <source>Marks, scores, thresholds and ranks, counted from the signed hand-ins, are as printed.</source>
            <translation>Punktwerte, Ergebnisse, Schwellen und Ränge sind, aus den signierten Abgaben gerechnet, wie gedruckt.</translation>
        </message>
        <message>
            <source>Name the key of who is to read it, or write the record without names and texts.</source>
            <translation>Nennen Sie den Schlüssel der Person, die sie lesen soll, oder schreiben Sie die Akte ohne Namen und Texte.</translation>
        </message>
        <message>
            <source>Name the signed list, a PDF file.</source>
            <translation>Nennen Sie die signierte Liste, eine PDF-Datei.</translation>
        </message>
        <message>
            <source>Name the signed list, a PDF file; this file goes beside it, as its record.</source>
            <translation>Nennen Sie die signierte Liste, eine PDF-Datei; diese Datei gehört daneben, als ihre Akte.</translation>
        </message>
        <message>
            <source>Names of the panel</source>
            <translation>Namen der Jury</translation>
        </message>
        <message>
            <source>On the word of chair and minute-taker</source>
            <translation>Auf das Wort von Vorsitz und Schriftführung</translation>
        </message>
        <message>
            <source>Open it as a desk; what is checked here is the signed list, a PDF file.</source>
            <translation>Öffnen Sie sie als Arbeitsmappe; geprüft wird hier die signierte Liste, eine PDF-Datei.</translation>
        </message>
        <message>
            <source>Open it as a pack; what is checked here is the signed list, a PDF file.</source>
            <translation>Öffnen Sie es als Paket; geprüft wird hier die signierte Liste, eine PDF-Datei.</translation>
        </message>
        <message>
            <source>Open it with the key it was sealed to, or ask for the record without names and texts.</source>
            <translation>Öffnen Sie sie mit dem Schlüssel, für den sie versiegelt ist, oder bitten Sie um die Akte ohne Namen und Texte.</translation>
        </message>
        <message>
            <source>Order, sums and departures</source>
            <translation>Reihenfolge, Summen und Abweichungen</translation>
        </message>
        <message>
            <source>Order, sums, funding line and departures follow from the rows printed.</source>
            <translation>Reihenfolge, Summen, Mittelgrenze und Abweichungen folgen aus den gedruckten Zeilen.</translation>
        </message>
        <message>
            <source>Pages and figures</source>
            <translation>Seiten und Zahlen</translation>
        </message>
        <message>
            <source>Rests on what chair and minute-taker noted: votes ({votes}), panel scores ({scores}), attendance, rulings, decisions with their sums and reasons.</source>
            <translation>Beruht auf dem, was Vorsitz und Schriftführung vermerkt haben: Abstimmungen ({votes}), Jurywertungen ({scores}), Anwesenheit, Entscheidungen zur Befangenheit, Beschlüsse mit Summen und Begründungen.</translation>
        </message>
        <message>
            <source>Scores, thresholds and ranks</source>
            <translation>Ergebnisse, Schwellen und Ränge</translation>
        </message>
        <message>
            <source>Scores, thresholds and ranks follow from the marks printed.</source>
            <translation>Ergebnisse, Schwellen und Ränge folgen aus den gedruckten Punktwerten.</translation>
        </message>
        <message>
            <source>Signature of the chair</source>
            <translation>Unterschrift des Vorsitzes</translation>
        </message>
        <message>
            <source>Signature of the minute-taker</source>
            <translation>Unterschrift der Schriftführung</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>The attached result.json cannot be read: {why}</source>
            <translation>Die beigefügte result.json kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <source>The attendance on the list is not that of the record.</source>
            <translation>Die Anwesenheit auf der Liste ist nicht die der Akte.</translation>
        </message>
        <message>
            <source>The call and the rules on the list are those of the charter it names.</source>
            <translation>Bekanntmachung und Regeln auf der Liste sind die der Verfahrensfestlegung, die sie nennt.</translation>
        </message>
        <message>
            <source>The call or the rules on the list are not those of the charter it names.</source>
            <translation>Bekanntmachung oder Regeln auf der Liste sind nicht die der Verfahrensfestlegung, die sie nennt.</translation>
        </message>
        <message>
            <source>The declaration file of juror {juror} that the charter names is missing.</source>
            <translation>Die Erklärungsdatei von Jurymitglied {juror}, die die Verfahrensfestlegung nennt, fehlt.</translation>
        </message>
        <message>
            <source>The declaration file that the charter names for juror {juror} has another key.</source>
            <translation>Die Erklärungsdatei, die die Verfahrensfestlegung für Jurymitglied {juror} nennt, hat einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>The declaration files of {count} jurors were lost with the panel's first desk; what they answered stands in their hand-ins.</source>
            <translation>Die Erklärungsdateien von {count} Jurymitgliedern gingen mit der ersten Arbeitsmappe der Jury verloren; was sie geantwortet haben, steht in ihren Abgaben.</translation>
        </message>
        <message>
            <source>The file is a record of another kind or of a newer JuryDesk.</source>
            <translation>Die Datei ist eine Akte anderer Art oder eines neueren JuryDesk.</translation>
        </message>
        <message>
            <source>The file is no record of JuryDesk.</source>
            <translation>Die Datei ist keine Akte von JuryDesk.</translation>
        </message>
        <message>
            <source>The full record holds names and comments, so it is written sealed only.</source>
            <translation>Die volle Akte enthält Namen und Kommentare und wird deshalb nur versiegelt geschrieben.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} belongs to another call.</source>
            <translation>Die Abgabe von Jurymitglied {juror} gehört zu einer anderen Bekanntmachung.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} is signed with another key than the charter names.</source>
            <translation>Die Abgabe von Jurymitglied {juror} ist mit einem anderen Schlüssel signiert, als die Verfahrensfestlegung nennt.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} is signed with another key than was noted at intake.</source>
            <translation>Die Abgabe von Jurymitglied {juror} ist mit einem anderen Schlüssel signiert, als bei der Annahme vermerkt wurde.</translation>
        </message>
        <message>
            <source>The hand-in of juror {juror} was made under other rules.</source>
            <translation>Die Abgabe von Jurymitglied {juror} entstand unter anderen Regeln.</translation>
        </message>
        <message>
            <source>The journal does not know a declaration file of juror {juror}.</source>
            <translation>Das Journal kennt eine Erklärungsdatei von Jurymitglied {juror} nicht.</translation>
        </message>
        <message>
            <source>The journal does not reach entry {sequence}, which the list prints, or differs there.</source>
            <translation>Das Journal reicht nicht bis zum Eintrag {sequence}, den die Liste nennt, oder weicht dort ab.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {sequence}.</source>
            <translation>Das Journal ist beim Eintrag {sequence} unterbrochen.</translation>
        </message>
        <message>
            <source>The journal is unbroken up to the entry {sequence} that the list prints.</source>
            <translation>Das Journal ist lückenlos bis zum Eintrag {sequence}, den die Liste nennt.</translation>
        </message>
        <message>
            <source>The journal tells of another attendance.</source>
            <translation>Das Journal nennt eine andere Anwesenheit.</translation>
        </message>
        <message>
            <source>The journal tells of other decisions.</source>
            <translation>Das Journal nennt andere Beschlüsse.</translation>
        </message>
        <message>
            <source>The journal tells of other panel scores.</source>
            <translation>Das Journal nennt andere Jurywertungen.</translation>
        </message>
        <message>
            <source>The journal tells of other rulings.</source>
            <translation>Das Journal nennt andere Entscheidungen zur Befangenheit.</translation>
        </message>
        <message>
            <source>The journal tells of other votes.</source>
            <translation>Das Journal nennt andere Abstimmungen.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself, but no vote of the panel stands in it.</source>
            <translation>Die Liste ist signiert und in sich stimmig, aber keine Abstimmung der Jury steht darin.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself, but was replaced: the record that was given belongs to version {version}.</source>
            <translation>Die Liste ist signiert und in sich stimmig, wurde aber ersetzt: die angegebene Akte gehört zu Fassung {version}.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; it could not be checked with what was given for that.</source>
            <translation>Die Liste ist signiert und in sich stimmig; mit dem, was dazu angegeben wurde, ließ sie sich nicht prüfen.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; the record that was given belongs to another call.</source>
            <translation>Die Liste ist signiert und in sich stimmig; die angegebene Akte gehört zu einer anderen Förderbekanntmachung.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; the record that was given belongs to version {version}, an earlier one.</source>
            <translation>Die Liste ist signiert und in sich stimmig; die angegebene Akte gehört zu Fassung {version}, einer früheren.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; the record that was given is damaged, so nothing was checked with it.</source>
            <translation>Die Liste ist signiert und in sich stimmig; die angegebene Akte ist beschädigt, deshalb wurde mit ihr nichts geprüft.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; the record that was given is not one that this version of the program reads.</source>
            <translation>Die Liste ist signiert und in sich stimmig; die angegebene Akte kann diese Fassung des Programms nicht lesen.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; the record that was given is sealed, so nothing was checked with it.</source>
            <translation>Die Liste ist signiert und in sich stimmig; die angegebene Akte ist versiegelt, deshalb wurde mit ihr nichts geprüft.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; what can only be checked with the record, or not at all, is named.</source>
            <translation>Die Liste ist signiert und in sich stimmig; was nur mit der Akte oder gar nicht geprüft werden kann, ist genannt.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; what was given as its record is no record, but {what}.</source>
            <translation>Die Liste ist signiert und in sich stimmig; was als ihre Akte angegeben wurde, ist keine Akte, sondern {what}.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; what was given as its record is sealed, so nothing was checked with it.</source>
            <translation>Die Liste ist signiert und in sich stimmig; was als ihre Akte angegeben wurde, ist versiegelt, deshalb wurde damit nichts geprüft.</translation>
        </message>
        <message>
            <source>The list is signed and agrees with itself; what was given as its record is the list once more.</source>
            <translation>Die Liste ist signiert und in sich stimmig; was als ihre Akte angegeben wurde, ist noch einmal die Liste.</translation>
        </message>
        <message>
            <source>The list is signed, unchanged, and every figure that can be recomputed from the record agrees with it.</source>
            <translation>Die Liste ist signiert und unverändert, und jede Zahl, die sich aus der Akte nachrechnen lässt, stimmt mit ihr überein.</translation>
        </message>
        <message>
            <source>The list names as a signer, but was not signed by, or with another key: {names}.</source>
            <translation>Die Liste nennt als unterzeichnend, ohne dass die Unterschrift da oder mit diesem Schlüssel geleistet ist: {names}.</translation>
        </message>
        <message>
            <source>The list tells of other keys: in the charter {charter}, noted at intake {pinned}.</source>
            <translation>Die Liste nennt andere Schlüssel: in der Verfahrensfestlegung {charter}, bei der Annahme vermerkt {pinned}.</translation>
        </message>
        <message>
            <source>The list tells otherwise who left for what than declarations and rulings do.</source>
            <translation>Die Liste sagt anderes dazu, wer wobei ausgeschlossen war, als Erklärungen und Entscheidungen.</translation>
        </message>
        <message>
            <source>The list's data</source>
            <translation>Die Daten der Liste</translation>
        </message>
        <message>
            <source>The names are not those of the charter.</source>
            <translation>Die Namen sind nicht die der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>The names on the list are those of the charter.</source>
            <translation>Die Namen auf der Liste sind die der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>The pages are exactly what result.json draws.</source>
            <translation>Die Seiten sind genau das, was aus result.json gezeichnet wird.</translation>
        </message>
        <message>
            <source>The pages could not be compared: the file is not built as JuryDesk builds it.</source>
            <translation>Die Seiten konnten nicht verglichen werden: Die Datei ist nicht so aufgebaut, wie JuryDesk sie aufbaut.</translation>
        </message>
        <message>
            <source>The pages could not be drawn again: {why}</source>
            <translation>Die Seiten konnten nicht noch einmal gezeichnet werden: {why}</translation>
        </message>
        <message>
            <source>The pages do not show what result.json says.</source>
            <translation>Die Seiten zeigen nicht, was result.json sagt.</translation>
        </message>
        <message>
            <source>The panel's desk takes it in; what is checked here is the signed list, a PDF file.</source>
            <translation>Die Arbeitsmappe der Jury nimmt sie an; geprüft wird hier die signierte Liste, eine PDF-Datei.</translation>
        </message>
        <message>
            <source>The people on the list are not the panel of the charter.</source>
            <translation>Die Personen auf der Liste sind nicht die Jury der Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>The record belongs to another call: {call}.</source>
            <translation>Die Akte gehört zu einer anderen Förderbekanntmachung: {call}.</translation>
        </message>
        <message>
            <source>The record belongs to version {version}, an earlier one than this list.</source>
            <translation>Die Akte gehört zu Fassung {version}, einer früheren als dieser Liste.</translation>
        </message>
        <message>
            <source>The record belongs to version {version}, which replaced this list.</source>
            <translation>Die Akte gehört zu Fassung {version}, die diese Liste ersetzt hat.</translation>
        </message>
        <message>
            <source>The record cannot be read here: {why}</source>
            <translation>Die Akte lässt sich hier nicht lesen: {why}</translation>
        </message>
        <message>
            <source>The record cannot be used: {why}</source>
            <translation>Die Akte kann nicht verwendet werden: {why}</translation>
        </message>
        <message>
            <source>The record does not hold what it says of itself.</source>
            <translation>Die Akte enthält nicht, was sie von sich sagt.</translation>
        </message>
        <message>
            <source>The record has another decision on {proposal}.</source>
            <translation>Die Akte hat zu {proposal} einen anderen Beschluss.</translation>
        </message>
        <message>
            <source>The record has another reason for {proposal}.</source>
            <translation>Die Akte hat zu {proposal} eine andere Begründung.</translation>
        </message>
        <message>
            <source>The record has the same charter, but says otherwise what this version of the list is.</source>
            <translation>Die Akte hat dieselbe Verfahrensfestlegung, sagt aber anderes über diese Fassung der Liste.</translation>
        </message>
        <message>
            <source>The record holds no charter.</source>
            <translation>Die Akte enthält keine Verfahrensfestlegung.</translation>
        </message>
        <message>
            <source>The record is damaged; ask whoever sent it for it again. {why}</source>
            <translation>Die Akte ist beschädigt; lassen Sie sie sich noch einmal schicken. {why}</translation>
        </message>
        <message>
            <source>The record is not signed with the panel's key that its charter names.</source>
            <translation>Die Akte ist nicht mit dem Schlüssel der Jury signiert, den ihre Verfahrensfestlegung nennt.</translation>
        </message>
        <message>
            <source>The record is not written the way JuryDesk writes records.</source>
            <translation>Die Akte ist nicht so geschrieben, wie JuryDesk Akten schreibt.</translation>
        </message>
        <message>
            <source>The record is sealed, and the key to it is not here. Ask for one that is not sealed.</source>
            <translation>Die Akte ist versiegelt, und der Schlüssel dazu ist nicht hier. Bitten Sie um eine unversiegelte.</translation>
        </message>
        <message>
            <source>The record tells otherwise what juror {juror} declared than the signed file does.</source>
            <translation>Die Akte gibt anders wieder, was Jurymitglied {juror} erklärt hat, als die unterschriebene Datei.</translation>
        </message>
        <message>
            <source>The record's charter is not the one that the list names: they do not belong together.</source>
            <translation>Die Verfahrensfestlegung der Akte ist nicht die, die die Liste nennt: Sie gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>The times of signing are what the signers' computers said; no time stamp attests them.</source>
            <translation>Die Zeiten der Unterschriften sind das, was die Rechner der Unterzeichnenden angaben; kein Zeitstempel bestätigt sie.</translation>
        </message>
        <message>
            <source>The two files are exchanged: name the list, a PDF file, first, and then its record.</source>
            <translation>Die beiden Dateien sind vertauscht: nennen Sie zuerst die Liste, eine PDF-Datei, und dann ihre Akte.</translation>
        </message>
        <message>
            <source>The votes on the list are not those of the record.</source>
            <translation>Die Abstimmungen auf der Liste sind nicht die der Akte.</translation>
        </message>
        <message>
            <source>The words on the pages are those of result.json; another version of the program drew them, so the drawing itself could not be compared.</source>
            <translation>Die Wörter auf den Seiten sind die aus result.json; eine andere Programmversion hat sie gezeichnet, die Zeichnung selbst konnte daher nicht verglichen werden.</translation>
        </message>
        <message>
            <source>There is a hand-in of juror {juror} that the journal does not know.</source>
            <translation>Es gibt eine Abgabe von Jurymitglied {juror}, die das Journal nicht kennt.</translation>
        </message>
        <message>
            <source>There was no vote, and the panel was not quorate: {present} of {members} members with a vote were noted as present, {quorum} needed.</source>
            <translation>Es gab keine Abstimmung, und die Jury war nicht beschlussfähig: {present} von {members} stimmberechtigten Mitgliedern wurden als anwesend vermerkt, {quorum} nötig.</translation>
        </message>
        <message>
            <source>There was no vote, so nothing could be checked; the quorum is {quorum}.</source>
            <translation>Es gab keine Abstimmung, deshalb ließ sich nichts prüfen; beschlussfähig ist die Jury ab {quorum}.</translation>
        </message>
        <message>
            <source>This list is not to be trusted: {count} of {all} checks failed.</source>
            <translation>Dieser Liste ist nicht zu trauen: {count} von {all} Prüfungen sind nicht bestanden.</translation>
        </message>
        <message>
            <source>This record is sealed.</source>
            <translation>Diese Akte ist versiegelt.</translation>
        </message>
        <message>
            <source>Times of signing</source>
            <translation>Zeiten der Unterschriften</translation>
        </message>
        <message>
            <source>Votes and quorum</source>
            <translation>Abstimmungen und Beschlussfähigkeit</translation>
        </message>
        <message>
            <source>Votes, decisions and journal</source>
            <translation>Abstimmungen, Beschlüsse und Journal</translation>
        </message>
        <message>
            <source>Votes, panel scores, decisions, rulings and attendance are the same in list and journal.</source>
            <translation>Abstimmungen, Jurywertungen, Beschlüsse, Entscheidungen zur Befangenheit und Anwesenheit sind in Liste und Journal gleich.</translation>
        </message>
        <message>
            <source>What the list prints cannot be counted: {why}</source>
            <translation>Was die Liste druckt, lässt sich nicht rechnen: {why}</translation>
        </message>
        <message>
            <source>What was given as the record is no record, but {what}.</source>
            <translation>Was als Akte angegeben wurde, ist keine Akte, sondern {what}.</translation>
        </message>
        <message>
            <source>What was given as the record is sealed, and its name does not say what it is: a record, a hand-in or a pack.</source>
            <translation>Was als Akte angegeben wurde, ist versiegelt, und sein Name sagt nicht, was es ist: eine Akte, eine Abgabe oder ein Paket.</translation>
        </message>
        <message>
            <source>What was given as the record is the list itself.</source>
            <translation>Was als Akte angegeben wurde, ist die Liste selbst.</translation>
        </message>
        <message>
            <source>Who left for what</source>
            <translation>Wer wobei ausgeschlossen war</translation>
        </message>
        <message>
            <source>Who left for what follows from declarations and rulings.</source>
            <translation>Wer wobei ausgeschlossen war, folgt aus Erklärungen und Entscheidungen.</translation>
        </message>
        <message>
            <source>Who signed</source>
            <translation>Wer unterschrieben hat</translation>
        </message>
        <message>
            <source>Without the record it was not checked whether the marks are those that the jurors signed, whether a hand-in is missing, and whether the journal is unbroken.</source>
            <translation>Ohne die Akte wurde nicht geprüft, ob die Punktwerte die sind, die die Jurymitglieder signiert haben, ob eine Abgabe fehlt und ob das Journal lückenlos ist.</translation>
        </message>
        <message>
            <source>counts of the vote</source>
            <translation>Stimmenzahlen der Abstimmung</translation>
        </message>
        <message>
            <source>criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>departures from the ranking</source>
            <translation>Abweichungen von der Rangfolge</translation>
        </message>
        <message>
            <source>equals across the funding line</source>
            <translation>Gleiche über der Mittelgrenze</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>nicht bestanden</translation>
        </message>
        <message>
            <source>funding line</source>
            <translation>Mittelgrenze</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <source>how many cannot assess</source>
            <translation>wie oft nicht beurteilbar</translation>
        </message>
        <message>
            <source>how many jurors marked</source>
            <translation>wie viele Jurymitglieder bewertet haben</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>Punktwerte</translation>
        </message>
        <message>
            <source>members with a vote</source>
            <translation>stimmberechtigte Mitglieder</translation>
        </message>
        <message>
            <source>money there is</source>
            <translation>verfügbare Mittel</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>order among equals</source>
            <translation>Ordnung unter Gleichen</translation>
        </message>
        <message>
            <source>order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>outcome of the vote</source>
            <translation>Ergebnis der Abstimmung</translation>
        </message>
        <message>
            <source>panel score</source>
            <translation>Jurywertung</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>quorate</source>
            <translation>beschlussfähig</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>Beschlussfähigkeit</translation>
        </message>
        <message>
            <source>rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>ranked</source>
            <translation>gereiht</translation>
        </message>
        <message>
            <source>ranking key</source>
            <translation>Reihungswert</translation>
        </message>
        <message>
            <source>recommended sum</source>
            <translation>empfohlene Summe</translation>
        </message>
        <message>
            <source>rests on the word of named people</source>
            <translation>beruht auf dem Wort genannter Personen</translation>
        </message>
        <message>
            <source>result.json is inside the first signed revision and reads as a recommendation list.</source>
            <translation>result.json liegt in der ersten signierten Fassung und lässt sich als Förderempfehlung lesen.</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>score of the jurors together</source>
            <translation>Ergebnis der Jury gesamt</translation>
        </message>
        <message>
            <source>section</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>share of small and medium enterprises</source>
            <translation>Anteil kleiner und mittlerer Unternehmen</translation>
        </message>
        <message>
            <source>shared rank</source>
            <translation>geteilter Rang</translation>
        </message>
        <message>
            <source>the list</source>
            <translation>die Liste</translation>
        </message>
        <message>
            <source>there</source>
            <translation>da</translation>
        </message>
        <message>
            <source>threshold met</source>
            <translation>Schwelle erreicht</translation>
        </message>
        <message>
            <source>thresholds not met</source>
            <translation>nicht erreichte Schwellen</translation>
        </message>
        <message>
            <source>time stamps</source>
            <translation>Zeitstempel</translation>
        </message>
        <message>
            <source>total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>validation data</source>
            <translation>Prüfdaten</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{count} figures differ; the first: {place}, {what}: printed {printed}, counted {counted}.</source>
            <translation>{count} Zahlen weichen ab; die erste: {place}, {what}: gedruckt {printed}, gerechnet {counted}.</translation>
        </message>
        <message>
            <source>{field}: {holder}, by a certificate of {issuer}; it leads to an authority you trust.</source>
            <translation>{field}: {holder}, mit einem Zertifikat von {issuer}; es führt zu einer Stelle, der Sie vertrauen.</translation>
        </message>
        <message>
            <source>{field}: {holder}, by a certificate of {issuer}; it leads to no authority you trust.</source>
            <translation>{field}: {holder}, mit einem Zertifikat von {issuer}; es führt zu keiner Stelle, der Sie vertrauen.</translation>
        </message>
        <message>
            <source>{field}: {holder}, by a certificate of {issuer}; whether that authority is to be trusted and whether the certificate was revoked was not checked. Fingerprint {digest}.</source>
            <translation>{field}: {holder}, mit einem Zertifikat von {issuer}; ob dieser Stelle zu trauen ist und ob das Zertifikat widerrufen wurde, ist nicht geprüft. Fingerabdruck {digest}.</translation>
        </message>
        <message>
            <source>{field}: {holder}, by a certificate the signer made: a simple signature. Compare its fingerprint with the signer: {digest}.</source>
            <translation>{field}: {holder}, mit einem selbst erstellten Zertifikat: eine einfache Signatur. Vergleichen Sie den Fingerabdruck mit der unterzeichnenden Person: {digest}.</translation>
        </message>
        <message>
            <source>“{name}” is {what}, not a list.</source>
            <translation>„{name}“ ist {what}, keine Liste.</translation>
        </message>
    </context>
    <context>
        <name>render</name>
        <message>
            <source>Ask whoever sent it for a new copy.</source>
            <translation>Lassen Sie sich eine neue Kopie schicken.</translation>
        </message>
        <message>
            <source>Ask whoever sent it for a smaller copy.</source>
            <translation>Lassen Sie sich eine kleinere Kopie schicken.</translation>
        </message>
        <message>
            <source>Close the program and start it again.</source>
            <translation>Schließen Sie das Programm, und starten Sie es neu.</translation>
        </message>
        <message>
            <source>Go back to it to see it.</source>
            <translation>Gehen Sie zu ihr zurück, um sie zu sehen.</translation>
        </message>
        <message>
            <source>Look at capital and small letters and type it again.</source>
            <translation>Achten Sie auf Groß- und Kleinschreibung, und geben Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>Open it again to read on.</source>
            <translation>Öffnen Sie sie noch einmal, um weiterzulesen.</translation>
        </message>
        <message>
            <source>The document was closed.</source>
            <translation>Die Unterlage wurde geschlossen.</translation>
        </message>
        <message>
            <source>The other pages can still be read.</source>
            <translation>Die anderen Seiten können weiter gelesen werden.</translation>
        </message>
        <message>
            <source>The page was left before it was drawn.</source>
            <translation>Die Seite wurde verlassen, bevor sie gezeichnet war.</translation>
        </message>
        <message>
            <source>The part of the program that shows documents does not start.</source>
            <translation>Der Teil des Programms, der Unterlagen zeigt, startet nicht.</translation>
        </message>
        <message>
            <source>The password does not open this document.</source>
            <translation>Das Kennwort öffnet diese Unterlage nicht.</translation>
        </message>
        <message>
            <source>This document has no pages.</source>
            <translation>Diese Unterlage hat keine Seiten.</translation>
        </message>
        <message>
            <source>This document is damaged or is not a PDF.</source>
            <translation>Diese Unterlage ist beschädigt oder keine PDF-Datei.</translation>
        </message>
        <message>
            <source>This document is larger than 512 MB and is not opened here.</source>
            <translation>Diese Unterlage ist größer als 512 MB und wird hier nicht geöffnet.</translation>
        </message>
        <message>
            <source>This document is protected by a password.</source>
            <translation>Diese Unterlage ist mit einem Kennwort geschützt.</translation>
        </message>
        <message>
            <source>This page cannot be shown.</source>
            <translation>Diese Seite kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>Type the password that came with it.</source>
            <translation>Geben Sie das Kennwort ein, das mitgeschickt wurde.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>%n abstained</source>
            <translation>
                <numerusform>%n Enthaltung</numerusform>
                <numerusform>%n Enthaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Start JuryDesk, choose “Open a pack I received”, and take the file {files}.</source>
            <translation>1. Starten Sie JuryDesk, wählen Sie „Erhaltenes Paket öffnen“ und nehmen Sie die Datei {files}.</translation>
        </message>
        <message>
            <source>2. Type the code above, in small letters and with the hyphens. It opens this file only.</source>
            <translation>2. Tippen Sie den Code oben ein, in Kleinbuchstaben und mit den Bindestrichen. Er öffnet nur diese Datei.</translation>
        </message>
        <message>
            <source>3. Compare the panel key's fingerprint that is shown with this one: {key}. Stop if it differs, and call.</source>
            <translation>3. Vergleichen Sie den angezeigten Fingerabdruck des Schlüssels der Jury mit diesem: {key}. Brechen Sie ab, wenn er abweicht, und rufen Sie an.</translation>
        </message>
        <message>
            <source>A certificate needs a name of 1 to {longest} letters.</source>
            <translation>Ein Zertifikat braucht einen Namen von 1 bis {longest} Zeichen.</translation>
        </message>
        <message>
            <source>A key of the kind {kind} is not accepted in signed PDF files.</source>
            <translation>Ein Schlüssel der Art {kind} wird in signierten PDF-Dateien nicht angenommen.</translation>
        </message>
        <message>
            <source>A proposal that does not fit the money left is skipped, and the next in order of rank is looked at.</source>
            <translation>Eine Skizze, die nicht mehr in die verbleibenden Mittel passt, wird übersprungen, und die nächste in der Rangfolge wird betrachtet.</translation>
        </message>
        <message>
            <source>A signature does not cover all that stood in the file when it was made.</source>
            <translation>Eine Unterschrift deckt nicht alles ab, was bei ihrer Leistung in der Datei stand.</translation>
        </message>
        <message>
            <source>A signature does not match the content: the file was changed.</source>
            <translation>Eine Unterschrift passt nicht zum Inhalt: Die Datei wurde verändert.</translation>
        </message>
        <message>
            <source>A signature is not of the kind PAdES (ETSI.CAdES.detached).</source>
            <translation>Eine Unterschrift ist nicht von der Art PAdES (ETSI.CAdES.detached).</translation>
        </message>
        <message>
            <source>A signature that the list names is missing, or was made with another key.</source>
            <translation>Eine Unterschrift, die die Liste nennt, fehlt oder wurde mit einem anderen Schlüssel geleistet.</translation>
        </message>
        <message>
            <source>All figures of this list, for recomputing</source>
            <translation>Alle Zahlen dieser Liste zum Nachrechnen</translation>
        </message>
        <message>
            <source>All figures stand in the file result.json inside this document. With the record, anybody can recompute them without a network: jurydesk verify LIST --record RECORD.</source>
            <translation>Alle Zahlen stehen in der Datei result.json in diesem Dokument. Mit der Akte kann sie jeder ohne Netz nachrechnen: jurydesk verify LISTE --record AKTE.</translation>
        </message>
        <message>
            <source>Certificate of {holder}, issued by {issuer}, fingerprint {fingerprint}</source>
            <translation>Zertifikat von {holder}, ausgestellt von {issuer}, Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Vorsitz</translation>
        </message>
        <message>
            <source>Charter {fingerprint}</source>
            <translation>Verfahrensfestlegung {fingerprint}</translation>
        </message>
        <message>
            <source>Charter, version {version}</source>
            <translation>Verfahrensfestlegung, Fassung {version}</translation>
        </message>
        <message>
            <source>Check this computer's clock, or sign with a certificate that is valid now.</source>
            <translation>Prüfen Sie die Uhr dieses Rechners, oder unterschreiben Sie mit einem jetzt gültigen Zertifikat.</translation>
        </message>
        <message>
            <source>Choose a certificate with an RSA key of at least 2048 bits or an ECDSA key.</source>
            <translation>Wählen Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit oder einem ECDSA-Schlüssel.</translation>
        </message>
        <message>
            <source>Choose a key that has its certificate beside it.</source>
            <translation>Wählen Sie einen Schlüssel, bei dem sein Zertifikat liegt.</translation>
        </message>
        <message>
            <source>Choose the other field, or write the list again.</source>
            <translation>Wählen Sie das andere Feld, oder schreiben Sie die Liste neu.</translation>
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation>Befangenheit</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>Datum und Unterschrift</translation>
        </message>
        <message>
            <source>Departure and reason</source>
            <translation>Abweichung und Begründung</translation>
        </message>
        <message>
            <source>Departures from the ranking</source>
            <translation>Abweichungen von der Rangfolge</translation>
        </message>
        <message>
            <source>Deputy chair</source>
            <translation>Stellv. Vorsitz</translation>
        </message>
        <message>
            <source>Each criterion needs at least {count} marks; a proposal with fewer is not ranked.</source>
            <translation>Jedes Kriterium braucht mindestens {count} Punktwerte; eine Skizze mit weniger wird nicht gereiht.</translation>
        </message>
        <message>
            <source>Each juror finds the fingerprint of the own hand-in below; they stand in no order of persons.</source>
            <translation>Jedes Jurymitglied findet unten den Fingerabdruck der eigenen Abgabe; die Reihenfolge folgt keinen Personen.</translation>
        </message>
        <message>
            <source>Enter the password that was set when the file was exported, or export the file again.</source>
            <translation>Geben Sie das Kennwort ein, das beim Export der Datei gesetzt wurde, oder exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <source>Equals are put in order by, one after the other: {keys}.</source>
            <translation>Gleiche werden der Reihe nach geordnet nach: {keys}.</translation>
        </message>
        <message>
            <source>Equals that lie across the funding line: {proposals}. The panel decided among them.</source>
            <translation>Gleiche, die über der Mittelgrenze liegen: {proposals}. Die Jury hat zwischen ihnen entschieden.</translation>
        </message>
        <message>
            <source>Export the certificate again together with its private key, as a .p12 or .pfx file.</source>
            <translation>Exportieren Sie das Zertifikat noch einmal zusammen mit dem privaten Schlüssel, als .p12- oder .pfx-Datei.</translation>
        </message>
        <message>
            <source>Fewer marks than the rules ask for.</source>
            <translation>Weniger Punktwerte, als die Regeln verlangen.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Fingerabdruck</translation>
        </message>
        <message>
            <source>Fingerprint of the hand-in</source>
            <translation>Fingerabdruck der Abgabe</translation>
        </message>
        <message>
            <source>Fingerprints of the hand-ins</source>
            <translation>Fingerabdrücke der Abgaben</translation>
        </message>
        <message>
            <source>For juror {juror}: {name}</source>
            <translation>Für Jurymitglied {juror}: {name}</translation>
        </message>
        <message>
            <source>From mean</source>
            <translation>Zum Mittelwert</translation>
        </message>
        <message>
            <source>Funding recommendation of the panel</source>
            <translation>Förderempfehlung der Jury</translation>
        </message>
        <message>
            <source>Give the reason for the new version.</source>
            <translation>Geben Sie den Grund für die neue Fassung an.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <source>Hand-ins signed by a key noted only when the juror's first file came in, a weaker ground: {count}.</source>
            <translation>Abgaben, deren Schlüssel erst beim Eingang der ersten Datei vermerkt wurde, ein schwächerer Grund: {count}.</translation>
        </message>
        <message>
            <source>Hand-ins signed by a key that the charter names: {count}.</source>
            <translation>Abgaben, die mit einem Schlüssel aus der Verfahrensfestlegung signiert sind: {count}.</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>Wie gerechnet wurde</translation>
        </message>
        <message>
            <source>How my marks lie</source>
            <translation>Wie meine Punktwerte liegen</translation>
        </message>
        <message>
            <source>How to check this list</source>
            <translation>Wie diese Liste geprüft wird</translation>
        </message>
        <message>
            <source>Install JuryDesk again, then write the document once more.</source>
            <translation>Installieren Sie JuryDesk neu, und schreiben Sie das Dokument dann noch einmal.</translation>
        </message>
        <message>
            <source>Install the newest JuryDesk and open the list again.</source>
            <translation>Installieren Sie das neueste JuryDesk, und öffnen Sie die Liste noch einmal.</translation>
        </message>
        <message>
            <source>It was counted exactly, in fractions; printed figures are rounded half up.</source>
            <translation>Gerechnet wurde genau, in Brüchen; gedruckte Zahlen sind kaufmännisch gerundet.</translation>
        </message>
        <message>
            <source>Journal, entry {sequence}</source>
            <translation>Journal, Eintrag {sequence}</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Jurors together</source>
            <translation>Jury gesamt</translation>
        </message>
        <message>
            <source>Keep this letter until you have chosen a passphrase of your own; then destroy it.</source>
            <translation>Bewahren Sie diesen Brief auf, bis Sie eine eigene Passphrase gewählt haben; vernichten Sie ihn dann.</translation>
        </message>
        <message>
            <source>Left the panel</source>
            <translation>Aus der Jury ausgeschieden</translation>
        </message>
        <message>
            <source>Marks, sorted</source>
            <translation>Punktwerte, sortiert</translation>
        </message>
        <message>
            <source>Meeting: {meeting}</source>
            <translation>Sitzung: {meeting}</translation>
        </message>
        <message>
            <source>Minute-taker</source>
            <translation>Schriftführung</translation>
        </message>
        <message>
            <source>My comments</source>
            <translation>Meine Kommentare</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name at least the chair.</source>
            <translation>Nennen Sie mindestens den Vorsitz.</translation>
        </message>
        <message>
            <source>No proposal stands here.</source>
            <translation>Hier steht keine Skizze.</translation>
        </message>
        <message>
            <source>No sum is given for: {proposals}.</source>
            <translation>Keine Summe ist angegeben für: {proposals}.</translation>
        </message>
        <message>
            <source>No vote was recorded.</source>
            <translation>Es wurde keine Abstimmung vermerkt.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Nobody had to leave for a proposal.</source>
            <translation>Niemand war bei einer Skizze ausgeschlossen.</translation>
        </message>
        <message>
            <source>Nobody is named who signs the list.</source>
            <translation>Es ist niemand genannt, der die Liste unterschreibt.</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Nicht förderfähig</translation>
        </message>
        <message>
            <source>Not ranked</source>
            <translation>Nicht gereiht</translation>
        </message>
        <message>
            <source>Not recommended</source>
            <translation>Nicht empfohlen</translation>
        </message>
        <message>
            <source>Nothing is decided yet, or no reason is given, on: {proposals}.</source>
            <translation>Noch nichts beschlossen oder keine Begründung gegeben zu: {proposals}.</translation>
        </message>
        <message>
            <source>On the word of chair and minute-taker rest: votes ({votes}), panel scores ({scores}), who left for what ({rulings}), attendance, decisions and sums, reasons and remarks.</source>
            <translation>Auf dem Wort von Vorsitz und Schriftführung beruhen: Abstimmungen ({votes}), Jurywertungen ({scores}), wer wobei ausgeschlossen war ({rulings}), Anwesenheit, Beschlüsse und Summen, Begründungen und Bemerkungen.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Jury</translation>
        </message>
        <message>
            <source>Panel and quorum</source>
            <translation>Jury und Beschlussfähigkeit</translation>
        </message>
        <message>
            <source>Partner countries</source>
            <translation>Partnerländer</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Vorhaben</translation>
        </message>
        <message>
            <source>Project and applicant</source>
            <translation>Vorhaben und Antragsteller</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Skizzen</translation>
        </message>
        <message>
            <source>Proposals are ranked by the sum of the criterion scores, each times its weight.</source>
            <translation>Gereiht wird nach der Summe der Kriterienergebnisse, jedes mal seinem Gewicht.</translation>
        </message>
        <message>
            <source>Proposals are ranked by the total.</source>
            <translation>Gereiht wird nach der Gesamtpunktzahl.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Begründungen</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Förderempfehlung</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Recommended for funding</source>
            <translation>Zur Förderung empfohlen</translation>
        </message>
        <message>
            <source>Recommended for funding, by theme</source>
            <translation>Zur Förderung empfohlen, nach Themenfeldern</translation>
        </message>
        <message>
            <source>Recommended sum</source>
            <translation>Empfohlene Summe</translation>
        </message>
        <message>
            <source>Record the recommended sum of each; then write the list.</source>
            <translation>Vermerken Sie zu jeder die empfohlene Summe; schreiben Sie dann die Liste.</translation>
        </message>
        <message>
            <source>Record what the panel decided on each, with its reason; then write the list.</source>
            <translation>Vermerken Sie zu jeder, was die Jury beschlossen hat, mit Begründung; schreiben Sie dann die Liste.</translation>
        </message>
        <message>
            <source>Remark: {remark}</source>
            <translation>Bemerkung: {remark}</translation>
        </message>
        <message>
            <source>Replaces version {before}: {why}</source>
            <translation>Ersetzt Fassung {before}: {why}</translation>
        </message>
        <message>
            <source>Requested sum</source>
            <translation>Beantragte Summe</translation>
        </message>
        <message>
            <source>Reserve list</source>
            <translation>Nachrückliste</translation>
        </message>
        <message>
            <source>Result of the list replaced</source>
            <translation>Ergebnis der ersetzten Liste</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Rounded half up as a rule of the call: {parts}. All else was counted exactly.</source>
            <translation>Als Regel der Bekanntmachung kaufmännisch gerundet: {parts}. Alles andere wurde genau gerechnet.</translation>
        </message>
        <message>
            <source>SMEs</source>
            <translation>KMU</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Secret vote.</source>
            <translation>Geheime Abstimmung.</translation>
        </message>
        <message>
            <source>Sheets entered by one named person and confirmed by another: {count}.</source>
            <translation>Bögen, von einer genannten Person eingegeben und von einer anderen bestätigt: {count}.</translation>
        </message>
        <message>
            <source>Signature: {role}, {name}</source>
            <translation>Unterschrift: {role}, {name}</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>Signed electronically, claimed time {at}</source>
            <translation>Elektronisch signiert, angegebene Zeit {at}</translation>
        </message>
        <message>
            <source>Simple signature: certificate made by the signer, fingerprint {fingerprint}</source>
            <translation>Einfache Signatur: Zertifikat selbst erstellt, Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>Something other than a signature was added after signing.</source>
            <translation>Nach dem Signieren wurde etwas anderes als eine Unterschrift hinzugefügt.</translation>
        </message>
        <message>
            <source>Something stands in the file that no signature covers.</source>
            <translation>In der Datei steht etwas, das keine Unterschrift abdeckt.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Ersatzmitglied</translation>
        </message>
        <message>
            <source>The Administrative Procedure Act (VwVfG, sections 20 and 88 to 93) binds the panel.</source>
            <translation>Das Verwaltungsverfahrensgesetz (VwVfG, §§ 20 und 88 bis 93) bindet die Jury.</translation>
        </message>
        <message>
            <source>The Administrative Procedure Act (VwVfG, sections 20 and 88 to 93) is applied by analogy.</source>
            <translation>Das Verwaltungsverfahrensgesetz (VwVfG, §§ 20 und 88 bis 93) wird entsprechend angewandt.</translation>
        </message>
        <message>
            <source>The certificate file could not be opened: the password is wrong, or the file is damaged.</source>
            <translation>Die Zertifikatsdatei ließ sich nicht öffnen: Das Kennwort ist falsch oder die Datei beschädigt.</translation>
        </message>
        <message>
            <source>The certificate of {holder} is valid from {start} to {end} only.</source>
            <translation>Das Zertifikat von {holder} gilt nur vom {start} bis zum {end}.</translation>
        </message>
        <message>
            <source>The code of your pack</source>
            <translation>Der Code Ihres Pakets</translation>
        </message>
        <message>
            <source>The document cannot be signed: its structure is not as JuryDesk writes it.</source>
            <translation>Das Dokument kann nicht signiert werden: Es ist nicht so aufgebaut, wie JuryDesk es schreibt.</translation>
        </message>
        <message>
            <source>The document has no field for this signature.</source>
            <translation>Das Dokument hat kein Feld für diese Unterschrift.</translation>
        </message>
        <message>
            <source>The documents' font has no sign for {letters}, which stands in “{text}”.</source>
            <translation>Die Schrift der Dokumente hat kein Zeichen für {letters}; es steht in „{text}“.</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>Die Datei trägt keine Unterschrift.</translation>
        </message>
        <message>
            <source>The file could not be checked within the time and memory allowed.</source>
            <translation>Die Datei konnte in der zulässigen Zeit und mit dem zulässigen Speicher nicht geprüft werden.</translation>
        </message>
        <message>
            <source>The file has form fields that are not signature fields.</source>
            <translation>Die Datei hat Formularfelder, die keine Unterschriftsfelder sind.</translation>
        </message>
        <message>
            <source>The file holds no private key with its certificate.</source>
            <translation>Die Datei enthält keinen privaten Schlüssel mit Zertifikat.</translation>
        </message>
        <message>
            <source>The file is encrypted; a signed list never is.</source>
            <translation>Die Datei ist verschlüsselt; eine signierte Liste ist das nie.</translation>
        </message>
        <message>
            <source>The file is not a PDF file that can be read strictly.</source>
            <translation>Die Datei ist kein PDF, das sich streng lesen lässt.</translation>
        </message>
        <message>
            <source>The first signature does not certify the document.</source>
            <translation>Die erste Unterschrift beglaubigt das Dokument nicht.</translation>
        </message>
        <message>
            <source>The font “{name}” of the program is missing or damaged.</source>
            <translation>Die Schrift „{name}“ des Programms fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>The list has format {found}; this JuryDesk reads format {known}.</source>
            <translation>Die Liste hat Format {found}; dieses JuryDesk liest Format {known}.</translation>
        </message>
        <message>
            <source>The money ends at the first proposal in order of rank that does not fit.</source>
            <translation>Die Mittel enden bei der ersten Skizze in der Rangfolge, die nicht mehr hineinpasst.</translation>
        </message>
        <message>
            <source>The panel follows its own rules of procedure.</source>
            <translation>Die Jury folgt einer eigenen Geschäftsordnung.</translation>
        </message>
        <message>
            <source>The panel has {members} members with a vote and its quorum is {quorum}: as it stands, it can never decide.</source>
            <translation>Die Jury hat {members} stimmberechtigte Mitglieder und ist ab {quorum} beschlussfähig: so kann sie nie beschließen.</translation>
        </message>
        <message>
            <source>The panel's score for “{criterion}”: {reason}</source>
            <translation>Wertung der Jury zu „{criterion}“: {reason}</translation>
        </message>
        <message>
            <source>The quorum of {quorum} was never reached and cannot be: the panel has {members} members with a vote, and {present} were noted as present.</source>
            <translation>Die Jury war nie beschlussfähig und kann es nicht sein: sie hat {members} stimmberechtigte Mitglieder, {present} wurden als anwesend vermerkt, nötig sind {quorum}.</translation>
        </message>
        <message>
            <source>The quorum of {quorum} was never reached: {present} of {members} members with a vote were noted as present.</source>
            <translation>Die Jury war nie beschlussfähig: von {members} stimmberechtigten Mitgliedern wurden {present} als anwesend vermerkt, nötig sind {quorum}.</translation>
        </message>
        <message>
            <source>The recommended sums come to {recommended}: {over} more than the {envelope} available.</source>
            <translation>Die empfohlenen Summen betragen {recommended}: {over} mehr als die verfügbaren {envelope}.</translation>
        </message>
        <message>
            <source>The same fingerprint stands beside your number on the signed recommendation list.</source>
            <translation>Derselbe Fingerabdruck steht neben Ihrer Nummer auf der unterschriebenen Förderempfehlung.</translation>
        </message>
        <message>
            <source>The score of a criterion is the mean of the counted marks without the best and the worst; with fewer than five marks the plain mean.</source>
            <translation>Das Ergebnis eines Kriteriums ist das Mittel der gezählten Punktwerte ohne den besten und den schlechtesten; bei weniger als fünf Werten das einfache Mittel.</translation>
        </message>
        <message>
            <source>The score of a criterion is the mean of the counted marks.</source>
            <translation>Das Ergebnis eines Kriteriums ist das Mittel der gezählten Punktwerte.</translation>
        </message>
        <message>
            <source>The score of a criterion is the median of the counted marks.</source>
            <translation>Das Ergebnis eines Kriteriums ist der Median der gezählten Punktwerte.</translation>
        </message>
        <message>
            <source>The signatures are intact, and nothing was changed after signing.</source>
            <translation>Die Unterschriften sind unversehrt, und nach dem Signieren wurde nichts verändert.</translation>
        </message>
        <message>
            <source>The signed file does not carry its result in the one form in which it must.</source>
            <translation>Die signierte Datei trägt ihr Ergebnis nicht in der einen Form, in der sie es tragen muss.</translation>
        </message>
        <message>
            <source>The signing key comes without a certificate.</source>
            <translation>Zum Schlüssel fehlt das Zertifikat.</translation>
        </message>
        <message>
            <source>The times in the signatures are what the signers' computers said; nobody else attests them.</source>
            <translation>Die Zeiten in den Unterschriften sind das, was die Rechner der Unterzeichnenden angaben; niemand sonst bestätigt sie.</translation>
        </message>
        <message>
            <source>The total is multiplied by {factor}.</source>
            <translation>Die Gesamtpunktzahl wird mit {factor} malgenommen.</translation>
        </message>
        <message>
            <source>The total is the mean of the criterion scores by their weights.</source>
            <translation>Die Gesamtpunktzahl ist das nach Gewichten gebildete Mittel der Kriterienergebnisse.</translation>
        </message>
        <message>
            <source>The total is the sum of the criterion scores, each times its weight.</source>
            <translation>Die Gesamtpunktzahl ist die Summe der Kriterienergebnisse, jedes mal seinem Gewicht.</translation>
        </message>
        <message>
            <source>The total is the sum of the criterion scores.</source>
            <translation>Die Gesamtpunktzahl ist die Summe der Kriterienergebnisse.</translation>
        </message>
        <message>
            <source>The total must not exceed {threshold}.</source>
            <translation>Die Gesamtpunktzahl darf {threshold} nicht überschreiten.</translation>
        </message>
        <message>
            <source>The total must reach {threshold}.</source>
            <translation>Die Gesamtpunktzahl muss {threshold} erreichen.</translation>
        </message>
        <message>
            <source>These jurors received new keys during the call: {names}.</source>
            <translation>Diese Jurymitglieder haben während des Verfahrens neue Schlüssel erhalten: {names}.</translation>
        </message>
        <message>
            <source>This field of the document is signed already.</source>
            <translation>Dieses Feld des Dokuments ist schon unterschrieben.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Took no part in</source>
            <translation>Nicht mitgewirkt bei</translation>
        </message>
        <message>
            <source>Took part</source>
            <translation>Mitgewirkt</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Fassung {version}</translation>
        </message>
        <message>
            <source>Version {version} of the list does not say which list it replaces, and why.</source>
            <translation>Fassung {version} der Liste sagt nicht, welche Liste sie ersetzt und warum.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Vote: {motion} {yes} yes, {no} no, {abstentions}: {outcome}. Present and entitled {present}, recused {recused}, quorum {quorum}.</source>
            <translation>Abstimmung: {motion} {yes} Ja, {no} Nein, {abstentions}: {outcome}. Anwesend und stimmberechtigt {present}, ausgeschlossen {recused}, beschlussfähig ab {quorum}.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What is equal in all of this shares a rank, and the next rank is skipped.</source>
            <translation>Was in allem gleich ist, teilt sich einen Rang; der nächste Rang wird übersprungen.</translation>
        </message>
        <message>
            <source>What it held</source>
            <translation>Was sie enthielt</translation>
        </message>
        <message>
            <source>Where the panel gave a score of its own, it replaces that of the jurors; both are shown.</source>
            <translation>Wo die Jury selbst gewertet hat, ersetzt ihre Wertung die der Mitglieder; beide sind gezeigt.</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Without theme</source>
            <translation>Ohne Themenfeld</translation>
        </message>
        <message>
            <source>Write the document again and sign that one.</source>
            <translation>Schreiben Sie das Dokument neu, und unterschreiben Sie dieses.</translation>
        </message>
        <message>
            <source>Write the list again with this person among those who sign.</source>
            <translation>Schreiben Sie die Liste neu, mit dieser Person unter den Unterzeichnenden.</translation>
        </message>
        <message>
            <source>Write the name of the person who signs.</source>
            <translation>Schreiben Sie den Namen der Person, die unterschreibt.</translation>
        </message>
        <message>
            <source>Write this text in Latin, Greek or Cyrillic letters, then write the list again.</source>
            <translation>Schreiben Sie diesen Text in lateinischen, griechischen oder kyrillischen Buchstaben, und schreiben Sie die Liste dann neu.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>abwesend</translation>
        </message>
        <message>
            <source>below a threshold</source>
            <translation>unter einer Schwelle</translation>
        </message>
        <message>
            <source>below the threshold</source>
            <translation>unter der Schwelle</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>telefonisch</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>per Video</translation>
        </message>
        <message>
            <source>cannot assess</source>
            <translation>nicht beurteilbar</translation>
        </message>
        <message>
            <source>cannot assess: {count}</source>
            <translation>nicht beurteilbar: {count}</translation>
        </message>
        <message>
            <source>carried</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>carried by the chair's vote on a tie</source>
            <translation>bei Stimmengleichheit durch die Stimme des Vorsitzes angenommen</translation>
        </message>
        <message>
            <source>concept phase</source>
            <translation>Konzeptphase</translation>
        </message>
        <message>
            <source>criterion scores to {digits} places</source>
            <translation>Kriterienergebnisse auf {digits} Stellen</translation>
        </message>
        <message>
            <source>decided by the chair</source>
            <translation>vom Vorsitz entschieden</translation>
        </message>
        <message>
            <source>decided by the panel</source>
            <translation>von der Jury entschieden</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>erklärt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>failed by the chair's vote on a tie</source>
            <translation>bei Stimmengleichheit durch die Stimme des Vorsitzes abgelehnt</translation>
        </message>
        <message>
            <source>failed on a tie</source>
            <translation>bei Stimmengleichheit abgelehnt</translation>
        </message>
        <message>
            <source>implementation phase</source>
            <translation>Umsetzungsphase</translation>
        </message>
        <message>
            <source>in full (SHA-256)</source>
            <translation>vollständig (SHA-256)</translation>
        </message>
        <message>
            <source>in the room</source>
            <translation>im Raum</translation>
        </message>
        <message>
            <source>its panel</source>
            <translation>ihre Jury</translation>
        </message>
        <message>
            <source>its proposals</source>
            <translation>ihre Skizzen</translation>
        </message>
        <message>
            <source>its rules</source>
            <translation>ihre Regeln</translation>
        </message>
        <message>
            <source>known before</source>
            <translation>vorher bekannt</translation>
        </message>
        <message>
            <source>made {at}</source>
            <translation>erstellt {at}</translation>
        </message>
        <message>
            <source>missing: {count}</source>
            <translation>fehlend: {count}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>nicht vermerkt</translation>
        </message>
        <message>
            <source>not part of the total</source>
            <translation>nicht Teil der Gesamtpunktzahl</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>noch nicht unterschrieben</translation>
        </message>
        <message>
            <source>number of partner countries</source>
            <translation>Zahl der Partnerländer</translation>
        </message>
        <message>
            <source>of {sum}</source>
            <translation>von {sum}</translation>
        </message>
        <message>
            <source>order among equals by {keys}</source>
            <translation>Ordnung unter Gleichen nach {keys}</translation>
        </message>
        <message>
            <source>panel, conflicts of interest, method, proof: from page {page}</source>
            <translation>Jury, Befangenheit, Verfahren, Nachweis: ab Seite {page}</translation>
        </message>
        <message>
            <source>rank {rank}</source>
            <translation>Rang {rank}</translation>
        </message>
        <message>
            <source>ranked before one that is recommended, and not recommended itself</source>
            <translation>vor einer empfohlenen gereiht und selbst nicht empfohlen</translation>
        </message>
        <message>
            <source>ranking key {key}</source>
            <translation>Reihungswert {key}</translation>
        </message>
        <message>
            <source>reasons: from page {page}</source>
            <translation>Begründungen: ab Seite {page}</translation>
        </message>
        <message>
            <source>recommended although a threshold is not met</source>
            <translation>empfohlen, obwohl eine Schwelle nicht erreicht ist</translation>
        </message>
        <message>
            <source>recommended {sum}</source>
            <translation>empfohlen {sum}</translation>
        </message>
        <message>
            <source>requested {sum}</source>
            <translation>beantragt {sum}</translation>
        </message>
        <message>
            <source>reserve list {count}</source>
            <translation>Nachrückliste {count}</translation>
        </message>
        <message>
            <source>reserve list: page {page}</source>
            <translation>Nachrückliste: Seite {page}</translation>
        </message>
        <message>
            <source>share of small and medium enterprises</source>
            <translation>Anteil kleiner und mittlerer Unternehmen</translation>
        </message>
        <message>
            <source>smaller requested sum</source>
            <translation>kleinere beantragte Summe</translation>
        </message>
        <message>
            <source>the total to {digits} places</source>
            <translation>Gesamtpunktzahl auf {digits} Stellen</translation>
        </message>
        <message>
            <source>total below its threshold</source>
            <translation>Gesamtpunktzahl unter der Schwelle</translation>
        </message>
        <message>
            <source>weighted scores to {digits} places</source>
            <translation>gewichtete Ergebnisse auf {digits} Stellen</translation>
        </message>
        <message>
            <source>with reasons, page {page}</source>
            <translation>begründet, Seite {page}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{count} of them not eligible or withdrawn</source>
            <translation>davon {count} nicht förderfähig oder zurückgezogen</translation>
        </message>
        <message>
            <source>{members} members have a vote; the quorum is {quorum}.</source>
            <translation>{members} Mitglieder sind stimmberechtigt; beschlussfähig ist die Jury ab {quorum}.</translation>
        </message>
        <message>
            <source>{minimum} to {maximum}, {best} is best</source>
            <translation>{minimum} bis {maximum}, {best} ist am besten</translation>
        </message>
        <message>
            <source>{points} points</source>
            <translation>{points} Punkte</translation>
        </message>
        <message>
            <source>“Cannot assess” counts as the worst mark of the scale.</source>
            <translation>„Nicht beurteilbar“ zählt als schlechtester Wert der Skala.</translation>
        </message>
        <message>
            <source>“Cannot assess” is left out and does not count as a mark.</source>
            <translation>„Nicht beurteilbar“ wird ausgelassen und zählt nicht als Punktwert.</translation>
        </message>
        <message>
            <source>“Cannot assess” was not offered.</source>
            <translation>„Nicht beurteilbar“ war nicht vorgesehen.</translation>
        </message>
    </context>
    <context>
        <name>self-test</name>
        <message>
            <source>A page can be signed and its signature checked. {why}</source>
            <translation>Eine Seite kann unterschrieben und ihre Unterschrift geprüft werden. {why}</translation>
        </message>
        <message>
            <source>An encrypted desk can be made and opened again. {why}</source>
            <translation>Eine verschlüsselte Arbeitsmappe kann angelegt und wieder geöffnet werden. {why}</translation>
        </message>
        <message>
            <source>Fonts, icons and style are there. {why}</source>
            <translation>Schriften, Symbole und Gestaltung sind da. {why}</translation>
        </message>
        <message>
            <source>Keys sign, and a changed message is noticed. {why}</source>
            <translation>Schlüssel signieren, und eine veränderte Nachricht wird bemerkt. {why}</translation>
        </message>
        <message>
            <source>The German texts are there. {why}</source>
            <translation>Die deutschen Texte sind da. {why}</translation>
        </message>
        <message>
            <source>The rule profiles can be read. {why}</source>
            <translation>Die Regelprofile können gelesen werden. {why}</translation>
        </message>
        <message>
            <source>The window's library and its PDF reader are there. {why}</source>
            <translation>Die Bibliothek des Fensters und ihr PDF-Leser sind da. {why}</translation>
        </message>
    </context>
    <context>
        <name>spreadsheet</name>
        <message>
            <source>A dash was taken as no mark, in rows {rows}; write “k. A.” or “n/a” for what cannot be assessed.</source>
            <translation>Ein Strich wurde als fehlender Punktwert gelesen, in den Zeilen {rows}; schreiben Sie „k. A.“ oder „n/a“ für das, was sich nicht beurteilen lässt.</translation>
        </message>
        <message>
            <source>A merged cell was counted for each of its rows: {cells}.</source>
            <translation>Eine verbundene Zelle zählt für jede ihrer Zeilen: {cells}.</translation>
        </message>
        <message>
            <source>A name stands in several rows: {names}.</source>
            <translation>Ein Name steht in mehreren Zeilen: {names}.</translation>
        </message>
        <message>
            <source>A quotation mark in {name} is opened and never closed.</source>
            <translation>Ein Anführungszeichen in {name} wird geöffnet und nie geschlossen.</translation>
        </message>
        <message>
            <source>Academic title</source>
            <translation>Akademischer Titel</translation>
        </message>
        <message>
            <source>Acronym</source>
            <translation>Akronym</translation>
        </message>
        <message>
            <source>Applicants</source>
            <translation>Antragsteller</translation>
        </message>
        <message>
            <source>Cells with a fault of the spreadsheet were taken as empty: {cells}.</source>
            <translation>Zellen mit einem Rechenfehler der Tabelle wurden als leer genommen: {cells}.</translation>
        </message>
        <message>
            <source>Check that the right file, and the right sheet in it, was chosen.</source>
            <translation>Prüfen Sie, ob die richtige Datei und darin das richtige Blatt gewählt ist.</translation>
        </message>
        <message>
            <source>Check the name and the folder it lies in.</source>
            <translation>Prüfen Sie den Namen und den Ordner, in dem sie liegt.</translation>
        </message>
        <message>
            <source>Choose a CSV or XLSX file.</source>
            <translation>Wählen Sie eine CSV- oder XLSX-Datei.</translation>
        </message>
        <message>
            <source>Close it in other programs and check that you may open it.</source>
            <translation>Schließen Sie sie in anderen Programmen, und prüfen Sie, ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <source>Close it, or save the table as XLSX.</source>
            <translation>Schließen Sie es, oder speichern Sie die Tabelle als XLSX.</translation>
        </message>
        <message>
            <source>Column {column} has no heading.</source>
            <translation>Spalte {column} hat keine Überschrift.</translation>
        </message>
        <message>
            <source>Columns that were not read: {headings}.</source>
            <translation>Nicht gelesene Spalten: {headings}.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Correct one of them and import the table again.</source>
            <translation>Berichtigen Sie eine von ihnen, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Correct the cell and import the table again.</source>
            <translation>Berichtigen Sie die Zelle, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Correct the cell or empty it, and import the table again.</source>
            <translation>Berichtigen oder leeren Sie die Zelle, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beschluss</translation>
        </message>
        <message>
            <source>Decisions are: recommended, reserve list, not recommended; each once, with its reason.</source>
            <translation>Beschlüsse sind: empfohlen, Nachrückliste, nicht empfohlen; jeder einmal, mit Begründung.</translation>
        </message>
        <message>
            <source>Each of these columns was taken for a juror: {headings}.</source>
            <translation>Jede dieser Spalten wurde für ein Jurymitglied genommen: {headings}.</translation>
        </message>
        <message>
            <source>Each of these columns was taken for a proposal: {headings}.</source>
            <translation>Jede dieser Spalten wurde für eine Skizze genommen: {headings}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Fill the cell and import the table again.</source>
            <translation>Füllen Sie die Zelle, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>For {field} several columns could be meant: {headings}. Taken: {taken}.</source>
            <translation>Für {field} können mehrere Spalten gemeint sein: {headings}. Genommen: {taken}.</translation>
        </message>
        <message>
            <source>Formulas without a stored result were taken as empty: {cells}. Open and save the file once.</source>
            <translation>Formeln ohne gespeichertes Ergebnis wurden als leer genommen: {cells}. Öffnen und speichern Sie die Datei einmal.</translation>
        </message>
        <message>
            <source>Give it a number of its own and import the table again.</source>
            <translation>Geben Sie ihm eine eigene Nummer und übernehmen Sie die Tabelle noch einmal.</translation>
        </message>
        <message>
            <source>Its columns are: {headings}.</source>
            <translation>Ihre Spalten sind: {headings}.</translation>
        </message>
        <message>
            <source>Juror</source>
            <translation>Jurymitglied</translation>
        </message>
        <message>
            <source>Keep one of the two rows and import the table again.</source>
            <translation>Behalten Sie eine der beiden Zeilen, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Keep only the columns and rows that belong to the table, and save it again.</source>
            <translation>Behalten Sie nur die Spalten und Zeilen, die zur Tabelle gehören, und speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Known are juror, chair, deputy chair, substitute, minute-taker and guest.</source>
            <translation>Bekannt sind Jurymitglied, Vorsitz, stellvertretender Vorsitz, Ersatzmitglied, Schriftführung und Gast.</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Punktwert</translation>
        </message>
        <message>
            <source>Marks of jurors who are recused from the proposal do not count, in rows {rows}.</source>
            <translation>Punktwerte von Jurymitgliedern, die bei der Skizze ausgeschlossen sind, zählen nicht, in den Zeilen {rows}.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name one of its sheets: {sheets}.</source>
            <translation>Nennen Sie eines ihrer Blätter: {sheets}.</translation>
        </message>
        <message>
            <source>No column for {field} was found among: {headings}.</source>
            <translation>Keine Spalte für {field} gefunden unter: {headings}.</translation>
        </message>
        <message>
            <source>No column was found for the criterion “{criterion}”.</source>
            <translation>Für das Kriterium „{criterion}“ wurde keine Spalte gefunden.</translation>
        </message>
        <message>
            <source>Nobody in the table has the chair.</source>
            <translation>Niemand in der Tabelle hat den Vorsitz.</translation>
        </message>
        <message>
            <source>Not eligible because</source>
            <translation>Nicht förderfähig, weil</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Number the jurors 1, 2, 3, and import the table again.</source>
            <translation>Nummerieren Sie die Jurymitglieder 1, 2, 3, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it again as XLSX or CSV.</source>
            <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie neu als XLSX oder CSV.</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it as XLSX or CSV.</source>
            <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, und speichern Sie sie als XLSX oder CSV.</translation>
        </message>
        <message>
            <source>Open it in your spreadsheet program, remove the password, and save it again.</source>
            <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, entfernen Sie das Kennwort, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Put texts and numbers that contain the separator (7,5) in quotation marks, or save the table as XLSX.</source>
            <translation>Setzen Sie Texte und Zahlen, die das Trennzeichen enthalten (7,5), in Anführungszeichen, oder speichern Sie die Tabelle als XLSX.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Recommended sum</source>
            <translation>Empfohlene Summe</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Requested sum</source>
            <translation>Beantragte Summe</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Row {row} (“{label}”) adds up others; it was left out.</source>
            <translation>Zeile {row} („{label}“) zählt andere zusammen; sie blieb weg.</translation>
        </message>
        <message>
            <source>Row {row} does not say which juror it is of: the cell is empty.</source>
            <translation>Zeile {row} sagt nicht, von welchem Jurymitglied sie ist: Die Zelle ist leer.</translation>
        </message>
        <message>
            <source>Row {row} does not say which proposal it is on: the cell is empty.</source>
            <translation>Zeile {row} sagt nicht, zu welcher Skizze sie gehört: Die Zelle ist leer.</translation>
        </message>
        <message>
            <source>Row {row} gives another mark for the same juror, proposal and criterion as row {first}.</source>
            <translation>Zeile {row} gibt für dasselbe Jurymitglied, dieselbe Skizze und dasselbe Kriterium einen anderen Punktwert als Zeile {first}.</translation>
        </message>
        <message>
            <source>Row {row} has no name.</source>
            <translation>Zeile {row} hat keinen Namen.</translation>
        </message>
        <message>
            <source>Row {row} has no number, or one of more than {longest} characters.</source>
            <translation>Zeile {row} hat keine Nummer oder eine mit mehr als {longest} Zeichen.</translation>
        </message>
        <message>
            <source>Row {row} has no proposal or no reason.</source>
            <translation>Zeile {row} hat keine Skizze oder keine Begründung.</translation>
        </message>
        <message>
            <source>Row {row} of {name} has {cells} cells, but there are {headings} headings.</source>
            <translation>Zeile {row} von {name} hat {cells} Zellen, es gibt aber {headings} Überschriften.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the rules do not offer to leave a criterion out.</source>
            <translation>Zeile {row}, Spalte {column}: Die Regeln sehen nicht vor, ein Kriterium auszulassen.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the spreadsheet has turned a mark into a date.</source>
            <translation>Zeile {row}, Spalte {column}: Die Tabellenkalkulation hat einen Punktwert in ein Datum verwandelt.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: the sum {text} is not in euros.</source>
            <translation>Zeile {row}, Spalte {column}: Die Summe {text} ist nicht in Euro.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {text} is not a sum of money that can be read in one way only.</source>
            <translation>Zeile {row}, Spalte {column}: {text} ist kein eindeutig lesbarer Geldbetrag.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: “{mark}” is no mark of “{criterion}”: {scale}.</source>
            <translation>Zeile {row}, Spalte {column}: „{mark}“ ist kein Punktwert von „{criterion}“: {scale}.</translation>
        </message>
        <message>
            <source>Row {row}: proposal {label} is decided twice.</source>
            <translation>Zeile {row}: Über Skizze {label} wird doppelt beschlossen.</translation>
        </message>
        <message>
            <source>Row {row}: the sum for SMEs is larger than the requested sum.</source>
            <translation>Zeile {row}: Die Summe für KMU ist größer als die beantragte Summe.</translation>
        </message>
        <message>
            <source>Row {row}: there is no criterion “{label}”.</source>
            <translation>Zeile {row}: Es gibt kein Kriterium „{label}“.</translation>
        </message>
        <message>
            <source>Row {row}: there is no juror “{label}”.</source>
            <translation>Zeile {row}: Es gibt kein Jurymitglied „{label}“.</translation>
        </message>
        <message>
            <source>Row {row}: there is no proposal “{label}”.</source>
            <translation>Zeile {row}: Es gibt keine Skizze „{label}“.</translation>
        </message>
        <message>
            <source>Row {row}: {text} is not a juror's number.</source>
            <translation>Zeile {row}: {text} ist keine Nummer eines Jurymitglieds.</translation>
        </message>
        <message>
            <source>Row {row}: {text} is not a role that is known.</source>
            <translation>Zeile {row}: {text} ist keine bekannte Rolle.</translation>
        </message>
        <message>
            <source>Row {row}: {text} is not one mail address.</source>
            <translation>Zeile {row}: {text} ist keine einzelne E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Row {row}: “{label}” is no decision that is known.</source>
            <translation>Zeile {row}: „{label}“ ist kein bekannter Beschluss.</translation>
        </message>
        <message>
            <source>Rows above the headings were left out; the headings are in row {row}.</source>
            <translation>Zeilen über den Überschriften wurden ausgelassen; die Überschriften stehen in Zeile {row}.</translation>
        </message>
        <message>
            <source>SME share or sum</source>
            <translation>KMU-Anteil oder -Summe</translation>
        </message>
        <message>
            <source>Save only the sheet with the table to a file of its own.</source>
            <translation>Speichern Sie nur das Blatt mit der Tabelle in einer eigenen Datei.</translation>
        </message>
        <message>
            <source>Save the table again as CSV (UTF-8) or XLSX.</source>
            <translation>Speichern Sie die Tabelle neu als CSV (UTF-8) oder XLSX.</translation>
        </message>
        <message>
            <source>Say which it is: --column {key}="HEADING", or choose it in the window.</source>
            <translation>Sagen Sie, welche es ist: --column {key}="ÜBERSCHRIFT", oder wählen Sie sie im Fenster.</translation>
        </message>
        <message>
            <source>Say which it is: --column {key}="HEADING"; or number the rows as they stand: --column {key}=#.</source>
            <translation>Sagen Sie, welche es ist: --column {key}="ÜBERSCHRIFT"; oder nummerieren Sie die Zeilen, wie sie stehen: --column {key}=#.</translation>
        </message>
        <message>
            <source>Say which it is: --column {key}="HEADING"; or one for each criterion: --column ID="HEADING".</source>
            <translation>Sagen Sie, welche es ist: --column {key}="ÜBERSCHRIFT"; oder eine für jedes Kriterium: --column KURZNAME="ÜBERSCHRIFT".</translation>
        </message>
        <message>
            <source>Several persons have the chair: {names}.</source>
            <translation>Mehrere Personen haben den Vorsitz: {names}.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Sums or means of marks were left out, in rows {rows}.</source>
            <translation>Summen oder Mittel von Punktwerten wurden ausgelassen, in den Zeilen {rows}.</translation>
        </message>
        <message>
            <source>The column {heading} was taken for {field}.</source>
            <translation>Die Spalte {heading} wurde als {field} genommen.</translation>
        </message>
        <message>
            <source>The columns {headings} were read together as {field}.</source>
            <translation>Die Spalten {headings} wurden zusammen als {field} gelesen.</translation>
        </message>
        <message>
            <source>The file {file} could belong to any of these proposals: {numbers}.</source>
            <translation>Die Datei {file} kann zu jeder dieser Skizzen gehören: {numbers}.</translation>
        </message>
        <message>
            <source>The file {file} of proposal {number} is not in the folder.</source>
            <translation>Die Datei {file} der Skizze {number} ist nicht im Ordner.</translation>
        </message>
        <message>
            <source>The file {file} of proposal {number} is there several times: {places}.</source>
            <translation>Die Datei {file} der Skizze {number} ist mehrmals da: {places}.</translation>
        </message>
        <message>
            <source>The heading {heading} stands twice in row {row}.</source>
            <translation>Die Überschrift {heading} steht doppelt in Zeile {row}.</translation>
        </message>
        <message>
            <source>The heading “{heading}” says that the sums are in {currency}, not in euros.</source>
            <translation>Nach der Überschrift „{heading}“ stehen die Summen in {currency}, nicht in Euro.</translation>
        </message>
        <message>
            <source>The headings stand in two rows, {above} and {row}.</source>
            <translation>Die Überschriften stehen in zwei Zeilen, {above} und {row}.</translation>
        </message>
        <message>
            <source>The mark of juror {juror} for proposal {proposal} on “{criterion}” stands in rows {rows}.</source>
            <translation>Der Punktwert von Jurymitglied {juror} für Skizze {proposal} bei „{criterion}“ steht in den Zeilen {rows}.</translation>
        </message>
        <message>
            <source>The numbers {numbers} differ in zeros or signs only; see whether they are the same.</source>
            <translation>Die Nummern {numbers} unterscheiden sich nur in Nullen oder Zeichen; sehen Sie nach, ob sie dieselben sind.</translation>
        </message>
        <message>
            <source>The rules have: {criteria}.</source>
            <translation>Die Regeln haben: {criteria}.</translation>
        </message>
        <message>
            <source>The sheet {sheet} was read; not read: {others}.</source>
            <translation>Das Blatt {sheet} wurde gelesen; nicht gelesen: {others}.</translation>
        </message>
        <message>
            <source>The sums under “{heading}” are in {currency}, not in euros.</source>
            <translation>Die Summen unter „{heading}“ sind in {currency} angegeben, nicht in Euro.</translation>
        </message>
        <message>
            <source>The sums under “{heading}” were read in cents.</source>
            <translation>Die Summen unter „{heading}“ wurden in Cent gelesen.</translation>
        </message>
        <message>
            <source>The sums under “{heading}” were read in millions of euros.</source>
            <translation>Die Summen unter „{heading}“ wurden in Millionen Euro gelesen.</translation>
        </message>
        <message>
            <source>The sums under “{heading}” were read in thousands of euros.</source>
            <translation>Die Summen unter „{heading}“ wurden in Tausend Euro gelesen.</translation>
        </message>
        <message>
            <source>The sums under “{heading}” were read in thousands of millions of euros.</source>
            <translation>Die Summen unter „{heading}“ wurden in Milliarden Euro gelesen.</translation>
        </message>
        <message>
            <source>The table has no column {heading}.</source>
            <translation>Die Tabelle hat keine Spalte {heading}.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Themenfeld</translation>
        </message>
        <message>
            <source>There is no field {field}.</source>
            <translation>Es gibt kein Feld {field}.</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>Es gibt keine Datei {name}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Use one of these: {fields}.</source>
            <translation>Verwenden Sie eines von diesen: {fields}.</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Stimmrecht</translation>
        </message>
        <message>
            <source>Withdrawn because</source>
            <translation>Zurückgezogen, weil</translation>
        </message>
        <message>
            <source>Write it as 3900000 or 3.900.000,00 € and import the table again.</source>
            <translation>Schreiben Sie sie wie 3900000 oder 3.900.000,00 €, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Write it as in the list of the call and import the table again.</source>
            <translation>Schreiben Sie es wie in der Liste der Bekanntmachung, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Write the sum in euros and import the table again.</source>
            <translation>Schreiben Sie die Summe in Euro, und lesen Sie die Tabelle noch einmal ein.</translation>
        </message>
        <message>
            <source>Write the sums in euros, also in the heading; or keep the column as text: --column {field}="-".</source>
            <translation>Schreiben Sie die Summen in Euro, auch in der Überschrift; oder behalten Sie die Spalte als Text: --column {field}="-".</translation>
        </message>
        <message>
            <source>{minimum} to {maximum} in steps of {step}</source>
            <translation>{minimum} bis {maximum} in Schritten von {step}</translation>
        </message>
        <message>
            <source>{name} cannot be read as a table at line {line}.</source>
            <translation>{name} kann bei Zeile {line} nicht als Tabelle gelesen werden.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{name} contains no rows.</source>
            <translation>{name} enthält keine Zeilen.</translation>
        </message>
        <message>
            <source>{name} has headings, but no row below them.</source>
            <translation>{name} hat Überschriften, aber keine Zeile darunter.</translation>
        </message>
        <message>
            <source>{name} has more than {columns} columns or {rows} rows.</source>
            <translation>{name} hat mehr als {columns} Spalten oder {rows} Zeilen.</translation>
        </message>
        <message>
            <source>{name} has no sheet {sheet}.</source>
            <translation>{name} hat kein Blatt {sheet}.</translation>
        </message>
        <message>
            <source>{name} is a spreadsheet in another format than XLSX.</source>
            <translation>{name} ist eine Tabelle in einem anderen Format als XLSX.</translation>
        </message>
        <message>
            <source>{name} is in an old Excel format.</source>
            <translation>{name} hat ein altes Excel-Format.</translation>
        </message>
        <message>
            <source>{name} is larger than {limit} MB.</source>
            <translation>{name} ist größer als {limit} MB.</translation>
        </message>
        <message>
            <source>{name} is not a table of text.</source>
            <translation>{name} ist keine Texttabelle.</translation>
        </message>
        <message>
            <source>{name} is not a table.</source>
            <translation>{name} ist keine Tabelle.</translation>
        </message>
        <message>
            <source>{name} is not a workbook that can be read.</source>
            <translation>{name} ist keine lesbare Excel-Mappe.</translation>
        </message>
        <message>
            <source>{name} is not a workbook.</source>
            <translation>{name} ist keine Excel-Mappe.</translation>
        </message>
        <message>
            <source>{name} is protected with a password.</source>
            <translation>{name} ist mit einem Kennwort geschützt.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than a table of this kind can be.</source>
            <translation>{name} wird entpackt größer, als eine solche Tabelle sein kann.</translation>
        </message>
        <message>
            <source>{name} was read as Windows-1252; look at the umlauts.</source>
            <translation>{name} wurde als Windows-1252 gelesen; sehen Sie die Umlaute an.</translation>
        </message>
        <message>
            <source>“et al.” under “{heading}”, rows {rows}: those not named are not compared with the jurors.</source>
            <translation>„et al.“ unter „{heading}“, Zeilen {rows}: Wer nicht genannt ist, wird nicht mit den Jurymitgliedern verglichen.</translation>
        </message>
        <message>
            <source>“{heading}” says neither yes nor no, and was not used, for: {names}.</source>
            <translation>„{heading}“ sagt weder Ja noch Nein und wurde nicht verwendet bei: {names}.</translation>
        </message>
        <message>
            <source>“{heading}” was not used: it says a vote, but by their role these have none: {names}.</source>
            <translation>„{heading}“ wurde nicht verwendet: Dort steht ein Stimmrecht, nach ihrer Rolle haben aber keines: {names}.</translation>
        </message>
        <message>
            <source>“{heading}” was not used: it says no vote, but by their role these have one: {names}.</source>
            <translation>„{heading}“ wurde nicht verwendet: Dort steht kein Stimmrecht, nach ihrer Rolle haben aber eines: {names}.</translation>
        </message>
        <message>
            <source>… and {count} more.</source>
            <translation>… und {count} weitere.</translation>
        </message>
    </context>
    <context>
        <name>standings</name>
        <message>
            <source>(could not assess: {count})</source>
            <translation>(nicht beurteilbar: {count})</translation>
        </message>
        <message>
            <source>(the panel's score)</source>
            <translation>(Wertung der Jury)</translation>
        </message>
        <message>
            <source>A tie lies across the line ({numbers}): the panel decides.</source>
            <translation>Gleichstand über der Mittelgrenze ({numbers}): Die Jury entscheidet.</translation>
        </message>
        <message>
            <source>Equal on every key with {others}: the rank is shared.</source>
            <translation>In allem gleich mit {others}: Der Rang wird geteilt.</translation>
        </message>
        <message>
            <source>Equal with {other}; “{key}” decides.</source>
            <translation>Gleich mit {other}; „{key}“ entscheidet.</translation>
        </message>
        <message>
            <source>Equal with {other}; “{key}” decides: {here} after {there}.</source>
            <translation>Gleich mit {other}; „{key}“ entscheidet: {here} nach {there}.</translation>
        </message>
        <message>
            <source>Equal with {other}; “{key}” decides: {here} before {there}.</source>
            <translation>Gleich mit {other}; „{key}“ entscheidet: {here} vor {there}.</translation>
        </message>
        <message>
            <source>Funding line: {count} proposals, {spent} of {envelope}.</source>
            <translation>Mittelgrenze: {count} Skizzen, {spent} von {envelope}.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank {rank}: {number} {title}</source>
            <translation>Rang {rank}: {number} {title}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Themenfeld</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Total {total}</source>
            <translation>Gesamt {total}</translation>
        </message>
        <message>
            <source>Total, exact: denominator</source>
            <translation>Gesamt, genau: Nenner</translation>
        </message>
        <message>
            <source>Total, exact: numerator</source>
            <translation>Gesamt, genau: Zähler</translation>
        </message>
        <message>
            <source>below threshold on {criterion}</source>
            <translation>unter der Schwelle bei {criterion}</translation>
        </message>
        <message>
            <source>no marks</source>
            <translation>keine Punktwerte</translation>
        </message>
        <message>
            <source>no marks on {criterion}</source>
            <translation>keine Punktwerte bei {criterion}</translation>
        </message>
        <message>
            <source>not eligible</source>
            <translation>nicht förderfähig</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>nicht gereiht</translation>
        </message>
        <message>
            <source>not recommended</source>
            <translation>nicht empfohlen</translation>
        </message>
        <message>
            <source>number of partner countries</source>
            <translation>Zahl der Partnerländer</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>empfohlen</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>ausgeschlossen</translation>
        </message>
        <message>
            <source>requested sum</source>
            <translation>beantragte Summe</translation>
        </message>
        <message>
            <source>reserve list</source>
            <translation>Nachrückliste</translation>
        </message>
        <message>
            <source>share of small and medium enterprises</source>
            <translation>Anteil kleiner und mittlerer Unternehmen</translation>
        </message>
        <message>
            <source>too few marks on {criterion}</source>
            <translation>zu wenige Punktwerte bei {criterion}</translation>
        </message>
        <message>
            <source>total below threshold</source>
            <translation>Gesamtpunktzahl unter der Schwelle</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>{marked} marked, {cannot} could not assess, {recused} recused, {missing} missing.</source>
            <translation>{marked} bewertet, {cannot} nicht beurteilbar, {recused} ausgeschlossen, {missing} fehlend.</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>A document is not the one that was announced: its digest differs.</source>
            <translation>Eine Unterlage ist nicht die angekündigte: Ihr Prüfwert weicht ab.</translation>
        </message>
        <message>
            <source>A recovery code has {wanted} letters and digits; these are {given}.</source>
            <translation>Ein Wiederherstellungscode hat {wanted} Buchstaben und Ziffern; das sind {given}.</translation>
        </message>
        <message>
            <source>A recovery code never has the sign “{sign}”.</source>
            <translation>Ein Wiederherstellungscode hat nie das Zeichen „{sign}“.</translation>
        </message>
        <message>
            <source>Another program holds the desk {name}.</source>
            <translation>Ein anderes Programm hält die Arbeitsmappe {name} fest.</translation>
        </message>
        <message>
            <source>At least one letter of the recovery code is wrong.</source>
            <translation>Mindestens ein Zeichen des Wiederherstellungscodes stimmt nicht.</translation>
        </message>
        <message>
            <source>Check that the disk or stick is still connected and that the folder can be written to.</source>
            <translation>Prüfen Sie, ob der Datenträger noch verbunden ist und ob in den Ordner geschrieben werden kann.</translation>
        </message>
        <message>
            <source>Check that the disk or stick is still connected, close the desk and open it again.</source>
            <translation>Prüfen Sie, ob der Datenträger noch verbunden ist, schließen Sie die Arbeitsmappe, und öffnen Sie sie wieder.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .jurydesk, or make a new desk.</source>
            <translation>Wählen Sie eine Datei, deren Name auf .jurydesk endet, oder legen Sie eine neue Arbeitsmappe an.</translation>
        </message>
        <message>
            <source>Close it there, then open it here.</source>
            <translation>Schließen Sie sie dort, und öffnen Sie sie dann hier.</translation>
        </message>
        <message>
            <source>Close whatever else has this file open, such as a copying or scanning program, then try again.</source>
            <translation>Schließen Sie, was diese Datei sonst geöffnet hat, etwa ein Kopier- oder Virenschutzprogramm, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Compare it with the printed page, group by group, and type it again.</source>
            <translation>Vergleichen Sie ihn Gruppe für Gruppe mit der gedruckten Seite, und geben Sie ihn noch einmal ein.</translation>
        </message>
        <message>
            <source>Copy the desk again from where it came, or open its newest backup.</source>
            <translation>Kopieren Sie die Arbeitsmappe noch einmal von dort, wo sie herkam, oder öffnen Sie ihre neueste Sicherung.</translation>
        </message>
        <message>
            <source>Free some room on the disk, then do it again. Everything before it is kept.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, und wiederholen Sie es dann. Alles davor ist erhalten.</translation>
        </message>
        <message>
            <source>Free some room on the disk, then do it again. Nothing was changed.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, und wiederholen Sie es dann. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Go on in the new copy, {target}. What is here can still be read and exported.</source>
            <translation>Arbeiten Sie in der neuen Kopie weiter, {target}. Was hier ist, kann weiter gelesen und exportiert werden.</translation>
        </message>
        <message>
            <source>Import it again, or ask the office for a pack that has it.</source>
            <translation>Lesen Sie sie noch einmal ein, oder bitten Sie die Geschäftsstelle um ein Paket, das sie enthält.</translation>
        </message>
        <message>
            <source>Install the newer JuryDesk on this computer, then open the desk again.</source>
            <translation>Installieren Sie das neuere JuryDesk auf diesem Rechner, und öffnen Sie die Arbeitsmappe dann noch einmal.</translation>
        </message>
        <message>
            <source>Keep the file as it is, and open the newest backup in the folder {backups}.</source>
            <translation>Behalten Sie die Datei, wie sie ist, und öffnen Sie die neueste Sicherung im Ordner {backups}.</translation>
        </message>
        <message>
            <source>Look at the numbers in the list of proposals.</source>
            <translation>Sehen Sie die Nummern in der Liste der Skizzen an.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Move it to a folder of your own, or have the right to write to it given to you.</source>
            <translation>Legen Sie sie in einen eigenen Ordner, oder lassen Sie sich das Recht geben, sie zu schreiben.</translation>
        </message>
        <message>
            <source>Move the desk to a folder of your own, or have the right to write there given to you.</source>
            <translation>Legen Sie die Arbeitsmappe in einen eigenen Ordner, oder lassen Sie sich das Recht geben, dort zu schreiben.</translation>
        </message>
        <message>
            <source>Move the desk to a folder on this computer and open it there.</source>
            <translation>Legen Sie die Arbeitsmappe in einen Ordner auf diesem Rechner, und öffnen Sie sie dort.</translation>
        </message>
        <message>
            <source>Name a file of the folder {backups}.</source>
            <translation>Nennen Sie eine Datei aus dem Ordner {backups}.</translation>
        </message>
        <message>
            <source>No backup was made, because the desk itself is damaged; the earlier backups are kept.</source>
            <translation>Es wurde keine Sicherung angelegt, weil die Arbeitsmappe selbst beschädigt ist; die früheren Sicherungen bleiben erhalten.</translation>
        </message>
        <message>
            <source>Note it as withdrawn instead.</source>
            <translation>Vermerken Sie sie stattdessen als zurückgezogen.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder {folder}.</source>
            <translation>Im Ordner {folder} kann nichts geschrieben werden.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Open it, or choose another name for the new desk.</source>
            <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen für die neue Arbeitsmappe.</translation>
        </message>
        <message>
            <source>Open the newest backup of the desk, or import the document again.</source>
            <translation>Öffnen Sie die neueste Sicherung der Arbeitsmappe, oder lesen Sie die Unterlage noch einmal ein.</translation>
        </message>
        <message>
            <source>Proposal {number} cannot be removed: somebody was given it, or has declared or marked.</source>
            <translation>Skizze {number} kann nicht entfernt werden: Sie ist jemandem zugeteilt, oder jemand hat sich erklärt oder bewertet.</translation>
        </message>
        <message>
            <source>See that the disk has room and is still connected, then do it again.</source>
            <translation>Sorgen Sie dafür, dass der Datenträger Platz hat und noch verbunden ist, und wiederholen Sie es dann.</translation>
        </message>
        <message>
            <source>Take the backup before it.</source>
            <translation>Nehmen Sie die Sicherung davor.</translation>
        </message>
        <message>
            <source>Take the code printed last for this desk. If you are sure of it, try a backup in {backups}.</source>
            <translation>Nehmen Sie den zuletzt für diese Arbeitsmappe gedruckten Code. Wenn Sie sich sicher sind, versuchen Sie es mit einer Sicherung in {backups}.</translation>
        </message>
        <message>
            <source>Take the file again from where it came; on the way it was changed or cut off.</source>
            <translation>Holen Sie die Datei noch einmal von dort, wo sie herkam; unterwegs wurde sie verändert oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged; nothing was changed.</source>
            <translation>Die Sicherung {name} ist beschädigt; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The desk {name} can no longer be opened.</source>
            <translation>Die Arbeitsmappe {name} kann nicht mehr geöffnet werden.</translation>
        </message>
        <message>
            <source>The desk {name} cannot be opened for writing.</source>
            <translation>Die Arbeitsmappe {name} kann nicht zum Schreiben geöffnet werden.</translation>
        </message>
        <message>
            <source>The desk {name} cannot be written to; the last change was not kept.</source>
            <translation>In die Arbeitsmappe {name} kann nicht geschrieben werden; die letzte Änderung ist nicht erhalten.</translation>
        </message>
        <message>
            <source>The desk {name} is already open in another window or program.</source>
            <translation>Die Arbeitsmappe {name} ist schon in einem anderen Fenster oder Programm geöffnet.</translation>
        </message>
        <message>
            <source>The desk {name} is closed.</source>
            <translation>Die Arbeitsmappe {name} ist geschlossen.</translation>
        </message>
        <message>
            <source>The desk {name} is damaged.</source>
            <translation>Die Arbeitsmappe {name} ist beschädigt.</translation>
        </message>
        <message>
            <source>The desk {name} is still being read.</source>
            <translation>Die Arbeitsmappe {name} wird noch gelesen.</translation>
        </message>
        <message>
            <source>The desk {name} was last used by a newer JuryDesk than this one.</source>
            <translation>Die Arbeitsmappe {name} wurde zuletzt von einem neueren JuryDesk als diesem verwendet.</translation>
        </message>
        <message>
            <source>The disk did not read or write what it should; the last change to the desk {name} was not kept.</source>
            <translation>Der Datenträger hat nicht gelesen oder geschrieben, was er sollte; die letzte Änderung an der Arbeitsmappe {name} ist nicht erhalten.</translation>
        </message>
        <message>
            <source>The disk failed the desk {name} in the middle; nothing of this was kept.</source>
            <translation>Der Datenträger hat bei der Arbeitsmappe {name} mittendrin versagt; nichts davon ist erhalten.</translation>
        </message>
        <message>
            <source>The disk is full; the last change to the desk {name} was not kept.</source>
            <translation>Der Datenträger ist voll; die letzte Änderung an der Arbeitsmappe {name} ist nicht erhalten.</translation>
        </message>
        <message>
            <source>The folder of the desk {name} cannot hold a file open safely; it may be a network drive.</source>
            <translation>Der Ordner der Arbeitsmappe {name} kann eine Datei nicht sicher offen halten; vielleicht ist er ein Netzlaufwerk.</translation>
        </message>
        <message>
            <source>The passphrase does not open {name}; or the beginning of the file is damaged.</source>
            <translation>Die Passphrase öffnet {name} nicht; oder der Anfang der Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>There is already a file {name}.</source>
            <translation>Es gibt schon eine Datei {name}.</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation>Es gibt keine Datei {name}.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Es gibt keinen Ordner {folder}.</translation>
        </message>
        <message>
            <source>There is no proposal {number}.</source>
            <translation>Es gibt keine Skizze {number}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk: {needed} MB are needed, {free} MB are free.</source>
            <translation>Auf dem Datenträger ist zu wenig Platz: {needed} MB werden gebraucht, {free} MB sind frei.</translation>
        </message>
        <message>
            <source>This copy of the desk was handed over on {at}; it can only be read.</source>
            <translation>Diese Kopie der Arbeitsmappe wurde am {at} weitergegeben; sie kann nur gelesen werden.</translation>
        </message>
        <message>
            <source>This document is damaged in the desk.</source>
            <translation>Diese Unterlage ist in der Arbeitsmappe beschädigt.</translation>
        </message>
        <message>
            <source>This document is not in the desk.</source>
            <translation>Diese Unterlage ist nicht in der Arbeitsmappe.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Diese Passphrase ist zu kurz.</translation>
        </message>
        <message>
            <source>This recovery code does not open {name}; or the beginning of the file is damaged.</source>
            <translation>Dieser Wiederherstellungscode öffnet {name} nicht; oder der Anfang der Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>Type it again, minding capitals. If you are sure of it, open the newest backup in {backups}.</source>
            <translation>Geben Sie sie noch einmal ein, und achten Sie auf Großbuchstaben. Wenn Sie sich sicher sind, öffnen Sie die neueste Sicherung in {backups}.</translation>
        </message>
        <message>
            <source>Use at least {least} characters; four or five words that do not belong together are good.</source>
            <translation>Verwenden Sie mindestens {least} Zeichen; vier oder fünf Wörter, die nicht zusammengehören, sind gut.</translation>
        </message>
        <message>
            <source>Wait until what is running has ended, then try again.</source>
            <translation>Warten Sie, bis beendet ist, was noch läuft, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>{name} is a PDF document, not a desk.</source>
            <translation>{name} ist ein PDF-Dokument, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} is a database without encryption, not a desk.</source>
            <translation>{name} ist eine Datenbank ohne Verschlüsselung, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a desk.</source>
            <translation>{name} ist ein Ordner, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} is a sealed file, not a desk.</source>
            <translation>{name} ist eine versiegelte Datei, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} is an archive, a sealed pack or a table, not a desk.</source>
            <translation>{name} ist ein Archiv, ein versiegeltes Paket oder eine Tabelle, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} ist leer.</translation>
        </message>
        <message>
            <source>{name} is no desk, or its end is missing: it was perhaps not copied to the end.</source>
            <translation>{name} ist keine Arbeitsmappe, oder ihr Ende fehlt: Vielleicht wurde sie nicht bis zum Ende kopiert.</translation>
        </message>
        <message>
            <source>{name} is the desk itself, not a backup of it.</source>
            <translation>{name} ist die Arbeitsmappe selbst, keine Sicherung von ihr.</translation>
        </message>
        <message>
            <source>{name} is too small to be a desk.</source>
            <translation>{name} ist zu klein für eine Arbeitsmappe.</translation>
        </message>
        <message>
            <source>{name} was opened, but it is another program's file and no desk.</source>
            <translation>{name} wurde geöffnet, ist aber die Datei eines anderen Programms und keine Arbeitsmappe.</translation>
        </message>
    </context>
</TS>
