"""Starts: first paint, the question of a half-filled audit, memory, Calc; and the bundle's size."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.references import workbook
from benchmarks.rows import Row
from benchmarks.screen import Screen, Start
from it_audit_gui import bootstrap
from it_audit_gui.gui.page.routing import to_question

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "it-audit"
HERE = Path(__file__).resolve().parent / "references"
ROUNDS = 9
BARE = "bare QWidget"


def rows(folder: Path) -> Iterator[Row]:
    """All of them; ``folder`` is for what the programs write."""
    bare = bare_bundle()
    audit = half_filled(folder)
    installed = ["env", f"PYTHONPATH={as_installed(folder)}", sys.executable]
    routes = {
        "source": (
            [sys.executable, HERE / "bare_widget.py"],
            [*installed, "-m", "it_audit_gui"],
        ),
        "bundle": ([bare / "bare"], [BUNDLE / "it-audit"]),
    }
    with Screen() as screen:
        for route, (reference, program) in routes.items():
            commands = {"bare": reference, "start": program, "question": [*program, audit]}
            found = taken(screen, commands, folder / "home")
            yield from route_rows(route, found)
        yield from calc_rows(screen, folder, [BUNDLE / "it-audit", audit])
    yield Row(
        what="Size of the bundle",
        unit="MB",
        ours=megabytes(BUNDLE),
        goal=1.10,
        reference=megabytes(bare) + typst_megabytes(),
        against="bare bundle and typst",
    )


def route_rows(route: str, found: dict[str, list[Start]]) -> Iterator[Row]:
    """The rows of one way to start."""
    bare, start, question = (found[name] for name in ("bare", "start", "question"))
    reference = median_of("painted", bare) * 1000
    yield Row(
        what=f"First paint of the start page, {route}",
        unit="ms",
        ours=median_of("painted", start) * 1000,
        goal=1.25,
        reference=reference,
        against=BARE,
    )
    yield Row(
        what=f"Question of a half-filled audit settled, {route}",
        unit="ms",
        ours=median_of("settled", question) * 1000,
        goal=1.6,
        reference=reference,
        against=BARE,
    )
    yield Row(
        what=f"Peak memory at the question, {route}",
        unit="MiB",
        ours=median_of("memory", question),
        goal=1.5,
        reference=median_of("memory", bare),
        against=BARE,
    )


def calc_rows(screen: Screen, folder: Path, program: list[str | Path]) -> Iterator[Row]:
    """Ours against a spreadsheet, where there is one."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return
    sheet = folder / "sheet.fods"
    workbook.write(sheet)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    calc = [soffice, profile, "--norestore", "--nologo", "--calc", sheet]

    def is_there(pixels: bytes) -> bool:
        return workbook.BYTES in pixels

    found: dict[str, list[float]] = {"calc": [], "ours": []}
    for number in range(ROUNDS // 2 + 1):
        paint = screen.start(calc, folder / "home", is_there).painted
        ours = screen.start(program, folder / "home").settled
        if number:  # the first makes the profile
            found["calc"].append(paint)
            found["ours"].append(ours)
    yield Row(
        what="Question settled, against the sheet painted in Calc",
        unit="ms",
        ours=middle(found["ours"]) * 1000,
        goal=0.25,
        reference=middle(found["calc"]) * 1000,
        against="LibreOffice Calc",
    )


def taken(
    screen: Screen, commands: dict[str, list[str | Path]], home: Path
) -> dict[str, list[Start]]:
    """Every command in turn, ``ROUNDS`` times, after one that counts for nothing."""
    found: dict[str, list[Start]] = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            start = screen.start(command, home)
            if number:
                found[name].append(start)
    return found


def median_of(what: str, starts: list[Start]) -> float:
    return middle([getattr(start, what) for start in starts])


def middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def as_installed(folder: Path) -> Path:
    """The program as a wheel installs it: its data inside, its content in the compiled form."""
    place = folder / "installed"
    package = place / "it_audit_gui"
    shutil.copytree(ROOT / "src" / "it_audit_gui", package)
    for data in ("resources", "translations"):
        shutil.copytree(ROOT / data, package / data)
    compiler = [sys.executable, ROOT / "packaging" / "compiled_content.py"]
    resources = package / "resources"
    subprocess.run([*compiler, resources], check=True, stdout=subprocess.DEVNULL)
    return place


def half_filled(folder: Path) -> Path:
    """An audit with half of its answers, left at a question."""
    audit = folder / "half.itaudit"
    program = [sys.executable, "-m", "it_audit_gui"]
    subprocess.run(
        [*program, "new", audit, "--organisation", "Half", "--language", "en"], check=True
    )
    answers = ROOT / "examples" / "half-filled.json"
    subprocess.run([*program, "import", audit, answers], check=True)
    session = bootstrap.open_audit(audit, "en")
    session.keep_place(str(to_question(session.questionnaire.questions[20].id)))
    session.close()
    return audit


def bare_bundle() -> Path:
    """The bare widget, built in the environment of the bundle."""
    dist, work = ROOT / "build" / "bare", ROOT / "build" / "bare-work"
    python = ROOT / ".venv-bundle" / "bin" / "python"
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", dist, "--workpath", work]
    subprocess.run([python, "-m", "PyInstaller", *options, HERE / "bare.spec"], check=True)
    return dist / "bare"


def megabytes(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def typst_megabytes() -> float:
    """What typst takes in the bundle; none while it is not there."""
    return sum(path.stat().st_size for path in BUNDLE.rglob("_typst*")) / 1e6
