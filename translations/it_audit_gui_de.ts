<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message>
        <source>The content is up to date.</source>
        <translation>Der Inhalt ist aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>The content is %n month(s) old.</source>
        <translation>
            <numerusform>Der Inhalt ist %n Monat alt.</numerusform>
            <numerusform>Der Inhalt ist %n Monate alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version of the program: rules and prices change.</source>
        <translation>Suchen Sie eine neuere Version des Programms: Regeln und Preise ändern sich.</translation>
    </message>
</context>
<context>
    <name>AccentField</name>
    <message>
        <source>A light colour is made darker, so that words stay readable.</source>
        <translation>Eine helle Farbe wird abgedunkelt, damit Text lesbar bleibt.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Write # and six characters, such as #0b5f62.</source>
        <translation>Schreiben Sie # und sechs Zeichen, etwa #0b5f62.</translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message>
        <source>See next year what changed</source>
        <translation>Sehen Sie nächstes Jahr, was sich geändert hat</translation>
    </message>
    <message>
        <source>Start a re-audit</source>
        <translation>Check wiederholen</translation>
    </message>
    <message>
        <source>Compare with another file…</source>
        <translation>Mit einer anderen Datei vergleichen…</translation>
    </message>
    <message>
        <source>A re-audit starts from your answers of today. You confirm each one with a single key, or change it. Today’s audit stays in the file as it is.</source>
        <translation>Der nächste Check beginnt mit Ihren Antworten von heute. Sie bestätigen jede Antwort mit einer Taste oder ändern sie. Der Check von heute bleibt in der Datei, wie er ist.</translation>
    </message>
    <message>
        <source>This file can only be read, so no re-audit can begin in it.</source>
        <translation>Diese Datei können Sie nur lesen; darin kann kein weiterer Check beginnen.</translation>
    </message>
    <message>
        <source>Answer the first questions; a year from now you see what changed.</source>
        <translation>Beantworten Sie die ersten Fragen; in einem Jahr sehen Sie, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>And with a maintenance agreement?</source>
        <translation>Und mit einem Wartungsvertrag?</translation>
    </message>
    <message>
        <source>Difference per year with the agreement</source>
        <translation>Unterschied pro Jahr mit dem Vertrag</translation>
    </message>
    <message>
        <source>Difference per year</source>
        <translation>Unterschied pro Jahr</translation>
    </message>
    <message>
        <source>Fill in the monthly fee, the share of outages it avoids and your outages: then you see what an agreement would cost or save.</source>
        <translation>Geben Sie den Monatsbetrag ein, den Anteil der Ausfälle, den der Vertrag verhindert, und Ihre Ausfälle: Dann sehen Sie, was ein Vertrag kostet oder einbringt.</translation>
    </message>
    <message>
        <source>Worked out with your own assumptions. An agreement can turn out cheaper or dearer.</source>
        <translation>Berechnet mit Ihren eigenen Annahmen. Ein Vertrag kann günstiger oder teurer ausfallen.</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>just as dear</source>
        <translation>gleich teuer</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 günstiger</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 teurer</translation>
    </message>
    <message>
        <source>A year with the agreement comes out between %1 and %2, %3.</source>
        <translation>Mit dem Vertrag wird ein Jahr %1 bis %2, %3.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Günstigster Fall</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Ungünstigster Fall</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>Das erste Jahr</translation>
    </message>
    <message>
        <source>A later year</source>
        <translation>Ein späteres Jahr</translation>
    </message>
    <message>
        <source>With your figures the agreement is cheaper.</source>
        <translation>Mit Ihren Zahlen ist der Vertrag günstiger.</translation>
    </message>
    <message>
        <source>With your figures the agreement is dearer.</source>
        <translation>Mit Ihren Zahlen ist der Vertrag teurer.</translation>
    </message>
    <message>
        <source>With your figures it may turn out cheaper or dearer.</source>
        <translation>Mit Ihren Zahlen kann er günstiger oder teurer ausfallen.</translation>
    </message>
    <message>
        <source>In %1 of the possible results it is cheaper in a later year.</source>
        <translation>In %1 der möglichen Ergebnisse ist er in einem späteren Jahr günstiger.</translation>
    </message>
    <message>
        <source>Without standstill there is no point at which it pays for itself.</source>
        <translation>Ohne Stillstand gibt es keinen Punkt, ab dem er sich rechnet.</translation>
    </message>
    <message>
        <source>%1 hours of standstill a year</source>
        <translation>%1 Stunden Stillstand im Jahr</translation>
    </message>
    <message>
        <source>It pays for itself if it avoids</source>
        <translation>Er rechnet sich, sobald er dies verhindert:</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Heute haben Sie %1.</translation>
    </message>
    <message>
        <source>Your own hours are not counted: what an hour of work costs is not filled in.</source>
        <translation>Ihre eigenen Stunden sind nicht mitgerechnet: Die Personalkosten pro Stunde fehlen.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Make this unanswered again</source>
        <translation>Antwort löschen</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>It is still right</source>
        <translation>Das stimmt noch</translation>
    </message>
    <message>
        <source>That is why this question does not count.</source>
        <translation>Deshalb zählt diese Frage nicht mit.</translation>
    </message>
    <message>
        <source>Answer it anyway, and it counts again.</source>
        <translation>Antworten Sie trotzdem, zählt sie wieder mit.</translation>
    </message>
    <message>
        <source>Choose again if something changed.</source>
        <translation>Wählen Sie neu, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Still right? Press %1, or Enter to go on at once.</source>
        <translation>Stimmt sie noch? Drücken Sie %1 – oder die Eingabetaste, um gleich weiterzugehen.</translation>
    </message>
    <message>
        <source>This is your answer from last time.</source>
        <translation>Das ist Ihre Antwort vom letzten Mal.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask your IT partner</source>
        <translation>IT-Dienstleister fragen</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Formular speichern…</translation>
    </message>
    <message>
        <source>What goes into the form</source>
        <translation>Was in das Formular kommt</translation>
    </message>
    <message>
        <source>Leave out the name of the firm</source>
        <translation>Den Namen des Unternehmens weglassen</translation>
    </message>
    <message>
        <source>What nobody knows (%1)</source>
        <translation>Was niemand weiß (%1)</translation>
    </message>
    <message>
        <source>What has no answer yet (%1)</source>
        <translation>Was noch offen ist (%1)</translation>
    </message>
    <message>
        <source>What has no evidence yet (%1)</source>
        <translation>Was noch ohne Nachweis ist (%1)</translation>
    </message>
    <message>
        <source>On screen, in any browser</source>
        <translation>Am Bildschirm, in jedem Browser</translation>
    </message>
    <message>
        <source>On paper: a PDF to print</source>
        <translation>Auf Papier: ein PDF zum Drucken</translation>
    </message>
    <message>
        <source>In a text editor: Markdown</source>
        <translation>In einem Texteditor: Markdown</translation>
    </message>
    <message>
        <source>You get one file to send by email. Your own answers are not in it.</source>
        <translation>Sie erhalten eine einzige Datei zum Verschicken per E-Mail. Ihre eigenen Antworten stehen nicht darin.</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>Wie es ausgefüllt wird</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Sprache des Formulars</translation>
    </message>
    <message>
        <source>Who is your IT partner?</source>
        <translation>Wer ist Ihr IT-Dienstleister?</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(darf leer bleiben)</translation>
    </message>
    <message>
        <source>A person or a firm. Kept with this audit, for the next form.</source>
        <translation>Eine Person oder ein Unternehmen. Der Name bleibt in diesem Check, für das nächste Formular.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Die Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the form</source>
        <translation>
            <numerusform>%n Frage im Formular</numerusform>
            <numerusform>%n Fragen im Formular</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedFact</name>
    <message>
        <source>Clear this answer</source>
        <translation>Antwort löschen</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Search for a firm</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Show the clients</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Ihre Kunden im Überblick, ohne Namen…</translation>
    </message>
    <message>
        <source>The names of your clients stay out of sight here: somebody may look along.</source>
        <translation>Die Namen Ihrer Kunden bleiben hier verborgen: Vielleicht sieht jemand mit.</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>No audit has ‘%1’ in its name.</source>
        <translation>Kein Check hat „%1“ im Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) found</source>
        <translation>
            <numerusform>%n Check gefunden</numerusform>
            <numerusform>%n Checks gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened last first</source>
        <translation>Zuletzt geöffnete zuerst</translation>
    </message>
    <message>
        <source>Next step first</source>
        <translation>Nächster Schritt zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>Geringster Fortschritt zuerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigste Punktzahl zuerst</translation>
    </message>
    <message>
        <source>Lowest stage first</source>
        <translation>Niedrigste Stufe zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>AuditMenu</name>
    <message>
        <source>Find a question…</source>
        <translation>Frage suchen…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Präsentationsansicht</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>You were at %1.</source>
        <translation>Sie waren bei %1.</translation>
    </message>
    <message>
        <source>%1, question %2 of %3</source>
        <translation>%1, Frage %2 von %3</translation>
    </message>
    <message>
        <source>All questions have an answer.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>Noch %n Frage</numerusform>
            <numerusform>Noch %n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ungefähr %n Minute</numerusform>
            <numerusform>ungefähr %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditsMenu</name>
    <message>
        <source>Audits in this file</source>
        <translation>Checks in dieser Datei</translation>
    </message>
    <message>
        <source>%1 (the present one)</source>
        <translation>%1 (der aktuelle)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%n entries in this file are damaged.</source>
        <translation>
            <numerusform>%n Angabe in dieser Datei ist beschädigt.</numerusform>
            <numerusform>%n Angaben in dieser Datei sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is sound, and the file has not been changed.</source>
        <translation>Alles andere ist in Ordnung, und die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy.</source>
        <translation>Beantworten Sie diese erneut oder stellen Sie eine Sicherheitskopie wieder her.</translation>
    </message>
    <message>
        <source>Show what is damaged…</source>
        <translation>Beschädigtes anzeigen…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Sicherheitskopie wiederherstellen…</translation>
    </message>
    <message>
        <source>You keep this audit until %1.</source>
        <translation>Sie bewahren diesen Check bis %1 auf.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Nichts wird von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Delete it, or choose a later date.</source>
        <translation>Löschen Sie ihn oder wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Your last copy on another disk or stick is from %1.</source>
        <translation>Ihre letzte Kopie auf einem anderen Laufwerk oder Stick ist vom %1.</translation>
    </message>
    <message>
        <source>There is no copy of this audit on another disk or stick yet.</source>
        <translation>Von diesem Check gibt es noch keine Kopie auf einem anderen Laufwerk oder Stick.</translation>
    </message>
    <message>
        <source>If this disk or stick fails or gets lost, the copy is what you have.</source>
        <translation>Wenn dieses Laufwerk oder dieser Stick ausfällt oder verloren geht, haben Sie noch die Kopie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>%1 may copy the file while you work, and whoever may use this folder can read it.</source>
        <translation>%1 kann die Datei kopieren, während Sie arbeiten, und wer diesen Ordner nutzen darf, kann sie lesen.</translation>
    </message>
    <message>
        <source>This audit is in a folder of %1.</source>
        <translation>Dieser Check liegt in einem Ordner von %1.</translation>
    </message>
    <message>
        <source>Rather keep it in a folder of this computer alone, or on a stick.</source>
        <translation>Bewahren Sie ihn besser in einem Ordner nur auf diesem Computer auf oder auf einem Stick.</translation>
    </message>
    <message>
        <source>Go on in another place…</source>
        <translation>Anderswo weiterarbeiten…</translation>
    </message>
    <message>
        <source>%1 keeps a second version of this audit: %2.</source>
        <translation>%1 bewahrt eine zweite Fassung dieses Checks auf: %2.</translation>
    </message>
    <message>
        <source>Two computers changed it at the same time. Both files are there.</source>
        <translation>Zwei Computer haben ihn gleichzeitig geändert. Beide Dateien sind noch da.</translation>
    </message>
    <message>
        <source>Open both, go on in the fuller one, and delete the other.</source>
        <translation>Öffnen Sie beide, arbeiten Sie in der vollständigeren weiter und löschen Sie die andere.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n more step(s) for later</source>
        <translation>
            <numerusform>%n weiteren Schritt für später anzeigen</numerusform>
            <numerusform>%n weitere Schritte für später anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>At most five lines, such as a phone number and a website.</source>
        <translation>Höchstens fünf Zeilen, zum Beispiel Telefonnummer und Website.</translation>
    </message>
    <message>
        <source>Keep at most five lines.</source>
        <translation>Lassen Sie es bei höchstens fünf Zeilen.</translation>
    </message>
    <message>
        <source>Keep each line shorter than 120 characters.</source>
        <translation>Schreiben Sie in jede Zeile weniger als 120 Zeichen.</translation>
    </message>
    <message>
        <source>Your style holds for this report, but the program’s folder cannot be written in.</source>
        <translation>Ihr Firmenauftritt gilt für diesen Bericht. Er kann nicht gespeichert werden: In den Ordner des Programms lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Your name or firm</source>
        <translation>Ihr Name oder Unternehmen</translation>
    </message>
