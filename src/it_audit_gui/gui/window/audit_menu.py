"""The menu of an open audit: what can be done anywhere, with its keys."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from it_audit_gui.gui.keyboard.key_names import named
from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.page.undo_links import UndoWords
from it_audit_gui.gui.partner.partner_menu import PartnerMenu
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.workspace.looking_back import AuditsMenu
from it_audit_gui.gui.workspace.workspace import Workspace


class AuditMenu(QMenu):
    """Names undo and redo by what they are about, each time it opens.

    The keys are shown, not bound a second time.
    """

    find_asked = Signal()
    presentation_asked = Signal()

    def __init__(self, preferences: Preferences, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._words = UndoWords(self)
        self.report = self._add(self.tr("Print the report…"), "Ctrl+P")
        self.addSeparator()
        self.undo, self.redo = QAction(self), QAction(self)
        self.addActions([self.undo, self.redo])
        self.search = self._add(self.tr("Find a question…"), "Ctrl+F")
        self.addSeparator()
        self.charts = self._add(self.tr("Charts as tables"), "Ctrl+T")
        self.charts.setCheckable(True)
        self.present = self._add(self.tr("Presentation view"), "F11")
        self.addSeparator()
        self.partner = PartnerMenu(workspace, self)
        self.addMenu(self.partner)
        self.audits = AuditsMenu(workspace.view, self)
        self.addMenu(self.audits)
        self.addSeparator()
        self.addMenu(preferences.language_menu(self))
        self.addMenu(preferences.scheme_menu(self))
        self.addMenu(preferences.help_menu(self))
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Say what holds now."""
        undo, redo = self._words.undo(self._workspace.view), self._words.redo(self._workspace.view)
        _name(self.undo, undo or self.tr("Nothing to undo"), "Ctrl+Z", possible=bool(undo))
        _name(self.redo, redo or self.tr("Nothing to redo"), "Ctrl+Y", possible=bool(redo))
        self.partner.refresh()
        self.charts.setEnabled(self._workspace.has_charts)
        self.charts.setChecked(self._workspace.charts_as_tables)

    def _add(self, words: str, keys: str) -> QAction:
        return self.addAction(f"{words}\t{named(keys)}")

    def _connect(self) -> None:
        self.aboutToShow.connect(self.refresh)
        self.report.triggered.connect(self._workspace.print_report)
        self.undo.triggered.connect(self._workspace.undo)
        self.redo.triggered.connect(self._workspace.redo)
        self.search.triggered.connect(self.find_asked)
        self.charts.triggered.connect(self._workspace.switch_charts)
        self.present.triggered.connect(self.presentation_asked)
        self.audits.picked.connect(self._workspace.looking_back.turn_to)


def _name(action: QAction, words: str, keys: str, *, possible: bool) -> None:
    action.setText(f"{literal(words)}\t{named(keys)}")
    action.setEnabled(possible)
