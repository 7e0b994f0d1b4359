"""The kinds of evidence in the language of the window."""

from PySide6.QtCore import QCoreApplication

from it_audit_gui.domain.assessment import EvidenceKind


def kind_name(kind: EvidenceKind) -> str:
    """A kind as a reader calls it."""
    tr = QCoreApplication.translate
    match kind:
        case EvidenceKind.DOCUMENT:
            return tr("evidence_words", "Document")
        case EvidenceKind.SCREENSHOT:
            return tr("evidence_words", "Screenshot")
        case EvidenceKind.SEEN:
            return tr("evidence_words", "Seen on site")
        case EvidenceKind.OTHER:
            return tr("evidence_words", "Other")