</context>
<context>
    <name>CalendarExplanations</name>
    <message>
        <source>What to set aside per year</source>
        <translation>Was Sie pro Jahr zurücklegen</translation>
    </message>
    <message>
        <source>Each year has what falls due in it: the number times the price. The sum up to a year, spread over the years so far, must be there by then; the largest of these amounts is enough for all years, and the one in the last row is the average of all years. What is overdue falls in the first year.</source>
        <translation>Jedes Jahr hat, was in ihm fällig wird: Anzahl mal Preis. Die Summe bis zu einem Jahr, verteilt auf die Jahre bis dahin, muss dann da sein. Der größte dieser Beträge reicht für alle Jahre; der in der letzten Zeile ist der Durchschnitt aller Jahre. Was überfällig ist, fällt in das erste Jahr.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Zu ersetzen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>= %1 per year; the average of the years is %2</source>
        <translation>= %1 pro Jahr; der Durchschnitt der Jahre ist %2</translation>
    </message>
</context>
<context>
    <name>CannotStartDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>The program cannot save in its own folder</source>
        <translation>Das Programm kann in seinem eigenen Ordner nichts speichern</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Im Ordner %1 kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing was written on this computer, and your audits are as they were.</source>
        <translation>Auf diesem Computer wurde nichts gespeichert, und Ihre Checks sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Take off the write protection or copy the folder elsewhere, and start again.</source>
        <translation>Heben Sie den Schreibschutz auf oder kopieren Sie den Ordner an einen anderen Ort, und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>CapWords</name>
    <message>
        <source>Cannot rise above %1 as long as this is not in order.</source>
        <translation>Kann nicht über %1 steigen, solange das nicht in Ordnung ist.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a question</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Limited to %1 by %2.</source>
        <translation>Obergrenze %1 wegen %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot rise above %1 as long as %2 is not in order.</source>
        <translation>
            <numerusform>Kann nicht über %1 steigen, solange %2 nicht in Ordnung ist.</numerusform>
            <numerusform>Kann nicht über %1 steigen, solange %2 nicht in Ordnung sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>What you can put in</source>
        <translation>Was Sie selbst einsetzen können</translation>
    </message>
    <message>
        <source>Days of your own per month</source>
        <translation>Eigene Arbeitstage pro Monat</translation>
    </message>
    <message>
        <source>Money per year, in euro</source>
        <translation>Budget pro Jahr, in Euro</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>An empty field counts as the figure shown in it.</source>
        <translation>Ein leeres Feld zählt als die Zahl, die darin steht.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Schreiben Sie eine Zahl, etwa %1.</translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>So much you know for sure. Heavy questions count more.</source>
        <translation>So viel wissen Sie sicher. Fragen mit viel Gewicht zählen mehr.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>Answers with evidence that is recent enough.</source>
        <translation>Antworten mit einem Nachweis, der aktuell genug ist.</translation>
    </message>
    <message>
        <source>Confidence and proof</source>
        <translation>Verlässlichkeit und Nachweise</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Verlässlichkeit: %1</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Mit Nachweis: %1</translation>
    </message>
</context>
<context>
    <name>ChangeExplanations</name>
    <message>
        <source>Everything together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>= %1 then, %2 now</source>
        <translation>= damals %1, jetzt %2</translation>
    </message>
    <message>
        <source>Only questions that both audits have in common count.</source>
        <translation>Nur Fragen, die beide Checks gemeinsam haben, zählen mit.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>Die Punktzahl ist der Durchschnitt der Bereiche, jeder mit seinem Gewicht.</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. A stumbling block limits it.</source>
        <translation>Jede Antwort bringt einen Teil ihres Gewichts ein; die Punktzahl ist die Summe, umgerechnet auf 100. Ein K.-o.-Kriterium begrenzt sie.</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Obergrenze wegen „%1“</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Then:</source>
        <translation>Damals:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>To the question: %1</source>
        <translation>Zur Frage: %1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Jetzt zu klären</translation>
    </message>
    <message>
        <source>Now known</source>
        <translation>Jetzt bekannt</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation>Trifft nicht mehr zu</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 (still to confirm)</source>
        <translation>%1 (noch zu bestätigen)</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>mit Nachweis</translation>
    </message>
    <message>
        <source>the answer got better</source>
        <translation>die Antwort wurde besser</translation>
    </message>
    <message>
        <source>ticked off; the answer does not show it yet</source>
        <translation>abgehakt; die Antwort zeigt es noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n besser</numerusform>
            <numerusform>%n besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n schlechter</numerusform>
            <numerusform>%n schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer known</source>
        <translation>
            <numerusform>%n jetzt zu klären</numerusform>
            <numerusform>%n jetzt zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now known</source>
        <translation>
            <numerusform>%n jetzt bekannt</numerusform>
            <numerusform>%n jetzt bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n nicht vergleichbar</numerusform>
            <numerusform>%n nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>the question is new</source>
        <translation>die Frage ist neu</translation>
    </message>
    <message>
        <source>the question is no longer asked</source>
        <translation>die Frage wird nicht mehr gestellt</translation>
    </message>
    <message>
        <source>the question means something else now</source>
        <translation>die Frage bedeutet jetzt etwas anderes</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>the question applies now</source>
        <translation>die Frage trifft jetzt zu</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) unchanged</source>
        <translation>
            <numerusform>%n Antwort unverändert</numerusform>
            <numerusform>%n Antworten unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every answer that can be compared stayed the same.</source>
        <translation>Jede Antwort, die sich vergleichen lässt, blieb gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterBoxes</name>
    <message>
        <source>What is in it, after the summary</source>
        <translation>Was darin steht, nach der Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>ChartButton</name>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>The earlier audit</source>
        <translation>Der frühere Check</translation>
    </message>
    <message>
        <source>The later audit</source>
        <translation>Der spätere Check</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Look at this audit</source>
        <translation>Diesen Check ansehen</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>neben</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Start a re-audit</source>
        <translation>Check wiederholen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Es gibt noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>Too much is still open to say what changed since %1</source>
        <translation>Noch ist zu viel offen, um zu sagen, was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>Nothing to compare with %1 yet</source>
        <translation>Mit %1 ist noch nichts zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) up since %1</source>
        <translation>
            <numerusform>%n Punkt mehr seit %1</numerusform>
            <numerusform>%n Punkte mehr seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) down since %1</source>
        <translation>
            <numerusform>%n Punkt weniger seit %1</numerusform>
            <numerusform>%n Punkte weniger seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The same score as in %1, with other answers</source>
        <translation>Dieselbe Punktzahl wie im %1, mit anderen Antworten</translation>
    </message>
    <message>
        <source>The same score as in %1</source>
        <translation>Dieselbe Punktzahl wie im %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 went up most: %n point(s).</source>
        <translation>
            <numerusform>Am stärksten gestiegen ist der Bereich %1: +%n.</numerusform>
            <numerusform>Am stärksten gestiegen ist der Bereich %1: +%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went down: %n point(s).</source>
        <translation>
            <numerusform>Gesunken ist der Bereich %1: −%n.</numerusform>
            <numerusform>Gesunken ist der Bereich %1: −%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire %1.</source>
        <translation>Fragebogen %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be compared.</source>
        <translation>
            <numerusform>%n Frage ist nicht vergleichbar.</numerusform>
            <numerusform>%n Fragen sind nicht vergleichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question can be compared.</source>
        <translation>Alle Fragen sind vergleichbar.</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Last opened: %1</source>
        <translation>Zuletzt geöffnet: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Bisherige Punktzahl</translation>
    </message>
    <message>
        <source>Protected with a password.</source>
        <translation>Mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick, then look again.</source>
        <translation>Datei nicht gefunden. Stecken Sie den Stick ein und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
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
        <translation>Öffnet sich mit einem anderen Passwort.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punktzahl %2</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es jetzt?</translation>
    </message>
    <message>
        <source>Fill in what IT costs</source>
        <translation>Eingeben, was die IT kostet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>a year, most likely %1</source>
        <translation>pro Jahr, am wahrscheinlichsten %1</translation>
    </message>
