"""A thousand audits in the table of the start page: until the first screen stands, and scrolling.

First as rows that are known, then as files in a folder that nothing is known of yet: the first
screen names them, and scrolling is measured while they are looked into. Without a screen: what the
display adds is not in it.
"""

import os
import shutil
import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QScrollArea

from benchmarks.rows import Row
from it_audit_gui import sample_firm
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.folder_scan import FolderScan
from it_audit_gui.gui.start.recent_table import RecentTable
from it_audit_gui.gui.start.start_page import StartPage

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
    clients = folder / "clients"
    fill(clients)
    first, slowest = scanned(clients)
    yield Row(
        what=f"{AUDITS} files in a folder, first screen", unit="ms", ours=first * 1000, goal=300
    )
    yield Row(
        what=f"{AUDITS} files in a folder, slowest step of scrolling while they are read",
        unit="ms",
        ours=slowest * 1000,
        goal=100,
    )


def fill(folder: Path) -> None:
    """A folder of clients: the same filled audit under as many names."""
    one = sample_firm.make(folder, "Firm", "en", MOMENT)
    for number in range(1, AUDITS):
        shutil.copyfile(one, folder / f"firm-{number}.itaudit")


def scanned(folder: Path) -> tuple[float, float]:
    """Seconds from the start page to its first screen of names, and of the slowest step then."""
    began = time.perf_counter()
    preferences = Preferences("en", Scheme.LIGHT)
    page = StartPage(preferences)
    page.resize(1280, 800)
    page.show_audits((), MOMENT)
    page.show()
    scan = FolderScan(None)
    found: list[int] = []
    scan.found.connect(page.show_folder)
    scan.found.connect(lambda audits: found.append(len(audits)))
    scan.begin(folder, "en", MOMENT.date())
    while not found:
        QApplication.processEvents()
    QApplication.processEvents()
    first = time.perf_counter() - began
    bar, slowest = page.findChild(QScrollArea).verticalScrollBar(), 0.0
    for step in range(STEPS):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // STEPS)
        QApplication.processEvents()
        slowest = max(slowest, time.perf_counter() - began)
    scan.stop()
    QThreadPool.globalInstance().waitForDone()
    page.deleteLater()
    QApplication.processEvents()
    return first, slowest


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
