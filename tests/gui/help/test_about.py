"""What the program tells of itself: versions, the age of its content, licences."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from it_audit_gui import assets, bootstrap
from it_audit_gui.gui.help import licences as licences_module
from it_audit_gui.gui.help.about_facts import AboutFacts, months_between, old_after
from it_audit_gui.gui.help.licences import licences


@pytest.mark.parametrize(
    ("day", "today", "months"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), 0),
        (date(2026, 11, 23), date(2026, 12, 22), 0),
        (date(2026, 11, 23), date(2026, 12, 23), 1),
        (date(2026, 11, 23), date(2027, 11, 22), 11),
        (date(2026, 11, 23), date(2028, 1, 31), 14),
        (date(2026, 11, 23), date(2020, 1, 1), 0),
    ],
)
def test_months_are_counted_whole(day: date, today: date, months: int) -> None:
    assert months_between(day, today) == months


def test_old_content_is_told_with_what_to_do(qapp: QApplication) -> None:
    assert qapp is not None
    facts, day = AboutFacts(), date(2026, 1, 15)
    assert facts.age(day, date(2027, 1, 15)) == "The content is up to date."
    old = facts.age(day, date(2027, 2, 15))
    assert "13" in old
    assert old.endswith("rules and prices change.")


def test_after_how_long_content_is_old_is_content_itself(tmp_path: Path) -> None:
    other = tmp_path / "content.toml"
    other.write_text("old_after_months = 3\n", encoding="utf-8")
    assert (old_after(), old_after(other)) == (12, 3)


def test_versions_are_those_of_this_copy(qapp: QApplication, british: None) -> None:
    assert (qapp is not None, british) == (True, None)
    version, day = bootstrap.newest_bank()
    values = AboutFacts().values(day)
    assert values["content"] == version == bootstrap.bank().latest("en").version
    assert values["content_day"].replace("\u00a0", " ").endswith(str(day.year))
    assert values["later_key"] == "L"


def test_the_source_tells_the_licences_of_what_it_is_made_with() -> None:
    told = licences()
    for name in ("PySide6", "shiboken6", "Jinja2", "MarkupSafe", "typst", "apsw", "babel"):
        assert name.lower() in told.lower()
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "ISC License",
        "You may replace them.",
        "Permission is hereby granted",
    ):
        assert words.lower() in told.lower(), words


def test_a_bundle_tells_what_was_collected_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences.txt").write_text("Collected.\n", encoding="utf-8")
    monkeypatch.setattr(licences_module, "licence_texts", lambda: tmp_path)
    assert licences() == "Collected.\n"


def test_texts_of_licences_lie_in_the_package_or_with_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (assets.licence_texts() / "LGPL-3.0.txt").is_file()
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path)
    assert assets.licence_texts() == tmp_path / "licences"
