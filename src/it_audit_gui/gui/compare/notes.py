"""What must be known before reading a comparison."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.wording import explain


class Notes(QWidget):
    """Hidden while there is nothing to say."""

    question_picked = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._first = ""
        self.refused = Banner(BannerKind.ERROR, "")
        self.other_firm = Banner(BannerKind.WARNING, "")
        self.to_confirm = Banner(BannerKind.INFO, "", icon="git-compare")
        self._go = self.to_confirm.add_action(self.tr("To the first one"))
        self._go.clicked.connect(lambda: self.question_picked.emit(self._first))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for banner in (self.refused, self.other_firm, self.to_confirm):
            column.addWidget(banner)
            banner.hide()
        self._settle()

    def show_view(self, view: View) -> None:
        """Say how many answers only repeat those of last time."""
        self._language = view.questionnaire.language
        carried = [item.question for item in view.assessment.answers.values() if item.to_confirm]
        self._first = next(
            (item.id for item in view.questionnaire.questions if item.id in set(carried)), ""
        )
        title = self.tr("%n answer(s) still to confirm", "", len(carried))
        about = self.tr("They repeat last time, so they cannot show what changed.")
        self.to_confirm.set_texts(title, about)
        self.to_confirm.setVisible(bool(carried))
        self._settle()

    def show_comparison(self, found: Comparison) -> None:
        """Say when both audits are not of one firm."""
        then, now = found.before.assessment.organisation, found.after.assessment.organisation
        words = self.tr("The earlier audit is of ‘%1’, the later one of ‘%2’.")
        self.other_firm.set_texts(self.tr("Two firms?"), fill(words, then, now))
        self.other_firm.setVisible(then.casefold() != now.casefold())
        self._settle()

    def show_refused(self, error: AuditError) -> None:
        """Say why there is no comparison."""
        words = explain(error, self._language)
        self.refused.set_texts(words.what, f"{words.safe} {words.do}")
        self.refused.show()
        self._settle()
        self.refused.announce()

    def forget_refused(self) -> None:
        """Another pair is asked for."""
        self.refused.hide()
        self.other_firm.hide()
        self._settle()

    def _settle(self) -> None:
        banners = (self.refused, self.other_firm, self.to_confirm)
        self.setVisible(not all(banner.isHidden() for banner in banners))
