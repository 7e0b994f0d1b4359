"""The program's own log of its faults."""

from datetime import UTC, datetime
from pathlib import Path

from it_audit_gui.gui.program.crash_log import log_file, note

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_faults_follow_each_other_with_their_time(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "log"
    note(folder, "first\n", AT)
    note(folder, "second\n", AT)
    told = log_file(folder).read_text(encoding="utf-8")
    assert told == "2026-11-23 09:30\nfirst\n\n2026-11-23 09:30\nsecond\n\n"


def test_it_never_grows_without_end(tmp_path: Path) -> None:
    for number in range(30):
        note(tmp_path, f"{number} " + "x" * 5_000, AT)
    told = log_file(tmp_path).read_text(encoding="utf-8")
    assert len(told) == 60_000
    assert "\n29 x" in told


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file", encoding="utf-8")
    note(tmp_path / "log", "words", AT)
    assert (tmp_path / "log").read_text(encoding="utf-8") == "a file"
