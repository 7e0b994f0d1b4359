"""Collects the licences of everything shipped; build.spec asks, docs/licences.md explains."""

from collections.abc import Sequence
from pathlib import Path

from components import ROOT, Component

_LINE = "=" * 78


def collect(components: Sequence[Component], path: Path) -> None:
    """Write one file to read them all in: a line for each component, then every text once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [overview(components), part("it-audit", [_read(ROOT / "LICENSE")])]
    told: set[str] = set()
    for component in components:
        texts = [_read(text) for text in component.texts]
        new = [text for text in dict.fromkeys(texts) if text not in told]
        told.update(new)
        if new:
            parts.append(part(component.name, new))
    path.write_text("\n".join(parts), encoding="utf-8", newline="\n")


def overview(components: Sequence[Component]) -> str:
    """A line for each component."""
    lines = [f"{item.name} {item.version}".strip() + f": {item.licence}" for item in components]
    return "\n".join(
        ["IT self-audit is made with the work of others. Their licences:", "", *lines, ""]
    )


def part(name: str, texts: Sequence[str]) -> str:
    """The texts of a component under its name."""
    return "\n".join([_LINE, name, _LINE, "", "\n\n".join(texts), ""])


def _read(text: Path) -> str:
    return text.read_text("utf-8", errors="replace").strip()
