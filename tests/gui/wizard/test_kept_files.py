"""Files that are kept: chosen in a dialog, looked at, saved again, taken out."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.wizard.picture_dialog import PictureDialog
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.attaching.orientation import block_of
from tests.gui.bridging import RESTORE
from tests.gui.factories import button, texts_in
from tests.gui.memory_source import FIRST
from tests.gui.windows import Desk, opened
from tests.gui.wizard.photos import a_picture, in_bytes
from tests.session.attaching import pictures


@pytest.fixture(autouse=True)
def on_a_question(request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    """A desk has an audit open, at a question."""
    if "desk" in request.fixturenames:
        found: Desk = request.getfixturevalue("desk")
        opened(qtbot, found)
        found.workspace.go_to_question("restore")


def the_page(desk: Desk) -> QuestionPage:
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    return page


def attach(qtbot: QtBot, desk: Desk, path: Path) -> None:
    """Answer, choose a file in the dialog, add it."""
    with qtbot.waitSignal(desk.window.bridge.changed):
        the_page(desk).card.picked.emit("2")
    desk.files.answer = path
    editor = the_page(desk).details.evidence
    editor.zone.choose.click()
    with qtbot.waitSignal(desk.window.bridge.changed):
        editor.form.add_button.click()


def test_a_chosen_photo_is_kept_looked_at_and_taken_out(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "screen.png"
    path.write_bytes(in_bytes(a_picture()))
    attach(qtbot, desk, path)
    store = desk.source.stores[FIRST]
    (kept,) = store.kept[store.assessments()[0].id].attachments
    assert (kept.name, kept.question) == ("screen.png", RESTORE)

    editor = the_page(desk).details.evidence
    button(editor, "Look at it").click()
    qtbot.waitUntil(lambda: bool(the_page(desk).findChildren(PictureDialog)))
    dialog = the_page(desk).findChildren(PictureDialog)[0]
    assert dialog.picture.pixmap().size() == a_picture().size()
    dialog.close_button.click()

    with qtbot.waitSignal(desk.window.bridge.changed):
        button(editor, "Take this evidence away").click()
    assert store.contents == {}
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.workspace.undo()
    assert list(store.contents) == [kept.id]


def test_a_copy_is_saved_where_the_user_wants_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path, target = tmp_path / "list.txt", tmp_path / "copy.txt"
    path.write_text("all well")
    attach(qtbot, desk, path)
    desk.files.answer = target

    button(the_page(desk).details.evidence, "Save a copy…").click()

    qtbot.waitUntil(target.exists)
    assert target.read_text() == "all well"
    assert desk.files.proposed[-1].suffix == ".txt"


def test_a_damaged_file_is_told_beside_it(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    path.write_bytes(in_bytes(a_picture()))
    attach(qtbot, desk, path)
    desk.source.stores[FIRST].contents.clear()

    editor = the_page(desk).details.evidence
    button(editor, "Look at it").click()

    qtbot.waitUntil(lambda: "is damaged" in texts_in(editor))
    assert desk.window.findChildren(PictureDialog) == []


def test_a_user_who_thinks_better_of_it_adds_nothing(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.window.bridge.changed):
        the_page(desk).card.picked.emit("2")

    the_page(desk).details.evidence.zone.choose.click()

    assert the_page(desk).details.evidence.form.isHidden()


def test_a_large_picture_is_made_to_fit_the_screen(qtbot: QtBot) -> None:
    dialog = PictureDialog("large.png", in_bytes(a_picture(3000, 1000)))
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()

    shown = dialog.picture.pixmap().size()

    assert shown.width() < room.width()
    assert shown.height() * 3 == pytest.approx(shown.width(), abs=3)


def test_a_turned_photo_is_shown_upright(qtbot: QtBot) -> None:
    photo = in_bytes(a_picture(40, 20), b"jpeg")
    turned = photo[:2] + pictures.exif(block_of(6)) + photo[2:]

    dialog = PictureDialog("turned.jpg", turned)
    qtbot.addWidget(dialog)

    size = dialog.picture.pixmap().size()
    assert (size.width(), size.height()) == (20, 40)


@pytest.mark.parametrize("content", [b"no picture", pictures.png()[:40]])
def test_what_is_no_picture_says_so(qtbot: QtBot, content: bytes) -> None:
    dialog = PictureDialog("x.png", content)
    qtbot.addWidget(dialog)
    dialog.show()

    assert "cannot be shown" in texts_in(dialog)
