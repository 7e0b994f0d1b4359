<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message>
        <source>The content is up to date.</source>
        <translation>De inhoud is actueel.</translation>
    </message>
    <message numerus="yes">
        <source>The content is %n month(s) old.</source>
        <translation>
            <numerusform>De inhoud is %n maand oud.</numerusform>
            <numerusform>De inhoud is %n maanden oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version of the program: rules and prices change.</source>
        <translation>Zoek een nieuwere versie van het programma: regels en prijzen veranderen.</translation>
    </message>
</context>
<context>
    <name>AccentField</name>
    <message>
        <source>A light colour is made darker, so that words stay readable.</source>
        <translation>Een lichte kleur wordt donkerder gemaakt, zodat tekst leesbaar blijft.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Write # and six characters, such as #0b5f62.</source>
        <translation>Schrijf # en zes tekens, zoals #0b5f62.</translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message>
        <source>See next year what changed</source>
        <translation>Volgend jaar zien wat er veranderd is</translation>
    </message>
    <message>
        <source>Start a re-audit</source>
        <translation>Nieuwe doorlichting starten</translation>
    </message>
    <message>
        <source>Compare with another file…</source>
        <translation>Vergelijken met een ander bestand…</translation>
    </message>
    <message>
        <source>A re-audit starts from your answers of today. You confirm each one with a single key, or change it. Today’s audit stays in the file as it is.</source>
        <translation>Een nieuwe doorlichting vertrekt van uw antwoorden van vandaag. U bevestigt elk antwoord met één toets, of u past het aan. De doorlichting van vandaag blijft in het bestand zoals ze is.</translation>
    </message>
    <message>
        <source>This file can only be read, so no re-audit can begin in it.</source>
        <translation>Dit bestand kunt u alleen lezen: er kan geen nieuwe doorlichting in beginnen.</translation>
    </message>
    <message>
        <source>Answer the first questions; a year from now you see what changed.</source>
        <translation>Beantwoord de eerste vragen; over een jaar ziet u wat er veranderd is.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>And with a maintenance agreement?</source>
        <translation>En met een onderhoudsovereenkomst?</translation>
    </message>
    <message>
        <source>Difference per year with the agreement</source>
        <translation>Verschil per jaar met de overeenkomst</translation>
    </message>
    <message>
        <source>Difference per year</source>
        <translation>Verschil per jaar</translation>
    </message>
    <message>
        <source>Fill in the monthly fee, the share of outages it avoids and your outages: then you see what an agreement would cost or save.</source>
        <translation>Vul het maandbedrag in, het deel van de storingen dat ze voorkomt en uw storingen: dan ziet u wat een overeenkomst kost of opbrengt.</translation>
    </message>
    <message>
        <source>Worked out with your own assumptions. An agreement can turn out cheaper or dearer.</source>
        <translation>Berekend met uw eigen aannames. Een overeenkomst kan goedkoper of duurder uitvallen.</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>waarschijnlijk %1</translation>
    </message>
    <message>
        <source>just as dear</source>
        <translation>even duur</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 goedkoper</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 duurder</translation>
    </message>
    <message>
        <source>A year with the agreement comes out between %1 and %2, %3.</source>
        <translation>Een jaar met de overeenkomst valt tussen %1 en %2 uit, %3.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Gunstigst</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Ongunstigst</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>Het eerste jaar</translation>
    </message>
    <message>
        <source>A later year</source>
        <translation>Een later jaar</translation>
    </message>
    <message>
        <source>With your figures the agreement is cheaper.</source>
        <translation>Met uw cijfers is de overeenkomst goedkoper.</translation>
    </message>
    <message>
        <source>With your figures the agreement is dearer.</source>
        <translation>Met uw cijfers is de overeenkomst duurder.</translation>
    </message>
    <message>
        <source>With your figures it may turn out cheaper or dearer.</source>
        <translation>Met uw cijfers kan ze goedkoper of duurder uitvallen.</translation>
    </message>
    <message>
        <source>In %1 of the possible results it is cheaper in a later year.</source>
        <translation>In %1 van de mogelijke uitkomsten is ze in een later jaar goedkoper.</translation>
    </message>
    <message>
        <source>Without standstill there is no point at which it pays for itself.</source>
        <translation>Zonder stilstand is er geen punt waarop ze zich terugverdient.</translation>
    </message>
    <message>
        <source>%1 hours of standstill a year</source>
        <translation>%1 uur stilstand per jaar</translation>
    </message>
    <message>
        <source>It pays for itself if it avoids</source>
        <translation>Ze verdient zich terug als ze dit voorkomt:</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Nu hebt u er %1.</translation>
    </message>
    <message>
        <source>Your own hours are not counted: what an hour of work costs is not filled in.</source>
        <translation>Uw eigen uren tellen niet mee: wat een uur werk kost, is niet ingevuld.</translation>
    </message>
</context>
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
        <source>Still right? Press %1, or Enter to go on at once.</source>
        <translation>Klopt het nog? Druk op %1, of op Enter om meteen verder te gaan.</translation>
    </message>
    <message>
        <source>This is your answer from last time.</source>
        <translation>Dit is uw antwoord van de vorige keer.</translation>
    </message>
    <message>
        <source>Choose again if something changed.</source>
        <translation>Kies opnieuw als er iets veranderd is.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask your IT partner</source>
        <translation>Vraag het uw IT-partner</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Formulier bewaren…</translation>
    </message>
    <message>
        <source>What goes into the form</source>
        <translation>Wat in het formulier komt</translation>
    </message>
    <message>
        <source>Leave out the name of the firm</source>
        <translation>De naam van het bedrijf weglaten</translation>
    </message>
    <message>
        <source>What nobody knows (%1)</source>
        <translation>Wat niemand weet (%1)</translation>
    </message>
    <message>
        <source>What has no answer yet (%1)</source>
        <translation>Wat nog niet beantwoord is (%1)</translation>
    </message>
    <message>
        <source>What has no evidence yet (%1)</source>
        <translation>Wat nog zonder bewijs is (%1)</translation>
    </message>
    <message>
        <source>On screen, in any browser</source>
        <translation>Op het scherm, in elke browser</translation>
    </message>
    <message>
        <source>On paper: a PDF to print</source>
        <translation>Op papier: een pdf om af te drukken</translation>
    </message>
    <message>
        <source>In a text editor: Markdown</source>
        <translation>In een tekstverwerker: Markdown</translation>
    </message>
    <message>
        <source>You get one file to send by email. Your own answers are not in it.</source>
        <translation>U krijgt één bestand om te mailen. Uw eigen antwoorden staan er niet in.</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>Hoe het ingevuld wordt</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
    <message>
        <source>Who is your IT partner?</source>
        <translation>Wie is uw IT-partner?</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(mag leeg blijven)</translation>
    </message>
    <message>
        <source>A person or a firm. Kept with this audit, for the next form.</source>
        <translation>Een persoon of een bedrijf. Dit blijft bij deze doorlichting bewaard, voor het volgende formulier.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>De vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the form</source>
        <translation>
            <numerusform>%n vraag in het formulier</numerusform>
            <numerusform>%n vragen in het formulier</numerusform>
        </translation>
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
    <name>AuditList</name>
    <message>
        <source>Search for a firm</source>
        <translation>Zoek een bedrijf</translation>
    </message>
    <message>
        <source>Show the clients</source>
        <translation>Klanten tonen</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Uw klanten samen, zonder namen…</translation>
    </message>
    <message>
        <source>The names of your clients stay out of sight here: somebody may look along.</source>
        <translation>De namen van uw klanten blijven hier uit zicht: er kan iemand meekijken.</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>No audit has ‘%1’ in its name.</source>
        <translation>Geen doorlichting met ‘%1’ in de naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) found</source>
        <translation>
            <numerusform>%n doorlichting gevonden</numerusform>
            <numerusform>%n doorlichtingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened last first</source>
        <translation>Laatst geopende eerst</translation>
    </message>
    <message>
        <source>Next step first</source>
        <translation>Volgende stap eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>Minste voortgang eerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Laagste score eerst</translation>
    </message>
    <message>
        <source>Lowest stage first</source>
        <translation>Laagste fase eerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
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
        <source>Print the report…</source>
        <translation>Het rapport afdrukken…</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Presentatieweergave</translation>
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
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Binnen %n dag</numerusform>
            <numerusform>Binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
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
    <name>AuditsMenu</name>
    <message>
        <source>Audits in this file</source>
        <translation>Doorlichtingen in dit bestand</translation>
    </message>
    <message>
        <source>%1 (the present one)</source>
        <translation>%1 (de huidige)</translation>
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
    <name>Banners</name>
    <message numerus="yes">
        <source>%n entries in this file are damaged.</source>
        <translation>
            <numerusform>%n gegeven in dit bestand is beschadigd.</numerusform>
            <numerusform>%n gegevens in dit bestand zijn beschadigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is sound, and the file has not been changed.</source>
        <translation>Al het andere is in orde, en het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy.</source>
        <translation>Beantwoord deze opnieuw, of zet een veiligheidskopie terug.</translation>
    </message>
    <message>
        <source>Show what is damaged…</source>
        <translation>Tonen wat beschadigd is…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Veiligheidskopie terugzetten…</translation>
    </message>
    <message>
        <source>You keep this audit until %1.</source>
        <translation>U houdt deze doorlichting bij tot %1.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Niets wordt vanzelf gewist.</translation>
    </message>
    <message>
        <source>Delete it, or choose a later date.</source>
        <translation>Wis ze, of kies een latere datum.</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Andere datum…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Your last copy on another disk or stick is from %1.</source>
        <translation>Uw laatste kopie op een andere schijf of stick is van %1.</translation>
    </message>
    <message>
        <source>There is no copy of this audit on another disk or stick yet.</source>
        <translation>Van deze doorlichting staat nog geen kopie op een andere schijf of stick.</translation>
    </message>
    <message>
        <source>If this disk or stick fails or gets lost, the copy is what you have.</source>
        <translation>Gaat deze schijf of stick stuk of verloren, dan hebt u de kopie nog.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>%1 may copy the file while you work, and whoever may use this folder can read it.</source>
        <translation>%1 kan het bestand kopiëren terwijl u werkt, en wie deze map mag gebruiken, kan het lezen.</translation>
    </message>
    <message>
        <source>This audit is in a folder of %1.</source>
        <translation>Deze doorlichting staat in een map van %1.</translation>
    </message>
    <message>
        <source>Rather keep it in a folder of this computer alone, or on a stick.</source>
        <translation>Bewaar ze liever in een map van alleen deze computer, of op een stick.</translation>
    </message>
    <message>
        <source>Go on in another place…</source>
        <translation>Elders verderwerken…</translation>
    </message>
    <message>
        <source>%1 keeps a second version of this audit: %2.</source>
        <translation>%1 bewaart een tweede versie van deze doorlichting: %2.</translation>
    </message>
    <message>
        <source>Two computers changed it at the same time. Both files are there.</source>
        <translation>Twee computers wijzigden ze tegelijk. Beide bestanden zijn er nog.</translation>
    </message>
    <message>
        <source>Open both, go on in the fuller one, and delete the other.</source>
        <translation>Open ze allebei, werk verder in het volledigste bestand en wis het andere.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n more step(s) for later</source>
        <translation>
            <numerusform>Nog %n stap voor later tonen</numerusform>
            <numerusform>Nog %n stappen voor later tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>How to reach you</source>
        <translation>Hoe men u bereikt</translation>
    </message>
    <message>
        <source>At most five lines, such as a phone number and a website.</source>
        <translation>Hoogstens vijf regels, zoals een telefoonnummer en een website.</translation>
    </message>
    <message>
        <source>Keep at most five lines.</source>
        <translation>Houd het bij hoogstens vijf regels.</translation>
    </message>
    <message>
        <source>Keep each line shorter than 120 characters.</source>
        <translation>Houd elke regel korter dan 120 tekens.</translation>
    </message>
    <message>
        <source>Your style holds for this report, but the program’s folder cannot be written in.</source>
        <translation>Uw stijl geldt voor dit rapport, maar wordt niet onthouden: in de map van het programma kan niets bewaard worden.</translation>
    </message>
    <message>
        <source>Your name or firm</source>
        <translation>Uw naam of bedrijf</translation>
    </message>
