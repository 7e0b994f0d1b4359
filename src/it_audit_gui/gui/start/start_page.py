"""Where the program begins: go on with an audit, open one, or start one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.keyboard.key_names import named
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.audit_words import AuditWords
from it_audit_gui.gui.start.continue_card import ContinueCard
from it_audit_gui.gui.start.empty_card import EmptyCard
from it_audit_gui.gui.start.middle import in_the_middle
from it_audit_gui.gui.start.presence import Presence
from it_audit_gui.gui.start.side_by_side import SideBySide
from it_audit_gui.gui.start.start_footer import StartFooter
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label

if TYPE_CHECKING:
    from it_audit_gui.domain.errors import AuditError
    from it_audit_gui.domain.questionnaire import Questionnaire
    from it_audit_gui.gui.page.notices import Deed, Notices
    from it_audit_gui.gui.start.audit_list import AuditList
    from it_audit_gui.gui.start.news_line import NewsLine
    from it_audit_gui.gui.start.recent_table import RecentTable

_WIDEST = 1200
_HEADER_COMFORTABLE = 720


class StartPage(QWidget):
    """Shows the audits opened lately; announces what the user wants."""

    new_wanted = Signal()
    open_wanted = Signal()
    picked = Signal(Path)
    forgotten = Signal(Path)
    sample_wanted = Signal()
    summary_wanted = Signal()
    revealed = Signal()

    def __init__(
        self, preferences: Preferences, parent: QWidget | None = None, *, discreet: bool = False
    ) -> None:
        """A ``discreet`` page keeps all audits behind one click."""
        super().__init__(parent)
        self._discreet = discreet
        self._of_folder: tuple[RecentAudit, ...] = ()
        self._audits: tuple[RecentAudit, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._sections: dict[str, str] = {}
        self._bank: Questionnaire | None = None
        self._now = datetime.now().astimezone()
        self._reason = Qt.FocusReason.OtherFocusReason
        self.open = SecondaryButton(self.tr("Open a file…"), icon_before="folder-open")
        self.new = PrimaryButton(self.tr("New audit"), icon_before="plus")
        drop = self.tr("Opens an audit you have. Or drop its file anywhere in this window. (%1)")
        self.open.setToolTip(fill(drop, named("Ctrl+O")))
        begins = self.tr("Starts with the name of the firm. (%1)")
        self.new.setToolTip(fill(begins, named("Ctrl+N")))
        self.continue_card = ContinueCard()
        self.empty_card = EmptyCard()
        self.notices = QVBoxLayout()
        self._notices: Notices | None = None
        self._title = Label(role=Role.PAGE_TITLE)
        self._list_home = QVBoxLayout()
        self._words = AuditWords(self)
        self._presence = Presence()
        self._content, self._footer = QWidget(), StartFooter(preferences, widest=_WIDEST)
        self._area = in_the_middle(self._content, widest=_WIDEST)
        self._lay_out()
        self._connect()

    def show_audits(self, audits: Sequence[RecentAudit], now: datetime) -> None:
        """Show these audits, the one opened last first."""
        self._now = now
        self._show(tuple(audits), frozenset())
        self._look_again()

    def show_folder(self, audits: Sequence[RecentAudit]) -> None:
        """Show the audits of a folder too, each once: as it is now rather than as it was."""
        was_there = self.main_action.hasFocus()
        self._of_folder = tuple(audits)
        self._refresh()
        if was_there:
            self.focus_first(self._reason)

    def show_words(self, questionnaire: "Questionnaire") -> None:
        """Name sections and bands, which this page does not know by itself."""
        self._sections = {str(item.id): item.name for item in questionnaire.sections}
        self._bank = questionnaire
        if self._has_list:
            self.list.show_words(questionnaire)
        self._refresh()

    @cached_property
    def list(self) -> "AuditList":
        """All audits; made when there are several, since it takes a third of the start."""
        from it_audit_gui.gui.start.audit_list import AuditList  # noqa: PLC0415 - as said

        made = AuditList()
        if self._bank is not None:
            made.show_words(self._bank)
        if self._discreet:
            made.hide_others()
            made.revealed.connect(self._on_revealed)
        made.summary.clicked.connect(self.summary_wanted)
        made.table.looked_again.connect(self._look_again)
        made.table.picked.connect(self.picked)
        made.table.forgotten.connect(self.forgotten)
        made.table.sought.connect(self.open_wanted)
        self._list_home.addWidget(made)
        made.hide()  # until it is filled
        return made

    @property
    def table(self) -> "RecentTable":
        """The rows of all audits."""
        return self.list.table

    @property
    def _has_list(self) -> bool:
        return "list" in self.__dict__

    @property
    def said(self) -> "Notices":
        """What is said above the audits."""
        from it_audit_gui.gui.page.notices import Notices  # noqa: PLC0415 - rarely needed

        if self._notices is None:
            self._notices = Notices(margin=0)
            self.notices.addWidget(self._notices)
        return self._notices

    def show_news(self) -> "NewsLine":
        """Say, above everything else, that the program is a newer one."""
        from it_audit_gui.gui.start.news_line import NewsLine  # noqa: PLC0415 - rarely needed

        line = NewsLine()
        line.put_away.connect(line.hide)
        self.notices.insertWidget(0, line)
        follow_layout(self)
        return line

    def show_failed(
        self, error: "AuditError", language: str, ways_out: "Sequence[Deed]" = ()
    ) -> None:
        """Say why an audit could not be opened or made, with what may help."""
        from it_audit_gui.wording import explain  # noqa: PLC0415 - rarely needed

        self.said.show_failed(explain(error, language), error.error_id, ways_out)
        follow_layout(self)

    @property
    def main_action(self) -> QAbstractButton:
        """Where the user most likely goes on."""
        if not self._audits:
            return self.new if self._of_folder else self.empty_card.new
        if self._discreet:
            return self.list.reveal
        lost = self._audits[0].path in self._missing
        return self.continue_card.look_again if lost else self.continue_card.go_on

    def areas(self) -> Sequence[QWidget | None]:
        """Content and footer, where an open audit has its own."""
        return [None, self._content, None, self._footer]

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus where the user most likely goes on."""
        self._reason = reason
        self.main_action.setFocus(reason)
        self._area.verticalScrollBar().setValue(0)
        self._area.ensureWidgetVisible(self.main_action)

    def _show(self, audits: tuple[RecentAudit, ...], missing: frozenset[Path]) -> None:
        """The keyboard stays with the main action, whichever that now is."""
        was_there = self.main_action.hasFocus()
        self._audits, self._missing = audits, missing
        self._refresh()
        if was_there:
            self.focus_first(self._reason)

    def _refresh(self) -> None:
        hello = self._words.greeting(self._now.hour)
        known = bool(self._audits)
        begun = known or bool(self._of_folder)
        question = (
            self.tr("Where do you want to continue?") if begun else self.tr("Shall we begin?")
        )
        self._title.setText(fill(self.tr("%1 %2"), hello, question))
        self.empty_card.setVisible(not begun)
        self.new.setVisible(begun)
        self.continue_card.setVisible(known and not self._discreet)
        self.new.set_leading(self.main_action is not self.continue_card.go_on)
        if known:
            self._show_latest(self._audits[0])
        everything = self._everything()
        several = len(everything) > 1 or bool(self._of_folder) or (known and self._discreet)
        if several or self._has_list:
            self.list.setVisible(several)
            self.list.summary.setVisible(bool(self._of_folder) and not self._discreet)
            self.list.show_audits(everything, self._missing, self._now.date())

    def _everything(self) -> tuple[RecentAudit, ...]:
        """Those opened lately, and those of the folder that were not."""
        now = {audit.path: audit for audit in self._of_folder if not audit.unread}
        latest = {audit.path for audit in self._audits}
        return (
            *(_joined(audit, now.get(audit.path)) for audit in self._audits),
            *(audit for audit in self._of_folder if audit.path not in latest),
        )

    def _show_latest(self, latest: RecentAudit) -> None:
        if latest.path in self._missing:
            self.continue_card.show_missing(latest)
        else:
            self.continue_card.show_audit(latest, self._sections, self._now.date())

    def _look_again(self) -> None:
        self._presence.look_for([audit.path for audit in self._audits])

    def _on_missing(self, missing: frozenset[Path]) -> None:
        if missing != self._missing:
            self._show(self._audits, missing)

    def _on_revealed(self) -> None:
        """Names may be seen until the page is made anew."""
        self._discreet = False
        self.revealed.emit()
        self._refresh()
        self.focus_first(self._reason)

    def _on_continued(self) -> None:
        self.picked.emit(self._audits[0].path)

    def _connect(self) -> None:
        self.open.clicked.connect(self.open_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.empty_card.new.clicked.connect(self.new_wanted)
        self.empty_card.sample.clicked.connect(self.sample_wanted)
        self.continue_card.continued.connect(self._on_continued)
        self.continue_card.looked_again.connect(self._look_again)
        self._presence.found_missing.connect(self._on_missing)

    def _lay_out(self) -> None:
        content = self._content
        column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.px(Space.L), 0, theme.px(Space.L))
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self._header())
        column.addLayout(self.notices)
        column.addSpacing(theme.px(Space.S))
        column.addWidget(self.continue_card)
        column.addWidget(self.empty_card)
        column.addSpacing(theme.px(Space.S))
        column.addLayout(self._list_home)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._footer)

    def _header(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XXS))
        column.addWidget(self._title)
        promise = self.tr(
            "Everything stays on this computer or your stick. No account and no internet needed."
        )
        column.addWidget(Label(promise, token=Token.MUTED))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        row.addWidget(self.open)
        row.addWidget(self.new)
        return SideBySide(words, buttons, gap=Space.L, comfortable=_HEADER_COMFORTABLE)


def _joined(recent: RecentAudit, now: RecentAudit | None) -> RecentAudit:
    """What is known of an audit that was open here and lies in the folder too."""
    if now is None or recent.protected or now.protected:
        return recent
    return replace(now, opened_at=recent.opened_at)
