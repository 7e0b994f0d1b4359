"""The audit that was open last, with one button to go on."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.audit_words import AuditWords
from it_audit_gui.gui.start.side_by_side import SideBySide
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.firm_name import FirmName
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.score_bar import ScoreBar

_EDGE = 4
_BAR_WIDTH = 190
_COMFORTABLE = 860


class ContinueCard(Card):
    """Tells where the user was; ``continued`` when they go on, ``looked_again`` for a lost file."""

    continued = Signal()
    looked_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.L, parent=parent)
        self._words = AuditWords(self)
        self._opened = Label(role=Role.SMALL, token=Token.MUTED)
        self._firm = FirmName()
        self._where = Label(token=Token.MUTED)
        self._answered = Label(role=Role.SMALL, wrap=False)
        self._bar = ScoreBar(height=8)
        self._score = Label(role=Role.QUESTION, wrap=False)
        self._progress = self._progress_column()
        self._caption = Label(role=Role.SMALL, token=Token.MUTED)
        self._score_column = self._column(self._caption, self._score)
        self.go_on = PrimaryButton(self.tr("Continue"), icon_after="arrow-right")
        self.look_again = SecondaryButton(self.tr("Look again"))
        about = self._column(self._opened, self._firm, self._where)
        self.add(
            SideBySide(
                about,
                self._progress,
                self._score_column,
                self.go_on,
                self.look_again,
                gap=Space.L,
                comfortable=_COMFORTABLE,
            )
        )
        self.go_on.clicked.connect(self.continued)
        self.look_again.clicked.connect(self.looked_again)

    def show_audit(self, audit: RecentAudit, sections: dict[str, str], today: date) -> None:
        """Show an audit whose file is there."""
        self._show_missing(missing=False)
        opened = self._words.when(audit.opened_at, today)
        self._opened.setText(fill(self.tr("Last opened: %1"), opened))
        self._firm.show_name(audit.organisation)
        self._where.set_parts(*self._words.whereabouts(audit, sections))
        answered = self._words.answered(audit)
        self._answered.set_parts(Part(answered, strong=True, token=Token.TEXT))
        share = 100 * audit.answered / audit.applicable if audit.applicable else 0
        self._bar.show_value(BarValue.share(share), fill(self.tr("Answered: %1"), answered))
        score = formats.score_text(audit.low, audit.high) if audit.answered else ""
        self._caption.setText(self.tr("Score") if audit.complete else self.tr("Score so far"))
        self._score.setText(score)
        self._score_column.setVisible(bool(score))
        self.go_on.setAccessibleDescription(audit.organisation)
        if audit.protected:
            self._progress.hide()
            self._score_column.hide()
            self._where.setText(self.tr("Protected with a password."))

    def show_missing(self, audit: RecentAudit) -> None:
        """Say that the file of an audit is not where it was."""
        self._show_missing(missing=True)
        self._opened.setText(str(audit.path))
        self._firm.show_name(audit.organisation)
        self._where.setText(self.tr("File not found. Plug in the stick, then look again."))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card with an edge in the accent colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setClipRect(0, 0, theme.px(_EDGE), self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.of(self).color(Token.ACCENT))
        painter.setPen(theme.of(self).color(Token.ACCENT))
        radius = theme.px(Space.XS)
        painter.drawRoundedRect(0, 0, self.width(), self.height() - 1, radius, radius)

    def _show_missing(self, *, missing: bool) -> None:
        for widget in (self._progress, self._score_column, self.go_on):
            widget.setVisible(not missing)
        self.look_again.setVisible(missing)

    def _progress_column(self) -> QWidget:
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.tr("Answered"), role=Role.SMALL, token=Token.MUTED, wrap=False), 1)
        row.addWidget(self._answered)
        column = self._column(words, self._bar)
        column.setMinimumWidth(theme.px(_BAR_WIDTH))
        return column

    def _column(self, *widgets: QWidget) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(Space.XXS))
        for widget in widgets:
            layout.addWidget(widget)
        return column
