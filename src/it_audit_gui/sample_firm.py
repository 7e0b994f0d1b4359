"""The audit of an invented firm, to try everything with."""

from datetime import datetime
from pathlib import Path

from it_audit_gui import bootstrap, paths
from it_audit_gui.assets import resource
from it_audit_gui.domain.context import NAME
from it_audit_gui.session.answers_document import joined_capacity, read_answers
from it_audit_gui.session.cost_document import joined_costs

_FILE = "sample.itaudit"
# Where the window opens it: whoever tries it wants to see what comes out.
_PLACE = "results"


def make(folder: Path, name: str, language: str, at: datetime) -> Path:
    """Make the sample anew in a folder, under a name in the user's language; gives its path."""
    paths.make_own(folder)
    path = folder / _FILE
    path.unlink(missing_ok=True)
    document = read_answers(resource("sample", "answers.json"), at.date())
    session = bootstrap.create(path, {NAME: name}, language, at)
    try:
        rules, before = session.questionnaire.costs, session.assessment
        session.import_all(
            {**document.facts, NAME: name},
            document.replies,
            at,
            costs=joined_costs(document.costs, before.costs, rules, at.date(), "costs"),
            capacity=joined_capacity(document.capacity, before.capacity),
        )
        session.keep_place(_PLACE)
    finally:
        session.close()
    return path
