"""The entries of the menu that leads to help."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from it_audit_gui.gui.help.places import SUPPORT, HelpPage
from it_audit_gui.gui.keyboard.key_names import named


class HelpWords(QObject):
    """What the pages are called, in menus and in the window."""

    def name(self, page: HelpPage) -> str:
        """A page."""
        match page:
            case HelpPage.OWNER:
                return self.tr("Guide for owners")
            case HelpPage.CONSULTANT:
                return self.tr("Guide for consultants")
            case HelpPage.KEYS:
                return self.tr("Keyboard shortcuts")
            case HelpPage.NEWS:
                return self.tr("What’s new")
            case HelpPage.ABOUT:
                return self.tr("About this program")
            case HelpPage.LICENCES:
                return self.tr("Licences")

    def sample(self) -> str:
        """A made-up firm to look around in."""
        return self.tr("Try it with a sample firm")

    def support(self) -> str:
        """The file for whoever helps."""
        return self.tr("Support file…")


def fill_menu(menu: QMenu, show: Callable[[str], None], try_sample: Callable[[], None]) -> None:
    """Put every entry in; ``show`` gets the place an entry leads to."""
    menu.clear()
    words = HelpWords(menu)
    for page in HelpPage:
        keys = f"\t{named('Shift+F1')}" if page is HelpPage.OWNER else ""
        _add(menu, words.name(page) + keys, partial(show, str(page)))
    menu.addSeparator()
    _add(menu, words.sample(), try_sample)
    _add(menu, words.support(), partial(show, SUPPORT))


def _add(menu: QMenu, words: str, deed: Callable[[], None]) -> None:
    # Qt would hand the deed whether the entry is ticked.
    menu.addAction(words).triggered.connect(lambda _: deed())
