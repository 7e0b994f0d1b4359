"""What catches the faults that nothing else caught."""

import sys

import pytest

from it_audit_gui.gui.program.crash_watch import CrashWatch


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> CrashWatch:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_fault: None)
    watch = CrashWatch()
    watch.install()
    return watch


def raise_out_of_a_slot(error: Exception) -> None:
    sys.excepthook(type(error), error, None)


def test_each_fault_is_announced(watch: CrashWatch) -> None:
    told: list[Exception] = []
    watch.crashed.connect(told.append)
    first, second = ValueError("first"), KeyError("second")
    raise_out_of_a_slot(first)
    raise_out_of_a_slot(second)
    assert told == [first, second]


def test_a_fault_while_one_is_told_of_does_not_go_round(watch: CrashWatch) -> None:
    told: list[Exception] = []

    def tell(error: Exception) -> None:
        told.append(error)
        raise_out_of_a_slot(OSError("the folder is gone"))

    watch.crashed.connect(tell)
    first = ValueError("first")
    raise_out_of_a_slot(first)
    assert told == [first]
