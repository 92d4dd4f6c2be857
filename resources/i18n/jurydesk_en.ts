<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <name>NewPassphraseDialog</name>
        <message numerus="yes">
            <source>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</source>
            <translation>
                <numerusform>At least %n sign. Four or five words that do not belong together are strong and easy to keep.</numerusform>
                <numerusform>At least %n signs. Four or five words that do not belong together are strong and easy to keep.</numerusform>
            </translation>
        </message>
    </context>
</TS>
