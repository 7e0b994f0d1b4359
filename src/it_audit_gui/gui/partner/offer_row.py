"""One reply of the IT partner beside the answer there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.assessment import Answer, State
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.chip import Chip, ChipLook
from it_audit_gui.gui.widgets.fields import CheckBox
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.session.partner.offers import Offer, OfferKind
from it_audit_gui.session.replies import DONT_KNOW, NOT_APPLICABLE


class OfferRow(QWidget):
    """A tick with the question; below it both answers, in full."""

    def __init__(
        self, offer: Offer, questionnaire: Questionnaire, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.offer = offer
        self._bank = questionnaire
        self.box = CheckBox(questionnaire.by_id[offer.reply.question].texts.short, strong=True)
        self.box.setChecked(offer.harmless)
        self.now = _line(self.tr("Now:"), self._before(offer.before))
        self.said = _line(self.tr("IT partner:"), self._choice(offer.reply.choice))
        told = QVBoxLayout()
        told.setContentsMargins(theme.px(Space.XL), 0, 0, theme.px(Space.M))
        told.setSpacing(theme.px(Space.XXS))
        told.addWidget(self.now)
        told.addWidget(self.said)
        if offer.reply.remark:
            told.addWidget(_line(self.tr("Remark:"), offer.reply.remark))
        if self._warning():
            chip = Chip(self._warning(), look=ChipLook.OUTLINE, icon="triangle-alert")
            told.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.setAccessibleDescription(
            " ".join((self.now.text(), self.said.text(), offer.reply.remark, self._warning()))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addLayout(told)

    def _warning(self) -> str:
        """What taking it over would replace."""
        match self.offer.kind:
            case OfferKind.NEW | OfferKind.SAME:
                return ""
            case OfferKind.DIFFERENT:
                return self.tr("Replaces your answer")
            case OfferKind.NEWER_ANSWER:
                return self.tr("Replaces an answer given since")

    def _before(self, answer: Answer | None) -> str:
        if answer is None:
            return self.tr("No answer yet")
        if answer.state is State.OPTION:
            return self._choice(str(answer.option))
        return self._choice(answer.state.value)

    def _choice(self, choice: str) -> str:
        common = self._bank.common
        words = {DONT_KNOW: common.dont_know, NOT_APPLICABLE: common.not_applicable}
        options = self._bank.by_id[self.offer.reply.question].texts.options
        return words[choice] if choice in words else options[int(choice)]


def _line(name: str, text: str) -> Label:
    label = Label(role=Role.SMALL)
    label.set_parts(Part(fill("%1 ", name), token=Token.MUTED), Part(text))
    return label
