"""What the IT partner replied, to be taken over reply by reply."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.partner.listed import Listed
from it_audit_gui.gui.partner.offer_row import OfferRow
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.session.partner.offers import Offer, taken


class ReviewDialog(FileDialog):
    """Announces ``decided`` with the replies (``tuple[Reply, ...]``) that are taken over."""

    decided = Signal(object)

    def __init__(
        self,
        by: str,
        offers: Sequence[Offer],
        questionnaire: Questionnaire,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Replies of your IT partner"), "")
        self.rows = tuple(OfferRow(offer, questionnaire) for offer in offers)
        self.all, self.none = LinkButton(self.tr("Take all")), LinkButton(self.tr("Take none"))
        self._lay_out(fill(self.tr("Filled in by %1."), by) if by else "")
        self._connect()
        self._show_count()

    def decide(self) -> bool:
        """Hand over what is ticked."""
        chosen = [row.offer for row in self.rows if row.box.isChecked()]
        if chosen:
            self.decided.emit(taken(chosen))
        return bool(chosen)

    def _lay_out(self, by: str) -> None:
        """All that is more than the title scrolls, for small screens with large text."""
        means = self.tr(
            "What you take over is kept as said by your IT partner, without evidence. "
            "You can undo it in one step."
        )
        listed = Listed(self.tr("Replies"))
        listed.add(Label(" ".join(part for part in (by, means) if part)))
        listed.add(_beside(self.all, self.none))
        for row in self.rows:
            listed.add(row)
        self.add(listed)

    def _connect(self) -> None:
        for row in self.rows:
            row.box.toggled.connect(self._show_count)
        self.all.clicked.connect(lambda: self._tick(on=True))
        self.none.clicked.connect(lambda: self._tick(on=False))

    def _tick(self, *, on: bool) -> None:
        for row in self.rows:
            row.box.setChecked(on)

    @Slot()
    def _show_count(self) -> None:
        count = sum(row.box.isChecked() for row in self.rows)
        self.go_on.setText(self.tr("Take over %n reply(s)", "", count))
        self.go_on.setEnabled(count > 0)


def _beside(*buttons: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(Space.M))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return box
