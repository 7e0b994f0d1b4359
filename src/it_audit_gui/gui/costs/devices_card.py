"""The replacement calendar: devices by line, what the coming years cost, what to set aside."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.costs.replacement import Calendar, Devices
from it_audit_gui.domain.costs.rules import DeviceRules
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.costs.devices_chart import DevicesChart
from it_audit_gui.gui.costs.devices_form import DevicesForm
from it_audit_gui.gui.explaining.figure_names import RESERVE
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.records import dataclass


@dataclass(slots=True, kw_only=True)
class _Line:
    """A line with its buttons."""

    row: QWidget
    edit: IconButton
    remove: IconButton


class DevicesCard(Card):
    """``kept`` with all lines after one was added, changed or taken away."""

    kept = Signal(object)  # tuple[Devices, ...]
    unfolded = Signal()
    explained = Signal(object)  # FigureName

    def __init__(
        self, rules: DeviceRules, charts: Charts, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("When must devices be replaced?"), parent=parent)
        self._rules = rules
        self._view: View | None = None
        self._place: int | None = None
        self._words = CostWords(self)
        self.lines: list[_Line] = []
        self.form: DevicesForm | None = None
        self._said = Label(role=Role.SMALL)
        self.chart = DevicesChart(charts)
        self._rows = Rows()
        self.as_table = ChartButton(charts)
        self.more = SecondaryButton(self.tr("Add devices"), icon_before="plus", small=True)
        self.why = LinkButton(self.tr("Why?"), small=True)
        self.why.setAccessibleDescription(self.tr("Where does this come from?"))
        self.why.clicked.connect(lambda: self.explained.emit(RESERVE))
        self.header.addWidget(self.as_table)
        self.add(self._said)
        self.add(self.chart)
        self.body.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more)

    def show_view(self, view: View) -> None:
        """Show the lines that are kept."""
        before, self._view = self._view, view
        self.more.setVisible(not view.read_only and not self._editing)
        if before is not None and before.assessment.costs.devices == view.assessment.costs.devices:
            return
        calendar, devices = view.costs.replacement, view.assessment.costs.devices
        self.chart.setVisible(calendar is not None)
        self.as_table.setVisible(calendar is not None)
        self.why.setVisible(calendar is not None)
        if calendar is not None:
            self.chart.show_calendar(calendar, devices)
        self._say(calendar, devices)
        self.lines = [self._line(at, item, view.read_only) for at, item in enumerate(devices)]
        self._rows.show_rows([line.row for line in self.lines])

    @property
    def parts(self) -> Mapping[str, str]:
        """The line that is being written, and which of those there are it takes the place of."""
        if self.form is None or not self._editing:
            return {}
        place = "" if self._place is None else str(self._place)
        typed = {f"device:{name}": field.text() for name, field in self.form.fields.items()}
        return {"device": place, **typed}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Go on writing."""
        if "device" not in parts:
            return
        self._open(int(parts["device"]) if parts["device"] else None)
        if self.form is not None:
            for name, field in self.form.fields.items():
                field.setText(parts[f"device:{name}"])

    @property
    def _editing(self) -> bool:
        return self.form is not None and not self.form.isHidden()

    def _say(self, calendar: Calendar | None, devices: tuple[Devices, ...]) -> None:
        if calendar is None:
            said = self.tr("Fill in your devices by kind: you see which years become dear.")
            self._said.set_parts(Part(said, token=Token.MUTED))
            return
        aside = fill(self.tr("Set aside %1 a year"), self._words.euro(calendar.reserve))
        rest = self.tr(" and every replacement is paid in time.")
        late = ""
        if calendar.overdue:
            kinds = ", ".join(devices[line].kind for line in calendar.overdue)
            late = fill(self.tr(" Past their life already: %1."), kinds)
        self._said.set_parts(Part(aside, strong=True), Part(rest), Part(late, strong=True))

    def _line(self, at: int, item: Devices, read_only: bool) -> _Line:
        words = Label()
        about = self.tr("bought in %1 · lasts %2 years · %3 each")
        price = self._words.euro(item.price)
        words.set_parts(
            Part(f"{item.number} × {item.kind}\n", strong=True),
            Part(fill(about, item.bought, item.life, price), role=Role.LABEL, token=Token.MUTED),
        )
        edit = IconButton("pencil", fill(self.tr("Change: %1"), item.kind))
        remove = IconButton("trash-2", fill(self.tr("Take away: %1"), item.kind))
        edit.clicked.connect(lambda: self._open(at))
        remove.clicked.connect(lambda: self._on_remove(at))
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, theme.px(Space.XXS), 0, theme.px(Space.XXS))
        row.addWidget(words, 1)
        for button in (edit, remove):
            # In the row first: shown without a parent it would be a window of its own.
            row.addWidget(button)
            button.setVisible(not read_only)
        return _Line(row=host, edit=edit, remove=remove)

    def _on_more(self) -> None:
        self._open(None)

    def _open(self, place: int | None) -> None:
        view = self._view
        if view is None:
            return
        if self.form is None:
            self.form = DevicesForm(self._rules)
            self.form.kept.connect(self._on_kept)
            self.form.dropped.connect(self._on_dropped)
            self.add(self.form)
        self._place = place
        devices = view.assessment.costs.devices
        line = None if place is None else devices[place]
        self.form.begin(line, view.costs.on.year, view.questionnaire.language)
        self.form.show()
        self.more.hide()
        self.unfolded.emit()
        self.form.fields["kind"].setFocus(focus_reason(self))

    def _on_kept(self, line: Devices) -> None:
        lines = list(self._view.assessment.costs.devices) if self._view else []
        if self._place is None or self._place >= len(lines):
            lines.append(line)
        else:
            lines[self._place] = line
        self._on_dropped()
        self.kept.emit(tuple(lines))

    def _on_remove(self, place: int) -> None:
        lines = list(self._view.assessment.costs.devices) if self._view else []
        del lines[place]
        self._on_dropped()
        self.kept.emit(tuple(lines))

    def _on_dropped(self) -> None:
        if self.form is not None:
            self.form.hide()
        self.more.show()
        self.more.setFocus(focus_reason(self))
