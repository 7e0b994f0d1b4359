"""The appendix: facts of the organisation, every answer, and answers that no longer count."""

from collections.abc import Iterator

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import Answer, State
from it_audit_gui.domain.context import NAME, ContextFact
from it_audit_gui.report.chapters import AnswerGroup, AnswersChapter, AnswerView, ObsoleteAnswer
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.testimony import (
    evidence_lines,
    place_of,
    proof_state,
    spoken_answer,
    state_of,
    who_said,
)
from it_audit_gui.report.pieces import Fact, Heading
from it_audit_gui.report.user_text import one_line, plain


def answers(material: Material) -> AnswersChapter:
    """Everything that was said, question by question."""
    phrases, evaluation = material.phrases, material.evaluation
    return AnswersChapter(
        heading=Heading(
            id="answers",
            label=phrases.say("answers.label"),
            title=phrases.portion("answers.title", evaluation.answered, evaluation.applicable),
            intro=phrases.say("answers.intro"),
        ),
        facts_title=phrases.say("answers.facts"),
        facts=tuple(_facts(material)),
        groups=tuple(_groups(material)),
        obsolete_title=phrases.say("answers.obsolete.title"),
        obsolete_intro=phrases.say("answers.obsolete.intro"),
        obsolete=tuple(_obsolete(material, answer) for answer in evaluation.obsolete),
    )


def _facts(material: Material) -> Iterator[Fact]:
    known = material.assessment.facts
    for fact in material.questionnaire.context:
        if fact.id in known and fact.id != NAME:
            yield Fact(label=fact.label, value=_fact_value(material, fact, known[fact.id]))


def _fact_value(material: Material, fact: ContextFact, value: str | int) -> str:
    if isinstance(value, int):
        return material.formats.number(value)
    return fact.options.get(value) or one_line(value)


def _groups(material: Material) -> Iterator[AnswerGroup]:
    for section in material.questionnaire.sections:
        questions = material.questionnaire.by_section[section.id]
        yield AnswerGroup(
            section=section.name,
            answers=tuple(
                _answer(material, material.evaluation.standings[question.id], section.name)
                for question in questions
            ),
        )


def _answer(material: Material, standing: Standing, section: str) -> AnswerView:
    key, answer = standing.question.id, standing.answer
    finding, step = material.findings.get(key), material.steps.get(key)
    known = answer is not None and answer.state is State.OPTION
    return AnswerView(
        id=key,
        number=material.numbers[key],
        section=section,
        question=standing.question.texts.text,
        answer=spoken_answer(material, standing),
        place=place_of(material, standing),
        state=state_of(material, standing),
        credit=material.formats.number(standing.credit, 2) if known else "",
        who=who_said(material, answer) if answer else "",
        proof=proof_state(material, standing),
        evidence=evidence_lines(material, answer.evidence) if answer else (),
        note=plain(answer.note) if answer else "",
        reason=_reason(material, standing),
        severity=material.severity(finding.severity) if finding else None,
        step=material.mention(step) if step else None,
    )


def _reason(material: Material, standing: Standing) -> str:
    """Why a question does not apply; said when the program derived it from the facts."""
    reason = plain(standing.reason)
    if reason and standing.answer is None:
        return material.phrases.say("answers.derived", reason=reason)
    return reason


def _obsolete(material: Material, answer: Answer) -> ObsoleteAnswer:
    state = material.phrases.say(f"states.{answer.state.value}")
    if answer.option is not None:
        number = material.formats.number(answer.option + 1)
        state = material.phrases.say("answers.obsolete.option", number=number)
    return ObsoleteAnswer(
        question=one_line(answer.question),
        answer=state,
        who=who_said(material, answer),
        evidence=evidence_lines(material, answer.evidence),
        note=plain(answer.note),
        reason=plain(answer.reason),
    )
