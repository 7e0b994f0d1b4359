from it_audit_gui.report.chapters import ObsoleteAnswer
from it_audit_gui.report.parts.answers import answers
from it_audit_gui.report.pieces import Fact
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    evidence,
)
from tests.report.sample import material_of
from tests.rule_builders import a_preset

BANK = a_questionnaire(
    a_question("restore", weight=5),
    a_question("joiners", section="access", may_not_apply=True),
    presets=[a_preset("joiners")],
)


def test_the_facts_of_the_firm_are_told_without_its_name() -> None:
    facts: dict[str, str | int] = {"people": 1200, "own-server": "yes", "language": "elsewhere"}
    chapter = answers(material_of(BANK, **facts))
    assert chapter.facts == (
        Fact(label="Language", value="elsewhere"),
        Fact(label="Own-server", value="YES"),
        Fact(label="People", value="1,200"),
    )


def test_an_answer_is_told_with_all_that_belongs_to_it() -> None:
    given = an_answer("restore", 1, evidence(), note="As agreed.")
    view = answers(material_of(BANK, given)).groups[0].answers[0]
    assert (view.number, view.question, view.answer) == (1, "How is restore?", "Something")
    assert (view.place, view.credit, view.state.id) == ("answer 2 of 4", "0.33", "option")
    assert (view.who, view.proof) == ("Business owner, 02/11/2026", "with evidence")
    assert view.evidence == ("Document, 01/10/2026: Map IT, tab 3",)
    assert view.note == "As agreed."
    assert view.severity is not None
    assert view.severity.id == "high"
    assert view.step is not None
    assert view.step.text == "1. Do restore-start"


def test_an_open_question_has_nothing_beside_it() -> None:
    view = answers(material_of(BANK)).groups[0].answers[0]
    assert (view.state.id, view.credit, view.who, view.note) == ("unanswered", "", "", "")
    assert (view.evidence, view.severity, view.step) == ((), None, None)


def test_what_is_not_known_is_worth_nothing_known() -> None:
    view = answers(material_of(BANK, an_answer("restore", DONT_KNOW))).groups[0].answers[0]
    assert (view.state.id, view.credit) == ("dont-know", "")
    assert view.severity is not None


def test_every_not_applicable_has_its_reason() -> None:
    given = an_answer("joiners", NOT_APPLICABLE, reason="Nobody came.")
    assert answers(material_of(BANK, given)).groups[1].answers[0].reason == "Nobody came."


def test_a_reason_that_follows_from_the_facts_says_so() -> None:
    view = answers(material_of(BANK, people=1)).groups[1].answers[0]
    assert view.reason == "You work alone. (follows from the facts of your firm)"
    assert view.who == ""


def test_answers_to_questions_that_are_gone_are_kept() -> None:
    chapter = answers(
        material_of(
            BANK,
            an_answer("gone", 1, evidence(), note="Once."),
            an_answer("gone-too", NOT_APPLICABLE, reason="Never."),
        )
    )
    assert chapter.obsolete == (
        ObsoleteAnswer(
            question="gone",
            answer="answer 2",
            who="Business owner, 02/11/2026",
            evidence=("Document, 01/10/2026: Map IT, tab 3",),
            note="Once.",
            reason="",
        ),
        ObsoleteAnswer(
            question="gone-too",
            answer="does not apply to us",
            who="Business owner, 02/11/2026",
            evidence=(),
            note="",
            reason="Never.",
        ),
    )
