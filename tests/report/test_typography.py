"""A report writes as its language does: its quotes, its figures, the spaces that may not break."""

import re
from collections.abc import Callable

import pytest

from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from tests.report.situations import the_sample, the_whole_bank

NARROW, FIXED = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
# What may not occur in the report of a language, and what must.
FAULTS = {
    "fr": rf"[^{FIXED}{NARROW}][;!?»%](?!\w)|«[^{FIXED}{NARROW}]|(?<=\w) :|\d€",
    "de": r"[«»‘]|\d%|€ ?\d|\d\.\d{1,2}%",
    "nl": rf"[«»„“]|\d%|€[^{FIXED}]|\d€",
    "en": r"[«»„“]|\d\s%|€\s|\d€",
}
SEEN = {
    "fr": ["«", f"15{NARROW}500{FIXED}€", f"48,20{FIXED}€", f"87{FIXED}%", f"1{NARROW}050{FIXED}€"],
    "de": ["„", "“", f"15.500{FIXED}€", f"48,20{FIXED}€", f"87{FIXED}%"],
    "nl": ["‘", f"€{FIXED}15.500", f"€{FIXED}48,20", f"87{FIXED}%"],
    "en": ["‘", "€15,500", "€48.20", "87%"],
}


def written(language: str, make: Callable[[str], str]) -> str:
    """The report without its sources, whose titles are not ours."""
    return re.sub(
        r"AVG/GDPR[^|<]*|&[a-z]+;|<style>.*?</style>", "", make(language), flags=re.DOTALL
    )


@pytest.mark.parametrize("language", FAULTS)
def test_each_language_has_its_own_signs(language: str) -> None:
    text = written(language, lambda code: as_markdown(the_sample(code)))
    assert re.findall(rf".{{0,20}}(?:{FAULTS[language]})", text) == []
    assert [sign for sign in SEEN[language] if sign not in text] == []


@pytest.mark.parametrize("language", FAULTS)
def test_so_does_every_question_of_the_bank(language: str) -> None:
    text = written(language, lambda code: as_markdown(the_whole_bank(code, 0)))
    assert re.findall(rf".{{0,20}}(?:{FAULTS[language]})", text) == []


@pytest.mark.parametrize("language", FAULTS)
def test_pages_keep_the_spaces_that_may_not_break(language: str) -> None:
    page = as_html(the_sample(language))
    assert f'<html lang="{language}' in page
    assert all(sign in page for sign in SEEN[language])
