"""The sections under each other: bar, score, band and conclusion."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.domain.questionnaire import Section
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.results import conclusions
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.chip import Chip, ChipLook, LevelChip
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words import score_words
from it_audit_gui.records import dataclass

_WIDE = 760
_LINES = 4  # of a section, where not everything is beside each other; the last is empty


class _Shape(Enum):
    """What stands beside the names: all, all but the conclusions, or the numbers alone."""

    WIDE = auto()
    NARROW = auto()
    STACKED = auto()


_STRETCHES = {
    _Shape.WIDE: (0, 2, 0, 0, 5),
    _Shape.NARROW: (0, 1, 0, 0, 0),
    _Shape.STACKED: (1, 0, 0, 0, 0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    name: Label
    bar: ScoreBar
    number: LinkButton
    chip: QWidget
    words: Label


class SectionTable(QWidget):
    """Columns that line up; the conclusions go under the bars when narrow.

    Narrower still, the bars go under the names.

    A number leads to where it comes from: ``explained``.
    """

    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._shape: _Shape | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(Space.M))
        self._grid.setVerticalSpacing(theme.px(Space.S))

    def show_view(self, view: View) -> None:
        """Show the sections of an audit."""
        for row in self._rows:
            for widget in (row.name, row.bar, row.number, row.chip, row.words):
                widget.hide()
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._rows = [self._row(view, section) for section in view.questionnaire.sections]
        self._place(self._fitting())

    def minimumSizeHint(self) -> QSize:
        """As narrow as with all under each other, also while there is more room."""
        return QSize(self._stacked(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again what goes where."""
        super().resizeEvent(event)
        shape = self._fitting()
        if shape is not self._shape:
            self._place(shape)

    def _fitting(self) -> _Shape:
        """The widest arrangement there is room for."""
        columns = self._widths()
        gap = self._grid.horizontalSpacing()
        beside = sum(columns) + gap * (len(columns) - 1)
        words = max((row.words.minimumSizeHint().width() for row in self._rows), default=0)
        if self.width() >= max(theme.px(_WIDE), beside + words + gap):
            return _Shape.WIDE
        return _Shape.NARROW if self.width() >= beside else _Shape.STACKED

    def _widths(self) -> list[int]:
        """The widest of names, bars, numbers and chips."""
        columns = zip(
            *((row.name, row.bar, row.number, row.chip) for row in self._rows), strict=True
        )
        found = [max(part.minimumSizeHint().width() for part in column) for column in columns]
        return found or [0, 0, 0, 0]

    def _stacked(self) -> int:
        """Two columns: names above bars, numbers above chips."""
        name, bar, number, chip = self._widths()
        return max(name, bar) + self._grid.horizontalSpacing() + max(number, chip)

    def _row(self, view: View, section: Section) -> _Row:
        part = view.evaluation.sections[section.id]
        remaining = part.applicable - part.answered
        bar = ScoreBar(height=12)
        value = score_words.bar_value(part.score, view.questionnaire)
        spoken = score_words.sentence(part.score, remaining)
        bar.show_value(value, fill("%1: %2", section.name, spoken))
        conclusion = conclusions.of_section(view, section.id)
        return _Row(
            name=Label(section.name, weight=QFont.Weight.DemiBold, wrap=False),
            bar=bar,
            number=self._number(section, score_words.number(part.score) or "–", spoken),
            chip=self._chip(view, section, remaining),
            words=Label(conclusion, role=Role.SMALL, token=Token.MUTED),
        )

    def _number(self, section: Section, shown: str, spoken: str) -> LinkButton:
        button = LinkButton(shown, small=True, dense=True)
        button.setAccessibleName(fill("%1: %2", section.name, spoken))
        button.setAccessibleDescription(self.tr("Where does this come from?"))
        button.setToolTip(self.tr("Where does this come from?"))
        figure = FigureName(kind=FigureKind.SECTION, of=section.id)
        button.clicked.connect(lambda: self.explained.emit(figure))
        return button

    def _chip(self, view: View, section: Section, remaining: int) -> QWidget:
        score = view.evaluation.sections[section.id].score
        if score.low is not None and score_words.is_closed(score):
            band = view.questionnaire.band(score.low)
            return LevelChip(Band(band.id), band.name)
        if remaining:
            return Chip(self.tr("%n open", "", remaining), look=ChipLook.HATCHED)
        return Chip(self.tr("does not apply"), look=ChipLook.DASHED)

    def _place(self, shape: _Shape) -> None:
        self._shape = shape
        wide, stacked = shape is _Shape.WIDE, shape is _Shape.STACKED
        self._grid.setVerticalSpacing(theme.px(Space.XS) if wide else 0)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        left = Qt.AlignmentFlag.AlignLeft
        for at, row in enumerate(self._rows):
            self._grid.setRowMinimumHeight(_LINES * at + _LINES - 1, 0)
            line = at if wide else _LINES * at
            below, end = (line + 1, 1) if stacked else (line, 3)
            self._grid.addWidget(row.name, line, 0, middle)
            self._grid.addWidget(row.bar, below, 0 if stacked else 1, middle)
            self._grid.addWidget(row.number, line, 1 if stacked else 2, middle | right)
            self._grid.addWidget(row.chip, below, end, middle | (right if stacked else left))
            if wide:
                self._grid.addWidget(row.words, line, 4)
            else:
                self._grid.addWidget(row.words, below + 1, 0, 1, end + 1)
                self._grid.setRowMinimumHeight(line + _LINES - 1, theme.px(Space.XS))
        for column, stretch in enumerate(_STRETCHES[shape]):
            self._grid.setColumnStretch(column, stretch)
