"""An explanation as it is read."""

from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A title, the rule as a sentence, a table of what went in, and what came out."""

    title: str
    rule: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: str
