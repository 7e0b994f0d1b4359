"""One quiet line on the start page, once after the program became a newer one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui import __version__
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton
from it_audit_gui.gui.widgets.labels import Label


class NewsLine(QWidget):
    """Tells which version this is; leads to what is new in it, or is put away."""

    wanted = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = fill(self.tr("The program is now version %1."), __version__)
        self.read = LinkButton(self.tr("What’s new"), small=True)
        self.close_button = IconButton("x", self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(Label(told, role=Role.SMALL, token=Token.MUTED, wrap=False))
        row.addWidget(self.read)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.read.clicked.connect(self.wanted)
        self.read.clicked.connect(self.put_away)
        self.close_button.clicked.connect(self.put_away)