</context>
<context>
    <name>CalendarExplanations</name>
    <message>
        <source>What to set aside per year</source>
        <translation>Wat u per jaar opzij zet</translation>
    </message>
    <message>
        <source>Each year has what falls due in it: the number times the price. The sum up to a year, spread over the years so far, must be there by then; the largest of these amounts is enough for all years, and the one in the last row is the average of all years. What is overdue falls in the first year.</source>
        <translation>Elk jaar heeft wat er in dat jaar vervalt: het aantal maal de prijs. De som tot en met een jaar, gespreid over de jaren tot dan, moet er dan zijn. Het grootste van die bedragen volstaat voor alle jaren; dat op de laatste rij is het gemiddelde van alle jaren. Wat over zijn tijd is, valt in het eerste jaar.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Te vervangen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>= %1 per year; the average of the years is %2</source>
        <translation>= %1 per jaar; het gemiddelde van de jaren is %2</translation>
    </message>
</context>
<context>
    <name>CannotStartDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Programma sluiten</translation>
    </message>
    <message>
        <source>The program cannot save in its own folder</source>
        <translation>Het programma kan in zijn eigen map niets bewaren</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In de map %1 kan niets bewaard worden.</translation>
    </message>
    <message>
        <source>Nothing was written on this computer, and your audits are as they were.</source>
        <translation>Op deze computer is niets bewaard, en uw doorlichtingen zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Take off the write protection or copy the folder elsewhere, and start again.</source>
        <translation>Haal de schrijfbeveiliging eraf of kopieer de map naar elders, en start opnieuw.</translation>
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
    <name>CapacityCard</name>
    <message>
        <source>What you can put in</source>
        <translation>Wat u zelf kunt inzetten</translation>
    </message>
    <message>
        <source>Days of your own per month</source>
        <translation>Eigen werkdagen per maand</translation>
    </message>
    <message>
        <source>Money per year, in euro</source>
        <translation>Budget per jaar, in euro</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>An empty field counts as the figure shown in it.</source>
        <translation>Een leeg veld telt als het getal dat erin staat.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Schrijf een getal, zoals %1.</translation>
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
        <translation>Zoveel weet u zeker. Vragen die zwaar wegen, tellen meer mee.</translation>
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
    <name>ChangeExplanations</name>
    <message>
        <source>Everything together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>= %1 then, %2 now</source>
        <translation>= toen %1, nu %2</translation>
    </message>
    <message>
        <source>Only questions that both audits have in common count.</source>
        <translation>Alleen vragen die beide doorlichtingen gemeen hebben, tellen mee.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>De score is het gemiddelde van de onderdelen, elk met zijn gewicht.</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. A stumbling block limits it.</source>
        <translation>Elk antwoord verdient een deel van zijn gewicht; de score is wat verdiend is, op 100. Een struikelblok begrenst ze.</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Plafond door ‘%1’</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Then:</source>
        <translation>Toen:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>To the question: %1</source>
        <translation>Naar de vraag: %1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Worse</source>
        <translation>Slechter</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nu uit te zoeken</translation>
    </message>
    <message>
        <source>Now known</source>
        <translation>Nu bekend</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation>Geldt niet meer</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Niet vergelijkbaar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>%1 (still to confirm)</source>
        <translation>%1 (nog te bevestigen)</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>met bewijs</translation>
    </message>
    <message>
        <source>the answer got better</source>
        <translation>het antwoord werd beter</translation>
    </message>
    <message>
        <source>ticked off; the answer does not show it yet</source>
        <translation>aangevinkt; het antwoord toont het nog niet</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n beter</numerusform>
            <numerusform>%n beter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n slechter</numerusform>
            <numerusform>%n slechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer known</source>
        <translation>
            <numerusform>%n nu uit te zoeken</numerusform>
            <numerusform>%n nu uit te zoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now known</source>
        <translation>
            <numerusform>%n nu bekend</numerusform>
            <numerusform>%n nu bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n niet vergelijkbaar</numerusform>
            <numerusform>%n niet vergelijkbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>niets veranderd</translation>
    </message>
    <message>
        <source>the question is new</source>
        <translation>de vraag is nieuw</translation>
    </message>
    <message>
        <source>the question is no longer asked</source>
        <translation>de vraag wordt niet meer gesteld</translation>
    </message>
    <message>
        <source>the question means something else now</source>
        <translation>de vraag betekent nu iets anders</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>the question applies now</source>
        <translation>de vraag geldt nu wel</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) unchanged</source>
        <translation>
            <numerusform>%n antwoord ongewijzigd</numerusform>
            <numerusform>%n antwoorden ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every answer that can be compared stayed the same.</source>
        <translation>Elk antwoord dat vergelijkbaar is, bleef gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterBoxes</name>
    <message>
        <source>What is in it, after the summary</source>
        <translation>Dit staat erin, na de samenvatting</translation>
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
    <name>Choice</name>
    <message>
        <source>The earlier audit</source>
        <translation>De vroegere doorlichting</translation>
    </message>
    <message>
        <source>The later audit</source>
        <translation>De latere doorlichting</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Look at this audit</source>
        <translation>Deze doorlichting bekijken</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>naast</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Start a re-audit</source>
        <translation>Nieuwe doorlichting starten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Er is nog niets te vergelijken</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Bewaard om %1</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>Too much is still open to say what changed since %1</source>
        <translation>Er staat nog te veel open om te zeggen wat er sinds %1 veranderde</translation>
    </message>
    <message>
        <source>Nothing to compare with %1 yet</source>
        <translation>Nog niets te vergelijken met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) up since %1</source>
        <translation>
            <numerusform>%n punt vooruit sinds %1</numerusform>
            <numerusform>%n punten vooruit sinds %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) down since %1</source>
        <translation>
            <numerusform>%n punt achteruit sinds %1</numerusform>
            <numerusform>%n punten achteruit sinds %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The same score as in %1, with other answers</source>
        <translation>Dezelfde score als in %1, met andere antwoorden</translation>
    </message>
    <message>
        <source>The same score as in %1</source>
        <translation>Dezelfde score als in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 went up most: %n point(s).</source>
        <translation>
            <numerusform>%1 ging het meest vooruit: %n punt.</numerusform>
            <numerusform>%1 ging het meest vooruit: %n punten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went down: %n point(s).</source>
        <translation>
            <numerusform>%1 ging achteruit: %n punt.</numerusform>
            <numerusform>%1 ging achteruit: %n punten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire %1.</source>
        <translation>Vragenlijst %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be compared.</source>
        <translation>
            <numerusform>%n vraag is niet vergelijkbaar.</numerusform>
            <numerusform>%n vragen zijn niet vergelijkbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question can be compared.</source>
        <translation>Alle vragen zijn vergelijkbaar.</translation>
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
        <source>Protected with a password.</source>
        <translation>Beveiligd met een wachtwoord.</translation>
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
    <name>CopyWords</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens with another password.</source>
        <translation>Opent met een ander wachtwoord.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What does it cost?</source>
        <translation>Wat kost het nu?</translation>
    </message>
    <message>
        <source>Fill in what IT costs</source>
        <translation>Vul in wat IT kost</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>a year, most likely %1</source>
        <translation>per jaar, meest waarschijnlijk %1</translation>
    </message>
</context>
<context>
    <name>CostExplanations</name>
    <message>
        <source>The likely figures give the likely result. The range follows from their low and high ends: 8 times out of 10 the result lies in it, if your estimates are right.</source>
        <translation>Uit de waarschijnlijke cijfers volgt het waarschijnlijke resultaat. Het bereik volgt uit hun laagste en hoogste waarde: 8 keer op 10 ligt het resultaat erin, als uw schattingen kloppen.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Low and high</source>
        <translation>Laag en hoog</translation>
    </message>
    <message>
        <source>Lost working time and revenue</source>
        <translation>Verloren werktijd en omzet</translation>
    </message>
    <message>
        <source>Working hours lost by standstill</source>
        <translation>Werkuren verloren door stilstand</translation>
    </message>
    <message>
        <source>Working hours lost by slow IT</source>
        <translation>Werkuren verloren door trage IT</translation>
    </message>
    <message>
        <source>Lost working hours</source>
        <translation>Verloren werkuren</translation>
    </message>
    <message>
        <source>Standstill now</source>
        <translation>Stilstand nu</translation>
    </message>
    <message>
        <source>Difference in a later year</source>
        <translation>Verschil in een later jaar</translation>
    </message>
    <message>
        <source>Difference in the first year</source>
        <translation>Verschil in het eerste jaar</translation>
    </message>
    <message>
        <source>Standstill it must avoid</source>
        <translation>Stilstand die ze moet voorkomen</translation>
    </message>
    <message>
        <source>your own figure</source>
        <translation>uw eigen cijfer</translation>
    </message>
    <message>
        <source>What IT people charge you when something is broken.</source>
        <translation>Wat u aan herstellingen betaalt als er iets stuk is.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops.</source>
        <translation>Storingen × uren per storing × getroffen mensen × deel van hun werk dat stilvalt.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days.</source>
        <translation>Computergebruikers × minuten per dag ÷ 60 × werkdagen.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days × the cost of an hour.</source>
        <translation>Computergebruikers × minuten per dag ÷ 60 × werkdagen × de kost van een uur.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops × the cost of an hour.</source>
        <translation>Storingen × uren per storing × getroffen mensen × deel van hun werk dat stilvalt × de kost van een uur.</translation>
    </message>
    <message>
        <source>= %1, range %2</source>
        <translation>= %1, bereik %2</translation>
    </message>
    <message>
        <source>Hours of overtime × the cost of an hour, with the surcharge on top.</source>
        <translation>Overuren × de kost van een uur, met de toeslag erbij.</translation>
    </message>
    <message>
        <source>Outages × hours each × revenue lost in an hour.</source>
        <translation>Storingen × uren per storing × omzet die u per uur verliest.</translation>
    </message>
    <message>
        <source>Outages × hours each.</source>
        <translation>Storingen × uren per storing.</translation>
    </message>
    <message>
        <source>What outages cause × the share it avoids, less twelve monthly fees and less your own hours for it. More than nothing means cheaper with the agreement, less than nothing dearer. Of slow IT nothing is counted as avoided.</source>
        <translation>Wat storingen veroorzaken × het deel dat ze voorkomt, min twaalf maandbedragen en min uw eigen uren ervoor. Boven nul is de overeenkomst goedkoper, onder nul duurder. Voor trage IT is niets als voorkomen geteld.</translation>
    </message>
    <message>
        <source>The difference in a later year, less the start-up cost.</source>
        <translation>Het verschil in een later jaar, min de opstartkost.</translation>
    </message>
    <message>
        <source>The yearly cost of the agreement ÷ what one hour of standstill causes now.</source>
        <translation>De jaarkost van de overeenkomst ÷ wat een uur stilstand nu kost.</translation>
    </message>
    <message>
        <source>The sum of its parts.</source>
        <translation>De som van de delen.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>€%1</source>
        <comment>an amount</comment>
        <translation>€&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ends</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>hours per year</source>
        <translation>uren per jaar</translation>
    </message>
    <message>
        <source>minutes per day</source>
        <translation>minuten per dag</translation>
    </message>
    <message>
        <source>days per year</source>
        <translation>dagen per jaar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>euro, without VAT</source>
        <translation>euro, zonder btw</translation>
    </message>
    <message>
        <source>euro per hour</source>
        <translation>euro per uur</translation>
    </message>
    <message>
        <source>euro per month, without VAT</source>
        <translation>euro per maand, zonder btw</translation>
    </message>
    <message>
        <source>euro per year, without VAT</source>
        <translation>euro per jaar, zonder btw</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>Stilstand</translation>
    </message>
    <message>
        <source>Slow IT</source>
        <translation>Trage IT</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overuren</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Verloren omzet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
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
        <source>The log cannot be saved there. Choose another place.</source>
        <translation>Het logboek kan daar niet worden bewaard. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Het logboek is bewaard.</translation>
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
    <name>DamageDialog</name>
    <message>
        <source>What is damaged in this file</source>
        <translation>Wat er in dit bestand beschadigd is</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Veiligheidskopie terugzetten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>These entries are left out:</source>
        <translation>Deze gegevens zijn weggelaten:</translation>
    </message>
    <message>
        <source>Everything else in the file is sound, and nothing was changed.</source>
        <translation>Al het andere in het bestand is in orde, en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy from before the damage.</source>
        <translation>Beantwoord deze opnieuw, of zet een veiligheidskopie van vóór de schade terug.</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer to ‘%1’</source>
        <translation>Antwoord op ‘%1’</translation>
    </message>
    <message>
        <source>Evidence for ‘%1’</source>
        <translation>Bewijs bij ‘%1’</translation>
    </message>
    <message>
        <source>Step ‘%1’</source>
        <translation>Stap ‘%1’</translation>
    </message>
    <message>
        <source>Costs, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Set aside for later: ‘%1’</source>
        <translation>Voor later: ‘%1’</translation>
    </message>
    <message>
        <source>Attachment for ‘%1’</source>
        <translation>Bijlage bij ‘%1’</translation>
    </message>
    <message>
        <source>What your firm can put in</source>
        <translation>Wat uw bedrijf kan inzetten</translation>
    </message>
    <message>
        <source>The beginning of an audit</source>
        <translation>Het begin van een doorlichting</translation>
    </message>
    <message>
        <source>How long you keep it, and for whom</source>
        <translation>Hoelang u ze bijhoudt, en voor wie</translation>
    </message>
    <message>
        <source>is not what was saved</source>
        <translation>is niet wat er bewaard werd</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>is onleesbaar</translation>
    </message>
    <message>
        <source>is not a possible answer</source>
        <translation>is geen mogelijk antwoord</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete %1 everywhere?</source>
        <translation>%1 overal wissen?</translation>
    </message>
    <message>
        <source>Delete everywhere</source>
        <translation>Overal wissen</translation>
    </message>
    <message>
        <source>This removes the file %1, its safety copies, the older versions that the program kept beside it, and its line in the list of audits.</source>
        <translation>Dit wist het bestand %1, zijn veiligheidskopieën, de oudere versies die het programma ernaast bewaarde, en zijn regel in de lijst van doorlichtingen.</translation>
    </message>
    <message>
        <source>We cannot remove what you saved or sent elsewhere: reports, other copies, mail, cloud folders and backups. On a stick or an SSD, traces of a deleted file may stay readable for experts; only a password from the start prevents that.</source>
        <translation>Wat u elders bewaarde of verstuurde, kunnen wij niet wissen: rapporten, andere kopieën, mails, cloudmappen en back-ups. Op een stick of een SSD kunnen sporen van een gewist bestand leesbaar blijven voor specialisten; alleen een wachtwoord vanaf het begin verhindert dat.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
