<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Make this unanswered again</source>
        <translation>Antwoord wissen</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>It is still right</source>
        <translation>Dit klopt nog</translation>
    </message>
    <message>
        <source>That is why this question does not count.</source>
        <translation>Daarom telt deze vraag niet mee.</translation>
    </message>
    <message>
        <source>Answer it anyway, and it counts again.</source>
        <translation>Antwoordt u toch, dan telt ze weer mee.</translation>
    </message>
    <message>
        <source>This is your answer of last time.</source>
        <translation>Dit is uw antwoord van de vorige keer.</translation>
    </message>
    <message>
        <source>Choose again if something changed.</source>
        <translation>Kies opnieuw als er iets veranderd is.</translation>
    </message>
</context>
<context>
    <name>AskedFact</name>
    <message>
        <source>Clear this answer</source>
        <translation>Antwoord wissen</translation>
    </message>
</context>
<context>
    <name>AuditMenu</name>
    <message>
        <source>Find a question…</source>
        <translation>Een vraag zoeken…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Grafieken als tabel</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>Rapport maken…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niets om opnieuw te doen</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Good morning.</source>
        <translation>Goedemorgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Goedemiddag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Goedenavond.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>vandaag, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gisteren, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>You were at %1.</source>
        <translation>U was bij %1.</translation>
    </message>
    <message>
        <source>%1, question %2 of %3</source>
        <translation>%1, vraag %2 van %3</translation>
    </message>
    <message>
        <source>All questions have an answer.</source>
        <translation>Alle vragen hebben een antwoord.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>Nog %n vraag</numerusform>
            <numerusform>Nog %n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>CapWords</name>
    <message>
        <source>Cannot rise above %1 as long as this is not in order.</source>
        <translation>Kan niet boven %1 komen zolang dit niet in orde is.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a question</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Limited to %1 by %2.</source>
        <translation>Plafond %1 door %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot rise above %1 as long as %2 is not in order.</source>
        <translation>
            <numerusform>Kan niet boven %1 komen zolang %2 niet in orde is.</numerusform>
            <numerusform>Kan niet boven %1 komen zolang %2 niet in orde zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>So much you know for sure. Heavy questions count more.</source>
        <translation>Zoveel weet u zeker. Zware vragen tellen meer.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Met bewijs</translation>
    </message>
    <message>
        <source>Answers with evidence that is recent enough.</source>
        <translation>Antwoorden met bewijs dat recent genoeg is.</translation>
    </message>
    <message>
        <source>Confidence and proof</source>
        <translation>Zekerheid en bewijs</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Zekerheid: %1</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Met bewijs: %1</translation>
    </message>
</context>
<context>
    <name>ChartButton</name>
    <message>
        <source>As a chart</source>
        <translation>Als grafiek</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Score so far</source>
        <translation>Score tot nu toe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Last opened: %1</source>
        <translation>Laatst geopend: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwoord: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick, then look again.</source>
        <translation>Bestand niet gevonden. Steek de stick in en zoek opnieuw.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program is wrong</source>
        <translation>Er is iets mis in het programma</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Logboek bewaren…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programma sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>The program came upon a fault of its own.</source>
        <translation>Het programma botste op een eigen fout.</translation>
    </message>
    <message>
        <source>Everything shown as saved is safe in your file.</source>
        <translation>Alles wat als bewaard getoond werd, staat veilig in uw bestand.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Sluit het programma en start het opnieuw.</translation>
    </message>
    <message>
        <source>The log helps the makers. It tells where it went wrong, not your answers.</source>
        <translation>Het logboek helpt de makers. Er staat in waar het misging, niet wat u antwoordde.</translation>
    </message>
