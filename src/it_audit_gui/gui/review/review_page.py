"""Before the result: what is still open, unknown or worth a second look."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.review.certainty_card import CertaintyCard
from it_audit_gui.gui.review.entries import Entries
from it_audit_gui.gui.review.review_list import ReviewList
from it_audit_gui.gui.review.sections_card import SectionsCard
from it_audit_gui.gui.review.to_review import ToReview, to_review
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Part
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.words import score_words

_MAIN, _SIDE = 668, 300
_NEARLY = 0.9


class ReviewPage(Page, RoomPage):
    """Lists by what is to be done; every row leads to its question."""

    has_charts = True

    question_picked = Signal(str)  # to come back from
    walk_wanted = Signal(str)  # from this question on
    results_asked = Signal()
    back_asked = Signal()

    def __init__(self, charts: Charts | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(
            main_width=_MAIN, side_width=_SIDE, gap=Space.M, footer=True, parent=parent
        )
        self._first_open = ""
        self._looked_in: ReviewList | None = None
        self.entries = Entries(self)
        self.lists = self._make_lists()
        self.all_well = Banner(
            BannerKind.DONE,
            self.tr("Nothing is left to check"),
            self.tr("Every question has an answer, and none contradicts your firm’s facts."),
        )
        charts = charts or Charts(parent=self)
        self.sections, self.certainty = SectionsCard(charts), CertaintyCard(charts)
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.saved = SavedLabel()
        self.anyway = SecondaryButton(self.tr("To the result already"))
        self.on = PrimaryButton("", icon_after="arrow-right")
        self._place_parts()
        self._connect()
        WayKeys(self, on=self.on.click, back=self.back.click)

    def show_view(self, view: View) -> None:
        """Show what the file has now."""
        found = to_review(view)
        self.entries.show_view(view)
        self._show_title(view, found)
        for card, standings in zip(self.lists, found.lists, strict=True):
            card.show_standings(standings)
        self.all_well.setVisible(found.nothing)
        self.sections.show_view(view)
        self.certainty.show_score(view.evaluation.overall)
        self._show_way_on(found)
        follow_layout(self)

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved."""
        self.saved.show_saved(fill(self.tr("Everything saved at %1"), formats.time_of(at)))

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the way on; after a look at a question, where that was listed."""
        listed = self._looked_in.where_picked if self._looked_in else None
        self._looked_in = None
        (listed or self.on).setFocus(reason)
        if listed is not None:
            self.show_widget_soon(listed)

    @property
    def parts(self) -> Mapping[str, str]:
        """The lists that are unfolded, by their places."""
        return {f"{place}": "" for place, card in enumerate(self.lists) if not card.folded}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Unfold the same lists."""
        for place, card in enumerate(self.lists):
            if f"{place}" in parts:
                card.unfold()

    def _show_title(self, view: View, found: ToReview) -> None:
        count = len(found.unanswered)
        score = view.evaluation.overall
        if not count and found.carried:
            self._show_carried(view, len(found.carried))
            return
        if not count:
            self.set_title_parts(self.tr("Every question is answered"), *self._score_parts(score))
            return
        nearly = view.evaluation.answered >= _NEARLY * view.evaluation.applicable
        title = (
            self.tr("Almost done: %n question(s) open", "", count)
            if nearly
            else self.tr("%n question(s) still open", "", count)
        )
        self.set_title_parts(title, *self._range_parts(score))

    def _show_carried(self, view: View, carried: int) -> None:
        """How far a re-audit is."""
        title = self.tr("%n answer(s) from last time still to confirm", "", carried)
        whole = len(view.assessment.answers)
        words = self.tr("%1 of %2 answers are from this time.")
        self.set_title(title, fill(words, whole - carried, whole))

    def _score_parts(self, score: Score) -> tuple[Part, ...]:
        if score.low is None:
            return (Part(self.tr("No question applies to your firm, so there is no score.")),)
        words = self.tr("You can go to the result. Your score:")
        return (Part(words), Part(" "), Part(score_words.sentence(score, 0) + ".", strong=True))

    def _range_parts(self, score: Score) -> tuple[Part, ...]:
        if score.low is None or score.high is None or not score_words.is_known(score):
            return (Part(self.tr("Your score appears with your first answers.")),)
        words = self.tr("You can go to the result already. The score then stays a range:")
        low, high = formats.points(score.low), formats.points(score.high)
        ends = fill(self.tr("between %1 and %2."), low, high)
        return (Part(words), Part(" "), Part(ends, strong=True))

    def _show_way_on(self, found: ToReview) -> None:
        first = next(iter((*found.unanswered, *found.carried)), None)
        self._first_open = first.question.id if first else ""
        self.anyway.setVisible(bool(self._first_open))
        if found.unanswered:
            self.on.setText(self.tr("First open question"))
        else:
            to_confirm, to_result = self.tr("First one to confirm"), self.tr("To the result")
            self.on.setText(to_confirm if self._first_open else to_result)

    def _make_lists(self) -> tuple[ReviewList, ...]:
        make = self.entries
        worst = self.tr("count as the lowest answer")
        return (
            ReviewList(self.tr("To come back to"), self.tr("marked by you"), make.later),
            ReviewList(self.tr("Still open"), "", make.unanswered),
            ReviewList(self.tr("Carried over from last time"), "", make.carried),
            ReviewList(self.tr("Is this right?"), "", make.doubtful),
            ReviewList(self.tr("Don’t know"), worst, make.unknown),
            ReviewList(
                self.tr("Does not apply to us"), self.tr("left out of the score"), make.set_aside
            ),
        )

    def _on_on(self) -> None:
        if self._first_open:
            self.walk_wanted.emit(self._first_open)
        else:
            self.results_asked.emit()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.anyway.clicked.connect(self.results_asked)
        self.on.clicked.connect(self._on_on)
        for card in self.lists:
            card.picked.connect(partial(self._on_picked, card))
            card.unfolded.connect(self._on_unfolded)

    def _on_picked(self, card: ReviewList, question: str) -> None:
        self._looked_in = card
        self.question_picked.emit(question)

    def _on_unfolded(self) -> None:
        follow_layout(self)

    def _place_parts(self) -> None:
        for widget in (self.all_well, *self.lists):
            self.main.addWidget(widget)
        self.side.addWidget(self.sections)
        self.side.addWidget(self.certainty)
        assert self.footer is not None  # noqa: S101 - asked for above
        self.footer.start.addWidget(self.back)
        self.footer.start.addWidget(self.saved)
        self.footer.end.addWidget(self.anyway)
        self.footer.end.addWidget(self.on)
