<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutFacts</name>
    <message>
        <source>The content is up to date.</source>
        <translation>Le contenu est à jour.</translation>
    </message>
    <message numerus="yes">
        <source>The content is %n month(s) old.</source>
        <translation>
            <numerusform>Le contenu date de %n mois.</numerusform>
            <numerusform>Le contenu date de %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a newer version of the program: rules and prices change.</source>
        <translation>Cherchez une version plus récente du programme&#xa0;: les règles et les prix changent.</translation>
    </message>
</context>
<context>
    <name>AccentField</name>
    <message>
        <source>A light colour is made darker, so that words stay readable.</source>
        <translation>Une couleur claire est assombrie pour que le texte reste lisible.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Write # and six characters, such as #0b5f62.</source>
        <translation>Écrivez # et six caractères, par exemple #0b5f62.</translation>
    </message>
</context>
<context>
    <name>AgainCard</name>
    <message>
        <source>See next year what changed</source>
        <translation>L’an prochain, voyez ce qui a changé</translation>
    </message>
    <message>
        <source>Start a re-audit</source>
        <translation>Commencer un nouveau diagnostic</translation>
    </message>
    <message>
        <source>Compare with another file…</source>
        <translation>Comparer avec un autre fichier…</translation>
    </message>
    <message>
        <source>A re-audit starts from your answers of today. You confirm each one with a single key, or change it. Today’s audit stays in the file as it is.</source>
        <translation>Un nouveau diagnostic part de vos réponses d’aujourd’hui. Vous confirmez chacune d’une seule touche, ou vous la modifiez. Le diagnostic d’aujourd’hui reste tel quel dans le fichier.</translation>
    </message>
    <message>
        <source>This file can only be read, so no re-audit can begin in it.</source>
        <translation>Ce fichier est en lecture seule&#xa0;: aucun nouveau diagnostic ne peut y commencer.</translation>
    </message>
    <message>
        <source>Answer the first questions; a year from now you see what changed.</source>
        <translation>Répondez aux premières questions&#x202f;; dans un an, vous verrez ce qui a changé.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>And with a maintenance agreement?</source>
        <translation>Et avec un contrat d’entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Difference per year with the agreement</source>
        <translation>Différence par an avec le contrat</translation>
    </message>
    <message>
        <source>Difference per year</source>
        <translation>Différence par an</translation>
    </message>
    <message>
        <source>Fill in the monthly fee, the share of outages it avoids and your outages: then you see what an agreement would cost or save.</source>
        <translation>Indiquez le montant mensuel, la part des pannes que le contrat évite et vos pannes&#xa0;: vous verrez alors ce qu’un contrat coûte ou rapporte.</translation>
    </message>
    <message>
        <source>Worked out with your own assumptions. An agreement can turn out cheaper or dearer.</source>
        <translation>Calculé avec vos propres hypothèses. Un contrat peut revenir moins cher ou plus cher.</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>just as dear</source>
        <translation>le même prix</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>A year with the agreement comes out between %1 and %2, %3.</source>
        <translation>Une année avec le contrat se situe entre %1 et %2, %3.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>La première année</translation>
    </message>
    <message>
        <source>A later year</source>
        <translation>Les années suivantes</translation>
    </message>
    <message>
        <source>With your figures the agreement is cheaper.</source>
        <translation>Avec vos chiffres, le contrat revient moins cher.</translation>
    </message>
    <message>
        <source>With your figures the agreement is dearer.</source>
        <translation>Avec vos chiffres, le contrat revient plus cher.</translation>
    </message>
    <message>
        <source>With your figures it may turn out cheaper or dearer.</source>
        <translation>Avec vos chiffres, il peut revenir moins cher ou plus cher.</translation>
    </message>
    <message>
        <source>In %1 of the possible results it is cheaper in a later year.</source>
        <translation>Dans %1 des résultats possibles, il revient moins cher après la première année.</translation>
    </message>
    <message>
        <source>Without standstill there is no point at which it pays for itself.</source>
        <translation>Sans temps d’arrêt, il n’y a pas de seuil à partir duquel il est rentable.</translation>
    </message>
    <message>
        <source>%1 hours of standstill a year</source>
        <translation>%1 heures d’arrêt par an</translation>
    </message>
    <message>
        <source>It pays for itself if it avoids</source>
        <translation>Il est rentable s’il évite</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Vous en avez %1 actuellement.</translation>
    </message>
    <message>
        <source>Your own hours are not counted: what an hour of work costs is not filled in.</source>
        <translation>Vos heures ne sont pas comptées&#xa0;: le coût d’une heure de travail n’est pas indiqué.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Make this unanswered again</source>
        <translation>Effacer la réponse</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>It is still right</source>
        <translation>C’est toujours exact</translation>
    </message>
    <message>
        <source>That is why this question does not count.</source>
        <translation>C’est pourquoi cette question ne compte pas.</translation>
    </message>
    <message>
        <source>Answer it anyway, and it counts again.</source>
        <translation>Si vous répondez quand même, elle compte de nouveau.</translation>
    </message>
    <message>
        <source>Choose again if something changed.</source>
        <translation>Choisissez de nouveau si quelque chose a changé.</translation>
    </message>
    <message>
        <source>Still right? Press %1, or Enter to go on at once.</source>
        <translation>Toujours exact&#x202f;? Appuyez sur %1, ou sur Entrée pour continuer aussitôt.</translation>
    </message>
    <message>
        <source>This is your answer from last time.</source>
        <translation>C’est votre réponse de la dernière fois.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask your IT partner</source>
        <translation>Interroger votre prestataire</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Enregistrer le formulaire…</translation>
    </message>
    <message>
        <source>What goes into the form</source>
        <translation>Ce que contient le formulaire</translation>
    </message>
    <message>
        <source>Leave out the name of the firm</source>
        <translation>Ne pas indiquer le nom de l’entreprise</translation>
    </message>
    <message>
        <source>What nobody knows (%1)</source>
        <translation>Ce que personne ne sait (%1)</translation>
    </message>
    <message>
        <source>What has no answer yet (%1)</source>
        <translation>Ce qui n’a pas encore de réponse (%1)</translation>
    </message>
    <message>
        <source>What has no evidence yet (%1)</source>
        <translation>Ce qui n’est pas encore prouvé (%1)</translation>
    </message>
    <message>
        <source>On screen, in any browser</source>
        <translation>À l’écran, dans tout navigateur</translation>
    </message>
    <message>
        <source>On paper: a PDF to print</source>
        <translation>Sur papier&#xa0;: un PDF à imprimer</translation>
    </message>
    <message>
        <source>In a text editor: Markdown</source>
        <translation>Dans un éditeur de texte&#xa0;: Markdown</translation>
    </message>
    <message>
        <source>You get one file to send by email. Your own answers are not in it.</source>
        <translation>Vous obtenez un seul fichier à envoyer par e-mail. Vos propres réponses n’y figurent pas.</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>Comment il sera rempli</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Who is your IT partner?</source>
        <translation>Qui est votre prestataire informatique&#x202f;?</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(peut rester vide)</translation>
    </message>
    <message>
        <source>A person or a firm. Kept with this audit, for the next form.</source>
        <translation>Une personne ou une entreprise. Ce nom reste dans ce diagnostic, pour le prochain formulaire.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Les questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the form</source>
        <translation>
            <numerusform>%n question dans le formulaire</numerusform>
            <numerusform>%n questions dans le formulaire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedFact</name>
    <message>
        <source>Clear this answer</source>
        <translation>Effacer la réponse</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Search for a firm</source>
        <translation>Chercher une entreprise</translation>
    </message>
    <message>
        <source>Show the clients</source>
        <translation>Montrer les clients</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Aperçu de vos clients, sans noms…</translation>
    </message>
    <message>
        <source>The names of your clients stay out of sight here: somebody may look along.</source>
        <translation>Les noms de vos clients restent ici hors de vue&#xa0;: quelqu’un peut regarder avec vous.</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>No audit has ‘%1’ in its name.</source>
        <translation>Aucun diagnostic ne contient «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) found</source>
        <translation>
            <numerusform>%n diagnostic trouvé</numerusform>
            <numerusform>%n diagnostics trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened last first</source>
        <translation>Derniers ouverts d’abord</translation>
    </message>
    <message>
        <source>Next step first</source>
        <translation>Prochaine action d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>Les moins avancés d’abord</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Score le plus bas d’abord</translation>
    </message>
    <message>
        <source>Lowest stage first</source>
        <translation>Stade le plus bas d’abord</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>AuditMenu</name>
    <message>
        <source>Find a question…</source>
        <translation>Rechercher une question…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Graphiques en tableaux</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Vue de présentation</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Good morning.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Bonsoir.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>D’ici %n jour</numerusform>
            <numerusform>D’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>You were at %1.</source>
        <translation>Vous en étiez à %1.</translation>
    </message>
    <message>
        <source>%1, question %2 of %3</source>
        <translation>%1, question %2 sur %3</translation>
    </message>
    <message>
        <source>All questions have an answer.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>Encore %n question</numerusform>
            <numerusform>Encore %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditsMenu</name>
    <message>
        <source>Audits in this file</source>
        <translation>Diagnostics dans ce fichier</translation>
    </message>
    <message>
        <source>%1 (the present one)</source>
        <translation>%1 (l’actuel)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%n entries in this file are damaged.</source>
        <translation>
            <numerusform>%n donnée de ce fichier est endommagée.</numerusform>
            <numerusform>%n données de ce fichier sont endommagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is sound, and the file has not been changed.</source>
        <translation>Tout le reste est en ordre, et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy.</source>
        <translation>Répondez-y de nouveau, ou restaurez une copie de sécurité.</translation>
    </message>
    <message>
        <source>Show what is damaged…</source>
        <translation>Voir ce qui est endommagé…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Restaurer une copie de sécurité…</translation>
    </message>
    <message>
        <source>You keep this audit until %1.</source>
        <translation>Vous conservez ce diagnostic jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself.</source>
        <translation>Rien ne s’efface tout seul.</translation>
    </message>
    <message>
        <source>Delete it, or choose a later date.</source>
        <translation>Supprimez-le, ou choisissez une date plus lointaine.</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Autre date…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Your last copy on another disk or stick is from %1.</source>
        <translation>Votre dernière copie sur un autre disque ou une clé USB date du %1.</translation>
    </message>
    <message>
        <source>There is no copy of this audit on another disk or stick yet.</source>
        <translation>Il n’y a pas encore de copie de ce diagnostic sur un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <source>If this disk or stick fails or gets lost, the copy is what you have.</source>
        <translation>Si ce disque ou cette clé tombe en panne ou se perd, il vous reste la copie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>%1 may copy the file while you work, and whoever may use this folder can read it.</source>
        <translation>%1 peut copier le fichier pendant que vous travaillez, et toute personne qui a accès à ce dossier peut le lire.</translation>
    </message>
    <message>
        <source>This audit is in a folder of %1.</source>
        <translation>Ce diagnostic se trouve dans un dossier géré par %1.</translation>
    </message>
    <message>
        <source>Rather keep it in a folder of this computer alone, or on a stick.</source>
        <translation>Enregistrez-le plutôt dans un dossier propre à cet ordinateur, ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Go on in another place…</source>
        <translation>Continuer à un autre endroit…</translation>
    </message>
    <message>
        <source>%1 keeps a second version of this audit: %2.</source>
        <translation>%1 garde une deuxième version de ce diagnostic&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two computers changed it at the same time. Both files are there.</source>
        <translation>Deux ordinateurs l’ont modifié en même temps. Les deux fichiers sont là.</translation>
    </message>
    <message>
        <source>Open both, go on in the fuller one, and delete the other.</source>
        <translation>Ouvrez les deux, continuez dans le plus complet et supprimez l’autre.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n more step(s) for later</source>
        <translation>
            <numerusform>Afficher encore %n action pour plus tard</numerusform>
            <numerusform>Afficher encore %n actions pour plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>At most five lines, such as a phone number and a website.</source>
        <translation>Cinq lignes au plus, par exemple un numéro de téléphone et un site web.</translation>
    </message>
    <message>
        <source>Keep at most five lines.</source>
        <translation>Gardez cinq lignes au plus.</translation>
    </message>
    <message>
        <source>Keep each line shorter than 120 characters.</source>
        <translation>Limitez chaque ligne à moins de 120 caractères.</translation>
    </message>
    <message>
        <source>Your style holds for this report, but the program’s folder cannot be written in.</source>
        <translation>Votre style vaut pour ce rapport. Il ne peut pas être enregistré&#xa0;: le dossier du programme est en lecture seule.</translation>
    </message>
    <message>
        <source>Your name or firm</source>
        <translation>Votre nom ou votre entreprise</translation>
    </message>
</context>
<context>
    <name>CalendarExplanations</name>
    <message>
        <source>What to set aside per year</source>
        <translation>Ce que vous mettez de côté par an</translation>
    </message>
    <message>
        <source>Each year has what falls due in it: the number times the price. The sum up to a year, spread over the years so far, must be there by then; the largest of these amounts is enough for all years, and the one in the last row is the average of all years. What is overdue falls in the first year.</source>
        <translation>Chaque année compte ce qui arrive à échéance&#xa0;: le nombre fois le prix. La somme jusqu’à une année, répartie sur les années écoulées, doit être là à ce moment. Le plus élevé de ces montants suffit pour toutes les années&#x202f;; celui de la dernière ligne est la moyenne de toutes les années. Ce qui est en retard tombe dans la première année.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>À remplacer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>= %1 per year; the average of the years is %2</source>
        <translation>= %1 par an&#x202f;; la moyenne des années est de %2</translation>
    </message>
