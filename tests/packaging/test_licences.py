"""The licences that go into the bundle, and its bill of materials."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

Script = Callable[[str], ModuleType]


@pytest.fixture
def some(script: Script, tmp_path: Path) -> list[object]:
    """Two components that share a text, and one without any."""
    component = script("components").Component
    text = tmp_path / "text"
    text.write_text("Do as you like.\n", encoding="utf-8")
    return [
        component(name="Alpha", version="1", licence="MIT", kind="pypi", texts=(text,)),
        component(name="beta gamma", version="2", licence="MIT", texts=(text,)),
        component(name="delta", version="", licence="ISC", kind="cargo"),
    ]


def test_each_component_is_named_and_each_text_told_once(
    script: Script, some: list[object], tmp_path: Path
) -> None:
    script("licences").collect(some, tmp_path / "build" / "licences.txt")
    told = (tmp_path / "build" / "licences.txt").read_text("utf-8")
    assert "Alpha 1: MIT\nbeta gamma 2: MIT\ndelta: ISC\n" in told
    assert told.count("Do as you like.") == 1
    assert "Permission is hereby granted" in told


def test_every_locked_package_is_a_component_with_a_licence(script: Script) -> None:
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    components = script("components")
    found = {item.name: item for item in components.packages() if item.kind == "pypi"}
    for name in set(re.findall(r"^([a-z0-9-]+)==[^;]*$", locked, re.MULTILINE)):
        assert found[name].licence != "see its text", name
        assert found[name].texts, name


def test_qt_comes_with_its_terms_and_the_way_to_replace_it(script: Script) -> None:
    qt = [item for item in script("components").packages() if item.name == "pyside6-essentials"]
    words = "\n".join(path.read_text("utf-8") for path in qt[0].texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words
    assert "GNU GENERAL PUBLIC LICENSE" in words
    assert "You may replace them." in words


def test_the_bill_of_materials_names_every_component(
    script: Script, some: list[object], tmp_path: Path
) -> None:
    sbom = script("sbom")
    sbom.write(some, "1.0.0", "linux", tmp_path / "a.json")
    sbom.write(some, "1.0.0", "linux", tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    bill = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    urls = [part["purl"] for part in bill["components"]]
    assert urls == ["pkg:pypi/alpha@1", "pkg:generic/beta-gamma@2", "pkg:cargo/delta"]
    assert bill["dependencies"] == [{"ref": "it-audit", "dependsOn": sorted(urls)}]
