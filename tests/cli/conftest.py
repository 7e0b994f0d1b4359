from pathlib import Path

import pytest

from it_audit_gui.cli.commands import run
from it_audit_gui.storage import keys
from tests.cli.outcomes import Command, Outcome


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords become keys in no time; that it costs time is tested with the storage."""
    monkeypatch.setattr(keys, "ITERATIONS", 1_000)


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command in this process, in English unless it asks for another language."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def call(*arguments: object) -> Outcome:
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return call


@pytest.fixture
def audit(command: Command, tmp_path: Path) -> Path:
    """A new, empty audit file."""
    path = tmp_path / "firm.itaudit"
    outcome = command("new", path, "--organisation", "Atelier Noord", "--language", "nl")
    assert outcome == Outcome(0, "", "")
    return path
