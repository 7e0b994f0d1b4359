"""The few questions that say most: a first, honest range in ten minutes."""

from collections.abc import Collection, Iterable

from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question, Questionnaire, Section


def quick_round(questionnaire: Questionnaire, evaluation: Evaluation) -> tuple[QuestionId, ...]:
    """As many questions that apply as the bank asks in a quick round, those that weigh most.

    They come in bank order, so that the round reads as the whole audit does.
    """
    asked = [item.question for item in evaluation.standings.values() if item.applies]
    chosen = heaviest(questionnaire.sections, asked, questionnaire.scoring.quick_round)
    return tuple(question.id for question in asked if question.id in chosen)


def heaviest(
    sections: Iterable[Section], asked: Collection[Question], count: int
) -> frozenset[QuestionId]:
    """At most ``count`` of these questions: must-haves first, then by their weight in the score.

    What an answer weighs is its share of its section, times that of the section in the whole.
    """
    weights = {section.id: section.weight for section in sections}
    in_section = {key: sum(q.weight for q in asked if q.section == key) for key in weights}

    def weight(question: Question) -> float:
        return weights[question.section] * question.weight / in_section[question.section]

    ordered = sorted(asked, key=lambda question: (not question.knock_out, -weight(question)))
    return frozenset(question.id for question in ordered[:count])
