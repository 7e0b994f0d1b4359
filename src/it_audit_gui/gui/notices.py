"""What is said above the content: at most one banner, the most pressing one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui import theme
from it_audit_gui.gui.tab_order import follow_layout
from it_audit_gui.gui.tokens import Space
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.wording import Explanation

# Pictures for what happened; any other error gets the banner's own.
_ICONS = {
    "file-damaged": "file-x",
    "file-read-only": "file-lock",
    "file-in-use": "users",
    "file-too-new": "circle-arrow-up",
    "medium-full": "hard-drive",
    "medium-gone": "unplug",
}
_WIDEST = 1200


class Notices(QWidget):
    """Shows one banner; a save that failed stays until it is settled."""

    retried = Signal()
    left_anyway = Signal()

    def __init__(self, *, margin: float = Space.XL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = margin
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banner: Banner | None = None
        self._pressing: tuple[str, bool] | None = None
        self._read_only = False

    @property
    def banner(self) -> Banner | None:
        """The banner on show."""
        return self._banner

    def show_save_failed(self, explanation: Explanation, error_id: str, *, leaving: bool) -> None:
        """A change is not saved; a user who is leaving may leave without it.

        Said once for as long as it stays the same, however often saving is tried.
        """
        if self._pressing == (error_id, leaving):
            return
        banner = self._put(BannerKind.ERROR, explanation, error_id)
        if leaving:
            close = banner.add_action(self.tr("Close without saving it"))
            close.clicked.connect(self.left_anyway)
        banner.add_action(self.tr("Try again"), primary=True).clicked.connect(self.retried)
        self._pressing = (error_id, leaving)
        follow_layout(self)
        banner.announce()

    def show_saved(self) -> None:
        """Everything is saved again."""
        if self._pressing:
            self._pressing = None
            self._clear()
            self._show_read_only_again()

    def show_failed(self, explanation: Explanation, error_id: str) -> None:
        """Something else did not work; a save that waits is more pressing."""
        if not self._pressing:
            banner = self._put(BannerKind.ERROR, explanation, error_id, dismissable=True)
            follow_layout(self)
            banner.announce()

    def show_read_only(self, *, read_only: bool) -> None:
        """Whether the open file can only be read."""
        self._read_only = read_only
        self._pressing = None
        self._clear()
        self._show_read_only_again()

    def step_on(self) -> None:
        """The user went on: what was for information only goes away."""
        if self._banner is not None and not self._pressing:
            self._clear()
            self._show_read_only_again()

    def _show_read_only_again(self) -> None:
        if self._read_only:
            words = Explanation(
                what=self.tr("You can only read this file."),
                safe=self.tr("You can look at everything and make a report, but change nothing."),
                do=self.tr("To go on, copy the file to a place where you can write."),
            )
            self._put(BannerKind.WARNING, words, "file-read-only")

    def _put(
        self, kind: BannerKind, words: Explanation, error_id: str, *, dismissable: bool = False
    ) -> Banner:
        self._clear()
        text = " ".join(part for part in (words.safe, words.do) if part)
        icon = _ICONS.get(error_id, "")
        self._banner = Banner(kind, words.what, text, icon=icon, dismissable=dismissable)
        self._banner.setMaximumWidth(theme.px(_WIDEST))
        self._banner.dismissed.connect(self.step_on)
        margin = theme.px(self._margin)
        self._layout.setContentsMargins(margin, theme.px(Space.S), margin, 0)
        self._layout.addWidget(self._banner)
        return self._banner

    def _clear(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        self._layout.setContentsMargins(0, 0, 0, 0)
