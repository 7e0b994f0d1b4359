"""How an estimated amount is told: finer figures would feign precision."""

# An estimate is told in steps of the second number, from the first one on.
_STEPS = ((10_000, 500), (1_000, 100), (100, 10), (0, 1))


def rounded(amount: float) -> float:
    """An estimate as it is told."""
    size = abs(amount)
    step = next(step for floor, step in _STEPS if size >= floor)
    return round(amount / step) * step
