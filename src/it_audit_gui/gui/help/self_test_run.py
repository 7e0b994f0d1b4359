"""Runs the program's self-test beside the program, as a process of its own."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTemporaryDir, Signal


class SelfTestRun(QObject):
    """Announces ``finished`` with the document of the self-test; without one when it failed."""

    finished = Signal(object)  # dict[str, object] | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = QTemporaryDir()
        self._file = Path(self._folder.filePath("self-test.json"))
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def running(self) -> bool:
        """Whether it is still at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def begin(self) -> None:
        """Start it; its windows stay off the screen."""
        own = [] if getattr(sys, "frozen", False) else ["-m", "it_audit_gui"]
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        self._process.setProcessEnvironment(environment)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.start(sys.executable, [*own, "--self-test", str(self._file)])

    def stop(self) -> None:
        """End it, if it is still at work."""
        if self.running:
            self._process.finished.disconnect(self._on_finished)
            self._process.errorOccurred.disconnect(self._on_error)
            self._process.kill()
            self._process.waitForFinished()

    def _on_finished(self) -> None:
        self.finished.emit(results_in(self._file))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finished.emit(None)


def results_in(path: Path) -> dict[str, object] | None:
    """The document a self-test left; ``None`` where there is none that can be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return document if isinstance(document, dict) else None
