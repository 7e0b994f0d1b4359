"""What is kept of an open audit while its pages are made anew, as for another language."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from it_audit_gui.gui.routing import Route

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.answer_details import DetailsDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Where the user is, since when everything is saved, and what cannot be saved yet."""

    route: Route
    saved_at: datetime | None
    draft: "DetailsDraft | None"
