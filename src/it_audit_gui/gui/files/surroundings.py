"""What is around an audit file, looked up beside the window: a folder may take its time."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from it_audit_gui.gui.files.synced import Service, conflict_copies, service_of
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The service that copies the folder of a file, and other versions of the file there."""

    path: Path
    service: Service | None = None
    conflicts: tuple[Path, ...] = ()


class Surroundings(QObject):
    """Looks once for each file; has no parent, so that it outlives a window that closes."""

    found = Signal(object)  # Around

    def look(self, path: Path) -> None:
        """Look; the answer comes as a signal."""
        QThreadPool.globalInstance().start(lambda: self._look(path))

    def _look(self, path: Path) -> None:
        service = service_of(path)
        conflicts = conflict_copies(path, service) if service else ()
        self.found.emit(Around(path=path, service=service, conflicts=conflicts))


def on_another_medium(path: Path, other: Path) -> bool:
    """Whether two files are on different disks, sticks or shares; not if one is out of reach."""
    try:
        return path.stat().st_dev != other.stat().st_dev
    except OSError:
        return False
