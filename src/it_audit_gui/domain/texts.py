"""What can be wrong with a text that somebody typed or sent."""


def has_half_characters(text: str) -> bool:
    """Half of a pair of code units, as JSON can spell and a command line pass: no file holds it."""
    return text.encode(errors="ignore").decode() != text
