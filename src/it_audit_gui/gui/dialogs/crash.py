"""What the user sees when the program itself is wrong."""

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui import __version__
from it_audit_gui.gui.dialogs.file_choice import FileChoice, free_path
from it_audit_gui.gui.dialogs.fitting import FittingDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label

_WIDTH = 520


def log_of(error: BaseException) -> str:
    """Where in the program it went wrong; without messages, since those may quote an answer."""
    python = platform.python_version()
    versions = (f"it-audit {__version__}", f"Python {python}", f"Qt {qVersion()}")
    lines = [", ".join((*versions, platform.platform()))]
    step: BaseException | None = error
    while step is not None:
        frames = traceback.extract_tb(step.__traceback__)
        lines.append(type(step).__qualname__)
        lines += [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames]
        step = step.__cause__ or step.__context__
    return "\n".join(lines) + "\n"


class CrashDialog(FittingDialog):
    """What happened, what is safe, what to do, with a log the user can save."""

    def __init__(
        self, error: BaseException, files: FileChoice, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(width=_WIDTH, parent=parent)
        self._log = log_of(error)
        self._files = files
        self._folder = folder
        self.setWindowTitle(self.tr("Something in the program is wrong"))
        self.save = SecondaryButton(self.tr("Save the log…"))
        self.end = PrimaryButton(self.tr("Close the program"))
        self.go_on = SecondaryButton(self.tr("Go on"))
        self._outcome = Label(role=Role.SMALL)
        self._outcome.hide()
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.end.clicked.connect(self._on_end)
        self.go_on.clicked.connect(self.reject)

    @property
    def log(self) -> str:
        """What the user can save."""
        return self._log

    def _on_save(self) -> None:
        path = self._files.log(self, free_path(self._folder, "it-audit log", ".txt"))
        if path is None:
            return
        try:
            path.write_text(self._log, encoding="utf-8")
        except OSError:
            self._tell(self.tr("The log cannot be saved there. Choose another place."))
        else:
            self._tell(self.tr("The log is saved."))

    def _tell(self, words: str) -> None:
        self._outcome.setText(words)
        self._outcome.show()
        announce(self, words)

    def _on_end(self) -> None:
        self.accept()
        QApplication.closeAllWindows()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        margin = theme.px(Space.L)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(Space.S))
        layout.addWidget(
            Label(self.tr("The program came upon a fault of its own."), role=Role.CARD_TITLE)
        )
        layout.addWidget(Label(self.tr("Everything shown as saved is safe in your file.")))
        layout.addWidget(Label(self.tr("Close the program and start it again.")))
        helps = self.tr("The log helps the makers. It tells where it went wrong, not your answers.")
        layout.addWidget(Label(helps, role=Role.SMALL, token=Token.MUTED))
        layout.addWidget(self._outcome)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.end)
        layout.addLayout(row)
