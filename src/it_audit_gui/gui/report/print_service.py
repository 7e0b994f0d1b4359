"""How the print service is reached: through its file on this computer, not over a network."""

import os
from pathlib import Path

_CHOSEN_BY_USER = "CUPS_SERVER"
_DOOR = "/run/cups/cups.sock"
_SETTINGS = (Path("/etc/cups/client.conf"), Path("~/.cups/client.conf"))


def stay_on_this_computer() -> None:
    """Where nobody chose a print server, have the library look for the one here by its file.

    Without that file it would try a network port of this computer. Systems with another print
    service pay no attention.
    """
    if not any(file.expanduser().exists() for file in _SETTINGS):
        os.environ.setdefault(_CHOSEN_BY_USER, _DOOR)
