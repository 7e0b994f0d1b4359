"""The place that invites to add a first piece of evidence."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label


class EvidenceZone(QFrame):
    """A dashed frame; dashed because nothing is there yet."""

    asked = Signal()
    file_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(role=Role.SMALL, token=Token.MUTED)
        self.choose = LinkButton(self.tr("Choose a file…"), small=True)
        self.choose.clicked.connect(self.file_asked)
        self.button = LinkButton(self.tr("Point to it yourself…"), small=True)
        self.button.clicked.connect(self.asked)
        words = QWidget()
        flow = FlowLayout(gap=0, parent=words)
        flow.addWidget(self._words)
        flow.addWidget(self.choose)
        flow.addWidget(self.button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
        line = QHBoxLayout(self)
        side, edge = theme.px(Space.S), theme.px(Space.XXS)
        line.setContentsMargins(side, edge, side, edge)
        line.setSpacing(theme.px(Space.S))
        line.addWidget(IconLabel("paperclip"))
        line.addWidget(words, 1)
        self.set_read_only(read_only=False)

    def set_read_only(self, *, read_only: bool) -> None:
        """Invite, or only say that there is none."""
        self.button.setVisible(not read_only)
        self.choose.setVisible(not read_only)
        inviting = fill(self.tr("Drag a file or photo here, or paste it with %1."), _paste_keys())
        self._words.setText(self.tr("No evidence added.") if read_only else inviting)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.of(self).color(Token.BORDER), theme.px(Stroke.BORDER))
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        half = pen.widthF() / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, theme.px(Radius.MEDIUM), theme.px(Radius.MEDIUM))


def _paste_keys() -> str:
    """As they are called on this computer."""
    keys = QKeySequence(QKeySequence.StandardKey.Paste)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
