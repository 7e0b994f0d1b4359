; What the installer says besides NSIS's own words. Dutch is that of Flanders, with u.

LangString AuditFile ${LANG_ENGLISH} "IT self-audit"
LangString AuditFile ${LANG_DUTCH} "IT-doorlichting"
LangString AuditFile ${LANG_FRENCH} "Autodiagnostic informatique"
LangString AuditFile ${LANG_GERMAN} "IT-Selbstcheck"

LangString DesktopLink ${LANG_ENGLISH} "Shortcut on the desktop"
LangString DesktopLink ${LANG_DUTCH} "Snelkoppeling op het bureaublad"
LangString DesktopLink ${LANG_FRENCH} "Raccourci sur le bureau"
LangString DesktopLink ${LANG_GERMAN} "Verknüpfung auf dem Desktop"

LangString StillOpen ${LANG_ENGLISH} "The program is open. Nothing was changed. Close all its windows and start this setup again."
LangString StillOpen ${LANG_DUTCH} "Het programma is nog open. Er is niets gewijzigd. Sluit al zijn vensters en start deze installatie opnieuw."
LangString StillOpen ${LANG_FRENCH} "Le programme est encore ouvert. Rien n’a été modifié. Fermez toutes ses fenêtres et relancez l’installation."
LangString StillOpen ${LANG_GERMAN} "Das Programm ist noch geöffnet. Es wurde nichts geändert. Schließen Sie alle seine Fenster und starten Sie die Installation erneut."

LangString TooOld ${LANG_ENGLISH} "This program needs Windows 10, version 1903 or newer, on a 64-bit computer. Nothing was installed."
LangString TooOld ${LANG_DUTCH} "Dit programma heeft Windows 10 nodig, versie 1903 of nieuwer, op een 64-bits computer. Er is niets geïnstalleerd."
LangString TooOld ${LANG_FRENCH} "Ce programme nécessite Windows 10, version 1903 ou ultérieure, sur un ordinateur 64 bits. Rien n’a été installé."
LangString TooOld ${LANG_GERMAN} "Dieses Programm braucht Windows 10, Version 1903 oder neuer, auf einem 64-Bit-Computer. Es wurde nichts installiert."