</context>
<context>
    <name>CostExplanations</name>
    <message>
        <source>The likely figures give the likely result. The range follows from their low and high ends: 8 times out of 10 the result lies in it, if your estimates are right.</source>
        <translation>Aus den wahrscheinlichen Zahlen folgt das wahrscheinliche Ergebnis. Die Spanne folgt aus ihren niedrigsten und höchsten Werten: In 8 von 10 Fällen liegt das Ergebnis darin, wenn Ihre Schätzungen stimmen.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Low and high</source>
        <translation>Niedrig und hoch</translation>
    </message>
    <message>
        <source>Lost working time and revenue</source>
        <translation>Verlorene Arbeitszeit und entgangener Umsatz</translation>
    </message>
    <message>
        <source>Working hours lost by standstill</source>
        <translation>Arbeitsstunden, durch Stillstand verloren</translation>
    </message>
    <message>
        <source>Working hours lost by slow IT</source>
        <translation>Arbeitsstunden, durch langsame IT verloren</translation>
    </message>
    <message>
        <source>Lost working hours</source>
        <translation>Verlorene Arbeitsstunden</translation>
    </message>
    <message>
        <source>Standstill now</source>
        <translation>Stillstand heute</translation>
    </message>
    <message>
        <source>Difference in a later year</source>
        <translation>Unterschied in einem späteren Jahr</translation>
    </message>
    <message>
        <source>Difference in the first year</source>
        <translation>Unterschied im ersten Jahr</translation>
    </message>
    <message>
        <source>Standstill it must avoid</source>
        <translation>Stillstand, den er verhindern muss</translation>
    </message>
    <message>
        <source>your own figure</source>
        <translation>Ihre eigene Zahl</translation>
    </message>
    <message>
        <source>What IT people charge you when something is broken.</source>
        <translation>Was Sie für Reparaturen zahlen, wenn etwas ausfällt.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops.</source>
        <translation>Ausfälle × Stunden je Ausfall × betroffene Personen × Anteil ihrer Arbeit, der stillsteht.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days.</source>
        <translation>Computernutzer × Minuten pro Tag ÷ 60 × Arbeitstage.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days × the cost of an hour.</source>
        <translation>Computernutzer × Minuten pro Tag ÷ 60 × Arbeitstage × Kosten einer Stunde.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops × the cost of an hour.</source>
        <translation>Ausfälle × Stunden je Ausfall × betroffene Personen × Anteil ihrer Arbeit, der stillsteht × Kosten einer Stunde.</translation>
    </message>
    <message>
        <source>= %1, range %2</source>
        <translation>= %1, Spanne %2</translation>
    </message>
    <message>
        <source>Hours of overtime × the cost of an hour, with the surcharge on top.</source>
        <translation>Überstunden × Kosten einer Stunde, dazu der Zuschlag.</translation>
    </message>
    <message>
        <source>Outages × hours each × revenue lost in an hour.</source>
        <translation>Ausfälle × Stunden je Ausfall × Umsatz, der pro Stunde entgeht.</translation>
    </message>
    <message>
        <source>Outages × hours each.</source>
        <translation>Ausfälle × Stunden je Ausfall.</translation>
    </message>
    <message>
        <source>What outages cause × the share it avoids, less twelve monthly fees and less your own hours for it. More than nothing means cheaper with the agreement, less than nothing dearer. Of slow IT nothing is counted as avoided.</source>
        <translation>Was Ausfälle verursachen × der Anteil, den er verhindert, abzüglich zwölf Monatsbeträgen und Ihrer eigenen Stunden dafür. Über null ist der Vertrag günstiger, unter null teurer. Bei langsamer IT zählt nichts als verhindert.</translation>
    </message>
    <message>
        <source>The difference in a later year, less the start-up cost.</source>
        <translation>Der Unterschied in einem späteren Jahr, abzüglich der Startkosten.</translation>
    </message>
    <message>
        <source>The yearly cost of the agreement ÷ what one hour of standstill causes now.</source>
        <translation>Die jährlichen Kosten des Vertrags ÷ was eine Stunde Stillstand heute kostet.</translation>
    </message>
    <message>
        <source>The sum of its parts.</source>
        <translation>Die Summe der Teile.</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>€%1</source>
        <comment>an amount</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ends</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours per year</source>
        <translation>Stunden pro Jahr</translation>
    </message>
    <message>
        <source>minutes per day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>days per year</source>
        <translation>Tage pro Jahr</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>euro, without VAT</source>
        <translation>Euro, ohne MwSt.</translation>
    </message>
    <message>
        <source>euro per hour</source>
        <translation>Euro pro Stunde</translation>
    </message>
    <message>
        <source>euro per month, without VAT</source>
        <translation>Euro pro Monat, ohne MwSt.</translation>
    </message>
    <message>
        <source>euro per year, without VAT</source>
        <translation>Euro pro Jahr, ohne MwSt.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Slow IT</source>
        <translation>Langsame IT</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n Änderung noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen noch nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program is wrong</source>
        <translation>Im Programm stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The log cannot be saved there. Choose another place.</source>
        <translation>Das Protokoll kann dort nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Das Protokoll ist gespeichert.</translation>
    </message>
    <message>
        <source>The program came upon a fault of its own.</source>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen.</translation>
    </message>
    <message>
        <source>Everything shown as saved is safe in your file.</source>
        <translation>Alles, was als gespeichert angezeigt wurde, ist sicher in Ihrer Datei.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The log helps the makers. It tells where it went wrong, not your answers.</source>
        <translation>Das Protokoll hilft, den Fehler zu finden. Darin steht, wo es schiefging, nicht, was Sie geantwortet haben.</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>What is damaged in this file</source>
        <translation>Was in dieser Datei beschädigt ist</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Sicherheitskopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These entries are left out:</source>
        <translation>Diese Angaben sind weggelassen:</translation>
    </message>
    <message>
        <source>Everything else in the file is sound, and nothing was changed.</source>
        <translation>Alles andere in der Datei ist in Ordnung, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy from before the damage.</source>
        <translation>Beantworten Sie diese erneut oder stellen Sie eine Sicherheitskopie aus der Zeit vor dem Schaden wieder her.</translation>
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
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Evidence for ‘%1’</source>
        <translation>Nachweis bei „%1“</translation>
    </message>
    <message>
        <source>Step ‘%1’</source>
        <translation>Schritt „%1“</translation>
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
        <source>What your firm can put in</source>
        <translation>Was Ihr Unternehmen einsetzen kann</translation>
    </message>
    <message>
        <source>The beginning of an audit</source>
        <translation>Der Anfang eines Checks</translation>
    </message>
    <message>
        <source>How long you keep it, and for whom</source>
        <translation>Aufbewahrungsfrist, und für wen</translation>
    </message>
    <message>
        <source>Set aside for later: ‘%1’</source>
        <translation>Für später markiert: „%1“</translation>
    </message>
    <message>
        <source>Attachment for ‘%1’</source>
        <translation>Anhang zu „%1“</translation>
    </message>
    <message>
        <source>is not what was saved</source>
        <translation>ist nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is not a possible answer</source>
        <translation>ist keine mögliche Antwort</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete %1 everywhere?</source>
        <translation>%1 überall löschen?</translation>
    </message>
    <message>
        <source>Delete everywhere</source>
        <translation>Überall löschen</translation>
    </message>
    <message>
        <source>This removes the file %1, its safety copies, the older versions that the program kept beside it, and its line in the list of audits.</source>
        <translation>Das löscht die Datei %1, ihre Sicherheitskopien, die älteren Fassungen, die das Programm daneben behalten hat, und ihre Zeile in der Liste der Checks.</translation>
    </message>
    <message>
        <source>We cannot remove what you saved or sent elsewhere: reports, other copies, mail, cloud folders and backups. On a stick or an SSD, traces of a deleted file may stay readable for experts; only a password from the start prevents that.</source>
        <translation>Was Sie anderswo gespeichert oder verschickt haben, können wir nicht löschen: Berichte, andere Kopien, E-Mails, Ordner in der Cloud und Datensicherungen. Auf einem Stick oder einer SSD können Spuren einer gelöschten Datei für Fachleute lesbar bleiben; nur ein Passwort von Anfang an verhindert das.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DerivedExplanations</name>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Average per month</source>
        <translation>Durchschnitt pro Monat</translation>
    </message>
    <message>
        <source>Ups and downs</source>
        <translation>Schwankungen</translation>
    </message>
    <message>
        <source>Dearest month</source>
        <translation>Teuerster Monat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ungeplant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>How often it is cheaper</source>
        <translation>Wie oft er günstiger ist</translation>
    </message>
    <message>
        <source>Share on invoices</source>
        <translation>Anteil auf Rechnungen</translation>
    </message>
    <message>
        <source>The amount of these invoices ÷ the amount of all of them.</source>
        <translation>Der Betrag dieser Rechnungen ÷ der Betrag aller Rechnungen.</translation>
    </message>
    <message>
        <source>All invoices together ÷ the number of months from the first to the last. A month without an invoice counts as nothing; of a longer time only the latest 24 months count.</source>
        <translation>Alle Rechnungen zusammen ÷ die Zahl der Monate von der ersten bis zur letzten. Ein Monat ohne Rechnung zählt als nichts; von einer längeren Zeit zählen nur die letzten 24 Monate.</translation>
    </message>
    <message>
        <source>How far the months lie from the average (their standard deviation) ÷ the average. The lower, the easier to predict: with the same amount every month it is nothing.</source>
        <translation>Wie weit die Monate vom Durchschnitt entfernt liegen (ihre Standardabweichung) ÷ der Durchschnitt. Je niedriger, desto planbarer: mit jeden Monat demselben Betrag ist es nichts.</translation>
    </message>
    <message>
        <source>The dearest month ÷ the average month. From twice the average on we call the bill hard to predict.</source>
        <translation>Der teuerste Monat ÷ der durchschnittliche Monat. Ab dem Doppelten des Durchschnitts nennen wir die Kosten schwer planbar.</translation>
    </message>
    <message>
        <source>Your figures from low to high give many possible years, each as likely as the others. This is the share of them in which a later year with the agreement is cheaper. From 9 out of 10 on we call it cheaper, up to 1 out of 10 dearer, and in between open.</source>
        <translation>Ihre Zahlen von niedrig bis hoch ergeben viele mögliche Jahre, jedes gleich wahrscheinlich. Das ist der Anteil, in dem ein späteres Jahr mit dem Vertrag günstiger ist. Ab 9 von 10 nennen wir ihn günstiger, bis 1 von 10 teurer, dazwischen bleibt es offen.</translation>
    </message>
    <message>
        <source>What your likely figures give for invoices ÷ what they give for everything together.</source>
        <translation>Was Ihre wahrscheinlichen Zahlen für Rechnungen ergeben ÷ was sie für alles zusammen ergeben.</translation>
    </message>
    <message>
        <source>Dearest month: %1</source>
        <translation>Teuerster Monat: %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>All invoices together</source>
        <translation>Alle Rechnungen zusammen</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Zahl der Monate</translation>
    </message>
    <message>
        <source>Standard deviation of the months</source>
        <translation>Standardabweichung der Monate</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Geplante Arbeiten</translation>
    </message>
    <message>
        <source>Unplanned work</source>
        <translation>Ungeplante Arbeiten</translation>
    </message>
    <message>
        <source>Work of which it is not known</source>
        <translation>Arbeiten, von denen es nicht bekannt ist</translation>
    </message>
    <message>
        <source>Possible years in which it is cheaper</source>
        <translation>Mögliche Jahre, in denen er günstiger ist</translation>
    </message>
    <message>
        <source>Possible years worked out</source>
        <translation>Berechnete mögliche Jahre</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 times the average</source>
        <translation>das %1-Fache des Durchschnitts</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>When must devices be replaced?</source>
        <translation>Wann müssen Geräte ersetzt werden?</translation>
    </message>
    <message>
        <source>Add devices</source>
        <translation>Geräte hinzufügen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Fill in your devices by kind: you see which years become dear.</source>
        <translation>Geben Sie Ihre Geräte nach Art ein: Sie sehen, welche Jahre teuer werden.</translation>
    </message>
    <message>
        <source>Set aside %1 a year</source>
        <translation>Legen Sie jedes Jahr %1 zurück</translation>
    </message>
    <message>
        <source> and every replacement is paid in time.</source>
        <translation>, dann ist jeder Austausch bezahlt, wenn er ansteht.</translation>
    </message>
    <message>
        <source> Past their life already: %1.</source>
        <translation> Die Nutzungsdauer ist schon vorbei: %1.</translation>
    </message>
    <message>
        <source>bought in %1 · lasts %2 years · %3 each</source>
        <translation>gekauft %1 · hält %2 Jahre · %3 pro Stück</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>DevicesChart</name>
    <message>
        <source>Cost of replacement per year</source>
        <translation>Kosten des Austauschs pro Jahr</translation>
    </message>
    <message>
        <source>Cost of replacement per year: %1.</source>
        <translation>Kosten des Austauschs pro Jahr: %1.</translation>
    </message>
    <message>
        <source>In euro without VAT; dashed: %1 on average</source>
        <translation>In Euro ohne MwSt.; gestrichelt: im Durchschnitt %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>Auszutauschen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>DevicesForm</name>
    <message>
        <source>Keep this line</source>
        <translation>Diese Zeile speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Price each, without VAT</source>
        <translation>Preis pro Stück, ohne MwSt.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie das aus.</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>A tick proves nothing. The score follows once you confirm the answer.</source>
        <translation>Ein Haken beweist nichts. Die Punktzahl folgt, sobald Sie die Antwort bestätigen.</translation>
    </message>
    <message>
        <source>Add evidence at the question</source>
        <translation>Nachweis bei der Frage hinzufügen</translation>
    </message>
    <message>
        <source>Your answer would be: ‘%1’</source>
        <translation>Ihre Antwort wäre: „%1“</translation>
    </message>
    <message>
        <source>Yes, this is our answer now</source>
        <translation>Ja, das ist jetzt unsere Antwort</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Done: is this your new answer?</source>
        <translation>Erledigt: Ist das Ihre neue Antwort?</translation>
    </message>
</context>
<context>
    <name>DontKnowEffect</name>
    <message>
        <source>It counts as the lowest answer</source>
        <translation>Es zählt als niedrigste Antwort,</translation>
    </message>
    <message>
        <source>In your plan:</source>
        <translation>In Ihrem Plan steht:</translation>
    </message>
    <message>
        <source>until you know it.</source>
        <translation>bis Sie es wissen.</translation>
    </message>
    <message>
        <source>until you know it: %1 can then be no higher than %2.</source>
        <translation>bis Sie es wissen: Der Bereich %1 kann dann nicht über %2 steigen.</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>It follows a step that was dropped.</source>
        <translation>Er folgt auf einen gestrichenen Schritt.</translation>
    </message>
    <message>
        <source>Take it back into the plan</source>
        <translation>Wieder in den Plan aufnehmen</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>New audit</source>
        <translation>Neuer Check</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Mit einem Beispielunternehmen ausprobieren</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>Noch keine Checks</translation>
    </message>
    <message>
        <source>You answer questions in plain words. Then you see where your IT stands, what it costs and what to do first.</source>
        <translation>Sie beantworten Fragen in einfachen Worten. Danach sehen Sie, wo Ihre IT steht, was sie kostet und was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>Your first audit takes 30 to 45 minutes. You can stop at any moment.</source>
        <translation>Ihr erster Check dauert 30 bis 45 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
</context>
<context>
    <name>EndsEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Leave both empty if you are not sure: then we take a usual range.</source>
        <translation>Nicht sicher? Lassen Sie beide leer: Dann nehmen wir eine übliche Spanne.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Go back to it</source>
        <translation>Dazu zurückkehren</translation>
    </message>
    <message>
        <source>%1 · weighs heavily</source>
        <translation>%1 · wiegt schwer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Jetzt weiß ich es</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 Yet you gave an answer, so the question counts. Is that right?</source>
        <translation>%1 Trotzdem haben Sie geantwortet, also zählt die Frage mit. Stimmt das?</translation>
    </message>
    <message numerus="yes">
        <source>Your evidence is older than %n month(s) and no longer counts.</source>
        <translation>
            <numerusform>Ihr Nachweis ist älter als %n Monat und zählt nicht mehr.</numerusform>
            <numerusform>Ihr Nachweis ist älter als %n Monate und zählt nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>(makes your answer proven)</source>
        <translation>(dann gilt Ihre Antwort als „mit Nachweis“)</translation>
    </message>
    <message>
        <source>Add more evidence</source>
        <translation>Weiteren Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What or where</source>
        <translation>Was oder wo</translation>
    </message>
    <message>
        <source>Only point to it</source>
        <translation>Nur angeben, wo er liegt</translation>
    </message>
    <message>
        <source>For example: folder IT, tab 3.</source>
        <translation>Zum Beispiel: Ordner IT, Register 3.</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Write where it can be found, in a few words.</source>
        <translation>Schreiben Sie in wenigen Worten, wo er zu finden ist.</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Kürzen Sie das: Höchstens %1 Zeichen werden gespeichert.</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Schreiben Sie ein Datum wie %1.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the date it was made or seen.</source>
        <translation>Dieser Tag kommt erst noch. Schreiben Sie, wann es erstellt oder gesehen wurde.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Take this evidence away</source>
        <translation>Diesen Nachweis entfernen</translation>
    </message>
    <message>
        <source>Kept in this audit, %1</source>
        <translation>In diesem Check gespeichert, %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
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
        <translation>zu alt, um noch zu zählen</translation>
    </message>
</context>
<context>
    <name>EvidenceZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Point to it yourself…</source>
        <translation>Angeben, wo er liegt…</translation>
    </message>
    <message>
        <source>Drag a file or photo here, or paste it with %1.</source>
        <translation>Datei oder Foto hierher ziehen oder mit %1 einfügen.</translation>
    </message>
    <message>
        <source>No evidence added.</source>
        <translation>Kein Nachweis hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>Woher diese Zahl kommt</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Diese Erklärung schließen</translation>
    </message>
    <message>
        <source>%1: where this figure comes from</source>
        <translation>%1: Woher diese Zahl kommt</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Your score</source>
        <translation>Ihre Punktzahl</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Obergrenze wegen „%1“</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>The share that you answered for sure, each question with its weight. Don’t know, what is not answered yet and answers of an earlier audit that nobody has confirmed do not count.</source>
        <translation>Der Anteil, den Sie sicher beantwortet haben, jede Frage mit ihrem Gewicht. Weiß ich nicht, was noch offen ist und Antworten aus einem früheren Check, die niemand bestätigt hat, zählen nicht.</translation>
    </message>
    <message>
        <source>The share for which you noted evidence that is recent enough, each question with its weight.</source>
        <translation>Der Anteil, für den Sie einen Nachweis notiert haben, der neu genug ist, jede Frage mit ihrem Gewicht.</translation>
    </message>
    <message>
        <source>The whole is the average of the sections.</source>
        <translation>Das Ganze ist der Durchschnitt der Bereiche.</translation>
    </message>
    <message>
        <source>Limit as long as ‘%1’ has no answer</source>
        <translation>Obergrenze, solange „%1“ offen ist</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. What is not answered yet earns nothing.</source>
        <translation>Jede Antwort bringt einen Teil ihres Gewichts ein; die Punktzahl ist die Summe, umgerechnet auf 100. Was noch offen ist, bringt nichts ein.</translation>
    </message>
    <message>
        <source>A stumbling block limits the score as long as it is there.</source>
        <translation>Ein K.-o.-Kriterium begrenzt die Punktzahl, solange es besteht.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>Die Punktzahl ist der Durchschnitt der Bereiche, jeder mit seinem Gewicht.</translation>
    </message>
    <message>
        <source>The second figure counts every open question as its best answer.</source>
        <translation>Die zweite Zahl zählt jede offene Frage mit ihrer besten Antwort.</translation>
    </message>
    <message>
        <source>There is no figure, because none of it applies to your firm.</source>
        <translation>Es gibt keine Zahl, denn nichts davon trifft auf Ihr Unternehmen zu.</translation>
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
        <translation>wie unter „Ihr Unternehmen“ eingegeben</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>noch nicht eingegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eingeben</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Your audit is as it was.</source>
        <translation>Ihr Check ist, wie er war.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and connected, then print again.</source>
        <translation>Sehen Sie nach, ob der Drucker eingeschaltet und verbunden ist, und drucken Sie erneut.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1 · between %2 and %3</source>
        <translation>%1 · zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Low and high of ‘%1’</source>
        <translation>Niedriger und hoher Wert von „%1“</translation>
    </message>
    <message>
        <source>More on ‘%1’</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>Only fill in what you know.</source>
        <translation>Geben Sie nur ein, was Sie wissen.</translation>
    </message>
    <message>
        <source>Overtime and lost revenue too</source>
        <translation>Auch Überstunden und entgangener Umsatz</translation>
    </message>
