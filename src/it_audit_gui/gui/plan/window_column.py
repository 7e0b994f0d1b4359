"""A window of the plan: its name, what it takes of what there is, its steps."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.plan import PlanWindow
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Token
from it_audit_gui.gui.plan.done_steps import BoardCard
from it_audit_gui.gui.plan.flowing import Flowing
from it_audit_gui.gui.plan.step_card import MIME
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words.plan_words import PlanWords


class WindowColumn(Flowing):
    """``dropped`` with its place and the step let go over it; ``explained`` with what it takes."""

    dropped = Signal(int, str)
    explained = Signal(object)  # FigureName

    def __init__(self, place: int, words: PlanWords, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._words = words
        self._hovered = False
        self.name = Label(role=Role.CARD_TITLE, wrap=False)
        self.until = Label(role=Role.SMALL, token=Token.MUTED)
        self.load = Label(role=Role.SMALL, token=Token.MUTED)
        self.spent = Label(role=Role.SMALL, token=Token.MUTED)
        self.excess = Label(role=Role.SMALL, token=Token.CAUTION)
        self._bar = ScoreBar(height=6)
        # A sign, since words would leave what it takes too little room on one line.
        self.why = LinkButton("", icon_before="circle-help", small=True, dense=True)
        self.why.setAccessibleName(self.tr("Why?"))
        self.why.setToolTip(self.tr("Where does this come from?"))
        self.why.clicked.connect(self._on_why)
        self._window = ""
        self.empty = Label(role=Role.SMALL, token=Token.MUTED)
        self.cards: tuple[BoardCard, ...] = ()
        self._cards = QVBoxLayout()
        self.setAcceptDrops(True)
        # Cards that stay where they are need no new paint when another one comes or goes.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._lay_out()

    def show_window(self, window: PlanWindow, cards: Sequence[BoardCard]) -> None:
        """Show a window with its cards, in their order."""
        self._window = window.id
        self.name.setText(self._words.window(window.id))
        self.setAccessibleName(self.name.text())
        self.until.setText(self._words.until(window))
        self.load.setText(self._words.work(window))
        spent = self._words.spent(window)
        self.spent.setText(spent)
        self.spent.setVisible(bool(spent))
        excess = self._words.excess(window)
        self.why.setAccessibleDescription(f"{self.name.text()} · {self._words.load(window)}")
        self.excess.setText(excess)
        self.excess.setVisible(bool(excess))
        limit = window.days_limit or 0.0
        used = 100 * window.own_days / limit if limit else (100.0 if window.own_days else 0.0)
        self._bar.setVisible(window.days_limit is not None)
        self._bar.show_value(BarValue.share(min(used, 100.0)), self.load.text())
        self.empty.setText(self.tr("There is no step here. Drag one here, or use its menu."))
        self.empty.setVisible(not cards)
        self._place(cards)

    def place_of(self, card: BoardCard) -> int:
        """How many cards stand above it; -1 where it does not stand here."""
        return self._cards.indexOf(card)

    def remove(self, card: BoardCard) -> None:
        """Let go of a card, if it stands here."""
        self._cards.removeWidget(card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A step may be let go here."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self._hover(hovered=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes on."""
        event.accept()
        self._hover(hovered=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the step."""
        self._hover(hovered=False)
        event.acceptProposedAction()
        self.dropped.emit(self.place, bytes(event.mimeData().data(MIME).data()).decode())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while a step hangs over it, clear of the words above."""
        super().paintEvent(event)
        if self._hovered:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colors = theme.of(self)
            painter.setPen(QPen(colors.color(Token.ACCENT), theme.px(Stroke.CHOSEN)))
            painter.setBrush(colors.color(Token.ACCENT_SOFT))
            radius = theme.px(Radius.LARGE)
            painter.drawRoundedRect(self.room, radius, radius)

    @property
    def room(self) -> QRect:
        """Where a step can be let go: below the heading and what is said under it."""
        above = [w for w in (self.load, self.why, self.spent, self.excess) if not w.isHidden()]
        top = max(w.geometry().bottom() for w in above) + theme.px(Space.XXS)
        return self.rect().adjusted(1, top, -1, -1)

    def _on_why(self) -> None:
        self.explained.emit(FigureName(kind=FigureKind.CAPACITY, of=self._window))

    def _hover(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def _place(self, cards: Sequence[BoardCard]) -> None:
        """Put cards in their order; those that stay where they are keep what they have."""
        # Out first, or all below one that goes on would be put in their place anew.
        for gone in set(self.cards) - set(cards):
            self._cards.removeWidget(gone)
        self.cards = tuple(cards)
        top = self.room.top()
        for at, card in enumerate(cards):
            if self.place_of(card) != at:
                self._cards.insertWidget(at, card)
            if card.isHidden():
                self._show_in_place(card, top)
            top += card.height() + self._cards.spacing()

    def _show_in_place(self, card: BoardCard, top: int) -> None:
        """Show a card where it is going to stand.

        Shown elsewhere it would be laid out twice, and all that it covers there painted again.
        """
        if self.isVisible():
            wide = self.width()
            high = card.height() if card.width() == wide else card.heightForWidth(wide)
            card.setGeometry(0, top, wide, high)
        card.show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name)
        top.addStretch(1)
        top.addWidget(self.until)
        used = QHBoxLayout()
        used.setSpacing(theme.px(Space.XS))
        used.addWidget(self._bar, 1)
        used.addWidget(self.load, 3)
        used.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(Space.M))
        column.setSpacing(theme.px(Space.XXS))
        column.addLayout(top)
        column.addLayout(used)
        column.addWidget(self.spent)
        column.addWidget(self.excess)
        column.addSpacing(theme.px(Space.XXS))
        column.addWidget(self.empty)
        self._cards.setSpacing(theme.px(Space.XS))
        column.addLayout(self._cards)
        column.addStretch(1)
