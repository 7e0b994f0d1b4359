"""German."""

from tests.question_bank.style.rules import BADLY_SET, EVERYWHERE, Style

STYLE = Style(
    avoided=(
        *EVERYWHERE,
        *(r"hoppla", r"ups", r"leider", r"bitte", r"erfolgreich\w*", r"ungültig\w*"),
        *(r"fehler aufgetreten", r"sind sie sicher", r"hätten sie", r"versäumt\w*", r"peinlich\w*"),
        *(
            r"nachlässig\w*",
            r"fahrlässig\w*",
            r"mangelhaft\w*",
            r"mangel",
            r"mängel",
            r"behauptet\w*",
        ),
        *(r"einfach", r"lediglich", r"regelmäßig\w*", r"manchmal", r"gelegentlich", r"ab und zu"),
        *(
            r"hin und wieder",
            r"rechtzeitig\w*",
            r"zeitnah\w*",
            r"gegebenenfalls",
            r"beziehungsweise",
        ),
        *(r"dito", r"bzw\.", r"ggf\.", r"etc\.", r"z\.\s?B\.", r"u\.\s?a\.", r"usw\."),
        # Nouns where a verb belongs.
        *(
            r"erfolg(?:t|en)",
            r"durchgeführt",
            r"durchführung",
            r"bezüglich",
            r"mittels",
            r"seitens",
        ),
        # People in neutral words.
        *(r"mitarbeiter(?:n|innen|s)?", r"nutzer(?:n|innen|s)?", r"\w+(?::|\*|_|/-?)innen"),
        *(r"selbständig\w*", r"manntage", r"user", r"experten?"),
        # English, or the words of specialists, where German has a plain one.
        *(r"assessments?", r"audits?", r"reifegrad", r"evidenz", r"sektion", r"prognose"),
        *(
            r"sicherheitskopien?",
            r"restore-test",
            r"downtime",
            r"patch(?:es)?",
            r"roadmap",
            r"legacy",
        ),
        *(
            r"end-of-life",
            r"obsolet\w*",
            r"cybersecurity",
            r"awareness",
            r"offboarding",
            r"malware",
        ),
        *(
            r"SLA",
            r"VPN",
            r"hacker\w*",
            r"schatten-IT",
            r"sammelkont(?:o|en)",
            r"flatrate",
            r"tools?",
        ),
        *(r"einloggen", r"login", r"account", r"rückstellung\w*", r"alarm", r"knock-out"),
    ),
    judging=(
        *(r"gut(?:e[nrsm]?)?", r"schlecht(?:e[nrsm]?)?", r"besser\w*", r"ausreichend\w*"),
        *(r"genug", r"hinreichend\w*", r"angemessen\w*", r"optimal\w*"),
    ),
    badly_set=(
        *BADLY_SET,
        r"\s[;:?]",
        # „…“ inside it ‚…‘; a closing English sign has no place.
        r"”",
        r"’",
        r"(?<!\d\u00a0)%",
        r"(?<!\d\u00a0)€",
    ),
)