</context>
<context>
    <name>DontKnowEffect</name>
    <message>
        <source>What “%1” does</source>
        <translation>Dit doet ‘%1’</translation>
    </message>
    <message>
        <source>It counts as the worst answer</source>
        <translation>Het telt als het slechtste antwoord</translation>
    </message>
    <message>
        <source>In your plan:</source>
        <translation>In uw plan komt:</translation>
    </message>
    <message>
        <source>until you know it.</source>
        <translation>tot u het weet.</translation>
    </message>
    <message>
        <source>until you know it: %1 can then be no higher than %2.</source>
        <translation>tot u het weet: %1 kan dan niet hoger dan %2.</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>New audit</source>
        <translation>Nieuwe doorlichting</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>Nog geen doorlichtingen</translation>
    </message>
    <message>
        <source>Your first audit takes 30 to 45 minutes. You can stop at any moment.</source>
        <translation>Uw eerste doorlichting duurt 30 tot 45 minuten. U mag op elk moment stoppen.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>%1 · weighs heavily</source>
        <translation>%1 · weegt zwaar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Vorige keer: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Ik weet het nu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>%1 Yet you gave an answer, so the question counts. Is that right?</source>
        <translation>%1 Toch gaf u een antwoord, dus telt de vraag mee. Klopt dat?</translation>
    </message>
    <message numerus="yes">
        <source>Your evidence is older than %n month(s) and no longer counts.</source>
        <translation>
            <numerusform>Uw bewijs is ouder dan %n maand en telt niet meer.</numerusform>
            <numerusform>Uw bewijs is ouder dan %n maanden en telt niet meer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>(makes your answer proven)</source>
        <translation>(maakt uw antwoord ‘met bewijs’)</translation>
    </message>
    <message>
        <source>Add more evidence</source>
        <translation>Nog een bewijs toevoegen</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What or where</source>
        <translation>Wat of waar</translation>
    </message>
    <message>
        <source>For example: folder IT, tab 3. The file itself stays where it is.</source>
        <translation>Bijvoorbeeld: map IT, tabblad 3. Het bestand zelf blijft waar het is.</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Write where it can be found, in a few words.</source>
        <translation>Schrijf in enkele woorden waar het te vinden is.</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Maak dit korter: hoogstens %1 tekens worden bewaard.</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Schrijf een datum zoals %1.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the date it was made or seen.</source>
        <translation>Die dag moet nog komen. Schrijf wanneer het gemaakt of gezien is.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Take this evidence away</source>
        <translation>Dit bewijs weghalen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too old to prove it</source>
        <translation>te oud om nog te tellen</translation>
    </message>
