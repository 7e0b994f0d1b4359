"""The command that keeps a photo or document in an audit."""

from argparse import Namespace
from datetime import date, datetime

from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.assessment import Evidence, EvidenceKind
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.new_ids import new_attachment_id
from it_audit_gui.session.attaching.taking_in import attached, read_file
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.wording import shortened


def attach(session: AuditSession, options: Namespace, at: datetime, day: date) -> str:
    """``it-audit attach``; tells under which name the file is kept."""
    question = QuestionId(options.question)
    key = new_attachment_id()
    file = attached(options.path.name, read_file(options.path), question, key, at)
    known = file.attachment
    kind = EvidenceKind.SCREENSHOT if known.media_type.is_picture else EvidenceKind.DOCUMENT
    pointer = options.pointer or known.name
    session.attach(question, Evidence(kind=kind, date=day, pointer=pointer), file, at)
    words = words_in(session.questionnaire.language)
    return words["file_attached"].format(name=shortened(known.name), question=question)
