"""The two cases in which other tools mislead a firm (PRODUCT, "where the field stands")."""

import pytest

from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.next_steps import StepKind
from it_audit_gui.domain.questionnaire import Question, Severity
from it_audit_gui.domain.scoring import score_of
from tests.builders import DAY, DONT_KNOW, an_answer, an_assessment, the_bank

BANK = the_bank()
WORST = ("bak-restore-test", "bak-immutable", "acc-mfa", "acc-leavers")
FIRM = {"people": 12, "computer-users": 8}


def evaluation_of(choices: dict[str, int | str]) -> Evaluation:
    answers = [an_answer(question, choice) for question, choice in choices.items()]
    return evaluate(BANK, an_assessment(*answers, facts=FIRM, bank=BANK), DAY)


@pytest.mark.parametrize("elsewhere", [0, 1, 2, 3])
@pytest.mark.parametrize("question", BANK.questions, ids=lambda question: question.id)
def test_no_to_dont_know_raises_nothing(question: Question, elsewhere: int) -> None:
    others: dict[str, int | str] = {item.id: elsewhere for item in BANK.questions}
    no = evaluation_of({**others, question.id: 0})
    unknown = evaluation_of({**others, question.id: DONT_KNOW})

    assert no.overall.score == unknown.overall.score
    section = question.section
    assert no.sections[section].score.score == unknown.sections[section].score.score
    for theme in BANK.themes:
        of_theme = [item.id for item in BANK.questions if item.theme == theme.id]
        scores = [
            score_of([found.standings[key] for key in of_theme], None).score
            for found in (no, unknown)
        ]
        assert scores[0] == scores[1]


@pytest.mark.parametrize("question", BANK.questions, ids=lambda question: question.id)
def test_a_dont_know_lowers_confidence_and_says_whom_to_ask(question: Question) -> None:
    others: dict[str, int | str] = {item.id: 3 for item in BANK.questions}
    found = evaluation_of({**others, question.id: DONT_KNOW})

    assert found.overall.confidence is not None
    assert found.overall.confidence < 100
    (step,) = found.steps
    assert step.kind is StepKind.FIND_OUT
    assert step.who == (question.find_out.role,)
    assert question.find_out.text


PARTIAL = (
    ("sec-overview", "sec-training", "sec-network", "bak-cloud", "acc-review", "bud-budget"),
    ("sec-updates", "sec-mail-fraud", "sec-remote", "bak-offsite", "acc-admin", "bud-roadmap"),
    ("sec-malware", "bak-automatic", "bak-targets", "acc-passwords", "bud-total", "bud-tools"),
    (
        "sec-incident-plan",
        "sec-one-person",
        "bak-scope",
        "bak-alerts",
        "acc-master-keys",
        "acc-least",
    ),
)


@pytest.mark.parametrize("partial", PARTIAL, ids=lambda names: names[0])
@pytest.mark.parametrize("rest", [2, 3])
def test_what_matters_most_is_among_the_first_steps(partial: tuple[str, ...], rest: int) -> None:
    """Restore test, offline copy, MFA and leavers at their worst, six partial answers elsewhere."""
    choices: dict[str, int | str] = {item.id: rest for item in BANK.questions}
    choices |= dict.fromkeys(partial, 1) | dict.fromkeys(WORST, 0)

    found = evaluation_of(choices)

    assert {step.question for step in found.steps[:5]} >= set(WORST)
    first = {item.step.question: item for item in found.plan.windows[0].steps}
    assert all(first[QuestionId(question)].required for question in WORST)
    critical = {f.question for f in found.findings if f.severity is Severity.CRITICAL}
    assert critical == set(WORST)


@pytest.mark.parametrize("question", WORST)
def test_each_of_the_four_keeps_its_section_red_by_itself(question: str) -> None:
    choices: dict[str, int | str] = {item.id: 3 for item in BANK.questions}
    found = evaluation_of({**choices, question: 0})

    score = found.sections[BANK.by_id[QuestionId(question)].section].score
    assert score.score == BANK.scoring.cap
    assert [cap.question for cap in score.caps] == [question]