</context>
<context>
    <name>EvidenceZone</name>
    <message>
        <source>point to it yourself…</source>
        <translation>wijs het aan…</translation>
    </message>
    <message>
        <source>Drag a file here, or</source>
        <translation>Sleep een bestand, of</translation>
    </message>
    <message>
        <source>No evidence added.</source>
        <translation>Geen bewijs toegevoegd.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Where do you keep this audit?</source>
        <translation>Waar bewaart u deze doorlichting?</translation>
    </message>
    <message>
        <source>Which audit do you open?</source>
        <translation>Welke doorlichting opent u?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Where do you keep this report?</source>
        <translation>Waar bewaart u dit rapport?</translation>
    </message>
    <message>
        <source>Reports (*%1)</source>
        <translation>Rapporten (*%1)</translation>
    </message>
    <message>
        <source>Where do you keep this log?</source>
        <translation>Waar bewaart u dit logboek?</translation>
    </message>
    <message>
        <source>Texts (*%1)</source>
        <translation>Teksten (*%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Bestandsnaam:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Soort bestand:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Audits (*%1)</source>
        <translation>Doorlichtingen (*%1)</translation>
    </message>
</context>
<context>
    <name>FindQuestionDialog</name>
    <message>
        <source>Find a question</source>
        <translation>Een vraag zoeken</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Gevonden vragen</translation>
    </message>
    <message>
        <source>No question holds this word.</source>
        <translation>In geen enkele vraag staat dit woord.</translation>
    </message>
    <message>
        <source>A word from the question</source>
        <translation>Een woord uit de vraag</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What we found</source>
        <translation>Vaststellingen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>Nog %n vaststelling tonen</numerusform>
            <numerusform>Nog %n vaststellingen tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n vaststelling</numerusform>
            <numerusform>%n vaststellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Naar de vraag</translation>
    </message>
    <message>
        <source>answer with evidence</source>
        <translation>antwoord met bewijs</translation>
    </message>
    <message>
        <source>answer without evidence</source>
        <translation>antwoord nog zonder bewijs</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>What first?</source>
        <translation>Wat eerst?</translation>
    </message>
    <message numerus="yes">
        <source>All %n step(s)</source>
        <translation>
            <numerusform>De enige stap</numerusform>
            <numerusform>Alle %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>What raises your score most for the least work and money comes first. Amounts are without VAT.</source>
        <translation>Wat uw score het meest doet stijgen voor het minste werk en geld, staat bovenaan. Bedragen excl. btw.</translation>
    </message>
    <message>
        <source>Your first steps appear with your first answers.</source>
        <translation>Uw eerste stappen verschijnen bij uw eerste antwoorden.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target: no step is needed.</source>
        <translation>Elk antwoord tot nu toe haalt zijn doel: er is geen stap nodig.</translation>
    </message>
</context>
<context>
    <name>ListedFact</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leeg laten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>IT self-audit</source>
        <translation>IT-doorlichting</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Language, appearance and search</source>
        <translation>Taal, weergave en zoeken</translation>
    </message>
    <message>
        <source>Pages of this audit</source>
        <translation>Bladzijden van deze doorlichting</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Doorlichting van %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message numerus="yes">
        <source>Review, %n question(s) open</source>
        <translation>
            <numerusform>Nakijken, %n vraag open</numerusform>
            <numerusform>Nakijken, %n vragen open</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Uw bedrijf</translation>
    </message>
    <message>
        <source>Your firm, filled in</source>
        <translation>Uw bedrijf, ingevuld</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 van %3 beantwoord</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>Nieuwe doorlichting</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Kies een plaats…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For which firm is this audit?</source>
        <translation>Voor welk bedrijf is deze doorlichting?</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(mag leeg blijven)</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Maak dit korter: hoogstens %1 tekens worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close without saving it</source>
        <translation>Sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>You can only read this file.</source>
        <translation>U kunt dit bestand alleen lezen.</translation>
    </message>
    <message>
        <source>You can look at everything and make a report, but change nothing.</source>
        <translation>U kunt alles bekijken en een rapport maken, maar niets wijzigen.</translation>
    </message>
    <message>
        <source>To go on, copy the file to a place where you can write.</source>
        <translation>Wilt u verder invullen? Kopieer het bestand naar een plaats waar u mag schrijven.</translation>
    </message>
</context>
<context>
    <name>OpenNotice</name>
    <message>
        <source>Check what is open</source>
        <translation>Bekijk wat open staat</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>Nog %n vraag open</numerusform>
            <numerusform>Nog %n vragen open</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is a range until they are answered.</source>
        <translation>De score ligt tussen twee getallen tot alles beantwoord is.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Your firm</source>
        <translation>Uw bedrijf</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Verder met %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Begin met %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Bewaard om %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n wijziging nog niet bewaard</numerusform>
            <numerusform>%n wijzigingen nog niet bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s). They decide which questions you get and what we calculate with.</source>
        <translation>
            <numerusform>%n gegeven. Het bepaalt welke vragen u krijgt en waarmee we rekenen.</numerusform>
            <numerusform>%n gegevens. Ze bepalen welke vragen u krijgt en waarmee we rekenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So we do not ask about: %1. If that changes, change it here.</source>
        <translation>We vragen dus niet naar: %1. Verandert dat, dan past u het hier aan.</translation>
    </message>
    <message>
        <source>Your other answers stay saved.</source>
        <translation>Uw andere antwoorden blijven bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n onderdeel</numerusform>
            <numerusform>in %n onderdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop at any moment: every answer is saved at once.</source>
        <translation>U mag op elk moment stoppen: elk antwoord is meteen bewaard.</translation>
    </message>
    <message>
        <source>You then get a step in your plan: what to ask whom. Do not guess, that makes your outcome less right.</source>
        <translation>U krijgt dan een stap in uw plan: aan wie u wat moet vragen. Gok niet, dat maakt uw uitkomst minder juist.</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing goes out.</source>
        <translation>Alles staat in één bestand op deze computer. Er gaat niets naar buiten.</translation>
    </message>
    <message>
        <source>30 to 45 minutes</source>
        <translation>30 tot 45 minuten</translation>
    </message>
    <message>
        <source>‘%1’ is fine</source>
        <translation>‘%1’ mag</translation>
    </message>
    <message>
        <source>Your data stays yours</source>
        <translation>Uw gegevens blijven van u</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Weighs heavily</source>
        <translation>Weegt zwaar</translation>
    </message>
    <message>
        <source>Questions of this section</source>
        <translation>Vragen van dit onderdeel</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Vraag %1 van %2</translation>
    </message>
