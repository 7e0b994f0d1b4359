"""What the audits of a folder show together, on a page of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.page.notices import Notices
from it_audit_gui.gui.start.middle import in_the_middle
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.portfolio import FolderSummary, Part
from it_audit_gui.report.blocks import Paragraph, Subhead
from it_audit_gui.wording import Explanation, explain

_WIDEST = 900


class PortfolioPage(QWidget):
    """Names no firm; announces what the user wants."""

    left = Signal()
    folder_wanted = Signal()
    saving_wanted = Signal(str)  # the ending of the file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LinkButton(self.tr("All audits"), icon_before="chevron-left", small=True)
        self.save = PrimaryButton(self.tr("Save…"))
        self.save.setMenu(self._kinds())
        self.other = SecondaryButton(self.tr("Another folder…"), icon_before="folder-open")
        self.notices = Notices(margin=0)
        self._counted = Label(token=Token.MUTED)
        self._card = Card(padding=Space.L)
        self._rows = Rows(gap=Space.S)
        self._card.add(self._rows)
        self._lay_out()
        self._connect()
        self.show_looking(0, 0)

    def show_looking(self, done: int, count: int) -> None:
        """Say how far the files are read."""
        self._card.hide()
        self.save.setEnabled(False)
        looking = self.tr("Reading the audits…")
        so_far = fill(self.tr("Reading the audits… %1 of %2"), done, count)
        self._counted.setText(so_far if count else looking)

    def show_summary(self, found: FolderSummary, parts: Sequence[Part]) -> None:
        """Show what was found, and what was passed over."""
        self._counted.setText(self._passed(found))
        self._counted.setVisible(bool(self._counted.text()))
        self._rows.show_rows([_shown(part) for part in parts])
        self._card.show()
        self.save.setEnabled(found.portfolio.told)
        follow_layout(self)
        if self.back.hasFocus():
            self.focus_first()

    def show_refused(self, error: AuditError, language: str) -> None:
        """Say why the folder cannot be read, or the summary not be kept."""
        self.notices.show_failed(explain(error, language), error.error_id)

    def show_saved(self, name: str) -> None:
        """Say under which name the summary is kept."""
        what = fill(self.tr("The summary is saved: %1"), name)
        safe = self.tr("No firm is named in it.")
        self.notices.show_done(Explanation(what=what, safe=safe, do=""))

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard where the user most likely goes on."""
        (self.save if self.save.isEnabled() else self.back).setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _passed(self, found: FolderSummary) -> str:
        told = (
            self.tr("%n file(s) with a password left out.", "", found.protected),
            self.tr("%n file(s) could not be read.", "", found.unreadable),
            self.tr("%n copy(s) left out.", "", found.copies),
            self.tr("%n audit(s) with open questions left out.", "", found.unfinished),
        )
        counts = (found.protected, found.unreadable, found.copies, found.unfinished)
        return " ".join(words for words, count in zip(told, counts, strict=True) if count)

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for name, ending in (
            (self.tr("Web page (HTML)"), "html"),
            (self.tr("Text (Markdown)"), "md"),
            (self.tr("Table (CSV)"), "csv"),
        ):
            menu.addAction(name).triggered.connect(
                lambda _checked, ending=ending: self.saving_wanted.emit(ending)
            )
        return menu

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.other.clicked.connect(self.folder_wanted)

    def _lay_out(self) -> None:
        content, buttons = QWidget(), QWidget()
        flow = FlowLayout(gap=Space.S, parent=buttons)
        for button in (self.save, self.other):
            flow.addWidget(button)
        title = Label(self.tr("Your clients together"), role=Role.PAGE_TITLE)
        about = self.tr(
            "Figures from the latest audit of each firm in a folder. No firm is named, and "
            "nothing in the files changes."
        )
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.px(Space.L), 0, theme.px(Space.L))
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (title, Label(about, token=Token.MUTED), self.notices, buttons):
            column.addWidget(widget)
        column.addWidget(self._counted)
        column.addWidget(self._card)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(in_the_middle(content, widest=_WIDEST))
        follow_layout(self)


def _shown(part: Part) -> QWidget:
    if isinstance(part, Paragraph):
        return Label(part.text)
    if isinstance(part, Subhead):
        return Label(part.text, role=Role.CARD_TITLE)
    table = FiguresTable()
    headings = [column.name for column in part.columns]
    table.setAccessibleName(headings[0])
    table.show_rows(headings, part.rows)
    return table
