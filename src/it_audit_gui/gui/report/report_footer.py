"""What can be done with a document, and what became of it."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from it_audit_gui.gui.language.text import fill, literal
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.report.names import ReportNames
from it_audit_gui.gui.report.order import Order
from it_audit_gui.gui.report.told import Told
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.footer import Footer

_WEB = "html"


class ReportFooter(Footer):
    """``saving_asked`` with a form of file; what it says is about the last print or file."""

    saving_asked = Signal(str)
    print_asked = Signal()
    stop_asked = Signal()
    opened = Signal(object)  # Path

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names = ReportNames(self)
        self._formats: tuple[str, ...] = ()
        self._path = Path()
        self.open = LinkButton(self.tr("Open"), small=True, dense=True)
        self.folder = LinkButton(self.tr("Open folder"), small=True, dense=True)
        self.stop = LinkButton(self.tr("Stop printing"), small=True, dense=True)
        self._told = Told((self.open, self.folder, self.stop))
        self.said = self._told.said
        self.print = SecondaryButton(self.tr("Print…"), icon_before="printer")
        self.web = SecondaryButton(self.tr("Web page"), icon_before="code")
        self.more = SecondaryButton(self.tr("Other formats"), icon_after="chevron-down")
        self.save = PrimaryButton("", icon_before="download")
        self._deeds = QWidget()
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        self._lay_out()
        self._connect()
        self.say_nothing()

    def show_order(self, order: Order) -> None:
        """Offer what can be done with a document."""
        self._formats = order.formats
        self.print.setVisible(order.has_pages)
        self.web.setVisible(_WEB in order.formats[1:])
        self.save.setText(self._names.first_saving(order.formats[0]))
        self._menu.clear()
        for fmt in order.formats[1:]:
            if fmt != _WEB:
                self._add(fmt)
        self.more.setVisible(not self._menu.isEmpty())
        self._give_room()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button, because the buttons can go below each other."""
        widest = max(button.sizeHint().width() for button in (self.print, self.more, self.save))
        return QSize(widest + theme.px(2 * Space.XL), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons on one line as long as they fit."""
        super().resizeEvent(event)
        self._give_room()

    def turn(self, *, stacked: bool) -> None:
        """What is told has a line of its own where the groups are stacked."""
        super().turn(stacked=stacked)
        self._told.spread(wide=stacked)

    def say_nothing(self) -> None:
        """Take back what was said of another document."""
        self.said.show_nothing()
        self._offer()

    def say_saving(self) -> None:
        """A file is being written."""
        self.say_nothing()
        self.said.show_busy(self.tr("Saving and reading back…"))

    def say_saved(self, path: Path) -> None:
        """A file is there, whole."""
        self._path = path
        self.said.show_saved(fill(self.tr("Saved and read back: %1"), path.name))
        self._offer(self.open, self.folder)

    def say_printing(self, done: int, total: int) -> None:
        """Pages are being handed to the printer."""
        words = fill(self.tr("Printing page %1 of %2"), done + 1, total)
        self.said.show_progress(done, total, words)
        self._offer(self.stop)

    def say_printed(self) -> None:
        """All pages are handed to the printer."""
        self.said.show_saved(self.tr("All pages are with the printer."))
        self._offer()

    def say_stopped(self) -> None:
        """Printing was stopped."""
        self.said.show_saved(self.tr("Printing is stopped. Some pages may still come out."))
        self._offer()

    def click_first(self) -> None:
        """Save in the form most people keep."""
        self.save.click()

    def _give_room(self) -> None:
        room = self.width() - theme.px(2 * Space.XL)
        self._deeds.setMinimumWidth(min(self._deeds.sizeHint().width(), room))

    def _offer(self, *links: LinkButton) -> None:
        for link in (self.open, self.folder, self.stop):
            link.setVisible(link in links)
        self.print.setEnabled(self.stop not in links)

    def _add(self, fmt: str) -> None:
        action = QAction(literal(self._names.saving(fmt)), self._menu)
        action.setData(fmt)
        action.triggered.connect(self._on_other)
        self._menu.addAction(action)

    def _on_other(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.saving_asked.emit(str(action.data()))

    def _on_save(self) -> None:
        self.saving_asked.emit(self._formats[0])

    def _on_web(self) -> None:
        self.saving_asked.emit(_WEB)

    def _on_open(self) -> None:
        self.opened.emit(self._path)

    def _on_folder(self) -> None:
        self.opened.emit(self._path.parent)

    def _connect(self) -> None:
        self.print.clicked.connect(self.print_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.save.clicked.connect(self._on_save)
        self.web.clicked.connect(self._on_web)
        self.open.clicked.connect(self._on_open)
        self.folder.clicked.connect(self._on_folder)

    def _lay_out(self) -> None:
        self.start.addWidget(self._told)
        flow = FlowLayout(gap=Space.S, parent=self._deeds)
        for button in (self.print, self.web, self.more, self.save):
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._deeds.setSizePolicy(policy)
        self.end.addWidget(self._deeds)
