"""An anonymous report holds nothing that people typed."""

import pytest

from it_audit_gui.report.html import as_html
from it_audit_gui.report.markdown import as_markdown
from it_audit_gui.report.options import ReportOptions
from it_audit_gui.report.tables import as_csv
from tests.report.sample import rendered, report_of, sample_assessment, sample_bank, sample_report

ANONYMOUS = ReportOptions(anonymous=True)
TYPED = (
    "Eikenhof",
    "map IT",
    "oktober.pdf",
    "Aanwezigheidslijst",
    "naast de server",
    "Bij de dochter",
    "niemand bijgekomen",
    "Mieke",
    "Niet nu",
    "zaal",
    "Laptop",
    "sec-old-question",
    "Van vorig jaar",
)


@pytest.mark.parametrize("render", [as_html, as_markdown, as_csv])
def test_nothing_that_was_typed_is_left(render: object) -> None:
    assert callable(render)
    named, made = render(sample_report()), render(sample_report(options=ANONYMOUS))
    assert any(text in named for text in TYPED)
    assert [text for text in TYPED if text in made] == []


def test_figures_and_states_stay() -> None:
    named, nameless = sample_report(), sample_report(options=ANONYMOUS)
    assert nameless.summary.figures == named.summary.figures
    assert nameless.scores == named.scores
    assert nameless.cover.organisation == "Bedrijf zonder naam"


def test_a_report_without_a_previous_one_can_be_anonymous() -> None:
    report = report_of(sample_bank("nl"), sample_assessment(), ANONYMOUS)
    assert report.comparison is None
    assert "weggelaten" in as_html(report)


def test_json_is_anonymous_too() -> None:
    made = rendered("json", options=ANONYMOUS)
    assert "Mieke" in rendered("json")
    assert [text for text in TYPED if text in made] == []
