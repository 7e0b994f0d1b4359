from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.report import pages
from it_audit_gui.report.model import Report
from it_audit_gui.report.options import Paper
from it_audit_gui.report.pdf import Sheet, picture_of, report_sheets
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT
from tests.gui.report.counter import Counter, a_counter

_SET: dict[tuple[str, Paper], tuple[Sheet, ...]] = {}
_drawn = cache(picture_of)


def _set_once(report: Report, paper: Paper) -> tuple[Sheet, ...]:
    key = (repr(report), paper)
    if key not in _SET:
        _SET[key] = report_sheets(report, paper)
    return _SET[key]


@pytest.fixture(autouse=True)
def kept_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same report gives the same pages: they are set and drawn once for all these tests."""
    monkeypatch.setattr(pages, "report_sheets", _set_once)
    monkeypatch.setattr(pages, "picture_of", _drawn)


@pytest.fixture
def audit(tmp_path: Path) -> Path:
    """A file with an audit of which two questions are answered."""
    path = tmp_path / "Bakkerij Claes.itaudit"
    session = bootstrap.create(path, {NAME: "Bakkerij Claes", FactId("people"): 9}, "en", MOMENT)
    for question in ("bak-restore-test", "acc-mfa"):
        session.answer(Reply(question=QuestionId(question), choice="0"), MOMENT)
    session.close()
    return path


@pytest.fixture
def counter(qtbot: QtBot, audit: Path, tmp_path: Path) -> Iterator[Counter]:
    bridge = SessionBridge(lambda: bootstrap, "en", now=lambda: MOMENT)
    yield a_counter(qtbot, bridge, audit, tmp_path / "settings")
    bridge.shut_down()
