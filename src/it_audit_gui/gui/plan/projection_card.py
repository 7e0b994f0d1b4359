"""What the ticked steps lead to: the score over the year, stage, cost and own time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.domain.plan import Projection
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import Cells, ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.explaining import plan_told
from it_audit_gui.gui.explaining.figure_names import PROJECTED, FigureKind, FigureName
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.plan.trajectory import Stop, Trajectory
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.turning import Turning
from it_audit_gui.gui.words.plan_words import PlanWords

_BESIDE = 660
_STAGE = "stage"


class ProjectionCard(Card):
    """Shows the projections it is given; its figures move while steps are ticked.

    Each figure leads to where it comes from: ``explained``.
    """

    explained = Signal(object)  # FigureName

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it leads to"), parent=parent)
        self._words = PlanWords(self)
        self.line = Trajectory()
        self.shown = ChartOrTable(charts, self.line, self.tr("What it leads to"))
        self.figures = {
            key: LinkButton("", small=True, dense=True)
            for key in (_STAGE, plan_told.ONCE, plan_told.MONTH, plan_told.DAYS)
        }
        self.together = Label(role=Role.SMALL, token=Token.MUTED)
        self.as_table = ChartButton(charts)
        self.why = LinkButton(self.tr("Why?"), small=True)
        self._lay_out()

    def show_projections(self, view: View, projections: tuple[Projection, ...]) -> None:
        """Show the windows that have an end, from now on."""
        windows = [window for window in view.evaluation.plan.windows if window.until]
        now = view.evaluation.overall.low or 0.0
        stops = [Stop(score=now, name=self.tr("Now"), shown=formats.points(now))]
        for window, item in zip(windows, projections, strict=False):
            score = item.score or 0.0
            name = formats.short_date(window.until) if window.until else ""
            stops.append(Stop(score=score, name=name, shown=formats.points(score)))
        marks = tuple(float(band.floor) for band in view.questionnaire.bands)
        self.line.show_stops(tuple(stops), marks, self._sentence(stops))
        year = projections[len(windows) - 1]
        once, month = year.cost_once, year.cost_month
        for key, said in (
            (_STAGE, year.stage.name),
            (plan_told.ONCE, self._words.span(once.low, once.high)),
            (plan_told.MONTH, self._words.span(month.low, month.high)),
            (plan_told.DAYS, self._words.days(year.days.likely)),
        ):
            self._show_figure(key, said)
        self.together.setText(self._words.together(view, projections))
        self.shown.show_cells(lambda: self._cells(view, projections))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures under the chart when narrow."""
        super().resizeEvent(event)
        self._row.turn(self.width())

    def _show_figure(self, key: str, said: str) -> None:
        link = self.figures[key]
        if link.text() != said:
            link.setText(said)
            link.setAccessibleName(fill("%1: %2", self._names[key], said))

    def _sentence(self, stops: list[Stop]) -> str:
        said = ", ".join(fill("%1: %2", stop.name, stop.shown) for stop in stops)
        return fill(self.tr("Score: %1."), said)

    def _cells(self, view: View, projections: tuple[Projection, ...]) -> Cells:
        headings = [
            self.tr("After"),
            self.tr("Score"),
            self.tr("Stage"),
            self.tr("Cost once"),
            self.tr("Cost per month"),
            self.tr("Work in all"),
        ]
        now = view.evaluation
        rows = [[self.tr("Now"), formats.points(now.overall.low or 0), now.stage.stage.name]]
        rows[0] += ["–"] * 3
        rows += [
            [
                self._words.window(item.horizon),
                formats.points(item.score or 0),
                item.stage.name,
                self._words.span(item.cost_once.low, item.cost_once.high),
                self._words.span(item.cost_month.low, item.cost_month.high),
                self._words.days(item.days.likely),
            ]
            for item in projections
        ]
        return headings, rows

    def _lay_out(self) -> None:
        self.header.addWidget(self.why)
        self.header.addWidget(self.as_table)
        about = self.tr("Where does this come from?")
        self.why.setAccessibleDescription(about)
        self.why.clicked.connect(lambda: self.explained.emit(PROJECTED))
        self._names = {
            _STAGE: self.tr("Stage in a year"),
            plan_told.ONCE: self.tr("Cost once"),
            plan_told.MONTH: self.tr("Cost per month"),
            plan_told.DAYS: self.tr("Work of everybody"),
        }
        side = QWidget()
        grid = QGridLayout(side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(Space.L))
        grid.setVerticalSpacing(0)
        for at, (key, name) in enumerate(self._names.items()):
            figure = FigureName(kind=FigureKind.EFFORT, of=key) if key != _STAGE else PROJECTED
            self.figures[key].setAccessibleDescription(about)
            self.figures[key].clicked.connect(lambda _=False, of=figure: self.explained.emit(of))
            grid.addWidget(Label(name, role=Role.SMALL, token=Token.MUTED), at, 0)
            grid.addWidget(self.figures[key], at, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        self._row = Turning(self.shown, side, beside=_BESIDE, gap=Space.L, shares=(5, 3))
        self._row.setAlignment(side, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)
        self.add(self.together)
