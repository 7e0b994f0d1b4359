"""The foot of the start page: what the list holds, language, appearance, help."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui import __version__
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label


class StartFooter(QWidget):
    """Four menus that open where they stand, at most ``widest`` design px wide together."""

    def __init__(
        self, preferences: Preferences, *, widest: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.language = LinkButton(self.tr("Language"), icon_before="languages", small=True)
        self.scheme = LinkButton(self.tr("Appearance"), icon_before="sun", small=True)
        self.list = LinkButton(self.tr("List of audits"), icon_before="list-checks", small=True)
        self.help = LinkButton(self.tr("Help"), icon_before="circle-help", small=True)
        self.help.setMenu(preferences.help_menu(self.help))
        self.list.setMenu(preferences.list_menu(self.list))
        self.language.setMenu(preferences.language_menu(self.language))
        self.scheme.setMenu(preferences.scheme_menu(self.scheme))
        program = fill(self.tr("IT self-audit %1"), __version__)
        content = QWidget()
        content.setMaximumWidth(theme.px(widest))
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        side, above = theme.px(Space.XXL), theme.px(Space.XS)
        around = QHBoxLayout(self)
        around.setContentsMargins(side, above, side, above)
        around.addWidget(content)
        row.addWidget(Label(program, role=Role.SMALL, token=Token.MUTED), 1)
        # Large text sets them on more lines.
        links = QWidget()
        menus = FlowLayout(gap=0, parent=links)
        for link in (self.list, self.language, self.scheme, self.help):
            menus.addWidget(link)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        links.setSizePolicy(policy)
        row.addWidget(links)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar under a line."""
        look = theme.of(self)
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.color(Token.SURFACE))
        painter.fillRect(0, 0, self.width(), 1, look.color(Token.LINE))
