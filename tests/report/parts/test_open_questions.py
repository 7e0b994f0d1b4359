from it_audit_gui.report.chapters import OpenQuestion
from it_audit_gui.report.parts.open_questions import open_questions
from tests.builders import a_question, a_questionnaire, an_answer
from tests.report.sample import material_of

BANK = a_questionnaire(
    a_question("offsite"),
    a_question("restore", knock_out=True),
    a_question("mfa", section="access"),
)


def test_open_questions_keep_their_number_and_say_when_they_may_cap() -> None:
    chapter = open_questions(material_of(BANK, an_answer("offsite", 3)))
    assert chapter is not None
    assert chapter.heading.title == "Two answers will make your score more precise"
    assert chapter.questions == (
        OpenQuestion(
            number=2,
            section="backup",
            question="How is restore?",
            remark="May keep this section at 39 at most.",
        ),
        OpenQuestion(number=3, section="access", question="How is mfa?", remark=""),
    )


def test_there_is_no_such_chapter_when_all_is_answered() -> None:
    answers = [an_answer(question.id) for question in BANK.questions]
    assert open_questions(material_of(BANK, *answers)) is None
