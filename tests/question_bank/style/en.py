"""British English."""

from tests.question_bank.style.rules import BADLY_SET, EVERYWHERE, Style

STYLE = Style(
    avoided=(
        *EVERYWHERE,
        *(r"oops", r"unfortunately", r"sadly", r"please", r"successful(ly)?", r"invalid"),
        *(r"error occurred", r"are you sure", r"should have", r"careless", r"simply", r"just"),
        *(r"regularly", r"sometimes", r"now and then", r"occasionally", r"ditto", r"downtime"),
        *(r"patch(es)?", r"immutable", r"shadow IT", r"break/fix", r"knock-outs?", r"hackers?"),
        *(r"(?<!security )incident", r"roadmap", r"SLA", r"VPN", r"clients?", r"second step"),
        *(r"\w*(?:organi|recogni|synchroni|prioriti|authori|minimi|summari)z\w*", r"analyz\w+"),
        *(r"colors?", r"centers?", r"behavior", r"favorite", r"canceled", r"labor", r"license"),
        *(r"gotten", r"fulfill", r"catalog", r"toward", r"cell ?phone"),
    ),
    judging=(r"good", r"bad", r"well", r"sufficient(ly)?", r"enough", r"better"),
    badly_set=(*BADLY_SET, r"\s[;:?]", r"(?<!\d)%", r"€(?!\d)"),
)
