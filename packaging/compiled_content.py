"""Compiles the question banks, so that a built program reads them in a moment.

    python packaging/compiled_content.py FOLDER     beside every bank below FOLDER
`build.spec` and the wheel take them in; a checkout goes without.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from it_audit_gui.question_bank.toml_files import compiled_form  # noqa: E402 - found by the above


def compiled(banks: Path, target: Path) -> Iterator[Path]:
    """Write the compiled form of every file of the banks to the same place below ``target``."""
    for source in sorted(banks.glob("*/*.toml")):
        made = target / source.parent.name / f"{source.stem}.json"
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(compiled_form(source.read_bytes()), encoding="utf-8")
        yield made


if __name__ == "__main__":
    for made in compiled(Path(sys.argv[1]), Path(sys.argv[1])):
        print(made)
