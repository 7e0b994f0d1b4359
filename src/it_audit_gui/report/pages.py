"""From an evaluation to pages: a PDF, or a picture of each page to look at or to print."""

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.compose import compose
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.report.pdf import as_pdf, page_pictures


class Pages:
    """The pages of one report; they are set anew for each request."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        evaluation: Evaluation,
        *,
        comparison: Comparison | None,
        program_version: str,
        options: ReportOptions = EVERYTHING,
    ) -> None:
        self._report = compose(
            questionnaire,
            assessment,
            evaluation,
            program_version,
            comparison=comparison,
            options=options,
        )
        self._on = evaluation.on
        self._paper = options.paper

    def pdf(self) -> bytes:
        """The report as PDF/UA-1. Same input, same bytes."""
        return as_pdf(self._report, self._on, self._paper)

    def pictures(self, dots_per_inch: float) -> tuple[bytes, ...]:
        """Every page as a PNG picture: 96 dots per inch for a screen, 300 for a printer."""
        return page_pictures(self._report, self._paper, dots_per_inch)
