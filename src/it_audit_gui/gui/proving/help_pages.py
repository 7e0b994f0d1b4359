"""Can every page of help be made and painted?"""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.help.help_desk import HelpDesk
from it_audit_gui.gui.help.places import HelpPage
from it_audit_gui.gui.proving.painting import paint
from it_audit_gui.gui.remembered.settings import Settings

# Characters of all licences together, the least there are in any copy of the program.
_LEAST = 60_000


def help_pages(window: QWidget, settings: Settings, folder: Path) -> int:
    """Show each of them, in the language of the program; how many there are."""
    desk = HelpDesk(window, settings, FileChoice(), folder, folder / "log")
    for page in HelpPage:
        desk.show_place(str(page))
        paint(desk.shown)
        if page is HelpPage.LICENCES and desk.shown is not None:
            assert_licences(desk.shown.plain.toPlainText())
    if desk.shown is not None:
        desk.shown.close()
    return len(HelpPage)


def assert_licences(text: str) -> None:
    """``ValueError`` where some of the licences cannot be read."""
    if len(text) < _LEAST:
        raise ValueError("the licences are not there")
