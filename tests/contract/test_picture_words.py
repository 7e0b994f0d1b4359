"""The half-filled example speaks each language on its pictures, not English in a Dutch window."""

import json
import tomllib
from pathlib import Path

import pytest

from it_audit_gui.gui.language.translations import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
WRITTEN = ("note", "reason")


def shape(answer: dict[str, object]) -> dict[str, int]:
    """Which words there are, and how many pieces of evidence."""
    found = {key: 1 for key in WRITTEN if answer.get(key)}
    evidence = answer.get("evidence")
    if evidence:
        found["evidence"] = len(evidence) if isinstance(evidence, list) else 1
    return found


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_all_that_the_owner_wrote_is_there_in_every_other_language(language: str) -> None:
    example = json.loads((ROOT / "examples" / "half-filled.json").read_text(encoding="utf-8"))
    words = tomllib.loads((ROOT / "tools" / "picture_words.toml").read_text(encoding="utf-8"))
    written = {key: shape(answer) for key, answer in example["answers"].items()}
    assert {key: shape(said) for key, said in words[language].items()} == {
        key: found for key, found in written.items() if found
    }
