"""Widgets in a row where there is room, under each other where there is not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from it_audit_gui.gui.look import theme


class SideBySide(QWidget):
    """The first widget takes the room that is left; all are centred against each other.

    ``comfortable`` is the width (design px) from which they stand beside each other, as far as
    their own widths fit.
    """

    def __init__(
        self, *widgets: QWidget, gap: float, comfortable: float = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._comfortable = comfortable
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(gap))
        for index, widget in enumerate(widgets):
            self._row.addWidget(widget, 0 if index else 1)
        self._put(stacked=False)

    @property
    def stacked(self) -> bool:
        """Whether the widgets stand under each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them: then they stand under each other."""
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        widest = max((widget.minimumSizeHint().width() for widget in shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again."""
        super().resizeEvent(event)
        self._stack(stacked=self.width() < self._needed())

    def event(self, event: QEvent) -> bool:
        """Choose again when a widget asks for more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._stack(stacked=self.width() < self._needed())
        return super().event(event)

    def _needed(self) -> int:
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        gaps = self._row.spacing() * max(0, len(shown) - 1)
        own = sum(
            widget.minimumSizeHint().width() if index == 0 else widget.sizeHint().width()
            for index, widget in enumerate(shown)
        )
        return max(own + gaps, theme.px(self._comfortable))

    def _stack(self, *, stacked: bool) -> None:
        # Setting an alignment asks for a new layout, even the same one: without end.
        if stacked != self.stacked:
            self._put(stacked=stacked)

    def _put(self, *, stacked: bool) -> None:
        towards = QBoxLayout.Direction
        self._row.setDirection(towards.TopToBottom if stacked else towards.LeftToRight)
        for widget in self._widgets[1:]:
            side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
            self._row.setAlignment(widget, side)
