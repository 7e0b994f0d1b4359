"""Asks the IT partner with a form, and takes over what the user wants of the replies."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.computer.clock import local_now
from it_audit_gui.gui.dialogs.file_choice import free_path
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.partner.ask_dialog import HTML, AskDialog, FormOrder
from it_audit_gui.gui.partner.review_dialog import ReviewDialog
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.report.options import ReportOptions
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.wording import Explanation, explain

if TYPE_CHECKING:
    from it_audit_gui.gui.workspace.ways import Ways
    from it_audit_gui.gui.workspace.workspace import Workspace
    from it_audit_gui.session.partner.offers import Offer


class PartnerRoom(QObject):
    """Serves one workspace; files are written and read in the thread of the audit."""

    def __init__(
        self, workspace: "Workspace", ways: "Ways", *, now: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._ways, self._now = workspace, ways, now
        self.forms = ways.bridge.inquiry(self)
        self.forms.answered.connect(self._on_saved)
        self.forms.refused.connect(self._on_refused)
        self.replies = ways.bridge.inquiry(self)
        self.replies.answered.connect(self._on_read)
        self.replies.refused.connect(self._on_refused)

    def ask(self) -> None:
        """Ask what goes into a form, then where to keep it."""
        if self._workspace.finish_writing():
            dialog = AskDialog(self._workspace.view, self._workspace.window())
            dialog.decided.connect(self._on_ordered)
            dialog.open()

    def take_in(self) -> None:
        """Ask for a file with replies and show what is in it."""
        if not self._workspace.finish_writing():
            return
        folder = self._workspace.view.path.parent
        path = self._ways.files.replies(self._workspace.window(), folder)
        if path is not None:
            self.replies.ask(lambda session, _: _read(session, path))

    @Slot(object)
    def _on_ordered(self, order: FormOrder) -> None:
        audit = self._workspace.view.path
        name = self.tr("questions for the IT partner")
        proposed = free_path(audit.parent, f"{audit.stem} {name}", f".{order.ending}")
        path = self._ways.files.form(self._workspace.window(), proposed)
        if path is None:
            return
        self._name(order.partner)
        brand = BrandStore(self._ways.settings.folder).load()
        options = ReportOptions(anonymous=order.anonymous, brand=brand)
        at = self._now()

        def save(session: AuditSession, on: date) -> Path:
            from it_audit_gui import asking_partner  # noqa: PLC0415 - its engines are slow to load

            asking_partner.save_form(
                session, path, order.questions, order.language, on, at, options
            )
            return path

        self.forms.ask(save)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        what = fill(self.tr("The form is saved: %1"), path.name)
        if path.suffix == f".{HTML}":
            do = self.tr(
                "Send it to your IT partner. When a file comes back, choose ‘Take in the replies…’ "
                "in the same menu."
            )
        else:
            do = self.tr(
                "Give it to your IT partner. With each answer that comes back, note that your "
                "IT partner says so."
            )
        self._workspace.notices.show_done(Explanation(what=what, safe="", do=do))

    @Slot(object)
    def _on_read(self, found: "tuple[str, tuple[Offer, ...]]") -> None:
        by, offers = found
        view = self._workspace.view
        dialog = ReviewDialog(by, offers, view.questionnaire, self._workspace.window())
        dialog.decided.connect(self._ways.bridge.take_over)
        if not view.settings.it_partner:
            # Who replied is who it is, until the user says otherwise.
            dialog.decided.connect(lambda _: self._name(" ".join(by.split())))
        dialog.open()

    def _name(self, partner: str) -> None:
        view = self._workspace.view
        if partner != view.settings.it_partner and not view.read_only:
            from it_audit_gui.gui.bridge.deeds import NamingPartner  # noqa: PLC0415 - rarely needed

            self._ways.bridge.carry_out(NamingPartner(name=partner))

    @Slot(object)
    def _on_refused(self, error: AuditError) -> None:
        words = explain(error, self._workspace.view.questionnaire.language)
        self._workspace.notices.show_refused(words, error.error_id)


def _read(session: AuditSession, path: Path) -> "tuple[str, tuple[Offer, ...]]":
    from it_audit_gui import asking_partner  # noqa: PLC0415 - rarely needed

    return asking_partner.replies_in(session, path)
