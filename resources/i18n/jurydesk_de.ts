<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>BottomBar</name>
        <message>
            <source>F1 keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Comment (at least %n words)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{words} of at least {fewest} words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JuryDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JuryDesk made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you had entered was saved first. You can go on working; if it happens again, close the program and open the desk anew. The report below holds nothing from your desk: save it and send it to the people who look after JuryDesk.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>close JuryDesk; everything is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave the desk for the start page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open a stage of the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show these keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkRow</name>
        <message>
            <source>Marks go from {low} to {high} in steps of {step}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot assess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion}: cannot assess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion}: {mark}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message numerus="yes">
            <source>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same. Type the second one again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too short to protect the desk. Take a longer one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Stages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have written it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens this desk when the passphrase is lost. It is shown only now. Keep it on paper, away from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down the recovery code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>24 invented proposals, 9 invented jurors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A juror's way in: a file and a code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pack, a desk, a hand-in or a list can also be dropped on this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A panel judges proposals. Everything stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the office: rules, proposals, jurors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whoever received a recommendation list and its record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on where you stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JuryDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around with an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a pack I received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare a panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recused</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JuryDesk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the desk “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SecretDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JuryDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what I type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>A scale is written like “0 to 10”, “0 to 5 step 0.5” or “1 to 9 best low”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign it to somebody else, or rule on the conflict first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign proposals to jurors only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign the proposals first, by hand or automatically.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose de or en.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the proposals in the standings that you may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose recommended, reserve list or not recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file as you received it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder in which the proposals' PDFs lie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns: {matched}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete them first; these rules take no incomplete hand-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete them, or say that you hand in all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the sum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declare first whether you have a conflict of interest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declare on each proposal first, conflict or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents are written in German (de) or English (en), not in “{language}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty under “{heading}”: rows {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed on a tie: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: {yes} yes, {no} no, {abstained} abstained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a mark, or leave the criterion open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the reason; it stands in the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the reason; the list will name it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the reason; without it nothing is recommended and no list is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the title of the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand in your own marks and take that file in; then the standings open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If that is wrong, tell the office; only a ruling opens the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import both tables first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue the packs first; that freezes rules, proposals and panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays closed unless a ruling opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} has a known conflict with proposal {proposal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept as they are: {extra}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known are: {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is for this round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let more jurors mark it, or note the panel's own scores first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the panel decide, and record it as decided by the panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at that line: texts stand in quotes, numbers are written with a point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the proposals of your own pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a file of rules, or one of the profiles: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proposal is assigned to anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not declared yet: {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not quorate: {present} of {members} voting members present, {quorum} needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note who is present, or put the item off until enough members are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the desk of the office and chair for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open your pack first, or prepare the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open your pack first: it makes your own desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panel key {key}, charter {charter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number} has no document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number}, “{file}”: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is closed to you: there is a conflict of interest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is declared already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is not assigned to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is not before the panel: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is not declared yet, so it stays shut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} is not ranked, so it cannot be recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {proposal} was handed in already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quorate: {present} of {members} voting members present, {quorum} needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code: {code}
Print it and lock it away: it opens this desk when the passphrase is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery key for hand-ins: {key}
Print it for the deputy chair: it opens the hand-ins if this desk is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in one sentence what is voted on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in one sentence what the conflict is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open: {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call has no title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair does not rule on the own conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair is a juror too and has not handed in yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter is frozen; this would change what jurors were told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter is not frozen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing date is over: {closes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict has no statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document “{name}” belongs to no row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{folder}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list names it with its reason; there is nothing to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office knows of a conflict with proposal {proposal}; it is not in your pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recommended sum is more than proposal {proposal} requested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ruling has no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote has no motion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no proposals or no jurors yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no criterion “{criterion}” in these rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no juror {number} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile and no readable file “{file}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal “{number}” here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do: your desk is up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to explain for proposal “{number}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rules do not offer “cannot assess”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rules take no late hand-in; speak to the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desk is still empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a juror's desk; the act belongs on the panel's desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the panel's desk; the act belongs on a juror's own desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pack is no newer than the one that this desk was filled from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To change it, give the reason; then hand in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To change the answer, give the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 3900000, as 3.900.000 € or as 3.9 M EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conflict: recused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not declared yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decided} decided, {recommended} of them recommended; nothing is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decided} decided, {recommended} of them recommended; {count} still open: {open}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not mark proposals ({role}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{table}: {count} rows taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} stands in rows {rows}; the first one was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{category}” is no category of conflict in these rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be read as rules: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is too large to be a file of rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” cannot be read: it is not there, or access is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” cannot be written: it exists already, the folder is missing, or the disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{section}” follows from the rules; the panel does not decide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” cannot be read as a sum of euros.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>A desk, pack or list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file with the certificate's password; else JURYDESK_KEY_PASSWORD, else asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file with the desk's passphrase; else JURYDESK_PASSPHRASE, else you are asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file with the pack's code; else JURYDESK_PACK_CODE, else you are asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table of proposal, criterion, mark and comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abstentions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All proposals not declared yet: no conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign proposals to jurors, by hand or automatically.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category of the rules, by its short name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate with key (PKCS#12: .p12, .pfx).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charter {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check a signed list, with its record or without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that this program has all that it needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing date for hand-ins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of the pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions and advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consolidate a plain table of proposal, juror, criterion, mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions from a table: proposal, section, sum, reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declare: no conflict of interest, or a conflict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain the rank of this proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint {short} ({full}): you find it again on the signed list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze the charter and write one sealed pack per juror.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give marks: one, or a whole CSV or XLSX table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand in although something is still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand in: write one sealed, signed file for the panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-ins to take in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed in as version {sequence}: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the chair voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How they take part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jury panels that work offline: from a call to a signed recommendation list that anyone can check. Secrets are asked for, or read from files and the environment, never from the command line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money that can be given, in euros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase for this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not handed in yet: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note a conflict of interest that is known already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note that a proposal failed the formal check, or was withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note the panel's own score of a criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note who takes part in the meeting, and how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted. It replaces the jurors' marks of this criterion; both are kept and shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted. The list will name it with its reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted. This proposal's documents will not be in that juror's pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of a juror; can be repeated. Without it: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of a proposal; can be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the juror, to assign by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the juror.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the proposal, if it is about one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only play; open no window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these jurors; can be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a pack you received: makes your desk, or renews it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the window, on a desk or pack if one is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panel key {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panel key {key}, charter {charter}: compare them with the letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of the certificate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phase that is judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a whole example panel, and open the chair's window on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare a panel: make its desk file with a rule profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print CSV for a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print JSON for other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the secret alone on the first line of a text file, and name that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended sum in euros; else as requested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a vote; says whether the motion is carried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record what the panel decided on a proposal, with its reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round of the call, as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule on a conflict: excluded, or may judge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule profile by name, or a rules file (TOML).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule profile, or a rules file (TOML).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules to put in place of the present ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send each code another way than its pack: by letter or telephone, never together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name of the criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show how far each of your proposals is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the charter's versions and fingerprints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the consolidated order, as a table, JSON or CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rules, or replace them by an edited file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign with a certificate made for this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed list, version {version}: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many jurors for each proposal; without it, all for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open: {proposals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; nothing more was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in hand-ins: files in any order, also twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take jurors from a CSV or XLSX table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take proposals from a CSV or XLSX table and a folder of PDFs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair works now, not the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter is frozen when the packs are issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The codes are in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment on this criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk file (NAME.jurydesk).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to write and to send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder with the proposals' PDFs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The juror introduces these proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list's record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mark; “cannot assess” where the rules offer it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The overall comment on the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack (NAME.jurypack).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The panel decided, not the chair alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The panel's score, on the criterion's scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason of the jury.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed list (PDF).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table, CSV or XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The vote is secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a conflict, of this category.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no screen here, so no window is opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the desk of juror {juror} for “{call}”, with {count} proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}: {short} ({full})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes against it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is voted on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the conflict is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the panel decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the example's files go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the packs are written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which column is which, where its name does not tell: theme=Field. Can be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who runs the office, as the list will say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why a new version replaces the last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why an earlier answer is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why marks are changed after a hand-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why; it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With names and texts, sealed to this age key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write and sign the recommendation list (PDF).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the codes to this file, not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the field, an equals sign and the heading: --column theme=Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the record from which the list can be recomputed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” holds no secret that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pair}” does not say which column is meant.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>domain</name>
        <message>
            <source>0 to 9 decimal places are possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A date was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fraction such as 31/4 was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A meaning is given for a mark that the scale does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scale from {minimum} to {maximum} in steps of {step} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weight must be above 0; write counts = false for a criterion that is no part of the total.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole number was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the file again; this one was changed or comes from another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one mark must be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one person must be present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a lowest mark, a highest mark and a step that leads from one to the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the count, or how the chair voted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the place “{where}”, or take the file again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count yes, no and abstentions again, and who was in the room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than no words cannot be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks go from {minimum} to {maximum} in steps of {step}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No criterion counts in the total.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that is needed is missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair's vote is not among the votes counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The criteria that count have different best ends, so that their sum means nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The factor must be above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's contents are not in the form in which JuryDesk writes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The threshold lies off the scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the law binds, at least three must be present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the law binds, the chair's vote decides on a tie.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comment too short or missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overall comment missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own confidence missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommendation missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strengths missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weaknesses missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cast} votes do not go with {present} present and {recused} recused of {members} members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“true” or “false” was expected here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{mark}” is not a mark of “{criterion}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no short name of small letters, digits, - and _.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not known here; known are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no number that can be counted with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no number; write it like 7 or 7.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not one of these: {known}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>A comment on {proposal} has {length} characters; {most} fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text in the file holds characters that cannot be seen or that reverse the writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the end of the file something else follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror for the missing files, so that the record has no gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror on the phone, and compare the fingerprint before you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror to complete it and to hand in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror to declare on it, and to hand in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror to hand in again from the own desk; nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror to hand in without it, or rule on the conflict first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror to open the newest pack and to hand in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror which hand-ins count; perhaps an old copy of the desk was used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the juror which of the two counts; perhaps two computers were used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the file again, on another way; it was changed or damaged. Nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender for the file again; nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the sender which panel the hand-in is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign it and issue a new pack, or ask for a hand-in without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, or make room; nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the other file; packs go to jurors, hand-ins come back from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the letter, word by word, and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it to this computer first, and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter when it really arrived, if that was before, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts; earlier ones never came: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} counts; it came after the closing date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} does not follow from the one beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is kept; a later one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is signed with a key from before a new pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} is signed with another key than before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in {sequence} of juror {juror} was taken in before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it, or take it out of the proposal, and issue the pack again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the document again, and then write the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest JuryDesk and open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} assessed {proposal} in spite of a conflict of interest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} assessed {proposal} without a declaration on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} assessed {proposal}, which is not assigned to juror {juror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} could not assess “{criterion}” on {proposal}; the rules do not offer that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} declared a kind of conflict on {proposal} that the rules do not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} gave {mark} for “{criterion}” on {proposal}, which is not on the scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} judged {proposal} before it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} marked “{criterion}” on {proposal}, which is no criterion here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} names {proposal}, which is no proposal here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} recommends something on {proposal} that the rules do not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out documents, or make them smaller, and issue the pack again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody on this panel has number {juror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it on the desk that it is meant for, or ask the sender for the right file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the pack that was sent to you, or ask the office for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the juror a new pack, and ask for a new hand-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the comment and hand in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you want to; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it in on the desk of that call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it in on the desk of that panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the panel's office, and do not open the file before it has answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter in the pack belongs to another panel or another call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter in the pack cannot be read, or is not the one that the pack names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter in the pack has other keys for you than this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charter in the pack knows no juror {juror} who marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has {least} words or more; {words} were typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comments in the file are not the ones that were signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document “{name}” in the file is not the one that was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document “{name}” is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document “{name}” on this desk is not the one in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file asks for more work than any file of JuryDesk does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read from where it lies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written there: the disk is full, or writing is not allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not come from a juror, or is not meant for a panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not come from a panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has format {found}; this JuryDesk reads formats up to {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds a part with a name that is not allowed: “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds more parts than a sealed file may hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds the part “{name}” twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is cut off or was changed after it was sealed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than a sealed file may be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no sealed file of JuryDesk, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not packed the way JuryDesk packs files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is sealed for somebody else; no key of this desk opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file names a day or time that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was signed with another key than expected: {found} instead of {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's contents are not what they must be, at “{where}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's contents are not written the way JuryDesk writes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's table of contents does not say what is in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in assesses {proposal} twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in belongs to another call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in does not prove that juror {juror} made it from the pack in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in does not say properly which earlier one it replaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in of juror {juror} came after the closing date, {closed}; the rules take none then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in of juror {juror} follows other rules than those in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in of juror {juror} is not complete: {proposal} lacks something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in of juror {juror} names a charter and other rules than that charter has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hand-in was made for another panel's key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names in the pack are not those of the charter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack holds a document that is not meant for you: “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack is for juror {pack}; this desk belongs to juror {desk}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part “{name}” is compressed or locked, which no part may be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part “{name}” is damaged: its check sum does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part “{name}” is larger than allowed, or not as large as it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part “{name}” is missing, unexpected or in the wrong place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proposals in the pack are not those that the charter gives you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signature does not fit: the file was changed after it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the code do not fit together; one of them is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is another hand-in {sequence} of juror {juror} with other contents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing more to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a good code, but not the code of this pack; or the pack is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is another kind of file: “{found}”, where “{wanted}” was expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pack opens with the code of its letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was stopped before it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the words of the code from the letter that came on another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the letter that came with this pack; with a re-issued pack comes a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} of the code, “{word}”, is in no code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {place} of the code, “{word}”, is in no code; perhaps it is “{meant}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ranking</name>
        <message>
            <source>Add the proposal, or take its marks out of the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the numbers of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it in the meeting: the score lies on the scale of one of the criteria.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct this mark where it comes from; nothing was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each proposal a number of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {juror} has two marks for “{criterion}” of proposal {proposal}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave one of the two; nothing was counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name criteria as the rules do, or choose the rules that go with these marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal number {proposal} stands there more than once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The panel's score {score} for “{criterion}” of proposal {proposal} cannot be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a mark for proposal {proposal}, which is not among the proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a mark for “{criterion}”, which is no criterion of the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal {proposal} in this result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{mark}” is not a mark of “{criterion}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>render</name>
        <message>
            <source>Ask whoever sent it for a new copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever sent it for a smaller copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to it to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at capital and small letters and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again to read on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document was closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other pages can still be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page was left before it was drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part of the program that shows documents does not start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password does not open this document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document has no pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is damaged or is not a PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is larger than 512 MB and is not opened here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the password that came with it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>A certificate needs a name of 1 to {longest} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key of the kind {kind} is not accepted in signed PDF files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature does not cover all that stood in the file when it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature does not match the content: the file was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature is not of the kind PAdES (ETSI.CAdES.detached).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signature that the list names is missing, or was made with another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of {holder}, issued by {issuer}, fingerprint {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this computer's clock, or sign with a certificate that is valid now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a certificate with an RSA key of at least 2048 bits or an ECDSA key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a key that has its certificate beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the other field, or write the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the password that was set when the file was exported, or export the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the certificate again together with its private key, as a .p12 or .pfx file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install JuryDesk again, then write the document once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed electronically, claimed time {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simple signature: certificate made by the signer, fingerprint {fingerprint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something other than a signature was added after signing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something stands in the file that no signature covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate file could not be opened: the password is wrong, or the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {holder} is valid from {start} to {end} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document cannot be signed: its structure is not as JuryDesk writes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has no field for this signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The documents' font has no sign for {letters}, which stands in “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be checked within the time and memory allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has form fields that are not signature fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds no private key with its certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is encrypted; a signed list never is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a PDF file that can be read strictly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first signature does not certify the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The font “{name}” of the program is missing or damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signatures are intact, and nothing was changed after signing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signed file does not carry its result in the one form in which it must.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The signing key comes without a certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field of the document is signed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the document again and sign that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the list again with this person among those who sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the person who signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write this text in Latin, Greek or Cyrillic letters, then write the list again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>spreadsheet</name>
        <message>
            <source>A name stands in several rows: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark in {name} is opened and never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Academic title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acronym</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applicants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells with a fault of the spreadsheet were taken as empty: {cells}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the right file, and the right sheet in it, was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the name and the folder it lies in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a CSV or XLSX file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it in other programs and check that you may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, or save the table as XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {column} has no heading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct one of them and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the cell and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the cell or empty it, and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill both cells and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the cell and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {field} several columns could be meant: {headings}. Taken: {taken}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formulas without a stored result were taken as empty: {cells}. Open and save the file once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its columns are: {headings}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one of the two rows and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep only the columns and rows that belong to the table, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known are juror, chair, deputy chair, substitute, minute-taker and guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one of its sheets: {sheets}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column for {field} was found among: {headings}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in the table has the chair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not eligible because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number the jurors 1, 2, 3, and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it again as XLSX or CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in your spreadsheet program and save it as XLSX or CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in your spreadsheet program, remove the password, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put texts and numbers that contain the separator (7,5) in quotation marks, or save the table as XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} gives another mark for the same juror, proposal and criterion as row {first}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} has no number, no title, or a number of more than {longest} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row} of {name} has {cells} cells, but there are {headings} headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, column {column}: the rules do not offer to leave a criterion out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, column {column}: the spreadsheet has turned a mark into a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, column {column}: the sum {text} is not in euros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, column {column}: {text} is not a sum of money that can be read in one way only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, column {column}: “{mark}” is not a mark of “{criterion}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: the sum for SMEs is larger than the requested sum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: there is no criterion “{label}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: there is no juror “{label}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: there is no proposal “{label}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {text} is not a juror's number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {text} is not a role that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}: {text} is not one mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows above the headings were left out; the headings are in row {row}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SME share or sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save only the sheet with the table to a file of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the table again as CSV (UTF-8) or XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which it is: --column {key}="HEADING", or choose it in the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several persons have the chair: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column {heading} was taken for {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} could belong to any of these proposals: {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} of proposal {number} is not in the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading {heading} stands twice in row {row}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rules have: {criteria}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet {sheet} was read; not read: {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has no column {heading}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of these: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 3900000 or 3.900.000,00 € and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as in the list of the call and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the sum in euros and import the table again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read as a table at line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} contains no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has more than {columns} columns or {rows} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no sheet {sheet}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a spreadsheet in another format than XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in an old Excel format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is larger than {limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a table of text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a workbook that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is protected with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} unpacks to more than a table of this kind can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was read as Windows-1252; look at the umlauts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>standings</name>
        <message>
            <source>A tie lies across the line ({numbers}): the panel decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Funding line: {count} proposals, {spent} of {envelope}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total, exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below threshold on {criterion}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no marks on {criterion}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not eligible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserve list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few marks on {criterion}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>total below threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>A document is not the one that was announced: its digest differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recovery code has {wanted} letters and digits; these are {given}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recovery code never has the sign “{sign}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program holds the desk {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one letter of the recovery code is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk or stick is still connected and that the folder can be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk or stick is still connected, close the desk and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file whose name ends in .jurydesk, or make a new desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there, then open it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close whatever else has this file open, such as a copying or scanning program, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the printed page, group by group, and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the desk again from where it came, or open its newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some room on the disk, then do it again. Everything before it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it again, or ask the office for a pack that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer JuryDesk on this computer, then open the desk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Juror {number} cannot be removed: there are tasks, answers or keys of this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file as it is, and open the newest backup in the folder {backups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the numbers in the list of proposals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the folder first, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to a folder of your own, or have the right to write to it given to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the desk to a folder of your own, or have the right to write there given to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the desk to a folder on this computer and open it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made, because the desk itself is damaged; the earlier backups are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it as withdrawn instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be written in the folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another name for the new desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the newest backup of the desk, or import the document again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal {number} cannot be removed: somebody was given it, or has declared or marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the code printed last for this desk. If you are sure of it, try a backup in {backups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file again from where it came; on the way it was changed or cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tasks away instead, or make this person a guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} can no longer be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} cannot be opened for writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} cannot be written to; the last change was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} is already open in another window or program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} is still being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk {name} was last used by a newer JuryDesk than this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not read or write what it should; the last change to the desk {name} was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; the last change to the desk {name} was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of the desk {name} cannot hold a file open safely; it may be a network drive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase does not open {name}; or the beginning of the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is damaged in the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is not in the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This recovery code does not open {name}; or the beginning of the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again, minding capitals. If you are sure of it, open the newest backup in {backups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use at least {least} characters; four or five words that do not belong together are good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until what is running has ended, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a PDF document, not a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a database without encryption, not a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a folder, not a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a sealed file, not a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is an archive, a sealed pack or a table, not a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no desk, or its end is missing: it was perhaps not copied to the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is too small to be a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was opened, but it is another program's file and no desk.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
