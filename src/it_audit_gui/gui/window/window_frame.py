"""The window as such: its place on the screen, and files that are dropped on it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.remembered.settings import Settings

_WIDTH, _HEIGHT = 1280, 800
# What the system draws around a window, more or less.
_FRAME = 40


class WindowFrame(QMainWindow):
    """Holds a stack of pages; stands where it stood last."""

    file_dropped = Signal(Path)
    painted = Signal()  # for the first time

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setAcceptDrops(True)
        self.is_painted = False
        if not self.restoreGeometry(settings.geometry):
            self._stand_for_the_first_time()

    @Slot()
    def appear(self) -> None:
        """Show the window with what there is by now."""
        if not self.isVisible():
            self.show()
            # What asked for room while it was made has it by now. Left to the event loop, this
            # would be found out after the first painting, and all be painted a second time.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def keep_place(self) -> None:
        """Remember where the window stands, unless it fills the screen for a while."""
        if not self.isFullScreen():
            self._settings.geometry = self.saveGeometry()

    def name_after(self, file: str) -> None:
        """Name the window after the file that is open, if any."""
        program = QCoreApplication.translate("MainWindow", "IT self-audit")
        pattern = QCoreApplication.translate("MainWindow", "%1 – %2")
        self.setWindowTitle(fill(pattern, file, program) if file else program)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once it is on the screen."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere in the window."""
        from it_audit_gui.gui.computer.outside import dropped_file  # noqa: PLC0415 - not needed to start

        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file over."""
        from it_audit_gui.gui.computer.outside import dropped_file  # noqa: PLC0415 - not needed to start

        path = dropped_file(event.mimeData())
        if path is not None:
            self.file_dropped.emit(path)

    def _stand_for_the_first_time(self) -> None:
        """As large as is pleasant, but with its lower edge and its buttons on the screen."""
        room = self.screen().availableGeometry()
        pleasant = QSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        size = pleasant.boundedTo(room.size() - QSize(0, _FRAME))
        self.resize(size)
        if size != pleasant:
            # Some systems would begin further down, and leave the lower edge outside.
            self.move(room.topLeft() + QPoint((room.width() - size.width()) // 2, 0))
