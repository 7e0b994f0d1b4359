"""Page 1 names every knock-out, the gravest first, in each format."""

import pytest

from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import as_pdf
from it_audit_gui.report.phrases import Phrases
from tests.builders import DAY, LANGUAGES, an_answer, an_assessment, the_bank
from tests.report.reading import Page, unescaped
from tests.report.reading_pdf import pdf_page
from tests.report.sample import report_of

WORST = ("bak-restore-test", "bak-immutable", "acc-mfa", "acc-leavers")
PARTIAL = (
    "sec-overview",
    "sec-training",
    "bak-scope",
    "acc-joiners",
    "bud-budget",
    "bud-roadmap",
)


def the_report(language: str) -> Report:
    """Four knock-outs at their worst and six partial answers; the rest is in order."""
    bank = the_bank(language)
    choices = {str(question.id): 3 for question in bank.questions}
    choices |= dict.fromkeys(PARTIAL, 1) | dict.fromkeys(WORST, 0)
    answers = [an_answer(key, choice) for key, choice in choices.items()]
    return report_of(bank, an_assessment(*answers, bank=bank))


def page_1(report: Report, fmt: str) -> str:
    """Its text alone."""
    if fmt == "html":
        html = as_html(report)
        return Page(html[html.index('id="summary"') : html.index('id="scores"')]).text
    if fmt == "md":
        return unescaped(as_markdown(report)).split("\n---\n")[1]
    return " ".join(pdf_page(as_pdf(report, DAY, Paper(fmt)), 2).split())


def spaced(text: str) -> str:
    """The text with plain single spaces, whatever spaces a language sets beside its signs."""
    return " ".join(text.split())


@pytest.mark.parametrize("fmt", ["html", "md", *Paper])
@pytest.mark.parametrize("language", LANGUAGES)
def test_page_1_names_each_of_the_four_that_matter_most(language: str, fmt: str) -> None:
    text = spaced(page_1(the_report(language), fmt))
    for question in the_bank(language).questions:
        named = spaced(Phrases(language).quoted(question.texts.short))
        assert (named in text) == (question.id in WORST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_their_conclusion_is_the_first(language: str) -> None:
    first = the_report(language).summary.conclusions[0]
    shorts = [q.texts.short for q in the_bank(language).questions if q.id in WORST]
    assert len(shorts) == len(WORST)
    for short in shorts:
        assert short in first.lead + first.text
