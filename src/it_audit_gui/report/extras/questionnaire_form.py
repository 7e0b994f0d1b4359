"""The questionnaire for pen and paper: every question with a box for each answer."""

from collections.abc import Iterator

from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.report.blocks import Blanks, Block, Choice, Form, Paragraph, Subhead, Tone
from it_audit_gui.report.extras.form_parts import form_of, form_words
from it_audit_gui.report.material import Material


def questionnaire_form(material: Material) -> Form:
    """The blank form, section by section; nothing of the firm's answers is in it."""
    return form_of(material, "questionnaire", _blocks(material))


def _blocks(material: Material) -> Iterator[Block]:
    words, bank = form_words(material), material.questionnaire
    yield Blanks(labels=tuple(words.table("questionnaire.fields").values()))
    yield Paragraph(text=bank.common.choose, tone=Tone.STRONG)
    for section in bank.sections:
        yield Subhead(text=section.name)
        for question in bank.by_section[section.id]:
            yield _choice(material, question)


def _choice(material: Material, question: Question) -> Choice:
    common = material.questionnaire.common
    not_applicable = (common.not_applicable,) if question.may_not_apply else ()
    return Choice(
        number=material.numbers[question.id],
        question=question.texts.text,
        hint=question.texts.hint,
        options=(*question.texts.options, common.dont_know, *not_applicable),
        remark=form_words(material).say("questionnaire.remark"),
    )
