"""One line for a password, hidden until the user wants to see it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.fields import LineEdit


class PasswordField(QWidget):
    """A field with a button that shows what is typed; nothing is remembered or proposed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self.edited)
        self.show_it = LinkButton(self.tr("Show"))
        self.show_it.setCheckable(True)
        self.show_it.setAutoDefault(False)
        self.show_it.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self.line, 1)
        row.addWidget(self.show_it)
        self._on_toggled(False)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def select_all(self) -> None:
        """Make the next letter replace everything, and give the keyboard."""
        self.line.setFocus()
        self.line.selectAll()

    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""
        self.line.set_error(error)

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself, which has the keyboard."""
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """As with the name."""
        self.line.setAccessibleDescription(description)

    def _on_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.show_it.setText(self.tr("Hide") if shown else self.tr("Show"))
        words = self.tr("Hide the password") if shown else self.tr("Show the password")
        self.show_it.setAccessibleName(words)
