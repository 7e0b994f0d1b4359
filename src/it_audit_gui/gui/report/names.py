"""What documents, forms of a file and chapters are called in the window."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from it_audit_gui.gui.report.order import Order
from it_audit_gui.report.extras.kinds import Document
from it_audit_gui.report.options import SECTIONS, Paper
from it_audit_gui.wording import load

# Where the words of a chapter stand, when not under its own name.
_AREAS = {"sources": "references"}


class ReportNames(QObject):
    """Words shared by the parts of the report page."""

    def document(self, document: Document | None) -> str:
        """A document in a list, and in the name of its file."""
        return {
            None: self.tr("Full report"),
            Document.SUPPLIER: self.tr("Questions for the IT partner"),
            Document.QUESTIONNAIRE: self.tr("Questionnaire on paper"),
            Document.LEAVER: self.tr("Checklist for leavers"),
            Document.RESTORE_TEST: self.tr("Record of a restore test"),
            Document.ACTIONS: self.tr("Action list"),
            Document.CALENDAR: self.tr("Calendar of the plan"),
        }[document]

    def title(self, order: Order) -> str:
        """What is on show and printed: without some of its chapters it is not the full one."""
        if order.document is None and len(order.options.sections) < len(SECTIONS):
            return self.tr("Part of the report")
        return self.document(order.document)

    def paper(self, paper: Paper) -> str:
        """A size of paper."""
        return {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")}[paper]

    def saving(self, fmt: str) -> str:
        """The button that saves in a form."""
        return {
            "pdf": self.tr("Save as PDF"),
            "html": self.tr("Web page"),
            "md": self.tr("Plain text (Markdown)"),
            "csv": self.tr("Table (CSV)"),
            "ics": self.tr("Save for the calendar"),
        }[fmt]

    def first_saving(self, fmt: str) -> str:
        """The button that saves in the form most people keep."""
        return self.tr("Save as table") if fmt == "csv" else self.saving(fmt)


def chapter(section: str, language: str) -> str:
    """A chapter of the report, as the report itself calls it."""
    words = load("report", language)[_AREAS.get(section, section)]
    assert isinstance(words, Mapping), section  # noqa: S101 - checked with the content
    return str(words["label"])
