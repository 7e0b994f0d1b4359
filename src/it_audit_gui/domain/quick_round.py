"""The few questions that say most: a first, honest range in ten minutes."""

from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question, Questionnaire

QUESTIONS = 12


def quick_round(questionnaire: Questionnaire, evaluation: Evaluation) -> tuple[QuestionId, ...]:
    """At most twelve questions that apply: must-haves first, then by what they weigh in the score.

    What an answer weighs is its share of its section, times that of the section in the whole.
    They come in bank order, so that the round reads as the whole audit does.
    """
    sections = {section.id: section.weight for section in questionnaire.sections}
    asked = [item.question for item in evaluation.standings.values() if item.applies]
    in_section = {key: sum(q.weight for q in asked if q.section == key) for key in sections}

    def weight(question: Question) -> float:
        return sections[question.section] * question.weight / in_section[question.section]

    heaviest = sorted(asked, key=lambda question: (not question.knock_out, -weight(question)))
    chosen = {question.id for question in heaviest[:QUESTIONS]}
    return tuple(question.id for question in asked if question.id in chosen)
