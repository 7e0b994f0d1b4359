"""The left side of the help window: its pages with their headings, or what was found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.help import texts
from it_audit_gui.gui.help.help_menu import HelpWords
from it_audit_gui.gui.help.places import WRITTEN, HelpPage, Place
from it_audit_gui.gui.help.texts import HelpText, Passage
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.announcement import AfterPause
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.nav_list import NavHeading, NavList, NavRow

_ICONS = {
    HelpPage.OWNER: "building-2",
    HelpPage.CONSULTANT: "users",
    HelpPage.KEYS: "list-checks",
    HelpPage.NEWS: "circle-arrow-up",
    HelpPage.ABOUT: "info",
    HelpPage.LICENCES: "scale",
}
_SECTION_ICON = "chevron-right"


class HelpList(QWidget):
    """Announces the place the user wants, and what they look for."""

    picked = Signal(str)
    sought = Signal(str)

    def __init__(
        self, language: str, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pages: dict[HelpPage, HelpText] = {
            page: texts.read(page, language, values) for page in WRITTEN
        }
        self._words = HelpWords(self)
        self._here = Place(page=HelpPage.OWNER)
        self._text: HelpText | None = None
        self._found: list[Passage] = []
        self.search = LineEdit()
        self.list = NavList(self.tr("Pages of help"))
        self._count = AfterPause(self)
        self._nothing = Label(
            self.tr("No page of help holds these words."), role=Role.SMALL, token=Token.MUTED
        )
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(LabelledField(self.tr("Search in help"), self.search))
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.setFixedWidth(self.list.sizeHint().width())
        self.search.textChanged.connect(self._on_sought)
        self.search.returnPressed.connect(self._on_return)
        self.list.picked.connect(self.picked)

    def show_place(self, place: Place, text: HelpText | None) -> None:
        """Mark where the user is; ``text`` has the headings of the page."""
        self._here, self._text = place, text
        self._show_rows()

    def _on_sought(self, sought: str) -> None:
        self._found = texts.found(sought, self._pages)
        self._nothing.setVisible(bool(sought.strip()) and not self._found)
        self._show_rows()
        self.sought.emit(sought)
        found = self.tr("%n place(s) found", "", len(self._found))
        self._count.say(found if sought.strip() else "")

    def _on_return(self) -> None:
        if self._found:
            self.picked.emit(str(self._found[0].place))

    def _show_rows(self) -> None:
        rows = self._found_rows() if self.search.text().strip() else self._page_rows()
        here = str(self._here)
        keys = [row.key for row in rows if isinstance(row, NavRow)]
        self.list.show_rows(rows, here if here in keys else str(self._here.page))

    def _found_rows(self) -> Sequence[NavRow | NavHeading]:
        rows: list[NavRow | NavHeading] = []
        for page in WRITTEN:
            hits = [hit for hit in self._found if hit.place.page is page]
            if hits:
                rows.append(NavHeading(self._words.name(page)))
                rows += [NavRow(str(hit.place), _SECTION_ICON, hit.heading) for hit in _once(hits)]
        return rows

    def _page_rows(self) -> Sequence[NavRow | NavHeading]:
        pages = [NavRow(str(page), _ICONS[page], self._words.name(page)) for page in HelpPage]
        parts = [item for item in self._text.headings if item.anchor] if self._text else []
        places = [Place(page=self._here.page, anchor=item.anchor) for item in parts]
        rows = [
            NavRow(str(place), _SECTION_ICON, item.text)
            for place, item in zip(places, parts, strict=True)
        ]
        return [*pages, *([NavHeading(self.tr("On this page"))] if rows else []), *rows]


def _once(hits: list[Passage]) -> list[Passage]:
    """Each place once: parts without an anchor of their own lead to the top of their page."""
    return list({str(hit.place): hit for hit in reversed(hits)}.values())[::-1]
