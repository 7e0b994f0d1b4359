"""What a report is made from, with the look-ups its chapters share."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.context import COUNTRY
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Band, Question, Questionnaire, Severity
from it_audit_gui.records import dataclass
from it_audit_gui.report.formatting import Formats
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.report.pieces import Level, StepMention


@dataclass(frozen=True, kw_only=True)
class Material:
    """An evaluated assessment and the words to tell it in.

    ``costs`` are what its cost sheet amounts to; ``comparison`` is with the assessment before it,
    where there is one.
    """

    questionnaire: Questionnaire
    assessment: Assessment
    evaluation: Evaluation
    costs: CostEvaluation
    comparison: Comparison | None = None

    @property
    def country(self) -> str:
        """Code of the organisation's country; empty where it is not known."""
        return str(self.assessment.facts.get(COUNTRY, ""))

    @cached_property
    def phrases(self) -> Phrases:
        """Words in the questionnaire's language, in the manner of the organisation's country."""
        return Phrases(self.questionnaire.language, self.country)

    @property
    def formats(self) -> Formats:
        """Numbers, dates and amounts in that manner."""
        return self.phrases.formats

    @cached_property
    def numbers(self) -> Mapping[QuestionId, int]:
        """Number of each question, from 1 in bank order."""
        return {key: place for place, key in enumerate(self.questionnaire.by_id, start=1)}

    @cached_property
    def steps(self) -> Mapping[QuestionId, NextStep]:
        """The first step for each question that has one, numbered as in the plan.

        One that is done or dropped has number 0.
        """
        return {
            step.question: self.planned.get(step.id) or replace(step, rank=0)
            for step in self.evaluation.steps
        }

    @cached_property
    def planned(self) -> Mapping[StepId, NextStep]:
        """The steps of the plan."""
        return {item.step.id: item.step for item in self.evaluation.plan.steps}

    @cached_property
    def findings(self) -> Mapping[QuestionId, Finding]:
        """The finding of each question that has one."""
        return {finding.question: finding for finding in self.evaluation.findings}

    @cached_property
    def knock_outs(self) -> tuple[Standing, ...]:
        """Answers that cap their section, in bank order."""
        return tuple(item for item in self.evaluation.standings.values() if item.knocked_out)

    @cached_property
    def unknown(self) -> int:
        """Number of questions answered with don't know."""
        return sum(finding.unknown for finding in self.evaluation.findings)

    @cached_property
    def not_applicable(self) -> int:
        """Number of questions set aside, by an answer or by the facts of the organisation."""
        return len(self.evaluation.standings) - self.evaluation.applicable

    def question(self, question: QuestionId) -> Question:
        """The question with this id."""
        return self.questionnaire.by_id[question]

    def conclusion(self, standing: Standing) -> str:
        """The bank's conclusion on an answered question."""
        answer, texts = standing.answer, standing.question.texts
        if answer is None or answer.state is not State.OPTION or answer.option is None:
            return self.phrases.say("findings.unknown", short=texts.short)
        best = answer.option == standing.question.best
        return texts.strength if best else texts.findings[answer.option]

    def step_title(self, step: NextStep) -> str:
        """Title of a step."""
        if step.kind is StepKind.FIND_OUT:
            return self.phrases.say(
                "plan.find_out.title", short=self.question(step.question).texts.short
            )
        return self.questionnaire.steps[step.id][1].title

    def mention(self, step: NextStep) -> StepMention:
        """A step where it is only named."""
        title = self.step_title(step)
        if not step.rank:
            waiting = any(item.step.id == step.id for item in self.evaluation.plan.waiting)
            key = "waiting" if waiting else "dropped"
            return StepMention(
                rank=0, title=title, text=self.phrases.say(f"plan.settled.{key}", title=title)
            )
        text = self.phrases.say("plan.mention", rank=step.rank, title=title)
        return StepMention(rank=step.rank, title=title, text=text)

    def title_of(self, step: StepId) -> str:
        """Title of a step, by its id."""
        if step in self.questionnaire.steps:
            return self.questionnaire.steps[step][1].title
        found = next(item for item in self.evaluation.steps if item.id == step)
        return self.step_title(found)

    def mention_of(self, step: StepId) -> str:
        """A step where it is only named, by its id; with its number where it is in the plan."""
        planned = self.planned.get(step)
        return self.mention(planned).text if planned else self.title_of(step)

    def severity(self, severity: Severity) -> Level:
        """A severity in the bank's words."""
        return Level(id=severity.value, name=self.questionnaire.severities[severity])

    def band(self, low: float, high: float) -> Level | None:
        """The band of a score; none while its ends lie in different bands."""
        band: Band = self.questionnaire.band(low)
        if band != self.questionnaire.band(high):
            return None
        return Level(id=band.id, name=band.name)
