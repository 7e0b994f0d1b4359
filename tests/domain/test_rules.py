"""METHODOLOGY 2, "must hold": on the shipped bank, whatever the answers."""

import random
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.next_steps import StepKind
from it_audit_gui.domain.questionnaire import Question, Severity
from it_audit_gui.domain.scoring import Score
from tests.builders import DONT_KNOW, an_answer
from tests.domain.random_audits import (
    BANK,
    OPTIONS,
    QUESTIONS,
    assessments,
    evaluated,
    replies_to,
)

# What sums of floating point numbers may differ by.
NOISE = 1e-9
FIGURES = ("score", "raw", "low", "high", "confidence", "proof")


def scores_of(found: Evaluation) -> Iterator[Score]:
    """The overall score, every section's and theme's, and the planning index."""
    yield found.overall
    for part in found.sections.values():
        yield part.score
    yield from found.themes.values()
    yield found.planning_index


def pairs(before: Evaluation, after: Evaluation) -> Iterator[tuple[Score, Score]]:
    """The same scores before and after, where there is one."""
    for old, new in zip(scores_of(before), scores_of(after), strict=True):
        if old.score is not None and new.score is not None:
            yield old, new


def figure(score: Score, name: str) -> float:
    value = getattr(score, name)
    assert isinstance(value, float | int)
    return float(value)


def answering(assessment: Assessment, question: Question, choice: int | str) -> Assessment:
    return assessment.with_answer(an_answer(question.id, choice))


@given(assessments())
def test_every_figure_is_from_0_to_100_and_the_ends_are_in_order(assessment: Assessment) -> None:
    for score in scores_of(evaluated(assessment)):
        if score.score is None:
            assert {getattr(score, name) for name in FIGURES} == {None}
            continue
        for name in FIGURES:
            assert 0 <= figure(score, name) <= 100
        low, high = figure(score, "low"), figure(score, "high")
        assert score.score == low <= high + NOISE
        assert low <= figure(score, "raw") + NOISE
        assert figure(score, "proof") <= figure(score, "confidence") + NOISE


@given(assessments(complete=True))
def test_a_complete_assessment_has_no_interval(assessment: Assessment) -> None:
    found = evaluated(assessment)

    assert found.open_questions == ()
    assert found.answered == found.applicable
    assert all(score.low == score.high for score in scores_of(found))


