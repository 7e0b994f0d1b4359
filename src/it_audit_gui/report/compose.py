"""One pure function from an evaluation to a report in words."""

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.material import Material
from it_audit_gui.report.model import Report
from it_audit_gui.report.parts.answers import answers
from it_audit_gui.report.parts.front import cover, footer
from it_audit_gui.report.parts.gaps import gaps
from it_audit_gui.report.parts.method import method
from it_audit_gui.report.parts.open_questions import open_questions
from it_audit_gui.report.parts.plan import plan
from it_audit_gui.report.parts.scores import scores
from it_audit_gui.report.parts.sources import sources
from it_audit_gui.report.parts.summary import summary


def compose(
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    program_version: str,
) -> Report:
    """The report of an evaluation, in the language of the questionnaire.

    Same input, same report. Raises ``AuditError`` for a language the report does not speak.
    """
    material = Material(questionnaire=questionnaire, assessment=assessment, evaluation=evaluation)
    front = cover(material, program_version)
    return Report(
        language=material.formats.tag,
        title=material.phrases.say("document.title", organisation=front.organisation),
        footer=footer(material),
        separator=material.formats.separator,
        labels=material.phrases.table("labels"),
        cover=front,
        summary=summary(material),
        scores=scores(material),
        plan=plan(material),
        findings=gaps(material),
        open=open_questions(material),
        method=method(material),
        sources=sources(material),
        answers=answers(material),
    )
