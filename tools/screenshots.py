"""Takes the pictures of docs/images from the real window, so that they never go stale.

python tools/screenshots.py [FOLDER]     default docs/images
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from it_audit_gui import bootstrap  # noqa: E402
from it_audit_gui.gui.application import Program  # noqa: E402
from it_audit_gui.gui.settings import Settings  # noqa: E402
from it_audit_gui.gui.theme import Scheme  # noqa: E402
from it_audit_gui.session.answers_document import joined_capacity, read_answers  # noqa: E402
from it_audit_gui.session.cost_document import joined_costs  # noqa: E402

SIZE = (1280, 800)
PATIENCE_MS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One page of one sample audit, in one language and appearance."""

    name: str
    answers: str
    place: str
    language: str = "nl"
    scheme: Scheme = Scheme.LIGHT


HALF, FULL = "half-filled", "complete"
PICTURES = (
    Picture(name="start", answers=HALF, place=""),
    Picture(name="organisation", answers=FULL, place="organisation"),
    Picture(name="question", answers=HALF, place="question:acc-mfa"),
    Picture(name="question-dark", answers=HALF, place="question:acc-mfa", scheme=Scheme.DARK),
    Picture(name="question-en", answers=HALF, place="question:acc-mfa", language="en"),
    Picture(name="dont-know", answers=FULL, place="question:bak-immutable"),
    Picture(name="review", answers=HALF, place="review"),
    Picture(name="results", answers=FULL, place="results"),
    Picture(name="results-dark", answers=FULL, place="results", scheme=Scheme.DARK),
    Picture(name="plan", answers=FULL, place="plan"),
    Picture(name="plan-dark", answers=FULL, place="plan", scheme=Scheme.DARK),
    Picture(name="costs", answers=FULL, place="costs"),
)


def make_audit(folder: Path, answers: str, language: str) -> Path:
    """A sample audit as a user would have it."""
    document = read_answers(ROOT / "examples" / f"{answers}.json", datetime.now(UTC).date())
    now = datetime.now(UTC)
    path = folder / f"{document.facts['name']}.itaudit"  # type: ignore[index]
    if not path.exists():
        session = bootstrap.create(path, {"name": "?"}, language, now)  # type: ignore[dict-item]
        before, rules = session.assessment, session.questionnaire.costs
        costs, capacity = None, None
        if document.costs:
            costs = joined_costs(document.costs, before.costs, rules, now.date(), "costs")
        if document.capacity:
            capacity = joined_capacity(document.capacity, before.capacity)
        session.import_all(document.facts, document.replies, now, costs=costs, capacity=capacity)
        session.close()
    return path


def keep_place(path: Path, place: str, language: str) -> None:
    """Open the file where the picture wants it."""
    session = bootstrap.open_audit(path, language)
    session.keep_place(place)
    session.close()


def wait_for(met: Callable[[], bool]) -> None:
    """Let the window work until it shows what is waited for."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not met():
        if deadline.hasExpired():
            sys.exit("the window did not get ready")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take(app: QApplication, picture: Picture, work: Path, target: Path) -> None:
    """Open the program as the picture wants it, grab the window, close it."""
    path = make_audit(work, picture.answers, picture.language)
    settings = Settings(work / "settings")
    settings.language, settings.scheme = picture.language, picture.scheme
    program = Program(app, work / "settings", work)
    window = program.window
    window.resize(*SIZE)
    window.show()
    if picture.place:
        keep_place(path, picture.place, picture.language)
        window.open(path)
        wait_for(lambda: window.workspace is not None)
    settle(app)
    window.grab().save(str(target / f"{picture.name}.png"))
    window.close()
    settle(app)


def settle(app: QApplication) -> None:
    """Until nothing is left to lay out or paint."""
    for _ in range(30):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def main() -> None:
    """Take every picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images"
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as work:
        # The start page shows what was open before: take it last.
        for picture in sorted(PICTURES, key=lambda one: one.place == ""):
            take(app, picture, Path(work), target)
            print(json.dumps({"picture": picture.name}))


if __name__ == "__main__":
    main()
