"""Which documents there are beside the report, and what each can be written as."""

from collections.abc import Mapping
from enum import StrEnum


class Document(StrEnum):
    """A document that can be asked for beside the report."""

    QUESTIONNAIRE = "questionnaire"
    ACTIONS = "actions"
    CALENDAR = "calendar"
    SUPPLIER = "supplier"
    LEAVER = "leaver"
    RESTORE_TEST = "restore-test"


_PAPER = ("html", "pdf", "md")

# The first one is what it is written as unless another is asked for.
FORMATS: Mapping[Document, tuple[str, ...]] = {
    Document.QUESTIONNAIRE: _PAPER,
    Document.ACTIONS: ("csv",),
    Document.CALENDAR: ("ics",),
    Document.SUPPLIER: _PAPER,
    Document.LEAVER: _PAPER,
    Document.RESTORE_TEST: _PAPER,
}
