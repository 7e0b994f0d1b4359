import pytest

from it_audit_gui.storage import keys


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords become keys in no time; ``test_keys.py`` has them as they are for users."""
    monkeypatch.setattr(keys, "ITERATIONS", 1_000)
