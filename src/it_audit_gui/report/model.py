"""The report as an ordered, worded document, before it becomes HTML, Markdown, PDF or CSV.

Every text in it is plain text in the report's language: numbers, dates and amounts are written
out, nothing is escaped. A rendering adds marks and layout, never words.
"""

from collections.abc import Mapping

from it_audit_gui.records import dataclass
from it_audit_gui.report.blocks import BlockChapter
from it_audit_gui.report.brand import Brand
from it_audit_gui.report.chapters import (
    AnswersChapter,
    Cover,
    FindingsChapter,
    MethodChapter,
    OpenChapter,
    PlanChapter,
    ScoresChapter,
    SourcesChapter,
    SummaryChapter,
)
from it_audit_gui.report.pieces import BandMark, Heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a reader is told, in reading order.

    ``language`` is a language tag such as ``nl-BE``; ``labels`` are the small words that stand
    beside values; ``footer`` stands on every printed page; ``separator`` divides the fields of a
    table file. A chapter is missing when it has nothing to say or was switched off.
    """

    language: str
    title: str
    footer: str
    separator: str
    labels: Mapping[str, str]
    brand: Brand
    bands: tuple[BandMark, ...]
    cover: Cover
    summary: SummaryChapter
    scores: ScoresChapter | None
    costs: BlockChapter | None
    plan: PlanChapter | None
    findings: FindingsChapter | None
    open: OpenChapter | None
    comparison: BlockChapter | None
    supplier: BlockChapter | None
    help: BlockChapter | None
    method: MethodChapter | None
    sources: SourcesChapter | None
    answers: AnswersChapter | None
    signing: BlockChapter | None

    @property
    def contents(self) -> tuple[Heading, ...]:
        """Heads of the chapters in reading order."""
        chapters = (
            self.summary,
            self.scores,
            self.costs,
            self.plan,
            self.findings,
            self.open,
            self.comparison,
            self.supplier,
            self.help,
            self.method,
            self.sources,
            self.answers,
            self.signing,
        )
        return tuple(chapter.heading for chapter in chapters if chapter is not None)
