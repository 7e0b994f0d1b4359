"""One section as a line: name, what is special, score, bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Section
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words import score_words


class SectionBar(QWidget):
    """Shows how a section stands, in little room."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Label(role=Role.BODY)
        self._score = Label(role=Role.SMALL, wrap=False)
        self._bar = ScoreBar(height=8)
        line = QHBoxLayout()
        line.setSpacing(theme.px(Space.XS))
        line.addWidget(self._name, 1)
        line.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._bar)

    def show_section(self, view: View, section: Section) -> None:
        """Show the score of a section."""
        part = view.evaluation.sections[section.id]
        remaining = part.applicable - part.answered
        number = score_words.number(part.score) or "–"
        self._name.setText(section.name)
        value = score_words.bar_value(part.score, view.questionnaire)
        remark = self._remark(remaining, capped=value is not None and value.cap is not None)
        self._score.set_parts(
            Part(f"{remark}\N{NO-BREAK SPACE} " if remark else "", token=Token.MUTED),
            Part(number, strong=True),
        )
        spoken = score_words.sentence(part.score, remaining)
        self._bar.show_value(value, fill("%1: %2", section.name, spoken))

    def _remark(self, remaining: int, *, capped: bool) -> str:
        words = [self.tr("%n open", "", remaining)] if remaining else []
        if capped:
            words.append(self.tr("limited"))
        return " · ".join(words)