</context>
<context>
    <name>CannotStartDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>The program cannot save in its own folder</source>
        <translation>Le programme ne peut rien enregistrer dans son propre dossier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Rien ne peut être enregistré dans le dossier %1.</translation>
    </message>
    <message>
        <source>Nothing was written on this computer, and your audits are as they were.</source>
        <translation>Rien n’a été écrit sur cet ordinateur, et vos diagnostics sont inchangés.</translation>
    </message>
    <message>
        <source>Take off the write protection or copy the folder elsewhere, and start again.</source>
        <translation>Retirez la protection en écriture ou copiez le dossier ailleurs, puis relancez le programme.</translation>
    </message>
</context>
<context>
    <name>CapWords</name>
    <message>
        <source>Cannot rise above %1 as long as this is not in order.</source>
        <translation>Ne peut pas dépasser %1 tant que ce n’est pas en ordre.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a question</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Limited to %1 by %2.</source>
        <translation>Plafond %1 à cause de&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot rise above %1 as long as %2 is not in order.</source>
        <translation>
            <numerusform>Ne peut pas dépasser %1 tant que ceci n’est pas en ordre&#xa0;: %2.</numerusform>
            <numerusform>Ne peut pas dépasser %1 tant que ceci n’est pas en ordre&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>What you can put in</source>
        <translation>Ce que vous pouvez y consacrer</translation>
    </message>
    <message>
        <source>Days of your own per month</source>
        <translation>Vos jours de travail par mois</translation>
    </message>
    <message>
        <source>Money per year, in euro</source>
        <translation>Budget par an, en euros</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>An empty field counts as the figure shown in it.</source>
        <translation>Un champ vide compte pour le nombre qui y figure.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Écrivez un nombre, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>So much you know for sure. Heavy questions count more.</source>
        <translation>Voilà ce que vous savez avec certitude. Les questions importantes comptent davantage.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Answers with evidence that is recent enough.</source>
        <translation>Réponses avec une preuve assez récente.</translation>
    </message>
    <message>
        <source>Confidence and proof</source>
        <translation>Fiabilité et preuves</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Fiabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proven: %1</source>
        <translation>Prouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChangeExplanations</name>
    <message>
        <source>Everything together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>= %1 then, %2 now</source>
        <translation>= %1 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>Only questions that both audits have in common count.</source>
        <translation>Seules comptent les questions que les deux diagnostics ont en commun.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>Le score est la moyenne des volets, chacun avec son poids.</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. A stumbling block limits it.</source>
        <translation>Chaque réponse rapporte une part de son poids&#x202f;; le score est le total obtenu, ramené sur 100. Un point bloquant le plafonne.</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Plafond dû à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Then:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>To the question: %1</source>
        <translation>Aller à la question&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Worse</source>
        <translation>En recul</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Désormais inconnu</translation>
    </message>
    <message>
        <source>Now known</source>
        <translation>Désormais connu</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Amélioré</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation>Ne concerne plus</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 (still to confirm)</source>
        <translation>%1 (encore à confirmer)</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>avec preuve</translation>
    </message>
    <message>
        <source>the answer got better</source>
        <translation>la réponse s’est améliorée</translation>
    </message>
    <message>
        <source>ticked off; the answer does not show it yet</source>
        <translation>cochée&#x202f;; la réponse ne le montre pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n en progrès</numerusform>
            <numerusform>%n en progrès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n en recul</numerusform>
            <numerusform>%n en recul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer known</source>
        <translation>
            <numerusform>%n désormais inconnue</numerusform>
            <numerusform>%n désormais inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now known</source>
        <translation>
            <numerusform>%n désormais connue</numerusform>
            <numerusform>%n désormais connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n non comparable</numerusform>
            <numerusform>%n non comparables</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>the question is new</source>
        <translation>la question est nouvelle</translation>
    </message>
    <message>
        <source>the question is no longer asked</source>
        <translation>la question n’est plus posée</translation>
    </message>
    <message>
        <source>the question means something else now</source>
        <translation>la question a un autre sens maintenant</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>the question applies now</source>
        <translation>la question vous concerne maintenant</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) unchanged</source>
        <translation>
            <numerusform>%n réponse inchangée</numerusform>
            <numerusform>%n réponses inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>changes</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Every answer that can be compared stayed the same.</source>
        <translation>Toutes les réponses comparables sont restées identiques.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher encore %n</numerusform>
            <numerusform>Afficher encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterBoxes</name>
    <message>
        <source>What is in it, after the summary</source>
        <translation>Ce qu’il contient, après la synthèse</translation>
    </message>
</context>
<context>
    <name>ChartButton</name>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>The earlier audit</source>
        <translation>Le diagnostic précédent</translation>
    </message>
    <message>
        <source>The later audit</source>
        <translation>Le diagnostic suivant</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Look at this audit</source>
        <translation>Consulter ce diagnostic</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>avec</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Start a re-audit</source>
        <translation>Commencer un nouveau diagnostic</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>Too much is still open to say what changed since %1</source>
        <translation>Trop de questions sont sans réponse pour voir ce qui a bougé depuis %1</translation>
    </message>
    <message>
        <source>Nothing to compare with %1 yet</source>
        <translation>Encore rien à comparer avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) up since %1</source>
        <translation>
            <numerusform>%n point de plus depuis %1</numerusform>
            <numerusform>%n points de plus depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) down since %1</source>
        <translation>
            <numerusform>%n point de moins depuis %1</numerusform>
            <numerusform>%n points de moins depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The same score as in %1, with other answers</source>
        <translation>Le même score qu’en %1, avec d’autres réponses</translation>
    </message>
    <message>
        <source>The same score as in %1</source>
        <translation>Le même score qu’en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 went up most: %n point(s).</source>
        <translation>
            <numerusform>Plus forte hausse&#xa0;: %1, avec %n point.</numerusform>
            <numerusform>Plus forte hausse&#xa0;: %1, avec %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went down: %n point(s).</source>
        <translation>
            <numerusform>En baisse&#xa0;: %1, de %n point.</numerusform>
            <numerusform>En baisse&#xa0;: %1, de %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire %1.</source>
        <translation>Questionnaire %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be compared.</source>
        <translation>
            <numerusform>%n question n’est pas comparable.</numerusform>
            <numerusform>%n questions ne sont pas comparables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question can be compared.</source>
        <translation>Toutes les questions sont comparables.</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Last opened: %1</source>
        <translation>Dernière ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Score jusqu’ici</translation>
    </message>
    <message>
        <source>Protected with a password.</source>
        <translation>Protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick, then look again.</source>
        <translation>Fichier introuvable. Branchez la clé USB, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
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
        <translation>S’ouvre avec un autre mot de passe.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
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
        <translation>Quel est le coût&#x202f;?</translation>
    </message>
    <message>
        <source>Fill in what IT costs</source>
        <translation>Indiquer ce que coûte l’informatique</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>a year, most likely %1</source>
        <translation>par an, probablement %1</translation>
    </message>
</context>
<context>
    <name>CostExplanations</name>
    <message>
        <source>The likely figures give the likely result. The range follows from their low and high ends: 8 times out of 10 the result lies in it, if your estimates are right.</source>
        <translation>Les chiffres probables donnent le résultat probable. La fourchette découle de leurs valeurs basse et haute&#xa0;: 8 fois sur 10, le résultat s’y trouve, si vos estimations sont justes.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Low and high</source>
        <translation>Bas et haut</translation>
    </message>
    <message>
        <source>Lost working time and revenue</source>
        <translation>Temps de travail et chiffre d’affaires perdus</translation>
    </message>
    <message>
        <source>Working hours lost by standstill</source>
        <translation>Heures de travail perdues par temps d’arrêt</translation>
    </message>
    <message>
        <source>Working hours lost by slow IT</source>
        <translation>Heures de travail perdues par lenteurs</translation>
    </message>
    <message>
        <source>Lost working hours</source>
        <translation>Heures de travail perdues</translation>
    </message>
    <message>
        <source>Standstill now</source>
        <translation>Temps d’arrêt actuel</translation>
    </message>
    <message>
        <source>Difference in a later year</source>
        <translation>Différence les années suivantes</translation>
    </message>
    <message>
        <source>Difference in the first year</source>
        <translation>Différence la première année</translation>
    </message>
    <message>
        <source>Standstill it must avoid</source>
        <translation>Temps d’arrêt à éviter</translation>
    </message>
    <message>
        <source>your own figure</source>
        <translation>votre propre chiffre</translation>
    </message>
    <message>
        <source>What IT people charge you when something is broken.</source>
        <translation>Ce que vous payez en dépannages quand quelque chose est en panne.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops.</source>
        <translation>Pannes × heures par panne × personnes touchées × part de leur travail à l’arrêt.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days.</source>
        <translation>Utilisateurs d’ordinateur × minutes par jour ÷ 60 × jours de travail.</translation>
    </message>
    <message>
        <source>Computer users × minutes per day ÷ 60 × working days × the cost of an hour.</source>
        <translation>Utilisateurs d’ordinateur × minutes par jour ÷ 60 × jours de travail × coût d’une heure.</translation>
    </message>
    <message>
        <source>Outages × hours each × people hit × share of their work that stops × the cost of an hour.</source>
        <translation>Pannes × heures par panne × personnes touchées × part de leur travail à l’arrêt × coût d’une heure.</translation>
    </message>
    <message>
        <source>= %1, range %2</source>
        <translation>= %1, fourchette %2</translation>
    </message>
    <message>
        <source>Hours of overtime × the cost of an hour, with the surcharge on top.</source>
        <translation>Heures supplémentaires × coût d’une heure, avec le supplément.</translation>
    </message>
    <message>
        <source>Outages × hours each × revenue lost in an hour.</source>
        <translation>Pannes × heures par panne × chiffre d’affaires perdu par heure.</translation>
    </message>
    <message>
        <source>Outages × hours each.</source>
        <translation>Pannes × heures par panne.</translation>
    </message>
    <message>
        <source>What outages cause × the share it avoids, less twelve monthly fees and less your own hours for it. More than nothing means cheaper with the agreement, less than nothing dearer. Of slow IT nothing is counted as avoided.</source>
        <translation>Ce que causent les pannes × la part évitée, moins douze montants mensuels et moins vos propres heures. Au-dessus de zéro, le contrat revient moins cher&#x202f;; en dessous, plus cher. Pour les lenteurs, rien ne compte comme évité.</translation>
    </message>
    <message>
        <source>The difference in a later year, less the start-up cost.</source>
        <translation>La différence des années suivantes, moins les frais de démarrage.</translation>
    </message>
    <message>
        <source>The yearly cost of the agreement ÷ what one hour of standstill causes now.</source>
        <translation>Le coût annuel du contrat ÷ ce que coûte une heure d’arrêt actuellement.</translation>
    </message>
    <message>
        <source>The sum of its parts.</source>
        <translation>La somme des parties.</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>hours per year</source>
        <translation>heures par an</translation>
    </message>
    <message>
        <source>minutes per day</source>
        <translation>minutes par jour</translation>
    </message>
    <message>
        <source>days per year</source>
        <translation>jours par an</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>euro, without VAT</source>
        <translation>euros, HTVA</translation>
    </message>
    <message>
        <source>euro per hour</source>
        <translation>euros par heure</translation>
    </message>
    <message>
        <source>euro per month, without VAT</source>
        <translation>euros par mois, HTVA</translation>
    </message>
    <message>
        <source>euro per year, without VAT</source>
        <translation>euros par an, HTVA</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>Temps d’arrêt</translation>
    </message>
    <message>
        <source>Slow IT</source>
        <translation>Lenteurs</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures supplémentaires</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Chiffre d’affaires perdu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n modification pas encore enregistrée</numerusform>
            <numerusform>%n modifications pas encore enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program is wrong</source>
        <translation>Le programme a rencontré un problème</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The log cannot be saved there. Choose another place.</source>
        <translation>Le journal ne peut pas être enregistré à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Le journal est enregistré.</translation>
    </message>
    <message>
        <source>The program came upon a fault of its own.</source>
        <translation>Le programme a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Everything shown as saved is safe in your file.</source>
        <translation>Tout ce qui s’affichait comme enregistré est en sécurité dans votre fichier.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>The log helps the makers. It tells where it went wrong, not your answers.</source>
        <translation>Le journal aide les personnes qui développent le programme. Il dit où l’erreur s’est produite, pas ce que vous avez répondu.</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>What is damaged in this file</source>
        <translation>Ce qui est endommagé dans ce fichier</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Restaurer une copie de sécurité…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These entries are left out:</source>
        <translation>Ces données ont été laissées de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Everything else in the file is sound, and nothing was changed.</source>
        <translation>Tout le reste du fichier est en ordre, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Answer these again, or restore a safety copy from before the damage.</source>
        <translation>Répondez-y de nouveau, ou restaurez une copie de sécurité d’avant le dommage.</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer to ‘%1’</source>
        <translation>Réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Evidence for ‘%1’</source>
        <translation>Preuve pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Step ‘%1’</source>
        <translation>Action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Costs, %1</source>
        <translation>Coûts, %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Set aside for later: ‘%1’</source>
        <translation>Mise de côté pour plus tard&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Attachment for ‘%1’</source>
        <translation>Fichier joint à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What your firm can put in</source>
        <translation>Ce que votre entreprise peut y consacrer</translation>
    </message>
    <message>
        <source>The beginning of an audit</source>
        <translation>Le début d’un diagnostic</translation>
    </message>
    <message>
        <source>How long you keep it, and for whom</source>
        <translation>La durée de conservation, et pour qui</translation>
    </message>
    <message>
        <source>is not what was saved</source>
        <translation>n’est pas ce qui a été enregistré</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>is not a possible answer</source>
        <translation>n’est pas une réponse possible</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete %1 everywhere?</source>
        <translation>Supprimer %1 partout&#x202f;?</translation>
    </message>
    <message>
        <source>Delete everywhere</source>
        <translation>Supprimer partout</translation>
    </message>
    <message>
        <source>This removes the file %1, its safety copies, the older versions that the program kept beside it, and its line in the list of audits.</source>
        <translation>Ceci supprime le fichier %1, ses copies de sécurité, les versions plus anciennes que le programme a gardées à côté et sa ligne dans la liste des diagnostics.</translation>
    </message>
    <message>
        <source>We cannot remove what you saved or sent elsewhere: reports, other copies, mail, cloud folders and backups. On a stick or an SSD, traces of a deleted file may stay readable for experts; only a password from the start prevents that.</source>
        <translation>Nous ne pouvons pas supprimer ce que vous avez enregistré ou envoyé ailleurs&#xa0;: rapports, autres copies, e-mails, dossiers en ligne et sauvegardes. Sur une clé USB ou un SSD, des traces d’un fichier supprimé peuvent rester lisibles pour des spécialistes&#x202f;; seul un mot de passe mis dès le début l’empêche.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est définitif.</translation>
    </message>
