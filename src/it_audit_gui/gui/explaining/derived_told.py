"""Figures about invoices and shares of the costs, told with both of their sides."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costing.explanations import (
    ShareRule,
    explain_predictability,
    explain_shares,
)
from it_audit_gui.domain.costs.predictability import Explained, InvoiceRule
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.naming import number
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords

_COUNTS = frozenset({"months", "cheaper", "results"})


class DerivedExplanations(QObject):
    """Tells where such a figure comes from; a class, since its words are translated."""

    def told(self, found: CostEvaluation, rule: str) -> Told | None:
        """The explanation of a figure; ``None`` where there is no such figure now."""
        item = {item.rule: item for item in _derived(found)}.get(rule)
        if item is None or item.result is None:
            return None
        return Told(
            title=self._name(rule),
            rule=self._rule(rule),
            headings=(self.tr("What goes in"), self.tr("Value")),
            rows=tuple(self._row(found, item, key) for key in item.inputs),
            result=fill("= %1", self._result(rule, item.result)),
        )

    def about_invoices(self, found: CostEvaluation) -> list[tuple[FigureName, str]]:
        """The figures about invoices, as links that ask where they come from."""
        return self._links(item for item in explain_predictability(found) if item.result)

    def shares(self, found: CostEvaluation, rule: ShareRule) -> list[tuple[FigureName, str]]:
        """A share of the costs as such a link, where there is one."""
        return self._links(item for item in explain_shares(found) if item.rule == rule)

    def _links(self, found: Iterator[Explained]) -> list[tuple[FigureName, str]]:
        return [
            (FigureName(kind=FigureKind.COST, of=item.rule), self._name(item.rule))
            for item in found
        ]

    def _name(self, rule: str) -> str:
        return {
            InvoiceRule.MEAN: self.tr("Average per month"),
            InvoiceRule.VARIATION: self.tr("Ups and downs"),
            InvoiceRule.WORST: self.tr("Dearest month"),
            InvoiceRule.PLANNED: self.tr("Planned"),
            InvoiceRule.UNPLANNED: self.tr("Unplanned"),
            InvoiceRule.UNKNOWN: self.tr("Not known"),
            ShareRule.PAYS: self.tr("How often it is cheaper"),
            ShareRule.ON_INVOICES: self.tr("Share on invoices"),
        }[_rule_id(rule)]

    def _rule(self, rule: str) -> str:
        of_all = self.tr("The amount of these invoices ÷ the amount of all of them.")
        return {
            InvoiceRule.MEAN: self.tr(
                "All invoices together ÷ the number of months from the first to the last. A month"
                " without an invoice counts as nothing; of a longer time only the latest 24 months"
                " count."
            ),
            InvoiceRule.VARIATION: self.tr(
                "How far the months lie from the average (their standard deviation) ÷ the average."
                " The lower, the easier to predict: with the same amount every month it is nothing."
            ),
            InvoiceRule.WORST: self.tr(
                "The dearest month ÷ the average month. From twice the average on we call the bill"
                " hard to predict."
            ),
            InvoiceRule.PLANNED: of_all,
            InvoiceRule.UNPLANNED: of_all,
            InvoiceRule.UNKNOWN: of_all,
            ShareRule.PAYS: self.tr(
                "Your figures from low to high give many possible years, each as likely as the"
                " others. This is the share of them in which a later year with the agreement is"
                " cheaper. From 9 out of 10 on we call it cheaper, up to 1 out of 10 dearer, and in"
                " between open."
            ),
            ShareRule.ON_INVOICES: self.tr(
                "What your likely figures give for invoices ÷ what they give for everything"
                " together."
            ),
        }[_rule_id(rule)]

    def _row(self, found: CostEvaluation, item: Explained, key: str) -> tuple[str, str]:
        value = item.inputs[key]
        shown = number(value) if key in _COUNTS else CostWords(self).euro(value)
        return self._input(found, item.rule, key), shown

    def _input(self, found: CostEvaluation, rule: str, key: str) -> str:
        if key == "worst" and found.predictability is not None:
            month = found.predictability.worst_month
            words = self.tr("Dearest month: %1")
            return fill(words, formats.month_of(date(month.year, month.month, 1)))
        if rule == ShareRule.ON_INVOICES:
            return {"visible": self.tr("Invoices"), "total": self.tr("Everything together")}[key]
        return {
            "total": self.tr("All invoices together"),
            "months": self.tr("Number of months"),
            "mean": self.tr("Average per month"),
            "deviation": self.tr("Standard deviation of the months"),
            "planned": self.tr("Planned work"),
            "unplanned": self.tr("Unplanned work"),
            "unknown": self.tr("Work of which it is not known"),
            "cheaper": self.tr("Possible years in which it is cheaper"),
            "results": self.tr("Possible years worked out"),
        }[key]

    def _result(self, rule: str, value: float) -> str:
        words = CostWords(self)
        if rule == InvoiceRule.MEAN:
            return fill(self.tr("%1 per month"), words.euro(value))
        if rule == InvoiceRule.WORST:
            return fill(self.tr("%1 times the average"), words.times(value))
        return formats.percent(100 * value)


def _derived(found: CostEvaluation) -> Iterator[Explained]:
    yield from explain_shares(found)
    yield from explain_predictability(found)


def _rule_id(rule: str) -> InvoiceRule | ShareRule:
    return ShareRule(rule) if rule in set(ShareRule) else InvoiceRule(rule)
