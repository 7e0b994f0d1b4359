"""What document is wanted, in which language and style."""

from it_audit_gui.records import dataclass
from it_audit_gui.report.extras.kinds import FORMATS, Document
from it_audit_gui.report.options import EVERYTHING, ReportOptions

# The first one is what most people keep.
_REPORT_FORMATS = ("pdf", "html", "md", "csv")
_ON_PAPER = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A document as it is to be made; ``document`` is ``None`` for the report itself."""

    document: Document | None = None
    language: str
    options: ReportOptions = EVERYTHING

    @property
    def has_pages(self) -> bool:
        """Whether it can be looked at and printed as pages."""
        return _ON_PAPER in self.formats

    @property
    def formats(self) -> tuple[str, ...]:
        """What it can be saved as, by suffix; the first one is what most people keep."""
        if self.document is None:
            return _REPORT_FORMATS
        return tuple(sorted(FORMATS[self.document], key=lambda fmt: fmt != _ON_PAPER))