</context>
<context>
    <name>FileAsking</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Safety copies made until now stay as they are: those without a password can still be read by anybody, the others open with the password they had.</source>
        <translation>Bisherige Sicherheitskopien bleiben, wie sie sind: Die ohne Passwort kann weiterhin jeder lesen, die anderen öffnen sich mit dem Passwort von damals.</translation>
    </message>
    <message>
        <source>Remove these older safety copies</source>
        <translation>Diese älteren Sicherheitskopien löschen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Where do you want to keep this audit?</source>
        <translation>Wo möchten Sie diesen Check speichern?</translation>
    </message>
    <message>
        <source>Where do you want to keep this copy?</source>
        <translation>Wo möchten Sie diese Kopie speichern?</translation>
    </message>
    <message>
        <source>Which audit do you want to open?</source>
        <translation>Welchen Check möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Which folder holds your audits?</source>
        <translation>In welchem Ordner liegen Ihre Checks?</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which list of invoices do you want to read in?</source>
        <translation>Welche Liste mit Rechnungen möchten Sie einlesen?</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Where do you want to keep this report?</source>
        <translation>Wo möchten Sie diesen Bericht speichern?</translation>
    </message>
    <message>
        <source>Reports (*%1)</source>
        <translation>Berichte (*%1)</translation>
    </message>
    <message>
        <source>Which picture is your logo?</source>
        <translation>Welches Bild ist Ihr Logo?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Which photo or document do you want to add?</source>
        <translation>Welches Foto oder Dokument möchten Sie hinzufügen?</translation>
    </message>
    <message>
        <source>Photos and documents (%1)</source>
        <translation>Fotos und Dokumente (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Where do you want to keep this file?</source>
        <translation>Wo möchten Sie diese Datei speichern?</translation>
    </message>
    <message>
        <source>Files (*%1)</source>
        <translation>Dateien (*%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this form?</source>
        <translation>Wo möchten Sie dieses Formular speichern?</translation>
    </message>
    <message>
        <source>Forms (*%1)</source>
        <translation>Formulare (*%1)</translation>
    </message>
    <message>
        <source>Which replies do you want to take in?</source>
        <translation>Welche Antworten möchten Sie übernehmen?</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Antworten (%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this log?</source>
        <translation>Wo möchten Sie dieses Protokoll speichern?</translation>
    </message>
    <message>
        <source>Texts (*%1)</source>
        <translation>Texte (*%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Dateiname:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Audits (*%1)</source>
        <translation>Checks (*%1)</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileKeys</name>
    <message>
        <source>New audit…</source>
        <translation>Neuer Check…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent audits</source>
        <translation>Zuletzt geöffnete Checks</translation>
    </message>
    <message>
        <source>Show other clients…</source>
        <translation>Andere Kunden anzeigen…</translation>
    </message>
    <message>
        <source>No other audits yet</source>
        <translation>Noch keine anderen Checks</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy for an older version…</source>
        <translation>Kopie für eine ältere Version speichern…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Kopie verschicken…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Sicherheitskopie wiederherstellen…</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Passwort entfernen…</translation>
    </message>
    <message>
        <source>How long you keep it…</source>
        <translation>Aufbewahrungsfrist…</translation>
    </message>
    <message>
        <source>Delete this client everywhere…</source>
        <translation>Diesen Kunden überall löschen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Save a copy… (on another disk: %1)</source>
        <translation>Kopie speichern… (auf einem anderen Laufwerk: %1)</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Look at it only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Sicherheitskopie suchen…</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>In einer Kopie arbeiten…</translation>
    </message>
</context>
<context>
    <name>FindQuestionDialog</name>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Gefundene Fragen</translation>
    </message>
    <message>
        <source>No question holds this word.</source>
        <translation>In keiner Frage steht dieses Wort.</translation>
    </message>
    <message>
        <source>A word from the question</source>
        <translation>Ein Wort aus der Frage</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n Frage gefunden</numerusform>
            <numerusform>%n Fragen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What we found</source>
        <translation>Feststellungen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>%n weitere Feststellung anzeigen</numerusform>
            <numerusform>%n weitere Feststellungen anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>answer with evidence</source>
        <translation>Antwort mit Nachweis</translation>
    </message>
    <message>
        <source>answer without evidence</source>
        <translation>Antwort noch ohne Nachweis</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>What first?</source>
        <translation>Was zuerst?</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month: %1 becomes %2</source>
        <translation>
            <numerusform>Mit %n Schritt diesen Monat: aus %1 wird %2</numerusform>
            <numerusform>Mit %n Schritten diesen Monat: aus %1 wird %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month your lowest possible score goes from %1 to %2</source>
        <translation>
            <numerusform>Mit %n Schritt diesen Monat steigt Ihre niedrigste mögliche Punktzahl von %1 auf %2</numerusform>
            <numerusform>Mit %n Schritten diesen Monat steigt Ihre niedrigste mögliche Punktzahl von %1 auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first steps appear with your first answers.</source>
        <translation>Ihre ersten Schritte erscheinen mit Ihren ersten Antworten.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target: no step is needed.</source>
        <translation>Jede bisherige Antwort erreicht ihr Ziel: Es ist kein Schritt nötig.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>When something breaks down</source>
        <translation>Wenn etwas ausfällt</translation>
    </message>
    <message>
        <source>Slow IT and the price of an hour</source>
        <translation>Langsame IT und Kosten pro Stunde</translation>
    </message>
    <message>
        <source>What you see on paper</source>
        <translation>Was auf Ihren Rechnungen steht</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Entgangener Umsatz</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Der Vertrag</translation>
    </message>
    <message>
        <source>Only what customers do not buy later. Counts once you also fill in the people.</source>
        <translation>Nur was später nicht doch noch gekauft wird. Zählt mit, sobald Sie auch die Personen eingeben.</translation>
    </message>
    <message>
        <source>Your own estimate: ask the supplier what it is based on.</source>
        <translation>Ihre eigene Schätzung: Fragen Sie den Anbieter, worauf sie beruht.</translation>
    </message>
    <message>
        <source>Who sells does not count under ‘%1’ as well: wages and revenue of the same people would be counted twice.</source>
        <translation>Wer hier mitzählt, zählt nicht auch bei „%1“: Lohn und Umsatz derselben Personen würden doppelt zählen.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You pay %1 a year for emergency repairs</source>
        <translation>Sie zahlen %1 im Jahr für Notfallreparaturen</translation>
    </message>
    <message>
        <source>What do outages and slow IT cost you?</source>
        <translation>Was kosten Sie Ausfälle und langsame IT?</translation>
    </message>
    <message>
        <source>Outages and slow IT cost you %1 a year</source>
        <translation>Ausfälle und langsame IT kosten Sie %1 im Jahr</translation>
    </message>
    <message>
        <source>Fill in what you know: each figure makes the picture sharper.</source>
        <translation>Geben Sie ein, was Sie wissen: Jede Zahl macht das Bild genauer.</translation>
    </message>
    <message>
        <source>Fill in your outages too: lost working time is on no invoice.</source>
        <translation>Geben Sie auch Ihre Ausfälle ein: Verlorene Arbeitszeit steht auf keiner Rechnung.</translation>
    </message>
    <message>
        <source>None of it is on an invoice: it is lost working time.</source>
        <translation>Nichts davon steht auf einer Rechnung: Es ist verlorene Arbeitszeit.</translation>
    </message>
    <message>
        <source>About %1 of it is on invoices; the rest is lost working time.</source>
        <translation>Ungefähr %1 davon stehen auf Rechnungen. Der Rest ist verlorene Arbeitszeit.</translation>
    </message>
    <message>
        <source>Together %1 a year</source>
        <translation>Insgesamt %1 im Jahr</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page of help holds these words.</source>
        <translation>Diese Wörter stehen auf keiner Seite der Hilfe.</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Stelle gefunden</numerusform>
            <numerusform>%n Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Guide for owners</source>
        <translation>Leitfaden für die Geschäftsführung</translation>
    </message>
    <message>
        <source>Guide for consultants</source>
        <translation>Leitfaden für die Beratung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Mit einem Beispielunternehmen ausprobieren</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Supportdatei…</translation>
    </message>
</context>
<context>
    <name>InvoicesCard</name>
    <message>
        <source>Invoices by month</source>
        <translation>Rechnungen pro Monat</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Tippen oder einfügen</translation>
    </message>
    <message>
        <source>Read a CSV…</source>
        <translation>CSV einlesen…</translation>
    </message>
    <message>
        <source>From 12 months on you see here how predictable your IT bill is.</source>
        <translation>Ab 12 Monaten sehen Sie hier, wie planbar Ihre IT-Kosten sind.</translation>
    </message>
    <message>
        <source>There were no costs in these months.</source>
        <translation>In diesen Monaten gab es keine Kosten.</translation>
    </message>
    <message>
        <source>The dearest month cost %1 times the average.</source>
        <translation>Der teuerste Monat kostete das %1-Fache des Durchschnitts.</translation>
    </message>
    <message>
        <source>Easy to predict:</source>
        <translation>Gut planbar:</translation>
    </message>
    <message>
        <source>Hard to predict:</source>
        <translation>Schwer planbar:</translation>
    </message>
    <message numerus="yes">
        <source> %n older month(s) do not count.</source>
        <translation>
            <numerusform> %n älterer Monat zählt nicht mit.</numerusform>
            <numerusform> %n ältere Monate zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the unplanned %1 with your figures</source>
        <translation>Ungeplanten Betrag mitzählen: %1</translation>
    </message>
    <message>
        <source>The unplanned work of the last 12 months, as emergency repairs a year.</source>
        <translation>Die ungeplanten Arbeiten der letzten 12 Monate, als Notfallreparaturen pro Jahr.</translation>
    </message>
</context>
<context>
    <name>InvoicesChart</name>
    <message>
        <source>Invoices by month</source>
        <translation>Rechnungen pro Monat</translation>
    </message>
    <message>
        <source>Invoices from %1 to %2. The dearest month was %3 with %4.</source>
        <translation>Rechnungen von %1 bis %2. Der teuerste Monat war %3 mit %4.</translation>
    </message>
    <message>
        <source>On average %1 a month.</source>
        <translation>Im Durchschnitt %1 pro Monat.</translation>
    </message>
    <message>
        <source>Unplanned %1</source>
        <translation>Ungeplant %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Not known %1</source>
        <translation>Nicht bekannt %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Durchschnitt %1</translation>
    </message>
</context>
<context>
    <name>InvoicesForm</name>
    <message>
        <source>2026-03; 450.00; planned</source>
        <comment>an invoice as it can be typed</comment>
        <translation>2026-03; 450,00; geplant</translation>
    </message>
    <message>
        <source>One invoice a line: month, amount without VAT, planned or unplanned</source>
        <translation>Eine Rechnung pro Zeile: Monat, Betrag ohne MwSt., geplant oder ungeplant</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type. The last column may be left out.</source>
        <translation>Aus einer Tabelle einfügen oder tippen. Die letzte Spalte darf fehlen.</translation>
    </message>
    <message>
        <source>Put the months before the amounts</source>
        <translation>Monate vor die Beträge setzen</translation>
    </message>
    <message>
        <source>The first invoices as they are read</source>
        <translation>Die ersten Rechnungen, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>Keep these invoices</source>
        <translation>Diese Rechnungen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>ungeplant</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Zur Zeile %1</translation>
    </message>
    <message>
        <source>These are amounts without months.</source>
        <translation>Das sind Beträge ohne Monate.</translation>
    </message>
    <message>
        <source>Kept like this, there are no invoices.</source>
        <translation>Wenn Sie so speichern, gibt es keine Rechnungen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 together.</source>
        <translation>%1 von %2 bis %3, zusammen %4.</translation>
    </message>
    <message>
        <source>The first ones:</source>
        <translation>Die ersten:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Month of the first amount</source>
        <translation>Monat des ersten Betrags</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>How long you keep this audit</source>
        <translation>Aufbewahrungsfrist für diesen Check</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(darf leer bleiben)</translation>
    </message>
    <message>
        <source>From that day on, the program reminds you to delete it.</source>
        <translation>Ab diesem Tag erinnert Sie das Programm daran, ihn zu löschen.</translation>
    </message>
    <message>
        <source>For whom, and under which agreement</source>
        <translation>Für wen und nach welcher Vereinbarung</translation>
    </message>
    <message>
        <source>For consultants: you process the data of your client. Note the client, the agreement and its date.</source>
        <translation>Für die Beratung: Sie verarbeiten Daten Ihres Kunden. Notieren Sie den Kunden, die Vereinbarung und ihr Datum.</translation>
    </message>
    <message>
        <source>Write the date as day, month and year.</source>
        <translation>Schreiben Sie das Datum als Tag, Monat und Jahr.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Come back later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>The question is then on the list to check before the result.</source>
        <translation>Die Frage steht dann in der Liste, die Sie vor dem Ergebnis prüfen.</translation>
    </message>
    <message>
        <source>Come back to this later (%1)</source>
        <translation>Später darauf zurückkommen (%1)</translation>
    </message>
    <message>
        <source>Take this mark away (%1)</source>
        <translation>Markierung entfernen (%1)</translation>
    </message>
</context>
<context>
    <name>ListedFact</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
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
        <translation>Sie sehen den Check vom %1 an.</translation>
    </message>
    <message>
        <source>Look around and make a report; nothing of it can change.</source>
        <translation>Sie können sich umsehen und einen Bericht erstellen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Back to the present audit</source>
        <translation>Zurück zum aktuellen Check</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>IT self-audit</source>
        <translation>IT-Selbstcheck</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Neuer Check…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Frage suchen…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Präsentationsansicht</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>Pages of this audit</source>
        <translation>Seiten dieses Checks</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Check vom %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
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
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Your firm, filled in</source>
        <translation>Ihr Unternehmen, ausgefüllt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to come back to</source>
        <translation>
            <numerusform>%n Frage für später</numerusform>
            <numerusform>%n Fragen für später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review, %n question(s) open</source>
        <translation>
            <numerusform>Prüfen, %n Frage offen</numerusform>
            <numerusform>Prüfen, %n Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 von %3 beantwortet</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>Neuer Check</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For which firm is this audit?</source>
        <translation>Für welches Unternehmen ist dieser Check?</translation>
    </message>
</context>
<context>
    <name>NewFilePassword</name>
    <message>
        <source>Protect this audit with a password</source>
        <translation>Diesen Check mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Make the audit</source>
        <translation>Check anlegen</translation>
    </message>
    <message>
        <source>A stick gets lost easily. With a password, only you can read it.</source>
        <translation>Ein Stick geht leicht verloren. Mit einem Passwort können nur Sie ihn lesen.</translation>
    </message>
    <message>
        <source>The same password for all new audits until I close the program</source>
        <translation>Dasselbe Passwort für alle neuen Checks, bis ich das Programm beende</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Ohne Passwort</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation>Am besten sind einige Wörter, die nur Sie so zusammenstellen würden.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password, not even us. Keep it where you keep your other passwords.</source>
        <translation>Ein vergessenes Passwort kann niemand zurückholen, auch wir nicht. Bewahren Sie es dort auf, wo Sie Ihre anderen Passwörter aufbewahren.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Geben Sie zuerst ein Passwort ein.</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Das ist nicht dasselbe. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>The program is now version %1.</source>
        <translation>Das Programm hat jetzt die Version %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoPages</name>
    <message>
        <source>Your plan as dates in your calendar</source>
        <translation>Ihr Plan als Termine in Ihrem Kalender</translation>
    </message>
    <message>
        <source>Your plan as a table</source>
        <translation>Ihr Plan als Tabelle</translation>
    </message>
    <message>
        <source>Save the file and open it: your calendar takes over each step with its date.</source>
        <translation>Speichern und öffnen Sie die Datei: Ihr Kalender übernimmt jeden Schritt mit seinem Datum.</translation>
    </message>
    <message>
        <source>Save the file and open it in a spreadsheet: one line for each step.</source>
        <translation>Speichern Sie die Datei und öffnen Sie sie als Tabelle: eine Zeile pro Schritt.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(darf leer bleiben)</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Kürzen Sie das: Höchstens %1 Zeichen werden gespeichert.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>To the first one</source>
        <translation>Zur ersten</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still to confirm</source>
        <translation>
            <numerusform>%n Antwort noch zu bestätigen</numerusform>
            <numerusform>%n Antworten noch zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>They repeat last time, so they cannot show what changed.</source>
        <translation>Sie wiederholen das letzte Mal und zeigen deshalb nicht, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The earlier audit is of ‘%1’, the later one of ‘%2’.</source>
        <translation>Der frühere Check ist von „%1“, der spätere von „%2“.</translation>
    </message>
    <message>
        <source>Two firms?</source>
        <translation>Zwei Unternehmen?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close without saving it</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>It is in another place…</source>
        <translation>Zeigen, wo sie liegt…</translation>
    </message>
    <message>
        <source>The program keeps your changes as long as it is open.</source>
        <translation>Das Programm behält Ihre Änderungen, solange es geöffnet ist.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A newer version of the program made this file: you only look at it.</source>
        <translation>Eine neuere Version des Programms hat diese Datei erstellt: Sie sehen sie nur an.</translation>
    </message>
    <message>
        <source>You see what this version knows, and can make a report. The file stays as it is.</source>
        <translation>Sie sehen, was diese Version kennt, und können einen Bericht erstellen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>To work in it, open it with the newer version, or have that one save a copy for an older version.</source>
        <translation>Um darin zu arbeiten, öffnen Sie sie mit der neueren Version oder speichern Sie dort eine Kopie für eine ältere Version.</translation>
    </message>
    <message>
        <source>You can only read this file.</source>
        <translation>Diese Datei können Sie nur lesen.</translation>
    </message>
    <message>
        <source>You can look at everything and make a report, but change nothing.</source>
        <translation>Sie können alles ansehen und einen Bericht erstellen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>To go on, copy the file to a place where you can write.</source>
        <translation>Kopieren Sie die Datei zum Weiterarbeiten an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>IT partner:</source>
        <translation>IT-Dienstleister:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Bemerkung:</translation>
    </message>
    <message>
        <source>Replaces your answer</source>
        <translation>Ersetzt Ihre Antwort</translation>
    </message>
    <message>
        <source>Replaces an answer given since</source>
        <translation>Ersetzt eine neuere Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>OlderDialog</name>
    <message>
        <source>Save a copy for an older version</source>
        <translation>Kopie für eine ältere Version speichern</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>This saves a file that older versions of the program open, from file version 2 on. It is opened once to be sure that it works. Your own file stays as it is.</source>
        <translation>So entsteht eine Datei, die ältere Versionen des Programms öffnen können, ab Dateiversion 2. Sie wird einmal geöffnet, damit sicher ist, dass sie funktioniert. Ihre eigene Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Answers, notes, plans and costs of all audits come along, and the scores stay the same. Older versions have no room for files kept in the audit, nor for marks of questions to come back to: those are left out of the copy.</source>
        <translation>Antworten, Notizen, Pläne und Kosten aller Checks werden übernommen, und die Punktzahlen bleiben gleich. Ältere Versionen kennen keine im Check gespeicherten Dateien und keine Markierungen von Fragen für später: Diese fehlen in der Kopie.</translation>
    </message>
    <message>
        <source>Files of this audit that are left out: %1.</source>
        <translation>Dateien dieses Checks, die fehlen: %1.</translation>
    </message>
    <message>
        <source>Marked questions of this audit: %1.</source>
        <translation>Markierte Fragen dieses Checks: %1.</translation>
    </message>
    <message>
        <source>The copy opens with the password of this audit.</source>
        <translation>Die Kopie öffnet sich mit dem Passwort dieses Checks.</translation>
    </message>
</context>
<context>
    <name>OpenNotice</name>
    <message>
        <source>Check what is open</source>
        <translation>Offenes ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>%n Frage ist noch offen</numerusform>
            <numerusform>%n Fragen sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is a range until they are answered.</source>
        <translation>Die Punktzahl ist eine Spanne, bis alles beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Without names, notes and evidence</source>
        <translation>Ohne Namen, Notizen und Nachweise</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welches Dokument?</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Ihr Firmenauftritt</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Your firm</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter zum Bereich %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Bereich %1 beginnen</translation>
    </message>
    <message numerus="yes">
        <source>First a quick round: %n question(s)</source>
        <translation>
            <numerusform>Zuerst eine schnelle Runde: %n Frage</numerusform>
            <numerusform>Zuerst eine schnelle Runde: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The heaviest questions, for a first score in about ten minutes.</source>
        <translation>Die Fragen mit dem größten Gewicht, für eine erste Punktzahl in etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n Änderung noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s). They decide which questions you get and what we calculate with.</source>
        <translation>
            <numerusform>%n Angabe. Sie bestimmt, welche Fragen Sie bekommen und womit wir rechnen.</numerusform>
            <numerusform>%n Angaben. Sie bestimmen, welche Fragen Sie bekommen und womit wir rechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So we do not ask about: %1. If that changes, change it here.</source>
        <translation>Deshalb fragen wir nicht nach: %1. Ändert sich das, passen Sie es hier an.</translation>
    </message>
    <message>
        <source>Your other answers stay saved.</source>
        <translation>Ihre anderen Antworten bleiben gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n Bereich</numerusform>
            <numerusform>in %n Bereichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop at any moment: every answer is saved at once.</source>
        <translation>Sie können jederzeit aufhören: Jede Antwort wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>You then get a step in your plan: what to ask whom. Do not guess, that makes your outcome less right.</source>
        <translation>Sie bekommen dann einen Schritt in Ihrem Plan: wen Sie was fragen. Raten Sie lieber nicht: Das verfälscht Ihr Ergebnis.</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing goes out.</source>
        <translation>Alles steht in einer Datei auf diesem Computer. Nichts geht nach außen.</translation>
    </message>
    <message>
        <source>30 to 45 minutes</source>
        <translation>30 bis 45 Minuten</translation>
    </message>
    <message>
        <source>‘%1’ is fine</source>
        <translation>„%1“ ist erlaubt</translation>
    </message>
    <message>
        <source>Your data stays yours</source>
        <translation>Ihre Daten bleiben Ihre Daten</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>Filled in</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>Assumed %1</source>
        <comment>with a year</comment>
        <translation>Annahme %1</translation>
    </message>
    <message>
        <source>Assumed: %1 (%2). Know better? Fill in your own figure.</source>
        <translation>Angenommen: %1 (%2). Wissen Sie es besser? Geben Sie Ihre eigene Zahl ein.</translation>
    </message>
    <message>
        <source>This figure held until %1. Look up a newer one or fill in your own.</source>
        <translation>Diese Zahl galt bis %1. Suchen Sie eine neuere oder geben Sie Ihre eigene ein.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>How long you keep it is noted.</source>
        <translation>Die Aufbewahrungsfrist ist notiert.</translation>
    </message>
    <message>
        <source>The copy is saved. It was opened once and is the same.</source>
        <translation>Die Kopie ist gespeichert. Sie wurde einmal geöffnet und stimmt überein.</translation>
    </message>
    <message>
        <source>The copy for an older version is saved. It was opened once.</source>
        <translation>Die Kopie für eine ältere Version ist gespeichert. Sie wurde einmal geöffnet.</translation>
    </message>
    <message>
        <source>The copy is saved without what tells whose audit it is.</source>
        <translation>Die Kopie ist gespeichert, ohne die Angaben, von wem der Check ist.</translation>
    </message>
    <message>
        <source>From now on this file opens with the new password only.</source>
        <translation>Ab jetzt öffnet sich diese Datei nur mit dem neuen Passwort.</translation>
    </message>
    <message>
        <source>This file opens without a password now.</source>
        <translation>Diese Datei öffnet sich jetzt ohne Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n safety copies still open as before.</source>
        <translation>
            <numerusform>%n Sicherheitskopie öffnet sich noch wie bisher.</numerusform>
            <numerusform>%n Sicherheitskopien öffnen sich noch wie bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety copy is open now.</source>
        <translation>Die Sicherheitskopie ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Was dort stand, ist gespeichert als %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Still there: %1. Delete these yourself if they are of this client.</source>
        <translation>Noch da: %1. Löschen Sie diese selbst, wenn sie von diesem Kunden sind.</translation>
    </message>
    <message>
        <source>Remember reports, copies, mail and backups elsewhere: we cannot remove those.</source>
        <translation>Denken Sie an Berichte, Kopien, E-Mails und Datensicherungen anderswo: Die können wir nicht löschen.</translation>
    </message>
    <message>
        <source>You work in %1 now. Everything is saved there.</source>
        <translation>Sie arbeiten jetzt in %1. Alles ist dort gespeichert.</translation>
    </message>
    <message>
        <source>Earlier audits of this firm are still in the old file only.</source>
        <translation>Frühere Checks dieses Unternehmens stehen nur noch in der alten Datei.</translation>
    </message>
    <message>
        <source>Keep the old file until its stick or disk is back.</source>
        <translation>Behalten Sie die alte Datei, bis ihr Stick oder Laufwerk wieder da ist.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>PartnerMenu</name>
    <message>
        <source>IT partner</source>
        <translation>IT-Dienstleister</translation>
    </message>
    <message>
        <source>Ask your IT partner…</source>
        <translation>IT-Dienstleister fragen…</translation>
    </message>
    <message>
        <source>Take in the replies…</source>
        <translation>Antworten übernehmen…</translation>
    </message>
</context>
<context>
    <name>PartnerRoom</name>
    <message>
        <source>questions for the IT partner</source>
        <translation>Fragen an den IT-Dienstleister</translation>
    </message>
    <message>
        <source>The form is saved: %1</source>
        <translation>Das Formular ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Send it to your IT partner. When a file comes back, choose ‘Take in the replies…’ in the same menu.</source>
        <translation>Schicken Sie es Ihrem IT-Dienstleister. Kommt eine Datei zurück, wählen Sie „Antworten übernehmen…“ im selben Menü.</translation>
    </message>
    <message>
        <source>Give it to your IT partner. With each answer that comes back, note that your IT partner says so.</source>
        <translation>Geben Sie es Ihrem IT-Dienstleister. Vermerken Sie bei jeder Antwort, die zurückkommt, dass Ihr IT-Dienstleister das sagt.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Which password opens this audit?</source>
        <translation>Welches Passwort hat dieser Check?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The file %1 is protected with a password.</source>
        <translation>Die Datei %1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Sicherheitskopie suchen…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save a copy of it.</source>
        <translation>Dieses Bild lässt sich hier nicht anzeigen. Speichern Sie eine Kopie davon.</translation>
    </message>
</context>
<context>
    <name>PlanExplanations</name>
    <message>
        <source>What the plan leads to</source>
        <translation>Wohin der Plan führt</translation>
    </message>
    <message>
        <source>Every ticked step that is done by then raises its question to the better answer, and the score is counted anew with all of them together: the average of its sections, each with its weight. The stage is the highest one whose conditions hold then, and those of all stages below it.</source>
        <translation>Jeder angehakte Schritt, der bis dahin erledigt ist, hebt seine Frage auf die bessere Antwort, und die Punktzahl wird mit allen zusammen neu berechnet: der Durchschnitt der Bereiche, jeder mit seinem Gewicht. Die Stufe ist die höchste, deren Bedingungen dann erfüllt sind, samt denen aller Stufen darunter.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>= %1 at the end of the plan, from %2 now</source>
        <translation>= %1 am Ende des Plans, jetzt %2</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Aufwand aller Beteiligten</translation>
    </message>
    <message>
        <source>The sum of all ticked steps up to the end of the plan. The figures of a step come from the question bank, counted for the size of your firm; amounts are without VAT, days are the likely ones.</source>
        <translation>Die Summe aller angehakten Schritte bis zum Ende des Plans. Die Zahlen eines Schritts stammen aus dem Fragenkatalog, umgerechnet auf die Größe Ihres Unternehmens; Beträge ohne MwSt., Tage als wahrscheinlicher Wert.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>What there is: %1 × %n month(s)</source>
        <translation>
            <numerusform>Verfügbar: %1 × %n Monat</numerusform>
            <numerusform>Verfügbar: %1 × %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the likely days of your own people count. Of the money, what falls in the year of the plan counts: the cost once, the cost per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Nur die wahrscheinlichen Tage Ihrer eigenen Leute zählen. Vom Geld zählt, was in das Jahr des Plans fällt: die einmaligen Kosten, die Kosten pro Monat für die restlichen Monate und die Tage von Leuten von außen zum Tagessatz.</translation>
    </message>
    <message>
        <source>Your own days</source>
        <translation>Ihre eigenen Tage</translation>
    </message>
    <message>
        <source>Money this year</source>
        <translation>Geld in diesem Jahr</translation>
    </message>
    <message>
        <source>= %1 of your %2, %3 more than there is</source>
        <translation>= %1 von Ihren %2, %3 mehr als da ist</translation>
    </message>
    <message>
        <source>= %1 of your %2</source>
        <translation>= %1 von Ihren %2</translation>
    </message>
    <message>
        <source>What the steps of each window are likely to cost this year: once, per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Was die Schritte jedes Zeitraums dieses Jahr wahrscheinlich kosten: einmalig, pro Monat für die restlichen Monate, und die Tage von Leuten von außen zum Tagessatz.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Zur ersten offenen Frage</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n Änderung noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a step or untick it and see at once what it brings.</source>
        <translation>Setzen oder entfernen Sie den Haken bei einem Schritt und sehen Sie sofort, was er bringt.</translation>
    </message>
    <message>
        <source>As soon as you answer questions, the steps that help you most appear here.</source>
        <translation>Sobald Sie Fragen beantworten, stehen hier die Schritte, die Ihnen am meisten helfen.</translation>
    </message>
    <message>
        <source>Every step is done or dropped. New answers may bring new ones.</source>
        <translation>Jeder Schritt ist erledigt oder gestrichen. Neue Antworten können neue Schritte bringen.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target.</source>
        <translation>Jede bisherige Antwort erreicht ihr Ziel.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Your plan: %n step(s), none of them this month</source>
        <translation>
            <numerusform>Ihr Plan: %n Schritt, nicht diesen Monat</numerusform>
            <numerusform>Ihr Plan: %n Schritte, keiner davon diesen Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %n step(s) this month</source>
        <translation>
            <numerusform>Ihr Plan: %n Schritt diesen Monat</numerusform>
            <numerusform>Ihr Plan: %n Schritte diesen Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 becomes %3</source>
        <translation>%1, aus %2 wird %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the steps you tick bring %n point(s) in a year.</source>
        <translation>
            <numerusform>Die angehakten Schritte bringen in einem Jahr zusammen %n Punkt.</numerusform>
            <numerusform>Die angehakten Schritte bringen in einem Jahr zusammen %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their gains cannot simply be added up: a limit only goes once everything that causes it is gone.</source>
        <translation>Die Punkte einzelner Schritte lassen sich nicht zusammenzählen: Eine Obergrenze fällt erst weg, wenn jede Ursache weg ist.</translation>
    </message>
    <message>
        <source>As long as questions are open, these are the lowest scores.</source>
        <translation>Solange Fragen offen sind, sind das die niedrigsten Punktzahlen.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 of your own time</source>
        <translation>%1 eigene Arbeit</translation>
    </message>
    <message>
        <source>%1 of your %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of your yearly budget</source>
        <translation>%1 Ihres Jahresbudgets</translation>
    </message>
    <message>
        <source>%1 more than there is.</source>
        <translation>%1 mehr als verfügbar.</translation>
    </message>
    <message>
        <source>The plan exceeds your budget by %1.</source>
        <translation>Der Plan liegt %1 über Ihrem Budget.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1, lowest possible score from %2 to %3</source>
        <translation>%1, niedrigste mögliche Punktzahl von %2 auf %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in this month despite its date: a stumbling block or weak section depends on it.</source>
        <translation>Bleibt trotz seines Datums in diesem Monat: Ein K.-o.-Kriterium oder schwacher Bereich hängt davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n week(s) from start to finish.</source>
        <translation>
            <numerusform>Dauert von Anfang bis Ende etwa %n Woche.</numerusform>
            <numerusform>Dauert von Anfang bis Ende etwa %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>einmalig %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euro</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The dates you chose and your stumbling blocks come first.</source>
        <translation>Ihre Termine und K.-o.-Kriterien haben Vorrang.</translation>
    </message>
    <message>
        <source>The dates you chose come first.</source>
        <translation>Ihre Termine haben Vorrang.</translation>
    </message>
    <message>
        <source>What lifts a stumbling block or weak section comes first.</source>
        <translation>Was ein K.-o.-Kriterium behebt oder einen schwachen Bereich anhebt, hat Vorrang.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>Nothing is left to plan</source>
        <translation>Es ist nichts mehr zu planen</translation>
    </message>
    <message>
        <source>No step is needed</source>
        <translation>Es ist kein Schritt nötig</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Reading the audits…</source>
        <translation>Die Checks werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the audits… %1 of %2</source>
        <translation>Die Checks werden gelesen… %1 von %2</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>Der Überblick ist gespeichert: %1</translation>
    </message>
    <message>
        <source>No firm is named in it.</source>
        <translation>Kein Unternehmen wird darin genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with a password left out.</source>
        <translation>
            <numerusform>%n Datei mit Passwort ausgelassen.</numerusform>
            <numerusform>%n Dateien mit Passwort ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar.</numerusform>
            <numerusform>%n Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) left out.</source>
        <translation>
            <numerusform>%n Kopie ausgelassen.</numerusform>
            <numerusform>%n Kopien ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) with open questions left out.</source>
        <translation>
            <numerusform>%n Check mit offenen Fragen ausgelassen.</numerusform>
            <numerusform>%n Checks mit offenen Fragen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Your clients together</source>
        <translation>Ihre Kunden im Überblick</translation>
    </message>
    <message>
        <source>Figures from the latest audit of each firm in a folder. No firm is named, and nothing in the files changes.</source>
        <translation>Zahlen aus dem letzten Check jedes Unternehmens in einem Ordner. Kein Unternehmen wird genannt, und an den Dateien ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>Liste der Checks</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Merken, welche Checks geöffnet waren</translation>
    </message>
    <message>
        <source>List the audits of a folder…</source>
        <translation>Checks eines Ordners anzeigen…</translation>
    </message>
    <message>
        <source>Stop listing the folder</source>
        <translation>Keinen Ordner mehr anzeigen</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Ihre Kunden im Überblick, ohne Namen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Merken, welche Checks geöffnet waren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>PresentedPage</name>
    <message>
        <source>All questions have been shown.</source>
        <translation>Alle Fragen wurden gezeigt.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Esc: back to the program</source>
        <translation>Esc: zurück zum Programm</translation>
    </message>
</context>
<context>
    <name>PresentedQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: Esc shows why</source>
        <translation>Noch nicht gespeichert: Esc zeigt, warum</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being set…</source>
        <translation>Die Seiten werden gestaltet…</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
</context>
<context>
    <name>ProjectionCard</name>
    <message>
        <source>What it leads to</source>
        <translation>Wohin das führt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>Punktzahl: %1.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Work in all</source>
        <translation>Aufwand insgesamt</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Stage in a year</source>
        <translation>Stufe in einem Jahr</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Aufwand aller Beteiligten</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Verknüpfung</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Dieser Name ist nicht möglich</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Der Name „%1“ kann nicht verwendet werden.&lt;/b&gt;&lt;p&gt;Wählen Sie einen kürzeren Namen oder einen ohne Satzzeichen.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Weighs heavily</source>
        <translation>Wiegt schwer</translation>
    </message>
    <message>
        <source>Questions of this section</source>
        <translation>Fragen dieses Bereichs</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
</context>
<context>
    <name>QuestionFooter</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zum Prüfen</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>The quick round is done: your results come next</source>
        <translation>Die schnelle Runde ist fertig: Als Nächstes kommt Ihr Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Quick round: %n question(s) to go</source>
        <translation>
            <numerusform>Schnelle Runde: noch %n Frage</numerusform>
            <numerusform>Schnelle Runde: noch %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer saved at %1</source>
        <translation>Antwort gespeichert um %1</translation>
    </message>
    <message>
        <source>Marked to come back to, saved at %1</source>
        <translation>Zum Zurückkommen markiert, gespeichert um %1</translation>
    </message>
    <message>
        <source>Mark taken away, saved at %1</source>
        <translation>Markierung entfernt, gespeichert um %1</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Alles gespeichert um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) waiting to be saved</source>
        <translation>
            <numerusform>%n Antwort wartet auf das Speichern</numerusform>
            <numerusform>%n Antworten warten auf das Speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on as soon as this is saved.</source>
        <translation>Es geht weiter, sobald das gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1, heading of level %2</source>
        <translation>%1, Überschrift der Ebene %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Keep this reason</source>
        <translation>Begründung speichern</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihre Begründung</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Andere Begründung…</translation>
    </message>
    <message>
        <source>The question then does not count. Your reason is in the report.</source>
        <translation>Die Frage zählt dann nicht mit. Ihre Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>Nothing changes until you give a reason.</source>
        <translation>Es ändert sich nichts, bis Sie eine Begründung geben.</translation>
    </message>
    <message>
        <source>Write in a few words why this does not apply.</source>
        <translation>Schreiben Sie in wenigen Worten, warum das nicht zutrifft.</translation>
    </message>
    <message>
        <source>Why does this not apply to you?</source>
        <translation>Warum trifft das auf Sie nicht zu?</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(nötig)</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Keep this audit first?</source>
        <translation>Diesen Check zuerst speichern?</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>%1 is in a folder for attachments and temporary files. What is there can disappear by itself, with all that you answer in it.</source>
        <translation>%1 liegt in einem Ordner für Anhänge und temporäre Dateien. Was dort liegt, kann von selbst verschwinden, mit allen Antworten, die Sie darin geben.</translation>
    </message>
    <message>
        <source>Keep a copy in a folder of your own and work in that. Only the audit itself is copied, once it has been checked; whatever lies beside it stays behind.</source>
        <translation>Speichern Sie eine Kopie in einem eigenen Ordner und arbeiten Sie darin weiter. Nur der Check selbst wird kopiert, nachdem er geprüft wurde; was daneben liegt, bleibt zurück.</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Dort öffnen</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Firm</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Protected with a password. You see the score after opening.</source>
        <translation>Mit einem Passwort geschützt. Die Punktzahl sehen Sie nach dem Öffnen.</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick and choose ‘Look again’.</source>
        <translation>Datei nicht gefunden. Stecken Sie den Stick ein und wählen Sie „Erneut suchen“.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This file is damaged or is no audit. Open it to see what can be done.</source>
        <translation>Diese Datei ist beschädigt oder kein Check. Öffnen Sie sie, um zu sehen, was möglich ist.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Finish the questions</source>
        <translation>Fragen abschließen</translation>
    </message>
