"""The report's words are complete and alike in every language."""

from collections.abc import Iterator, Mapping
from string import Formatter

import pytest

from it_audit_gui.domain.assessment import EvidenceKind, Source, State
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.wording import languages, load
from tests.builders import the_bank

LONGEST_TITLE = 12


def flat(words: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(words, Mapping):
        for key, deeper in words.items():
            yield from flat(deeper, f"{path}.{key}" if path else key)
    else:
        yield path, str(words)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def all_words(language: str) -> dict[str, str]:
    return dict(flat(load("report", language)))


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_words_and_none_is_empty(language: str) -> None:
    words = all_words(language)
    assert list(words) == list(all_words("en"))
    assert all(text.strip() for text in words.values())


@pytest.mark.parametrize("language", languages())
def test_sentences_take_the_same_values_in_every_language(language: str) -> None:
    counted = {"n", "count", "Count", "part", "whole"}
    english = {key: fields(text) - counted for key, text in all_words("en").items()}
    assert {key: fields(text) - counted for key, text in all_words(language).items()} == english


@pytest.mark.parametrize("language", languages())
def test_everything_the_bank_and_the_domain_know_has_a_word(language: str) -> None:
    phrases = Phrases(language)
    assert set(phrases.table("situations.bands")) == {band.id for band in the_bank(language).bands}
    assert set(phrases.table("sources")) == set(Source)
    assert set(phrases.table("evidence")) == set(EvidenceKind)
    assert set(phrases.table("states")) == {*State, "unanswered"}


@pytest.mark.parametrize("language", languages())
def test_the_titles_of_page_1_are_short_conclusions(language: str) -> None:
    titles = {k: text for k, text in all_words(language).items() if k.startswith("situations.")}
    score = Phrases(language).say("scores.of.closed", score="44")
    for text in titles.values():
        shown = text.format(score=score, n=7, count="zeven", Count="Zeven")
        assert len(shown.split()) <= LONGEST_TITLE, shown
        assert not shown.endswith((".", "?", "!"))


@pytest.mark.parametrize("language", languages())
def test_punctuation_is_typographic(language: str) -> None:
    for key, text in all_words(language).items():
        assert not set("'\"!") & set(text), key
        assert "..." not in text, key
