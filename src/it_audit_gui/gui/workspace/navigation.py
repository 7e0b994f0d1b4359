"""The way through an audit: back to all audits, the firm, its pages, the score so far."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Section
from it_audit_gui.domain.scoring import SectionScore
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.page.routing import OUTCOME, Room, Route, section_of
from it_audit_gui.gui.widgets.buttons import IconButton, LinkButton
from it_audit_gui.gui.widgets.firm_name import FirmName
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.nav_list import NavHeading, NavList, NavRow
from it_audit_gui.gui.workspace.score_panel import ScorePanel

# Pictures for the sections this program knows; any other gets a plain one.
_SECTION_ICONS = {
    "security": "shield",
    "backup": "database-backup",
    "access": "key-round",
    "budget": "wallet",
}
_OTHER_ICON = "list-checks"
_EDGE = 20


class Navigation(QFrame):
    """Shows where the user is and announces where they want to go."""

    left_audit = Signal()
    picked_room = Signal(str)
    picked_section = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LinkButton(self.tr("All audits"), icon_before="chevron-left", small=True)
        self.menu = IconButton("menu", self.tr("Menu"))
        self.list = NavList(self.tr("Pages of this audit"))
        self._firm = FirmName()
        self._started = Label(role=Role.LABEL, token=Token.MUTED)
        self._score = ScorePanel()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.back.clicked.connect(self.left_audit)
        self.list.picked.connect(self._on_picked)

    def show_view(self, view: View, here: Route) -> None:
        """Show an audit with the user at ``here``."""
        self._firm.show_name(view.assessment.organisation)
        month = formats.month_of(view.assessment.started_at.date())
        self._started.setText(fill(self.tr("Audit of %1"), month))
        self.list.show_rows(self._rows(view), str(section_of(here, view) or here.room))
        self._score.show_view(view)

    def set_collapsed(self, collapsed: bool) -> None:
        """Keep only the pictures, where there is no room for words."""
        self.list.set_collapsed(collapsed)
        self.updateGeometry()
        for widget in (self._firm, self._started, self._score):
            widget.setVisible(not collapsed)
        towards = QBoxLayout.Direction
        self._top.setDirection(towards.TopToBottom if collapsed else towards.LeftToRight)
        self.back.setText("" if collapsed else self.tr("All audits"))
        self.back.setAccessibleName(self.tr("All audits"))
        self.back.setToolTip(self.tr("All audits") if collapsed else "")

    def _rows(self, view: View) -> list[NavRow | NavHeading]:
        sections = [
            self._section_row(section, view.evaluation.sections[section.id])
            for section in view.questionnaire.sections
        ]
        return [
            NavHeading(self.tr("Questions")),
            self._organisation_row(view),
            *sections,
            self._review_row(len(view.evaluation.open_questions), len(view.assessment.later)),
            NavHeading(self.tr("Outcome")),
            *(row for row in self._outcome_rows() if row.key in set(OUTCOME)),
        ]

    def _outcome_rows(self) -> list[NavRow]:
        return [
            NavRow(str(Room.RESULTS), "gauge", self.tr("Results")),
            NavRow(str(Room.PLAN), "calendar-check", self.tr("Plan")),
            NavRow(str(Room.COSTS), "euro", self.tr("Costs")),
            NavRow(str(Room.COMPARISON), "git-compare", self.tr("Comparison")),
            NavRow(str(Room.REPORT), "file-text", self.tr("Report")),
        ]

    def _organisation_row(self, view: View) -> NavRow:
        done = all(fact.id in view.assessment.facts for fact in view.questionnaire.context)
        return NavRow(
            str(Room.ORGANISATION),
            "building-2",
            self.tr("Your firm"),
            done=done,
            spoken=self.tr("Your firm, filled in") if done else "",
        )

    def _review_row(self, still_open: int, later: int) -> NavRow:
        spoken, count = [], ""
        if later:
            count = fill(self.tr("%1 later"), later)
            spoken.append(self.tr("%n question(s) to come back to", "", later))
        if still_open:
            count = fill(self.tr("%1 open"), still_open)
            spoken.insert(0, self.tr("Review, %n question(s) open", "", still_open))
        elif later:
            spoken.insert(0, self.tr("Review"))
        return NavRow(
            str(Room.REVIEW),
            "list-checks",
            self.tr("Review"),
            count=count,
            spoken=", ".join(spoken),
        )

    def _section_row(self, section: Section, score: SectionScore) -> NavRow:
        spoken = self.tr("%1, %2 of %3 answered")
        return NavRow(
            str(section.id),
            _SECTION_ICONS.get(section.id, _OTHER_ICON),
            section.name,
            count=f"{score.answered}/{score.applicable}",
            done=score.answered == score.applicable,
            spoken=fill(spoken, section.name, score.answered, score.applicable),
        )

    def _on_picked(self, key: str) -> None:
        if key in set(Room):
            self.picked_room.emit(key)
        else:
            self.picked_section.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The navigation's own ground, with a line towards the page."""
        look = theme.of(self)
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.color(Token.NAV))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look.color(Token.LINE))

    def _lay_out(self) -> None:
        self._top.addWidget(self.back)
        self._top.addStretch(1)
        self._top.addWidget(self.menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(Space.XS), 0, theme.px(Space.M))
        layout.setSpacing(theme.px(Space.S))
        layout.addLayout(_inset(self._top, Space.XS))
        layout.addLayout(_inset(_below_each_other(self._firm, self._started), _EDGE))
        layout.addWidget(self.list)
        layout.addStretch(1)
        layout.addLayout(_inset(_below_each_other(self._score), _EDGE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As wide as the list of pages."""
        return QSize(self.list.room, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the list of pages."""
        return QSize(self.list.room, super().minimumSizeHint().height())


def _below_each_other(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.px(Space.XXS))
    for widget in widgets:
        column.addWidget(widget)
    return column


def _inset(layout: QBoxLayout, side: int) -> QBoxLayout:
    layout.setContentsMargins(theme.px(side), 0, theme.px(side), 0)
    return layout
