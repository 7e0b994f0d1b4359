"""Tries out a built bundle as a user would; exits 1 and says what failed.

    python packaging/smoke_test.py dist/it-audit [--screen]

Works on every system, with nothing but Python. The window is drawn off screen, or with --screen
as this system draws.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ANSWERS = ROOT / "examples" / "complete.json"
PATIENCE_S = 180
SUFFIX = ".exe" if sys.platform == "win32" else ""


class Bundle:
    """The folder with both programs; each call raises when the program says it failed."""

    def __init__(self, folder: Path, *, on_screen: bool) -> None:
        self.folder = folder.resolve()
        self.environment = dict(os.environ)
        if not on_screen:
            self.environment["QT_QPA_PLATFORM"] = "offscreen"

    def run(self, program: str, *arguments: str | Path) -> str:
        """What a program says, run without anything of this Python's environment."""
        done = subprocess.run(
            [str(self.folder / f"{program}{SUFFIX}"), *map(str, arguments)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"{program} {arguments} gave {done.returncode}: {done.stderr}")
        return done.stdout

    def size(self) -> int:
        """Bytes of all files; a link counts for nothing."""
        files = (path for path in self.folder.rglob("*") if not path.is_symlink())
        return sum(path.stat().st_size for path in files if path.is_file())


def says_its_version(bundle: Bundle) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    said = bundle.run("it-audit-cli", "--version").strip()
    if said != f"it-audit {project['version']}":
        raise SystemExit(f"it-audit-cli is of another version: {said}")


def does_the_main_job(bundle: Bundle, folder: Path) -> None:
    name = json.loads(ANSWERS.read_text("utf-8"))["organisation"]["name"]
    audit, report = folder / "firm.itaudit", folder / "report.html"
    bundle.run("it-audit-cli", "new", audit, "--organisation", name)
    bundle.run("it-audit-cli", "import", audit, ANSWERS)
    bundle.run("it-audit-cli", "report", audit, "--output", report)
    if name not in report.read_text("utf-8"):
        raise SystemExit(f"the report does not name {name}")


def passes_its_self_test(bundle: Bundle, folder: Path) -> None:
    path = folder / "self-test.json"
    try:
        bundle.run("it-audit", "--self-test", path)
    finally:
        if path.is_file():
            checks = json.loads(path.read_text("utf-8"))["checks"]
            for check, outcome in checks.items():
                well = "ok" if outcome["ok"] else "FAILED"
                print(f"  {check:12} {well:6} {outcome['seconds']:7.3f} s  {outcome['detail']}")


def main(bundle: Bundle) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        says_its_version(bundle)
        does_the_main_job(bundle, Path(temporary))
        passes_its_self_test(bundle, Path(temporary))
    print(f"The bundle works: {bundle.folder}, {bundle.size() / 1e6:.1f} MB")


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as on Windows it is not
    main(Bundle(Path(sys.argv[1]), on_screen="--screen" in sys.argv[2:]))