</context>
<context>
    <name>DerivedExplanations</name>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Average per month</source>
        <translation>Gemiddeld per maand</translation>
    </message>
    <message>
        <source>Ups and downs</source>
        <translation>Schommelingen</translation>
    </message>
    <message>
        <source>Dearest month</source>
        <translation>Duurste maand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ongepland</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>How often it is cheaper</source>
        <translation>Hoe vaak ze goedkoper is</translation>
    </message>
    <message>
        <source>Share on invoices</source>
        <translation>Deel op facturen</translation>
    </message>
    <message>
        <source>The amount of these invoices ÷ the amount of all of them.</source>
        <translation>Het bedrag van deze facturen ÷ het bedrag van alle facturen.</translation>
    </message>
    <message>
        <source>All invoices together ÷ the number of months from the first to the last. A month without an invoice counts as nothing; of a longer time only the latest 24 months count.</source>
        <translation>Alle facturen samen ÷ het aantal maanden van de eerste tot de laatste. Een maand zonder factuur telt als niets; van een langere tijd tellen alleen de laatste 24 maanden.</translation>
    </message>
    <message>
        <source>How far the months lie from the average (their standard deviation) ÷ the average. The lower, the easier to predict: with the same amount every month it is nothing.</source>
        <translation>Hoe ver de maanden van het gemiddelde liggen (hun standaardafwijking) ÷ het gemiddelde. Hoe lager, hoe beter te voorspellen: met elke maand hetzelfde bedrag is het niets.</translation>
    </message>
    <message>
        <source>The dearest month ÷ the average month. From twice the average on we call the bill hard to predict.</source>
        <translation>De duurste maand ÷ de gemiddelde maand. Vanaf tweemaal het gemiddelde noemen we de rekening moeilijk te voorspellen.</translation>
    </message>
    <message>
        <source>Your figures from low to high give many possible years, each as likely as the others. This is the share of them in which a later year with the agreement is cheaper. From 9 out of 10 on we call it cheaper, up to 1 out of 10 dearer, and in between open.</source>
        <translation>Uw cijfers van laag tot hoog geven veel mogelijke jaren, elk even waarschijnlijk. Dit is het deel ervan waarin een later jaar met de overeenkomst goedkoper is. Vanaf 9 op 10 noemen we ze goedkoper, tot 1 op 10 duurder, en daartussen blijft het open.</translation>
    </message>
    <message>
        <source>What your likely figures give for invoices ÷ what they give for everything together.</source>
        <translation>Wat uw waarschijnlijke cijfers geven voor facturen ÷ wat ze geven voor alles samen.</translation>
    </message>
    <message>
        <source>Dearest month: %1</source>
        <translation>Duurste maand: %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>All invoices together</source>
        <translation>Alle facturen samen</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Aantal maanden</translation>
    </message>
    <message>
        <source>Standard deviation of the months</source>
        <translation>Standaardafwijking van de maanden</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Gepland werk</translation>
    </message>
    <message>
        <source>Unplanned work</source>
        <translation>Ongepland werk</translation>
    </message>
    <message>
        <source>Work of which it is not known</source>
        <translation>Werk waarvan het niet bekend is</translation>
    </message>
    <message>
        <source>Possible years in which it is cheaper</source>
        <translation>Mogelijke jaren waarin ze goedkoper is</translation>
    </message>
    <message>
        <source>Possible years worked out</source>
        <translation>Berekende mogelijke jaren</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 times the average</source>
        <translation>%1 keer het gemiddelde</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>When must devices be replaced?</source>
        <translation>Wanneer moeten toestellen vervangen worden?</translation>
    </message>
    <message>
        <source>Add devices</source>
        <translation>Toestellen toevoegen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>Fill in your devices by kind: you see which years become dear.</source>
        <translation>Vul uw toestellen per soort in: u ziet welke jaren duur worden.</translation>
    </message>
    <message>
        <source>Set aside %1 a year</source>
        <translation>Zet elk jaar %1 opzij</translation>
    </message>
    <message>
        <source> and every replacement is paid in time.</source>
        <translation> en elke vervanging is op tijd betaald.</translation>
    </message>
    <message>
        <source> Past their life already: %1.</source>
        <translation> De levensduur is al voorbij: %1.</translation>
    </message>
    <message>
        <source>bought in %1 · lasts %2 years · %3 each</source>
        <translation>gekocht in %1 · gaat %2 jaar mee · %3 per stuk</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Aanpassen: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
</context>
<context>
    <name>DevicesChart</name>
    <message>
        <source>Cost of replacement per year</source>
        <translation>Kost van vervanging per jaar</translation>
    </message>
    <message>
        <source>Cost of replacement per year: %1.</source>
        <translation>Kost van vervanging per jaar: %1.</translation>
    </message>
    <message>
        <source>In euro without VAT; dashed: %1 on average</source>
        <translation>In euro zonder btw; streepjes: gemiddeld %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>Te vervangen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kost</translation>
    </message>
</context>
<context>
    <name>DevicesForm</name>
    <message>
        <source>Keep this line</source>
        <translation>Deze regel bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Soort toestel</translation>
    </message>
    <message>
        <source>Price each, without VAT</source>
        <translation>Prijs per stuk, zonder btw</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>A tick proves nothing. The score follows once you confirm the answer.</source>
        <translation>Een vinkje bewijst niets. De score volgt zodra u het antwoord bevestigt.</translation>
    </message>
    <message>
        <source>Add evidence at the question</source>
        <translation>Bewijs toevoegen bij de vraag</translation>
    </message>
    <message>
        <source>Your answer would be: ‘%1’</source>
        <translation>Uw antwoord zou zijn: ‘%1’</translation>
    </message>
    <message>
        <source>Yes, this is our answer now</source>
        <translation>Ja, dit is nu ons antwoord</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Nog niet gedaan</translation>
    </message>
    <message>
        <source>Done: is this your new answer?</source>
        <translation>Klaar: is dit uw nieuwe antwoord?</translation>
    </message>
</context>
<context>
    <name>DontKnowEffect</name>
    <message>
        <source>It counts as the lowest answer</source>
        <translation>Het telt als het laagste antwoord</translation>
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
    <name>DroppedCard</name>
    <message>
        <source>Dropped</source>
        <translation>Geschrapt</translation>
    </message>
    <message>
        <source>It follows a step that was dropped.</source>
        <translation>Ze volgt op een geschrapte stap.</translation>
    </message>
    <message>
        <source>Take it back into the plan</source>
        <translation>Weer opnemen in het plan</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>New audit</source>
        <translation>Nieuwe doorlichting</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Probeer het met een voorbeeldbedrijf</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>Nog geen doorlichtingen</translation>
    </message>
    <message>
        <source>You answer questions in plain words. Then you see where your IT stands, what it costs and what to do first.</source>
        <translation>U beantwoordt vragen in gewone taal. Daarna ziet u waar uw IT staat, wat ze kost en wat u eerst doet.</translation>
    </message>
    <message>
        <source>Your first audit takes 30 to 45 minutes. You can stop at any moment.</source>
        <translation>Uw eerste doorlichting duurt 30 tot 45 minuten. U mag op elk moment stoppen.</translation>
    </message>
