"""The replies to one question: one tab stop, arrows move without choosing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.option_row import OptionRow, OptionState

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OptionGroup(QWidget):
    """Rows of which at most one is chosen; it shows what the page tells it to."""

    picked = Signal(str)
    confirmed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, OptionRow] = {}
        self._pairs: list[tuple[QBoxLayout, OptionRow, OptionRow]] = []
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(Space.XS))

    def add(self, option_id: str, row: OptionRow) -> None:
        """Add a row over the full width."""
        self._take(option_id, row)
        self._layout.addWidget(row)

    def add_pair(
        self, first_id: str, first_row: OptionRow, second_id: str, second_row: OptionRow
    ) -> None:
        """Add two rows side by side; they stack when narrow."""
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(theme.px(Space.XS))
        for option_id, row in ((first_id, first_row), (second_id, second_row)):
            self._take(option_id, row)
            pair.addWidget(row, 1)
        self._pairs.append((pair, first_row, second_row))
        self._layout.addLayout(pair)

    def add_quiet(self, *rows: tuple[str, OptionRow]) -> None:
        """Add one or two quiet rows, a little apart from the others."""
        self._layout.addSpacing(theme.px(Space.XXS))
        match rows:
            case ((first_id, first), (second_id, second)):
                self.add_pair(first_id, first, second_id, second)
            case _:
                for option_id, row in rows:
                    self.add(option_id, row)

    def row(self, option_id: str) -> OptionRow:
        """The row of an option; KeyError when there is none."""
        return self._rows[option_id]

    def show_state(
        self,
        option_id: str | None,
        state: OptionState = OptionState.CHOSEN,
        *,
        note: str = "",
    ) -> None:
        """Show one option in a state and all others at rest; None shows nothing chosen."""
        for other_id, row in self._rows.items():
            if other_id == option_id:
                row.set_state(state, note=note)
            elif row.state is not OptionState.REST:
                row.set_state(OptionState.REST)
        self._set_tab_stop(self._rows.get(option_id or "") or self._first())

    def set_read_only(self, read_only: bool) -> None:
        """Let all rows be read but not chosen."""
        for row in self._rows.values():
            row.set_read_only(read_only)

    def pick(self, option_id: str) -> None:
        """Do as if the row was clicked; nothing when there is no such row or it is read-only."""
        row = self._rows.get(option_id)
        if row is not None and not row.read_only:
            self.picked.emit(option_id)

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the chosen row, else on the first."""
        chosen = [row for row in self._rows.values() if row.state is not OptionState.REST]
        row = chosen[0] if chosen else self._first()
        if row is not None:
            row.setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the focus; Enter on the chosen row confirms; focus moves the tab stop."""
        if not isinstance(watched, OptionRow):
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._set_tab_stop(watched)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, Qt.Key(event.key()))
        return False

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest row, because pairs can stack."""
        widths = [row.minimumSizeHint().width() for row in self._rows.values()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack pairs that do not fit side by side."""
        super().resizeEvent(event)
        for pair, *rows in self._pairs:
            self._turn(pair, rows, event.size())

    def _take(self, option_id: str, row: OptionRow) -> None:
        self._rows[option_id] = row
        row.installEventFilter(self)
        row.clicked.connect(lambda: self.picked.emit(option_id))
        self._set_tab_stop(self._first())

    def _first(self) -> OptionRow | None:
        return next(iter(self._rows.values()), None)

    def _on_key(self, row: OptionRow, key: Qt.Key) -> bool:
        rows = list(self._rows.values())
        at = rows.index(row)
        if key in _ENTER and row.state is OptionState.CHOSEN:
            self.confirmed.emit()
        elif key in _STEPS:
            rows[(at + _STEPS[key]) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            target = rows[0 if key == Qt.Key.Key_Home else -1]
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _set_tab_stop(self, stop: OptionRow | None) -> None:
        for row in self._rows.values():
            here = row is stop
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _turn(self, pair: QBoxLayout, rows: Sequence[OptionRow], size: QSize) -> None:
        needed = max(row.minimumSizeHint().width() for row in rows)
        side_by_side = 2 * needed + pair.spacing() <= size.width()
        pair.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )
