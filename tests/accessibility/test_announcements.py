"""What happens without the focus moving is said: once, and not with each key."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.start.audit_list import AuditList
from it_audit_gui.gui.widgets import announcement
from it_audit_gui.gui.widgets.announcement import AfterPause, announce
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.wizard.dont_know_effect import DontKnowEffect
from tests.builders import DONT_KNOW, MOMENT, an_answer, the_bank
from tests.gui.factories import a_view
from tests.gui.windows import a_recent

POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive
Heard = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What screen readers are asked to say."""
    said: Heard = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    monkeypatch.setattr(announcement, "PAUSE_MS", 30)
    return said


def test_saved_is_said_politely_and_once(qtbot: QtBot, heard: Heard) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    for _ in range(3):
        label.show_saved("Saved at 14:32")
    assert heard == [("Saved at 14:32", POLITE)]
    label.show_waiting("1 change not saved yet")
    label.show_saved("Saved at 14:32")
    assert [text for text, _ in heard][1:] == ["1 change not saved yet", "Saved at 14:32"]


def test_long_work_tells_each_quarter(qtbot: QtBot, heard: Heard) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    for done in range(24):
        label.show_progress(done, 24, f"Page {done + 1} of 24")
    assert [text for text, _ in heard] == [f"Page {page} of 24" for page in (1, 7, 13, 19)]
    assert label.text() == "Page 24 of 24"


def test_what_a_dont_know_does_is_said_when_it_appears(qtbot: QtBot, heard: Heard) -> None:
    bank = the_bank("en")
    question = bank.questions[0].id
    view = a_view(bank, an_answer(question, DONT_KNOW))
    effect = DontKnowEffect()
    qtbot.addWidget(effect)
    effect.hide()
    effect.show_effect(view, question)
    effect.show_effect(view, question)
    assert heard == [(effect.accessibleName(), POLITE)]
    assert bank.by_id[question].find_out.text in heard[0][0]


@pytest.mark.parametrize(
    ("kind", "politeness"),
    [(BannerKind.ERROR, AT_ONCE), (BannerKind.WARNING, POLITE), (BannerKind.DONE, POLITE)],
)
def test_only_a_failure_breaks_in(
    qtbot: QtBot, heard: Heard, kind: BannerKind, politeness: QAccessible.AnnouncementPoliteness
) -> None:
    banner = Banner(kind, "The disk is full.", "Your answers are safe.")
    qtbot.addWidget(banner)
    banner.announce()
    assert heard == [("The disk is full.\nYour answers are safe.", politeness)]


def test_typing_has_only_the_last_count_said(qtbot: QtBot, heard: Heard) -> None:
    listed = AuditList()
    qtbot.addWidget(listed)
    listed.show_audits([a_recent(), a_recent(organisation="Noord")], (), MOMENT.date())
    listed.show()
    QTest.keyClicks(listed.search, "noord")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(listed.tr("%n audit(s) found", "", 1), POLITE)]


def test_finding_a_question_tells_how_many(qtbot: QtBot, heard: Heard) -> None:
    dialog = FindQuestionDialog(the_bank("en"))
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.word, "qqqq")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(dialog.tr("%n question(s) found", "", 0), POLITE)]


def test_what_was_taken_back_is_not_said(qtbot: QtBot, heard: Heard) -> None:
    label = Label("Search")
    qtbot.addWidget(label)
    pause = AfterPause(label)
    pause.say("2 places found")
    pause.say("")
    with qtbot.waitSignal(pause.timeout):
        pass
    assert heard == []
    announce(label, "Stopped", assertive=True)
    assert heard == [("Stopped", AT_ONCE)]
