"""Figures about costs in words: rounded where they are estimates, with their unit."""

from it_audit_gui.domain.costs.figures import Figure
from it_audit_gui.domain.costs.inputs import Unit
from it_audit_gui.domain.costs.rounding import rounded
from it_audit_gui.domain.costs.spread import Range
from it_audit_gui.report.material import Material


def money(material: Material, amount: float) -> str:
    """An estimated amount, also below zero."""
    shown = material.formats.money(abs(rounded(amount)))
    return shown if rounded(amount) >= 0 else material.phrases.say("costs.minus", amount=shown)


def money_range(material: Material, found: Range) -> str:
    """From what one in ten of the possible results stays below, to what nine in ten do."""
    return material.phrases.between(money(material, found.p10), money(material, found.p90))


def hours_range(material: Material, figure: Figure) -> str:
    """The same for hours."""
    low, high = (
        material.formats.number(rounded(value)) for value in (figure.range.p10, figure.range.p90)
    )
    return material.phrases.between(low, high)


def with_unit(material: Material, value: float, unit: Unit) -> str:
    """A figure the firm filled in, as exact as it is."""
    formats = material.formats
    if unit is Unit.SHARE:
        return formats.percent(100 * value)
    is_money = unit.value.startswith("eur")
    shown = formats.exact_money(value) if is_money else formats.number(value, 2)
    return material.phrases.say(f"costs.units.{unit.value}", value=shown)
