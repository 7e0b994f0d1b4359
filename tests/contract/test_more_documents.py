"""What ``compare`` and ``whatif`` print fits its schema, with every key and no other."""

import json
from pathlib import Path

import pytest

from tests.contract.conftest import Printed, closed, faults, schema

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def audit(printed: Printed, tmp_path: Path) -> Path:
    """A complete audit with a second assessment in which one answer moved."""
    path = tmp_path / "firm.itaudit"
    printed("new", path, "--organisation", "Any firm")
    printed("import", path, ROOT / "examples" / "complete.json")
    printed("again", path)
    printed("answer", path, "bak-restore-test", "3")
    return path


def test_a_comparison_fits(printed: Printed, audit: Path) -> None:
    comparison = json.loads(printed("compare", audit, "--json"))
    assert faults(closed(schema("comparison")), comparison) == []
    assert len(comparison["questions"]) == 47


def test_a_what_if_fits_and_holds_an_evaluation(printed: Printed, audit: Path) -> None:
    found = json.loads(printed("whatif", audit, "bak-immutable-start", "--json"))
    assert faults(schema("whatif"), found) == []
    assert set(found) == set(schema("whatif")["properties"])
    assert faults(closed(schema("evaluation")), found["evaluation"]) == []
