"""The content that comes with the program, as a whole: for scripts, and checked."""

from collections.abc import Sequence

from it_audit_gui.bootstrap import bank
from it_audit_gui.question_bank.bank_files import BankFiles


def bank_document(language: str) -> dict[str, object]:
    """The newest bank as a document for scripts."""
    from it_audit_gui.question_bank.document import document_of  # noqa: PLC0415 - rarely needed

    return document_of(bank().latest(language))


def content_faults() -> Sequence[str]:
    """What is wrong with the shipped content, one line each; empty when it is sound."""
    from it_audit_gui.question_bank.checks import faults_of  # noqa: PLC0415 - rarely needed

    return faults_of(BankFiles())
