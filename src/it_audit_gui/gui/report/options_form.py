"""What is to be made: which document, in which language, on which paper, with what in it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.context import LANGUAGE
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.report.brand_form import BrandForm
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.gui.report.chapter_boxes import ChapterBoxes
from it_audit_gui.gui.report.names import ReportNames
from it_audit_gui.gui.report.option_store import Chosen, OptionStore
from it_audit_gui.gui.report.order import Order
from it_audit_gui.gui.widgets.card import Line
from it_audit_gui.gui.widgets.fields import CheckBox, ComboBox, LabelledField
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.report.extras.kinds import Document
from it_audit_gui.report.options import Paper, ReportOptions

# The report first, then what is handed over, then what is filled in, then files for programs.
_DOCUMENTS = (
    None,
    Document.SUPPLIER,
    Document.QUESTIONNAIRE,
    Document.LEAVER,
    Document.RESTORE_TEST,
    Document.ACTIONS,
    Document.CALENDAR,
)
_PLAN = "plan"


class OptionsForm(QWidget):
    """``changed`` when something else is to be made."""

    changed = Signal()

    def __init__(
        self,
        languages: Mapping[str, str],
        language: str,
        store: BrandStore,
        files: FileChoice,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document, self.language, self.paper = ComboBox(), ComboBox(), ComboBox()
        names = ReportNames(self)
        for document in _DOCUMENTS:
            self.document.addItem(names.document(document), document)
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        for paper in Paper:
            self.paper.addItem(names.paper(paper), paper)
        self.anonymous = CheckBox(self.tr("Without names, notes and evidence"))
        self._window_language = self._own_language = language
        self._kept, self._audit = OptionStore(store.folder), ""
        self._in_passing: frozenset[str] = frozenset()
        self.chapters = ChapterBoxes(language)
        self.brand = BrandForm(store, files, language)
        self._title = Label(role=Role.PAGE_TITLE)
        self._subtitle = Label(role=Role.BODY, token=Token.MUTED)
        self._lay_out()
        self._connect()

    @property
    def order(self) -> Order:
        """What is to be made now."""
        return Order(
            document=self._document,
            language=str(self.language.currentData()),
            options=ReportOptions(
                sections=self.chapters.sections,
                anonymous=self.anonymous.isChecked(),
                brand=self.brand.brand,
                paper=Paper(self.paper.currentData()),
            ),
        )

    def show_view(self, view: View) -> None:
        """Offer what this audit can tell, as it was chosen for it before."""
        oldest, usual = view.assessments[0].id, self._usual_language(view)
        self.chapters.show_comparison(possible=oldest != view.assessment.id)
        if (oldest, usual) != (self._audit, self._own_language):
            self._audit, self._own_language = oldest, usual
            self._recall(self._kept.load(oldest))

    def choose_plan(self) -> None:
        """Offer the report with no other chapter than the plan; this once, not for later."""
        self._in_passing = frozenset({_PLAN})
        self.document.setCurrentIndex(self.document.findData(None))
        self.chapters.choose(self._in_passing)

    def show_title(self, title: str, subtitle: str) -> None:
        """Name what is made, and how large it is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def _usual_language(self, view: View) -> str:
        """That of the firm, as its file says; else that of the window."""
        spoken = view.assessment.facts.get(LANGUAGE)
        return str(spoken) if self.language.findData(spoken) >= 0 else self._window_language

    @property
    def _document(self) -> Document | None:
        chosen = self.document.currentData()
        return Document(chosen) if chosen else None

    def _recall(self, chosen: Chosen) -> None:
        parts = (self.language, self.paper, self.anonymous, self.chapters)
        blocked = [part.blockSignals(True) for part in parts]
        language = self.language.findData(chosen.language or self._own_language)
        self.language.setCurrentIndex(max(0, language))
        self.paper.setCurrentIndex(self.paper.findData(chosen.paper))
        self.anonymous.setChecked(chosen.anonymous)
        self.chapters.choose(frozenset(self.chapters.boxes) - chosen.left_out)
        for part, was in zip(parts, blocked, strict=True):
            part.blockSignals(was)

    def _keep(self, order: Order) -> None:
        own = order.language == self._own_language
        chosen = Chosen(
            language="" if own else order.language,
            paper=order.options.paper,
            anonymous=order.options.anonymous,
            left_out=self.chapters.left_out,
        )
        if not self._audit:
            return
        if self.chapters.sections == self._in_passing:
            chosen = replace(chosen, left_out=self._kept.load(self._audit).left_out)
        self._kept.keep(self._audit, chosen)

    def _on_changed(self) -> None:
        order = self.order
        self._keep(order)
        self.chapters.setVisible(order.document is None)
        for part in (self._paper_field, self._style):
            part.setVisible(order.has_pages)
        self.changed.emit()

    def _connect(self) -> None:
        for choice in (self.document, self.language, self.paper):
            choice.currentIndexChanged.connect(self._on_changed)
        self.anonymous.toggled.connect(self._on_changed)
        self.chapters.changed.connect(self._on_changed)
        self.brand.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._paper_field = LabelledField(self.tr("Paper"), self.paper)
        column = QVBoxLayout(self)
        side = theme.px(Space.XL)
        column.setContentsMargins(side, theme.px(Space.L), theme.px(Space.M), theme.px(Space.L))
        column.setSpacing(theme.px(Space.S))
        heads = QVBoxLayout()
        heads.setSpacing(theme.px(2))
        heads.addWidget(self._title)
        heads.addWidget(self._subtitle)
        column.addLayout(heads)
        column.addWidget(LabelledField(self.tr("Which document?"), self.document))
        column.addWidget(LabelledField(self.tr("Language of the document"), self.language))
        column.addWidget(self._paper_field)
        column.addWidget(self.anonymous)
        column.addWidget(self.chapters)
        column.addWidget(self._style_part())
        column.addStretch(1)

    def _style_part(self) -> QWidget:
        self._style = QWidget()
        column = QVBoxLayout(self._style)
        column.setContentsMargins(0, theme.px(Space.XS), 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(Line())
        column.addWidget(Label(self.tr("Your own style"), role=Role.CARD_TITLE))
        column.addWidget(self.brand)
        return self._style
