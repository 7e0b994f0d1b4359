"""What is said above the content: at most one banner, the most pressing one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.records import dataclass
from it_audit_gui.wording import Explanation

# Pictures for what happened; any other error gets the banner's own.
_ICONS = {
    "file-damaged": "file-x",
    "file-read-only": "file-lock",
    "file-in-use": "users",
    "file-newer": "circle-arrow-up",
    "file-too-new": "circle-arrow-up",
    "file-moved": "unplug",
    "medium-full": "hard-drive",
    "medium-gone": "unplug",
}
# The file may be somewhere else by now.
_LOST = frozenset({"file-moved", "medium-gone"})
_WIDEST = 1200

# The words of a button with what it does.
Deed = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What holds until it is settled: said while nothing more pressing is."""

    kind: BannerKind
    words: Explanation
    icon: str = ""
    deeds: tuple[Deed, ...] = ()
    dismissable: bool = True
    weight: int = 0  # what weighs more is said first among its kind


class Notices(QWidget):
    """Shows one banner; a save that failed stays until it is settled."""

    retried = Signal()
    left_anyway = Signal()
    elsewhere_wanted = Signal()  # go on in another file
    found_wanted = Signal()  # the file itself is in another place
    put_away = Signal(str)  # what stood there, by its key

    def __init__(self, *, margin: float = Space.XL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = margin
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banner: Banner | None = None
        self._pressing: tuple[str, bool] | None = None
        self._standing: dict[str, Standing] = {}
        self._shown = ""  # which of them is the banner

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
        kept = self.tr("The program keeps your changes as long as it is open.")
        safe = " ".join(part for part in (explanation.safe, kept) if part)
        words = Explanation(what=explanation.what, safe=safe, do=explanation.do)
        banner = self._put(BannerKind.ERROR, words, error_id)
        if leaving:
            close = banner.add_action(self.tr("Close without saving it"))
            close.clicked.connect(self.left_anyway)
        if error_id in _LOST:
            found = banner.add_action(self.tr("It is in another place…"))
            found.clicked.connect(self.found_wanted)
        elsewhere = banner.add_action(self.tr("Save elsewhere…"))
        elsewhere.clicked.connect(self.elsewhere_wanted)
        banner.add_action(self.tr("Try again"), primary=True).clicked.connect(self.retried)
        self._pressing = (error_id, leaving)
        follow_layout(self)
        banner.announce()

    def show_saved(self) -> None:
        """Everything is saved again."""
        if self._pressing:
            self._pressing = None
            self._clear()
            self._show_standing()

    def show_refused(self, explanation: Explanation, error_id: str) -> None:
        """What the user just asked for did not work, also while a save waits."""
        if self._pressing:
            leaving = self._pressing[1]
            self._pressing = None
            self.show_save_failed(explanation, error_id, leaving=leaving)
        else:
            self.show_failed(explanation, error_id)

    def show_failed(
        self, explanation: Explanation, error_id: str, ways_out: Sequence[Deed] = ()
    ) -> None:
        """Something else did not work; a save that waits is more pressing."""
        if not self._pressing:
            banner = self._put(BannerKind.ERROR, explanation, error_id, dismissable=True)
            for words, deed in ways_out:
                banner.add_action(words).clicked.connect(deed)
            follow_layout(self)
            banner.announce()

    def show_done(self, words: Explanation) -> None:
        """Something the user asked for is done; a save that waits is more pressing."""
        if not self._pressing:
            banner = self._put(BannerKind.DONE, words, "", dismissable=True)
            follow_layout(self)
            banner.announce()

    def stand(self, key: str, standing: Standing | None) -> None:
        """Say something, or no longer, whenever nothing else is to be said."""
        if standing is None:
            self._standing.pop(key, None)
        else:
            self._standing[key] = standing
        if self._banner is None or self._shown:
            self._clear()
            self._show_standing()

    def show_read_only(self, *, read_only: bool, newer: bool = False) -> None:
        """Whether the open file can only be read, as one that a newer program made."""
        self._pressing = None
        self._clear()
        only_read = self._only_looked_at() if newer else self._only_read()
        self.stand("read-only", only_read if read_only else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable, however wide the window."""
        super().resizeEvent(event)
        self._set_margins()

    def step_on(self) -> None:
        """The user went on: what was for information only goes away."""
        if self._banner is not None and not self._pressing and not self._shown:
            self._clear()
            self._show_standing()

    def _on_dismissed(self) -> None:
        key = self._shown
        self._standing.pop(key, None)
        self._clear()
        self._show_standing()
        if key:
            self.put_away.emit(key)

    def _only_looked_at(self) -> Standing:
        return Standing(
            kind=BannerKind.WARNING,
            words=Explanation(
                what=self.tr("A newer version of the program made this file: you only look at it."),
                safe=self.tr(
                    "You see what this version knows, and can make a report. "
                    "The file stays as it is."
                ),
                do=self.tr(
                    "To work in it, open it with the newer version, or have that one save a copy "
                    "for an older version."
                ),
            ),
            icon="circle-arrow-up",
            dismissable=False,
        )

    def _only_read(self) -> Standing:
        return Standing(
            kind=BannerKind.WARNING,
            words=Explanation(
                what=self.tr("You can only read this file."),
                safe=self.tr("You can look at everything and make a report, but change nothing."),
                do=self.tr("To go on, copy the file to a place where you can write."),
            ),
            icon="file-lock",
            deeds=((self.tr("Save elsewhere…"), self.elsewhere_wanted.emit),),
            dismissable=False,
        )

    def _show_standing(self) -> None:
        if not self._standing:
            return
        kinds = list(BannerKind)

        def place(key: str) -> tuple[int, int]:
            return kinds.index(self._standing[key].kind), -self._standing[key].weight

        key = min(self._standing, key=place)
        item = self._standing[key]
        banner = self._put(item.kind, item.words, "", dismissable=item.dismissable, icon=item.icon)
        for words, deed in item.deeds:
            banner.add_action(words).clicked.connect(deed)
        self._shown = key
        follow_layout(self)

    def _put(
        self,
        kind: BannerKind,
        words: Explanation,
        error_id: str,
        *,
        dismissable: bool = False,
        icon: str = "",
    ) -> Banner:
        self._clear()
        text = " ".join(part for part in (words.safe, words.do) if part)
        picture = icon or _ICONS.get(error_id, "")
        self._banner = Banner(kind, words.what, text, icon=picture, dismissable=dismissable)
        self._banner.dismissed.connect(self._on_dismissed)
        self._layout.addWidget(self._banner)
        self._set_margins()
        return self._banner

    def _set_margins(self) -> None:
        """Room beside a banner is a margin: a widest width would not count for its height."""
        if self._banner is None:
            self._layout.setContentsMargins(0, 0, 0, 0)
            return
        margin = theme.px(self._margin)
        right = max(margin, self.width() - margin - theme.px(_WIDEST))
        self._layout.setContentsMargins(margin, theme.px(Space.S), right, 0)

    def _clear(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._layout.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        self._shown = ""
        self._set_margins()
