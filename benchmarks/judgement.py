"""How far the first five steps agree with an adviser's: ``python -m benchmarks.judgement``.

Prints for each firm of ``examples/firms`` how many of the adviser's five are among the five
best-ranked next steps, and among the first five of the plan. Firms marked ``held out`` are never
looked at while tuning: without ``--all`` they are left out.
"""

import json
import sys
import tomllib
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.question_bank.bank_files import BankFiles

FIRMS = Path(__file__).resolve().parents[1] / "examples" / "firms"
DAY, MOMENT = date(2026, 11, 23), datetime(2026, 11, 2, tzinfo=UTC)
FIRST = 5


def assessment(questionnaire: Questionnaire, path: Path) -> Assessment:
    document = json.loads(path.read_text(encoding="utf-8"))
    rows = document["answers"].items()
    return Assessment(
        id=AssessmentId(path.stem),
        bank=questionnaire.bank,
        version=questionnaire.version,
        started_at=MOMENT,
        facts={FactId(key): value for key, value in document["organisation"].items()},
        answers={QuestionId(key): answer(QuestionId(key), row) for key, row in rows},
    )


def answer(question: QuestionId, row: dict[str, str]) -> Answer:
    option = str(row["option"])
    return Answer(
        question=question,
        state=State.OPTION if option.isdigit() else State(option),
        option=int(option) if option.isdigit() else None,
        answered_at=MOMENT,
        reason=row.get("reason", ""),
    )


def agreement(found: Evaluation, wanted: Iterable[str]) -> tuple[int, int]:
    """How many of the adviser's questions are among the first by rank, and by plan."""
    ranked = [step.question for step in found.steps]
    planned = list(dict.fromkeys(item.step.question for item in found.plan.steps))
    chosen = set(wanted)
    return len(chosen & set(ranked[:FIRST])), len(chosen & set(planned[:FIRST]))


def main(*, everything: bool) -> None:
    questionnaire = BankFiles().latest("en")
    judged = tomllib.loads((FIRMS / "judgement.toml").read_text(encoding="utf-8"))
    found = []
    for name, row in judged.items():
        if everything or not row["held_out"]:
            firm = assessment(questionnaire, FIRMS / row["file"])
            found.append(agreement(evaluate(questionnaire, firm, DAY), row["first"]))
            mark = " (held out)" if row["held_out"] else ""
            print(f"{name}: {found[-1][0]} by rank, {found[-1][1]} by plan{mark}")
    ranked, planned = (sum(column) / len(found) for column in zip(*found, strict=True))
    print(f"average of {len(found)}: {ranked:.2f} by rank, {planned:.2f} by plan")


if __name__ == "__main__":
    main(everything="--all" in sys.argv)
