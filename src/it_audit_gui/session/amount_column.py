"""A column of amounts without months, as it is copied from a spreadsheet."""

import re

from it_audit_gui.domain.costs.predictability import Month, month_of

_AMOUNT = re.compile(r"(?:€|eur)?\s*\d[\d.,'’\s]*(?:€|eur)?", re.IGNORECASE | re.ASCII)


def has_amounts_only(text: str) -> bool:
    """Whether every line that says something is an amount, and there are two or more."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and all(_AMOUNT.fullmatch(line) for line in lines)


def with_months(text: str, first: Month) -> str:
    """Each line with its month before it: the first line is ``first``, an empty line a month too.

    Empty lines at the end are left out.
    """
    lines = text.rstrip().splitlines()
    months = (month_of(first.count + place) for place in range(len(lines)))
    return "\n".join(
        f"{month};{line.strip()}" if line.strip() else ""
        for month, line in zip(months, lines, strict=True)
    )
