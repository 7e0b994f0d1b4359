"""What the page of costs concludes: its title, what stands below it, the sum in its footer."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords


class Headline(QObject):
    """A class, since its words are translated."""

    def title(self, found: CostEvaluation) -> str:
        """The sum as a range, or the question."""
        figures, words = found.break_fix.figures, CostWords(self)
        total = figures.get(RuleId.TOTAL)
        if total is None or total.range.p90 <= 0:
            return self.tr("What do outages and slow IT cost you?")
        span = words.span(total.range)
        if RuleId.HIDDEN not in figures:
            return fill(self.tr("You pay %1 a year for emergency repairs"), span)
        return fill(self.tr("Outages and slow IT cost you %1 a year"), span)

    def subtitle(self, found: CostEvaluation) -> str:
        """How much of it stands on an invoice."""
        figures = found.break_fix.figures
        total, visible = figures.get(RuleId.TOTAL), figures.get(RuleId.VISIBLE)
        if total is None or total.likely <= 0:
            return self.tr("Fill in what you know: each figure makes the picture sharper.")
        if RuleId.HIDDEN not in figures:
            return self.tr("Fill in your outages too: lost working time is on no invoice.")
        if visible is None or not visible.likely:
            return self.tr("None of it is on an invoice: it is lost working time.")
        part = formats.percent(100 * visible.likely / total.likely)
        words = self.tr("About %1 of it is on invoices; the rest is lost working time.")
        return fill(words, part)

    def footer(self, found: CostEvaluation) -> str:
        """The sum, in view while one types."""
        total = found.break_fix.figures.get(RuleId.TOTAL)
        if total is None or total.range.p90 <= 0:
            return ""
        return fill(self.tr("Together %1 a year"), CostWords(self).span(total.range))
