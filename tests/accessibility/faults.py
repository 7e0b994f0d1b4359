"""What is in the way of somebody on a page: named by the part and what is wrong with it."""

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from it_audit_gui.gui.widgets.page import Page
from tests.accessibility.reading import hard_to_read
from tests.gui.widgets.eyes import misplaced


def faults(window: QWidget) -> list[str]:
    """Everything in a shown window that a screen reader, a keyboard or weak eyes stumble over."""
    stops = tab_stops(window)
    found = [fault for stop in stops if (fault := _naming(stop))]
    found += _out_of_order(window, stops)
    for page in window.findChildren(Page):
        if page.isVisible():
            found += _no_room(page)
    found += _menus(window)
    return found + hard_to_read(window)


def _menus(window: QWidget) -> list[str]:
    """Entries of one menu that one key or one name would mean alike."""
    found = []
    for menu in window.findChildren(QMenu):
        texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
        keys = [key for text in texts if not (key := QKeySequence.mnemonic(text)).isEmpty()]
        for said in (texts, keys):
            found += [
                f"twice in a menu: {one}" for one, times in Counter(said).items() if times > 1
            ]
    return found


def faults_of_dialog(dialog: QWidget, screen: tuple[int, int]) -> list[str]:
    """The same in a shown dialog; larger than the screen is a fault too."""
    stops = tab_stops(dialog)
    found = [fault for stop in stops if (fault := _naming(stop))]
    found += _out_of_order(dialog, stops)
    found += [] if dialog.windowTitle() else ["a window without a title"]
    scrolled = [part for part in dialog.findChildren(QScrollArea) if part.isVisible()]
    for area in scrolled:
        found += no_room_in(area)
    if not scrolled:
        found += misplaced(dialog)
    if dialog.width() > screen[0] or dialog.height() > screen[1]:
        found.append(f"wants {dialog.width()} x {dialog.height()}")
    return found + hard_to_read(dialog)


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab visits, in its order, from the first part of the window."""
    found, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if reached and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _naming(stop: QWidget) -> str:
    """A name that is none, or that is only what the field holds."""
    kind = type(stop).__name__
    if isinstance(stop, QComboBox):
        # On Linux the name of a list is what is chosen; the label goes along as a relation.
        said, value = stop.accessibleName() or _label(stop), stop.currentText()
    else:
        said = _own_name(stop) or _label(stop)
        value = stop.text() if isinstance(stop, QLineEdit) else ""
        value = stop.toPlainText() if isinstance(stop, QPlainTextEdit) else value
    if not said:
        return f"without a name: {kind} in {type(stop.parentWidget()).__name__}"
    return f"named by its value: {kind} ‘{said}’" if value and said == value else ""


def _own_name(widget: QWidget) -> str:
    """Without asking Qt's accessible objects: thousands of them are too much for the bindings."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def _label(field: QWidget) -> str:
    labels = field.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is field), "")


def _out_of_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Steps of Tab up the page within one column."""
    found = []
    for before, after in pairwise(stops):
        first, second = _spot(window, before), _spot(window, after)
        if _scrolled_in(before) is not _scrolled_in(after):
            continue  # what is scrolled may lie behind anything
        beside = first.right() <= second.left() or second.right() <= first.left()
        if second.bottom() < first.top() and not beside:
            found.append(f"Tab goes up: from {_of(before)} to {_of(after)}")
    return found


def _scrolled_in(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent


def _no_room(page: Page) -> list[str]:
    found = misplaced(page.footer) if page.footer is not None else []
    return found + no_room_in(page.scroll_area)


def no_room_in(area: QScrollArea) -> list[str]:
    """What is cut off, or is to be scrolled sideways, in an area that scrolls."""
    content = area.widget()
    found = misplaced(content) if content is not None else []
    sideways = area.horizontalScrollBar().maximum()
    return [*found, *([f"{sideways} px to scroll sideways"] if sideways else [])]


def _spot(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _of(widget: QWidget) -> str:
    return f"{type(widget).__name__} ‘{_own_name(widget)}’"
