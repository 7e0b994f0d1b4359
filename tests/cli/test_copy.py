"""``it-audit copy``: the same audit under another name, protection or nobody's name."""

from pathlib import Path

import pytest

from it_audit_gui.storage.sniff import sniff
from tests.cli.outcomes import Command, assert_refused, evaluated
from tests.files.make_files import make


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.itaudit"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "password.txt"
    path.write_text("old")
    return path


def test_a_copy_is_the_same_audit(audit: Path, command: Command, target: Path) -> None:
    command("answer", audit, "acc-mfa", "2", "--note", "Telling")
    outcome = command("copy", audit, target)

    assert (outcome.code, outcome.out) == (0, "Copy saved and tried out: copy.itaudit\n")
    assert evaluated(command, target) == evaluated(command, audit)
    assert b"Telling" in target.read_bytes()


def test_a_copy_keeps_its_password_or_gets_another(
    audit: Path, command: Command, target: Path, secret: Path
) -> None:
    assert command("copy", audit, target, "--new-password-file", secret).code == 0
    assert_refused(command("check", target), "protected with a password")
    second, third = target.with_name("second.itaudit"), target.with_name("third.itaudit")
    assert command("copy", target, second, "--password-file", secret).code == 0
    assert command("check", second, "--password-file", secret).code == 0
    outcome = command("copy", second, third, "--no-password", "--password-file", secret)
    assert outcome.code == 0
    assert command("check", third).code == 0


def test_an_anonymous_copy_scores_the_same_and_tells_nothing(
    audit: Path, command: Command, target: Path
) -> None:
    command("answer", audit, "acc-mfa", "2", "--note", "Telling", "--evidence", "Telling too")
    command("again", audit)
    before = evaluated(command, audit)
    assert command("copy", audit, target, "--anonymous").code == 0

    after = evaluated(command, target)
    assert after["organisation"] == "Left out"
    assert after["overall"] == before["overall"]
    assert after["steps"] == before["steps"]
    content = target.read_bytes()
    assert b"Telling" not in content
    assert b"Atelier Noord" not in content
    assert command("compare", target).code == 0


def test_an_anonymous_copy_of_a_protected_file_is_protected_too(
    audit: Path, command: Command, target: Path, secret: Path
) -> None:
    command("password", audit, "--new-password-file", secret)
    outcome = command("copy", audit, target, "--anonymous", "--password-file", secret)

    assert outcome.code == 0
    assert_refused(command("check", target), "protected with a password")
    assert command("check", target, "--password-file", secret).code == 0


@pytest.mark.parametrize("anonymous", [(), ("--anonymous",)])
def test_no_file_is_overwritten(
    audit: Path, command: Command, target: Path, anonymous: tuple[str, ...]
) -> None:
    target.write_text("mine")

    assert_refused(command("copy", audit, target, *anonymous), "There is already a file")
    assert target.read_text() == "mine"


def test_a_copy_that_cannot_be_finished_leaves_nothing(
    audit: Path, command: Command, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("it_audit_gui.bootstrap.check", fail)
    with pytest.raises(MemoryError):
        command("copy", audit, target, "--anonymous")
    assert not target.exists()


def test_a_copy_for_an_older_version_tells_first_what_it_leaves_out(
    tmp_path: Path, command: Command, target: Path
) -> None:
    path = tmp_path / "full.itaudit"
    make(path)
    outcome = command("copy", path, target, "--for-version", "2")

    assert (outcome.code, outcome.out) == (0, "Copy saved and tried out: copy.itaudit\n")
    assert outcome.err == (
        "it-audit: Left out of a copy for file version 2: files kept in the audit (1) and marks of "
        "questions to come back to (1).\n"
    )
    assert sniff(target).user_version == 2
    of, after = (evaluated(command, file) for file in (path, target))
    assert after["overall"] == of["overall"]
    assert (len(of["attachments"]), after["attachments"]) == (1, [])


def test_a_mark_alone_is_told_too(audit: Path, command: Command, target: Path) -> None:
    assert command("later", audit, "acc-mfa").code == 0
    told = command("copy", audit, target, "--for-version", "2").err
    assert "files kept in the audit (0) and marks of questions to come back to (1)" in told


def test_nothing_is_told_where_nothing_is_left_out(
    audit: Path, command: Command, target: Path, secret: Path
) -> None:
    outcome = command("copy", audit, target, "--for-version", "2", "--new-password-file", secret)
    assert (outcome.code, outcome.err) == (0, "")
    again = target.with_name("again.itaudit")
    unlocked = ("--password-file", secret)
    assert command("copy", target, again, "--for-version", "2", *unlocked).code == 0
    assert sniff(again).encrypted


@pytest.mark.parametrize("version", ["1", "3", "two"])
def test_a_version_that_cannot_be_made_is_wrong_usage(
    audit: Path, command: Command, target: Path, version: str
) -> None:
    assert command("copy", audit, target, "--for-version", version).code == 2
    assert not target.exists()