</context>
<context>
    <name>QuestionFooter</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Antwoorden nakijken</translation>
    </message>
    <message>
        <source>Answer later? Just go on.</source>
        <translation>Later antwoorden? Klik op ‘Volgende vraag’.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Answer saved at %1</source>
        <translation>Antwoord bewaard om %1</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Alles bewaard om %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) waiting to be saved</source>
        <translation>
            <numerusform>%n antwoord wacht op bewaren</numerusform>
            <numerusform>%n antwoorden wachten op bewaren</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on as soon as this is saved.</source>
        <translation>Verder kan zodra dit bewaard is.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Keep this reason</source>
        <translation>Reden bewaren</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Uw reden</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Andere reden…</translation>
    </message>
    <message>
        <source>The question then does not count. Your reason is in the report.</source>
        <translation>De vraag telt niet mee in de score. Uw reden staat in het rapport.</translation>
    </message>
    <message>
        <source>Nothing changes until you give a reason.</source>
        <translation>Er verandert niets zolang u geen reden geeft.</translation>
    </message>
    <message>
        <source>Write in a few words why this does not apply.</source>
        <translation>Schrijf in enkele woorden waarom dit niet geldt.</translation>
    </message>
    <message>
        <source>Why does this not apply to you?</source>
        <translation>Waarom geldt dit niet voor u?</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(nodig)</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Firm</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick and choose ‘Look again’.</source>
        <translation>Bestand niet gevonden. Steek de stick in en kies ‘Opnieuw zoeken’.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
</context>
<context>
    <name>RecentTable</name>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Van deze lijst halen (het bestand blijft)</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Save the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Page to read, print and mail (HTML)</source>
        <translation>Pagina om te lezen, af te drukken en te mailen (HTML)</translation>
    </message>
    <message>
        <source>Plain text for your own notes (Markdown)</source>
        <translation>Tekst voor uw eigen notities (Markdown)</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Kies waar u het bewaart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Rapport bewaren…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>It holds your score, findings, next steps and all answers with notes.</source>
        <translation>Met uw score, vaststellingen, stappen en alle antwoorden met notities.</translation>
    </message>
</context>
<context>
    <name>ReportSaved</name>
    <message>
        <source>Open the report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>The report is saved and read back.</source>
        <translation>Het rapport is bewaard en nagelezen.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Naar de eerste open vraag</translation>
    </message>
    <message>
        <source>As soon as you answer a first question, you see here where you stand.</source>
        <translation>Zodra u een eerste vraag beantwoordt, ziet u hier waar u staat.</translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is nothing to score.</source>
        <translation>Geen enkele vraag geldt voor uw bedrijf. Er is dus geen score.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered · %3</source>
        <translation>%1 van %2 vragen beantwoord · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘Does not apply to us’</source>
        <translation>
            <numerusform>%n keer ‘Geldt niet voor ons’</numerusform>
            <numerusform>%n keer ‘Geldt niet voor ons’</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing is left to check</source>
        <translation>Er is niets meer na te kijken</translation>
    </message>
    <message>
        <source>Every question has an answer, and none contradicts your firm’s facts.</source>
        <translation>Elke vraag heeft een antwoord, en geen enkel spreekt de gegevens van uw bedrijf tegen.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>To the result already</source>
        <translation>Toch al naar het resultaat</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Alles bewaard om %1</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Alle vragen zijn beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>Almost done: %n question(s) open</source>
        <translation>
            <numerusform>Bijna klaar: nog %n vraag open</numerusform>
            <numerusform>Bijna klaar: nog %n vragen open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>Nog %n vraag open</numerusform>
            <numerusform>Nog %n vragen open</numerusform>
        </translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is no score.</source>
        <translation>Geen enkele vraag geldt voor uw bedrijf. Er is dus geen score.</translation>
    </message>
    <message>
        <source>You can go to the result. Your score:</source>
        <translation>U kunt naar het resultaat. Uw score:</translation>
    </message>
    <message>
        <source>Your score appears with your first answers.</source>
        <translation>Uw score verschijnt bij uw eerste antwoorden.</translation>
    </message>
    <message>
        <source>You can go to the result already. The score then stays a range:</source>
        <translation>U kunt ook nu al naar het resultaat. De score ligt dan</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>tussen %1 en %2.</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Geldt niet voor ons</translation>
    </message>
    <message>
        <source>left out of the score</source>
        <translation>buiten de score</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Naar het resultaat</translation>
    </message>
    <message>
        <source>First open question</source>
        <translation>Eerste open vraag</translation>
    </message>
    <message>
        <source>count as the worst answer</source>
        <translation>tellen als het slechtste antwoord</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Carried over from last time</source>
        <translation>Overgenomen van de vorige keer</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit wel?</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weet ik niet</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Where do you stand?</source>
        <translation>Waar staat u?</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen score</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Met bewijs</translation>
    </message>
