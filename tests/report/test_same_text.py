"""HTML and Markdown say the same, word for word, in the same order."""

from dataclasses import replace

import pytest

from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from tests.builders import (
    DONT_KNOW,
    LANGUAGES,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    the_bank,
)
from tests.report.reading import Page, words, words_of
from tests.report.sample import report_of, sample_report


def the_whole_bank(language: str, choice: int | str | None) -> Report:
    """Every question of the shipped bank answered alike, where that is allowed."""
    bank = the_bank(language)
    answers = [
        an_answer(question.id, choice)
        for question in bank.questions
        if choice is not None and (question.may_not_apply or choice != NOT_APPLICABLE)
    ]
    return report_of(bank, an_assessment(*answers, bank=bank))


def assert_same_text(report: Report) -> None:
    seen = words(Page(as_html(report)).text)
    assert len(seen) > 200
    assert words_of(as_markdown(report)) == seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_reads_the_same(language: str) -> None:
    assert_same_text(sample_report(language))


@pytest.mark.parametrize("choice", [None, 0, 1, 2, 3, DONT_KNOW, NOT_APPLICABLE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_report_of_the_shipped_bank_reads_the_same(
    language: str, choice: int | str | None
) -> None:
    assert_same_text(the_whole_bank(language, choice))


def test_a_report_without_score_facts_or_findings_reads_the_same() -> None:
    bank = replace(a_questionnaire(a_question("joiners", may_not_apply=True)), context=())
    assert_same_text(report_of(bank, an_assessment(an_answer("joiners", NOT_APPLICABLE))))
