"""Two audits of a firm side by side, and the way to the next one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.comparison import ChangeKind, Comparison
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.compare.again_card import AgainCard
from it_audit_gui.gui.compare.changes_card import ChangesCard
from it_audit_gui.gui.compare.choice import Choice
from it_audit_gui.gui.compare.conclusions import Conclusions
from it_audit_gui.gui.compare.notes import Notes
from it_audit_gui.gui.compare.other_lock import OtherLock
from it_audit_gui.gui.compare.pick import Found, Pick
from it_audit_gui.gui.compare.sections_card import SectionsCard
from it_audit_gui.gui.compare.steps_card import StepsCard
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.explaining.change_told import ChangeExplanations
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.saved_label import SavedLabel

_OVERALL = FigureName(kind=FigureKind.CHANGE)


class ComparisonPage(Page, RoomPage):
    """``wanted`` with the pair to compare; ``again_asked`` to begin the next audit."""

    has_charts = True

    wanted = Signal(object)  # Pick
    again_asked = Signal()
    look_asked = Signal(str)  # AssessmentId: to open an earlier audit of the file
    question_picked = Signal(str)
    went_on = Signal()
    went_back = Signal()

    def __init__(
        self,
        charts: Charts | None = None,
        files: FileChoice | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(main_width=None, footer=True, parent=parent)
        charts = charts or Charts(parent=self)
        self._view: View | None = None
        self._asked: Pick | None = None
        self._found: Comparison | None = None
        self._conclusions = Conclusions(self)
        self._changes = ChangeExplanations(self)
        self.explanation = ExplanationPanel(self._told)
        self.lock = OtherLock(self)
        self.choice = Choice(files or FileChoice())
        self.notes = Notes()
        self.again = AgainCard()
        self.sections = SectionsCard(charts)
        self.changes = ChangesCard()
        self.steps = StepsCard()
        self._banks = Label(role=Role.SMALL, token=Token.MUTED)
        self.saved = SavedLabel()
        self.begin = SecondaryButton(self.tr("Start a re-audit"), icon_before="plus")
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.on = PrimaryButton(self.tr("Next"), icon_after="arrow-right")
        self._lay_out_parts()
        self._connect()
        self._show_found(None)
        WayKeys(self, on=self.on.click, back=self.back.click)

    def show_view(self, view: View) -> None:
        """Compare the open audit as it is now."""
        before, self._view = self._view, view
        self.choice.show_view(view)
        self.notes.show_view(view)
        latest = view.assessments[-1].id == view.assessment.id
        may_begin = latest and not view.read_only and bool(view.assessment.answers)
        alone = self.choice.pick is None
        self.again.setVisible(alone)
        self.again.show_view(view, may_begin=may_begin)
        self.begin.setVisible(may_begin and not alone)
        if alone:
            self.set_title(self.tr("There is nothing to compare yet"))
        if before is None or before.assessment != view.assessment or self._asked is None:
            self._want()
        follow_layout(self)

    def show_found(self, found: Found) -> None:
        """Show a comparison that was asked for."""
        if found.pick == self._asked:
            self.lock.end()
            self.choice.show_found(found)
            self._show_found(found.comparison)

    def show_refused(self, error: AuditError) -> None:
        """Say why two audits cannot be compared, or ask for the password that is missing."""
        self._show_found(None)
        file = self._asked.file if self._asked else None
        language = self._view.questionnaire.language if self._view else ""
        if file is None or not self.lock.asks(file, error, language):
            self.notes.show_refused(error)

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved."""
        self.saved.show_saved(fill(self.tr("Saved at %1"), formats.time_of(at)))

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the choice, or on the way to a second audit."""
        if not self.choice.isHidden():
            self.choice.before.setFocus(reason)
        elif not self.again.begin.isHidden():
            self.again.begin.setFocus(reason)
        else:
            self.on.setFocus(reason)

    @property
    def parts(self) -> Mapping[str, str]:
        """The pair, and what of it is listed."""
        kind, every = self.changes.filtered
        shown = {"kind": str(kind)} if kind else {}
        shown |= {"changes": ""} if every else {}
        shown |= {} if self.steps.folded else {"steps": ""}
        return {**self.choice.chosen, **shown, **self.explanation.parts}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """List the same of the same pair."""
        kind = ChangeKind(parts["kind"]) if "kind" in parts else None
        self.changes.filter(kind, every="changes" in parts)
        if "steps" in parts:
            self.steps.unfold()
        self.choice.choose(parts)
        self.explanation.take_up(parts)

    def _want(self) -> None:
        pick = self.choice.pick
        password = self.lock.password_of(pick.file) if pick else None
        self._asked = replace(pick, password=password) if pick else None
        self.notes.forget_refused()
        if self._asked is not None:
            self.again.hide()
            self.wanted.emit(self._asked)

    def show_why(self) -> bool:
        """Tell where the change of the whole comes from, as far as there is one."""
        self.explanation.explain(_OVERALL)
        return not self.explanation.isHidden()

    def _told(self, figure: FigureName) -> Told | None:
        return self._changes.told(self._found, figure.of) if self._found else None

    def _on_explained(self) -> None:
        follow_layout(self)
        self.show_widget_soon(self.explanation)
        # Of one that is higher than the window the beginning.
        self.show_widget_soon(self.explanation.close_button)

    def _show_found(self, found: Comparison | None) -> None:
        self._found = found
        self.explanation.refresh()
        for part in (self.sections, self.changes, self.steps, self._banks):
            part.setVisible(found is not None)
        if found is None:
            return
        self.set_title(self._conclusions.title(found), self._conclusions.subtitle(found))
        self.notes.show_comparison(found)
        for card in (self.sections, self.changes, self.steps):
            card.show_comparison(found)
        self._banks.setText(self._conclusions.banks(found))
        follow_layout(self)

    def _on_unfolded(self) -> None:
        follow_layout(self)

    def _connect(self) -> None:
        self.choice.picked.connect(self._want)
        self.choice.look_asked.connect(self.look_asked)
        self.lock.given.connect(self._want)
        self.lock.given_up.connect(self.notes.show_refused)
        self.again.again_asked.connect(self.again_asked)
        self.again.file_asked.connect(self.choice.ask_file)
        self.begin.clicked.connect(self.again_asked)
        self.notes.question_picked.connect(self.question_picked)
        self.changes.question_picked.connect(self.question_picked)
        self.changes.unfolded.connect(self._on_unfolded)
        self.steps.unfolded.connect(self._on_unfolded)
        self.sections.explained.connect(self.explanation.explain)
        self.explanation.opened.connect(self._on_explained)
        self.explanation.closed.connect(self._on_unfolded)
        self.back.clicked.connect(self.went_back)
        self.on.clicked.connect(self.went_on)

    def _lay_out_parts(self) -> None:
        for widget in (
            self.choice,
            self.notes,
            self.again,
            self.sections,
            self.explanation,
            self.changes,
            self.steps,
            self._banks,
        ):
            self.main.addWidget(widget)
        assert self.footer is not None  # noqa: S101 - asked for above
        self.footer.start.addWidget(self.back)
        self.footer.start.addWidget(self.saved)
        self.footer.end.addWidget(self.begin)
        self.footer.end.addWidget(self.on)
