"""Names of groups of figures, and what must be known before some are filled in."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.gui.costs.figure import Group, Key
from it_audit_gui.gui.language.text import fill


class GroupWords(QObject):
    """A class, since its words are translated."""

    def name(self, group: Group) -> str:
        """The heading of a group."""
        return {
            Group.OUTAGES: self.tr("When something breaks down"),
            Group.WORK: self.tr("Slow IT and the price of an hour"),
            Group.INVOICES: self.tr("What you see on paper"),
            Group.OVERTIME: self.tr("Overtime"),
            Group.REVENUE: self.tr("Lost revenue"),
            Group.AGREEMENT: self.tr("The agreement"),
        }[group]

    def note(self, key: Key) -> str:
        """A remark below a figure; mostly none."""
        notes = {
            InputId.LOST_REVENUE: self.tr(
                "Only what customers do not buy later. Counts once you also fill in the people."
            ),
            InputId.AVOIDED_SHARE: self.tr(
                "Your own estimate: ask the supplier what it is based on."
            ),
        }
        return notes.get(key, "") if isinstance(key, InputId) else ""

    def once(self, hit: str) -> str:
        """Why nobody is counted with wages and with revenue."""
        words = self.tr(
            "Who sells does not count under ‘%1’ as well: wages and revenue of the same"
            " people would be counted twice."
        )
        return fill(words, hit)
