"""Belgian French."""

from tests.question_bank.style.rules import BADLY_SET, EVERYWHERE, Style

# U+202F stands before ; ? and the other high signs, U+00A0 before a colon and inside « ».
NARROW, FIXED = "\u202f", "\u00a0"

STYLE = Style(
    avoided=(
        *EVERYWHERE,
        *(r"oups", r"malheureusement", r"hélas", r"veuillez", r"avec succès", r"invalides?"),
        *(r"une erreur (?:s’est produite|est survenue)", r"êtes-vous sûrs?", r"auriez dû"),
        *(r"négligen\w+", r"il suffit", r"simplement", r"tout simplement", r"régulièrement"),
        *(r"régulier", r"régulière", r"parfois", r"de temps en temps", r"quelquefois", r"idem"),
        *(r"procéder à", r"afin de", r"dans le cadre de", r"maturité", r"évidence"),
        *(r"employée?s?", r"utilisat(?:eur|rice)s?", r"chaque utilisateur", r"collaborateurs?"),
        *(r"backups?", r"checker", r"l’IT", r"cryptage", r"cryptée?s?", r"correctifs?", r"patch"),
        *(r"downtime", r"inaltérables?", r"informatique fantôme", r"feuille de route", r"devis"),
        *(
            r"SLA",
            r"VPN",
            r"hackers?",
            r"pirates?",
            r"(?<!-)mail(?:s|er)?",
            r"login",
            r"digital\w*",
        ),
        *(
            r"notre informaticien",
            r"technicien",
            r"(?<!«\u00a0)administrateurs?",
            r"quartal",
            r"conformité",
        ),
        *(r"soixante-dix", r"quatre-vingt-dix", r"obsolètes?"),
    ),
    judging=(r"bonne?s?", r"mauvaise?s?", r"suffisant\w*", r"suffisamment", r"assez", r"mieux"),
    badly_set=(
        *BADLY_SET,
        rf"(?<!{NARROW})[;?]",
        rf"(?<!{FIXED}):(?!\d)",
        rf"«(?!{FIXED})",
        rf"(?<!{FIXED})»",
        r"[“”](?![^«]*»)",
        rf"(?<!\d{FIXED})%",
        rf"(?<!\d{FIXED})€",
        # A thousand is set off by a narrow space.
        r"\d\.\d{3}",
    ),
)
