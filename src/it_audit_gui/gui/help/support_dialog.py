"""Shows the support file before it is saved: what stands there is all that goes out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from it_audit_gui.gui.dialogs.file_choice import FileChoice, free_path
from it_audit_gui.gui.help.self_test_run import SelfTestRun
from it_audit_gui.gui.help.support_text import read_log, support_text
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.field_frame import clear_base
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_WIDTH, _HEIGHT = 680, 620
_NAME = "it-audit support"


class SupportDialog(QDialog):
    """Tries out the program while the user reads; can be saved at any time."""

    tested = Signal()

    def __init__(
        self,
        files: FileChoice,
        folder: Path,
        log: Path,
        settings: Settings,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Nothing runs before ``begin``."""
        super().__init__(parent)
        self._files = files
        self._folder = folder
        self._log = log
        self._settings = settings
        self._results: dict[str, object] | None = None
        self.run = SelfTestRun(self)
        self.setWindowTitle(self.tr("Support file"))
        self.text = QPlainTextEdit()
        self.status = Label(role=Role.SMALL, token=Token.MUTED)
        self.stop = LinkButton(self.tr("Stop the self-test"), small=True)
        self.stop.hide()
        self.save = PrimaryButton(self.tr("Save…"))
        self.close_it = SecondaryButton(self.tr("Close"))
        self._lay_out()
        self._show_text()
        self.run.finished.connect(self._on_tested)
        self.stop.clicked.connect(self._on_stop)
        self.save.clicked.connect(self._on_save)
        self.close_it.clicked.connect(self.reject)
        self.finished.connect(self._on_closed)

    def begin(self) -> None:
        """Start the self-test."""
        self._say(self.tr("The self-test is running. It takes about a minute."))
        self.stop.show()
        self.run.begin()

    def _on_tested(self, results: dict[str, object] | None) -> None:
        self._results = results
        self.stop.hide()
        self._show_text()
        well = results is not None and results.get("ok") is True
        good = self.tr("The self-test found nothing wrong.")
        bad = self.tr("The self-test found something; the text tells what.")
        self._say(good if well else bad)
        self.tested.emit()

    def _on_stop(self) -> None:
        self.run.stop()
        self.stop.hide()
        self._say(self.tr("The self-test was stopped."))
        self.text.setFocus()

    def _on_save(self) -> None:
        path = self._files.log(self, free_path(self._folder, _NAME, ".txt"))
        if path is None:
            return
        try:
            path.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self._say(
                self.tr(
                    "The file could not be saved there. Your audits are safe. Choose another place."
                )
            )
            return
        self._say(fill(self.tr("Saved as %1."), path.name))

    def _on_closed(self) -> None:
        self.run.stop()
        self.deleteLater()

    def _show_text(self) -> None:
        language, scheme = self._settings.language, str(self._settings.scheme)
        self.text.setPlainText(support_text(language, scheme, read_log(self._log), self._results))

    def _say(self, words: str) -> None:
        self.status.setText(words)
        announce(self, words)

    def _lay_out(self) -> None:
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setVerticalScrollBar(CalmScrollBar())
        self.text.setFont(theme.font(Role.SMALL))
        self.text.setAccessibleName(self.tr("What the file says"))
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        clear_base(self.text)
        focus_ring.track(self.text)
        layout = QVBoxLayout(self)
        margin = theme.px(Space.L)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(Space.S))
        layout.addWidget(Label(self.tr("A file for whoever helps you"), role=Role.QUESTION))
        layout.addWidget(
            Label(
                self.tr(
                    "It holds what you read below and nothing else: no answers, no names, "
                    "no folders. It goes nowhere by itself: you save it and send it if you want."
                )
            )
        )
        card = Card(padding=Space.XS)
        card.add(self.text, 1)
        layout.addWidget(card, 1)
        progress = QHBoxLayout()
        progress.addWidget(self.status, 1)
        progress.addWidget(self.stop)
        layout.addLayout(progress)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_it)
        row.addWidget(self.save)
        layout.addLayout(row)
        self.save.setDefault(True)
        room = self.screen().availableSize()
        self.resize(min(theme.px(_WIDTH), room.width()), min(theme.px(_HEIGHT), room.height()))