</context>
<context>
    <name>EndsEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, schuif</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Leave both empty if you are not sure: then we take a usual range.</source>
        <translation>Niet zeker? Laat beide leeg: dan nemen we een gebruikelijk bereik.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Go back to it</source>
        <translation>Ernaar teruggaan</translation>
    </message>
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
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
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
        <source>Only point to it</source>
        <translation>Alleen verwijzen</translation>
    </message>
    <message>
        <source>For example: folder IT, tab 3.</source>
        <translation>Bijvoorbeeld: map IT, tabblad 3.</translation>
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
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Kept in this audit, %1</source>
        <translation>Bewaard in deze doorlichting, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Point to it yourself…</source>
        <translation>Zelf ernaar verwijzen…</translation>
    </message>
    <message>
        <source>Drag a file or photo here, or paste it with %1.</source>
        <translation>Sleep een bestand of foto hierheen, of plak met %1.</translation>
    </message>
    <message>
        <source>No evidence added.</source>
        <translation>Geen bewijs toegevoegd.</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>Waar dit cijfer vandaan komt</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Deze uitleg sluiten</translation>
    </message>
    <message>
        <source>%1: where this figure comes from</source>
        <translation>%1: waar dit cijfer vandaan komt</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Your score</source>
        <translation>Uw score</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Plafond door ‘%1’</translation>
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
        <source>The share that you answered for sure, each question with its weight. Don’t know, what is not answered yet and answers of an earlier audit that nobody has confirmed do not count.</source>
        <translation>Het deel dat u zeker weet, elke vraag met haar gewicht. Weet ik niet, wat nog niet beantwoord is en antwoorden uit een vorige doorlichting die niemand bevestigd heeft, tellen niet mee.</translation>
    </message>
    <message>
        <source>The share for which you noted evidence that is recent enough, each question with its weight.</source>
        <translation>Het deel waarvoor u bewijs noteerde dat recent genoeg is, elke vraag met haar gewicht.</translation>
    </message>
    <message>
        <source>The whole is the average of the sections.</source>
        <translation>Het geheel is het gemiddelde van de onderdelen.</translation>
    </message>
    <message>
        <source>Limit as long as ‘%1’ has no answer</source>
        <translation>Plafond zolang ‘%1’ geen antwoord heeft</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. What is not answered yet earns nothing.</source>
        <translation>Elk antwoord verdient een deel van zijn gewicht; de score is wat verdiend is, op 100. Wat nog niet beantwoord is, verdient niets.</translation>
    </message>
    <message>
        <source>A stumbling block limits the score as long as it is there.</source>
        <translation>Een struikelblok begrenst de score zolang het er is.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>De score is het gemiddelde van de onderdelen, elk met zijn gewicht.</translation>
    </message>
    <message>
        <source>The second figure counts every open question as its best answer.</source>
        <translation>Het tweede cijfer telt elke open vraag als haar beste antwoord.</translation>
    </message>
    <message>
        <source>There is no figure, because none of it applies to your firm.</source>
        <translation>Er is geen cijfer, want niets ervan geldt voor uw bedrijf.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as filled in under ‘Your firm’</source>
        <translation>zoals ingevuld bij ‘Uw bedrijf’</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders bewaren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>De printer nam de bladzijden niet aan.</translation>
    </message>
    <message>
        <source>Your audit is as it was.</source>
        <translation>Uw doorlichting is zoals ze was.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and connected, then print again.</source>
        <translation>Kijk of de printer aanstaat en verbonden is, en druk opnieuw af.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1 · between %2 and %3</source>
        <translation>%1 · tussen %2 en %3</translation>
    </message>
    <message>
        <source>Low and high of ‘%1’</source>
        <translation>Laag en hoog van ‘%1’</translation>
    </message>
    <message>
        <source>More on ‘%1’</source>
        <translation>Meer over ‘%1’</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>uitgeklapt</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Your figures</source>
        <translation>Uw cijfers</translation>
    </message>
    <message>
        <source>Only fill in what you know.</source>
        <translation>Vul alleen in wat u weet.</translation>
    </message>
    <message>
        <source>Overtime and lost revenue too</source>
        <translation>Ook overuren en verloren omzet</translation>
    </message>
