<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>%n question to go</numerusform>
            <numerusform>%n questions to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapWords</name>
    <message numerus="yes">
        <source>Cannot rise above %1 as long as %2 is not in order.</source>
        <translation>
            <numerusform>Cannot rise above %1 as long as %2 is not in order.</numerusform>
            <numerusform>Cannot rise above %1 as long as %2 are not in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>Your evidence is older than %n month(s) and no longer counts.</source>
        <translation>
            <numerusform>Your evidence is older than %n month and no longer counts.</numerusform>
            <numerusform>Your evidence is older than %n months and no longer counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>Show %n more finding</numerusform>
            <numerusform>Show %n more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message numerus="yes">
        <source>All %n step(s)</source>
        <translation>
            <numerusform>The only step</numerusform>
            <numerusform>All %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>Review, %n question(s) open</source>
        <translation>
            <numerusform>Review, %n question open</numerusform>
            <numerusform>Review, %n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenNotice</name>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>%n question is still open</numerusform>
            <numerusform>%n questions are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n change not saved yet</numerusform>
            <numerusform>%n changes not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s). They decide which questions you get and what we calculate with.</source>
        <translation>
            <numerusform>%n fact. It decides which questions you get and what we calculate with.</numerusform>
            <numerusform>%n facts. They decide which questions you get and what we calculate with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n section</numerusform>
            <numerusform>in %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionFooter</name>
    <message numerus="yes">
        <source>%n answer(s) waiting to be saved</source>
        <translation>
            <numerusform>%n answer waiting to be saved</numerusform>
            <numerusform>%n answers waiting to be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n time(s) ‘Does not apply to us’</source>
        <translation>
            <numerusform>%n time ‘Does not apply to us’</numerusform>
            <numerusform>%n times ‘Does not apply to us’</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Almost done: %n question(s) open</source>
        <translation>
            <numerusform>Almost done: %n question open</numerusform>
            <numerusform>Almost done: %n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>%n question still open</numerusform>
            <numerusform>%n questions still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>%n question to go</numerusform>
            <numerusform>%n questions to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionScoreCard</name>
    <message numerus="yes">
        <source>%n question(s) of this section count now.</source>
        <translation>
            <numerusform>%n question of this section counts now.</numerusform>
            <numerusform>%n questions of this section count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Counts for %n month.</numerusform>
            <numerusform>Counts for %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%1 working day(s) at most</source>
        <translation>
            <numerusform>%1 working day at most</numerusform>
            <numerusform>%1 working days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Show %n more step</numerusform>
            <numerusform>Show %n more steps</numerusform>
        </translation>
    </message>
</context>
</TS>
