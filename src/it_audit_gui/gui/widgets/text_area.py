"""Several lines of text."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.field_frame import clear_base, paint_field
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_EDGE = 9
_MOST_LINES = 6


class TextArea(QFrame):
    """A note; Tab leaves it."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, *, lines: int = 2, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._error = False
        self._editor = QPlainTextEdit()
        self._editor.setPlaceholderText(placeholder)
        self._editor.setFrameShape(QFrame.Shape.NoFrame)
        self._editor.setTabChangesFocus(True)
        self._editor.document().setDocumentMargin(0)
        self._editor.setFont(theme.font(Role.BODY))
        self._editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._editor.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._editor.textChanged.connect(self._on_text_changed)
        self._editor.installEventFilter(self)
        self._editor.setVerticalScrollBar(CalmScrollBar())
        clear_base(self._editor)
        self._editor.viewport().setAutoFillBackground(False)
        self._quiet = False
        box = QVBoxLayout(self)
        side, top = theme.px(Space.S), theme.px(_EDGE)
        box.setContentsMargins(side, top, theme.px(Space.XXS), top)
        box.addWidget(self._editor)
        self.setFocusProxy(self._editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus_ring.track(self._editor, frame=self)

    def text(self) -> str:
        """The words as typed."""
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show other words without announcing an edit; the cursor stays when nothing changes."""
        if text == self.text():
            return
        self._quiet = True
        self._editor.setPlainText(text)
        self._quiet = False

    def select_line(self, number: int) -> None:
        """Select a line, counted from 1, and bring it into view."""
        cursor = QTextCursor(self._editor.document().findBlockByNumber(number - 1))
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""
        self._error = error
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read but not changed."""
        self._editor.setReadOnly(read_only)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self._editor.setFont(theme.font(Role.BODY))
            self.updateGeometry()
        super().changeEvent(event)

    def setAccessibleName(self, name: str) -> None:
        """Name the editor, which is what has the keyboard."""
        self._editor.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the editor, which is what has the keyboard."""
        self._editor.setAccessibleDescription(description)

    def sizeHint(self) -> QSize:
        """As high as its lines, growing with the text up to six."""
        line = self._editor.fontMetrics().lineSpacing()
        typed = int(self._editor.document().size().height())
        shown = max(self._lines, min(typed, _MOST_LINES))
        return QSize(theme.px(240), line * shown + 2 * theme.px(_EDGE) + 2)

    def minimumSizeHint(self) -> QSize:
        """Some words wide."""
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame around the editor."""
        paint_field(self, focused=self._editor.hasFocus(), error=self._error)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell when the editor is left, and repaint the frame with its focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.update()
        elif event.type() == QEvent.Type.FocusOut:
            self.update()
            self.left.emit()
        return False

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self.edited.emit()
