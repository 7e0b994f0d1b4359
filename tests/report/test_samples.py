"""The sample reports of docs/samples are what the program makes today."""

import runpy
from pathlib import Path

import pytest

from tests.builders import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "docs" / "samples"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    write_samples = runpy.run_path(str(ROOT / "tools" / "samples.py"))["write_samples"]
    write_samples(folder, ("html", "md"))
    return folder


@pytest.mark.parametrize("fmt", ["html", "md"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_samples_are_fresh(made: Path, language: str, fmt: str) -> None:
    """Stale? ``python tools/samples.py``."""
    name = f"report.{language}.{fmt}"
    assert (made / name).read_bytes() == (SAMPLES / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_its_pdf(language: str) -> None:
    assert (SAMPLES / f"report.{language}.pdf").read_bytes().startswith(b"%PDF-")
