"""Measures everything and writes docs/benchmarks.md: ``make bench``.

With names behind it (``start_up``, ``evaluate``) only those, on the terminal. Linux; needs Xvfb,
and for the comparison with it LibreOffice Calc.
"""

import platform
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import client_list, deeds, evaluate, pages, start_up
from benchmarks.rows import Row, table

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
PARTS = {
    "start_up": start_up.rows,
    "evaluate": evaluate.rows,
    "deeds": deeds.rows,
    "client_list": client_list.rows,
    "pages": pages.rows,
}
BEGIN, END = "<!-- make bench: begin -->", "<!-- make bench: end -->"


def machine() -> str:
    """What it was measured on."""
    cpus = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    models = [line.partition(": ")[2] for line in cpus if line.startswith("model name")]
    memory = int(Path("/proc/meminfo").read_text("utf-8").split()[1]) / 1024**2
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    day = datetime.now(tz=UTC).strftime("%d %B %Y").lstrip("0")
    return (
        f"{day}; {len(models)} cores of {models[0]}, {memory:.0f} GiB, {system},"
        f" CPython {platform.python_version()}."
    )


def main(names: list[str]) -> None:
    found: list[Row] = []
    # Beside the checkout, so that commits go to a real disk and not into memory.
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        for name in names or PARTS:
            for row in PARTS[name](Path(folder)):
                print(row.line(), flush=True)
                found.append(row)
    if not names:
        calc = (
            "" if shutil.which("soffice") else "\n\nLibreOffice Calc: not measured, not installed."
        )
        before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        block = f"{machine()}\n\n{table(found)}{calc}"
        PAGE.write_text(f"{before}{BEGIN}\n{block}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
