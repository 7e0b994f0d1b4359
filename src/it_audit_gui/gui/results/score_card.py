"""Where do I stand: the overall score with its band, confidence and proof."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui import score_words, theme
from it_audit_gui.gui.tokens import Band, Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.chip import Chip, ChipLook, LevelChip
from it_audit_gui.gui.widgets.gauge import Gauge
from it_audit_gui.gui.widgets.labels import Label, Part


class ScoreCard(Card):
    """The gauge; a range as long as questions are open."""

    def __init__(self, questionnaire: Questionnaire, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where do you stand?"), parent=parent)
        limits = [band.floor for band in questionnaire.bands if band.floor]
        self._gauge = Gauge(limits)
        self._band = LevelChip(Band.WEAK, "")
        self._open = Chip("", look=ChipLook.HATCHED)
        self._shares = Label(role=Role.SMALL, align=Qt.AlignmentFlag.AlignHCenter)
        chips = QHBoxLayout()
        chips.addStretch(1)
        chips.addWidget(self._band)
        chips.addWidget(self._open)
        chips.addStretch(1)
        self.add(self._gauge)
        self.body.addLayout(chips)
        self.body.addSpacing(theme.px(Space.XXS))
        self.add(self._shares)
        self.body.addStretch(1)

    def show_view(self, view: View) -> None:
        """Show the overall score."""
        score = view.evaluation.overall
        remaining = len(view.evaluation.open_questions)
        number = score_words.number(score)
        self._gauge.show_value(
            score_words.bar_value(score, view.questionnaire) if number else None,
            number=number or "–",
            caption=score_words.out_of_100() if number else self.tr("no score yet"),
            sentence=score_words.sentence(score, remaining),
        )
        self._show_chip(view, score, remaining)
        self._show_shares(score)

    def _show_chip(self, view: View, score: Score, remaining: int) -> None:
        closed = score_words.is_closed(score)
        self._band.setVisible(closed)
        self._open.setVisible(not closed and remaining > 0)
        self._open.setText(score_words.to_go(remaining))
        if closed and score.low is not None:
            band = view.questionnaire.band(score.low)
            self._band.show_level(Band(band.id), band.name)

    def _show_shares(self, score: Score) -> None:
        self._shares.set_parts(
            Part(self.tr("Confidence") + "\N{NO-BREAK SPACE}", token=Token.MUTED),
            Part(score_words.share(score.confidence), strong=True),
            Part("\N{EM SPACE} "),
            Part(self.tr("Proven") + "\N{NO-BREAK SPACE}", token=Token.MUTED),
            Part(score_words.share(score.proof), strong=True),
        )
