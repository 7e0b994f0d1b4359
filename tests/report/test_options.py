"""Parts that are switched off are gone everywhere; a brand is seen; nothing else changes."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.options import EVERYTHING, SECTIONS, ReportOptions, sections_of
from tests.report.reading import Page, words, words_of
from tests.report.sample import rendered, sample_report

NOTHING = ReportOptions(sections=frozenset())


def test_sections_are_named_with_commas() -> None:
    assert sections_of(" costs, plan ,") == {"costs", "plan"}
    assert sections_of("") == frozenset()


def test_a_section_there_is_not_is_said() -> None:
    with pytest.raises(AuditError) as raised:
        sections_of("costs,prices")
    assert raised.value.error_id == "section-unknown"


@pytest.mark.parametrize("section", SECTIONS)
def test_one_section_can_be_left_out(section: str) -> None:
    report = sample_report(options=ReportOptions(sections=EVERYTHING.sections - {section}))
    assert [h.id for h in report.contents] == ["summary", *(s for s in SECTIONS if s != section)]
    page = Page(as_html(report))
    targets = {a["id"] for _, a in page.elements if "id" in a}
    links = [a["href"] for tag, a in page.elements if tag == "a"]
    assert all(link and link[1:] in targets for link in links)
    assert words_of(as_markdown(report)) == words(page.text)


def test_only_the_front_page_and_page_1_always_stand() -> None:
    report = sample_report(options=NOTHING)
    assert [heading.id for heading in report.contents] == ["summary"]
    assert words_of(as_markdown(report)) == words(Page(as_html(report)).text)


def test_the_table_of_answers_does_not_follow_the_sections() -> None:
    assert rendered("csv", options=NOTHING) == rendered("csv")


def test_a_brand_is_seen_on_the_front_page() -> None:
    brand = Brand(name="Kantoor <Elst>", logo="data:image/png;base64,aGk=", accent="#334455")
    brand = replace(brand, contact=("info@elst.be",))
    report = sample_report(options=ReportOptions(brand=brand))
    html = as_html(report)
    assert '<img class="logo" src="data:image/png;base64,aGk=" alt="Kantoor &lt;Elst&gt;">' in html
    assert ":root { --brand: #334455; }" in html
    assert report.cover.by == ("Kantoor <Elst>", "info@elst.be")
    assert words_of(as_markdown(report)) == words(Page(html).text)
