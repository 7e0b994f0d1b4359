"""The stage the firm is in, what stands between it and the next one, and the cheapest way there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.open_gates import OpenGate, Remedy
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import Cells, ChartOrTable
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.explaining.figure_names import STAGE, FigureKind, FigureName
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.gui.widgets.stage_ladder import StageLadder
from it_audit_gui.gui.widgets.turning import Turning
from it_audit_gui.gui.words.stage_words import StageWords
from it_audit_gui.gui.words.step_words import StepWords

_BESIDE = 700
# A way of dozens of steps would be a wall of words: the rest unfolds.
_NAMED = 3

# Of the width: words and ladder.
_SHARES = (1, 1)


class StageCard(Card):
    """``explained`` with the stage or an open condition, ``unfolded`` with all of the way."""

    explained = Signal(object)  # FigureName
    unfolded = Signal()

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your stage"), parent=parent)
        self._steps = StepWords(self)
        self.about = Label(role=Role.SMALL)
        self.way = Label(role=Role.SMALL, token=Token.MUTED)
        self.more = LinkButton("", icon_before="chevron-down", small=True)
        self.more.clicked.connect(self._on_more)
        self._view: View | None = None
        self._folded = True
        self._words = StageWords(self)
        self.why = LinkButton(self.tr("Why?"), small=True)
        self.why.setAccessibleDescription(self.tr("Where does this come from?"))
        self.why.clicked.connect(lambda: self.explained.emit(STAGE))
        self.header.addWidget(self.why)
        self.ladder = StageLadder()
        self.shown = ChartOrTable(charts, self.ladder, self.tr("Your stage"))
        self.gates = Rows(gap=Space.XXS)
        words = QVBoxLayout()
        words.setSpacing(theme.px(Space.XXS))
        for widget in (self.about, self.gates, self.way):
            words.addWidget(widget)
        words.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        # In sight as soon as the card is: the words beside it are often higher.
        side = QVBoxLayout()
        side.addWidget(self.shown)
        side.addStretch(1)
        self._row = Turning(words, side, beside=_BESIDE, gap=Space.L, shares=_SHARES)
        self.body.addLayout(self._row)

    def show_view(self, view: View) -> None:
        """Show the stage of an audit, if there is one to tell."""
        self._view = view
        self.setVisible(self._words.is_told(view))
        names = [stage.name for stage in view.questionnaire.stages]
        here, sentence = self._words.here(view), self._words.numbered(view)
        self.ladder.show_stages(names, view.evaluation.stage.number, here, sentence)
        self.shown.show_cells(lambda: self._cells(view))
        self._say(view)
        self.gates.show_rows([self._gate(item) for item in view.evaluation.route.gates])

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to ask here, if there is one."""
        for button in self.findChildren(LinkButton):
            if button.isVisible():
                button.setFocus(focus_reason(self))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ladder under the words when narrow."""
        super().resizeEvent(event)
        if self._row.turn(self.width()):
            # Under each other both get what they need, not a share of the height.
            for place, share in enumerate(_SHARES):
                self._row.setStretch(place, 0 if self._row.stacked else share)
            self.updateGeometry()

    def _say(self, view: View) -> None:
        standing, route = view.evaluation.stage, view.evaluation.route
        if standing.following is None:
            self.about.setText(self.tr("You are in the highest stage."))
            self.way.setText("")
        else:
            count = self.tr("%n of %1 condition(s):", "", len(route.gates))
            self.about.set_parts(
                Part(fill(self.tr("For ‘%1’ you still need"), standing.following.name) + " "),
                Part(fill(count, len(standing.gates)), strong=True),
            )
            self.way.setText(self._way(view))
        self.way.setVisible(bool(self.way.text()))
        rest = len(route.steps[_NAMED:]) if self._folded and standing.following else 0
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more step(s) of this way", "", rest))

    def _way(self, view: View) -> str:
        """The cheapest steps there, or what to answer first."""
        route, bank = view.evaluation.route, view.questionnaire
        said = []
        if route.steps:
            between = self.tr("; ", "between the names of steps")
            told = route.steps[:_NAMED] if self._folded else route.steps
            more = len(route.steps) - len(told)
            names = between.join(self._steps.title_of(key, bank) for key in told)
            if more:
                names += self.tr(" and %n more step(s)", "", more)
            said.append(fill(self.tr("The cheapest way there: %1."), names))
        waiting = len(route.answers_first)
        if waiting:
            said.append(self.tr("First answer %n open question(s).", "", waiting))
        return " ".join(said)

    def _on_more(self) -> None:
        self._folded = False
        if self._view is not None:
            self._say(self._view)
        # What was clicked is gone: the keyboard goes on from what stands above it.
        self.take_focus()
        self.unfolded.emit()

    def _gate(self, item: OpenGate) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(Space.XS))
        icon = "circle-help" if item.remedy is Remedy.ANSWERS else "circle-dashed"
        line.addWidget(IconLabel(icon, size=16), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Label(item.gate.text, role=Role.SMALL), 1)
        why = LinkButton(self.tr("Why?"), small=True, dense=True)
        why.setAccessibleDescription(item.gate.text)
        figure = FigureName(kind=FigureKind.GATE, of=item.gate.id)
        why.clicked.connect(lambda: self.explained.emit(figure))
        line.addWidget(why, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _cells(self, view: View) -> Cells:
        here = view.evaluation.stage.number
        rows = [
            (stage.name, self._words.here(view) if at == here else "")
            for at, stage in enumerate(view.questionnaire.stages, start=1)
        ]
        return (self.tr("Stage"), self.tr("Where you are")), rows
