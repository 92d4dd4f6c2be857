<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AnonymiseDialog</name>
        <message numerus="yes">
            <source>%n backups beside this desk</source>
            <translation>
                <numerusform>%n backup beside this desk</numerusform>
                <numerusform>%n backups beside this desk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents of proposals</source>
            <translation>
                <numerusform>%n document of proposals</numerusform>
                <numerusform>%n documents of proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Names and texts are deleted, and %n documents.</source>
            <translation>
                <numerusform>Names and texts are deleted, and %n document.</numerusform>
                <numerusform>Names and texts are deleted, and %n documents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Names, organisations and addresses of %n people of the panel</source>
            <translation>
                <numerusform>Name, organisation and address of %n person of the panel</numerusform>
                <numerusform>Names, organisations and addresses of %n people of the panel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>%n marks</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message numerus="yes">
            <source>The two differ in %n marks.</source>
            <translation>
                <numerusform>The two differ in %n mark.</numerusform>
                <numerusform>The two differ in %n marks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comment (at least %n words)</source>
            <translation>
                <numerusform>Comment (at least %n word)</numerusform>
                <numerusform>Comment (at least %n words)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Declare</name>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeclareScreen</name>
        <message numerus="yes">
            <source>%n answers are chosen and not declared yet.</source>
            <translation>
                <numerusform>%n answer is chosen and not declared yet.</numerusform>
                <numerusform>%n answers are chosen and not declared yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open proposals were not shown yet; scroll on to see them.</source>
            <translation>
                <numerusform>%n open proposal was not shown yet; scroll on to see it.</numerusform>
                <numerusform>%n open proposals were not shown yet; scroll on to see them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals name somebody you may know. They need an answer of their own.</source>
            <translation>
                <numerusform>%n proposal names somebody you may know. It needs an answer of its own.</numerusform>
                <numerusform>%n proposals name somebody you may know. They need an answer of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals still need an answer of their own.</source>
            <translation>
                <numerusform>%n proposal still needs an answer of its own.</numerusform>
                <numerusform>%n proposals still need an answer of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals without a hint are still open; they can be answered at once.</source>
            <translation>
                <numerusform>%n proposal without a hint is still open; it can be answered at once.</numerusform>
                <numerusform>%n proposals without a hint are still open; they can be answered at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No conflict with the %n shown</source>
            <translation>
                <numerusform>No conflict with the %n shown</numerusform>
                <numerusform>No conflict with the %n shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No conflict with the remaining %n</source>
            <translation>
                <numerusform>No conflict with the remaining %n</numerusform>
                <numerusform>No conflict with the remaining %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EnvelopeSheet</name>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n of them the sum is not known</source>
            <translation>
                <numerusform>of %n of them the sum is not known</numerusform>
                <numerusform>of %n of them the sum is not known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hits</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandInScreen</name>
        <message numerus="yes">
            <source>%n complete</source>
            <translation>
                <numerusform>%n complete</numerusform>
                <numerusform>%n complete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks “cannot assess”</source>
            <translation>
                <numerusform>%n mark “cannot assess”</numerusform>
                <numerusform>%n marks “cannot assess”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are not declared yet. Declare first.</source>
            <translation>
                <numerusform>%n proposal is not declared yet. Declare first.</numerusform>
                <numerusform>%n proposals are not declared yet. Declare first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are open. These rules take only complete hand-ins.</source>
            <translation>
                <numerusform>%n proposal is open. These rules take only complete hand-ins.</numerusform>
                <numerusform>%n proposals are open. These rules take only complete hand-ins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals are open. You can hand in all the same; what is open is left out, and a later hand-in replaces this one.</source>
            <translation>
                <numerusform>%n proposal is open. You can hand in all the same; what is open is left out, and a later hand-in replaces this one.</numerusform>
                <numerusform>%n proposals are open. You can hand in all the same; what is open is left out, and a later hand-in replaces this one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals changed since</source>
            <translation>
                <numerusform>%n proposal changed since</numerusform>
                <numerusform>%n proposals changed since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recused</source>
            <translation>
                <numerusform>%n recused</numerusform>
                <numerusform>%n recused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message numerus="yes">
            <source>%n declaration files have not come yet. Freezing waits for nobody.</source>
            <translation>
                <numerusform>%n declaration file has not come yet. Freezing waits for nobody.</numerusform>
                <numerusform>%n declaration files have not come yet. Freezing waits for nobody.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors have not handed in yet.</source>
            <translation>
                <numerusform>%n juror has not handed in yet.</numerusform>
                <numerusform>%n jurors have not handed in yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n files were not looked at.</source>
            <translation>
                <numerusform>Stopped: %n file was not looked at.</numerusform>
                <numerusform>Stopped: %n files were not looked at.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssueScreen</name>
        <message numerus="yes">
            <source>%n conflicts are not ruled on; those proposals stay out of the dossiers.</source>
            <translation>
                <numerusform>%n conflict is not ruled on; that proposal stays out of the dossiers.</numerusform>
                <numerusform>%n conflicts are not ruled on; those proposals stay out of the dossiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declaration files have not come: those keys stay pending and come in by an amendment.</source>
            <translation>
                <numerusform>%n declaration file has not come: that key stays pending and comes in by an amendment.</numerusform>
                <numerusform>%n declaration files have not come: those keys stay pending and come in by an amendment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors have no proposals and get no pack.</source>
            <translation>
                <numerusform>%n juror has no proposals and gets no pack.</numerusform>
                <numerusform>%n jurors have no proposals and get no pack.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Freeze the charter and write %n packs?</source>
            <translation>
                <numerusform>Freeze the charter and write %n pack?</numerusform>
                <numerusform>Freeze the charter and write %n packs?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Freeze the charter with the keys of %n jurors?</source>
            <translation>
                <numerusform>Freeze the charter with the key of %n juror?</numerusform>
                <numerusform>Freeze the charter with the keys of %n jurors?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n dossiers</source>
            <translation>
                <numerusform>Issue %n dossier</numerusform>
                <numerusform>Issue %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n packs</source>
            <translation>
                <numerusform>Issue %n pack</numerusform>
                <numerusform>Issue %n packs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n rosters</source>
            <translation>
                <numerusform>Issue %n roster</numerusform>
                <numerusform>Issue %n rosters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody waits for the slowest: %n keys are pending and come later.</source>
            <translation>
                <numerusform>Nobody waits for the slowest: %n key is pending and comes later.</numerusform>
                <numerusform>Nobody waits for the slowest: %n keys are pending and come later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingScreen</name>
        <message numerus="yes">
            <source>%n conflicts to decide…</source>
            <translation>
                <numerusform>%n conflict to decide…</numerusform>
                <numerusform>%n conflicts to decide…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MyMarksScreen</name>
        <message numerus="yes">
            <source>%n far from it</source>
            <translation>
                <numerusform>%n far from it</numerusform>
                <numerusform>%n far from it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Score sheets for %n proposals are written.</source>
            <translation>
                <numerusform>A score sheet for %n proposal is written.</numerusform>
                <numerusform>Score sheets for %n proposals are written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message numerus="yes">
            <source>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</source>
            <translation>
                <numerusform>At least %n sign. Four or five words that do not belong together are strong and easy to keep.</numerusform>
                <numerusform>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided</source>
            <translation>
                <numerusform>%n decided</numerusform>
                <numerusform>%n decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not eligible</source>
            <translation>
                <numerusform>%n not eligible</numerusform>
                <numerusform>%n not eligible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packs</source>
            <translation>
                <numerusform>%n pack</numerusform>
                <numerusform>%n packs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals</source>
            <translation>
                <numerusform>%n proposal</numerusform>
                <numerusform>%n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to go</source>
            <translation>
                <numerusform>%n proposal to go</numerusform>
                <numerusform>%n proposals to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n still open</numerusform>
                <numerusform>%n still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message numerus="yes">
            <source>At least %n signs; four or five words that do not belong together.</source>
            <translation>
                <numerusform>At least %n sign; four or five words that do not belong together.</numerusform>
                <numerusform>At least %n signs; four or five words that do not belong together.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PanelScreen</name>
        <message numerus="yes">
            <source>%n likely conflicts were declared to be none: see why</source>
            <translation>
                <numerusform>%n likely conflict was declared to be none: see why</numerusform>
                <numerusform>%n likely conflicts were declared to be none: see why</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsScreen</name>
        <message numerus="yes">
            <source>%n proposals have no document.</source>
            <translation>
                <numerusform>%n proposal has no document.</numerusform>
                <numerusform>%n proposals have no document.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RebuildDialog</name>
        <message numerus="yes">
            <source>a new one, of at least %n signs</source>
            <translation>
                <numerusform>a new one, of at least %n sign</numerusform>
                <numerusform>a new one, of at least %n signs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecommendationScreen</name>
        <message numerus="yes">
            <source>%n proposals are not decided. Decide on each at the meeting; then the list is written.</source>
            <translation>
                <numerusform>%n proposal is not decided. Decide on it at the meeting; then the list is written.</numerusform>
                <numerusform>%n proposals are not decided. Decide on each at the meeting; then the list is written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n proposals</source>
            <translation>
                <numerusform>in %n proposal</numerusform>
                <numerusform>in %n proposals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendingSheet</name>
        <message numerus="yes">
            <source>%n answers changed since. Write the file again.</source>
            <translation>
                <numerusform>%n answer changed since. Write the file again.</numerusform>
                <numerusform>%n answers changed since. Write the file again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetSide</name>
        <message numerus="yes">
            <source>%n SMEs</source>
            <translation>
                <numerusform>%n SME</numerusform>
                <numerusform>%n SMEs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhySheet</name>
        <message numerus="yes">
            <source>%n could not assess</source>
            <translation>
                <numerusform>%n could not assess</numerusform>
                <numerusform>%n could not assess</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n jurors marked</source>
            <translation>
                <numerusform>%n juror marked</numerusform>
                <numerusform>%n jurors marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recused</source>
            <translation>
                <numerusform>%n recused</numerusform>
                <numerusform>%n recused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message numerus="yes">
            <source>%n marks have no place on the changed scale; give them again.</source>
            <translation>
                <numerusform>%n mark has no place on the changed scale; give it again.</numerusform>
                <numerusform>%n marks have no place on the changed scale; give them again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposals to go</source>
            <translation>
                <numerusform>%n proposal to go</numerusform>
                <numerusform>%n proposals to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your dossier is here: %n proposals are open to you, to read and to mark.</source>
            <translation>
                <numerusform>Your dossier is here: %n proposal is open to you, to read and to mark.</numerusform>
                <numerusform>Your dossier is here: %n proposals are open to you, to read and to mark.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>%n abstained</source>
            <translation>
                <numerusform>%n abstained</numerusform>
                <numerusform>%n abstained</numerusform>
            </translation>
        </message>
    </context>
</TS>
