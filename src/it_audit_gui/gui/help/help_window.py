"""The window of help: its pages on the left, the one that is read on the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from it_audit_gui.gui.help import texts
from it_audit_gui.gui.help.help_list import HelpList
from it_audit_gui.gui.help.help_menu import HelpWords
from it_audit_gui.gui.help.key_words import keys_as_named
from it_audit_gui.gui.help.licences import licences
from it_audit_gui.gui.help.places import HelpPage, Place
from it_audit_gui.gui.help.reader import Reader
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.field_frame import clear_base
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_WIDTH, _HEIGHT = 1040, 760


class HelpWindow(QDialog):
    """Stands beside the program's own window, which stays usable; Esc closes it."""

    def __init__(
        self, language: str, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._values = values
        self.place = Place(page=HelpPage.OWNER)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.side = HelpList(language, values)
        self.reader = Reader()
        self.plain = QPlainTextEdit()
        self._stack = QStackedWidget()
        self._dress()
        self._lay_out()
        self.side.picked.connect(self.show_place)
        self.side.sought.connect(self.reader.mark)
        self.reader.place_asked.connect(self.show_place)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.side.search.setFocus)

    def show_place(self, text: str) -> None:
        """Show a page, at a heading if one is named."""
        place = Place.read(text)
        name = HelpWords(self).name(place.page)
        self.setWindowTitle(name)
        if place.page is HelpPage.LICENCES:
            self._show_licences(name)
            self.side.show_place(place, None)
        else:
            page = texts.read(place.page, self._language, self._values)
            page = keys_as_named(page)
            self.reader.show_text(page, self._language)
            self._stack.setCurrentWidget(self.reader)
            self.side.show_place(place, page)
            self.reader.go_to(place.anchor)
        self.place = place

    def focus_first(self) -> None:
        """Give the keyboard to the text."""
        text = self.plain if self.place.page is HelpPage.LICENCES else self.reader
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a page."""
        QPainter(self).fillRect(event.rect(), theme.of(self).color(Token.WINDOW))

    def _show_licences(self, name: str) -> None:
        if not self.plain.toPlainText():
            self.plain.setPlainText(licences())
        self.plain.setAccessibleName(name)
        self._stack.setCurrentWidget(self.plain)

    def _dress(self) -> None:
        self.plain.setReadOnly(True)
        self.plain.setFrameShape(QFrame.Shape.NoFrame)
        self.plain.setVerticalScrollBar(CalmScrollBar())
        self.plain.setFont(theme.font(Role.SMALL, QFont.Weight.Normal))
        self.plain.document().setDocumentMargin(theme.px(Space.L))
        flags = Qt.TextInteractionFlag
        self.plain.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        clear_base(self.plain)
        for text in (self.reader, self.plain):
            focus_ring.track(text)

    def _lay_out(self) -> None:
        ground = Paper()
        inside = QVBoxLayout(ground)
        # Room for the ring of the focus.
        around = theme.px(Space.XS)
        inside.setContentsMargins(around, around, around, around)
        inside.addWidget(self._stack)
        self._stack.addWidget(self.reader)
        self._stack.addWidget(self.plain)
        left = QVBoxLayout()
        edge = theme.px(Space.M)
        left.setContentsMargins(edge, edge, edge, edge)
        left.addWidget(self.side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(ground, 1)
        room = self.screen().availableSize()
        self.resize(
            min(theme.px(_WIDTH), room.width()),
            min(theme.px(_HEIGHT), room.height()),
        )


class Paper(QFrame):
    """The white ground a page is read on, with a line to its left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and line."""
        look, painter = theme.of(self), QPainter(self)
        painter.fillRect(event.rect(), look.color(Token.SURFACE))
        painter.fillRect(0, 0, 1, self.height(), look.color(Token.LINE))
