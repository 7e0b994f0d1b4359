"""What happened, what is safe, what you can do: in the page, never over it."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import paint_ground
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part

_TEXT_WIDTH = 260


class BannerKind(StrEnum):
    """How much it asks of the reader."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    DONE = "done"


_ICONS = {
    BannerKind.ERROR: "octagon-alert",
    BannerKind.WARNING: "triangle-alert",
    BannerKind.INFO: "info",
    BannerKind.DONE: "circle-check",
}
_INKS = {
    BannerKind.ERROR: Token.ALARM,
    BannerKind.WARNING: Token.CAUTION,
    BannerKind.INFO: Token.ACCENT,
    BannerKind.DONE: Token.GOOD,
}
_LEVELS = {
    BannerKind.ERROR: Band.WEAK,
    BannerKind.WARNING: Band.VULNERABLE,
    BannerKind.DONE: Band.STRONG,
}


class Banner(QFrame):
    """A message with a few deeds; the focus stays where it was."""

    dismissed = Signal()

    def __init__(
        self,
        kind: BannerKind,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        dismissable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon = IconLabel(icon or _ICONS[kind], size=22, token=_INKS[kind])
        self._title = Label(role=Role.BODY, weight=QFont.Weight.DemiBold)
        self._text = Label(role=Role.SMALL)
        self._deeds = QWidget()
        self._close: IconButton | None = None
        self._lay_out()
        self.set_texts(title, text)
        if dismissable:
            self._offer_to_close()

    def set_texts(self, title: str, text: str) -> None:
        """Change both texts; an empty one is not shown."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.set_parts(Part(text))

    def set_parts(self, *parts: Part) -> None:
        """Change the text below the title into runs of words."""
        self._text.set_parts(*parts)
        self._text.setVisible(bool(self._text.text()))
        self.setAccessibleName(self._spoken())

    def add_action(self, text: str, *, primary: bool = False, link: bool = False) -> QPushButton:
        """Add a button, the recommended one last and primary; connect to its ``clicked``."""
        if primary:
            button: QPushButton = PrimaryButton(text, small=True)
        elif link:
            button = LinkButton(text, small=True)
        else:
            button = SecondaryButton(text, small=True)
        deeds = self._deeds.layout()
        if deeds is not None:
            deeds.addWidget(button)
        self._deeds.show()
        return button

    def announce(self) -> None:
        """Have it said: at once for an error, else at the next pause."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self._spoken(), assertive=self._kind is BannerKind.ERROR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of the kind."""
        colors = theme.of(self)
        level = _LEVELS.get(self._kind)
        if level is None:
            paint_ground(self, colors.color(Token.ACCENT_SOFT), colors.color(Token.ACCENT))
        else:
            style = colors.band(level)
            paint_ground(self, style.soft, style.bar)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the words, because the deeds can go below them."""
        inner = max(theme.px(_TEXT_WIDTH) // 2, self._deeds.minimumSizeHint().width())
        width = inner + theme.px(2 * Space.M + Space.S) + self._icon.sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the deeds below the words when there is no room beside them."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Turn again when the buttons change."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        FlowLayout(gap=Space.XS, parent=self._deeds)
        self._deeds.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._deeds.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(Space.S))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._deeds, 0, Qt.AlignmentFlag.AlignVCenter)
        line = self._line = QHBoxLayout(self)
        side, edge = theme.px(Space.M), theme.px(Space.S)
        line.setContentsMargins(side, edge, side, edge)
        line.setSpacing(theme.px(Space.S))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._row, 1)

    def _turn(self) -> None:
        deeds = self._deeds.sizeHint().width()
        room = self.width() - theme.px(2 * Space.M + Space.S) - self._icon.sizeHint().width()
        if self._close is not None:
            room -= self._close.sizeHint().width() + theme.px(Space.S)
        # The words come first: deeds that would take most of the line go below them.
        beside = room - deeds >= max(theme.px(_TEXT_WIDTH), room // 2)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._row.setAlignment(
                self._deeds,
                Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft,
            )
            # A new direction alone does not tell the page that the height is another.
            self.updateGeometry()

    def _offer_to_close(self) -> None:
        self._close = IconButton("x", self.tr("Close this message"))
        self._close.clicked.connect(self._on_close)
        self._line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        shortcut = QShortcut(Qt.Key.Key_Escape, self)
        shortcut.activated.connect(self._on_close)
        shortcut.activatedAmbiguously.connect(self._on_close)

    def _on_close(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _spoken(self) -> str:
        return "\n".join(text for text in (self._title.text(), self._text.text()) if text)
