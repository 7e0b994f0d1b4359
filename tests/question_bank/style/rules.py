"""What a language's style consists of, and what holds in every language."""

from dataclasses import dataclass

# Words of specialists in every language.
TECHNICAL = (r"asset", r"compliance", r"endpoint", r"RTO", r"RPO", r"SPF", r"DKIM", r"DMARC")
# Screens show the abbreviation, so it may follow its plain word in brackets.
BARE_ABBREVIATION = r"(?<!\()MFA"
EVERYWHERE = (*TECHNICAL, BARE_ABBREVIATION)

# Straight quotes, dots instead of an ellipsis, loose dashes, double spaces; spaces at an end.
BADLY_SET = (r"'", r'"', r"\.\.\.", r" - ", r"—", r"  ", r"!")
STRAY_SPACE = (r"^\s", r"\s$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The words and signs that stay out of the texts of one language."""

    # Words that blame, sell, frighten, stay vague or belong to specialists.
    avoided: tuple[str, ...]
    # Words that judge where an option should describe.
    judging: tuple[str, ...]
    # Signs that the language sets in another way.
    badly_set: tuple[str, ...]
