"""Several firms together: figures without a name, and none when they are too few."""

import shutil
from pathlib import Path

import pytest

from it_audit_gui.wording import languages
from tests.cli.outcomes import Command, assert_refused, written

COMPLETE = Path(__file__).parents[2] / "examples" / "complete.json"


def five_firms(command: Command, folder: Path) -> None:
    for number in range(5):
        path = folder / f"Client {number}.itaudit"
        assert command("new", path, "--organisation", f"Secret {number}").code == 0
        assert command("import", path, COMPLETE).code == 0
        assert command("answer", path, "acc-mfa", str(number % 4), "--note", "Hush").code == 0
    shutil.copy(folder / "Client 0.itaudit", folder / "Copy.itaudit")
    (folder / "Broken.itaudit").write_text("nothing", encoding="utf-8")
    command("new", folder / "Begun.itaudit", "--organisation", "Begun")
    secret = written(folder.parent, "A long password", "secret.txt")
    sealed = folder / "Sealed.itaudit"
    command("new", sealed, "--organisation", "Sealed", "--new-password-file", secret)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they are made, once."""
    return tmp_path_factory.mktemp("made")


@pytest.fixture
def clients(command: Command, made: Path, tmp_path: Path) -> Path:
    """Five firms, a copy of one, one just begun, one with a password, and what is no audit."""
    if not any(made.iterdir()):
        five_firms(command, made)
    return Path(shutil.copytree(made, tmp_path / "clients"))


PASSED = "Firms: 5. Passed over: 1 with a password, 1 unreadable, 1 copies, 1 unfinished."


def test_the_summary_is_shown_and_names_nobody(clients: Path, command: Command) -> None:
    outcome = command("portfolio", clients)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.endswith(f"{PASSED}\n")
    for hidden in ("Zilverkwast", "Client", "Hush"):
        assert hidden not in outcome.out
    assert "Median" in outcome.out


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("ending", ["html", "md", "csv"])
def test_it_is_written_in_every_language(
    clients: Path, command: Command, tmp_path: Path, language: str, ending: str
) -> None:
    path = tmp_path / f"summary.{ending}"
    assert command("portfolio", clients, "--to", path, "--language", language).code == 0
    said = path.read_text(encoding="utf-8")
    assert "Zilverkwast" not in said
    assert said.count("\n") > 15


def test_of_four_firms_only_the_number_is_told(clients: Path, command: Command) -> None:
    (clients / "Client 4.itaudit").unlink()
    said = command("portfolio", clients).out
    assert "from 5 firms on" in said
    assert "Median" not in said


def test_what_cannot_be_done_is_told(clients: Path, command: Command, tmp_path: Path) -> None:
    assert_refused(command("portfolio", tmp_path / "nowhere"), "nowhere")
    assert_refused(command("portfolio", clients, "--to", tmp_path / "x.doc"), "html, md, csv")
    assert_refused(command("portfolio", clients, "--to", clients / "Client 1.itaudit"), "Client 1")
