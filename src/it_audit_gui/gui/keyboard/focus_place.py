"""Where the keyboard is, in words that hold for the same window in another language."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusPlace:
    """The ``number``-th of the widgets of a ``kind`` that Tab reaches in an area, from 0."""

    area: int
    kind: str
    number: int


def holds_focus(part: QWidget) -> bool:
    """Whether something within a part has the keyboard."""
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)


def place_of(focus: QWidget | None, areas: Sequence[QWidget | None]) -> FocusPlace | None:
    """The place of what has the keyboard; none outside of the areas."""
    for number, area in enumerate(areas):
        if focus is not None and area is not None and area.isAncestorOf(focus):
            kind = type(focus).__name__
            alike = _reached(area, kind)
            return (
                FocusPlace(area=number, kind=kind, number=alike.index(focus))
                if focus in alike
                else None
            )
    return None


def give_back(place: FocusPlace, areas: Sequence[QWidget | None], reason: Qt.FocusReason) -> None:
    """Put the keyboard at a place; where the place is gone, it stays where it is."""
    area = areas[place.area]
    alike = _reached(area, place.kind) if area is not None else []
    if place.number < len(alike):
        alike[place.number].setFocus(reason)


def _reached(area: QWidget, kind: str) -> list[QWidget]:
    """The widgets of a kind in an area, from the top down as they were made."""
    return [
        widget
        for widget in area.findChildren(QWidget)
        if type(widget).__name__ == kind
        and widget.isVisibleTo(area)
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
