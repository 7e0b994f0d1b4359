"""A thousand audits in the table of the start page: until the first screen stands, and scrolling.

The program itself keeps fifty; the table is what a longer list would be shown with. Without a
screen: what the display adds is not in it.
"""

import os
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea

from benchmarks.rows import Row
from it_audit_gui.gui import theme
from it_audit_gui.gui.recent import RecentAudit
from it_audit_gui.gui.start.recent_table import RecentTable
from it_audit_gui.gui.theme import Scheme

AUDITS, RUNS, STEPS = 1000, 9, 60
MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def rows(folder: Path) -> Iterator[Row]:
    """The first screen and the slowest step of scrolling; ``folder`` holds no file of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        theme.apply(app, Scheme.LIGHT)
    firsts, steps = zip(*(shown(audits(folder)) for _ in range(RUNS)), strict=True)
    yield Row(
        what=f"{AUDITS} audits listed, first screen",
        unit="ms",
        ours=statistics.median(firsts) * 1000,
        goal=300,
    )
    yield Row(
        what=f"{AUDITS} audits listed, slowest of {STEPS} steps of scrolling",
        unit="ms",
        ours=statistics.median(steps) * 1000,
        goal=16,
    )


def audits(folder: Path) -> list[RecentAudit]:
    """Each with a name, a score and a date of its own."""
    return [
        RecentAudit(
            path=folder / f"firm-{number}.itaudit",
            organisation=f"Firm number {number}",
            opened_at=MOMENT - timedelta(hours=number),
            answered=number % 47 + 1,
            applicable=47,
            low=float(number % 50),
            high=float(number % 50 + 30),
        )
        for number in range(AUDITS)
    ]


def shown(found: list[RecentAudit]) -> tuple[float, float]:
    """Seconds until the first screen is painted, and of the slowest step of scrolling."""
    began = time.perf_counter()
    table = RecentTable()
    table.show_audits(found, (), MOMENT.date())
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(table)
    area.resize(1280, 800)
    area.show()
    QApplication.processEvents()
    first = time.perf_counter() - began
    bar, slowest = area.verticalScrollBar(), 0.0
    for step in range(STEPS):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // STEPS)
        QApplication.processEvents()
        slowest = max(slowest, time.perf_counter() - began)
    area.deleteLater()
    QApplication.processEvents()
    return first, slowest
