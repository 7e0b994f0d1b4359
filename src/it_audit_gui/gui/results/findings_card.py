"""All findings, the most serious first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.questionnaire import Question, Severity
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.look.tokens import Severity as Level
from it_audit_gui.gui.results import conclusions
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.chip import LevelChip
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.question_entry import QuestionEntry
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.gui.widgets.shapes import ShapeLabel
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink

_AT_FIRST = 6


class FindingsCard(Card):
    """Grouped by severity; the long list folds."""

    question_picked = Signal(str)
    unfolded = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What we found"), parent=parent)
        self._view: View | None = None
        self._folded = True
        self._rows = Rows(gap=Space.XXS)
        self.more = WrappingLink("", icon_before="chevron-down")
        self.more.clicked.connect(self._on_more)
        self.add(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def folded(self) -> bool:
        """Whether only the worst are listed."""
        return self._folded

    def unfold(self) -> None:
        """List all."""
        self._on_more()

    def show_view(self, view: View) -> None:
        """List the findings of an audit; none hides the card."""
        self._view = view
        self.setVisible(bool(view.evaluation.findings))
        self._fill(view)

    def _fill(self, view: View) -> None:
        found = conclusions.worst_first(view)
        listed = found[:_AT_FIRST] if self._folded else found
        rows: list[QWidget] = []
        above: Severity | None = None
        for finding in listed:
            if finding.severity is not above:
                above = finding.severity
                rows.append(self._heading(view, above))
            rows += [Line(), self._entry(view, finding)]
        self._rows.show_rows(rows)
        rest = len(found) - len(listed)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more finding(s)", "", rest))

    def _heading(self, view: View, severity: Severity) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, theme.px(Space.XS), 0, 0)
        count = sum(item.severity is severity for item in view.evaluation.findings)
        words = self.tr("%n finding(s)", "", count)
        line.addWidget(LevelChip(Level(severity), view.questionnaire.severities[severity]))
        line.addWidget(Label(words, role=Role.SMALL, token=Token.MUTED), 1)
        return box

    def _entry(self, view: View, finding: Finding) -> QuestionEntry:
        question = view.questionnaire.by_id[finding.question]
        section = view.questionnaire.section(finding.section).name
        entry = QuestionEntry(
            finding.question,
            ShapeLabel(Level(finding.severity), size=16),
            Part(f"{section} · ", token=Token.MUTED),
            Part(conclusions.conclusion(view, finding), strong=True),
            about=self._about(finding, question),
            deed=self.tr("To the question"),
            quiet=True,
        )
        entry.picked.connect(self.question_picked)
        return entry

    def _about(self, finding: Finding, question: Question) -> str:
        if finding.unknown:
            return question.find_out.text
        proven, claimed = self.tr("answer with evidence"), self.tr("answer without evidence")
        words = f"%1 · {proven if finding.proven else claimed}"
        return fill(words, question.texts.short)

    def _on_more(self) -> None:
        self._folded = False
        if self._view is not None:
            self._fill(self._view)
        self.unfolded.emit()
