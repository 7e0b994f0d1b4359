"""What is chosen for a report stays with its audit, in the program's own folder."""

from dataclasses import replace
from pathlib import Path

import pytest

from it_audit_gui.domain.context import LANGUAGE
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.gui.report.option_store import USUAL, Chosen, OptionStore
from it_audit_gui.gui.report.options_form import OptionsForm
from it_audit_gui.report.options import SECTIONS, Paper
from tests.gui.report.counter import Counter

CHOSEN = Chosen(
    language="nl", paper=Paper.LETTER, anonymous=True, left_out=frozenset({"answers", "sources"})
)


def another_form(counter: Counter, language: str = "en") -> OptionsForm:
    """The form as it is made anew, such as for another language of the window."""
    languages = {"nl": "Nederlands", "en": "English"}
    store = BrandStore(counter.folder / "settings")
    form = OptionsForm(languages, language, store, counter.files)
    counter.qtbot.addWidget(form)
    form.show_view(counter.view)
    return form


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    OptionStore(tmp_path).keep("a", CHOSEN)
    assert OptionStore(tmp_path).load("a") == CHOSEN
    assert OptionStore(tmp_path).load("b") == USUAL


def test_the_usual_is_not_kept_and_no_name_is_told(tmp_path: Path) -> None:
    store = OptionStore(tmp_path)
    store.keep("Bakkerij Claes", CHOSEN)
    assert "Claes" not in store.file.read_text(encoding="utf-8")
    store.keep("Bakkerij Claes", USUAL)
    assert store.load("Bakkerij Claes") == USUAL
    assert "paper" not in store.file.read_text(encoding="utf-8")


def test_only_the_latest_audits_are_kept(tmp_path: Path) -> None:
    store = OptionStore(tmp_path)
    for number in range(201):
        store.keep(str(number), CHOSEN)
    assert store.load("0") == USUAL
    assert store.load("1") == store.load("200") == CHOSEN


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"ca978112ca1bbdca": 3}', '{"ca978112ca1bbdca": {"paper": "x"}}']
)
def test_what_cannot_be_meant_counts_as_not_there(tmp_path: Path, text: str) -> None:
    store = OptionStore(tmp_path)
    store.file.write_text(text, encoding="utf-8")
    assert store.load("a") == USUAL


def test_choices_stay_with_the_audit(counter: Counter) -> None:
    options = counter.page.options
    options.paper.setCurrentIndex(options.paper.findData(Paper.LETTER))
    options.anonymous.click()
    options.chapters.boxes["sources"].click()
    again = another_form(counter)
    assert again.order == options.order
    assert again.order.options.sections == frozenset(SECTIONS) - {"sources"}

    other = replace(counter.view.assessment, id=AssessmentId("other"))
    summary = replace(counter.view.assessments[0], id=AssessmentId("other"))
    again.show_view(replace(counter.view, assessment=other, assessments=(summary,)))
    assert again.order.options.paper is Paper.A4
    assert again.order.options.sections == frozenset(SECTIONS)


def test_the_language_is_that_of_the_firm_until_it_is_chosen(counter: Counter) -> None:
    form = another_form(counter, "en")
    form.show_view(of_a_firm(counter, "nl"))
    assert form.order.language == "nl"
    form.show_view(of_a_firm(counter, "en"))
    assert form.order.language == "en"
    form.language.setCurrentIndex(form.language.findData("nl"))
    form.show_view(of_a_firm(counter, "en"))
    assert form.order.language == "nl"
    assert another_form(counter, "en").order.language == "nl"


@pytest.mark.parametrize("spoken", [None, "pl"])
def test_it_is_that_of_the_window_where_the_firm_has_none_of_ours(
    counter: Counter, spoken: str | None
) -> None:
    form = another_form(counter, "nl")
    form.show_view(of_a_firm(counter, spoken))
    assert form.order.language == "nl"


def of_a_firm(counter: Counter, spoken: str | None) -> View:
    """The audit of a firm that speaks a language, or does not say which."""
    kept = {key: fact for key, fact in counter.view.assessment.facts.items() if key != LANGUAGE}
    facts = kept if spoken is None else {**kept, LANGUAGE: spoken}
    return replace(counter.view, assessment=replace(counter.view.assessment, facts=facts))


def test_the_plan_alone_is_chosen_in_passing(counter: Counter) -> None:
    options = counter.page.options
    options.chapters.boxes["sources"].click()
    options.choose_plan()
    assert options.order.options.sections == {"plan"}
    assert another_form(counter).order.options.sections == frozenset(SECTIONS) - {"sources"}
