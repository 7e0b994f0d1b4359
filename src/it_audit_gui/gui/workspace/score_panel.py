"""The score so far, pinned under the navigation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.card import Line
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words import score_words


class ScorePanel(QWidget):
    """Overall score with its bar and how sure it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = Label(role=Role.LABEL, token=Token.MUTED)
        self._score = Label(role=Role.QUESTION, wrap=False)
        self._of = Label(score_words.out_of_100(), role=Role.SMALL, token=Token.MUTED, wrap=False)
        self._bar = ScoreBar(height=8)
        self._confidence = Label(self.tr("Confidence"), role=Role.LABEL, token=Token.MUTED)
        self._share = Label(role=Role.LABEL, wrap=False)
        self._lay_out()

    def show_view(self, view: View) -> None:
        """Show the overall score of an audit."""
        score = view.evaluation.overall
        remaining = len(view.evaluation.open_questions)
        number = score_words.number(score)
        self._caption.setText(self.tr("Score so far") if remaining else self.tr("Score"))
        self._score.setText(number or self.tr("None yet"))
        self._of.setVisible(bool(number))
        self._bar.show_value(
            score_words.bar_value(score, view.questionnaire),
            score_words.sentence(score, remaining),
        )
        share = score_words.share(score.confidence)
        self._share.set_parts(Part(share, strong=True))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(Space.XXS))
        layout.addWidget(Line())
        layout.addSpacing(theme.px(Space.XS))
        number = QHBoxLayout()
        number.setSpacing(theme.px(Space.XS))
        number.addWidget(self._score)
        number.addWidget(self._of, 1, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self._caption)
        layout.addLayout(number)
        layout.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._confidence, 1)
        row.addWidget(self._share, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(row)
