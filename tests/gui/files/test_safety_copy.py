"""The safety copy waits until the audit is on the screen, but not until something has changed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.bridge.audit_worker import AuditWorker
from it_audit_gui.gui.bridge.changes import Answering
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT


@pytest.fixture
def audit(tmp_path: Path) -> Path:
    path = tmp_path / "Claes.itaudit"
    bootstrap.create(path, {NAME: "Claes"}, "en", MOMENT).close()
    return path


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def worker(qtbot: QtBot, copies: Path) -> AuditWorker:  # noqa: ARG001 - timers need Qt
    return AuditWorker(lambda: bootstrap, lambda: MOMENT, "en", copies)


def test_it_comes_after_the_audit_is_shown(
    qtbot: QtBot, worker: AuditWorker, audit: Path, copies: Path
) -> None:
    worker.open(audit)
    assert not list(copies.rglob("*.itaudit"))
    qtbot.waitUntil(lambda: len(list(copies.rglob("*.itaudit"))) == 1)
    worker.close()


def test_it_is_of_the_file_before_the_first_change(
    worker: AuditWorker, audit: Path, copies: Path
) -> None:
    worker.open(audit)
    for question in bootstrap.bank().latest("en").questions[:2]:
        worker.change(Answering(reply=Reply(question=question.id, choice="1"), at=MOMENT))

    (copy,) = copies.rglob("*.itaudit")
    kept = bootstrap.open_audit(copy, "en")
    assert not kept.assessment.answers
    kept.close()
    worker.close()
