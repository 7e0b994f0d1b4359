"""What most commands begin with: the audit they are about, and the day it is."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from it_audit_gui import bootstrap
from it_audit_gui.cli.passwords import password_for
from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.context import LANGUAGE
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.audit_session import AuditSession


@contextmanager
def session_of(
    options: Namespace, language: str, *, look_only: bool = False
) -> Iterator[AuditSession]:
    """The assessment the options name, open as long as the command lasts.

    A command that changes nothing wants to ``look_only``: a newer file may allow that, and what is
    shown then is not all there is.
    """
    password = password_for(options.file, options, language)
    session = bootstrap.open_audit(
        options.file, language, named(options), password, look_only=look_only
    )
    try:
        if session.store.newer:
            note = words_in(language)["newer_file"].format(file=options.file.name)
            sys.stderr.write(f"it-audit: {note}\n")
        yield session
    finally:
        session.close()


def named(options: Namespace) -> AssessmentId | None:
    """The assessment that is asked for, if not the latest."""
    return AssessmentId(options.assessment) if options.assessment else None


def language_of(session: AuditSession) -> str | None:
    """The language of the organisation, where the bank has it."""
    spoken = session.assessment.facts.get(LANGUAGE)
    return str(spoken) if spoken in bootstrap.bank().languages() else None


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def today() -> date:
    """This day, where the user is."""
    return datetime.now().astimezone().date()
