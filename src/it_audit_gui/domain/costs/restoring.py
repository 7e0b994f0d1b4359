"""How long an outage lasts when data must come back from the backup."""

_MEGABITS_A_GIGABYTE = 8_000
_SECONDS_AN_HOUR = 3_600


def restore_hours(start_hours: float, gigabytes: float, megabits_per_second: float) -> float:
    """Hours until everything is back: the time before it begins, and copying it over the line.

    The speed is above zero, and the one that is really reached.
    """
    seconds = gigabytes * _MEGABITS_A_GIGABYTE / megabits_per_second
    return start_hours + seconds / _SECONDS_AN_HOUR