</context>
<context>
    <name>DerivedExplanations</name>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Average per month</source>
        <translation>Moyenne par mois</translation>
    </message>
    <message>
        <source>Ups and downs</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Dearest month</source>
        <translation>Mois le plus cher</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Imprévu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>How often it is cheaper</source>
        <translation>À quelle fréquence il revient moins cher</translation>
    </message>
    <message>
        <source>Share on invoices</source>
        <translation>Part sur factures</translation>
    </message>
    <message>
        <source>The amount of these invoices ÷ the amount of all of them.</source>
        <translation>Le montant de ces factures ÷ le montant de toutes les factures.</translation>
    </message>
    <message>
        <source>All invoices together ÷ the number of months from the first to the last. A month without an invoice counts as nothing; of a longer time only the latest 24 months count.</source>
        <translation>Toutes les factures ensemble ÷ le nombre de mois de la première à la dernière. Un mois sans facture compte pour rien&#x202f;; d’une période plus longue, seuls les 24 derniers mois comptent.</translation>
    </message>
    <message>
        <source>How far the months lie from the average (their standard deviation) ÷ the average. The lower, the easier to predict: with the same amount every month it is nothing.</source>
        <translation>L’écart des mois par rapport à la moyenne (leur écart-type) ÷ la moyenne. Plus il est bas, plus la facture est prévisible&#xa0;: avec le même montant chaque mois, il est nul.</translation>
    </message>
    <message>
        <source>The dearest month ÷ the average month. From twice the average on we call the bill hard to predict.</source>
        <translation>Le mois le plus cher ÷ le mois moyen. À partir de deux fois la moyenne, nous disons la facture difficile à prévoir.</translation>
    </message>
    <message>
        <source>Your figures from low to high give many possible years, each as likely as the others. This is the share of them in which a later year with the agreement is cheaper. From 9 out of 10 on we call it cheaper, up to 1 out of 10 dearer, and in between open.</source>
        <translation>Vos chiffres, du bas au haut de leur fourchette, donnent beaucoup d’années possibles, toutes aussi probables. Voici la part de celles où le contrat revient moins cher après la première année. À partir de 9 sur 10, nous le disons moins cher&#x202f;; jusqu’à 1 sur 10, plus cher&#x202f;; entre les deux, la question reste ouverte.</translation>
    </message>
    <message>
        <source>What your likely figures give for invoices ÷ what they give for everything together.</source>
        <translation>Ce que vos chiffres probables donnent pour les factures ÷ ce qu’ils donnent pour le tout.</translation>
    </message>
    <message>
        <source>Dearest month: %1</source>
        <translation>Mois le plus cher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>All invoices together</source>
        <translation>Toutes les factures ensemble</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Nombre de mois</translation>
    </message>
    <message>
        <source>Standard deviation of the months</source>
        <translation>Écart-type des mois</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Travaux planifiés</translation>
    </message>
    <message>
        <source>Unplanned work</source>
        <translation>Travaux imprévus</translation>
    </message>
    <message>
        <source>Work of which it is not known</source>
        <translation>Travaux dont on ne le sait pas</translation>
    </message>
    <message>
        <source>Possible years in which it is cheaper</source>
        <translation>Années possibles où il revient moins cher</translation>
    </message>
    <message>
        <source>Possible years worked out</source>
        <translation>Années possibles calculées</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 times the average</source>
        <translation>%1 fois la moyenne</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>When must devices be replaced?</source>
        <translation>Quand faut-il remplacer les appareils&#x202f;?</translation>
    </message>
    <message>
        <source>Add devices</source>
        <translation>Ajouter des appareils</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Fill in your devices by kind: you see which years become dear.</source>
        <translation>Indiquez vos appareils par type&#xa0;: vous verrez quelles années coûteront cher.</translation>
    </message>
    <message>
        <source>Set aside %1 a year</source>
        <translation>Mettez %1 de côté chaque année</translation>
    </message>
    <message>
        <source> and every replacement is paid in time.</source>
        <translation> et chaque remplacement est payé à temps.</translation>
    </message>
    <message>
        <source> Past their life already: %1.</source>
        <translation> Durée de vie déjà dépassée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>bought in %1 · lasts %2 years · %3 each</source>
        <translation>achat en %1 · dure %2 ans · %3 la pièce</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DevicesChart</name>
    <message>
        <source>Cost of replacement per year</source>
        <translation>Coût de remplacement par an</translation>
    </message>
    <message>
        <source>Cost of replacement per year: %1.</source>
        <translation>Coût de remplacement par an&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In euro without VAT; dashed: %1 on average</source>
        <translation>En euros HTVA&#x202f;; tirets&#xa0;: %1 en moyenne</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>To replace</source>
        <translation>À remplacer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>DevicesForm</name>
    <message>
        <source>Keep this line</source>
        <translation>Enregistrer cette ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Price each, without VAT</source>
        <translation>Prix à la pièce, HTVA</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Complétez ce champ.</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>A tick proves nothing. The score follows once you confirm the answer.</source>
        <translation>Une coche ne prouve rien. Le score suit dès que vous confirmez la réponse.</translation>
    </message>
    <message>
        <source>Add evidence at the question</source>
        <translation>Ajouter une preuve à la question</translation>
    </message>
    <message>
        <source>Your answer would be: ‘%1’</source>
        <translation>Votre réponse serait&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Yes, this is our answer now</source>
        <translation>Oui, c’est notre réponse maintenant</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore terminée</translation>
    </message>
    <message>
        <source>Done: is this your new answer?</source>
        <translation>Terminée&#xa0;: est-ce votre nouvelle réponse&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DontKnowEffect</name>
    <message>
        <source>It counts as the lowest answer</source>
        <translation>Cela compte comme la réponse la plus basse</translation>
    </message>
    <message>
        <source>In your plan:</source>
        <translation>Dans votre plan&#xa0;:</translation>
    </message>
    <message>
        <source>until you know it.</source>
        <translation>tant que vous ne le savez pas.</translation>
    </message>
    <message>
        <source>until you know it: %1 can then be no higher than %2.</source>
        <translation>tant que vous ne le savez pas&#xa0;: %1 ne peut alors pas dépasser %2.</translation>
    </message>
</context>
<context>
    <name>DroppedCard</name>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>It follows a step that was dropped.</source>
        <translation>Elle suit une action abandonnée.</translation>
    </message>
    <message>
        <source>Take it back into the plan</source>
        <translation>La reprendre dans le plan</translation>
    </message>
</context>
<context>
    <name>EmptyCard</name>
    <message>
        <source>New audit</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Essayer avec une entreprise fictive</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>Pas encore de diagnostic</translation>
    </message>
    <message>
        <source>You answer questions in plain words. Then you see where your IT stands, what it costs and what to do first.</source>
        <translation>Vous répondez à des questions en langage courant. Vous voyez ensuite où en est votre informatique, ce qu’elle coûte et par quoi commencer.</translation>
    </message>
    <message>
        <source>Your first audit takes 30 to 45 minutes. You can stop at any moment.</source>
        <translation>Votre premier diagnostic prend de 30 à 45 minutes. Vous pouvez vous arrêter à tout moment.</translation>
    </message>
