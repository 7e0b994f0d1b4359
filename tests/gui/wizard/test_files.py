"""Photos and files as evidence: dropped, pasted, chosen, looked at, saved again, taken away."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import EvidenceKind
from it_audit_gui.domain.attachments import MediaType
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.wizard.file_evidence import FileEvidence, about, from_path, from_picture
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.attaching import an_attached
from tests.builders import DAY, an_answer, evidence, the_small_bank
from tests.gui.factories import a_view, button, texts_in
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import press
from tests.gui.wizard.photos import a_picture
from tests.session.attaching import pictures

BANK = the_small_bank()
# Qt 6.12 would rather have a point with decimals, which 6.11 does not take.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dropped(page: QWidget, data: QMimeData) -> bool:
    """Drag something onto a page and let go; whether it was taken."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    drop = QDropEvent(QPointF(5, 5), copy, data, left, none)
    drop.ignore()
    QApplication.sendEvent(page, drop)
    assert enter.isAccepted() == drop.isAccepted()
    return drop.isAccepted()


def with_file(file: FileEvidence | None = None) -> View:
    """An answer with a photo kept in the audit."""
    photo = an_attached("offsite") if file is None else file.attached
    piece = replace(evidence(pointer="The NAS"), attachment=photo.attachment.id)
    view = a_view(BANK, an_answer("offsite", 2, piece))
    kept = replace(view.assessment, attachments=(photo.attachment,))
    return replace(view, assessment=kept)


@pytest.fixture
def page(show_question: ShowQuestion) -> QuestionPage:
    return show_question(a_view(BANK, an_answer("offsite", 2)), "offsite")


def test_a_photo_dropped_on_the_page_is_added_to_the_audit(
    qtbot: QtBot, page: QuestionPage, tmp_path: Path
) -> None:
    path = tmp_path / "NAS.JPG"
    path.write_bytes(pictures.jpeg(pictures.exif(pictures.tiff(1))))

    assert dropped(page, files(path))

    form = page.details.evidence.form
    assert form.pointer.text() == "NAS.JPG"
    assert form.kind.currentData() == EvidenceKind.SCREENSHOT
    assert "NAS.JPG" in texts_in(form)
    assert "Where and with what it was taken is left out." in texts_in(form)
    with qtbot.waitSignal(page.attached) as said:
        form.add_button.click()
    question, file = said.args
    assert question == "offsite"
    assert file.attached.content == pictures.jpeg()
    assert file.evidence.date <= DAY


def test_a_file_can_only_be_pointed_to_instead(
    qtbot: QtBot, page: QuestionPage, tmp_path: Path
) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF-1.7")
    dropped(page, files(path))
    form = page.details.evidence.form
    assert "It is kept as it is" in texts_in(form)

    form.point_only.click()

    assert form.pointer.text() == str(path)
    assert form.file is None
    with qtbot.waitSignal(page.proof_changed) as said:
        form.add_button.click()
    assert [piece.pointer for piece in said.args[1]] == [str(path)]


def test_a_file_that_is_not_kept_is_pointed_to_and_says_why(
    page: QuestionPage, tmp_path: Path
) -> None:
    path = tmp_path / "photo.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic")

    dropped(page, files(path))

    form = page.details.evidence.form
    assert form.pointer.text() == str(path)
    assert "photo.heic" in texts_in(form)
    assert form.file is None
    assert form.point_only.isHidden()


def test_another_audit_is_no_evidence(page: QuestionPage, tmp_path: Path) -> None:
    assert not dropped(page, files(tmp_path / "other.itaudit"))
    assert page.details.evidence.form.isHidden()


@pytest.mark.parametrize("answered", [False, True])
def test_nothing_is_taken_where_no_evidence_can_be(
    show_question: ShowQuestion, tmp_path: Path, *, answered: bool
) -> None:
    answers = [an_answer("offsite", 2)] if answered else []
    page = show_question(a_view(BANK, *answers, read_only=answered), "offsite")
    QGuiApplication.clipboard().setImage(a_picture())

    assert not dropped(page, files(tmp_path / "a.pdf"))
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert not page.details.evidence.form.isVisible()


def test_a_pasted_picture_is_added(qtbot: QtBot, page: QuestionPage) -> None:
    QGuiApplication.clipboard().setImage(a_picture())

    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    form = page.details.evidence.form
    assert form.pointer.text().endswith(".png")
    assert form.point_only.isHidden()
    with qtbot.waitSignal(page.attached) as said:
        form.add_button.click()
    assert said.args[1].attached.attachment.media_type is MediaType.PNG
    assert said.args[1].evidence.date == DAY


def test_pasted_words_are_no_evidence(page: QuestionPage) -> None:
    QGuiApplication.clipboard().setText("words")

    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert page.details.evidence.form.isHidden()


def test_what_was_begun_is_taken_along(page: QuestionPage, show_question: ShowQuestion) -> None:
    """As when the language changes."""
    page.details.evidence.offer(from_picture(a_picture()))
    draft = page.details.draft
    assert draft is not None

    other = show_question(a_view(BANK, an_answer("offsite", 2)), "offsite")
    other.details.take_up(draft)

    assert other.details.evidence.form.file == page.details.evidence.form.file
    assert other.details.evidence.form.file is not None


def test_another_question_takes_no_file_along(page: QuestionPage) -> None:
    page.details.evidence.offer(from_picture(a_picture()))

    page.show_question(a_view(BANK, an_answer("restore", 2)), QuestionId("restore"))
    page.details.evidence.zone.button.click()

    assert page.details.evidence.form.file is None


def test_a_kept_file_tells_its_size_and_what_can_be_done(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(with_file(), "offsite")
    editor = page.details.evidence

    assert "Kept in this audit, 7 bytes: Foto van de NAS." in plain(texts_in(editor))
    with qtbot.waitSignal(editor.look_asked) as looked:
        button(editor, "Look at it").click()
    with qtbot.waitSignal(editor.copy_asked) as copied:
        button(editor, "Save a copy…").click()
    assert looked.args == copied.args == [an_attached("offsite").attachment]
    with qtbot.waitSignal(editor.file_asked):
        editor.more_files.click()


def plain(words: str) -> str:
    return words.replace("\N{ZERO WIDTH SPACE}", "")


def test_a_document_is_not_looked_at_here(show_question: ShowQuestion) -> None:
    attached = an_attached("offsite", name="a.pdf", media_type=MediaType.PDF)
    view = with_file(FileEvidence(evidence=evidence(), attached=attached))

    page = show_question(view, "offsite")

    assert "Look at it" not in texts_in(page.details.evidence)
    assert "Save a copy…" in texts_in(page.details.evidence)


@pytest.mark.parametrize(("kind", "more"), [(MediaType.TEXT, "audit."), (MediaType.WORD, "in it.")])
def test_each_kind_of_file_says_what_becomes_of_it(kind: MediaType, more: str) -> None:
    assert about(an_attached(media_type=kind)).endswith(more)


def test_a_file_that_is_gone_says_so(page: QuestionPage, tmp_path: Path) -> None:
    path = tmp_path / "gone.pdf"
    page.details.evidence.offer(from_path(path), path)

    assert "gone.pdf" in texts_in(page.details.evidence.form)