</context>
<context>
    <name>RecentTable</name>
    <message>
        <source>All audits</source>
        <translation>Alle Checks</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for the file elsewhere…</source>
        <translation>Datei anderswo suchen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Aus dieser Liste entfernen (die Datei bleibt)</translation>
    </message>
</context>
<context>
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove the password?</source>
        <translation>Passwort entfernen?</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Whoever has the file can then read it, also when a stick is lost.</source>
        <translation>Wer die Datei hat, kann sie dann lesen, auch wenn ein Stick verloren geht.</translation>
    </message>
    <message>
        <source>Safety copies made until now keep the password they have.</source>
        <translation>Bisherige Sicherheitskopien behalten das Passwort, das sie haben.</translation>
    </message>
</context>
<context>
    <name>ReportFooter</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>Saving and reading back…</source>
        <translation>Wird gespeichert und geprüft…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Gespeichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Seite %1 von %2 wird gedruckt</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Alle Seiten sind an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Printing is stopped. Some pages may still come out.</source>
        <translation>Das Drucken ist abgebrochen. Einige Seiten können noch herauskommen.</translation>
    </message>
</context>
<context>
    <name>ReportNames</name>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Questions for the IT partner</source>
        <translation>Fragen an den IT-Dienstleister</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
    <message>
        <source>Checklist for leavers</source>
        <translation>Checkliste, wenn jemand geht</translation>
    </message>
    <message>
        <source>Record of a restore test</source>
        <translation>Protokoll eines Wiederherstellungstests</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Liste der Schritte</translation>
    </message>
    <message>
        <source>Calendar of the plan</source>
        <translation>Kalender des Plans</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Teil des Berichts</translation>
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
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Einfacher Text (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a safety copy</source>
        <translation>Eine Sicherheitskopie wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Diese Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Choose which one takes the place of the file.</source>
        <translation>Wählen Sie, welche an die Stelle der Datei tritt.</translation>
    </message>
    <message>
        <source>What is there now is kept as a file beside it. Nothing is lost.</source>
        <translation>Was jetzt dort steht, bleibt als Datei daneben erhalten. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>There are no safety copies of this audit yet.</source>
        <translation>Von diesem Check gibt es noch keine Sicherheitskopien.</translation>
    </message>
    <message>
        <source>The program makes one on each day that you change something.</source>
        <translation>Das Programm erstellt eine an jedem Tag, an dem Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking at what it holds…</source>
        <translation>Inhalt wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Zur ersten offenen Frage</translation>
    </message>
    <message>
        <source>As soon as you answer a first question, you see here where you stand.</source>
        <translation>Sobald Sie eine erste Frage beantworten, sehen Sie hier, wo Sie stehen.</translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is nothing to score.</source>
        <translation>Keine einzige Frage trifft auf Ihr Unternehmen zu. Deshalb gibt es keine Punktzahl.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered · %3</source>
        <translation>%1 von %2 Fragen beantwortet · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘Does not apply to us’</source>
        <translation>
            <numerusform>%n Mal „Trifft auf uns nicht zu“</numerusform>
            <numerusform>%n Mal „Trifft auf uns nicht zu“</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts without VAT</source>
        <translation>Beträge ohne MwSt.</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show other clients?</source>
        <translation>Andere Kunden anzeigen?</translation>
    </message>
    <message>
        <source>Show other clients</source>
        <translation>Andere Kunden anzeigen</translation>
    </message>
    <message>
        <source>The list of files shows names of other clients. Who is looking along?</source>
        <translation>Die Dateiliste zeigt Namen anderer Kunden. Wer schaut mit?</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Replies of your IT partner</source>
        <translation>Antworten Ihres IT-Dienstleisters</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Keine übernehmen</translation>
    </message>
    <message>
        <source>Filled in by %1.</source>
        <translation>Ausgefüllt von %1.</translation>
    </message>
    <message>
        <source>What you take over is kept as said by your IT partner, without evidence. You can undo it in one step.</source>
        <translation>Was Sie übernehmen, wird als Aussage Ihres IT-Dienstleisters gespeichert, ohne Nachweis. Sie können es in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n reply(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing is left to check</source>
        <translation>Es ist nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>Every question has an answer, and none contradicts your firm’s facts.</source>
        <translation>Jede Frage hat eine Antwort, und keine widerspricht den Angaben zu Ihrem Unternehmen.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the result already</source>
        <translation>Jetzt schon zum Ergebnis</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Alles gespeichert um %1</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Alle Fragen sind beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Almost done: %n question(s) open</source>
        <translation>
            <numerusform>Fast fertig: noch %n Frage offen</numerusform>
            <numerusform>Fast fertig: noch %n Fragen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>Noch %n Frage offen</numerusform>
            <numerusform>Noch %n Fragen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from last time still to confirm</source>
        <translation>
            <numerusform>Noch %n Antwort vom letzten Mal zu bestätigen</numerusform>
            <numerusform>Noch %n Antworten vom letzten Mal zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers are from this time.</source>
        <translation>%1 von %2 Antworten stammen aus diesem Check.</translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is no score.</source>
        <translation>Keine einzige Frage trifft auf Ihr Unternehmen zu. Deshalb gibt es keine Punktzahl.</translation>
    </message>
    <message>
        <source>You can go to the result. Your score:</source>
        <translation>Sie können zum Ergebnis gehen. Ihre Punktzahl:</translation>
    </message>
    <message>
        <source>Your score appears with your first answers.</source>
        <translation>Ihre Punktzahl erscheint mit Ihren ersten Antworten.</translation>
    </message>
    <message>
        <source>You can go to the result already. The score then stays a range:</source>
        <translation>Sie können auch jetzt schon zum Ergebnis gehen. Die Punktzahl liegt dann</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>First open question</source>
        <translation>Erste offene Frage</translation>
    </message>
    <message>
        <source>First one to confirm</source>
        <translation>Erste zu bestätigende Antwort</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>count as the lowest answer</source>
        <translation>zählt als niedrigste Antwort</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>von Ihnen markiert</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Carried over from last time</source>
        <translation>Vom letzten Mal übernommen</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Trifft auf uns nicht zu</translation>
    </message>
    <message>
        <source>left out of the score</source>
        <translation>zählt nicht mit</translation>
    </message>
</context>
<context>
    <name>SampleNotice</name>
    <message>
        <source>This is a sample firm: nothing in it is real.</source>
        <translation>Dies ist ein Beispielunternehmen: nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Look around and change what you like. Its answers are with the questions.</source>
        <translation>Sehen Sie sich um und ändern Sie, was Sie möchten. Die Antworten stehen bei den Fragen.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>Start your own audit…</source>
        <translation>Eigenen Check beginnen…</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehen Sie?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>What stands between you and the next stage</source>
        <translation>Was bis zur nächsten Stufe noch fehlt</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch keine Punktzahl</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Verlässlichkeit %1</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Mit Nachweis %1</translation>
    </message>
</context>
<context>
    <name>ScoreFigures</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Score out of 100</source>
        <translation>Punktzahl von 100</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Without the limit</source>
        <translation>Ohne Obergrenze</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obergrenze</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Bisherige Punktzahl</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>No score yet</source>
        <translation>Noch keine Punktzahl</translation>
    </message>
    <message>
        <source>%1 out of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>between %1 and %2 out of 100, %3</source>
        <translation>zwischen %1 und %2 von 100, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>Noch %n Frage</numerusform>
            <numerusform>Noch %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>von 100</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
</context>
<context>
    <name>SectionScoreCard</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch keine Punktzahl</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>No higher than %1</source>
        <translation>Nicht über %1</translation>
    </message>
    <message>
        <source>by this question</source>
        <translation>wegen dieser Frage</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>wegen: %1</translation>
    </message>
    <message>
        <source>No question of this section applies to your firm.</source>
        <translation>Keine Frage dieses Bereichs trifft auf Ihr Unternehmen zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of this section count now.</source>
        <translation>
            <numerusform>In diesem Bereich zählt jetzt %n Frage mit.</numerusform>
            <numerusform>In diesem Bereich zählen jetzt %n Fragen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence in this section: %1.</source>
        <translation>Verlässlichkeit dieses Bereichs: %1.</translation>
    </message>
    <message>
        <source>%1: the more you answer, the narrower the bar.</source>
        <translation>%1: Je mehr Sie antworten, desto schmaler der Balken.</translation>
    </message>
    <message>
        <source>Every question of this section is answered.</source>
        <translation>Alle Fragen dieses Bereichs sind beantwortet.</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>By section</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Scores then and now</source>
        <translation>Punktzahlen damals und jetzt</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>%1: %2 out of 100 then, %3 now</source>
        <translation>%1: damals %2 von 100, jetzt %3</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Ring: %1 · disc: %2.</source>
        <translation>Ring: %1 · Scheibe: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n question(s) that both have in common, so that the scores can differ from those elsewhere.</source>
        <translation>
            <numerusform>Berechnet aus der einen Frage, die beide gemeinsam haben: Die Punktzahlen können von denen an anderer Stelle abweichen.</numerusform>
            <numerusform>Berechnet aus den %n Fragen, die beide gemeinsam haben: Die Punktzahlen können von denen an anderer Stelle abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>limit by a stumbling block</source>
        <translation>Obergrenze durch ein K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>not certain yet, or earned but not counted</source>
        <translation>noch nicht sicher, oder erreicht, aber nicht mitgezählt</translation>
    </message>
    <message>
        <source>Hatched:</source>
        <translation>Schraffiert:</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>is not certain yet, or does not count because of a limit.</source>
        <translation>ist noch nicht sicher oder zählt wegen einer Obergrenze nicht mit.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Eine Kopie verschicken</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>With the password of this audit</source>
        <translation>Mit dem Passwort dieses Checks</translation>
    </message>
    <message>
        <source>With a password for this copy alone</source>
        <translation>Mit einem Passwort nur für diese Kopie</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Ohne Passwort</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Passwort der Kopie</translation>
    </message>
    <message>
        <source>Tell it to the receiver by phone, not in the same mail.</source>
        <translation>Geben Sie es telefonisch weiter, nicht in derselben E-Mail.</translation>
    </message>
    <message>
        <source>Leave out whose audit it is</source>
        <translation>Weglassen, von wem der Check ist</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Geben Sie zuerst ein Passwort ein.</translation>
    </message>
    <message>
        <source>This saves a file that you can mail or hand over. It is opened once to be sure that it works.</source>
        <translation>So entsteht eine Datei, die Sie per E-Mail schicken oder übergeben können. Sie wird einmal geöffnet, damit sicher ist, dass sie funktioniert.</translation>
    </message>
    <message>
        <source>Name, notes, reasons, evidence and everything else that was typed is then left out. Answers, dates and amounts stay, so that the scores are the same.</source>
        <translation>Name, Notizen, Begründungen, Nachweise und alles andere, was jemand eingetippt hat, fehlen dann. Antworten, Datumsangaben und Beträge bleiben, damit die Punktzahlen dieselben sind.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Why this question?</source>
        <translation>Warum diese Frage?</translation>
    </message>
    <message>
        <source>What counts as evidence?</source>
        <translation>Was zählt als Nachweis?</translation>
    </message>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Gilt %n Monat lang.</numerusform>
            <numerusform>Gilt %n Monate lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>IT partner: %1</source>
        <translation>IT-Dienstleister: %1</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>IT partner</source>
        <translation>IT-Dienstleister</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Beratung</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Your stage</source>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <source>You are in the highest stage.</source>
        <translation>Sie stehen auf der höchsten Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 condition(s):</source>
        <translation>
            <numerusform>%n von %1 Bedingungen:</numerusform>
            <numerusform>%n von %1 Bedingungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>For ‘%1’ you still need</source>
        <translation>Für „%1“ erfüllen Sie noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s) of this way</source>
        <translation>
            <numerusform>%n weiteren Schritt dieses Weges anzeigen</numerusform>
            <numerusform>%n weitere Schritte dieses Weges anzeigen</numerusform>
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
            <numerusform> und %n weiterer Schritt</numerusform>
            <numerusform> und %n weitere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest way there: %1.</source>
        <translation>Der günstigste Weg dorthin: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First answer %n open question(s).</source>
        <translation>
            <numerusform>Beantworten Sie zuerst %n offene Frage.</numerusform>
            <numerusform>Beantworten Sie zuerst %n offene Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie stehen</translation>
    </message>
</context>
<context>
    <name>StageExplanations</name>
    <message>
        <source>Every condition of the highest stage is met.</source>
        <translation>Jede Bedingung der höchsten Stufe ist erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>= %2, because %n of %1 conditions of ‘%3’ are not met yet</source>
        <translation>
            <numerusform>= %2, denn %n von %1 Bedingungen von „%3“ ist noch nicht erfüllt</numerusform>
            <numerusform>= %2, denn %n von %1 Bedingungen von „%3“ sind noch nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stage</source>
        <translation>Ihre Stufe</translation>
    </message>
    <message>
        <source>You are in the highest stage of which every condition is met, and every condition of the stages below it. What does not apply to your firm counts as met; what is not answered yet does not.</source>
        <translation>Sie sind auf der höchsten Stufe, bei der jede Bedingung erfüllt ist, ebenso wie jede Bedingung der Stufen darunter. Was auf Ihr Unternehmen nicht zutrifft, zählt als erfüllt; was noch offen ist, nicht.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Met?</source>
        <translation>Erfüllt?</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>Sie ist erfüllt.</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Sie ist noch nicht erfüllt.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>no stumbling block</source>
        <translation>kein K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>%1 out of 100 at least</source>
        <translation>mindestens %1 von 100</translation>
    </message>
    <message>
        <source>answer %1 of %2 at least</source>
        <translation>mindestens Antwort %1 von %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>%n stumbling block(s)</source>
        <translation>
            <numerusform>%n K.-o.-Kriterium</numerusform>
            <numerusform>%n K.-o.-Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>weiß ich nicht</translation>
    </message>
    <message>
        <source>answer %1 of %2</source>
        <translation>Antwort %1 von %2</translation>
    </message>
    <message>
        <source>The condition holds once no stumbling block is left or still unknown.</source>
        <translation>Die Bedingung ist erfüllt, sobald kein K.-o.-Kriterium mehr greift oder noch zu klären ist.</translation>
    </message>
    <message>
        <source>The condition holds once the value reaches what is needed.</source>
        <translation>Die Bedingung ist erfüllt, sobald der Wert erreicht, was nötig ist.</translation>
    </message>
    <message>
        <source>A theme runs across the sections: each of its answers earns part of its weight, and the value is what was earned out of 100.</source>
        <translation>Ein Thema zieht sich durch die Bereiche: jede seiner Antworten verdient einen Teil ihres Gewichts, und der Wert ist, was von 100 verdient wurde.</translation>
    </message>
    <message>
        <source>Needed for ‘%1’</source>
        <translation>Nötig für „%1“</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>So far stage %1 of %2: %3</source>
        <translation>Bisher Stufe %1 von %2: %3</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie stehen hier</translation>
    </message>
    <message>
        <source>So far you are here</source>
        <translation>Bisher stehen Sie hier</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>StartFooter</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>Liste der Checks</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>IT self-audit %1</source>
        <translation>IT-Selbstcheck %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neuer Check</translation>
    </message>
    <message>
        <source>Opens an audit you have. Or drop its file anywhere in this window. (%1)</source>
        <translation>Öffnet einen vorhandenen Check. Oder ziehen Sie die Datei in dieses Fenster. (%1)</translation>
    </message>
    <message>
        <source>Starts with the name of the firm. (%1)</source>
        <translation>Beginnt mit dem Namen des Unternehmens. (%1)</translation>
    </message>
    <message>
        <source>Where do you want to continue?</source>
        <translation>Wo machen Sie weiter?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>Fangen wir an?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything stays on this computer or your stick. No account and no internet needed.</source>
        <translation>Alles bleibt auf diesem Computer oder Ihrem Stick. Sie brauchen weder Konto noch Internet.</translation>
    </message>
</context>
<context>
    <name>StartRoom</name>
    <message>
        <source>Sample firm (nothing here is real)</source>
        <translation>Beispielunternehmen (nichts davon ist echt)</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What to do with this step</source>
        <translation>Was mit diesem Schritt geschehen soll</translation>
    </message>
    <message>
        <source>Waits for another step</source>
        <translation>Wartet auf einen anderen Schritt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>StepExplanations</name>
    <message>
        <source>Points it adds, limits left out</source>
        <translation>Punkte dazu, ohne Obergrenzen gerechnet</translation>
    </message>
    <message>
        <source>Times more urgent</source>
        <translation>Faktor für die Dringlichkeit</translation>
    </message>
    <message>
        <source>Days of work, money counted at the day rate</source>
        <translation>Arbeitstage, Geld in Tage umgerechnet</translation>
    </message>
    <message>
        <source>Days it counts for at least</source>
        <translation>Tage, mit denen er mindestens zählt</translation>
    </message>
    <message>
        <source>The steps that raise your score most for the least work and money come first; what is urgent counts for more. If a step needs another one first, that one comes before it.</source>
        <translation>Zuerst kommen die Schritte, die Ihre Punktzahl bei geringstem Aufwand und geringsten Kosten am stärksten anheben; was dringend ist, zählt mehr. Braucht ein Schritt vorher einen anderen, steht dieser davor.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was mitzählt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>This is how many points your score rises if this step alone is done: what its section rises, times the share of that section in the whole. As long as another answer limits the section, that may be nothing.</source>
        <translation>Um so viele Punkte steigt Ihre Punktzahl, wenn nur dieser Schritt erledigt ist: was der Bereich steigt, mal dem Anteil dieses Bereichs am Ganzen. Solange eine andere Antwort den Bereich begrenzt, kann das nichts sein.</translation>
    </message>
    <message>
        <source>‘%1’ before this step</source>
        <translation>„%1“ vor diesem Schritt</translation>
    </message>
    <message>
        <source>‘%1’ after this step</source>
        <translation>„%1“ nach diesem Schritt</translation>
    </message>
    <message>
        <source>Share of this section in the whole</source>
        <translation>Anteil dieses Bereichs am Ganzen</translation>
    </message>
    <message>
        <source>The figures come from the question bank: working days by who does the work, and amounts without VAT. What is paid for each person or computer user is counted with the numbers of your firm; as long as you have not filled in either, for one. Work on each computer takes less in a small firm. Days are shown in halves.</source>
        <translation>Die Zahlen kommen aus der Fragensammlung: Arbeitstage danach, wer die Arbeit macht, und Beträge ohne MwSt. Was pro Person oder Computernutzer bezahlt wird, ist mit den Zahlen Ihres Unternehmens gerechnet; solange Sie keine von beiden eingetragen haben, für eine Person. Arbeit an jedem Computer braucht in einem kleinen Unternehmen weniger. Tage stehen in Hälften.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation>Arbeitstage: %1</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>pro Person</translation>
    </message>
    <message>
        <source>for each computer user</source>
        <translation>pro Computernutzer</translation>
    </message>
    <message>
        <source>Of which needed in a firm of your size</source>
        <translation>Davon nötig in einem Unternehmen Ihrer Größe</translation>
    </message>
    <message>
        <source>Number of them in your firm</source>
        <translation>Anzahl in Ihrem Unternehmen</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Why do you drop this step?</source>
        <translation>Warum streichen Sie diesen Schritt?</translation>
    </message>
    <message>
        <source>The reason is given in the report.</source>
        <translation>Die Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Diesen Schritt streichen</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Why so many points?</source>
        <translation>Warum so viele Punkte?</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Warum diese Reihenfolge?</translation>
    </message>
    <message>
        <source>Why so much work?</source>
        <translation>Warum so viel Arbeit?</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Schreiben Sie ein Datum wie %1.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schreiben Sie die Begründung in wenigen Worten.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Today already</source>
        <translation>Gleich heute</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>It lifts a stumbling block or a weak section.</source>
        <translation>Er behebt ein K.-o.-Kriterium oder hebt einen schwachen Bereich an.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Move to: %1</source>
        <translation>Verschieben auf: %1</translation>
    </message>
    <message>
        <source>Let the plan choose the moment</source>
        <translation>Den Plan den Zeitpunkt wählen lassen</translation>
    </message>
    <message>
        <source>Who, when and how…</source>
        <translation>Wer, wann und wie…</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Dieser Schritt ist erledigt</translation>
    </message>
    <message>
        <source>Drop this step…</source>
        <translation>Diesen Schritt streichen…</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Find out: %1</source>
        <translation>Zu klären: %1</translation>
    </message>
    <message>
        <source>half a working day at most</source>
        <translation>höchstens ½ Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>%1 working day(s) at most</source>
        <translation>
            <numerusform>höchstens %1 Arbeitstag</numerusform>
            <numerusform>höchstens %1 Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 working day(s)</source>
        <translation>
            <numerusform>%1 bis %2 Arbeitstag</numerusform>
            <numerusform>%1 bis %2 Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>einmalig %1</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no other cost</source>
        <translation>keine weiteren Kosten</translation>
    </message>
    <message>
        <source>more certainty</source>
        <translation>mehr Gewissheit</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n Punkt</numerusform>
            <numerusform>+%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 point</source>
        <translation>weniger als 1 Punkt</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>noch keine Punkte</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euro</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) done in between</source>
        <translation>
            <numerusform>%n Schritt inzwischen umgesetzt</numerusform>
            <numerusform>%n Schritte inzwischen umgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>%n weiteren Schritt anzeigen</numerusform>
            <numerusform>%n weitere Schritte anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support file</source>
        <translation>Supportdatei</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Selbsttest abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The self-test is running. It takes about a minute.</source>
        <translation>Der Selbsttest läuft. Er dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation>Der Selbsttest hat keinen Fehler gefunden.</translation>
    </message>
    <message>
        <source>The self-test found something; the text tells what.</source>
        <translation>Der Selbsttest hat etwas gefunden; der Text sagt, was.</translation>
    </message>
    <message>
        <source>The self-test was stopped.</source>
        <translation>Der Selbsttest wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Your audits are safe. Choose another place.</source>
        <translation>Die Datei konnte dort nicht gespeichert werden. Ihre Checks sind sicher. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Eine Datei für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source>It holds what you read below and nothing else: no answers, no names, no folders. It goes nowhere by itself: you save it and send it if you want.</source>
        <translation>Darin steht, was Sie unten lesen, und sonst nichts: keine Antworten, keine Namen, keine Ordner. Von selbst geht sie nirgendwohin: Sie speichern und verschicken sie, wenn Sie wollen.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) to go</source>
        <translation>
            <numerusform>Noch ungefähr %n Minute</numerusform>
            <numerusform>Noch ungefähr %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Cost per year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>To ‘Your firm’</source>
        <translation>Zu „Ihr Unternehmen“</translation>
    </message>
    <message>
        <source>Solid: at least · hatched: possible · line: with your likely figures. If your estimates are right, 8 times out of 10 the amount lies in the range.</source>
        <translation>Voll: mindestens · schraffiert: möglich · Linie: mit Ihren wahrscheinlichen Zahlen. Wenn Ihre Schätzungen stimmen, liegt der Betrag in 8 von 10 Fällen in der Spanne.</translation>
    </message>
    <message>
        <source>Cost per year, from low to high. %1.</source>
        <translation>Kosten pro Jahr, von niedrig bis hoch. %1.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Fill in a first figure and see here what it amounts to.</source>
        <translation>Geben Sie eine erste Zahl ein und sehen Sie hier, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Not counted yet, for lack of figures: %1.</source>
        <translation>Noch nicht mitgezählt, weil Zahlen fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>UndoLinks</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo the last change: %1</source>
        <translation>Letzte Änderung rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Redo what was undone: %1</source>
        <translation>Rückgängig Gemachtes wiederholen: %1</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>replies of your IT partner</source>
        <translation>Antworten Ihres IT-Dienstleisters</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>WhyLinks</name>
    <message>
        <source>How worked out:</source>
        <translation>So berechnet:</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
