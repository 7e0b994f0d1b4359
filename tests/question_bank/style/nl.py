"""Flemish Dutch."""

from tests.question_bank.style.rules import BADLY_SET, EVERYWHERE, Style

STYLE = Style(
    avoided=(
        *EVERYWHERE,
        *(r"oeps", r"helaas", r"gelieve", r"succesvolle?", r"ongeldige?", r"fout opgetreden"),
        *(r"bent u zeker", r"verzuimd", r"pijnlijke?", r"had moeten", r"slordige?", r"gewoon"),
        *(r"simpelweg", r"regelmatige?", r"af en toe", r"soms", r"tijdige?", r"onbeveiligde?"),
        *(r"dienen te", r"middels", r"teneinde", r"betreffende", r"maturiteit", r"in functie van"),
        *(r"u heeft", r"u kan", r"idem", r"paswoord(en)?", r"back-uppen", r"reservekopie"),
        *(r"encryptie", r"downtime", r"patch", r"cybersecurity", r"roadmap", r"SLA", r"VPN"),
        *(r"knock-out", r"hackers?", r"incident", r"inloggen", r"apparaat", r"apparaten"),
    ),
    judging=(r"goede?", r"slechte?", r"voldoende", r"beter"),
    badly_set=(*BADLY_SET, r"\s[;:?]", r"(?<!\d\u00a0)%", r"€(?!\u00a0\d)"),
)