</context>
<context>
    <name>EndsEditor</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Leave both empty if you are not sure: then we take a usual range.</source>
        <translation>Un doute&#x202f;? Laissez les deux vides&#xa0;: nous prenons alors une fourchette courante.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>%1 · weighs heavily</source>
        <translation>%1 · pèse lourd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Je le sais maintenant</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>%1 Yet you gave an answer, so the question counts. Is that right?</source>
        <translation>%1 Vous avez pourtant répondu, la question compte donc. Est-ce exact&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Your evidence is older than %n month(s) and no longer counts.</source>
        <translation>
            <numerusform>Votre preuve a plus de %n mois et ne compte plus.</numerusform>
            <numerusform>Votre preuve a plus de %n mois et ne compte plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>(makes your answer proven)</source>
        <translation>(rend votre réponse «&#xa0;prouvée&#xa0;»)</translation>
    </message>
    <message>
        <source>Add more evidence</source>
        <translation>Ajouter une autre preuve</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What or where</source>
        <translation>Quoi ou où</translation>
    </message>
    <message>
        <source>Only point to it</source>
        <translation>Indiquer seulement où elle est</translation>
    </message>
    <message>
        <source>For example: folder IT, tab 3.</source>
        <translation>Par exemple&#xa0;: classeur informatique, onglet 3.</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Write where it can be found, in a few words.</source>
        <translation>Écrivez en quelques mots où la trouver.</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Raccourcissez&#xa0;: %1 caractères au plus sont enregistrés.</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Écrivez une date comme %1.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the date it was made or seen.</source>
        <translation>Ce jour est encore à venir. Écrivez quand elle a été faite ou vue.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Take this evidence away</source>
        <translation>Retirer cette preuve</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Kept in this audit, %1</source>
        <translation>Gardé dans ce diagnostic, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too old to prove it</source>
        <translation>trop ancienne pour compter</translation>
    </message>
</context>
<context>
    <name>EvidenceZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Point to it yourself…</source>
        <translation>Indiquer où elle est…</translation>
    </message>
    <message>
        <source>Drag a file or photo here, or paste it with %1.</source>
        <translation>Glissez un fichier ou une photo ici, ou collez avec %1.</translation>
    </message>
    <message>
        <source>No evidence added.</source>
        <translation>Aucune preuve ajoutée.</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>Where this figure comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Fermer cette explication</translation>
    </message>
    <message>
        <source>%1: where this figure comes from</source>
        <translation>%1&#xa0;: d’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>Your score</source>
        <translation>Votre score</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Limit by ‘%1’</source>
        <translation>Plafond dû à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>The share that you answered for sure, each question with its weight. Don’t know, what is not answered yet and answers of an earlier audit that nobody has confirmed do not count.</source>
        <translation>La part à laquelle vous avez répondu avec certitude, chaque question avec son poids. Ne comptent pas&#xa0;: je ne sais pas, ce qui est encore sans réponse et les réponses d’un diagnostic précédent que personne n’a confirmées.</translation>
    </message>
    <message>
        <source>The share for which you noted evidence that is recent enough, each question with its weight.</source>
        <translation>La part pour laquelle vous avez noté une preuve assez récente, chaque question avec son poids.</translation>
    </message>
    <message>
        <source>The whole is the average of the sections.</source>
        <translation>Le tout est la moyenne des volets.</translation>
    </message>
    <message>
        <source>Limit as long as ‘%1’ has no answer</source>
        <translation>Plafond tant que «&#xa0;%1&#xa0;» est sans réponse</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Each answer earns part of its weight; the score is what was earned out of 100. What is not answered yet earns nothing.</source>
        <translation>Chaque réponse rapporte une part de son poids&#x202f;; le score est le total obtenu, ramené sur 100. Ce qui n’a pas encore de réponse ne rapporte rien.</translation>
    </message>
    <message>
        <source>A stumbling block limits the score as long as it is there.</source>
        <translation>Un point bloquant plafonne le score tant qu’il est là.</translation>
    </message>
    <message>
        <source>The score is the average of its sections, each with its weight.</source>
        <translation>Le score est la moyenne des volets, chacun avec son poids.</translation>
    </message>
    <message>
        <source>The second figure counts every open question as its best answer.</source>
        <translation>Le second chiffre compte chaque question ouverte avec sa meilleure réponse.</translation>
    </message>
    <message>
        <source>There is no figure, because none of it applies to your firm.</source>
        <translation>Il n’y a pas de chiffre, car rien de ceci ne concerne votre entreprise.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as filled in under ‘Your firm’</source>
        <translation>comme indiqué sous «&#xa0;Votre entreprise&#xa0;»</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Indiquer</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>Your audit is as it was.</source>
        <translation>Votre diagnostic est inchangé.</translation>
    </message>
    <message>
        <source>Look whether the printer is on and connected, then print again.</source>
        <translation>Regardez si l’imprimante est allumée et connectée, puis relancez l’impression.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1 · between %2 and %3</source>
        <translation>%1 · entre %2 et %3</translation>
    </message>
    <message>
        <source>Low and high of ‘%1’</source>
        <translation>Bas et élevé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More on ‘%1’</source>
        <translation>En savoir plus sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Your figures</source>
        <translation>Vos chiffres</translation>
    </message>
    <message>
        <source>Only fill in what you know.</source>
        <translation>Indiquez seulement ce que vous savez.</translation>
    </message>
    <message>
        <source>Overtime and lost revenue too</source>
        <translation>Heures supplémentaires et chiffre d’affaires perdu</translation>
    </message>
</context>
<context>
    <name>FileAsking</name>
    <message>
        <source>Change the password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Choisir un mot de passe</translation>
    </message>
    <message>
        <source>Safety copies made until now stay as they are: those without a password can still be read by anybody, the others open with the password they had.</source>
        <translation>Les copies de sécurité faites jusqu’ici restent comme elles sont&#xa0;: tout le monde peut encore lire celles sans mot de passe, les autres s’ouvrent avec le mot de passe d’alors.</translation>
    </message>
    <message>
        <source>Remove these older safety copies</source>
        <translation>Supprimer ces anciennes copies de sécurité</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>diagnostic</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Where do you want to keep this audit?</source>
        <translation>Où enregistrer ce diagnostic&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you want to keep this copy?</source>
        <translation>Où enregistrer cette copie&#x202f;?</translation>
    </message>
    <message>
        <source>Which audit do you want to open?</source>
        <translation>Quel diagnostic voulez-vous ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Which folder holds your audits?</source>
        <translation>Quel dossier contient vos diagnostics&#x202f;?</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which list of invoices do you want to read in?</source>
        <translation>Quelle liste de factures voulez-vous lire&#x202f;?</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Where do you want to keep this report?</source>
        <translation>Où enregistrer ce rapport&#x202f;?</translation>
    </message>
    <message>
        <source>Reports (*%1)</source>
        <translation>Rapports (*%1)</translation>
    </message>
    <message>
        <source>Which picture is your logo?</source>
        <translation>Quelle image est votre logo&#x202f;?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Which photo or document do you want to add?</source>
        <translation>Quelle photo ou quel document voulez-vous ajouter&#x202f;?</translation>
    </message>
    <message>
        <source>Photos and documents (%1)</source>
        <translation>Photos et documents (%1)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Where do you want to keep this file?</source>
        <translation>Où enregistrer ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Files (*%1)</source>
        <translation>Fichiers (*%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this form?</source>
        <translation>Où enregistrer ce formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>Forms (*%1)</source>
        <translation>Formulaires (*%1)</translation>
    </message>
    <message>
        <source>Which replies do you want to take in?</source>
        <translation>Quelles réponses voulez-vous reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Réponses (%1)</translation>
    </message>
    <message>
        <source>Where do you want to keep this log?</source>
        <translation>Où enregistrer ce journal&#x202f;?</translation>
    </message>
    <message>
        <source>Texts (*%1)</source>
        <translation>Textes (*%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Type of file:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Audits (*%1)</source>
        <translation>Diagnostics (*%1)</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FileKeys</name>
    <message>
        <source>New audit…</source>
        <translation>Nouveau diagnostic…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent audits</source>
        <translation>Diagnostics récents</translation>
    </message>
    <message>
        <source>Show other clients…</source>
        <translation>Montrer les autres clients…</translation>
    </message>
    <message>
        <source>No other audits yet</source>
        <translation>Pas encore d’autres diagnostics</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy for an older version…</source>
        <translation>Enregistrer une copie pour une version antérieure…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Envoyer une copie…</translation>
    </message>
    <message>
        <source>Restore a safety copy…</source>
        <translation>Restaurer une copie de sécurité…</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Supprimer le mot de passe…</translation>
    </message>
    <message>
        <source>How long you keep it…</source>
        <translation>Durée de conservation…</translation>
    </message>
    <message>
        <source>Delete this client everywhere…</source>
        <translation>Supprimer ce client partout…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Save a copy… (on another disk: %1)</source>
        <translation>Enregistrer une copie… (sur un autre disque&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Modifier le mot de passe…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Choisir un mot de passe…</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Look at it only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Chercher une copie de sécurité…</translation>
    </message>
    <message>
        <source>Work in a copy…</source>
        <translation>Travailler dans une copie…</translation>
    </message>
</context>
<context>
    <name>FindQuestionDialog</name>
    <message>
        <source>Find a question</source>
        <translation>Rechercher une question</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Questions trouvées</translation>
    </message>
    <message>
        <source>No question holds this word.</source>
        <translation>Aucune question ne contient ce mot.</translation>
    </message>
    <message>
        <source>A word from the question</source>
        <translation>Un mot de la question</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question trouvée</numerusform>
            <numerusform>%n questions trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What we found</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>Afficher encore %n constat</numerusform>
            <numerusform>Afficher encore %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>answer with evidence</source>
        <translation>réponse avec preuve</translation>
    </message>
    <message>
        <source>answer without evidence</source>
        <translation>réponse pas encore prouvée</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>What first?</source>
        <translation>Par quoi commencer&#x202f;?</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month: %1 becomes %2</source>
        <translation>
            <numerusform>Avec %n action ce mois-ci&#xa0;: %1, puis %2</numerusform>
            <numerusform>Avec %n actions ce mois-ci&#xa0;: %1, puis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n step(s) this month your lowest possible score goes from %1 to %2</source>
        <translation>
            <numerusform>Avec %n action ce mois-ci, votre score le plus bas possible passe de %1 à %2</numerusform>
            <numerusform>Avec %n actions ce mois-ci, votre score le plus bas possible passe de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first steps appear with your first answers.</source>
        <translation>Vos premières actions apparaissent avec vos premières réponses.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target: no step is needed.</source>
        <translation>Toutes vos réponses atteignent leur objectif jusqu’ici&#xa0;: aucune action n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>When something breaks down</source>
        <translation>Quand quelque chose tombe en panne</translation>
    </message>
    <message>
        <source>Slow IT and the price of an hour</source>
        <translation>Lenteurs informatiques et prix d’une heure</translation>
    </message>
    <message>
        <source>What you see on paper</source>
        <translation>Ce qui figure sur vos factures</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures supplémentaires</translation>
    </message>
    <message>
        <source>Lost revenue</source>
        <translation>Chiffre d’affaires perdu</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Le contrat</translation>
    </message>
    <message>
        <source>Only what customers do not buy later. Counts once you also fill in the people.</source>
        <translation>Seulement ce que les clients n’achètent pas plus tard. Compte dès que vous indiquez aussi les personnes.</translation>
    </message>
    <message>
        <source>Your own estimate: ask the supplier what it is based on.</source>
        <translation>Votre propre estimation&#xa0;: demandez au fournisseur sur quoi elle repose.</translation>
    </message>
    <message>
        <source>Who sells does not count under ‘%1’ as well: wages and revenue of the same people would be counted twice.</source>
        <translation>Une personne comptée ici ne compte pas aussi sous «&#xa0;%1&#xa0;»&#xa0;: son salaire et son chiffre d’affaires compteraient double.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You pay %1 a year for emergency repairs</source>
        <translation>Vous payez %1 par an pour des dépannages urgents</translation>
    </message>
    <message>
        <source>What do outages and slow IT cost you?</source>
        <translation>Que vous coûtent les pannes et les lenteurs&#x202f;?</translation>
    </message>
    <message>
        <source>Outages and slow IT cost you %1 a year</source>
        <translation>Les pannes et les lenteurs vous coûtent %1 par an</translation>
    </message>
    <message>
        <source>Fill in what you know: each figure makes the picture sharper.</source>
        <translation>Indiquez ce que vous savez&#xa0;: chaque chiffre affine l’estimation.</translation>
    </message>
    <message>
        <source>Fill in your outages too: lost working time is on no invoice.</source>
        <translation>Indiquez aussi vos pannes&#xa0;: le temps de travail perdu ne figure sur aucune facture.</translation>
    </message>
    <message>
        <source>None of it is on an invoice: it is lost working time.</source>
        <translation>Rien de tout cela ne figure sur une facture&#xa0;: c’est du temps de travail perdu.</translation>
    </message>
    <message>
        <source>About %1 of it is on invoices; the rest is lost working time.</source>
        <translation>Environ %1 figurent sur des factures. Le reste est du temps de travail perdu.</translation>
    </message>
    <message>
        <source>Together %1 a year</source>
        <translation>Total&#xa0;: %1 par an</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Pages of help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page of help holds these words.</source>
        <translation>Ces mots ne figurent sur aucune page de l’aide.</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n endroit trouvé</numerusform>
            <numerusform>%n endroits trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Guide for owners</source>
        <translation>Guide pour la direction</translation>
    </message>
    <message>
        <source>Guide for consultants</source>
        <translation>Guide pour les bureaux de conseil</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Quoi de neuf</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Try it with a sample firm</source>
        <translation>Essayer avec une entreprise fictive</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Fichier d’assistance…</translation>
    </message>
</context>
<context>
    <name>InvoicesCard</name>
    <message>
        <source>Invoices by month</source>
        <translation>Factures par mois</translation>
    </message>
    <message>
        <source>Type or paste</source>
        <translation>Taper ou coller</translation>
    </message>
    <message>
        <source>Read a CSV…</source>
        <translation>Lire une liste (CSV)…</translation>
    </message>
    <message>
        <source>From 12 months on you see here how predictable your IT bill is.</source>
        <translation>À partir de 12 mois, vous voyez ici si vos coûts informatiques sont prévisibles.</translation>
    </message>
    <message>
        <source>There were no costs in these months.</source>
        <translation>Il n’y a pas eu de coûts durant ces mois.</translation>
    </message>
    <message>
        <source>The dearest month cost %1 times the average.</source>
        <translation>Le mois le plus cher a coûté %1 fois la moyenne.</translation>
    </message>
    <message>
        <source>Easy to predict:</source>
        <translation>Facile à prévoir&#xa0;:</translation>
    </message>
    <message>
        <source>Hard to predict:</source>
        <translation>Difficile à prévoir&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source> %n older month(s) do not count.</source>
        <translation>
            <numerusform> %n mois plus ancien ne compte pas.</numerusform>
            <numerusform> %n mois plus anciens ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the unplanned %1 with your figures</source>
        <translation>Compter le montant imprévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The unplanned work of the last 12 months, as emergency repairs a year.</source>
        <translation>Les travaux imprévus des 12 derniers mois, comme dépannages urgents par an.</translation>
    </message>
</context>
<context>
    <name>InvoicesChart</name>
    <message>
        <source>Invoices by month</source>
        <translation>Factures par mois</translation>
    </message>
    <message>
        <source>Invoices from %1 to %2. The dearest month was %3 with %4.</source>
        <translation>Factures entre %1 et %2. Le mois le plus cher a été %3, avec %4.</translation>
    </message>
    <message>
        <source>On average %1 a month.</source>
        <translation>%1 par mois en moyenne.</translation>
    </message>
    <message>
        <source>Unplanned %1</source>
        <translation>Imprévu %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planifié %1</translation>
    </message>
    <message>
        <source>Not known %1</source>
        <translation>Non connu %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Moyenne %1</translation>
    </message>
</context>
<context>
    <name>InvoicesForm</name>
    <message>
        <source>2026-03; 450.00; planned</source>
        <comment>an invoice as it can be typed</comment>
        <translation>2026-03; 450,00; planifié</translation>
    </message>
    <message>
        <source>One invoice a line: month, amount without VAT, planned or unplanned</source>
        <translation>Une facture par ligne&#xa0;: mois, montant HTVA, planifié ou imprévu</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type. The last column may be left out.</source>
        <translation>Collez depuis un tableur, ou tapez. La dernière colonne peut manquer.</translation>
    </message>
    <message>
        <source>Put the months before the amounts</source>
        <translation>Mettre les mois devant les montants</translation>
    </message>
    <message>
        <source>The first invoices as they are read</source>
        <translation>Les premières factures telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>Keep these invoices</source>
        <translation>Enregistrer ces factures</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>imprévu</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>These are amounts without months.</source>
        <translation>Ce sont des montants sans mois.</translation>
    </message>
    <message>
        <source>Kept like this, there are no invoices.</source>
        <translation>Enregistré ainsi, il n’y a pas de factures.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 together.</source>
        <translation>%1 entre %2 et %3, %4 au total.</translation>
    </message>
    <message>
        <source>The first ones:</source>
        <translation>Les premières&#xa0;:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Month of the first amount</source>
        <translation>Mois du premier montant</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>How long you keep this audit</source>
        <translation>Durée de conservation de ce diagnostic</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(peut rester vide)</translation>
    </message>
    <message>
        <source>From that day on, the program reminds you to delete it.</source>
        <translation>À partir de ce jour, le programme vous rappelle de le supprimer.</translation>
    </message>
    <message>
        <source>For whom, and under which agreement</source>
        <translation>Pour qui, et en vertu de quel contrat</translation>
    </message>
    <message>
        <source>For consultants: you process the data of your client. Note the client, the agreement and its date.</source>
        <translation>Pour les bureaux de conseil&#xa0;: vous traitez des données de votre client. Notez le client, le contrat et sa date.</translation>
    </message>
    <message>
        <source>Write the date as day, month and year.</source>
        <translation>Écrivez la date avec jour, mois et année.</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Come back later</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>The question is then on the list to check before the result.</source>
        <translation>La question figure alors dans la liste à relire avant le résultat.</translation>
    </message>
    <message>
        <source>Come back to this later (%1)</source>
        <translation>Y revenir plus tard (%1)</translation>
    </message>
    <message>
        <source>Take this mark away (%1)</source>
        <translation>Retirer cette marque (%1)</translation>
    </message>
</context>
<context>
    <name>ListedFact</name>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
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
        <translation>Vous consultez le diagnostic du %1.</translation>
    </message>
    <message>
        <source>Look around and make a report; nothing of it can change.</source>
        <translation>Parcourez-le et faites un rapport&#x202f;; rien ne peut y changer.</translation>
    </message>
    <message>
        <source>Back to the present audit</source>
        <translation>Revenir au diagnostic actuel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>IT self-audit</source>
        <translation>Autodiagnostic informatique</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nouveau diagnostic…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Rechercher une question…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Graphiques en tableaux</translation>
    </message>
    <message>
        <source>Presentation view</source>
        <translation>Vue de présentation</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Pages of this audit</source>
        <translation>Pages de ce diagnostic</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Diagnostic, %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Your firm, filled in</source>
        <translation>Votre entreprise, complété</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to come back to</source>
        <translation>
            <numerusform>%n question où revenir</numerusform>
            <numerusform>%n questions où revenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review, %n question(s) open</source>
        <translation>
            <numerusform>Relecture, %n question sans réponse</numerusform>
            <numerusform>Relecture, %n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, réponses&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir où l’enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For which firm is this audit?</source>
        <translation>Pour quelle entreprise est ce diagnostic&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NewFilePassword</name>
    <message>
        <source>Protect this audit with a password</source>
        <translation>Protéger ce diagnostic par un mot de passe</translation>
    </message>
    <message>
        <source>Make the audit</source>
        <translation>Créer le diagnostic</translation>
    </message>
    <message>
        <source>A stick gets lost easily. With a password, only you can read it.</source>
        <translation>Une clé USB se perd vite. Avec un mot de passe, personne d’autre ne peut lire le diagnostic.</translation>
    </message>
    <message>
        <source>The same password for all new audits until I close the program</source>
        <translation>Le même mot de passe pour tous les nouveaux diagnostics jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sans mot de passe</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation>Quelques mots que personne d’autre n’associerait conviennent le mieux.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois le même</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password, not even us. Keep it where you keep your other passwords.</source>
        <translation>Personne ne peut récupérer un mot de passe oublié, pas même nous. Gardez-le là où vous gardez vos autres mots de passe.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Tapez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Ce n’est pas le même. Tapez-le encore une fois.</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>The program is now version %1.</source>
        <translation>Le programme est maintenant à la version %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Quoi de neuf</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoPages</name>
    <message>
        <source>Your plan as dates in your calendar</source>
        <translation>Votre plan en rendez-vous dans votre agenda</translation>
    </message>
    <message>
        <source>Your plan as a table</source>
        <translation>Votre plan en tableau</translation>
    </message>
    <message>
        <source>Save the file and open it: your calendar takes over each step with its date.</source>
        <translation>Enregistrez le fichier et ouvrez-le&#xa0;: votre agenda reprend chaque action avec sa date.</translation>
    </message>
    <message>
        <source>Save the file and open it in a spreadsheet: one line for each step.</source>
        <translation>Enregistrez le fichier et ouvrez-le dans un tableur&#xa0;: une ligne par action.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(peut rester vide)</translation>
    </message>
    <message>
        <source>Shorten this: at most %1 characters are kept.</source>
        <translation>Raccourcissez&#xa0;: %1 caractères au plus sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>To the first one</source>
        <translation>Aller à la première</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still to confirm</source>
        <translation>
            <numerusform>Encore %n réponse à confirmer</numerusform>
            <numerusform>Encore %n réponses à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>They repeat last time, so they cannot show what changed.</source>
        <translation>Elles répètent la dernière fois et ne montrent donc pas ce qui a changé.</translation>
    </message>
    <message>
        <source>The earlier audit is of ‘%1’, the later one of ‘%2’.</source>
        <translation>Le premier diagnostic est celui de «&#xa0;%1&#xa0;», le second celui de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Two firms?</source>
        <translation>Deux entreprises&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close without saving it</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>It is in another place…</source>
        <translation>Il se trouve ailleurs…</translation>
    </message>
    <message>
        <source>The program keeps your changes as long as it is open.</source>
        <translation>Le programme garde vos modifications tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A newer version of the program made this file: you only look at it.</source>
        <translation>Une version plus récente du programme a créé ce fichier&#xa0;: vous pouvez seulement le consulter.</translation>
    </message>
    <message>
        <source>You see what this version knows, and can make a report. The file stays as it is.</source>
        <translation>Vous voyez ce que cette version connaît et pouvez faire un rapport. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>To work in it, open it with the newer version, or have that one save a copy for an older version.</source>
        <translation>Pour y travailler, ouvrez-le avec la version plus récente, ou faites-lui enregistrer une copie pour une version antérieure.</translation>
    </message>
    <message>
        <source>You can only read this file.</source>
        <translation>Ce fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>You can look at everything and make a report, but change nothing.</source>
        <translation>Vous pouvez tout consulter et créer un rapport, mais rien modifier.</translation>
    </message>
    <message>
        <source>To go on, copy the file to a place where you can write.</source>
        <translation>Pour continuer, copiez le fichier à un endroit où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Now:</source>
        <translation>Actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>IT partner:</source>
        <translation>Prestataire&#xa0;:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Remarque&#xa0;:</translation>
    </message>
    <message>
        <source>Replaces your answer</source>
        <translation>Remplace votre réponse</translation>
    </message>
    <message>
        <source>Replaces an answer given since</source>
        <translation>Remplace une réponse donnée depuis</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>OlderDialog</name>
    <message>
        <source>Save a copy for an older version</source>
        <translation>Enregistrer une copie pour une version antérieure</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>This saves a file that older versions of the program open, from file version 2 on. It is opened once to be sure that it works. Your own file stays as it is.</source>
        <translation>Ceci enregistre un fichier que les versions antérieures du programme ouvrent, à partir de la version de fichier 2. Il est ouvert une fois pour vérifier qu’il fonctionne. Votre propre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Answers, notes, plans and costs of all audits come along, and the scores stay the same. Older versions have no room for files kept in the audit, nor for marks of questions to come back to: those are left out of the copy.</source>
        <translation>Les réponses, les notes, les plans et les coûts de tous les diagnostics sont repris, et les scores restent les mêmes. Les versions antérieures n’ont pas de place pour les fichiers conservés dans le diagnostic, ni pour les marques des questions à revoir&#xa0;: la copie ne les contient pas.</translation>
    </message>
    <message>
        <source>Files of this audit that are left out: %1.</source>
        <translation>Fichiers de ce diagnostic qui sont omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Marked questions of this audit: %1.</source>
        <translation>Questions marquées de ce diagnostic&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The copy opens with the password of this audit.</source>
        <translation>La copie s’ouvre avec le mot de passe de ce diagnostic.</translation>
    </message>
</context>
<context>
    <name>OpenNotice</name>
    <message>
        <source>Check what is open</source>
        <translation>Voir ce qui reste</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open</source>
        <translation>
            <numerusform>Encore %n question sans réponse</numerusform>
            <numerusform>Encore %n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The score is a range until they are answered.</source>
        <translation>Le score reste entre deux nombres tant que tout n’a pas de réponse.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Without names, notes and evidence</source>
        <translation>Sans noms, notes ni preuves</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Quel document&#x202f;?</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Votre propre style</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Commencer par %1</translation>
    </message>
    <message numerus="yes">
        <source>First a quick round: %n question(s)</source>
        <translation>
            <numerusform>D’abord un tour rapide&#xa0;: %n question</numerusform>
            <numerusform>D’abord un tour rapide&#xa0;: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>The heaviest questions, for a first score in about ten minutes.</source>
        <translation>Les questions qui pèsent le plus, pour un premier score en une dizaine de minutes.</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n modification pas encore enregistrée</numerusform>
            <numerusform>%n modifications pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s). They decide which questions you get and what we calculate with.</source>
        <translation>
            <numerusform>%n donnée. Elle détermine les questions posées et nos calculs.</numerusform>
            <numerusform>%n données. Elles déterminent les questions posées et nos calculs.</numerusform>
        </translation>
    </message>
    <message>
        <source>So we do not ask about: %1. If that changes, change it here.</source>
        <translation>Nous ne posons donc pas de questions sur&#xa0;: %1. Si cela change, modifiez-le ici.</translation>
    </message>
    <message>
        <source>Your other answers stay saved.</source>
        <translation>Vos autres réponses restent enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>en %n volet</numerusform>
            <numerusform>en %n volets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop at any moment: every answer is saved at once.</source>
        <translation>Vous pouvez vous arrêter à tout moment&#xa0;: chaque réponse est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>You then get a step in your plan: what to ask whom. Do not guess, that makes your outcome less right.</source>
        <translation>Une action s’ajoute alors à votre plan&#xa0;: quoi demander, et à qui. Ne devinez pas, cela rend le résultat moins juste.</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing goes out.</source>
        <translation>Tout est dans un seul fichier sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>30 to 45 minutes</source>
        <translation>De 30 à 45 minutes</translation>
    </message>
    <message>
        <source>‘%1’ is fine</source>
        <translation>Vous pouvez répondre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your data stays yours</source>
        <translation>Vos données restent chez vous</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>Filled in</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Assumed %1</source>
        <comment>with a year</comment>
        <translation>Hypothèse %1</translation>
    </message>
    <message>
        <source>Assumed: %1 (%2). Know better? Fill in your own figure.</source>
        <translation>Hypothèse&#xa0;: %1 (%2). Vous savez mieux&#x202f;? Indiquez votre propre chiffre.</translation>
    </message>
    <message>
        <source>This figure held until %1. Look up a newer one or fill in your own.</source>
        <translation>Ce chiffre valait jusqu’au %1. Cherchez-en un plus récent ou indiquez le vôtre.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>How long you keep it is noted.</source>
        <translation>La durée de conservation est notée.</translation>
    </message>
    <message>
        <source>The copy is saved. It was opened once and is the same.</source>
        <translation>La copie est enregistrée. Elle a été ouverte une fois et est identique.</translation>
    </message>
    <message>
        <source>The copy for an older version is saved. It was opened once.</source>
        <translation>La copie pour une version antérieure est enregistrée. Elle a été ouverte une fois.</translation>
    </message>
    <message>
        <source>The copy is saved without what tells whose audit it is.</source>
        <translation>La copie anonyme est enregistrée&#xa0;: rien n’y dit de qui est le diagnostic.</translation>
    </message>
    <message>
        <source>From now on this file opens with the new password only.</source>
        <translation>Désormais, ce fichier s’ouvre uniquement avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>This file opens without a password now.</source>
        <translation>Ce fichier s’ouvre maintenant sans mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n safety copies still open as before.</source>
        <translation>
            <numerusform>%n copie de sécurité s’ouvre encore comme avant.</numerusform>
            <numerusform>%n copies de sécurité s’ouvrent encore comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety copy is open now.</source>
        <translation>La copie de sécurité est maintenant ouverte.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Ce qui s’y trouvait est gardé sous %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still there: %1. Delete these yourself if they are of this client.</source>
        <translation>Encore présent&#xa0;: %1. Supprimez-le vous-même si cela concerne ce client.</translation>
    </message>
    <message>
        <source>Remember reports, copies, mail and backups elsewhere: we cannot remove those.</source>
        <translation>Pensez aux rapports, copies, e-mails et sauvegardes ailleurs&#xa0;: nous ne pouvons pas les supprimer.</translation>
    </message>
    <message>
        <source>You work in %1 now. Everything is saved there.</source>
        <translation>Vous travaillez maintenant dans %1. Tout y est enregistré.</translation>
    </message>
    <message>
        <source>Earlier audits of this firm are still in the old file only.</source>
        <translation>Les diagnostics antérieurs de cette entreprise ne sont encore que dans l’ancien fichier.</translation>
    </message>
    <message>
        <source>Keep the old file until its stick or disk is back.</source>
        <translation>Gardez l’ancien fichier jusqu’au retour de sa clé ou de son disque.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
</context>
<context>
    <name>PartnerMenu</name>
    <message>
        <source>IT partner</source>
        <translation>Prestataire informatique</translation>
    </message>
    <message>
        <source>Ask your IT partner…</source>
        <translation>Interroger votre prestataire…</translation>
    </message>
    <message>
        <source>Take in the replies…</source>
        <translation>Reprendre les réponses…</translation>
    </message>
</context>
<context>
    <name>PartnerRoom</name>
    <message>
        <source>questions for the IT partner</source>
        <translation>questions au prestataire informatique</translation>
    </message>
    <message>
        <source>The form is saved: %1</source>
        <translation>Le formulaire est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send it to your IT partner. When a file comes back, choose ‘Take in the replies…’ in the same menu.</source>
        <translation>Envoyez-le à votre prestataire informatique. Quand un fichier revient, choisissez «&#xa0;Reprendre les réponses…&#xa0;» dans le même menu.</translation>
    </message>
    <message>
        <source>Give it to your IT partner. With each answer that comes back, note that your IT partner says so.</source>
        <translation>Remettez-le à votre prestataire. Pour chaque réponse qui revient, notez que c’est votre prestataire qui le dit.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Which password opens this audit?</source>
        <translation>Quel mot de passe ouvre ce diagnostic&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The file %1 is protected with a password.</source>
        <translation>Le fichier %1 est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Look for a safety copy…</source>
        <translation>Chercher une copie de sécurité…</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Tapez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save a copy of it.</source>
        <translation>Cette image ne peut pas s’afficher ici. Enregistrez-en une copie.</translation>
    </message>
</context>
<context>
    <name>PlanExplanations</name>
    <message>
        <source>What the plan leads to</source>
        <translation>Où mène le plan</translation>
    </message>
    <message>
        <source>Every ticked step that is done by then raises its question to the better answer, and the score is counted anew with all of them together: the average of its sections, each with its weight. The stage is the highest one whose conditions hold then, and those of all stages below it.</source>
        <translation>Chaque action cochée qui est alors terminée amène sa question à la meilleure réponse, et le score est recompté avec toutes ces actions&#xa0;: la moyenne des volets, chacun avec son poids. Le stade est le plus élevé dont les conditions sont alors remplies, avec celles de tous les stades inférieurs.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>= %1 at the end of the plan, from %2 now</source>
        <translation>= %1 à la fin du plan, %2 maintenant</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût unique</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Travail de tout le monde</translation>
    </message>
    <message>
        <source>The sum of all ticked steps up to the end of the plan. The figures of a step come from the question bank, counted for the size of your firm; amounts are without VAT, days are the likely ones.</source>
        <translation>La somme de toutes les actions cochées jusqu’à la fin du plan. Les chiffres d’une action viennent du questionnaire, calculés pour la taille de votre entreprise&#x202f;; les montants sont HTVA, les jours sont les plus probables.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>What there is: %1 × %n month(s)</source>
        <translation>
            <numerusform>Ce dont vous disposez&#xa0;: %1 × %n mois</numerusform>
            <numerusform>Ce dont vous disposez&#xa0;: %1 × %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the likely days of your own people count. Of the money, what falls in the year of the plan counts: the cost once, the cost per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Seuls comptent les jours probables de votre propre personnel. De l’argent compte ce qui tombe dans l’année du plan&#xa0;: le coût unique, le coût mensuel pour les mois restants, et les jours de personnes extérieures au tarif journalier.</translation>
    </message>
    <message>
        <source>Your own days</source>
        <translation>Vos propres jours</translation>
    </message>
    <message>
        <source>Money this year</source>
        <translation>Argent cette année</translation>
    </message>
    <message>
        <source>= %1 of your %2, %3 more than there is</source>
        <translation>= %1 de vos %2, soit %3 de plus que ce qu’il y a</translation>
    </message>
    <message>
        <source>= %1 of your %2</source>
        <translation>= %1 de vos %2</translation>
    </message>
    <message>
        <source>What the steps of each window are likely to cost this year: once, per month for the months that are left, and the days of people from outside at the day rate.</source>
        <translation>Ce que les actions de chaque période coûteront probablement cette année&#xa0;: une fois, par mois pour les mois restants, et les jours de personnes extérieures au tarif journalier.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Print the plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Aller à la première question sans réponse</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet</source>
        <translation>
            <numerusform>%n modification pas encore enregistrée</numerusform>
            <numerusform>%n modifications pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a step or untick it and see at once what it brings.</source>
        <translation>Cochez ou décochez une action et voyez aussitôt ce qu’elle apporte.</translation>
    </message>
    <message>
        <source>As soon as you answer questions, the steps that help you most appear here.</source>
        <translation>Dès que vous répondez à des questions, les actions qui vous aident le plus s’affichent ici.</translation>
    </message>
    <message>
        <source>Every step is done or dropped. New answers may bring new ones.</source>
        <translation>Chaque action est terminée ou abandonnée. De nouvelles réponses peuvent en amener d’autres.</translation>
    </message>
    <message>
        <source>Every answer so far reaches its target.</source>
        <translation>Toutes vos réponses atteignent jusqu’ici leur objectif.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Your plan: %n step(s), none of them this month</source>
        <translation>
            <numerusform>Votre plan&#xa0;: %n action, pas ce mois-ci</numerusform>
            <numerusform>Votre plan&#xa0;: %n actions, aucune ce mois-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %n step(s) this month</source>
        <translation>
            <numerusform>Votre plan&#xa0;: %n action ce mois-ci</numerusform>
            <numerusform>Votre plan&#xa0;: %n actions ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 becomes %3</source>
        <translation>%1&#x202f;; score&#xa0;: %2, puis %3</translation>
    </message>
    <message numerus="yes">
        <source>Together the steps you tick bring %n point(s) in a year.</source>
        <translation>
            <numerusform>Ensemble, les actions cochées apportent %n point en un an.</numerusform>
            <numerusform>Ensemble, les actions cochées apportent %n points en un an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their gains cannot simply be added up: a limit only goes once everything that causes it is gone.</source>
        <translation>Leurs gains séparés ne s’additionnent pas&#xa0;: un plafond ne disparaît qu’avec toutes ses causes.</translation>
    </message>
    <message>
        <source>As long as questions are open, these are the lowest scores.</source>
        <translation>Tant que des questions restent sans réponse, ce sont les scores les plus bas.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 of your own time</source>
        <translation>%1 de votre temps</translation>
    </message>
    <message>
        <source>%1 of your %2</source>
        <translation>%1 sur vos %2</translation>
    </message>
    <message>
        <source>%1 of your yearly budget</source>
        <translation>%1 de votre budget annuel</translation>
    </message>
    <message>
        <source>%1 more than there is.</source>
        <translation>%1 de plus que ce dont vous disposez.</translation>
    </message>
    <message>
        <source>The plan exceeds your budget by %1.</source>
        <translation>Le plan dépasse votre budget de %1.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>%1, lowest possible score from %2 to %3</source>
        <translation>%1&#x202f;; score le plus bas possible&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in this month despite its date: a stumbling block or weak section depends on it.</source>
        <translation>Reste dans ce mois malgré sa date&#xa0;: un point bloquant ou un volet faible en dépend.</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n week(s) from start to finish.</source>
        <translation>
            <numerusform>Dure environ %n semaine du début à la fin.</numerusform>
            <numerusform>Dure environ %n semaines du début à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une seule fois</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euro</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The dates you chose and your stumbling blocks come first.</source>
        <translation>Les dates que vous avez choisies et vos points bloquants passent d’abord.</translation>
    </message>
    <message>
        <source>The dates you chose come first.</source>
        <translation>Les dates que vous avez choisies passent d’abord.</translation>
    </message>
    <message>
        <source>What lifts a stumbling block or weak section comes first.</source>
        <translation>Ce qui lève un point bloquant ou relève un volet faible passe d’abord.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>Nothing is left to plan</source>
        <translation>Il ne reste rien à planifier</translation>
    </message>
    <message>
        <source>No step is needed</source>
        <translation>Aucune action n’est nécessaire</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Reading the audits…</source>
        <translation>Lecture des diagnostics…</translation>
    </message>
    <message>
        <source>Reading the audits… %1 of %2</source>
        <translation>Lecture des diagnostics… %1 sur %2</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>L’aperçu est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No firm is named in it.</source>
        <translation>Aucune entreprise n’y est nommée.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with a password left out.</source>
        <translation>
            <numerusform>%n fichier avec mot de passe laissé de côté.</numerusform>
            <numerusform>%n fichiers avec mot de passe laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) left out.</source>
        <translation>
            <numerusform>%n copie laissée de côté.</numerusform>
            <numerusform>%n copies laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) with open questions left out.</source>
        <translation>
            <numerusform>%n diagnostic avec des questions sans réponse laissé de côté.</numerusform>
            <numerusform>%n diagnostics avec des questions sans réponse laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texte (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Your clients together</source>
        <translation>Aperçu de vos clients</translation>
    </message>
    <message>
        <source>Figures from the latest audit of each firm in a folder. No firm is named, and nothing in the files changes.</source>
        <translation>Chiffres du dernier diagnostic de chaque entreprise d’un dossier. Aucune entreprise n’est nommée et rien ne change dans les fichiers.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>Liste des diagnostics</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Retenir quels diagnostics étaient ouverts</translation>
    </message>
    <message>
        <source>List the audits of a folder…</source>
        <translation>Afficher les diagnostics d’un dossier…</translation>
    </message>
    <message>
        <source>Stop listing the folder</source>
        <translation>Ne plus afficher de dossier</translation>
    </message>
    <message>
        <source>Your clients together, without names…</source>
        <translation>Aperçu de vos clients, sans noms…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remember which audits were open</source>
        <translation>Retenir quels diagnostics étaient ouverts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>PresentedPage</name>
    <message>
        <source>All questions have been shown.</source>
        <translation>Toutes les questions ont été montrées.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Esc: back to the program</source>
        <translation>Esc&#xa0;: retour au programme</translation>
    </message>
</context>
<context>
    <name>PresentedQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · question %2 sur %3</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet: Esc shows why</source>
        <translation>Pas encore enregistré&#xa0;: Esc montre pourquoi</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The pages are being set…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
</context>
<context>
    <name>ProjectionCard</name>
    <message>
        <source>What it leads to</source>
        <translation>Où cela mène</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>Score&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût unique</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Work in all</source>
        <translation>Travail au total</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Stage in a year</source>
        <translation>Stade dans un an</translation>
    </message>
    <message>
        <source>Work of everybody</source>
        <translation>Travail de tout le monde</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Invalid filename</source>
        <translation>Nom impossible</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Le nom «&#xa0;%1&#xa0;» ne peut pas être utilisé.&lt;/b&gt;&lt;p&gt;Choisissez un nom plus court ou sans signes de ponctuation.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Weighs heavily</source>
        <translation>Pèse lourd</translation>
    </message>
    <message>
        <source>Questions of this section</source>
        <translation>Questions de ce volet</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>QuestionFooter</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Relire vos réponses</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Revenir à la relecture</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Revenir au résultat</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Revenir au plan</translation>
    </message>
    <message>
        <source>The quick round is done: your results come next</source>
        <translation>Le tour rapide est terminé&#xa0;: place aux résultats</translation>
    </message>
    <message numerus="yes">
        <source>Quick round: %n question(s) to go</source>
        <translation>
            <numerusform>Tour rapide&#xa0;: encore %n question</numerusform>
            <numerusform>Tour rapide&#xa0;: encore %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer saved at %1</source>
        <translation>Réponse enregistrée à %1</translation>
    </message>
    <message>
        <source>Marked to come back to, saved at %1</source>
        <translation>Question à revoir plus tard, enregistrée à %1</translation>
    </message>
    <message>
        <source>Mark taken away, saved at %1</source>
        <translation>Marque retirée, enregistrée à %1</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Tout est enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) waiting to be saved</source>
        <translation>
            <numerusform>%n réponse en attente d’enregistrement</numerusform>
            <numerusform>%n réponses en attente d’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on as soon as this is saved.</source>
        <translation>Vous pourrez continuer dès que ce sera enregistré.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1, heading of level %2</source>
        <translation>%1, titre de niveau %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Keep this reason</source>
        <translation>Enregistrer cette raison</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Autre raison…</translation>
    </message>
    <message>
        <source>The question then does not count. Your reason is in the report.</source>
        <translation>La question ne compte alors pas. Votre raison figure dans le rapport.</translation>
    </message>
    <message>
        <source>Nothing changes until you give a reason.</source>
        <translation>Rien ne change tant que vous ne donnez pas de raison.</translation>
    </message>
    <message>
        <source>Write in a few words why this does not apply.</source>
        <translation>Écrivez en quelques mots pourquoi cela ne vous concerne pas.</translation>
    </message>
    <message>
        <source>Why does this not apply to you?</source>
        <translation>Pourquoi cela ne vous concerne-t-il pas&#x202f;?</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(obligatoire)</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Keep this audit first?</source>
        <translation>Garder d’abord ce diagnostic&#x202f;?</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Garder une copie…</translation>
    </message>
    <message>
        <source>%1 is in a folder for attachments and temporary files. What is there can disappear by itself, with all that you answer in it.</source>
        <translation>%1 se trouve dans un dossier de pièces jointes et de fichiers temporaires. Ce qui s’y trouve peut disparaître tout seul, avec toutes vos réponses.</translation>
    </message>
    <message>
        <source>Keep a copy in a folder of your own and work in that. Only the audit itself is copied, once it has been checked; whatever lies beside it stays behind.</source>
        <translation>Gardez une copie dans un de vos dossiers et travaillez dans celle-ci. Seul le diagnostic lui-même est copié, une fois vérifié&#x202f;; ce qui se trouve à côté reste là.</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>L’ouvrir à cet endroit</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Protected with a password. You see the score after opening.</source>
        <translation>Protégé par un mot de passe. Le score s’affiche après l’ouverture.</translation>
    </message>
    <message>
        <source>File not found. Plug in the stick and choose ‘Look again’.</source>
        <translation>Fichier introuvable. Branchez la clé USB et choisissez «&#xa0;Chercher de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>This file is damaged or is no audit. Open it to see what can be done.</source>
        <translation>Ce fichier est endommagé ou n’est pas un diagnostic. Ouvrez-le pour voir ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Finish the questions</source>
        <translation>Terminer les questions</translation>
    </message>
</context>
<context>
    <name>RecentTable</name>
    <message>
        <source>All audits</source>
        <translation>Tous les diagnostics</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Look for the file elsewhere…</source>
        <translation>Chercher le fichier ailleurs…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off this list (the file stays)</source>
        <translation>Retirer de cette liste (le fichier reste)</translation>
    </message>
</context>
<context>
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove the password?</source>
        <translation>Supprimer le mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Whoever has the file can then read it, also when a stick is lost.</source>
        <translation>Toute personne qui a le fichier peut alors le lire, même si une clé USB se perd.</translation>
    </message>
    <message>
        <source>Safety copies made until now keep the password they have.</source>
        <translation>Les copies de sécurité faites jusqu’ici gardent le mot de passe qu’elles ont.</translation>
    </message>
</context>
<context>
    <name>ReportFooter</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Saving and reading back…</source>
        <translation>Enregistrement et relecture…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Enregistré et relu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Impression de la page %1 sur %2</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Toutes les pages sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing is stopped. Some pages may still come out.</source>
        <translation>L’impression est arrêtée. Il peut encore sortir des pages.</translation>
    </message>
</context>
<context>
    <name>ReportNames</name>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>Questions for the IT partner</source>
        <translation>Questions à votre prestataire informatique</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Questionnaire papier</translation>
    </message>
    <message>
        <source>Checklist for leavers</source>
        <translation>Liste de contrôle pour un départ</translation>
    </message>
    <message>
        <source>Record of a restore test</source>
        <translation>Compte rendu d’un test de restauration</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Liste des actions</translation>
    </message>
    <message>
        <source>Calendar of the plan</source>
        <translation>Agenda du plan</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Extrait du rapport</translation>
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
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Plain text (Markdown)</source>
        <translation>Texte brut (Markdown)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Enregistrer pour l’agenda</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
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
    <name>RestoreDialog</name>
    <message>
        <source>Restore a safety copy</source>
        <translation>Restaurer une copie de sécurité</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Choose which one takes the place of the file.</source>
        <translation>Choisissez celle qui prend la place du fichier.</translation>
    </message>
    <message>
        <source>What is there now is kept as a file beside it. Nothing is lost.</source>
        <translation>Ce qui s’y trouve maintenant reste gardé dans un fichier à côté. Rien ne se perd.</translation>
    </message>
    <message>
        <source>There are no safety copies of this audit yet.</source>
        <translation>Il n’y a pas encore de copies de sécurité de ce diagnostic.</translation>
    </message>
    <message>
        <source>The program makes one on each day that you change something.</source>
        <translation>Le programme en fait une chaque jour où vous modifiez quelque chose.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking at what it holds…</source>
        <translation>Lecture de son contenu…</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>Aller à la première question sans réponse</translation>
    </message>
    <message>
        <source>As soon as you answer a first question, you see here where you stand.</source>
        <translation>Dès que vous répondez à une première question, vous voyez ici où vous en êtes.</translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is nothing to score.</source>
        <translation>Aucune question ne concerne votre entreprise. Il n’y a donc pas de score.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered · %3</source>
        <translation>Questions avec réponse&#xa0;: %1 sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) ‘Does not apply to us’</source>
        <translation>
            <numerusform>%n fois «&#xa0;Ne nous concerne pas&#xa0;»</numerusform>
            <numerusform>%n fois «&#xa0;Ne nous concerne pas&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts without VAT</source>
        <translation>montants HTVA</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show other clients?</source>
        <translation>Montrer les autres clients&#x202f;?</translation>
    </message>
    <message>
        <source>Show other clients</source>
        <translation>Montrer les autres clients</translation>
    </message>
    <message>
        <source>The list of files shows names of other clients. Who is looking along?</source>
        <translation>La liste des fichiers montre les noms d’autres clients. Qui regarde avec vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Replies of your IT partner</source>
        <translation>Réponses de votre prestataire informatique</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Filled in by %1.</source>
        <translation>Rempli par %1.</translation>
    </message>
    <message>
        <source>What you take over is kept as said by your IT partner, without evidence. You can undo it in one step.</source>
        <translation>Ce que vous reprenez est enregistré comme dit par votre prestataire informatique, sans preuve. Vous pouvez l’annuler en une fois.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n reply(s)</source>
        <translation>
            <numerusform>Reprendre %n réponse</numerusform>
            <numerusform>Reprendre %n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher encore %n</numerusform>
            <numerusform>Afficher encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing is left to check</source>
        <translation>Il ne reste rien à relire</translation>
    </message>
    <message>
        <source>Every question has an answer, and none contradicts your firm’s facts.</source>
        <translation>Chaque question a une réponse, et aucune ne contredit les données de votre entreprise.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>To the result already</source>
        <translation>Voir déjà le résultat</translation>
    </message>
    <message>
        <source>Everything saved at %1</source>
        <translation>Tout est enregistré à %1</translation>
    </message>
    <message>
        <source>Every question is answered</source>
        <translation>Toutes les questions ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>Almost done: %n question(s) open</source>
        <translation>
            <numerusform>Presque terminé&#xa0;: encore %n question</numerusform>
            <numerusform>Presque terminé&#xa0;: encore %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open</source>
        <translation>
            <numerusform>Encore %n question sans réponse</numerusform>
            <numerusform>Encore %n questions sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from last time still to confirm</source>
        <translation>
            <numerusform>Encore %n réponse de la dernière fois à confirmer</numerusform>
            <numerusform>Encore %n réponses de la dernière fois à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers are from this time.</source>
        <translation>Réponses données cette fois-ci&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No question applies to your firm, so there is no score.</source>
        <translation>Aucune question ne concerne votre entreprise. Il n’y a donc pas de score.</translation>
    </message>
    <message>
        <source>You can go to the result. Your score:</source>
        <translation>Vous pouvez passer au résultat. Votre score&#xa0;:</translation>
    </message>
    <message>
        <source>Your score appears with your first answers.</source>
        <translation>Votre score apparaît avec vos premières réponses.</translation>
    </message>
    <message>
        <source>You can go to the result already. The score then stays a range:</source>
        <translation>Vous pouvez déjà passer au résultat. Le score se situe alors</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>entre %1 et %2.</translation>
    </message>
    <message>
        <source>First open question</source>
        <translation>Première question sans réponse</translation>
    </message>
    <message>
        <source>First one to confirm</source>
        <translation>Première à confirmer</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>count as the lowest answer</source>
        <translation>comptent comme la réponse la plus basse</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>À revoir plus tard</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>marquées par vous</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Carried over from last time</source>
        <translation>Repris de la dernière fois</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce exact&#x202f;?</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Ne nous concerne pas</translation>
    </message>
    <message>
        <source>left out of the score</source>
        <translation>hors du score</translation>
    </message>
</context>
<context>
    <name>SampleNotice</name>
    <message>
        <source>This is a sample firm: nothing in it is real.</source>
        <translation>Ceci est une entreprise fictive&#xa0;: rien n’est réel ici.</translation>
    </message>
    <message>
        <source>Look around and change what you like. Its answers are with the questions.</source>
        <translation>Parcourez-la et modifiez ce que vous voulez. Ses réponses se trouvent avec les questions.</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Voir les questions</translation>
    </message>
    <message>
        <source>Start your own audit…</source>
        <translation>Commencer votre propre diagnostic…</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Where do you stand?</source>
        <translation>Où en êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>What stands between you and the next stage</source>
        <translation>Ce qui vous sépare du stade suivant</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de score</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Fiabilité %1</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Prouvé %1</translation>
    </message>
</context>
<context>
    <name>ScoreFigures</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Score out of 100</source>
        <translation>Score sur 100</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Without the limit</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sans réponse</translation>
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
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Score jusqu’ici</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>%1 out of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>between %1 and %2 out of 100, %3</source>
        <translation>entre %1 et %2 sur 100, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to go</source>
        <translation>
            <numerusform>encore %n question</numerusform>
            <numerusform>encore %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>sur 100</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>limited</source>
        <translation>plafonné</translation>
    </message>
</context>
<context>
    <name>SectionScoreCard</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <translation>Plafond %1</translation>
    </message>
    <message>
        <source>No higher than %1</source>
        <translation>Pas plus de %1</translation>
    </message>
    <message>
        <source>by this question</source>
        <translation>à cause de cette question</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>à cause de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No question of this section applies to your firm.</source>
        <translation>Aucune question de ce volet ne concerne votre entreprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of this section count now.</source>
        <translation>
            <numerusform>%n question de ce volet compte actuellement.</numerusform>
            <numerusform>%n questions de ce volet comptent actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence in this section: %1.</source>
        <translation>Fiabilité pour ce volet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: the more you answer, the narrower the bar.</source>
        <translation>%1&#xa0;: plus vous répondez, plus la barre se resserre.</translation>
    </message>
    <message>
        <source>Every question of this section is answered.</source>
        <translation>Toutes les questions de ce volet ont une réponse.</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>non concerné</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>By section</source>
        <translation>Par volet</translation>
    </message>
    <message>
        <source>Scores then and now</source>
        <translation>Scores avant et maintenant</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2 out of 100 then, %3 now</source>
        <translation>%1&#xa0;: %2 sur 100 avant, %3 maintenant</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1&#xa0;: rien à comparer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Ring: %1 · disc: %2.</source>
        <translation>Anneau&#xa0;: %1 · disque&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n question(s) that both have in common, so that the scores can differ from those elsewhere.</source>
        <translation>
            <numerusform>Calculé sur la seule question commune aux deux (%n)&#xa0;: les scores peuvent différer de ceux d’ailleurs.</numerusform>
            <numerusform>Calculé sur les %n questions communes aux deux&#xa0;: les scores peuvent différer de ceux d’ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>limit by a stumbling block</source>
        <translation>plafond dû à un point bloquant</translation>
    </message>
    <message>
        <source>not certain yet, or earned but not counted</source>
        <translation>pas encore certain, ou gagné mais pas compté</translation>
    </message>
    <message>
        <source>Hatched:</source>
        <translation>Hachuré&#xa0;:</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Les hachures</translation>
    </message>
    <message>
        <source>is not certain yet, or does not count because of a limit.</source>
        <translation>montrent ce qui n’est pas encore certain, ou ne compte pas à cause d’un plafond.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send a copy</source>
        <translation>Envoyer une copie</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>With the password of this audit</source>
        <translation>Avec le mot de passe de ce diagnostic</translation>
    </message>
    <message>
        <source>With a password for this copy alone</source>
        <translation>Avec un mot de passe pour cette seule copie</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sans mot de passe</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Mot de passe de la copie</translation>
    </message>
    <message>
        <source>Tell it to the receiver by phone, not in the same mail.</source>
        <translation>Donnez-le par téléphone, pas dans le même e-mail.</translation>
    </message>
    <message>
        <source>Leave out whose audit it is</source>
        <translation>Rendre la copie anonyme</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Tapez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>This saves a file that you can mail or hand over. It is opened once to be sure that it works.</source>
        <translation>Ceci enregistre un fichier à envoyer par e-mail ou à remettre. Il est ouvert une fois pour s’assurer qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Name, notes, reasons, evidence and everything else that was typed is then left out. Answers, dates and amounts stay, so that the scores are the same.</source>
        <translation>Le nom, les notes, les raisons, les preuves et tout autre texte saisi sont alors omis. Réponses, dates et montants restent, pour que les scores soient les mêmes.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Why this question?</source>
        <translation>Pourquoi cette question&#x202f;?</translation>
    </message>
    <message>
        <source>What counts as evidence?</source>
        <translation>Qu’est-ce qui sert de preuve&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Counts for %n month(s).</source>
        <translation>
            <numerusform>Valable %n mois.</numerusform>
            <numerusform>Valable %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>IT partner: %1</source>
        <translation>Prestataire informatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>IT partner</source>
        <translation>Prestataire informatique</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Your stage</source>
        <translation>Votre stade</translation>
    </message>
    <message>
        <source>You are in the highest stage.</source>
        <translation>Vous êtes au stade le plus élevé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 condition(s):</source>
        <translation>
            <numerusform>%n condition sur %1&#xa0;:</numerusform>
            <numerusform>%n conditions sur %1&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>For ‘%1’ you still need</source>
        <translation>Entre vous et «&#xa0;%1&#xa0;», il reste</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s) of this way</source>
        <translation>
            <numerusform>Afficher encore %n action vers ce stade</numerusform>
            <numerusform>Afficher encore %n actions vers ce stade</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of steps</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source> and %n more step(s)</source>
        <translation>
            <numerusform> et %n action de plus</numerusform>
            <numerusform> et %n actions de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest way there: %1.</source>
        <translation>Le chemin le moins cher&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>First answer %n open question(s).</source>
        <translation>
            <numerusform>Répondez d’abord à %n question restante.</numerusform>
            <numerusform>Répondez d’abord à %n questions restantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous en êtes</translation>
    </message>
</context>
<context>
    <name>StageExplanations</name>
    <message>
        <source>Every condition of the highest stage is met.</source>
        <translation>Chaque condition du stade le plus élevé est remplie.</translation>
    </message>
    <message numerus="yes">
        <source>= %2, because %n of %1 conditions of ‘%3’ are not met yet</source>
        <translation>
            <numerusform>= %2, car %n condition sur %1 de «&#xa0;%3&#xa0;» n’est pas encore remplie</numerusform>
            <numerusform>= %2, car %n conditions sur %1 de «&#xa0;%3&#xa0;» ne sont pas encore remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stage</source>
        <translation>Votre stade</translation>
    </message>
    <message>
        <source>You are in the highest stage of which every condition is met, and every condition of the stages below it. What does not apply to your firm counts as met; what is not answered yet does not.</source>
        <translation>Vous êtes au stade le plus élevé dont chaque condition est remplie, comme chaque condition des stades inférieurs. Ce qui ne concerne pas votre entreprise compte comme rempli&#x202f;; ce qui est encore sans réponse, non.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Met?</source>
        <translation>Remplie&#x202f;?</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>Cette condition est remplie.</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Cette condition n’est pas encore remplie.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>no stumbling block</source>
        <translation>aucun point bloquant</translation>
    </message>
    <message>
        <source>%1 out of 100 at least</source>
        <translation>au moins %1 sur 100</translation>
    </message>
    <message>
        <source>answer %1 of %2 at least</source>
        <translation>au moins la réponse %1 sur %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne concerne pas</translation>
    </message>
    <message numerus="yes">
        <source>%n stumbling block(s)</source>
        <translation>
            <numerusform>%n point bloquant</numerusform>
            <numerusform>%n points bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>answer %1 of %2</source>
        <translation>réponse %1 sur %2</translation>
    </message>
    <message>
        <source>The condition holds once no stumbling block is left or still unknown.</source>
        <translation>La condition est remplie dès qu’il ne reste aucun point bloquant, ni établi ni à vérifier.</translation>
    </message>
    <message>
        <source>The condition holds once the value reaches what is needed.</source>
        <translation>La condition est remplie dès que la valeur atteint ce qu’il faut.</translation>
    </message>
    <message>
        <source>A theme runs across the sections: each of its answers earns part of its weight, and the value is what was earned out of 100.</source>
        <translation>Un thème traverse les volets&#xa0;: chacune de ses réponses obtient une part de son poids, et la valeur est ce qui est obtenu sur 100.</translation>
    </message>
    <message>
        <source>Needed for ‘%1’</source>
        <translation>Nécessaire pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <translation>Stade %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>So far stage %1 of %2: %3</source>
        <translation>Pour l’instant, stade %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>So far you are here</source>
        <translation>Pour l’instant, vous êtes ici</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stade %1</translation>
    </message>
    <message>
        <source>No stage yet</source>
        <translation>Pas encore de stade</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>pour l’instant</translation>
    </message>
</context>
<context>
    <name>StartFooter</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>Liste des diagnostics</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>IT self-audit %1</source>
        <translation>Autodiagnostic informatique %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nouveau diagnostic</translation>
    </message>
    <message>
        <source>Opens an audit you have. Or drop its file anywhere in this window. (%1)</source>
        <translation>Ouvre un diagnostic existant. Ou déposez son fichier n’importe où dans cette fenêtre. (%1)</translation>
    </message>
    <message>
        <source>Starts with the name of the firm. (%1)</source>
        <translation>Commence par le nom de l’entreprise. (%1)</translation>
    </message>
    <message>
        <source>Where do you want to continue?</source>
        <translation>Où voulez-vous continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Shall we begin?</source>
        <translation>On commence&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything stays on this computer or your stick. No account and no internet needed.</source>
        <translation>Tout reste sur cet ordinateur ou sur votre clé USB. Ni compte ni internet nécessaires.</translation>
    </message>
</context>
<context>
    <name>StartRoom</name>
    <message>
        <source>Sample firm (nothing here is real)</source>
        <translation>Entreprise fictive (rien n’est réel ici)</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What to do with this step</source>
        <translation>Que faire de cette action</translation>
    </message>
    <message>
        <source>Waits for another step</source>
        <translation>Attend une autre action</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>pas cochée</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StepExplanations</name>
    <message>
        <source>Points it adds, limits left out</source>
        <translation>Points ajoutés, sans les plafonds</translation>
    </message>
    <message>
        <source>Times more urgent</source>
        <translation>Nombre de fois plus urgent</translation>
    </message>
    <message>
        <source>Days of work, money counted at the day rate</source>
        <translation>Jours de travail, argent converti en jours</translation>
    </message>
    <message>
        <source>Days it counts for at least</source>
        <translation>Jours comptés au minimum</translation>
    </message>
    <message>
        <source>The steps that raise your score most for the least work and money come first; what is urgent counts for more. If a step needs another one first, that one comes before it.</source>
        <translation>Les actions qui élèvent le plus votre score pour le moins de travail et d’argent viennent en premier&#x202f;; ce qui est urgent compte davantage. Si une action en demande d’abord une autre, celle-ci passe devant.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is how many points your score rises if this step alone is done: what its section rises, times the share of that section in the whole. As long as another answer limits the section, that may be nothing.</source>
        <translation>Votre score monte d’autant de points si cette action est faite seule&#xa0;: ce que gagne le volet, multiplié par la part de ce volet dans l’ensemble. Tant qu’une autre réponse plafonne le volet, cela peut être nul.</translation>
    </message>
    <message>
        <source>‘%1’ before this step</source>
        <translation>«&#xa0;%1&#xa0;» avant cette action</translation>
    </message>
    <message>
        <source>‘%1’ after this step</source>
        <translation>«&#xa0;%1&#xa0;» après cette action</translation>
    </message>
    <message>
        <source>Share of this section in the whole</source>
        <translation>Part de ce volet dans l’ensemble</translation>
    </message>
    <message>
        <source>The figures come from the question bank: working days by who does the work, and amounts without VAT. What is paid for each person or computer user is counted with the numbers of your firm; as long as you have not filled in either, for one. Work on each computer takes less in a small firm. Days are shown in halves.</source>
        <translation>Les chiffres viennent de la banque de questions&#xa0;: jours de travail selon qui fait le travail, et montants HTVA. Ce qui se paie par personne ou par utilisateur d’ordinateur est compté avec les nombres de votre entreprise&#x202f;; tant que vous n’avez rempli ni l’un ni l’autre, pour un seul. Le travail sur chaque ordinateur prend moins dans une petite entreprise. Les jours sont arrondis au demi-jour.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Working days: %1</source>
        <translation>Jours de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>Coût unique</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>for each computer user</source>
        <translation>par utilisateur d’ordinateur</translation>
    </message>
    <message>
        <source>Of which needed in a firm of your size</source>
        <translation>Dont nécessaire dans une entreprise de votre taille</translation>
    </message>
    <message>
        <source>Number of them in your firm</source>
        <translation>Nombre dans votre entreprise</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Why do you drop this step?</source>
        <translation>Pourquoi abandonnez-vous cette action&#x202f;?</translation>
    </message>
    <message>
        <source>The reason is given in the report.</source>
        <translation>La raison figure dans le rapport.</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Abandonner cette action</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Why so many points?</source>
        <translation>Pourquoi autant de points&#x202f;?</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Pourquoi cet ordre&#x202f;?</translation>
    </message>
    <message>
        <source>Why so much work?</source>
        <translation>Pourquoi autant de travail&#x202f;?</translation>
    </message>
    <message>
        <source>Write a date like %1.</source>
        <translation>Écrivez une date comme %1.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Écrivez la raison en quelques mots.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Today already</source>
        <translation>Dès aujourd’hui</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>It lifts a stumbling block or a weak section.</source>
        <translation>Elle lève un point bloquant ou relève un volet faible.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>Move to: %1</source>
        <translation>Déplacer vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let the plan choose the moment</source>
        <translation>Laisser le plan choisir le moment</translation>
    </message>
    <message>
        <source>Who, when and how…</source>
        <translation>Qui, quand et comment…</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Cette action est terminée</translation>
    </message>
    <message>
        <source>Drop this step…</source>
        <translation>Abandonner cette action…</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Find out: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>half a working day at most</source>
        <translation>une demi-journée de travail au plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 working day(s) at most</source>
        <translation>
            <numerusform>%1 jour de travail au plus</numerusform>
            <numerusform>%1 jours de travail au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 working day(s)</source>
        <translation>
            <numerusform>%1 à %2 jour de travail</numerusform>
            <numerusform>%1 à %2 jours de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 une seule fois</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>no other cost</source>
        <translation>pas d’autre coût</translation>
    </message>
    <message>
        <source>more certainty</source>
        <translation>plus de fiabilité</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 point</source>
        <translation>moins de 1 point</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>pas encore de points</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euro</comment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) done in between</source>
        <translation>
            <numerusform>%n action menée entre-temps</numerusform>
            <numerusform>%n actions menées entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Afficher encore %n action</numerusform>
            <numerusform>Afficher encore %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Stop the self-test</source>
        <translation>Arrêter l’autotest</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The self-test is running. It takes about a minute.</source>
        <translation>L’autotest est en cours. Il dure environ une minute.</translation>
    </message>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation>L’autotest n’a rien trouvé d’anormal.</translation>
    </message>
    <message>
        <source>The self-test found something; the text tells what.</source>
        <translation>L’autotest a trouvé quelque chose&#x202f;; le texte dit quoi.</translation>
    </message>
    <message>
        <source>The self-test was stopped.</source>
        <translation>L’autotest est arrêté.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Your audits are safe. Choose another place.</source>
        <translation>Le fichier n’a pas pu être enregistré à cet endroit. Vos diagnostics sont en sécurité. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous le nom %1.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>A file for whoever helps you</source>
        <translation>Un fichier pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>It holds what you read below and nothing else: no answers, no names, no folders. It goes nowhere by itself: you save it and send it if you want.</source>
        <translation>Il contient ce que vous lisez ci-dessous et rien d’autre&#xa0;: ni réponses, ni noms, ni dossiers. Il ne part nulle part tout seul&#xa0;: vous l’enregistrez, et l’envoyez si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n minute(s) to go</source>
        <translation>
            <numerusform>Encore %n minute environ</numerusform>
            <numerusform>Encore %n minutes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message>
        <source>Cost per year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>To ‘Your firm’</source>
        <translation>Aller à «&#xa0;Votre entreprise&#xa0;»</translation>
    </message>
    <message>
        <source>Solid: at least · hatched: possible · line: with your likely figures. If your estimates are right, 8 times out of 10 the amount lies in the range.</source>
        <translation>Plein&#xa0;: au moins · hachuré&#xa0;: possible · trait&#xa0;: avec vos chiffres probables. Si vos estimations sont justes, le montant se trouve 8 fois sur 10 dans la fourchette.</translation>
    </message>
    <message>
        <source>Cost per year, from low to high. %1.</source>
        <translation>Coût par an, de bas à élevé. %1.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Fill in a first figure and see here what it amounts to.</source>
        <translation>Indiquez un premier chiffre et voyez ici à quoi cela revient.</translation>
    </message>
    <message>
        <source>Not counted yet, for lack of figures: %1.</source>
        <translation>Pas encore compté, faute de chiffres&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>UndoLinks</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>Undo the last change: %1</source>
        <translation>Annuler la dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo what was undone: %1</source>
        <translation>Rétablir ce qui a été annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>coûts</translation>
    </message>
    <message>
        <source>time and money</source>
        <translation>temps et argent</translation>
    </message>
    <message>
        <source>replies of your IT partner</source>
        <translation>réponses de votre prestataire informatique</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Page %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>WhyLinks</name>
    <message>
        <source>How worked out:</source>
        <translation>Calcul&#xa0;:</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WindowColumn</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>There is no step here. Drag one here, or use its menu.</source>
        <translation>Aucune action ici. Glissez-en une, ou utilisez son menu.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Charts are shown as tables.</source>
        <translation>Les graphiques sont affichés en tableaux.</translation>
    </message>
    <message>
        <source>Tables are shown as charts.</source>
        <translation>Les tableaux sont affichés en graphiques.</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Imprévu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>conclusions</name>
    <message>
        <source>There is no score yet</source>
        <translation>Il n’y a pas encore de score</translation>
    </message>
    <message>
        <source>Your score lies between %1 and %2</source>
        <translation>Votre score se situe entre %1 et %2</translation>
    </message>
    <message>
        <source>Every section scores ‘%1’</source>
        <translation>Score identique dans chaque volet&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 needs attention first, %2 is strongest</source>
        <translation>Commencez par le volet %1&#x202f;; le volet %2 est le plus solide</translation>
    </message>
    <message>
        <source>Does not apply to your firm</source>
        <translation>Ne concerne pas votre entreprise</translation>
    </message>
    <message>
        <source>%1: this is still to be found out</source>
        <translation>%1&#xa0;: encore à vérifier</translation>
    </message>
    <message>
        <source>Everything reaches its target</source>
        <translation>Tout atteint son objectif</translation>
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
        <translation>Photo ou capture d’écran</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Vu sur place</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>file_evidence</name>
    <message>
        <source>%1 (%2) is copied into this audit.</source>
        <translation>%1 (%2) est copié dans ce diagnostic.</translation>
    </message>
    <message>
        <source>Where and with what it was taken is left out.</source>
        <translation>Le lieu et l’appareil de la prise de vue sont supprimés.</translation>
    </message>
    <message>
        <source>It is kept as it is, with the name of its maker if that is in it.</source>
        <translation>Il est conservé tel quel, avec le nom de son auteur s’il y figure.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a pasted file</comment>
        <translation>Image %1.png</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>HH:mm</source>
        <comment>time; Qt pattern, quote words</comment>
        <translation>HH&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month; Qt pattern</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of the month; Qt pattern</comment>
        <translation>&apos;1er&apos;</translation>
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
        <translation>%1. Y revenir plus tard</translation>
    </message>
    <message>
        <source>Question %1, not answered yet: %2</source>
        <translation>Question %1, pas encore de réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question %1, answered: %2</source>
        <translation>Question %1, avec réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question %1, don’t know: %2</source>
        <translation>Question %1, je ne sais pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question %1, does not apply: %2</source>
        <translation>Question %1, ne nous concerne pas&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reply_rows</name>
    <message>
        <source>K</source>
        <comment>key for don&apos;t know: one letter, not A to D</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for does not apply: one letter, not A-D</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for still right: one letter, not A to D, nor the other two keys</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for come back later: one letter, not A to D, nor the other keys</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>choice %1 of %2</source>
        <translation>choix %1 sur %2</translation>
    </message>
</context>
</TS>