</context>
<context>
    <name>ScoreFigures</name>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Score out of 100</source>
        <translation>Score op 100</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Without the limit</source>
        <translation>Zonder plafond</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Met bewijs</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Score tot nu toe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>No score yet</source>
        <translation>Nog geen score</translation>
    </message>
    <message>
        <source>%1 out of 100</source>
        <translation>%1 op 100</translation>
    </message>
    <message>
        <source>between %1 and %2 out of 100, %3</source>
        <translation>tussen %1 en %2 op 100, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>Nog %n vraag</numerusform>
            <numerusform>Nog %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>op 100</translation>
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
    <message>
        <source>limited</source>
        <translation>begrensd</translation>
    </message>
</context>
<context>
    <name>SectionScoreCard</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Nog geen score</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Plafond %1</translation>
    </message>
    <message>
        <source>No higher than %1</source>
        <translation>Niet hoger dan %1</translation>
    </message>
    <message>
        <source>by this question</source>
        <translation>door deze vraag</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>door: %1</translation>
    </message>
    <message>
        <source>No question of this section applies to your firm.</source>
        <translation>Geen enkele vraag van dit onderdeel geldt voor uw bedrijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of this section count now.</source>
        <translation>
            <numerusform>In dit onderdeel telt nu %n vraag mee.</numerusform>
            <numerusform>In dit onderdeel tellen nu %n vragen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence in this section: %1.</source>
        <translation>Zekerheid van dit onderdeel: %1.</translation>
    </message>
    <message>
        <source>%1: the more you answer, the narrower the bar.</source>
        <translation>%1: hoe meer u antwoordt, hoe smaller de balk.</translation>
    </message>
    <message>
        <source>Every question of this section is answered.</source>
        <translation>Alle vragen van dit onderdeel zijn beantwoord.</translation>
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
    <message>
        <source>does not apply</source>
        <translation>geldt niet</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>By section</source>
        <translation>Per onderdeel</translation>
    </message>
    <message>
        <source>limit by a stumbling block</source>
        <translation>plafond door een struikelblok</translation>
    </message>
    <message>
        <source>not certain yet, or earned but not counted</source>
        <translation>nog niet zeker, of verdiend maar niet meegeteld</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Gearceerd</translation>
    </message>
    <message>
        <source>is not certain yet, or does not count because of a limit.</source>
        <translation>is nog niet zeker, of telt door een plafond niet mee.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Why this question?</source>
        <translation>Waarom deze vraag?</translation>
    </message>
    <message>
        <source>What counts as evidence?</source>
        <translation>Wat telt als bewijs?</translation>
    </message>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Telt %n maand.</numerusform>
            <numerusform>Telt %n maanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Who says so?</source>
        <translation>Wie zegt dit?</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Zaakvoerder</translation>
    </message>
    <message>
        <source>IT partner</source>
        <translation>IT-partner</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
