"""One pure function from an evaluation to a report in words."""

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.anonymity import (
    nameless_assessment,
    nameless_comparison,
    nameless_evaluation,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.report.parts.answers import answers
from it_audit_gui.report.parts.compared import compared
from it_audit_gui.report.parts.costs import costs
from it_audit_gui.report.parts.front import cover, footer
from it_audit_gui.report.parts.gaps import gaps
from it_audit_gui.report.parts.help import help_chapter
from it_audit_gui.report.parts.method import method
from it_audit_gui.report.parts.open_questions import open_questions
from it_audit_gui.report.parts.plan import plan
from it_audit_gui.report.parts.scores import bands, scores
from it_audit_gui.report.parts.signing import signing
from it_audit_gui.report.parts.sources import sources
from it_audit_gui.report.parts.summary import summary
from it_audit_gui.report.parts.supplier import supplier
from it_audit_gui.report.phrases import Phrases


def compose(
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    program_version: str,
    *,
    comparison: Comparison | None = None,
    options: ReportOptions = EVERYTHING,
) -> Report:
    """The report of an evaluation, in the language of the questionnaire.

    ``comparison`` is with the assessment before it. Same input, same report. Raises
    ``AuditError`` for a language the report does not speak.
    """
    material = material_of(questionnaire, assessment, evaluation, comparison, options)
    front, wanted = cover(material, program_version, options.brand), options.sections
    return Report(
        language=material.formats.tag,
        title=material.phrases.say("document.title", organisation=front.organisation),
        footer=footer(material),
        separator=material.formats.separator,
        labels=material.phrases.table("labels"),
        brand=options.brand,
        bands=bands(material),
        cover=front,
        summary=summary(material),
        scores=scores(material) if "scores" in wanted else None,
        costs=costs(material) if "costs" in wanted else None,
        plan=plan(material) if "plan" in wanted else None,
        findings=gaps(material) if "findings" in wanted else None,
        open=open_questions(material) if "open" in wanted else None,
        comparison=compared(material) if "comparison" in wanted else None,
        supplier=supplier(material) if "supplier" in wanted else None,
        help=help_chapter(material) if "help" in wanted else None,
        method=method(material) if "method" in wanted else None,
        sources=sources(material) if "sources" in wanted else None,
        answers=answers(material) if "answers" in wanted else None,
        signing=signing(material) if "signing" in wanted else None,
    )


def material_of(
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    comparison: Comparison | None,
    options: ReportOptions,
) -> Material:
    """What the chapters are made from; without what people typed where that is asked."""
    if options.anonymous:
        left_out = Phrases(questionnaire.language).say("document.left_out")
        assessment = nameless_assessment(questionnaire, assessment, left_out)
        evaluation = nameless_evaluation(evaluation, left_out)
        if comparison is not None:
            comparison = nameless_comparison(comparison, left_out)
    return Material(
        questionnaire=questionnaire,
        assessment=assessment,
        evaluation=evaluation,
        costs=evaluate_costs(questionnaire, assessment, evaluation.on),
        comparison=comparison,
    )
