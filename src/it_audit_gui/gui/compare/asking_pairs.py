"""Asking the thread of the audit for a comparison."""

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.compare.pick import Pick, found_in


def ask_for(pick: Pick, inquiry: Inquiry) -> None:
    """Ask for a pair; the answer is a ``Found``."""
    if pick.file is None:
        inquiry.ask(lambda session, on: found_in(pick, session, session, on))
    else:
        inquiry.ask_beside(
            pick.file, lambda mine, other, on: found_in(pick, mine, other, on), pick.password
        )
