"""The block that `make windows` writes into docs/packaging.md."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def record(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("record")


def test_sizes_and_outcomes_stand_in_the_table(record: ModuleType, tmp_path: Path) -> None:
    out = tmp_path / "build" / "windows"
    out.mkdir(parents=True)
    (out / "wine-version").write_text("wine-10.0\n", encoding="utf-8")
    (out / "results.tsv").write_text("silent install\tpasses\t3.0\n", encoding="utf-8")
    (tmp_path / "dist" / "it-audit").mkdir(parents=True)
    (tmp_path / "dist" / "it-audit" / "it-audit.exe").write_bytes(b"x" * 1_500_000)
    (tmp_path / "dist" / "it-audit-1.0.0-windows-setup.exe").write_bytes(b"x" * 900_000)
    lines = list(record.table(tmp_path, "1 May 2026"))
    assert lines[0] == "1 May 2026, wine-10.0, on Linux."
    assert "| bundle, 1 files | 1.5 MB |" in lines
    assert "| `it-audit-1.0.0-windows-setup.exe` | 0.9 MB |" in lines
    assert lines[-1] == "| silent install | passes | 3.0 |"


def test_only_what_is_between_the_marks_changes(record: ModuleType) -> None:
    page = f"before\n{record.BEGIN}\nold\n{record.END}\nafter\n"
    new = f"before\n{record.BEGIN}\nnew\n{record.END}\nafter\n"
    assert record.replaced(page, "new") == new
    assert record.replaced(new, "new") == new


def test_a_page_without_marks_is_left_alone(record: ModuleType) -> None:
    with pytest.raises(SystemExit, match="lacks the marks"):
        record.replaced("a page", "new")
