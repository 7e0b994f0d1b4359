"""The low and the high value of a figure, and a slider for the likely one; folded at first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.costs.inputs import Estimate
from it_audit_gui.domain.costs.sheet import Entry
from it_audit_gui.gui.costs.figure import Asked
from it_audit_gui.gui.costs.steps_of import nearest, steps_of
from it_audit_gui.gui.costs.typed_number import written
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.slider import Slider

_END_WIDTH = 132


class EndsEditor(QWidget):
    """``typed`` with each change of an end, ``pushed`` with a likely value from the slider."""

    typed = Signal()
    left = Signal()
    pushed = Signal(float)

    def __init__(self, asked: Asked, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        number = asked.number
        self.steps = steps_of(number.most, whole=number.whole, share=asked.share)
        self.slider = Slider(len(self.steps))
        self.low, self.high = LineEdit(), LineEdit()
        self._source = Label(role=Role.LABEL, token=Token.MUTED)
        self._lay_out()
        for field in (self.low, self.high):
            field.textEdited.connect(self.typed)
            field.editingFinished.connect(self.left)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self.left)

    def show_entry(self, entry: Entry | None, estimate: Estimate | None, source: str) -> None:
        """Show the ends of what is kept; those nobody entered stand in grey."""
        self.show_derived(estimate)
        for field, value in (
            (self.low, entry.low if entry else None),
            (self.high, entry.high if entry else None),
        ):
            if not field.hasFocus():
                field.setText("" if value is None else self._written(value))
        if estimate is not None:
            self.show_likely(estimate.span.likely)
        self._source.setText(source)
        self._source.setVisible(bool(source))

    def show_derived(self, estimate: Estimate | None) -> None:
        """Show in grey the ends that are taken where nobody enters any."""
        for field, derived in (
            (self.low, estimate.span.low if estimate else None),
            (self.high, estimate.span.high if estimate else None),
        ):
            field.setPlaceholderText("" if derived is None else self._written(derived))

    def show_likely(self, value: float) -> None:
        """Move the slider along with what is typed."""
        self.slider.blockSignals(True)
        self.slider.setValue(nearest(self.steps, value))
        self.slider.blockSignals(False)
        self.slider.update()
        self.slider.setAccessibleDescription(self._written(value))

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether nothing can be changed."""
        self.low.setReadOnly(read_only)
        self.high.setReadOnly(read_only)
        self.slider.setEnabled(not read_only)

    def _written(self, value: float) -> str:
        asked = self._asked
        return written(100 * value if asked.share else value, cents=asked.money)

    def _on_moved(self, place: int) -> None:
        self.pushed.emit(self.steps[place])
        if not self.slider.isSliderDown():
            self.left.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(Space.XS))
        column.setSpacing(theme.px(Space.XS))
        name = self._asked.number.label
        self.slider.setAccessibleName(fill(self.tr("%1, slider"), name))
        column.addWidget(self.slider)
        if self._asked.ranged:
            column.addLayout(self._ends(name))
        column.addWidget(self._source)

    def _ends(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.S))
        for word, field in ((self.tr("Low"), self.low), (self.tr("High"), self.high)):
            labelled = LabelledField(word, field)
            labelled.setMaximumWidth(theme.px(_END_WIDTH))
            field.setAccessibleName(fill("%1, %2", name, word))
            row.addWidget(labelled)
        words = self.tr("Leave both empty if you are not sure: then we take a usual range.")
        row.addWidget(Label(words, role=Role.LABEL, token=Token.MUTED), 1)
        return row
