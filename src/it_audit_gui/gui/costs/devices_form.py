"""One line of the replacement calendar to fill in."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.costs.replacement import Devices, devices_of
from it_audit_gui.domain.costs.rules import DeviceRules
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.costs.typed_number import number_in, written
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.wording import explain

_NAMES = ("kind", "number", "bought", "life", "price")


class DevicesForm(QWidget):
    """``kept`` with the line once it can be meant; ``dropped`` without a change."""

    kept = Signal(object)  # Devices
    dropped = Signal()

    def __init__(self, rules: DeviceRules, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._year, self._language = 0, ""
        self.fields = {name: LineEdit() for name in _NAMES}
        self._labelled = {
            name: LabelledField(label, self.fields[name]) for name, label in self._labels().items()
        }
        self.keep = PrimaryButton(self.tr("Keep this line"))
        self.cancel = LinkButton(self.tr("Cancel"))
        self._lay_out()
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.dropped)
        for name, field in self.fields.items():
            field.returnPressed.connect(self._on_keep)
            field.editingFinished.connect(lambda name=name: self._check(name))

    def begin(self, line: Devices | None, year: int, language: str) -> None:
        """Start from a line, or empty."""
        self._year, self._language = year, language
        for name, field in self.fields.items():
            value = getattr(line, name) if line else ""
            field.setText(value if isinstance(value, str) else written(value))
            self._labelled[name].set_error("")

    def _labels(self) -> Mapping[str, str]:
        rules = self._rules
        return {
            "kind": self.tr("Kind of device"),
            "number": rules.number.label,
            "bought": rules.bought.label,
            "life": rules.life.label,
            "price": self.tr("Price each, without VAT"),
        }

    def _row(self) -> dict[str, object]:
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        numbers = {name: number_in(text) for name, text in texts.items() if name != "kind"}
        return {
            name: texts[name] if name == "kind" or numbers[name] is None else numbers[name]
            for name in texts
        }

    def _error_of(self, name: str, row: Mapping[str, object]) -> AuditError | None:
        """What is wrong with one field; the others are taken for granted."""
        sound: dict[str, object] = {"kind": "-", "number": 1, "life": 1, "price": 1}
        sound["bought"] = self._year
        try:
            devices_of({**sound, name: row[name]}, self._rules, self._year)
        except AuditError as error:
            return error
        return None

    def _check(self, name: str) -> bool:
        """Say what is wrong with a field that says something."""
        error = self._error_of(name, self._row())
        if error is not None and not self.fields[name].text().strip():
            error = None
        self._say(name, error)
        return error is None

    def _say(self, name: str, error: AuditError | None) -> None:
        words = explain(error, self._language) if error else None
        said = f"{words.what} {words.do}" if words else ""
        empty = not self.fields[name].text().strip()
        self._labelled[name].set_error(self.tr("Fill this in.") if said and empty else said)

    def _on_keep(self) -> None:
        row = self._row()
        wrong = [name for name in self.fields if self._error_of(name, row) is not None]
        for name in self.fields:
            self._say(name, self._error_of(name, row))
        if wrong:
            self.fields[wrong[0]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.kept.emit(devices_of(row, self._rules, self._year))

    def _lay_out(self) -> None:
        kind, *numbers = self._labelled.values()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(Space.M))
        grid.setVerticalSpacing(theme.px(Space.XS))
        for place, labelled in enumerate(numbers):
            grid.addWidget(labelled, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        buttons = QWidget()
        row = FlowLayout(gap=Space.XS, parent=buttons)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(kind)
        column.addLayout(grid)
        column.addWidget(buttons)
