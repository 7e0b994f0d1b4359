"""What a firm entered about its costs, and nothing that follows from it."""

from collections.abc import Mapping
from dataclasses import field

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.records import dataclass

# Far above what a firm has, and few enough to read and show at once.
INVOICE_LIMIT = 10_000
DEVICE_LIMIT = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One figure as it was entered; ends left ``None`` are derived by the bank."""

    likely: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CostSheet:
    """Everything entered about costs; what is not there was not entered, which is not zero.

    ``people`` is left ``None`` while the organisation's own fact holds. ``revenue_people`` are
    those whose standstill counts as lost revenue instead of wages.
    """

    entries: Mapping[InputId, Entry] = field(default_factory=dict)
    people: int | None = None
    revenue_people: int = 0
    invoices: tuple[Invoice, ...] = ()
    devices: tuple[Devices, ...] = ()


EMPTY_SHEET = CostSheet()
