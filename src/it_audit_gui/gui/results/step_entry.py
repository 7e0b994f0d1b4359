"""One next step: its number, what to do, who, how long, how much."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.gui.words.plan_words import PlanWords

_SIDE = 24


class Place(QWidget):
    """The place of a step in a list, as a disc."""

    def __init__(self, place: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place

    def sizeHint(self) -> QSize:
        """A small disc, or a pill for long numbers."""
        side = theme.px(_SIDE)
        return QSize(max(side, theme.px(_SIDE / 2 + 8 * (len(str(self.place)) - 1))), side)

    def minimumSizeHint(self) -> QSize:
        """The number is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(Token.ACCENT))
        disc = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
        painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2)
        font = theme.font(Role.LABEL, QFont.Weight.DemiBold)
        paint_line(painter, disc, str(self.place), font, colors.color(Token.ON_ACCENT))


class StepEntry(QWidget):
    """``explained`` when the user asks why the step stands there."""

    explained = Signal(object)  # FigureName

    def __init__(
        self, place: int, step: NextStep, bank: Questionnaire, *, parent: QWidget | None = None
    ) -> None:
        """``place`` in the list it stands in, from 1: what is read in order is counted in order."""
        super().__init__(parent)
        words = PlanWords(self)
        title = words.steps.title(step, bank)
        self.why = LinkButton(self.tr("Why?"), small=True, dense=True)
        self.why.setAccessibleDescription(title)
        figure = FigureName(kind=FigureKind.STEP, of=step.id)
        self.why.clicked.connect(lambda: self.explained.emit(figure))
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(Space.XS))
        grid.setVerticalSpacing(0)
        grid.addWidget(Place(place), 0, 0, top)
        grid.addWidget(Label(title, weight=QFont.Weight.DemiBold), 0, 1, middle)
        grid.addWidget(self.why, 0, 2, top)
        about = f"{words.steps.who(step, bank)} · {words.takes(step)}"
        grid.addWidget(Label(about, role=Role.SMALL, token=Token.MUTED), 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
