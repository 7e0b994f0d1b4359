"""Every dialog of the program, each made with what it asks for."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.dialogs.cannot_start import CannotStartDialog
from it_audit_gui.gui.dialogs.crash import CrashDialog
from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.dialogs.reveal import RevealDialog
from it_audit_gui.gui.files.damage_dialog import DamageDialog
from it_audit_gui.gui.files.damage_words import DamageWords
from it_audit_gui.gui.files.delete_dialog import DeleteDialog, RemovePasswordDialog
from it_audit_gui.gui.files.keep_dialog import KeepDialog
from it_audit_gui.gui.files.older_dialog import OlderDialog
from it_audit_gui.gui.files.received_dialog import ReceivedDialog
from it_audit_gui.gui.files.restore_dialog import RestoreDialog
from it_audit_gui.gui.files.send_dialog import SendDialog
from it_audit_gui.gui.help.about_facts import AboutFacts
from it_audit_gui.gui.help.help_window import HelpWindow
from it_audit_gui.gui.help.support_dialog import SupportDialog
from it_audit_gui.gui.partner.ask_dialog import AskDialog
from it_audit_gui.gui.partner.review_dialog import ReviewDialog
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.preferences.preferences_dialog import PreferencesDialog
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.wizard.picture_dialog import PictureDialog
from it_audit_gui.gui.workspace.workspace import Workspace
from it_audit_gui.session.partner.offers import Offer, OfferKind
from it_audit_gui.session.partner.replies_document import PartnerReply
from it_audit_gui.session.replies import DONT_KNOW
from it_audit_gui.storage.safety_copies import SafetyCopy

_DAY = date(2026, 7, 1)
_MOMENT = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
# As long as somebody may write.
_NOTE = "They said it on the phone. " * 6
Make = Callable[[], QDialog]


def makers(program: Program) -> Mapping[type[QDialog], Make]:
    """How each of them is made over the window, which has an audit open."""
    return _of_the_program(program) | _of_the_audit(program) | _of_the_file(program)


def _of_the_program(program: Program) -> dict[type[QDialog], Make]:
    window, workspace = program.window, _workspace(program)
    files, settings, view = workspace.ways.files, workspace.ways.settings, workspace.view
    folder, language = view.path.parent, view.questionnaire.language
    preferences = Preferences(language, settings.scheme, window)
    return {
        CannotStartDialog: lambda: CannotStartDialog(folder, window),
        CrashDialog: lambda: CrashDialog(RuntimeError(_NOTE), files, folder, window),
        HelpWindow: lambda: _help(program, language),
        PreferencesDialog: lambda: PreferencesDialog(preferences, window),
        SupportDialog: lambda: SupportDialog(files, folder, folder, settings, parent=window),
    }


def _of_the_audit(program: Program) -> dict[type[QDialog], Make]:
    window, view = program.window, _workspace(program).view
    bank = view.questionnaire
    name = next(fact for fact in bank.context if fact.id == NAME)
    return {
        AskDialog: lambda: AskDialog(view, window),
        FindQuestionDialog: lambda: FindQuestionDialog(bank, window),
        NewAuditDialog: lambda: NewAuditDialog(name, bank.language, window),
        OlderDialog: lambda: OlderDialog(view, window),
        PictureDialog: lambda: PictureDialog("rack.png", _picture(), window),
        ReviewDialog: lambda: ReviewDialog("Peeters IT", _offers(view), bank, window),
    }


def _of_the_file(program: Program) -> dict[type[QDialog], Make]:
    window, view = program.window, _workspace(program).view
    path, language = view.path, view.questionnaire.language
    lines = DamageWords(window).lines(view.damage, view.questionnaire) or [_NOTE] * 3
    keeping = AuditSettings(keep_until=_DAY, processor_note=_NOTE)
    copies = [SafetyCopy(path=path, stem=path.stem, made_at=_MOMENT)]
    return {
        DamageDialog: lambda: DamageDialog(lines, window),
        DeleteDialog: lambda: DeleteDialog(path, view.assessment.organisation, window),
        KeepDialog: lambda: KeepDialog(keeping, language, window),
        NewPasswordDialog: lambda: _new_password(program),
        PasswordDialog: lambda: PasswordDialog(path, language, window),
        ReceivedDialog: lambda: ReceivedDialog(path, window),
        RemovePasswordDialog: lambda: RemovePasswordDialog(window),
        RestoreDialog: lambda: RestoreDialog(copies, window),
        RevealDialog: lambda: RevealDialog(window),
        SendDialog: lambda: SendDialog(protected=True, parent=window),
    }


def _workspace(program: Program) -> Workspace:
    if program.window.workspace is None:
        raise ValueError("no audit is open")
    return program.window.workspace


def _help(program: Program, language: str) -> HelpWindow:
    values = AboutFacts(cast("QObject", program.window)).values(_DAY)
    dialog = HelpWindow(language, values, program.window)
    dialog.show_place(str(dialog.place))
    return dialog


def _new_password(program: Program) -> NewPasswordDialog:
    dialog = NewPasswordDialog(program.window)
    dialog.entitle(_NOTE, "Set a password")
    dialog.offer(_NOTE)
    return dialog


def _offers(view: View) -> list[Offer]:
    """A reply of each kind to the first questions."""
    before = view.assessment.answers
    asked = zip(view.questionnaire.questions, OfferKind, strict=False)
    return [
        Offer(
            reply=PartnerReply(question=question.id, choice=DONT_KNOW, remark=_NOTE),
            before=None if kind is OfferKind.NEW else before[question.id],
            kind=kind,
        )
        for question, kind in asked
    ]


def _picture() -> bytes:
    image = QImage(2000, 1500, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # bytes are refused
    return bytes(kept.data())
