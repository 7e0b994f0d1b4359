"""What stands beside a question: score so far, why it is asked, an example, what proves it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.section_score_card import SectionScoreCard


class SideCards(QWidget):
    """Three cards, quieter than the question."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score = SectionScoreCard()
        self.why = Card(self.tr("Why this question?"), icon="lightbulb")
        self.evidence = Card(self.tr("What counts as evidence?"), icon="badge-check")
        self._why = Label(role=Role.SMALL)
        self._example = Label(role=Role.SMALL, token=Token.MUTED)
        self._evidence = Label(role=Role.SMALL)
        self._months = Label(role=Role.SMALL, token=Token.MUTED)
        self.why.add(self._why)
        self.why.add(self._example)
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
        """Have the reason of the question said, and the example where there is one."""
        said = (self.why.accessibleName(), self._why.text(), self._example.text())
        announce(self.why, " ".join(filter(None, said)))

    def _show_texts(self, question: Question) -> None:
        self._why.setText(question.texts.why)
        self._show_example(question.texts.example)
        self._evidence.setText(question.texts.evidence)
        months = self.tr("Counts for %n month(s).", "", question.evidence_months)
        self._months.setText(months)

    def _show_example(self, example: str) -> None:
        lead = Part(self.tr("For example:") + "\n", strong=True)
        self._example.set_parts(*((lead, Part(example)) if example else ()))
        self._example.setVisible(bool(example))
