"""One next step: its number, what to do, who, how long, how much; and how, when asked."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui import theme
from it_audit_gui.gui.step_words import StepWords
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.text_block import paint_line

_SIDE = 24


class Rank(QWidget):
    """The place of a step in the order, as a disc."""

    def __init__(self, rank: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = str(rank)

    def sizeHint(self) -> QSize:
        """A small disc, or a pill for long numbers."""
        side = theme.px(_SIDE)
        return QSize(max(side, theme.px(_SIDE / 2 + 8 * (len(self._rank) - 1))), side)

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
        paint_line(painter, disc, self._rank, font, colors.color(Token.ON_ACCENT))


class StepEntry(QWidget):
    """``question_picked`` from the unfolded part; folded at first."""

    question_picked = Signal(str)
    unfolded = Signal()

    def __init__(
        self,
        step: NextStep,
        bank: Questionnaire,
        *,
        foldable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step, self._bank = step, bank
        self._speech = StepWords(self)
        self._details: QWidget | None = None
        self.how = LinkButton(self.tr("How?"), icon_after="chevron-down", small=True)
        self.how.setAccessibleDescription(self._speech.title(step, bank))
        self.how.clicked.connect(self._on_how)
        if not foldable:
            # Only ever hidden: what is shown before it has its place becomes a window.
            self.how.hide()
        self._words = QVBoxLayout()
        self._lay_out()

    def _on_how(self) -> None:
        if self._details is None:
            self._details = self._make_details()
            self._words.addWidget(self._details)
            self._details.hide()
        folded = not self._details.isHidden()
        self._details.setVisible(not folded)
        self.how.setText(self.tr("How?") if folded else self.tr("Fold"))
        self.how.set_icons(after="chevron-down" if folded else "")
        self.unfolded.emit()

    def _make_details(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.px(Space.XXS), 0, theme.px(Space.XXS))
        column.setSpacing(theme.px(Space.XS))
        for parts in self._explained():
            label = Label()
            label.set_parts(*parts)
            column.addWidget(label)
        link = LinkButton(self.tr("To the question"), icon_after="arrow-right", small=True)
        link.clicked.connect(self._on_question)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _explained(self) -> list[tuple[Part, ...]]:
        question = self._bank.by_id[self._step.question]
        if self._step.kind is StepKind.FIND_OUT:
            return [(Part(question.find_out.text),)]
        step = self._bank.steps[self._step.id][1]
        return [
            (Part(self.tr("Why"), strong=True), Part(f"  {step.why}")),
            (Part(self.tr("How"), strong=True), Part(f"  {step.how}")),
            (Part(self.tr("Today already"), strong=True), Part(f"  {step.today}")),
        ]

    def _on_question(self) -> None:
        self.question_picked.emit(self._step.question)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        title = Label(self._speech.title(self._step, self._bank), weight=QFont.Weight.DemiBold)
        gain = Label(self._speech.gain(self._step), role=Role.SMALL, token=Token.MUTED, wrap=False)
        summary = self._speech.summary(self._step, self._bank)
        self._words.addWidget(Label(summary, role=Role.SMALL, token=Token.MUTED))
        self._words.setSpacing(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(Space.XXS), 0, theme.px(Space.XXS))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(0)
        grid.addWidget(Rank(self._step.rank), 0, 0, middle)
        grid.addWidget(title, 0, 1, middle)
        grid.addWidget(gain, 0, 2, middle)
        grid.addWidget(self.how, 0, 3, middle)
        grid.addLayout(self._words, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
