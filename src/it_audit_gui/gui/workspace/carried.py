"""What is kept of an open audit while its pages are made anew, as for another language."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING

from it_audit_gui.gui.keyboard.focus_place import FocusPlace
from it_audit_gui.gui.page.detour import Detour
from it_audit_gui.gui.page.quick_walk import QuickWalk
from it_audit_gui.gui.page.routing import Room, Route
from it_audit_gui.records import dataclass

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.answer_details import DetailsDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAs:
    """How a page was left: what was open on it by the page's own names, and how far it was down.

    ``scrolled`` goes from 0 at the top to 1 at the end.
    """

    parts: Mapping[str, str] = field(default_factory=dict)
    scrolled: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Where the user is, since when everything is saved, and what cannot be saved yet.

    ``pages`` tells how each page was left that was made, ``focus`` what had the keyboard,
    ``quick`` and ``detour`` the way the user is on.
    """

    route: Route
    saved_at: datetime | None
    draft: "DetailsDraft | None"
    pages: Mapping[Room, LeftAs] = field(default_factory=dict)
    focus: FocusPlace | None = None
    quick: QuickWalk = field(default_factory=QuickWalk)
    detour: Detour = field(default_factory=Detour)
