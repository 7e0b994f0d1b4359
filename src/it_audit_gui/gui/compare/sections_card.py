"""The scores of both audits by section, on the questions they have in common."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.comparison import Comparison, ScoreChange
from it_audit_gui.domain.ids import SectionId
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.compare.change_words import ChangeWords, moved
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.beginnings import days_of, months_of
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Target, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.dumbbell import Dumbbell, Ends
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.records import dataclass

_WIDE = 700
_STRONG = QFont.Weight.DemiBold
_Change = tuple[str, SectionId | None, ScoreChange]


@dataclass(slots=True, kw_only=True)
class _Row:
    name: Label
    before: Label
    bar: QWidget
    after: Label
    arrow: QWidget
    by: QWidget
    words: Label


class SectionsCard(Card):
    """A ring where it was, a disc where it is; the same figures in a table.

    A difference leads to where it comes from: ``explained``.
    """

    explained = Signal(object)  # FigureName

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("By section"), parent=parent)
        self._words = ChangeWords(self)
        self._rows: list[_Row] = []
        self._wide: bool | None = None
        self._host = QWidget()
        self._grid = QGridLayout(self._host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(Space.S))
        self.as_table = ChartButton(charts)
        self._legend = Label(role=Role.LABEL, token=Token.MUTED)
        self.shown = ChartOrTable(charts, self._host, self.tr("Scores then and now"))
        self.header.addWidget(self.as_table)
        self.add(self.shown)
        self.add(self._legend)

    def show_comparison(self, found: Comparison) -> None:
        """Show both audits."""
        for row in self._rows:
            for widget in _parts(row):
                widget.hide()
                self._grid.removeWidget(widget)
                widget.deleteLater()
        bank = found.after.questionnaire
        changes: list[_Change] = [(self.tr("Everything together"), None, found.overall)]
        changes += [(item.name, item.id, found.sections[item.id]) for item in bank.sections]
        self._rows = [self._row(found, *item) for item in changes]
        self._place(wide=self.width() >= theme.px(_WIDE))
        self.shown.show_cells(lambda: (self._headings(found), self._cells(changes)))
        self._legend.setText(self._read(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again where the words go."""
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_WIDE)
        if wide != self._wide:
            self._place(wide=wide)

    def _row(
        self, found: Comparison, name: str, section: SectionId | None, change: ScoreChange
    ) -> _Row:
        by = moved(change)
        token = Token.TEXT if not by else (Token.GOOD if by > 0 else Token.ALARM)
        arrow = {True: "arrow-up", False: "arrow-down"}[(by or 0) > 0]
        return _Row(
            name=Label(name, weight=_STRONG if section is None else None),
            before=Label(_score(change, later=False), token=Token.MUTED, wrap=False),
            bar=self._bar(name, change),
            after=Label(_score(change, later=True), weight=_STRONG, wrap=False),
            arrow=IconLabel(arrow, size=16, token=token) if by else QWidget(),
            by=self._difference(name, section, change),
            words=Label(self._told(found, section), role=Role.SMALL, token=Token.MUTED),
        )

    def _difference(self, name: str, section: SectionId | None, change: ScoreChange) -> QWidget:
        """What it moved by; a link where something compares."""
        said = self._words.points(moved(change))
        if not change.common:
            return Label(said, weight=_STRONG, wrap=False)
        link = LinkButton(said, small=True, dense=True)
        link.setAccessibleName(fill("%1: %2", name, said))
        link.setAccessibleDescription(self.tr("Where does this come from?"))
        figure = FigureName(kind=FigureKind.CHANGE, of=section or "")
        link.clicked.connect(lambda: self.explained.emit(figure))
        return link

    def _bar(self, name: str, change: ScoreChange) -> QWidget:
        bar = Dumbbell()
        sentence = self.tr("%1: %2 out of 100 then, %3 now")
        said = fill(sentence, name, _score(change, later=False), _score(change, later=True))
        before, after = change.before, change.after
        if change.common and before.low is not None and after.low is not None:
            ends = Ends(low=before.low, high=before.high or before.low)
            later = Ends(low=after.low, high=after.high or after.low)
            bar.show_ends(ends, later, said)
        else:
            bar.setAccessibleName(fill(self.tr("%1: nothing to compare"), name))
        return bar

    def _told(self, found: Comparison, section: SectionId | None) -> str:
        changes = [
            item
            for item in found.questions
            if section is None or _section_of(item.after or item.before) == section
        ]
        return self._words.counts(changes)

    def _headings(self, found: Comparison) -> tuple[str, ...]:
        then, now = months_of(_begun(found))
        return self.tr("Section"), then, now, self.tr("Difference")

    def _cells(self, changes: list[_Change]) -> list[list[str]]:
        return [
            [
                name,
                _score(change, later=False),
                _score(change, later=True),
                self._words.points(moved(change)),
            ]
            for name, _, change in changes
        ]

    def _read(self, found: Comparison) -> str:
        then, now = days_of(_begun(found))
        marks = fill(self.tr("Ring: %1 · disc: %2."), then, now)
        common = self.tr(
            "Counted over the %n question(s) that both have in common, so that the scores"
            " can differ from those elsewhere.",
            "",
            found.overall.common,
        )
        return f"{marks} {common}"

    def _place(self, *, wide: bool) -> None:
        self._wide = wide
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        self._grid.setVerticalSpacing(theme.px(Space.S) if wide else 0)
        for at, row in enumerate(self._rows):
            line = at if wide else 2 * at
            for column, widget in enumerate(_parts(row)[:-1]):
                side = middle | right if column in {1, 3} else middle
                if column in {0, 2}:
                    self._grid.addWidget(widget, line, column)
                else:
                    self._grid.addWidget(widget, line, column, side)
            if wide:
                self._grid.addWidget(row.words, line, 6)
            else:
                self._grid.addWidget(row.words, line + 1, 0, 1, 6)
        for column, stretch in enumerate((3, 0, 5, 0, 0, 0, 4 if wide else 0)):
            self._grid.setColumnStretch(column, stretch)
        for at in range(len(self._rows)):
            self._grid.setRowMinimumHeight(2 * at, 0 if wide else theme.px(Target.BUTTON))


def _parts(row: _Row) -> tuple[QWidget, ...]:
    return row.name, row.before, row.bar, row.after, row.arrow, row.by, row.words


def _score(change: ScoreChange, *, later: bool) -> str:
    score = change.after if later else change.before
    return formats.score_text(score.low, score.high) or "–" if change.common else "–"


def _begun(found: Comparison) -> list[datetime]:
    return [item.assessment.started_at for item in (found.before, found.after)]


def _section_of(standing: Standing | None) -> SectionId | None:
    return standing.question.section if standing else None
