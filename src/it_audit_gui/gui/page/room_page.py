"""What the workspace asks of the page of every room, and where these pages lie."""

from abc import abstractmethod
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.widgets.page import Page


class RoomPage(QWidget):
    """A page of an open audit; what a page need not have does nothing here.

    What every page must have is told to the type checker: Qt's classes take no ``ABCMeta``.
    ``has_charts`` tells whether Ctrl+T changes something on it.
    """

    has_charts = False

    @abstractmethod
    def show_view(self, view: View) -> None:
        """Show an audit as the file has it now; called on each visit and after each change."""

    @abstractmethod
    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard where the user most likely goes on."""

    def get_ready(self) -> None:
        """Make what is not on show yet and soon may be; called while the user is idle."""

    def show_saved(self, at: datetime) -> None:
        """Everything up to a time is saved."""

    def show_save_failed(self, change: Change, waiting: int) -> None:
        """A change could not be saved yet; so many wait."""

    def finish_writing(self) -> bool:
        """Hand over what is still being written; ``False`` when some cannot be kept yet."""
        return True

    @property
    def parts(self) -> Mapping[str, str]:
        """What is unfolded, filtered or half written, by names that hold in every language."""
        return {}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Open again what was open on the page before; what is gone is passed over."""

    def areas(self) -> tuple[QWidget | None, QWidget | None, QWidget | None]:
        """What the keyboard reaches in one step: content, side and footer; ``None`` where none."""
        frame = self._frame
        if frame is None:
            return self, None, None
        return frame.main.parentWidget(), frame.side.parentWidget(), frame.footer

    def show_focused(self) -> None:
        """Scroll until what has the keyboard is in view."""
        if self._frame is not None:
            self._frame.show_focus()

    @property
    def _frame(self) -> Page | None:
        return self if isinstance(self, Page) else self.findChild(Page)

    def show_why(self) -> bool:
        """Explain what has the keyboard (F1); ``False`` where the guide is all there is."""
        return False


class RoomStack(QStackedWidget):
    """The pages, one on show. They scroll: what stands above them gets its whole height first."""

    def hasHeightForWidth(self) -> bool:
        """No height is claimed for the words on a page, not even of those out of sight."""
        return False
