"""Your own style: kept beside the settings, checked as it is typed, on every document."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.gui.report.brand_form import BrandForm
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.report.brand import DEFAULT_ACCENT, NO_BRAND, Brand
from it_audit_gui.report.logo import data_uri
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles
from tests.gui.report.counter import Counter
from tests.gui.widgets.hands import click, open_window

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><path d="M0 0h80v20z"/></svg>'


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "own.svg"
    path.write_text(SVG, encoding="utf-8")
    return path


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "own.png"
    widget = QWidget()
    widget.resize(30, 20)
    assert widget.grab().save(str(path))
    return path


@pytest.fixture
def files() -> AnsweredFiles:
    return AnsweredFiles()


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path, files: AnsweredFiles) -> BrandForm:
    form = BrandForm(BrandStore(tmp_path / "kept"), files, "en")
    qtbot.addWidget(form)
    open_window(form)
    return form


def kept(tmp_path: Path) -> Brand:
    return BrandStore(tmp_path / "kept").load()


@pytest.mark.parametrize("name", ['Claes & "Zonen"', "Ñandú\\🦤\x7f\u202e", ""])
def test_a_brand_comes_back_as_it_was_kept(tmp_path: Path, logo: Path, name: str) -> None:
    store = BrandStore(tmp_path / "kept")
    brand = Brand(name=name, logo=data_uri(logo), accent="#7a1f5c", contact=("a", 'b "c"'))
    store.keep(brand)
    again = store.load()
    assert (again.accent, again.contact) == (brand.accent, brand.contact)
    assert again.name == "".join(char for char in name if char.isprintable())
    assert again.logo.startswith("data:image/svg+xml;base64,")
    assert sorted(item.name for item in (tmp_path / "kept").iterdir()) == ["brand.toml", "logo.svg"]


def test_the_kept_brand_is_one_for_the_command_line(tmp_path: Path) -> None:
    BrandStore(tmp_path / "kept").keep(Brand(name="Claes"))
    options = bootstrap.report_options(brand=tmp_path / "kept" / "brand.toml")
    assert options.brand.name == "Claes"


def test_another_logo_takes_the_place_of_the_one_before(
    tmp_path: Path, logo: Path, picture: Path
) -> None:
    store = BrandStore(tmp_path / "kept")
    store.keep(Brand(logo=data_uri(logo)))
    store.keep(Brand(logo=data_uri(picture)))
    assert (tmp_path / "kept" / "logo.png").read_bytes() == picture.read_bytes()
    assert not (tmp_path / "kept" / "logo.svg").exists()
    store.keep(NO_BRAND)
    assert [item.name for item in (tmp_path / "kept").iterdir()] == ["brand.toml"]


def test_a_damaged_brand_is_none(tmp_path: Path) -> None:
    assert kept(tmp_path) == NO_BRAND
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "brand.toml").write_text("name = ", encoding="utf-8")
    assert kept(tmp_path) == NO_BRAND


def test_what_is_typed_is_kept(qtbot: QtBot, form: BrandForm, tmp_path: Path) -> None:
    form.name.setText("  Claes   bv ")
    form.contact.set_text("+32 9 000 00 00\n\n claes.example ")
    with qtbot.waitSignal(form.changed):
        form.finish_writing()
    assert kept(tmp_path) == form.brand
    assert form.brand.name == "Claes bv"
    assert form.brand.contact == ("+32 9 000 00 00", "claes.example")


@pytest.mark.parametrize(
    ("typed", "accent"),
    [("#7A1F5C", "#7a1f5c"), ("7a1f5c", "#7a1f5c"), ("", DEFAULT_ACCENT)],
)
def test_a_colour_is_taken_as_people_write_it(form: BrandForm, typed: str, accent: str) -> None:
    form.accent.code.setText(typed)
    form.accent.code.editingFinished.emit()
    assert form.brand.accent == accent


def test_a_light_colour_becomes_readable(form: BrandForm) -> None:
    form.accent.code.setText("#ffee00")
    form.accent.code.editingFinished.emit()
    assert form.accent.code.text() == form.brand.accent != "#ffee00"


def test_what_is_no_colour_is_said_and_not_kept(form: BrandForm, tmp_path: Path) -> None:
    form.accent.code.setText("blue")
    form.accent.code.editingFinished.emit()
    assert "such as #0b5f62" in form.accent.code.accessibleDescription()
    assert form.brand == NO_BRAND
    assert not (tmp_path / "kept").exists()
    form.accent.code.setText("#7a1f5c")
    form.accent.code.editingFinished.emit()
    assert "Write" not in form.accent.code.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "error"), [("a\nb\nc\nd\ne\nf", "five lines"), ("x" * 121, "120 characters")]
)
def test_too_much_contact_is_said_and_not_kept(form: BrandForm, typed: str, error: str) -> None:
    form.contact.set_text(typed)
    form.contact.left.emit()
    assert error in texts_in(form)
    assert form.brand.contact == ()


def test_a_logo_is_chosen_shown_and_taken_away(
    form: BrandForm, files: AnsweredFiles, logo: Path, picture: Path, tmp_path: Path
) -> None:
    assert not form.logo.remove.isVisible()
    for path in (logo, picture):
        files.answer = path
        click(form.logo.choose)
        assert kept(tmp_path).logo == form.brand.logo != ""
    assert form.logo.choose.accessibleName() == "Choose another picture…"
    assert not form.grab().isNull()
    click(form.logo.remove)
    assert kept(tmp_path).logo == form.brand.logo == ""
    assert form.logo.choose.hasFocus()


def test_a_picture_that_is_none_is_said_in_words(
    form: BrandForm, files: AnsweredFiles, tmp_path: Path
) -> None:
    files.answer = tmp_path / "words.png"
    (tmp_path / "words.png").write_text("words", encoding="utf-8")
    click(form.logo.choose)
    assert "words.png is not a PNG or SVG." in texts_in(form)
    assert form.brand.logo == ""
    files.answer = None
    click(form.logo.choose)
    assert form.brand.logo == ""


def test_where_nothing_can_be_kept_the_style_holds_for_now(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder would be", encoding="utf-8")
    form = BrandForm(BrandStore(tmp_path / "kept"), AnsweredFiles(), "en")
    qtbot.addWidget(form)
    open_window(form)
    form.name.setText("Claes")
    with qtbot.waitSignal(form.changed):
        form.name.editingFinished.emit()
    assert form.brand.name == "Claes"
    assert "cannot be written in" in texts_in(form)


def test_the_pages_wear_the_style(counter: Counter) -> None:
    form = counter.page.options.brand
    form.accent.code.setText("#7a1f5c")
    form.accent.code.editingFinished.emit()
    counter.wait_for_pages()
    image = counter.page.preview.view.viewport().grab().toImage()
    across = range(0, image.width(), 3)
    assert "#7a1f5c" in {image.pixelColor(x, image.height() // 2).name() for x in across}
