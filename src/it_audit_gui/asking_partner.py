"""Puts together what asking the IT partner needs: the form that goes out, the replies that return.

Beside ``bootstrap`` as ``comparing`` is, for what only some users ever do.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.report.options import EVERYTHING, ReportOptions
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.partner.offers import Offer, offers_of
from it_audit_gui.session.partner.replies_document import read_replies


def save_form(
    session: AuditSession,
    path: Path,
    questions: Sequence[QuestionId],
    language: str,
    on: date,
    at: datetime,
    options: ReportOptions = EVERYTHING,
) -> None:
    """Write the form with these questions as what the ending of ``path`` says."""
    from it_audit_gui.report.extras.partner_form import partner_form  # noqa: PLC0415 - slow

    material = bootstrap.material_for(session, language, on, options)
    fmt = path.suffix.lstrip(".").lower()
    partner = session.settings().it_partner
    form = partner_form(material, questions, at, fmt, options, partner)
    bootstrap.save_content(session, path, form)


def replies_in(session: AuditSession, path: Path) -> tuple[str, tuple[Offer, ...]]:
    """Who filled a form in, and what can be taken over from it.

    Raises ``AuditError`` for a file that holds no replies to a form of this audit.
    """
    document = read_replies(path, session.questionnaire)
    return document.by, offers_of(session.assessment, document)
