"""What a report is made from, with the look-ups its chapters share."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.context import COUNTRY
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Band, Question, Questionnaire, Severity
from it_audit_gui.report.formatting import Formats
from it_audit_gui.report.phrases import Phrases
from it_audit_gui.report.pieces import Level, StepMention


@dataclass(frozen=True, kw_only=True)
class Material:
    """An evaluated assessment and the words to tell it in."""

    questionnaire: Questionnaire
    assessment: Assessment
    evaluation: Evaluation

    @cached_property
    def phrases(self) -> Phrases:
        """Words in the questionnaire's language, in the manner of the organisation's country."""
        country = str(self.assessment.facts.get(COUNTRY, ""))
        return Phrases(self.questionnaire.language, country)

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
        """The step for each question that has one."""
        return {step.question: step for step in self.evaluation.steps}

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
        text = self.phrases.say("plan.mention", rank=step.rank, title=title)
        return StepMention(rank=step.rank, title=title, text=text)

    def severity(self, severity: Severity) -> Level:
        """A severity in the bank's words."""
        return Level(id=severity.value, name=self.questionnaire.severities[severity])

    def band(self, low: float, high: float) -> Level | None:
        """The band of a score; none while its ends lie in different bands."""
        band: Band = self.questionnaire.band(low)
        if band != self.questionnaire.band(high):
            return None
        return Level(id=band.id, name=band.name)

    def is_red(self, score: float | None) -> bool:
        """Whether a score lies in the lowest band."""
        lowest = min(self.questionnaire.bands, key=lambda band: band.floor)
        return score is not None and self.questionnaire.band(score) == lowest
