"""An owner is told 30 to 45 minutes: what there is to read and to think about fits in them."""

import pytest

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.words.time_left import MINUTES_PER_QUESTION
from it_audit_gui.wording import languages
from tests.builders import the_bank

WORDS_A_MINUTE, THINKING = 200, 0.25
FACTS = 4
TOLD = range(30, 46)


def minutes(bank: Questionnaire, *, all_texts: bool) -> float:
    """For every question: what stands above the answers and the answers, or all beside it too."""
    words = 0
    for question in bank.questions:
        texts = question.texts
        read = [texts.text, texts.hint, *texts.options]
        read += [texts.why, texts.evidence, texts.example] if all_texts else []
        words += sum(len(text.split()) for text in read)
    return words / WORDS_A_MINUTE + len(bank.questions) * THINKING


@pytest.mark.parametrize("language", languages())
def test_reading_and_thinking_take_what_the_owner_is_told(language: str) -> None:
    bank = the_bank(language)
    least = minutes(bank, all_texts=False)
    assert least <= len(bank.questions) * MINUTES_PER_QUESTION
    assert round(least) in TOLD
    assert round(least + FACTS) in TOLD
    # All explanations beside the questions: the guide says a quarter of an hour more.
    assert 10 < minutes(bank, all_texts=True) - least < 20
