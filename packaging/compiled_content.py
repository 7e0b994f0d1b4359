"""Compiles the content that a start reads, so that a built program reads it in a moment.

    python packaging/compiled_content.py FOLDER     beside every such file below FOLDER
`build.spec` and the wheel take them in; a checkout goes without.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
from it_audit_gui.content_files import compiled_form  # noqa: E402 - found by the above

# Below the folder of resources: what the program reads by ``content_files``.
_READ_SO = ("question_bank/*/*.toml", "facts/*.toml", "folders/*.toml", "words/*/*.toml")


def compiled(resources: Path, target: Path) -> Iterator[Path]:
    """Write the compiled form of every such file to the same place below ``target``."""
    for source in sorted(found for pattern in _READ_SO for found in resources.glob(pattern)):
        made = target / source.relative_to(resources).with_suffix(".json")
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(compiled_form(source.read_bytes()), encoding="utf-8")
        yield made


if __name__ == "__main__":
    for made in compiled(Path(sys.argv[1]), Path(sys.argv[1])):
        print(made)
