"""What must be known before answering: set aside by a fact, or carried over from last time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.labels import Part
from it_audit_gui.gui.wizard.reply_rows import confirm_key


class AnswerNotice(QWidget):
    """A quiet box above the replies; hidden when there is nothing to say."""

    kept = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset = Banner(BannerKind.INFO, "", icon="circle-dashed")
        self._carried = Banner(BannerKind.INFO, "", icon="git-compare")
        self._keep: QPushButton = self._carried.add_action(self.tr("It is still right"))
        self._keep.clicked.connect(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(Space.S))
        column.addWidget(self._preset)
        column.addWidget(self._carried)

    def show_standing(self, standing: Standing, *, read_only: bool) -> None:
        """Say what holds for this question, if anything does."""
        preset = standing.answer is None and bool(standing.preset_reason)
        carried = standing.answer is not None and standing.answer.to_confirm
        self._preset.setVisible(preset)
        self._carried.setVisible(carried)
        self.setVisible(preset or carried)
        self._keep.setVisible(not read_only)
        if preset:
            self._say_preset(standing.preset_reason, read_only=read_only)
        if carried:
            self._say_carried(read_only=read_only)

    def _say_preset(self, reason: str, *, read_only: bool) -> None:
        effect = self.tr("That is why this question does not count.")
        undone = "" if read_only else self.tr("Answer it anyway, and it counts again.")
        self._preset.set_parts(Part(reason, strong=True), Part(f" {effect} {undone}".rstrip()))

    def _say_carried(self, *, read_only: bool) -> None:
        said = [self.tr("Choose again if something changed.")]
        said.append(
            fill(self.tr("Still right? Press %1, or Enter to go on at once."), confirm_key())
        )
        lead = self.tr("This is your answer from last time.")
        rest = "" if read_only else " " + " ".join(said)
        self._carried.set_parts(Part(lead, strong=True), Part(rest))
