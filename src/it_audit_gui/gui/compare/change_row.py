"""One question that changed: what became of it, how it stood, how it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from it_audit_gui.domain.comparison import QuestionChange
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.compare.change_words import SIGNS, ChangeWords
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.card import Line
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part

_WIDE = 760
_KIND = 168


class ChangeRow(QWidget):
    """Four columns; answers below the question where there is little room."""

    picked = Signal(str)

    def __init__(
        self,
        change: QuestionChange,
        bank: Questionnaire,
        words: ChangeWords,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.change = change
        self._wide: bool | None = None
        self._kind = self._made_kind(words)
        self._question, self._then, self._now = (
            Label(role=Role.SMALL, align=Qt.AlignmentFlag.AlignTop) for _ in range(3)
        )
        self.go: IconButton | None = None
        self._say(bank, words)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, theme.px(Space.XXS))
        self._grid.setHorizontalSpacing(theme.px(Space.S))
        self._grid.setVerticalSpacing(theme.px(Space.XXS))
        self._grid.addWidget(Line(), 0, 0, 1, 5)
        self._place(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again where the answers go."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_WIDE)
        if wide != self._wide:
            self._place(wide=wide)

    def _made_kind(self, words: ChangeWords) -> QWidget:
        sign = SIGNS[self.change.kind]
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel(sign.icon, size=16, token=sign.token))
        word = words.kind(self.change.kind)
        label = Label(word, role=Role.SMALL, token=sign.token, weight=QFont.Weight.DemiBold)
        row.addWidget(label, 1)
        return box

    def _say(self, bank: Questionnaire, words: ChangeWords) -> None:
        known = self.change.after or self.change.before
        if known is None:
            return
        section = next((item for item in bank.sections if item.id == known.question.section), None)
        lead = f"{section.name} · " if section else ""
        short = known.question.texts.short
        self._question.set_parts(Part(lead, token=Token.MUTED), Part(short))
        then, now = words.then(self.change, bank), words.now(self.change, bank)
        self._then.set_parts(Part(self.tr("Then:") + " ", strong=True), Part(then))
        self._now.set_parts(Part(self.tr("Now:") + " ", strong=True), Part(now))
        if self.change.question in bank.by_id:
            self.go = IconButton("arrow-right", fill(self.tr("To the question: %1"), short))
            self.go.clicked.connect(self._on_go)

    def _on_go(self) -> None:
        self.picked.emit(self.change.question)

    def _place(self, *, wide: bool) -> None:
        self._wide = wide
        self._kind.setFixedWidth(theme.px(_KIND))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._kind, 1, 0, top)
        self._grid.addWidget(self._question, 1, 1, 1, 1 if wide else 3)
        if wide:
            self._grid.addWidget(self._then, 1, 2)
            self._grid.addWidget(self._now, 1, 3)
        else:
            self._grid.addWidget(self._then, 2, 0, 1, 4)
            self._grid.addWidget(self._now, 3, 0, 1, 4)
        if self.go is not None:
            self._grid.addWidget(self.go, 1, 4, top)
        for column, stretch in enumerate((0, 3, 4 if wide else 0, 4 if wide else 0, 0)):
            self._grid.setColumnStretch(column, stretch)
