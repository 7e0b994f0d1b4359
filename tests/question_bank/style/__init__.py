"""How the texts of each language are written: one module per language, the rules of all here.

Patterns are regular expressions, matched without regard to capitals.
"""

from tests.question_bank.style import de, en, fr, nl
from tests.question_bank.style.rules import Style

STYLES: dict[str, Style] = {"nl": nl.STYLE, "fr": fr.STYLE, "en": en.STYLE, "de": de.STYLE}
