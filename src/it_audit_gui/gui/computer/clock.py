"""The clock of this computer."""

from datetime import datetime


def local_now() -> datetime:
    """The time now, with its zone."""
    return datetime.now().astimezone()
