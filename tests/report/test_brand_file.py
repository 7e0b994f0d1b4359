"""The brand of whoever hands a report over: what may be in it, and what is said of the rest."""

from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.report.brand import NO_BRAND, Brand
from it_audit_gui.report.brand_file import brand_of
from it_audit_gui.report.colour import WHITE, Colour, contrast

PNG = b"\x89PNG\r\n\x1a\nrest"


def written(folder: Path, text: str) -> Path:
    path = folder / "brand.toml"
    path.write_text(text, encoding="utf-8")
    return path


def error_of(path: Path) -> str:
    with pytest.raises(AuditError) as raised:
        brand_of(path)
    return raised.value.error_id


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert brand_of(written(tmp_path, "")) == NO_BRAND


def test_a_whole_brand_is_read(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    text = 'name = "Kantoor <Elst>"\nlogo = "logo.png"\naccent = "#334455"\ncontact = ["a", " "]'
    assert brand_of(written(tmp_path, text)) == Brand(
        name="Kantoor <Elst>",
        logo="data:image/png;base64,iVBORw0KGgpyZXN0",
        accent="#334455",
        contact=("a",),
    )


def test_a_light_accent_is_made_readable(tmp_path: Path) -> None:
    found = brand_of(written(tmp_path, 'accent = "#ffcc00"'))
    assert contrast(Colour.of(found.accent), WHITE) >= 4.5


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("name = ", "brand-not-readable"),
        ("#" * 70_000, "brand-not-readable"),
        ('colour = "#112233"', "brand-unknown-key"),
        ("name = 3", "brand-wrong-text"),
        (f'name = "{"x" * 121}"', "brand-wrong-text"),
        ("accent = 3", "brand-wrong-accent"),
        ('accent = "red"', "brand-wrong-accent"),
        ('accent = "#11223g"', "brand-wrong-accent"),
        ('contact = "a"', "brand-wrong-contact"),
        ('contact = ["1", "2", "3", "4", "5", "6"]', "brand-wrong-contact"),
        ("contact = [1]", "brand-wrong-text"),
        ('logo = "nowhere.png"', "logo-not-readable"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, text: str, error: str) -> None:
    assert error_of(written(tmp_path, text)) == error


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert error_of(tmp_path / "brand.toml") == "brand-not-readable"
