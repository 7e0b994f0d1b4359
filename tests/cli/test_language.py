"""Messages come in the language of the system, where we speak it."""

import pytest

from it_audit_gui.cli.language import system_language


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("nl_BE.UTF-8", "nl"),
        ("fr_BE", "fr"),
        ("de_DE@euro", "de"),
        ("en_GB.UTF-8", "en"),
        ("Dutch_Belgium.1252", "nl"),
        ("French_Belgium.1252", "fr"),
        ("German_Germany.1252", "de"),
        ("it_IT.UTF-8", "en"),
        ("C", "en"),
    ],
)
def test_it_is_found_in_what_the_system_says(
    monkeypatch: pytest.MonkeyPatch, wish: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", wish)
    assert system_language() == language


def test_the_first_that_is_set_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "fr_BE.UTF-8")
    assert system_language() == "fr"
    monkeypatch.setenv("LC_MESSAGES", "de_BE.UTF-8")
    assert system_language() == "de"