</context>
<context>
    <name>FileAsking</name>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Safety copies made until now stay as they are: those without a password can still be read by anybody, the others open with the password they had.</source>
        <translation>De veiligheidskopieën van tot nu toe blijven zoals ze zijn: die zonder wachtwoord kan iedereen nog lezen, de andere openen met het wachtwoord van toen.</translation>
    </message>
    <message>
        <source>Remove these older safety copies</source>
        <translation>Deze oudere veiligheidskopieën wissen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>doorlichting</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Where do you want to keep this audit?</source>
        <translation>Waar wilt u deze doorlichting bewaren?</translation>
    </message>
    <message>
        <source>Where do you want to keep this copy?</source>
        <translation>Waar wilt u deze kopie bewaren?</translation>
    </message>
    <message>
        <source>Which audit do you want to open?</source>
        <translation>Welke doorlichting wilt u openen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Which folder holds your audits?</source>
        <translation>In welke map staan uw doorlichtingen?</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Which list of invoices do you want to read in?</source>
        <translation>Welke lijst met facturen wilt u inlezen?</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lijsten (%1)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Where do you want to keep this report?</source>
        <translation>Waar wilt u dit rapport bewaren?</translation>
    </message>
    <message>
        <source>Reports (*%1)</source>
        <translation>Rapporten (*%1)</translation>
    </message>
    <message>
        <source>Which picture is your logo?</source>
        <translation>Welke afbeelding is uw logo?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Which photo or document do you want to add?</source>
        <translation>Welke foto of welk document wilt u toevoegen?</translation>
    </message>
    <message>
        <source>Photos and documents (%1)</source>
        <translation>Foto’s en documenten (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Where do you want to keep this file?</source>
        <translation>Waar wilt u dit bestand bewaren?</translation>
    </message>
    <message>
        <source>Files (*%1)</source>
        <translation>Bestanden (*%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this form?</source>
        <translation>Waar wilt u dit formulier bewaren?</translation>
    </message>
    <message>
        <source>Forms (*%1)</source>
        <translation>Formulieren (*%1)</translation>
    </message>
    <message>
        <source>Which replies do you want to take in?</source>
        <translation>Welke antwoorden wilt u inlezen?</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Antwoorden (%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this log?</source>
        <translation>Waar wilt u dit logboek bewaren?</translation>
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
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>FileKeys</name>
    <message>
        <source>New audit…</source>
        <translation>Nieuwe doorlichting…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Recent audits</source>
        <translation>Recente doorlichtingen</translation>
    </message>
    <message>
        <source>Show other clients…</source>
        <translation>Andere klanten tonen…</translation>
    </message>
    <message>
        <source>No other audits yet</source>
        <translation>Nog geen andere doorlichtingen</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This file</source>
        <translation>Dit bestand</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Save a copy for an older version…</source>
        <translation>Een kopie voor een oudere versie bewaren…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Kopie versturen…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Veiligheidskopie terugzetten…</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Wachtwoord verwijderen…</translation>
    </message>
    <message>
        <source>How long you keep it…</source>
        <translation>Hoelang u ze bijhoudt…</translation>
    </message>
    <message>
        <source>Delete this client everywhere…</source>
        <translation>Deze klant overal wissen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Save a copy… (on another disk: %1)</source>
        <translation>Kopie bewaren… (op een andere schijf: %1)</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Wachtwoord instellen…</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Look at it only</source>
        <translation>Alleen bekijken</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Veiligheidskopie zoeken…</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>In een kopie werken…</translation>
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
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n vraag gevonden</numerusform>
            <numerusform>%n vragen gevonden</numerusform>
        </translation>
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
    <message>
        <source>The whole plan</source>
        <translation>Het hele plan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month: %1 becomes %2</source>
        <translation>
            <numerusform>Met %n stap deze maand: %1 wordt %2</numerusform>
            <numerusform>Met %n stappen deze maand: %1 wordt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month your lowest possible score goes from %1 to %2</source>
        <translation>
            <numerusform>Met %n stap deze maand gaat uw laagst mogelijke score van %1 naar %2</numerusform>
            <numerusform>Met %n stappen deze maand gaat uw laagst mogelijke score van %1 naar %2</numerusform>
        </translation>
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
    <name>GroupWords</name>
    <message>
        <source>When something breaks down</source>
        <translation>Als er iets uitvalt</translation>
    </message>
    <message>
        <source>Slow IT and the price of an hour</source>
        <translation>Trage IT en de prijs van een uur</translation>
    </message>
    <message>
        <source>What you see on paper</source>
        <translation>Wat u op papier ziet</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overuren</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Verloren omzet</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>De overeenkomst</translation>
    </message>
    <message>
        <source>Only what customers do not buy later. Counts once you also fill in the people.</source>
        <translation>Alleen wat klanten later niet alsnog kopen. Telt mee zodra u ook de mensen invult.</translation>
    </message>
    <message>
        <source>Your own estimate: ask the supplier what it is based on.</source>
        <translation>Uw eigen schatting: vraag de leverancier waarop ze steunt.</translation>
    </message>
    <message>
        <source>Who sells does not count under ‘%1’ as well: wages and revenue of the same people would be counted twice.</source>
        <translation>Wie hier meetelt, telt niet ook bij ‘%1’: loon en omzet van dezelfde mensen zouden dubbel tellen.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You pay %1 a year for emergency repairs</source>
        <translation>U betaalt %1 per jaar aan dringende herstellingen</translation>
    </message>
    <message>
        <source>What do outages and slow IT cost you?</source>
        <translation>Wat kosten storingen en trage IT u?</translation>
    </message>
    <message>
        <source>Outages and slow IT cost you %1 a year</source>
        <translation>Storingen en trage IT kosten u %1 per jaar</translation>
    </message>
    <message>
        <source>Fill in what you know: each figure makes the picture sharper.</source>
        <translation>Vul in wat u weet: elk cijfer maakt het beeld scherper.</translation>
    </message>
    <message>
        <source>Fill in your outages too: lost working time is on no invoice.</source>
        <translation>Vul ook uw storingen in: verloren werktijd staat op geen enkele factuur.</translation>
    </message>
    <message>
        <source>None of it is on an invoice: it is lost working time.</source>
        <translation>Niets daarvan staat op een factuur: het is verloren werktijd.</translation>
    </message>
    <message>
        <source>About %1 of it is on invoices; the rest is lost working time.</source>
        <translation>Ongeveer %1 daarvan staat op facturen. De rest is verloren werktijd.</translation>
    </message>
    <message>
        <source>Together %1 a year</source>
        <translation>Samen %1 per jaar</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Pages of help</source>
        <translation>Bladzijden van de help</translation>
    </message>
    <message>
        <source>No page of help holds these words.</source>
        <translation>Deze woorden staan op geen enkele bladzijde van de help.</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Zoeken in de help</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n plaats gevonden</numerusform>
            <numerusform>%n plaatsen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze bladzijde</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Guide for owners</source>
        <translation>Gids voor zaakvoerders</translation>
    </message>
    <message>
        <source>Guide for consultants</source>
        <translation>Gids voor adviseurs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Probeer het met een voorbeeldbedrijf</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Bestand voor hulp…</translation>
    </message>
</context>
<context>
    <name>InvoicesCard</name>
    <message>
        <source>Invoices by month</source>
        <translation>Facturen per maand</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Typen of plakken</translation>
    </message>
    <message>
        <source>Read a CSV…</source>
        <translation>Lijst inlezen (csv)…</translation>
    </message>
    <message>
        <source>From 12 months on you see here how predictable your IT bill is.</source>
        <translation>Vanaf 12 maanden ziet u hier hoe voorspelbaar uw IT-kosten zijn.</translation>
    </message>
    <message>
        <source>There were no costs in these months.</source>
        <translation>In deze maanden waren er geen kosten.</translation>
    </message>
    <message>
        <source>The dearest month cost %1 times the average.</source>
        <translation>De duurste maand kostte %1 keer het gemiddelde.</translation>
    </message>
    <message>
        <source>Easy to predict:</source>
        <translation>Goed te voorspellen:</translation>
    </message>
    <message>
        <source>Hard to predict:</source>
        <translation>Moeilijk te voorspellen:</translation>
    </message>
    <message numerus="yes">
        <source> %n older month(s) do not count.</source>
        <translation>
            <numerusform> %n oudere maand telt niet mee.</numerusform>
            <numerusform> %n oudere maanden tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the unplanned %1 with your figures</source>
        <translation>Het ongeplande bedrag meetellen: %1</translation>
    </message>
    <message>
        <source>The unplanned work of the last 12 months, as emergency repairs a year.</source>
        <translation>Het ongeplande werk van de laatste 12 maanden, als dringende herstellingen per jaar.</translation>
    </message>
</context>
<context>
    <name>InvoicesChart</name>
    <message>
        <source>Invoices by month</source>
        <translation>Facturen per maand</translation>
    </message>
    <message>
        <source>Invoices from %1 to %2. The dearest month was %3 with %4.</source>
        <translation>Facturen van %1 tot %2. De duurste maand was %3 met %4.</translation>
    </message>
    <message>
        <source>On average %1 a month.</source>
        <translation>Gemiddeld %1 per maand.</translation>
    </message>
    <message>
        <source>Unplanned %1</source>
        <translation>Ongepland %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Gepland %1</translation>
    </message>
    <message>
        <source>Not known %1</source>
        <translation>Onbekend %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Gemiddeld %1</translation>
    </message>
</context>
<context>
    <name>InvoicesForm</name>
    <message>
        <source>2026-03; 450.00; planned</source>
        <comment>an invoice as it can be typed</comment>
        <translation>2026-03; 450,00; gepland</translation>
    </message>
    <message>
        <source>One invoice a line: month, amount without VAT, planned or unplanned</source>
        <translation>Eén factuur per regel: maand, bedrag zonder btw, gepland of ongepland</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type. The last column may be left out.</source>
        <translation>Plak uit een rekenblad, of typ. De laatste kolom mag ontbreken.</translation>
    </message>
    <message>
        <source>Put the months before the amounts</source>
        <translation>Maanden vóór de bedragen zetten</translation>
    </message>
    <message>
        <source>The first invoices as they are read</source>
        <translation>De eerste facturen zoals ze gelezen zijn</translation>
    </message>
    <message>
        <source>Keep these invoices</source>
        <translation>Deze facturen bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>ongepland</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Naar rij %1</translation>
    </message>
    <message>
        <source>These are amounts without months.</source>
        <translation>Dit zijn bedragen zonder maanden.</translation>
    </message>
    <message>
        <source>Kept like this, there are no invoices.</source>
        <translation>Zo bewaard zijn er geen facturen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 together.</source>
        <translation>%1 van %2 tot %3, samen %4.</translation>
    </message>
    <message>
        <source>The first ones:</source>
        <translation>De eerste:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Month of the first amount</source>
        <translation>Maand van het eerste bedrag</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>How long you keep this audit</source>
        <translation>Hoelang u deze doorlichting bijhoudt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bijhouden tot</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(mag leeg blijven)</translation>
    </message>
    <message>
        <source>From that day on, the program reminds you to delete it.</source>
        <translation>Vanaf die dag herinnert het programma u eraan ze te wissen.</translation>
    </message>
    <message>
        <source>For whom, and under which agreement</source>
        <translation>Voor wie, en onder welke overeenkomst</translation>
    </message>
    <message>
        <source>For consultants: you process the data of your client. Note the client, the agreement and its date.</source>
        <translation>Voor adviseurs: u verwerkt gegevens van uw klant. Noteer de klant, de overeenkomst en haar datum.</translation>
    </message>
    <message>
        <source>Write the date as day, month and year.</source>
        <translation>Schrijf de datum als dag, maand en jaar.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Come back later</source>
        <translation>Later terugkomen</translation>
    </message>
    <message>
        <source>The question is then on the list to check before the result.</source>
        <translation>De vraag staat dan in de lijst om na te kijken vóór het resultaat.</translation>
    </message>
    <message>
        <source>Come back to this later (%1)</source>
        <translation>Hier later op terugkomen (%1)</translation>
    </message>
    <message>
        <source>Take this mark away (%1)</source>
        <translation>Markering weghalen (%1)</translation>
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
    <name>LogoField</name>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Andere afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You are looking at the audit of %1.</source>
        <translation>U bekijkt de doorlichting van %1.</translation>
    </message>
    <message>
        <source>Look around and make a report; nothing of it can change.</source>
        <translation>Kijk rond en maak een rapport; er kan niets aan veranderen.</translation>
    </message>
    <message>
        <source>Back to the present audit</source>
        <translation>Terug naar de huidige doorlichting</translation>
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
    <name>MenuBar</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nieuwe doorlichting…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Het rapport afdrukken…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Een vraag zoeken…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Grafieken als tabel</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Presentatieweergave</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
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
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to come back to</source>
        <translation>
            <numerusform>%n vraag om op terug te komen</numerusform>
            <numerusform>%n vragen om op terug te komen</numerusform>
        </translation>
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
        <source>Menu</source>
        <translation>Menu</translation>
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
        <source>Choose where to keep it…</source>
        <translation>Kies waar u ze bewaart…</translation>
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
    <name>NewFilePassword</name>
    <message>
        <source>Protect this audit with a password</source>
        <translation>Beveilig deze doorlichting met een wachtwoord</translation>
    </message>
    <message>
        <source>Make the audit</source>
        <translation>Doorlichting maken</translation>
    </message>
    <message>
        <source>A stick gets lost easily. With a password, only you can read it.</source>
        <translation>Een stick raakt snel verloren. Met een wachtwoord kunt alleen u lezen wat erop staat.</translation>
    </message>
    <message>
        <source>The same password for all new audits until I close the program</source>
        <translation>Hetzelfde wachtwoord voor alle nieuwe doorlichtingen tot ik het programma sluit</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Zonder wachtwoord</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation>Het best zijn enkele woorden die alleen u zou combineren.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password, not even us. Keep it where you keep your other passwords.</source>
        <translation>Een vergeten wachtwoord kan niemand terughalen, ook wij niet. Bewaar het waar u uw andere wachtwoorden bewaart.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Typ eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Dit is niet hetzelfde. Typ het nog eens.</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>The program is now version %1.</source>
        <translation>Het programma is nu versie %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>NoPages</name>
    <message>
        <source>Your plan as dates in your calendar</source>
        <translation>Uw plan als afspraken in uw agenda</translation>
    </message>
    <message>
        <source>Your plan as a table</source>
        <translation>Uw plan als tabel</translation>
    </message>
    <message>
        <source>Save the file and open it: your calendar takes over each step with its date.</source>
        <translation>Bewaar het bestand en open het: uw agenda neemt elke stap over, met de datum.</translation>
    </message>
    <message>
        <source>Save the file and open it in a spreadsheet: one line for each step.</source>
        <translation>Bewaar het bestand en open het in een rekenblad: één regel per stap.</translation>
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
    <name>Notes</name>
    <message>
        <source>To the first one</source>
        <translation>Naar het eerste</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still to confirm</source>
        <translation>
            <numerusform>%n antwoord nog te bevestigen</numerusform>
            <numerusform>%n antwoorden nog te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>They repeat last time, so they cannot show what changed.</source>
        <translation>Ze herhalen de vorige keer en tonen dus niet wat veranderde.</translation>
    </message>
    <message>
        <source>The earlier audit is of ‘%1’, the later one of ‘%2’.</source>
        <translation>De vroegere doorlichting is van ‘%1’, de latere van ‘%2’.</translation>
    </message>
    <message>
        <source>Two firms?</source>
        <translation>Twee bedrijven?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close without saving it</source>
        <translation>Sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>It is in another place…</source>
        <translation>Het staat elders…</translation>
    </message>
    <message>
        <source>The program keeps your changes as long as it is open.</source>
        <translation>Het programma houdt uw wijzigingen bij zolang het open is.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders bewaren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>A newer version of the program made this file: you only look at it.</source>
        <translation>Een nieuwere versie van het programma maakte dit bestand: u bekijkt het alleen.</translation>
    </message>
    <message>
        <source>You see what this version knows, and can make a report. The file stays as it is.</source>
        <translation>U ziet wat deze versie kent en kunt een rapport maken. Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>To work in it, open it with the newer version, or have that one save a copy for an older version.</source>
        <translation>Wilt u erin werken, open het dan met de nieuwere versie of laat die een kopie voor een oudere versie bewaren.</translation>
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
    <name>OfferRow</name>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>IT partner:</source>
        <translation>IT-partner:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Opmerking:</translation>
    </message>
    <message>
        <source>Replaces your answer</source>
        <translation>Vervangt uw antwoord</translation>
    </message>
    <message>
        <source>Replaces an answer given since</source>
        <translation>Vervangt een antwoord van nadien</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog niet beantwoord</translation>
    </message>
</context>
<context>
    <name>OlderDialog</name>
    <message>
        <source>Save a copy for an older version</source>
        <translation>Een kopie voor een oudere versie bewaren</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>This saves a file that older versions of the program open, from file version 2 on. It is opened once to be sure that it works. Your own file stays as it is.</source>
        <translation>Dit bewaart een bestand dat oudere versies van het programma openen, vanaf bestandsversie 2. Het wordt één keer geopend om zeker te zijn dat het werkt. Uw eigen bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Answers, notes, plans and costs of all audits come along, and the scores stay the same. Older versions have no room for files kept in the audit, nor for marks of questions to come back to: those are left out of the copy.</source>
        <translation>Antwoorden, notities, plannen en kosten van alle doorlichtingen gaan mee, en de scores blijven dezelfde. Oudere versies hebben geen plaats voor bestanden die in de doorlichting bewaard zijn, en ook niet voor markeringen van vragen voor later: die gaan niet mee.</translation>
    </message>
    <message>
        <source>Files of this audit that are left out: %1.</source>
        <translation>Bestanden van deze doorlichting die niet meegaan: %1.</translation>
    </message>
    <message>
        <source>Marked questions of this audit: %1.</source>
        <translation>Gemarkeerde vragen van deze doorlichting: %1.</translation>
    </message>
    <message>
        <source>The copy opens with the password of this audit.</source>
        <translation>De kopie opent met het wachtwoord van deze doorlichting.</translation>
    </message>
</context>
<context>
    <name>OpenNotice</name>
    <message>
        <source>Check what is open</source>
        <translation>Bekijken wat nog openstaat</translation>
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
    <name>OptionsForm</name>
    <message>
        <source>Without names, notes and evidence</source>
        <translation>Zonder namen, notities en bewijs</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welk document?</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Uw eigen stijl</translation>
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
        <translation>Beginnen met %1</translation>
    </message>
    <message numerus="yes">
        <source>First a quick round: %n question(s)</source>
        <translation>
            <numerusform>Eerst een snelle ronde: %n vraag</numerusform>
            <numerusform>Eerst een snelle ronde: %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The heaviest questions, for a first score in about ten minutes.</source>
        <translation>De zwaarste vragen, voor een eerste score in een tiental minuten.</translation>
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
        <translation>U krijgt dan een stap in uw plan: wat u aan wie vraagt. Gok liever niet: dat maakt uw uitkomst minder juist.</translation>
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
    <name>OriginWords</name>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Assumed %1</source>
        <comment>with a year</comment>
        <translation>Aanname %1</translation>
    </message>
    <message>
        <source>Assumed: %1 (%2). Know better? Fill in your own figure.</source>
        <translation>Aangenomen: %1 (%2). Weet u het beter? Vul uw eigen cijfer in.</translation>
    </message>
    <message>
        <source>This figure held until %1. Look up a newer one or fill in your own.</source>
        <translation>Dit cijfer gold tot %1. Zoek een nieuwer of vul uw eigen cijfer in.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>The copy is saved. It was opened once and is the same.</source>
        <translation>De kopie is bewaard. Ze werd één keer geopend en is gelijk.</translation>
    </message>
    <message>
        <source>How long you keep it is noted.</source>
        <translation>Hoelang u ze bijhoudt, is genoteerd.</translation>
    </message>
    <message>
        <source>The copy for an older version is saved. It was opened once.</source>
        <translation>De kopie voor een oudere versie is bewaard. Ze werd één keer geopend.</translation>
    </message>
    <message>
        <source>The copy is saved without what tells whose audit it is.</source>
        <translation>De kopie is bewaard, zonder wat verraadt van wie de doorlichting is.</translation>
    </message>
    <message>
        <source>From now on this file opens with the new password only.</source>
        <translation>Vanaf nu opent dit bestand alleen met het nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>This file opens without a password now.</source>
        <translation>Dit bestand opent nu zonder wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n safety copies still open as before.</source>
        <translation>
            <numerusform>%n veiligheidskopie opent nog zoals voorheen.</numerusform>
            <numerusform>%n veiligheidskopieën openen nog zoals voorheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety copy is open now.</source>
        <translation>De veiligheidskopie is nu open.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Wat er stond, is bewaard als %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Gewist: %1.</translation>
    </message>
    <message>
        <source>Still there: %1. Delete these yourself if they are of this client.</source>
        <translation>Staat er nog: %1. Wis dit zelf als het van deze klant is.</translation>
    </message>
    <message>
        <source>Remember reports, copies, mail and backups elsewhere: we cannot remove those.</source>
        <translation>Denk aan rapporten, kopieën, mails en back-ups elders: die kunnen wij niet wissen.</translation>
    </message>
    <message>
        <source>You work in %1 now. Everything is saved there.</source>
        <translation>U werkt nu in %1. Alles is daar bewaard.</translation>
    </message>
    <message>
        <source>Earlier audits of this firm are still in the old file only.</source>
        <translation>Eerdere doorlichtingen van dit bedrijf staan nog alleen in het oude bestand.</translation>
    </message>
    <message>
        <source>Keep the old file until its stick or disk is back.</source>
        <translation>Houd het oude bestand bij tot zijn stick of schijf terug is.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>All pages</source>
        <translation>Alle bladzijden</translation>
    </message>
</context>
<context>
    <name>PartnerMenu</name>
    <message>
        <source>IT partner</source>
        <translation>IT-partner</translation>
    </message>
    <message>
        <source>Ask your IT partner…</source>
        <translation>Vraag het uw IT-partner…</translation>
    </message>
    <message>
        <source>Take in the replies…</source>
        <translation>Antwoorden inlezen…</translation>
    </message>
</context>
<context>
    <name>PartnerRoom</name>
    <message>
        <source>questions for the IT partner</source>
        <translation>vragen voor de IT-partner</translation>
    </message>
    <message>
        <source>The form is saved: %1</source>
        <translation>Het formulier is bewaard: %1</translation>
    </message>
    <message>
        <source>Send it to your IT partner. When a file comes back, choose ‘Take in the replies…’ in the same menu.</source>
        <translation>Stuur het naar uw IT-partner. Komt er een bestand terug, kies dan ‘Antwoorden inlezen…’ in hetzelfde menu.</translation>
    </message>
    <message>
        <source>Give it to your IT partner. With each answer that comes back, note that your IT partner says so.</source>
        <translation>Bezorg het aan uw IT-partner. Duid bij elk antwoord dat u overneemt ‘IT-partner’ aan onder ‘Wie zegt dit?’.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Which password opens this audit?</source>
        <translation>Met welk wachtwoord opent deze doorlichting?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The file %1 is protected with a password.</source>
        <translation>Het bestand %1 is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Veiligheidskopie zoeken…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Typ eerst het wachtwoord.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save a copy of it.</source>
        <translation>Deze foto kan hier niet worden getoond. Bewaar er een kopie van.</translation>
    </message>
</context>
<context>
    <name>PlanExplanations</name>
    <message>
        <source>What the plan leads to</source>
        <translation>Waartoe het plan leidt</translation>
    </message>
    <message>
        <source>Every ticked step that is done by then raises its question to the better answer, and the score is counted anew with all of them together: the average of its sections, each with its weight. The stage is the highest one whose conditions hold then, and those of all stages below it.</source>
        <translation>Elke aangevinkte stap die dan gedaan is, brengt haar vraag op het betere antwoord, en de score wordt met al die stappen samen opnieuw geteld: het gemiddelde van de onderdelen, elk met zijn gewicht. De fase is de hoogste waarvan de voorwaarden dan vervuld zijn, en die van alle fasen eronder.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>= %1 at the end of the plan, from %2 now</source>
        <translation>= %1 op het einde van het plan, nu %2</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Eenmalige kost</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kost per maand</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Werk van iedereen</translation>
    </message>
    <message>
        <source>The sum of all ticked steps up to the end of the plan. The figures of a step come from the question bank, counted for the size of your firm; amounts are without VAT, days are the likely ones.</source>
        <translation>De som van alle aangevinkte stappen tot het einde van het plan. De cijfers van een stap komen uit de vragenlijst, omgerekend naar de grootte van uw bedrijf; bedragen zijn zonder btw, dagen zijn de waarschijnlijke.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>What there is: %1 × %n month(s)</source>
        <translation>
            <numerusform>Wat er is: %1 × %n maand</numerusform>
            <numerusform>Wat er is: %1 × %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the likely days of your own people count. Of the money, what falls in the year of the plan counts: the cost once, the cost per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Alleen de waarschijnlijke dagen van uw eigen mensen tellen. Van het geld telt wat in het jaar van het plan valt: de eenmalige kost, de kost per maand voor de maanden die overblijven, en de dagen van mensen van buiten tegen het dagtarief.</translation>
    </message>
    <message>
        <source>Your own days</source>
        <translation>Uw eigen dagen</translation>
    </message>
    <message>
        <source>Money this year</source>
        <translation>Geld dit jaar</translation>
    </message>
    <message>
        <source>= %1 of your %2, %3 more than there is</source>
        <translation>= %1 van uw %2, %3 meer dan er is</translation>
    </message>
    <message>
        <source>= %1 of your %2</source>
        <translation>= %1 van uw %2</translation>
    </message>
    <message>
        <source>What the steps of each window are likely to cost this year: once, per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Wat de stappen van elke periode dit jaar waarschijnlijk kosten: eenmalig, per maand voor de maanden die overblijven, en de dagen van mensen van buiten tegen het dagtarief.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Print the plan</source>
        <translation>Plan afdrukken</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Naar de eerste open vraag</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
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
    <message>
        <source>Tick a step or untick it and see at once what it brings.</source>
        <translation>Vink een stap aan of uit en zie meteen wat ze opbrengt.</translation>
    </message>
    <message>
        <source>As soon as you answer questions, the steps that help you most appear here.</source>
        <translation>Zodra u vragen beantwoordt, staan hier de stappen die u het meest helpen.</translation>
    </message>
    <message>
        <source>Every step is done or dropped. New answers may bring new ones.</source>
        <translation>Elke stap is gedaan of geschrapt. Nieuwe antwoorden kunnen nieuwe stappen geven.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target.</source>
        <translation>Elk antwoord haalt tot nu toe zijn doel.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Your plan: %n step(s), none of them this month</source>
        <translation>
            <numerusform>Uw plan: %n stap, niet deze maand</numerusform>
            <numerusform>Uw plan: %n stappen, geen ervan deze maand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %n step(s) this month</source>
        <translation>
            <numerusform>Uw plan: %n stap deze maand</numerusform>
            <numerusform>Uw plan: %n stappen deze maand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 becomes %3</source>
        <translation>%1, %2 wordt %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the steps you tick bring %n point(s) in a year.</source>
        <translation>
            <numerusform>De aangevinkte stappen brengen samen %n punt op in een jaar.</numerusform>
            <numerusform>De aangevinkte stappen brengen samen %n punten op in een jaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their gains cannot simply be added up: a limit only goes once everything that causes it is gone.</source>
        <translation>Tel hun winsten niet zomaar op: een plafond verdwijnt pas als elke oorzaak weg is.</translation>
    </message>
    <message>
        <source>As long as questions are open, these are the lowest scores.</source>
        <translation>Zolang er vragen open zijn, zijn dit de laagste scores.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>%1 of your own time</source>
        <translation>%1 eigen werk</translation>
    </message>
    <message>
        <source>%1 of your %2</source>
        <translation>%1 van uw %2</translation>
    </message>
    <message>
        <source>%1 of your yearly budget</source>
        <translation>%1 van uw jaarbudget</translation>
    </message>
    <message>
        <source>%1 more than there is.</source>
        <translation>%1 meer dan er is.</translation>
    </message>
    <message>
        <source>The plan exceeds your budget by %1.</source>
        <translation>Het plan gaat %1 boven uw budget.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>%1, lowest possible score from %2 to %3</source>
        <translation>%1, laagst mogelijke score van %2 naar %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Geschrapt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in this month despite its date: a stumbling block or weak section depends on it.</source>
        <translation>Blijft in deze maand, ondanks de datum: een struikelblok of zwak onderdeel hangt ervan af.</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 dag</numerusform>
            <numerusform>%1 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n week(s) from start to finish.</source>
        <translation>
            <numerusform>Duurt van begin tot eind ongeveer %n week.</numerusform>
            <numerusform>Duurt van begin tot eind ongeveer %n weken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>eenmalig %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
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
    <message>
        <source>The dates you chose and your stumbling blocks come first.</source>
        <translation>De datums die u koos en uw struikelblokken gaan voor.</translation>
    </message>
    <message>
        <source>The dates you chose come first.</source>
        <translation>De datums die u koos, gaan voor.</translation>
    </message>
    <message>
        <source>What lifts a stumbling block or weak section comes first.</source>
        <translation>Wat een struikelblok wegneemt of een zwak onderdeel versterkt, gaat voor.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>Nothing is left to plan</source>
        <translation>Er valt niets meer te plannen</translation>
    </message>
    <message>
        <source>No step is needed</source>
        <translation>Er is geen stap nodig</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Reading the audits…</source>
        <translation>De doorlichtingen worden gelezen…</translation>
    </message>
    <message>
        <source>Reading the audits… %1 of %2</source>
        <translation>De doorlichtingen worden gelezen… %1 van %2</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>Het overzicht is bewaard: %1</translation>
    </message>
    <message>
        <source>No firm is named in it.</source>
        <translation>Geen enkel bedrijf is erin genoemd.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with a password left out.</source>
        <translation>
            <numerusform>%n bestand met een wachtwoord weggelaten.</numerusform>
            <numerusform>%n bestanden met een wachtwoord weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n bestand was niet te lezen.</numerusform>
            <numerusform>%n bestanden waren niet te lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) left out.</source>
        <translation>
            <numerusform>%n kopie weggelaten.</numerusform>
            <numerusform>%n kopieën weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) with open questions left out.</source>
        <translation>
            <numerusform>%n doorlichting met open vragen weggelaten.</numerusform>
            <numerusform>%n doorlichtingen met open vragen weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Tekst (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (csv)</translation>
    </message>
    <message>
        <source>Your clients together</source>
        <translation>Uw klanten samen</translation>
    </message>
    <message>
        <source>Figures from the latest audit of each firm in a folder. No firm is named, and nothing in the files changes.</source>
        <translation>Cijfers uit de laatste doorlichting van elk bedrijf in een map. Geen enkel bedrijf is genoemd en er verandert niets aan de bestanden.</translation>
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
    <message>
        <source>List of audits</source>
        <translation>Lijst van doorlichtingen</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Onthouden welke doorlichtingen open waren</translation>
    </message>
    <message>
        <source>List the audits of a folder…</source>
        <translation>Alle doorlichtingen van een map tonen…</translation>
    </message>
    <message>
        <source>Stop listing the folder</source>
        <translation>Geen map meer tonen</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Uw klanten samen, zonder namen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Onthouden welke doorlichtingen open waren</translation>
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
    <name>PresentedPage</name>
    <message>
        <source>All questions have been shown.</source>
        <translation>Alle vragen zijn getoond.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Esc: back to the program</source>
        <translation>Esc: terug naar het programma</translation>
    </message>
</context>
<context>
    <name>PresentedQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · vraag %2 van %3</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Bijvoorbeeld:</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved yet: Esc shows why</source>
        <translation>Nog niet bewaard: Esc toont waarom</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being set…</source>
        <translation>De bladzijden worden opgemaakt…</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Bladzijden van het document</translation>
    </message>
</context>
<context>
    <name>ProjectionCard</name>
    <message>
        <source>What it leads to</source>
        <translation>Waartoe het leidt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>Score: %1.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Eenmalige kost</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kost per maand</translation>
    </message>
    <message>
        <source>Work in all</source>
        <translation>Werk in totaal</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>Stage in a year</source>
        <translation>Fase over een jaar</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Werk van iedereen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Snelkoppeling</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Deze naam kan niet</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;De naam ‘%1’ kan niet gebruikt worden.&lt;/b&gt;&lt;p&gt;Kies een kortere naam, of een zonder leestekens.</translation>
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
        <source>Saving…</source>
        <translation>Bezig met bewaren…</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Terug naar nakijken</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Terug naar het resultaat</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het plan</translation>
    </message>
    <message>
        <source>The quick round is done: your results come next</source>
        <translation>De snelle ronde is klaar: hierna komt uw resultaat</translation>
    </message>
    <message numerus="yes">
        <source>Quick round: %n question(s) to go</source>
        <translation>
            <numerusform>Snelle ronde: nog %n vraag</numerusform>
            <numerusform>Snelle ronde: nog %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer saved at %1</source>
        <translation>Antwoord bewaard om %1</translation>
    </message>
    <message>
        <source>Marked to come back to, saved at %1</source>
        <translation>Gemarkeerd om op terug te komen, bewaard om %1</translation>
    </message>
    <message>
        <source>Mark taken away, saved at %1</source>
        <translation>Markering weggehaald, bewaard om %1</translation>
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
    <name>Reader</name>
    <message>
        <source>%1, heading of level %2</source>
        <translation>%1, titel van niveau %2</translation>
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
    <name>ReceivedDialog</name>
    <message>
        <source>Keep this audit first?</source>
        <translation>Deze doorlichting eerst bewaren?</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <source>%1 is in a folder for attachments and temporary files. What is there can disappear by itself, with all that you answer in it.</source>
        <translation>%1 staat in een map voor bijlagen en tijdelijke bestanden. Wat daar staat, kan vanzelf verdwijnen, met alles wat u erin antwoordt.</translation>
    </message>
    <message>
        <source>Keep a copy in a folder of your own and work in that. Only the audit itself is copied, once it has been checked; whatever lies beside it stays behind.</source>
        <translation>Bewaar een kopie in een eigen map en werk daarin verder. Alleen de doorlichting zelf wordt gekopieerd, nadat ze is nagekeken; wat ernaast staat, gaat niet mee.</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Daar openen</translation>
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
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Protected with a password. You see the score after opening.</source>
        <translation>Beveiligd met een wachtwoord. De score ziet u na het openen.</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick and choose ‘Look again’.</source>
        <translation>Bestand niet gevonden. Steek de stick in en kies ‘Opnieuw zoeken’.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>This file is damaged or is no audit. Open it to see what can be done.</source>
        <translation>Dit bestand is beschadigd of is geen doorlichting. Open het om te zien wat u kunt doen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Nog niet gelezen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Finish the questions</source>
        <translation>Vragen afwerken</translation>
    </message>
</context>
<context>
    <name>RecentTable</name>
    <message>
        <source>All audits</source>
        <translation>Alle doorlichtingen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Look for the file elsewhere…</source>
        <translation>Het bestand elders zoeken…</translation>
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
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove the password?</source>
        <translation>Wachtwoord verwijderen?</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>Whoever has the file can then read it, also when a stick is lost.</source>
        <translation>Wie het bestand heeft, kan het dan lezen, ook als een stick verloren raakt.</translation>
    </message>
    <message>
        <source>Safety copies made until now keep the password they have.</source>
        <translation>De veiligheidskopieën van tot nu toe houden het wachtwoord dat ze hebben.</translation>
    </message>
</context>
<context>
    <name>ReportFooter</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Afdrukken stoppen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere formaten</translation>
    </message>
    <message>
        <source>Saving and reading back…</source>
        <translation>Bezig met bewaren en nalezen…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Bewaard en nagelezen: %1</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Bladzijde %1 van %2 wordt afgedrukt</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Alle bladzijden zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Printing is stopped. Some pages may still come out.</source>
        <translation>Het afdrukken is gestopt. Er kunnen nog bladzijden volgen.</translation>
    </message>
</context>
<context>
    <name>ReportNames</name>
    <message>
        <source>Full report</source>
        <translation>Volledig rapport</translation>
    </message>
    <message>
        <source>Questions for the IT partner</source>
        <translation>Vragen voor de IT-partner</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Vragenlijst op papier</translation>
    </message>
    <message>
        <source>Checklist for leavers</source>
        <translation>Checklist bij vertrek</translation>
    </message>
    <message>
        <source>Record of a restore test</source>
        <translation>Verslag van een terugzettest</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>Calendar of the plan</source>
        <translation>Agenda van het plan</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Deel van het rapport</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Gewone tekst (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (csv)</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Bewaren voor de agenda</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Bewaren als tabel</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a safety copy</source>
        <translation>Een veiligheidskopie terugzetten</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Choose which one takes the place of the file.</source>
        <translation>Kies welke kopie in de plaats van het bestand komt.</translation>
    </message>
    <message>
        <source>What is there now is kept as a file beside it. Nothing is lost.</source>
        <translation>Wat er nu staat, blijft bewaard als bestand ernaast. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>There are no safety copies of this audit yet.</source>
        <translation>Van deze doorlichting zijn er nog geen veiligheidskopieën.</translation>
    </message>
    <message>
        <source>The program makes one on each day that you change something.</source>
        <translation>Het programma maakt er een op elke dag dat u iets wijzigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Looking at what it holds…</source>
        <translation>Bezig met bekijken wat erin staat…</translation>
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
    <message>
        <source>amounts without VAT</source>
        <translation>bedragen zonder btw</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show other clients?</source>
        <translation>Andere klanten tonen?</translation>
    </message>
    <message>
        <source>Show other clients</source>
        <translation>Andere klanten tonen</translation>
    </message>
    <message>
        <source>The list of files shows names of other clients. Who is looking along?</source>
        <translation>De lijst met bestanden toont namen van andere klanten. Wie kijkt er mee?</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Replies of your IT partner</source>
        <translation>Antwoorden van uw IT-partner</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alles overnemen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Niets overnemen</translation>
    </message>
    <message>
        <source>Filled in by %1.</source>
        <translation>Ingevuld door %1.</translation>
    </message>
    <message>
        <source>What you take over is kept as said by your IT partner, without evidence. You can undo it in one step.</source>
        <translation>Wat u overneemt, wordt bewaard als gezegd door uw IT-partner, zonder bewijs. U kunt het in één keer ongedaan maken.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n reply(s)</source>
        <translation>
            <numerusform>%n antwoord overnemen</numerusform>
            <numerusform>%n antwoorden overnemen</numerusform>
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
    <message numerus="yes">
        <source>%n answer(s) from last time still to confirm</source>
        <translation>
            <numerusform>Nog %n antwoord van vorige keer te bevestigen</numerusform>
            <numerusform>Nog %n antwoorden van vorige keer te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers are from this time.</source>
        <translation>%1 van %2 antwoorden zijn van deze keer.</translation>
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
        <source>First one to confirm</source>
        <translation>Eerste te bevestigen</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Om op terug te komen</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>door u gemarkeerd</translation>
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
        <source>count as the lowest answer</source>
        <translation>tellen als het laagste antwoord</translation>
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
    <name>SampleNotice</name>
    <message>
        <source>This is a sample firm: nothing in it is real.</source>
        <translation>Dit is een voorbeeldbedrijf: niets hiervan is echt.</translation>
    </message>
    <message>
        <source>Look around and change what you like. Its answers are with the questions.</source>
        <translation>Kijk rond en verander wat u wilt. De antwoorden staan bij de vragen.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Naar de vragen</translation>
    </message>
    <message>
        <source>Start your own audit…</source>
        <translation>Begin uw eigen doorlichting…</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Where do you stand?</source>
        <translation>Waar staat u?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>What stands between you and the next stage</source>
        <translation>Wat tussen u en de volgende fase staat</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen score</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Zekerheid %1</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Met bewijs %1</translation>
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
        <translation>plafond</translation>
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
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
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
        <source>Scores then and now</source>
        <translation>Scores toen en nu</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>%1: %2 out of 100 then, %3 now</source>
        <translation>%1: toen %2 op 100, nu %3</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1: niets te vergelijken</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Ring: %1 · disc: %2.</source>
        <translation>Ring: %1 · stip: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n question(s) that both have in common, so that the scores can differ from those elsewhere.</source>
        <translation>
            <numerusform>Gerekend over de ene vraag die beide gemeen hebben: de scores kunnen verschillen van die elders.</numerusform>
            <numerusform>Gerekend over de %n vragen die beide gemeen hebben: de scores kunnen verschillen van die elders.</numerusform>
        </translation>
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
        <source>Hatched:</source>
        <translation>Gearceerd:</translation>
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
    <name>SendDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Een kopie versturen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>With the password of this audit</source>
        <translation>Met het wachtwoord van deze doorlichting</translation>
    </message>
    <message>
        <source>With a password for this copy alone</source>
        <translation>Met een wachtwoord voor alleen deze kopie</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Zonder wachtwoord</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Wachtwoord van de kopie</translation>
    </message>
    <message>
        <source>Tell it to the receiver by phone, not in the same mail.</source>
        <translation>Geef het telefonisch door aan de ontvanger, niet in dezelfde mail.</translation>
    </message>
    <message>
        <source>Leave out whose audit it is</source>
        <translation>Niet tonen van wie de doorlichting is</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Typ eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>This saves a file that you can mail or hand over. It is opened once to be sure that it works.</source>
        <translation>Dit bewaart een bestand dat u kunt mailen of afgeven. Het wordt één keer geopend om zeker te zijn dat het werkt.</translation>
    </message>
    <message>
        <source>Name, notes, reasons, evidence and everything else that was typed is then left out. Answers, dates and amounts stay, so that the scores are the same.</source>
        <translation>Naam, notities, redenen, bewijzen en alles wat verder getypt werd, blijft dan weg. Antwoorden, datums en bedragen blijven, zodat de scores dezelfde zijn.</translation>
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
            <numerusform>Blijft %n maand geldig.</numerusform>
            <numerusform>Blijft %n maanden geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Bijvoorbeeld:</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Who says so?</source>
        <translation>Wie zegt dit?</translation>
    </message>
    <message>
        <source>IT partner: %1</source>
        <translation>IT-partner: %1</translation>
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
    <name>StageCard</name>
    <message>
        <source>Your stage</source>
        <translation>Uw fase</translation>
    </message>
    <message>
        <source>You are in the highest stage.</source>
        <translation>U bent in de hoogste fase.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 condition(s):</source>
        <translation>
            <numerusform>%n van %1 voorwaarden:</numerusform>
            <numerusform>%n van %1 voorwaarden:</numerusform>
        </translation>
    </message>
    <message>
        <source>For ‘%1’ you still need</source>
        <translation>U mist voor ‘%1’ nog</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s) of this way</source>
        <translation>
            <numerusform>Nog %n stap van deze weg tonen</numerusform>
            <numerusform>Nog %n stappen van deze weg tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of steps</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source> and %n more step(s)</source>
        <translation>
            <numerusform> en nog %n stap</numerusform>
            <numerusform> en nog %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest way there: %1.</source>
        <translation>De goedkoopste weg: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First answer %n open question(s).</source>
        <translation>
            <numerusform>Beantwoord eerst %n open vraag.</numerusform>
            <numerusform>Beantwoord eerst %n open vragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Waar u bent</translation>
    </message>
</context>
<context>
    <name>StageExplanations</name>
    <message>
        <source>Every condition of the highest stage is met.</source>
        <translation>Aan elke voorwaarde van de hoogste fase is voldaan.</translation>
    </message>
    <message numerus="yes">
        <source>= %2, because %n of %1 conditions of ‘%3’ are not met yet</source>
        <translation>
            <numerusform>= %2, want aan %n van de %1 voorwaarden van ‘%3’ is nog niet voldaan</numerusform>
            <numerusform>= %2, want aan %n van de %1 voorwaarden van ‘%3’ is nog niet voldaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stage</source>
        <translation>Uw fase</translation>
    </message>
    <message>
        <source>You are in the highest stage of which every condition is met, and every condition of the stages below it. What does not apply to your firm counts as met; what is not answered yet does not.</source>
        <translation>U bent in de hoogste fase waarvan elke voorwaarde vervuld is, en ook elke voorwaarde van de fasen eronder. Wat voor uw bedrijf niet geldt, telt als vervuld; wat nog niet beantwoord is niet.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wat ze vraagt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Met?</source>
        <translation>Vervuld?</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>Hieraan is voldaan.</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Hieraan is nog niet voldaan.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>vervuld</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>no stumbling block</source>
        <translation>geen struikelblok</translation>
    </message>
    <message>
        <source>%1 out of 100 at least</source>
        <translation>minstens %1 op 100</translation>
    </message>
    <message>
        <source>answer %1 of %2 at least</source>
        <translation>minstens antwoord %1 van %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>geldt niet</translation>
    </message>
    <message numerus="yes">
        <source>%n stumbling block(s)</source>
        <translation>
            <numerusform>%n struikelblok</numerusform>
            <numerusform>%n struikelblokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n zonder antwoord</numerusform>
            <numerusform>%n zonder antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>answer %1 of %2</source>
        <translation>antwoord %1 van %2</translation>
    </message>
    <message>
        <source>The condition holds once no stumbling block is left or still unknown.</source>
        <translation>Aan de voorwaarde is voldaan zodra er geen struikelblok meer is, en er geen meer uit te zoeken valt.</translation>
    </message>
    <message>
        <source>The condition holds once the value reaches what is needed.</source>
        <translation>Aan de voorwaarde is voldaan zodra de waarde bereikt wat nodig is.</translation>
    </message>
    <message>
        <source>A theme runs across the sections: each of its answers earns part of its weight, and the value is what was earned out of 100.</source>
        <translation>Een thema loopt door de onderdelen heen: elk antwoord erin verdient een deel van zijn gewicht, en de waarde is wat op 100 verdiend is.</translation>
    </message>
    <message>
        <source>Needed for ‘%1’</source>
        <translation>Nodig voor ‘%1’</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Fase %1 van %2: %3</translation>
    </message>
    <message>
        <source>So far stage %1 of %2: %3</source>
        <translation>Voorlopig fase %1 van %2: %3</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <source>So far you are here</source>
        <translation>Voorlopig bent u hier</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Nog geen fase</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>voorlopig</translation>
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
        <source>List of audits</source>
        <translation>Lijst van doorlichtingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
        <source>Opens an audit you have. Or drop its file anywhere in this window. (%1)</source>
        <translation>Opent een doorlichting die u al hebt. Of sleep het bestand naar dit venster. (%1)</translation>
    </message>
    <message>
        <source>Starts with the name of the firm. (%1)</source>
        <translation>Begint met de naam van het bedrijf. (%1)</translation>
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
        <source>Everything stays on this computer or your stick. No account and no internet needed.</source>
        <translation>Alles blijft op deze computer of uw stick. Er is geen account en geen internet nodig.</translation>
    </message>
</context>
<context>
    <name>StartRoom</name>
    <message>
        <source>Sample firm (nothing here is real)</source>
        <translation>Voorbeeldbedrijf (niets hiervan is echt)</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What to do with this step</source>
        <translation>Wat te doen met deze stap</translation>
    </message>
    <message>
        <source>Waits for another step</source>
        <translation>Wacht op een andere stap</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>StepExplanations</name>
    <message>
        <source>Points it adds, limits left out</source>
        <translation>Punten erbij, zonder plafonds gerekend</translation>
    </message>
    <message>
        <source>Times more urgent</source>
        <translation>Zoveel keer dringender</translation>
    </message>
    <message>
        <source>Days of work, money counted at the day rate</source>
        <translation>Werkdagen, met het geld omgerekend naar dagen</translation>
    </message>
    <message>
        <source>Days it counts for at least</source>
        <translation>Dagen waarvoor ze minstens telt</translation>
    </message>
    <message>
        <source>The steps that raise your score most for the least work and money come first; what is urgent counts for more. If a step needs another one first, that one comes before it.</source>
        <translation>Eerst komen de stappen die uw score het meest verhogen voor het minste werk en geld; wat dringend is, weegt zwaarder. Is voor een stap eerst een andere nodig, dan staat die ervoor.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat meetelt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Voorrang: %1</translation>
    </message>
    <message>
        <source>This is how many points your score rises if this step alone is done: what its section rises, times the share of that section in the whole. As long as another answer limits the section, that may be nothing.</source>
        <translation>Zoveel punten stijgt uw score als alleen deze stap gedaan is: wat het onderdeel stijgt, maal het deel van dat onderdeel in het geheel. Zolang een ander antwoord het onderdeel begrenst, kan dat niets zijn.</translation>
    </message>
    <message>
        <source>‘%1’ before this step</source>
        <translation>‘%1’ vóór deze stap</translation>
    </message>
    <message>
        <source>‘%1’ after this step</source>
        <translation>‘%1’ na deze stap</translation>
    </message>
    <message>
        <source>Share of this section in the whole</source>
        <translation>Deel van dit onderdeel in het geheel</translation>
    </message>
    <message>
        <source>The figures come from the question bank: working days by who does the work, and amounts without VAT. What is paid for each person or computer user is counted with the numbers of your firm; as long as you have not filled in either, for one. Work on each computer takes less in a small firm. Days are shown in halves.</source>
        <translation>De cijfers komen uit de vragenbank: werkdagen volgens wie het werk doet, en bedragen zonder btw. Wat per persoon of per computergebruiker betaald wordt, is geteld met de aantallen van uw bedrijf; zolang u geen van beide invulde, voor één. Werk op elke computer vraagt minder in een klein bedrijf. Dagen staan er in halven.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation>Werkdagen: %1</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Eenmalige kost</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kost per maand</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>per persoon</translation>
    </message>
    <message>
        <source>for each computer user</source>
        <translation>per computergebruiker</translation>
    </message>
    <message>
        <source>Of which needed in a firm of your size</source>
        <translation>Daarvan nodig in een bedrijf van uw grootte</translation>
    </message>
    <message>
        <source>Number of them in your firm</source>
        <translation>Aantal in uw bedrijf</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Why do you drop this step?</source>
        <translation>Waarom schrapt u deze stap?</translation>
    </message>
    <message>
        <source>The reason is given in the report.</source>
        <translation>De reden staat in het rapport.</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Deze stap schrappen</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Naar de vraag</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Why so many points?</source>
        <translation>Waarom zoveel punten?</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Waarom deze volgorde?</translation>
    </message>
    <message>
        <source>Why so much work?</source>
        <translation>Waarom zoveel werk?</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Schrijf een datum zoals %1.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schrijf de reden in enkele woorden.</translation>
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
    <message>
        <source>First: %1</source>
        <translation>Eerst: %1</translation>
    </message>
    <message>
        <source>It lifts a stumbling block or a weak section.</source>
        <translation>Ze neemt een struikelblok weg of versterkt een zwak onderdeel.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Move to: %1</source>
        <translation>Verplaatsen naar: %1</translation>
    </message>
    <message>
        <source>Let the plan choose the moment</source>
        <translation>Moment door het plan laten kiezen</translation>
    </message>
    <message>
        <source>Who, when and how…</source>
        <translation>Wie, wanneer en hoe…</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Deze stap is klaar</translation>
    </message>
    <message>
        <source>Drop this step…</source>
        <translation>Deze stap schrappen…</translation>
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
    <message numerus="yes">
        <source>%1 to %2 working day(s)</source>
        <translation>
            <numerusform>%1 tot %2 werkdag</numerusform>
            <numerusform>%1 tot %2 werkdagen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n step(s) done in between</source>
        <translation>
            <numerusform>%n stap intussen gezet</numerusform>
            <numerusform>%n stappen intussen gezet</numerusform>
        </translation>
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
    <name>SupportDialog</name>
    <message>
        <source>Support file</source>
        <translation>Bestand voor hulp</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Zelftest stoppen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The self-test is running. It takes about a minute.</source>
        <translation>De zelftest loopt. Dat duurt ongeveer een minuut.</translation>
    </message>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation>De zelftest vond geen fouten.</translation>
    </message>
    <message>
        <source>The self-test found something; the text tells what.</source>
        <translation>De zelftest vond iets; de tekst zegt wat.</translation>
    </message>
    <message>
        <source>The self-test was stopped.</source>
        <translation>De zelftest is gestopt.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Your audits are safe. Choose another place.</source>
        <translation>Het bestand kon daar niet bewaard worden. Uw doorlichtingen zijn veilig. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Een bestand voor wie u helpt</translation>
    </message>
    <message>
        <source>It holds what you read below and nothing else: no answers, no names, no folders. It goes nowhere by itself: you save it and send it if you want.</source>
        <translation>Er staat in wat u hieronder leest en niets anders: geen antwoorden, geen namen, geen mappen. Het wordt nooit vanzelf verstuurd: u bewaart het en verstuurt het als u wilt.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) to go</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut</numerusform>
            <numerusform>Nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Cost per year</source>
        <translation>Kost per jaar</translation>
    </message>
    <message>
        <source>To ‘Your firm’</source>
        <translation>Naar ‘Uw bedrijf’</translation>
    </message>
    <message>
        <source>Solid: at least · hatched: possible · line: with your likely figures. If your estimates are right, 8 times out of 10 the amount lies in the range.</source>
        <translation>Vol: minstens · gearceerd: mogelijk · streep: met uw waarschijnlijke cijfers. Als uw schattingen kloppen, ligt het bedrag in 8 van de 10 gevallen in het bereik.</translation>
    </message>
    <message>
        <source>Cost per year, from low to high. %1.</source>
        <translation>Kost per jaar, van laag tot hoog. %1.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Fill in a first figure and see here what it amounts to.</source>
        <translation>Vul een eerste cijfer in en zie hier waarop het neerkomt.</translation>
    </message>
    <message>
        <source>Not counted yet, for lack of figures: %1.</source>
        <translation>Nog niet meegeteld omdat er cijfers ontbreken: %1.</translation>
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
    <message>
        <source>costs</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>time and money</source>
        <translation>tijd en geld</translation>
    </message>
    <message>
        <source>replies of your IT partner</source>
        <translation>antwoorden van uw IT-partner</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Page before</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Bladzijde %1 van %2: %3</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Breedte van de bladzijde</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
</context>
<context>
    <name>WhyLinks</name>
    <message>
        <source>How worked out:</source>
        <translation>Hoe berekend:</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
</context>
<context>
    <name>WindowColumn</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <source>There is no step here. Drag one here, or use its menu.</source>
        <translation>Hier staat geen stap. Sleep er een naartoe of gebruik haar menu.</translation>
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
    <name>_Cells</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ongepland</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
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
        <source>%1 needs attention first, %2 is strongest</source>
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
        <source>Photo or screenshot</source>
        <translation>Foto of schermafbeelding</translation>
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
    <name>file_evidence</name>
    <message>
        <source>%1 (%2) is copied into this audit.</source>
        <translation>%1 (%2) wordt in deze doorlichting gekopieerd.</translation>
    </message>
    <message>
        <source>Where and with what it was taken is left out.</source>
        <translation>Waar en waarmee de foto is genomen, valt weg.</translation>
    </message>
    <message>
        <source>It is kept as it is, with the name of its maker if that is in it.</source>
        <translation>Het blijft zoals het is, met de naam van de maker als die erin staat.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a pasted file</comment>
        <translation>Afbeelding %1.png</translation>
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
        <source>d</source>
        <comment>day of the month; Qt pattern</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of the month; Qt pattern</comment>
        <translation>d</translation>
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
        <source>%1. Come back later</source>
        <translation>%1. Later terugkomen</translation>
    </message>
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
        <source>Y</source>
        <comment>key for still right: one letter, not A to D, nor the other two keys</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for come back later: one letter, not A to D, nor the other keys</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>keuze %1 van %2</translation>
    </message>
</context>
</TS>
