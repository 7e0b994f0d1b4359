"""The shipped texts keep to the style guide: short, plain, neutral and well set."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from it_audit_gui.question_bank.bank_files import BankFiles
from it_audit_gui.question_bank.text_checks import flat
from tests.question_bank.style import STYLES
from tests.question_bank.style.rules import STRAY_SPACE

Texts = list[tuple[str, str]]

FILES = BankFiles()
VERSION = FILES.versions()[-1]
LANGUAGES = FILES.languages()


def texts(language: str, pattern: str = "") -> Texts:
    """Every text whose path matches, with its path."""
    return [
        (path, str(text))
        for path, text in flat(FILES.texts(VERSION, language))
        if re.search(pattern, path) and path != "language"
    ]


def words(text: str) -> int:
    return len([word for word in text.split() if re.search(r"\w", word)])


def sentences(text: str) -> Sequence[str]:
    return re.split(r"(?<=[.?!…])[’”“)]*\s+", text)


def longer(found: Texts, limit: int) -> Texts:
    return [(path, text) for path, text in found if words(text) > limit]


def ending_in_a_full_stop(found: Texts) -> Texts:
    return [(path, text) for path, text in found if text.endswith(".")]


def matching(found: Texts, patterns: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the texts hold of the patterns, with the path."""
    for path, text in found:
        for pattern in patterns:
            yield from ((path, hit.group()) for hit in re.finditer(pattern, text, re.IGNORECASE))


def as_words(patterns: Sequence[str]) -> Sequence[str]:
    return [rf"(?<!\w)(?:{pattern})(?!\w)" for pattern in patterns]


TITLES = r"^steps\..+\.title$"
FINDINGS = r"^questions\..+\.(findings\[\d\]|strength)$"
OPTIONS = r"^questions\..+\.options\["
EXAMPLES = r"^questions\..+\.example$"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("pattern", "limit"),
    [(r"^questions\..+\.text$", 16), (r"\.short$", 5), (TITLES, 7), (FINDINGS, 12), (EXAMPLES, 30)],
    ids=["question", "short", "step-title", "finding", "example"],
)
def test_it_is_short(language: str, pattern: str, limit: int) -> None:
    found = texts(language, pattern)
    assert found
    assert longer(found, limit) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pattern", [TITLES, FINDINGS, r"\.short$"])
def test_a_heading_has_no_full_stop(language: str, pattern: str) -> None:
    assert ending_in_a_full_stop(texts(language, pattern)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_asks_and_an_option_states(language: str) -> None:
    asked = texts(language, r"^questions\..+\.text$")
    assert [path for path, text in asked if not text.endswith("?")] == []
    stated = texts(language, OPTIONS)
    assert [path for path, text in stated if not text.endswith(".")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_fit_their_place(language: str) -> None:
    assert [(path, len(text)) for path, text in texts(language, OPTIONS) if len(text) > 170] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(language: str) -> None:
    each = [(path, part) for path, text in texts(language) for part in sentences(text)]
    assert longer(each, 30) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_avoided_words_stay_away(language: str) -> None:
    assert list(matching(texts(language), as_words(STYLES[language].avoided))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_describe_and_do_not_judge(language: str) -> None:
    assert list(matching(texts(language, OPTIONS), as_words(STYLES[language].judging))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_well_set(language: str) -> None:
    signs = (*STYLES[language].badly_set, *STRAY_SPACE)
    assert list(matching(texts(language), signs)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_or_steps_read_the_same(language: str) -> None:
    table: dict[str, Any] = dict(FILES.texts(VERSION, language))
    unlike = (("questions", "text"), ("questions", "short"), ("questions", "example"))
    for group, key in (*unlike, ("steps", "title")):
        told = [row[key] for row in table[group].values()]
        assert len(told) == len(set(told))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_has_an_example_of_its_own(language: str) -> None:
    for key, row in FILES.texts(VERSION, language)["questions"].items():
        told = row.get("example", "")
        assert told.endswith((".", "?")), key
        others = {part for name in ("hint", "why", "evidence") for part in sentences(row[name])}
        assert others.isdisjoint(sentences(told)), key
