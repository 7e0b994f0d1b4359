"""Who said what, and what shows it: the words around an answer."""

from collections.abc import Iterable

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import Answer, Evidence, State
from it_audit_gui.domain.attachments import MEGABYTE
from it_audit_gui.report.material import Material
from it_audit_gui.report.pieces import Level
from it_audit_gui.report.user_text import one_line


def who_said(material: Material, answer: Answer) -> str:
    """The person by role, with the date."""
    return material.phrases.say(
        "answers.who",
        who=material.phrases.say(f"sources.{answer.source.value}"),
        date=material.formats.short_date(answer.answered_at.date()),
    )


def proof_state(material: Material, standing: Standing) -> str:
    """Whether the answer is proven, claimed, still to confirm or rests on old evidence.

    Empty where there is nothing to prove.
    """
    answer = standing.answer
    if answer is None or answer.state is not State.OPTION:
        return ""
    if answer.to_confirm:
        return material.phrases.say("proof.to_confirm")
    if standing.proven:
        return material.phrases.say("proof.proven")
    if answer.evidence:
        months = standing.question.evidence_months
        return material.phrases.counted("proof.outdated", months)
    return material.phrases.say("proof.claimed")


def evidence_lines(material: Material, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Each piece of evidence with its kind and date; without pointers where names are left out."""
    return tuple(_evidence_line(material, item) for item in evidence if item.pointer)


def _evidence_line(material: Material, item: Evidence) -> str:
    said = material.phrases.say(
        "answers.evidence",
        kind=material.phrases.say(f"evidence.{item.kind.value}"),
        date=material.formats.short_date(item.date),
        pointer=one_line(item.pointer),
    )
    files = {file.id: file for file in material.assessment.attachments}
    file = files.get(item.attachment) if item.attachment else None
    if file is None:
        return said
    size = material.formats.number(max(file.size / MEGABYTE, 0.1), 1)
    return material.phrases.say("answers.attached", evidence=said, name=file.name, size=size)


def spoken_answer(material: Material, standing: Standing) -> str:
    """The answer as a reader sees it: the option's text or one of the three other states."""
    common, answer = material.questionnaire.common, standing.answer
    if not standing.applies:
        return common.not_applicable
    if answer is None:
        return common.unanswered
    if answer.option is None:
        return common.dont_know
    return standing.question.texts.options[answer.option]


def state_of(material: Material, standing: Standing) -> Level:
    """Which of the four states an answer is in."""
    if not standing.applies:
        state = State.NOT_APPLICABLE.value
    else:
        state = standing.answer.state.value if standing.answer else "unanswered"
    return Level(id=state, name=material.phrases.say(f"states.{state}"))


def place_of(material: Material, standing: Standing) -> str:
    """Which option of how many, counted from the lowest; empty for the other states."""
    if standing.answer is None or standing.answer.option is None:
        return ""
    return material.phrases.say(
        "answers.place",
        place=material.formats.number(standing.answer.option + 1),
        options=material.formats.number(standing.question.best + 1),
    )
