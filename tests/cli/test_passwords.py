"""Protected files on the command line: the password comes from a file or a prompt, never typed."""

import getpass
import io
import json
import sys
from pathlib import Path

import pytest

from it_audit_gui.cli.arguments import parse
from it_audit_gui.cli.names import COMMANDS, WITHOUT_PASSWORD
from tests.cli.outcomes import Command, Outcome, assert_refused, evaluated

SECRET = "Sleutel € van de bakkerij"  # noqa: S105 - made up
OTHER = "zeven magere koeien"


class Terminal(io.StringIO):
    """Standard input with somebody behind it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """The file with the password."""
    path = tmp_path / "password.txt"
    path.write_text(f"{SECRET}\nsecond line\n", encoding="utf-8")
    return path


@pytest.fixture
def protected(audit: Path, command: Command, secret: Path) -> Path:
    """An audit with a password."""
    outcome = command("password", audit, "--new-password-file", secret)
    assert outcome.code == 0
    assert "opens with the new password only" in outcome.out
    return audit


def test_every_command_on_a_file_takes_a_password_file(
    protected: Path, command: Command, secret: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"answers": {"acc-mfa": {"option": 2}}}))
    new = tmp_path / "new.itaudit"
    lines = (
        ("answer", protected, "acc-mfa", "1"),
        ("import", protected, answers),
        ("evaluate", protected),
        ("whatif", protected, "acc-mfa-start"),
        ("report", protected, "--output", tmp_path / "report.html"),
        ("again", protected),
        ("compare", protected),
        ("compare", protected, protected),
        ("check", protected),
        ("new", new, "--organisation", "X", "--from", protected, "--new-password-file", secret),
        ("check", new),
    )
    for line in lines:
        assert_refused(command(*line), "protected with a password")
        assert command(*line, "--password-file", secret).code == 0, line


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in WITHOUT_PASSWORD])
def test_the_help_of_every_command_on_a_file_names_it(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse([name, "--help"])
    assert "--password-file PATH" in capsys.readouterr().out


def test_a_wrong_password_is_told_without_showing_it(
    protected: Path, command: Command, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("Not this one")
    outcome = command("check", protected, "--password-file", wrong)

    assert_refused(outcome, "The password does not fit", "has not been changed")
    assert "Not this one" not in outcome.err


def test_a_password_can_come_from_standard_input(
    protected: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{SECRET}\r\nrest"))

    assert command("check", protected, "--password-file", "-") == Outcome(0, "", "")


def test_a_file_saved_with_a_mark_at_its_beginning_works(
    protected: Path, command: Command, tmp_path: Path
) -> None:
    marked = tmp_path / "marked.txt"
    marked.write_bytes(b"\xef\xbb\xbf" + f"{SECRET}\r\n".encode())

    assert command("check", protected, "--password-file", marked).code == 0


def test_spaces_at_the_ends_belong_to_the_password(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    spaced, bare = tmp_path / "spaced.txt", tmp_path / "bare.txt"
    spaced.write_text(f" {SECRET} \n", encoding="utf-8")
    bare.write_text(f"{SECRET}\n", encoding="utf-8")
    assert command("password", audit, "--new-password-file", spaced).code == 0
    assert command("check", audit, "--password-file", spaced).code == 0
    assert_refused(command("check", audit, "--password-file", bare), "does not fit")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_password_that_cannot_be_read_is_told(
    protected: Path, command: Command, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "p.txt"
    if content is not None:
        path.write_bytes(content)

    assert_refused(command("check", protected, "--password-file", path), "cannot be read")


def test_somebody_at_a_terminal_is_asked(
    protected: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return SECRET

    monkeypatch.setattr(getpass, "getpass", answer)
    monkeypatch.setattr(sys, "stdin", Terminal())

    assert command("check", protected) == Outcome(0, "", "")
    assert asked == ["Password of firm.itaudit: "]


def test_giving_nothing_at_the_prompt_changes_nothing(
    protected: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _: "")
    monkeypatch.setattr(sys, "stdin", Terminal())

    assert_refused(command("check", protected), "protected with a password")


@pytest.fixture
def later(protected: Path, command: Command, tmp_path: Path) -> Path:
    """A second audit, under a password of its own."""
    path, other = tmp_path / "later.itaudit", tmp_path / "other.txt"
    other.write_text(f"{OTHER}\n")
    old = ("--from", protected, "--password-file", tmp_path / "password.txt")
    new = ("--organisation", "Bakkerij Claes", "--new-password-file", other)
    assert command("new", path, *old, *new).code == 0
    return path


def test_two_files_can_have_a_password_each(
    protected: Path, later: Path, command: Command, secret: Path
) -> None:
    both = ("compare", protected, later, "--password-file", secret)

    assert_refused(command(*both), "later.itaudit")
    assert command(*both, "--newer-password-file", secret.with_name("other.txt")).code == 0


def test_two_passwords_come_line_by_line(
    protected: Path, later: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{SECRET}\n{OTHER}\n"))
    given = ("--password-file", "-", "--newer-password-file", "-")

    assert command("compare", protected, later, *given).code == 0


def test_one_password_from_standard_input_serves_both(
    protected: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{SECRET}\n"))

    assert command("compare", protected, protected, "--password-file", "-").code == 0


def test_somebody_at_a_terminal_is_asked_for_each_of_two(
    protected: Path, later: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {"Password of firm.itaudit: ": SECRET, "Password of later.itaudit: ": OTHER}
    monkeypatch.setattr(getpass, "getpass", answers.pop)
    monkeypatch.setattr(sys, "stdin", Terminal())

    assert command("compare", protected, later).code == 0
    assert answers == {}


def test_nobody_is_asked_about_a_file_without_password(
    audit: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())

    assert command("check", audit).code == 0


def test_a_password_is_removed(protected: Path, command: Command, secret: Path) -> None:
    outcome = command("password", protected, "--remove", "--password-file", secret)

    assert outcome.code == 0
    assert "without a password" in outcome.out
    assert evaluated(command, protected)["organisation"] == "Atelier Noord"


def test_a_password_that_cannot_be_one_is_refused(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("\n")
    before = audit.read_bytes()

    outcome = command("password", audit, "--new-password-file", empty)
    assert_refused(outcome, "cannot be a password")
    assert audit.read_bytes() == before


@pytest.mark.parametrize("line", [(), ("--remove", "--new-password-file", "x")])
def test_what_to_do_with_the_password_must_be_said_once(
    audit: Path, command: Command, line: tuple[str, ...]
) -> None:
    assert command("password", audit, *line).code == 2


def test_the_password_stands_nowhere_on_the_disk(
    protected: Path, command: Command, secret: Path
) -> None:
    command("answer", protected, "acc-mfa", "2", "--note", "geheim", "--password-file", secret)

    for path in protected.parent.rglob("*"):
        if path.is_file() and path != secret:
            assert SECRET.encode() not in path.read_bytes()
            assert b"geheim" not in path.read_bytes()
