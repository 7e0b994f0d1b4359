"""Points as readers see them."""


def whole(score: float) -> int:
    """A score 0-100 in whole points, halves upwards."""
    return int(score + 0.5)
