"""Writes anew what the documents quote of the program's output, as long as it was before.

python tools/quoted.py
"""

import contextlib
import io
import os
import re
import shlex
import shutil
import tempfile
from pathlib import Path

from it_audit_gui.cli.commands import run

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (ROOT / "README.md", ROOT / "docs" / "cli.md")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMPT = "$ it-audit "
CUT = "…"


def said(command: str) -> list[str]:
    """What a command prints, its errors included."""
    with (
        contextlib.redirect_stdout(io.StringIO()) as out,
        contextlib.redirect_stderr(io.StringIO()) as wrong,
        contextlib.suppress(SystemExit),
    ):
        run(shlex.split(command))
    return (out.getvalue() + wrong.getvalue()).splitlines()


def renewed(block: re.Match[str]) -> str:
    """The block with what its commands print today; what was cut short stays so."""
    lines: list[str] = []
    quotes: list[tuple[str, list[str]]] = []
    for line in block[1].splitlines():
        if line.startswith(PROMPT):
            quotes.append((line, []))
        else:
            quotes[-1][1].append(line)
    for prompt, before in quotes:
        printed = said(prompt.removeprefix(PROMPT))
        if before[-1:] == [CUT]:
            printed = [*printed[: len(before) - 1], CUT]
        lines += [prompt, *printed]
    return "\n".join(["```console", *lines, "```"])


def main() -> None:
    """Renew each document, its commands run one after the other in a folder with the examples."""
    os.environ["LC_ALL"] = "en_GB.UTF-8"
    for path in DOCUMENTS:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            os.chdir(folder)
            text = BLOCK.sub(renewed, path.read_text(encoding="utf-8"))
            os.chdir(ROOT)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
