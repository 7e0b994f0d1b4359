"""What a dialog asks, as high as it needs to be; where the screen ends it scrolls."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.into_view import bring_into_view
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_LEAST = 2 * Space.XL
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Scrolled(QScrollArea):
    """Shows ``content`` without a frame; what takes the keyboard is brought into view."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(CalmScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self._on_focus)
        content.installEventFilter(self)

    def hasHeightForWidth(self) -> bool:
        """Wrapped words decide."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as all of it."""
        layout = self._content.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        """All of it."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the content can be, and a few lines high."""
        return QSize(self._content.minimumSizeHint().width(), theme.px(_LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more or less room when a part does; Qt tells the scroll bar alone."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll as a key asks; false for another key."""
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        step = _STEPS.get(key, 0) * bar.singleStep() + _PAGES.get(key, 0) * bar.pageStep()
        bar.setValue(bar.value() + step)
        return bool(step)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            bring_into_view(self, now, theme.px(Space.L))
