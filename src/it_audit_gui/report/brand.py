"""The style of whoever hands a report over: name, logo, one accent colour, contact lines."""

from it_audit_gui.records import dataclass

DEFAULT_ACCENT = "#0b5f62"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """Whose report it is.

    ``logo`` is an address that holds the picture itself, empty without one; ``accent`` is a
    colour as ``#rrggbb`` on which white, and which on white, reads well.
    """

    name: str = ""
    logo: str = ""
    accent: str = DEFAULT_ACCENT
    contact: tuple[str, ...] = ()


NO_BRAND = Brand()
