"""The kinds of evidence in the language of the window."""

from PySide6.QtCore import QCoreApplication

from it_audit_gui.domain.assessment import EvidenceKind


def kind_name(kind: EvidenceKind) -> str:
    """A kind as a reader calls it."""
    match kind:
        case EvidenceKind.DOCUMENT:
            return QCoreApplication.translate("evidence_words", "Document")
        case EvidenceKind.SCREENSHOT:
            return QCoreApplication.translate("evidence_words", "Photo or screenshot")
        case EvidenceKind.SEEN:
            return QCoreApplication.translate("evidence_words", "Seen on site")
        case EvidenceKind.OTHER:
            return QCoreApplication.translate("evidence_words", "Other")
