"""Writes what `make windows` found into docs/packaging.md, between its two marks.

    python packaging/windows/record.py FOLDER

FOLDER holds dist and build/windows, as build.sh and under_wine.sh left them.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "packaging.md"
BEGIN = "<!-- make windows: begin -->"
END = "<!-- make windows: end -->"


def table(folder: Path, day: str) -> Iterator[str]:
    """The block's lines."""
    dist = folder / "dist"
    wine = (folder / "build" / "windows" / "wine-version").read_text("utf-8").strip()
    yield f"{day}, {wine}, on Linux."
    yield ""
    yield "| what | size |"
    yield "|---|---|"
    files = [path for path in (dist / "it-audit").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    yield f"| bundle, {len(files)} files | {megabytes(size)} |"
    for path in sorted(dist.glob("it-audit-*-windows-*")):
        yield f"| `{path.name}` | {megabytes(path.stat().st_size)} |"
    yield ""
    yield "| tried under Wine | outcome | seconds |"
    yield "|---|---|---|"
    lines = (folder / "build" / "windows" / "results.tsv").read_text("utf-8").splitlines()
    yield from (f"| {' | '.join(line.split(chr(9)))} |" for line in lines)


def megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def replaced(page: str, block: str) -> str:
    """The page with the block between its marks."""
    before, found, rest = page.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not found or not ended:
        raise SystemExit(f"{PAGE.name} lacks the marks {BEGIN} and {END}")
    return f"{before}{BEGIN}\n{block}\n{END}{after}"


if __name__ == "__main__":
    today = datetime.now(tz=UTC).strftime("%d %B %Y").lstrip("0")
    block = "\n".join(table(Path(sys.argv[1]), today))
    PAGE.write_text(replaced(PAGE.read_text("utf-8"), block), encoding="utf-8")
