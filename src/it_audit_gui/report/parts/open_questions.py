"""Questions to answer first."""

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.points import whole
from it_audit_gui.report.chapters import OpenChapter, OpenQuestion
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Heading


def open_questions(material: Material) -> OpenChapter | None:
    """Questions that count and have no answer; nothing when there are none."""
    questions = material.evaluation.open_questions
    if not questions:
        return None
    return OpenChapter(
        heading=Heading(
            id="open",
            label=material.phrases.say("open.label"),
            title=material.phrases.counted("open.title", len(questions)),
            intro=material.phrases.say("open.intro"),
        ),
        questions=tuple(_question(material, key) for key in questions),
    )


def _question(material: Material, key: QuestionId) -> OpenQuestion:
    question = material.question(key)
    cap = material.formats.number(whole(material.questionnaire.scoring.cap))
    return OpenQuestion(
        number=material.numbers[key],
        section=material.questionnaire.section(question.section).name,
        question=question.texts.text,
        remark=material.phrases.say("open.remark", cap=cap) if question.knock_out else "",
    )
