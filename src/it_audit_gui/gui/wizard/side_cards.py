"""What stands beside a question: the score so far, why it is asked, what proves it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.wizard.section_score_card import SectionScoreCard


class SideCards(QWidget):
    """Three cards, quieter than the question."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score = SectionScoreCard()
        self.why = Card(self.tr("Why this question?"), icon="lightbulb")
        self.evidence = Card(self.tr("What counts as evidence?"), icon="badge-check")
        self._why = Label(role=Role.SMALL)
        self._evidence = Label(role=Role.SMALL)
        self._months = Label(role=Role.SMALL, token=Token.MUTED)
        self.why.add(self._why)
        self.evidence.add(self._evidence)
        self.evidence.add(self._months)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        for card in (self.score, self.why, self.evidence):
            column.addWidget(card)

    def show_question(self, view: View, question: QuestionId) -> None:
        """Show what belongs to a question."""
        self._show_texts(view.questionnaire.by_id[question])
        self.score.show_section(view, question)

    def say_why(self) -> None:
        """Have the reason of the question said."""
        announce(self.why, f"{self.why.accessibleName()} {self._why.text()}")

    def _show_texts(self, question: Question) -> None:
        self._why.setText(question.texts.why)
        self._evidence.setText(question.texts.evidence)
        months = self.tr("Counts for %n month(s).", "", question.evidence_months)
        self._months.setText(months)
