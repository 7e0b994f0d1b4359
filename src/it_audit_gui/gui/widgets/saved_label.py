"""What the disk has confirmed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.one_line import OneLine
from it_audit_gui.gui.widgets.shapes import ShapeLabel

PATIENCE_MS = 400
_SAID = 4


class SavedLabel(QWidget):
    """Saved, busy (only when it takes long) or waiting; said politely, once per text."""

    def __init__(self, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        """Words of any length take only the room there is on ``one_line``."""
        super().__init__(parent)
        self._sign = IconLabel("", size=16)
        self._alarm = ShapeLabel(Band.WEAK, size=16)
        kind = OneLine if one_line else Label
        self._words = kind(role=Role.SMALL, token=Token.MUTED)
        self._busy_text = ""
        self._quarter = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._on_long_wait)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(Space.XS))
        line.addWidget(self._sign)
        line.addWidget(self._alarm)
        line.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_nothing()

    def text(self) -> str:
        """The words shown now; empty when there are none."""
        return self._words.text()

    def show_nothing(self) -> None:
        """Show no words."""
        self._show("", Token.MUTED, "")

    def show_saved(self, text: str) -> None:
        """Say that the disk confirmed."""
        self._show("check", Token.OK, text)

    def show_progress(self, done: int, total: int, text: str) -> None:
        """Say how far long work is; a screen reader hears of each quarter of it."""
        quarter = done * _SAID // max(total, 1)
        self._show("loader-circle", Token.MUTED, text, said=quarter != self._quarter)
        self._quarter = quarter

    def show_busy(self, text: str) -> None:
        """Say that it is being saved, but only when that takes longer than 400 ms."""
        self._busy_text = text
        self._timer.start()

    def show_waiting(self, text: str) -> None:
        """Say that an answer waits for a disk that does not answer."""
        self._show("", Token.ALARM, text)

    def _on_long_wait(self) -> None:
        self._show("loader-circle", Token.MUTED, self._busy_text)

    def _show(self, icon: str, token: Token, text: str, *, said: bool = True) -> None:
        self._timer.stop()
        self._quarter = -1
        if said and text and text != self._words.text():
            announce(self, text)
        self._sign.set_icon(icon)
        self._sign.set_token(token)
        alarm = token is Token.ALARM
        self._alarm.setVisible(alarm)
        self._sign.setVisible(bool(icon))
        self._words.set_parts(Part(text, strong=alarm, token=token if alarm else None))
        self.setAccessibleName(text)