</context>
<context>
    <name>WindowColumn</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>There is no step here. Drag one here, or use its menu.</source>
        <translation>Hier steht kein Schritt. Ziehen Sie einen hierher oder benutzen Sie sein Menü.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Charts are shown as tables.</source>
        <translation>Die Diagramme sind jetzt als Tabellen zu sehen.</translation>
    </message>
    <message>
        <source>Tables are shown as charts.</source>
        <translation>Die Tabellen sind jetzt als Diagramme zu sehen.</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ungeplant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>conclusions</name>
    <message>
        <source>There is no score yet</source>
        <translation>Es gibt noch keine Punktzahl</translation>
    </message>
    <message>
        <source>Your score lies between %1 and %2</source>
        <translation>Ihre Punktzahl liegt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Every section scores ‘%1’</source>
        <translation>Jeder Bereich hat die Bewertung „%1“</translation>
    </message>
    <message>
        <source>%1 needs attention first, %2 is strongest</source>
        <translation>Zuerst %1, am stärksten ist der Bereich %2</translation>
    </message>
    <message>
        <source>Does not apply to your firm</source>
        <translation>Trifft auf Ihr Unternehmen nicht zu</translation>
    </message>
    <message>
        <source>%1: this is still to be found out</source>
        <translation>%1: Das ist noch zu klären</translation>
    </message>
    <message>
        <source>Everything reaches its target</source>
        <translation>Alles erreicht sein Ziel</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Photo or screenshot</source>
        <translation>Foto oder Bildschirmfoto</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Selbst gesehen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Nachweis</translation>
    </message>