@given(assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_improving_an_answer_never_lowers_a_score_or_confidence(
    assessment: Assessment, question: Question, option: int
) -> None:
    answer = assessment.answers.get(question.id)
    assume(answer is None or answer.state is not State.NOT_APPLICABLE)
    assume(answer is None or answer.option is None or answer.option <= option)
    standing = evaluated(assessment).standings[question.id]
    assume(standing.applies)

    after = evaluated(answering(assessment, question, option))

    for old, new in pairs(evaluated(assessment), after):
        for name in ("score", "raw", "low", "confidence"):
            assert figure(new, name) >= figure(old, name) - NOISE
        if answer is not None:
            assert figure(new, "high") >= figure(old, "high") - NOISE


@given(assessments(), QUESTIONS, st.sampled_from(OPTIONS))
def test_a_real_answer_that_becomes_a_dont_know_raises_nothing(
    assessment: Assessment, question: Question, option: int
) -> None:
    known = answering(assessment, question, option)

    before, after = evaluated(known), evaluated(answering(known, question, DONT_KNOW))

    for old, new in pairs(before, after):
        for name in FIGURES:
            assert figure(new, name) <= figure(old, name) + NOISE
    assert figure(after.overall, "confidence") < figure(before.overall, "confidence")
    assert question.id in {finding.question for finding in after.findings}


@given(assessments(), st.data())
def test_the_interval_contains_every_completion_and_only_narrows(
    assessment: Assessment, data: st.DataObject
) -> None:
    found = evaluated(assessment)
    order = data.draw(st.permutations(found.open_questions))
    for key in order[:6]:
        question = BANK.by_id[key]
        assessment = answering(
            assessment, question, data.draw(st.sampled_from(replies_to(question)))
        )
        after = evaluated(assessment)
        for old, new in pairs(found, after):
            assert figure(old, "low") - NOISE <= figure(new, "low")
            assert figure(new, "high") <= figure(old, "high") + NOISE
        found = after


@given(assessments(), st.randoms(use_true_random=False))
def test_any_way_to_complete_ends_within_the_interval(
    assessment: Assessment, chance: random.Random
) -> None:
    before = evaluated(assessment)
    complete = assessment
    for key in before.open_questions:
        question = BANK.by_id[key]
        complete = answering(complete, question, chance.choice(replies_to(question)))

    for old, new in pairs(before, evaluated(complete)):
        assert figure(old, "low") - NOISE <= figure(new, "score") <= figure(old, "high") + NOISE


@given(assessments(), st.randoms(use_true_random=False))
def test_the_order_of_answering_is_irrelevant(
    assessment: Assessment, chance: random.Random
) -> None:
    answers = list(assessment.answers.items())
    chance.shuffle(answers)

    assert evaluated(replace(assessment, answers=dict(answers))) == evaluated(assessment)


@given(assessments(), QUESTIONS)
def test_answering_anything_never_makes_a_silent_question_a_finding(
    assessment: Assessment, question: Question
) -> None:
    """Findings and steps belong to answers, one step each; what is silent has neither."""
    found = evaluated(assessment.without_answer(question.id))

    assert question.id not in {finding.question for finding in found.findings}
    assert sorted(finding.question for finding in found.findings) == sorted(
        step.question for step in found.steps
    )


@given(assessments())
def test_a_section_is_capped_exactly_while_a_knock_out_is_at_its_worst(
    assessment: Assessment,
) -> None:
    found = evaluated(assessment)
    for section, part in found.sections.items():
        worst = [
            question.id
            for question in BANK.by_section[section]
            if question.knock_out
            and found.standings[question.id].answered
            and found.standings[question.id].credit == 0
        ]
        assert [cap.question for cap in part.score.caps] == worst
        if worst:
            assert figure(part.score, "high") <= BANK.scoring.cap
            assert BANK.band(figure(part.score, "score")) is BANK.bands[0]


@given(assessments())
def test_critical_findings_are_the_active_knock_outs(assessment: Assessment) -> None:
    found = evaluated(assessment)

    def is_critical(finding: Finding) -> bool:
        return finding.severity is Severity.CRITICAL

    capped = [cap.question for part in found.sections.values() for cap in part.score.caps]
    assert [finding.question for finding in found.findings if is_critical(finding)] == capped
    assert [finding.question for finding in found.findings if finding.knock_out] == capped


@given(assessments())
def test_doing_a_step_raises_the_overall_score_by_its_gain(assessment: Assessment) -> None:
    found = evaluated(assessment)
    for step in found.steps[:8]:
        if step.kind is StepKind.FIND_OUT:
            assert step.gain == 0
            continue
        question, bank_step = BANK.steps[step.id]
        after = evaluated(answering(assessment, question, bank_step.to))
        rise = figure(after.overall, "score") - figure(found.overall, "score")
        assert abs(rise - step.gain) < NOISE
        assert step.gain >= 0
        assert step.priority > 0


@given(assessments())
def test_steps_are_in_order_of_priority_where_no_need_stands_between(
    assessment: Assessment,
) -> None:
    steps = evaluated(assessment).steps
    place = {question.id: number for number, question in enumerate(BANK.questions)}
    needed = {need for step in steps for need in step.needs}
    needed_questions = {BANK.steps[need][0].id for need in needed}
    free = [step for step in steps if not step.needs and step.question not in needed_questions]

    assert free == sorted(
        free,
        key=lambda step: (
            -round(step.priority, 9),
            -BANK.by_id[step.question].weight,
            place[step.question],
        ),
    )


@given(assessments())
def test_what_a_step_needs_comes_before_it(assessment: Assessment) -> None:
    steps = evaluated(assessment).steps
    rank = {step.question: step.rank for step in steps}
    assert sorted(rank.values()) == list(range(1, len(steps) + 1))
    for step in steps:
        for need in step.needs:
            question, bank_step = BANK.steps[need]
            answer = assessment.answers.get(question.id)
            short = answer is not None and (answer.option or 0) < bank_step.to
            if question.id in rank and short:
                assert rank[question.id] < step.rank
