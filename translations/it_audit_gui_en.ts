<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message numerus="yes">
        <source>The content is %n month(s) old.</source>
        <translation>
            <numerusform>The content is %n month old.</numerusform>
            <numerusform>The content is %n months old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message numerus="yes">
        <source>%n question(s) in the form</source>
        <translation>
            <numerusform>%n question in the form</numerusform>
            <numerusform>%n questions in the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message numerus="yes">
        <source>%n audit(s) found</source>
        <translation>
            <numerusform>%n audit found</numerusform>
            <numerusform>%n audits found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
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
    <name>Banners</name>
    <message numerus="yes">
        <source>%n entries in this file are damaged.</source>
        <translation>
            <numerusform>%n entry in this file is damaged.</numerusform>
            <numerusform>%n entries in this file are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n more step(s) for later</source>
        <translation>
            <numerusform>Show %n more step for later</numerusform>
            <numerusform>Show %n more steps for later</numerusform>
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
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer known</source>
        <translation>
            <numerusform>%n no longer known</numerusform>
            <numerusform>%n no longer known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now known</source>
        <translation>
            <numerusform>%n now known</numerusform>
            <numerusform>%n now known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>%n answer(s) unchanged</source>
        <translation>
            <numerusform>%n answer unchanged</numerusform>
            <numerusform>%n answers unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message numerus="yes">
        <source>%n point(s) up since %1</source>
        <translation>
            <numerusform>%n point up since %1</numerusform>
            <numerusform>%n points up since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) down since %1</source>
        <translation>
            <numerusform>%n point down since %1</numerusform>
            <numerusform>%n points down since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went up most: %n point(s).</source>
        <translation>
            <numerusform>%1 went up most: %n point.</numerusform>
            <numerusform>%1 went up most: %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went down: %n point(s).</source>
        <translation>
            <numerusform>%1 went down: %n point.</numerusform>
            <numerusform>%1 went down: %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be compared.</source>
        <translation>
            <numerusform>%n question cannot be compared.</numerusform>
            <numerusform>%n questions cannot be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n change not saved yet</numerusform>
            <numerusform>%n changes not saved yet</numerusform>
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
    <name>FindQuestionDialog</name>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
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
        <source>With %n step(s) this month: %1 becomes %2</source>
        <translation>
            <numerusform>With %n step this month: %1 becomes %2</numerusform>
            <numerusform>With %n steps this month: %1 becomes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month your lowest possible score goes from %1 to %2</source>
        <translation>
            <numerusform>With %n step this month your lowest possible score goes from %1 to %2</numerusform>
            <numerusform>With %n steps this month your lowest possible score goes from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesCard</name>
    <message numerus="yes">
        <source> %n older month(s) do not count.</source>
        <translation>
            <numerusform> %n older month does not count.</numerusform>
            <numerusform> %n older months do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesForm</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n question(s) to come back to</source>
        <translation>
            <numerusform>%n question to come back to</numerusform>
            <numerusform>%n questions to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review, %n question(s) open</source>
        <translation>
            <numerusform>Review, %n question open</numerusform>
            <numerusform>Review, %n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n answer(s) still to confirm</source>
        <translation>
            <numerusform>%n answer still to confirm</numerusform>
            <numerusform>%n answers still to confirm</numerusform>
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
        <source>First a quick round: %n question(s)</source>
        <translation>
            <numerusform>First a quick round: %n question</numerusform>
            <numerusform>First a quick round: %n questions</numerusform>
        </translation>
    </message>
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
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n safety copies still open as before.</source>
        <translation>
            <numerusform>%n safety copy still opens as before.</numerusform>
            <numerusform>%n safety copies still open as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExplanations</name>
    <message numerus="yes">
        <source>What there is: %1 × %n month(s)</source>
        <translation>
            <numerusform>What there is: %1 × %n month</numerusform>
            <numerusform>What there is: %1 × %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n change not saved yet</numerusform>
            <numerusform>%n changes not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Your plan: %n step(s), none of them this month</source>
        <translation>
            <numerusform>Your plan: %n step, not this month</numerusform>
            <numerusform>Your plan: %n steps, none of them this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %n step(s) this month</source>
        <translation>
            <numerusform>Your plan: %n step this month</numerusform>
            <numerusform>Your plan: %n steps this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the steps you tick bring %n point(s) in a year.</source>
        <translation>
            <numerusform>Together the steps you tick bring %n point in a year.</numerusform>
            <numerusform>Together the steps you tick bring %n points in a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n week(s) from start to finish.</source>
        <translation>
            <numerusform>Takes about %n week from start to finish.</numerusform>
            <numerusform>Takes about %n weeks from start to finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n file(s) with a password left out.</source>
        <translation>
            <numerusform>%n file with a password left out.</numerusform>
            <numerusform>%n files with a password left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) left out.</source>
        <translation>
            <numerusform>%n copy left out.</numerusform>
            <numerusform>%n copies left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) with open questions left out.</source>
        <translation>
            <numerusform>%n audit with open questions left out.</numerusform>
            <numerusform>%n audits with open questions left out.</numerusform>
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
    <message numerus="yes">
        <source>Quick round: %n question(s) to go</source>
        <translation>
            <numerusform>Quick round: %n question to go</numerusform>
            <numerusform>Quick round: %n questions to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>Take over %n reply(s)</source>
        <translation>
            <numerusform>Take over %n reply</numerusform>
            <numerusform>Take over %n replies</numerusform>
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
    <message numerus="yes">
        <source>%n answer(s) from last time still to confirm</source>
        <translation>
            <numerusform>%n answer from last time still to confirm</numerusform>
            <numerusform>%n answers from last time still to confirm</numerusform>
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
    <name>SectionsCard</name>
    <message numerus="yes">
        <source>Counted over the %n question(s) that both have in common, so that the scores can differ from those elsewhere.</source>
        <translation>
            <numerusform>Counted over the one question that both have in common, so that the scores can differ from those elsewhere.</numerusform>
            <numerusform>Counted over the %n questions that both have in common, so that the scores can differ from those elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Valid for %n month.</numerusform>
            <numerusform>Valid for %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n of %1 condition(s):</source>
        <translation>
            <numerusform>%n of %1 conditions:</numerusform>
            <numerusform>%n of %1 conditions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s) of this way</source>
        <translation>
            <numerusform>Show %n more step of this way</numerusform>
            <numerusform>Show %n more steps of this way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more step(s)</source>
        <translation>
            <numerusform> and %n more step</numerusform>
            <numerusform> and %n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First answer %n open question(s).</source>
        <translation>
            <numerusform>First answer %n open question.</numerusform>
            <numerusform>First answer %n open questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageExplanations</name>
    <message numerus="yes">
        <source>= %2, because %n of %1 conditions of ‘%3’ are not met yet</source>
        <translation>
            <numerusform>= %2, because %n of %1 conditions of ‘%3’ is not met yet</numerusform>
            <numerusform>= %2, because %n of %1 conditions of ‘%3’ are not met yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stumbling block(s)</source>
        <translation>
            <numerusform>%n stumbling block</numerusform>
            <numerusform>%n stumbling blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
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
        <source>%1 to %2 working day(s)</source>
        <translation>
            <numerusform>%1 to %2 working day</numerusform>
            <numerusform>%1 to %2 working days</numerusform>
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
        <source>%n step(s) done in between</source>
        <translation>
            <numerusform>%n step done in between</numerusform>
            <numerusform>%n steps done in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Show %n more step</numerusform>
            <numerusform>Show %n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) to go</source>
        <translation>
            <numerusform>About %n minute to go</numerusform>
            <numerusform>About %n minutes to go</numerusform>
        </translation>
    </message>
</context>
</TS>
