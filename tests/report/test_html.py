"""The HTML is one file that fetches nothing, runs nothing and can be read by anyone."""

import re
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise

import pytest

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.report import html
from it_audit_gui.report.html import as_html
from tests.builders import LANGUAGES, an_answer, an_assessment, evidence, the_bank
from tests.report.reading import Page
from tests.report.sample import report_of, sample_assessment, sample_bank, sample_report


def page_of(assessment: Assessment, language: str = "nl") -> Page:
    return Page(as_html(report_of(sample_bank(language), assessment)))


def test_nothing_may_be_loaded_or_run() -> None:
    text = as_html(report_of(sample_bank("nl"), sample_assessment()))
    page = Page(text)
    policy = next(a["content"] for tag, a in page.elements if a.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert not {tag for tag, _ in page.elements} & {"script", "link", "img", "iframe", "object"}
    assert not re.search(r"@import|url\((?!#)|src=|https?://", text)


def test_a_program_that_just_started_makes_the_same_report() -> None:
    """The templates are made ready once, in whichever thread comes first."""
    spec = spec_from_file_location("just_started", html.__file__)
    assert spec is not None
    assert spec.loader is not None
    fresh = module_from_spec(spec)
    spec.loader.exec_module(fresh)
    report = report_of(sample_bank("nl"), sample_assessment())
    assert fresh.as_html(report) == as_html(report)


def test_it_says_its_language_and_whose_report_it_is() -> None:
    text = as_html(report_of(sample_bank("nl"), sample_assessment(country="nl")))
    assert '<html lang="nl-NL">' in text
    assert "<title>IT-doorlichting van Schrijnwerkerij Eikenhof bv</title>" in text


def test_every_link_leads_somewhere_in_the_page() -> None:
    page = page_of(sample_assessment())
    targets = {a["id"] for _, a in page.elements if "id" in a}
    links = {a["href"] for tag, a in page.elements if tag == "a"}
    assert links
    assert all(link and link[1:] in targets for link in links)


def test_ids_are_unique() -> None:
    ids = [a["id"] for _, a in page_of(sample_assessment()).elements if "id" in a]
    assert len(ids) == len(set(ids))


def test_headings_leave_out_no_level() -> None:
    levels = [
        int(tag[1]) for tag, _ in page_of(sample_assessment()).elements if re.match(r"h\d", tag)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_chart_says_in_words_what_it_shows() -> None:
    page = Page(as_html(sample_report()))
    charts = [a for _, a in page.elements if a.get("role") == "img"]
    # The dial, four bars, themes, stages, costs, the agreement, invoices, devices, the plan.
    assert len(charts) == 12
    assert all(chart["aria-label"] and chart["font-family"] for chart in charts)


def test_levels_are_a_shape_and_a_word_beside_their_colour() -> None:
    html = as_html(report_of(sample_bank("nl"), sample_assessment()))
    chips = re.findall(r'<span class="chip [\w-]+">(.*?)</span>', html, flags=re.DOTALL)
    assert chips
    assert all(chip.startswith("<svg") and chip.rpartition("</svg>")[2].strip() for chip in chips)


def test_the_foot_of_a_printed_page_cannot_end_its_style() -> None:
    html = as_html(report_of(sample_bank("nl"), sample_assessment(name='Claes"}</style> é')))
    foot = re.search(r'@bottom-left \{ content: "([^"]*)"; \}', html)
    assert foot
    assert set(foot[1]) <= set("\\ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    shown = re.sub(r"\\([0-9a-f]+) ", lambda code: chr(int(code[1], 16)), foot[1])
    assert shown == 'Claes"}</style> é · stand op 23 november 2026'


def test_a_finding_does_not_repeat_the_appendix() -> None:
    bank = sample_bank("nl")
    answer = an_answer("sec-overview", 0, evidence(pointer="tab 3"), note="Alleen in mijn hoofd.")
    page = Page(as_html(report_of(bank, an_assessment(answer))))
    assert page.text.count(bank.questions[0].texts.text) == 1
    assert page.text.count("tab 3") == 1
    assert page.text.count("Alleen in mijn hoofd.") == 2


def test_a_long_name_gets_smaller_letters() -> None:
    page = page_of(sample_assessment(name="Vereniging " * 15))
    assert ("h1", {"dir": "auto", "class": "long"}) in page.elements


def test_a_long_note_may_run_over_the_page() -> None:
    bank = sample_bank("nl")
    answer = an_answer("sec-overview", 0, note="w" * 5000)
    html = as_html(report_of(bank, an_assessment(answer)))
    assert len(re.findall(r'class="answer [\w-]+ long"', html)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_empty_audit_is_whole(language: str) -> None:
    html = as_html(report_of(the_bank(language), an_assessment()))
    assert html.endswith("</html>\n")
    assert "None" not in html
