from dataclasses import replace

import pytest

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.wizard import side_cards
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
    the_small_bank,
)
from tests.gui.factories import a_view, texts_in
from tests.gui.wizard.conftest import ShowQuestion
from tests.rule_builders import a_preset

BANK = the_small_bank()


def test_nothing_answered_shows_no_score(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "restore")
    said = texts_in(page.cards.score)
    assert "No score yet" in said
    assert "3 question(s) to go" in said


def test_a_range_while_questions_are_open(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, *answered(restore=3)), "restore")
    assert "50\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}100" in texts_in(page.cards.score)


def test_the_cap_is_said_with_its_cause(show_question: ShowQuestion) -> None:
    view = a_view(BANK, *answered(restore=0, offsite=3, targets=3))
    page = show_question(view, "restore")
    assert "Limited to 39 by this question" in texts_in(page.cards.score)
    page.show_question(view, BANK.questions[1].id)
    assert "Limited to 39 by: Restore" in texts_in(page.cards.score)


def test_a_closed_score_has_its_band(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, *answered(restore=3, offsite=3, targets=3)), "restore")
    said = texts_in(page.cards.score)
    assert "strong" in said
    assert "Every question of this section is answered." in said


def test_a_dont_know_shows_the_confidence(show_question: ShowQuestion) -> None:
    view = a_view(BANK, *answered(restore=2, offsite=DONT_KNOW, targets=2))
    page = show_question(view, "offsite")
    assert "Confidence in this section: 70%." in texts_in(page.cards.score)


def test_not_applicable_shows_how_many_count(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("targets", NOT_APPLICABLE)), "targets")
    assert "2 question(s) of this section count now." in texts_in(page.cards.score)


def test_a_section_that_does_not_apply_has_no_score(show_question: ShowQuestion) -> None:
    bank = a_questionnaire(a_question("joiners"), presets=[a_preset("joiners")])
    page = show_question(a_view(bank, facts={"people": 1}), "joiners")
    assert "No question of this section applies" in texts_in(page.cards.score)


def test_why_and_evidence_are_beside_the_question(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "restore")
    assert "It matters." in texts_in(page.cards.why)
    assert "For example:\nA bakery does it." in texts_in(page.cards.why)
    assert "A paper." in texts_in(page.cards.evidence)
    assert "6 month(s)" in texts_in(page.cards.evidence)


def test_a_question_without_an_example_shows_no_block_for_it(show_question: ShowQuestion) -> None:
    asked = a_question("restore")
    plain = replace(asked, texts=replace(asked.texts, example=""))
    page = show_question(a_view(a_questionnaire(plain, a_question("offsite"))), "restore")
    height = page.cards.why.sizeHint().height()
    assert "For example" not in texts_in(page.cards.why)
    page.show_question(a_view(a_questionnaire(plain, a_question("offsite"))), QuestionId("offsite"))
    assert "For example" in texts_in(page.cards.why)
    assert page.cards.why.sizeHint().height() > height


def test_f1_has_the_reason_and_the_example_said(
    show_question: ShowQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(side_cards, "announce", lambda _card, text: said.append(text))
    page = show_question(a_view(BANK), "restore")
    page.show_why()
    assert said == ["Why this question? It matters. For example:\nA bakery does it."]
