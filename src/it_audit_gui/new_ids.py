"""Ids for what is made anew."""

from it_audit_gui.domain.ids import AssessmentId, AttachmentId


def new_assessment_id() -> AssessmentId:
    """One that no other assessment has."""
    return AssessmentId(_drawn())


def new_attachment_id() -> AttachmentId:
    """One that no other attachment has."""
    return AttachmentId(_drawn())


def _drawn() -> str:
    from uuid import uuid4  # noqa: PLC0415 - slow to load, and not needed to open an audit

    return uuid4().hex