</context>
<context>
    <name>StartFooter</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>IT self-audit %1</source>
        <translation>IT-doorlichting %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nieuwe doorlichting</translation>
    </message>
    <message>
        <source>Where do you want to continue?</source>
        <translation>Waar gaat u verder?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>Zullen we beginnen?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Everything stays on this computer or your stick. No account and no internet needed.</source>
        <translation>Alles blijft op deze computer of uw stick. Er is geen account en geen internet nodig.</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Naar de vraag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Today already</source>
        <translation>Vandaag al</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Find out: %1</source>
        <translation>Uit te zoeken: %1</translation>
    </message>
    <message>
        <source>half a working day at most</source>
        <translation>hoogstens een halve werkdag</translation>
    </message>
    <message numerus="yes">
        <source>%1 working day(s) at most</source>
        <translation>
            <numerusform>hoogstens %1 werkdag</numerusform>
            <numerusform>hoogstens %1 werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 working days</source>
        <translation>%1 tot %2 werkdagen</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>eenmalig %1</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>no other cost</source>
        <translation>geen andere kost</translation>
    </message>
    <message>
        <source>more certainty</source>
        <translation>meer zekerheid</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n punt</numerusform>
            <numerusform>+%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 point</source>
        <translation>minder dan 1 punt</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>nog geen punten</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euro</comment>
        <translation>€&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>All next steps</source>
        <translation>Alle stappen</translation>
    </message>
    <message>
        <source>The steps that raise your score most for the least work and money come first; what is urgent counts for more. If a step needs another one first, that one stands before it.</source>
        <translation>Bovenaan staan de stappen die uw score het meest doen stijgen voor het minste werk en geld; wat dringend is, telt zwaarder. Heeft een stap eerst een andere nodig, dan staat die andere ervoor.</translation>
    </message>
    <message>
        <source>The points of several steps do not simply add up.</source>
        <translation>De punten van verschillende stappen mag u niet optellen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Nog %n stap tonen</numerusform>
            <numerusform>Nog %n stappen tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoLinks</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo the last change: %1</source>
        <translation>De laatste wijziging ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo what was undone: %1</source>
        <translation>Opnieuw doen wat ongedaan werd: %1</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Charts are shown as tables.</source>
        <translation>De grafieken staan nu als tabel.</translation>
    </message>
    <message>
        <source>Tables are shown as charts.</source>
        <translation>De tabellen staan nu als grafiek.</translation>
    </message>
</context>
<context>
    <name>conclusions</name>
    <message>
        <source>There is no score yet</source>
        <translation>Er is nog geen score</translation>
    </message>
    <message>
        <source>Your score lies between %1 and %2</source>
        <translation>Uw score ligt tussen %1 en %2</translation>
    </message>
    <message>
        <source>Every section scores ‘%1’</source>
        <translation>Elk onderdeel scoort ‘%1’</translation>
    </message>
    <message>
        <source>%1 asks for attention first, %2 stands strongest</source>
        <translation>%1 vraagt eerst aandacht, %2 staat het sterkst</translation>
    </message>
    <message>
        <source>Does not apply to your firm</source>
        <translation>Geldt niet voor uw bedrijf</translation>
    </message>
    <message>
        <source>%1: this is still to be found out</source>
        <translation>%1: dit is nog uit te zoeken</translation>
    </message>
    <message>
        <source>Everything reaches its target</source>
        <translation>Alles haalt zijn doel</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Schermafbeelding</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Zelf gezien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Ander bewijs</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>HH:mm</source>
        <comment>time; Qt pattern, quote words</comment>
        <translation>HH.mm&#xa0;&apos;uur&apos;</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent; no-break space if any</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Question %1, not answered yet: %2</source>
        <translation>Vraag %1, nog niet beantwoord: %2</translation>
    </message>
    <message>
        <source>Question %1, answered: %2</source>
        <translation>Vraag %1, beantwoord: %2</translation>
    </message>
    <message>
        <source>Question %1, don’t know: %2</source>
        <translation>Vraag %1, weet ik niet: %2</translation>
    </message>
    <message>
        <source>Question %1, does not apply: %2</source>
        <translation>Vraag %1, geldt niet voor ons: %2</translation>
    </message>
</context>
<context>
    <name>reply_rows</name>
    <message>
        <source>K</source>
        <comment>key for don&apos;t know: one letter, not A to D</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for does not apply: one letter, not A-D</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>keuze %1 van %2</translation>
    </message>
</context>
</TS>
