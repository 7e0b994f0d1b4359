"""Figures as scripts read them: scores with one decimal, EUR with two, shares with four."""

from it_audit_gui.domain.advice import Span

Document = dict[str, object]


def tenth(value: float | None) -> float | None:
    """A score, ``None`` where nothing applies."""
    return None if value is None else _rounded(value, 1)


def hundredth(value: float) -> float:
    """Days or EUR."""
    return _rounded(value, 2)


def share(value: float) -> float:
    """A share 0-1, or a figure as it was entered."""
    return _rounded(value, 4)


def span(value: Span) -> Document:
    """A low, a likely and a high figure in days or EUR."""
    return {
        "low": hundredth(value.low),
        "likely": hundredth(value.likely),
        "high": hundredth(value.high),
    }


def _rounded(value: float, digits: int) -> float:
    """Rounded, and never a negative zero."""
    return round(float(value), digits) + 0.0
