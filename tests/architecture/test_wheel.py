"""A wheel brings its resources along and finds them, away from the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from it_audit_gui.content_files import compiled_form

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=unpacked.parent,
        env={**os.environ, "PYTHONPATH": str(unpacked), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_in_the_wheel_is_the_one_that_runs(unpacked: Path) -> None:
    done = run(
        unpacked, "-c", "import it_audit_gui.assets as a; print(a.resource('question_bank'))"
    )
    assert done.stdout.strip() == str(unpacked / "it_audit_gui" / "resources" / "question_bank")


def test_the_main_job_works_from_the_wheel(unpacked: Path) -> None:
    audit, report = unpacked.parent / "firm.itaudit", unpacked.parent / "report.html"
    program = ("-m", "it_audit_gui")
    assert run(unpacked, *program, "bank", "--check").returncode == 0
    assert run(unpacked, *program, "new", str(audit), "--organisation", "Atelier").returncode == 0
    done = run(unpacked, *program, "report", str(audit), "--output", str(report))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Atelier" in report.read_text(encoding="utf-8")


def test_compiled_translations_and_fonts_are_inside(unpacked: Path) -> None:
    package = unpacked / "it_audit_gui"
    assert list(package.glob("translations/*.qm"))
    assert not list(package.glob("translations/*.ts"))
    assert len(list(package.glob("resources/fonts/*.ttf"))) == 4


@pytest.mark.parametrize("part", ["question_bank/*/*", "words/*/*", "facts/*", "folders/*"])
def test_what_a_start_reads_is_inside_in_its_compiled_form_too(unpacked: Path, part: str) -> None:
    files = list(unpacked.glob(f"it_audit_gui/resources/{part}.toml"))
    assert files
    for file in files:
        compiled = file.with_suffix(".json").read_text("utf-8")
        assert compiled == compiled_form(file.read_bytes())


def test_an_audit_opens_without_what_reads_contents_own_form(unpacked: Path) -> None:
    audit = unpacked.parent / "light.itaudit"
    assert (
        run(unpacked, "-m", "it_audit_gui", "new", str(audit), "--organisation", "A").stderr == ""
    )
    opened = """if True:
        import sys
        from pathlib import Path
        from it_audit_gui import bootstrap, wording
        from it_audit_gui.domain.errors import AuditError
        bootstrap.open_audit(Path(sys.argv[1]), "nl").close()
        print(wording.explain(AuditError("no-assessment", path="x"), "nl").what)
        print("tomllib" in sys.modules)
    """
    done = run(unpacked, "-c", opened, str(audit))
    assert done.stdout.splitlines()[-1:] == ["False"], done.stderr


def test_guides_licences_and_the_manual_page_come_along(unpacked: Path) -> None:
    package = unpacked / "it_audit_gui"
    assert len(list(package.glob("resources/help/*/*.md"))) == 20
    assert list(package.glob("resources/help/*/*.png"))
    assert (package / "licences" / "LGPL-3.0.txt").is_file()
    assert list(unpacked.glob("*.data/data/share/man/man1/it-audit.1"))
