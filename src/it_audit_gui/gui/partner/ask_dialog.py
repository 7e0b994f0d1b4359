"""Asks what goes into the form for the IT partner."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.audit_settings import PARTNER_LIMIT
from it_audit_gui.domain.context import LANGUAGE
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.partner.listed import Listed
from it_audit_gui.gui.widgets.fields import CheckBox, ComboBox, LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.records import dataclass
from it_audit_gui.session.partner.asked import USUALLY, Asked, askable

# The kind of form that replies can be taken in from.
HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOrder:
    """A form that is wanted: its questions, its language, and whether it names the firm.

    ``partner`` is who fills it in, empty where that is not said. ``ending`` is that of its file:
    ``html``, ``pdf`` or ``md``.
    """

    questions: tuple[QuestionId, ...]
    language: str
    anonymous: bool
    ending: str
    partner: str = ""


class AskDialog(FileDialog):
    """Announces ``decided`` with a ``FormOrder``.

    A tick for each reason ticks its questions; each question can still be left out.
    """

    decided = Signal(object)

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = askable(view.evaluation)
        self.entitle(self.tr("Ask your IT partner"), self.tr("Save the form…"))
        self._list = Listed(self.tr("What goes into the form"))
        self.reasons = self._reasons()
        self.partner = LineEdit(view.settings.it_partner)
        self.partner.setMaxLength(PARTNER_LIMIT)
        self.partner.setReadOnly(view.read_only)
        self.anonymous = CheckBox(self.tr("Leave out the name of the firm"))
        self.language = _languages(view)
        self.kind = self._kinds()
        self.questions = {
            key: CheckBox(view.questionnaire.by_id[key].texts.short) for key in self._asked
        }
        self._count = Label(token=Token.MUTED)
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> tuple[QuestionId, ...]:
        """The questions that are ticked."""
        return tuple(key for key, box in self.questions.items() if box.isChecked())

    def decide(self) -> bool:
        """Hand over what is wanted; a form without questions is none."""
        if not self.chosen:
            return False
        order = FormOrder(
            questions=self.chosen,
            language=str(self.language.currentData()),
            anonymous=self.anonymous.isChecked(),
            ending=str(self.kind.currentData()),
            partner=" ".join(self.partner.text().split()),
        )
        self.decided.emit(order)
        return True

    def _reasons(self) -> Mapping[Asked, CheckBox]:
        words = {
            Asked.UNKNOWN: self.tr("What nobody knows (%1)"),
            Asked.OPEN: self.tr("What has no answer yet (%1)"),
            Asked.UNPROVEN: self.tr("What has no evidence yet (%1)"),
        }
        found = list(self._asked.values())
        boxes = {kind: CheckBox(fill(words[kind], found.count(kind))) for kind in Asked}
        for kind, box in boxes.items():
            box.setEnabled(kind in found)
        return boxes

    def _kinds(self) -> ComboBox:
        """Every kind of form, the one that replies can be taken in from first."""
        field = ComboBox()
        field.addItem(self.tr("On screen, in any browser"), HTML)
        field.addItem(self.tr("On paper: a PDF to print"), "pdf")
        field.addItem(self.tr("In a text editor: Markdown"), "md")
        return field

    def _lay_out(self) -> None:
        means = self.tr("You get one file to send by email. Your own answers are not in it.")
        self._list.add(Label(means))
        kind = LabelledField(self.tr("How it is filled in"), self.kind)
        spoken = LabelledField(self.tr("Language of the form"), self.language)
        partner = LabelledField(
            self.tr("Who is your IT partner?"),
            self.partner,
            note=self.tr("(may stay empty)"),
            hint=self.tr("A person or a firm. Kept with this audit, for the next form."),
        )
        for part in (*self.reasons.values(), self.anonymous):
            self._list.add(part)
        self._list.add(partner, above=Space.S)
        self._list.add(kind, above=Space.S)
        self._list.add(spoken, above=Space.S)
        weight = theme.font(Role.CARD_TITLE).weight()
        self._list.add(Label(self.tr("The questions"), weight=weight), above=Space.M)
        for question in self.questions.values():
            self._list.add(question)
        self.add(self._list)
        self.add(self._count)

    def _connect(self) -> None:
        for kind, box in self.reasons.items():
            box.toggled.connect(lambda on, kind=kind: self._choose(kind, on=on))
        for question in self.questions.values():
            question.toggled.connect(self._show_count)
        for kind in USUALLY:
            self.reasons[kind].setChecked(self.reasons[kind].isEnabled())
        self._show_count()

    def _choose(self, kind: Asked, *, on: bool) -> None:
        for key, reason in self._asked.items():
            if reason is kind:
                self.questions[key].setChecked(on)

    @Slot()
    def _show_count(self) -> None:
        self._count.setText(self.tr("%n question(s) in the form", "", len(self.chosen)))
        self.go_on.setEnabled(bool(self.chosen))


def _languages(view: View) -> ComboBox:
    """Every language, that of the firm chosen."""
    field = ComboBox()
    for code, name in LANGUAGES.items():
        field.addItem(name, code)
    spoken = str(view.assessment.facts.get(LANGUAGE, view.questionnaire.language))
    field.setCurrentIndex(max(field.findData(spoken), 0))
    return field
