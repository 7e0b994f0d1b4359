"""What to set aside for devices, told with each year that counts."""

from itertools import accumulate

from PySide6.QtCore import QObject

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords


class CalendarExplanations(QObject):
    """Tells where the reserve comes from; a class, since its words are translated."""

    def told(self, view: View) -> Told | None:
        """The reserve; ``None`` without devices."""
        calendar, devices = view.costs.replacement, view.assessment.costs.devices
        if calendar is None:
            return None
        words, rows = CostWords(self), list[tuple[str, ...]]()
        sums = accumulate(item.cost for item in calendar.years)
        for count, (item, total) in enumerate(zip(calendar.years, sums, strict=True), 1):
            due = ", ".join(f"{devices[at].number} × {devices[at].kind}" for at in item.lines)
            money = (words.euro(amount) for amount in (item.cost, total, total / count))
            rows.append((str(item.year), due or "–", *money))
        return Told(
            title=self.tr("What to set aside per year"),
            rule=self.tr(
                "Each year has what falls due in it: the number times the price. The sum up to a"
                " year, spread over the years so far, must be there by then; the largest of these"
                " amounts is enough for all years, and the one in the last row is the average of"
                " all years. What is overdue falls in the first year."
            ),
            headings=(
                self.tr("Year"),
                self.tr("What falls due"),
                self.tr("Cost"),
                self.tr("Sum"),
                self.tr("Per year"),
            ),
            rows=tuple(rows),
            result=fill(
                self.tr("= %1 per year; the average of the years is %2"),
                words.euro(calendar.reserve),
                words.euro(calendar.average),
            ),
        )
