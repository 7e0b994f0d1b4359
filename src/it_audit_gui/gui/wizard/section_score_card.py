"""The score of the section so far, as it moves with each answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.scoring import SectionScore
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.chip import LevelChip
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words import score_words


class SectionScoreCard(Card):
    """Number, bar, what limits it, and what is still to come."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._caption = Label(role=Role.SMALL, token=Token.MUTED)
        self._number = Label(role=Role.MONEY, wrap=False)
        self._of = Label(score_words.out_of_100(), role=Role.SMALL, token=Token.MUTED, wrap=False)
        self._chip = LevelChip(Band.WEAK, "")
        self._bar = ScoreBar()
        self._limit_row = QWidget()
        self._limit = Label(role=Role.SMALL)
        self._words = Label(role=Role.SMALL, token=Token.MUTED)
        self._lay_out()

    def show_section(self, view: View, question: QuestionId) -> None:
        """Show the section of a question."""
        section = view.questionnaire.by_id[question].section
        part = view.evaluation.sections[section]
        name = view.questionnaire.section(section).name
        remaining = part.applicable - part.answered
        template = self.tr("%1 so far") if remaining else "%1"
        self._caption.setText(fill(template, name))
        self._show_number(view, part)
        spoken = score_words.sentence(part.score, remaining)
        self._bar.show_value(score_words.bar_value(part.score, view.questionnaire), spoken)
        self._show_limit(view, part, question)
        self._words.setText(self._sentences(view, part, question))

    def _show_number(self, view: View, part: SectionScore) -> None:
        number = score_words.number(part.score)
        self._number.set_role(Role.MONEY if number else Role.CARD_TITLE)
        self._number.setText(number or self.tr("No score yet"))
        self._of.setVisible(bool(number))
        closed = score_words.is_closed(part.score)
        self._chip.setVisible(closed)
        if closed and part.score.low is not None:
            band = view.questionnaire.band(part.score.low)
            self._chip.show_level(Band(band.id), band.name)

    def _show_limit(self, view: View, part: SectionScore, question: QuestionId) -> None:
        caps = part.score.caps
        self._limit_row.setVisible(bool(caps))
        if not caps:
            return
        limit = formats.points(min(cap.limit for cap in caps))
        cuts = score_words.takes_points(part.score)
        template = self.tr("Limited to %1") if cuts else self.tr("No higher than %1")
        self._limit.set_parts(
            Part(fill(template, limit), strong=True, token=Token.CAUTION),
            Part(" "),
            Part(self._cause(view, [cap.question for cap in caps], question), token=Token.CAUTION),
        )

    def _cause(self, view: View, causes: list[QuestionId], here: QuestionId) -> str:
        if causes == [here]:
            return self.tr("by this question")
        names = ", ".join(view.questionnaire.by_id[cause].texts.short for cause in causes)
        return fill(self.tr("by: %1"), names)

    def _sentences(self, view: View, part: SectionScore, question: QuestionId) -> str:
        remaining = part.applicable - part.answered
        standing = view.evaluation.standings[question]
        if not part.applicable:
            return self.tr("No question of this section applies to your firm.")
        said = []
        if not standing.applies:
            said.append(self.tr("%n question(s) of this section count now.", "", part.applicable))
        if standing.answered and not standing.known:
            words = self.tr("Confidence in this section: %1.")
            said.append(fill(words, score_words.share(part.score.confidence)))
        if remaining:
            words = self.tr("%1: the more you answer, the narrower the bar.")
            said.append(fill(words, score_words.to_go(remaining)))
        elif not said:
            said.append(self.tr("Every question of this section is answered."))
        return " ".join(said)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.px(Space.XS))
        bottom = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._number, 0, bottom)
        line.addWidget(self._of, 0, bottom)
        line.addStretch(1)
        line.addWidget(self._chip, 0, bottom)
        ends = QHBoxLayout()
        ends.addWidget(Label("0", role=Role.LABEL, token=Token.MUTED, wrap=False))
        ends.addStretch(1)
        ends.addWidget(Label("100", role=Role.LABEL, token=Token.MUTED, wrap=False))
        limit = QHBoxLayout(self._limit_row)
        limit.setContentsMargins(0, 0, 0, 0)
        limit.setSpacing(theme.px(Space.XS))
        lock = IconLabel("lock", size=16, token=Token.CAUTION)
        limit.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        limit.addWidget(self._limit, 1)
        self.body.setSpacing(theme.px(2))
        self.add(self._caption)
        self.body.addLayout(line)
        self.add(self._bar)
        self.body.addLayout(ends)
        self.body.addSpacing(theme.px(Space.XXS))
        self.add(self._limit_row)
        self.add(self._words)
