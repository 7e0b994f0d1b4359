from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QSettings
from PySide6.QtGui import QGuiApplication

from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.remembered.recent import from_json, of_view
from it_audit_gui.gui.remembered.settings import RECENT_LIMIT, Settings
from tests.builders import LANGUAGES, MOMENT, answered, the_small_bank
from tests.gui.factories import a_view
from tests.gui.windows import a_recent


def test_what_is_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.language = "nl"
    settings.scheme = Scheme.DARK
    settings.geometry = QByteArray(b"here")
    settings.remember(a_recent())
    del settings

    again = Settings(tmp_path)
    assert (again.language, again.scheme) == ("nl", Scheme.DARK)
    assert again.geometry == QByteArray(b"here")
    assert again.recent == (a_recent(),)


def test_the_window_keeps_its_place_for_each_set_of_screens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    at_the_desk = QGuiApplication.screens()
    settings = Settings(tmp_path)
    settings.geometry = QByteArray(b"desk")
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [*at_the_desk, *at_the_desk])
    assert settings.geometry.isEmpty()
    settings.geometry = QByteArray(b"hall")
    monkeypatch.setattr(QGuiApplication, "screens", lambda: at_the_desk)
    assert settings.geometry == QByteArray(b"desk")


def test_everything_stands_in_one_file_in_the_folder(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new")
    settings.language = "nl"
    del settings

    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.ini"]


def test_without_a_choice_there_are_sensible_values(tmp_path: Path) -> None:
    settings = Settings(tmp_path)

    assert settings.language in LANGUAGES
    assert settings.scheme is Scheme.SYSTEM
    assert settings.geometry.isEmpty()
    assert settings.recent == ()


@pytest.mark.parametrize(
    ("spoken", "language"),
    [
        (["fr-BE", "fr", "nl-BE"], "fr"),
        (["de-BE", "de"], "de"),
        (["it-IT", "it", "nl-BE", "nl"], "nl"),
        (["it-IT"], "en"),
    ],
)
def test_the_first_language_is_that_of_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spoken: list[str], language: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: spoken)
    assert Settings(tmp_path).language == language


@pytest.mark.parametrize("text", ["", "{", "[1]", "{}", '[{"path": 1}]', "7"])
def test_what_cannot_be_meant_counts_as_not_there(tmp_path: Path, text: str) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for key in ("language", "scheme", "geometry", "recent"):
        store.setValue(key, text)
    store.sync()

    settings = Settings(tmp_path)
    assert settings.language in LANGUAGES
    assert settings.scheme is Scheme.SYSTEM
    assert settings.recent == ()
    assert from_json(text) == ()


def test_the_latest_audit_stands_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    later = a_recent(at=MOMENT + timedelta(days=1))
    settings.remember(a_recent())
    settings.remember(a_recent(Path("/other.itaudit")))
    settings.remember(later)

    assert [item.path.name for item in settings.recent] == ["first.itaudit", "other.itaudit"]
    assert settings.recent[0] == later


def test_the_list_of_audits_stays_short(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for number in range(RECENT_LIMIT + 1):
        settings.remember(a_recent(Path(f"/{number}.itaudit")))

    assert len(settings.recent) == RECENT_LIMIT


def test_an_open_audit_is_remembered_with_progress_score_and_place() -> None:
    view = a_view(the_small_bank(), *answered(restore=3, offsite=3))
    audit = of_view(view, "question:targets", MOMENT)

    assert (audit.answered, audit.applicable, audit.remaining) == (2, 6, 4)
    assert (audit.section, audit.number, audit.size) == ("backup", 3, 3)
    assert not audit.complete
    assert audit.low is not None
    assert audit.high is not None
    assert audit.low < audit.high


def test_beside_the_questions_no_section_is_remembered() -> None:
    assert of_view(a_view(the_small_bank()), "review", MOMENT).section == ""
