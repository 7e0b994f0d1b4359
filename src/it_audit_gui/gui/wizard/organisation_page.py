"""The facts of the firm: which questions apply and what to calculate with."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.context import FactKind, Preset
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.page.quick_walk import still_asked
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.undo_links import UndoLinks
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.wizard.columns import Columns
from it_audit_gui.gui.wizard.fact_fields import AskedFact, FactField, WrittenFact, field_for

_MAIN, _SIDE = 680, 280


class OrganisationPage(RoomPage):
    """All facts the bank asks about; ``described`` with each one that is settled."""

    described = Signal(object)  # Facts
    emptied = Signal(str)  # FactId
    undo_asked = Signal()
    redo_asked = Signal()
    went_on = Signal()
    quick_asked = Signal()

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = Page(main_width=_MAIN, side_width=_SIDE, footer=True)
        self._questionnaire = questionnaire
        language = questionnaire.language
        self.fields = {fact.id: field_for(fact, language) for fact in questionnaire.context}
        self._saved = SavedLabel()
        self._presets = QVBoxLayout()
        self._banners: list[Banner] = []
        self._shown: tuple[str, ...] = ()
        self._read_only = False
        self.links = UndoLinks(self)
        self.quick = SecondaryButton("")
        self.go_on = PrimaryButton("", icon_after="arrow-right")
        self._page.set_title(self.tr("Your firm"), self._subtitle())
        self._lay_out()
        for field in self.fields.values():
            field.settled.connect(self._on_settled)
            field.emptied.connect(self.emptied)
        self.links.undo_asked.connect(self.undo_asked)
        self.links.redo_asked.connect(self.redo_asked)
        self.quick.clicked.connect(self.quick_asked)
        self.go_on.clicked.connect(self.went_on)
        WayKeys(self, on=self.go_on.click)

    def show_view(self, view: View) -> None:
        """Show the facts as they are kept."""
        self._read_only = view.read_only
        for key, field in self.fields.items():
            field.show_value(view.assessment.facts.get(key))
            field.set_read_only(read_only=view.read_only)
        self._show_presets(view)
        self.links.show_view(view)
        first = self._questionnaire.sections[0].name
        begun = view.evaluation.answered > 0
        template = self.tr("Go on with %1") if begun else self.tr("Begin with %1")
        self.go_on.setText(fill(template, first))
        self._show_quick(view)

    def _show_quick(self, view: View) -> None:
        """The way to a first score, as long as it is shorter than the whole audit."""
        left = len(still_asked(view))
        shorter = 0 < left < len(view.evaluation.open_questions)
        self.quick.setVisible(shorter and not view.read_only)
        self.quick.setText(self.tr("First a quick round: %n question(s)", "", left))
        about = self.tr("The heaviest questions, for a first score in about ten minutes.")
        self.quick.setToolTip(about)
        self.quick.setAccessibleDescription(about)

    def show_saved(self, at: datetime) -> None:
        """Say that everything up to now is saved."""
        self._saved.show_saved(fill(self.tr("Saved at %1"), formats.time_of(at)))

    def show_save_failed(self, change: Change, waiting: int) -> None:
        """Say that changes are not saved yet."""
        del change
        self._saved.show_waiting(self.tr("%n change(s) not saved yet", "", waiting))

    def finish_writing(self) -> bool:
        """Settle what is written in the field the user is in; nothing there has to wait."""
        for field in self.fields.values():
            if isinstance(field, WrittenFact):
                field.finish_writing()
        return True

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus in the first field without a value as one reads, or on the way on."""
        empty = (field for field in self._as_read() if field.is_empty)
        first = None if self._read_only else next(empty, None)
        if first is None:
            self.go_on.setFocus(reason)
        else:
            first.focus(reason)
            self._page.show_widget_soon(first)

    def _on_settled(self, fact: str, value: str | int) -> None:
        self.described.emit({fact: value})

    def _subtitle(self) -> str:
        count = len(self._questionnaire.context)
        return self.tr(
            "%n fact(s). They decide which questions you get and what we calculate with.",
            "",
            count,
        )

    def _show_presets(self, view: View) -> None:
        holding = [p for p in self._questionnaire.presets if p.when.holds(view.assessment.facts)]
        ids = tuple(preset.id for preset in holding)
        if ids == self._shown:
            return
        self._shown = ids
        for banner in self._banners:
            self._presets.removeWidget(banner)
            banner.deleteLater()
        self._banners = [self._preset_banner(preset) for preset in holding]
        for banner in self._banners:
            self._presets.addWidget(banner)
            banner.announce()

    def _preset_banner(self, preset: Preset) -> Banner:
        questions = [self._questionnaire.by_id[key].texts.short for key in preset.questions]
        names = ", ".join(sorted(questions))
        effect = fill(
            self.tr("So we do not ask about: %1. If that changes, change it here."), names
        )
        kept = self.tr("Your other answers stay saved.")
        banner = Banner(BannerKind.INFO, "")
        banner.set_parts(Part(preset.reason, strong=True), Part(f" {effect} {kept}"))
        return banner

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        texts, shorter, asked = self._kinds()
        card = Card()
        card.add(_texts_first(texts, shorter))
        self._page.main.insertWidget(0, card)
        self._page.main.insertWidget(1, Columns(asked, most=2, gap=Space.S))
        self._page.main.insertLayout(2, self._presets)
        for index, note in enumerate(self._notes()):
            self._page.side.insertWidget(index, note)
        if self._page.footer is not None:
            for widget in (self._saved, self.links.undo, self.links.redo):
                self._page.footer.start.addWidget(widget)
            self._page.footer.end.addWidget(self.quick)
            self._page.footer.end.addWidget(self.go_on)

    def _kinds(self) -> tuple[Sequence[FactField], Sequence[FactField], Sequence[FactField]]:
        """Texts, everything shorter, and what is asked with its answers, in this order."""
        fields = self.fields.values()
        asked = [field for field in fields if isinstance(field, AskedFact)]
        others = [field for field in fields if not isinstance(field, AskedFact)]
        texts = [field for field in others if field.fact.kind is FactKind.TEXT]
        shorter = [field for field in others if field.fact.kind is not FactKind.TEXT]
        return texts, shorter, asked

    def _as_read(self) -> list[FactField]:
        return [field for fields in self._kinds() for field in fields]

    def _notes(self) -> tuple[Card, Card, Card]:
        bank = self._questionnaire
        sections = self.tr("in %n section(s)", "", len(bank.sections))
        size = self.tr("%n question(s)", "", len(bank.questions))
        stop = self.tr("You can stop at any moment: every answer is saved at once.")
        unsure = self.tr(
            "You then get a step in your plan: what to ask whom."
            " Do not guess, that makes your outcome less right."
        )
        private = self.tr("Everything is in one file on this computer. Nothing goes out.")
        return (
            _note("clock", self.tr("30 to 45 minutes"), fill("%1 %2. %3", size, sections, stop)),
            _note("circle-help", fill(self.tr("‘%1’ is fine"), bank.common.dont_know), unsure),
            _note("lock", self.tr("Your data stays yours"), private),
        )


def _texts_first(texts: Sequence[QWidget], shorter: Sequence[QWidget]) -> QWidget:
    """Texts over the full width, everything shorter in columns below."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(Space.M))
    for field in texts:
        column.addWidget(field)
    column.addWidget(Columns(shorter, most=2, gap=Space.M))
    return box


def _note(icon: str, title: str, text: str) -> Card:
    card = Card(title, icon=icon)
    card.add(Label(text, role=Role.SMALL, token=Token.MUTED))
    return card
