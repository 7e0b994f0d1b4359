"""Can every page of help and the dialog for the support file be made and painted?"""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.help.help_desk import HelpDesk
from it_audit_gui.gui.help.places import HelpPage
from it_audit_gui.gui.help.support_dialog import SupportDialog
from it_audit_gui.gui.settings import Settings

# Characters of all licences together, the least there are in any copy of the program.
_LEAST = 60_000


def help_pages(window: QWidget, settings: Settings, folder: Path) -> int:
    """Show each of them, in the language of the program; how many there are."""
    files, log = FileChoice(), folder / "log"
    desk = HelpDesk(window, settings, files, folder, log)
    for page in HelpPage:
        desk.show_place(str(page))
        QApplication.processEvents()
        if desk.shown is None or desk.shown.grab().isNull():
            raise ValueError(f"nothing was painted: {page}")
        if page is HelpPage.LICENCES and len(desk.shown.plain.toPlainText()) < _LEAST:
            raise ValueError("the licences are not there")
    # Only shown: this is the self-test that it would run.
    dialog = SupportDialog(files, folder, log, settings, parent=window)
    dialog.open()
    QApplication.processEvents()
    if dialog.grab().isNull():
        raise ValueError("the support file was not painted")
    dialog.reject()
    if desk.shown is not None:
        desk.shown.close()
    return len(HelpPage) + 1
