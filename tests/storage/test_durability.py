"""What was said to be saved is there, whatever happens to the program."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.database import open_existing
from it_audit_gui.storage.versions import SCHEMAS
from tests.builders import MOMENT, an_answer, an_assessment
from tests.files.make_files import the_kept_assessments
from tests.storage.crafting import OLD_FILE, a_file

FIRST = AssessmentId("first")
ROOT = Path(__file__).resolve().parents[2]


def killed_after(lines: int, program: str, path: Path) -> list[str]:
    """Everything the program had said when it was killed, at least this many lines."""
    command = [sys.executable, "-m", f"tests.storage.{program}", str(path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    return [line.strip() for line in said if line.endswith("\n")]


def test_every_saved_answer_survives_the_killing_of_the_program(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", an_assessment())
    copy = tmp_path / "copy.itaudit"
    for kill in range(10):
        saved = [int(line) for line in killed_after(3 + 5 * kill, "answering_program", path)]
        # The file alone, as it is mailed: nothing of what was saved is in the journal only.
        shutil.copy(path, copy)

        for file in (copy, path):
            store = FileStore.open(file)
            store.check()
            answers = store.load(FIRST).answers
            store.close()
            assert saved == list(range(len(saved)))
            for number in saved:
                answer = answers[QuestionId(f"q{number}")]
                assert (answer.option, len(answer.note)) == (number % 4, number % 700)
                assert len(answer.evidence) == 1
        copy.unlink()
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_a_migration_that_is_killed_is_wholly_done_or_not_at_all(tmp_path: Path) -> None:
    versions = []
    for lines in (1, 3, 6, 12, 20, 22, 24, 26, 28, 30, 32, 33):
        path = Path(shutil.copy(OLD_FILE, tmp_path / f"{lines}.itaudit"))
        said = killed_after(lines, "migrating_program", path)

        connection = apsw.Connection(str(path))
        version = int(connection.pragma("user_version"))
        tables = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
        assert connection.pragma("integrity_check") == "ok"
        connection.close()

        assert tables == SCHEMAS[version]
        assert version == 2 or "done" not in said
        store = FileStore.open(path)
        kept = tuple(store.load(item.id) for item in store.assessments())
        assert kept == the_kept_assessments(1)
        assert list(store.check()) == []
        store.close()
        versions.append(version)
    assert set(versions) == {1, 2}


def test_one_change_is_one_commit(tmp_path: Path) -> None:
    connection, _ = open_existing(a_file(tmp_path / "claes.itaudit"))
    store = FileStore(tmp_path / "claes.itaudit", connection, read_only=False)
    commits = []

    def committed() -> bool:
        commits.append(1)
        return False

    connection.set_commit_hook(committed)
    answers = (an_answer("mfa", 3), an_answer("offsite", 3))
    store.write(FIRST, Change(answers=answers, removed=(QuestionId("restore"),)), MOMENT)
    assert len(commits) == 1
    store.add(an_assessment(*answers, name="second"))
    assert len(commits) == 2
    store.keep_place(FIRST, "mfa")
    assert len(commits) == 3
    store.close()


@pytest.mark.parametrize("count", [1, 3])
def test_nothing_waits_in_memory_for_the_closing(tmp_path: Path, count: int) -> None:
    path = a_file(tmp_path / "claes.itaudit")
    store = FileStore.open(path)
    for option in range(count):
        store.write(FIRST, Change(answers=(an_answer("mfa", option),)), MOMENT)
    copy = tmp_path / "copy.itaudit"
    # Copied by another process: reading it here would drop our lock.
    subprocess.run(
        [sys.executable, "-c", f"import shutil; shutil.copy({str(path)!r}, {str(copy)!r})"],
        check=True,
    )

    assert FileStore.open(copy).load(FIRST) == store.load(FIRST)
    store.close()
