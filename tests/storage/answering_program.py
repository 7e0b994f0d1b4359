"""Answers without end and says so after each answer was saved, until it is killed.

python -m tests.storage.answering_program FILE [PASSWORD]
"""

import sys
from itertools import count
from pathlib import Path

from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, evidence

FIRST = AssessmentId("first")


def main() -> None:
    store = FileStore.open(Path(sys.argv[1]), *sys.argv[2:3])
    for number in count():
        answer = an_answer(f"q{number}", number % 4, evidence(), note="n" * (number % 700))
        store.write(FIRST, Change(answers=(answer,)), MOMENT)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