</context>
<context>
    <name>file_evidence</name>
    <message>
        <source>%1 (%2) is copied into this audit.</source>
        <translation>%1 (%2) wird in diesen Check kopiert.</translation>
    </message>
    <message>
        <source>Where and with what it was taken is left out.</source>
        <translation>Aufnahmeort und Gerät werden entfernt.</translation>
    </message>
    <message>
        <source>It is kept as it is, with the name of its maker if that is in it.</source>
        <translation>Die Datei bleibt, wie sie ist, auch mit dem Namen der Person, die sie erstellt hat, falls er darin steht.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a pasted file</comment>
        <translation>Bild %1.png</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>HH:mm</source>
        <comment>time; Qt pattern, quote words</comment>
        <translation>HH:mm&#xa0;&apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month; Qt pattern</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of the month; Qt pattern</comment>
        <translation>d.</translation>
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
        <translation>%1. Für später</translation>
    </message>
    <message>
        <source>Question %1, not answered yet: %2</source>
        <translation>Frage %1, noch offen: %2</translation>
    </message>
    <message>
        <source>Question %1, answered: %2</source>
        <translation>Frage %1, beantwortet: %2</translation>
    </message>
    <message>
        <source>Question %1, don’t know: %2</source>
        <translation>Frage %1, weiß ich nicht: %2</translation>
    </message>
    <message>
        <source>Question %1, does not apply: %2</source>
        <translation>Frage %1, trifft nicht zu: %2</translation>
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
        <translation>S</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>Auswahl %1 von %2</translation>
    </message>
</context>
</TS>
