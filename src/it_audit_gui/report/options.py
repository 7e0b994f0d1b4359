"""What a reader of a report asked for: which parts, with or without names, in whose style."""

from dataclasses import field
from enum import StrEnum

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass
from it_audit_gui.report.brand import NO_BRAND, Brand

# Chapters that can be left out, in reading order; the front page and page 1 always stand.
SECTIONS = (
    "scores",
    "costs",
    "plan",
    "findings",
    "open",
    "comparison",
    "supplier",
    "help",
    "method",
    "sources",
    "answers",
    "signing",
)


class Paper(StrEnum):
    """The sheet a report is printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Chapters to show, by id; ``anonymous`` leaves out names, notes, reasons and evidence.

    Only what has pages knows ``paper``.
    """

    sections: frozenset[str] = field(default=frozenset(SECTIONS))
    anonymous: bool = False
    brand: Brand = NO_BRAND
    paper: Paper = Paper.A4


EVERYTHING = ReportOptions()


def sections_of(text: str) -> frozenset[str]:
    """The chapters named in a list with commas; raises ``AuditError`` for one there is not."""
    named = [part.strip() for part in text.split(",") if part.strip()]
    for name in named:
        if name not in SECTIONS:
            raise AuditError("section-unknown", section=name, sections=", ".join(SECTIONS))
    return frozenset(named)
