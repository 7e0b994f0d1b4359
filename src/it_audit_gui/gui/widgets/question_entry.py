"""A question in a list: how it stands, what to know, a button that goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.turning import Turning

_TEXT_WIDTH = 260


class QuestionEntry(QWidget):
    """``picked`` with the question when its button is used; ``quiet`` makes that a link."""

    picked = Signal(str)

    def __init__(
        self,
        question: QuestionId,
        sign: QWidget,
        *title: Part,
        about: str,
        deed: str,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._title = Label()
        self._title.set_parts(*title)
        self.button = LinkButton(deed, small=True) if quiet else SecondaryButton(deed, small=True)
        self.button.setAccessibleDescription(self._title.text())
        self.button.clicked.connect(self._on_clicked)
        self._lay_out(sign, about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words when there is no room beside them."""
        super().resizeEvent(event)
        room = self.width() - self.button.sizeHint().width()
        # The words need their own width beside a button of any.
        self._row.turn(self.width() if room >= theme.px(_TEXT_WIDTH) else 0)

    def _on_clicked(self) -> None:
        self.picked.emit(self._question)

    def _lay_out(self, sign: QWidget, about: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        if about:
            words.addWidget(Label(about, role=Role.SMALL, token=Token.MUTED))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._row = Turning(words, self.button, beside=0, gap=Space.M, shares=(1, 0))
        self._row.setAlignment(self.button, middle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(Space.XXS), 0, theme.px(Space.XXS))
        line.setSpacing(theme.px(Space.S))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self._row, 1)
