"""Takes the pictures of docs/images from the real window, so that they never go stale.

python tools/screenshots.py [FOLDER]     default docs/images
"""

import json
import os
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from it_audit_gui import bootstrap  # noqa: E402
from it_audit_gui.domain.ids import AssessmentId  # noqa: E402
from it_audit_gui.domain.quick_round import quick_round  # noqa: E402
from it_audit_gui.domain.tracking import StepStatus  # noqa: E402
from it_audit_gui.gui.look.theme import Scheme  # noqa: E402
from it_audit_gui.gui.program.application import Program  # noqa: E402
from it_audit_gui.gui.remembered.settings import Settings  # noqa: E402
from it_audit_gui.gui.report.report_page import ReportPage  # noqa: E402
from it_audit_gui.gui.window.main_window import MainWindow  # noqa: E402
from it_audit_gui.session.answers_document import joined_capacity, read_answers  # noqa: E402
from it_audit_gui.session.audit_session import AuditSession  # noqa: E402
from it_audit_gui.session.cost_document import joined_costs  # noqa: E402
from it_audit_gui.session.replies import DONT_KNOW, Reply  # noqa: E402

SIZE = (1280, 800)
PATIENCE_MS, SETTLED_MS = 20_000, 2_500
# Pictures of the half-filled example speak their own language throughout.
WORDS = ROOT / "tools" / "picture_words.toml"
A_YEAR = timedelta(days=365)
# The place of the one answer that was better a year ago.
BETTER = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One page of one sample audit, in one language and appearance."""

    name: str
    answers: str
    place: str
    language: str = "nl"
    scheme: Scheme = Scheme.LIGHT
    # A year later: the same firm's next audit stands in the file too, with these answers changed.
    again: bool = False

    @property
    def since(self) -> timedelta:
        """How long ago the file was begun."""
        return A_YEAR if self.again else timedelta()


HALF, FULL, QUICK = "half-filled", "complete", "quick-round"
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
    Picture(name="costs-dark", answers=FULL, place="costs", scheme=Scheme.DARK),
    Picture(name="quick-round", answers=QUICK, place="results"),
    Picture(name="report", answers=FULL, place="report"),
    Picture(name="comparison", answers=FULL, place="comparison", again=True),
    Picture(
        name="comparison-dark", answers=FULL, place="comparison", again=True, scheme=Scheme.DARK
    ),
)


def make_audit(folder: Path, picture: Picture) -> Path:
    """A sample audit as a user would have it."""
    now = datetime.now(UTC)
    path = folder / picture.answers / ("again" if picture.again else "") / "Verfhandel.itaudit"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    session = bootstrap.create(path, {"name": "?"}, picture.language, now - picture.since)  # type: ignore[dict-item]
    try:
        if picture.again:
            fill_in(session, picture, now - A_YEAR, as_it_was)
            track_some(session, now)
            session = session.again(AssessmentId("again"), now)
        fill_in(session, picture, now, list)
    finally:
        session.close()
    return path


def fill_in(
    session: AuditSession,
    picture: Picture,
    at: datetime,
    changed: Callable[[Iterable[Reply]], list[Reply]],
) -> None:
    """Give the answers, costs and capacity of an example."""
    file = FULL if picture.answers == QUICK else picture.answers
    document = read_answers(ROOT / "examples" / f"{file}.json", at.date())
    replies = in_its_language(document.replies, picture)
    session.set_facts(document.facts, at)
    if picture.answers == QUICK:
        asked = quick_round(session.questionnaire, session.evaluate(at.date()))
        replies = tuple(reply for reply in replies if reply.question in asked)
    before, rules = session.assessment, session.questionnaire.costs
    costs, capacity = None, None
    if document.costs:
        costs = joined_costs(document.costs, before.costs, rules, at.date(), "costs")
    if document.capacity:
        capacity = joined_capacity(document.capacity, before.capacity)
    session.import_all(document.facts, changed(replies), at, costs=costs, capacity=capacity)


def in_its_language(replies: tuple[Reply, ...], picture: Picture) -> tuple[Reply, ...]:
    """What the owner of an example wrote, in the language of the picture where that is another."""
    if picture.answers != HALF:
        return replies
    with WORDS.open("rb") as file:
        words = tomllib.load(file).get(picture.language, {})
    return tuple(rewritten(reply, words.get(reply.question, {})) for reply in replies)


def rewritten(reply: Reply, words: Mapping[str, Any]) -> Reply:
    """One reply with other words."""
    pointers = words.get("evidence", ())
    evidence = reply.evidence
    if pointers and evidence:
        pairs = zip(evidence, pointers, strict=True)
        evidence = tuple(replace(piece, pointer=pointer) for piece, pointer in pairs)
    note, reason = words.get("note", reply.note), words.get("reason", reply.reason)
    return replace(reply, note=note, reason=reason, evidence=evidence)


def as_it_was(replies: Iterable[Reply]) -> list[Reply]:
    """Most of it the same, some of it worse and one thing better than a year later."""
    found = []
    for place, reply in enumerate(replies):
        choice = reply.choice
        if choice.isdigit() and place == BETTER:
            choice = str(int(choice) + 1)
        elif choice.isdigit() and int(choice) > 0 and place % 4 == 0:
            choice = str(int(choice) - 1)
        elif choice == DONT_KNOW:
            choice = "1"
        found.append(replace(reply, choice=choice))
    return found


def track_some(session: AuditSession, at: datetime) -> None:
    """The first steps of the plan were done in the year between."""
    for item in session.evaluate(at.date()).plan.steps[:3]:
        session.track(item.step.id, replace(item.tracking, status=StepStatus.DONE), at)


def keep_place(path: Path, place: str, language: str) -> None:
    """Open the file where the picture wants it."""
    session = bootstrap.open_audit(path, language)
    session.keep_place(place)
    session.close()


def mark_copied(path: Path, settings: Settings) -> None:
    """The user keeps a copy on a stick, as the program advises."""
    session = bootstrap.open_audit(path, "nl")
    settings.note_copy(session.assessments()[0].id, datetime.now(UTC).date())
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
    path = make_audit(work, picture)
    settings = Settings(work / "settings")
    settings.language, settings.scheme = picture.language, picture.scheme
    program = Program(app, work / "settings", work)
    window = program.window
    window.resize(*SIZE)
    window.show()
    if picture.place:
        keep_place(path, picture.place, picture.language)
        mark_copied(path, settings)
        window.open(path)
        wait_for(lambda: is_ready(window))
    settle()
    window.grab().save(str(target / f"{picture.name}.png"))
    window.close()
    settle()
    window.shut_down()


def settle() -> None:
    """Until what was asked is answered, and nothing is left to lay out or paint."""
    deadline = QDeadlineTimer(SETTLED_MS)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def is_ready(window: MainWindow) -> bool:
    """Whether an audit is open, and its report, if that is on show, is set."""
    page = window.workspace.page if window.workspace else None
    return page is not None and (not isinstance(page, ReportPage) or page.preview.shown is not None)


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
