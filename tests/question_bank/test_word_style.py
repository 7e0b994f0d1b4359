"""The words of window, report and messages are set as their language sets them."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from it_audit_gui.question_bank.text_checks import flat
from it_audit_gui.wording import AREAS, load
from tests.builders import LANGUAGES
from tests.question_bank.style import STYLES

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
# What a user types or a computer reads is set as those expect it.
TYPED = re.compile(r"\d{4}-\d\d; ?[\d.,]+; ?\w+|1\.234,50")
# Patterns of times and dates, which quote their words.
PATTERNS = "formats"
# The place of a value is no sign.
PLACE = re.compile(r"%(?:L?\d|n)|\{\w+\}")


def window_texts(language: str) -> Iterator[tuple[str, str]]:
    """What the window says, by context; English stands in the source."""
    tree = ET.parse(TRANSLATIONS / f"it_audit_gui_{language}.ts")  # noqa: S314 - our own file
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("translation") if name != PATTERNS else ():
            forms = [form.text for form in message.iter("numerusform")] or [message.text]
            yield from ((name, form or "") for form in forms)


def texts(language: str) -> Iterator[tuple[str, str]]:
    for area in AREAS:
        yield from ((f"{area}.{key}", str(text)) for key, text in flat(load(area, language)))
    yield from window_texts(language)


def as_read(text: str) -> str:
    """The text with a figure in each place, without what is typed."""
    return TYPED.sub("", PLACE.sub("1", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_well_set(language: str) -> None:
    found = list(texts(language))
    assert len(found) > 500
    signs = [re.compile(sign) for sign in STYLES[language].badly_set]
    assert [
        (key, hit.group())
        for key, text in found
        for sign in signs
        for hit in sign.finditer(as_read(text))
    ] == []
