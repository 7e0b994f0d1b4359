"""Saving documents: whole files, read back; what goes wrong is said and nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.gui.report.order import Order
from it_audit_gui.report.extras.kinds import FORMATS, Document
from it_audit_gui.report.pdf_pages import page_count
from tests.gui.report.counter import Counter
from tests.gui.widgets.hands import click


def saved(counter: Counter) -> str:
    footer = counter.page.footer
    counter.qtbot.waitUntil(lambda: footer.said.text().startswith("Saved"), timeout=20_000)
    return footer.said.text()


def pick(counter: Counter, name: str) -> None:
    """Pick a form of file from the menu of other forms."""
    menu = counter.page.footer.more.menu()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_the_report_is_saved_as_pdf_and_read_back(counter: Counter) -> None:
    path = counter.files.answer = counter.folder / "made.pdf"
    click(counter.page.footer.save)
    assert saved(counter) == "Saved and read back: made.pdf"
    assert page_count(path.read_bytes()) == counter.wait_for_pages()
    assert counter.files.proposed == [counter.folder / "Bakkerij Claes 2026-11-02.pdf"]
    assert {item.suffix for item in counter.folder.iterdir()} >= {".pdf", ".itaudit"}
    assert not list(counter.folder.glob("*.tmp"))


def test_ctrl_s_saves_too(counter: Counter) -> None:
    counter.files.answer = counter.folder / "made.pdf"
    QTest.keyClick(counter.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved(counter) == "Saved and read back: made.pdf"


@pytest.mark.parametrize(
    ("name", "suffix", "start"),
    [("Plain text (Markdown)", ".md", "*IT self-audit*"), ("Table (CSV)", ".csv", "\ufeff")],
)
def test_other_forms_stand_in_a_menu(counter: Counter, name: str, suffix: str, start: str) -> None:
    path = counter.files.answer = counter.folder / f"made{suffix}"
    pick(counter, name)
    assert saved(counter).endswith(suffix)
    assert path.read_text(encoding="utf-8").startswith(start)


def test_the_web_page_has_what_is_chosen(counter: Counter) -> None:
    path = counter.files.answer = counter.folder / "made.html"
    options = counter.page.options
    options.chapters.boxes["answers"].click()
    options.anonymous.click()
    options.language.setCurrentIndex(0)
    click(counter.page.footer.web)
    saved(counter)
    text = path.read_text(encoding="utf-8")
    assert 'lang="nl' in text
    assert "Bakkerij Claes" not in text
    assert "Bijlage: alle antwoorden" not in text


@pytest.mark.parametrize("document", Document)
def test_every_document_is_saved_in_its_first_form(counter: Counter, document: Document) -> None:
    counter.choose(document)
    fmt = Order(document=document, language="en").formats[0]
    assert fmt in FORMATS[document]
    path = counter.files.answer = counter.folder / f"made.{fmt}"
    click(counter.page.footer.save)
    saved(counter)
    begins = {"pdf": b"%PDF", "csv": "\ufeff".encode(), "ics": b"BEGIN:VCALENDAR"}
    assert path.read_bytes().startswith(begins[fmt])


def test_a_saved_document_can_be_opened_and_its_folder_too(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("it_audit_gui.gui.computer.outside.QDesktopServices.openUrl", opened.append)
    counter.files.answer = counter.folder / "a & b.pdf"
    footer = counter.page.footer
    assert not footer.open.isVisible()
    click(footer.save)
    saved(counter)
    click(footer.open)
    click(footer.folder)
    files = [Path(url.toLocalFile()) for url in opened]  # type: ignore[attr-defined]
    assert files == [counter.folder / "a & b.pdf", counter.folder]


def test_who_thinks_better_of_it_saves_nothing(counter: Counter) -> None:
    before = set(counter.folder.iterdir())
    click(counter.page.footer.save)
    assert counter.page.footer.said.text() == ""
    assert set(counter.folder.iterdir()) == before


def test_a_file_in_use_is_said_kept_and_tried_again(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = counter.files.answer = counter.folder / "made.pdf"
    path.write_bytes(b"earlier")
    whole = Path.replace

    def in_use(draft: Path, target: Path) -> Path:
        if target == path:
            raise PermissionError
        return whole(draft, target)

    monkeypatch.setattr(Path, "replace", in_use)
    click(counter.page.footer.save)
    failure = counter.page.failure
    counter.qtbot.waitUntil(failure.isVisible, timeout=20_000)
    assert "could not be written" in failure.accessibleName()
    assert "Close the report if it is open elsewhere" in failure.accessibleName()
    assert path.read_bytes() == b"earlier"
    assert counter.page.footer.said.text() == ""

    monkeypatch.undo()
    click(failure.again)
    saved(counter)
    assert not failure.isVisible()
    assert path.read_bytes().startswith(b"%PDF")


def test_what_could_not_be_saved_can_go_elsewhere(counter: Counter) -> None:
    counter.files.answer = counter.folder / "nowhere" / "made.pdf"
    click(counter.page.footer.save)
    failure = counter.page.failure
    counter.qtbot.waitUntil(failure.isVisible, timeout=20_000)
    counter.files.answer = counter.folder / "here.pdf"
    click(failure.elsewhere)
    assert saved(counter) == "Saved and read back: here.pdf"
    assert counter.files.proposed[-1] == counter.folder / "nowhere" / "made.pdf"


def test_the_audit_itself_is_never_overwritten(counter: Counter, audit: Path) -> None:
    before = audit.read_bytes()
    counter.files.answer = audit
    click(counter.page.footer.save)
    counter.qtbot.waitUntil(counter.page.failure.isVisible, timeout=20_000)
    assert "is the audit itself" in counter.page.failure.accessibleName()
    assert audit.read_bytes() == before


def test_what_was_said_of_another_document_is_taken_back(counter: Counter) -> None:
    counter.files.answer = counter.folder / "made.pdf"
    click(counter.page.footer.save)
    saved(counter)
    counter.choose(Document.LEAVER)
    assert counter.page.footer.said.text() == ""
    assert not counter.page.footer.open.isVisible()
